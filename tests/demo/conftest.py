"""The servers of the demo, running, with a mailbox for each of the cast; and a browser to look at its page."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from introbot.demo.servers import MailServers
from tests.demo.cast import ANN, BOT, DONALD, JANE
from tests.servers.needed import need_chromium

CHROMIUM = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


@pytest_asyncio.fixture(loop_scope="module")
async def servers() -> AsyncIterator[MailServers]:
    async with MailServers([ANN, DONALD, JANE, BOT]) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    chromium = need_chromium()
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium, args=CHROMIUM)
        yield running
        await running.close()
