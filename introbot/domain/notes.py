"""A note: the one thing the program has to say to a referrer about her own letter, for her eyes alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NoteKind(StrEnum):
    """What a note is about; `partials/note.txt` holds its words."""

    IN_PROGRESS = "in progress"
    INTRODUCED = "introduced"
    REFUSED = "refused"
    TOO_SOON = "too soon"
    ONLY_ABOUT = "only about"
    ASKED_LATELY = "asked lately"
    UNANSWERED = "unanswered"
    JUST_MET = "just met"
    NO_RESULT = "no result"
    SOFT_ASK = "soft ask"
    COMPLAINT = "complaint"
    UNTOLD = "untold"
    NOT_FOR = "not for"
    VAGUE = "vague"
    OTHERS = "others"
    ASK_KNOWN = "ask known"


@dataclass(frozen=True, slots=True)
class Note:
    """`words` are the referrer's or another person's, shown as theirs; `day` and `names` fill the note's sentence."""

    kind: NoteKind
    words: str = ""
    day: date | None = None
    names: tuple[str, ...] = ()
