"""How the store is doing, for `doctor`."""

from __future__ import annotations

from introbot.store.values import Health
from introbot.store.work import Work, sql

_HEALTH = sql(
    """SELECT (SELECT count(*) FROM received WHERE status = 'received') AS received,
              (SELECT count(*) FROM received WHERE status = 'set_aside') AS set_aside,
              (SELECT count(*) FROM outbox WHERE status = 'queued') AS queued,
              (SELECT count(*) FROM outbox WHERE status = 'in_doubt') AS in_doubt,
              (SELECT max(kept_at) FROM received) AS last_read_at,
              (SELECT max(sent_at) FROM outbox) AS last_sent_at""",
    gives="last_read_at last_sent_at",
)


class Checks(Work):
    """What an operator asks."""

    def health(self) -> Health:
        """What waits, what needs a person, and when mail last came in and went out."""
        row = self.run(_HEALTH).one()
        return Health(
            received=row.received,
            set_aside=row.set_aside,
            queued=row.queued,
            in_doubt=row.in_doubt,
            last_read_at=row.last_read_at,
            last_sent_at=row.last_sent_at,
        )
