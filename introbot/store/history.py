"""What happened and who consented: rows that are only ever added."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from introbot.domain.introduction import Consent, Evidence
from introbot.domain.people import Party
from introbot.store.values import StoredConsent, StoredEvent
from introbot.store.work import Work, sql

_APPEND = sql(
    """INSERT INTO events (introduction_id, happened_at, kind, caused_by, received_id, details)
       VALUES (:introduction_id, :at, :kind, :by, :received_id, :details) RETURNING seq""",
    times="at",
)
_EVENTS = sql(
    """SELECT seq, happened_at, kind, caused_by, received_id, details FROM events
        WHERE introduction_id = :introduction_id ORDER BY seq""",
    gives="happened_at",
)
_RECORD = sql(
    """INSERT INTO consents (introduction_id, party, answer, answered_at, words, address, message_id, draft, implied,
                             event_seq)
       VALUES (:introduction_id, :party, :answer, :at, :words, :address, :message_id, :draft, :implied, :event_seq)""",
    times="at",
)
_CONSENTS = sql(
    """SELECT party, answer, answered_at, words, address, message_id, draft, implied, event_seq FROM consents
        WHERE introduction_id = :introduction_id ORDER BY id""",
    gives="answered_at",
)

_dumps = json.JSONEncoder(separators=(",", ":"), default=str).encode


class History(Work):
    """Events and consents."""

    def append_event(
        self,
        introduction_id: str,
        at: datetime,
        kind: str,
        by: str | None,
        received_id: int | None,
        details: dict[str, Any],
    ) -> int:
        """Write down what happened; gives its number, which orders events where clocks can't."""
        values = {"introduction_id": introduction_id, "at": at, "kind": str(kind), "by": by and str(by)}
        row = self.run(_APPEND, {**values, "received_id": received_id, "details": _dumps(details)})
        seq: int = row.scalar_one()
        return seq

    def events_of(self, introduction_id: str) -> list[StoredEvent]:
        """The whole story, in order."""
        rows = self.run(_EVENTS, {"introduction_id": introduction_id})
        return [
            StoredEvent(seq, at, kind, by, received_id, json.loads(details))
            for seq, at, kind, by, received_id, details in rows
        ]

    def record_consent(self, introduction_id: str, consent: Consent, event_seq: int) -> None:
        """Keep a yes or no for ever, with its evidence and the event it came with."""
        evidence = consent.evidence
        values = {
            "introduction_id": introduction_id,
            "party": str(consent.party),
            "answer": consent.answer,
            "at": consent.at,
            "words": evidence.words,
            "address": evidence.address,
            "message_id": evidence.message_id,
            "draft": consent.draft,
            "implied": consent.implied,
            "event_seq": event_seq,
        }
        self.run(_RECORD, values)

    def consents_of(self, introduction_id: str) -> list[StoredConsent]:
        """Every yes and no that was ever recorded, in order, those that no longer stand too."""
        return [_consent(row) for row in self.run(_CONSENTS, {"introduction_id": introduction_id})]


def _consent(row: Any) -> StoredConsent:
    party, answer, at, words, address, message_id, draft, implied, event_seq = row
    evidence = Evidence(words, address, message_id)
    return StoredConsent(Consent(Party(party), answer, at, evidence, draft, bool(implied)), event_seq)
