"""How much leaves at most, and when the next may."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from introbot.domain.letters import Kind
from introbot.domain.limits import Left, Limits, Turns, asked_enough_until, paused_until, waits_until

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


def days_ago(*days: float) -> list[datetime]:
    return [NOW - timedelta(days=day) for day in days]


@pytest.mark.parametrize(
    ("limit", "asked", "days"),
    [(0, (1, 1, 1), None), (3, (1, 2), None), (3, (89, 2, 1), 1), (3, (91, 2, 1), None), (3, (80, 60, 40, 20), 30)],
)
def test_who_was_asked_often_is_left_alone(limit: int, asked: tuple[float, ...], days: int | None) -> None:
    free = None if days is None else NOW + timedelta(days=days)
    assert asked_enough_until(days_ago(*asked), Limits(asked=limit), NOW) == free


@pytest.mark.parametrize(
    ("limit", "bounces", "hours"),
    [(0, (0.1,) * 9, None), (3, (0.1, 0.2), None), (3, (0.25, 0.5, 5), 18), (3, (1, 2, 3), None), (3, (0.5,) * 4, 12)],
)
def test_too_many_bounces_pause_for_a_day(limit: int, bounces: tuple[float, ...], hours: int | None) -> None:
    free = None if hours is None else NOW + timedelta(hours=hours)
    assert paused_until(days_ago(*bounces), Limits(bounces=limit), NOW) == free


def test_mail_of_one_sender_has_its_turn_and_that_of_others_is_not_held_up() -> None:
    turns, second = Turns(60), timedelta(seconds=1)
    assert [turns.wait_of(JANE, NOW) for _ in range(60)] == [None] * 60
    assert [turns.wait_of(JANE, NOW) for _ in range(3)] == [NOW + second, NOW + 2 * second, NOW + 3 * second]
    assert turns.wait_of(TOM, NOW) is None
    assert turns.wait_of(JANE, NOW + timedelta(minutes=2)) is None
    assert Turns(0).wait_of(JANE, NOW) is None
