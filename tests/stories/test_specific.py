"""The good referrer's judgement, 1 and 3: asks for anybody at all, lists of names, words that fit everybody."""

import pytest

from introbot.domain.introduction import Outcome
from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE, THREE_ELEMENTS, volunteer
from tests.stories.world import Bot, Person

SOFT = "Dear Ann, I have started on my own. If you know anyone who needs a bookkeeper, do introduce me.\n\nDonald"
EXAMPLE = "“Could you introduce me to the owner of a small firm who has just lost the bookkeeper?"


def test_an_ask_for_anybody_brings_a_kind_answer(ann: Person, donald: Person, bot: Bot) -> None:
    ann.forwards(donald.writes(SOFT), note="Hm, whom could I ask?")
    interview = bot.wrote_to(ann, kind="interview")
    assert (
        "Donald asks for anybody at all (“If you know anyone who needs a bookkeeper, do introduce me.”), which is hard "
        "to do well for a friend. If nobody comes to mind, answer “cancel”; and here is a kind answer that you could "
        "send to Donald:"
    ) in interview.words
    said = " ".join(line.removeprefix(">").strip() for line in interview.text.splitlines() if line.startswith(">"))
    assert said.startswith(
        "Dear Donald, thank you for asking me. I would rather make one good introduction than ten weak"
    )
    assert EXAMPLE in said
    ann.replies(interview, "cancel")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()
    assert bot.introduction().outcome == Outcome.CANCELLED


def test_ann_may_have_somebody_in_mind_all_the_same(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes(SOFT), note=f"{jane.address}\n{THREE_ELEMENTS}")
    assert "anybody at all" not in bot.wrote_to(ann, kind="draft").words and bot.is_silent()


def test_an_ask_for_one_person_brings_no_such_answer(ann: Person, donald: Person, bot: Bot) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to Jane Doe? Her quarter end takes nine days."), note="See below."
    )
    assert "anybody at all" not in bot.wrote_to(ann, kind="interview").words


def test_a_requester_who_writes_to_the_program_is_answered_by_ann(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    check = bot.wrote_to(donald, kind="fit-check")
    donald.replies(check, "By the way, if you know anyone else who needs a bookkeeper, think of me.")
    told = bot.wrote_to(ann, kind="update")
    assert "Donald has written to me, and asks for anybody at all. I have not answered" in told.words
    assert "Could you introduce me to the owner of a small firm" in told.words and bot.is_silent()


@pytest.mark.parametrize("words", ["Who would I be talking to?", "Could your colleagues join the call?"])
def test_a_question_about_this_one_is_no_ask_for_anybody(
    words: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), words)
    told = bot.wrote_to(ann, kind="update")
    assert "Donald asks you something before answering." in told.words and bot.is_silent()


def test_a_list_of_names_becomes_a_choice(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to one of them?"),
        note=f"Jane Doe <{jane.address}>, Mia Low <mia@low.example> or Tom Hill <tom@hill.example>\n{THREE_ELEMENTS}",
    )
    interview = bot.wrote_to(ann, kind="interview")
    assert (
        "You named several people to be asked: Jane Doe, Mia Low, Tom Hill. One letter goes to one person, so please "
        "choose the one it fits best, by name;"
    ) in interview.words
    ann.replies(interview, "1. Mia")
    draft = bot.wrote_to(ann, kind="draft")
    assert "recipient: Mia Low <mia@low.example>" in draft.words and bot.is_silent()


def drafted(ann: Person, donald: Person, jane: Person, bot: Bot, **parts: str) -> str:
    said = {"experience": EXPERIENCE, "empathy": EMPATHY, "expectations": EXPECTATIONS} | parts
    note = "\n".join(f"{name}: {words}" for name, words in said.items())
    ann.forwards(donald.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{note}")
    draft = bot.wrote_to(ann, kind="draft")
    assert bot.is_silent()
    return draft.words


def test_words_that_fit_everybody_are_named(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    said = drafted(ann, donald, jane, bot, expectations="He takes companies to the next level. A call is free.")
    assert (
        "One thing to weigh: “to the next level” can be said of many, so it tells Jane little. A sharper sentence "
        "names one problem and what changed, by how much and for whom; answer with “expectations:” and the new words. "
        "“Send anyway” is fine too."
    ) in said


@pytest.mark.parametrize(
    "experience",
    ["Er bringt Unternehmen auf das nächste Level.", "Il fait passer les entreprises au niveau supérieur."],
)
def test_in_german_and_french_too(experience: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    assert "can be said of many" in drafted(ann, donald, jane, bot, experience=experience)


def test_a_letter_that_says_something_is_left_alone(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    assert "can be said of many" not in drafted(ann, donald, jane, bot)
