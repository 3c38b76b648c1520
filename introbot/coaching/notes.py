"""The advisers, the most important first: the first that has something new to say writes the note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from introbot.coaching.acquaintance import acquaintance
from introbot.coaching.asks import vague_words
from introbot.coaching.background import Background
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind
from introbot.domain.notes import Note, NoteKind

_READ_BY_OTHERS = ("experience", "empathy", "expectations", "why", "topic")
Adviser = Callable[[Introduction, Background, date], Note | None]


def note_for(kind: Kind, introduction: Introduction, background: Background, today: date) -> Note | None:
    """The note for an interview or a draft of this introduction, if there is one she has not had."""
    notes = (adviser(introduction, background, today) for adviser in _ADVISERS.get(kind, ()))
    return next((note for note in notes if note and note.kind not in background.given), None)


def too_early(introduction: Introduction, background: Background, today: date) -> Note | None:
    """Known for a short time, or nothing done together: only where she said so herself."""
    known = introduction.parts.known
    said = today if known else (background.known_said or today)
    found = acquaintance(known or background.known, said, introduction.parts.experience or "", today)
    if found.young:
        return Note(NoteKind.JUST_MET, found.young)
    return Note(NoteKind.NO_RESULT, found.untried) if found.untried else None


def asks_for_anybody(introduction: Introduction, background: Background, today: date) -> Note | None:
    """The requester asks for nobody in particular, and the referrer has not thought of anybody yet."""
    del today
    thought_of = introduction.recipient is not None or introduction.choices
    return Note(NoteKind.SOFT_ASK, background.ask) if background.ask and not thought_of else None


def too_vague(introduction: Introduction, background: Background, today: date) -> Note | None:
    """Words that could be said of anybody, in the part where they stand."""
    del background, today
    for part in _READ_BY_OTHERS:
        if said := vague_words(getattr(introduction.parts, part) or ""):
            return Note(NoteKind.VAGUE, said, names=(part,))
    return None


def ask_known(introduction: Introduction, background: Background, today: date) -> Note | None:
    """How long and how well: asked once for each referrer and requester, in an interview that goes out anyway."""
    del today
    answered = introduction.parts.known or background.known
    return None if answered or not introduction.requester else Note(NoteKind.ASK_KNOWN)


_ADVISERS: dict[Kind, tuple[Adviser, ...]] = {
    Kind.INTERVIEW: (asks_for_anybody, ask_known),
    Kind.DRAFT: (too_early, too_vague),
}
