"""Between the yes and the introduction: the hold, the pauses, and what ends them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.asking import carry_on, hear_question, note_asked, onward, wait_for, wanting
from introbot.domain.closing import close
from introbot.domain.decision import Decision, back_beneath, days_named, helped, pause, timer, to_referrer, update
from introbot.domain.drafting import collect
from introbot.domain.events import (
    AnsweredFromElsewhere,
    AnswerRelayed,
    AnswerUnclear,
    ConditionAgreed,
    ConsentGiven,
    DeliveryFailed,
    DetailsAsked,
    GoOnAsked,
    HoldOver,
    LetterSent,
    QuestionAsked,
    RecordsRestored,
    RepairBegun,
    ResumeDue,
)
from introbot.domain.introduction import Introduction, Outcome, PauseReason, State, Timer, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party

# Whoever writes first is asked about it on day 3 where the check-in is on day 7.
FIRST_WORD_AT = 3 / 7


def introduce(introduction: Introduction, event: HoldOver, now: datetime) -> Decision:
    """The introduction, to both at once. It counts as made when the server has accepted it."""
    del event
    if not introduction.everyone_consents(now):
        # The hold was over long ago, and a yes has grown too old meanwhile.
        return onward(introduction, now)
    both = (Party.RECIPIENT, Party.REQUESTER)
    return Decision(introduction.timed(), (Letter(Kind.INTRODUCTION, both, bcc=(Party.REFERRER,), ordinal=1),))


def introduced(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """The introduction has left: thank the referrer, and look in on it later."""
    if event.kind != Kind.INTRODUCTION:
        return Decision(introduction)
    after = introduction.policy.check_in_after
    clocks = (*timer(TimerKind.FIRST_WORD, now, after * FIRST_WORD_AT), *timer(TimerKind.CHECK_IN, now, after))
    made = replace(introduction.timed(*clocks), state=State.INTRODUCED, pause=None)
    brief = (Letter(Kind.UPDATE, (Party.REQUESTER,), "brief", ordinal=1),) if introduction.parts.brief else ()
    letters = (to_referrer(Kind.THANKS, "introduced"), *brief)
    return Decision(made if clocks else close(made, Outcome.CONNECTED), letters)


def sent_while_paused(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """A letter was on its way when the pause began: it counts as having left."""
    if event.kind in (Kind.PERMISSION, Kind.FIT_CHECK):
        return Decision(note_asked(introduction, event.kind))
    return introduced(introduction, event, now)


def not_introduced(introduction: Introduction, event: DeliveryFailed, now: datetime) -> Decision:
    """One of the two could not be reached, so neither was written to: the referrer hears it."""
    del now
    if event.kind != Kind.INTRODUCTION:
        return Decision(introduction)
    letter = replace(update("undeliverable"), about=event.to, words=str(event.failure))
    return Decision(close(introduction, Outcome.UNDELIVERABLE), (letter,), withdraw=True)


def wait_for_repair(introduction: Introduction, event: RepairBegun, now: datetime) -> Decision:
    """Nothing more leaves until the referrer says go on; she reads why."""
    del now
    standing = introduction if introduction.pause else pause(introduction, PauseReason.WAIT, event)
    return Decision(replace(standing, referrer_waits=True), (update("held"),), withdraw=True)


def hear_more(introduction: Introduction, event: AnswerUnclear, now: datetime) -> Decision:
    """More words after the yes. Thanks change nothing; any others may take it back, so they wait for the referrer."""
    del now
    if event.harmless:
        return Decision(introduction)
    return Decision(pause(introduction, PauseReason.UNCLEAR, event), (update("hold-words", event),), withdraw=True)


def rather_details(introduction: Introduction, event: DetailsAsked, now: datetime) -> Decision:
    """The details instead of the introduction, after a yes: the yes no longer counts, and the referrer hears it."""
    if event.by != Party.RECIPIENT:
        return hear_question(introduction, QuestionAsked(by=event.by, evidence=event.evidence), now)
    letters: tuple[Letter, ...] = (Letter(Kind.CARD, (Party.RECIPIENT,)),)
    if introduction.consent_of(Party.RECIPIENT):
        letters = (*letters, update("details", event))
    waiting = introduction.without_consent(Party.RECIPIENT)
    if introduction.state == State.HOLDING:
        if not introduction.has_been_asked(Kind.PERMISSION):
            # Her yes came without the question: the referrer answers her, and the question follows.
            return hear_question(waiting, QuestionAsked(by=event.by, evidence=event.evidence), now)
        waiting = wait_for(waiting, State.ASKED, now)
    return Decision(waiting, letters, withdraw=True)


def say_again(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """Yes once more: it is the younger one that counts."""
    return Decision(introduction.with_consent(event.by or Party.RECIPIENT, "yes", now, event.evidence))


def doubt(introduction: Introduction, event: AnsweredFromElsewhere, now: datetime) -> Decision:
    """Somebody else writes at a party's reply address during the hold: it stops until the referrer has looked."""
    del now
    return Decision(pause(introduction, PauseReason.ELSEWHERE, event), (update("elsewhere", event),), withdraw=True)


# Paused: standing still until somebody's word.


def stand_still(introduction: Introduction, event: RecordsRestored, now: datetime) -> Decision:
    """What was lost may have gone further than this: nothing moves until the referrer has looked."""
    del now
    standing = replace(pause(introduction, PauseReason.WAIT, event), referrer_waits=True)
    return Decision(standing, (update("restored"),), withdraw=True)


