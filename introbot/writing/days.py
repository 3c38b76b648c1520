"""Days and durations as people say them, and working days."""

from __future__ import annotations

from datetime import date, timedelta

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def day(when: date, today: date) -> str:
    """ "Thursday 26 November", with the year where it is not this one."""
    # Not strftime, whose names depend on the locale the program was started in.
    year = f" {when.year}" if when.year != today.year else ""
    return f"{_WEEKDAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}{year}"


def duration(span: timedelta) -> str:
    """ "15 minutes", "4 days"; empty for none. Only as exact as the largest unit that fits."""
    seconds = round(span.total_seconds())
    for size, unit in _UNITS:
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {unit}{'s' if count != 1 else ''}"
    return ""


def working_days_after(today: date, count: int) -> date:
    """The day that many Mondays to Fridays after `today`."""
    when = today
    while count:
        when += timedelta(days=1)
        count -= when.weekday() < 5
    return when
