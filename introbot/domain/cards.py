"""A card: what a requester says of their own work, and has agreed to be told to others."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Card:
    """Each line is the person's own words, or empty."""

    what: str = ""
    for_whom: str = ""
    not_for: str = ""
    first_talk: str = ""
    cost: str = ""
    length: str = ""
    channel: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def over(self, earlier: Card) -> Card:
        """This card with what it leaves empty taken from `earlier`; a line that says "-" is struck."""
        given = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name)}
        return replace(earlier, **{name: "" if words.strip() == "-" else words for name, words in given.items()})


@dataclass(frozen=True, slots=True)
class KeptCard:
    """Somebody's card: `approved` may be told to others, `proposed` waits for its owner's yes.

    `asked_at` is when they were asked for one.
    """

    name: str
    changed_at: datetime
    approved: Card | None = None
    proposed: Card | None = None
    asked_at: datetime | None = None
