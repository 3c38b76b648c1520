"""Ann, Donald and Jane, the program as a process, and what can be put back to where it was: a story's every step."""

from __future__ import annotations

import copy
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from introbot.config import Settings
from tests.crashes.process import Life, Lives
from tests.reference import Reference
from tests.servers.folders import INBOX, Folders
from tests.servers.truth import Stored, Truth
from tests.stories.words import EMPATHY, REQUEST, THREE_ELEMENTS
from tests.stories.world import PROGRAM, Clock, Letter, Person

PRIVATE = "Between us: my mother is ill and I am short of money this spring."


@dataclass(frozen=True)
class Snapshot:
    """Everything there is between two steps."""

    files: dict[str, bytes]
    mail: dict[str, bytes]
    stored: tuple[Stored, ...]
    reference: Reference
    clock: Clock


@dataclass(frozen=True)
class Books:
    """What the program has written down, read without it: enough to tell two endings apart."""

    introductions: tuple[Any, ...]
    outbox: tuple[Any, ...]
    consents: tuple[Any, ...]
    timers: tuple[Any, ...]
    ledger: tuple[Any, ...]
    strangers: tuple[Any, ...]

    @property
    def given_up(self) -> bool:
        """Whether a mail waits for a person because it was at hand in three crashes."""
        return any(reason == "handling it failed three times" for (_, _, reason), _ in self.ledger)


class Stuck(Exception):
    """A letter that the story goes on from has never reached its reader."""


