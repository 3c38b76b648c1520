"""What a mail or a timer costs does not grow with the database: counted in steps of SQLite, not in seconds.

A plan that searches by an index may still walk through everything one referrer ever did; the steps tell.
"""

from __future__ import annotations

import itertools
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from benchmarks.crowd import multiply
from introbot.domain.limits import Limits
from introbot.store.tables import metadata
from tests.stories.words import permission, request
from tests.stories.world import Bot, Clock, Person

# One row, or as many as there are mailboxes or troubles: these do not grow.
SMALL = {"instance", "leases", "cursors", "notices", "alembic_version"}
# None of these holds anybody up here, and all of them look at what has been; what is open is counted to its limit.
LIMITS = replace(Limits(*[9999] * len(fields(Limits))), open=0)
COPIES = 300
_LITERAL = re.compile(r"x?'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b")
_MANY = re.compile(r"\((?:\?|NULL)(?:, ?(?:\?|NULL))+\)")


class Steps(Counter[str]):
    """The steps that each statement has taken, at most in one run."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[str, str] = {}
        self._statement, self._taken = "", 0

    def begin(self, words: str) -> None:
        if words.startswith("--"):  # what SQLite does by itself, for a foreign key
            return
        self.end()
        self._statement = " ".join(_MANY.sub("(?)", _LITERAL.sub("?", words)).split())
        self.written.setdefault(self._statement, words)

    def step(self) -> None:
        self._taken += 1

    def end(self) -> None:
        self[self._statement] = max(self[self._statement], self._taken)
        self._taken = 0


@contextmanager
def counting() -> Iterator[Steps]:
    """The steps of all that is sent to databases that are opened meanwhile."""
    steps = Steps()

    def watch(connection: sqlite3.Connection, _: object) -> None:
        connection.set_trace_callback(steps.begin)
        connection.set_progress_handler(steps.step, 1)

    event.listen(Engine, "connect", watch)
    yield steps
    event.remove(Engine, "connect", watch)
    steps.end()


def people(bot: Bot) -> tuple[Person, Person, Person]:
    names = (("Ann Lee", "ann@example.org"), ("Donald Ray", "donald@ray.example"), ("Jane Doe", "jane@acme.example"))
    ann, donald, jane = (Person(name, address, bot) for name, address in names)
    return ann, donald, jane


def a_story(bot: Bot) -> None:
    """A request and all that comes of it, to the end of it."""
    ann, donald, jane = people(bot)
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=15)
    letter = bot.wrote_to(jane, donald, kind="introduction")
    bot.wrote_to(ann, kind="thanks")
    assert ann.address in letter.forward_paths
    bot.clock.passes(days=7)
    donald.replies(bot.wrote_to(donald, kind="check-in"), "met")
    assert bot.wrote_to(ann, kind="outcome")
    bot.takes_all()


def a_refusal(bot: Bot) -> None:
    """One that is reminded of, bounces at first, and ends with a no; a stranger writes, and somebody says stop."""
    ann, donald = people(bot)[:2]
    june = Person("June Poe", "june@acme.example", bot)
    request(ann, donald, june)
    ann.replies(bot.wrote_to(ann, kind="draft"), "empathy: You said so in May, and in June again.\nsend")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    letter = bot.wrote_to(june, kind="permission")
    bot.clock.passes(days=4)
    june.replies(letter, "No, thank you.")
    Person("Sam", "sam@elsewhere.example", bot).sends("Hello there, who are you?")
    Person("Jane Doe", "jane@acme.example", bot).sends("stop")
    bot.takes_all()


def others(folder: Path) -> None:
    """What Ann has done before: one that came to its end, one that waits for its answer."""
    bot = Bot(folder, limits=LIMITS)
    ann = people(bot)[0]
    for name, story in (("Tom", False), ("Tim", True)):
        kim = Person(f"Kim {name}", f"kim@{name.lower()}.example", bot)
        rita = Person(f"Rita {name}", f"rita@{name.lower()}.example", bot)
        letter = permission(ann, rita, kim, bot)
        if story:
            kim.replies(letter, "No, thank you.")
            bot.takes_all()
    bot.closes()


def steps_among(copies: int, base: Path, folder: Path) -> Steps:
    """What the stories cost where all that others did has happened so often."""
    folder.mkdir()
    multiply(base, folder, copies)
    with sqlite3.connect(folder / "introbot.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM introductions").fetchone() == (2 * copies,)
        connection.execute("UPDATE timers SET due_at = '2099-01-01 00:00:00.000000'")
    connection.close()
    with counting() as steps:
        bot = Bot(folder, limits=LIMITS, clock=Clock(Clock().now + timedelta(days=100)))
        bot._ids, bot._uids = itertools.count(1000), itertools.count(500_000)
        a_story(bot)
        a_refusal(bot)
        bot.closes()
    return steps


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Steps, Steps, Path]:
    folder = tmp_path_factory.mktemp("growth")
    (folder / "base").mkdir()
    others(folder / "base")
    few, many = (steps_among(copies, folder / "base", folder / f"x{copies}") for copies in (1, COPIES))
    return few, many, folder / f"x{COPIES}" / "introbot.sqlite"


@pytest.mark.failure(147)
def test_no_statement_takes_more_steps_in_a_large_database(seen: tuple[Steps, Steps, Path]) -> None:
    few, many, _ = seen
    grown = {words: (few[words], many[words]) for words in few if many[words] > 2 * few[words] + 100}
    assert len(few) > 60
    assert not grown, "\n".join(f"{taken} {words}" for words, taken in grown.items())


@pytest.mark.failure(147)
def test_no_statement_reads_a_whole_table(seen: tuple[Steps, Steps, Path]) -> None:
    _, many, path = seen
    growing = "|".join(sorted(set(metadata.tables) - SMALL))
    connection = sqlite3.connect(path)
    for normal, words in many.written.items():
        if normal.split(" ", 1)[0] in ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH"):
            plan: list[Any] = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {words}")]
            assert not [line for line in plan if re.match(rf"SCAN (?:{growing}|[a-z])\b(?!.* INDEX )", line)], normal
    connection.close()
