"""What the mailbox knows of the past: the copies a provider keeps of letters that left, and the mail we filed away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses
from typing import Any

from introbot.imap.account import MailboxAccount, in_plain_words
from introbot.imap.mailbox import Fetched, Mailbox, Uid, batches
from introbot.imap.reading import Folders
from introbot.mail.message import first_id

# Where servers that name no folder for sent mail keep it (RFC 6154 asks them to).
USUAL_NAMES = ("Sent", "Sent Items", "Sent Messages", "Sent Mail")
OF_COPIES = (
    "MESSAGE-ID",
    "TO",
    "X-INTROBOT-INSTANCE",
    "X-INTROBOT-INTRODUCTION",
    "X-INTROBOT-LETTER",
    "X-INTROBOT-SEQ",
)
AT_ONCE = 500
_NUMBER = re.compile(r"\d{1,18}")


@dataclass(frozen=True, slots=True)
class SentCopy:
    """One letter of ours as it lies among the sent mail."""

    message_id: str
    instance: str
    introduction: str
    kind: str
    sequence: int
    to: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class FiledMail:
    """One mail that was filed away after it had been handled."""

    uid: int
    message_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found since some day; `copies` is None where there is no folder for sent mail."""

    copies: tuple[SentCopy, ...] | None
    filed: tuple[FiledMail, ...]


def find_evidence(account: MailboxAccount, folders: Folders, since: datetime) -> Evidence:
    """The letters of ours among the sent mail, and the mail that was filed away, since that moment.

    Nothing is changed. A server answers SINCE by its own day, so one day more is asked for.
    """
    mailbox = Mailbox(account)
    try:
        with in_plain_words(account):
            names = folder_names(mailbox)
            sent = sent_folders(mailbox, names)
            copies = [copy for name in sent for copy in _copies_in(mailbox, name, since)]
            filed = list(_filed_in(mailbox, folders, names, since))
    finally:
        mailbox.close()
    return Evidence(tuple(copies) if sent else None, tuple(filed))


def fetch_filed(account: MailboxAccount, folders: Folders, uids: Sequence[int]) -> list[Fetched]:
    """The bytes of mail that was filed away."""
    mailbox = Mailbox(account)
    try:
        if not folders.done or not uids:
            return []
        mailbox.select(mailbox.full_name(folders.done), readonly=True)
        sizes = mailbox.sizes_of([Uid(uid) for uid in uids])
        return [fetched for lot in batches(sizes) for fetched in mailbox.fetch(lot)]
    finally:
        mailbox.close()


def folder_names(mailbox: Mailbox) -> dict[str, tuple[bytes, ...]]:
    """Every mailbox that holds mail, with what is said of it."""
    listed = mailbox.client.list_folders()
    return {name: flags for flags, _, name in listed if b"\\Noselect" not in flags}


def sent_folders(mailbox: Mailbox, names: dict[str, tuple[bytes, ...]]) -> list[str]:
    """The mailboxes for sent mail and, where there is one, for all mail (RFC 6154 §2), else by their usual names."""
    special = [name for name, flags in names.items() if b"\\Sent" in flags or b"\\All" in flags]
    usual = {name for each in USUAL_NAMES for name in (each, mailbox.full_name(each))}
    return special or [name for name in names if name in usual]


def _copies_in(mailbox: Mailbox, name: str, since: datetime) -> Iterator[SentCopy]:
    mailbox.select(name, readonly=True)
    for _, at, field in _headers(mailbox, ["HEADER", "X-Introbot-Letter", ""], since, OF_COPIES):
        sequence = field("X-Introbot-Seq")
        yield SentCopy(
            message_id=first_id(field("Message-ID")),
            instance=field("X-Introbot-Instance"),
            introduction=field("X-Introbot-Introduction"),
            kind=field("X-Introbot-Letter"),
            sequence=int(sequence) if _NUMBER.fullmatch(sequence) else 0,
            to=tuple(address for _, address in getaddresses([field("To")]) if address),
            at=at,
        )


def _filed_in(
    mailbox: Mailbox, folders: Folders, names: dict[str, tuple[bytes, ...]], since: datetime
) -> Iterator[FiledMail]:
    done = mailbox.full_name(folders.done) if folders.done else ""
    if done in names:
        mailbox.select(done, readonly=True)
        for uid, at, field in _headers(mailbox, [], since, ("MESSAGE-ID",)):
            yield FiledMail(uid, first_id(field("Message-ID")), at)


def _headers(mailbox: Mailbox, wanted: list[Any], since: datetime, names: Sequence[str]) -> Iterator[Any]:
    """UID, INTERNALDATE, and a function that gives a field's value, of each message that came since."""
    criteria = ["SINCE", (since - timedelta(days=1)).date(), *wanted]
    uids = mailbox.client.search(criteria)
    for start in range(0, len(uids), AT_ONCE):
        what = [f"BODY.PEEK[HEADER.FIELDS ({' '.join(names)})]", "INTERNALDATE"]
        for uid, answer in mailbox.client.fetch(uids[start : start + AT_ONCE], what).items():
            block = next((value for key, value in answer.items() if key.startswith(b"BODY[HEADER")), b"")
            at = answer.get(b"INTERNALDATE") or datetime.now(UTC)
            header = BytesHeaderParser(policy=compat32).parsebytes(block or b"")
            yield uid, at.astimezone(UTC), lambda name, of=header: " ".join(str(of.get(name, "")).split())
