"""Keeps everything: mail received, introductions, events, consents, timers, the outbox. SQLite or PostgreSQL.

`open_store` gives a Store; all work happens in `with store.transaction() as transaction`, where
`with transaction.savepoint()` marks off one message of a group.
"""

from introbot.store.store import Store, Transaction, open_store
from introbot.store.values import (
    Claimed,
    Doubted,
    DueTimer,
    Forgotten,
    Health,
    Incoming,
    Kept,
    LetterStatus,
    Notice,
    OutboxLetter,
    Received,
    ReplyAddress,
    SetAside,
    StoredConsent,
    StoredEvent,
    StoredLease,
    StoredLetter,
    StoredThread,
    Suppressed,
    TemplateVersion,
    WaitingLetter,
)

__all__ = [
    "Claimed",
    "Doubted",
    "DueTimer",
    "Forgotten",
    "Health",
    "Incoming",
    "Kept",
    "LetterStatus",
    "Notice",
    "OutboxLetter",
    "Received",
    "ReplyAddress",
    "SetAside",
    "Store",
    "StoredConsent",
    "StoredEvent",
    "StoredLease",
    "StoredLetter",
    "StoredThread",
    "Suppressed",
    "TemplateVersion",
    "Transaction",
    "WaitingLetter",
    "open_store",
]
