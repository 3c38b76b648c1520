"""Puts the demo on: servers, people, the program between them, the story, and then the page."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import fields
from tempfile import TemporaryDirectory
from typing import TextIO

from introbot.address import Address
from introbot.demo import script
from introbot.demo.accounts import Account
from introbot.demo.people import NotDelivered, NothingCame, Person
from introbot.demo.script import ANN, DONALD, JANE, TOM, Stage
from introbot.demo.servers import HOST, MailServers
from introbot.demo.show import Narrator
from introbot.domain.limits import Limits

Environment = dict[str, str]
Program = Callable[[Environment], AbstractAsyncContextManager[None]]

BETWEEN_LETTERS = 1.5  # seconds to read in, where somebody is watching

OPENING = """\
Ann knows Donald and Jane; the two do not know each other. introbot is a program with a mailbox of its own. All that
follows goes over real IMAP and SMTP servers on this machine: only the waiting is shortened, and nothing leaves it."""
OPENING_OF_THE_LONGER = """\
Ann knows Tom a little and Jane well; the two do not know each other. All that follows goes over real IMAP and SMTP
servers on this machine: only the waiting is shortened, and nothing leaves it."""


async def play(program: Program, *, stay: bool, out: TextIO, timeout: float = 30, longer: bool = False) -> int:
    """Tell a whole story with the real program; 0 when every letter came, 1 with a sentence naming the one missing.

    `longer` plays the one in which not everything goes smoothly.

    `program` is given its settings and runs the program while it is entered, in this loop or as a process of its own.
    With `stay` the page is served afterwards, until an interrupt.
    """
    narrator = Narrator(out)
    async with _world(longer) as (servers, people, bot):
        with TemporaryDirectory(prefix="introbot-demo-", ignore_cleanup_errors=True) as home:
            async with program(settings(servers, people[ANN].account, bot, home)):
                stage = Stage(people, Address(bot.address, bot.name), narrator, timeout, _reading(stay))
                told = await _tell(stage, longer=longer)
                if told and stay:
                    await _stay(narrator, servers, people, bot)
    return 0 if told else 1


def settings(servers: MailServers, ann: Account, bot: Account, home: str) -> Environment:
    """The program's settings, as an operator would write them (PRODUCT.md §5), with the times shortened."""
    mailbox = {"HOST": HOST, "SECURITY": "none", "USER": bot.address, "PASSWORD": bot.password}
    return {
        "INTROBOT_ADDRESS": bot.address,
        "INTROBOT_NAME": bot.name,
        "INTROBOT_REFERRERS": f"{ann.name} <{ann.address}>",
        **{f"INTROBOT_IMAP_{name}": value for name, value in mailbox.items()},
        **{f"INTROBOT_SMTP_{name}": value for name, value in mailbox.items()},
        "INTROBOT_IMAP_PORT": str(servers.imap_port),
        "INTROBOT_SMTP_PORT": str(servers.smtp_port),
        "INTROBOT_HOME": home,
        # Days pass in minutes here.
        **{f"INTROBOT_MAX_{limit.name.upper()}": "0" for limit in fields(Limits)},
        "INTROBOT_HOLD": f"{script.HOLD}s",
        "INTROBOT_CHECK_IN_AFTER": f"{script.CHECK_IN_AFTER}s",
    }


@asynccontextmanager
async def _world(longer: bool) -> AsyncIterator[tuple[MailServers, dict[str, Person], Account]]:
    """The running servers, the people signed in, and the program's account."""
    accounts = {
        ANN: Account("Ann Lee", "ann@example.org"),
        DONALD: Account("Donald Ray", "donald@rayandco.example"),
        JANE: Account("Jane Doe", "jane@acme.example"),
        **({TOM: Account("Tom Roe", "tom@roe.example")} if longer else {}),
    }
    bot = Account("introbot", "introbot@introbot.example")
    async with MailServers([*accounts.values(), bot]) as servers, AsyncExitStack() as stack:
        yield (
            servers,
            {part: await stack.enter_async_context(Person(account, servers)) for part, account in accounts.items()},
            bot,
        )


def _reading(watched: bool) -> Callable[[], Awaitable[None]]:
    """The pause after each letter, in which somebody who is watching reads it."""
    return lambda: asyncio.sleep(BETWEEN_LETTERS if watched else 0)


async def _tell(stage: Stage, *, longer: bool) -> bool:
    narrator = stage.narrator
    narrator.says((OPENING_OF_THE_LONGER if longer else OPENING).replace("\n", " "))
    try:
        await stage.tell(script.LONGER if longer else script.STORY)
    except (NothingCame, NotDelivered) as missing:
        narrator.says(f"The story stops here: {missing}.")
        return False
    if not longer:
        narrator.says("In a longer story not everything goes smoothly: introbot demo --longer")
    narrator.says("That is all of it. Nobody was introduced without having been asked.")
    return True


async def _stay(narrator: Narrator, servers: MailServers, people: dict[str, Person], bot: Account) -> None:
    """Serve the page until the newcomer has seen enough."""
    from introbot.demo.page import Page

    async with Page(servers, people, Address(bot.address, bot.name)) as page:
        narrator.says("Now it is yours.")
        narrator.lines(_invitation(page.url, servers, people))
        await _interrupt()
    narrator.says("The demo has ended; nothing of it is kept.")


def _invitation(url: str, servers: MailServers, people: dict[str, Person]) -> str:
    users = [f"    {p.account.name:<11} {p.address:<25} password {p.account.password}" for p in people.values()]
    return "\n".join(
        [
            f"  {url}",
            "  shows the three inboxes side by side: read the letters, and answer as any of them.",
            "",
            "  Or use a mail client of your own, without encryption:",
            f"    IMAP {HOST} port {servers.imap_port}, SMTP {HOST} port {servers.smtp_port}",
            *users,
            "",
            "  Ctrl-C ends the demo.",
        ]
    )


async def _interrupt() -> None:
    """Wait for Ctrl-C or a request to end."""
    loop, interrupted = asyncio.get_running_loop(), asyncio.Event()
    signals = (signal.SIGINT, signal.SIGTERM)
    for each in signals:
        loop.add_signal_handler(each, interrupted.set)
    try:
        await interrupted.wait()
    finally:
        for each in signals:
            loop.remove_signal_handler(each)
