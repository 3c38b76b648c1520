"""Between the yes and the introduction: the hold, the pauses, and what ends them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.asking import ask_recipient, begin_hold, check_fit, hold, note_asked
from introbot.domain.closing import close
from introbot.domain.decision import Decision, helped, pause, timer, to_referrer, update
from introbot.domain.drafting import collect
from introbot.domain.events import (
    AnsweredFromElsewhere,
    AnswerRelayed,
    AnswerUnclear,
    AutoReplySeen,
    ConditionAgreed,
    ConsentGiven,
    DeliveryFailed,
    GoOnAsked,
    HoldOver,
    LetterSent,
    ResumeDue,
)
from introbot.domain.introduction import Introduction, Outcome, PauseReason, State, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party


def introduce(introduction: Introduction, event: HoldOver, now: datetime) -> Decision:
    """The introduction, to both at once. It counts as made when the server has accepted it."""
    del event
    if not introduction.everyone_consents(now):
        return Decision(replace(introduction.timed(), state=State.ASKED))
    both = (Party.RECIPIENT, Party.REQUESTER)
    return Decision(introduction.timed(), (Letter(Kind.INTRODUCTION, both, bcc=(Party.REFERRER,), ordinal=1),))


def introduced(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """The introduction has left: thank the referrer, and look in on it later."""
    if event.kind != Kind.INTRODUCTION:
        return Decision(introduction)
    check_in = timer(TimerKind.CHECK_IN, now, introduction.policy.check_in_after)
    made = replace(introduction.timed(*check_in), state=State.INTRODUCED, pause=None)
    thanks = to_referrer(Kind.THANKS, "introduced")
    if check_in:
        return Decision(made, (thanks,))
    return Decision(close(made, Outcome.CONNECTED), (thanks,))


def sent_while_paused(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """A letter was on its way when the pause began: it counts as having left."""
    if event.kind in (Kind.PERMISSION, Kind.FIT_CHECK):
        return Decision(note_asked(introduction))
    return introduced(introduction, event, now)


def not_introduced(introduction: Introduction, event: DeliveryFailed, now: datetime) -> Decision:
    """One of the two could not be reached, so neither was written to: the referrer hears it."""
    del now
    if event.kind != Kind.INTRODUCTION:
        return Decision(introduction)
    letter = replace(update("undeliverable"), about=event.to, words=str(event.failure))
    return Decision(close(introduction, Outcome.UNDELIVERABLE), (letter,), withdraw=True)


def hear_more(introduction: Introduction, event: AnswerUnclear, now: datetime) -> Decision:
    """More words after the yes. They may matter, so the referrer reads them and the hold starts anew."""
    held = begin_hold(introduction, now, event)
    return replace(held, letters=(update("hold-words", event),), withdraw=True)


def doubt(introduction: Introduction, event: AnsweredFromElsewhere, now: datetime) -> Decision:
    """Somebody else writes at a party's reply address during the hold: it stops until the referrer has looked."""
    del now
    return Decision(pause(introduction, PauseReason.ELSEWHERE, event), (update("elsewhere", event),), withdraw=True)


def hold_for_return(introduction: Introduction, event: AutoReplySeen, now: datetime) -> Decision:
    """Somebody who said yes is away: that changes nothing about the yes."""
    del event, now
    return Decision(introduction)


# Paused: standing still until somebody's word.


def go_on(introduction: Introduction, event: GoOnAsked, now: datetime) -> Decision:
    """The referrer says go on. It ends her own wait, never somebody else's."""
    standing = introduction.pause
    if standing is None or _not_hers_to_end(introduction):
        return helped(introduction)
    if standing.reason == PauseReason.UNCONFIRMED:
        return collect(replace(introduction, pause=None, state=State.COLLECTING))
    if standing.reason == PauseReason.LATER and event.hindrance:
        return Decision(introduction, (update(event.hindrance.replace(" ", "-")),))
    return resume(introduction, now)


