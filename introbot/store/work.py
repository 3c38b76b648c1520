"""One transaction at work: how a statement is written down, run, and undone."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias

from sqlalchemy import Connection, CursorResult, Executable, bindparam, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from introbot.errors import Transient
from introbot.store.faults import translated
from introbot.store.tables import Utc

Values: TypeAlias = Mapping[str, Any]
Rows: TypeAlias = CursorResult[*tuple[Any, ...]]

_SPOILT = "Something went wrong earlier in this transaction: nothing of it is kept, it is tried again."


def sql(words: str, *, times: str = "", lists: str = "", gives: str = "") -> Executable:
    """A statement, written once and compiled once.

    `times` names the parameters that are instants, `lists` those that stand behind IN, `gives` the result columns
    that are instants.
    """
    statement = text(words).bindparams(
        *(bindparam(name, type_=Utc()) for name in times.split()),
        *(bindparam(name, expanding=True) for name in lists.split()),
    )
    return statement.columns(**{name: Utc() for name in gives.split()}) if gives else statement


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
        self._owner = owner
        self._spoilt = False

    def digest_of(self, words: str) -> str:
        """What stays of an erased address or Message-ID: enough to know it again, and nothing to read."""
        return "hmac:" + hmac.digest(self.secret, f"forgotten|{words}".encode(), "sha256").hex()

    def run(self, statement: Executable, values: Values | None = None) -> Rows:
        """Run one statement. Raises the IntrobotError that says what to do next."""
        return self._execute(statement, _cleaned(values) if values else None)

    def run_many(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Run one statement for each of `rows`, in one go."""
        if rows:
            self._execute(statement, [_cleaned(row) for row in rows])

    def _execute(self, statement: Executable, values: Values | list[Values] | None) -> Rows:
        self.check_sound()
        try:
            return self._connection.execute(statement, values)
        except DBAPIError as error:
            self._spoilt = True
            raise translated(error) from error

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
        try:
            self._connection.exec_driver_sql(words)
        except DBAPIError as error:
            self._spoilt = True
            raise translated(error) from error
