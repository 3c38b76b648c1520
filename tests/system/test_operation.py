"""The program among its surroundings: a second one, a restored database, a wrong password."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from sqlalchemy import make_url, text

from tests.servers.postgres import Postgres
from tests.system.story import asks, is_asked
from tests.system.world import Person, World, until

pytestmark = pytest.mark.dovecot
_HANG_UP = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")


def test_095_another_on_the_same_database_is_turned_away(world: World) -> None:
    shared = f"sqlite:///{world.folder}/shared.sqlite"
    with world.running(DATABASE=shared):
        until(world.is_idle, "IDLE")
        done = world.does("run", DATABASE=shared, HOME=str(world.folder / "other"))
    assert done.status == 3
    assert "is at work on this database" in done.err and str(world.home) in done.err.splitlines()[-1]
    assert world.does("once", DATABASE=shared, HOME=str(world.folder / "other")).status == 0


def test_104_a_restored_database_sends_nothing_until_it_is_told_how_to_go_on(
    world: World, ann: Person, donald: Person, jane: Person
) -> None:
    copy, database = world.folder / "copy", world.home / "introbot.sqlite"
    world.dovecot.create(world.bot, "Sent")
    with world.running(HOLD="1h", REMIND_AFTER="1s") as program:
        asks(ann, donald, jane)
        draft = ann.gets("draft")
        assert world.does("backup", str(copy)).status == 0
        ann.answers(draft, "send")
        jane.gets("permission")
        jane.gets("reminder")
        program.stops()
    for kind in ("draft", "permission", "reminder"):
        world.dovecot.put(world.bot, "Sent", world.stored(kind)[0].raw)
    database.unlink()
    for rest in world.home.glob("introbot.sqlite-*"):
        rest.unlink()
    shutil.copy(copy, database)

    refused = world.does("once")
    assert refused.status == 1 and "older than its mailbox" in refused.err
    assert not world.checks()["recovery"]["ok"]
    told = world.asks("recover")
    assert told.status == 1 and "1 mails that were handled" in told.out
    assert world.asks("recover", "--yes").status == 0
    assert world.does("once").status == 0
    assert [len(world.stored(kind)) for kind in ("draft", "permission", "reminder")] == [1, 1, 1]
    assert "recovery" not in world.checks() and not world.checks()["set aside"]["ok"]
    assert "nothing to recover" in world.asks("recover").out


def test_104_an_open_introduction_stands_still_after_a_recovery(
    world: World, ann: Person, donald: Person, jane: Person
) -> None:
    copy, database = world.folder / "copy", world.home / "introbot.sqlite"
    with world.running(HOLD="1s", REMIND_AFTER="1h") as program:
        permission = is_asked(ann, donald, jane)
        until(lambda: world.statuses("permission") == ["sent"], "the permission letter to be sent")
        world.does("backup", str(copy))
        jane.answers(permission, "Yes please.")
        jane.gets("introduction")
        program.stops()
    database.unlink()
    for rest in world.home.glob("introbot.sqlite-*"):
        rest.unlink()
    shutil.copy(copy, database)

    assert world.does("once").status == 1
    assert world.asks("recover", "--yes").status == 0
    assert world.shows()["state"] == "paused"
    world.does("once")
    question = ann.gets("update")
    while "restored" not in question.text:
        question = ann.gets("update")
    assert len(world.stored("introduction")) == 1


def test_089_a_refused_password_is_not_tried_again_and_again(world: World) -> None:
    def sign_ins() -> int:
        return world.does("once", IMAP_PASSWORD="wrong").err.count("refused to sign in")

    assert [sign_ins() for _ in range(3)] == [1, 1, 1]
    done = world.does("once", IMAP_PASSWORD="wrong")
    assert done.status == 2 and "It is tried again after" in done.err
    assert "FAIL  mailbox sign-in: " in world.asks("doctor", "--quick").out
    assert world.does("once").status == 2, "even the right one has to wait, or be tried by doctor"
    assert world.asks("doctor").status == 0
    assert world.does("once").status == 0, "doctor has found it right"


@pytest.mark.failure(176)
def test_an_imap_server_that_is_gone_reaches_doctor(world: World) -> None:
    assert world.does("once", IMAP_PORT="1").status == 1
    quick = world.asks("doctor", "--quick")
    assert quick.status == 1 and "FAIL  mailbox: " in quick.out and "localhost:1" in quick.out
    assert world.does("once").status == 0
    assert world.asks("doctor", "--quick").status == 0


def test_160_forget_erases_in_the_mailbox_too(world: World, ann: Person, donald: Person, jane: Person) -> None:
    with world.running():
        jane.answers(is_asked(ann, donald, jane), "No, thank you.")
        jane.gets("goodbye")
        until(lambda: len(world.dovecot.list(world.bot, "introbot-done")) == 3, "three mails to be filed away")
    done = world.asks("forget", jane.address, "--yes")
    assert done.status == 0 and "Removed from the mailbox: 3 messages." in done.out
    assert world.dovecot.list(world.bot, "introbot-done") == []
    assert world.does("once").status == 0, "what was forgotten is not missed"
    assert world.asks("list", "--json").json == []


def test_010_a_heavy_mail_is_handled_and_holds_up_nothing(
    world: World, ann: Person, donald: Person, jane: Person
) -> None:
    heavy = b"From: %s\r\nTo: %s\r\nSubject: x\r\nX-Filler: %s\r\n\r\nHello?\r\n"
    world.dovecot.put(world.bot, "INBOX", heavy % (b"eve@elsewhere.example", world.bot.encode(), b"y " * 60_000))
    world.dovecot.put(world.bot, "INBOX", heavy % (ann.address.encode(), world.bot.encode(), b"z " * 60_000))
    with world.running():
        asks(ann, donald, jane)
        ann.gets("draft")
        ann.gets("refusal")
    assert world.checks()["set aside"]["ok"]


@pytest.mark.postgres
def test_a_database_server_that_hangs_up_is_gone_back_to(
    world: World, ann: Person, donald: Person, jane: Person, postgres: Postgres
) -> None:
    url = postgres.new_database()
    with world.running(DATABASE=url):
        permission = is_asked(ann, donald, jane)
        with postgres.shared.connect() as connection:
            cut = connection.execute(_HANG_UP, {"name": make_url(url).database}).all()
        assert cut
        jane.answers(permission, "Yes please.")
        jane.gets("introduction")
    assert len(world.stored("introduction")) == 1


def test_the_copy_is_a_database(world: World, ann: Person, donald: Person, jane: Person) -> None:
    with world.running():
        asks(ann, donald, jane)
        ann.gets("draft")
        assert world.does("backup", str(world.folder / "copy")).status == 0
    with sqlite3.connect(world.folder / "copy") as copy:
        assert copy.execute("SELECT count(*) FROM introductions").fetchone() == (1,)
    again = world.asks("backup", str(world.folder / "copy"))
    assert again.status == 2 and "exists already" in again.err
