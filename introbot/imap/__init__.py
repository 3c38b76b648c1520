"""Watches one mailbox: hands over the bytes of what arrived, and files it away once that is kept."""

from introbot.imap.account import MailboxAccount, SignInRefused
from introbot.imap.mailbox import Fetched, Mailbox, Uid, UidValidity
from introbot.imap.purging import purge
from introbot.imap.reading import Cursor, Folders, Ledger, check, once
from introbot.imap.sent import Evidence, FiledMail, SentCopy, fetch_filed, find_evidence
from introbot.imap.watcher import Watcher, pause_after

__all__ = [
    "Cursor",
    "Evidence",
    "Fetched",
    "FiledMail",
    "Folders",
    "Ledger",
    "Mailbox",
    "MailboxAccount",
    "SentCopy",
    "SignInRefused",
    "Uid",
    "UidValidity",
    "Watcher",
    "check",
    "fetch_filed",
    "find_evidence",
    "once",
    "pause_after",
    "purge",
]
