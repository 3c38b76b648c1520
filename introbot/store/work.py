"""One transaction at work: how a statement is written down, run, and undone."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from introbot.errors import IntrobotError, Transient
from introbot.store.faults import named
from introbot.store.statements import Compiled, Ready, Rows, Statement, Values

__all__ = ["Rows", "Statement", "Values", "Work", "sql", "storable"]

_SPOILT = "Something went wrong earlier in this transaction: nothing of it is kept, it is tried again."


def sql(words: str, *, times: str = "", lists: str = "", gives: str = "") -> Statement:
    """A statement, written once and compiled once: see Statement."""
    return Statement(words, times, lists, gives)


def storable(words: str) -> str:
    """`words` as both databases can keep them: PostgreSQL takes no NUL, neither takes half a surrogate pair."""
    if words.isascii():
        return words.replace("\0", "\ufffd") if "\0" in words else words
    return words.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


def _cleaned(values: Values) -> Values:
    return {name: _clean(value) for name, value in values.items()}


def _clean(value: Any) -> Any:
    if type(value) is str:
        return storable(value)
    return [_clean(one) for one in value] if type(value) is list else value


class Work:
    """What every part of a transaction shares. `owner` names this process in the leases it takes.

    `secret` is the database's own key.
    """

    secret = b""

    def __init__(self, connection: Connection, owner: str) -> None:
        self._connection = connection
        self._driver: Any = connection.connection.dbapi_connection
        self._error: Any = connection.dialect.loaded_dbapi.Error
        self._owner = owner
        self._spoilt = False

    def digest_of(self, words: str) -> str:
        """What stays of an erased address or Message-ID: enough to know it again, and nothing to read."""
        return "hmac:" + hmac.digest(self.secret, f"forgotten|{words}".encode(), "sha256").hex()

    def run(self, statement: Statement, values: Values | None = None) -> Rows:
        """Run one statement. Raises the IntrobotError that says what to do next."""
        compiled = statement.on(self._connection.dialect)
        cursor = self._cursor(compiled.ready(_cleaned(values) if values else {}), many=False)
        return self._given(compiled, cursor)

    def run_many(self, statement: Statement, rows: Sequence[Values]) -> None:
        """Run one statement for each of `rows`, in one go."""
        if rows:
            compiled = statement.on(self._connection.dialect)
            self._cursor(compiled.ready_many([_cleaned(row) for row in rows]), many=True).close()

    def _cursor(self, ready: Ready, *, many: bool) -> Any:
        self.check_sound()
        cursor = self._driver.cursor()
        try:
            if many:
                cursor.executemany(*ready)
            else:
                cursor.execute(*ready)
        except self._error as error:
            raise self._failed(error, cursor) from error
        return cursor

    def _given(self, compiled: Compiled, cursor: Any) -> Rows:
        try:
            return compiled.rows(cursor)
        except self._error as error:
            raise self._failed(error, cursor) from error
        finally:
            cursor.close()

    def _failed(self, error: Any, cursor: Any) -> IntrobotError:
        """What to raise for an error of the driver; a connection that is lost is made anew next time."""
        self._spoilt = True
        lost = self._connection.dialect.is_disconnect(error, self._driver, cursor)
        if lost:
            self._connection.invalidate(error)
        return named(error, lost)

    def check_sound(self) -> None:
        """Raises if an error has spoilt this transaction.

        After some errors SQLite has rolled back by itself, and what followed would be kept piece by piece;
        PostgreSQL answers a COMMIT after an error with a silent rollback.
        """
        if self._spoilt:
            raise Transient(_SPOILT)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """One message within a group: kept with the group, or undone alone when its block raises."""
        self.check_sound()
        self._command("SAVEPOINT one")
        try:
            yield
            self.check_sound()
        except BaseException:
            self._undo()
            raise
        self._command("RELEASE SAVEPOINT one")

    def _undo(self) -> None:
        self._spoilt = True
        self.undone()
        # Where this fails the whole transaction is gone, and the error that led here tells more.
        with suppress(SQLAlchemyError):
            self._connection.exec_driver_sql("ROLLBACK TO SAVEPOINT one")
            self._connection.exec_driver_sql("RELEASE SAVEPOINT one")
            self._spoilt = False

    def undone(self) -> None:
        """Called when a part of the transaction was rolled back: what was remembered may no longer be so."""

    def _command(self, words: str) -> None:
        self._cursor((words, ()), many=False).close()
