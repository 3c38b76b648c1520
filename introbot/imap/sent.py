"""What the mailbox knows of letters that left: the copies a provider keeps, by their header alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses
from typing import Any

from introbot.imap.account import MailboxAccount, in_plain_words
from introbot.imap.mailbox import Mailbox

# Where servers that name no folder for sent mail keep it (RFC 6154 asks them to).
USUAL_NAMES = ("Sent", "Sent Items", "Sent Messages", "Sent Mail")
FIELDS = ("MESSAGE-ID", "TO", "X-INTROBOT-INSTANCE", "X-INTROBOT-LETTER", "X-INTROBOT-SEQ")
AT_ONCE = 500
_NUMBER = re.compile(r"\d{1,18}")


@dataclass(frozen=True, slots=True)
class SentCopy:
    """One letter of ours as it lies among the sent mail."""

    message_id: str
    instance: str
    kind: str
    sequence: int
    to: tuple[str, ...]


def sent_copies(account: MailboxAccount, since: date) -> list[SentCopy] | None:
    """The letters of ours among the mail that was sent since that day; None where there is no folder for sent mail.

    Nothing is changed. A server answers SINCE by its own day, so one day more is asked for.
    """
    mailbox = Mailbox(account)
    try:
        with in_plain_words(account):
            folders = _folders(mailbox)
            found = [copy for name in folders for copy in _copies_in(mailbox, name, since - timedelta(days=1))]
    finally:
        mailbox.close()
    return found if folders else None


def _folders(mailbox: Mailbox) -> list[str]:
    """The mailboxes for sent mail and, where there is one, for all mail (RFC 6154 §2), else by their usual names."""
    listed = [(flags, name) for flags, _, name in mailbox.client.list_folders() if b"\\Noselect" not in flags]
    special = [name for flags, name in listed if b"\\Sent" in flags or b"\\All" in flags]
    usual = {name for each in USUAL_NAMES for name in (each, mailbox.full_name(each))}
    return special or [name for _, name in listed if name in usual]


def _copies_in(mailbox: Mailbox, name: str, since: date) -> Iterator[SentCopy]:
    mailbox.select(name, readonly=True)
    uids = mailbox.client.search(["SINCE", since, "HEADER", "X-Introbot-Letter", ""])
    for start in range(0, len(uids), AT_ONCE):
        answer = mailbox.client.fetch(uids[start : start + AT_ONCE], [f"BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})]"])
        yield from _read(answer.values())


def _read(answers: Iterable[dict[bytes, Any]]) -> Iterator[SentCopy]:
    for answer in answers:
        block = next((value for key, value in answer.items() if key.startswith(b"BODY[HEADER")), None)
        if block:
            yield _copy(block)


def _copy(block: bytes) -> SentCopy:
    header = BytesHeaderParser(policy=compat32).parsebytes(block)

    def field(name: str) -> str:
        return " ".join(str(header.get(name, "")).split())

    sequence = field("X-Introbot-Seq")
    to = tuple(address for _, address in getaddresses([field("To")]) if address)
    return SentCopy(
        message_id=field("Message-ID"),
        instance=field("X-Introbot-Instance"),
        kind=field("X-Introbot-Letter"),
        sequence=int(sequence) if _NUMBER.fullmatch(sequence) else 0,
        to=to,
    )
