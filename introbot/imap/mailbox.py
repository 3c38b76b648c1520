"""One mailbox over one connection: what is new in it, the bytes of that, and filing them away.

UID commands alone, and always with lists of integers: sequence numbers shift under one's feet, and a range in FETCH or
STORE has done its work on the server by the time the library refuses it. Flags are never asked for and `BODY.PEEK`
never sets one (RFC 9051 §6.4.5): another client that reads or marks the mail changes nothing here.
"""

from __future__ import annotations

import imaplib
import logging
import os
import selectors
import socket
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NewType

from introbot.errors import IntrobotError, Misconfigured
from introbot.imap import oversize
from introbot.imap.account import MailboxAccount, Refused, hang_up, in_plain_words, sign_in
from introbot.points import Point, reached

Uid = NewType("Uid", int)
UidValidity = NewType("UidValidity", int)

log = logging.getLogger(__name__)

MESSAGE_LIMIT = 25_000_000
BATCH_MESSAGES = 100
BATCH_BYTES = 8_000_000
# imaplib gives up on lines over a million characters, and SEARCH answers with one line for all it found.
SEARCH_SPAN = 50_000


@dataclass(frozen=True, slots=True)
class Sized:
    """A message before it is fetched: `size` is what the server says (RFC822.SIZE), 0 if it does not."""

    uid: Uid
    size: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message as it lies on the server; `complete` is False where `raw` is not all of it (or, refused, nothing)."""

    mailbox: str
    uidvalidity: int
    uid: int
    received_at: datetime  # INTERNALDATE, UTC: when the server took it, not what the letter says
    size: int
    raw: bytes
    complete: bool
    from_junk: bool = False


class Mailbox:
    """One signed-in connection, used by one thread; every failure leaves as one of introbot's errors."""

    def __init__(self, account: MailboxAccount, limit: int = MESSAGE_LIMIT) -> None:
        self._account = account
        self._limit = limit
        self._client: Any = sign_in(account)
        # A second handle on the same line lets another thread cut it without touching the TLS state in use.
        self._line = socket.socket(fileno=os.dup(self._client.socket().fileno()))
        self.name = ""
        self.uidvalidity = UidValidity(0)
        self._exists = 0
        self.uidnext: int | None = None

    @property
    def client(self) -> Any:
        """The signed-in client, for the other modules of this room; to be used within `in_plain_words`."""
        return self._client

    def close(self) -> None:
        """Sign out if the server still listens, and close the line in any case."""
        with suppress(Exception):
            self._client.logout()
        hang_up(self._client)
        self._line.close()

    def abandon(self) -> None:
        """Close the line without signing out: for a line that has failed, where LOGOUT would only wait."""
        hang_up(self._client)
        self._line.close()

    def cut(self) -> None:
        """End whatever the other thread is waiting for; the one method another thread may call."""
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)

    def select(self, name: str, *, readonly: bool = False) -> UidValidity:
        """Open `name` (SELECT, or EXAMINE if `readonly`) and say under which UIDVALIDITY its UIDs stand."""
        with in_plain_words(self._account):
            try:
                answer = self._client.select_folder(name, readonly=readonly)
            except imaplib.IMAP4.readonly:  # we asked to write and may only read: read, and file nothing away
                answer = self._client.select_folder(name, readonly=True)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                raise Misconfigured(
                    f"There is no mailbox {name} on {self._account.host} that can be opened."
                ) from error
        self.name = name
        self.uidvalidity = UidValidity(answer.get(b"UIDVALIDITY", 0))
        self._exists, self.uidnext = answer.get(b"EXISTS", 0), answer.get(b"UIDNEXT")
        return self.uidvalidity

    def list_uids_after(self, uid: int) -> list[Uid]:
        """All UIDs above `uid`, ascending."""
        with in_plain_words(self._account):
            found = {each for span in self._spans(uid) for each in self._client.search(["UID", span])}
        # "n:*" always holds the last message, even where that is below n (RFC 9051 §9, seq-range).
        return sorted(Uid(each) for each in found if each > uid)

    def list_uids_up_to(self, uid: int) -> list[Uid]:
        """The last UIDs up to `uid` that still lie here unmarked, at most as many as are searched at once."""
        with in_plain_words(self._account):
            return sorted(map(Uid, self._client.search(["UNDELETED", "UID", f"{max(1, uid - SEARCH_SPAN + 1)}:{uid}"])))

    def _spans(self, uid: int) -> Iterator[str]:
        if self._exists <= SEARCH_SPAN or self.uidnext is None:
            yield f"{uid + 1}:*"
            return
        for low in range(uid + 1, self.uidnext, SEARCH_SPAN):
            yield f"{low}:{low + SEARCH_SPAN - 1}"

    def sizes_of(self, uids: Iterable[Uid]) -> list[Sized]:
        """How large each is and when it came, before anything of it is fetched."""
        wanted = list(uids)
        with in_plain_words(self._account):
            answer = self._client.fetch(wanted, ["RFC822.SIZE", "INTERNALDATE"])
        return [_sized(uid, answer.get(uid, {})) for uid in wanted]

    def fetch(self, batch: Collection[Sized], *, whole: bool = True) -> list[Fetched]:
        """The messages of `batch` that still exist, in its order; in part if over the limit or unless `whole`.

        Raises Refused if the server lists one of them but does not give it: nothing is passed over in silence.
        """
        entire = [each.uid for each in batch if whole and each.size <= self._limit]
        with in_plain_words(self._account):
            bodies = self._bodies(entire)
            for each in batch:
                if each.uid not in entire:
                    bodies[each.uid] = oversize.excerpt(self._client, each.uid)
            self._insist([each.uid for each in batch if not bodies.get(each.uid)])
        return [self._fetched(each, bodies[each.uid], each.uid in entire) for each in batch if bodies.get(each.uid)]

    def _bodies(self, uids: list[Uid]) -> dict[Uid, bytes]:
        answer = self._client.fetch(uids, ["BODY.PEEK[]"])
        return {uid: answer[uid][b"BODY[]"] or b"" for uid in uids if b"BODY[]" in answer.get(uid, {})}

    def _insist(self, missing: list[Uid]) -> None:
        if missing and (there := self._client.search(["UID", ",".join(map(str, missing))])):
            raise Refused(f"{self._account.host} lists the messages {sorted(there)} of {self.name} but gives none.")

    def _fetched(self, sized: Sized, raw: bytes, complete: bool) -> Fetched:
        # The literal is what counts (its length is checked as it is read); some servers only estimate RFC822.SIZE.
        if complete and sized.size and len(raw) != sized.size:
            log.info("uid %d of %s: %d bytes, not the %d announced", sized.uid, self.name, len(raw), sized.size)
        return Fetched(self.name, self.uidvalidity, sized.uid, sized.received_at, sized.size or len(raw), raw, complete)

    def unreadable(self, uid: Uid) -> Fetched:
        """What stands for a message that the server will not give: no bytes, so that somebody is told of it."""
        return Fetched(self.name, self.uidvalidity, uid, datetime.now(UTC), 0, b"", complete=False)

    @property
    def can_idle(self) -> bool:
        return bool(self._client.has_capability("IDLE"))

    def wait_for_news(self, wake: socket.socket, seconds: float) -> bool:
        """Wait until the server announces mail, `wake` becomes readable or `seconds` are over; True for mail.

        IDLE (RFC 2177) where it is offered. What came just before IDLE began is announced together with its "+", and
        lies in a buffer where no poll sees it until DONE is answered: keep the first wait after a look short.
        """
        if not self.can_idle:
            _first_readable(seconds, wake)
            return False
        with in_plain_words(self._account):
            self._client.idle()
            _first_readable(seconds, wake, self._client.socket())
            _, said = self._client.idle_done()
        return any(len(line) > 1 and line[1] == b"EXISTS" for line in said)

    def file_away(self, uids: Collection[Uid], target: str) -> list[Uid]:
        """Move `uids` into `target`, made if it is missing; which of them were moved. Never raises: this is tidiness.

        MOVE (RFC 6851), else COPY and a UID EXPUNGE of exactly these (RFC 4315). Without either they stay: a plain
        EXPUNGE would also remove what another client has marked.
        """
        chosen = sorted(uids)
        if not chosen:
            return []
        try:
            with in_plain_words(self._account):
                self._move(chosen, target)
        except IntrobotError as error:
            log.info("%d messages stay in %s: %s", len(chosen), self.name, error)
            return []
        return chosen

    def _move(self, uids: list[Uid], target: str) -> None:
        if self._client.has_capability("MOVE"):
            self._into(target, self._client.move, uids)
        elif self._client.has_capability("UIDPLUS"):
            self._into(target, self._client.copy, uids)
            reached(Point.COPIED)
            self._client.add_flags(uids, [b"\\Deleted"], silent=True)
            self._client.uid_expunge(uids)
        else:
            raise Refused(f"{self._account.host} offers neither MOVE nor UIDPLUS.")

    def _into(self, target: str, command: Any, uids: list[Uid]) -> None:
        try:
            command(uids, target)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:  # most often [TRYCREATE] (RFC 9051 §6.4.7)
            self._client.create_folder(target)
            with suppress(imaplib.IMAP4.error):
                self._client.subscribe_folder(target)
            command(uids, target)

    def full_name(self, name: str) -> str:
        """`name` under the prefix that the server wants for one's own mailboxes (RFC 2342), as in "INBOX.done"."""
        with in_plain_words(self._account):
            if not self._client.has_capability("NAMESPACE"):
                return name
            personal = self._client.namespace().personal
        prefix = personal[0][0] if personal else ""
        return name if name.startswith(prefix) else prefix + name

    def find_junk(self, named: str | None) -> str | None:
        """The mailbox for junk: the one `named` if it exists, else by SPECIAL-USE (RFC 6154), else "Junk"."""
        with in_plain_words(self._account):
            listed = self._client.list_folders()
        names = {name: flags for flags, _, name in listed if b"\\Noselect" not in flags}
        special = [name for name, flags in names.items() if b"\\Junk" in flags]
        usual = [name for name in (self.full_name("Junk"), "Junk") if name in names]
        if named:
            special = [name for name in (named, self.full_name(named)) if name in names] + special
        return next(iter(special + usual), None)


def batches(messages: Iterable[Sized]) -> Iterator[list[Sized]]:
    """The messages in their order, in lots of at most 100 and 8 MB (a larger message is a lot of its own)."""
    lot: list[Sized] = []
    for each in messages:
        if lot and (len(lot) == BATCH_MESSAGES or sum(one.size for one in lot) + each.size > BATCH_BYTES):
            yield lot
            lot = []
        lot.append(each)
    if lot:
        yield lot


def _sized(uid: Uid, answer: dict[bytes, Any]) -> Sized:
    received_at = answer.get(b"INTERNALDATE") or datetime.now(UTC)
    return Sized(uid, int(answer.get(b"RFC822.SIZE") or 0), received_at.astimezone(UTC))


def _first_readable(seconds: float, *lines: socket.socket) -> None:
    with selectors.DefaultSelector() as selector:
        for line in lines:
            selector.register(line, selectors.EVENT_READ)
        selector.select(seconds)
