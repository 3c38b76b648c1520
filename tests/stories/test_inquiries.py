"""What a referrer can ask by mail: `list`, `status`, `why`, `receipt`, `undo`, `help`, answered line by line."""

from __future__ import annotations

import pytest

from introbot.domain.introduction import Outcome, State
from tests.stories.words import introduced, permission, request
from tests.stories.world import Bot, Clock, Person


def test_list_in_a_new_mail_shows_what_is_open(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    ann.sends("list", "")
    answer = bot.wrote_to(ann, kind="help")
    assert "> list" in answer.text
    assert f"Donald Ray to Jane ({bot.introduction().id})" in answer.words
    assert "the letter is with Jane" in answer.words
    assert bot.is_silent()


def test_list_with_nothing_open_says_so(ann: Person, bot: Bot) -> None:
    ann.sends("Hello introbot,\n\nlist please\n\nThanks\nAnn", "a question")
    assert "You have no open introduction." in bot.wrote_to(ann, kind="help").words
    assert bot.is_silent() and not bot.introductions()


def test_several_lines_get_one_answer_each_in_one_mail(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    ann.sends("status jane\nwhy\nreceipt", "Re: a letter of mine")
    answer = bot.wrote_to(ann, kind="help")
    assert answer.text.index("> status jane") < answer.text.index("> why") < answer.text.index("> receipt")
    assert "Receipt for introduction" in answer.words
    assert bot.is_silent()


def test_why_names_the_words_that_led_there(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please, with pleasure.")
    hold = bot.wrote_to(ann, kind="update")
    ann.replies(hold, "Why?")
    answer = bot.wrote_to(ann, kind="help")
    assert "Yes please, with pleasure." in answer.words
    assert "the introduction leaves" in answer.words
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_the_receipt_by_reply_holds_the_words_shown_and_answered(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    introduced(ann, donald, jane, bot)
    ann.sends("receipt")
    words = bot.wrote_to(ann, kind="help").words
    assert "Yes please." in words and "Would you like me to introduce you?" in words
    assert bot.is_silent()


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Guten Tag,\n\nBeleg bitte\n\nVielen Dank", "Beleg für die Vermittlung"),
        ("Bonjour,\n\nreçu\n\nMerci", "Reçu de la mise en relation"),
    ],
)
def test_a_receipt_in_other_languages_keeps_what_was_written(
    asked: str, words: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    introduced(ann, donald, jane, bot)
    ann.sends(asked)
    answer = bot.wrote_to(ann, kind="help").words
    assert words in answer and "Yes please." in answer and "Would you like me to introduce you?" in answer
    assert "Words answered" not in answer and bot.is_silent()


def test_undo_takes_a_send_back_while_the_letter_has_not_left(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    bot.is_offline = True
    ann.replies(draft, "send")
    ann.replies(draft, "undo")
    bot.is_offline = False
    clock.passes(minutes=1)
    assert "I have taken it back" in bot.wrote_to(ann, kind="help").words
    assert bot.introduction().state == State.DRAFTED
    assert bot.is_silent()
    ann.replies(draft, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_undo_after_the_letter_left_says_what_still_helps(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    ann.sends("undo")
    answer = bot.wrote_to(ann, kind="help")
    assert "Jane has the letter already" in answer.words and "cancel" in answer.words
    assert bot.introduction().state == State.ASKED and bot.is_silent()


def test_undo_of_a_cancel_goes_on_waiting(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    ann.replies(letter, "cancel")
    cancelled = bot.wrote_to(ann, kind="update")
    assert bot.introduction().outcome == Outcome.CANCELLED
    ann.replies(cancelled, "undo")
    assert "It goes on" in bot.wrote_to(ann, kind="help").words
    assert bot.introduction().state == State.ASKED and bot.is_silent()
    jane.replies(letter, "Yes please.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_an_inquiry_among_other_words_is_no_inquiry(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "status\nexpectations: He calls once, and leaves it to you.")
    assert "He calls once" in bot.wrote_to(ann, kind="draft").words and bot.is_silent()


def test_nobody_but_the_referrer_can_ask(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "receipt")
    assert "Receipt for" not in bot.wrote_to(jane, kind="clarify").words
    donald.sends("list")
    assert "Jane" not in bot.wrote_to(donald, kind="refusal").words


def test_a_german_question_gets_a_german_answer(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    ann.sends("Guten Tag,\n\nliste bitte\n\nVielen Dank", "Eine Frage zu meinen Vermittlungen")
    answer = bot.wrote_to(ann, kind="help")
    assert "Die Nachricht ist bei Jane, und ich warte auf Antwort." in answer.words and "Guten Tag Ann" in answer.words
