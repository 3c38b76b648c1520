"""Dates as mail programs write them above quoted letters; what cannot be read is no date."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from introbot.mail.words.months import MONTHS

_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_ZONE = re.compile(r"(?:(?:GMT|UTC)\s?([+-])(\d{1,2})|(?<!\d)([+-])(\d{2})):?(\d{2})?\b")
_NUMERIC = re.compile(r"\b(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{2,4})\b")
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_DAY = re.compile(r"\b(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?(?=[\s,./-]|$)")
_WORD = re.compile(r"[^\W\d_]+")
_AFTERNOON = re.compile(r"\bp\.?\s?m\b|午後|下午|오후|μ\.μ", re.IGNORECASE)


def quoted_date(text: str) -> datetime | None:
    """The date in `text` (a quoted Date line), in UTC where it names no zone. None where the day is not certain."""
    text = text[:200]
    day = _named(text) or _cjk(text) or _numeric(text)
    if not day:
        return None
    rest = _NUMERIC.sub(" ", text)
    try:
        return datetime(*day, *_time(rest), tzinfo=_zone(rest))
    except (ValueError, OverflowError):
        return None


def _named(text: str) -> tuple[int, int, int] | None:
    month = next((MONTHS[word] for word in _WORD.findall(text.casefold()) if word in MONTHS), 0)
    year = _YEAR.search(text)
    if not month or not year:
        return None
    rest = _TIME.sub(" ", text.replace(year[1], " ", 1))
    day = _DAY.search(_ZONE.sub(" ", rest))
    return (int(year[1]), month, int(day[1])) if day else None


def _cjk(text: str) -> tuple[int, int, int] | None:
    match = _CJK.search(text)
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


def _numeric(text: str) -> tuple[int, int, int] | None:
    match = _NUMERIC.search(text)
    if not match:
        return None
    first, second, third = int(match[1]), int(match[2]), int(match[3])
    if first > 31:
        return first, second, third
    year = third + 2000 if third < 100 else third
    # 03/04/2026 is two days at once; only a number above twelve, or the dots of the continent, settle it.
    if second > 12:
        return year, first, second
    return (year, second, first) if first > 12 or first == second or "." in match[0] else None


def _time(text: str) -> tuple[int, int, int]:
    match = next((m for m in _TIME.finditer(text) if int(m[1]) < 24 and int(m[2]) < 60), None)
    if not match:
        return 0, 0, 0
    hour = int(match[1])
    if (match[4] or "").lower().startswith("p") or (_AFTERNOON.search(text) and hour < 12):
        hour = hour % 12 + 12
    elif (match[4] or "").lower().startswith("a"):
        hour %= 12
    return hour, int(match[2]), min(int(match[3] or 0), 59)


def _zone(text: str) -> timezone:
    match = _ZONE.search(text)
    hours = int(match[2] or match[4]) if match else 0
    if not match or hours > 14:
        return UTC
    offset = timedelta(hours=hours, minutes=min(int(match[5] or 0), 59))
    return timezone(-offset if "-" in (match[1], match[3]) else offset)
