"""Ready-made values to put into a store."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from introbot.domain.introduction import Introduction, Timer, TimerKind
from introbot.domain.people import Parts, Party, Person
from introbot.store import Incoming, OutboxLetter

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LEASE = timedelta(minutes=5)

ANN = Person("Ann Lee", "Ann@example.org", "Lee & Co")
DONALD = Person("Donald Ray", "donald@example.net")
JANE = Person("Jane Doe", "jane@bücher.example")


def introduction(id: str = "abc123", **changes: Any) -> Introduction:
    """Ann introduces Donald to Jane."""
    given = {
        "parts": Parts(requester=DONALD, recipient=JANE, experience="Two good years."),
        "timers": (Timer(TimerKind.EXPIRY, NOW + timedelta(days=14)),),
        **changes,
    }
    return Introduction(id, **{"referrer": ANN, "opened_at": NOW, "changed_at": NOW, **given})


def mail(uid: int, words: str = "", **changes: Any) -> Incoming:
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
    return Incoming(**{**given, **changes})


def letter(key: str = "abc123:draft:1", **changes: Any) -> OutboxLetter:
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
    return OutboxLetter(**{**given, **changes})
