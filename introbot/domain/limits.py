"""How much leaves at most: what the program sends unasked waits for its turn, and endless answering ends in silence.

The caps count what is sent unasked, not the answer to a person's own mail (PRODUCT.md §6). But two programs that answer
each other would go on for ever, so one person gets only so many answers about one introduction in a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from introbot.domain.letters import Kind

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BURST = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Limits:
    """Zero is no limit. `burst` are letters in ten minutes, the rest by hour and day as they say.

    `each` counts letters about one introduction to one person, ever; `answers` those to one person's own mails about
    one introduction in a day.
    """

    hourly: int = 0
    daily: int = 0
    total: int = 0
    burst: int = 0
    permissions: int = 0
    each: int = 0
    answers: int = 0

    def __bool__(self) -> bool:
        return self != Limits()


@dataclass(frozen=True, slots=True)
class Left:
    """An unasked letter that has left, or is to; `paths` are address keys, the addressee first, a copy last."""

    at: datetime
    kind: Kind
    paths: tuple[str, ...]


def waits_until(letter: Left, before: Sequence[Left], limits: Limits) -> datetime | None:
    """Until when a letter waits, given all unasked ones that have left within a day; None: it need not wait."""
    to_the_same = [left for left in before if left.paths[:1] == letter.paths[:1]]
    hers = [left for left in before if left.kind == Kind.PERMISSION and left.paths[-1:] == letter.paths[-1:]]
    waits = [
        _free_at(to_the_same, limits.hourly, HOUR, letter.at),
        _free_at(to_the_same, limits.daily, DAY, letter.at),
        _free_at(before, limits.total, DAY, letter.at),
        _free_at(before, limits.burst, BURST, letter.at),
        _free_at(hers, limits.permissions, DAY, letter.at) if letter.kind == Kind.PERMISSION else None,
    ]
    return max((wait for wait in waits if wait), default=None)


def _free_at(before: Sequence[Left], limit: int, span: timedelta, now: datetime) -> datetime | None:
    """When fewer than `limit` letters lie within `span`; None where that is so now."""
    recent = sorted(left.at for left in before if left.at > now - span)
    return recent[len(recent) - limit] + span if limit and len(recent) >= limit else None
