"""One look at INBOX and Junk: hand over all that is new, and file away what has been kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol

from introbot.errors import Misconfigured
from introbot.imap.account import MailboxAccount, Refused
from introbot.imap.mailbox import Fetched, Mailbox, Sized, Uid, UidValidity, batches

LISTED_AT_ONCE = 500
GIVE_UP_AFTER = 3


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a mailbox has been read: all up to `last_uid`, as long as `uidvalidity` stands (RFC 9051 §2.3.1.1)."""

    uidvalidity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class Folders:
    """Which mailboxes to read: `junk` and `done` without a name mean "find it" and "file nothing away"."""

    inbox: str = "INBOX"
    junk: str | None = None
    done: str | None = "introbot-done"


class Ledger(Protocol):
    """What the reader needs of whoever keeps the mail; both are called in the reader's own thread."""

    def cursor_of(self, mailbox: str) -> Cursor | None:
        """How far `mailbox` has been kept; None if never."""

    def accept(self, arrived: Sequence[Fetched]) -> Collection[int]:
        """Keep all of `arrived` and the cursor past it, in one transaction, before returning.

        `arrived` is of one mailbox, ascending by UID. The answer names the UIDs that may be filed away now. After a
        change of UIDVALIDITY, and after a crash, messages come again: the ledger knows duplicates by their content.
        An exception leaves the mailbox as it is, and the same messages are offered again.
        """


class Reader:
    """Reads what is new; remembers only which messages the server has refused to give, and how often."""

    def __init__(self, folders: Folders, ledger: Ledger, stopping: Callable[[], bool] = lambda: False) -> None:
        self._folders = folders
        self._ledger = ledger
        self._stopping = stopping
        self._refusals: Counter[tuple[str, int, int]] = Counter()

    def look(self, mailbox: Mailbox) -> None:
        """Hand over all that is new in Junk and INBOX; INBOX is open afterwards, ready for IDLE."""
        if junk := mailbox.find_junk(self._folders.junk):
            self._look_at(mailbox, junk, is_junk=True)
        self._look_at(mailbox, self._folders.inbox, is_junk=False)

    def _look_at(self, mailbox: Mailbox, name: str, *, is_junk: bool) -> None:
        # Junk is only examined: what a person finds there should lie where the filter has put it.
        uidvalidity = mailbox.select(name, readonly=is_junk)
        uids = iter(mailbox.list_uids_after(self._last_uid(name, uidvalidity)))
        while listed := list(islice(uids, LISTED_AT_ONCE)):
            for batch in batches(mailbox.sizes_of(listed)):
                if self._stopping():
                    return
                self._hand_over(mailbox, self._fetch(mailbox, batch), is_junk)

    def _last_uid(self, name: str, uidvalidity: UidValidity) -> int:
        # A new UIDVALIDITY may give old numbers to new mail: all is listed again, nothing is skipped.
        cursor = self._ledger.cursor_of(name)
        return cursor.last_uid if cursor and cursor.uidvalidity == uidvalidity else 0

    def _hand_over(self, mailbox: Mailbox, arrived: list[Fetched], is_junk: bool) -> None:
        if not arrived:
            return
        kept = self._ledger.accept([replace(each, from_junk=is_junk) for each in arrived])
        if self._folders.done and not is_junk:
            mailbox.file_away([Uid(each) for each in kept], mailbox.full_name(self._folders.done))

    def _fetch(self, mailbox: Mailbox, batch: list[Sized]) -> list[Fetched]:
        """The whole batch; where the server refuses it, one by one, so that one bad message holds up no other."""
        try:
            return mailbox.fetch(batch)
        except Refused:
            return [one for each in batch for one in self._fetch_alone(mailbox, each)]

    def _fetch_alone(self, mailbox: Mailbox, sized: Sized) -> list[Fetched]:
        try:
            return mailbox.fetch([sized])
        except Refused:
            # Only a server that answers "no" counts: a line that breaks says nothing about the message.
            key = (mailbox.name, mailbox.uidvalidity, sized.uid)
            self._refusals[key] += 1
            if self._refusals[key] < GIVE_UP_AFTER:
                raise
            return [mailbox.unreadable(sized)]


def once(account: MailboxAccount, folders: Folders, ledger: Ledger) -> None:
    """Read all that is new, hand it over, sign out. Raises what `check` raises, and what `accept` raises."""
    reader = Reader(folders, ledger)
    for tries_left in reversed(range(GIVE_UP_AFTER)):
        mailbox = Mailbox(account)
        try:
            reader.look(mailbox)
        except Refused:
            if not tries_left:
                raise
        else:
            return
        finally:
            mailbox.close()


def check(account: MailboxAccount, folders: Folders | None = None) -> None:
    """Sign in and open the mailbox, reading nothing; raises Transient or Misconfigured with one clear sentence."""
    mailbox = Mailbox(account)
    try:
        mailbox.select((folders or Folders()).inbox, readonly=True)
        if folders and folders.junk and not mailbox.find_junk(folders.junk):
            raise Misconfigured(f"INTROBOT_JUNK_FOLDER: there is no mailbox {folders.junk} on {account.host}.")
    finally:
        mailbox.close()
