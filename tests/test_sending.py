"""A process that stood still between the mark and the body sends nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from introbot.sending import Sender
from introbot.smtp import SubmissionAccount, Submitter
from introbot.store import StoredLetter
from tests.edges.conftest import submission_account
from tests.servers.submission import SubmissionServer
from tests.servers.truth import Fault, How, Truth
from tests.stories.words import THREE_ELEMENTS
from tests.stories.world import Bot, Person

T = TypeVar("T")


async def at_once(work: Callable[[], T]) -> T:
    return work()


async def looked() -> bool:
    return True


def send(bot: Bot, server: SubmissionServer) -> None:
    async def send_due() -> None:
        async with Submitter(submission_account(server)) as submitter:
            await Sender(bot.engine, submitter, at_once, looked, timedelta(days=3)).send_due()

    asyncio.run(send_due())


def test_098_a_letter_does_not_leave_long_after_it_was_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bot = Bot(tmp_path)
    ann = Person("Ann Lee", "ann@example.org", bot)
    monkeypatch.setattr(bot, "_sends", lambda: 0)
    ann.sends(f"jane@acme.example\n{THREE_ELEMENTS}")
    with SubmissionServer() as server:
        with monkeypatch.context() as asleep:
            asleep.setattr("introbot.sending.STALE_SECONDS", -1.0)
            send(bot, server)
        assert server.stored == [] and bot.letters()[0].status == "queued"
        send(bot, server)
        assert len(server.stored) == 1 and bot.letters()[0].status == "sent"
    bot.closes()


def test_the_days_of_trying_again_are_counted_from_the_first_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter may have waited long for its turn or for the working hours before the server first heard of it."""
    bot = Bot(tmp_path)
    ann = Person("Ann Lee", "ann@example.org", bot)
    monkeypatch.setattr(bot, "_sends", lambda: 0)
    ann.sends(f"jane@acme.example\n{THREE_ELEMENTS}")
    written = bot.clock.now

    def statuses(*days: int) -> Iterator[str]:
        for day in days:
            monkeypatch.setattr("introbot.sending.now", lambda day=day: written + timedelta(days=day))
            send(bot, server)
            yield bot.letters()[0].status

    with SubmissionServer() as server:
        server.script.refuse = {ann.address: "450 4.2.1 Later"}
        assert list(statuses(10, 12, 14)) == ["queued", "queued", "failed"]
    bot.closes()


def test_146_a_slow_destination_holds_up_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line falls silent in the middle of its letter; meanwhile the other letters leave over the other lines."""
    bot = Bot(tmp_path)
    ann = Person("Ann Lee", "ann@example.org", bot)
    monkeypatch.setattr(bot, "_sends", lambda: 0)
    for name in ("jane", "tom", "eve"):
        ann.sends(f"{name}@acme.example\n{THREE_ELEMENTS}")
    with closing(Truth()) as truth, truth.in_a_thread():
        truth.faults.append(Fault(How.STALL, answer=5))  # the answer to the first body
        account = SubmissionAccount("127.0.0.1", truth.port, "none", "", "", None, 5, 5, 2)

        async def send_due() -> int:
            async with Submitter(account, connections=2) as submitter:
                sending = asyncio.create_task(
                    Sender(bot.engine, submitter, at_once, looked, timedelta(days=3)).send_due()
                )
                while bot._store and sent(bot) < 2 and not sending.done():
                    await asyncio.sleep(0.01)
                assert not sending.done(), "the slow one is still under way"
                return await sending

        assert asyncio.run(send_due()) == 3
    assert sorted(letter.status for letter in every_letter(bot)) == ["in_doubt", "sent", "sent"]
    bot.closes()


def sent(bot: Bot) -> int:
    with bot._store.transaction() as tx:
        return tx.outbox_counts().get("sent", 0)


def every_letter(bot: Bot) -> list[StoredLetter]:
    with bot._store.transaction() as tx:
        return [letter for each in tx.listed() for letter in tx.letters_of(each.id)]
