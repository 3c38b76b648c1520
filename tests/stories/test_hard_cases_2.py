"""What a second stranger found: letters crossing an `undo`, one pair asked by two, and a stop in the wrong thread."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from introbot.domain.introduction import State
from tests.stories.test_hard_cases import kinds, was_introduced
from tests.stories.words import THREE_ELEMENTS, permission, request, volunteer
from tests.stories.world import Bot, Clock, Letter, Person

TWO = pytest.mark.house(referrers=("ann@example.org", "bea@example.org"))


def while_it_leaves(bot: Bot, kind: str, says: Callable[[], None]) -> None:
    """Let something be said at the very moment when a letter of this kind is on the line."""
    submit = bot._submit

    def crossing(letter):  # type: ignore[no-untyped-def]
        if letter.kind == kind:
            bot._submit = submit  # type: ignore[method-assign]
            says()
        return submit(letter)

    bot._submit = crossing  # type: ignore[method-assign]


def undone_too_late(ann: Person, donald: Person, jane: Person, bot: Bot) -> tuple[Letter, Letter]:
    """Ann's `undo` crosses the letter that it takes back: the draft, and the letter in Jane's hands."""
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    while_it_leaves(bot, "permission", lambda: ann.replies(draft, "undo"))
    ann.replies(draft, "send")
    bot.works()
    bot.wrote_to(ann, kind="help")
    assert "had begun to leave" in bot.wrote_to(ann, kind="update").words
    return draft, bot.wrote_to(jane, kind="permission")


# Letters that cross.


def test_a_yes_to_a_letter_that_was_taken_back_is_told_and_kept(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    draft, letter = undone_too_late(ann, donald, jane, bot)
    jane.replies(letter, "Yes please.")
    assert "Yes please." in bot.wrote_to(ann, kind="update").words
    clock.passes(days=1)
    assert not was_introduced(bot)
    ann.replies(draft, "send")
    clock.passes(minutes=15)
    assert was_introduced(bot) and kinds(bot).count("permission") == 1


def test_a_yes_to_a_letter_whose_words_have_changed_is_told_and_counts_for_nothing(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    draft, letter = undone_too_late(ann, donald, jane, bot)
    ann.replies(draft, "topic: a lawsuit")
    new = bot.wrote_to(ann, kind="draft")
    jane.replies(letter, "Yes please.")
    assert "Yes please." in bot.wrote_to(ann, kind="update").words
    ann.replies(new, "send")
    clock.passes(days=1)
    assert not was_introduced(bot) and bot.introduction().state == State.ASKED


def test_a_letter_that_crosses_a_cancel_is_told_and_not_sent_again_after_an_undo(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    while_it_leaves(bot, "permission", lambda: ann.replies(draft, "cancel"))
    ann.replies(draft, "send")
    bot.works()
    told = [letter.words for letter in bot.stored if letter.kind == "update"]
    assert any("my letter that asks Jane had already left" in words for words in told)
    ann.replies(draft, "undo")
    assert bot.introduction().state == State.ASKED and kinds(bot).count("permission") == 1


def test_what_is_in_doubt_is_not_said_to_be_taken_back(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    bot.keeps_silent(jane.address)
    ann.replies(draft, "send")
    ann.replies(draft, "undo")
    answer = bot.wrote_to(ann, kind="help").words
    assert "cannot undo that for certain" in answer and bot.introduction().state == State.ASKED


def test_an_undo_of_a_cancel_sends_nobody_a_second_letter_while_the_first_is_in_doubt(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    bot.keeps_silent(jane.address, arrives=True)
    ann.replies(draft, "send")
    bot.speaks_again(jane.address)
    ann.replies(draft, "cancel")
    ann.replies(draft, "undo")
    ann.replies(draft, "send")
    assert bot.introduction().state == State.CLOSED and kinds(bot).count("permission") == 1


# Whose word it is.


def test_her_name_alone_takes_no_cancel_back(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    ann.replies(letter, "cancel")
    bot.wrote_to(ann, kind="update")
    ann.sends("undo")  # to the plain address, as anybody could write it
    assert "answer “undo” to a letter of mine" in bot.wrote_to(ann, kind="help").words
    jane.replies(letter, "Yes please.")
    clock.passes(days=1)
    assert not was_introduced(bot)


def test_stop_in_answer_to_ones_card_is_a_stop(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine\nwhat: bookkeeping\nfor: bakeries")
    donald.replies(bot.wrote_to(donald, kind="card"), "Stop. Never write to me again.")
    assert bot.wrote_to(donald, kind="goodbye")
    assert bot.introduction().state == State.CLOSED


@pytest.mark.house(weekly=True, referrers=("ann@example.org", "jane@acme.example"))
def test_no_weekly_list_for_a_referrer_who_said_stop(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    bob = Person("Bob Roe", "bob@roe.example", bot)
    jane.forwards(bob.writes("Could you introduce me to Tom?", "Tom"), note=f"tom@other.example\n{THREE_ELEMENTS}")
    bot.wrote_to(jane, kind="draft")
    jane.replies(permission(ann, donald, jane, bot), "Stop. Never write to me again.")
    bot.wrote_to(jane, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    bot.wrote_to(donald, kind="closing")
    clock.passes(days=8)
    assert "help" not in kinds(bot)


# One pair, two referrers.


def asked_by_both(ann: Person, donald: Person, jane: Person, bot: Bot) -> tuple[Letter, Letter]:
    """Ann takes her cancel back when Bea has asked Jane about Donald too: Jane has two letters."""
    first = permission(ann, donald, jane, bot)
    ann.replies(first, "cancel")
    cancelled = bot.wrote_to(ann, kind="update")
    bea = Person("Bea Lane", "bea@example.org", bot)
    request(bea, donald, jane)
    bea.replies(bot.wrote_to(bea, kind="draft"), "send")
    second = bot.wrote_to(jane, kind="permission")
    ann.replies(cancelled, "undo")
    bot.takes_all()
    return first, second


@TWO
@pytest.mark.parametrize("apart", [0, 60])
def test_two_are_introduced_once_by_whomever(
    apart: int, ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    for letter in asked_by_both(ann, donald, jane, bot):
        jane.replies(letter, "Yes please.")
        clock.passes(minutes=apart)
    clock.passes(days=1)
    assert kinds(bot).count("introduction") == 1
    assert any("introduced" in x.words for x in bot.stored if x.kind == "update")


@TWO
def test_a_no_in_the_one_ends_the_other_during_its_hold(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    first, second = asked_by_both(ann, donald, jane, bot)
    jane.replies(first, "Yes please.")
    jane.replies(second, "No, I do not want to meet Donald.")
    clock.passes(days=1)
    assert not was_introduced(bot)
    assert all(i.state == State.CLOSED for i in bot.introductions())


@TWO
def test_a_yes_after_a_no_in_the_other_still_counts(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    first, second = asked_by_both(ann, donald, jane, bot)
    jane.replies(second, "No, thank you.")
    clock.passes(minutes=5)
    jane.replies(first, "Yes please.")
    clock.passes(days=1)
    assert kinds(bot).count("introduction") == 1
