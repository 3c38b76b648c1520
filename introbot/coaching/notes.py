"""The advisers, the most important first: the first that has something new to say writes the note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from introbot.coaching.acquaintance import acquaintance
from introbot.coaching.asks import vague_words
from introbot.coaching.background import Background
from introbot.coaching.fit import is_about, may_be_asked_from, need_of, stems
from introbot.coaching.needs import is_untold, mere_complaint
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind
from introbot.domain.notes import Note, NoteKind
from introbot.domain.people import Party
from introbot.domain.wishes import WishKind

_READ_BY_OTHERS = ("experience", "empathy", "expectations", "why", "topic")
Adviser = Callable[[Introduction, Background, date], Note | None]


def note_for(kind: Kind, introduction: Introduction, background: Background, today: date) -> Note | None:
    """The note for an interview or a draft of this introduction, if there is one she has not had."""
    notes = (adviser(introduction, background, today) for adviser in _ADVISERS.get(kind, ()))
    return next((note for note in notes if note and note.kind not in background.given), None)


# Another question within this time may be one too many; from this many on, silence is a habit.
LATELY = timedelta(days=30)
OFTEN = 2


def between_the_two(introduction: Introduction, background: Background, today: date) -> Note | None:
    """They are being asked already, or have been introduced, or one of them has said no."""
    del introduction, today
    return Note(NoteKind(str(background.past)), day=background.past_day) if background.past else None


def against_a_wish(introduction: Introduction, background: Background, today: date) -> Note | None:
    """What the recipient wishes, where this letter would not be within it."""
    for wish in background.wishes:
        free = may_be_asked_from(wish, background.asked)
        if free and free > today:
            return Note(NoteKind.TOO_SOON, wish.words, free)
        if wish.kind == WishKind.ONLY_ABOUT and not is_about(wish.words, introduction):
            return Note(NoteKind.ONLY_ABOUT, wish.words)
    return None


def asked_lately(introduction: Introduction, background: Background, today: date) -> Note | None:
    del introduction
    lately = background.asked and today - background.asked < LATELY
    return Note(NoteKind.ASKED_LATELY, day=background.asked) if lately else None


def leaves_unanswered(introduction: Introduction, background: Background, today: date) -> Note | None:
    del introduction, today
    often = background.unanswered >= OFTEN
    return Note(NoteKind.UNANSWERED, str(background.unanswered)) if often else None


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


def only_a_complaint(introduction: Introduction, background: Background, today: date) -> Note | None:
    """People love to complain; that they want it solved is another thing."""
    del background, today
    said = mere_complaint(introduction.parts.empathy or "")
    return Note(NoteKind.COMPLAINT, said) if said else None


def nothing_happened(introduction: Introduction, background: Background, today: date) -> Note | None:
    """What made her think of it is what the letter stands on; here it is not told."""
    del background, today
    return Note(NoteKind.UNTOLD) if is_untold(introduction.parts.empathy or "") else None


def against_the_card(introduction: Introduction, background: Background, today: date) -> Note | None:
    """What the requester's own card says it is not for, where this looks like just that."""
    del background, today
    not_for = introduction.card.not_for if introduction.card else ""
    return Note(NoteKind.NOT_FOR, not_for) if stems(not_for) & stems(need_of(introduction)) else None


def known_for_the_same(introduction: Introduction, background: Background, today: date) -> Note | None:
    """Others whose card fits the need, by name and in the order of their names; not where the requester asked."""
    del today
    if introduction.consent_of(Party.REQUESTER) is not None:
        return None
    need = stems(need_of(introduction))
    fit = sorted(name for name, card in background.others if len(stems(f"{card.what} {card.for_whom}") & need) >= 2)
    return Note(NoteKind.OTHERS, names=tuple(fit[:5])) if fit else None


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
    Kind.DRAFT: (
        between_the_two,
        against_a_wish,
        asked_lately,
        leaves_unanswered,
        too_early,
        only_a_complaint,
        nothing_happened,
        against_the_card,
        too_vague,
        known_for_the_same,
    ),
}
