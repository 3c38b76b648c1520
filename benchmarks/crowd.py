"""A database of many introductions, made of one with few: every row is copied under new keys, by SQL."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

NAME = "introbot.sqlite"
# What is copied as it is, save for the columns named: these get a new value, in SQL, for the copy number k.
_NEW_KEY = {"introduction_id": "introduction_id || 'x' || k"}
_NEW: dict[str, dict[str, str]] = {
    "introductions": {"id": "id || 'x' || k", "document": "replace(document, id, id || 'x' || k)"},
    "received": {
        "id": "id + k * 1000000",
        "uid": "uid + k * 1000000",
        "uidvalidity": "1",
        "fingerprint": "fingerprint || k",
        "message_id": "message_id || k",
        **_NEW_KEY,
    },
    "events": {"seq": "seq + k * 1000000", "received_id": "received_id + k * 1000000", **_NEW_KEY},
    "consents": {"id": "id + k * 1000000", "event_seq": "event_seq + k * 1000000", **_NEW_KEY},
    "timers": _NEW_KEY,
    "outbox": {
        "id": "id + k * 1000000",
        "key": "key || k",
        "message_id": "message_id || k",
        "event_seq": "event_seq + k * 1000000",
        **_NEW_KEY,
    },
    # The bytes are looked up by their number alone: a thousand copies need not be as long as the first.
    "raw_mail": {"received_id": "received_id + k * 1000000", "content": "substr(content, 1, 200)"},
    "letter_contents": {
        "outbox_id": "outbox_id + k * 1000000",
        "content": "substr(content, 1, 200)",
        "body": "substr(body, 1, 200)",
    },
    "reply_addresses": {"token": "token || k", **_NEW_KEY},
    "threads": _NEW_KEY,
    "drafts": _NEW_KEY,
}


def multiply(base: Path, home: Path, times: int) -> Path:
    """The data folder `home` with the database of `base`, in which everything stands `times` over."""
    connection = sqlite3.connect(home / NAME, isolation_level=None)
    with sqlite3.connect(base / NAME) as few:
        few.backup(connection)
    few.close()
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    for table, new in _NEW.items():
        _copy(connection, table, new, times)
    # The mail of another mailbox: whatever UIDVALIDITY the next one has, it is read from its beginning.
    connection.execute("UPDATE received SET uidvalidity = 1")
    connection.execute("DELETE FROM cursors")
    connection.execute("COMMIT")
    connection.close()
    shutil.copymode(base / NAME, home / NAME)
    return home


def _copy(connection: sqlite3.Connection, table: str, new: dict[str, str], times: int) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(new.get(column, column) for column in columns)
    connection.execute(
        "WITH RECURSIVE copies(k) AS"
        " (SELECT 1 WHERE :times > 1 UNION ALL SELECT k + 1 FROM copies WHERE k + 1 < :times)"
        f" INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table}, copies",
        {"times": times},
    )
