"""What comes round by itself: a weekly list for a referrer, a monthly note for two partners; off with one word."""

from __future__ import annotations

import pytest

from tests.stories.words import introduced, permission, request
from tests.stories.world import Bot, Clock, Person

WEEKLY = pytest.mark.house(weekly=True)
TWO = pytest.mark.house(weekly=True, referrers=("ann@example.org", "donald@rayandco.example"))


@WEEKLY
def test_after_a_week_ann_reads_what_is_open_and_moved(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    request(ann, donald, jane)
    bot.wrote_to(ann, kind="draft")
    clock.passes(days=6, hours=23)
    assert bot.is_silent()
    clock.passes(hours=2)
    weekly = bot.wrote_to(ann, kind="help")
    assert "Donald Ray to Jane" in weekly.words and "the draft waits for your “send”" in weekly.words
    assert "quiet" in weekly.words and weekly.mail["X-Introbot-Introduction"] is None
    clock.passes(days=30)
    assert bot.is_silent()  # nothing has moved since


@WEEKLY
def test_what_waits_for_ann_comes_first_and_why_tells_more(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    permission(ann, donald, jane, bot)
    mia = Person("Mia Low", "mia@low.example", bot)
    ann.forwards(donald.writes("Could you introduce me to Mia Low?"), note=mia.address)
    bot.wrote_to(ann, kind="interview")
    clock.passes(days=7, hours=1)
    bot.wrote_to(jane, kind="reminder")
    weekly = bot.wrote_to(ann, kind="help").words
    assert "for the letter to Mia I still need this from you: the experience, the empathy, the expectations." in weekly
    assert weekly.index("Mia") < weekly.index("Jane") and "“why” and a name" in weekly
    ann.sends("why Jane")
    assert "So the letter is with Jane" in bot.wrote_to(ann, kind="help").words and bot.is_silent()


@TWO
def test_a_note_names_whom_to_write_to_again_and_claims_no_more_than_it_knows(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    introduced(ann, donald, jane, bot)
    for one, other in ((ann, donald), (donald, ann)):
        one.sends(f"partner {other.address}")
    for _ in range(5):
        clock.passes(days=31)
    note = [x for x in bot.stored if x.to == [ann.address] and "this month" in x.subject][-1]
    assert (
        "Of these I have heard nothing from you for a while; perhaps it is time for a word: Donald Ray (" in note.words
    )


@WEEKLY
def test_with_nothing_open_there_is_nothing_to_say(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "No, thank you.")
    bot.wrote_to(jane, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    bot.wrote_to(donald, kind="closing")
    clock.passes(days=30)
    assert bot.is_silent()


@WEEKLY
def test_quiet_ends_the_weekly_list_and_weekly_brings_it_back(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    request(ann, donald, jane)
    bot.wrote_to(ann, kind="draft")
    ann.sends("quiet")
    assert "no weekly list" in bot.wrote_to(ann, kind="help").words
    clock.passes(days=8)
    assert bot.is_silent()
    ann.sends("weekly")
    bot.wrote_to(ann, kind="help")
    ann.replies(next(letter for letter in bot.stored if letter.kind == "draft"), "topic: accounts")
    bot.wrote_to(ann, kind="draft")
    clock.passes(days=7, hours=1)
    assert bot.wrote_to(ann, kind="help") and bot.is_silent()


@TWO
def test_two_who_both_want_it_get_one_plain_note_a_month(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    introduced(ann, donald, jane, bot)
    ann.sends(f"partner {donald.address}")
    noted = bot.wrote_to(ann, kind="help")
    assert "as soon as they ask for it too" in noted.words and bot.is_silent()  # nothing is written to Donald
    donald.sends(f"partner {ann.address}")
    assert "once a month" in bot.wrote_to(donald, kind="help").words
    clock.passes(days=31)
    notes = {
        name: [x for x in bot.stored if x.kind == "help" and x.to == [a.address]][-1]
        for name, a in (("ann", ann), ("donald", donald))
    }
    assert "Introductions from you for Donald: 1. From Donald for you: 0." in notes["ann"].words
    assert "Introductions from you for Ann: 0. From Ann for you: 1." in notes["donald"].words
    for note in notes.values():
        assert "enough" in note.words and "score" not in note.words


@TWO
def test_a_wish_of_one_alone_brings_no_note(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    ann.sends(f"partner {donald.address}")
    bot.wrote_to(ann, kind="help")
    clock.passes(days=62)
    assert bot.is_silent()


@TWO
def test_enough_from_either_ends_it_for_both(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    for one, other in ((ann, donald), (donald, ann)):
        one.sends(f"partner {other.address}")
        bot.wrote_to(one, kind="help")
    donald.sends("enough")
    assert "no more notes" in bot.wrote_to(donald, kind="help").words
    clock.passes(days=62)
    assert bot.is_silent()


def test_a_partner_must_be_a_referrer_too(ann: Person, donald: Person, bot: Bot) -> None:
    ann.sends("partner donald@rayandco.example")
    assert "is not a referrer here" in bot.wrote_to(ann, kind="help").words and bot.is_silent()
