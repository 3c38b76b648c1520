"""Working hours: what is read, and when the next letter may leave, also in the nights when the clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.config import Window, WorkingHours, parse_hours, parse_zone

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"]
MINUTE = timedelta(minutes=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def berlin(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("any", []),
        (" ANY ", []),
        ("Mon-Wed 08:00-18:00", [(0, 480, 1080), (1, 480, 1080), (2, 480, 1080)]),
        ("Mon,Wed 9:00-12:00", [(0, 540, 720), (2, 540, 720)]),
        ("mon, wed 9-12", [(0, 540, 720), (2, 540, 720)]),
        ("Monday – Tuesday 8:00 – 9:30", [(0, 480, 570), (1, 480, 570)]),
        ("Mon 9-12, 13-17, Sat 10-11", [(0, 540, 720), (0, 780, 1020), (5, 600, 660)]),
        ("Mon 9-12; Tue 10-11", [(0, 540, 720), (1, 600, 660)]),
        ("Sat-Mon 00:00-24:00", [(0, 0, 1440), (5, 0, 1440), (6, 0, 1440)]),
        ("Mon-Mon 9-10", [(0, 540, 600)]),
        ("8-9", [(day, 480, 540) for day in range(7)]),
    ],
)
def test_hours_are_read(text: str, windows: list[tuple[int, int, int]]) -> None:
    assert parse_hours(text, BERLIN).windows == tuple(Window(*window) for window in windows)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "Mon-Fri"),
        ("Mon-Fri", "Mon-Fri 08:00"),
        ("Mon 9-12, Tue", "Mon-Fri 08:00"),
        ("always", "no day"),
        ("Mo-Fr 8-18", "no day"),
        ("Mon-Fri-Sun 8-18", "no day"),
        ("Mon- 8-18", "Mon-Fri"),
        ("Mon 8:00", "no stretch"),
        ("Mon 8am-6pm", "no stretch"),
        ("Mon 18:00-08:00", "write a night as two"),
        ("Mon 9-9", "ends before"),
        ("Mon 9:60-10", "no time of day"),
        ("Mon 9-25", "no time of day"),
        ("Mon 9-24:01", "no time of day"),
    ],
)
def test_wrong_hours_are_refused_with_a_hint(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        parse_hours(text, BERLIN)


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        ("any", utc("2026-01-03 03:00"), utc("2026-01-03 03:00")),
        ("Mon-Fri 08:00-18:00", berlin("2026-01-05 12:00"), berlin("2026-01-05 12:00")),
        ("Mon-Fri 08:00-18:00", berlin("2026-01-05 07:59:59.9"), berlin("2026-01-05 08:00")),
        ("Mon-Fri 08:00-18:00", berlin("2026-01-05 18:00"), berlin("2026-01-06 08:00")),
        ("Mon-Fri 08:00-18:00", berlin("2026-01-09 18:00"), berlin("2026-01-12 08:00")),
        ("Mon 9-10", berlin("2026-01-05 10:00"), berlin("2026-01-12 09:00")),
        # Over the weekend in which the clocks go forward: still 8 on the wall.
        ("Mon-Fri 08:00-18:00", berlin("2026-03-27 20:00"), utc("2026-03-30 06:00")),
        # 02:15 to 02:45 does not exist on 29 March: that week has no such hour.
        ("Sun 02:15-02:45", berlin("2026-03-28 12:00"), berlin("2026-04-05 02:15")),
        # 02:30 to 04:00 opens where the clocks land, at 03:00.
        ("Sun 02:30-04:00", berlin("2026-03-28 12:00"), utc("2026-03-29 01:00")),
        # 25 October has 02:00 to 03:00 twice; the window is open both times.
        ("Sun 02:00-02:30", utc("2026-10-25 00:10"), utc("2026-10-25 00:10")),
        ("Sun 02:00-02:30", utc("2026-10-25 00:30"), utc("2026-10-25 01:00")),
        # Closed at 02:30, thrown back into the window at 02:00 by the clocks alone.
        ("Sun 01:00-02:30", utc("2026-10-25 00:45"), utc("2026-10-25 01:00")),
    ],
)
def test_the_next_open_moment(hours: str, now: datetime, expected: datetime) -> None:
    found = parse_hours(hours, BERLIN).next_open(now)
    assert found == expected
    assert found.tzinfo is UTC


def test_a_day_that_never_was_is_passed_over() -> None:
    # Samoa had no 30 December 2011: the Friday after the 23rd is 6 January.
    apia = ZoneInfo("Pacific/Apia")
    found = parse_hours("Fri 9-10", apia).next_open(datetime(2011, 12, 24, tzinfo=apia))
    assert found == datetime(2012, 1, 6, 9, tzinfo=apia).astimezone(UTC)


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        parse_hours("any", BERLIN).next_open(datetime(2026, 1, 1))  # noqa: DTZ001


windows = st.builds(
    lambda day, opens, length: Window(day, opens, min(1440, opens + length)),
    st.integers(0, 6),
    st.integers(0, 1439),
    st.integers(1, 600),
)
# Around the changes of the clocks, where it is hard, as often as anywhere.
moments = st.one_of(
    st.datetimes(datetime(2015, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.builds(
        lambda start, minutes: utc(start) + minutes * MINUTE,
        st.sampled_from(["2026-03-28", "2026-10-24", "2026-03-07", "2026-10-31", "2026-04-04", "2026-10-03"]),
        st.integers(0, 2 * 1440),
    ),
)


@given(st.sampled_from(ZONES), st.lists(windows, min_size=1, max_size=4), moments)
@pytest.mark.failure(110)
def test_it_is_open_then_and_not_before(zone: str, week: list[Window], now: datetime) -> None:
    hours = WorkingHours(ZoneInfo(zone), tuple(week))
    found = hours.next_open(now)
    assert hours.is_open(found)
    assert found >= now
    # Offsets and windows are whole minutes, so looking at each minute misses nothing; two days back are enough
    # to see a change of the clocks.
    earlier = max(now, found - timedelta(days=2))
    minute = found.replace(second=0, microsecond=0) - MINUTE
    while minute >= earlier:
        assert not hours.is_open(minute)
        minute -= MINUTE


@pytest.mark.parametrize("text", ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"])
def test_a_zone_is_found(text: str) -> None:
    assert parse_zone(text).key == text


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Europe/Berln", "did you mean Europe/Berlin"),
        ("America/New York", "did you mean America/New_York"),
        ("Europe", "did you mean|such as"),
        ("../etc/passwd", "did you mean|such as"),
        ("/etc/localtime", "did you mean|such as"),
        ("qqq", "such as Europe/Berlin"),
        ("Zürich\udcff", "did you mean|such as"),
    ],
)
def test_an_unknown_zone_is_refused_with_a_hint(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        parse_zone(text)


@pytest.mark.failure(181)
def test_a_machine_without_zone_data_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoneinfo.available_timezones", set)
    with pytest.raises(ValueError, match="no time zone data; install it with: pip install tzdata"):
        parse_zone("Europe/Nowhere")
