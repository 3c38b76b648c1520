"""Work that is cheaper together: what is asked for while the last batch is under way becomes the next batch."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Answer = TypeVar("Answer")


class Batched(Generic[Item, Answer]):
    """Calls `work` with all waiting items at once, never twice at the same time; each caller gets its own answer.

    It begins `linger` seconds after the first has come, so that those who are about to come are in time.
    """

    def __init__(self, work: Callable[[Sequence[Item]], Awaitable[Sequence[Answer]]], linger: float = 0.0) -> None:
        self._work = work
        self._linger = linger
        self._waiting: list[tuple[Item, asyncio.Future[Answer]]] = []
        self._worker: asyncio.Task[None] | None = None

    async def __call__(self, item: Item) -> Answer:
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, answer))
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._drain())
        return await answer

    async def _drain(self) -> None:
        while self._waiting:
            if self._linger:
                await asyncio.sleep(self._linger)
            batch, self._waiting = self._waiting, []
            try:
                answers = await self._work([item for item, _ in batch])
            except BaseException as error:
                for _, answer in batch:
                    if not answer.done():
                        answer.set_exception(error)
                if not isinstance(error, Exception):
                    raise
            else:
                for (_, answer), given in zip(batch, answers, strict=True):
                    if not answer.done():
                        answer.set_result(given)
