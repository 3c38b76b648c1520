"""What goes in and comes out at the store's door: frozen values, no rows; what goes in need only have the fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol, TypedDict

from introbot.domain.introduction import Consent, TimerKind
from introbot.domain.people import Party


class Incoming(Protocol):
    """A mail as it was fetched. `complete` is False where a large one was fetched only in part."""

    @property
    def raw(self) -> bytes: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def mailbox(self) -> str: ...
    @property
    def uidvalidity(self) -> int: ...
    @property
    def uid(self) -> int: ...
    @property
    def message_id(self) -> str: ...
    @property
    def received_at(self) -> datetime: ...
    @property
    def size(self) -> int: ...
    @property
    def complete(self) -> bool: ...


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


class OutboxLetter(Protocol):
    """A finished letter on its way into the outbox.

    `key` says what it is for; there is never a second letter under one key. `addressees` are the parties (or, for
    a letter that belongs to no introduction, address keys) who get it, `to` what stands in its To field, `text` its
    text part. `draft`, `words` and `unasked` are as in Claimed.
    """

    @property
    def key(self) -> str: ...
    @property
    def introduction_id(self) -> str | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def occasion(self) -> str: ...
    @property
    def addressees(self) -> Sequence[Party | str]: ...
    @property
    def to(self) -> tuple[str, ...]: ...
    @property
    def subject(self) -> str: ...
    @property
    def message_id(self) -> str: ...
    @property
    def reverse_path(self) -> str: ...
    @property
    def forward_paths(self) -> tuple[str, ...]: ...
    @property
    def content(self) -> bytes: ...
    @property
    def sha256(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def due_at(self) -> datetime: ...
    @property
    def event_seq(self) -> int | None: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def template_version(self) -> str: ...
    @property
    def draft(self) -> int: ...
    @property
    def words(self) -> str: ...
    @property
    def unasked(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that this process alone may submit until its lease ends. `attempts` counts this one too.

    `draft` is the draft it was written for, `words` the digest of its words as that draft showed them ("" for a letter
    that no draft shows), `unasked` whether it answers no mail of its addressee's own. `tried_at` is when it was first
    put off by the server, None at the first try.
    """

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
    occasion: str
    addressees: tuple[str, ...]
    draft: int
    words: str
    unasked: bool
    tried_at: datetime | None = None


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
    template_version: str = ""


@dataclass(frozen=True, slots=True)
class Doubted:
    """A letter whose fate the server did not tell, since when, and when somebody was asked about it."""

    id: int
    introduction_id: str | None
    kind: str
    occasion: str
    addressees: tuple[str, ...]
    forward_paths: tuple[str, ...]
    message_id: str
    event_seq: int | None
    status: str
    since: datetime
    asked_at: datetime | None


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A letter as `introbot outbox` lists it."""

    id: int
    introduction_id: str | None
    kind: str
    to: tuple[str, ...]
    status: str
    created_at: datetime
    due_at: datetime
    attempts: int
    asked_at: datetime | None
    reply: str


@dataclass(frozen=True, slots=True)
class StoredThread:
    """Where a conversation stands: its subject, the latest Message-ID in it, and the references so far.

    `language` is that of the last mail in it whose language was plain; empty where there was none.
    """

    subject: str
    last_message_id: str
    references: tuple[str, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """A template as it was saved by `author`, or as the program came with it when a letter was written from it.

    `how` says what brought it about (edited, restored, found, sent), `made_from` the digest of the built-in
    template that it was made from, empty where that is not known.
    """

    name: str
    digest: str
    made_from: str
    how: str
    author: str
    kept_at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Suppressed:
    """An address that is never to be written to again."""

    address_key: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class DueWish:
    """Something that comes round for this address now; `since` is when it last did."""

    address_key: str
    words: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased: numbers, and the Message-IDs of the mail, which may lie in the mailbox still."""

    introductions: int
    open: int
    mail: int
    letters: int
    mentions: int
    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoredLease:
    """Who runs on the database, or ran last; `looked_at` is when the mailbox was last read to its end."""

    holder: str
    epoch: int
    renewed_at: datetime
    leased_until: datetime
    looked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Notice:
    """What hinders the program until it is mended; how often that was told, and since when."""

    name: str
    says: str
    times: int
    first_at: datetime
    last_at: datetime


class Health(TypedDict):
    """What `doctor` asks the store."""

    received: int
    set_aside: int
    queued: int
    in_doubt: int
    due_since: datetime | None
    timer_due_since: datetime | None
    last_read_at: datetime | None
    last_sent_at: datetime | None
