"""The SMTP submission server of the demo: accounts sign in, and reach each other and nobody else."""

from __future__ import annotations

import asyncio
import logging
import secrets
from typing import Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from introbot.demo.accounts import Account
from introbot.demo.servers import MailServers

log = logging.getLogger(__name__)


class _Session(Session):
    login_data = None  # aiosmtpd sets its own and then logs a warning that one shouldn't


class _Connection(SMTP):
    """aiosmtpd's protocol, which tells its server when it opens and ends so that none is left behind."""

    def __init__(self, server: Submission) -> None:
        super().__init__(
            _Handler(server.servers),
            hostname="localhost",
            ident="introbot demo",
            auth_require_tls=False,
            authenticator=server.sign_in,
            enable_SMTPUTF8=True,
            loop=asyncio.get_running_loop(),
        )
        self._open = server.connections

    def _create_session(self) -> Session:
        return _Session(self.loop)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._open.add(transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.transport is not None:
            self._open.discard(self.transport)
        super().connection_lost(error)


class _Handler:
    """What the server answers to each command."""

    def __init__(self, servers: MailServers) -> None:
        self._servers = servers

    async def handle_MAIL(
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not session.authenticated:
            return "530 5.7.0 Sign in first"
        # As submission servers do (RFC 6409 §6.1): one's own address, or the null path of automatic mail.
        if address != "<>" and self._servers.owner_of(address) is not session.auth_data:
            return f"553 5.7.1 <{address}> is not an address of yours"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self._servers.owner_of(address) is None:
            return f"550 5.1.1 <{address}> has no mailbox here, and the demo reaches nobody outside"
        if address not in envelope.rcpt_tos:
            envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:
        raw, sender = envelope.content, session.auth_data
        assert isinstance(raw, bytes)
        assert isinstance(sender, Account)
        self._servers.keep_sent(sender, raw)
        for address in envelope.rcpt_tos:
            await self._servers.deliver(raw, envelope.mail_from or "", address)
        return "250 2.0.0 Delivered"

    async def handle_exception(self, error: Exception) -> str:
        log.error("the SMTP server of the demo failed", exc_info=error)
        return "451 4.3.0 The demo's server stumbled; try again"


class Submission:
    """An async context that listens for mail of the accounts of `servers`."""

    def __init__(self, servers: MailServers, host: str, port: int) -> None:
        self.servers, self.host, self.port = servers, host, port
        self.connections: set[asyncio.BaseTransport] = set()

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for transport in list(self.connections):
            transport.close()
        await self._server.wait_closed()

    def sign_in(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: object) -> AuthResult:
        """AUTH PLAIN and LOGIN with an account's address and password."""
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False, handled=False)
        account = self.servers.accounts.get(data.login.decode(errors="replace").lower())
        known = account is not None and secrets.compare_digest(account.password.encode(), data.password)
        return AuthResult(success=known, handled=False, auth_data=account if known else None)
