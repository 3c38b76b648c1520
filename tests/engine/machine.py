"""People and machines, faults, crashes, clocks and operators in any order; the reference sees every letter stored.

Mail is real mail, read by the real program over a real database. Each rule is one thing that happens; a rule that makes
no sense where things stand does nothing. What went wrong shrinks to a short list of rules.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from introbot.engine import Claimed, Engine, Fate, Operations, Result
from introbot.errors import IntrobotError
from introbot.imap import Evidence, FiledMail, SentCopy
from introbot.mail.message import first_id
from introbot.reading.doubts import DoubtAnswer
from introbot.store import open_store
from tests.reference import Reference
from tests.stories.words import THREE_ELEMENTS
from tests.stories.world import PROGRAM, TEMPLATES, Arrived, Bot, Letter, Person

HERS = {
    "send": "send",
    "cancel": "cancel",
    "wait": "wait",
    "go on": "go on",
    "agreed": "agreed",
    "answer": "He charges nothing for the first talk.",
    "edit": "experience: He halved our closing time.",
    "fog": "Hm, let me think.",
}
THEIRS = {
    "yes": ("Yes please.", "Yes, go ahead.", "Yes, I would like to be introduced."),
    "no": ("No, thank you.", "Not interested."),
    "later": ("Not now, maybe in the autumn.",),
    "stop": ("Please never write to me again.", "Unsubscribe me."),
    "question": ("What does he charge?",),
    "conditional": ("Yes, but only if it is free.",),
    "wait": ("Wait, please hold off.",),
    "details": ("Just send me the details.",),
    "fog": ("Hm.",),
}
MACHINES = {
    "automatically": {"Auto-Submitted": "auto-replied"},
    "on a list": {"List-Id": "<talk.lists.example>"},
    "in bulk": {"Precedence": "bulk"},
}
HOW = ("", "", "", "", "", "from elsewhere", "to another's address", *MACHINES)
SPANS = {"minutes": 20, "hour": 61, "days": 4 * 24 * 60, "weeks": 15 * 24 * 60, "months": 50 * 24 * 60, "back": -120}
FATES = {"deferred": Fate.DEFERRED, "failed": Fate.FAILED}
NAMES = ("ann", "donald", "jane")
COUNT = {"steps": 0}


@dataclass
class FallibleBot(Bot):
    """The program of the stories, which can also be cut off by order, and is watched by the reference."""

    cut_after: int = 0
    dies: str = ""
    received: list[bytes] = field(default_factory=list)
    place: dict[str, Any] = field(default_factory=dict)
    reference: Reference = field(default_factory=lambda: Reference(PROGRAM.address))

    def _is_cut_off(self) -> bool:
        if self._sending or not self.cut_after:
            return False
        self.cut_after -= 1
        return self.cut_after == 0

    def _sends(self) -> int:
        if not self.dies:
            return super()._sends()
        claimed = self._through_kills(lambda: self.engine.claim(self.clock.now, 16))
        self.engine.has_looked(self.clock.now)
        for letter in claimed[:1]:
            self._sending = True
            if self.engine.start([letter], self.clock.now) == [True] and self.dies == "after it left":
                self._submit(letter)
            self._sending, self.dies = False, ""
            self.restarts()
        return len(claimed)

    def _submit(self, letter: Claimed) -> Result:
        before = len(self.stored)
        result = super()._submit(letter)
        for each in self.stored[before:]:
            self.reference.stores(each.forward_paths, each.raw, self.clock.now)
        later = self.clock.now + timedelta(minutes=5)
        return replace(result, due_at=later) if result.fate == Fate.DEFERRED else result

    def evidence(self) -> Evidence:
        """What the mailbox knows: a copy of each letter that left, and all the mail that was filed away."""
        copies = tuple(_copy_of(letter) for letter in self.stored)
        filed = tuple(FiledMail(number, first_id(str(_mail(raw)["Message-ID"])), self.clock.now)
                      for number, raw in enumerate(self.received))  # fmt: skip
        return Evidence(copies, filed)

    def put_back(self, backup: sqlite3.Connection) -> None:
        """Put an older database in the place of this one, as an operator would who has had to."""
        self._store.close()
        path = self.folder / "introbot.sqlite"
        for rest in self.folder.glob("introbot.sqlite*"):
            rest.unlink()
        with closing(sqlite3.connect(path)) as database:
            backup.backup(database)
        self._store = open_store(f"sqlite:///{path}", self.clock.now)
        self.operations = Operations(self._store, TEMPLATES, self.house)

    def again(self, raw: bytes, **place: Any) -> None:
        """A mail that came before comes once more, elsewhere in the mailbox."""
        arrived = Arrived(**{"mailbox": "INBOX", "uidvalidity": 1, "uid": next(self._uids), **place}, raw=raw,
                          received_at=self.clock.now, size=len(raw))  # fmt: skip
        self._through_kills(lambda: self.engine.accept([arrived], self.clock.now))
        self.works()

    def receives(self, raw: bytes, **options: Any) -> None:
        self.received.append(raw)
        super().receives(raw, **self.place, **options)


def _mail(raw: bytes) -> Message:
    return BytesHeaderParser(policy=compat32).parsebytes(raw)


def _copy_of(letter: Letter) -> SentCopy:
    header, at = _mail(letter.raw), letter.mail["Date"].datetime

    def field(name: str) -> str:
        return str(header[f"X-Introbot-{name}"] or "")

    number = int(field("Seq") or 0)
    return SentCopy(letter.message_id, field("Instance"), field("Introduction"), letter.kind, number, (), at)


class Machine(RuleBasedStateMachine):
    """One program and the three people."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.bot = FallibleBot(Path(self._folder.name))
        self.reference = self.bot.reference
        self.people = {
            "ann": Person("Ann Lee", "ann@example.org", self.bot),
            "donald": Person("Donald Ray", "donald@rayandco.example", self.bot),
            "jane": Person("Jane Doe", "jane@acme.example", self.bot),
        }
        self._rival: tuple[Any, Engine, list[Claimed]] | None = None
        self._backup = sqlite3.connect(":memory:")
        self._sent_then = self._heard_then = 0

    def teardown(self) -> None:
        self._end_rival()
        self._backup.close()
        self.bot.closes()
        self._folder.cleanup()

    @invariant()
    def counts(self) -> None:
        COUNT["steps"] += 1

    @initialize(implied=st.booleans())
    def opens(self, implied: bool) -> None:
        """Ann asks for the introduction of Donald to Jane."""
        ann, donald, jane = (self.people[name] for name in NAMES)
        self.reference.requested(ann.address, donald.address, jane.address, self.bot.clock.now, implied)
        people = f"recipient: {jane.name} (Acme) <{jane.address}>\n{THREE_ELEMENTS}topic: accounts\n"
        if implied:
            ann.forwards(donald.writes("Could you introduce me to Jane?\n\nDonald", "An introduction"), people)
        else:
            ann.sends(f"{people}requester: {donald.name} <{donald.address}>\n")

    @rule()
    def she_sends(self) -> None:
        self._says("ann", "send", "")

    @rule(who=st.sampled_from(("jane", "donald")))
    def they_say_yes(self, who: str) -> None:
        self._says(who, "yes", "")

    @rule(what=st.sampled_from(sorted(HERS)), how=st.sampled_from(HOW))
    def she_says(self, what: str, how: str) -> None:
        self._says("ann", what, how)

    @rule(who=st.sampled_from(("jane", "donald")), what=st.sampled_from(sorted(THEIRS)), how=st.sampled_from(HOW))
    def they_say(self, who: str, what: str, how: str) -> None:
        self._says(who, what, how)

    @rule(who=st.sampled_from(("jane", "donald")), what=st.sampled_from(("yes", "no")))
    def it_is_found_in_junk(self, who: str, what: str) -> None:
        self.bot.place = {"from_junk": True}
        self._says(who, what, "")
        self.bot.place = {}

    @rule(span=st.sampled_from(sorted(SPANS)))
    def time_passes(self, span: str) -> None:
        self.reference.time_passes()
        self.bot.clock.passes(minutes=SPANS[span])

    @rule(lot=st.integers(0, 99), where=st.sampled_from(("another uid", "another uidvalidity", "another folder")))
    def it_comes_again(self, lot: int, where: str) -> None:
        """A re-delivery: new trace fields and a new place, nothing else."""
        trace = b"Received: from relay%d.example; Mon, 2 Mar 2026 09:00:01 +0000\r\n" % lot
        raw = self.bot.received[lot % len(self.bot.received)]
        places = {
            "another uidvalidity": {"uidvalidity": 2 + lot},
            "another folder": {"mailbox": "Junk", "from_junk": True},
        }
        self.bot.again(trace + raw, **places.get(where, {}))

    @rule(commits=st.integers(1, 6))
    def it_will_crash(self, commits: int) -> None:
        """After so many further commits."""
        self.bot.cut_after = commits

    @rule(dies=st.sampled_from(("before it left", "after it left")))
    def it_will_crash_while_sending(self, dies: str) -> None:
        self.bot.dies = dies

    @rule(who=st.sampled_from(NAMES), arrives=st.booleans())
    def the_server_falls_silent(self, who: str, arrives: bool) -> None:
        self.bot.keeps_silent(self.people[who].address, arrives=arrives)

    @rule(who=st.sampled_from(NAMES), how=st.sampled_from(sorted(FATES)))
    def the_server_refuses(self, who: str, how: str) -> None:
        address = self.people[who].address
        self.bot._refusals[address] = Result(None, FATES[how], "4yz or 5yz", (address,))  # type: ignore

    @rule()
    def the_server_is_well(self) -> None:
        self.bot._refusals.clear()
        self.bot._silent.clear()
        self.bot.works()

    @rule(command=st.sampled_from(("approve", "cancel")))
    def the_operator(self, command: str) -> None:
        one = self.bot.introduction("intro1")
        self.reference.operator_acts(self.bot.clock.now)
        book = self.reference.books.get(one.id)
        # Who may approve is hers to say; approved so, the words are those that stand now.
        if command == "approve" and book and book.drafts and (one.state == "drafted" or book.restored):
            self.reference.operator_approves(one.id, self.bot.clock.now)
        if command == "cancel" and book and one.state not in ("closed", "introduced"):
            book.cancelled = True
        act: Callable[..., object] = getattr(self.bot.engine, command)
        self.bot._through_kills(lambda: act(one.id, self.bot.clock.now))
        self.bot.works()

    @rule(answer=st.sampled_from(tuple(DoubtAnswer)))
    def the_operator_settles(self, answer: DoubtAnswer) -> None:
        """Letters in doubt: a resend is the decision of a person, and may make a second one of it."""
        with self.bot._store.transaction() as tx:
            doubted = tx.doubted()
        for letter in doubted[:1]:
            if answer == DoubtAnswer.RESEND:
                self.reference.operator_resends(letter.message_id)
            self.reference.operator_acts(self.bot.clock.now)
            self._settles(letter.id, answer)
        self.bot.works()

    def _settles(self, letter: int, answer: DoubtAnswer) -> None:
        self.bot._through_kills(lambda: self.bot.operations.settle(letter, answer, self.bot.clock.now))

    @rule()
    def doubts_are_reviewed(self) -> None:
        self.reference.time_passes()
        self.bot.reviews()

    @rule(then=st.sampled_from(("sends", "is late")))
    def a_second_instance(self, then: str) -> None:
        """It works on the same database beside the first, and may come back from a long sleep."""
        if self._rival is None:
            store = open_store(f"sqlite:///{self.bot.folder / 'introbot.sqlite'}", self.bot.clock.now)
            engine = Engine(store, TEMPLATES, self.bot.house)
            engine.has_looked(self.bot.clock.now)
            self._rival = store, engine, list(engine.claim(self.bot.clock.now, 16))
        if then == "sends":
            store, engine, claimed = self._rival
            self._rival = None
            with closing(store):
                for letter in claimed:
                    if engine.start([letter], self.bot.clock.now) == [True]:
                        engine.record([self.bot._submit(letter)], self.bot.clock.now)

    # No rules yet: not every word of hers after a restore has its reading in the reference.

    def a_backup_is_made(self) -> None:
        with closing(sqlite3.connect(self.bot.folder / "introbot.sqlite")) as database:
            database.backup(self._backup)
        self._sent_then = self._letters_of_introductions()
        self._heard_then = len(self.bot.received)

    def the_backup_is_put_back(self) -> None:
        """The mailbox knows more, which is noticed; then the operator says `introbot recover`."""
        if self._heard_then == 0:
            return
        self._end_rival()
        self.bot.put_back(self._backup)
        evidence, now = self.bot.evidence(), self.bot.clock.now
        is_ahead = self._letters_of_introductions() > self._sent_then or len(self.bot.received) > self._heard_then
        says = self.bot.operations.compare(evidence, now)
        assert bool(says) >= is_ahead, "it did not notice that it was put back"
        if says:
            ahead = self.bot.operations.ahead(evidence)
            lost = [Arrived("introbot-done", 1, uid, now, len(raw), raw) for uid in ahead.mail
                    for raw in [self.bot.received[uid]]]  # fmt: skip
            self.bot.operations.recover(evidence, lost, now)
            self.reference.restored()
            assert self.bot.operations.compare(evidence, now) is None
        self.bot.closes()
        self.bot._starts()
        self.reference.operator_acts(now)
        self.bot.works()

    def _letters_of_introductions(self) -> int:
        return sum(letter.mail["X-Introbot-Introduction"] is not None for letter in self.bot.stored)

    def _end_rival(self) -> None:
        if self._rival:
            self._rival[0].close()
            self._rival = None

    def _says(self, name: str, what: str, how: str) -> None:
        person = self.people[name]
        others = [each for each in self.people.values() if each is not person]
        letter = self._last_to(*others) if how == "to another's address" else self._last_to(person)
        if letter is None:
            return
        words = HERS[what] if name == "ann" else random.Random(len(self.bot.stored)).choice(THEIRS[what])
        self.reference.mailed(person.address, self.bot.clock.now, machine=how in MACHINES)
        if how == "":
            self.reference.said(person.address, what, self.bot.clock.now, letter.raw)
        options: dict[str, Any] = {"headers": MACHINES[how]} if how in MACHINES else {}
        if how == "from elsewhere":
            options["sender"] = f"{person.name} <{name}@home.example>"
        person.replies(letter, words, **options)
        self.reference.time_passes()

    def _last_to(self, *people: Person) -> Letter | None:
        """The last letter to one of these that can be answered to us."""
        to = {each.address for each in people}
        ours = PROGRAM.address.partition("@")[0] + "+"
        for letter in reversed(self.bot.stored):
            if len(letter.to) == 1 and letter.to[0] in to and letter.reply_to[0].startswith(ours):
                return letter
        return None


__all__ = ["COUNT", "FallibleBot", "IntrobotError", "Machine"]
