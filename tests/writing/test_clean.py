"""Names and words as people and their mail programs write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.writing import clean
from introbot.writing.days import day, duration, working_days_after

NAMES = {
    "Jane Doe": "Jane",
    "Dr. Jane Doe": "Jane",
    "Doe, Jane": "Jane",
    "van der Berg, Jan": "Jan",
    "Jane Doe, PhD": "Jane",
    "J.R.R. Tolkien": "J. R. R. Tolkien",
    "Mary-Jane O'Neil": "Mary-Jane",
    "李小龙": "李小龙",
    "  ": "",
}


@pytest.mark.parametrize(("full", "first"), NAMES.items())
def test_what_people_are_called(full: str, first: str) -> None:
    assert clean.first_name(clean.name(full)) == first


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("jane.doe@acme.example", "jane doe"),
        ("Visit https://evil.example/x now", "Visit evil. example/x now"),
        ("<b>Jane</b>\r\nBcc: x@y.example", "b Jane /b Bcc: x"),
        ("J.Smith", "J. Smith"),
        ("x" * 100, "x" * 59 + "…"),
        ("\u202eJane\u200b Doe\x00", "Jane Doe"),
    ],
)
def test_082_138_168_a_name_holds_no_link_and_no_address(typed: str, name: str) -> None:
    assert clean.name(typed) == name


@given(st.text(max_size=200))
def test_a_name_is_one_short_line(typed: str) -> None:
    name = clean.name(typed)
    assert len(name) <= 60
    assert not set("@<>\r\n\x00\u202e") & set(name)
    assert clean.name(name) == name


@given(st.text(max_size=200))
def test_words_keep_their_lines_and_lose_their_controls(typed: str) -> None:
    words = clean.words(typed)
    assert "\n\n\n" not in words
    assert not any(ord(character) < 32 and character != "\n" for character in words)
    assert clean.words(words) == words


def test_169_what_is_written_from_the_right_survives() -> None:
    assert clean.words("‏שלום‎ 👩‍👩‍👧 می‌خواهم") == "‏שלום‎ 👩‍👩‍👧 می‌خواهم"


def test_days_and_durations() -> None:
    friday = date(2026, 11, 27)
    assert working_days_after(friday, 2) == date(2026, 12, 1)
    assert day(date(2026, 12, 1), friday) == "Tuesday 1 December"
    assert day(date(2027, 1, 4), friday) == "Monday 4 January 2027"
    spans = (timedelta(), timedelta(seconds=1), timedelta(minutes=15), timedelta(hours=1), timedelta(days=4))
    assert [duration(span) for span in spans] == ["", "1 second", "15 minutes", "1 hour", "4 days"]
