"""After the introduction: one look in, what came of it, and the end of the loop."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.answers import CheckInKind
from introbot.domain.closing import close
from introbot.domain.decision import Decision, helped, timer, to_referrer, update
from introbot.domain.events import (
    Cancelled,
    CheckInAnswered,
    CheckInDue,
    ConsentRefused,
    DeliveryFailed,
    NudgeAsked,
    RestAsked,
    WrapUpDue,
)
from introbot.domain.introduction import Introduction, Outcome, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party

# Whoever asked for the introduction writes first, so it is their turn (PRODUCT.md §2).
TURN = Party.REQUESTER
OUTCOMES = {
    CheckInKind.MET: Outcome.MET,
    CheckInKind.SCHEDULED: Outcome.SCHEDULED,
    CheckInKind.NO_CONTACT: Outcome.NO_CONTACT,
    CheckInKind.NOT_A_FIT: Outcome.NOT_A_FIT,
    CheckInKind.GOING_WELL: Outcome.CONNECTED,
}


def check_in(introduction: Introduction, event: CheckInDue, now: datetime) -> Decision:
    """Only the person whose turn it is is asked, once."""
    del event
    asked = introduction.timed(*timer(TimerKind.WRAP_UP, now, introduction.policy.check_in_after))
    return Decision(asked, (Letter(Kind.CHECK_IN, (TURN,), ordinal=1),))


def hear_outcome(introduction: Introduction, event: CheckInAnswered, now: datetime) -> Decision:
    """What came of it. The referrer hears it, failures too; no contact leaves her the choice to help."""
    if event.answer == CheckInKind.UNCLEAR:
        return _hear_unclear_outcome(introduction, event)
    told = replace(introduction, report=event.answer)
    if event.answer == CheckInKind.NO_CONTACT:
        waiting = told.timed(*timer(TimerKind.WRAP_UP, now, introduction.policy.check_in_after))
        return Decision(waiting, (to_referrer(Kind.OUTCOME, "no-contact", event),))
    occasion = event.answer.replace("_", "-")
    outcome = to_referrer(Kind.OUTCOME, occasion, event)
    return Decision(close(told, OUTCOMES[event.answer]), (outcome,), withdraw=True)


def _hear_unclear_outcome(introduction: Introduction, event: CheckInAnswered) -> Decision:
    if "clarify:check-in" in introduction.done:
        return Decision(introduction, (to_referrer(Kind.OUTCOME, "words", event),))
    return Decision(introduction.once("clarify:check-in"), (Letter(Kind.CLARIFY, (TURN,), "check-in"),))


def nudge(introduction: Introduction, event: NudgeAsked, now: datetime) -> Decision:
    """One friendly word to the person whose turn it is, never to the recipient, and only once."""
    del event
    if "nudge" in introduction.done:
        return helped(introduction, "nudged")
    nudged = introduction.once("nudge").timed(*timer(TimerKind.WRAP_UP, now, introduction.policy.check_in_after))
    return Decision(nudged, (Letter(Kind.CHECK_IN, (TURN,), "nudge", ordinal=1),))


def rest(introduction: Introduction, event: RestAsked | Cancelled, now: datetime) -> Decision:
    """The referrer lets it rest: closed with what is known."""
    del event, now
    return Decision(close(introduction, _known_outcome(introduction)), (update("resting"),), withdraw=True)


def wrap_up(introduction: Introduction, event: WrapUpDue, now: datetime) -> Decision:
    """Nothing more was heard: the loop is closed with what is known, and the referrer is told so once."""
    del event, now
    closed = close(introduction, _known_outcome(introduction))
    if introduction.report == CheckInKind.NO_CONTACT:
        return Decision(closed, withdraw=True)
    return Decision(closed, (to_referrer(Kind.OUTCOME, "silent"),), withdraw=True)


def _known_outcome(introduction: Introduction) -> Outcome:
    return OUTCOMES.get(introduction.report, Outcome.CONNECTED) if introduction.report else Outcome.CONNECTED


def regret(introduction: Introduction, event: ConsentRefused, now: datetime) -> Decision:
    """A no after the introduction cannot undo it, but nothing more is sent to anybody but the referrer."""
    refused = introduction.with_consent(event.by or Party.RECIPIENT, "no", now, event.evidence)
    return Decision(close(refused, Outcome.NOT_A_FIT), (update("regret", event),), withdraw=True)


def half_delivered(introduction: Introduction, event: DeliveryFailed, now: datetime) -> Decision:
    """The introduction reached one of the two: the referrer is told which, in plain words."""
    del now
    if event.kind != Kind.INTRODUCTION or event.to == Party.REFERRER:
        return Decision(introduction)
    return Decision(introduction, (replace(update("half-delivered"), about=event.to, words=str(event.failure)),))
