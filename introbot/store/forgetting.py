"""Erases a person, and bodies that have been kept long enough; of whom was erased only a keyed digest stays."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from introbot.store.codec import decode, encode
from introbot.store.values import Forgotten
from introbot.store.work import Work, sql

REMOVED = "[removed]"

_THEIRS = sql(
    """SELECT id, closed, document FROM introductions
        WHERE referrer_key = :key OR requester_key = :key OR recipient_key = :key"""
)
_MAIL_OF = sql(
    "SELECT id, message_id FROM received WHERE introduction_id IN :ids AND message_id NOT LIKE 'hmac:%'", lists="ids"
)
_RAW_OF = sql(
    "SELECT w.content FROM raw_mail w JOIN received r ON r.id = w.received_id WHERE r.introduction_id IN :ids",
    lists="ids",
)
_LETTERS_OF = sql("SELECT id FROM outbox WHERE introduction_id IN :ids", lists="ids")
_DELETE_CONTENTS = sql("DELETE FROM letter_contents WHERE outbox_id IN :ids", lists="ids")
# In this order: what points to something goes before it.
_DELETE_OF = [
    sql(f"DELETE FROM {table} WHERE introduction_id IN :ids", lists="ids")  # noqa: S608 (names of our own tables)
    for table in ("outbox", "reply_addresses", "threads", "timers", "drafts", "consents", "events")
]
_DELETE_INTRODUCTIONS = sql("DELETE FROM introductions WHERE id IN :ids", lists="ids")
_DELETE_RAW = sql("DELETE FROM raw_mail WHERE received_id IN :ids", lists="ids")
_BLUR_MAIL = sql("UPDATE received SET message_id = :message_id, reason = '' WHERE id = :id")
_ALL_RAW = sql("SELECT received_id, content FROM raw_mail ORDER BY received_id")
_MESSAGE_IDS = sql("SELECT id, message_id FROM received WHERE id IN :ids", lists="ids")
_DELETE_BY_KEY = [
    sql(f"DELETE FROM {table} WHERE address_key = :key")  # noqa: S608
    for table in ("suppressions", "strangers", "wishes", "cards", "bounced")
]
_STOP = sql(
    """INSERT INTO suppressions (address_key, suppressed_at, why) VALUES (:key, :now, 'forgotten')
       ON CONFLICT (address_key) DO NOTHING""",
    times="now",
)
# What people wrote or are called, by table, key column and column; searched for whoever is to be forgotten.
_WORDS = (
    ("introductions", "id", "document"),
    ("events", "seq", "details"),
    ("consents", "id", "words"),
    ("consents", "id", "address"),
    ("drafts", "introduction_id", "shown"),
    ("threads", "introduction_id", "subject"),
    ("outbox", "id", "subject"),
    ("outbox", "id", "addressed_to"),
    ("outbox", "id", "forward_paths"),
    ("outbox", "id", "reply"),
    ("received", "id", "reason"),
    ("wishes", "address_key", "words"),
    ("cards", "address_key", "approved"),
    ("cards", "address_key", "proposed"),
)
_CONTENTS = sql("SELECT outbox_id, body FROM letter_contents")
_WITHDRAW = sql(
    "UPDATE outbox SET status = 'withdrawn', ended_at = :now WHERE id IN :ids AND status = 'queued'",
    times="now",
    lists="ids",
)
_KEYS = sql(
    """SELECT referrer_key FROM introductions UNION SELECT requester_key FROM introductions
        UNION SELECT recipient_key FROM introductions UNION SELECT address_key FROM strangers
        UNION SELECT address_key FROM wishes UNION SELECT address_key FROM cards
        UNION SELECT address_key FROM bounced"""
)
_OLD_RAW = sql(
    """DELETE FROM raw_mail WHERE received_id IN
       (SELECT r.id FROM received r LEFT JOIN introductions i ON i.id = r.introduction_id
         WHERE r.finished_at < :before AND r.status IN ('applied', 'ignored', 'duplicate')
           AND (i.id IS NULL OR i.closed))""",
    times="before",
)
_OLD_LETTERS = sql(
    """DELETE FROM letter_contents WHERE outbox_id IN
       (SELECT o.id FROM outbox o LEFT JOIN introductions i ON i.id = o.introduction_id
         WHERE o.ended_at < :before AND o.status IN ('sent', 'failed', 'dropped', 'withdrawn')
           AND (i.id IS NULL OR i.closed))""",
    times="before",
)
_OLD_DRAFTS = sql(
    """DELETE FROM drafts WHERE introduction_id IN
       (SELECT id FROM introductions WHERE closed AND changed_at < :before)""",
    times="before",
)
# What people wrote of the matter, beside their answers: their consents and how it ended are kept apart from it.
_TALK = (
    *("request made", "parts given", "answer relayed", "check in answered", "first word said"),
    *("insight given", "something wrong", "soft ask made"),
)
_WRITTEN = ("words", "brief")
_OLD_TALK = sql(
    """SELECT seq, details FROM events WHERE kind IN :kinds AND (details LIKE '%"words"%' OR details LIKE '%"brief"%')
          AND introduction_id IN (SELECT id FROM introductions WHERE closed AND changed_at < :before)""",
    times="before",
    lists="kinds",
)
_SAVE_DETAILS = sql("UPDATE events SET details = :details WHERE seq = :seq")
_OLD_BRIEFS = sql(
    """SELECT id, document FROM introductions
        WHERE closed AND changed_at < :before AND document LIKE '%"brief":"%'""",
    times="before",
)
_SAVE_DOCUMENT = sql(
    "UPDATE introductions SET document = :new, version = version + 1 WHERE id = :id AND document = :old"
)
_OLD_PROPOSALS = sql(
    "UPDATE cards SET proposed = NULL WHERE proposed IS NOT NULL AND changed_at < :before", times="before"
)


class Forgetting(Work):
    """Erasure and retention."""

    def forget(
        self,
        address_key: str,
        mentions: Callable[[bytes, Iterable[str]], bool],
        names: Callable[[bytes], Iterable[str]],
        now: datetime,
    ) -> Forgotten:
        """Erase all that is kept of this person: their introductions whole, and every mention elsewhere.

        `mentions` tells whether the bytes of a mail hold one of some words, `names` what this person is called in one.
        The address is never written to again.
        """
        theirs = self.run(_THEIRS, {"key": address_key}).all()
        ids = [row.id for row in theirs]
        needles = {address_key, *(name for row in theirs for name in _names_in(row.document, address_key))}
        if ids:
            needles.update(n for raw in self.run(_RAW_OF, {"ids": ids}).scalars() for n in names(zlib.decompress(raw)))
        mail = self._forget_mail(ids, needles, mentions)
        letters = self._forget_introductions(ids)
        elsewhere = self._forget_mentions(needles, now)
        for statement in _DELETE_BY_KEY:
            self.run(statement, {"key": address_key})
        self.run(_STOP, {"key": self.digest_of(address_key), "now": now})
        self.undone()  # what was remembered of threads and introductions is no longer so
        return Forgotten(len(ids), sum(not row.closed for row in theirs), len(mail), letters, elsewhere, tuple(mail))

    def _forget_mail(
        self, ids: list[str], needles: set[str], mentions: Callable[[bytes, Iterable[str]], bool]
    ) -> list[str]:
        """Erase the mail of these introductions and any that names the person; gives their Message-IDs."""
        rows = self.run(_MAIL_OF, {"ids": ids}).all() if ids else ()
        theirs: dict[int, str] = {row.id: row.message_id for row in rows}
        named = [
            id
            for id, content in self.run(_ALL_RAW).all()
            if id not in theirs and mentions(zlib.decompress(content), needles)
        ]
        if named:
            theirs |= {row.id: row.message_id for row in self.run(_MESSAGE_IDS, {"ids": named})}
        if theirs:
            self.run(_DELETE_RAW, {"ids": list(theirs)})
        self.run_many(
            _BLUR_MAIL, [{"id": id, "message_id": self.digest_of(old) if old else ""} for id, old in theirs.items()]
        )
        return [message_id for message_id in theirs.values() if message_id]

    def _forget_introductions(self, ids: list[str]) -> int:
        if not ids:
            return 0
        letters = list(self.run(_LETTERS_OF, {"ids": ids}).scalars())
        if letters:
            self.run(_DELETE_CONTENTS, {"ids": letters})
        for statement in (*_DELETE_OF, _DELETE_INTRODUCTIONS):
            self.run(statement, {"ids": ids})
        return len(letters)

    def _forget_mentions(self, needles: set[str], now: datetime) -> int:
        """Take the person out of what others' introductions say; a letter that names them loses its words."""
        # As it stands in a document, where JSON has escaped what is not ASCII, and as it is.
        spellings = {s for needle in needles for s in (needle, json.dumps(needle)[1:-1])}
        pattern = re.compile("|".join(map(re.escape, sorted(spellings, key=len, reverse=True))), re.IGNORECASE)
        changed = sum(self._blur(*place, pattern) for place in _WORDS)
        letters = [id for id, body in self.run(_CONTENTS).all() if pattern.search(body)]
        if letters:
            self.run(_WITHDRAW, {"ids": letters, "now": now})
            self.run(_DELETE_CONTENTS, {"ids": letters})
        return changed + len(letters)

    def _blur(self, table: str, key: str, column: str, pattern: re.Pattern[str]) -> int:
        rows = self.run(sql(f"SELECT {key}, {column} FROM {table}")).all()  # noqa: S608
        blurred = [
            {"key": id, "old": old, "new": pattern.sub(REMOVED, old)} for id, old in rows if old and pattern.search(old)
        ]
        and_version = ", version = version + 1" if table == "introductions" else ""
        self.run_many(
            sql(f"UPDATE {table} SET {column} = :new{and_version} WHERE {key} = :key AND {column} = :old"),  # noqa: S608
            blurred,
        )
        return len(blurred)

    def known_keys(self) -> list[str]:
        """Every address this database knows by its key."""
        return [key for key in self.run(_KEYS).scalars() if key]

    def stop_digest(self, digest: str, now: datetime) -> None:
        """Never write again to whoever this digest is of."""
        self.run(_STOP, {"key": digest, "now": now})

    def drop_bodies(self, before: datetime) -> int:
        """Erase the bytes of mail and letters that ended before then, of introductions that have ended; how many.

        What people told in private goes with them: the brief, what came of it in their words, a card never approved.
        """
        self.run(_OLD_DRAFTS, {"before": before})
        self.run(_OLD_PROPOSALS, {"before": before})
        self._drop_talk(before)
        return self.run(_OLD_RAW, {"before": before}).rowcount + self.run(_OLD_LETTERS, {"before": before}).rowcount

    def _drop_talk(self, before: datetime) -> None:
        talk = self.run(_OLD_TALK, {"before": before, "kinds": list(_TALK)}).all()
        self.run_many(_SAVE_DETAILS, [{"seq": seq, "details": _without_words(details)} for seq, details in talk])
        briefs = [(id, old, decode(old)) for id, old in self.run(_OLD_BRIEFS, {"before": before}).all()]
        self.run_many(
            _SAVE_DOCUMENT,
            [
                {"id": id, "old": old, "new": encode(replace(one, parts=replace(one.parts, brief=None)))}
                for id, old, one in briefs
            ],
        )
        if talk or briefs:
            self.undone()


def _without_words(details: str) -> str:
    """What happened, without what was written: who and when stay."""
    return json.dumps(
        json.loads(details, object_hook=lambda kept: {k: v for k, v in kept.items() if k not in _WRITTEN})
    )


def _names_in(document: str, address_key: str) -> list[str]:
    """What this person is called in full: a first name alone may be anybody's."""
    introduction = decode(document)
    people: list[Any] = [introduction.referrer, introduction.requester, introduction.recipient]
    return [p.name.lower() for p in people if p and p.address and p.key == address_key and " " in p.name.strip()]
