"""Durations as people write them: `90s`, `15m`, `2h`, `4d`, `1h30m`, `0`."""

from __future__ import annotations

import re
from datetime import timedelta

_UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}
_SHAPE = re.compile(r"(?:([0-9]{1,9})d)?\s*(?:([0-9]{1,9})h)?\s*(?:([0-9]{1,9})m)?\s*(?:([0-9]{1,9})s)?")
# Ten years: longer is a slip of the finger, and far longer overflows a date.
_LONGEST = timedelta(days=3650)


def parse_duration(text: str) -> timedelta:
    """The duration `text` names; ValueError says how to write one."""
    plain = text.strip().lower()
    if plain == "0":
        return timedelta(0)
    if plain.isdecimal():
        raise ValueError(f"add a unit, e.g. {plain[:9]}m for minutes or {plain[:9]}d for days")
    shape = _SHAPE.fullmatch(plain)
    if not shape or not plain:
        raise ValueError("write it with s, m, h or d, e.g. 90s, 15m, 2h, 4d, 1h30m, or 0")
    length = sum(int(count or 0) * _UNITS[unit] for unit, count in zip("dhms", shape.groups(), strict=True))
    if length > _LONGEST.total_seconds():
        raise ValueError(f"give at most {_LONGEST.days}d")
    return timedelta(seconds=length)


def format_duration(duration: timedelta) -> str:
    """The shortest text that `parse_duration` reads as `duration`, in whole seconds."""
    rest, parts = int(duration.total_seconds()), ""
    for unit, size in _UNITS.items():
        count, rest = divmod(rest, size)
        parts += f"{count}{unit}" if count else ""
    return parts or "0"
