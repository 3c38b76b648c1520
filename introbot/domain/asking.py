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
    GateSeen,
    LetterSent,
    QuestionAsked,
    ReactionSeen,
    ReminderDue,
    WaitAsked,
)
from introbot.domain.introduction import Evidence, Introduction, Pause, PauseReason, State, Timer, TimerKind
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
    asked = replace(introduction.asking(), state=State.ASKED)
    permission = Letter(Kind.PERMISSION, (Party.RECIPIENT,), cc=(Party.REFERRER,), ordinal=asked.asking_number)
    return Decision(asked, (permission,))


def wanting(introduction: Introduction, now: datetime) -> Party | None:
    """Whose yes is wanting still: the referrer's first, then the requester's, the recipient's last."""
    order = (Party.REFERRER, Party.REQUESTER, Party.RECIPIENT)
    return next((party for party in order if not introduction.consents_now(party, now)), None)


def onward(introduction: Introduction, now: datetime, event: Event | None = None) -> Decision:
    """Ask whoever's yes is wanting; with all three the hold begins. What the referrer has stopped waits for her."""
    party = wanting(introduction, now)
    if introduction.referrer_waits:
        return stand_for_her(introduction, PauseReason.WAIT, event)
    if party == Party.REFERRER:
        # Her approval has grown too old, or she has taken it back since: nothing leaves without her word.
        return stand_for_her(introduction, PauseReason.LATE_YES, event)
    if party == Party.REQUESTER:
        return check_fit(introduction.without_consent(Party.REQUESTER))
    return ask_recipient(introduction) if party else begin_hold(introduction, now, event)


def carry_on(introduction: Introduction, now: datetime, event: Event | None = None) -> Decision:
    """The same, but who has been asked and has not answered is not asked again: only the clock runs anew."""
    party = wanting(introduction, now)
    kind = Kind.FIT_CHECK if party == Party.REQUESTER else Kind.PERMISSION
    out = party in (Party.REQUESTER, Party.RECIPIENT) and introduction.has_been_asked(kind)
    if not out or introduction.referrer_waits:
        return onward(introduction, now, event)
    return Decision(wait_for(introduction, State.CHECKING_FIT if party == Party.REQUESTER else State.ASKED, now))


def wait_for(introduction: Introduction, state: State, now: datetime) -> Introduction:
    """Back to waiting for an answer. A reminder that was announced for an earlier time is dropped."""
    waiting = replace(introduction, state=state, pause=None)
    return waiting.timed(*timer(TimerKind.EXPIRY, now, introduction.policy.expire_after))


def stand_for_her(introduction: Introduction, reason: PauseReason, event: Event | None) -> Decision:
    """Standing still until the referrer says go on; she is told why."""
    by = Party.REFERRER if reason == PauseReason.WAIT else (event and event.by) or Party.RECIPIENT
    evidence = event.evidence if event else Evidence()
    standing = replace(introduction, state=State.PAUSED, pause=Pause(reason, by, State.HOLDING, evidence)).timed()
    if event is None or event.by is None:
        return helped(standing)
    return Decision(standing, (update("yes-while-paused" if reason == PauseReason.WAIT else "late-yes", event),))


