"""The first tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
TIME = sa.DateTime(timezone=True)


def where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    _introductions()
    _received()
    _history()
    _outbox()
    _correspondence()


def _introductions() -> None:
    op.create_table(
        "instance",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("instance_id", sa.Text(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_instance"),
    )
    op.create_table(
        "introductions",
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("referrer_key", ID, nullable=False),
        sa.Column("requester_key", ID, nullable=True),
        sa.Column("recipient_key", ID, nullable=True),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_introductions"),
    )
    op.create_index("ix_introductions_open_recipient", "introductions", ["recipient_key"], **where("NOT closed"))
    op.create_index("ix_introductions_open_referrer", "introductions", ["referrer_key"], **where("NOT closed"))
    op.create_index("ix_introductions_open_requester", "introductions", ["requester_key"], **where("NOT closed"))
    op.create_index("ix_introductions_recipient", "introductions", ["recipient_key", "opened_at"])
    op.create_index("ix_introductions_referrer", "introductions", ["referrer_key", "opened_at"])
    op.create_index("ix_introductions_requester", "introductions", ["requester_key", "opened_at"])
    op.create_table(
        "timers",
        sa.Column("introduction_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_timers_introduction_id"),
        sa.PrimaryKeyConstraint("introduction_id", "kind", name="pk_timers"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_timers_due_at", "timers", ["due_at"])


def _received() -> None:
    op.create_table(
        "received",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("repeated", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("received_at", TIME, nullable=False),
        sa.Column("kept_at", TIME, nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("introduction_id", ID, nullable=True),
        sa.Column("finished_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_received"),
        sa.UniqueConstraint("mailbox", "uidvalidity", "uid", name="uq_received_mailbox_uidvalidity_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_received_fingerprint", "received", ["fingerprint"], unique=True, **where("NOT repeated"))
    op.create_index("ix_received_set_aside", "received", ["id"], **where("status = 'set_aside'"))
    op.create_index("ix_received_unfinished", "received", ["id"], **where("status = 'received'"))
    op.create_table(
        "raw_mail",
        sa.Column("received_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["received_id"], ["received.id"], name="fk_raw_mail_received_id"),
        sa.PrimaryKeyConstraint("received_id", name="pk_raw_mail"),
    )
    op.create_table(
        "cursors",
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("mailbox", name="pk_cursors"),
    )


def _history() -> None:
    op.create_table(
        "events",
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("introduction_id", ID, nullable=False),
        sa.Column("happened_at", TIME, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("caused_by", sa.Text(), nullable=True),
        sa.Column("received_id", NUMBER, nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_events_introduction_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_events"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_introduction_id", "events", ["introduction_id"])
    op.create_table(
        "consents",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("introduction_id", ID, nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", TIME, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("implied", sa.Boolean(), nullable=False),
        sa.Column("event_seq", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_consents_introduction_id"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consents_introduction_id", "consents", ["introduction_id"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("introduction_id", ID, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("addressees", sa.Text(), nullable=False),
        sa.Column("addressed_to", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("reverse_path", sa.Text(), nullable=False),
        sa.Column("forward_paths", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("template_version", sa.Text(), nullable=False),
        sa.Column("event_seq", NUMBER, nullable=True),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("leased_until", TIME, nullable=True),
        sa.Column("data_started_at", TIME, nullable=True),
        sa.Column("sent_at", TIME, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("reply", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_outbox_introduction_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_in_doubt", "outbox", ["id"], **where("status = 'in_doubt'"))
    op.create_index("ix_outbox_introduction", "outbox", ["introduction_id"])
    op.create_index("ix_outbox_message_id", "outbox", ["message_id"])
    op.create_index("ix_outbox_queued", "outbox", ["due_at", "id"], **where("status = 'queued'"))
    op.create_index("ix_outbox_sending", "outbox", ["id"], **where("status = 'sending'"))
    op.create_table(
        "letter_contents",
        sa.Column("outbox_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name="fk_letter_contents_outbox_id"),
        sa.PrimaryKeyConstraint("outbox_id", name="pk_letter_contents"),
    )


def _correspondence() -> None:
    op.create_table(
        "reply_addresses",
        sa.Column("token", ID, nullable=False),
        sa.Column("introduction_id", ID, nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_reply_addresses_introduction_id"),
        sa.PrimaryKeyConstraint("token", name="pk_reply_addresses"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_reply_addresses_introduction_id", "reply_addresses", ["introduction_id"])
    op.create_table(
        "threads",
        sa.Column("introduction_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("last_message_id", sa.Text(), nullable=False),
        sa.Column("reference_ids", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_threads_introduction_id"),
        sa.PrimaryKeyConstraint("introduction_id", "name", name="pk_threads"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "suppressions",
        sa.Column("address_key", ID, nullable=False),
        sa.Column("suppressed_at", TIME, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("address_key", name="pk_suppressions"),
    )
    op.create_table(
        "strangers",
        sa.Column("address_key", ID, nullable=False),
        sa.Column("noted_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("address_key", name="pk_strangers"),
    )
