"""When letters that are not answers may leave: the working hours, in a time zone."""

from __future__ import annotations

import difflib
import re
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPAN = re.compile(r"([0-9]{1,2}(?::[0-9]{2})?)-([0-9]{1,2}(?::[0-9]{2})?)")
_HOW = "write e.g. Mon-Fri 08:00-18:00, several separated by commas, or any"
# A week holds every window once; a second covers a window that falls into the hour the clocks skip.
_HORIZON_DAYS = 15


@dataclass(frozen=True, slots=True)
class Window:
    """One stretch of a weekday (Monday is 0), from `opens` until before `closes`, in minutes after midnight."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The windows of a week by the clock on the wall of `zone`; no windows at all means at any time."""

    zone: ZoneInfo
    windows: tuple[Window, ...] = ()

    def is_open(self, moment: datetime) -> bool:
        """Whether letters may leave at `moment`, which is aware."""
        wall = moment.astimezone(self.zone)
        minute = wall.hour * 60 + wall.minute
        today = (window for window in self.windows if window.weekday == wall.weekday())
        return not self.windows or any(window.opens <= minute < window.closes for window in today)

    def next_open(self, now: datetime) -> datetime:
        """The first moment from `now` (aware) on at which letters may leave, in UTC; `now` itself if they may."""
        if now.tzinfo is None:
            raise ValueError("next_open needs an aware datetime")
        moment = now.astimezone(UTC)
        if self.is_open(moment):
            return moment
        return min(edge for edge in self._edges(moment) if edge > moment and self.is_open(edge))

    def _edges(self, now: datetime) -> Iterator[datetime]:
        """Every moment at which a window can begin: its hour on the wall, and each change of the clocks."""
        today = now.astimezone(self.zone).date()
        for day in (today + timedelta(days=count) for count in range(-1, _HORIZON_DAYS)):
            for window in self.windows:
                if window.weekday == day.weekday():
                    yield from self._moments(day, window.opens)
        for start in (now + timedelta(days=count) for count in range(_HORIZON_DAYS)):
            yield from _clock_change(self.zone, start.replace(minute=0, second=0, microsecond=0))

    def _moments(self, day: date, minute: int) -> Iterator[datetime]:
        # In the hour that comes twice in autumn the wall shows this time twice: fold 0 and fold 1.
        wall = datetime.combine(day, time(minute // 60, minute % 60), self.zone)
        yield wall.astimezone(UTC)
        yield wall.replace(fold=1).astimezone(UTC)


def _clock_change(zone: ZoneInfo, start: datetime) -> Iterator[datetime]:
    """The first second of the new offset, if the clocks of `zone` change in the 24 hours (and one) from `start`."""
    before, after = 0, 25 * 3600

    def offset(seconds: int) -> timedelta | None:
        return (start + timedelta(seconds=seconds)).astimezone(zone).utcoffset()

    if offset(before) == offset(after):
        return
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (middle, after) if offset(middle) == offset(before) else (before, middle)
    yield start + timedelta(seconds=after)


def parse_zone(text: str) -> ZoneInfo:
    """The time zone of that name; ValueError suggests one, or says that this machine has no zone data."""
    try:
        return ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        # OSError: a folder of the zone data, such as "Europe".
        known = zoneinfo.available_timezones()
    if not known:
        raise ValueError("this machine has no time zone data; install it with: pip install tzdata")
    close = difflib.get_close_matches(text.strip().replace(" ", "_"), sorted(known), 1)
    raise ValueError(f"did you mean {close[0]}?" if close else "give a name such as Europe/Berlin or UTC")


def parse_hours(text: str, zone: ZoneInfo) -> WorkingHours:
    """The working hours `text` lists; ValueError says how to write them."""
    plain = re.sub(r"\s*[-\u2013]\s*", "-", text.strip().lower())
    if plain == "any":
        return WorkingHours(zone)
    windows: set[Window] = set()
    days: list[int] = []
    fresh = True  # whether the next day begins a new list of days: "Mon,Tue 9-12, Wed 9-17"
    for word in filter(None, re.split(r"[\s,;]+", plain)):
        if word[0].isdigit():
            opens, closes = _span(word)
            windows |= {Window(day, opens, closes) for day in days or range(7)}
            fresh = True
        else:
            days, fresh = ([] if fresh else days) + _days(word), False
    if not windows or not fresh:
        raise ValueError(_HOW)
    return WorkingHours(zone, tuple(sorted(windows, key=lambda window: (window.weekday, window.opens, window.closes))))


def _days(word: str) -> list[int]:
    """`mon` or `mon-fri` as weekdays; `fri-mon` runs over the weekend."""
    first, dash, last = word.partition("-")
    start = _day(first)
    return [(start + step) % 7 for step in range((_day(last) - start) % 7 + 1)] if dash else [start]


def _day(word: str) -> int:
    for number, name in enumerate(_DAYS):
        if len(word) >= 3 and name.startswith(word):
            return number
    raise ValueError(f'"{word}" is no day; {_HOW}')


def _span(word: str) -> tuple[int, int]:
    shape = _SPAN.fullmatch(word)
    if not shape:
        raise ValueError(f'"{word}" is no stretch of hours; {_HOW}')
    opens, closes = (_minute(part) for part in shape.groups())
    if opens >= closes:
        raise ValueError(f'"{word}" ends before it begins; write a night as two, e.g. Mon 22:00-24:00, Tue 00:00-06:00')
    return opens, closes


def _minute(text: str) -> int:
    hour, _, minute = text.partition(":")
    minutes = int(hour) * 60 + int(minute or 0)
    if int(minute or 0) > 59 or minutes > 24 * 60:
        raise ValueError(f'"{text}" is no time of day; {_HOW}')
    return minutes
