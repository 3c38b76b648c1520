"""Asking the requester whether it fits, then the recipient for permission, and hearing the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from introbot.domain.decision import Decision, helped, pause, timer, update
from introbot.domain.events import (
    AnsweredFromElsewhere,
    AnswerUnclear,
    AutoReplySeen,
    ConditionNamed,
    ConsentGiven,
    ConsentPutOff,
    DelegateNamed,
    DetailsAsked,
    Event,
    LetterSent,
    QuestionAsked,
    ReactionSeen,
    ReminderDue,
    WaitAsked,
)
from introbot.domain.introduction import Introduction, PauseReason, State, Timer, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party

# A postponed request is taken up in the morning of the day that was named.
MORNING = time(9, tzinfo=UTC)


def check_fit(introduction: Introduction) -> Decision:
    """Ask the requester, who is not told who the recipient is, before the recipient is bothered."""
    asking = replace(introduction.asking(), state=State.CHECKING_FIT)
    return Decision(asking, (Letter(Kind.FIT_CHECK, (Party.REQUESTER,), ordinal=asking.asking_number),))


def ask_recipient(introduction: Introduction) -> Decision:
    """The permission letter, the referrer on Cc. Its clocks start when it has really left."""
    asked = replace(introduction.asking(), state=State.ASKED, recipient_asked=True)
    permission = Letter(Kind.PERMISSION, (Party.RECIPIENT,), cc=(Party.REFERRER,), ordinal=asked.asking_number)
    return Decision(asked, (permission,))


def start_clocks(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """The question has left: the reminder and the expiry are counted from now."""
    policy = introduction.policy
    expiry = timer(TimerKind.EXPIRY, now, policy.expire_after)
    if event.kind == Kind.FIT_CHECK and introduction.state == State.CHECKING_FIT:
        return Decision(note_asked(introduction).timed(*expiry))
    if event.kind == Kind.PERMISSION and introduction.state == State.ASKED:
        wanted = introduction.reminder and "reminder" not in introduction.done
        reminder = timer(TimerKind.REMINDER, now, policy.remind_after) if wanted else ()
        return Decision(note_asked(introduction).timed(*reminder, *expiry))
    return Decision(introduction)


def note_asked(introduction: Introduction) -> Introduction:
    return introduction.once(f"asked:{introduction.asking_number}")


def remind(introduction: Introduction, event: ReminderDue, now: datetime) -> Decision:
    """The one reminder, only because the approved draft announced it and the referrer left it standing."""
    del event, now
    rest = tuple(t for t in introduction.timers if t.kind != TimerKind.REMINDER)
    if not introduction.reminder or "reminder" in introduction.done:
        return Decision(introduction.timed(*rest))
    reminded = introduction.once("reminder").timed(*rest)
    return Decision(reminded, (Letter(Kind.REMINDER, (Party.RECIPIENT,), ordinal=1),))


def hold(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A yes is recorded; when everybody's stands, the hold begins and the referrer hears of it."""
    heard = introduction.with_consent(event.by or Party.RECIPIENT, "yes", now, event.evidence)
    if not heard.everyone_consents(now):
        return Decision(heard)
    return begin_hold(heard, now, event)


def begin_hold(introduction: Introduction, now: datetime, event: Event | None) -> Decision:
    """A short window in which anybody can still say `wait`; with a hold of zero it is over at once."""
    due = Timer(TimerKind.HOLD, now + introduction.policy.hold)
    holding = replace(introduction, state=State.HOLDING, pause=None).timed(due)
    letters = (update("hold", event),) if introduction.policy.hold else ()
    return Decision(holding, letters)


