"""What the receiving provider found about the sender (RFC 8601)."""

from __future__ import annotations

from enum import StrEnum

from introbot.mail.message import Message


class Verdict(StrEnum):
    """Whether the From domain is proved."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    UNKNOWN = "unknown"


def verdict(message: Message, authserv_id: str) -> Verdict:
    """The verdict of the topmost Authentication-Results of `authserv_id`; UNKNOWN without an id, or on any doubt."""
    return Verdict.UNKNOWN
