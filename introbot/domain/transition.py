"""The one table of what can happen when: state x event -> step. docs/lifecycle.md is drawn from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from introbot.domain import asking, closing, drafting, following_up, holding, judging
from introbot.domain.decision import Decision, helped
from introbot.domain.events import (
    AcquaintedSaid,
    AnsweredFromElsewhere,
    AnswerRelayed,
    AnswerUnclear,
    AutoReplySeen,
    BowedOut,
    Cancelled,
    CheckInAnswered,
    CheckInDue,
    CoachingSwitched,
    ConditionAgreed,
    ConditionNamed,
    ConsentGiven,
    ConsentPutOff,
    ConsentRefused,
    DelegateNamed,
    DeliveryFailed,
    DetailsAsked,
    DraftApproved,
    Event,
    ExpiryDue,
    FirstWordDue,
    FirstWordSaid,
    GateSeen,
    GoOnAsked,
    HelpWanted,
    HoldOver,
    HowItWentDue,
    InsightGiven,
    LetterSent,
    LetterWithheld,
    NeedDenied,
    NudgeAsked,
    PartsGiven,
    QuestionAsked,
    ReactionSeen,
    RecordsRestored,
    ReminderDue,
    RepairBegun,
    RequestMade,
    RestAsked,
    ResumeDue,
    SoftAskMade,
    SomethingWrong,
    StopAsked,
    SwapAsked,
    UndoAsked,
    WaitAsked,
    WishTold,
    WrapUpDue,
)
from introbot.domain.introduction import Introduction, State, TimerKind
from introbot.domain.people import Party

# Each step takes the event class it stands under; the table pairs them, which the type system cannot express.
Step = Callable[[Introduction, Any, datetime], Decision]
Steps = dict[type[Event], Step]


def explain(introduction: Introduction, event: Event, now: datetime) -> Decision:
    """The referrer said something that fits nowhere here: she is told where things stand."""
    del event, now
    return helped(introduction)


def words_after_the_end(introduction: Introduction, event: WaitAsked, now: datetime) -> Decision:
    """Nothing is left to wait for: the referrer's own word gets help, anybody else's reaches her."""
    if event.by in (None, Party.REFERRER):
        return helped(introduction)
    return closing.after_the_end(introduction, event, now)


# What the referrer may say at any time that changes nothing where it does not belong.
OUT_OF_PLACE: Steps = dict.fromkeys(
    (
        AnswerRelayed,
        ConditionAgreed,
        DraftApproved,
        GoOnAsked,
        HelpWanted,
        NudgeAsked,
        PartsGiven,
        RestAsked,
        SwapAsked,
        WaitAsked,
    ),
    explain,
)
OUT_OF_PLACE |= {
    BowedOut: explain,
    NeedDenied: explain,
    CoachingSwitched: judging.confirm_switch,
    InsightGiven: explain,
    SoftAskMade: judging.pass_on_soft_ask,
    WishTold: judging.keep_wish,
    LetterWithheld: closing.kept_back,
}

ANSWERS: Steps = {
    AcquaintedSaid: closing.acquainted,
    AnsweredFromElsewhere: asking.ask_whether_it_was_you,
    AnswerUnclear: asking.clarify,
    BowedOut: judging.bow_out,
    Cancelled: closing.cancel,
    ConditionNamed: asking.hear_condition,
    ConsentPutOff: asking.put_off,
    ConsentRefused: closing.close_kindly,
    DelegateNamed: asking.hear_delegate,
    DeliveryFailed: closing.undeliverable,
    DetailsAsked: asking.send_details,
    ExpiryDue: closing.expire,
    QuestionAsked: asking.hear_question,
    GateSeen: asking.tell_gate,
    ReactionSeen: asking.tell_reaction,
    StopAsked: closing.stop,
    RepairBegun: holding.wait_for_repair,
    WaitAsked: asking.wait,
}

# What an earlier draft's letter may still bring while the next one is made.
EARLY: Steps = {
    AcquaintedSaid: closing.acquainted,
    AnsweredFromElsewhere: drafting.ask_whether_it_was_her,
    AnswerUnclear: drafting.hear_early,
    BowedOut: judging.bow_out,
    Cancelled: closing.cancel,
    ConditionNamed: drafting.hear_early,
    ConsentGiven: drafting.hear_early_yes,
    ConsentPutOff: drafting.hear_early,
    ConsentRefused: closing.close_kindly,
    DelegateNamed: drafting.hear_early,
    DetailsAsked: drafting.hear_early,
    QuestionAsked: drafting.hear_early,
    StopAsked: closing.stop,
    WaitAsked: drafting.hear_early,
}

STEPS: dict[State, Steps] = {
    State.COLLECTING: {
        **OUT_OF_PLACE,
        **EARLY,
        NeedDenied: judging.nothing_to_solve,
        PartsGiven: drafting.take_parts,
        RequestMade: drafting.begin,
        SwapAsked: drafting.swap,
    },
    State.DRAFTED: {
        **OUT_OF_PLACE,
        **EARLY,
        DraftApproved: drafting.approve,
        NeedDenied: judging.nothing_to_solve,
        LetterSent: drafting.left_all_the_same,
        PartsGiven: drafting.take_parts,
        ResumeDue: judging.show_again,
        SwapAsked: drafting.swap,
        WaitAsked: judging.put_aside,
    },
    State.CHECKING_FIT: {
        **OUT_OF_PLACE,
        **ANSWERS,
        AutoReplySeen: asking.wait_for_return,
        ConsentGiven: asking.fits,
        LetterSent: asking.start_clocks,
        LetterWithheld: closing.withheld,
        PartsGiven: drafting.take_parts,
        UndoAsked: drafting.take_back,
        RecordsRestored: holding.stand_still,
    },
    State.ASKED: {
        **OUT_OF_PLACE,
        **ANSWERS,
        AutoReplySeen: asking.wait_for_return,
        ConsentGiven: asking.hold,
        LetterSent: asking.start_clocks,
        LetterWithheld: closing.withheld,
        PartsGiven: asking.too_late,
        ReminderDue: asking.remind,
        ResumeDue: holding.ask_after_all,
        SwapAsked: asking.too_late,
        UndoAsked: drafting.take_back,
        RecordsRestored: holding.stand_still,
    },
    State.HOLDING: {
        **OUT_OF_PLACE,
        **ANSWERS,
        AnsweredFromElsewhere: holding.doubt,
        AnswerUnclear: holding.hear_more,
        ConsentGiven: holding.say_again,
        DeliveryFailed: holding.not_introduced,
        DetailsAsked: holding.rather_details,
        HoldOver: holding.introduce,
        LetterSent: holding.introduced,
        LetterWithheld: closing.withheld,
        PartsGiven: asking.too_late,
        SwapAsked: asking.too_late,
        RecordsRestored: holding.stand_still,
    },
    State.PAUSED: {
        **OUT_OF_PLACE,
        **ANSWERS,
        AnswerRelayed: holding.relay,
        ConditionAgreed: holding.agree,
        ConsentGiven: holding.yes_while_paused,
        DetailsAsked: holding.rather_details,
        GoOnAsked: holding.go_on,
        LetterSent: holding.sent_while_paused,
        ResumeDue: holding.ask_whether_to_resume,
        RecordsRestored: holding.forget_timers,
    },
    State.INTRODUCED: {
        **OUT_OF_PLACE,
        Cancelled: following_up.rest,
        CheckInAnswered: following_up.hear_outcome,
        CheckInDue: following_up.check_in,
        ConsentRefused: following_up.regret,
        DeliveryFailed: following_up.half_delivered,
        FirstWordDue: following_up.ask_first_word,
        FirstWordSaid: following_up.hear_first_word,
        HowItWentDue: following_up.ask_how_it_went,
        ConditionNamed: closing.after_the_end,
        ConsentPutOff: closing.after_the_end,
        NudgeAsked: following_up.nudge,
        QuestionAsked: closing.after_the_end,
        RestAsked: following_up.rest,
        SomethingWrong: following_up.repair,
        StopAsked: closing.stop,
        WaitAsked: words_after_the_end,
        WrapUpDue: following_up.wrap_up,
        RecordsRestored: holding.forget_timers,
    },
    State.CLOSED: {
        **OUT_OF_PLACE,
        AcquaintedSaid: closing.after_the_end,
        Cancelled: closing.cancel_for_good,
        CheckInAnswered: closing.after_the_end,
        ConditionNamed: closing.after_the_end,
        ConsentGiven: closing.late_yes,
        ConsentPutOff: closing.after_the_end,
        ConsentRefused: closing.late_no,
        DelegateNamed: closing.after_the_end,
        LetterSent: closing.crossed,
        InsightGiven: following_up.pass_insight,
        PartsGiven: closing.new_address,
        QuestionAsked: closing.after_the_end,
        SomethingWrong: following_up.repair,
        StopAsked: closing.stop,
        UndoAsked: closing.call_on,
        WaitAsked: words_after_the_end,
    },
}

DUE: dict[TimerKind, type[Event]] = {
    TimerKind.REMINDER: ReminderDue,
    TimerKind.EXPIRY: ExpiryDue,
    TimerKind.HOLD: HoldOver,
    TimerKind.RESUME: ResumeDue,
    TimerKind.FIRST_WORD: FirstWordDue,
    TimerKind.CHECK_IN: CheckInDue,
    TimerKind.HOW_IT_WENT: HowItWentDue,
    TimerKind.WRAP_UP: WrapUpDue,
}


def transition(introduction: Introduction, event: Event, now: datetime) -> Decision:
    """What `event` makes of `introduction`. What a state does not list leaves it as it is; the event is kept.

    A timer that has fired is gone, whatever its step decided: nothing falls due twice.
    """
    introduction = _without_fired(introduction, event)
    step = STEPS[introduction.state].get(type(event))
    if step is None:
        return Decision(introduction)
    decision = step(introduction, event, now)
    if decision.introduction == introduction:
        return decision
    return replace(decision, introduction=replace(decision.introduction, changed_at=now))


def _without_fired(introduction: Introduction, event: Event) -> Introduction:
    fired = next((kind for kind, due in DUE.items() if type(event) is due), None)
    if fired is None:
        return introduction
    return introduction.timed(*(t for t in introduction.timers if t.kind != fired))
