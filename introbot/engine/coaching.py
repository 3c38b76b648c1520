"""Where a note is added to a decided letter: what is known beside the introduction is looked up, and remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.coaching import Background, note_for
from introbot.domain.decision import Decision
from introbot.domain.events import Event, RequestMade
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.notes import Note, NoteKind
from introbot.domain.wishes import WishKind
from introbot.engine.needs import Transaction

# In `Introduction.done`: a note of this kind has been given.
_GIVEN = "note:"
# A referrer and a requester who have more introductions than this know each other.
_EARLIER = 20


def with_note(tx: Transaction, decision: Decision, event: Event, now: datetime) -> Decision:
    """The same decision, with at most one note in its interview or draft (PRODUCT.md §4)."""
    letter = next((letter for letter in decision.letters if letter.template in (Kind.INTERVIEW, Kind.DRAFT)), None)
    introduction = decision.introduction
    if letter is None or tx.wish_of(introduction.referrer.key, WishKind.NO_COACHING):
        return decision
    ask = event.ask if isinstance(event, RequestMade) else ""
    note = note_for(letter.kind, introduction, replace(_background(tx, introduction), ask=ask), now.date())
    return _noted(decision, letter, note) if note else decision


def _noted(decision: Decision, letter: Letter, note: Note) -> Decision:
    introduction = decision.introduction.once(f"{_GIVEN}{note.kind}")
    if note.kind == NoteKind.ASK_KNOWN:
        introduction = replace(introduction, asked_parts=(*introduction.asked_parts, "known"))
    letters = tuple(replace(each, note=note) if each == letter else each for each in decision.letters)
    return replace(decision, introduction=introduction, letters=letters)


def _background(tx: Transaction, introduction: Introduction) -> Background:
    requester = introduction.requester
    if requester is None or not requester.address:
        return Background(given=_given([introduction]))
    earlier = [i for i in tx.between(introduction.referrer.key, requester.key, _EARLIER) if i.id != introduction.id]
    told = next((i for i in earlier if i.parts.known), None)
    return Background(
        known=(told and told.parts.known) or "",
        known_said=told.opened_at.date() if told else None,
        given=_given([introduction, *earlier]),
    )


def _given(introductions: list[Introduction]) -> frozenset[NoteKind]:
    """The notes she has had about this requester; a note about the recipient too counts for the same two only."""
    marks = (mark for introduction in introductions for mark in introduction.done if mark.startswith(_GIVEN))
    return frozenset(NoteKind(mark.removeprefix(_GIVEN)) for mark in marks)
