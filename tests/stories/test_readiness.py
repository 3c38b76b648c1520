"""The good referrer's judgement, 7: whether somebody is ready to refer one."""

import pytest

from tests.stories.world import Bot, Person


def test_what_is_wanting_is_to_be_given_first(ann: Person, bot: Bot) -> None:
    ann.sends("readiness", "readiness")
    asked = bot.wrote_to(ann, kind="help")
    assert "trust: have they seen what you do, or its results?" in asked.words
    ann.sends("trust: no\nunderstanding: yes\nopportunity: yes", "readiness")
    told = bot.wrote_to(ann, kind="help")
    assert "Not all three are there yet, so give before you ask." in told.words
    assert "Let them see your work" in told.words and "Ask for something else" not in told.words
    assert bot.is_silent() and not bot.introductions()


@pytest.mark.parametrize(
    ("asked", "lines", "answer", "told"),
    [
        (
            "Bereitschaft",
            ("Vertrauen:", "Verständnis:", "Gelegenheit:"),
            "Vertrauen: ja\nVerständnis: nein\nGelegenheit: ja\n\nViele Grüße\nAnn",
            "Sagen Sie in einem Satz",
        ),
        (
            "disponibilité",
            ("confiance", "compréhension", "occasion"),
            "confiance : oui\ncompréhension : non\noccasion : oui\n\nMerci beaucoup, cordialement\nAnn",
            "en une phrase",
        ),
    ],
)
def test_readiness_in_other_languages(
    asked: str, lines: tuple[str, ...], answer: str, told: str, ann: Person, bot: Bot
) -> None:
    ann.sends(asked, asked)
    question = bot.wrote_to(ann, kind="help")
    assert all(line in question.words for line in lines), question
    ann.sends(answer, asked)
    assert told in bot.wrote_to(ann, kind="help").words and bot.is_silent() and not bot.introductions()


def test_with_all_three_one_may_ask(ann: Person, bot: Bot) -> None:
    ann.sends("trust: yes\nunderstanding: yes\nopportunity: yes", "readiness")
    assert "All three are there. Ask for one person" in bot.wrote_to(ann, kind="help").words and bot.is_silent()
