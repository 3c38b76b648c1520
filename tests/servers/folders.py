"""A mailbox in plain folders, in place of one on an IMAP server: it outlives the program that is killed over it.

It does what `introbot.imap.Mailbox` does for whoever reads, as a server without MOVE would: copy, then delete.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable
from datetime import datetime
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from pathlib import Path

from introbot.imap.mailbox import Fetched, Sized, Uid, UidValidity
from introbot.imap.sent import Evidence, FiledMail, SentCopy
from introbot.mail.message import first_id
from introbot.points import Point, reached

INBOX, JUNK, DONE, SENT = "INBOX", "Junk", "introbot-done", "Sent"


class Folders:
    """The server's side: `deliver` puts mail in."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._next = 1
        for name in (INBOX, JUNK, DONE):
            (home / name).mkdir(parents=True, exist_ok=True)

    def keeps_sent(self, keeps: bool) -> None:
        """Whether this provider keeps what was sent."""
        if keeps:
            (self.home / SENT).mkdir(exist_ok=True)
        else:
            shutil.rmtree(self.home / SENT, ignore_errors=True)

    def note_sent(self, raw: bytes) -> None:
        if (self.home / SENT).exists():
            self.deliver(raw, SENT)

    def deliver(self, raw: bytes, folder: str = INBOX) -> None:
        (self.home / folder / str(self._next)).write_bytes(raw)
        self._next += 1

    def waiting(self) -> list[str]:
        return sorted(path.name for path in (self.home / INBOX).iterdir())

    def contents(self) -> dict[str, bytes]:
        """Everything, to be put back by `restore`."""
        return {str(path.relative_to(self.home)): path.read_bytes() for path in self.home.glob("*/*")}

    def restore(self, contents: dict[str, bytes]) -> None:
        for path in self.home.glob("*/*"):
            if str(path.relative_to(self.home)) not in contents:
                path.unlink()
        for name, raw in contents.items():
            if not (self.home / name).exists():
                (self.home / name).write_bytes(raw)
            self._next = max(self._next, int(name.rpartition("/")[2]) + 1)


class FolderMailbox:
    """The client's side: the part of `introbot.imap.Mailbox` that its reader uses."""

    def __init__(self, home: Path, at: datetime) -> None:
        self._home, self._at = home, at
        self.name, self.uidvalidity = "", UidValidity(1)
        self.uidnext: int | None = None

    def close(self) -> None: ...

    def find_junk(self, named: str | None) -> str:
        return named or JUNK

    def full_name(self, name: str) -> str:
        return name

    def select(self, name: str, *, readonly: bool = False) -> UidValidity:
        self.name = name
        return self.uidvalidity

    def list_uids_after(self, uid: int) -> list[Uid]:
        return sorted(Uid(int(path.name)) for path in (self._home / self.name).iterdir() if int(path.name) > uid)

    def list_uids_up_to(self, uid: int) -> list[Uid]:
        return sorted(Uid(int(path.name)) for path in (self._home / self.name).iterdir() if int(path.name) <= uid)

    def sizes_of(self, uids: Iterable[Uid]) -> list[Sized]:
        return [Sized(uid, (self._home / self.name / str(uid)).stat().st_size, self._at) for uid in uids]

    def fetch(self, batch: Collection[Sized], *, whole: bool = True) -> list[Fetched]:
        raw = {each.uid: (self._home / self.name / str(each.uid)).read_bytes() for each in batch}
        return [
            Fetched(self.name, self.uidvalidity, each.uid, each.received_at, each.size, raw[each.uid], complete=True)
            for each in batch
        ]

    def file_away(self, uids: Collection[Uid], target: str) -> list[Uid]:
        there = [uid for uid in sorted(uids) if (self._home / self.name / str(uid)).exists()]
        for uid in there:
            (self._home / target / str(uid)).write_bytes((self._home / self.name / str(uid)).read_bytes())
            reached(Point.COPIED)
            (self._home / self.name / str(uid)).unlink()
        return there


def find_evidence(home: Path, at: datetime) -> Evidence:
    """In place of `introbot.imap.find_evidence`: the letters in the folder for sent mail, and the mail filed away."""
    sent, done = home / SENT, home / DONE
    copies = [_copy(_header(path), at) for path in sent.iterdir()] if sent.exists() else None
    filed = [(int(path.name), _header(path)) for path in done.iterdir()] if done.exists() else []
    return Evidence(
        tuple(copies) if copies is not None else None,
        tuple(FiledMail(uid, first_id(str(header["Message-ID"])), at) for uid, header in filed),
    )


def _header(path: Path) -> Message:
    return BytesHeaderParser(policy=compat32).parsebytes(path.read_bytes())


def _copy(header: Message, at: datetime) -> SentCopy:
    def field(name: str) -> str:
        return str(header[f"X-Introbot-{name}"] or "")

    number = int(field("Seq") or 0)
    return SentCopy(
        str(header["Message-ID"]), field("Instance"), field("Introduction"), field("Letter"), number, (), at
    )


def fetch_filed(home: Path, uids: Collection[int], at: datetime) -> list[Fetched]:
    """In place of `introbot.imap.fetch_filed`."""
    mailbox = FolderMailbox(home, at)
    mailbox.select(DONE)
    return mailbox.fetch(mailbox.sizes_of(map(Uid, uids)))


def purge(home: Path, address: str, message_ids: Collection[str]) -> int:
    """In place of `introbot.imap.purge`."""
    found = [
        path
        for path in home.glob("*/*")
        if address.encode() in path.read_bytes() or first_id(str(_header(path)["Message-ID"])) in message_ids
    ]
    for path in found:
        path.unlink()
    return len(found)
