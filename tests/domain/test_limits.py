"""How much leaves at most, and when the next may."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from introbot.domain.letters import Kind
from introbot.domain.limits import Left, Limits, waits_until

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
JANE, ANN, TOM = "jane@acme.example", "ann@example.org", "tom@roe.example"


def left(minutes: float, *paths: str, kind: Kind = Kind.UPDATE) -> Left:
    return Left(NOW - timedelta(minutes=minutes), kind, paths or (JANE,))


@pytest.mark.parametrize(
    ("limits", "before", "wait"),
    [
        (Limits(), [left(1)] * 99, None),
        (Limits(hourly=2), [left(50)], None),
        (Limits(hourly=2), [left(61), left(50)], None),
        (Limits(hourly=2), [left(50), left(20)], 10),
        (Limits(hourly=2), [left(50), left(40), left(20)], 20),
        (Limits(hourly=2), [left(50, TOM), left(20)], None),
        (Limits(daily=2), [left(1430), left(20)], 10),
        (Limits(total=2), [left(1430, TOM), left(20, TOM)], 10),
        (Limits(burst=2), [left(9, TOM), left(1, TOM)], 1),
        (Limits(hourly=1, burst=2), [left(9, TOM), left(1)], 59),
    ],
)
def test_a_letter_waits_until_there_is_room(limits: Limits, before: list[Left], wait: int | None) -> None:
    assert waits_until(left(0), before, limits) == (None if wait is None else NOW + timedelta(minutes=wait))


def test_permission_letters_are_counted_for_each_referrer() -> None:
    limits = Limits(permissions=1)
    asked = [left(60, TOM, ANN, kind=Kind.PERMISSION)]
    assert waits_until(left(0, JANE, ANN, kind=Kind.PERMISSION), asked, limits) == NOW + timedelta(hours=23)
    assert waits_until(left(0, JANE, "ben@example.org", kind=Kind.PERMISSION), asked, limits) is None
    assert waits_until(left(0, JANE, ANN), asked, limits) is None
