"""The house rules: what the operator decided, as far as the engine needs to know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from introbot.address import Address
from introbot.domain.introduction import Policy
from introbot.domain.limits import Limits
from introbot.domain.people import Person


def at_any_time(now: datetime) -> datetime:
    return now


@dataclass(frozen=True, slots=True)
class House:
    """`enrolled` gives the referrer behind an address, or None; `next_open` when a letter that is no answer may leave.

    `fresh_id` makes the id of a new introduction. `separator` forms reply addresses (`+`, `-` or `none`).
    """

    program: Address
    enrolled: Callable[[Address], Person | None]
    fresh_id: Callable[[], str]
    policy: Policy = field(default_factory=Policy)
    separator: str = "+"
    authserv_id: str = ""
    zone: tzinfo = field(default_factory=lambda: ZoneInfo("UTC"))
    next_open: Callable[[datetime], datetime] = at_any_time
    retry_for: timedelta = timedelta(days=3)
    weekly: bool = False
    coaching: bool = True
    limits: Limits = field(default_factory=Limits)
