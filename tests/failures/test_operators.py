"""Rows about the operator: what is noticed without mail, and a backup that is put back."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from introbot.domain.introduction import State
from introbot.imap import Evidence, SentCopy
from introbot.upkeep import LEASE, now
from tests.cli.conftest import Introbot, introbot, settings
from tests.stories.words import permission
from tests.stories.world import Bot, Person

__all__ = ["introbot", "settings"]


def test_175_doctor_says_that_nothing_has_been_read_for_hours(
    introbot: Introbot, settings: dict[str, str], tmp_path: Path
) -> None:
    """The program is there and holds its lease, and yet no look at the mailbox has come to its end since."""
    bot = Bot(tmp_path)
    with bot._store.transaction() as tx:
        assert tx.take_lease("here", now(), LEASE)
        assert tx.renew_lease(now(), LEASE, now() - timedelta(hours=3))
    told = introbot("doctor", "--quick")
    assert told.exit_code == 1 and "FAIL  at work: yes, the mailbox was last read" in told.stdout
    with bot._store.transaction() as tx:
        assert tx.renew_lease(now(), LEASE, now())
    assert "ok    at work" in introbot("doctor", "--quick").stdout
    bot.closes()


def test_187_a_backup_is_put_back_and_the_story_goes_on(
    ann: Person, donald: Person, jane: Person, bot: Bot, tmp_path: Path
) -> None:
    letter = permission(ann, donald, jane, bot)
    bot._store.back_up(tmp_path / "copy")
    bot.closes()
    for lost in bot.folder.glob("introbot.sqlite*"):
        lost.unlink()
    shutil.copyfile(tmp_path / "copy", bot.folder / "introbot.sqlite")
    bot._starts()
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING
    bot.clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


@pytest.mark.parametrize("instance", ["another", "ours"])
def test_096_letters_of_another_database_in_this_mailbox_stop_the_start(
    instance: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    permission(ann, donald, jane, bot)
    name = bot._store.instance_id if instance == "ours" else "another"
    copy = SentCopy("<1@introbot.example>", name, "intro9", "permission", 1, (jane.address,), bot.clock.now)
    says = bot.operations.compare(Evidence((copy,), ()), bot.clock.now)
    assert (says is None) == (instance == "ours")
    assert says is None or "1 letters of another introbot" in says
