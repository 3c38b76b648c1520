"""The reference is not asleep: it lets the story pass, and calls each invariant by name where it is broken."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from tests.reference import Broken, Reference
from tests.stories.words import EMPATHY, introduced
from tests.stories.world import PROGRAM, Bot, Letter, Person


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Bot]:
    bot = Bot(tmp_path)
    yield bot
    bot.closes()


@pytest.fixture
def letters(ann: Person, donald: Person, jane: Person, bot: Bot) -> dict[str, Letter]:
    """The letters of the main story, by kind."""
    introduced(ann, donald, jane, bot)
    return {letter.kind: letter for letter in bot.stored}


class Told:
    """The main story, told to the reference as far as `letters` go; `but` changes what it hears."""

    def __init__(self, bot: Bot, letters: dict[str, Letter]) -> None:
        self.bot, self.letters = bot, letters
        self.reference = Reference(PROGRAM.address)
        self.reference.requested(
            "ann@example.org", "donald@rayandco.example", "jane@acme.example", self.now, implied=True
        )

    @property
    def now(self):  # type: ignore[no-untyped-def]
        return self.bot.clock.now

    def sees(self, kind: str, envelope: tuple[str, ...] = (), raw: bytes = b"", **later: float) -> Told:
        letter = self.letters[kind]
        at = self.now + timedelta(**later)
        self.reference.stores(envelope or letter.forward_paths, raw or letter.raw, at)
        return self

    def hears(self, who: str, what: str, kind: str) -> Told:
        self.reference.said(who, what, self.now, self.letters[kind].raw)
        return self

    def asked(self) -> Told:
        return self.sees("draft").hears("ann@example.org", "send", "draft").sees("permission")

    def agreed(self) -> Told:
        return self.asked().hears("jane@acme.example", "yes", "permission").sees("update")


def test_it_lets_the_story_pass(bot: Bot, letters: dict[str, Letter]) -> None:
    told = Told(bot, letters).agreed().sees("introduction").sees("thanks")
    assert told.reference.books["intro1"].kinds["introduction"] == 1


def another(raw: bytes) -> bytes:
    """The same letter, of another introduction."""
    told = raw.replace(b"X-Introbot-Introduction: intro1", b"X-Introbot-Introduction: intro2")
    return told.replace(b"\r\nMessage-ID: <", b"\r\nMessage-ID: <another-")


_JANE, _DONALD = "jane@acme.example", "donald@rayandco.example"
BROKEN: dict[str, tuple[str, Callable[[Told], object]]] = {
    "without her yes": ("I1", lambda told: told.asked().sees("introduction")),
    "after her no": ("I1", lambda told: told.agreed().hears(_JANE, "no", "permission").sees("introduction")),
    "after Ann said wait": ("I1", lambda told: told.agreed().hears("ann@example.org", "wait", "update").sees(
        "introduction")),
    "too late": ("I1", lambda told: told.agreed().sees("introduction", days=46)),
    "unasked": ("I1", lambda told: told.reference.requests.clear() or told.sees("draft")),
    "asked back, but somebody else": ("I1", lambda told: told.sees("draft").sees("permission", raw=another(
        told.letters["permission"].raw.replace(b"Letter: permission", b"Letter: interview")))),
    "another, unasked": ("I1", lambda told: told.sees("draft").sees("draft", raw=another(told.letters["draft"].raw))),
    "twice": ("I2", lambda told: told.agreed().sees("introduction").sees("introduction")),
    "not approved": ("I4", lambda told: told.sees("draft").sees("permission")),
    "in other words": ("I4", lambda told: told.sees("draft").hears("ann@example.org", "send", "draft").sees(
        "permission", raw=told.letters["permission"].raw.replace(b"every quarter end", b"every other month"))),
    "to somebody else": ("I5", lambda told: told.sees("draft", ("ann@example.org", "eve@evil.example"))),
    "without Donald": ("I5", lambda told: told.agreed().sees("introduction", (_JANE, "ann@example.org"))),
    "what is private": ("I6", lambda told: told.reference.owns(EMPATHY, "ann@example.org") or told.asked()),
    "to a machine": ("I7", lambda told: told.reference.mailed("ann@example.org", told.now, machine=True)
                     or told.sees("draft")),
    "after stop": ("I9", lambda told: told.agreed().hears(_JANE, "stop", "permission").sees("introduction")),
    "after a restore": ("I12", lambda told: told.agreed().reference.restored() or told.sees("introduction")),
    "after her cancel": ("I9", lambda told: told.sees("draft").hears("ann@example.org", "send", "draft")
                         .hears("ann@example.org", "cancel", "draft").sees("permission")),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_it_names_what_is_broken(name: str, bot: Bot, letters: dict[str, Letter]) -> None:
    invariant, told = BROKEN[name]
    with pytest.raises(Broken, match=f"^{invariant}:"):
        told(Told(bot, letters))


def test_i8_it_counts_letters(bot: Bot, letters: dict[str, Letter]) -> None:
    told, raw = Told(bot, letters), letters["draft"].raw
    for number in range(6):
        told.sees("draft", raw=raw.replace(b"\r\nMessage-ID: <", b"\r\nMessage-ID: <%d" % number))
    with pytest.raises(Broken, match=r"^I8:"):
        told.sees("draft")


def test_i12_every_letter_has_its_row_its_bytes_and_its_cause(bot: Bot, letters: dict[str, Letter]) -> None:
    """What the server has stands in the outbox under the same hash, and leads back to an event and to a mail."""
    with closing(sqlite3.connect(bot.folder / "introbot.sqlite")) as database:
        rows = dict(database.execute("SELECT message_id, sha256 FROM outbox WHERE status = 'sent'"))
        causes = dict(
            database.execute("SELECT o.message_id, e.kind FROM outbox o JOIN events e ON e.seq = o.event_seq")
        )
        mails = {kind for (kind,) in database.execute("SELECT kind FROM events WHERE received_id IS NOT NULL")}
    assert rows == {letter.message_id: sha256(letter.raw).hexdigest() for letter in bot.stored}
    assert set(causes) == set(rows) and mails == {"request made", "draft approved", "consent given"}
