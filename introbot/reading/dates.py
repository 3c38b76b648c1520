"""When "later" is: the date that words of deferral name."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from introbot.reading.words import calendar as words

HORIZON = timedelta(days=366)
_LOOKED_AT = 600  # characters: a deferral is a sentence
_TOKEN = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2})?)?(?!\d)|\bq[1-4]\b|\d+|[^\W\d_]+(?:'[^\W\d_]+)?"
)
_ORDINAL = frozenset(("st", "nd", "rd", "th", "er", "º", "ª", "e", "o", "a", "ste", "de"))


def resolve(text: str, today: date) -> date | None:
    """The date that a deferral in `text` names, strictly ahead of `today` and within a year; None where it names none.

    Our own table is asked first, then dateparser for what is written in figures.
    """
    said = _TOKEN.findall(_in_latin_letters(text[:_LOOKED_AT]).replace("\u2019", "'").lower())
    for reader in _READERS:  # the most exact first: "Monday 24 March" is the 24th
        for at in range(len(said)):
            day = reader(said, at, today)
            if day is not None and today < day <= today + HORIZON:
                return day
    return None


def _in_latin_letters(text: str) -> str:
    """The text with the times it names in other scripts in English words; their order is that of the readers."""
    if text.isascii():
        return text
    text = _HINDI_END.sub(r" \2 \1 ", _UNPARTED.sub(lambda found: f" {words.UNPARTED[found.group()]} ", text))
    text = _UNPARTED_DATE.sub(_date_in_figures, _UNPARTED_COUNT.sub(_count_in_figures, text))
    return _PARTED.sub(lambda found: f" {words.PARTED[found.group()]} ", text)


def _longest_first(table: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(table, key=len, reverse=True)))


def _count_in_figures(found: re.Match[str]) -> str:
    return f" in {_figure(found[1])} {words.UNPARTED_SPANS[found[2]]} "


def _date_in_figures(found: re.Match[str]) -> str:
    month, day = _figure(found[1]), found[2] or ""
    return f" in {day} {_MONTH_NAMES[month]} " if 1 <= month <= 12 else " "


def _figure(written: str) -> int:
    return words.FIGURES.get(written) or int(written)


_FIGURE = f"([{''.join(words.FIGURES)}]|(?<!\\d)\\d{{1,2}})"
_UNPARTED = re.compile(_longest_first(words.UNPARTED))
_UNPARTED_COUNT = re.compile(_FIGURE + rf"\s?[个個かヶカケ]?({_longest_first(words.UNPARTED_SPANS)})[間间]?[后後]")
_UNPARTED_DATE = re.compile(_FIGURE + r"\s?月(?:\s?(\d{1,2})\s?[日号號])?")
# Words of other scripts stand alone, or behind a joined "and", "by", "to".
_LETTER = "[\u0600-\u065f\u0671-\u06ff\u0900-\u0963]"
_PARTED = re.compile(rf"(?<!{_LETTER})(?:{_longest_first(words.PARTED)})(?!{_LETTER})")
_HINDI_END = re.compile(r"(\S+) के (अंत|आखिर|बाद)(?=\s|$)")
_MONTH_NAMES = {number: name for name, number in words.MONTHS.items() if name in words.ENGLISH_MONTHS}

Reader = Callable[[Sequence[str], int, date], date | None]


def _word(said: Sequence[str], at: int) -> str:
    return said[at] if 0 <= at < len(said) else ""


def _near_before(said: Sequence[str], at: int, wanted: frozenset[str], reach: int = 3) -> bool:
    return any(_word(said, at - step) in wanted for step in range(1, reach + 1))


def _day_of_month(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31 else 0


def _iso(said: Sequence[str], at: int, _: date) -> date | None:
    try:
        return date.fromisoformat(said[at])
    except ValueError:
        return None


def _month(said: Sequence[str], at: int, today: date) -> date | None:
    month = words.MONTHS.get(said[at])
    if month is None:
        return None
    first = at
    day = 0
    before = at - 1 if _word(said, at - 1) not in ("of", "de", "di") else at - 2
    if _word(said, before) in _ORDINAL and _day_of_month(_word(said, before - 1)):
        before -= 1
    if _day_of_month(_word(said, before)):
        day, first = _day_of_month(said[before]), before
    elif _day_of_month(_word(said, at + 1)):
        day = _day_of_month(said[at + 1])
    placed = day or _word(said, at - 1) in words.BEFORE_DATE or _word(said, at - 1) in words.NEXT or len(said) == 1
    if said[at] in words.SHY_MONTHS and not placed:
        return None
    if day:
        return _ahead(
            month, day, today, after=_word(said, first - 1) in words.AFTER or _word(said, first - 2) in words.AFTER
        )
    return _within_month(said, at, month, today)


def _within_month(said: Sequence[str], at: int, month: int, today: date) -> date | None:
    if _near_before(said, at, words.MIDDLE, 2):
        return _ahead(month, 15, today)
    if _near_before(said, at, words.END, 2):
        return _ahead(month, 31, today)
    if _near_before(said, at, words.AFTER, 2):
        return _ahead(month % 12 + 1, 1, today)
    return _ahead(month, 1, today)


def _ahead(month: int, day: int, today: date, after: bool = False) -> date | None:
    """The next such day; a month's 31st where it has fewer days is its last."""
    for year in (today.year, today.year + 1):
        found = date(year, month, min(day, monthrange(year, month)[1])) + timedelta(days=1 if after else 0)
        if found > today:
            return found
    return None