def fits(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """The requester's yes: now, and only now, the recipient is asked."""
    if event.by != Party.REQUESTER:
        return Decision(introduction)
    return ask_recipient(introduction.with_consent(Party.REQUESTER, "yes", now, event.evidence))


def record(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A yes where nothing waits for it: kept, nothing moves."""
    if event.by != Party.REQUESTER:
        return Decision(introduction)
    return Decision(introduction.with_consent(Party.REQUESTER, "yes", now, event.evidence))


def put_off(introduction: Introduction, event: ConsentPutOff, now: datetime) -> Decision:
    """Later: left alone until then, and the referrer is asked before it is taken up again."""
    party = event.by or Party.RECIPIENT
    waiting = pause(introduction.without_consent(party), PauseReason.LATER, event)
    waiting = _resuming_where_asked(waiting, party)
    if event.until:
        due = max(datetime.combine(event.until, MORNING), now)
        waiting = waiting.timed(Timer(TimerKind.RESUME, due))
    letters = (Letter(Kind.GOODBYE, (party,), "later", until=event.until), update("later", event, event.until))
    return Decision(waiting, letters, withdraw=True)


def _resuming_where_asked(introduction: Introduction, party: Party) -> Introduction:
    """A pause whose end means that this party must be asked anew."""
    resume = State.CHECKING_FIT if party == Party.REQUESTER else State.ASKED
    return (
        replace(introduction, pause=replace(introduction.pause, resume=resume)) if introduction.pause else introduction
    )


def hear_condition(introduction: Introduction, event: ConditionNamed, now: datetime) -> Decision:
    """A yes with a condition is not a yes: it is held, and the referrer gets the condition word for word."""
    del now
    party = event.by or Party.RECIPIENT
    waiting = _resuming_where_asked(pause(introduction.without_consent(party), PauseReason.CONDITION, event), party)
    waiting = replace(waiting, condition=event.condition or event.evidence.words)
    return Decision(waiting, (update("condition", event),), withdraw=True)


def hear_question(introduction: Introduction, event: QuestionAsked, now: datetime) -> Decision:
    """The question goes to the referrer, and the clock stops until she has answered."""
    del now
    return Decision(pause(introduction, PauseReason.QUESTION, event), (update("question", event),), withdraw=True)


def hear_delegate(introduction: Introduction, event: DelegateNamed, now: datetime) -> Decision:
    """Somebody else instead: never consent by itself; the referrer decides."""
    del now
    party = event.by or Party.RECIPIENT
    waiting = _resuming_where_asked(pause(introduction.without_consent(party), PauseReason.DELEGATE, event), party)
    return Decision(waiting, (update("delegate", event),), withdraw=True)


def send_details(introduction: Introduction, event: DetailsAsked, now: datetime) -> Decision:
    """The requester's public card goes to the recipient; the requester learns nothing."""
    if event.by != Party.RECIPIENT:
        return hear_question(introduction, QuestionAsked(by=event.by, evidence=event.evidence), now)
    return Decision(introduction, (Letter(Kind.CARD, (Party.RECIPIENT,)),))


def clarify(introduction: Introduction, event: AnswerUnclear, now: datetime) -> Decision:
    """Ask once what was meant; after that the referrer gets the words."""
    del now
    party = event.by or Party.RECIPIENT
    once = f"clarify:{party}"
    if once in introduction.done:
        return Decision(introduction, (update("unclear", event),))
    return Decision(introduction.once(once), (Letter(Kind.CLARIFY, (party,)),))


def ask_whether_it_was_you(introduction: Introduction, event: AnsweredFromElsewhere, now: datetime) -> Decision:
    """An answer from another address moves nothing; the invited address is asked, once, whether it was theirs."""
    del now
    party = event.by or Party.RECIPIENT
    once = f"confirm:{party}"
    if once in introduction.done:
        return Decision(introduction, (update("elsewhere", event),))
    occasion = "referrer" if party == Party.REFERRER else ""
    return Decision(introduction.once(once), (Letter(Kind.CONFIRM, (party,), occasion),))


def tell_reaction(introduction: Introduction, event: ReactionSeen, now: datetime) -> Decision:
    """An emoji is not an answer; the referrer is told of it once."""
    del now
    if "reaction" in introduction.done:
        return Decision(introduction)
    return Decision(introduction.once("reaction"), (update("reaction", event),))


def wait_for_return(introduction: Introduction, event: AutoReplySeen, now: datetime) -> Decision:
    """An automatic reply is no answer, but if it names the day of return, the clocks start from there."""
    if not event.until:
        return Decision(introduction)
    back = datetime.combine(event.until, MORNING)
    if back <= now:
        return Decision(introduction)
    away = back - now
    return Decision(introduction.timed(*(replace(t, due_at=t.due_at + away) for t in introduction.timers)))


def wait(introduction: Introduction, event: WaitAsked, now: datetime) -> Decision:
    """Somebody says wait: nothing leaves until the same person says go on."""
    del now
    waiting = pause(introduction, PauseReason.WAIT, event)
    if event.by not in (None, Party.REFERRER):
        waiting = _resuming_where_asked(waiting.without_consent(event.by), event.by)
        return Decision(waiting, (update("wait-asked", event),), withdraw=True)
    return Decision(waiting, (update("waiting"),), withdraw=True)


def too_late(introduction: Introduction, event: Event, now: datetime) -> Decision:
    """The words are with the recipient already: they can no longer be changed."""
    del event, now
    return helped(introduction, "too-late")
