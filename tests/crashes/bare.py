"""`introbot once` without threads, sockets and sign-in: reader, engine, store, outbox and sender are the real ones.

Letters go to the mail server over a pipe. It does what `introbot.daemon.Program.once` does, in that order; that both
keep the same books is checked whenever a campaign begins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from introbot import daemon
from introbot.config import Settings
from introbot.engine import Engine
from introbot.imap.reading import Cursor, Reader
from introbot.points import Point, reached
from introbot.sending import Sender
from introbot.smtp import Envelope, Outcome, Submission
from introbot.store import Store
from introbot.upkeep import Upkeep
from tests.servers.folders import FolderMailbox, find_evidence
from tests.servers.truth import Stored

T = TypeVar("T")


class Ledger:
    """What the reader hands its mail to."""

    def __init__(self, engine: Engine, now: datetime) -> None:
        self._engine, self._now = engine, now

    def cursor_of(self, mailbox: str) -> Cursor | None:
        cursor = self._engine.cursor_of(mailbox)
        return Cursor(*cursor) if cursor else None

    def accept(self, arrived: Any) -> list[int]:
        return self._engine.accept(arrived, self._now)


class Pipe:
    """In place of `introbot.smtp.Submitter`, with its points. An empty answer is a line that broke."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    async def submit(
        self, envelope: Envelope, content: bytes, before_data: Callable[[], Awaitable[None]]
    ) -> Submission:
        reached(Point.ADDRESSED)
        await before_data()
        self._line.send(Stored(envelope.reverse_path, envelope.forward_paths, content))
        reached(Point.SUBMITTED)
        answer = self._line.recv()
        if not answer:
            return Submission(Outcome.IN_DOUBT, "No answer to the letter")
        reached(Point.ANSWERED)
        code = int(answer[:3])
        outcome = {2: Outcome.ACCEPTED, 4: Outcome.TRANSIENT, 5: Outcome.PERMANENT}[code // 100]
        return Submission(outcome, answer[4:], code)


def live_barely(settings: Settings, home: Path, now: datetime, line: Connection) -> None:
    """Read all that is new, send all that is due."""
    loop = asyncio.SelectorEventLoop()
    with daemon.alone(settings.home), closing(daemon.store_of(settings)) as store, closing(loop):
        loop.run_until_complete(_once(settings, store, home, now, Pipe(line)))


async def _once(settings: Settings, store: Store, home: Path, now: datetime, pipe: Pipe) -> None:
    engine, operations = daemon.engine_of(settings, store), daemon.operations_of(settings, store)
    account, folders = daemon.mailbox_of(settings), daemon.folders_of(settings)
    reader = Reader(folders, Ledger(engine, now))

    async def look() -> bool:
        reader.look(FolderMailbox(home, now))  # type: ignore[arg-type]
        engine.has_looked(now)
        return True

    async with Upkeep(store, operations, _at_once, account, folders, settings.home).at_work():
        if says := operations.compare(find_evidence(home, now), now):
            raise RuntimeError(says)
        engine.doubt_interrupted(now)
        while engine.resume(now):
            pass
        await look()
        if operations.in_doubt_since() is not None:
            operations.review_doubts(find_evidence(home, now).copies, now)
        sender = Sender(engine, pipe, _at_once, look, settings.retry_for)  # type: ignore[arg-type]
        working = 1
        while working:
            if engine.unfinished:
                engine.resume(now)
            looked = await look() if engine.needs_a_look(now) else False
            working = engine.fire(now, looked=looked) + await sender.send_due()


async def _at_once(work: Callable[[], T]) -> T:
    return work()
