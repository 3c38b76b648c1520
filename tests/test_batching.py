"""Work that is cheaper together is done together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from introbot.batching import Batched

pytestmark = pytest.mark.asyncio


async def test_who_comes_while_one_batch_is_under_way_joins_the_next() -> None:
    batches: list[list[int]] = []
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def double(items: Sequence[int]) -> Sequence[int]:
        batches.append(list(items))
        begun.set()
        await go_on.wait()
        return [2 * item for item in items]

    batched = Batched(double)
    first = asyncio.create_task(batched(1))
    await begun.wait()
    others = [asyncio.create_task(batched(item)) for item in (2, 3)]
    await asyncio.sleep(0)  # so that both have asked
    go_on.set()
    assert await asyncio.gather(first, *others) == [2, 4, 6]
    assert batches == [[1], [2, 3]]


async def test_who_comes_soon_is_in_time() -> None:
    batches: list[list[int]] = []

    async def keep(items: Sequence[int]) -> Sequence[int]:
        batches.append(list(items))
        return items

    batched = Batched(keep, linger=0.1)
    first = asyncio.create_task(batched(1))
    for _ in range(5):  # without lingering, the first would have gone alone by now
        await asyncio.sleep(0)
    assert await asyncio.gather(first, batched(2)) == [1, 2]
    assert batches == [[1, 2]]
