"""Finds what has left within a day."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_index("ix_outbox_data_started_at", "outbox", ["data_started_at"])
