"""How the store is doing, for `doctor`."""

from __future__ import annotations

from introbot.store.faults import DAMAGED
from introbot.store.values import Health
from introbot.store.work import Work, sql

_HEALTH = sql(
    """SELECT (SELECT count(*) FROM received WHERE status = 'received') AS received,
              (SELECT count(*) FROM received WHERE status = 'set_aside') AS set_aside,
              (SELECT count(*) FROM outbox WHERE status = 'queued') AS queued,
              (SELECT count(*) FROM outbox WHERE status = 'in_doubt') AS in_doubt,
              (SELECT min(due_at) FROM outbox WHERE status = 'queued') AS due_since,
              (SELECT min(due_at) FROM timers) AS timer_due_since,
              (SELECT max(kept_at) FROM received) AS last_read_at,
              (SELECT max(sent_at) FROM outbox) AS last_sent_at""",
    gives="due_since timer_due_since last_read_at last_sent_at",
)
# A page at a time, without the order of every index: a tenth of the time of integrity_check.
_QUICK_CHECK = sql("PRAGMA quick_check(1)")


class Checks(Work):
    """What an operator asks."""

    def damage(self) -> str | None:
        """What is wrong with the file of a SQLite database; None if nothing is."""
        if self._connection.dialect.name != "sqlite":
            return None
        found = self.run(_QUICK_CHECK).scalars()
        return None if found == ["ok"] else f"{DAMAGED} ({found[0]})"

    def health(self) -> Health:
        """What waits, what needs a person, and when mail last came in and went out."""
        row = self.run(_HEALTH).one()
        return Health(
            received=row.received,
            set_aside=row.set_aside,
            queued=row.queued,
            in_doubt=row.in_doubt,
            due_since=row.due_since,
            timer_due_since=row.timer_due_since,
            last_read_at=row.last_read_at,
            last_sent_at=row.last_sent_at,
        )
