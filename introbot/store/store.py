"""The store: opened once, one transaction after the other, from one thread."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock, get_ident

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from introbot.errors import Misconfigured, Permanent, Transient
from introbot.store.connection import connect, file_of
from introbot.store.correspondence import Correspondence
from introbot.store.doubts import Doubts
from introbot.store.faults import translated
from introbot.store.forgetting import Forgetting
from introbot.store.health import Checks
from introbot.store.history import History
from introbot.store.introductions import Introductions
from introbot.store.ledger import Ledger
from introbot.store.letters import Letters
from introbot.store.outbox import Outbox
from introbot.store.recovery import Recovery
from introbot.store.running import Running
from introbot.store.schema import bring_up_to_date, copy_database
from introbot.store.standing import Standing
from introbot.store.templates import TemplateVersions
from introbot.store.work import Work, sql

_INSTANCE = sql("SELECT instance_id, key FROM instance")
_FOUND_INSTANCE = sql(
    """INSERT INTO instance (id, instance_id, key, created_at) VALUES (1, :instance_id, :key, :now)
       ON CONFLICT (id) DO NOTHING""",
    times="now",
)
# Any number, as long as nothing else uses it.
_RUN_LOCK = 7_283_110_552
_HOLD = text("SELECT pg_try_advisory_lock(:lock)")
_NO_FILE = "introbot backup copies a SQLite database; for PostgreSQL use pg_dump, which may run at any time, too."
_NOT_SCRUBBED = "It is erased, but the file could not be overwritten while others use it: do the same again later."
_STILL_THERE = text("SELECT 1")


class Transaction(
    Ledger,
    Introductions,
    History,
    Outbox,
    Letters,
    Doubts,
    Correspondence,
    TemplateVersions,
    Standing,
    Running,
    Recovery,
    Checks,
    Forgetting,
):
    """Everything the store can do, inside one transaction: all of it is kept, or none."""


class Store:
    """An open database. `instance_id` tells it from a copy of its kind, `key` (32 bytes) signs its tokens."""

    def __init__(self, engine: Engine, instance_id: str, key: bytes) -> None:
        self.instance_id = instance_id
        self.key = key
        self._engine = engine
        self._owner = secrets.token_hex(8)
        self._lock = Lock()
        self._holder = 0
        self._line: Connection | None = None

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """BEGIN IMMEDIATE ... COMMIT; an exception rolls all of it back and goes on to the caller.

        One at a time: another thread waits, and one inside another is a mistake (see Transaction.savepoint).
        """
        with self._alone():
            try:
                with self._engine.begin() as connection:
                    transaction = Transaction(connection, self._owner)
                    transaction.secret = self.key
                    yield transaction
                    transaction.check_sound()
            except DBAPIError as error:
                raise translated(error) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        # There is one connection: the end of an inner transaction would be the end of the outer one too.
        if self._holder == get_ident():
            raise RuntimeError("a transaction within a transaction")
        with self._lock:
            self._holder = get_ident()
            try:
                yield
            finally:
                self._holder = 0

    def hold(self) -> bool:
        """Hold the database against every other process for as long as we live; False where another one holds it.

        PostgreSQL knows such a lock, which ends with our connection; call it again now and then, it is taken anew
        after a restart of the server. SQLite has none: there the lease alone tells.
        """
        if self._engine.dialect.name != "postgresql":
            return True
        try:
            if self._line is None or self._line.closed or self._line.invalidated:
                self._let_go()
                self._line = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
                return bool(self._line.execute(_HOLD, {"lock": _RUN_LOCK}).scalar_one())
            self._line.execute(_STILL_THERE)
        except DBAPIError as error:
            self._let_go()
            raise translated(error) from error
        return True

    def _let_go(self) -> None:
        if self._line is not None:
            with suppress(SQLAlchemyError):
                self._line.invalidate()
            with suppress(SQLAlchemyError):
                self._line.close()
        self._line = None

    def back_up(self, target: Path) -> None:
        """Copy a SQLite database to `target`, while others work on it. Raises Misconfigured for any other."""
        path = file_of(self._engine)
        if path is None:
            raise Misconfigured(_NO_FILE)
        try:
            copy_database(path, target)
        except (sqlite3.Error, OSError) as error:
            raise Permanent(f"The backup failed, and {target} was not written: {error}.") from error

    def scrub(self) -> None:
        """Overwrite what was erased: in SQLite it stays in free pages and in the log until then."""
        if self._engine.dialect.name != "sqlite":
            return
        try:
            with self._alone(), closing(self._engine.raw_connection()) as connection:
                cursor = connection.cursor()
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise Transient(_NOT_SCRUBBED) from error

    def close(self) -> None:
        self._let_go()
        self._engine.dispose()


def open_store(url: str, now: datetime) -> Store:
    """Open the database at `url`, made or brought up to date as needed; `:memory:` is a new one that is gone with us.

    Raises Misconfigured where it can't be used at all, Transient where it can't be reached now.
    """
    engine = connect(url)
    try:
        bring_up_to_date(engine, now)
        instance_id, key = _instance_of(engine, now)
    except DBAPIError as error:
        engine.dispose()
        raise translated(error) from error
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, instance_id, key)


def _instance_of(engine: Engine, now: datetime) -> tuple[str, bytes]:
    """Who this database is. A new one is given its id and key here."""
    with engine.begin() as connection:
        work = Work(connection, "")
        row = work.run(_INSTANCE).one_or_none()
        if row is None:
            new = {"instance_id": secrets.token_hex(8), "key": secrets.token_bytes(32), "now": now}
            work.run(_FOUND_INSTANCE, new)
            row = work.run(_INSTANCE).one()
        return row[0], row[1]
