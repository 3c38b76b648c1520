"""An introduction as JSON and back, exactly; a document of an older version gets defaults for what it lacks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from introbot.domain.answers import CheckInKind
from introbot.domain.cards import Card
from introbot.domain.introduction import (
    Consent,
    Evidence,
    Introduction,
    Outcome,
    Pause,
    PauseReason,
    Policy,
    State,
    Timer,
    TimerKind,
)
from introbot.domain.people import Parts, Party, Person

T = TypeVar("T")
Convert = Callable[[Any], Any]
_MICROSECOND = timedelta(microseconds=1)
# ASCII, so that NUL and broken surrogates out of a mail survive in any database.
_dumps = json.JSONEncoder(separators=(",", ":"), ensure_ascii=True).encode


def encode(introduction: Introduction) -> str:
    return _dumps(_write_introduction(introduction))


def decode(document: str) -> Introduction:
    return _read_introduction(json.loads(document))


def _writer(kind: type[Any], /, **special: Convert) -> Convert:
    """A function from a `kind` to a dict. Fields not named are JSON as they are (a StrEnum is its value)."""
    plain = tuple(field.name for field in fields(kind) if field.name not in special)
    odd = tuple(special.items())

    def write(value: Any) -> dict[str, Any]:
        document = {name: getattr(value, name) for name in plain}
        for name, convert in odd:
            document[name] = convert(getattr(value, name))
        return document

    return write


def _reader(kind: Callable[..., T], names: tuple[str, ...], /, **special: Convert) -> Callable[[dict[str, Any]], T]:
    """A function from a dict to a `kind`: what is missing gets the default, what is unknown is passed over."""
    plain = tuple(name for name in names if name not in special)
    odd = tuple(special.items())

    def read(document: dict[str, Any]) -> T:
        given = {name: document[name] for name in plain if name in document}
        for name, convert in odd:
            if name in document:
                given[name] = convert(document[name])
        return kind(**given)

    return read


def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _maybe(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _each(convert: Convert) -> Convert:
    return lambda values: tuple([convert(value) for value in values])


def _write_time(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("a time without a zone")
    return value.astimezone(UTC).isoformat()


def _write_span(value: timedelta) -> int:
    return value // _MICROSECOND


def _read_span(value: int) -> timedelta:
    return timedelta(microseconds=value)


_write_person = _writer(Person)
_write_parts = _writer(Parts, recipient=_maybe(_write_person), requester=_maybe(_write_person))
_write_evidence = _writer(Evidence, written_at=_maybe(_write_time))
_write_consent = _writer(Consent, at=_write_time, evidence=_write_evidence)
_write_pause: Convert = _writer(Pause, evidence=_write_evidence, beneath=_maybe(lambda pause: _write_pause(pause)))
_write_timer = _writer(Timer, due_at=_write_time)
_write_policy = _writer(Policy, **dict.fromkeys(_names(Policy), _write_span))
_write_introduction = _writer(
    Introduction,
    referrer=_write_person,
    opened_at=_write_time,
    changed_at=_write_time,
    policy=_write_policy,
    parts=_write_parts,
    choices=_each(_write_person),
    card=_maybe(_writer(Card)),
    consents=_each(_write_consent),
    pause=_maybe(_write_pause),
    timers=_each(_write_timer),
    done=sorted,
)

_read_time = datetime.fromisoformat
_read_person = _reader(Person, _names(Person))
_read_parts = _reader(Parts, _names(Parts), recipient=_maybe(_read_person), requester=_maybe(_read_person))
_read_evidence = _reader(Evidence, _names(Evidence), written_at=_maybe(_read_time))
_read_consent = _reader(Consent, _names(Consent), party=Party, at=_read_time, evidence=_read_evidence)
_read_pause: Convert = _reader(
    Pause,
    _names(Pause),
    reason=PauseReason,
    by=Party,
    resume=State,
    evidence=_read_evidence,
    beneath=_maybe(lambda document: _read_pause(document)),
)
_read_timer = _reader(Timer, _names(Timer), kind=TimerKind, due_at=_read_time)
_read_policy = _reader(Policy, _names(Policy), **dict.fromkeys(_names(Policy), _read_span))
_read_introduction = _reader(
    Introduction,
    _names(Introduction),
    referrer=_read_person,
    opened_at=_read_time,
    changed_at=_read_time,
    policy=_read_policy,
    state=State,
    outcome=_maybe(Outcome),
    parts=_read_parts,
    consents=_each(_read_consent),
    asked_parts=tuple,
    choices=_each(_read_person),
    card=_maybe(_reader(Card, _names(Card))),
    pause=_maybe(_read_pause),
    timers=_each(_read_timer),
    report=_maybe(CheckInKind),
    done=frozenset,
)
