"""How much leaves at most: what the program sends unasked waits for its turn, and endless answering ends in silence.

The caps count what is sent unasked, not the answer to a person's own mail (PRODUCT.md §6). But two programs that answer
each other would go on for ever, so one person gets only so many answers about one introduction in a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from introbot.domain.letters import Kind

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BURST = timedelta(minutes=10)
# How long somebody who has been asked often enough is left alone.
SEASON = timedelta(days=90)
# Of so many letters to people other than the referrer some may come back; after that nothing leaves unasked so long.
BOUNCES_OF = 10
BOUNCES_PAUSE = timedelta(hours=24)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Limits:
    """Zero is no limit. `burst` are letters in ten minutes, the rest by hour and day as they say.

    `each` counts letters about one introduction to one person, ever; `answers` those to one person's own mails about
    one introduction in a day. `open` are introductions of one referrer that are not made yet; `asking` are permission
    letters that wait for one person's answer, `asked` those to one person within ninety days; `bounces` are letters
    of the last ten that came back; `mail` is what of one sender is handled in a minute.
    """

    hourly: int = 0
    daily: int = 0
    total: int = 0
    burst: int = 0
    permissions: int = 0
    each: int = 0
    answers: int = 0
    open: int = 0
    asking: int = 0
    asked: int = 0
    bounces: int = 0
    mail: int = 0

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


def asked_enough_until(asked: Sequence[datetime], limits: Limits, now: datetime) -> datetime | None:
    """Until when somebody who was asked at these times is left alone; None: they may be asked now."""
    return _earliest(asked, limits.asked, SEASON, now)


def paused_until(bounces: Sequence[datetime], limits: Limits, now: datetime) -> datetime | None:
    """Until when nothing leaves unasked, as too many of the last letters came back; None: it need not wait."""
    if not limits.bounces or len(bounces) < limits.bounces:
        return None
    free = max(bounces) + BOUNCES_PAUSE
    return free if free > now else None


@dataclass(slots=True)
class Turns:
    """When each sender's mail is handled: at most so many in a minute, the rest in later minutes, in order."""

    a_minute: int
    _full: dict[str, datetime] = field(default_factory=dict)

    def wait_of(self, sender: str, now: datetime) -> datetime | None:
        """Count one mail of this sender; until when it waits, or None where it is handled at once."""
        if not self.a_minute:
            return None
        self._full = {key: at for key, at in self._full.items() if at > now}
        takes = MINUTE / self.a_minute
        turn = max(self._full.get(sender, now), now) + takes
        self._full[sender] = turn
        return turn - MINUTE if turn > now + MINUTE else None


def _free_at(before: Sequence[Left], limit: int, span: timedelta, now: datetime) -> datetime | None:
    """When fewer than `limit` letters lie within `span`; None where that is so now."""
    return _earliest([left.at for left in before], limit, span, now)


def _earliest(times: Sequence[datetime], limit: int, span: timedelta, now: datetime) -> datetime | None:
    recent = sorted(at for at in times if at > now - span)
    return recent[len(recent) - limit] + span if limit and len(recent) >= limit else None
