"""Days and durations as people say them, and working days."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from introbot.writing.languages import ENGLISH, Language

_SIZES = (86_400, 3_600, 60, 1)


# A letter asks for the same few again and again.
_once = lru_cache(256)


@_once
def day(when: date, today: date, language: Language = ENGLISH) -> str:
    """ "Thursday 26 November", with the year where it is not this one."""
    # Not strftime, whose names depend on the locale the program was started in.
    said = language.date.format(
        weekday=language.weekdays[when.weekday()],
        day=when.day if when.day > 1 else language.first_day,
        month=language.months[when.month - 1],
    )
    return f"{said} {when.year}" if when.year != today.year else said


@_once
def duration(span: timedelta, language: Language = ENGLISH) -> str:
    """ "15 minutes", "4 days"; empty for none. Only as exact as the largest unit that fits."""
    seconds = round(span.total_seconds())
    for size, (one, several) in zip(_SIZES, language.units, strict=True):
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {several if count != 1 else one}"
    return ""


@_once
def working_days_after(today: date, count: int) -> date:
    """The day that many Mondays to Fridays after `today`."""
    when = today
    while count:
        when += timedelta(days=1)
        count -= when.weekday() < 5
    return when
