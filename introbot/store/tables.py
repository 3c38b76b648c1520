"""The tables, as a new database gets them; migrations/ brings older ones to the same shape."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

from introbot.store.instants import Utc

# SQLite counts rows up by itself only in a column that is an INTEGER PRIMARY KEY to the letter.
Number = BigInteger().with_variant(Integer, "sqlite")
# Compared byte by byte everywhere: a look-up by the beginning of an id must not depend on the server's language.
Id: TypeEngine[str] = Text().with_variant(Text(collation="C"), "postgresql")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *columns: Any, **options: Any) -> Table:
    return Table(name, metadata, *columns, **options)


def _needed(name: str, kind: Any, *rest: Any, **options: Any) -> Column[Any]:
    return Column(name, kind, *rest, nullable=False, **options)


def _introduction(nullable: bool = False, **options: Any) -> Column[Any]:
    return Column("introduction_id", Id, ForeignKey("introductions.id"), nullable=nullable, **options)


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


# Rows kept in their key's own tree: one page to change in place of two (SQLite's WITHOUT ROWID).
_CLUSTERED = {"sqlite_with_rowid": False}

# Who this database is: one row, written when the database is new.
_table(
    "instance",
    Column("id", Integer, primary_key=True, autoincrement=False),
    _needed("instance_id", Text),
    _needed("key", LargeBinary),
    _needed("created_at", Utc),
)

# `closed` repeats what `state` says, so that the indexes of what is open are left alone by every other change.
_table(
    "introductions",
    Column("id", Id, primary_key=True),
    _needed("version", Integer),
    _needed("state", Text),
    _needed("closed", Boolean),
    Column("outcome", Text),
    _needed("referrer_key", Id),
    Column("requester_key", Id),
    Column("recipient_key", Id),
    _needed("opened_at", Utc),
    _needed("changed_at", Utc),
    _needed("document", Text),
    Index("ix_introductions_referrer", "referrer_key", "opened_at"),
    Index("ix_introductions_requester", "requester_key", "opened_at"),
    Index("ix_introductions_recipient", "recipient_key", "opened_at"),
    Index("ix_introductions_between", "referrer_key", "requester_key", "opened_at"),
    Index("ix_introductions_open_referrer", "referrer_key", **_where("NOT closed")),
    Index("ix_introductions_open_requester", "requester_key", **_where("NOT closed")),
    Index("ix_introductions_open_recipient", "recipient_key", **_where("NOT closed")),
)

# `handle_after` is when mail of a sender who sends very much has its turn.
# The ledger. `repeated` marks a re-delivery of mail that is already here (by fingerprint, never by Message-ID).
_table(
    "received",
    Column("id", Number, primary_key=True),
    _needed("mailbox", Text),
    _needed("uidvalidity", BigInteger),
    _needed("uid", BigInteger),
    _needed("fingerprint", Text),
    _needed("repeated", Boolean),
    _needed("message_id", Text),
    _needed("received_at", Utc),
    _needed("kept_at", Utc),
    _needed("size", BigInteger),
    _needed("complete", Boolean),
    _needed("attempts", Integer),
    _needed("status", Text),
    _needed("reason", Text, server_default=""),
    Column("introduction_id", Id),
    Column("finished_at", Utc),
    Column("handle_after", Utc),
    UniqueConstraint("mailbox", "uidvalidity", "uid"),
    Index("ix_received_fingerprint", "fingerprint", unique=True, **_where("NOT repeated")),
    Index("ix_received_unfinished", "id", **_where("status = 'received'")),
    Index("ix_received_set_aside", "id", **_where("status = 'set_aside'")),
    sqlite_autoincrement=True,
)

# Apart from `received`, so that a change of status does not write the bytes again.
_table(
    "raw_mail",
    Column("received_id", Number, ForeignKey("received.id"), primary_key=True, autoincrement=False),
    _needed("content", LargeBinary),
)

_table(
    "cursors",
    Column("mailbox", Text, primary_key=True),
    _needed("uidvalidity", BigInteger),
    _needed("uid", BigInteger),
)

# `received_id` may outlive the mail, and `event_seq` below is looked at by people: neither is worth a foreign key, for
# which each deletion would search a whole table.
_table(
    "events",
    Column("seq", Number, primary_key=True),
    _introduction(index=True),
    _needed("happened_at", Utc),
    _needed("kind", Text),
    Column("caused_by", Text),
    Column("received_id", Number),
    _needed("details", Text),
    sqlite_autoincrement=True,
)

_table(
    "consents",
    Column("id", Number, primary_key=True),
    _introduction(index=True),
    _needed("party", Text),
    _needed("answer", Text),
    _needed("answered_at", Utc),
    _needed("words", Text),
    _needed("address", Text),
    _needed("message_id", Text),
    _needed("draft", Integer),
    _needed("implied", Boolean),
    _needed("event_seq", Number),
    sqlite_autoincrement=True,
)

_table(
    "timers",
    _introduction(primary_key=True),
    Column("kind", Text, primary_key=True),
    _needed("due_at", Utc, index=True),
    **_CLUSTERED,
)

# `key` is what a letter is for: no second row can exist for it. `owner` is the process that has claimed it. `asked_at`
# is when somebody was asked what to do about a letter in doubt. `draft` is the draft it was written for, `words` the
# digest of those words as that draft showed them; `unasked` says that it answers no mail of its addressee's own.
# `tried_at` is when the server first put it off, `bounced_at` when it came back.
_table(
    "outbox",
    Column("id", Number, primary_key=True),
    _needed("key", Text),
    _introduction(nullable=True),
    _needed("kind", Text),
    _needed("occasion", Text),
    _needed("addressees", Text),
    _needed("addressed_to", Text),
    _needed("subject", Text),
    _needed("message_id", Text),
    _needed("reverse_path", Text),
    _needed("forward_paths", Text),
    _needed("sha256", Text),
    _needed("template_version", Text),
    Column("event_seq", Number),
    _needed("created_at", Utc),
    _needed("status", Text),
    _needed("due_at", Utc),
    _needed("attempts", Integer),
    Column("owner", Text),
    Column("leased_until", Utc),
    Column("data_started_at", Utc),
    Column("sent_at", Utc),
    Column("ended_at", Utc),
    _needed("reply", Text, server_default=""),
    Column("asked_at", Utc),
    _needed("draft", Integer, server_default="0"),
    _needed("words", Text, server_default=""),
    _needed("unasked", Boolean, server_default="0"),
    Column("tried_at", Utc),
    Column("bounced_at", Utc),
    UniqueConstraint("key"),
    Index("ix_outbox_introduction", "introduction_id"),
    Index("ix_outbox_message_id", "message_id"),
    Index("ix_outbox_data_started_at", "data_started_at"),
    Index("ix_outbox_queued", "due_at", "id", **_where("status = 'queued'")),
    Index("ix_outbox_sending", "id", **_where("status = 'sending'")),
    Index("ix_outbox_in_doubt", "id", **_where("status = 'in_doubt'")),
    sqlite_autoincrement=True,
)

# The frozen bytes, apart from `outbox` for the same reason as `raw_mail`.
_table(
    "letter_contents",
    Column("outbox_id", Number, ForeignKey("outbox.id"), primary_key=True, autoincrement=False),
    _needed("content", LargeBinary),
    _needed("body", Text),
)

# The words of the letters that a draft showed: these and no others leave after her `send`.
_table(
    "drafts",
    _introduction(primary_key=True),
    Column("draft", Integer, primary_key=True, autoincrement=False),
    _needed("shown", Text),
)

_table(
    "reply_addresses",
    Column("token", Id, primary_key=True),
    _introduction(index=True),
    _needed("party", Text),
    _needed("draft", Integer),
    **_CLUSTERED,
)

_table(
    "threads",
    _introduction(primary_key=True),
    Column("name", Text, primary_key=True),
    _needed("subject", Text),
    _needed("last_message_id", Text),
    _needed("reference_ids", Text),
    _needed("language", Text, server_default=""),
    **_CLUSTERED,
)

# Rows are only ever added. `made_from` is the digest of the built-in template that a version was made from.
_table(
    "template_versions",
    Column("id", Number, primary_key=True),
    _needed("name", Text),
    _needed("digest", Text),
    _needed("made_from", Text),
    _needed("how", Text),
    _needed("author", Text),
    _needed("kept_at", Utc),
    _needed("words", Text),
    Index("ix_template_versions_name", "name", "digest"),
    sqlite_autoincrement=True,
)

_table(
    "suppressions",
    Column("address_key", Id, primary_key=True),
    _needed("suppressed_at", Utc),
    _needed("why", Text),
)

# Addresses from which a letter came back for good: not written to until a referrer gives them anew.
_table(
    "bounced",
    Column("address_key", Id, primary_key=True),
    _needed("bounced_at", Utc),
)

# What somebody has told the program once, to be kept whoever asks.
_table(
    "wishes",
    Column("address_key", Id, primary_key=True),
    Column("kind", Text, primary_key=True),
    _needed("words", Text),
    _needed("days", Integer),
    _needed("told_at", Utc),
    Index("ix_wishes_due", "kind", "days", "told_at"),
)

# What a requester says of their own work: `approved` may be told to others, `proposed` waits for their yes.
_table(
    "cards",
    Column("address_key", Id, primary_key=True),
    _needed("name", Text),
    Column("approved", Text),
    Column("proposed", Text),
    Column("asked_at", Utc),
    _needed("changed_at", Utc),
)

_table(
    "strangers",
    Column("address_key", Id, primary_key=True),
    _needed("noted_at", Utc),
)

# Who runs on this database: one row. `holder` names the machine and data folder, `owner` the process; `epoch` counts
# the processes, `looked_at` is when the mailbox was last read to its end.
_table(
    "leases",
    Column("id", Integer, primary_key=True, autoincrement=False),
    _needed("holder", Text),
    _needed("owner", Text),
    _needed("epoch", Integer),
    _needed("renewed_at", Utc),
    _needed("leased_until", Utc),
    Column("looked_at", Utc),
)

# What hinders the program until it is mended, a sentence each, for the operator; gone when it is over.
_table(
    "notices",
    Column("name", Text, primary_key=True),
    _needed("says", Text),
    _needed("times", Integer),
    _needed("first_at", Utc),
    _needed("last_at", Utc),
)
