"""Durations: what people write, and what they write by mistake."""

import contextlib
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.config import format_duration, parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("0m", 0),
        ("90s", 90),
        ("15m", 900),
        ("2h", 7200),
        ("4d", 345_600),
        ("1h30m", 5400),
        ("1h 30m", 5400),
        (" 15M ", 900),
        ("1d2h3m4s", 93_784),
        ("3650d", 315_360_000),
    ],
)
def test_a_duration_is_read(text: str, seconds: int) -> None:
    assert parse_duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "15m"),
        ("15", "15m for minutes"),
        ("-1d", "write it with"),
        ("1.5h", "write it with"),
        ("2w", "write it with"),
        ("30m1h", "write it with"),
        ("15 minutes", "write it with"),
        ("15mm", "write it with"),
        ("d", "write it with"),
        ("٣d", "write it with"),
        ("P4D", "write it with"),
        ("3651d", "at most 3650d"),
        ("99999999999d", "write it with"),
    ],
)
def test_a_wrong_duration_is_refused_with_a_hint(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        parse_duration(text)


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=3650)))
def test_a_duration_survives_the_round_trip(duration: timedelta) -> None:
    whole = timedelta(seconds=int(duration.total_seconds()))
    assert parse_duration(format_duration(whole)) == whole


@given(st.text(alphabet="0123456789dhms .-w", max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert parse_duration(text) >= timedelta(0)
