"""One event, one decision: everything it changes is saved together."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime

from introbot.domain.closing import hindered
from introbot.domain.decision import Decision
from introbot.domain.events import ConsentRefused, DraftApproved, Event, GoOnAsked, PartsGiven, RepairBegun
from introbot.domain.introduction import Introduction, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party
from introbot.domain.transition import transition
from introbot.domain.wishes import WEEK, WishKind
from introbot.engine.coaching import prepared, with_expectations, with_note
from introbot.engine.desk import Cause, Desk
from introbot.engine.details import details_of, name_of
from introbot.engine.hindrances import hindrance_of, hindrance_of_introducing, in_its_words, suppression_of
from introbot.engine.house import House
from introbot.engine.needs import Transaction
from introbot.errors import Conflict
from introbot.mail import Message, forward_of

log = logging.getLogger("introbot.engine")


@dataclass(frozen=True, slots=True)
class Decider:
    """Lets events happen to introductions, inside the caller's transaction."""

    house: House
    desk: Desk

    def apply(
        self, tx: Transaction, introduction_id: str, event: Event, now: datetime, received_id: int | None = None
    ) -> Decision:
        """Let `event` happen: log it, decide, and save the introduction with its consents, letters and timers."""
        loaded = tx.load(introduction_id)
        if loaded is None:
            raise Conflict(f"introduction {introduction_id} is no longer there")
        before, version = loaded
        self._forgive_bounces(tx, event)
        event = with_expectations(tx, self._with_hindrance(tx, before, event, now), before)
        decision = self._unless_hindered(tx, before, transition(before, event, now), now)
        decision = self._coached(tx, decision, event, now)
        if decision.introduction != before:
            tx.save(decision.introduction, version)
        self._follow(tx, before, event, decision, now, received_id)
        return decision

    def open(
        self, tx: Transaction, new: Introduction, event: Event, request: Message, now: datetime, received_id: int
    ) -> Decision:
        """Let `event` be the first of a new introduction; the letters it leads to answer `request`."""
        event = with_expectations(tx, event, new)
        decision = self._coached(tx, transition(new, event, now), event, now)
        tx.create(decision.introduction)
        if self.house.weekly:
            tx.begin_wish(new.referrer.key, WishKind.WEEKLY, WEEK, now)
        self.desk.note_incoming(tx, new.id, Party.REFERRER, request)
        forward, requester = forward_of(request), decision.introduction.requester
        if forward and forward.author and requester and forward.author.key == requester.key:
            self.desk.note_language(tx, new.id, Party.REQUESTER, forward.body)
        self._follow(tx, new, event, decision, now, received_id)
        return decision

    def tell(
        self, tx: Transaction, introduction_id: str, letter: Letter, answering: Message, now: datetime, received_id: int
    ) -> None:
        """Write a letter to the referrer that answers her mail and moves nothing."""
        loaded = tx.load(introduction_id)
        if loaded is None:
            raise Conflict(f"introduction {introduction_id} is no longer there")
        self.desk.note_incoming(tx, introduction_id, Party.REFERRER, answering)
        details = {"letters": [letter.template]}
        seq = tx.append_event(introduction_id, now, "inquiry", Party.REFERRER, received_id, details)
        self.desk.post(tx, letter, loaded[0], Cause(seq, Party.REFERRER, now))

    def _forgive_bounces(self, tx: Transaction, event: Event) -> None:
        """An address that she gives anew may be written to again, though a letter to it has come back."""
        if not isinstance(event, PartsGiven) or event.problems:
            return
        for person in (event.parts.requester, event.parts.recipient):
            if person and person.address:
                tx.forgive_bounce(person.key)

    def _coached(self, tx: Transaction, decision: Decision, event: Event, now: datetime) -> Decision:
        decision = prepared(tx, decision)
        return with_note(tx, decision, event, now) if self.house.coaching else decision

    def _unless_hindered(self, tx: Transaction, before: Introduction, decision: Decision, now: datetime) -> Decision:
        """Nobody is asked who has said no or stop meanwhile, nor are two introduced twice."""
        kinds = {letter.kind for letter in decision.letters}
        if Kind.PERMISSION in kinds:
            hindrance = hindrance_of(tx, before, self.house.limits, now)
        elif Kind.INTRODUCTION in kinds:
            hindrance = hindrance_of_introducing(tx, before)
        elif Kind.FIT_CHECK in kinds:
            hindrance = suppression_of(tx, before)
        else:
            return decision
        return hindered(decision.introduction, hindrance) if hindrance else decision

    def _follow(
        self,
        tx: Transaction,
        before: Introduction,
        event: Event,
        decision: Decision,
        now: datetime,
        received_id: int | None,
    ) -> None:
        """Keep all that goes with the decision: the event, consents, letters."""
        after = decision.introduction
        seq = tx.append_event(
            before.id, now, name_of(event), event.by, received_id, details_of(event, before, decision)
        )
        for consent in set(after.consents) - set(before.consents):
            tx.record_consent(before.id, consent, seq)
        if decision.withdraw:
            tx.withdraw(before.id, now)
        self._keep_wish(tx, after, event, now)
        for letter in decision.letters:
            self.desk.post(tx, in_its_words(tx, letter, after, event, now), after, Cause(seq, event.by, now))
        self._suppress(tx, decision, now, received_id)
        if decision.repair:
            self._hold_others(tx, after, now, received_id)
        log.info("introduction=%s event=%s state=%s", before.id, name_of(event).replace(" ", "-"), after.state)

    def _hold_others(self, tx: Transaction, introduction: Introduction, now: datetime, received_id: int | None) -> None:
        """Every other introduction of the same two, referrer and requester, waits for her."""
        requester, referrer = introduction.requester, introduction.referrer
        for other, _ in tx.open_with(requester.key) if requester else ():
            same = other.requester and requester and other.requester.key == requester.key
            if same and other.id != introduction.id and other.referrer.key == referrer.key:
                self.apply(tx, other.id, RepairBegun(by=Party.REFERRER), now, received_id)

    def _keep_wish(self, tx: Transaction, introduction: Introduction, event: Event, now: datetime) -> None:
        """How somebody wishes to be asked, by whomever."""
        person = introduction.person(event.by) if event.by and event.wish else None
        if person and person.address and event.wish:
            tx.set_wish(person.key, event.wish, now)

    def _suppress(self, tx: Transaction, decision: Decision, now: datetime, received_id: int | None) -> None:
        """Never again, whoever asks: in other introductions it is a no, and takes back what waits to leave."""
        person = decision.introduction.person(decision.suppress) if decision.suppress else None
        if person is None or not person.address:
            return
        tx.suppress(person.key, now, "asked to stop")
        for other, _ in tx.open_with(person.key):
            party = other.party_of(person.key)
            if party in (Party.REQUESTER, Party.RECIPIENT):
                self.apply(tx, other.id, ConsentRefused(by=party), now, received_id)

    def _with_hindrance(self, tx: Transaction, introduction: Introduction, event: Event, now: datetime) -> Event:
        if not isinstance(event, DraftApproved | GoOnAsked) or introduction.state == State.CLOSED:
            return event
        return replace(event, hindrance=hindrance_of(tx, introduction, self.house.limits, now))
