"""What comes in another order than it was written, or while something else is waited for: nothing said is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from introbot.domain.introduction import Outcome, PauseReason, State
from introbot.domain.people import Party
from tests.engine.test_several import bounce_of
from tests.stories.words import permission, volunteer
from tests.stories.world import Bot, Person


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Bot]:
    bot = Bot(tmp_path, hours="Mon-Fri 08:00-18:00")
    yield bot
    bot.closes()


def test_i10_a_yes_written_before_a_no_does_not_undo_it(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    written = bot.clock.now
    bot.clock.passes(minutes=30)
    jane.replies(letter, "On second thought: no, thank you.")
    bot.wrote_to(jane, kind="goodbye"), bot.wrote_to(ann, kind="thanks"), bot.wrote_to(donald, kind="closing")
    jane.replies(letter, "Yes please.", date=written)
    assert "Yes please" in bot.wrote_to(ann, kind="update").words
    bot.clock.passes(days=1)
    assert bot.is_silent() and bot.introduction().outcome == Outcome.DECLINED
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING


def test_i10_a_yes_written_before_later_does_not_end_it(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    written = bot.clock.now
    bot.clock.passes(minutes=30)
    jane.replies(letter, "Not now, maybe in the autumn.")
    jane.replies(letter, "Yes please.", date=written)
    assert bot.introduction().state == State.PAUSED and not bot.introduction().consent_of(Party.RECIPIENT)


def test_later_is_not_forgotten_over_a_question_of_the_other_side(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    """Jane said "in May"; Donald asks for news; Ann answers him; in May Ann is asked about Jane."""
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    fit = bot.wrote_to(donald, kind="fit-check")
    donald.replies(fit, "Yes please.")
    bot.wrote_to(donald, kind="card")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Not now, please ask me again on 4 May 2026.")
    assert bot.wrote_to(jane, kind="goodbye") and bot.wrote_to(ann, kind="update")
    donald.replies(fit, "What does she do, and how large is the firm?")
    ann.replies(bot.wrote_to(ann, kind="update"), "You will hear in time.")
    assert "in time" in bot.wrote_to(donald, kind="update").words
    standing = bot.introduction().pause
    assert standing and (standing.reason, standing.by) == (PauseReason.LATER, Party.RECIPIENT)
    bot.clock.passes(days=64)
    assert "Jane" in bot.wrote_to(ann, kind="update").words and bot.introduction().state == State.PAUSED


def test_a_question_about_older_words_costs_no_letter(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    """Her first letter seemed to bounce; while the second waits for the morning she asks something about the first."""
    first = permission(ann, donald, jane, bot)
    bot.receives(bounce_of(first, jane.address))
    ann.replies(
        bot.wrote_to(ann, kind="update"),
        "recipient: Jane Doe <jane@acme.example>\nexperience: He halved our closing time.",
    )
    draft = bot.wrote_to(ann, kind="draft")
    bot.clock.now = bot.clock.now.replace(hour=20)
    ann.replies(draft, "send")
    assert bot.is_silent()
    jane.replies(first, "What does he charge?")
    bot.clock.passes(hours=13)
    ann.replies(bot.wrote_to(ann, kind="update"), "The first talk costs nothing.")
    bot.clock.passes(minutes=1)
    assert bot.wrote_to(jane, kind="update") and "halved" in bot.wrote_to(jane, kind="permission").words
    bot.clock.passes(hours=24)
    assert bot.introduction().state == State.ASKED and bot.introduction().timers
    assert bot.clock.now - bot.introduction().changed_at < timedelta(days=2)
