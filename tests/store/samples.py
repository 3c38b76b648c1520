"""Ready-made values to put into a store."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from introbot.domain.introduction import Introduction, Timer, TimerKind
from introbot.domain.people import Parts, Party, Person

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LEASE = timedelta(minutes=5)

ANN = Person("Ann Lee", "Ann@example.org", "Lee & Co")
DONALD = Person("Donald Ray", "donald@example.net")
JANE = Person("Jane Doe", "jane@bücher.example")


@dataclass(frozen=True, slots=True)
class Mail:
    """A store.Incoming."""

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
class Finished:
    """A store.OutboxLetter."""

    key: str
    introduction_id: str | None
    kind: str
    addressees: Sequence[Party | str]
    to: tuple[str, ...]
    subject: str
    message_id: str
    reverse_path: str
    forward_paths: tuple[str, ...]
    content: bytes
    sha256: str
    text: str
    due_at: datetime
    created_at: datetime
    occasion: str = ""
    event_seq: int | None = None
    template_version: str = ""
    draft: int = 0
    words: str = ""
    unasked: bool = False


def introduction(id: str = "abc123", **changes: Any) -> Introduction:
    """Ann introduces Donald to Jane."""
    given = {
        "parts": Parts(requester=DONALD, recipient=JANE, experience="Two good years."),
        "timers": (Timer(TimerKind.EXPIRY, NOW + timedelta(days=14)),),
        **changes,
    }
    return Introduction(id, **{"referrer": ANN, "opened_at": NOW, "changed_at": NOW, **given})


def mail(uid: int, words: str = "", **changes: Any) -> Mail:
    """A mail at `uid` of the inbox; two with the same words have the same fingerprint."""
    raw = f"Subject: {words or uid}\r\n\r\nHello.\r\n".encode()
    given: dict[str, Any] = {
        "raw": raw,
        "fingerprint": hashlib.sha256(raw).hexdigest(),
        "mailbox": "INBOX",
        "uidvalidity": 7,
        "uid": uid,
        "message_id": f"<{uid}@example.net>",
        "received_at": NOW - MINUTE,
        "size": len(raw),
    }
    return Mail(**{**given, **changes})


def letter(key: str = "abc123:draft:1", **changes: Any) -> Finished:
    """A draft to Ann."""
    given: dict[str, Any] = {
        "key": key,
        "introduction_id": None,
        "kind": "draft",
        "addressees": (Party.REFERRER,),
        "to": ("Ann Lee <Ann@example.org>",),
        "subject": "Your introduction",
        "message_id": f"<{key}@intro.example>",
        "reverse_path": "intro@intro.example",
        "forward_paths": ("Ann@example.org",),
        "content": b"Subject: Your introduction\r\n\r\nHello Ann.\r\n",
        "sha256": "00ff",
        "text": "Hello Ann.\n",
        "due_at": NOW,
        "created_at": NOW,
    }
    return Finished(**{**given, **changes})
