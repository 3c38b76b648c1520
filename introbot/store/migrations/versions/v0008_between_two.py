"""Indexes of what one referrer has opened for one requester, hers may be thousands, and of what comes round."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index("ix_introductions_between", "introductions", ["referrer_key", "requester_key", "opened_at"])
    op.create_index("ix_wishes_due", "wishes", ["kind", "days", "told_at"])
