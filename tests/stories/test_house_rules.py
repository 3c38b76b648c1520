"""What the operator's settings change in a story (PRODUCT.md §5, §6)."""

from datetime import timedelta

import pytest

from introbot.domain.introduction import Outcome, Policy, State
from tests.stories.words import permission, request
from tests.stories.world import Bot, Clock, Person

NOTHING = timedelta(0)


@pytest.mark.house(policy=Policy(NOTHING, NOTHING, NOTHING, NOTHING))
def test_zero_switches_each_step_off(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    assert "once more" not in draft.words and "no reminder" not in draft.words
    ann.replies(draft, "send")
    letter = bot.wrote_to(jane, kind="permission")
    clock.passes(days=1000)
    assert bot.is_silent() and bot.introduction().state == State.ASKED
    # So long after, the referrer's own approval no longer counts; nobody is introduced on the strength of it.
    jane.replies(letter, "Yes please")
    clock.passes(days=1)
    assert not any(x.kind == "introduction" for x in bot.stored)


@pytest.mark.house(policy=Policy(NOTHING, NOTHING, NOTHING, NOTHING))
def test_without_a_hold_a_yes_introduces_at_once_and_closes(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please")
    assert bot.wrote_to(jane, donald, kind="introduction") and bot.wrote_to(ann, kind="thanks")
    assert bot.is_silent() and bot.introduction().outcome == Outcome.CONNECTED


@pytest.mark.house(hours="Mon-Fri 08:00-18:00")
def test_only_answers_leave_outside_working_hours(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    clock.passes(hours=11)  # Monday, 20:00
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.is_silent()
    clock.passes(hours=12)
    letter = bot.wrote_to(jane, kind="permission")
    clock.passes(hours=12)
    jane.replies(letter, "No, thank you.")
    assert bot.wrote_to(jane, kind="goodbye") and bot.is_silent()
    clock.passes(hours=12)
    assert bot.wrote_to(ann, kind="thanks") and bot.wrote_to(donald, kind="closing")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        ("👍 Jane Doe reacted to your message", {}),
        ("👍", {}),
    ],
)
def test_a_reaction_is_no_answer(
    body: str, headers: dict[str, str], ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, body, headers=headers)
    assert not any(x.kind == "introduction" for x in bot.stored)
    assert bot.introduction().state == State.ASKED


def test_a_gmail_reaction_is_told_to_ann_once(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    for emoji in ("👍", "🎉"):
        mail = jane.writes(f"{emoji}\n\nJane Doe reacted via Gmail", to=letter.reply_to[0])
        mail["In-Reply-To"] = letter.message_id
        mail.make_mixed()
        mail.add_attachment(
            f'{{"version": 1, "emoji": "{emoji}"}}', subtype="vnd.google.email-reaction+json", disposition="inline"
        )
        bot.receives(mail.as_bytes())
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()
    assert bot.introduction().state == State.ASKED


def test_a_yes_that_ann_tells_of_is_answered_with_how_jane_can_give_it(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    permission(ann, donald, jane, bot)
    draft = next(x for x in bot.stored if x.kind == "draft")
    ann.replies(draft, "She told me on the phone that she would love to.")
    assert "herself" in bot.wrote_to(ann, kind="help").words or bot.introduction().state == State.ASKED
