"""The small language of the stories: people who write and answer letters, a clock, and the program between them.

Only IMAP, SMTP and the clock are stand-ins; parsing, the SQLite file, templates and engine are real. A story is told
in three ways: every mail once; every mail twice; the program killed after commits and started anew.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from introbot.address import Address, key_of
from introbot.config import parse_hours
from introbot.domain.introduction import Introduction, Policy
from introbot.domain.limits import Limits
from introbot.domain.people import Person as Human
from introbot.engine import Claimed, Engine, Fate, House, Operations, Result
from introbot.store import Store, StoredLetter, TemplateVersion, Transaction, open_store
from introbot.writing import Templates, builtin_folder
from tests.stories.database import put_database

PROGRAM = Address("intro@introbot.example", "introbot")
# Compiling the templates anew at every start would be most of what the stories cost.
TEMPLATES = Templates([builtin_folder()])
WAYS = ("each mail once", "each mail twice", "kills after commits")


class CutOff(Exception):
    """The program is killed right after a commit."""


@dataclass
class Clock:
    now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    on_tick: Callable[[], None] = lambda: None

    def passes(self, **duration: float) -> None:
        self.now += timedelta(**duration)
        self.on_tick()


@lru_cache(256)
def _parsed(raw: bytes) -> EmailMessage:
    parsed = message_from_bytes(raw, policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


@dataclass(frozen=True)
class Letter:
    """A letter as it was stored by the server: who it went to, and what the person sees of it."""

    raw: bytes
    reverse_path: str
    forward_paths: tuple[str, ...]

    @property
    def mail(self) -> EmailMessage:
        return _parsed(self.raw)

    def addresses(self, field_name: str) -> list[str]:
        value = self.mail[field_name]
        return [a.addr_spec for a in value.addresses] if value else []

    @property
    def to(self) -> list[str]:
        return self.addresses("To")

    @property
    def cc(self) -> list[str]:
        return self.addresses("Cc")

    @property
    def reply_to(self) -> list[str]:
        return self.addresses("Reply-To")

    @property
    def kind(self) -> str:
        return str(self.mail["X-Introbot-Letter"])

    @property
    def subject(self) -> str:
        return str(self.mail["Subject"])

    @property
    def message_id(self) -> str:
        return str(self.mail["Message-ID"])

    @property
    def text(self) -> str:
        return str(self.mail.get_body(("plain",)).get_content())  # type: ignore[union-attr]

    @property
    def html(self) -> str:
        return str(self.mail.get_body(("html",)).get_content())  # type: ignore[union-attr]

    @property
    def words(self) -> str:
        """The text on one line, so that a test need not know where it was wrapped, nor how a letter is shown in it."""
        return " ".join(line.removeprefix("|").strip() for line in self.text.splitlines() if line.strip(" |"))

    def __str__(self) -> str:
        return f"--- {self.kind} to {', '.join(self.to)}: {self.subject}\n{self.text}"


@dataclass
class Person:
    """Somebody at a mail client that quotes as Gmail does."""

    name: str
    address: str
    bot: Bot

    def writes(self, text: str, subject: str = "An introduction", **options: Any) -> EmailMessage:
        """A mail of theirs, not yet sent to anybody."""
        mail = EmailMessage()
        mail["From"] = options.get("sender", f"{self.name} <{self.address}>")
        mail["To"] = options.get("to", str(PROGRAM))
        mail["Subject"] = subject
        mail["Date"] = format_datetime(options.get("date", self.bot.clock.now))
        mail["Message-ID"] = make_msgid(domain=self.address.partition("@")[2])
        for name, value in options.get("headers", {}).items():
            mail[name] = value
        mail.set_content(text)
        return mail

    def sends(self, text: str, subject: str = "An introduction", **options: Any) -> EmailMessage:
        mail = self.writes(text, subject, **options)
        self.bot.receives(mail.as_bytes(policy=policy.SMTP))
        return mail

    def forwards(self, original: EmailMessage, note: str, **options: Any) -> None:
        """Forward as Gmail does, with `note` above."""
        body = original.get_content()
        header = (
            "---------- Forwarded message ---------\n"
            f"From: {original['From']}\nDate: {original['Date']}\n"
            f"Subject: {original['Subject']}\nTo: {original['To']}\n"
        )
        self.sends(f"{note}\n\n{header}\n\n{body}", f"Fwd: {original['Subject']}", **options)

    def replies(self, letter: Letter, text: str, **options: Any) -> None:
        """Answer above the quoted letter, to its Reply-To."""
        when = self.bot.clock.now.strftime("%a, %b %-d, %Y at %-I:%M %p")
        quoted = "\n".join(f"> {line}".rstrip() for line in letter.text.splitlines())
        sender = letter.mail["From"].addresses[0]
        body = f"{text}\n\nOn {when} {sender.display_name} <{sender.addr_spec}> wrote:\n\n{quoted}\n"
        headers = {"In-Reply-To": letter.message_id, "References": letter.message_id, **options.pop("headers", {})}
        to = options.pop("to", None) or letter.reply_to[0]
        self.sends(body, f"Re: {letter.subject}", to=to, headers=headers, **options)


@dataclass(frozen=True)
class Arrived:
    mailbox: str
    uidvalidity: int
    uid: int
    received_at: datetime
    size: int
    raw: bytes
    complete: bool = True
    from_junk: bool = False


class FragileStore:
    """The real store, but the program may be cut off right after any commit."""

    def __init__(self, store: Store, cut_off: Callable[[], bool]) -> None:
        self._store = store
        self._cut_off = cut_off
        self.instance_id, self.key = store.instance_id, store.key

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        with self._store.transaction() as tx:
            yield tx
        if self._cut_off():
            raise CutOff


@dataclass
class Bot:
    """The program: mail goes in, letters come out."""

    folder: Path
    way: str = WAYS[0]
    policy: Policy = field(default_factory=Policy)
    referrers: Sequence[str] = ("ann@example.org",)
    separator: str = "+"
    authserv_id: str = ""
    hours: str = "any"
    coaching: bool = True
    weekly: bool = False
    looks: bool = True
    limits: Limits = field(default_factory=Limits)
    clock: Clock = field(default_factory=Clock)
    templates: Templates = TEMPLATES
    stored: list[Letter] = field(default_factory=list)
    written: Counter[str] = field(default_factory=Counter)
    taken: int = 0
    is_offline: bool = False  # no letter leaves

    def __post_init__(self) -> None:
        self.clock.on_tick = self.works
        self._uids = itertools.count(1)
        self._ids = itertools.count(1)
        self._untaken: list[Letter] = []
        self._sending = False
        self._lots, self._unharmed = random.Random(2026), 3
        self._refusals: dict[str, Result] = {}
        self._silent: dict[str, tuple[bool, str]] = {}
        put_database(self.folder / "introbot.sqlite")
        self._starts()

    def restarts(self) -> None:
        """The program is stopped and started anew."""
        self._store.close()
        self._starts()

    def _starts(self) -> None:
        """Start anew, as often as it takes: recovering may be cut off, too."""
        while True:
            try:
                return self._recovers()
            except CutOff:
                self._store.close()

    def _recovers(self) -> None:
        self._store = open_store(f"sqlite:///{self.folder / 'introbot.sqlite'}", self.clock.now)
        self.house = House(
            program=PROGRAM,
            enrolled=self._enrolled,
            fresh_id=lambda: f"intro{next(self._ids)}",
            policy=self.policy,
            separator=self.separator,
            limits=self.limits,
            authserv_id=self.authserv_id,
            coaching=self.coaching,
            weekly=self.weekly,
            next_open=parse_hours(self.hours, ZoneInfo("UTC")).next_open,
        )
        store = FragileStore(self._store, self._is_cut_off)
        self.engine = Engine(store, self.templates, self.house)
        self.operations = Operations(store, self.templates, self.house)
        self.engine.doubt_interrupted(self.clock.now)
        while self.engine.resume(self.clock.now):
            pass

    def _enrolled(self, author: Address) -> Human | None:
        known = {key_of(a): a for a in self.referrers}
        return Human(author.name, author.address) if author.key in known else None

    def _is_cut_off(self) -> bool:
        """In the third way kills follow commits by lot, never three at the same work, which would set it aside."""
        self._unharmed += 1
        if self.way != WAYS[2] or self._sending or self._unharmed < 3 or self._lots.random() < 0.5:
            return False
        self._unharmed = 0
        return True

    def _through_kills(self, work: Callable[[], Any]) -> Any:
        while True:
            try:
                return work()
            except CutOff:
                self._store.close()
                self._starts()

    def receives(self, raw: bytes, **options: Any) -> None:
        """A mail arrives in the program's mailbox; in the second way it arrives twice."""
        self.written.update([parseaddr(str(message_from_bytes(raw)["From"]))[1]])
        mails = [raw]
        if self.way == WAYS[1]:
            mails.append(b"Received: from elsewhere by here; Mon, 2 Mar 2026 09:00:01 +0000\r\n" + raw)
        for copy in mails:
            arrived = Arrived("INBOX", 1, next(self._uids), self.clock.now, len(copy), copy, **options)
            self._through_kills(lambda a=arrived: self.engine.accept([a], self.clock.now))
        self.works()

    def works(self) -> None:
        """Let everything that is due happen, and every letter leave."""
        while self._through_kills(lambda: self.engine.fire(self.clock.now, looked=True)) + self._sends():
            pass

    def refuses(self, address: str, fate: Fate = Fate.FAILED) -> None:
        """From now on the server refuses letters to this address, or keeps silent about them."""
        self._refusals[address] = Result(None, fate, "550 5.1.1 no such user", (address,))  # type: ignore[arg-type]

    def keeps_silent(self, address: str, *, arrives: bool = False, kind: str = "") -> None:
        """From now on the server does not say whether it took a letter to this address; perhaps it `arrives`."""
        self._silent[address] = (arrives, kind)

    def speaks_again(self, address: str) -> None:
        del self._silent[address]

    def reviews(self, copies: Sequence[Any] | None = None) -> None:
        """The program looks for letters in doubt among the sent mail, where `copies` lie, and asks about the rest."""
        self._through_kills(lambda: self.operations.review_doubts(copies, self.clock.now))
        self.works()

    def doubts(self) -> int:
        with self._store.transaction() as tx:
            return len(tx.doubted())

    def _sends(self) -> int:
        claimed = [] if self.is_offline else self._through_kills(lambda: self.engine.claim(self.clock.now, 16))
        if self.looks:
            self.engine.has_looked(self.clock.now)
        self._sending = True
        for letter in claimed:
            if self.engine.start([letter], self.clock.now) == [True]:
                self.engine.record([self._submit(letter)], self.clock.now)
        self._sending = False
        return len(claimed)

    def _submit(self, letter: Claimed) -> Result:
        refusal = next((r for a, r in self._refusals.items() if a in letter.forward_paths), None)
        if refusal:
            return Result(letter, refusal.fate, refusal.reply, refusal.refused)
        stored = Letter(letter.content, letter.reverse_path, letter.forward_paths)
        silence = next((s for a, s in self._silent.items() if a in letter.forward_paths), None)
        silence = silence if silence and silence[1] in ("", letter.kind) else None
        if silence is None or silence[0]:
            self.stored.append(stored)
            self._untaken.append(stored)
        if silence:
            return Result(letter, Fate.IN_DOUBT, "no answer to the letter")
        return Result(letter, Fate.SENT, "250 queued")

    # What a test asks.

    def wrote_to(self, *people: Person, kind: str) -> Letter:
        """The next letter whose To is exactly these people; it must be of this kind. Shows all letters if not."""
        wanted = {p.address for p in people}
        found = next((letter for letter in self._untaken if set(letter.to) == wanted), None)
        told = "\n".join(map(str, self._untaken)) or "(nothing)"
        assert found, f"no letter to {', '.join(sorted(wanted))}; there was:\n{told}"
        assert found.kind == kind, f"expected {kind}, got:\n{told}"
        self._untaken.remove(found)
        return found

    def takes_all(self) -> None:
        """Pass over the letters that have been written so far; another story has told of them."""
        self._untaken.clear()

    def is_silent(self) -> bool:
        """Whether there is no letter that the test has not asked for."""
        assert not self._untaken, "there was also:\n" + "\n".join(map(str, self._untaken))
        return True

    def introduction(self, introduction_id: str = "") -> Introduction:
        with self._store.transaction() as tx:
            listed = tx.listed()
        return next(i for i in listed if i.id.startswith(introduction_id))

    def introductions(self) -> list[Introduction]:
        with self._store.transaction() as tx:
            return tx.listed()

    def introductions_told(self) -> list[tuple[str, ...]]:
        """What people wrote and are called, for each introduction there is."""
        with self._store.transaction() as tx:
            listed = tx.listed()
        people = [(i.referrer, i.requester, i.recipient) for i in listed]
        names = [tuple(p.name for p in three if p) for three in people]
        parts = [(i.parts.experience or "", i.parts.empathy or "", i.parts.expectations or "") for i in listed]
        return [*names, *parts]

    def letters(self) -> list[StoredLetter]:
        with self._store.transaction() as tx:
            return tx.letters_of(tx.listed()[0].id)

    def template(self, name: str, digest: str) -> TemplateVersion | None:
        with self._store.transaction() as tx:
            return tx.template_version(name, digest)

    def set_aside(self) -> list[str]:
        with self._store.transaction() as tx:
            return [row.reason for row in tx.set_aside()]

    def closes(self) -> None:
        self._store.close()
