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
        ("w styczniu", date(2027, 1, 1)),
        ("dopiero po 15 stycznia", date(2027, 1, 16)),
        ("w przyszłym tygodniu", date(2026, 11, 23)),
        ("za dwa tygodnie", date(2026, 12, 5)),
        ("za 3 miesiące", date(2027, 2, 21)),
        ("na wiosnę", date(2027, 3, 1)),
        ("po Wielkanocy", date(2027, 3, 30)),
        ("po świętach", date(2026, 12, 27)),
        ("w nowym roku", date(2027, 1, 2)),
        ("w przyszłym roku", date(2027, 1, 1)),
        ("w poniedziałek", date(2026, 11, 23)),
        ("pod koniec miesiąca", date(2026, 11, 30)),
        ("jutro", date(2026, 11, 22)),
        ("来年お願いします", date(2027, 1, 1)),
        ("来週また連絡します", date(2026, 11, 23)),
        ("来月", date(2026, 12, 1)),
        ("3月15日以降", date(2027, 3, 15)),
        ("1月になったら", date(2027, 1, 1)),
        ("2週間後に", date(2026, 12, 5)),
        ("三か月後", date(2027, 2, 21)),
        ("月末に", date(2026, 11, 30)),
        ("来月末", date(2026, 12, 31)),
        ("年明けに", date(2027, 1, 2)),
        ("春に", date(2027, 3, 1)),
        ("明日", date(2026, 11, 22)),
        ("月曜日に", date(2026, 11, 23)),
        ("下个月", date(2026, 12, 1)),
        ("下周再说", date(2026, 11, 23)),
        ("明年吧", date(2027, 1, 1)),
        ("一月份", date(2027, 1, 1)),
        ("3月15号", date(2027, 3, 15)),
        ("两周后", date(2026, 12, 5)),
        ("三個月後", date(2027, 2, 21)),
        ("年底", date(2026, 12, 31)),
        ("周一", date(2026, 11, 23)),
        ("في يناير", date(2027, 1, 1)),
        ("بعد يناير", date(2027, 2, 1)),
        ("١٥ مارس", date(2027, 3, 15)),
        ("الأسبوع القادم", date(2026, 11, 23)),
        ("الشهر المقبل", date(2026, 12, 1)),
        ("بعد أسبوعين", date(2026, 12, 5)),
        ("بعد ثلاثة أشهر", date(2027, 2, 21)),
        ("في الربيع", date(2027, 3, 1)),
        ("غدا", date(2026, 11, 22)),
        ("يوم الاثنين", date(2026, 11, 23)),
        ("العام القادم", date(2027, 1, 1)),
        ("जनवरी में", date(2027, 1, 1)),
        ("15 मार्च", date(2027, 3, 15)),
        ("अगले हफ्ते", date(2026, 11, 23)),
        ("अगले महीने", date(2026, 12, 1)),
        ("अगले साल", date(2027, 1, 1)),
        ("दो हफ्ते बाद", date(2026, 12, 5)),
        ("तीन महीने बाद", date(2027, 2, 21)),
        ("सोमवार को", date(2026, 11, 23)),
        ("महीने के अंत में", date(2026, 11, 30)),
    ],
)
def test_a_deferral_names_its_day(text: str, day: date) -> None:
    assert resolve(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "it may be good",
        "may be",
        "we may meet",
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
        "后天的事",
        "निकल गया",
        "13月",
        "今日は",
        "dom jest w mieście",
        "بعد العيد",
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
