"""Who runs on this database, and what an operator should know: one lease, and a sentence for each trouble."""

from __future__ import annotations

from datetime import datetime, timedelta

from introbot.store.values import Notice, StoredLease
from introbot.store.work import Work, sql

# Taken where it has run out, or by another process on the same data folder, whose lock shows that the first is gone.
_TAKE = sql(
    """INSERT INTO leases (id, holder, owner, epoch, renewed_at, leased_until)
       VALUES (1, :holder, :owner, 1, :now, :until)
       ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, owner = excluded.owner, epoch = leases.epoch + 1,
              renewed_at = excluded.renewed_at, leased_until = excluded.leased_until
        WHERE leases.leased_until <= :now OR leases.holder = excluded.holder
    RETURNING epoch""",
    times="now until",
)
_RENEW = sql(
    """UPDATE leases SET renewed_at = :now, leased_until = :until, looked_at = COALESCE(:looked_at, looked_at)
        WHERE owner = :owner RETURNING epoch""",
    times="now until looked_at",
)
_GIVE_UP = sql("UPDATE leases SET leased_until = :now WHERE owner = :owner", times="now")
_LEASE = sql(
    "SELECT holder, epoch, renewed_at, leased_until, looked_at FROM leases",
    gives="renewed_at leased_until looked_at",
)
_NOTICE = sql(
    """INSERT INTO notices (name, says, times, first_at, last_at) VALUES (:name, :says, 1, :now, :now)
       ON CONFLICT (name) DO UPDATE SET says = excluded.says, times = notices.times + 1, last_at = excluded.last_at""",
    times="now",
)
_CLEAR = sql("DELETE FROM notices WHERE name = :name")
_NOTICES = sql(
    "SELECT name, says, times, first_at, last_at FROM notices ORDER BY first_at, name", gives="first_at last_at"
)


class Running(Work):
    """The lease and the notices."""

    def take_lease(self, holder: str, now: datetime, lasts: timedelta) -> bool:
        """Make this process the one that runs on the database; False where another one does."""
        values = {"holder": holder, "owner": self._owner, "now": now, "until": now + lasts}
        return self.run(_TAKE, values).one_or_none() is not None

    def renew_lease(self, now: datetime, lasts: timedelta, looked_at: datetime | None = None) -> bool:
        """Go on; False where another process has taken over meanwhile."""
        values = {"owner": self._owner, "now": now, "until": now + lasts, "looked_at": looked_at}
        return self.run(_RENEW, values).one_or_none() is not None

    def give_up_lease(self, now: datetime) -> None:
        self.run(_GIVE_UP, {"owner": self._owner, "now": now})

    def lease(self) -> StoredLease | None:
        """Who runs, or ran last."""
        row = self.run(_LEASE).one_or_none()
        return StoredLease(*row) if row else None

    def notice(self, name: str, says: str, now: datetime) -> None:
        """Let the operator know: a sentence about `name`, until it is cleared."""
        self.run(_NOTICE, {"name": name, "says": says, "now": now})

    def clear_notice(self, name: str) -> None:
        self.run(_CLEAR, {"name": name})

    def notices(self) -> dict[str, Notice]:
        """All that the operator should know, the oldest first."""
        return {row.name: Notice(*row) for row in self.run(_NOTICES)}
