"""The good referrer's judgement, 2 and 5: a need or a complaint, and a referrer who would rather not."""

import pytest

from introbot.domain.introduction import Outcome
from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE, permission, request, volunteer
from tests.stories.world import Bot, Clock, Letter, Person

COMPLAINS = "You complained last month about the late accounts."
GUESSED = "You never said so, but I guess that the month-end keeps you late. I'd like to see you get home."


def drafted(empathy: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    ann.forwards(
        donald.writes("Dear Ann, could you introduce me to Jane?"),
        note=f"{jane.address}\nexperience: {EXPERIENCE}\nempathy: {empathy}\nexpectations: {EXPECTATIONS}",
    )
    return bot.wrote_to(ann, kind="draft")


def test_a_complaint_may_be_no_need(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    draft = drafted(COMPLAINS, ann, donald, jane, bot)
    assert (
        "One thing to weigh: “You complained last month about the late accounts” may be a complaint rather than a "
        "need, and people like to complain. Did Jane say anything that shows a wish to have it solved?"
    ) in draft.words
    ann.replies(draft, "send anyway")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


@pytest.mark.parametrize("words", ["Just venting.", "She was just venting", "She was only letting off steam."])
def test_just_venting_closes_it_warmly(words: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.replies(drafted(COMPLAINS, ann, donald, jane, bot), words)
    assert "Then listening was the help, and that came from you." in bot.wrote_to(ann, kind="update").words
    assert bot.is_silent() and bot.introduction().outcome == Outcome.CANCELLED


# What made her think of it.

NOTHING_TOLD = "Bookkeeping is a burden for small firms, and you deserve better."


def test_a_letter_without_a_trigger_brings_the_question(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    draft = drafted(NOTHING_TOLD, ann, donald, jane, bot)
    assert (
        "One thing to weigh: the letter does not tell Jane what made you think of this, and it stands on that. If Jane "
        "said something, or asked for somebody like Donald, let “empathy:” say what and when."
    ) in draft.words
    ann.replies(draft, "empathy: You asked me on Sunday who does our books. I want you to have your Sundays.")
    again = bot.wrote_to(ann, kind="draft")
    assert "what made you think of this" not in again.words
    ann.replies(again, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_the_trigger_is_asked_for_once_and_may_stay_untold(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    draft = drafted(NOTHING_TOLD, ann, donald, jane, bot)
    ann.replies(draft, "topic: the books")
    again = bot.wrote_to(ann, kind="draft")
    assert "what made you think of this" not in again.words
    ann.replies(again, "send anyway")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


@pytest.mark.parametrize(
    "empathy",
    [
        EMPATHY,
        GUESSED,
        "Since the bookkeeper left you are at it every night.",
        "La contabilidad es una carga para vosotros.",
    ],
)
def test_a_trigger_that_is_told_is_not_asked_for(
    empathy: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    assert "what made you think of this" not in drafted(empathy, ann, donald, jane, bot).words


def test_the_interview_asks_what_happened(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    asked = bot.wrote_to(ann, kind="interview")
    assert "What happened that makes you think of this" in asked.words and "or ask you for" in asked.words


@pytest.mark.parametrize(
    "empathy",
    [
        "You complained about the late accounts, and asked me whether I know somebody.",
        "You said in May that every quarter end costs you a weekend. I would love to see that stop.",
        "She moaned about the till and wants it gone by summer.",
    ],
)
def test_a_need_is_no_complaint(empathy: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    draft = drafted(empathy, ann, donald, jane, bot)
    assert "a complaint rather than a need" not in draft.words
    assert "Is this something you need?" in draft.words and "guessing" not in draft.words


def test_a_need_that_was_only_guessed_is_asked_about(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    draft = drafted(GUESSED, ann, donald, jane, bot)
    assert "I am only guessing here: is this something you need?" in draft.words
    ann.replies(draft, "send")
    letter = bot.wrote_to(jane, kind="permission")
    assert "I am only guessing here: is this something you need? Would you like me to introduce you?" in letter.words
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()


WORDS = ["not comfortable", "Sorry, I'm not comfortable with this.", "Not comfortable after all, sorry."]


@pytest.mark.parametrize("words", WORDS)
def test_ann_bows_out_with_a_word_and_nobody_was_refused(
    words: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), words)
    assert "That is a good reason, and I ask for no other." in bot.wrote_to(ann, kind="update").words
    closing = bot.wrote_to(donald, kind="closing")
    assert "will not go ahead. There is nothing you need to do." in closing.words
    for word in ("comfortable", "refus", "declin", "Jane", " no "):
        assert word not in closing.words
    assert bot.is_silent() and bot.introduction().outcome == Outcome.CANCELLED


def test_she_may_bow_out_after_jane_was_asked(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    ann.replies(next(x for x in bot.stored if x.kind == "draft"), "not comfortable")
    assert bot.wrote_to(ann, kind="update") and bot.wrote_to(donald, kind="closing")
    assert "will not take place after all" in bot.wrote_to(jane, kind="goodbye").words
    clock.passes(days=40)
    assert bot.is_silent() and letter
    # It was no refusal: the two may be introduced another time.
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    assert "turned down" not in draft.words
    ann.replies(draft, "send")
    assert bot.wrote_to(jane, kind="permission")


def test_somebody_asked_first_gets_the_sentence_too(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    volunteer(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "send")
    bot.wrote_to(donald, kind="fit-check")
    ann.replies(draft, "not comfortable")
    assert bot.wrote_to(ann, kind="update") and bot.wrote_to(donald, kind="closing") and bot.is_silent()


def test_discomfort_with_a_word_is_not_bowing_out(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "I'm not comfortable with the second sentence.")
    assert bot.wrote_to(ann, kind="help") and bot.is_silent() and bot.introduction().outcome is None
