"""Real mails in any order, from right and wrong addresses, by people and machines; a witness sees what comes out."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.witness import ANN, DONALD, JANE, Witness
from tests.stories.words import request, volunteer
from tests.stories.world import PROGRAM, WAYS, Bot, Letter, Person

HERS = {
    "send": "send",
    "cancel": "cancel",
    "wait": "wait",
    "go on": "go on",
    "agreed": "agreed",
    "answer": "He charges nothing for the first talk.",
    "other words": "experience: He halved our closing time.",
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
HOW = ("", "", "", "", "from elsewhere", "to another's address", "automatically", "on a list")
TIME = {"minutes": 20, "days": 4 * 24 * 60, "weeks": 15 * 24 * 60}
MACHINE = {"automatically": {"Auto-Submitted": "auto-replied"}, "on a list": {"List-Id": "<talk.lists.example>"}}
MOVES = st.one_of(
    st.sampled_from([("ann", "send", ""), ("jane", "yes", ""), ("donald", "yes", ""), ("time", "minutes", "")]),
    st.tuples(st.just("ann"), st.sampled_from(sorted(HERS)), st.sampled_from(HOW)),
    st.tuples(st.sampled_from(["jane", "donald"]), st.sampled_from(sorted(THEIRS)), st.sampled_from(HOW)),
    st.tuples(st.just("time"), st.sampled_from(sorted(TIME)), st.just("")),
)
OPENINGS = {"asked": request, "volunteered": volunteer}


class Talk:
    """Three people, the program, and the witness."""

    def __init__(self, folder: Path, way: str = WAYS[0]) -> None:
        self.bot, self.witness, self.seen = Bot(folder, way=way), Witness(), 0
        self.ann = Person("Ann Lee", ANN, self.bot)
        self.donald = Person("Donald Ray", DONALD, self.bot)
        self.jane = Person("Jane Doe", JANE, self.bot)
        self.people = {"ann": self.ann, "donald": self.donald, "jane": self.jane}

    def opens(self, opening: str) -> None:
        if opening == "asked":
            self.witness.hears(DONALD, "yes", True)
        self.witness.hears(ANN, "request", True)
        OPENINGS[opening](self.ann, self.donald, self.jane)
        self.looks()

    def move(self, who: str, what: str, how: str) -> None:
        if who == "time":
            self.bot.clock.passes(minutes=TIME[what])
            return self.looks()
        person = self.people[who]
        hers = self.last_to(person)
        another = self.last_to(*(p for p in self.people.values() if p is not person))
        letter = another if how == "to another's address" else hers
        if letter is None:
            return None
        words = HERS[what] if who == "ann" else THEIRS[what][len(self.bot.stored) % len(THEIRS[what])]
        self.witness.hears(person.address, what, believed=how == "")
        options = {"headers": MACHINE[how]} if how in MACHINE else {}
        if how == "from elsewhere":
            options["sender"] = f"{person.name} <{who}@home.example>"
        person.replies(letter, words, **options)
        return self.looks(person.address if how in MACHINE else "")

    def looks(self, machine: str = "") -> None:
        for letter in self.bot.stored[self.seen :]:
            self.witness.sees(letter, machine)
        self.seen = len(self.bot.stored)

    def last_to(self, *people: Person) -> Letter | None:
        """The last letter to one of these that can be answered to us."""
        to = {p.address for p in people}
        ours = PROGRAM.address.partition("@")[0] + "+"
        found = [x for x in self.bot.stored if len(x.to) == 1 and x.to[0] in to and x.reply_to[0].startswith(ours)]
        return found[-1] if found else None


def tell(opening: str, way: str, moves: Sequence[tuple[str, str, str]]) -> Witness:
    with tempfile.TemporaryDirectory() as folder:
        talk = Talk(Path(folder), way)
        try:
            talk.opens(opening)
            for move in moves:
                talk.move(*move)
            assert talk.bot.set_aside() == []
        finally:
            talk.bot.closes()
    return talk.witness


@settings(max_examples=12, deadline=None, print_blob=True)
@given(st.sampled_from(sorted(OPENINGS)), st.sampled_from(WAYS), st.lists(MOVES, max_size=9))
def test_whatever_mail_comes_in(opening: str, way: str, moves: list[tuple[str, str, str]]) -> None:
    tell(opening, way, moves)


SAID_YES = [("ann", "send", ""), ("jane", "yes", "")]


def test_the_witness_sees_an_introduction() -> None:
    witness = tell("asked", WAYS[0], [*SAID_YES, ("time", "minutes", "")])
    assert witness.kinds["introduction"] == 1


@pytest.mark.parametrize(
    ("who", "what"), [("jane", "no"), ("jane", "later"), ("jane", "wait"), ("donald", "no"), ("donald", "conditional")]
)
def test_second_thoughts_during_the_hold(who: str, what: str) -> None:
    asked = [("ann", "send", ""), ("donald", "yes", ""), ("jane", "yes", "")]
    moves = [*asked, (who, what, ""), ("time", "minutes", ""), ("time", "days", "")]
    assert not tell("volunteered", WAYS[0], moves).kinds["introduction"]


@pytest.mark.parametrize("how", sorted({*HOW} - {""}))
def test_a_yes_that_is_not_hers(how: str) -> None:
    witness = tell("asked", WAYS[0], [("ann", "send", ""), ("jane", "yes", how), ("time", "minutes", "")])
    assert not witness.kinds["introduction"]
