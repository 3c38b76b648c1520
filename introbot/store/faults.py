"""Database errors, named for what to do next."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from introbot.errors import Conflict, IntrobotError, Misconfigured, Permanent, Transient

FULL = "The disk of the database is full: nothing was changed; make room and it goes on by itself."
LOCKED = "The database is locked by another process: nothing was changed, it is tried again."
LOST = "The connection to the database was lost: nothing was changed, it is tried again."
CHANGED = "Somebody else changed the database meanwhile: nothing was changed, it is read again."
DAMAGED = "The database is damaged: stop introbot and restore a backup."
UNUSABLE = "INTROBOT_DATABASE: the file cannot be opened or written, or is no SQLite database; check path and rights."

_SQLITE: dict[int, IntrobotError] = {
    sqlite3.SQLITE_FULL: Transient(FULL),
    sqlite3.SQLITE_BUSY: Transient(LOCKED),
    sqlite3.SQLITE_LOCKED: Transient(LOCKED),
    sqlite3.SQLITE_IOERR: Transient("The disk of the database failed: nothing was changed, it is tried again."),
    sqlite3.SQLITE_READONLY: Misconfigured(UNUSABLE),
    sqlite3.SQLITE_CANTOPEN: Misconfigured(UNUSABLE),
    sqlite3.SQLITE_NOTADB: Misconfigured(UNUSABLE),
    sqlite3.SQLITE_CORRUPT: Permanent(DAMAGED),
}
_REPEATED_KEYS = (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY)

# PostgreSQL's SQLSTATE, whole or by its class (the first two characters).
_SQLSTATE: dict[str, IntrobotError] = {
    "53100": Transient(FULL),
    "55P03": Transient(LOCKED),
    "23505": Conflict(CHANGED),
    "40001": Conflict(CHANGED),
    "40P01": Conflict(CHANGED),
    "28": Misconfigured("INTROBOT_DATABASE: the server refused the user or the password."),
    "3D": Misconfigured("INTROBOT_DATABASE: the server has no database of that name; create it first."),
    "08": Transient(LOST),
    "53": Transient("The database has no room for more work just now: nothing was changed, it is tried again."),
    "57": Transient(LOST),
}


def translated(error: DBAPIError) -> IntrobotError:
    """The error to raise instead of one of SQLAlchemy's, `from` it."""
    return named(error.orig, error.connection_invalidated)


def named(original: BaseException | None, lost: bool) -> IntrobotError:
    """The error to raise instead of the driver's. Never holds SQL or the values that went with it."""
    found: IntrobotError | None
    if isinstance(original, sqlite3.Error):
        found = _of_sqlite(original)
    else:
        found = _of_postgresql(str(original), getattr(original, "sqlstate", None) or "", lost)
    # A fresh one each time: an exception that is raised twice would carry both tracebacks.
    return type(found)(*found.args) if found else Permanent(f"The database refused it: {type(original).__name__}.")


def _of_sqlite(error: sqlite3.Error) -> IntrobotError | None:
    code = getattr(error, "sqlite_errorcode", 0)
    if code in _REPEATED_KEYS:
        return Conflict(CHANGED)
    return _SQLITE.get(code & 0xFF)  # the low byte is the primary result code


def _of_postgresql(words: str, state: str, lost: bool) -> IntrobotError | None:
    if known := _SQLSTATE.get(state) or _SQLSTATE.get(state[:2]):
        return known
    # While connecting there is no SQLSTATE, only libpq's sentence, which never holds the password.
    if not state and "password authentication failed" in words:
        return _SQLSTATE["28"]
    if not state and 'database "' in words and "does not exist" in words:
        return _SQLSTATE["3D"]
    return Transient(LOST) if lost or not state else None