def _not_hers_to_end(introduction: Introduction) -> bool:
    standing = introduction.pause
    if standing is None or standing.reason == PauseReason.CONDITION:
        return True
    return standing.reason == PauseReason.WAIT and standing.by != Party.REFERRER


def resume(introduction: Introduction, now: datetime) -> Decision:
    """Back to where it stood: the hold anew, the question anew where it must be asked again, or just the clock."""
    standing = introduction.pause
    assert standing is not None
    back = replace(introduction, state=standing.resume, pause=None)
    if standing.resume == State.HOLDING and back.everyone_consents(now):
        return begin_hold(back, now, None)
    if standing.reason == PauseReason.LATE_YES:
        return ask_recipient(back)
    if standing.reason == PauseReason.LATER or not back.question_has_left:
        return check_fit(back) if standing.resume == State.CHECKING_FIT else ask_recipient(back)
    back = replace(back, state=State.ASKED if standing.resume == State.HOLDING else standing.resume)
    return Decision(_clock(back, now), (update("resumed"),))


def _clock(introduction: Introduction, now: datetime) -> Introduction:
    """The expiry counted anew from now; a reminder already announced for an earlier time is dropped."""
    return introduction.timed(*timer(TimerKind.EXPIRY, now, introduction.policy.expire_after))


def agree(introduction: Introduction, event: ConditionAgreed, now: datetime) -> Decision:
    """The referrer accepts the condition in everybody's name: with it, the conditional yes becomes a yes."""
    del event
    standing = introduction.pause
    if standing is None or standing.reason != PauseReason.CONDITION:
        return helped(introduction)
    agreed = introduction.with_consent(standing.by, "yes", now, standing.evidence)
    if standing.by == Party.REQUESTER and standing.resume == State.CHECKING_FIT:
        return ask_recipient(agreed)
    if not agreed.everyone_consents(now):
        return Decision(replace(agreed, state=State.ASKED, pause=None))
    return begin_hold(agreed, now, None)


def relay(introduction: Introduction, event: AnswerRelayed, now: datetime) -> Decision:
    """The referrer's answer goes to whoever asked, in her words, and the clock runs again."""
    standing = introduction.pause
    if standing is None or standing.reason != PauseReason.QUESTION:
        return helped(introduction)
    back = _clock(replace(introduction, state=standing.resume, pause=None), now)
    if standing.resume == State.HOLDING:
        back = begin_hold(back, now, None).introduction
    answer = Letter(Kind.UPDATE, (standing.by,), "answer", about=Party.REFERRER, words=event.evidence.words)
    return Decision(back, (answer,))


def yes_while_paused(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A clear yes ends a pause that this party's own words began; the referrer's wait it does not end."""
    standing = introduction.pause
    party = event.by or Party.RECIPIENT
    heard = introduction.with_consent(party, "yes", now, event.evidence)
    if standing is None or standing.reason == PauseReason.UNCONFIRMED:
        return Decision(introduction)
    if standing.reason == PauseReason.CONDITION and standing.by == party:
        heard = replace(heard, condition="")
    if standing.reason == PauseReason.WAIT and standing.by == Party.REFERRER:
        return _yes_during_her_wait(heard, event, now)
    if standing.by != party:
        return Decision(heard, (update("yes-while-paused", event),))
    if party == Party.REQUESTER and standing.resume == State.CHECKING_FIT:
        return ask_recipient(heard)
    return hold(replace(heard, state=State.ASKED, pause=None), event, now)


def _yes_during_her_wait(heard: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    assert heard.pause is not None
    resume_at = State.HOLDING if heard.everyone_consents(now) else heard.pause.resume
    waiting = replace(heard, pause=replace(heard.pause, resume=resume_at))
    return Decision(waiting, (update("yes-while-paused", event),))


def ask_whether_to_resume(introduction: Introduction, event: ResumeDue, now: datetime) -> Decision:
    """The day that was named has come: the referrer is asked before it is taken up again."""
    del event
    waiting = _clock(introduction, now)
    about = introduction.pause.by if introduction.pause else Party.RECIPIENT
    return Decision(waiting, (replace(update("resume"), about=about),))
