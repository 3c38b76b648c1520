"""Mutated answers at the desk of the real program: each meets an introduction whose recipient has been asked.

Every one is taken in as from the mailbox, read, decided and answered, in a transaction that is then taken back.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from introbot.domain.people import Party
from introbot.engine import Engine
from introbot.store import Store, Transaction
from tests.fuzz.mutants import Asked, Findings, Mutants
from tests.stories.words import permission
from tests.stories.world import TEMPLATES, Arrived, Bot, Person

ENDS = {"applied", "ignored", "duplicate", "set_aside"}
SAYS_YES = {"holding", "introduced"}


class TakenBack(Exception):
    """Nothing of it is to stay."""


class Within:
    """A store whose transactions all happen inside one that stays open."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.instance_id, self.key = store.instance_id, store.key
        self.tx: Transaction | None = None

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        assert self.tx
        with self.tx.savepoint():
            yield self.tx

    def tries(self, work: Callable[[Transaction], None]) -> None:
        """Do this and take it back."""
        try:
            with self._store.transaction() as self.tx:
                work(self.tx)
                raise TakenBack
        except TakenBack:
            pass


class Desk:
    """One program with an introduction that waits for Jane's answer."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.bot = Bot(folder)
        ann = Person("Ann Lee", "ann@example.org", self.bot)
        donald = Person("Donald Ray", "donald@rayandco.example", self.bot)
        jane = Person("Jane Doe", "jane@acme.example", self.bot)
        letter = permission(ann, donald, jane, self.bot)
        self._lots = random.Random(seed)
        self._mutants = Mutants(seed, Asked(letter.reply_to[0], letter.message_id, letter.text))
        self._within = Within(self.bot._store)
        self._engine = Engine(self._within, TEMPLATES, self.bot.house)
        self._id = self.bot.introductions()[0].id
        with self.bot._store.transaction() as tx:
            self._before = {found.id for found in tx.letters_of(self._id)}

    def read(self, count: int, into: Findings) -> None:
        for number in range(count):
            is_machine = self._lots.random() < 0.3
            raw = self._mutants.machine() if is_machine else self._mutants.silent()
            into.read += 1
            try:
                self._within.tries(lambda tx, r=raw, m=is_machine, n=number: self._judge(tx, r, m, n))  # type: ignore
            except AssertionError as wrong:
                into.wrong.append(f"at the desk, {wrong}: {raw!r}")
            except Exception as error:
                into.wrong.append(f"at the desk, {type(error).__name__} {error}: {raw!r}")

    def _judge(self, tx: Transaction, raw: bytes, is_machine: bool, number: int) -> None:
        arrived = Arrived("INBOX", 7, 1000 + number, self.bot.clock.now, len(raw), raw)
        self._engine.accept([arrived], self.bot.clock.now)
        end, reason = self._end(tx)
        assert end in ENDS and "failed" not in (reason or ""), f"{end}: {reason}"
        introduction = tx.load(self._id)[0]  # type: ignore[index]
        yes = [kept for kept in tx.consents_of(self._id) if kept.consent.party == Party.RECIPIENT]
        assert not any(kept.consent.answer == "yes" for kept in yes), "a yes was kept"
        assert introduction.state not in SAYS_YES, f"it is {introduction.state}"
        fresh = [found for found in tx.letters_of(self._id) if found.id not in self._before]
        assert not any(found.kind == "introduction" for found in fresh), "an introduction is on its way"
        if is_machine:
            to = {address for found in fresh for address in found.to}
            assert "jane@acme.example" not in to, "a machine is answered"

    def _end(self, tx: Transaction) -> tuple[str, str | None]:
        """What became of the mail that came last, and why."""
        (last,) = tx._connection.exec_driver_sql("SELECT status, reason FROM received ORDER BY id DESC LIMIT 1")
        return last.status, last.reason

    def closes(self) -> None:
        self.bot.closes()
