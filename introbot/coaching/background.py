"""What is known beside the introduction at hand; everything in it was told by somebody, or done by the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from introbot.domain.cards import Card
from introbot.domain.notes import NoteKind
from introbot.domain.wishes import Wish


class Past(StrEnum):
    """What there has been between a requester and a recipient."""

    IN_PROGRESS = "in progress"
    INTRODUCED = "introduced"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Background:
    """`known` is how the referrer said, in an earlier introduction, that she knows the requester; `known_said` when.

    `past` is what there has been between the two, by any referrer; `asked` the day the recipient was last asked about
    anybody; `wishes` are the recipient's; `unanswered` is how many introductions the requester left unanswered; `ask`
    is the requester's sentence that asks for anybody at all; `others` are the cards of others she has introduced;
    `given` are the notes she has had about these two.
    """

    known: str = ""
    known_said: date | None = None
    ask: str = ""
    past: Past | None = None
    past_day: date | None = None
    asked: date | None = None
    wishes: tuple[Wish, ...] = ()
    unanswered: int = 0
    others: tuple[tuple[str, Card], ...] = ()
    given: frozenset[NoteKind] = frozenset()
