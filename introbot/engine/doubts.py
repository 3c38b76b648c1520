"""Letters in doubt (RELIABILITY.md E4): evidence first, then a person; never a second letter by itself."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from introbot.address import key_of
from introbot.domain.events import LetterSent
from introbot.domain.introduction import Introduction, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party
from introbot.engine.deciding import Decider
from introbot.engine.desk import Cause
from introbot.engine.needs import Doubted, SentCopy, Transaction
from introbot.mail import Message, delivery_report
from introbot.reading.bounces import original_ids
from introbot.reading.doubts import DoubtAnswer
from introbot.reading.identity import codes_in

log = logging.getLogger("introbot.engine")

# Sent folders lag behind, and an answer may come: so long nobody is bothered.
EVIDENCE_FOR = timedelta(minutes=60)
QUESTION = "in-doubt"
# Letters whose acceptance by the server moves the introduction on; of the others it is only recorded.
MOVING = (Kind.PERMISSION, Kind.FIT_CHECK, Kind.INTRODUCTION)
# Thanks and courtesies: nothing depends on them, and asking about one would be a letter more than it is worth.
_COURTESIES = (Kind.GOODBYE, Kind.CLOSING, Kind.HELP, Kind.REFUSAL)
# What tells of the end is as good after it: a `no` that never reached the referrer must not stay untold.
_OF_THE_END = (Kind.THANKS, Kind.OUTCOME, Kind.UPDATE, Kind.GOODBYE, Kind.CLOSING)


@dataclass(frozen=True, slots=True)
class Doubts:
    """Settles letters in doubt, inside the caller's transaction."""

    decider: Decider

    def prove(self, tx: Transaction, message: Message, now: datetime, received_id: int) -> None:
        """Whoever answers a letter has it: an answer, an automatic one or a bounce, by Message-ID or reply code."""
        doubted = tx.doubted()
        if not doubted:
            return
        ids = _named_in(message)
        codes = codes_in(message, self.decider.house.program)
        for letter in doubted:
            by_code = letter.introduction_id and any(
                tx.doubted_by_code(letter.introduction_id, code) == letter.id for code in codes
            )
            if letter.message_id in ids or by_code:
                self.arrived(tx, letter, now, "somebody answered it", received_id=received_id)

    def review(self, tx: Transaction, copies: Sequence[SentCopy] | None, now: datetime) -> None:
        """Take what was found among the sent mail for evidence; ask about what is left, or let it rest.

        `copies` is None where nobody could look.
        """
        for letter in tx.doubted():
            with tx.savepoint():
                self._review(tx, letter, copies, now)

    def _review(self, tx: Transaction, letter: Doubted, copies: Sequence[SentCopy] | None, now: datetime) -> None:
        if any(_is_copy_of(copy, letter, self.decider.desk.instance) for copy in copies or ()):
            self.arrived(tx, letter, now, "a copy lies among the sent mail")
            return
        if now - letter.since < EVIDENCE_FOR or letter.asked_at:
            return
        loaded = tx.load(letter.introduction_id) if letter.introduction_id else None
        if loaded is None or _comes_too_late(letter, loaded[0]) or _is_courtesy(letter):
            tx.drop_doubt(letter.id, "In doubt, and not sent again: nothing depends on it.")
            self._note(tx, letter, now, "letter in doubt dropped")
        elif letter.occasion != QUESTION:  # a question about a question would never end
            self._ask(tx, letter, loaded[0], copies, now)

    def _ask(
        self,
        tx: Transaction,
        letter: Doubted,
        introduction: Introduction,
        copies: Sequence[SentCopy] | None,
        now: datetime,
    ) -> None:
        later = tx.sent_since(letter.since)
        unseen = " unseen" if any(copy.message_id in later for copy in copies or ()) else ""
        seq = self._note(tx, letter, now, "asked about letter in doubt")
        question = Letter(
            Kind.UPDATE,
            (Party.REFERRER,),
            QUESTION,
            about=_reader_of(letter),
            words=f"{letter.kind}{unseen}",
            ordinal=letter.id,
        )
        self.decider.desk.post(tx, question, introduction, Cause(seq, None, now))
        tx.note_asked(letter.id, now)

    def answered(
        self,
        tx: Transaction,
        letter_id: int,
        answer: DoubtAnswer,
        now: datetime,
        by: Party | None = None,
        received_id: int | None = None,
    ) -> bool:
        """Do as a person decided: the referrer, or (None) the operator. False where there is nothing to decide."""
        letter = tx.unsettled(letter_id)
        if letter is None or (letter.status == "failed" and answer == DoubtAnswer.DONE):
            return False
        if answer == DoubtAnswer.DONE:
            self.arrived(tx, letter, now, "as the operator said" if by is None else "as the referrer said", by)
            return True
        return self.again(tx, letter, now, by, received_id)

    def again(
        self, tx: Transaction, letter: Doubted, now: datetime, by: Party | None, received_id: int | None = None
    ) -> bool:
        """Let it leave once more, the same bytes; False where its introduction has ended meanwhile."""
        loaded = tx.load(letter.introduction_id) if letter.introduction_id else None
        if (loaded and _comes_too_late(letter, loaded[0])) or not tx.send_again(letter.id, now):
            return False
        self._note(tx, letter, now, "letter sent again", by, received_id)
        return True

    def arrived(
        self,
        tx: Transaction,
        letter: Doubted,
        now: datetime,
        how: str,
        by: Party | None = None,
        received_id: int | None = None,
    ) -> None:
        """It has left after all: the introduction moves on as if the server had said so."""
        tx.mark_sent(letter.id, now, f"It was in doubt, and has left: {how}.")
        self._note(tx, letter, now, "letter arrived after all", by, received_id, how)
        log.info("letter=%d no longer in doubt introduction=%s", letter.id, letter.introduction_id or "-")
        if letter.introduction_id and letter.kind in MOVING:
            self.decider.apply(tx, letter.introduction_id, LetterSent(kind=Kind(letter.kind)), now)

    def _note(
        self,
        tx: Transaction,
        letter: Doubted,
        now: datetime,
        what: str,
        by: Party | None = None,
        received_id: int | None = None,
        how: str = "",
    ) -> int:
        if not letter.introduction_id:
            return letter.event_seq or 0
        details = {"kind": letter.kind, "letter_id": letter.id} | ({"evidence": how} if how else {})
        return tx.append_event(letter.introduction_id, now, what, by, received_id, details)


