"""A message on its way into the ledger, with what tells it from every other one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from introbot.engine.needs import Arrived, Incoming
from introbot.errors import Unreadable
from introbot.mail import Message


@dataclass(frozen=True, slots=True)
class Fresh:
    """Mail that has arrived, with what its bytes say; what is heavy is read elsewhere, and here only its header."""

    mail: Arrived
    message: Message | None
    incoming: Incoming
    is_heavy: bool


def read_all(arrived: Sequence[Arrived], heavy: Mapping[int, bytes]) -> list[Fresh]:
    """Read what arrived; `heavy` are the headers of mail that is too heavy, by UID. Any thread may do so: nothing is
    looked up and nothing is kept."""
    return [_fresh(mail, heavy.get(mail.uid)) for mail in arrived]


def _fresh(mail: Arrived, header: bytes | None) -> Fresh:
    message = parsed(mail.raw if header is None else header)
    return Fresh(mail, message, incoming_of(mail, message if header is None else None), header is not None)


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
