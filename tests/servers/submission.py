"""An SMTP submission server with a script: what it stores is the truth, whatever it answers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.certificates import Certificates


class At(Enum):
    """The points of a transaction at which the script may hang up or fall silent."""

    MAIL = auto()
    DATA = auto()  # instead of 354
    IN_BODY = auto()  # after the first line
    DOT = auto()  # the whole letter was read; nothing is stored
    STORED = auto()  # it is stored; only the answer is missing


@dataclass(frozen=True, slots=True)
class Stored:
    """A letter the server has taken on, with the envelope it came in."""

    reverse_path: str
    forward_paths: tuple[str, ...]
    content: bytes
    at: datetime
    options: tuple[str, ...] = ()


@dataclass
class Script:
    """What the server does apart from its duty; change it at any time."""

    refuse: dict[str, str] = field(default_factory=dict)  # RCPT of this address: this reply
    refuse_sender: str | None = None
    answer_to_data: str | None = None  # instead of 354
    answer: str | None = None  # to the dot; nothing is stored unless it is a 250
    cut: At | None = None
    stall: At | None = None
    letters_per_connection: int | None = None  # then 421


@dataclass
class SubmissionServer:
    """A server on a loopback port for as long as the `with` lasts.

    `security` is "tls", "starttls" or "none"; "none" offers sign-in in clear. `deliver` is given each stored letter
    (see `into`). Users and passwords are checked; with none, nobody has to sign in.
    """

    users: dict[str, str] = field(default_factory=lambda: {"bot@example.org": "secret"})
    security: str = "none"
    certificates: Certificates | None = None
    smtputf8: bool = True
    deliver: Callable[[Stored], None] | None = None
    script: Script = field(default_factory=Script)

    def __enter__(self) -> Self:
        self.stored: list[Stored] = []
        self.connections = 0
        self.sessions: set[_Session] = set()
        self.sign_ins: list[str] = []
        self.commands: list[str] = []
        self.closed = threading.Condition()
        self.stalled = threading.Event()  # the script's silence has begun
        self._loop = asyncio.new_event_loop()
        self._released = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(self._listen())
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def release(self) -> None:
        """Go on from where the script let the server fall silent."""
        self._loop.call_soon_threadsafe(self._released.set)

    def wait_until_left(self, seconds: float = 10) -> bool:
        """Wait until no client is connected."""
        with self.closed:
            return self.closed.wait_for(lambda: not self.sessions, seconds)

    async def _listen(self) -> asyncio.Server:
        # Only implicit TLS is the listener's business; STARTTLS is the session's.
        context = self.certificates.server_context() if self.certificates and self.security == "tls" else None
        return await self._loop.create_server(lambda: _Session(self), "127.0.0.1", 0, ssl=context)

    async def _close(self) -> None:
        self._released.set()
        self._server.close()
        for session in list(self.sessions):
            session.hang_up()
        await self._server.wait_closed()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0)

    def _run(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def sign_in(self, _server: object, _session: object, _envelope: object, mechanism: str, given: Any) -> AuthResult:
        user, password = _name_and_password(given)
        self.sign_ins.append(f"{mechanism} {user}")
        known = self.users.get(user)
        # "Not handled" is what makes aiosmtpd answer 535.
        return AuthResult(success=known is not None and known == password, handled=False)

    async def reach(self, session: _Session, point: At) -> None:
        if self.script.stall is point:
            self.stalled.set()
            await self._released.wait()
        if self.script.cut is point:
            session.sever()


class _Peer(Session):
    login_data: Any = None  # setting aiosmtpd's own is deprecated, and aiosmtpd sets it


class _Session(SMTP):
    """One connection; aiosmtpd speaks the protocol, the script interrupts it."""

    def __init__(self, server: SubmissionServer) -> None:
        self._owner = server
        context = None
        if server.certificates and server.security == "starttls":
            context = server.certificates.server_context()
        super().__init__(
            _Handler(server),
            hostname="submission.test",
            enable_SMTPUTF8=server.smtputf8,
            tls_context=context,
            require_starttls=context is not None,
            auth_required=bool(server.users),
            authenticator=server.sign_in,
            loop=asyncio.get_running_loop(),
        )
        # aiosmtpd does not see the TLS of a listener, and warns where it is told not to ask for it.
        self._auth_require_tls = server.security == "starttls"
        self._line: asyncio.BaseTransport | None = None
        self._letters = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self._line is None:
            self._owner.connections += 1
            self._owner.sessions.add(self)
            self._line = transport
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self._line is not None:
            self._line = None
            with self._owner.closed:
                self._owner.sessions.discard(self)
                self._owner.closed.notify_all()
        super().connection_lost(error)

    def hang_up(self) -> None:
        if isinstance(self._line, asyncio.WriteTransport):
            self._line.abort()

    def sever(self) -> None:
        """Hang up without a word, in the middle of whatever this is."""
        self.hang_up()
        raise asyncio.CancelledError

    def _create_session(self) -> Session:
        return _Peer(self.loop)

    async def smtp_MAIL(self, arg: str) -> None:
        script = self._owner.script
        await self._owner.reach(self, At.MAIL)
        if script.letters_per_connection is not None and self._letters >= script.letters_per_connection:
            await self.push("421 4.7.0 That was enough for one connection")
            assert self.transport
            self.transport.close()
            return
        self._letters += 1
        await super().smtp_MAIL(arg)

    async def smtp_DATA(self, arg: str) -> None:
        script = self._owner.script
        await self._owner.reach(self, At.DATA)
        if script.answer_to_data:
            await self.push(script.answer_to_data)
            return
        if At.IN_BODY in (script.cut, script.stall):
            await self.push("354 Go ahead")
            await self._reader.readuntil(b"\r\n")  # type: ignore[attr-defined]
            await self._owner.reach(self, At.IN_BODY)
        await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, server: SubmissionServer) -> None:
        self._owner = server

    async def handle_MAIL(
        self, session: _Session, _session: object, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if refusal := self._owner.script.refuse_sender:
            return refusal
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(
        self, session: _Session, _session: object, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if refusal := self._owner.script.refuse.get(address):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_RSET(self, session: _Session, _session: object, _envelope: Envelope) -> str:
        self._owner.commands.append("RSET")
        return "250 OK"

    async def handle_QUIT(self, session: _Session, _session: object, _envelope: Envelope) -> str:
        self._owner.commands.append("QUIT")
        return "221 Bye"

    async def handle_DATA(self, session: _Session, _session: object, envelope: Envelope) -> str:
        await self._owner.reach(session, At.DOT)
        answer = self._owner.script.answer or f"250 2.0.0 queued as {len(self._owner.stored) + 1}"
        if answer.startswith("250"):
            await asyncio.to_thread(self._store, envelope)
            await self._owner.reach(session, At.STORED)
        return answer

    def _store(self, envelope: Envelope) -> None:
        content = envelope.original_content
        assert isinstance(content, bytes)
        stored = Stored(
            (envelope.mail_from or "").removeprefix("<>"),
            tuple(envelope.rcpt_tos),
            content,
            datetime.now(UTC),
            tuple(map(str, envelope.mail_options)),
        )
        if self._owner.deliver:
            self._owner.deliver(stored)
        self._owner.stored.append(stored)


def _name_and_password(given: Any) -> tuple[str, str]:
    assert isinstance(given, LoginPassword)
    return given.login.decode(), given.password.decode()


def into(deliver: Callable[[str, bytes, str], None], known: Callable[[str], bool]) -> Callable[[Stored], None]:
    """Pass each letter on to every recipient that is `known`: `into(dovecot.deliver, dovecot.knows)`."""

    def pass_on(letter: Stored) -> None:
        for address in letter.forward_paths:
            if known(address):
                deliver(address, letter.content, letter.reverse_path)

    return pass_on
