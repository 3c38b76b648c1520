"""113: what was under way in a database of any earlier version goes on in this one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from introbot.store import schema
from introbot.store.connection import connect
from introbot.store.schema import MIGRATIONS, VERSIONS
from tests.stories.words import permission, request
from tests.stories.world import Bot, Person


def made_older(folder: Path, version: str) -> None:
    """Put in the place of the database one that its own old migrations have made, with as much as that can hold."""
    new, old = folder / "introbot.sqlite", folder / "old.sqlite"
    before = connect(f"sqlite:///{old}")
    schema._migrate(before, version, MIGRATIONS)
    before.dispose()
    with closing(sqlite3.connect(old, isolation_level=None)) as copy:
        copy.execute("ATTACH DATABASE ? AS new", (str(new),))
        for table in _tables(copy):
            columns = ", ".join(row[1] for row in copy.execute(f"PRAGMA main.table_info({table})"))
            copy.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        copy.execute("DETACH DATABASE new")
    for rest in folder.glob("introbot.sqlite*"):
        rest.unlink()
    old.rename(new)


def _tables(database: sqlite3.Connection) -> list[str]:
    found = database.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for (name,) in found if name != "alembic_version"]


@pytest.fixture
def bot(tmp_path: Path) -> Bot:
    return Bot(tmp_path)


def upgraded(bot: Bot, version: str) -> None:
    """The program is stopped, its database is of that version, and the newest program starts on it."""
    bot.closes()
    made_older(bot.folder, version)
    bot._starts()
    with bot._store._engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == VERSIONS[-1]


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_113_an_answer_to_a_letter_from_before_the_upgrade_leads_to_the_introduction(
    version: str, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    letter = permission(ann, donald, jane, bot)
    upgraded(bot, version)
    assert bot.introduction().state == "asked"
    jane.replies(letter, "Yes please.")
    bot.wrote_to(ann, kind="update")
    upgraded(bot, version)
    bot.clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")
    bot.closes()


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_113_a_draft_from_before_the_upgrade_can_be_approved(
    version: str, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    upgraded(bot, version)
    ann.replies(draft, "send")
    if bot.introduction().state == "drafted":  # the words it showed were not kept then: they are shown once more
        ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(jane, kind="permission")
    bot.closes()


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_113_a_timer_and_a_letter_in_doubt_go_on(
    version: str, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    permission(ann, donald, jane, bot)
    tom = Person("Tom Roe", "tom@roe.example", bot)
    request(ann, donald, tom)
    draft = bot.wrote_to(ann, kind="draft")
    bot.keeps_silent(tom.address)
    ann.replies(draft, "send")
    bot.speaks_again(tom.address)
    upgraded(bot, version)
    assert bot.doubts() == 1
    bot.clock.now += timedelta(days=4)
    bot.works()
    assert bot.wrote_to(jane, kind="reminder")
    bot.closes()
