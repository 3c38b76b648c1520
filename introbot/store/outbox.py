"""The outbox: frozen letters, each under a key that exists once, claimed by a lease, submitted at most once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from introbot.store.values import Claimed, OutboxLetter
from introbot.store.work import Statement, Values, Work, sql

# A letter that was withdrawn or refused for good was never sent, so its key may be used again: an introduction that
# bounced off the server is written anew once there is a better address. Any other key may not.
_POST = sql(
    """INSERT INTO outbox (key, introduction_id, kind, occasion, addressees, addressed_to, subject, message_id,
                           reverse_path, forward_paths, sha256, template_version, event_seq, created_at, status,
                           due_at, attempts, draft, words, unasked)
       VALUES (:key, :introduction_id, :kind, :occasion, :addressees, :addressed_to, :subject, :message_id,
               :reverse_path, :forward_paths, :sha256, :template_version, :event_seq, :created_at, 'queued',
               :due_at, 0, :draft, :words, :unasked)
       ON CONFLICT (key) DO UPDATE
          SET introduction_id = excluded.introduction_id, kind = excluded.kind, occasion = excluded.occasion,
              addressees = excluded.addressees, addressed_to = excluded.addressed_to, subject = excluded.subject,
              message_id = excluded.message_id, reverse_path = excluded.reverse_path,
              forward_paths = excluded.forward_paths, sha256 = excluded.sha256,
              template_version = excluded.template_version, event_seq = excluded.event_seq,
              created_at = excluded.created_at, status = 'queued', due_at = excluded.due_at, attempts = 0,
              draft = excluded.draft, words = excluded.words, unasked = excluded.unasked,
              owner = NULL, leased_until = NULL, ended_at = NULL, data_started_at = NULL, asked_at = NULL, reply = '',
              tried_at = NULL, bounced_at = NULL
        WHERE outbox.status IN ('withdrawn', 'failed')
    RETURNING id""",
    times="created_at due_at",
)
_POST_CONTENT = sql(
    """INSERT INTO letter_contents (outbox_id, content, body) VALUES (:id, :content, :text)
       ON CONFLICT (outbox_id) DO UPDATE SET content = excluded.content, body = excluded.body"""
)

_CLAIM = """WITH due AS MATERIALIZED
            (SELECT id FROM outbox WHERE status = 'queued' AND due_at <= :now
                AND (leased_until IS NULL OR leased_until <= :now) ORDER BY due_at, id LIMIT :limit {})
            UPDATE outbox SET owner = :owner, leased_until = :until, attempts = attempts + 1
              FROM due WHERE outbox.id = due.id RETURNING outbox.id"""
# SQLite knows no row locks and needs none: its transaction is the only one that writes.
_CLAIMS = {
    "sqlite": sql(_CLAIM.format(""), times="now until"),
    "postgresql": sql(_CLAIM.format("FOR UPDATE SKIP LOCKED"), times="now until"),
}
_CLAIMED = sql(
    """SELECT o.id, o.key, o.introduction_id, o.kind, o.reverse_path, o.forward_paths, c.content, o.sha256, o.attempts,
              o.created_at, o.message_id, o.addressed_to, o.occasion, o.addressees, o.draft, o.words, o.unasked,
              o.tried_at
         FROM outbox o JOIN letter_contents c ON c.outbox_id = o.id
        WHERE o.id IN :ids ORDER BY o.due_at, o.id""",
    lists="ids",
    gives="created_at tried_at",
)

_START_DATA = sql(
    """UPDATE outbox SET status = 'sending', data_started_at = :now
        WHERE id IN :ids AND status = 'queued' AND owner = :owner
          AND NOT EXISTS (SELECT 1 FROM leases
                           WHERE leases.id = 1 AND (leases.owner <> :owner OR leases.leased_until <= :now))
    RETURNING id""",
    times="now",
    lists="ids",
)
# `owner`: a process that was paused beyond its lease must not undo what another has done since.
_SENT = sql(
    """UPDATE outbox SET status = 'sent', sent_at = :now, ended_at = :now, reply = :reply, leased_until = NULL
        WHERE id = :id AND (status = 'in_doubt' OR (status IN ('queued', 'sending') AND owner = :owner))""",
    times="now",
)
_DEFERRED = sql(
    """UPDATE outbox SET status = 'queued', due_at = :due_at, reply = :reply, owner = NULL, leased_until = NULL,
                         data_started_at = NULL, tried_at = COALESCE(tried_at, :now)
        WHERE id = :id AND status IN ('queued', 'sending') AND owner = :owner""",
    times="due_at now",
)
_FAILED = sql(
    """UPDATE outbox SET status = 'failed', ended_at = :now, reply = :reply, leased_until = NULL
        WHERE id = :id AND (status = 'in_doubt' OR (status IN ('queued', 'sending') AND owner = :owner))""",
    times="now",
)
_IN_DOUBT = sql(
    """UPDATE outbox SET status = 'in_doubt', ended_at = :now, reply = :reply, leased_until = NULL
        WHERE id = :id AND status = 'sending' AND owner = :owner""",
    times="now",
)
_RELEASE = sql(
    """UPDATE outbox SET owner = NULL, leased_until = NULL, attempts = attempts - 1
        WHERE id IN :ids AND status = 'queued' AND owner = :owner""",
    lists="ids",
)
_HOLD_BACK = sql(
    """UPDATE outbox SET due_at = :due_at, reply = :why, owner = NULL, leased_until = NULL, attempts = attempts - 1
        WHERE id = :id AND status = 'queued' AND owner = :owner""",
    times="due_at",
)
_WITHHOLD = sql(
    """UPDATE outbox SET status = 'withdrawn', ended_at = :now, reply = :why, owner = NULL, leased_until = NULL
        WHERE id = :id AND status = 'queued' AND owner = :owner""",
    times="now",
)
_INTERRUPTED = sql(
    "UPDATE outbox SET status = 'in_doubt', ended_at = :now, leased_until = NULL WHERE status = 'sending' RETURNING id",
    times="now",
)
_FORGET = sql("UPDATE outbox SET owner = NULL, leased_until = NULL WHERE status = 'queued' AND owner IS NOT NULL")
_WITHDRAW = sql(
    """UPDATE outbox SET status = 'withdrawn', ended_at = :now, owner = NULL, leased_until = NULL
        WHERE introduction_id = :introduction_id AND status = 'queued'""",
    times="now",
)


class Outbox(Work):
    """Letters on their way out."""

    def post(self, letter: OutboxLetter) -> bool:
        """Queue a letter. False, and nothing happens, if there is one under its key that may have left or may yet."""
        id = self.run(_POST, _columns(letter)).scalar_one_or_none()
        if id is None:
            return False
        self.run(_POST_CONTENT, {"id": id, "content": letter.content, "text": letter.text})
        return True

    def claim(self, now: datetime, lease: timedelta, limit: int) -> list[Claimed]:
        """Take up to `limit` letters that are due, the longest due first; nobody else gets them until `lease` ends."""
        values = {"now": now, "until": now + lease, "limit": limit, "owner": self._owner}
        return self._of(list(self.run(_CLAIMS[self._connection.dialect.name], values).scalars()))

    def _of(self, ids: list[int]) -> list[Claimed]:
        return [_claimed(*row) for row in self.run(_CLAIMED, {"ids": ids})] if ids else []

    def start_data(self, ids: Sequence[int], now: datetime) -> list[int]:
        """Mark claimed letters as about to leave, and give those that may: the others were withdrawn or taken over.

        None may where another process runs on the database, or our own lease of it has run out.
        Commit it before DATA. What is found in this state at the next start is in doubt.
        """
        if not ids:
            return []
        values = {"ids": list(ids), "now": now, "owner": self._owner}
        return sorted(self.run(_START_DATA, values).scalars())

    def mark_sent(self, letter_id: int, now: datetime, reply: str) -> None:
        """The server accepted it (or, for a letter in doubt, it turned out that it had)."""
        self._mark(_SENT, letter_id, now, reply)

    def mark_deferred(self, letter_id: int, now: datetime, due_at: datetime, reply: str) -> None:
        """The server said not now: queued again until `due_at`. A letter withdrawn meanwhile stays withdrawn."""
        values = {"id": letter_id, "now": now, "due_at": due_at, "reply": reply, "owner": self._owner}
        self.run(_DEFERRED, values)

    def mark_failed(self, letter_id: int, now: datetime, reply: str) -> None:
        """The server refused it for good, or we gave up."""
        self._mark(_FAILED, letter_id, now, reply)

    def mark_in_doubt(self, letter_id: int, now: datetime, reply: str) -> None:
        """DATA began and no answer came: only a person decides what happens to it."""
        self._mark(_IN_DOUBT, letter_id, now, reply)

    def _mark(self, statement: Statement, letter_id: int, now: datetime, reply: str) -> None:
        self.run(statement, {"id": letter_id, "now": now, "reply": reply, "owner": self._owner})

    def release(self, ids: Sequence[int]) -> None:
        """Give claimed letters back untried: they may be claimed at once, and no attempt is counted."""
        if ids:
            self.run(_RELEASE, {"ids": list(ids), "owner": self._owner})

    def hold_back(self, letter_id: int, due_at: datetime, why: str) -> None:
        """A claimed letter that may not leave yet: queued until `due_at`, and no attempt is counted."""
        self.run(_HOLD_BACK, {"id": letter_id, "due_at": due_at, "why": why, "owner": self._owner})

    def withhold(self, letter_id: int, now: datetime, why: str) -> None:
        """A claimed letter that may not leave: withdrawn, with the reason."""
        self.run(_WITHHOLD, {"id": letter_id, "now": now, "why": why, "owner": self._owner})

    def doubt_interrupted(self, now: datetime) -> list[Claimed]:
        """At start: letters whose DATA had begun when the program died are in doubt. Gives them."""
        return self._of(list(self.run(_INTERRUPTED, {"now": now}).scalars()))

    def forget_leases(self) -> None:
        """At start, where no other process sends: what was claimed and not begun may be claimed at once."""
        self.run(_FORGET)

    def withdraw(self, introduction_id: str, now: datetime) -> int:
        """Take back every letter of this introduction that has not begun to leave, claimed or not; gives how many."""
        return self.run(_WITHDRAW, {"introduction_id": introduction_id, "now": now}).rowcount


def _columns(letter: OutboxLetter) -> Values:
    return {
        "key": letter.key,
        "introduction_id": letter.introduction_id,
        "kind": str(letter.kind),
        "occasion": letter.occasion,
        "addressees": json.dumps([str(name) for name in letter.addressees]),
        "addressed_to": json.dumps(letter.to),
        "subject": letter.subject,
        "message_id": letter.message_id,
        "reverse_path": letter.reverse_path,
        "forward_paths": json.dumps(letter.forward_paths),
        "sha256": letter.sha256,
        "template_version": letter.template_version,
        "event_seq": letter.event_seq,
        "created_at": letter.created_at,
        "due_at": letter.due_at,
        "draft": letter.draft,
        "words": letter.words,
        "unasked": letter.unasked,
    }


def _claimed(
    id: int,
    key: str,
    introduction_id: str | None,
    kind: str,
    reverse_path: str,
    forward_paths: str,
    content: bytes,
    sha256: str,
    attempts: int,
    created_at: datetime,
    message_id: str,
    to: str,
    occasion: str,
    addressees: str,
    draft: int,
    words: str,
    unasked: bool,
    tried_at: datetime | None,
) -> Claimed:
    forward = tuple(json.loads(forward_paths))
    head = (id, key, introduction_id, kind, reverse_path, forward, content, sha256, attempts, created_at)
    tail = (occasion, tuple(json.loads(addressees)), draft, words, bool(unasked), tried_at)
    return Claimed(*head, message_id, tuple(json.loads(to)), *tail)
