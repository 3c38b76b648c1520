"""What can become of a letter that was submitted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from introbot.engine.needs import Claimed


class Fate(StrEnum):
    SENT = "sent"
    DEFERRED = "deferred"
    FAILED = "failed"
    IN_DOUBT = "in_doubt"


@dataclass(frozen=True, slots=True)
class Result:
    """The fate of one letter: the server's words, whom it refused, and when a deferred letter is tried again."""

    letter: Claimed
    fate: Fate
    reply: str = ""
    refused: tuple[str, ...] = ()
    due_at: datetime | None = None
