"""Around the letters: reply addresses, threads, who must not be written to, and strangers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from introbot.domain.people import Party
from introbot.store.values import ReplyAddress, StoredThread, Suppressed
from introbot.store.work import Work, sql, storable

_ADD_REPLY_ADDRESS = sql(
    """INSERT INTO reply_addresses (token, introduction_id, party, draft)
       VALUES (:token, :introduction_id, :party, :draft) ON CONFLICT (token) DO NOTHING"""
)
_REPLY_ADDRESS = sql("SELECT introduction_id, party, draft FROM reply_addresses WHERE token = :token")
_THREAD = sql(
    """SELECT subject, last_message_id, reference_ids, language FROM threads
        WHERE introduction_id = :introduction_id AND name = :name"""
)
_SAVE_THREAD = sql(
    """INSERT INTO threads (introduction_id, name, subject, last_message_id, reference_ids, language)
       VALUES (:introduction_id, :name, :subject, :last_message_id, :reference_ids, :language)
       ON CONFLICT (introduction_id, name) DO UPDATE SET subject = excluded.subject,
              last_message_id = excluded.last_message_id, reference_ids = excluded.reference_ids,
              language = excluded.language"""
)
_KEEP_SHOWN = sql(
    """INSERT INTO drafts (introduction_id, draft, shown) VALUES (:introduction_id, :draft, :shown)
       ON CONFLICT (introduction_id, draft) DO NOTHING"""
)
_SHOWN = sql("SELECT shown FROM drafts WHERE introduction_id = :introduction_id AND draft = :draft")
_SUPPRESS = sql(
    """INSERT INTO suppressions (address_key, suppressed_at, why) VALUES (:key, :at, :why)
       ON CONFLICT (address_key) DO NOTHING""",
    times="at",
)
_IS_SUPPRESSED = sql("SELECT 1 FROM suppressions WHERE address_key IN (:key, :digest)")
_SUPPRESSED = sql(
    "SELECT address_key, suppressed_at, why FROM suppressions ORDER BY suppressed_at, address_key",
    gives="suppressed_at",
)
_NOTE_BOUNCE = sql(
    """INSERT INTO bounced (address_key, bounced_at) VALUES (:key, :at)
       ON CONFLICT (address_key) DO UPDATE SET bounced_at = excluded.bounced_at""",
    times="at",
)
_FORGIVE_BOUNCE = sql("DELETE FROM bounced WHERE address_key = :key")
_HAS_BOUNCED = sql("SELECT 1 FROM bounced WHERE address_key = :key")
_NOTE_STRANGER = sql(
    """INSERT INTO strangers (address_key, noted_at) VALUES (:key, :at)
       ON CONFLICT (address_key) DO NOTHING RETURNING address_key""",
    times="at",
)


class Correspondence(Work):
    """Reply addresses, threads, suppressions and strangers."""

    def __init__(self, connection: Connection, owner: str) -> None:
        super().__init__(connection, owner)
        self._threads: dict[tuple[str, str], StoredThread] = {}

    def undone(self) -> None:
        super().undone()
        self._threads.clear()

    def add_reply_address(self, token: str, introduction_id: str, party: Party, draft: int) -> None:
        """Make `token` the reply address of this party; adding it again changes nothing."""
        values = {"token": token, "introduction_id": introduction_id, "party": str(party), "draft": draft}
        self.run(_ADD_REPLY_ADDRESS, values)

    def find_reply_address(self, token: str) -> ReplyAddress | None:
        """Whose reply address this is."""
        row = self.run(_REPLY_ADDRESS, {"token": token}).one_or_none()
        return ReplyAddress(row[0], Party(row[1]), row[2]) if row else None

    def thread(self, introduction_id: str, name: str) -> StoredThread | None:
        """Where the conversation `name` of this introduction stands."""
        if noted := self._threads.get((introduction_id, name)):
            return noted
        row = self.run(_THREAD, {"introduction_id": introduction_id, "name": name}).one_or_none()
        return StoredThread(row[0], row[1], tuple(json.loads(row[2])), row[3]) if row else None

    def save_thread(
        self,
        introduction_id: str,
        name: str,
        subject: str,
        last_message_id: str,
        references: Sequence[str],
        language: str = "",
    ) -> None:
        """Note where the conversation stands now."""
        values = {"introduction_id": introduction_id, "name": name, "subject": subject, "language": language}
        reference_ids = json.dumps(list(references))
        self.run(_SAVE_THREAD, {**values, "last_message_id": last_message_id, "reference_ids": reference_ids})
        kept = StoredThread(storable(subject), storable(last_message_id), tuple(references), language)
        self._threads[introduction_id, name] = kept

    def keep_shown(self, introduction_id: str, draft: int, shown: Mapping[str, str]) -> None:
        """Keep the words of the letters that this draft shows; what it showed first stays."""
        values = {"introduction_id": introduction_id, "draft": draft}
        self.run(_KEEP_SHOWN, {**values, "shown": json.dumps(dict(shown), separators=(",", ":"))})

    def shown(self, introduction_id: str, draft: int) -> dict[str, str]:
        """The frozen words of the letters that this draft showed, by kind; none where an older program made it."""
        found = self.run(_SHOWN, {"introduction_id": introduction_id, "draft": draft}).scalar_one_or_none()
        return json.loads(found) if found else {}

    def suppress(self, address_key: str, at: datetime, why: str) -> None:
        """Never write to this address again. The first reason is kept."""
        self.run(_SUPPRESS, {"key": address_key, "at": at, "why": why})

    def is_suppressed(self, address_key: str) -> bool:
        return self.run(_IS_SUPPRESSED, {"key": address_key, "digest": self.digest_of(address_key)}).first() is not None

    def suppressed(self) -> list[Suppressed]:
        """All suppressed addresses, the first one first."""
        return [Suppressed(*row) for row in self.run(_SUPPRESSED)]

    def note_bounce(self, address_key: str, at: datetime) -> None:
        """A letter to this address came back for good: no other is written to it."""
        self.run(_NOTE_BOUNCE, {"key": address_key, "at": at})

    def forgive_bounce(self, address_key: str) -> None:
        """A referrer has given this address anew: it may be written to again."""
        self.run(_FORGIVE_BOUNCE, {"key": address_key})

    def has_bounced(self, address_key: str) -> bool:
        return self.run(_HAS_BOUNCED, {"key": address_key}).first() is not None

    def note_stranger(self, address_key: str, at: datetime) -> bool:
        """Whether this is the first mail of a stranger: only then do they get a note."""
        return self.run(_NOTE_STRANGER, {"key": address_key, "at": at}).one_or_none() is not None
