"""A person at a mail client: reads a mailbox by IMAP, answers and forwards by SMTP, and knows nothing of introbot."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from email.utils import make_msgid
from typing import Any, Self

from introbot.address import Address
from introbot.demo import letters
from introbot.demo.accounts import Account
from introbot.demo.letters import Draft, Mail
from introbot.demo.servers import HOST, MailServers

LOOK_EVERY = 0.05  # seconds between two looks into the mailbox
PATIENCE = 20.0  # seconds for one command to the server


class NothingCame(Exception):
    """The awaited letter did not come in time; the sentence says which, and what came instead."""


class NotDelivered(Exception):
    """The server refused an address; the sentence is the server's own."""


class Person:
    """An async context: signed in to the mailbox of `account`, and out again at the end."""

    def __init__(self, account: Account, servers: MailServers) -> None:
        self.account = account
        self.me = Address(account.address, account.name)
        self._servers = servers
        self._unread: list[Mail] = []
        self._last_uid = 0
        self._imap: Any = None
        self._busy = threading.Lock()  # a look that was cancelled still runs in its thread

    @property
    def address(self) -> str:
        return self.account.address

    @property
    def first_name(self) -> str:
        return self.account.name.split()[0]

    async def __aenter__(self) -> Self:
        self._imap = await asyncio.to_thread(self._sign_in)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.to_thread(self._sign_out)

    async def next_letter(self, kind: str | None = None, *, timeout: float = 30) -> Mail:
        """The oldest letter of this kind not yet taken (of any kind without one); what else comes waits its turn."""
        clock = asyncio.get_running_loop().time
        deadline = clock() + timeout
        while (mail := self._take(kind)) is None:
            if clock() > deadline:
                raise NothingCame(self._complaint(kind, timeout))
            await self._look()
        return mail

    async def reply(self, mail: Mail, text: str, *, everyone: bool = False) -> Mail:
        """Answer as with the Reply button, or with Reply all."""
        return await self.send(letters.reply(mail, self.me, text, everyone=everyone))

    async def forward(self, mail: Mail, to: Iterable[Address], note: str = "") -> Mail:
        """Forward with a note above."""
        return await self.send(letters.forward(mail, to, note))

    async def writes(self, to: Iterable[Address], subject: str, text: str) -> Mail:
        """A new mail to somebody."""
        return await self.send(Draft(tuple(to), subject, text))

    async def send(self, draft: Draft) -> Mail:
        """Submit the draft by SMTP and give back what was sent; NotDelivered where it did not reach everybody."""
        import aiosmtplib  # here, so that the package is cheap to import

        message_id = make_msgid(domain=self.me.domain)
        raw = letters.compose(draft, self.me, at=datetime.now().astimezone(), message_id=message_id)
        async with aiosmtplib.SMTP(
            hostname=HOST, port=self._servers.smtp_port, timeout=PATIENCE, use_tls=False, start_tls=False,
            username=self.address, password=self.account.password,
        ) as smtp:  # fmt: skip
            try:
                refused, _ = await smtp.sendmail(self.address, list(draft.forward_paths), raw)
            except aiosmtplib.SMTPRecipientsRefused as error:
                raise NotDelivered("; ".join(each.message for each in error.recipients)) from error
        if refused:
            raise NotDelivered("; ".join(response.message for response in refused.values()))
        return Mail(raw)

    async def _look(self) -> None:
        if not await asyncio.to_thread(self._fetch_new):
            await asyncio.sleep(LOOK_EVERY)

    def _take(self, kind: str | None) -> Mail | None:
        found = next((mail for mail in self._unread if kind in (None, mail.kind)), None)
        if found:
            self._unread.remove(found)
        return found

    def _sign_in(self) -> Any:
        from imapclient import IMAPClient

        imap = IMAPClient(HOST, port=self._servers.imap_port, ssl=False, timeout=PATIENCE)
        imap.login(self.address, self.account.password)
        imap.select_folder("INBOX")
        return imap

    def _sign_out(self) -> None:
        with self._busy, suppress(OSError, self._imap.Error):
            self._imap.logout()

    def _fetch_new(self) -> bool:
        with self._busy:
            new = self._new_mail()
        self._unread += new
        return bool(new)

    def _new_mail(self) -> list[Mail]:
        self._imap.noop()
        # "n:*" names the last mail even where its UID is below n (RFC 3501 §6.4.8): hence the second look.
        uids = [uid for uid in self._imap.search(["UID", f"{self._last_uid + 1}:*"]) if uid > self._last_uid]
        if not uids:
            return []
        found = self._imap.fetch(uids, ["BODY.PEEK[]"])
        self._last_uid = max(uids)
        return [Mail(found[uid][b"BODY[]"]) for uid in sorted(uids)]

    def _complaint(self, kind: str | None, timeout: float) -> str:
        instead = ", ".join(f"{mail.kind or 'a mail'} “{mail.subject}”" for mail in self._unread)
        wanted = f"the letter “{kind}”" if kind else "a letter"
        return f"{wanted} did not reach {self.first_name} within {timeout:g} s" + (
            f"; what came instead: {instead}" if instead else ""
        )
