"""When "later" is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.reading.dates import resolve

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in January", date(2027, 1, 1)),
        ("after the 15th", date(2026, 12, 16)),
        ("on the 20th", date(2026, 12, 20)),
        ("on the 23rd please", date(2026, 11, 23)),
        ("next week", date(2026, 11, 23)),
        ("in two weeks", date(2026, 12, 5)),
        ("in a couple of weeks", date(2026, 12, 5)),
        ("in 3 months", date(2027, 2, 21)),
        ("in spring", date(2027, 3, 1)),
        ("end of the month", date(2026, 11, 30)),
        ("at the end of next month", date(2026, 12, 31)),
        ("not before Feb 3", date(2027, 2, 3)),
        ("until 3 February", date(2027, 2, 3)),
        ("after January 5th", date(2027, 1, 6)),
        ("mid-December", date(2026, 12, 15)),
        ("late February", date(2027, 2, 28)),
        ("in Q2", date(2027, 4, 1)),
        ("in the new year", date(2027, 1, 2)),
        ("after Christmas", date(2026, 12, 27)),
        ("after Easter", date(2027, 3, 30)),
        ("after March", date(2027, 4, 1)),
        ("after the summer", date(2027, 9, 1)),
        ("next month", date(2026, 12, 1)),
        ("next year", date(2027, 1, 1)),
        ("tomorrow", date(2026, 11, 22)),
        ("on Monday", date(2026, 11, 23)),
        ("next Saturday", date(2026, 11, 28)),
        ("from Monday 24 May", date(2027, 5, 24)),
        ("2027-02-01", date(2027, 2, 1)),
        ("ab dem 2. April", date(2027, 4, 2)),
        ("nächste Woche", date(2026, 11, 23)),
        ("im Herbst", date(2027, 9, 1)),
        ("in drei Wochen", date(2026, 12, 12)),
        ("ab 1.4.", date(2027, 4, 1)),
        ("d'ici septembre", date(2027, 9, 1)),
        ("la semaine prochaine", date(2026, 11, 23)),
        ("à partir du 15 mars", date(2027, 3, 15)),
        ("l'année prochaine", date(2027, 1, 1)),
        ("a partir de marzo", date(2027, 3, 1)),
        ("el mes que viene", date(2026, 12, 1)),
        ("semana que vem", date(2026, 11, 23)),
        ("tra due settimane", date(2026, 12, 5)),
        ("volgende week", date(2026, 11, 23)),
        ("24/3", date(2027, 3, 24)),
    ],
)
def test_a_deferral_names_its_day(text: str, day: date) -> None:
    assert resolve(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "it may be good",
        "may be",
        "I will march on",
        "later",
        "some day",
        "in 18 months",
        "two weeks ago",
        "on 4/3",
        "99.99.",
        "31.2.",
        "",
        "2020-01-01",
        "I have two children",
        "she is an augur",
    ],
)
def test_what_names_no_day_ahead_is_none(text: str) -> None:
    assert resolve(text, TODAY) is None


@given(st.text(max_size=100), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_day_lies_ahead_and_within_a_year(text: str, today: date) -> None:
    day = resolve(text, today)
    assert day is None or today < day <= today + timedelta(days=366)


@given(
    st.sampled_from(
        [
            "in February",
            "on the 31st",
            "in six months",
            "end of next year",
            "mid next month",
            "next quarter",
            "after Easter",
        ]
    ),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_every_day_of_the_year_can_be_counted_from(text: str, today: date) -> None:
    day = resolve(text, today)
    assert day is None or today < day <= today + timedelta(days=366)
