"""Removes from the mailbox what is to be forgotten: the mail that names somebody, and the mail we know to be theirs."""

from __future__ import annotations

from collections.abc import Sequence

from introbot.errors import IntrobotError
from introbot.imap.account import MailboxAccount, in_plain_words
from introbot.imap.mailbox import Mailbox
from introbot.imap.reading import Folders
from introbot.imap.sent import folder_names, sent_folders


def purge(account: MailboxAccount, folders: Folders, address: str, message_ids: Sequence[str]) -> int:
    """Delete the mail that names this address or has one of these Message-IDs, in every mailbox of ours; how many.

    Only these messages are removed (UID EXPUNGE, RFC 4315): without UIDPLUS they are marked as deleted, and go when
    the mailbox is next cleared.
    """
    mailbox = Mailbox(account)
    try:
        with in_plain_words(account):
            names = folder_names(mailbox)
            done = mailbox.full_name(folders.done) if folders.done else ""
            junk = mailbox.find_junk(folders.junk)
            wanted = dict.fromkeys(
                name for name in (folders.inbox, junk, done, *sent_folders(mailbox, names)) if name in names
            )
            return sum(_purge(mailbox, name, address, message_ids) for name in wanted if name)
    finally:
        mailbox.close()


def _purge(mailbox: Mailbox, name: str, address: str, message_ids: Sequence[str]) -> int:
    try:
        mailbox.select(name)
    except IntrobotError:
        return 0
    found = set(mailbox.client.search(["TEXT", address]))
    for message_id in message_ids:
        found.update(mailbox.client.search(["HEADER", "Message-ID", message_id]))
    uids = sorted(found)
    if uids:
        mailbox.client.add_flags(uids, [b"\\Deleted"], silent=True)
        if mailbox.client.has_capability("UIDPLUS"):
            mailbox.client.uid_expunge(uids)
    return len(uids)
