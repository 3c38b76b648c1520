"""Takes due letters from the outbox and sees each one to its fate."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from introbot.batching import Batched
from introbot.domain.letters import Kind
from introbot.engine import Claimed, Engine, Fate, Result
from introbot.errors import Conflict, Transient
from introbot.smtp import Envelope, Outcome, Submission, Submitter, retry_at

log = logging.getLogger("introbot.sending")

T = TypeVar("T")
# How many letters are claimed at once: many, so that no connection waits for the last of a few.
IN_FLIGHT = 64
AGAIN_SECONDS = 1.0
# A commit takes several milliseconds of the database's only thread: letters that are ready within two share one.
LINGER_SECONDS = 0.002
# Half a lease: a process that stood still longer between the mark and the body may no longer be the one that runs.
STALE_SECONDS = 30.0


class Withdrawn(Exception):
    """Taken back between the claim and the body: it does not leave."""


class Stale(Exception):
    """So long after it was marked as about to leave that another process may have taken over: it does not leave."""


def now() -> datetime:
    return datetime.now(UTC)


class InStore(Protocol):
    """Runs a function in the one thread that owns the database, and gives its answer."""

    async def __call__(self, work: Callable[[], T], /) -> T: ...


class Sender:
    """Submits what is due.

    `look` makes sure that no refusal lies unread on the server: no introduction leaves without it (I1).
    """

    def __init__(
        self,
        engine: Engine,
        submitter: Submitter,
        in_store: InStore,
        look: Callable[[], Awaitable[bool]],
        retry_for: timedelta,
    ) -> None:
        self._engine = engine
        self._submitter = submitter
        self._in_store = in_store
        self._look = look
        self._retry_for = retry_for
        self._keep: Batched[Claimed | Result, bool] = Batched(self._keep_all, LINGER_SECONDS)

    async def send_due(self) -> int:
        """Claim and submit one batch of letters; how many were claimed."""
        claimed = await self._in_store(lambda: self._engine.claim(now(), IN_FLIGHT))
        if any(c.kind == Kind.INTRODUCTION for c in claimed) and not await self._look():
            waiting = [c for c in claimed if c.kind == Kind.INTRODUCTION]
            await self._in_store(lambda: self._engine.release(waiting))
            claimed = [c for c in claimed if c.kind != Kind.INTRODUCTION]
        # Introductions first: they leave right after the look.
        claimed = sorted(claimed, key=lambda c: c.kind != Kind.INTRODUCTION)
        await asyncio.gather(*(self._send(letter) for letter in claimed))
        return len(claimed)

    async def _send(self, letter: Claimed) -> None:
        async def before_data() -> None:
            asked = time.monotonic()
            if not await self._keep(letter):
                raise Withdrawn
            if time.monotonic() - asked > STALE_SECONDS:
                raise Stale

        try:
            envelope = Envelope(letter.reverse_path, letter.forward_paths)
            submission = await self._submitter.submit(envelope, letter.content, before_data)
        except Withdrawn:
            log.info("letter=%d withdrawn before it left", letter.id)
            return
        except Stale:
            log.warning("letter=%d not begun: this process stood still too long", letter.id)
            await self._keep(Result(letter, Fate.DEFERRED, "The program stood still before it left.", due_at=now()))
            return
        except asyncio.CancelledError:
            # Told to stop before a byte of the body had left (later there is a submission, in doubt): no doubt here.
            await self._keep(Result(letter, Fate.DEFERRED, "The program was stopped before it left.", due_at=now()))
            raise
        await self._keep(self._result(letter, submission))

    def _result(self, letter: Claimed, submission: Submission) -> Result:
        reply = f"{submission.code} {submission.reply}" if submission.code else submission.reply
        log.info("letter=%d kind=%s %s code=%s", letter.id, letter.kind, submission.outcome, submission.code or "-")
        if submission.outcome == Outcome.ACCEPTED:
            return Result(letter, Fate.SENT, reply)
        if submission.outcome == Outcome.IN_DOUBT:
            return Result(letter, Fate.IN_DOUBT, reply)
        again = retry_at(letter.attempts, letter.tried_at or now(), now(), self._retry_for)
        if submission.outcome == Outcome.TRANSIENT and again:
            return Result(letter, Fate.DEFERRED, reply, due_at=again)
        return Result(letter, Fate.FAILED, reply, submission.refused)

    async def _keep_all(self, entries: Sequence[Claimed | Result]) -> Sequence[bool]:
        """Of letters that are about to leave whether they still may, of results True; all in one commit.

        What the server said is not to be lost to a locked or full database: it is offered until it is taken.
        """
        results = [entry for entry in entries if isinstance(entry, Result)]
        leaving = [entry for entry in entries if not isinstance(entry, Result)]
        while True:
            try:
                may = iter(await self._in_store(lambda: self._engine.record_and_start(results, leaving, now())))
            except (Transient, Conflict) as error:
                log.warning("%s", error)
                await asyncio.sleep(AGAIN_SECONDS)
            else:
                return [isinstance(entry, Result) or next(may) for entry in entries]
