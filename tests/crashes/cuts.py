"""One introduction on its way, and a mail server that fails at any byte of the dialogue, in any way; then from anew."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from introbot import sending
from introbot.sending import Sender
from introbot.smtp import SubmissionAccount, Submitter
from tests.servers.truth import Fault, How, Truth
from tests.stories.words import permission
from tests.stories.world import Bot, Person

T = TypeVar("T")
QUICK = 0.3  # seconds that the client waits for a server that has fallen silent
ENDS = {"sent": {1}, "queued": {0}, "failed": {0}, "in_doubt": {0, 1}}


class Cuts:
    """The program with an introduction that is due, put back after each fault."""

    def __init__(self, folder: Path) -> None:
        self.bot = Bot(folder)
        ann = Person("Ann Lee", "ann@example.org", self.bot)
        donald = Person("Donald Ray", "donald@rayandco.example", self.bot)
        jane = Person("Jane Doe", "jane@acme.example", self.bot)
        jane.replies(permission(ann, donald, jane, self.bot), "Yes please.")
        self.bot.is_offline = True
        self.bot.clock.passes(minutes=15)
        self._file = folder / "introbot.sqlite"
        self._due = sqlite3.connect(":memory:")
        with closing(sqlite3.connect(self._file)) as database:
            database.backup(self._due)
        self.ends: Counter[tuple[How, str, int]] = Counter()
        self.truth = Truth()

    def now(self) -> datetime:
        return self.bot.clock.now

    def close(self) -> None:
        self.truth.close()
        self.bot.closes()

    async def suffers(self, fault: Fault | None) -> tuple[str, int]:
        """Let the introduction leave through this fault: its status afterwards, and how often the server has it."""
        with closing(sqlite3.connect(self._file)) as database:
            self._due.backup(database)
        self.truth.stored.clear()
        self.truth.faults[:] = [fault] if fault else []
        account = SubmissionAccount("127.0.0.1", self.truth.port, "none", "", "", None, QUICK, QUICK, QUICK)
        async with Submitter(account, 1) as submitter:
            sender = Sender(self.bot.engine, submitter, _at_once, _looked, timedelta(days=3))
            await sender.send_due()
        with closing(sqlite3.connect(self._file)) as database:
            (status,) = database.execute("SELECT status FROM outbox WHERE kind = 'introduction'").fetchone()
        return status, len(self.truth.stored)

    async def all(self, faults: Callable[[int, int], Iterator[Fault]]) -> list[str]:
        """Every fault there is, given the lengths of the dialogue; what ended otherwise than it may."""
        assert await self.suffers(None) == ("sent", 1)
        wrong = []
        for fault in faults(self.truth.heard, self.truth.answers):
            status, stored = await self.suffers(fault)
            self.ends[fault.how, status, stored] += 1
            if stored not in ENDS.get(status, set()):
                wrong.append(f"{fault}: {status}, stored {stored} times")
        return wrong


async def _at_once(work: Callable[[], T]) -> T:
    return work()


async def _looked() -> bool:
    return True


def at_every_byte(heard: int, answers: int) -> Iterator[Fault]:
    """After each byte of the client's in one of the ways in turn."""
    ways = (How.CLOSE, How.RESET, How.TRANSIENT, How.PERMANENT, How.GARBAGE)
    for byte in range(1, heard + 1):
        yield Fault(ways[byte % len(ways)], heard=byte)


def at_every_answer(heard: int, answers: int) -> Iterator[Fault]:
    """In place of each answer in every way, and after each of its first bytes."""
    for answer in range(answers):
        for how in (How.TRANSIENT, How.PERMANENT, How.GARBAGE, How.STALL):
            yield Fault(how, answer=answer)
        for said in range(14):
            yield Fault(How.CLOSE, answer=answer, said=said)
            yield Fault(How.RESET, answer=answer, said=said)


def in_every_way(heard: int, answers: int) -> Iterator[Fault]:
    """For a soak: each byte in each way but silence, which takes its time."""
    for byte in range(1, heard + 1):
        for how in (How.CLOSE, How.RESET, How.TRANSIENT, How.PERMANENT, How.GARBAGE):
            yield Fault(how, heard=byte)


@contextmanager
def within(cuts: Cuts) -> Iterator[None]:
    """While this lasts its server serves, and its clock is the program's."""
    before, sending.now = sending.now, cuts.now
    try:
        with cuts.truth.in_a_thread():
            yield
    finally:
        sending.now = before


def suffer(
    folder: Path, faults: Callable[[int, int], Iterator[Fault]]
) -> tuple[list[str], Counter[tuple[How, str, int]]]:
    """Run all of them; what went wrong, and how often each ending was seen."""
    with closing(Cuts(folder)) as cuts, within(cuts):
        return asyncio.run(cuts.all(faults)), cuts.ends
