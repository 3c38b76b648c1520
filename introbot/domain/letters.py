"""A letter as we mean it: what kind, to whom, about what; no mail format yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from introbot.domain.cards import Card
from introbot.domain.notes import Note
from introbot.domain.people import Party

# The languages that every letter can be written in.
LANGUAGES = ("en", "de", "fr")


class Kind(StrEnum):
    """The kinds of letter; each is the name of its template (PRODUCT.md §2, §6)."""

    INTERVIEW = "interview"
    DRAFT = "draft"
    FIT_CHECK = "fit-check"
    PERMISSION = "permission"
    REMINDER = "reminder"
    CLARIFY = "clarify"
    GOODBYE = "goodbye"
    UPDATE = "update"
    INTRODUCTION = "introduction"
    THANKS = "thanks"
    CHECK_IN = "check-in"
    OUTCOME = "outcome"
    CONFIRM = "confirm"
    REFUSAL = "refusal"
    HELP = "help"
    CARD = "card"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of `kind` to `to`.

    `occasion` picks the wording within a kind (`update.question`). `about` is the party it speaks of, `words` what
    that party wrote, quoted as theirs. `transcript` pairs each line of a referrer's inquiry with its answer.
    `ordinal` tells two letters of the same kind and occasion apart: a number makes the letter unique for ever (I2),
    `None` makes it unique for the event that caused it. `note` is for the referrer alone.
    """

    kind: Kind
    to: tuple[Party, ...]
    occasion: str = ""
    cc: tuple[Party, ...] = ()
    bcc: tuple[Party, ...] = ()
    about: Party | None = None
    words: str = ""
    until: date | None = None
    ordinal: int | None = None
    transcript: tuple[tuple[str, str], ...] = ()
    note: Note | None = None
    card: Card | None = None

    @property
    def template(self) -> str:
        """The template's name: the kind, with the occasion behind a dot where the kind has several."""
        return f"{self.kind}.{self.occasion}" if self.occasion else str(self.kind)

    @property
    def addressees(self) -> tuple[Party, ...]:
        return (*self.to, *self.cc, *self.bcc)
