"""Introductions with their version, who takes part in them, and their timers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection

from introbot.domain.introduction import Introduction, State, Timer, TimerKind
from introbot.domain.people import Person
from introbot.errors import Conflict
from introbot.store.codec import decode, encode
from introbot.store.values import DueTimer
from introbot.store.work import Values, Work, sql

_CREATE = sql(
    """INSERT INTO introductions (id, version, state, closed, outcome, referrer_key, requester_key, recipient_key,
                                  opened_at, changed_at, document)
       VALUES (:id, 1, :state, :closed, :outcome, :referrer_key, :requester_key, :recipient_key,
               :opened_at, :changed_at, :document)""",
    times="opened_at changed_at",
)
_LOAD = sql("SELECT document, version FROM introductions WHERE id = :id")
# Most changes leave the people as they are, and then seven indexes need not be touched.
_SAVE = sql(
    """UPDATE introductions SET version = version + 1, state = :state, outcome = :outcome, changed_at = :changed_at,
                                document = :document
        WHERE id = :id AND version = :seen""",
    times="changed_at",
)
_SAVE_WITH_PEOPLE = sql(
    """UPDATE introductions SET version = version + 1, state = :state, outcome = :outcome, changed_at = :changed_at,
                                document = :document, closed = :closed, referrer_key = :referrer_key,
                                requester_key = :requester_key, recipient_key = :recipient_key
        WHERE id = :id AND version = :seen""",
    times="changed_at",
)
_LISTED = "SELECT document, version FROM introductions {} ORDER BY changed_at DESC, id LIMIT :limit"
_ALL_LISTED = sql(_LISTED.format(""))
_OPEN_LISTED = sql(_LISTED.format("WHERE NOT closed"))
_OPEN_WITH = sql(
    """SELECT document, version, opened_at, id FROM introductions WHERE NOT closed AND referrer_key = :key
       UNION SELECT document, version, opened_at, id FROM introductions WHERE NOT closed AND requester_key = :key
       UNION SELECT document, version, opened_at, id FROM introductions WHERE NOT closed AND recipient_key = :key
       ORDER BY opened_at DESC, id"""
)
# Each part ends at its limit: a referrer with thousands that are open costs no more than one with two.
_SOME_OPEN_AS = """SELECT * FROM (SELECT document, version, id FROM introductions
                                   WHERE NOT closed AND {} = :key LIMIT :limit) AS {}"""
_PARTIES = ("referrer", "requester", "recipient")
_SOME_OPEN_WITH = sql(" UNION ALL ".join(_SOME_OPEN_AS.format(f"{party}_key", party) for party in _PARTIES))
_NOT_MADE_YET = sql(
    """SELECT count(*) FROM (SELECT 1 FROM introductions
        WHERE NOT closed AND referrer_key = :key AND state <> 'introduced' LIMIT :limit) AS hers"""
)
_LATEST_AS = """SELECT * FROM (SELECT document, version, opened_at, id FROM introductions WHERE {} = :key
                                ORDER BY opened_at DESC LIMIT :limit) AS {}"""
_LATEST_WITH = sql(
    " UNION ALL ".join(_LATEST_AS.format(f"{party}_key", party) for party in _PARTIES) + " ORDER BY opened_at DESC, id"
)
_PAIR = sql(
    """SELECT document, version FROM introductions
        WHERE requester_key = :requester AND recipient_key = :recipient ORDER BY opened_at DESC, id"""
)
_LAST_ASKED = sql(
    """SELECT max(outbox.sent_at) AS asked_at FROM outbox JOIN introductions ON introductions.id = introduction_id
        WHERE recipient_key = :recipient AND introductions.id <> :but AND outbox.kind = 'permission'""",
    gives="asked_at",
)
_TIMES_ASKED = sql(
    """SELECT outbox.data_started_at FROM outbox JOIN introductions ON introductions.id = introduction_id
        WHERE recipient_key = :recipient AND introductions.id <> :but AND outbox.kind = 'permission'
          AND outbox.data_started_at > :since AND outbox.status IN ('sending', 'sent', 'in_doubt')
        ORDER BY outbox.data_started_at""",
    times="since",
    gives="data_started_at",
)
_BETWEEN = sql(
    """SELECT document, version FROM introductions
        WHERE requester_key = :requester AND referrer_key = :referrer ORDER BY opened_at DESC, id LIMIT :limit"""
)
_BY_PREFIX = sql("SELECT id FROM introductions WHERE id >= :prefix AND id < :beyond ORDER BY id")

_DROP_TIMERS = sql("DELETE FROM timers WHERE introduction_id = :id")
_SET_TIMER = sql(
    "INSERT INTO timers (introduction_id, kind, due_at) VALUES (:id, :kind, :due_at)",
    times="due_at",
)
_DUE = sql(
    """SELECT introduction_id, kind, due_at FROM timers
        WHERE due_at <= :now ORDER BY due_at, introduction_id LIMIT :limit""",
    times="now",
    gives="due_at",
)
_PUT_OFF = sql("UPDATE timers SET due_at = :later WHERE introduction_id = :id AND due_at < :later", times="later")
_NEXT_DUE = sql(
    """SELECT min(due_at) AS due_at FROM
       (SELECT min(due_at) AS due_at FROM timers
        UNION ALL
        SELECT min(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END) FROM outbox
         WHERE status = 'queued') AS dues""",
    gives="due_at",
)

# More than any list is long; LIMIT takes no NULL in SQLite.
_NO_LIMIT = 2**62
_BEYOND = "\U0010ffff"
Remembered: TypeAlias = tuple[tuple[bool, str, str | None, str | None], tuple[Timer, ...]]
Versioned: TypeAlias = tuple[Introduction, int]


class Introductions(Work):
    """Introductions and their timers."""

    def __init__(self, connection: Connection, owner: str) -> None:
        super().__init__(connection, owner)
        self._remembered: dict[str, Remembered] = {}

    def undone(self) -> None:
        super().undone()
        self._remembered.clear()

    def create(self, introduction: Introduction) -> None:
        """Keep a new introduction, at version 1. Raises Conflict where its id is taken."""
        self.run(_CREATE, {**_columns(introduction), **_people(introduction), "opened_at": introduction.opened_at})
        self._set_timers(introduction)
        self._remembered[introduction.id] = _essence(introduction)

    def load(self, introduction_id: str) -> Versioned | None:
        """The introduction with its version, which `save` wants back."""
        row = self.run(_LOAD, {"id": introduction_id}).one_or_none()
        if row is None:
            return None
        introduction = decode(row[0])
        self._remembered[introduction_id] = _essence(introduction)
        return introduction, row[1]

    def save(self, introduction: Introduction, seen_version: int) -> None:
        """Keep what it has become, at the next version. Raises Conflict if it is no longer at `seen_version`."""
        people, timers = self._remembered.get(introduction.id, (None, None))
        new = _essence(introduction)
        values = {**_columns(introduction), "seen": seen_version}
        if people == new[0]:
            saved = self.run(_SAVE, values)
        else:
            saved = self.run(_SAVE_WITH_PEOPLE, {**values, **_people(introduction)})
        if saved.rowcount != 1:
            raise Conflict(f"Introduction {introduction.id} was changed meanwhile: read it again.")
        if timers != new[1]:
            self.run(_DROP_TIMERS, {"id": introduction.id})
            self._set_timers(introduction)
        self._remembered[introduction.id] = new

    def _set_timers(self, introduction: Introduction) -> None:
        rows = [{"id": introduction.id, "kind": str(t.kind), "due_at": t.due_at} for t in introduction.timers]
        self.run_many(_SET_TIMER, rows)

    def listed(self, *, include_closed: bool = True, limit: int | None = None) -> list[Introduction]:
        """All introductions, the one that changed last first."""
        rows = self.run(
            _ALL_LISTED if include_closed else _OPEN_LISTED, {"limit": _NO_LIMIT if limit is None else limit}
        )
        return [decode(document) for document, _ in rows]

    def open_with(self, address_key: str) -> list[Versioned]:
        """What is not closed and has this address as one of its three, the newest first."""
        return _versioned(self.run(_OPEN_WITH, {"key": address_key}))

    def has_open_with(self, address_key: str) -> bool:
        """Whether `open_with` gives any."""
        return self.run(_SOME_OPEN_WITH, {"key": address_key, "limit": 1}).first() is not None

    def only_open_with(self, address_key: str) -> Introduction | None:
        """What `open_with` gives where that is a single one."""
        found = _once(self.run(_SOME_OPEN_WITH, {"key": address_key, "limit": 2}), 2)
        return decode(found[0][0]) if len(found) == 1 else None

    def not_made_yet(self, referrer_key: str, limit: int) -> int:
        """How many introductions of this referrer are open and not made yet; no more than `limit` are counted."""
        found: int = self.run(_NOT_MADE_YET, {"key": referrer_key, "limit": limit}).scalar_one()
        return found

    def latest_with(self, address_key: str, limit: int = 5) -> list[Introduction]:
        """The newest introductions that have this address as one of their three, closed ones too."""
        rows = self.run(_LATEST_WITH, {"key": address_key, "limit": limit})
        return [introduction for introduction, _ in _versioned(_once(rows, 3)[:limit])]

    def pair_history(self, requester_key: str, recipient_key: str) -> list[Introduction]:
        """All introductions ever of this requester to this recipient, by any referrer, the newest first."""
        rows = self.run(_PAIR, {"requester": requester_key, "recipient": recipient_key})
        return [introduction for introduction, _ in _versioned(rows)]

    def last_asked(self, recipient_key: str, but: str) -> datetime | None:
        """When somebody was last asked for permission, in any introduction `but` this one."""
        asked: datetime | None = self.run(_LAST_ASKED, {"recipient": recipient_key, "but": but}).scalar_one()
        return asked

    def asked_since(self, recipient_key: str, since: datetime, but: str) -> list[datetime]:
        """When somebody was asked for permission since then, in any introduction `but` this one."""
        values = {"recipient": recipient_key, "since": since, "but": but}
        return list(self.run(_TIMES_ASKED, values).scalars())

    def between(self, referrer_key: str, requester_key: str, limit: int) -> list[Introduction]:
        """The introductions this referrer has opened for this requester, the newest first."""
        rows = self.run(_BETWEEN, {"referrer": referrer_key, "requester": requester_key, "limit": limit})
        return [introduction for introduction, _ in _versioned(rows)]

    def id_by_prefix(self, prefix: str) -> list[str]:
        """The ids that begin so: an operator types only the first few characters."""
        return list(self.run(_BY_PREFIX, {"prefix": prefix, "beyond": prefix + _BEYOND}).scalars())

    def due_timers(self, now: datetime, limit: int) -> list[DueTimer]:
        """Timers that have fallen due, the longest due first."""
        rows = self.run(_DUE, {"now": now, "limit": limit})
        return [DueTimer(introduction_id, TimerKind(kind), due_at) for introduction_id, kind, due_at in rows]

    def put_off_timers(self, introduction_id: str, later: datetime) -> None:
        """Try this introduction's due timers again at `later`; the introduction itself, which may be at fault, is not
        touched."""
        self.run(_PUT_OFF, {"id": introduction_id, "later": later})

    def next_due(self) -> datetime | None:
        """When a timer or a queued letter falls due next; a letter that is claimed counts from its lease's end."""
        due: datetime | None = self.run(_NEXT_DUE).scalar_one()
        return due


def _versioned(rows: Iterable[Any]) -> list[Versioned]:
    return [(decode(row[0]), row[1]) for row in rows]


def _once(rows: Iterable[Any], id: int) -> list[Any]:
    """Each introduction once, though one person may have two parts in it."""
    return list({row[id]: row for row in rows}.values())


def _columns(introduction: Introduction) -> Values:
    return {
        "id": introduction.id,
        "state": str(introduction.state),
        "outcome": introduction.outcome and str(introduction.outcome),
        "changed_at": introduction.changed_at,
        "document": encode(introduction),
    }


def _key(person: Person | None) -> str | None:
    return person.key if person and person.address else None


def _people(introduction: Introduction) -> Values:
    closed, referrer, requester, recipient = _essence(introduction)[0]
    return {"closed": closed, "referrer_key": referrer, "requester_key": requester, "recipient_key": recipient}


def _essence(introduction: Introduction) -> Remembered:
    """What stands in columns and rows beside the document, and is written only when it changes."""
    closed = introduction.state == State.CLOSED
    requester, recipient = _key(introduction.requester), _key(introduction.recipient)
    return (closed, introduction.referrer.key, requester, recipient), introduction.timers
