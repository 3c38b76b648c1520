"""Keeps a few connections to the submission server, and submits letters over them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Self

from aiosmtplib import SMTP

from introbot.errors import IntrobotError, Misconfigured
from introbot.smtp.account import SignInRefused, SubmissionAccount, drop, hang_up, sign_in
from introbot.smtp.outcome import Envelope, Outcome, Submission
from introbot.smtp.transaction import NotBegun, fault_in, transact

SIGN_IN_TRIES = 3


class Submitter:
    """Submits letters, at most `connections` at a time; used by one event loop.

    A connection serves many letters, and is closed after `idle_seconds` without one. After three refused passwords
    nothing is tried for `pause_seconds`: providers lock accounts for less. `trouble` tells the operator what to mend,
    `signed_in` whether the server took the password (None: it was not asked).
    """

    def __init__(
        self,
        account: SubmissionAccount,
        connections: int = 4,
        idle_seconds: float = 30.0,
        pause_seconds: float = 1800.0,
    ) -> None:
        self._account = account
        self._slots = asyncio.Semaphore(connections)
        self._idle_seconds = idle_seconds
        self._pause_seconds = pause_seconds
        self._idle: dict[SMTP, asyncio.TimerHandle] = {}
        self._leaving: set[asyncio.Task[None]] = set()
        self._sign_ins_refused = 0
        self._paused_until = 0.0
        self._closed = False
        self.signed_in: bool | None = None
        self.trouble: str | None = None

    async def submit(
        self,
        envelope: Envelope,
        content: bytes,
        before_data: Callable[[], Awaitable[None]] | None = None,
    ) -> Submission:
        """Submit `content`, as it is, to all of `envelope` or to nobody; how that ended.

        `before_data` is awaited when all recipients were taken and nothing of the letter has left; what it raises is
        raised here, and nothing is sent. A cancellation is raised, too, as long as the body has not begun; later it
        gives IN_DOUBT, so that this can be recorded.
        """
        if fault := fault_in(envelope, content):
            return Submission(Outcome.PERMANENT, fault)
        async with self._slots:
            return await self._submit(envelope, content, before_data)

    async def close(self) -> None:
        """Say QUIT on every idle connection; those at work are closed as they finish."""
        self._closed = True
        while self._idle:
            client, timer = self._idle.popitem()
            timer.cancel()
            self._leave(client)
        await asyncio.gather(*self._leaving)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _submit(
        self, envelope: Envelope, content: bytes, before_data: Callable[[], Awaitable[None]] | None
    ) -> Submission:
        if used := self._take_idle():
            try:
                return await self._on(used, envelope, content, before_data)
            except NotBegun as stale:  # servers close idle lines, and some take only so many letters on one
                if stale.submission.outcome is Outcome.PERMANENT:
                    return stale.submission
        try:
            fresh = await self._connect()
        except IntrobotError as error:
            self.trouble = str(error)
            return Submission(Outcome.TRANSIENT, str(error))
        try:
            return await self._on(fresh, envelope, content, before_data)
        except NotBegun as refused:
            return refused.submission

    async def _on(
        self, client: SMTP, envelope: Envelope, content: bytes, before_data: Callable[[], Awaitable[None]] | None
    ) -> Submission:
        try:
            submission = await transact(client, self._account, envelope, content, before_data)
        except NotBegun:
            self._leave(client)
            raise
        except BaseException:
            drop(client)
            raise
        if client.is_connected:
            self._keep(client)
        return submission

    def pause(self, why: str) -> None:
        """Try nothing for `pause_seconds`."""
        self._paused_until = asyncio.get_running_loop().time() + self._pause_seconds
        self.trouble = why

    async def _connect(self) -> SMTP:
        if self._paused_until > asyncio.get_running_loop().time():
            raise Misconfigured(self.trouble or "The server refused to sign us in.")
        try:
            client = await sign_in(self._account)
        except SignInRefused:
            self._count_refusal()
            raise
        self._sign_ins_refused, self.trouble, self.signed_in = 0, None, True
        return client

    def _count_refusal(self) -> None:
        self._sign_ins_refused += 1
        self.signed_in = False
        if self._sign_ins_refused >= SIGN_IN_TRIES:
            self._paused_until = asyncio.get_running_loop().time() + self._pause_seconds

    def _take_idle(self) -> SMTP | None:
        while self._idle:
            client, timer = self._idle.popitem()  # the last one used is the least likely to have gone stale
            timer.cancel()
            if client.is_connected:
                return client
        return None

    def _keep(self, client: SMTP) -> None:
        if self._closed:
            self._leave(client)
            return
        self._idle[client] = asyncio.get_running_loop().call_later(self._idle_seconds, self._expire, client)

    def _expire(self, client: SMTP) -> None:
        del self._idle[client]
        self._leave(client)

    def _leave(self, client: SMTP) -> None:
        task = asyncio.create_task(hang_up(client))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)
