"""The engine: one message, or one due timer, becomes one transaction."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from introbot.address import key_of
from introbot.domain.authority import ENOUGH, FOR_NOW, UNTOLD, Denial, may_send
from introbot.domain.events import (
    Cancelled,
    DeliveryFailed,
    DraftApproved,
    Event,
    Failure,
    LetterSent,
    LetterWithheld,
)
from introbot.domain.introduction import Evidence, Introduction, TimerKind
from introbot.domain.letters import Kind
from introbot.domain.limits import Turns
from introbot.domain.people import Party
from introbot.domain.transition import DUE
from introbot.engine.cards import Cards
from introbot.engine.deciding import Decider
from introbot.engine.desk import Desk
from introbot.engine.doubts import MOVING, Doubts
from introbot.engine.fate import Fate, Result
from introbot.engine.fingerprint import Fresh, parsed, read_all
from introbot.engine.house import House
from introbot.engine.intake import Arrival, Intake, Taken
from introbot.engine.leaving import known_of, note_bounce, outgoing, over_the_limits
from introbot.engine.needs import Arrived, Claimed, Finished, Kept, Received, Store, Transaction
from introbot.engine.rounds import Rounds
from introbot.engine.standing import Standing
from introbot.errors import Conflict, IntrobotError, Transient, Unreadable
from introbot.mail import Message
from introbot.points import Point, reached
from introbot.writing import Templates

log = logging.getLogger("introbot.engine")

ATTEMPTS = 3
BATCH = 100
LEASE = timedelta(minutes=10)
# A timer whose step failed is tried again after this; the log and `show` say so meanwhile.
TRY_AGAIN_AFTER = timedelta(hours=1)
# What must not happen over an answer that lies unread, perhaps in Junk.
AFTER_A_LOOK = (TimerKind.HOLD, TimerKind.REMINDER)
# A letter that may not leave yet is asked about again after this, and sooner where only a look is missing.
WAITS_FOR = {Denial.NO_LOOK: timedelta(seconds=5), Denial.UNDECIDED_MAIL: timedelta(minutes=10)}


_BY_OPERATOR = Evidence("by the operator, on the command line")


class Engine:
    """Takes mail in, lets timers fall due, and hears what became of letters; used from one thread at a time."""

    def __init__(self, store: Store, templates: Templates, house: House) -> None:
        self._store = store
        self._decider = Decider(house, Desk(house, templates, store.key, store.instance_id))
        self._doubts = Doubts(self._decider)
        self._rounds = Rounds(self._decider.desk)
        self._intake = Intake(self._decider, self._doubts, Standing(self._decider.desk), Cards(self._decider.desk))
        # Whether mail is kept that is not handled yet: after a crash, or a fault of the database.
        self.unfinished = False
        self._looked_at: datetime | None = None
        self._turns = Turns(house.limits.mail)

    # Mail that arrives.

    def has_looked(self, began: datetime) -> None:
        """INBOX and Junk were looked at, and all that lay there then has been accepted."""
        self._looked_at = began

    def cursor_of(self, mailbox: str) -> tuple[int, int] | None:
        with self._store.transaction() as tx:
            return tx.cursor(mailbox)

    def accept(self, arrived: Sequence[Arrived], now: datetime, heavy: Mapping[int, bytes] | None = None) -> list[int]:
        """`accept_all` of what `read_all` makes of it."""
        return self.accept_all(read_all(arrived, heavy or {}), now)

    def accept_all(self, arrived: Sequence[Fresh], now: datetime) -> list[int]:
        """Keep everything that arrived, in one transaction, then handle it; the UIDs that may be filed away.

        What is heavy is kept alone, and handled by `take_up` and `finish`.
        """
        with self._store.transaction() as tx:
            kept = tx.keep([fresh.incoming for fresh in arrived], now)
            for row, fresh in zip(kept, arrived, strict=True):
                if fresh.mail.from_junk and not (row.known or row.duplicate or self._intake.is_for_us(fresh.message)):
                    tx.finish(row.id, "ignored", "junk without a reply address of ours", None, now)
            waiting = self._put_off(tx, [(row, fresh.message) for row, fresh in zip(kept, arrived, strict=True)], now)
            reached(Point.KEEPING)
        reached(Point.KEPT)
        new = [
            (row.id, _arrival(row.id, fresh.message, fresh.mail.complete))
            for row, fresh in zip(kept, arrived, strict=True)
            if not (row.duplicate or row.known)
            if not fresh.mail.from_junk or self._intake.is_for_us(fresh.message)
            if not fresh.is_heavy and row.id not in waiting
        ]
        left = self.unfinished
        self.unfinished = left or bool(new)
        with self._store.transaction() as tx:
            tx.finish_all([self._handle(tx, arrival, received_id, now) for received_id, arrival in new], now)
        reached(Point.DECIDED)
        self.unfinished = left or bool(waiting) or any(fresh.is_heavy for fresh in arrived)
        return [fresh.mail.uid for fresh in arrived if not fresh.mail.from_junk]

    def _put_off(self, tx: Transaction, kept: Sequence[tuple[Kept, Message | None]], now: datetime) -> set[int]:
        """Let mail of a sender who sends very much wait for its turn; the numbers of what waits."""
        waiting = set()
        for row, message in kept:
            if row.duplicate or row.known or message is None or message.author is None:
                continue
            if until := self._turns.wait_of(message.author.key, now):
                tx.put_off(row.id, until)
                waiting.add(row.id)
        return waiting

    def resume(self, now: datetime) -> int:
        """Handle what was kept before a crash and not yet handled; how many messages that were."""
        rows = self.take_up(now)
        for row in rows:
            self.finish(row, "", now)
        return len(rows)

    def take_up(self, now: datetime) -> Sequence[Received]:
        """Mail that is kept and not handled, one more attempt counted for each before it is looked at."""
        with self._store.transaction() as tx:
            rows = tx.unfinished(BATCH, now)
            tx.count_attempt([row.id for row in rows])
            self.unfinished = len(rows) == BATCH or tx.has_put_off(now)
        return rows

    def finish(self, row: Received, fault: str, now: datetime) -> None:
        """Handle one of these, or set it aside for a `fault` that was found in it."""
        reached(Point.COUNTED)
        fault = fault or ("handling it failed three times" if row.attempts >= ATTEMPTS else "")
        with self._store.transaction() as tx:
            if fault:
                tx.finish(row.id, "set_aside", fault, None, now)
            else:
                self._retry(tx, row, now)
        reached(Point.DECIDED)

    def _retry(self, tx: Transaction, row: Received, now: datetime) -> None:
        message = parsed(row.raw)
        # A heavy mail was kept before anybody could tell whether it had come before.
        if message and not tx.identify(row.id, message.fingerprint, message.message_id):
            tx.finish(row.id, "duplicate", "", None, now)
            return
        tx.finish_all([self._handle(tx, _arrival(row.id, message, row.complete), row.id, now)], now)

    def retry_aside(self, received_id: int, now: datetime) -> tuple[str, str]:
        """Handle a mail that was set aside once more; its status, and the reason in a few words."""
        with self._store.transaction() as tx:
            row = tx.received(received_id)
            end = self._handle(tx, _arrival(row.id, parsed(row.raw), row.complete), row.id, now)
            tx.finish_all([end], now)
        return end[1], end[2]

    def _handle(self, tx: Transaction, arrival: Arrival | None, received_id: int, now: datetime) -> Finished:
        """One message in a savepoint of its own: whatever is wrong with it stays with it (RELIABILITY.md I3)."""
        try:
            if arrival is None or not arrival.message.fields:
                raise Unreadable("this message cannot be read as mail: it has no header fields")
            reached(Point.PARSED)
            with tx.savepoint():
                taken = self._intake.take(tx, arrival, now)
                reached(Point.DECIDING)
        except (Transient, Conflict):
            raise
        except Exception as error:
            log.warning("received=%d set aside: %s", received_id, where(error))
            taken = Taken("set_aside", _one_sentence(error))
        log.info("received=%d %s introduction=%s", received_id, taken.status, taken.introduction_id or "-")
        return received_id, taken.status, taken.reason, taken.introduction_id

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

    def needs_a_look(self, now: datetime) -> bool:
        """Whether a hold is over or a reminder is due: then the mailbox is looked at before `fire`."""
        with self._store.transaction() as tx:
            return any(timer.kind in AFTER_A_LOOK for timer in tx.due_timers(now, BATCH))

    def fire(self, now: datetime, *, looked: bool) -> int:
        """Let every timer that is due become its event; how many. Holds and reminders only after a look."""
        with self._store.transaction() as tx:
            timers = [t for t in tx.due_timers(now, BATCH) if looked or t.kind not in AFTER_A_LOOK]
            for timer in timers:
                reached(Point.DUE)
                self._isolated(tx, timer.introduction_id, DUE[timer.kind](), now)
                reached(Point.FIRING)
            rounds = self._rounds.come(tx, now)
        if timers:
            reached(Point.FIRED)
        return len(timers) + rounds

    def _isolated(self, tx: Transaction, introduction_id: str, event: Event, now: datetime) -> None:
        """Let an event happen in a savepoint: one that fails is logged, and holds up no other."""
        try:
            with tx.savepoint():
                self._decider.apply(tx, introduction_id, event, now)
        except (Transient, Conflict):
            raise
        except Exception as error:
            log.error("introduction=%s event=%s failed: %s", introduction_id, type(event).__name__, where(error))
            tx.append_event(introduction_id, now, "a step failed", None, None, {"step": type(event).__name__})
            tx.put_off_timers(introduction_id, now + TRY_AGAIN_AFTER)

    # Letters that leave.

    def doubt_interrupted(self, now: datetime) -> int:
        """At the start, with the data folder ours alone: claims of the last run are void, and letters whose body had
        begun to leave when it was cut off are in doubt; how many."""
        with self._store.transaction() as tx:
            interrupted = tx.doubt_interrupted(now)
            tx.forget_leases()
            for letter in interrupted:
                log.error("letter=%d in doubt introduction=%s", letter.id, letter.introduction_id or "-")
                self._note_doubt(tx, letter, "The program was cut off before the server had answered.", now)
            reached(Point.DOUBTING)
        reached(Point.DOUBTED)
        return len(interrupted)

    def claim(self, now: datetime, limit: int) -> Sequence[Claimed]:
        """Letters that are due, ours for ten minutes."""
        with self._store.transaction() as tx:
            claimed = tx.claim(now, LEASE, limit)
            if claimed:
                reached(Point.CLAIMING)
        if claimed:
            reached(Point.CLAIMED)
        return claimed

    def start(self, claimed: Sequence[Claimed], now: datetime) -> list[bool]:
        """Commit that the bodies of these letters are about to leave; for each, whether it still may."""
        return self.record_and_start((), claimed, now)

    def record(self, results: Sequence[Result], now: datetime) -> None:
        """Keep what the server said of each letter, and what that makes of its introduction."""
        self.record_and_start(results, (), now)

    def record_and_start(self, results: Sequence[Result], claimed: Sequence[Claimed], now: datetime) -> list[bool]:
        """`record` and `start` in one transaction: a commit costs as much as writing a letter."""
        with self._store.transaction() as tx:
            for result in results:
                _RECORDERS[result.fate](self, tx, result, now)
            # One by one: each counts for the limits of the next.
            started = {id for c in claimed if self._may_leave(tx, c, now) for id in tx.start_data([c.id], now)}
            if started:
                reached(Point.STARTING)
            if results:
                reached(Point.RECORDING)
        if started:
            reached(Point.STARTED)
        if results:
            reached(Point.RECORDED)
        return [c.id in started for c in claimed]

    def _may_leave(self, tx: Transaction, letter: Claimed, now: datetime) -> bool:
        """Whether the letter has authority to leave at this moment; if not, what waits for that or becomes of it."""
        loaded = tx.load(letter.introduction_id) if letter.introduction_id else None
        introduction = loaded[0] if loaded else None
        known = known_of(tx, letter, introduction, self._decider.house.program, self._looked_at)
        denial = Denial.DAMAGED if sha256(letter.content).hexdigest() != letter.sha256 else None
        denial = denial or may_send(outgoing(letter), known, now)
        waits = now + WAITS_FOR.get(denial, timedelta()) if denial else None
        if denial is None:
            denial, waits = over_the_limits(tx, letter, introduction, self._decider.house.limits, now)
        if denial is None:
            return True
        log.warning("letter=%d kind=%s withheld: %s", letter.id, letter.kind, denial)
        if denial in FOR_NOW:
            tx.hold_back(letter.id, waits or now, str(denial))
        else:
            tx.withhold(letter.id, now, str(denial))
        if introduction and denial not in UNTOLD and str(denial) not in introduction.done:
            shut = set(map(key_of, letter.to)) if denial in ENOUGH else known.never | known.bounced
            to = next((p for p in Party if (person := introduction.person(p)) and person.key in shut), None)
            withheld = LetterWithheld(kind=Kind(letter.kind), denial=denial, to=to)
            self._isolated(tx, introduction.id, withheld, now)
        return False

    def _sent(self, tx: Transaction, result: Result, now: datetime) -> None:
        letter = result.letter
        tx.mark_sent(letter.id, now, result.reply)
        if letter.introduction_id and letter.kind in MOVING:
            self._isolated(tx, letter.introduction_id, LetterSent(kind=Kind(letter.kind)), now)

    def _deferred(self, tx: Transaction, result: Result, now: datetime) -> None:
        tx.mark_deferred(result.letter.id, now, result.due_at or now, result.reply)

    def _failed(self, tx: Transaction, result: Result, now: datetime) -> None:
        """A letter that will not leave: the referrer is told in plain words where it mattered."""
        letter = result.letter
        tx.mark_failed(letter.id, now, result.reply)
        loaded = tx.load(letter.introduction_id) if letter.introduction_id else None
        if loaded:
            to = _refused_party(loaded[0], result.refused or letter.forward_paths)
            failure = Failure.REFUSED if result.refused else Failure.OTHER
            failed = DeliveryFailed(to=to, kind=Kind(letter.kind), failure=failure)
            if result.refused:
                note_bounce(tx, loaded[0], failed, letter.message_id, now)
            self._isolated(tx, loaded[0].id, failed, now)

    def _in_doubt(self, tx: Transaction, result: Result, now: datetime) -> None:
        """The server did not say whether it took the letter: it is kept as in doubt, and shown."""
        letter = result.letter
        log.error("letter=%d in doubt introduction=%s", letter.id, letter.introduction_id or "-")
        tx.mark_in_doubt(letter.id, now, result.reply)
        self._note_doubt(tx, letter, result.reply, now)

    def _note_doubt(self, tx: Transaction, letter: Claimed, reply: str, now: datetime) -> None:
        if letter.introduction_id:
            details = {"kind": letter.kind, "letter_id": letter.id, "reply": reply}
            tx.append_event(letter.introduction_id, now, "letter in doubt", None, None, details)

    def release(self, claimed: Sequence[Claimed]) -> None:
        """Give back letters that were claimed and not begun."""
        with self._store.transaction() as tx:
            tx.release([c.id for c in claimed])


_RECORDERS = {
    Fate.SENT: Engine._sent,
    Fate.DEFERRED: Engine._deferred,
    Fate.FAILED: Engine._failed,
    Fate.IN_DOUBT: Engine._in_doubt,
}


def _arrival(received_id: int, message: Message | None, complete: bool) -> Arrival | None:
    return Arrival(received_id, message, complete) if message else None


def where(error: Exception) -> str:
    """The kind of an error and where it came from; never its words, which may hold somebody's."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}" if last else type(error).__name__


def _one_sentence(error: Exception) -> str:
    return str(error) if isinstance(error, IntrobotError) else f"handling it failed ({type(error).__name__})"


def _refused_party(introduction: Introduction, addresses: Sequence[str]) -> Party:
    found = [p for a in addresses if (p := introduction.party_of(key_of(a)))]
    return next((p for p in found if p != Party.REFERRER), found[0] if found else Party.RECIPIENT)
