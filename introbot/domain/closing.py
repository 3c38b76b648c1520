"""Every way an introduction ends, and what is said to whom when it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.asking import carry_on, note_asked, onward
from introbot.domain.authority import ENOUGH, Denial
from introbot.domain.decision import Decision, helped, other, to_referrer, update
from introbot.domain.drafting import collect, take_parts
from introbot.domain.events import (
    AcquaintedSaid,
    Cancelled,
    ConditionNamed,
    ConsentGiven,
    ConsentPutOff,
    ConsentRefused,
    DelegateNamed,
    DeliveryFailed,
    Event,
    ExpiryDue,
    Failure,
    Hindrance,
    LetterSent,
    LetterWithheld,
    PartsGiven,
    StopAsked,
    UndoAsked,
    WaitAsked,
)
from introbot.domain.introduction import Introduction, Outcome, Pause, PauseReason, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party

# What unsays an earlier yes, whenever it comes.
UNSAYING = (AcquaintedSaid, ConditionNamed, ConsentPutOff, DelegateNamed, WaitAsked)


def close(introduction: Introduction, outcome: Outcome) -> Introduction:
    """Closed: all timers die together, and nothing more is ever sent for it unasked."""
    return replace(introduction.timed(), state=State.CLOSED, outcome=outcome, pause=None)


def closing_to(introduction: Introduction, party: Party) -> tuple[Letter, ...]:
    """The neutral true sentence to the other side, where that side waits for anything and has not refused itself."""
    consent = introduction.consent_of(party)
    if party == Party.REQUESTER and consent and consent.answer == "yes":
        return (Letter(Kind.CLOSING, (Party.REQUESTER,)),)
    if party == Party.RECIPIENT and introduction.recipient_asked and not (consent and consent.answer == "no"):
        return (Letter(Kind.GOODBYE, (Party.RECIPIENT,), "withdrawn"),)
    return ()


def close_kindly(introduction: Introduction, event: ConsentRefused, now: datetime) -> Decision:
    """A no. It wins over anything said before, and over any letter that has not left yet."""
    party = event.by or Party.RECIPIENT
    refused = replace(introduction.with_consent(party, "no", now, event.evidence), condition="")
    closed = close(refused, Outcome.DECLINED)
    letters = (
        Letter(Kind.GOODBYE, (party,), "no"),
        to_referrer(Kind.THANKS, "no", event),
        *closing_to(introduction, other(party)),
    )
    return Decision(closed, letters, withdraw=True)


def hindered(introduction: Introduction, hindrance: Hindrance) -> Decision:
    """The recipient was about to be asked, and may not be: it ends, and the referrer hears why.

    Where it is only too soon, it goes back to the draft instead.
    """
    news = update(hindrance.replace(" ", "-"))
    if hindrance not in (Hindrance.SUPPRESSED, Hindrance.REQUESTER_SUPPRESSED, Hindrance.REFUSED_LATELY):
        back = replace(introduction.without_consent(Party.REFERRER).timed(), state=State.DRAFTED, pause=None)
        return Decision(back, (news,))
    outcome = Outcome.DECLINED if hindrance == Hindrance.REFUSED_LATELY else Outcome.STOPPED
    return Decision(close(introduction, outcome), (news, *closing_to(introduction, Party.REQUESTER)), withdraw=True)


def withheld(introduction: Introduction, event: LetterWithheld, now: datetime) -> Decision:
    """A letter that was about to leave may not. What it was for is asked anew, ended, or told to the referrer."""
    if event.denial in (Denial.NO_CONSENT, Denial.NOT_APPROVED):
        # It has waited until a yes had grown too old.
        return replace(onward(introduction, now), withdraw=True)
    if event.denial == Denial.NEVER_AGAIN:
        by_requester = event.to == Party.REQUESTER
        return hindered(introduction, Hindrance.REQUESTER_SUPPRESSED if by_requester else Hindrance.SUPPRESSED)
    if event.denial == Denial.BOUNCED:
        failed = DeliveryFailed(to=event.to or Party.RECIPIENT, kind=event.kind, failure=Failure.UNKNOWN_ADDRESS)
        return undeliverable(introduction, failed, now)
    return _tell_withheld(introduction, event)


def kept_back(introduction: Introduction, event: LetterWithheld, now: datetime) -> Decision:
    """A letter too many, wherever things stand: the referrer is told once. For any other letter there is no need."""
    del now
    return _tell_withheld(introduction, event) if event.denial in ENOUGH else Decision(introduction)


def _tell_withheld(introduction: Introduction, event: LetterWithheld) -> Decision:
    if str(event.denial) in introduction.done:
        return Decision(introduction)
    told = replace(to_referrer(Kind.UPDATE, "withheld"), words=str(event.denial), about=event.to)
    return Decision(introduction.once(str(event.denial)), (told,))


def stop(introduction: Introduction, event: StopAsked, now: datetime) -> Decision:
    """`stop` is never to be written to again, by any referrer; it is confirmed once."""
    party = event.by or Party.RECIPIENT
    once = f"stop:{party}"
    refused = introduction.with_consent(party, "no", now, event.evidence).once(once)
    goodbye = Letter(Kind.GOODBYE, (party,), "stop")
    if introduction.state == State.CLOSED:
        ended = refused if introduction.was_made else replace(refused, outcome=Outcome.STOPPED)
        confirmed = () if once in introduction.done else (goodbye,)
        return Decision(ended, confirmed, withdraw=bool(confirmed), suppress=party)
    letters = (goodbye, to_referrer(Kind.THANKS, "stopped", event), *closing_to(introduction, other(party)))
    if introduction.state == State.INTRODUCED:
        letters = letters[:2]
    return Decision(close(refused, Outcome.STOPPED), letters, withdraw=True, suppress=party)


def acquainted(introduction: Introduction, event: AcquaintedSaid, now: datetime) -> Decision:
    """They know each other already: there is nothing left to introduce."""
    del now
    party = event.by or Party.RECIPIENT
    letters = (
        Letter(Kind.GOODBYE, (party,), "acquainted"),
        to_referrer(Kind.THANKS, "acquainted", event),
        *closing_to(introduction, other(party)),
    )
    return Decision(close(introduction, Outcome.ALREADY_ACQUAINTED), letters, withdraw=True)


def cancel(introduction: Introduction, event: Cancelled, now: datetime) -> Decision:
    """The referrer calls it off: nothing more is sent, save a goodbye to somebody who had said yes to us."""
    del event
    said_yes = [
        consent.party
        for consent in introduction.consents
        if consent.party != Party.REFERRER and consent.answer == "yes" and not consent.implied
    ]
    goodbyes = tuple(
        Letter(Kind.GOODBYE, (party,), "cancelled") for party in said_yes if consent_stands(introduction, party, now)
    )
    return Decision(close(introduction, Outcome.CANCELLED), (update("cancelled"), *goodbyes), withdraw=True)


def consent_stands(introduction: Introduction, party: Party, now: datetime) -> bool:
    consent = introduction.consent_of(party)
    return bool(consent and consent.counts(now))


def expire(introduction: Introduction, event: ExpiryDue, now: datetime) -> Decision:
    """Nobody answered, which is fine: the referrer hears it, the one who asked gets the neutral sentence."""
    del event, now
    unanswered = Party.REQUESTER if _waits_for_requester(introduction) else Party.RECIPIENT
    outcome = replace(to_referrer(Kind.OUTCOME, "no-answer"), about=unanswered)
    told = () if unanswered == Party.REQUESTER else closing_to(introduction, Party.REQUESTER)
    closed = close(introduction, Outcome.NO_ANSWER).once(unanswered_by(unanswered))
    return Decision(closed, (outcome, *told), withdraw=True)


def unanswered_by(party: Party) -> str:
    """What `done` remembers of somebody who never answered."""
    return f"unanswered:{party}"


def _waits_for_requester(introduction: Introduction) -> bool:
    state = introduction.pause.resume if introduction.pause else introduction.state
    return state == State.CHECKING_FIT


def undeliverable(introduction: Introduction, event: DeliveryFailed, now: datetime) -> Decision:
    """The letter that mattered did not arrive. No address is ever guessed: the referrer may give another."""
    del now
    if event.to == Party.REFERRER or event.kind not in (
        Kind.PERMISSION,
        Kind.REMINDER,
        Kind.FIT_CHECK,
        Kind.INTRODUCTION,
        Kind.UPDATE,  # the referrer's answer to a question
    ):
        return Decision(introduction)
    letter = replace(update("undeliverable"), about=event.to, words=str(event.failure))
    return Decision(close(introduction, Outcome.UNDELIVERABLE), (letter,), withdraw=True)


# What may still come after the end.


def late_yes(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A yes after the end: of their own accord after their own no it counts; after expiry the referrer decides."""
    party = event.by or Party.RECIPIENT
    earlier = introduction.consent_of(party)
    if earlier and earlier.answer == "no" and event.evidence.is_older_than(earlier.evidence):
        # Written before the no and delivered after it: the no is her last word.
        return Decision(introduction, (update("after-the-end", event),))
    heard = introduction.with_consent(party, "yes", now, event.evidence)
    if introduction.outcome == Outcome.DECLINED and earlier and earlier.answer == "no":
        return _change_of_mind(replace(heard, outcome=None), event, now)
    if introduction.outcome != Outcome.NO_ANSWER:
        kept = heard if introduction.outcome in (Outcome.DECLINED, Outcome.UNDELIVERABLE) else introduction
        return Decision(kept, (update("after-the-end", event),))
    resume = State.CHECKING_FIT if party == Party.REQUESTER else State.HOLDING
    waiting = Pause(PauseReason.LATE_YES, party, resume, event.evidence)
    return Decision(replace(heard, state=State.PAUSED, outcome=None, pause=waiting), (update("late-yes", event),))


