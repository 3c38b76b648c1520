"""Standing wishes: what somebody told the program once, to be kept whoever asks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

WEEK, MONTH = 7, 30  # days


class WishKind(StrEnum):
    AT_MOST = "at most"
    ONLY_ABOUT = "only about"
    NO_COACHING = "no coaching"
    WEEKLY = "weekly"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Wish:
    """`words` as the person put it, or a partner's address; `days` is how far apart two letters are (0: none at all).

    WEEKLY begins by itself with somebody's first introduction. It and PARTNER are due when `days` have passed since
    they were told, or last kept.
    """

    kind: WishKind
    words: str = ""
    days: int = 0
