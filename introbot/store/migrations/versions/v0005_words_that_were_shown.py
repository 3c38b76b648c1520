"""What each draft showed, and of each letter for which draft it was written."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("outbox", sa.Column("draft", sa.Integer(), server_default="0", nullable=False))
    op.add_column("outbox", sa.Column("words", sa.Text(), server_default="", nullable=False))
    op.add_column("outbox", sa.Column("unasked", sa.Boolean(), server_default="0", nullable=False))
    _note_drafts(op.get_bind())
    op.create_table(
        "drafts",
        sa.Column("introduction_id", ID, nullable=False),
        sa.Column("draft", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["introduction_id"], ["introductions.id"], name="fk_drafts_introduction_id"),
        sa.PrimaryKeyConstraint("introduction_id", "draft", name="pk_drafts"),
    )


def _note_drafts(connection: sa.Connection) -> None:
    """What waits to leave was written for the draft as it stands: a new one takes back what an older one wrote."""
    waiting = connection.execute(
        sa.text(
            "SELECT DISTINCT i.id, i.document FROM introductions i JOIN outbox o ON o.introduction_id = i.id"
            " WHERE o.status IN ('queued', 'sending', 'in_doubt')"
        )
    ).all()
    for id, document in waiting:
        draft = json.loads(document).get("draft", 0)
        connection.execute(
            sa.text("UPDATE outbox SET draft = :draft WHERE introduction_id = :id"), {"draft": draft, "id": id}
        )
