"""What somebody told in private reaches whom it was told to, and no log; every such field has its canary here."""

from __future__ import annotations

import logging

import pytest

from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE, THREE_ELEMENTS, volunteer
from tests.stories.world import Bot, Clock, Person


def readers(bot: Bot, canary: str) -> set[str]:
    """Whose mail holds these words, in the text, the HTML or the header."""
    shown = ((letter, f"{letter.text}{letter.html}{letter.mail.as_string()}") for letter in bot.stored)
    return {path for letter, words in shown if canary in " ".join(words.split()) for path in letter.forward_paths}


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def told_until_introduced(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, more: str = "") -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{THREE_ELEMENTS}{more}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    clock.passes(minutes=15)
    bot.takes_all()


def test_how_ann_knows_donald_stays_with_her(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    told_until_introduced(ann, donald, jane, bot, clock, "known: two weeks, from the Canaryknown choir\n")
    assert readers(bot, "Canaryknown") == {ann.address}
    assert "Canaryknown" not in logged.text


def test_a_brief_is_for_whoever_writes_first(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    told_until_introduced(ann, donald, jane, bot, clock, "brief: mind the Canarybrief.\n")
    assert readers(bot, "Canarybrief") == {ann.address, donald.address}
    assert "Canarybrief" not in logged.text


@pytest.mark.house(referrers=("ann@example.org", "olga@example.org"))
def test_a_wish_is_told_to_whom_it_stands_against_and_no_requester(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine")
    jane.replies(bot.wrote_to(jane, kind="permission"), "No, thank you. Only ask me about Canarywishes.")
    olga, mia = Person("Olga Berg", "olga@example.org", bot), Person("Mia Low", "mia@low.example", bot)
    olga.forwards(mia.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    bot.takes_all()
    assert readers(bot, "Canarywish") >= {jane.address, olga.address}
    assert readers(bot, "Canarywish") <= {jane.address, olga.address, ann.address}
    assert "Canarywish" not in logged.text


def test_a_card_that_is_not_approved_is_its_owners_alone(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine")
    donald.replies(bot.wrote_to(donald, kind="card"), "what: Canaryproposed")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Just send me the details")
    mia = Person("Mia Low", "mia@low.example", bot)
    volunteer(ann, donald, mia)
    bot.takes_all()
    assert readers(bot, "Canaryproposed") == {donald.address}
    assert "Canaryproposed" not in logged.text


def test_an_approved_card_goes_to_whom_it_is_for(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine")
    donald.replies(bot.wrote_to(donald, kind="card"), "what: Canaryapproved")
    donald.replies(bot.wrote_to(donald, kind="card"), "yes")
    jane.replies(bot.wrote_to(jane, kind="permission"), "No, thank you.")
    mia = Person("Mia Low", "mia@low.example", bot)
    bot.takes_all()
    volunteer(ann, donald, mia)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine")
    mia.replies(bot.wrote_to(mia, kind="permission"), "Just send me the details")
    bot.takes_all()
    assert readers(bot, "Canaryapproved") == {donald.address, ann.address, mia.address}
    assert "Canaryapproved" not in logged.text


@pytest.mark.parametrize(
    ("answers", "private", "reader"),
    [
        (["Scheduled", "+\nThe Canaryline was splendid."], "Canaryline", "ann@example.org"),
        (["Not a fit. They have a Canaryreason already."], "Canaryreason", "ann@example.org"),
        (["Something was wrong: the Canarywrong affair."], "Canarywrong", "ann@example.org"),
    ],
)
def test_what_came_of_it_is_told_to_ann_alone(
    answers: list[str],
    private: str,
    reader: str,
    ann: Person,
    donald: Person,
    jane: Person,
    bot: Bot,
    clock: Clock,
    logged: pytest.LogCaptureFixture,
) -> None:
    told_until_introduced(ann, donald, jane, bot, clock)
    clock.passes(days=3)
    for answer in answers:
        bot.takes_all()
        clock.passes(days=7)
        donald.replies(bot.wrote_to(donald, kind="check-in"), answer)
    clock.passes(days=30)
    bot.takes_all()
    assert readers(bot, private) == {reader} and private not in logged.text


def test_what_made_ann_think_of_him_goes_to_donald_alone(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    told_until_introduced(ann, donald, jane, bot, clock)
    clock.passes(days=3)
    bot.takes_all()
    clock.passes(days=7)
    donald.replies(bot.wrote_to(donald, kind="check-in"), "not a fit")
    ann.replies(bot.wrote_to(ann, kind="outcome"), "The Canaryinsight on his van.")
    bot.takes_all()
    assert readers(bot, "Canaryinsight") == {donald.address} and "Canaryinsight" not in logged.text


def test_a_note_is_ann_alone(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, logged: pytest.LogCaptureFixture
) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"),
        note=f"{jane.address}\nexperience: {EXPERIENCE}\nempathy: {EMPATHY}\nexpectations: {EXPECTATIONS}\n"
        "known: we just met at the Canaryfair\n",
    )
    draft = bot.wrote_to(ann, kind="draft")
    assert "Canaryfair" in draft.words
    ann.replies(draft, "send anyway")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    clock.passes(minutes=15)
    bot.takes_all()
    assert readers(bot, "Canaryfair") == {ann.address} and "Canaryfair" not in logged.text
