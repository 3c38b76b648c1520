"""Introductions as JSON: exact both ways, and lenient with what an older version wrote."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.domain.introduction import Consent, Evidence, Introduction, Pause, Policy, Timer
from introbot.domain.people import Parts, Person
from introbot.store.codec import decode, encode
from tests.store.samples import NOW, introduction

ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-11))])
# Everything a mail can bring along, halves of surrogate pairs and NUL too.
TEXT = st.text(st.characters(exclude_categories=()), max_size=20)
for kind, strategy in {
    str: TEXT,
    datetime: st.datetimes(datetime(1971, 1, 1), datetime(9990, 1, 1), timezones=ZONES),  # noqa: DTZ001
    timedelta: st.timedeltas(timedelta(0), timedelta(days=100_000)),
}.items():
    st.register_type_strategy(kind, strategy)

INTRODUCTIONS = st.builds(
    Introduction,
    **{field.name: ... for field in fields(Introduction)},
)


@given(INTRODUCTIONS)
@settings(max_examples=100, deadline=None)
def test_every_introduction_comes_back_as_it_was(given_one: Introduction) -> None:
    back = decode(encode(given_one))
    assert back == given_one
    assert type(back.state) is type(given_one.state)
    assert type(back.outcome) is type(given_one.outcome)
    assert type(back.done) is frozenset
    assert all(type(part) is tuple for part in (back.consents, back.timers, back.asked_parts))


def test_an_older_document_gets_the_defaults() -> None:
    old = json.loads(encode(introduction()))
    kept = {name: old[name] for name in ("id", "referrer", "opened_at", "changed_at")}
    kept["referrer"] = {"address": "ann@example.org"}
    kept["policy"] = {"hold": 60_000_000}
    assert decode(json.dumps(kept)) == Introduction(
        "abc123", Person(address="ann@example.org"), NOW, NOW, policy=Policy(hold=timedelta(minutes=1))
    )


def test_what_is_not_known_any_more_is_passed_over() -> None:
    document = {**json.loads(encode(introduction())), "mood": "good"}
    assert decode(json.dumps(document)) == introduction()


def test_a_missing_part_is_not_an_empty_one() -> None:
    for topic in (None, ""):
        assert decode(encode(introduction(parts=Parts(topic=topic)))).parts.topic == topic


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        encode(introduction(opened_at=NOW.replace(tzinfo=None)))


@pytest.mark.parametrize("kind", [Introduction, Parts, Person, Consent, Evidence, Pause, Policy, Timer])
def test_no_field_needs_a_converter_that_it_has_not(kind: type[object]) -> None:
    """A new field is carried along by itself if it is text, number, or truth; others need an entry in codec.py."""
    known = {
        "str", "str | None", "int", "bool", "datetime", "timedelta", "Person", "Person | None", "Policy", "State",
        "Outcome | None", "Parts", "tuple[Consent, ...]", "tuple[str, ...]", "Pause | None", "tuple[Timer, ...]",
        "CheckInKind | None", "frozenset[str]", "tuple[Person, ...]", "Card | None", "Party",
        "Evidence", "PauseReason", "TimerKind",
        "datetime | None",
    }  # fmt: skip
    assert {str(field.type) for field in fields(kind)} <= known  # type: ignore[arg-type]
