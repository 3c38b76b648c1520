"""Did a machine write this? (RFC 3834, RFC 3464, RFC 2369, RFC 8098)"""

from __future__ import annotations

from introbot.mail.message import Message


def automatic(message: Message, own_addresses: frozenset[str] = frozenset()) -> str | None:
    """None for a person's own words, else "auto-reply", "bounce" or "list"."""
    return None


def may_be_answered(message: Message) -> bool:
    """Whether a person wrote this, so that an answer would reach a person (RFC 3834 §2)."""
    return automatic(message) is None


def is_reaction(message: Message) -> bool:
    """Whether this is an emoji reaction of Gmail or Outlook, which is not an answer."""
    return False


def is_receipt(message: Message) -> bool:
    """Whether this is a read receipt (RFC 8098)."""
    return False
