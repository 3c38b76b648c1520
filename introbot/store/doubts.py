"""Letters whose fate the server did not tell: found, asked about, and settled by evidence or by a person's word."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from introbot.store.values import Doubted, WaitingLetter
from introbot.store.work import Work, sql

_DOUBTED = """SELECT id, introduction_id, kind, occasion, addressees, forward_paths, message_id, event_seq, status,
                     ended_at, asked_at FROM outbox WHERE status = 'in_doubt'"""
_TIMES = "ended_at asked_at"
_ALL = sql(f"{_DOUBTED} ORDER BY id", gives=_TIMES)
_ONE = sql(f"{_DOUBTED} AND id = :id".replace("= 'in_doubt'", "IN ('in_doubt', 'failed')"), gives=_TIMES)
_ASKED = sql("UPDATE outbox SET asked_at = :now WHERE id = :id AND status = 'in_doubt'", times="now")
# The one way by which a letter that may have left becomes one that may leave again: somebody has decided so.
_AGAIN = sql(
    """UPDATE outbox SET status = 'queued', due_at = :now, attempts = 0, owner = NULL, leased_until = NULL,
                         data_started_at = NULL, ended_at = NULL, asked_at = NULL
        WHERE id = :id AND status IN ('in_doubt', 'failed') RETURNING id""",
    times="now",
)
# Not `failed` nor `withdrawn`, under whose keys another letter may be written: this one may have arrived.
_DROP = sql(
    "UPDATE outbox SET status = 'dropped', reply = :reply WHERE id = :id AND status = 'in_doubt'",
)
_KEYS = sql("SELECT message_id, key FROM outbox WHERE message_id IN :message_ids", lists="message_ids")
# Letters of one reply code: their Message-IDs begin with it.
_BY_CODE = sql(
    """SELECT id, status FROM outbox WHERE introduction_id = :introduction_id AND message_id LIKE :beginning
          AND status IN ('sent', 'in_doubt', 'sending', 'dropped')"""
)
_LATER = sql(
    """SELECT message_id FROM outbox WHERE status = 'sent' AND sent_at > :moment ORDER BY sent_at DESC LIMIT 50""",
    times="moment",
)
_WAITING = sql(
    """SELECT id, introduction_id, kind, addressed_to, CASE status WHEN 'sending' THEN 'queued' ELSE status END
              AS status, created_at, due_at, attempts, asked_at, reply
         FROM outbox WHERE status IN :statuses ORDER BY id""",
    lists="statuses",
    gives="created_at due_at asked_at",
)
_ABOUT = re.compile(r"\|update\.in-doubt\|(\d+)\|")


class Doubts(Work):
    """What became of letters in doubt."""

    def doubted(self) -> list[Doubted]:
        """Every letter in doubt, the oldest first."""
        return [_doubted(row) for row in self.run(_ALL)]

    def unsettled(self, letter_id: int) -> Doubted | None:
        """The letter of this number, if it is in doubt or has failed."""
        row = self.run(_ONE, {"id": letter_id}).one_or_none()
        return _doubted(row) if row else None

    def note_asked(self, letter_id: int, now: datetime) -> None:
        """Somebody was asked what to do about this letter."""
        self.run(_ASKED, {"id": letter_id, "now": now})

    def send_again(self, letter_id: int, now: datetime) -> bool:
        """Queue a letter anew that is in doubt or has failed, the same bytes, because somebody has decided so."""
        return self.run(_AGAIN, {"id": letter_id, "now": now}).one_or_none() is not None

    def drop_doubt(self, letter_id: int, reply: str) -> None:
        """Let a letter in doubt rest: it is not sent again, and nobody is asked."""
        self.run(_DROP, {"id": letter_id, "reply": reply})

    def letter_asked_about(self, message_ids: Sequence[str]) -> int | None:
        """Which letter in doubt our question was about that has one of these Message-IDs."""
        if not message_ids:
            return None
        rows = self.run(_KEYS, {"message_ids": list(message_ids)})
        keys: dict[str, str] = {row.message_id: row.key for row in rows}
        found = (_ABOUT.search(keys.get(message_id, "")) for message_id in message_ids)
        return next((int(match[1]) for match in found if match), None)

    def doubted_by_code(self, introduction_id: str, code: str) -> int | None:
        """The letter in doubt that an answer to this reply code proves: the only one there is that carries it."""
        rows = self.run(_BY_CODE, {"introduction_id": introduction_id, "beginning": f"<{code}.%"}).all()
        return rows[0].id if len(rows) == 1 and rows[0].status == "in_doubt" else None

    def sent_since(self, moment: datetime) -> set[str]:
        """Message-IDs of letters that certainly left after this moment."""
        return set(self.run(_LATER, {"moment": moment}).scalars())

    def waiting_letters(self, statuses: Sequence[str]) -> list[WaitingLetter]:
        """Letters of these statuses, as an operator sees them."""
        return [
            WaitingLetter(
                id=row.id,
                introduction_id=row.introduction_id,
                kind=row.kind,
                to=tuple(json.loads(row.addressed_to)),
                status=row.status,
                created_at=row.created_at,
                due_at=row.due_at,
                attempts=row.attempts,
                asked_at=row.asked_at,
                reply=row.reply,
            )
            for row in self.run(_WAITING, {"statuses": list(statuses)})
        ]


def _doubted(row: Any) -> Doubted:
    return Doubted(
        id=row.id,
        introduction_id=row.introduction_id,
        kind=row.kind,
        occasion=row.occasion,
        addressees=tuple(json.loads(row.addressees)),
        forward_paths=tuple(json.loads(row.forward_paths)),
        message_id=row.message_id,
        event_seq=row.event_seq,
        status=row.status,
        since=row.ended_at,
        asked_at=row.asked_at,
    )
