"""The store: opened once, one transaction after the other, from one thread."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Lock, get_ident

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from introbot.store.connection import connect
from introbot.store.correspondence import Correspondence
from introbot.store.doubts import Doubts
from introbot.store.faults import translated
from introbot.store.health import Checks
from introbot.store.history import History
from introbot.store.introductions import Introductions
from introbot.store.ledger import Ledger
from introbot.store.letters import Letters
from introbot.store.outbox import Outbox
from introbot.store.schema import bring_up_to_date
from introbot.store.standing import Standing
from introbot.store.templates import TemplateVersions
from introbot.store.work import sql

_INSTANCE = sql("SELECT instance_id, key FROM instance")
_FOUND_INSTANCE = sql(
    """INSERT INTO instance (id, instance_id, key, created_at) VALUES (1, :instance_id, :key, :now)
       ON CONFLICT (id) DO NOTHING""",
    times="now",
)


class Transaction(
    Ledger, Introductions, History, Outbox, Letters, Doubts, Correspondence, TemplateVersions, Standing, Checks
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

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """BEGIN IMMEDIATE ... COMMIT; an exception rolls all of it back and goes on to the caller.

        One at a time: another thread waits, and one inside another is a mistake (see Transaction.savepoint).
        """
        with self._alone():
            try:
                with self._engine.begin() as connection:
                    transaction = Transaction(connection, self._owner)
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

    def close(self) -> None:
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
        row = connection.execute(_INSTANCE).one_or_none()
        if row is None:
            new = {"instance_id": secrets.token_hex(8), "key": secrets.token_bytes(32), "now": now}
            connection.execute(_FOUND_INSTANCE, new)
            row = connection.execute(_INSTANCE).one()
        return row[0], row[1]
