"""The servers of the demo, running, with a mailbox for each of the cast."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from introbot.demo.servers import MailServers
from tests.demo.cast import ANN, BOT, DONALD, JANE


@pytest_asyncio.fixture(loop_scope="module")
async def servers() -> AsyncIterator[MailServers]:
    async with MailServers([ANN, DONALD, JANE, BOT]) as running:
        yield running
