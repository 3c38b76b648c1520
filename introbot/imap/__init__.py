"""Watches one mailbox: hands over the bytes of what arrived, and files it away once that is kept."""

from introbot.imap.account import MailboxAccount
from introbot.imap.mailbox import Fetched, Mailbox, Uid, UidValidity
from introbot.imap.reading import Cursor, Folders, Ledger, check, once
from introbot.imap.sent import SentCopy, sent_copies
from introbot.imap.watcher import Watcher

__all__ = [
    "Cursor",
    "Fetched",
    "Folders",
    "Ledger",
    "Mailbox",
    "MailboxAccount",
    "SentCopy",
    "Uid",
    "UidValidity",
    "Watcher",
    "check",
    "once",
    "sent_copies",
]