def start_clocks(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """The question has left: the reminder and the expiry are counted from now."""
    policy = introduction.policy
    expiry = timer(TimerKind.EXPIRY, now, policy.expire_after)
    if event.kind == Kind.FIT_CHECK and introduction.state == State.CHECKING_FIT:
        return Decision(note_asked(introduction, event.kind).timed(*expiry))
    if event.kind == Kind.PERMISSION and introduction.state == State.ASKED:
        wanted = introduction.reminder and "reminder" not in introduction.done
        reminder = timer(TimerKind.REMINDER, now, policy.remind_after) if wanted else ()
        return Decision(note_asked(introduction, event.kind).timed(*reminder, *expiry))
    return Decision(introduction)


def note_asked(introduction: Introduction, kind: Kind) -> Introduction:
    asked = introduction.recipient_asked or kind == Kind.PERMISSION
    return replace(introduction, recipient_asked=asked).once(f"{kind}:{introduction.asking_number}")


def remind(introduction: Introduction, event: ReminderDue, now: datetime) -> Decision:
    """The one reminder, only because the approved draft announced it and the referrer left it standing."""
    del event, now
    rest = tuple(t for t in introduction.timers if t.kind != TimerKind.REMINDER)
    if not introduction.reminder or "reminder" in introduction.done:
        return Decision(introduction.timed(*rest))
    reminded = introduction.once("reminder").timed(*rest)
    return Decision(reminded, (Letter(Kind.REMINDER, (Party.RECIPIENT,), ordinal=1),))


def hold(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A yes is recorded; when everybody's stands, the hold begins. Who has said yes too long ago is asked anew."""
    heard = introduction.with_consent(event.by or Party.RECIPIENT, "yes", now, event.evidence)
    if wanting(heard, now) == Party.RECIPIENT:
        return Decision(heard)
    return onward(heard, now, event)


def begin_hold(introduction: Introduction, now: datetime, event: Event | None) -> Decision:
    """A short window in which anybody can still say `wait`; with a hold of zero it is over at once."""
    due = Timer(TimerKind.HOLD, now + introduction.policy.hold)
    holding = replace(introduction, state=State.HOLDING, pause=None).timed(due)
    letters = (update("hold", event),) if introduction.policy.hold else ()
    return Decision(holding, letters)


def fits(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """The requester's yes: now, and only now, the recipient is asked, unless she has said yes already."""
    if event.by == Party.REQUESTER:
        return onward(introduction.with_consent(Party.REQUESTER, "yes", now, event.evidence), now, event)
    if not introduction.recipient_asked:
        return Decision(introduction)
    return Decision(introduction.with_consent(Party.RECIPIENT, "yes", now, event.evidence))


def put_off(introduction: Introduction, event: ConsentPutOff, now: datetime) -> Decision:
    """Later: left alone until then, and the referrer is asked before it is taken up again."""
    party = event.by or Party.RECIPIENT
    waiting = pause(introduction.without_consent(party), PauseReason.LATER, event)
    waiting = _resuming_where_asked(waiting, party)
    if event.until:
        # Where both sides have named a day, the later one holds for both.
        due = max(datetime.combine(event.until, MORNING), now, *(t.due_at for t in waiting.timers))
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
    assert waiting.pause is not None
    named = replace(waiting.pause, condition=event.condition or event.evidence.words)
    waiting = replace(waiting, pause=named)
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
    party = event.by or Party.RECIPIENT
    once, stops = f"confirm:{party}", event.stops and party != Party.REFERRER
    standing = _stand_for_a_no(introduction, event, now) if stops else introduction
    if once in introduction.done:
        return Decision(standing, (update("elsewhere", event),), withdraw=stops)
    occasion = "referrer" if party == Party.REFERRER else ""
    return Decision(standing.once(once), (Letter(Kind.CONFIRM, (party,), occasion),), withdraw=stops)


def _stand_for_a_no(introduction: Introduction, event: AnsweredFromElsewhere, now: datetime) -> Introduction:
    """It is cheap to stop: no reminder leaves until the party's own address has answered, or nobody does in time."""
    if introduction.pause and any(one.by == event.by for one in introduction.pause.all):
        return introduction
    standing = pause(introduction, PauseReason.ELSEWHERE, event)
    return standing.timed(*standing.timers, *timer(TimerKind.EXPIRY, now, introduction.policy.expire_after))


def tell_reaction(introduction: Introduction, event: ReactionSeen, now: datetime) -> Decision:
    """An emoji is not an answer; the referrer is told of it once."""
    del now
    if "reaction" in introduction.done:
        return Decision(introduction)
    return Decision(introduction.once("reaction"), (update("reaction", event),))


def tell_gate(introduction: Introduction, event: GateSeen, now: datetime) -> Decision:
    """A letter waits before somebody's mailbox. Nothing here clicks; the referrer, who knows them, is told once."""
    del now
    once = f"gate:{event.by}"
    if once in introduction.done:
        return Decision(introduction)
    return Decision(introduction.once(once), (update("gate", event),))


def wait_for_return(introduction: Introduction, event: AutoReplySeen, now: datetime) -> Decision:
    """An automatic reply is no answer, but if it names the day of return, the clocks start from there."""
    if not event.until:
        return Decision(introduction)
    back = datetime.combine(event.until, MORNING)
    if back <= now:
        return Decision(introduction)
    away, told = back - now, f"away until {event.until}"
    if told in introduction.done:
        return Decision(introduction)
    return Decision(introduction.once(told).timed(*(replace(t, due_at=t.due_at + away) for t in introduction.timers)))


def wait(introduction: Introduction, event: WaitAsked, now: datetime) -> Decision:
    """Somebody says wait: nothing leaves until the same person says go on."""
    del now
    if event.by in (Party.REQUESTER, Party.RECIPIENT):
        waiting = pause(introduction.without_consent(event.by), PauseReason.WAIT, event)
        return Decision(_resuming_where_asked(waiting, event.by), (update("wait-asked", event),), withdraw=True)
    # What it stands still for already, a question say, is still to be answered.
    waiting = introduction if introduction.pause else pause(introduction, PauseReason.WAIT, event)
    return Decision(replace(waiting, referrer_waits=True), (update("waiting"),), withdraw=True)


def too_late(introduction: Introduction, event: Event, now: datetime) -> Decision:
    """The words are with the recipient already: they can no longer be changed."""
    del event, now
    return helped(introduction, "too-late")