def forget_timers(introduction: Introduction, event: RecordsRestored, now: datetime) -> Decision:
    """What falls due may have been done in what was lost."""
    del event, now
    return Decision(introduction.timed())


def go_on(introduction: Introduction, event: GoOnAsked, now: datetime) -> Decision:
    """The referrer says go on. It ends her own wait, never somebody else's."""
    heard = replace(introduction, referrer_waits=False)
    standing = heard.pause
    if standing is None or _not_hers_to_end(heard):
        return helped(heard)
    if standing.resume == State.COLLECTING:
        return collect(replace(heard, pause=None, state=State.COLLECTING))
    if standing.reason == PauseReason.LATER and event.hindrance:
        return Decision(heard, (update(event.hindrance.replace(" ", "-")),))
    # She knows the words, so her approval of them is as fresh as this.
    approved = heard.with_consent(Party.REFERRER, "yes", now, event.evidence)
    # What somebody else stands still for is not what she was asked about.
    back = back_beneath(approved)
    return helped(back) if back else resume(approved, now)


def _not_hers_to_end(introduction: Introduction) -> bool:
    standing = introduction.pause
    if standing is None or standing.reason == PauseReason.CONDITION:
        return True
    return standing.reason == PauseReason.WAIT and standing.by != Party.REFERRER


def resume(introduction: Introduction, now: datetime) -> Decision:
    """Back to where it stood: the hold anew, the question anew where it must be asked again, or just the clock."""
    standing = introduction.pause
    assert standing is not None
    back = replace(introduction, pause=None)
    if standing.reason in (PauseReason.LATER, PauseReason.LATE_YES):
        return onward(back, now)
    carried = carry_on(back, now)
    return carried if carried.letters else replace(carried, letters=(update("resumed"),))


def agree(introduction: Introduction, event: ConditionAgreed, now: datetime) -> Decision:
    """The referrer accepts the condition in everybody's name: with it, the conditional yes becomes a yes."""
    del event
    standing = introduction.pause
    if standing is None or standing.reason != PauseReason.CONDITION:
        return helped(introduction)
    agreed = introduction.with_consent(standing.by, "yes", now, standing.evidence)
    if back := back_beneath(agreed):
        return helped(replace(back, condition=standing.condition, referrer_waits=False))
    return carry_on(replace(agreed, condition=standing.condition, pause=None, referrer_waits=False), now)


def relay(introduction: Introduction, event: AnswerRelayed, now: datetime) -> Decision:
    """The referrer's answer goes to whoever asked, in her words, and it goes on from where it stood."""
    standing = introduction.pause
    if standing is None or standing.reason != PauseReason.QUESTION:
        return helped(introduction)
    answer = Letter(Kind.UPDATE, (standing.by,), "answer", about=Party.REFERRER, words=event.evidence.words)
    if still := back_beneath(introduction):
        return Decision(replace(still, referrer_waits=False), (answer,))
    back = replace(introduction, pause=None, referrer_waits=False)
    if wanting(back, now) == standing.by:
        return Decision(_asked_in_her_words(back, standing.by, now), (answer,))
    carried = carry_on(back, now)
    return replace(carried, letters=(answer, *(x for x in carried.letters if x.to != (Party.REFERRER,))))


def _asked_in_her_words(introduction: Introduction, party: Party, now: datetime) -> Introduction:
    """Her words ask for the answer that is wanting. Where the question itself has not left, it follows on its own."""
    kind = Kind.FIT_CHECK if party == Party.REQUESTER else Kind.PERMISSION
    waiting = wait_for(introduction, State.CHECKING_FIT if party == Party.REQUESTER else State.ASKED, now)
    return waiting if introduction.has_been_asked(kind) else waiting.timed(Timer(TimerKind.RESUME, now))


def ask_after_all(introduction: Introduction, event: ResumeDue, now: datetime) -> Decision:
    """Words about an older draft have been answered; the letter that was taken back for them leaves now."""
    del event
    return onward(introduction, now)


def yes_while_paused(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A clear yes ends a pause that this party's own words began; what waits for the referrer it does not end."""
    standing = introduction.pause
    party = event.by or Party.RECIPIENT
    heard = introduction.with_consent(party, "yes", now, event.evidence)
    if standing is None or standing.reason == PauseReason.UNCONFIRMED:
        return Decision(introduction)
    if any(one.by == party and event.evidence.is_older_than(one.evidence) for one in standing.all):
        # Written before the words that made it stand still, and delivered after them: no answer to those.
        return Decision(introduction, (update("yes-while-paused", event),))
    left = standing if standing.reason == PauseReason.LATE_YES else standing.without(party)
    if left is None:
        return carry_on(replace(heard, pause=None), now, event)
    still = replace(heard, pause=left).timed(*days_named(heard, left))
    return Decision(still, (update("yes-while-paused", event),))


def ask_whether_to_resume(introduction: Introduction, event: ResumeDue, now: datetime) -> Decision:
    """The day that was named has come: the referrer is asked before it is taken up again."""
    del event
    waiting = introduction.timed(*timer(TimerKind.EXPIRY, now, introduction.policy.expire_after))
    pauses = introduction.pause.all if introduction.pause else ()
    about = next((one.by for one in pauses if one.reason == PauseReason.LATER), Party.RECIPIENT)
    return Decision(waiting, (replace(update("resume"), about=about),))
