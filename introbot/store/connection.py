"""Opens the database: SQLite made safe to lose power under, or PostgreSQL, behind one engine."""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from introbot.errors import Misconfigured

# How long one process waits for another's transaction before it says that the database is locked.
BUSY_TIMEOUT = 10_000  # milliseconds

_NOT_A_URL = "INTROBOT_DATABASE: not a database URL; write e.g. sqlite:////var/lib/introbot/introbot.sqlite."
_NO_DRIVER = "INTROBOT_DATABASE: PostgreSQL needs its driver; install it with: pip install 'introbot[postgres]'."
_UNKNOWN = "INTROBOT_DATABASE: only sqlite:// and postgresql:// are known, not {}://."
_NO_FOLDER = "INTROBOT_DATABASE: the folder {} cannot be made: {}."


def connect(url: str) -> Engine:
    """An engine for `url`, with nothing opened yet. Raises Misconfigured where `url` can't be used."""
    parsed = _parsed(url)
    return _postgresql(parsed) if parsed.get_backend_name() == "postgresql" else _sqlite(parsed)


def file_of(engine: Engine) -> Path | None:
    """The file of a SQLite database that is in one."""
    name = engine.url.database
    return Path(name) if engine.dialect.name == "sqlite" and name and name != ":memory:" else None


def _parsed(url: str) -> URL:
    if url == ":memory:":
        return make_url("sqlite://")
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise Misconfigured(_NOT_A_URL) from error
    backend = parsed.get_backend_name()
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise Misconfigured(_UNKNOWN.format(backend))
    return parsed.set(drivername="sqlite")


def _sqlite(url: URL) -> Engine:
    if url.database and url.database != ":memory:":
        _prepare_file(Path(url.database))
    # One connection for good: the daemon writes from one thread, and in memory a second one would be another database.
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare_file(path: Path) -> None:
    """Mail is private: folder and file are their owner's alone. SQLite gives its other files the same rights."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Misconfigured(_NO_FOLDER.format(path.parent, error.strerror)) from error
    with suppress(OSError):  # SQLite itself says what is wrong with the file
        path.touch(mode=0o600, exist_ok=True)


def _set_pragmas(connection: sqlite3.Connection, record: object) -> None:
    del record
    connection.isolation_level = None  # otherwise sqlite3 begins transactions by itself, too late and not IMMEDIATE
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT:d}")
    _turn_on_wal(connection)
    # In WAL with NORMAL, a power cut may take back a commit: a letter that was sent would be sent again.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -8000")  # kibibytes; the default of 2,000 is left soon by a large database


def _turn_on_wal(connection: sqlite3.Connection) -> None:
    """The busy timeout does not hold for this change: two processes that open a new file at once would collide."""
    give_up = time.monotonic() + BUSY_TIMEOUT / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


def _begin_immediate(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once with "database is locked", whatever the timeout.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql(url: URL) -> Engine:
    try:
        engine = create_engine(url, pool_size=1, max_overflow=1)
    except ModuleNotFoundError as error:
        raise Misconfigured(_NO_DRIVER) from error
    event.listen(engine, "connect", _set_session)
    return engine


def _set_session(connection: Any, record: object) -> None:
    del record
    connection.autocommit = True
    for setting in ("synchronous_commit = on", "timezone = 'UTC'", f"lock_timeout = {BUSY_TIMEOUT:d}"):
        connection.execute(f"SET {setting}")
    connection.autocommit = False