def _season(said: Sequence[str], at: int, today: date) -> date | None:
    month = words.SEASONS.get(said[at])
    placed = _word(said, at - 1) in words.BEFORE_DATE or _word(said, at - 1) in words.NEXT or len(said) == 1
    if month is None or (said[at] in words.SHY_SEASONS and not placed):
        return None
    if _near_before(said, at, words.AFTER, 2):
        month = (month + 2) % 12 + 1
    return _ahead(month, 1, today)


def _end_of_span(said: Sequence[str], at: int, today: date) -> date | None:
    days = words.SPANS.get(said[at])
    middle, end = _near_before(said, at, words.MIDDLE), _near_before(said, at, words.END)
    if days is None or not (middle or end):
        return None
    base = _next_span(days, today) if _beside(said, at, words.NEXT) else today
    if days == 7:
        return base + timedelta(days=4 - base.weekday())
    if days == 30:
        return base.replace(day=15 if middle else monthrange(base.year, base.month)[1])
    return date(base.year, 6, 30) if middle and days == 365 else date(base.year, 12, 31) if days == 365 else None


def _beside(said: Sequence[str], at: int, wanted: frozenset[str]) -> bool:
    return any(_word(said, at + step) in wanted for step in (-1, 1, 2))


def _following(said: Sequence[str], at: int, today: date) -> date | None:
    """ "Next week", "l'année prochaine", "la semana que viene"."""
    span = said[at].removeprefix("l'")
    days = words.SPANS.get(span)
    if days is None or not _beside(said, at, words.NEXT):
        return None
    return _next_span(days, today)


def _next_span(days: int, today: date) -> date:
    if days == 7:
        return today + timedelta(days=7 - today.weekday())
    if days == 30:
        return _add_months(today.replace(day=1), 1)
    if days == 91:
        return _add_months(today.replace(day=1), 3 - (today.month - 1) % 3)
    if days == 365:
        return date(today.year + 1, 1, 1)
    return today + timedelta(days=days)


def _counted(said: Sequence[str], at: int, today: date) -> date | None:
    """ "In two weeks", "dans quelques mois", "in a couple of weeks"."""
    days = words.SPANS.get(said[at])
    if days is None:
        return None
    before = at - 2 if _word(said, at - 1) in ("of", "de") else at - 1
    word = _word(said, before)
    count = _day_of_month(word) if word.isdecimal() else words.NUMBERS.get(word, 0)
    if not count or _word(said, at + 1) in ("ago", "old"):
        return None
    if days >= 30:
        return _add_months(today, count * {30: 1, 91: 3, 365: 12}[days])
    return today + timedelta(days=count * days)


def _add_months(day: date, months: int) -> date:
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _ordinal(said: Sequence[str], at: int, today: date) -> date | None:
    """ "The 15th", "am 20.": the next such day of a month."""
    day = _day_of_month(said[at])
    marked = _word(said, at + 1) in ("st", "nd", "rd", "th") or _word(said, at - 1) in (
        "am",
        "dem",
        "zum",
        "le",
        "dia",
        "día",
    )
    if not day or not marked or any(_word(said, at + step) in words.SPANS for step in (1, 2)):
        return None
    found = next((_in_month(today, ahead, day) for ahead in range(13) if _in_month(today, ahead, day) > today), None)
    return found + timedelta(days=1) if found and _near_before(said, at, words.AFTER, 2) else found


def _in_month(today: date, ahead: int, day: int) -> date:
    first = _add_months(today.replace(day=1), ahead)
    return first.replace(day=min(day, monthrange(first.year, first.month)[1]))


def _weekday(said: Sequence[str], at: int, today: date) -> date | None:
    number = words.WEEKDAYS.get(said[at])
    return None if number is None else today + timedelta(days=(number - 1 - today.weekday() - 1) % 7 + 1)


def _feast(said: Sequence[str], at: int, today: date) -> date | None:
    pair = (said[at], _word(said, at + 1))
    if pair in words.NEW_YEAR:
        return date(today.year + 1, 1, 2)
    if said[at] in words.CHRISTMAS:
        return _ahead(12, 27, today)
    if said[at] in words.EASTER:
        return next((day for year in (today.year, today.year + 1) if (day := _after_easter(year)) > today), None)
    if said[at] in ("q1", "q2", "q3", "q4"):
        return _ahead(3 * int(said[at][1]) - 2, 1, today)
    return today + timedelta(days=1) if said[at] in words.TOMORROW and said[at] != "morgen" else None


def _after_easter(year: int) -> date:
    """The Tuesday after Easter Sunday (Gauss, in the Gregorian calendar)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1) + timedelta(days=2)


def _figures(said: Sequence[str], at: int, today: date) -> date | None:
    """A date in figures that can be read in one way only: "1.4.", "24/3/2027", but not "4/3"."""
    parts = [part for part in re.split("[./]", said[at]) if part]
    if len(parts) < 2 or ("/" in said[at] and int(parts[0]) <= 12 and int(parts[1]) <= 12 and parts[0] != parts[1]):
        return None
    # Imported where it is needed: it costs a quarter of a second, and few deferrals are written in figures.
    import dateparser

    base = datetime(today.year, today.month, today.day, tzinfo=UTC)
    order = "DMY" if int(parts[0]) > 12 or "." in said[at] else "MDY"
    found = dateparser.parse(
        ".".join(parts),
        languages=["en"],
        settings={"PREFER_DATES_FROM": "future", "RELATIVE_BASE": base, "DATE_ORDER": order},
    )
    return found.date() if found else None


_READERS: tuple[Reader, ...] = (
    _iso,
    _figures,
    _month,
    _season,
    _end_of_span,
    _following,
    _counted,
    _ordinal,
    _feast,
    _weekday,
)
