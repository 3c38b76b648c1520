"""Bounced addresses, when a letter was first tried and whether it came back, and mail that waits for its turn."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("tried_at", TIME, nullable=True))
    op.add_column("outbox", sa.Column("bounced_at", TIME, nullable=True))
    op.add_column("received", sa.Column("handle_after", TIME, nullable=True))
    op.create_table(
        "bounced",
        sa.Column("address_key", ID, nullable=False),
        sa.Column("bounced_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("address_key", name="pk_bounced"),
    )
