"""After the introduction: who writes first, what came of it, and what good manners make of that."""

from __future__ import annotations

import pytest

from introbot.domain.introduction import Outcome, State
from tests.stories.words import THREE_ELEMENTS, introduced, permission, request
from tests.stories.world import Bot, Clock, Letter, Person


def told_how(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, words: str) -> None:
    """The story up to Donald's answer to the check-in."""
    introduced(ann, donald, jane, bot)
    clock.passes(days=3)
    bot.wrote_to(donald, kind="check-in")
    clock.passes(days=4)
    donald.replies(bot.wrote_to(donald, kind="check-in"), words)


# Who writes first.


def test_whoever_writes_first_gets_a_brief_with_what_ann_marked_for_them(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    brief = "I know her from the school board. Please do not call her on Mondays."
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{THREE_ELEMENTS}brief: {brief}"
    )
    draft = bot.wrote_to(ann, kind="draft")
    assert brief in draft.words and "Donald reads this" in draft.words
    ann.replies(draft, "send")
    asked = bot.wrote_to(jane, kind="permission")
    assert brief not in asked.words
    jane.replies(asked, "Yes please.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert brief not in bot.wrote_to(jane, donald, kind="introduction").words
    bot.wrote_to(ann, kind="thanks")
    letter = bot.wrote_to(donald, kind="update")
    assert brief in letter.words and "write first" in letter.words and "one true good thing about Ann" in letter.words
    assert bot.is_silent()


def test_without_a_word_marked_for_them_nothing_is_made_up(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    introduced(ann, donald, jane, bot)
    assert not [letter for letter in bot.letters() if letter.occasion == "brief"] and bot.is_silent()


# The first word, by day three.


def test_on_day_three_the_one_whose_turn_it_is_is_asked_and_jane_is_not(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    introduced(ann, donald, jane, bot)
    clock.passes(days=3)
    letter = bot.wrote_to(donald, kind="check-in")
    assert "Have you written to Jane yet?" in letter.words and bot.is_silent()
    donald.replies(letter, "Written")
    assert bot.is_silent()
    clock.passes(days=4)
    assert "how it went" in bot.wrote_to(donald, kind="check-in").words


@pytest.mark.parametrize("words", ["Not yet", "not yet, on Friday at the latest", "noch nicht"])
def test_not_yet_is_fine_and_answered_by_nobody(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock, words: str
) -> None:
    introduced(ann, donald, jane, bot)
    clock.passes(days=3)
    donald.replies(bot.wrote_to(donald, kind="check-in"), words)
    assert bot.is_silent() and bot.introduction().state == State.INTRODUCED


def test_thanks_before_anything_was_asked_reach_nobody(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    brief = "I know her from the school board."
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{THREE_ELEMENTS}brief: {brief}"
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=15)
    bot.wrote_to(jane, donald, kind="introduction")
    bot.wrote_to(ann, kind="thanks")
    brief_letter = bot.wrote_to(donald, kind="update")
    donald.replies(brief_letter, "Thank you so much!")
    assert bot.is_silent()
    donald.replies(brief_letter, "Thanks, but her address bounces.")
    assert "her address bounces" in bot.wrote_to(ann, kind="outcome").words and bot.is_silent()


# How it went.


def test_a_date_is_reported_and_how_it_went_is_asked_once_after_it(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "Scheduled")
    assert "have a date" in bot.wrote_to(ann, kind="outcome").words and bot.is_silent()
    assert bot.introduction().outcome == Outcome.SCHEDULED
    clock.passes(days=7)
    question = bot.wrote_to(donald, kind="check-in")
    assert "“+” or “-”" in question.words and "nobody but Ann" in question.words
    donald.replies(question, "+\nShe has asked us for an offer.")
    assert "She has asked us for an offer." in bot.wrote_to(ann, kind="outcome").words
    assert bot.introduction().outcome == Outcome.CONNECTED and bot.introduction().state == State.CLOSED
    bot.wrote_to(donald, kind="thanks")
    clock.passes(days=60)
    assert bot.is_silent()


def test_silence_on_how_it_went_ends_it_with_what_is_known(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "Scheduled")
    bot.wrote_to(ann, kind="outcome")
    clock.passes(days=7)
    bot.wrote_to(donald, kind="check-in")
    clock.passes(days=7)
    assert bot.introduction().outcome == Outcome.SCHEDULED and bot.introduction().state == State.CLOSED
    assert bot.is_silent()


# Where it became valuable.


def test_a_good_outcome_suggests_real_thanks_and_offers_a_story_that_donald_sends(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "It is going very well, we work together now.")
    assert "Thank you" in bot.wrote_to(ann, kind="outcome").words
    letter = bot.wrote_to(donald, kind="thanks")
    assert "tell Ann yourself" in letter.words and "three lines" in letter.words
    for never in ("€", "$", "reward", "commission", "gift card", "%"):
        assert never not in letter.words
    assert bot.is_silent()


def test_where_they_only_met_nobody_is_told_to_be_grateful(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "Met")
    bot.wrote_to(ann, kind="outcome")
    assert bot.is_silent() and bot.introduction().outcome == Outcome.MET


# No contact: nudge, news, or rest.


def test_news_from_ann_goes_with_the_one_friendly_word(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "no answer")
    outcome = bot.wrote_to(ann, kind="outcome")
    assert "news:" in outcome.words and "Let it rest" in outcome.words
    ann.replies(outcome, "news: She is back from leave on Monday.")
    nudge = bot.wrote_to(donald, kind="check-in")
    assert "She is back from leave on Monday." in nudge.words and bot.is_silent()


# The ugly sweater.


def test_a_poor_match_is_thanked_for_and_two_kind_questions_are_asked(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "Not a fit")
    outcome = bot.wrote_to(ann, kind="outcome")
    assert "Thank you" in outcome.words and outcome.words.count("?") == 2
    assert "What made you think of Donald?" in outcome.words
    assert bot.is_silent()
    ann.replies(outcome, "He said that he helps with anything to do with money.")
    insight = bot.wrote_to(donald, kind="update")
    assert "He said that he helps with anything to do with money." in insight.words and bot.is_silent()
    donald.replies(insight, "not for: insurance and loans")
    proposed = bot.wrote_to(donald, kind="card")
    assert "not for: insurance and loans" in proposed.words and bot.is_silent()
    donald.replies(proposed, "yes")
    assert "From now on this is your card." in bot.wrote_to(donald, kind="card").words
    ann.replies(outcome, "And one more thing.")
    assert bot.wrote_to(ann, kind="help") and bot.is_silent()


def test_nobody_has_to_answer_the_two_questions(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    told_how(ann, donald, jane, bot, clock, "Not a fit")
    bot.wrote_to(ann, kind="outcome")
    clock.passes(days=60)
    assert bot.is_silent() and bot.introduction().state == State.CLOSED


# Repair.


def another_request(ann: Person, donald: Person, bot: Bot) -> Letter:
    """Ann asks Tom for Donald, too."""
    ann.forwards(donald.writes("Could you introduce me to Tom Roe?"), note=f"tom@roe.example\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    return bot.wrote_to(Person("Tom", "tom@roe.example", bot), kind="permission")


def test_something_wrong_is_told_to_ann_alone_and_donalds_other_introductions_wait(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    asked = permission(ann, donald, jane, bot)
    jane.replies(asked, "Yes please.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    bot.wrote_to(jane, donald, kind="introduction")
    bot.wrote_to(ann, kind="thanks")
    to_tom = another_request(ann, donald, bot)
    jane.replies(asked, "I am sorry to say that something was wrong: he was rude on the phone.")
    private = bot.wrote_to(ann, kind="update")
    assert "he was rude on the phone" in private.words and "I am sorry" in private.words
    held = bot.wrote_to(ann, kind="update")
    assert "go on" in held.words and bot.is_silent()
    Person("Tom", "tom@roe.example", bot).replies(to_tom, "Yes please.")
    clock.passes(days=2)
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()  # his yes is kept, and nothing leaves
    ann.replies(held, "go on")
    clock.passes(minutes=16)
    assert any(letter.kind == "introduction" and "tom@roe.example" in letter.to for letter in bot.stored[-3:])


def test_nothing_wrong_is_nothing_wrong(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    told_how(ann, donald, jane, bot, clock, "There was nothing wrong with it, but it was not a fit.")
    assert bot.wrote_to(ann, kind="outcome") and bot.is_silent()
    request(ann, donald, Person("Tom", "tom@roe.example", bot))
    assert bot.wrote_to(ann, kind="draft") and bot.is_silent()
