"""What is submitted, how it may end, and when to try again: plain values and one pure function."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from introbot.address import one_line

REPLY_LIMIT = 300
WAITS = (
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(hours=4),
    timedelta(hours=8),
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What SMTP carries (RFC 5321 §2.3.1); the null reverse-path is the empty string (§4.5.5)."""

    reverse_path: str
    forward_paths: tuple[str, ...]


class Outcome(StrEnum):
    ACCEPTED = "accepted"  # 250 after the dot: the server has it for all
    TRANSIENT = "transient"  # nobody has it; it may be tried again
    PERMANENT = "permanent"  # nobody has it, and it will not do to try again
    IN_DOUBT = "in_doubt"  # the body was under way and no answer came: never to be repeated unasked (RFC 1047)


@dataclass(frozen=True, slots=True)
class Submission:
    """How one try ended: the server's words (`code` None: ours, as it said none), and who was refused."""

    outcome: Outcome
    reply: str
    code: int | None = None
    refused: tuple[str, ...] = ()


def words_of(reply: str) -> str:
    """A server's text on one line and of bounded length, fit for a log, a database and a letter."""
    return one_line(reply.encode("utf-8", "replace").decode("utf-8"))[:REPLY_LIMIT]


def retry_at(attempts: int, first_tried: datetime, now: datetime, retry_for: timedelta) -> datetime | None:
    """When to try again after the `attempts`-th try was refused for now; None to give up (RFC 5321 §4.5.4.1).

    After 5, 15 and 30 minutes, 1, 2 and 4 hours, then every 8 hours; once more when `retry_for` ends.
    """
    deadline = first_tried + retry_for
    if now >= deadline:
        return None
    return min(now + WAITS[min(max(attempts, 1), len(WAITS)) - 1], deadline)
