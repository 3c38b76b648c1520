"""When somebody was asked about a letter in doubt, who runs on this database, and what the operator should know."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("asked_at", TIME, nullable=True))
    op.create_table(
        "leases",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("renewed_at", TIME, nullable=False),
        sa.Column("leased_until", TIME, nullable=False),
        sa.Column("looked_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_leases"),
    )
    op.create_table(
        "notices",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("first_at", TIME, nullable=False),
        sa.Column("last_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_notices"),
    )
