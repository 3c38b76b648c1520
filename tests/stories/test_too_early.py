"""The good referrer's judgement, 1: an introduction that comes too early."""

from datetime import timedelta

import pytest

from introbot.domain.introduction import Outcome, State
from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE
from tests.stories.world import Bot, Clock, Letter, Person

JUST_MET = "I just met him at a fair last week. He seemed thorough."
WEIGH = "One thing to weigh"


def opened_with(experience: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    ann.forwards(
        donald.writes("Dear Ann, could you introduce me to Jane?"),
        note=f"{jane.address}\nexperience: {experience}\nempathy: {EMPATHY}\nexpectations: {EXPECTATIONS}",
    )
    return bot.wrote_to(ann, kind="draft")


def test_just_met_is_said_once_and_kindly(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    draft = opened_with(JUST_MET, ann, donald, jane, bot)
    assert (
        "One thing to weigh: as you put it, “I just met him at a fair last week”, and an introduction lends Donald "
        "your name. If you would rather know Donald better first, answer “wait 30d”; or say in the letter how things "
        "are, for example “experience: We met only recently, and I have not worked with Donald myself.” “Send anyway” "
        "is fine too."
    ) in draft.words
    ann.replies(draft, "Send anyway.")
    assert WEIGH not in bot.wrote_to(jane, kind="permission").text and bot.is_silent()


def test_send_alone_is_as_good(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.replies(opened_with(JUST_MET, ann, donald, jane, bot), "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_the_same_note_is_not_given_twice(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.replies(opened_with(JUST_MET, ann, donald, jane, bot), "topic: accounts")
    again = bot.wrote_to(ann, kind="draft")
    assert WEIGH not in again.words
    ann.replies(again, "cancel")
    bot.wrote_to(ann, kind="update")
    assert WEIGH not in opened_with(f"{JUST_MET} Really.", ann, donald, jane, bot).words


@pytest.mark.parametrize(
    "experience",
    [
        EXPERIENCE,
        "I have known him for eleven years, and we just met again last week.",
        "We worked with him for a year. His team had just met our deadline.",
        "Ich kenne ihn seit vielen Jahren; er hat unsere Buchhaltung in Ordnung gebracht.",
    ],
)
def test_a_referrer_who_knows_him_hears_nothing_of_it(
    experience: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    assert WEIGH not in opened_with(experience, ann, donald, jane, bot).words


@pytest.mark.parametrize(
    "experience",
    [
        "I have not worked with him myself.",
        "Wir haben noch nie zusammengearbeitet.",
        "Je n'ai jamais travaillé avec lui.",
    ],
)
def test_no_result_of_ones_own_is_honest_and_can_wait(
    experience: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    draft = opened_with(experience, ann, donald, jane, bot)
    assert "One thing to weigh: you have not worked with Donald yourself" in draft.words
    ann.replies(draft, "send anyway")
    assert experience in bot.wrote_to(jane, kind="permission").words and bot.is_silent()


def test_wait_30d_shows_the_letter_again_when_they_have_passed(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    ann.replies(opened_with(JUST_MET, ann, donald, jane, bot), "wait 30d")
    told = bot.wrote_to(ann, kind="update")
    assert (
        "The letter to Jane rests, and nothing has been sent. On Wednesday 1 April I show it to you again."
        in told.words
    )
    clock.passes(days=29)
    assert bot.is_silent() and bot.introduction().state == State.DRAFTED
    clock.passes(days=1)
    draft = bot.wrote_to(ann, kind="draft")
    assert "You asked me to come back to this one." in draft.words and WEIGH not in draft.words
    ann.replies(draft, "cancel")
    bot.wrote_to(ann, kind="update")
    clock.passes(days=90)
    assert bot.is_silent() and bot.introduction().outcome == Outcome.CANCELLED


def test_what_rests_can_be_sent_before_its_time(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    draft = opened_with(JUST_MET, ann, donald, jane, bot)
    ann.replies(draft, "Please wait two weeks.")
    bot.wrote_to(ann, kind="update")
    ann.replies(draft, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()
    assert not any(t.due_at == clock.now + timedelta(days=14) and t.kind == "resume" for t in bot.introduction().timers)


def test_how_long_is_asked_once_in_an_interview_and_remembered(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    interview = bot.wrote_to(ann, kind="interview")
    assert (
        "And one line for me alone, if you like, as I ask this only once: how long have you known Donald, and how "
        "well? Begin it with “known:”."
    ) in interview.words
    ann.replies(interview, f"1. {EXPERIENCE}\n2. {EMPATHY}\n3. {EXPECTATIONS}\nknown: three weeks, from the choir")
    draft = bot.wrote_to(ann, kind="draft")
    assert "as you put it, “three weeks, from the choir”, and an introduction lends Donald your name" in draft.words
    ann.replies(draft, "send")
    assert "choir" not in bot.wrote_to(jane, kind="permission").text

    ann.forwards(donald.writes("Could you introduce me to Mia Low?"), note="Mia Low <mia@low.example>")
    second = bot.wrote_to(ann, kind="interview")
    assert "known" not in second.words
    ann.replies(second, f"1. {EXPERIENCE}\n2. {EMPATHY}\n3. {EXPECTATIONS}")
    assert WEIGH not in bot.wrote_to(ann, kind="draft").words and bot.is_silent()


def test_the_question_about_how_long_need_not_be_answered(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    ann.replies(bot.wrote_to(ann, kind="interview"), f"{EXPERIENCE}\n\n{EMPATHY}\n\n{EXPECTATIONS}")
    draft = bot.wrote_to(ann, kind="draft")
    assert WEIGH not in draft.words
    ann.replies(draft, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_it_may_stand_last_without_its_label(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    ann.replies(bot.wrote_to(ann, kind="interview"), f"{EXPERIENCE}\n\n{EMPATHY}\n\n{EXPECTATIONS}\n\nTen days now.")
    draft = bot.wrote_to(ann, kind="draft")
    assert "as you put it, “Ten days now”" in draft.words
    ann.replies(draft, "send")
    assert "Ten days" not in bot.wrote_to(jane, kind="permission").text


@pytest.mark.house(coaching=False)
def test_the_operator_can_switch_all_of_it_off(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    assert WEIGH not in opened_with(JUST_MET, ann, donald, jane, bot).words


def test_ann_can_switch_it_off_for_herself_and_on_again(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.sends("coaching: off", "please")
    assert "From now on my drafts hold no advice." in bot.wrote_to(ann, kind="help").words
    draft = opened_with(JUST_MET, ann, donald, jane, bot)
    assert WEIGH not in draft.words
    ann.replies(draft, "cancel\ncoaching: on")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()
    draft = opened_with(JUST_MET, ann, donald, jane, bot)
    assert WEIGH in draft.words
    ann.replies(draft, "coaching: off")
    assert "From now on my drafts hold no advice." in bot.wrote_to(ann, kind="help").words
    assert bot.is_silent() and State.DRAFTED in {i.state for i in bot.introductions()}
