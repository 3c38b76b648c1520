"""Stands in for the program: writes the letters of the demo's story at their cues, understanding nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from email.message import EmailMessage
from types import SimpleNamespace
from typing import Any

import aiosmtplib

from introbot.demo import Environment
from introbot.demo.accounts import Account
from introbot.demo.people import Person
from tests.demo.cast import ANN, DONALD, JANE

# After each mail it gets, the letters it writes: kind and to whom.
CUES = (
    [("draft", [ANN])],
    [("permission", [JANE])],
    [("update", [ANN]), ("introduction", [JANE, DONALD]), ("thanks", [ANN]), ("check-in", [DONALD])],
    [("check-in", [DONALD])],
    [("outcome", [ANN])],
)


def understudy(cues: Any = CUES, seen: list[Environment] | None = None) -> Any:
    """A program for `play` that follows these cues."""

    @asynccontextmanager
    async def program(environment: Environment) -> AsyncIterator[None]:
        if seen is not None:
            seen.append(environment)
        playing = asyncio.create_task(perform(environment, cues))
        yield
        playing.cancel()
        await asyncio.gather(playing, return_exceptions=True)

    start: Callable[[Environment], AbstractAsyncContextManager[None]] = program
    return start


async def perform(environment: Environment, cues: Any) -> None:
    user, password = environment["INTROBOT_IMAP_USER"], environment["INTROBOT_IMAP_PASSWORD"]
    ports: Any = SimpleNamespace(
        imap_port=int(environment["INTROBOT_IMAP_PORT"]), smtp_port=int(environment["INTROBOT_SMTP_PORT"])
    )
    async with Person(Account("introbot", user, password), ports) as me:
        for letters in cues:
            await me.next_letter(timeout=20)
            for kind, people in letters:
                await submit(environment, kind, people)


async def submit(environment: Environment, kind: str, people: list[Account]) -> None:
    mail = EmailMessage()
    mail["From"] = f"Ann Lee via introbot <{environment['INTROBOT_ADDRESS']}>"
    mail["To"] = ", ".join(f"{each.name} <{each.address}>" for each in people)
    mail["Subject"], mail["X-Introbot-Letter"] = f"About {kind}", kind
    mail["Message-ID"] = f"<{kind}@introbot.example>"
    mail["Reply-To"] = mail["To"] if kind == "introduction" else "introbot+ab@introbot.example"
    mail.set_content(f"These are the words of the {kind}.\n")
    await aiosmtplib.send(
        mail,
        hostname=environment["INTROBOT_SMTP_HOST"],
        port=int(environment["INTROBOT_SMTP_PORT"]),
        username=environment["INTROBOT_SMTP_USER"],
        password=environment["INTROBOT_SMTP_PASSWORD"],
        use_tls=False,
        start_tls=False,
    )
