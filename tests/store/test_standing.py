"""Who runs on a database, what the operator should know, and a copy that can be trusted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from introbot.errors import Misconfigured, Transient
from introbot.store import Store, open_store
from tests.store.conftest import Open
from tests.store.samples import LEASE, NOW, introduction, letter

MINUTE = timedelta(minutes=1)


def test_095_one_process_at_a_time_runs_on_a_database(opened: Open) -> None:
    first, second = opened(), opened()
    with first.transaction() as tx:
        assert tx.take_lease("here:/a", NOW, MINUTE)
    with second.transaction() as tx:
        assert not tx.take_lease("there:/b", NOW + MINUTE / 2, MINUTE)
        assert not tx.renew_lease(NOW, MINUTE)
    with first.transaction() as tx:
        assert tx.renew_lease(NOW + MINUTE / 2, MINUTE, looked_at=NOW)
        lease = tx.lease()
    assert lease and (lease.holder, lease.leased_until, lease.looked_at) == ("here:/a", NOW + MINUTE * 1.5, NOW)


def test_the_lock_of_the_data_folder_shows_that_its_last_process_is_gone(opened: Open) -> None:
    killed, next_one = opened(), opened()
    with killed.transaction() as tx:
        tx.take_lease("here:/a", NOW, MINUTE)
    with next_one.transaction() as tx:
        assert tx.take_lease("here:/a", NOW, MINUTE)
        lease = tx.lease()
    assert lease and lease.epoch == 2


def test_098_no_letter_leaves_under_a_lease_that_has_run_out(opened: Open) -> None:
    paused, takes_over = opened(), opened()
    with paused.transaction() as tx:
        tx.take_lease("here:/a", NOW, MINUTE)
        tx.create(introduction())
        tx.post(letter(introduction_id="abc123"))
        [claimed] = tx.claim(NOW, LEASE, 10)
        assert tx.start_data([claimed.id], NOW + MINUTE) == []
    with takes_over.transaction() as tx:
        assert tx.take_lease("there:/b", NOW + MINUTE, MINUTE)
    with paused.transaction() as tx:
        assert tx.start_data([claimed.id], NOW + MINUTE) == []
    with takes_over.transaction() as tx:
        tx.give_up_lease(NOW + MINUTE)
    with paused.transaction() as tx:
        tx.take_lease("here:/a", NOW + MINUTE, MINUTE)
        assert tx.start_data([claimed.id], NOW + MINUTE) == [claimed.id]


def test_a_notice_stands_until_it_is_cleared(store: Store) -> None:
    with store.transaction() as tx:
        tx.notice("mailbox", "No answer.", NOW)
        tx.notice("mailbox", "Still none.", NOW + MINUTE)
        [notice] = tx.notices().values()
        assert (notice.says, notice.times, notice.first_at, notice.last_at) == ("Still none.", 2, NOW, NOW + MINUTE)
        tx.clear_notice("mailbox")
        assert tx.notices() == {}


on_postgresql = pytest.mark.parametrize("url", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True)


@on_postgresql  # SQLite has no such lock
def test_postgresql_keeps_a_second_process_out_by_a_lock_too(opened: Open) -> None:
    first, second = opened(), opened()
    assert first.hold() and not second.hold() and first.hold()
    first.close()
    assert second.hold()


def touch(store: Store, *, held: bool) -> None:
    if held:
        store.hold()
    with store.transaction() as tx:
        tx.lease()


@on_postgresql  # SQLite has no connection to lose
@pytest.mark.parametrize("held", [True, False])
def test_a_lost_connection_is_told_and_made_anew(held: bool, opened: Open) -> None:
    store, other = opened(), opened()
    assert not held or store.hold()
    with store.transaction() as tx:
        lost = [tx._connection.execute(text("SELECT pg_backend_pid()")).scalar_one()]
    if store._line is not None:
        lost.append(store._line.execute(text("SELECT pg_backend_pid()")).scalar_one())
    with other._engine.begin() as connection:
        for pid in lost:
            connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})

    with pytest.raises(Transient, match="connection to the database was lost"):
        touch(store, held=held)
    assert store.hold()
    with store.transaction() as tx:
        assert tx.lease() is None


def test_103_a_backup_holds_what_was_committed(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url, NOW)
    with store.transaction() as tx:
        tx.create(introduction())
    store.back_up(tmp_path / "copy")
    with store.transaction() as tx:
        tx.append_event("abc123", NOW, "later", None, None, {})
    store.close()

    copy = open_store(f"sqlite:///{tmp_path}/copy", NOW)
    assert copy.key == store.key
    with copy.transaction() as tx:
        assert tx.load("abc123") and tx.events_of("abc123") == [] and tx.damage() is None
    copy.close()
    assert (tmp_path / "copy").stat().st_mode & 0o077 == 0


@on_postgresql
def test_103_a_backup_of_another_database_is_refused_in_a_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="pg_dump"):
        store.back_up(tmp_path / "copy")


def test_a_letters_number_is_never_given_again_after_a_recovery(store: Store) -> None:
    with store.transaction() as tx:
        tx.raise_seq(41)
        tx.create(introduction())
        assert tx.append_event("abc123", NOW, "first", None, None, {}) == 42
        tx.raise_seq(7)
        assert tx.append_event("abc123", NOW, "second", None, None, {}) == 43
