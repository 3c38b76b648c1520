"""What is known beside the introduction at hand; everything in it was told by somebody, or done by the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from introbot.domain.notes import NoteKind


@dataclass(frozen=True, slots=True)
class Background:
    """`known` is how the referrer said, in an earlier introduction, that she knows the requester; `known_said` when.

    `ask` is the requester's sentence that asks for anybody at all. `given` are the notes she has had about these two.
    """

    known: str = ""
    known_said: date | None = None
    ask: str = ""
    given: frozenset[NoteKind] = frozenset()