@dataclass
class World:
    """One world, put back and played on as often as wanted. `home` holds the data folder and the mailbox."""

    home: Path
    truth: Truth = field(default_factory=Truth)
    clock: Clock = field(default_factory=Clock)
    reference: Reference = field(default_factory=lambda: Reference(PROGRAM.address))

    def __post_init__(self) -> None:
        self.data = self.home / "data"
        self.data.mkdir(mode=0o700, parents=True)
        self.folders = Folders(self.home / "mailbox")
        self.truth.witness = self._sees
        bot: Any = self
        self.ann = Person("Ann Lee", "ann@example.org", bot)
        self.donald = Person("Donald Ray", "donald@rayandco.example", bot)
        self.jane = Person("Jane Doe", "jane@acme.example", bot)
        self.settings = Settings.load(self.environment)
        self.process = Lives(self.truth, self.settings, self.folders.home)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "INTROBOT_ADDRESS": PROGRAM.address,
            "INTROBOT_REFERRERS": f"Ann Lee <{self.ann.address}>",
            "INTROBOT_HOME": str(self.data),
            "INTROBOT_IMAP_HOST": "127.0.0.1",
            "INTROBOT_IMAP_SECURITY": "none",
            "INTROBOT_IMAP_USER": "bot",
            "INTROBOT_IMAP_PASSWORD": "none needed",
            "INTROBOT_SMTP_HOST": "127.0.0.1",
            "INTROBOT_SMTP_PORT": str(self.truth.port),
            "INTROBOT_SMTP_SECURITY": "none",
            "INTROBOT_SMTP_USER": "",
        }

    # What people do.

    def receives(self, raw: bytes, folder: str = INBOX) -> None:
        """Mail for the program; `tests.stories.world.Person` sends it here."""
        self.folders.deliver(raw, folder)

    def asks(self, implied: bool = True) -> None:
        """Ann forwards Donald's request, or thinks of it herself."""
        self.reference.owns(PRIVATE)
        self.reference.owns(EMPATHY, self.ann.address, self.jane.address)
        self.reference.requested(
            self.ann.address, self.donald.address, self.jane.address, self.clock.now, implied=implied
        )
        if implied:
            asking = self.donald.writes(f"{REQUEST}\n\n{PRIVATE}", "An introduction to Jane")
            self.ann.forwards(asking, note=f"{self.jane.address}\n{THREE_ELEMENTS}")
        else:
            self.ann.sends(
                f"recipient: {self.jane.name} (Acme) <{self.jane.address}>\n"
                f"requester: {self.donald.name} (Ray & Co) <{self.donald.address}>\n{THREE_ELEMENTS}topic: accounts\n"
            )

    def says(self, who: Person, what: str, words: str, kind: str = "", **options: Any) -> None:
        """An answer of a person to the last letter to them (of this kind)."""
        letter = self.last_to(who, kind)
        self.reference.mailed(who.address, self.clock.now)
        self.reference.said(who.address, what, self.clock.now, letter.raw)
        who.replies(letter, words, **options)

    def pretends(self, who: Person, words: str, machine: bool = False, **options: Any) -> None:
        """Something that looks like an answer and is none: by a machine, or from somewhere else."""
        letter = self.last_to(who)
        self.reference.mailed(who.address, self.clock.now, machine)
        who.replies(letter, words, **options)

    def passes(self, **duration: float) -> None:
        self.clock.now += timedelta(**duration)
        self.reference.time_passes()

    def last_to(self, who: Person, kind: str = "") -> Letter:
        """The last letter to this person alone that can be answered to the program."""
        for letter in reversed(self.letters()):
            if letter.to == [who.address] and letter.reply_to[0] != who.address and kind in ("", letter.kind):
                return letter
        raise Stuck(f"there is no {kind or 'letter'} to {who.name}")

    def letters(self, since: int = 0) -> list[Letter]:
        return [Letter(each.content, each.reverse_path, each.forward_paths) for each in self.truth.stored[since:]]

    def _sees(self, stored: Stored) -> None:
        self.folders.note_sent(stored.content)
        self.reference.stores(stored.forward_paths, stored.content, self.clock.now)

    # The program.

    def settles(self, whole: bool = False) -> Life:
        """Let the program work in peace until it has nothing more to do."""
        return self.process.in_peace(self.clock.now, whole=whole)

    def settles_here(self) -> Life:
        """The same in this process."""
        return self.process.here(self.clock.now)

    def doubts(self) -> dict[int, str]:
        """The numbers and Message-IDs of letters in doubt."""
        with closing(self._database()) as database:
            return dict(database.execute("SELECT id, message_id FROM outbox WHERE status = 'in_doubt'"))

    def operator_decides(self, whole: bool = False) -> None:
        """The operator has looked into the people's mailboxes, and says of each letter in doubt what is to be done."""
        there = {letter.message_id for letter in self.letters()}
        orders = [f"{'done' if name in there else 'resend'} {id}" for id, name in self.doubts().items()]
        self.process.in_peace(self.clock.now, ", ".join(orders), whole)

    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.data / 'introbot.sqlite'}?mode=ro", uri=True)

    def is_killed_at(self, number: int, whole: bool = False) -> str | None:
        """Let the program work until its `number`-th point; the name of that, or None if it did not get that far."""
        return self.process.killed_at(number, self.clock.now, whole).died_at

    def books(self) -> Books:
        with closing(self._database()) as database:

            def rows(query: str) -> tuple[Any, ...]:
                return tuple(sorted(Counter(database.execute(query).fetchall()).items(), key=repr))

            return Books(
                rows("SELECT state, outcome FROM introductions"),
                rows("SELECT kind || '.' || occasion, status, addressed_to FROM outbox"),
                rows("SELECT party, answer, implied FROM consents"),
                rows("SELECT kind, due_at FROM timers"),
                rows("SELECT status, repeated, reason FROM received"),
                rows("SELECT address_key FROM strangers UNION ALL SELECT address_key FROM suppressions"),
            )

    # Going back.

    def snapshot(self) -> Snapshot:
        files = {path.name: path.read_bytes() for path in self.data.iterdir() if path.is_file()}
        stored = tuple(self.truth.stored)
        return Snapshot(files, self.folders.contents(), stored, copy.deepcopy(self.reference), Clock(self.clock.now))

    def restore(self, to: Snapshot) -> None:
        for path in self.data.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name, content in to.files.items():
            (self.data / name).write_bytes(content)
        self.folders.restore(to.mail)
        self.truth.stored[:] = to.stored
        self.truth.faults.clear()
        self.truth.mishaps.clear()
        self.truth.complaints.clear()
        self.truth.refused.clear()
        self.reference = copy.deepcopy(to.reference)
        self.clock = Clock(to.clock.now)

    def must_be_sound(self) -> None:
        """What the reference saw broken at the moment of storing is raised here."""
        if self.truth.complaints:
            raise self.truth.complaints[0]
