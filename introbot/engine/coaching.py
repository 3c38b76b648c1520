"""Where a note is added to a decided letter: what is known beside the introduction is looked up, and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from introbot.coaching import Background, Past, note_for
from introbot.coaching.fit import expectations_of
from introbot.coaching.needs import is_unvoiced
from introbot.domain.closing import unanswered_by
from introbot.domain.decision import Decision
from introbot.domain.events import Event, PartsGiven, RequestMade
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.notes import Note, NoteKind
from introbot.domain.people import Party
from introbot.domain.wishes import WishKind
from introbot.engine.hindrances import asks_already, other_introductions, refused_lately
from introbot.engine.needs import Transaction

# In `Introduction.done`: a note of this kind has been given.
_GIVEN = "note:"
# A referrer and a requester who have more introductions than this know each other.
_EARLIER = 20
# These notes are about the requester, whoever the recipient is.
_OF_THE_REQUESTER = frozenset(
    f"{_GIVEN}{kind}" for kind in (NoteKind.ASK_KNOWN, NoteKind.JUST_MET, NoteKind.NO_RESULT, NoteKind.UNANSWERED)
)


def prepared(tx: Transaction, decision: Decision) -> Decision:
    """The decision with what its draft must know beside the words: the requester's card, and a need only guessed."""
    return _with_card(tx, _guessing_or_not(decision))


def with_note(tx: Transaction, decision: Decision, event: Event, now: datetime) -> Decision:
    """The same decision, with at most one note in its interview or draft (PRODUCT.md §4)."""
    letter = next((letter for letter in decision.letters if letter.template in (Kind.INTERVIEW, Kind.DRAFT)), None)
    introduction = decision.introduction
    if letter is None or tx.wish_of(introduction.referrer.key, WishKind.NO_COACHING):
        return decision
    ask = event.ask if isinstance(event, RequestMade) else ""
    note = note_for(letter.kind, introduction, replace(_background(tx, introduction, now), ask=ask), now.date())
    return _noted(decision, letter, note) if note else decision


def _guessing_or_not(decision: Decision) -> Decision:
    """A draft of a letter on a need that was only guessed asks its first question so as to find out."""
    introduction = decision.introduction
    voiced = not is_unvoiced(introduction.parts.empathy or "")
    if voiced == introduction.need_voiced or not any(letter.template == Kind.DRAFT for letter in decision.letters):
        return decision
    return replace(decision, introduction=replace(introduction, need_voiced=voiced))


def _with_card(tx: Transaction, decision: Decision) -> Decision:
    """A draft holds the requester's card as it is now."""
    introduction, requester = decision.introduction, decision.introduction.requester
    if requester is None or not any(letter.template == Kind.DRAFT for letter in decision.letters):
        return decision
    kept = tx.card_of(requester.key)
    return replace(decision, introduction=replace(introduction, card=kept.approved if kept else None))


def with_expectations(tx: Transaction, event: Event, introduction: Introduction) -> Event:
    """Where the referrer leaves out what to expect, and the requester's card says it, the card's own words stand."""
    if not isinstance(event, RequestMade | PartsGiven):
        return event
    parts = event.parts.over(introduction.parts)
    kept = tx.card_of(parts.requester.key) if parts.requester and parts.requester.address else None
    said = expectations_of(kept.approved) if kept and kept.approved else ""
    if parts.expectations or not said or parts.requester is None:
        return event
    words = f"{parts.requester.first_name}: “{said}”."
    return replace(event, parts=replace(event.parts, expectations=words))


def _noted(decision: Decision, letter: Letter, note: Note) -> Decision:
    introduction = decision.introduction.once(f"{_GIVEN}{note.kind}")
    if note.kind == NoteKind.ASK_KNOWN:
        introduction = replace(introduction, asked_parts=(*introduction.asked_parts, "known"))
    letters = tuple(replace(each, note=note) if each == letter else each for each in decision.letters)
    return replace(decision, introduction=introduction, letters=letters)


def _background(tx: Transaction, introduction: Introduction, now: datetime) -> Background:
    requester, recipient = introduction.requester, introduction.recipient
    if requester is None or not requester.address:
        return Background(given=_given([introduction]))
    earlier = [i for i in tx.between(introduction.referrer.key, requester.key, _EARLIER) if i.id != introduction.id]
    told = next((i for i in earlier if i.parts.known), None)
    asked = tx.last_asked(recipient.key, introduction.id) if recipient and recipient.address else None
    past, past_day = _past(tx, introduction, now)
    silent = unanswered_by(Party.REQUESTER)
    # Where the requester asked, nobody else is named.
    names_others = introduction.consent_of(Party.REQUESTER) is None
    return Background(
        known=(told and told.parts.known) or "",
        known_said=told.opened_at.date() if told else None,
        past=past,
        past_day=past_day,
        asked=asked.date() if asked else None,
        wishes=tuple(tx.wishes_of(recipient.key)) if recipient and recipient.address else (),
        unanswered=sum(silent in i.done for i in tx.latest_with(requester.key, _EARLIER) if i.requester == requester),
        others=tuple(tx.cards_known_to(introduction.referrer.key, requester.key)) if names_others else (),
        given=_given([introduction, *_about(introduction, earlier)]),
    )


def _past(tx: Transaction, introduction: Introduction, now: datetime) -> tuple[Past | None, date | None]:
    """What there has been between the two, and when, by whichever referrer."""
    others = other_introductions(tx, introduction)
    if refused := refused_lately(others, now):
        return Past.REFUSED, refused
    if any(asks_already(other) for other in others):
        return Past.IN_PROGRESS, None
    made = [i for i in others if i.was_made]
    return (Past.INTRODUCED, made[0].changed_at.date()) if made else (None, None)


def _about(introduction: Introduction, earlier: list[Introduction]) -> list[Introduction]:
    """Earlier introductions, each with the notes that still count: those about these two, or about the requester."""
    recipient = introduction.recipient
    same = [i for i in earlier if recipient and i.recipient and i.recipient.key == recipient.key]
    rest = [replace(i, done=i.done & _OF_THE_REQUESTER) for i in earlier if i not in same]
    return [*same, *rest]


def _given(introductions: Sequence[Introduction]) -> frozenset[NoteKind]:
    """The notes that are remembered in these introductions."""
    marks = (mark for introduction in introductions for mark in introduction.done if mark.startswith(_GIVEN))
    return frozenset(NoteKind(mark.removeprefix(_GIVEN)) for mark in marks)
