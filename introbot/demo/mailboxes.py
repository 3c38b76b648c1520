"""The IMAP server of the demo: pymap's mailboxes in memory, on a free port of loopback."""

from __future__ import annotations

import asyncio
import logging
from argparse import Namespace
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Self

from proxyprotocol.result import ProxyResultUnknown
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Event, Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.selected import SelectedMailbox
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from introbot.demo.accounts import Account

log = logging.getLogger(__name__)


class _Config(Config):
    @property
    def greeting(self) -> bytes:
        return b"introbot demo"  # pymap's own asks the resolver for the machine's name, which may take seconds


class _Inbox(MailboxData):
    """pymap's mailbox, without the gap between a SEARCH and the IDLE that follows it."""

    async def update_selected(self, selected: SelectedMailbox, *, wait_on: Event | None = None) -> SelectedMailbox:
        # pymap waits for the next change even when one has come since the client last looked,
        # so a mail arriving in between would be announced with the mail after it.
        behind = selected.mod_sequence is not None and self._mod_sequences.highest > selected.mod_sequence
        return await super().update_selected(selected, wait_on=None if behind else wait_on)


class _WholeLines(asyncio.StreamWriter):
    """A writer that waits for drain(): pymap writes a line in pieces, and a client in IDLE trips over half a line."""

    def __init__(self, writer: asyncio.StreamWriter, reader: asyncio.StreamReader) -> None:
        transport = writer.transport
        super().__init__(transport, transport.get_protocol(), reader, asyncio.get_running_loop())
        self._held = bytearray()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._held += data

    async def drain(self) -> None:
        held, self._held = self._held, bytearray()
        super().write(held)
        await super().drain()


class Mailboxes:
    """An async context that serves the INBOX of each account; `append` delivers and wakes who is in IDLE."""

    def __init__(self, accounts: Iterable[Account], host: str, port: int) -> None:
        self.host, self.port = host, port
        self._config = _Config.from_args(
            _arguments(host, port),
            hash_context=Cleartext(),  # made for this run, kept in memory: nothing to protect by a slow hash
            cpu_subsystem=Subsystem.for_asyncio(),
            secure_auth=False,
            reject_dnsbl=False,
            invalid_user_sleep=0,
        )
        self._login = Login(self._config)
        self._inboxes = {account.address: self._open(account) for account in accounts}
        self._connections: set[asyncio.Task[None]] = set()

    def _open(self, account: Account) -> _Inbox:
        user = UserMetadata(self._config, account.address, password=account.password)
        self._login.users_dict[account.address] = user
        mailboxes = MailboxSet()
        mailboxes._inbox = inbox = _Inbox(mailboxes._content_cache, mailboxes._thread_cache)
        self._config.set_cache[account.address] = (mailboxes, FilterSet())
        return inbox

    async def __aenter__(self) -> Self:
        self._imap = IMAPServer(self._login, self._config)
        self._server = await asyncio.start_server(self._connected, self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        await self._server.wait_closed()

    async def append(self, owner: str, raw: bytes, at: datetime) -> None:
        await self._inboxes[owner].append(AppendMessage(raw, at, frozenset()), recent=True)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = _WholeLines(writer, reader)
        info: Any = SocketInfo.get(writer, ProxyResultUnknown(), unique_id=b"demo")
        try:
            await self._imap(reader, lines, info)
        except Exception:
            log.exception("an IMAP connection of the demo ended early")
        finally:
            writer.close()


def _arguments(host: str, port: int) -> Namespace:
    """What pymap's command line would have given it."""
    nothing = dict.fromkeys(["cert", "key", "proxy_protocol", "passlib_cfg", "inherited_sockets"])
    return Namespace(
        host=host, port=port, debug=False, tls=False, skip_services=[], demo_data=False,
        demo_user="", demo_password="", **nothing,
    )  # fmt: skip
