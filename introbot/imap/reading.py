"""One look at INBOX and Junk: hand over all that is new, and file away what has been kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from introbot.errors import Misconfigured, Transient
from introbot.imap.account import MailboxAccount
from introbot.imap.mailbox import Fetched, Mailbox, Uid, UidValidity, batches
from introbot.points import Point, reached

LISTED_AT_ONCE = 500
TRIES_WHOLE = 3
TRIES_IN_PART = 6


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
    """Reads what is new; remembers only which messages could not be fetched, and how often."""

    def __init__(self, folders: Folders, ledger: Ledger, stopping: Callable[[], bool] = lambda: False) -> None:
        self._folders = folders
        self._ledger = ledger
        self._stopping = stopping
        self._failures: Counter[tuple[str, int, int]] = Counter()
        self._tidied: Mailbox | None = None
        self.is_careful = False

    def look(self, mailbox: Mailbox) -> None:
        """Hand over all that the server had in Junk and INBOX when this was called; INBOX is open afterwards."""
        if junk := mailbox.find_junk(self._folders.junk):
            self._look_at(mailbox, junk, is_junk=True)
        self._look_at(mailbox, self._folders.inbox, is_junk=False)
        self.is_careful = False

    def has_settled(self, mailbox: Mailbox) -> bool:
        """Whether nothing has come since the last look began; then IDLE announces whatever comes from now on.

        What arrives during a look may be announced in the answer to any command, a SEARCH or MOVE (RFC 9051 §5.2), and
        IDLE does not repeat it. Nothing is announced between a SELECT and the command after it.
        """
        seen = mailbox.uidvalidity, mailbox.uidnext
        return seen == (mailbox.select(self._folders.inbox), mailbox.uidnext)

    def _look_at(self, mailbox: Mailbox, name: str, *, is_junk: bool) -> None:
        # Junk is only examined: what a person finds there should lie where the filter has put it.
        uidvalidity = mailbox.select(name, readonly=is_junk)
        last = self._last_uid(name, uidvalidity)
        if not is_junk:
            self._tidy(mailbox, last)
        self._read(mailbox, mailbox.list_uids_after(last), is_junk)

    def _tidy(self, mailbox: Mailbox, last: int) -> None:
        """Once for each connection: file away what was kept just before an earlier one broke off."""
        if mailbox is self._tidied or not last or not self._folders.done:
            return
        self._tidied = mailbox
        mailbox.file_away(mailbox.list_uids_up_to(last), mailbox.full_name(self._folders.done))

    def _read(self, mailbox: Mailbox, uids: list[Uid], is_junk: bool) -> None:
        for start in range(0, len(uids), LISTED_AT_ONCE):
            for arrived in self._fetch(mailbox, uids[start : start + LISTED_AT_ONCE]):
                if self._stopping():
                    return
                self._hand_over(mailbox, arrived, is_junk)

    def _last_uid(self, name: str, uidvalidity: UidValidity) -> int:
        # A new UIDVALIDITY may give old numbers to new mail: all is listed again, nothing is skipped.
        cursor = self._ledger.cursor_of(name)
        return cursor.last_uid if cursor and cursor.uidvalidity == uidvalidity else 0

    def _hand_over(self, mailbox: Mailbox, arrived: list[Fetched], is_junk: bool) -> None:
        if not arrived:
            return
        reached(Point.FETCHED)
        kept = self._ledger.accept([replace(each, from_junk=is_junk) for each in arrived])
        if self._folders.done and not is_junk:
            reached(Point.FILING)
            mailbox.file_away([Uid(each) for each in kept], mailbox.full_name(self._folders.done))
            reached(Point.FILED)

    def _fetch(self, mailbox: Mailbox, uids: list[Uid]) -> Iterator[list[Fetched]]:
        """The messages in lots; after a failure one by one, so that one bad message holds up no other."""
        if self.is_careful:
            for uid in uids:
                yield self._fetch_alone(mailbox, uid)
            return
        try:
            for batch in batches(mailbox.sizes_of(uids)):
                yield mailbox.fetch(batch)
        except Transient:
            # It may be the line, or one message: Dovecot hangs up on a client that asks for a file it cannot read.
            self.is_careful = True
            raise

    def _fetch_alone(self, mailbox: Mailbox, uid: Uid) -> list[Fetched]:
        """One message; in part after three failures, and after six nothing but the news that it exists."""
        key = (mailbox.name, mailbox.uidvalidity, uid)
        if self._failures[key] >= TRIES_IN_PART:
            return [mailbox.unreadable(uid)]
        try:
            return mailbox.fetch(mailbox.sizes_of([uid]), whole=self._failures[key] < TRIES_WHOLE)
        except Transient:
            self._failures[key] += 1
            raise


def once(account: MailboxAccount, folders: Folders, ledger: Ledger) -> None:
    """Read all that is new, hand it over, sign out. Raises what `check` raises, and what `accept` raises."""
    reader = Reader(folders, ledger)
    for tries_left in reversed(range(TRIES_IN_PART + 2)):
        mailbox = Mailbox(account)
        try:
            reader.look(mailbox)
        except Transient:
            if not (reader.is_careful and tries_left):
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
        junk = folders.junk if folders else None
        if junk and mailbox.find_junk(junk) not in (junk, mailbox.full_name(junk)):
            raise Misconfigured(f"INTROBOT_JUNK_FOLDER: there is no mailbox {junk} on {account.host}.")
    finally:
        mailbox.close()
