"""Statements: written once as plain SQL, compiled once by SQLAlchemy, and run on the driver's own cursor.

SQLAlchemy knows each database's parameters and times; its own way from a statement to rows would cost about as much
as all else that is done for a mail (docs/decisions/0024-statements-on-the-cursor.md).
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Dialect, bindparam, text
from sqlalchemy.sql.compiler import SQLCompiler

from introbot.store.instants import Utc

Values: TypeAlias = Mapping[str, Any]
Row: TypeAlias = Any  # a named tuple with the statement's columns
Ready: TypeAlias = tuple[str, Any]
Convert: TypeAlias = Callable[[Any], Any]

_UTC = Utc()


class Rows:
    """What a statement gave, all of it fetched; `rowcount` is how many rows it changed."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: Sequence[Row], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def all(self) -> Sequence[Row]:
        return self._rows

    def first(self) -> Row | None:
        return self._rows[0] if self._rows else None

    def one(self) -> Row:
        (row,) = self._rows
        return row

    def one_or_none(self) -> Row | None:
        return self.one() if self._rows else None

    def scalars(self) -> list[Any]:
        """The first column."""
        return [row[0] for row in self._rows]

    def scalar_one(self) -> Any:
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        return self.one()[0] if self._rows else None


class Statement:
    """SQL with `:name` for each value.

    `times` names the values that are instants, `lists` those that stand behind IN, `gives` the result columns that
    are instants.
    """

    def __init__(self, words: str, times: str, lists: str, gives: str) -> None:
        self.words = words
        self.times = tuple(times.split())
        self.lists = tuple(lists.split())
        self.gives = frozenset(gives.split())
        self._compiled: dict[str, Compiled] = {}

    def on(self, dialect: Dialect) -> Compiled:
        """The statement as this database's driver takes it."""
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = Compiled(self, dialect)
        return compiled


class _Shape(NamedTuple):
    """The words for lists of certain lengths: the order of the values (None: by name), and the names in each list."""

    words: str
    order: Sequence[str] | None
    within: Mapping[str, Sequence[str]]


class Compiled:
    """A statement for one kind of database."""

    def __init__(self, statement: Statement, dialect: Dialect) -> None:
        clause = text(statement.words).bindparams(
            *(bindparam(name, type_=_UTC) for name in statement.times),
            *(bindparam(name, expanding=True) for name in statement.lists),
        )
        compiled = clause.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self._sql = compiled
        self._lists = statement.lists
        self._times = statement.times
        self._gives = statement.gives
        utc = _UTC.dialect_impl(dialect)
        self._to_driver: Convert = utc.bind_processor(dialect) or _same
        self._from_driver: Convert = utc.result_processor(dialect, None) or _same
        self._shapes: dict[tuple[int, ...], _Shape] = {}
        self._row: Callable[[Sequence[Any]], Row] | None = None
        self._instants: tuple[int, ...] = ()

    def ready(self, values: Values) -> Ready:
        """The words and the values, for the driver."""
        key = tuple([len(values[name]) for name in self._lists])
        shape = self._shapes.get(key) or self._shaped(key, values)
        return shape.words, self._given(shape, values)

    def ready_many(self, rows: Sequence[Values]) -> Ready:
        """The same for many rows of values; such a statement has no lists."""
        shape = self._shapes.get(()) or self._shaped((), rows[0])
        return shape.words, [self._given(shape, values) for values in rows]

    def _given(self, shape: _Shape, values: Values) -> Any:
        if self._times or shape.within:
            given = dict(values)
            for name in self._times:
                given[name] = self._to_driver(given[name])
            for name, each in shape.within.items():
                given.update(zip(each, given.pop(name), strict=True))
            values = given
        return values if shape.order is None else [values[name] for name in shape.order]

    def _shaped(self, key: tuple[int, ...], values: Values) -> _Shape:
        if self._lists:
            state = self._sql.construct_expanded_state(dict(values))
            within = {name: state.parameter_expansion[name] for name in self._lists}
            shape = _Shape(state.statement, state.positiontup, within)
        else:
            shape = _Shape(self._sql.string, self._sql.positiontup, {})
        self._shapes[key] = shape
        return shape

    def rows(self, cursor: Any) -> Rows:
        """All that the cursor has."""
        if cursor.description is None:
            return Rows((), cursor.rowcount)
        if self._row is None:
            names = tuple(column[0] for column in cursor.description)
            self._row = _row_of(names)
            self._instants = tuple(place for place, name in enumerate(names) if name in self._gives)
        found: list[Any] = cursor.fetchall()
        if self._instants:
            found = [self._converted(row) for row in found]
        return Rows([*map(self._row, found)], cursor.rowcount)

    def _converted(self, row: Sequence[Any]) -> list[Any]:
        values = list(row)
        for place in self._instants:
            values[place] = self._from_driver(values[place])
        return values


@cache
def _row_of(names: tuple[str, ...]) -> Callable[[Sequence[Any]], Row]:
    row: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    make: Callable[[Sequence[Any]], Row] = row._make
    return make


def _same(value: Any) -> Any:
    return value
