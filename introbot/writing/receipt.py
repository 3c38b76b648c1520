"""The receipt: the evidence as plain text, for whoever asks how an introduction came about (PRODUCT.md §1)."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from introbot.domain.introduction import Introduction
from introbot.domain.people import Party, Person
from introbot.writing.languages.told import told


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


def receipt(
    introduction: Introduction, events: Sequence[Happened], letters: Sequence[Posted], language: str = "en"
) -> Iterator[str]:
    """Words shown, words answered, when, from where, and what it led to, for each of the three.

    What people wrote and were shown stands in their own words, whatever the language of the rest.
    """

    def say(name: str, **values: object) -> str:
        return told(language, f"receipt.{name}", **values)

    yield say("for", id=introduction.id)
    people = (introduction.requester, introduction.recipient, introduction.referrer)
    requester, recipient, referrer = (full(person) if person else say("unknown") for person in people)
    yield say("who", requester=requester, recipient=recipient, referrer=referrer)
    outcome = say("outcome", outcome=introduction.outcome) if introduction.outcome else ""
    yield say("state", state=introduction.state) + outcome
    for party in Party:
        yield from _consent_lines(introduction, party, events, letters, say)


def _consent_lines(
    introduction: Introduction,
    party: Party,
    events: Sequence[Happened],
    letters: Sequence[Posted],
    say: Callable[..., str],
) -> Iterator[str]:
    consent = introduction.consent_of(party)
    yield ""
    yield f"== {say(str(party))}: {say(consent.answer) if consent else say('none')}"
    if consent is None:
        return
    yield say("when", when=consent.at.isoformat())
    came = f"{consent.evidence.address or say('not by mail')} {consent.evidence.message_id}".rstrip()
    yield say("from", address=came)
    yield say("answered") + (say("implied") if consent.implied else "")
    yield quoted(consent.evidence.words or "(-)")
    shown = _shown_to(party, consent.at, letters)
    if shown and not consent.implied:
        at = moment(shown.sent_at or shown.created_at)
        yield say("shown", kind=shown.kind, when=at, message_id=shown.message_id)
        yield quoted(shown.text.strip())
    led_to = next((e for e in events if e.at >= consent.at and e.by == party and e.details.get("letters")), None)
    if led_to:
        yield say("led to", letters=", ".join(led_to.details["letters"]))


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
