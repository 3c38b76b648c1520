"""Sentences that answer a referrer's `status` and `why`: where an introduction stands, and which words led there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from introbot.domain.introduction import Introduction, State, TimerKind
from introbot.domain.people import Element, Party, Person
from introbot.writing import clean
from introbot.writing.days import day
from introbot.writing.languages import ENGLISH, LANGUAGES, Language
from introbot.writing.languages.told import TOLD, told
from introbot.writing.receipt import Happened

_EVENTS = 4
_WORDS_SHOWN = 200


def stands(introduction: Introduction, now: datetime, zone: tzinfo, language: str = "en") -> str:
    """Where it stands, in one sentence for the referrer; in English it begins with a small letter."""
    code = _known(language)
    asks = _due(introduction, TimerKind.CHECK_IN, now)
    name = f"stands.{introduction.state}"
    if introduction.state == State.INTRODUCED and asks > now:
        name += " until"
    return told(
        code,
        name,
        recipient=_first(introduction.recipient, told(code, "recipient")),
        requester=_first(introduction.requester, told(code, "requester")),
        missing=_missing(introduction, LANGUAGES[code]),
        hold=f"{_due(introduction, TimerKind.HOLD, now).astimezone(zone):%H:%M}",
        pause=_paused(introduction, code),
        day=day(asks.astimezone(zone).date(), now.astimezone(zone).date(), LANGUAGES[code]),
        outcome=LANGUAGES[code].outcomes[introduction.outcome] if introduction.outcome else "",
    )


def _known(language: str) -> str:
    return language if language in TOLD and language in LANGUAGES else ENGLISH.code


def _due(introduction: Introduction, kind: TimerKind, otherwise: datetime) -> datetime:
    return next((timer.due_at for timer in introduction.timers if timer.kind == kind), otherwise)


def _missing(introduction: Introduction, language: Language) -> str:
    names = {**{str(party): language.parties[party] for party in (Party.RECIPIENT, Party.REQUESTER)},
             **{str(element): language.elements[element] for element in Element}}  # fmt: skip
    return ", ".join(names[part] for part in introduction.missing)


def _paused(introduction: Introduction, code: str) -> str:
    standing = introduction.pause
    if standing is None:
        return told(code, "paused")
    return told(code, f"paused.{standing.reason}", who=_whose(introduction, standing.by, code))


def why(
    introduction: Introduction, events: Sequence[Happened], now: datetime, zone: tzinfo, language: str = "en"
) -> Iterator[str]:
    """The last things that moved it, each with the words it was read from, and where it stands for that."""
    code = _known(language)
    lines = [line for event in events if (line := _told(introduction, event, now.astimezone(zone), code))]
    yield from lines[-_EVENTS:]
    yield told(code, "so", stands=stands(introduction, now, zone, code))


def _told(introduction: Introduction, event: Happened, now: datetime, code: str) -> str:
    at = event.at.astimezone(now.tzinfo)
    when = f"{day(at.date(), now.date(), LANGUAGES[code])}, {at:%H:%M}"
    if f"time.{event.kind}" in TOLD[code]:
        return f"{when}: {told(code, f'time.{event.kind}')}."
    if f"read.{event.kind}" not in TOLD[code] or not event.by:
        return ""
    words = clean.line(str(event.details.get("evidence", {}).get("words", "")), _WORDS_SHOWN)
    who, what = _whose(introduction, Party(event.by), code), told(code, f"read.{event.kind}")
    return told(code, "wrote" if words else "answered", when=when, who=who, words=words, what=what)


def _whose(introduction: Introduction, party: Party, code: str) -> str:
    return told(code, "you") if party == Party.REFERRER else _first(introduction.person(party), told(code, party))


def _first(person: Person | None, otherwise: str) -> str:
    return clean.first_name(clean.name(person.name)) if person and clean.name(person.name) else otherwise


def last_seen(at: datetime, now: datetime, language: str) -> str:
    """The day on which there was last news of somebody."""
    return day(at.date(), now.date(), LANGUAGES[_known(language)])
