"""The receipt: the evidence as plain text, for whoever asks how an introduction came about (PRODUCT.md §1)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from introbot.domain.introduction import Introduction
from introbot.domain.people import Party, Person


class Happened(Protocol):
    """One event of an introduction's story."""

    @property
    def at(self) -> datetime: ...
    @property
    def kind(self) -> str: ...
    @property
    def by(self) -> str | None: ...
    @property
    def details(self) -> Mapping[str, Any]: ...


class Posted(Protocol):
    """One letter of it, and when it left."""

    @property
    def kind(self) -> str: ...
    @property
    def message_id(self) -> str: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def sent_at(self) -> datetime | None: ...
    @property
    def text(self) -> str: ...


def receipt(introduction: Introduction, events: Sequence[Happened], letters: Sequence[Posted]) -> Iterator[str]:
    """Words shown, words answered, when, from where, and what it led to, for each of the three."""
    yield f"Receipt for introduction {introduction.id}"
    people = (introduction.requester, introduction.recipient, introduction.referrer)
    requester, recipient, referrer = map(full, people)
    yield f"{requester} to {recipient}, by {referrer}"
    yield f"State: {introduction.state}" + (f", outcome: {introduction.outcome}" if introduction.outcome else "")
    for party in Party:
        yield from _consent_lines(introduction, party, events, letters)


def _consent_lines(
    introduction: Introduction, party: Party, events: Sequence[Happened], letters: Sequence[Posted]
) -> Iterator[str]:
    consent = introduction.consent_of(party)
    yield ""
    yield f"== The {party}: {consent.answer if consent else 'no recorded answer'}"
    if consent is None:
        return
    yield f"When: {consent.at.isoformat()}"
    yield f"From: {consent.evidence.address or 'not by mail'} {consent.evidence.message_id}".rstrip()
    yield "Words answered:" + (" (the request itself, forwarded by the referrer)" if consent.implied else "")
    yield quoted(consent.evidence.words or "(none)")
    shown = _shown_to(party, consent.at, letters)
    if shown and not consent.implied:
        yield f"Words shown: the letter {shown.kind} of {moment(shown.sent_at or shown.created_at)}, {shown.message_id}"
        yield quoted(shown.text.strip())
    led_to = next((e for e in events if e.at >= consent.at and e.by == party and e.details.get("letters")), None)
    if led_to:
        yield f"Led to: {', '.join(led_to.details['letters'])}"


def _shown_to(party: Party, before: datetime, letters: Sequence[Posted]) -> Posted | None:
    asking = {Party.REFERRER: ("draft",), Party.REQUESTER: ("fit-check",), Party.RECIPIENT: ("permission", "reminder")}
    shown = [x for x in letters if x.kind in asking[party] and (x.sent_at or x.created_at) <= before]
    return shown[-1] if shown else None


def quoted(words: str) -> str:
    """Words that somebody wrote or was shown, every line marked."""
    return "\n".join(line.rstrip() for line in textwrap.indent(words, "  | ", lambda _: True).split("\n"))


def full(person: Person | None) -> str:
    """`Jane Doe <jane@acme.example>`, or as much as is known."""
    if person is None:
        return "not known"
    return f"{person.name} <{person.address}>" if person.name else person.address or "not known"


def moment(when: datetime) -> str:
    return when.strftime("%Y-%m-%d %H:%M")
