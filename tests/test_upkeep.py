"""Clock and disk, as the program sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from introbot.engine import House, Operations
from introbot.imap import Folders, MailboxAccount
from introbot.store import Store, open_store
from introbot.upkeep import AlreadyRunning, Signs, Upkeep, now
from tests.stories.world import PROGRAM, TEMPLATES

T = TypeVar("T")
HOUR = 3600.0


class Counter:
    """The machine's own count of seconds, which a test moves."""

    seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


async def at_once(work: Callable[[], T]) -> T:
    return work()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(f"sqlite:///{tmp_path}/introbot.sqlite", now())
    yield store
    store.close()


def upkeep(store: Store, home: Path, count: Counter) -> Upkeep:
    house = House(program=PROGRAM, enrolled=lambda _: None, fresh_id=lambda: "x")
    account = MailboxAccount("localhost", 1, "none", "bot", "secret")
    return Upkeep(store, Operations(store, TEMPLATES, house), at_once, account, Folders(), home, count)


def notices(store: Store) -> dict[str, str]:
    with store.transaction() as tx:
        return {name: notice.says for name, notice in tx.notices().items()}


def test_108_nothing_falls_due_for_an_hour_after_the_clock_leapt_ahead(store: Store, tmp_path: Path) -> None:
    count = Counter()
    keeper = upkeep(store, tmp_path, count)
    assert keeper.timers_may_fire()
    count.seconds -= 40 * HOUR  # as if the clock on the wall had gone 40 hours ahead of it
    assert not keeper.timers_may_fire() and not keeper.timers_may_fire()

    async def note() -> None:
        async with keeper.at_work():
            await keeper.note(Signs())

    asyncio.run(note())
    assert "jumped ahead by 40 hours" in notices(store)["clock"]
    count.seconds += HOUR
    assert keeper.timers_may_fire()
    asyncio.run(note())
    assert "clock" not in notices(store)


def test_109_a_clock_that_went_back_is_told(store: Store, tmp_path: Path) -> None:
    count = Counter()
    keeper = upkeep(store, tmp_path, count)
    count.seconds += 5 * HOUR
    assert keeper.timers_may_fire(), "what is due by an earlier clock is due"

    async def note() -> None:
        async with keeper.at_work():
            await keeper.note(Signs(mailbox="No answer."))

    asyncio.run(note())
    assert "went back by 5 hours" in notices(store)["clock"] and notices(store)["mailbox"] == "No answer."


def test_101_a_full_disk_is_told_before_the_database_suffers(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = upkeep(store, tmp_path, Counter())

    async def note() -> None:
        async with keeper.at_work():
            await keeper.note(Signs())

    monkeypatch.setattr("introbot.upkeep.FREE_BYTES", 1 << 62)
    asyncio.run(note())
    assert keeper.disk_is_full and "less than 64 MB" in notices(store)["disk"]
    monkeypatch.undo()
    asyncio.run(note())
    assert not keeper.disk_is_full and "disk" not in notices(store)


def test_098_a_process_that_has_lost_its_lease_stops(store: Store, tmp_path: Path) -> None:
    keeper = upkeep(store, tmp_path, Counter())

    async def run() -> None:
        async with keeper.at_work():
            with store._engine.begin() as connection:  # as another process would, after a minute without a renewal
                connection.exec_driver_sql("UPDATE leases SET owner = 'other', epoch = 2")
            await keeper.note(Signs())

    with pytest.raises(AlreadyRunning, match="has taken over"):
        asyncio.run(run())
