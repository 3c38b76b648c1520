"""When the database cannot: what is raised, and that nothing is half done."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url, text

from introbot.errors import Conflict, Misconfigured, Permanent, Transient
from introbot.store import Store, connection, open_store
from tests.servers.postgres import Postgres
from tests.store.conftest import Open
from tests.store.samples import NOW, introduction, letter, mail


@pytest.fixture
def on_file(sqlite_url: str) -> Iterator[Store]:
    store = open_store(sqlite_url, NOW)
    yield store
    store.close()


def pragma(store: Store, words: str) -> Any:
    with closing(store._engine.raw_connection()) as raw:
        found = raw.cursor().execute(f"PRAGMA {words}").fetchone()
        return found[0] if found else None


def test_100_sqlite_is_set_to_survive_a_power_cut(on_file: Store, tmp_path: Path) -> None:
    found = {name: pragma(on_file, name) for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")}
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}
    assert all(path.stat().st_mode & 0o077 == 0 for path in tmp_path.iterdir())


@pytest.mark.postgres
def test_100_postgresql_is_set_to_survive_a_power_cut(postgres: Postgres) -> None:
    with closing(open_store(str(postgres.url), NOW)) as store, store._engine.connect() as session:
        for name, value in {"synchronous_commit": "on", "timezone": "UTC", "lock_timeout": "10s"}.items():
            assert session.execute(text(f"SHOW {name}")).scalar_one() == value
    postgres.empty()


def test_099_a_locked_database_is_tried_again(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT", 20)
    with closing(open_store(sqlite_url, NOW)) as store:
        other = sqlite3.connect(tmp_path / "introbot.sqlite", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Transient, match="locked"), store.transaction():
            pytest.fail("the database was not locked")
        other.close()
        with store.transaction() as transaction:
            transaction.create(introduction())


def wrote_much(store: Store) -> bool:
    with suppress(Transient), store.transaction() as transaction:
        transaction.create(introduction())
        for uid in (1, 2, 3):
            with transaction.savepoint():
                raw = bytes(n * uid % 251 for n in range(12_000))
                (kept,) = transaction.keep([mail(uid, raw=raw, size=len(raw))], NOW)
                transaction.append_event("abc123", NOW, "RequestMade", "referrer", kept.id, {})
                transaction.post(letter(str(uid), introduction_id="abc123", content=raw))
        return True
    return False


def test_101_a_full_disk_changes_nothing_wherever_it_strikes(on_file: Store) -> None:
    pages = pragma(on_file, "page_count")
    for more in range(100):
        pragma(on_file, f"max_page_count = {pages + more}")
        if wrote_much(on_file):
            break
        assert pragma(on_file, "integrity_check") == "ok"
        with on_file.transaction() as transaction:
            assert (transaction.id_by_prefix(""), transaction.cursor("INBOX")) == ([], None)
    assert 5 < more < 99
    with on_file.transaction() as transaction:
        assert len(transaction.unfinished(10, NOW)) == 3
        assert transaction.outbox_counts() == {"queued": 3}


def test_101_a_full_disk_is_named(on_file: Store) -> None:
    pragma(on_file, f"max_page_count = {pragma(on_file, 'page_count')}")
    with pytest.raises(Transient, match="disk of the database is full") as caught, on_file.transaction() as transaction:
        transaction.keep([mail(1, raw=bytes(n % 251 * n % 256 for n in range(40_000)))], NOW)
    assert isinstance(caught.value.__cause__, Exception)


def test_what_belongs_nowhere_is_refused(opened: Open) -> None:
    with pytest.raises(Permanent, match="refused"), opened().transaction() as transaction:
        transaction.append_event("nothing", NOW, "RequestMade", None, None, {})


def test_two_timers_of_one_kind_are_refused(opened: Open) -> None:
    timers = introduction().timers * 2
    with pytest.raises(Conflict), opened().transaction() as transaction:
        transaction.create(introduction(timers=timers))


def test_what_was_not_committed_is_gone(opened: Open) -> None:
    store = opened()
    context = store.transaction()
    transaction = context.__enter__()
    transaction.create(introduction())
    transaction._connection.connection.driver_connection.close()  # type: ignore[union-attr]
    with pytest.raises((Transient, Permanent)):
        context.__exit__(None, None, None)
    store.close()
    with opened().transaction() as transaction:
        assert transaction.load("abc123") is None


@pytest.mark.postgres
def test_a_lost_connection_is_made_anew(postgres: Postgres) -> None:
    kill = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND state LIKE :s"
    )

    def lose_it(store: Store) -> None:
        with store.transaction() as transaction, transaction.savepoint():
            transaction.create(introduction())
            with postgres.shared.connect() as admin:
                admin.execute(kill, {"s": "idle in transaction"})
            transaction.load("abc123")

    with closing(open_store(str(postgres.url), NOW)) as store:
        with pytest.raises(Transient, match="lost"):
            lose_it(store)
        with store.transaction() as transaction:
            assert transaction.load("abc123") is None
    postgres.empty()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "not a database URL"),
        ("mysql://root:geheim@localhost/x", "only sqlite:// and postgresql://"),
        ("sqlite:////proc/nothing/introbot.sqlite", "cannot be made"),
        ("sqlite:////proc", "cannot be opened"),
    ],
)
def test_a_database_that_cannot_be_used_is_refused_in_a_sentence(url: str, words: str) -> None:
    with pytest.raises(Misconfigured, match=f"INTROBOT_DATABASE: .*{words}") as caught:
        open_store(url, NOW)
    assert "geheim" not in str(caught.value)


def test_a_file_that_is_something_else_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "introbot.sqlite").write_bytes(b"Dear diary, " * 100)
    with pytest.raises(Misconfigured, match="INTROBOT_DATABASE"):
        open_store(sqlite_url, NOW)


def test_postgresql_without_its_driver_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Misconfigured, match=r"introbot\[postgres\]"):
        open_store("postgresql://localhost/x", NOW)


def test_a_server_that_is_away_is_tried_again() -> None:
    with pytest.raises(Transient, match="connection"):
        open_store("postgres://nobody:geheim@127.0.0.1:1/x", NOW)


@pytest.mark.postgres
def test_a_database_that_is_not_there_is_refused(postgres: Postgres) -> None:
    missing = make_url(str(postgres.url)).set(database="missing").render_as_string(hide_password=False)
    with pytest.raises(Misconfigured, match="create it first"):
        open_store(missing, NOW)
