"""What is done beside the mail: letters in doubt are settled, a restored database is made safe to go on with."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import partial

from introbot.engine.deciding import Decider
from introbot.engine.desk import Desk
from introbot.engine.doubts import Doubts
from introbot.engine.fingerprint import incoming_of, parsed
from introbot.engine.house import House
from introbot.engine.needs import Arrived, Forgotten, MailboxEvidence, SentCopy, Store
from introbot.engine.recovery import LOST, NOTICE, Ahead, Recovered, Recovery
from introbot.points import Point, reached
from introbot.reading.doubts import DoubtAnswer
from introbot.writing import Templates


class Operations:
    """For the program's upkeep and the operator's commands; used from one thread at a time."""

    def __init__(self, store: Store, templates: Templates, house: House) -> None:
        self._store = store
        decider = Decider(house, Desk(house, templates, store.key, store.instance_id))
        self._doubts = Doubts(decider)
        self._recovery = Recovery(decider, self._doubts)

    # Letters in doubt.

    def in_doubt_since(self) -> datetime | None:
        """Since when the longest has been in doubt of the letters nobody has been asked about; None without any."""
        with self._store.transaction() as tx:
            return min((letter.since for letter in tx.doubted() if letter.asked_at is None), default=None)

    def review_doubts(self, copies: Sequence[SentCopy] | None, now: datetime) -> None:
        """Settle letters in doubt by what lies among the sent mail (None: nobody could look), or ask about them."""
        with self._store.transaction() as tx:
            self._doubts.review(tx, copies, now)

    def settle(self, letter_id: int, answer: DoubtAnswer, now: datetime) -> bool:
        """What the operator decides about a letter in doubt; False where there is nothing to decide."""
        with self._store.transaction() as tx:
            return self._doubts.answered(tx, letter_id, answer, now)

    # People who are to be forgotten, and bodies kept long enough.

    def forget(self, address_key: str, now: datetime) -> Forgotten:
        """Erase all that is kept of this person, and never write to them again."""
        with self._store.transaction() as tx:
            forgotten = tx.forget(address_key, mentions, partial(names_of, address_key), now)
            reached(Point.ERASING)
        reached(Point.ERASED)
        return forgotten

    def forget_again(self, digests: Collection[str], now: datetime) -> int:
        """After a restore: erase whoever was erased before, known by a digest alone; how many that were."""
        with self._store.transaction() as tx:
            returned = [key for key in tx.known_keys() if tx.digest_of(key) in digests]
            for key in returned:
                tx.forget(key, mentions, partial(names_of, key), now)
            for digest in digests:
                tx.stop_digest(digest, now)
        return len(returned)

    def drop_bodies(self, before: datetime) -> int:
        """Erase the bodies of mail and letters that ended before then; how many."""
        with self._store.transaction() as tx:
            return tx.drop_bodies(before)

    # A mailbox that knows more than the database.

    def active_since(self) -> datetime:
        """When the database last changed: what the mailbox holds since then is compared with it."""
        with self._store.transaction() as tx:
            return tx.newest()[1]

    def compare(self, evidence: MailboxEvidence, now: datetime) -> str | None:
        """The sentence for the operator where the mailbox knows more than the database."""
        with self._store.transaction() as tx:
            return self._recovery.compare(tx, evidence, now)

    def is_recovering(self) -> bool:
        """Whether the operator has still to say how to go on."""
        with self._store.transaction() as tx:
            return NOTICE in tx.notices()

    def ahead(self, evidence: MailboxEvidence) -> Ahead:
        """What the mailbox knows and the database does not."""
        with self._store.transaction() as tx:
            return self._recovery.ahead(tx, evidence)

    def recover(self, evidence: MailboxEvidence, lost: Sequence[Arrived], now: datetime) -> Recovered:
        """Make it safe to go on; `lost` is mail that was handled in what was lost."""
        incoming = [incoming_of(mail, parsed(mail.raw)) for mail in lost]
        with self._store.transaction() as tx:
            for row in tx.keep(incoming, now):
                if not (row.known or row.duplicate):
                    tx.finish(row.id, "set_aside", LOST, None, now)
            recovered = self._recovery.recover(tx, evidence, now)
            reached(Point.RECOVERING)
        reached(Point.RECOVERED)
        return recovered


def names_of(address_key: str, raw: bytes) -> set[str]:
    """What this person is called in full, lower-case, in a mail: a first name alone may be anybody's."""
    message = parsed(raw)
    people = (*message.senders, *message.to, *message.cc) if message else ()
    return {person.name.lower() for person in people if person.key == address_key and " " in person.name.strip()}


def mentions(raw: bytes, words: Iterable[str]) -> bool:
    """Whether the bytes of a mail hold one of these (lower-case) words, as they are or decoded."""
    said = raw.lower()
    if any(word.encode() in said for word in words):
        return True
    message = parsed(raw)
    if message is None:
        return False
    people = (*message.senders, *message.reply_to, *message.to, *message.cc)
    named = " ".join(f"{person.name} {person.address}" for person in people)
    text = f"{named} {message.subject} {message.text} {message.html_as_text}".lower()
    return any(word in text for word in words)
