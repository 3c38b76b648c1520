"""The mail servers of the demo: IMAP and SMTP submission on loopback, with a mailbox for each account."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING, Literal, Self

from introbot.address import key_of
from introbot.demo.accounts import Account
from introbot.errors import Misconfigured

if TYPE_CHECKING:
    from introbot.demo.mailboxes import Mailboxes
    from introbot.demo.submission import Submission

HOST = "127.0.0.1"
Place = Literal["inbox", "sent"]
Append = Callable[[str, bytes, datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Kept:
    """One mail as somebody has it: delivered to them, or sent by them."""

    number: int
    owner: Account
    place: Place
    at: datetime
    raw: bytes


class MailServers:
    """An async context: inside it every account can read by IMAP and send by SMTP, to the other accounts only.

    What is sent to `user+anything@domain` reaches `user@domain`. Nothing ever leaves the machine.
    """

    def __init__(self, accounts: Iterable[Account], *, imap_port: int = 0, smtp_port: int = 0) -> None:
        self.accounts = {account.key: account for account in accounts}
        self.imap_port, self.smtp_port = imap_port, smtp_port
        self.kept: list[Kept] = []
        self._stack = AsyncExitStack()
        self._append: Append | None = None
        self._news = asyncio.Event()

    async def __aenter__(self) -> Self:
        mailboxes, submission = _parts()
        async with AsyncExitStack() as stack:
            imap = await stack.enter_async_context(mailboxes(self.accounts.values(), HOST, self.imap_port))
            smtp = await stack.enter_async_context(submission(self, HOST, self.smtp_port))
            self.imap_port, self.smtp_port, self._append = imap.port, smtp.port, imap.append
            self._stack = stack.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    def owner_of(self, address: str) -> Account | None:
        """Whose mailbox `address` is, with or without a subaddress (RFC 5233); None for anybody outside."""
        local, _, domain = key_of(address.strip("<>")).rpartition("@")
        return self.accounts.get(f"{local.partition('+')[0]}@{domain}")

    def kept_by(self, address: str, place: Place = "inbox") -> list[Kept]:
        """What one account received or sent, oldest first."""
        return [kept for kept in self.kept if kept.owner.key == key_of(address) and kept.place == place]

    async def news(self, after: int, timeout: float) -> None:
        """Wait until more than `after` mails are kept, or somebody calls `wake`, but no longer than `timeout`."""
        if len(self.kept) <= after:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), timeout)

    def wake(self) -> None:
        """Let go of everybody who waits for news."""
        waited_for, self._news = self._news, asyncio.Event()
        waited_for.set()

    async def deliver(self, raw: bytes, reverse_path: str, forward_path: str) -> None:
        """Put a mail into the mailbox of `forward_path`, with the trace headers a delivery agent writes."""
        owner = self.owner_of(forward_path)
        if owner is None or self._append is None:
            raise LookupError(forward_path)
        now = datetime.now(UTC)
        stamped = _trace(reverse_path, forward_path, now) + raw
        await self._append(owner.address, stamped, now)
        self._keep(owner, "inbox", now, stamped)

    def keep_sent(self, owner: Account, raw: bytes) -> None:
        """Keep the copy a person finds under Sent."""
        self._keep(owner, "sent", datetime.now(UTC), raw)

    def _keep(self, owner: Account, place: Place, at: datetime, raw: bytes) -> None:
        self.kept.append(Kept(len(self.kept) + 1, owner, place, at, raw))
        self.wake()


def _trace(reverse_path: str, forward_path: str, now: datetime) -> bytes:
    """RFC 5321 §4.4, and the Delivered-To that Postfix, Dovecot and Gmail put above it."""
    address = forward_path.strip("<>")
    return (
        f"Delivered-To: {address}\r\n"
        f"Return-Path: <{reverse_path.strip('<>')}>\r\n"
        f"Received: from [{HOST}] by localhost with ESMTPA\r\n"
        f" for <{address}>; {format_datetime(now)}\r\n"
    ).encode()


def _parts() -> tuple[type[Mailboxes], type[Submission]]:
    """The two servers, or one sentence with the remedy where their libraries are missing."""
    try:
        from introbot.demo.mailboxes import Mailboxes
        from introbot.demo.submission import Submission
    except ModuleNotFoundError as missing:
        raise extra_is_missing(missing) from missing
    return Mailboxes, Submission


def extra_is_missing(missing: ModuleNotFoundError) -> Misconfigured:
    package = (missing.name or "?").partition(".")[0]
    return Misconfigured(f'the demo needs the package {package}: pip install "introbot[demo]"')
