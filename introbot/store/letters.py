"""What was written to whom, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from introbot.address import key_of
from introbot.domain.people import Party
from introbot.store.values import StoredLetter
from introbot.store.work import Work, sql

_LETTER = """SELECT o.id, o.introduction_id, o.kind, o.occasion, o.addressees, o.addressed_to, o.subject, o.message_id,
                   CASE o.status WHEN 'sending' THEN 'queued' WHEN 'dropped' THEN 'in_doubt' ELSE o.status END
                      AS status,
                   o.created_at, o.sent_at, o.reply, c.body, o.sha256, o.template_version
              FROM outbox o LEFT JOIN letter_contents c ON c.outbox_id = o.id"""
_TIMES = "created_at sent_at"

_OF = sql(f"{_LETTER} WHERE o.introduction_id = :introduction_id ORDER BY o.id", gives=_TIMES)
_BY_MESSAGE_ID = sql(f"{_LETTER} WHERE o.message_id IN :message_ids ORDER BY o.id", lists="message_ids", gives=_TIMES)
_BY_ID = sql(f"{_LETTER} WHERE o.id = :id", gives=_TIMES)
# What may have reached somebody, the latest first.
_LEFT = sql(
    """SELECT id, addressees, forward_paths FROM outbox
        WHERE introduction_id = :introduction_id AND status IN ('sent', 'in_doubt', 'sending', 'dropped')
        ORDER BY id DESC"""
)
# What has left, or may have. News to a referrer of what she has begun herself counts for no limit.
_STARTED = sql(
    """SELECT data_started_at, kind, forward_paths FROM outbox
        WHERE data_started_at > :since AND unasked AND addressees <> '["referrer"]'
          AND status IN ('sending', 'sent', 'in_doubt') ORDER BY data_started_at""",
    times="since",
    gives="data_started_at",
)
_UNASKED_TO = sql(
    """SELECT count(*) FROM outbox WHERE introduction_id = :introduction_id AND unasked AND addressed_to = :to
                                     AND status IN ('sending', 'sent', 'in_doubt')"""
)
_ANSWERS_TO = sql(
    """SELECT count(*) FROM outbox
        WHERE (introduction_id = :introduction_id OR (introduction_id IS NULL AND :introduction_id = ''))
          AND NOT unasked AND addressed_to = :to AND data_started_at > :since
          AND status IN ('sending', 'sent', 'in_doubt')""",
    times="since",
)
# The latest letters to people other than the referrer: of each when it came back, or nothing.
_BOUNCES = sql(
    """SELECT bounced_at FROM outbox
        WHERE data_started_at IS NOT NULL AND introduction_id IS NOT NULL AND addressees <> '["referrer"]'
          AND status IN ('sent', 'in_doubt', 'failed') ORDER BY data_started_at DESC, id DESC LIMIT :latest""",
    gives="bounced_at",
)
_MARK_BOUNCED = sql(
    """UPDATE outbox SET bounced_at = :now, data_started_at = COALESCE(data_started_at, :now)
        WHERE message_id = :message_id""",
    times="now",
)
_FORGIVE_BOUNCES = sql("UPDATE outbox SET bounced_at = NULL WHERE bounced_at IS NOT NULL")
_LET_GO = sql("UPDATE outbox SET due_at = :now WHERE status = 'queued' AND reply = :waited_for", times="now")
_COUNTS = sql("SELECT status, count(*) AS letters FROM outbox GROUP BY status")
_OLDEST = sql("SELECT min(created_at) AS created_at FROM outbox WHERE status = 'queued'", gives="created_at")


class Letters(Work):
    """Letters written."""

    def letters_of(self, introduction_id: str) -> list[StoredLetter]:
        """Every letter of this introduction, in the order in which they were written."""
        return [_stored(row) for row in self.run(_OF, {"introduction_id": introduction_id})]

    def letter_by_message_id(self, message_ids: Sequence[str]) -> StoredLetter | None:
        """The letter that the first of these Message-IDs which is ours belongs to."""
        if not message_ids:
            return None
        rows = self.run(_BY_MESSAGE_ID, {"message_ids": list(message_ids)})
        ours = {letter.message_id: letter for letter in (_stored(row) for row in rows)}
        return next((ours[message_id] for message_id in message_ids if message_id in ours), None)

    def latest_letter_to(self, introduction_id: str, party: Party | str) -> StoredLetter | None:
        """The last letter of this introduction that may have reached `party` (or an address key)."""
        for id, addressees, forward_paths in self.run(_LEFT, {"introduction_id": introduction_id}).all():
            if party in json.loads(addressees) or party in map(key_of, json.loads(forward_paths)):
                return _stored(self.run(_BY_ID, {"id": id}).one())
        return None

    def left(self, since: datetime) -> list[tuple[datetime, str, tuple[str, ...]]]:
        """What has left unasked since then: when, its kind, its envelope."""
        return [(at, kind, tuple(json.loads(paths))) for at, kind, paths in self.run(_STARTED, {"since": since})]

    def letters_to(self, introduction_id: str, to: Sequence[str]) -> int:
        """How many unasked letters about this introduction have left to exactly these."""
        found: int = self.run(
            _UNASKED_TO, {"introduction_id": introduction_id, "to": json.dumps(list(to))}
        ).scalar_one()
        return found

    def answers_to(self, introduction_id: str | None, to: Sequence[str], since: datetime) -> int:
        """How many answers about this introduction (None: about none) have left to exactly these since then."""
        values = {"introduction_id": introduction_id or "", "to": json.dumps(list(to)), "since": since}
        found: int = self.run(_ANSWERS_TO, values).scalar_one()
        return found

    def bounces(self, latest: int) -> list[datetime]:
        """When those of the `latest` letters to people other than the referrer came back that did."""
        return [at for at in self.run(_BOUNCES, {"latest": latest}).scalars() if at]

    def mark_bounced(self, message_id: str, now: datetime) -> None:
        """This letter came back."""
        self.run(_MARK_BOUNCED, {"message_id": message_id, "now": now})

    def forgive_bounces(self, now: datetime, waited_for: str) -> None:
        """The operator has seen to what came back: it counts no more, and what waited for that is due."""
        self.run(_FORGIVE_BOUNCES)
        self.run(_LET_GO, {"now": now, "waited_for": waited_for})

    def outbox_counts(self) -> dict[str, int]:
        """How many letters there are of each status; `sending` is counted apart."""
        return {row.status: row.letters for row in self.run(_COUNTS)}

    def oldest_queued(self) -> datetime | None:
        """When the letter was written that has waited longest."""
        oldest: datetime | None = self.run(_OLDEST).scalar_one()
        return oldest


def _stored(row: Any) -> StoredLetter:
    """A row of _LETTER as a value; the text is empty where it is no longer kept."""
    return StoredLetter(
        id=row.id,
        introduction_id=row.introduction_id,
        kind=row.kind,
        occasion=row.occasion,
        addressees=tuple(json.loads(row.addressees)),
        to=tuple(json.loads(row.addressed_to)),
        subject=row.subject,
        message_id=row.message_id,
        status=row.status,
        created_at=row.created_at,
        sent_at=row.sent_at,
        reply=row.reply,
        text=row.body or "",
        sha256=row.sha256,
        template_version=row.template_version,
    )
