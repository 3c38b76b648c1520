"""After the introduction: one look in, what came of it, and the end of the loop."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.answers import CheckInKind
from introbot.domain.closing import close, unanswered_by
from introbot.domain.decision import Decision, helped, timer, to_referrer, update
from introbot.domain.events import (
    Cancelled,
    CheckInAnswered,
    CheckInDue,
    ConsentRefused,
    DeliveryFailed,
    FirstWordDue,
    FirstWordSaid,
    HowItWentDue,
    InsightGiven,
    NudgeAsked,
    RestAsked,
    SomethingWrong,
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
    return Decision(_asked(introduction, "check-in", now), (Letter(Kind.CHECK_IN, (TURN,), ordinal=1),))


def _asked(introduction: Introduction, what: str, now: datetime) -> Introduction:
    """The same, with `what` asked, and some time to answer it."""
    return introduction.once(what).timed(*timer(TimerKind.WRAP_UP, now, introduction.policy.check_in_after))


def ask_first_word(introduction: Introduction, event: FirstWordDue, now: datetime) -> Decision:
    """Whoever writes first is asked whether they have; who has not is reminded by that. Not beside a check-in."""
    del event
    if any(t.kind == TimerKind.CHECK_IN and t.due_at <= now for t in introduction.timers):
        return Decision(introduction)
    return Decision(introduction.once("first-word"), (Letter(Kind.CHECK_IN, (TURN,), "first-word", ordinal=1),))


def hear_first_word(introduction: Introduction, event: FirstWordSaid, now: datetime) -> Decision:
    """Written, or not yet: either is between the two, and nobody is written to for it."""
    del now
    return Decision(introduction.once("written") if event.written else introduction)


def ask_how_it_went(introduction: Introduction, event: HowItWentDue, now: datetime) -> Decision:
    """The date that they had is over: how was it? Asked once, and only where a date was reported."""
    del event
    return Decision(
        _asked(introduction, "how-it-went", now), (Letter(Kind.CHECK_IN, (TURN,), "how-it-went", ordinal=1),)
    )


def hear_outcome(introduction: Introduction, event: CheckInAnswered, now: datetime) -> Decision:
    """What came of it. The referrer hears it, failures too; no contact leaves her the choice to help."""
    if event.answer == CheckInKind.UNCLEAR:
        return _hear_unclear_outcome(introduction, event)
    told = replace(introduction, report=event.answer)
    if event.answer == CheckInKind.SCHEDULED and "how-it-went" not in introduction.done:
        awaited = told.timed(*timer(TimerKind.HOW_IT_WENT, now, introduction.policy.check_in_after))
        return Decision(replace(awaited, outcome=Outcome.SCHEDULED), (to_referrer(Kind.OUTCOME, "scheduled", event),))
    if event.answer == CheckInKind.NO_CONTACT:
        waiting = told.timed(*timer(TimerKind.WRAP_UP, now, introduction.policy.check_in_after))
        return Decision(waiting, (to_referrer(Kind.OUTCOME, "no-contact", event),))
    occasion = event.answer.replace("_", "-")
    letters = [to_referrer(Kind.OUTCOME, occasion, event)]
    if event.answer == CheckInKind.GOING_WELL:
        letters.append(Letter(Kind.THANKS, (TURN,), "valuable", ordinal=1))
    return Decision(close(told, OUTCOMES[event.answer]), tuple(letters), withdraw=True)


def _hear_unclear_outcome(introduction: Introduction, event: CheckInAnswered) -> Decision:
    # Before anything was asked there is nothing to clarify: the words are the referrer's to read.
    unasked = not introduction.done & {"first-word", "check-in", "how-it-went", "nudge"}
    if unasked or "clarify:check-in" in introduction.done:
        return Decision(introduction, (to_referrer(Kind.OUTCOME, "words", event),))
    return Decision(introduction.once("clarify:check-in"), (Letter(Kind.CLARIFY, (TURN,), "check-in"),))


def nudge(introduction: Introduction, event: NudgeAsked, now: datetime) -> Decision:
    """One friendly word to the person whose turn it is, with her news if she has any, and only once."""
    if "nudge" in introduction.done:
        return helped(introduction, "nudged")
    nudged = introduction.once("nudge").timed(*timer(TimerKind.WRAP_UP, now, introduction.policy.check_in_after))
    letter = Letter(Kind.CHECK_IN, (TURN,), "nudge", about=Party.REFERRER, words=event.news, ordinal=1)
    return Decision(nudged, (letter,))


def rest(introduction: Introduction, event: RestAsked | Cancelled, now: datetime) -> Decision:
    """The referrer lets it rest: closed with what is known."""
    del event, now
    return Decision(close(introduction, _known_outcome(introduction)), (update("resting"),), withdraw=True)


def wrap_up(introduction: Introduction, event: WrapUpDue, now: datetime) -> Decision:
    """Nothing more was heard: the loop is closed with what is known, and the referrer is told so once."""
    del event, now
    closed = close(introduction, _known_outcome(introduction))
    if introduction.report is not None:
        return Decision(closed, withdraw=True)
    return Decision(closed.once(unanswered_by(TURN)), (to_referrer(Kind.OUTCOME, "silent"),), withdraw=True)


def _known_outcome(introduction: Introduction) -> Outcome:
    return OUTCOMES.get(introduction.report, Outcome.CONNECTED) if introduction.report else Outcome.CONNECTED


def regret(introduction: Introduction, event: ConsentRefused, now: datetime) -> Decision:
    """A no after the introduction cannot undo it, but nothing more is sent to anybody but the referrer."""
    refused = introduction.with_consent(event.by or Party.RECIPIENT, "no", now, event.evidence)
    return Decision(close(refused, Outcome.NOT_A_FIT), (update("regret", event),), withdraw=True)


def repair(introduction: Introduction, event: SomethingWrong, now: datetime) -> Decision:
    """It went badly. The referrer alone hears it, with words she may send; she looks before anything else of theirs
    goes on."""
    del now
    closed = close(introduction, introduction.outcome or Outcome.NOT_A_FIT)
    return Decision(closed, (update("wrong", event),), withdraw=True, repair=True)


def pass_insight(introduction: Introduction, event: InsightGiven, now: datetime) -> Decision:
    """What made her think of them goes to the requester, once, for their card."""
    del now
    if introduction.outcome != Outcome.NOT_A_FIT or "insight" in introduction.done:
        return helped(introduction)
    letter = Letter(Kind.UPDATE, (TURN,), "insight", about=Party.REFERRER, words=event.evidence.words, ordinal=1)
    return Decision(introduction.once("insight"), (letter,))


def half_delivered(introduction: Introduction, event: DeliveryFailed, now: datetime) -> Decision:
    """The introduction reached one of the two: the referrer is told which, in plain words."""
    del now
    if event.kind != Kind.INTRODUCTION or event.to == Party.REFERRER:
        return Decision(introduction)
    return Decision(introduction, (replace(update("half-delivered"), about=event.to, words=str(event.failure)),))
