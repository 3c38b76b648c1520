"""A database that is older than the mailbox: how that is noticed, and how it is made safe to go on with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from introbot.domain.introduction import Introduction
from introbot.store.codec import decode
from introbot.store.work import Work, sql

# The highest number that was ever given, not the highest there is: events that were erased do not make us older.
_LAST_GIVEN = {
    "sqlite": "(SELECT seq FROM sqlite_sequence WHERE name = 'events')",
    "postgresql": "pg_sequence_last_value(pg_get_serial_sequence('events', 'seq')::regclass)",
}
_NEWEST = {
    dialect: sql(
        f"""SELECT {last} AS seq,
                   (SELECT max(happened_at) FROM events) AS event_at,
                   (SELECT max(kept_at) FROM received) AS kept_at,
                   (SELECT created_at FROM instance) AS created_at""",  # noqa: S608
        gives="event_at kept_at created_at",
    )
    for dialect, last in _LAST_GIVEN.items()
}
_KNOWN = sql("SELECT message_id FROM received WHERE message_id IN :ids", lists="ids")
_RAISE = {
    "sqlite": (
        # No row before the first event: then there is nothing to raise.
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'events', 0 WHERE NOT EXISTS "
        "(SELECT 1 FROM sqlite_sequence WHERE name = 'events')",
        "UPDATE sqlite_sequence SET seq = max(seq, :seq) WHERE name = 'events'",
    ),
    "postgresql": (
        "SELECT setval(pg_get_serial_sequence('events', 'seq'), "
        "GREATEST(:seq, (SELECT COALESCE(max(seq), 1) FROM events)))",
    ),
}
_RAISES = {dialect: [sql(words) for words in statements] for dialect, statements in _RAISE.items()}
# Only what has not ended: a letter that is known to have left, or to have been refused, stays as it is.
_DOUBT = sql(
    """UPDATE outbox SET status = 'in_doubt', ended_at = :now, owner = NULL, leased_until = NULL, reply = :reply
        WHERE status IN ('queued', 'sending') RETURNING id""",
    times="now",
)
_OPEN = sql("SELECT document FROM introductions WHERE NOT closed ORDER BY id")


class Recovery(Work):
    """What a restored or copied database needs."""

    def newest(self) -> tuple[int, datetime]:
        """The highest number an event was given, and when the database last changed."""
        row = self.run(_NEWEST[self._connection.dialect.name]).one()
        return row.seq or 0, max(at for at in (row.event_at, row.kept_at, row.created_at) if at)

    def unknown(self, message_ids: Sequence[str]) -> set[str]:
        """Those of these Message-IDs that are not in the ledger."""
        asked = {each: each for each in message_ids if each}
        asked |= {self.digest_of(each): each for each in asked}  # as it stands for mail that was erased
        known: set[str] = set()
        for start in range(0, len(ids := sorted(asked)), 500):
            known.update(asked[id] for id in self.run(_KNOWN, {"ids": ids[start : start + 500]}).scalars())
        return set(asked.values()) - known

    def raise_seq(self, seq: int) -> None:
        """Let the next event have a higher number than this."""
        for statement in _RAISES[self._connection.dialect.name]:
            self.run(statement, {"seq": seq} if ":seq" in statement.words else None)

    def doubt_all(self, now: datetime, reply: str) -> int:
        """Put every letter that waits to leave in doubt: it may have left already, in what was lost."""
        return len(self.run(_DOUBT, {"now": now, "reply": reply}).all())

    def all_open(self) -> list[Introduction]:
        """Every introduction that has not ended."""
        return [decode(document) for document in self.run(_OPEN).scalars()]