def _change_of_mind(heard: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    refusal = any(consent.answer == "no" for consent in heard.consents)
    if not refusal and heard.consents_now(Party.REFERRER, now) and heard.consents_now(Party.REQUESTER, now):
        return onward(heard, now, event)
    return Decision(replace(heard, outcome=Outcome.DECLINED), (update("after-the-end", event),))


def late_no(introduction: Introduction, event: ConsentRefused, now: datetime) -> Decision:
    """A no after the end is kept, so that no older yes can ever count again, and the referrer reads it.

    What had only come to nothing has been declined now: another address does not open it again.
    """
    refused = introduction.with_consent(event.by or Party.RECIPIENT, "no", now, event.evidence)
    if introduction.outcome in (Outcome.NO_ANSWER, Outcome.UNDELIVERABLE):
        refused = replace(refused, outcome=Outcome.DECLINED)
    return Decision(refused, (update("after-the-end", event),))


def cancel_for_good(introduction: Introduction, event: Cancelled, now: datetime) -> Decision:
    """It has ended already; with her approval taken back nobody's change of mind takes it up again by itself."""
    del event, now
    return helped(introduction.without_consent(Party.REFERRER))


def call_on(introduction: Introduction, event: UndoAsked, now: datetime) -> Decision:
    """The referrer takes her `cancel` back, while nobody else has been told of it: it goes on where it stood."""
    del event
    told = any(c.answer == "yes" and not c.implied for c in introduction.consents if c.party != Party.REFERRER)
    refused = any(c.answer == "no" for c in introduction.consents)
    if introduction.outcome != Outcome.CANCELLED or told or refused:
        return Decision(introduction)
    back = replace(introduction, outcome=None)
    # Without her approval, or with nobody asked yet, there is a draft to look at again.
    if introduction.consents_now(Party.REFERRER, now) and introduction.has_been_asked(_question_of(introduction, now)):
        return carry_on(back, now)
    return collect(back)


def _question_of(introduction: Introduction, now: datetime) -> Kind:
    return Kind.PERMISSION if introduction.consents_now(Party.REQUESTER, now) else Kind.FIT_CHECK


def new_address(introduction: Introduction, event: PartsGiven, now: datetime) -> Decision:
    """After a bounce the referrer may give another address, which means another draft to approve."""
    if introduction.outcome != Outcome.UNDELIVERABLE:
        return helped(introduction)
    return take_parts(introduction, event, now)


def after_the_end(introduction: Introduction, event: Event, now: datetime) -> Decision:
    """Words that came after the end reach the referrer, once for each mail; they take nothing up again."""
    del now
    if event.by == Party.REFERRER:
        return helped(introduction)
    unsaid = introduction.without_yes(event.by) if isinstance(event, UNSAYING) else introduction
    return Decision(unsaid, (update("after-the-end", event),))


def crossed(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """A letter was already on its way when it was called off; the referrer is told at once."""
    del now
    told = (replace(update("crossed"), words=str(event.kind)),)
    if event.kind == Kind.INTRODUCTION:
        return Decision(introduction, told)
    if event.kind not in (Kind.PERMISSION, Kind.FIT_CHECK):
        return Decision(introduction)
    # Only her own `cancel` can be taken back, and then it matters who has been asked.
    return Decision(note_asked(introduction, event.kind), told if introduction.outcome == Outcome.CANCELLED else ())