def _comes_too_late(letter: Doubted, introduction: Introduction) -> bool:
    return introduction.state == State.CLOSED and letter.kind not in _OF_THE_END


def _is_courtesy(letter: Doubted) -> bool:
    # The other thanks are the news itself (PRODUCT.md §6): those are asked about.
    return letter.kind in _COURTESIES or (letter.kind == Kind.THANKS and letter.occasion == "introduced")


def _reader_of(letter: Doubted) -> Party:
    """Whom the letter was for: of an introduction's two readers the recipient, whom the question names anyway."""
    parties = [Party(name) for name in letter.addressees]
    return next((party for party in parties if party != Party.REFERRER), Party.REFERRER)


def _named_in(message: Message) -> Collection[str]:
    """Every Message-ID that this message answers, returns or is."""
    report = delivery_report(message)
    returned = original_ids(message, report) if report else ()
    return {message.message_id, *message.in_reply_to, *message.references, *returned}


def _is_copy_of(copy: SentCopy, letter: Doubted, instance: str) -> bool:
    """By Message-ID; where the provider has given it another one, by our own fields and its addressees."""
    if copy.message_id == letter.message_id:
        return True
    ours = copy.instance == instance and copy.sequence == letter.event_seq and copy.kind == letter.kind
    return ours and bool(copy.to) and {key_of(each) for each in copy.to} <= {key_of(p) for p in letter.forward_paths}
