"""The ledger of mail received: kept once, worked on until it has a final status, never lost."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, TypeAlias

from introbot.errors import Permanent
from introbot.store.values import Incoming, Kept, Received, SetAside
from introbot.store.work import Work, sql

Place: TypeAlias = tuple[str, int, int]

# Level 1 costs a tenth of the default's time and leaves mail a little larger.
_LEVEL = 1

_PLACES = sql(
    """SELECT id, uid, repeated FROM received
        WHERE mailbox = :mailbox AND uidvalidity = :uidvalidity AND uid IN :uids""",
    lists="uids",
)
_FINGERPRINTS = sql(
    "SELECT fingerprint FROM received WHERE fingerprint IN :fingerprints AND NOT repeated",
    lists="fingerprints",
)
_KEEP = sql(
    """INSERT INTO received (mailbox, uidvalidity, uid, fingerprint, repeated, message_id, received_at, kept_at,
                             size, complete, attempts, status, finished_at)
       VALUES (:mailbox, :uidvalidity, :uid, :fingerprint, :repeated, :message_id, :received_at, :kept_at,
               :size, :complete, 1, :status, :finished_at)""",
    times="received_at kept_at finished_at",
)
_KEEP_RAW = sql("INSERT INTO raw_mail (received_id, content) VALUES (:id, :content)")
_ADVANCE = sql(
    """INSERT INTO cursors (mailbox, uidvalidity, uid) VALUES (:mailbox, :uidvalidity, :uid)
       ON CONFLICT (mailbox) DO UPDATE SET uidvalidity = excluded.uidvalidity, uid =
       CASE WHEN cursors.uidvalidity = excluded.uidvalidity AND cursors.uid > excluded.uid
            THEN cursors.uid ELSE excluded.uid END"""
)
_SET_CURSOR = sql(
    """INSERT INTO cursors (mailbox, uidvalidity, uid) VALUES (:mailbox, :uidvalidity, :uid)
       ON CONFLICT (mailbox) DO UPDATE SET uidvalidity = excluded.uidvalidity, uid = excluded.uid"""
)
_CURSOR = sql("SELECT uidvalidity, uid FROM cursors WHERE mailbox = :mailbox")
_UNFINISHED = sql(
    """SELECT r.id, w.content, r.mailbox, r.received_at, r.size, r.complete, r.attempts
         FROM received r JOIN raw_mail w ON w.received_id = r.id
        WHERE r.status = 'received' AND (r.handle_after IS NULL OR r.handle_after <= :now)
        ORDER BY r.id LIMIT :limit""",
    times="now",
    gives="received_at",
)
_PUT_OFF = sql("UPDATE received SET handle_after = :until WHERE id = :id", times="until")
_PUT_OFF_ANY = sql("SELECT 1 FROM received WHERE status = 'received' AND handle_after > :now LIMIT 1", times="now")
_RECEIVED = sql(
    """SELECT r.id, w.content, r.mailbox, r.received_at, r.size, r.complete, r.attempts
         FROM received r JOIN raw_mail w ON w.received_id = r.id WHERE r.id = :id""",
    gives="received_at",
)
_CAME_BEFORE = sql("SELECT 1 FROM received WHERE fingerprint = :fingerprint AND NOT repeated AND id <> :id")
_IDENTIFY = sql("UPDATE received SET fingerprint = :fingerprint, message_id = :message_id WHERE id = :id")
_COUNT_ATTEMPT = sql("UPDATE received SET attempts = attempts + 1 WHERE id IN :ids", lists="ids")
_FINISH = sql(
    """UPDATE received SET status = :status, reason = :reason, introduction_id = :introduction_id, finished_at = :now
        WHERE id = :id""",
    times="now",
)
_SET_ASIDE = sql(
    """SELECT id, received_at, reason, message_id, size FROM received
        WHERE status = 'set_aside' ORDER BY id""",
    gives="received_at",
)
# Two parts, as each status has an index of its own.
_OF_STATUS = """SELECT w.content FROM received r JOIN raw_mail w ON w.received_id = r.id
                 WHERE r.status = '{}' AND r.kept_at >= :since"""
_UNDECIDED = sql(f"{_OF_STATUS.format('received')} UNION ALL {_OF_STATUS.format('set_aside')}", times="since")
_RAW = sql("SELECT content FROM raw_mail WHERE received_id = :id")


class Ledger(Work):
    """Mail received."""

    def keep(self, mail: Sequence[Incoming], now: datetime) -> list[Kept]:
        """Keep what was fetched, and advance each mailbox's cursor past it.

        Mail from a place that is known is not kept again. Mail whose content is in the ledger already (whatever its
        Message-ID says) is written down as a duplicate, without its bytes. The answers stand in the order of `mail`.
        """
        if not mail:
            return []
        known = self._places(mail)
        seen = self._fingerprints(mail)
        new: dict[Place, Incoming] = {}
        rows = []
        for one in mail:
            if (place := _place(one)) in known or place in new:
                continue
            rows.append(_row(one, one.fingerprint in seen, now))
            seen.add(one.fingerprint)
            new[place] = one
        self.run_many(_KEEP, rows)
        places = self._places(new.values()) | known
        originals = [(places[place].id, one) for place, one in new.items() if not places[place].duplicate]
        self.run_many(_KEEP_RAW, [{"id": id, "content": zlib.compress(one.raw, _LEVEL)} for id, one in originals])
        self._advance(mail)
        return [_told(places[_place(one)], known=_place(one) not in new) for one in mail]

    def _places(self, mail: Iterable[Incoming]) -> dict[Place, Kept]:
        found = {}
        for (mailbox, uidvalidity), group in _by_mailbox(mail):
            values = {"mailbox": mailbox, "uidvalidity": uidvalidity, "uids": [one.uid for one in group]}
            for id, uid, repeated in self.run(_PLACES, values):
                found[(mailbox, uidvalidity, uid)] = Kept(id, bool(repeated), known=True)
        return found

    def _fingerprints(self, mail: Sequence[Incoming]) -> set[str]:
        wanted = [one.fingerprint for one in mail]
        return set(self.run(_FINGERPRINTS, {"fingerprints": wanted}).scalars())

    def _advance(self, mail: Sequence[Incoming]) -> None:
        for (mailbox, uidvalidity), group in _by_mailbox(mail):
            highest = max(one.uid for one in group)
            self.run(_ADVANCE, {"mailbox": mailbox, "uidvalidity": uidvalidity, "uid": highest})

    def cursor(self, mailbox: str) -> tuple[int, int] | None:
        """The UIDVALIDITY and the highest UID that is kept from this mailbox."""
        row = self.run(_CURSOR, {"mailbox": mailbox}).one_or_none()
        return (row[0], row[1]) if row else None

    def set_cursor(self, mailbox: str, uidvalidity: int, uid: int) -> None:
        """Put the cursor there, also backwards: another UIDVALIDITY begins anew."""
        self.run(_SET_CURSOR, {"mailbox": mailbox, "uidvalidity": uidvalidity, "uid": uid})

    def unfinished(self, limit: int, now: datetime) -> list[Received]:
        """Mail that has no final status yet, oldest first: what a crash left behind, or what had to wait till now."""
        return [
            Received(id, zlib.decompress(content), mailbox, at, size, bool(complete), attempts)
            for id, content, mailbox, at, size, complete, attempts in self.run(
                _UNFINISHED, {"limit": limit, "now": now}
            )
        ]

    def put_off(self, received_id: int, until: datetime) -> None:
        """Let this mail wait until then; it stays as it is."""
        self.run(_PUT_OFF, {"id": received_id, "until": until})

    def has_put_off(self, now: datetime) -> bool:
        """Whether mail waits for its turn."""
        return self.run(_PUT_OFF_ANY, {"now": now}).first() is not None

    def received(self, received_id: int) -> Received:
        """One mail, whatever its status. Raises Permanent where its bytes are not kept."""
        row = self.run(_RECEIVED, {"id": received_id}).one_or_none()
        if row is None:
            raise Permanent(f"The bytes of mail {received_id} are not kept.")
        id, content, mailbox, at, size, complete, attempts = row
        return Received(id, zlib.decompress(content), mailbox, at, size, bool(complete), attempts)

    def identify(self, received_id: int, fingerprint: str, message_id: str) -> bool:
        """Note what tells a mail that was kept unread from every other; False where its content came before."""
        values = {"id": received_id, "fingerprint": fingerprint, "message_id": message_id}
        if self.run(_CAME_BEFORE, values).first() is not None:
            return False
        self.run(_IDENTIFY, values)
        return True

    def count_attempt(self, ids: Sequence[int]) -> None:
        """One more attempt for each. Commit it before parsing, or a crash takes the count with it."""
        if ids:
            self.run(_COUNT_ATTEMPT, {"ids": list(ids)})

    def finish(self, received_id: int, status: str, reason: str, introduction_id: str | None, now: datetime) -> None:
        """Give a mail its final status: `applied`, `ignored`, `duplicate` or `set_aside`."""
        values = {"id": received_id, "status": status, "reason": reason, "introduction_id": introduction_id}
        self.run(_FINISH, {**values, "now": now})

    def finish_all(self, ends: Sequence[tuple[int, str, str, str | None]], now: datetime) -> None:
        """As `finish`, for many: their numbers, statuses, reasons and introductions."""
        names = ("id", "status", "reason", "introduction_id")
        self.run_many(_FINISH, [{**dict(zip(names, end, strict=True)), "now": now} for end in ends])

    def set_aside(self) -> list[SetAside]:
        """All mail that waits for a person, oldest first."""
        return [SetAside(*row) for row in self.run(_SET_ASIDE)]

    def undecided(self, since: datetime) -> list[bytes]:
        """Mail kept since then that nothing has been made of yet: not handled, or waiting for a person."""
        return [zlib.decompress(content) for content in self.run(_UNDECIDED, {"since": since}).scalars()]

    def raw_of(self, received_id: int) -> bytes:
        """The mail as it came. Raises Permanent where its bytes are not kept."""
        content = self.run(_RAW, {"id": received_id}).scalar_one_or_none()
        if content is None:
            raise Permanent(f"The bytes of mail {received_id} are not kept.")
        return zlib.decompress(content)


def _place(one: Incoming) -> Place:
    return one.mailbox, one.uidvalidity, one.uid


def _mailbox(one: Incoming) -> tuple[str, int]:
    return one.mailbox, one.uidvalidity


def _by_mailbox(mail: Iterable[Incoming]) -> list[tuple[tuple[str, int], list[Incoming]]]:
    return [(key, list(group)) for key, group in groupby(sorted(mail, key=_mailbox), _mailbox)]


def _told(kept: Kept, known: bool) -> Kept:
    return Kept(kept.id, kept.duplicate, known)


def _row(one: Incoming, repeated: bool, now: datetime) -> dict[str, Any]:
    return {
        "mailbox": one.mailbox,
        "uidvalidity": one.uidvalidity,
        "uid": one.uid,
        "fingerprint": one.fingerprint,
        "repeated": repeated,
        "message_id": one.message_id,
        "received_at": one.received_at,
        "kept_at": now,
        "size": one.size,
        "complete": one.complete,
        "status": "duplicate" if repeated else "received",
        "finished_at": now if repeated else None,
    }
