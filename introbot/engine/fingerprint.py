"""A message on its way into the ledger, with what tells it from every other one."""

from __future__ import annotations

from hashlib import sha256

from introbot.engine.needs import Arrived, Incoming
from introbot.errors import Unreadable
from introbot.mail import Message


def parsed(raw: bytes) -> Message | None:
    """The message in these bytes, or None where they are no mail."""
    try:
        return Message.parse(raw)
    except Unreadable:
        return None


def incoming_of(mail: Arrived, message: Message | None) -> Incoming:
    fingerprint = message.fingerprint if message else sha256(mail.raw).hexdigest()
    message_id = message.message_id if message else ""
    return Incoming(
        mail.mailbox, mail.uidvalidity, mail.uid, mail.received_at, mail.size, mail.complete, mail.raw,
        fingerprint, message_id,
    )  # fmt: skip
