"""Standing wishes: what somebody told the program once, to be kept whoever asks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WishKind(StrEnum):
    AT_MOST = "at most"
    ONLY_ABOUT = "only about"
    NO_COACHING = "no coaching"


@dataclass(frozen=True, slots=True)
class Wish:
    """`words` as the person put it; `days` is how long apart two letters must be (AT_MOST)."""

    kind: WishKind
    words: str = ""
    days: int = 0
