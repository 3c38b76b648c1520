"""Introductions as an operator reads them: plain JSON values (PRODUCT.md §5), and lines for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from introbot.domain.introduction import Introduction
from introbot.domain.people import Element, Party, Person
from introbot.writing.receipt import full, moment

if TYPE_CHECKING:
    from introbot.store import StoredEvent, StoredLetter

Json = dict[str, Any]


def brief(introduction: Introduction) -> Json:
    """One entry of `list --json`: everything but the events and letters."""
    return {
        "id": introduction.id,
        "state": str(introduction.state),
        "outcome": str(introduction.outcome) if introduction.outcome else None,
        **{str(party): _person(introduction.person(party)) for party in Party},
        "elements": {str(element): getattr(introduction.parts, element) for element in Element},
        "consents": {str(party): _consent(introduction, party) for party in Party},
        "opened_at": introduction.opened_at.isoformat(),
        "changed_at": introduction.changed_at.isoformat(),
    }


def whole(introduction: Introduction, events: Sequence[StoredEvent], letters: Sequence[StoredLetter]) -> Json:
    """`show --json`: the introduction with all that happened and all that was written."""
    return {
        **brief(introduction),
        "events": [_event(event) for event in events],
        # What was taken back before it left is no letter anybody will get.
        "letters": [_letter(letter) for letter in letters if letter.status != "withdrawn"],
    }


def _person(person: Person | None) -> Json | None:
    return {"name": person.name, "address": person.address} if person else None


def _consent(introduction: Introduction, party: Party) -> Json | None:
    consent = introduction.consent_of(party)
    if consent is None:
        return None
    return {"answer": consent.answer, "at": consent.at.isoformat(), "evidence": consent.evidence.words}


def _event(event: StoredEvent) -> Json:
    """One event; where it is about a letter, its details call that letter's kind `kind` too."""
    details = {"letter" if name == "kind" else name: value for name, value in event.details.items()}
    return {**details, "at": event.at.isoformat(), "kind": event.kind, "by": event.by}


def _letter(letter: StoredLetter) -> Json:
    return {
        "kind": letter.kind,
        "to": list(letter.to),
        "subject": letter.subject,
        "message_id": letter.message_id,
        "status": letter.status,
        "sent_at": letter.sent_at.isoformat() if letter.sent_at else None,
    }


def kept_back(letter: StoredLetter) -> bool:
    """Whether this letter was ready to leave and may not, for now or for good."""
    from introbot.domain.authority import Denial

    return letter.status in ("queued", "withdrawn") and letter.reply in set(map(str, Denial))


def line(introduction: Introduction, kept: bool = False) -> str:
    """One introduction in one line of `list`; `kept` says that a letter of it was kept back."""
    who = f"{_name(introduction.requester)} -> {_name(introduction.recipient)}"
    state = f"{introduction.state}" + (f" ({introduction.outcome})" if introduction.outcome else "")
    return (
        f"{introduction.id}  {state:<24}  {who}  (for {_name(introduction.referrer)}, {_day(introduction.changed_at)})"
        + ("  a letter was kept back" if kept else "")
    )


def story(introduction: Introduction, events: Sequence[StoredEvent], letters: Sequence[StoredLetter]) -> Iterator[str]:
    """The whole story of one introduction, for a person to read."""
    yield line(introduction)
    yield ""
    for party in Party:
        yield f"  {party:<10} {full(introduction.person(party))}: {_said(introduction, party)}"
    for element in Element:
        yield from _labelled(str(element), getattr(introduction.parts, element) or "missing")
    yield ""
    yield "What happened:"
    for event in events:
        yield from _event_lines(event)
    yield ""
    yield "Letters:"
    for letter in letters:
        when = moment(letter.sent_at or letter.created_at)
        yield f"  {when}  {letter.status:<9} {letter.kind} to {', '.join(letter.to)}"
        if kept_back(letter):
            yield f"      kept back: {letter.reply}"
    for timer in introduction.timers:
        yield f"  {moment(timer.due_at)}  due       {timer.kind}"


def _said(introduction: Introduction, party: Party) -> str:
    consent = introduction.consent_of(party)
    return f"{consent.answer}, {moment(consent.at)}" if consent else "no answer yet"


def _labelled(label: str, words: str) -> Iterator[str]:
    yield from textwrap.wrap(words, 100, initial_indent=f"  {label}: ", subsequent_indent="    ")


def _event_lines(event: StoredEvent) -> Iterator[str]:
    by = f" by the {event.by}" if event.by else ""
    led = f" -> {', '.join(event.details['letters'])}" if event.details.get("letters") else ""
    yield f"  {moment(event.at)}  {event.kind}{by}{led}"
    words = event.details.get("evidence", {}).get("words", "")
    if words:
        yield from textwrap.wrap(words, 90, initial_indent="      | ", subsequent_indent="      | ", max_lines=4)


def _name(person: Person | None) -> str:
    return person.full_name if person and person.full_name else "?"


def _day(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d")
