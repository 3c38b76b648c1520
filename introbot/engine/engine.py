"""The engine: one message, or one due timer, becomes one transaction."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from introbot.address import key_of
from introbot.domain.events import Cancelled, DeliveryFailed, DraftApproved, Event, Failure, LetterSent
from introbot.domain.introduction import Evidence, Introduction, TimerKind
from introbot.domain.letters import Kind
from introbot.domain.people import Party
from introbot.domain.transition import DUE
from introbot.engine.deciding import Decider
from introbot.engine.desk import Desk
from introbot.engine.house import House
from introbot.engine.intake import Arrival, Intake, Taken
from introbot.engine.needs import Arrived, Claimed, Incoming, Received, Store, Transaction
from introbot.errors import Conflict, IntrobotError, Transient, Unreadable
from introbot.mail import Message
from introbot.writing import Templates

log = logging.getLogger("introbot.engine")

ATTEMPTS = 3
BATCH = 100
LEASE = timedelta(minutes=10)
# Letters whose acceptance by the server moves the introduction on; of the others it is only recorded.
MOVING = (Kind.PERMISSION, Kind.FIT_CHECK, Kind.INTRODUCTION)


_BY_OPERATOR = Evidence("by the operator, on the command line")


class Engine:
    """Takes mail in, lets timers fall due, and hears what became of letters; used from one thread at a time."""

    def __init__(self, store: Store, templates: Templates, house: House) -> None:
        self._store = store
        self._decider = Decider(house, Desk(house, templates, store.key, store.instance_id))
        self._intake = Intake(self._decider)

    # Mail that arrives.

    def cursor_of(self, mailbox: str) -> tuple[int, int] | None:
        with self._store.transaction() as tx:
            return tx.cursor(mailbox)

    def accept(self, arrived: Sequence[Arrived], now: datetime) -> list[int]:
        """Keep everything that arrived, in one transaction, then handle it; the UIDs that may be filed away."""
        read_once = [_parse(mail.raw) for mail in arrived]
        incoming = [_incoming(mail, message) for mail, message in zip(arrived, read_once, strict=True)]
        with self._store.transaction() as tx:
            kept = tx.keep(incoming, now)
        with self._store.transaction() as tx:
            for row, mail, message in zip(kept, arrived, read_once, strict=True):
                if not row.duplicate and not row.known:
                    self._handle(tx, _arrival(row.id, message, mail.complete, mail.from_junk), row.id, now)
        return [mail.uid for mail in arrived if not mail.from_junk]

    def resume(self, now: datetime) -> int:
        """Handle what was kept before a crash and not yet handled; how many messages that were."""
        with self._store.transaction() as tx:
            rows = tx.unfinished(BATCH)
            tx.count_attempt([row.id for row in rows])
        for row in rows:
            with self._store.transaction() as tx:
                self._retry(tx, row, now)
        return len(rows)

    def _retry(self, tx: Transaction, row: Received, now: datetime) -> None:
        if row.attempts >= ATTEMPTS:
            tx.finish(row.id, "set_aside", "handling it failed three times", None, now)
            return
        self._handle(tx, _arrival(row.id, _parse(row.raw), row.complete, False), row.id, now)

    def _handle(self, tx: Transaction, arrival: Arrival | None, received_id: int, now: datetime) -> None:
        """One message in a savepoint of its own: whatever is wrong with it stays with it (RELIABILITY.md I3)."""
        try:
            if arrival is None:
                raise Unreadable("this message cannot be read as mail")
            with tx.savepoint():
                taken = self._intake.take(tx, arrival, now)
        except (Transient, Conflict):
            raise
        except Exception as error:
            log.warning("received=%d set aside: %s", received_id, type(error).__name__, exc_info=_unless_ours(error))
            taken = Taken("set_aside", _one_sentence(error))
        tx.finish(received_id, taken.status, taken.reason, taken.introduction_id, now)
        log.info("received=%d %s introduction=%s", received_id, taken.status, taken.introduction_id or "-")

    # What an operator does in the referrer's name.

    def approve(self, introduction_id: str, now: datetime) -> Introduction:
        """Approve the current draft, as the referrer's `send` would."""
        return self._by_hand(introduction_id, DraftApproved(by=Party.REFERRER, evidence=_BY_OPERATOR), now)

    def cancel(self, introduction_id: str, now: datetime) -> Introduction:
        """Call the introduction off, as the referrer's `cancel` would."""
        return self._by_hand(introduction_id, Cancelled(by=Party.REFERRER, evidence=_BY_OPERATOR), now)

    def _by_hand(self, introduction_id: str, event: Event, now: datetime) -> Introduction:
        with self._store.transaction() as tx:
            return self._decider.apply(tx, introduction_id, event, now).introduction

    # Time.

    def due(self, now: datetime) -> tuple[bool, datetime | None]:
        """Whether an introduction's hold is over, which needs a look at the mailbox first; and what is due next."""
        with self._store.transaction() as tx:
            holds = any(timer.kind == TimerKind.HOLD for timer in tx.due_timers(now, BATCH))
            return holds, tx.next_due()

    def fire(self, now: datetime, *, looked: bool) -> int:
        """Let every timer that is due become its event; how many. Holds only where the mailbox was `looked` at."""
        with self._store.transaction() as tx:
            timers = [t for t in tx.due_timers(now, BATCH) if looked or t.kind != TimerKind.HOLD]
            for timer in timers:
                with tx.savepoint():
                    self._decider.apply(tx, timer.introduction_id, DUE[timer.kind](), now)
        return len(timers)

    # Letters that leave.

    def claim(self, now: datetime, limit: int) -> Sequence[Claimed]:
        """Letters that are due, ours for ten minutes."""
        with self._store.transaction() as tx:
            return tx.claim(now, LEASE, limit)

    def start(self, claimed: Sequence[Claimed], now: datetime) -> set[int]:
        """Commit that the bodies of these letters are about to leave; the ids of those that still may."""
        intact = [c.id for c in claimed if sha256(c.content).hexdigest() == c.sha256]
        with self._store.transaction() as tx:
            return set(tx.start_data(intact, now))

    def record_sent(self, claimed: Claimed, reply: str, now: datetime) -> None:
        with self._store.transaction() as tx:
            tx.mark_sent(claimed.id, now, reply)
            if claimed.introduction_id and claimed.kind in MOVING:
                self._decider.apply(tx, claimed.introduction_id, LetterSent(kind=Kind(claimed.kind)), now)

    def record_deferred(self, claimed: Claimed, reply: str, due_at: datetime) -> None:
        with self._store.transaction() as tx:
            tx.mark_deferred(claimed.id, due_at, reply)

    def record_failed(self, claimed: Claimed, reply: str, refused: Sequence[str], now: datetime) -> None:
        """A letter that will not leave: the referrer is told in plain words where it mattered."""
        with self._store.transaction() as tx:
            tx.mark_failed(claimed.id, now, reply)
            loaded = tx.load(claimed.introduction_id) if claimed.introduction_id else None
            if loaded:
                to = _refused_party(loaded[0], refused or claimed.forward_paths)
                failed = DeliveryFailed(
                    to=to, kind=Kind(claimed.kind), failure=Failure.REFUSED if refused else Failure.OTHER
                )
                self._decider.apply(tx, loaded[0].id, failed, now)

    def record_in_doubt(self, claimed: Claimed, reply: str, now: datetime) -> None:
        """The server did not say whether it took the letter: it is kept as in doubt, and shown."""
        log.error("letter=%d in doubt introduction=%s", claimed.id, claimed.introduction_id or "-")
        with self._store.transaction() as tx:
            tx.mark_in_doubt(claimed.id, now, reply)
            if claimed.introduction_id:
                details = {"kind": claimed.kind, "reply": reply}
                tx.append_event(claimed.introduction_id, now, "letter in doubt", None, None, details)

    def release(self, claimed: Sequence[Claimed]) -> None:
        """Give back letters that were claimed and not begun."""
        with self._store.transaction() as tx:
            tx.release([c.id for c in claimed])


def _parse(raw: bytes) -> Message | None:
    try:
        return Message.parse(raw)
    except Unreadable:
        return None


def _arrival(received_id: int, message: Message | None, complete: bool, from_junk: bool) -> Arrival | None:
    return Arrival(received_id, message, complete, from_junk) if message else None


def _incoming(mail: Arrived, message: Message | None) -> Incoming:
    fingerprint = message.fingerprint if message else sha256(mail.raw).hexdigest()
    message_id = message.message_id if message else ""
    return Incoming(
        mail.mailbox, mail.uidvalidity, mail.uid, mail.received_at, mail.size, mail.complete, mail.raw,
        fingerprint, message_id,
    )  # fmt: skip


def _unless_ours(error: Exception) -> bool:
    return not isinstance(error, IntrobotError)


def _one_sentence(error: Exception) -> str:
    return str(error) if isinstance(error, IntrobotError) else f"handling it failed ({type(error).__name__})"


def _refused_party(introduction: Introduction, addresses: Sequence[str]) -> Party:
    found = [p for a in addresses if (p := introduction.party_of(key_of(a)))]
    return next((p for p in found if p != Party.REFERRER), found[0] if found else Party.RECIPIENT)
