"""One thing that fails holds up nothing else."""

import pytest

from introbot.domain import transition as table
from introbot.domain.events import ConsentGiven, ReminderDue
from introbot.domain.introduction import State
from tests.stories.words import permission, request
from tests.stories.world import Bot, Clock, Person


def broken(*_: object) -> None:
    raise ZeroDivisionError("words that must not be logged")


def test_a_timer_that_fails_holds_up_no_other(
    ann: Person,
    donald: Person,
    jane: Person,
    bot: Bot,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    permission(ann, donald, jane, bot)
    monkeypatch.setitem(table.STEPS[State.ASKED], ReminderDue, broken)
    clock.passes(days=4)
    tom = Person("Tom Roe", "tom@roe.example", bot)
    request(ann, donald, tom)
    assert bot.wrote_to(ann, kind="draft") and bot.is_silent()
    assert "must not be logged" not in caplog.text
    monkeypatch.undo()
    clock.passes(hours=1)
    assert bot.wrote_to(jane, kind="reminder")


def test_a_message_that_fails_is_set_aside_and_others_go_on(
    ann: Person, donald: Person, jane: Person, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = permission(ann, donald, jane, bot)
    monkeypatch.setitem(table.STEPS[State.ASKED], ConsentGiven, broken)
    jane.replies(letter, "Yes please")
    assert len(bot.set_aside()) == 1 and bot.is_silent()
    tom = Person("Tom Roe", "tom@roe.example", bot)
    request(ann, donald, tom)
    assert bot.wrote_to(ann, kind="draft")
