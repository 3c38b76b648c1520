"""What goes in and comes out at the store's door: frozen values, no rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypedDict

from introbot.domain.introduction import Consent, TimerKind
from introbot.domain.people import Party

Finished = Literal["applied", "ignored", "duplicate", "set_aside"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail as it was fetched. `complete` is False where a large one was fetched only in part."""

    raw: bytes
    fingerprint: str
    mailbox: str
    uidvalidity: int
    uid: int
    message_id: str
    received_at: datetime
    size: int
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a mail stands in the ledger.

    `known`: this very (mailbox, uidvalidity, uid) was there before. `duplicate`: its content came before, at
    another place in the mailbox; there is nothing to do for it.
    """

    id: int
    duplicate: bool
    known: bool


@dataclass(frozen=True, slots=True)
class Received:
    """A mail that is kept and not finished. `attempts` counts how often work on it was begun."""

    id: int
    raw: bytes
    mailbox: str
    received_at: datetime
    size: int
    complete: bool
    attempts: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """A mail that waits for a person."""

    id: int
    received_at: datetime
    reason: str
    message_id: str
    size: int


@dataclass(frozen=True, slots=True)
class ReplyAddress:
    """Whose reply address a token is: this party of this introduction, since this draft."""

    introduction_id: str
    party: Party
    draft: int


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """One line of an introduction's story; `seq` orders all events of the database."""

    seq: int
    at: datetime
    kind: str
    by: str | None
    received_id: int | None
    details: dict[str, Any]


@dataclass(frozen=True, slots=True)
class StoredConsent:
    """A yes or no as it was recorded, and the event that recorded it."""

    consent: Consent
    event_seq: int


@dataclass(frozen=True, slots=True)
class DueTimer:
    introduction_id: str
    kind: TimerKind
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxLetter:
    """A finished letter on its way into the outbox.

    `key` says what it is for; there is never a second letter under one key. `addressees` are the parties (or, for
    a letter that belongs to no introduction, address keys) who get it, `to` what stands in its To field, `text` its
    text part.
    """

    key: str
    introduction_id: str | None
    kind: str
    occasion: str = ""
    addressees: Sequence[Party | str] = ()
    to: tuple[str, ...] = ()
    subject: str
    message_id: str
    reverse_path: str
    forward_paths: tuple[str, ...]
    content: bytes
    sha256: str
    text: str
    due_at: datetime
    event_seq: int | None = None
    created_at: datetime
    template_version: str = ""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that this process alone may submit until its lease ends. `attempts` counts this one too."""

    id: int
    key: str
    introduction_id: str | None
    kind: str
    reverse_path: str
    forward_paths: tuple[str, ...]
    content: bytes
    sha256: str
    attempts: int
    created_at: datetime
    message_id: str
    to: tuple[str, ...]


LetterStatus = Literal["queued", "sent", "failed", "in_doubt", "withdrawn"]


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter and what became of it; one whose submission has begun still counts as queued."""

    id: int
    introduction_id: str | None
    kind: str
    occasion: str
    addressees: tuple[str, ...]
    to: tuple[str, ...]
    subject: str
    message_id: str
    status: LetterStatus
    created_at: datetime
    sent_at: datetime | None
    reply: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredThread:
    """Where a conversation stands: its subject, the latest Message-ID in it, and the references so far."""

    subject: str
    last_message_id: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suppressed:
    """An address that is never to be written to again."""

    address_key: str
    at: datetime
    why: str


class Health(TypedDict):
    """What `doctor` asks the store."""

    received: int
    set_aside: int
    queued: int
    in_doubt: int
    last_read_at: datetime | None
    last_sent_at: datetime | None
