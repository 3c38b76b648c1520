"""Every test of the store runs twice: on a SQLite file and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from introbot.store import Store, Transaction, open_store
from tests.servers.postgres import Postgres
from tests.store.samples import NOW

Open = Callable[[], Store]


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
