"""What a referrer's own judgement can do with a draft, beside sending it: let it lie for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.closing import close, closing_to
from introbot.domain.decision import Decision, helped, timer, update
from introbot.domain.drafting import hear_early, show_draft
from introbot.domain.events import BowedOut, CoachingSwitched, NeedDenied, ResumeDue, SoftAskMade, WaitAsked, WishTold
from introbot.domain.introduction import Introduction, Outcome, State, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party

# In the words of the letter: this draft is shown anew because its time has come.
RESTED = "rested"


def put_aside(introduction: Introduction, event: WaitAsked, now: datetime) -> Decision:
    """`wait 30d`: nothing leaves, and the draft is shown again when that time has passed."""
    if event.by != Party.REFERRER or not event.lasting:
        return hear_early(introduction, event, now)
    resting = introduction.timed(*timer(TimerKind.RESUME, now, event.lasting))
    return Decision(resting, (update("put-aside", until=(now + event.lasting).date()),))


def bow_out(introduction: Introduction, event: BowedOut, now: datetime) -> Decision:
    """The referrer would rather not: whoever waits for anything gets the neutral true sentence, and no reason."""
    del event, now
    waits = introduction.state == State.CHECKING_FIT and introduction.has_been_asked(Kind.FIT_CHECK)
    closing = (Letter(Kind.CLOSING, (Party.REQUESTER,)),) if waits else closing_to(introduction, Party.REQUESTER)
    letters = (update("bowed-out"), *closing, *closing_to(introduction, Party.RECIPIENT))
    return Decision(close(introduction, Outcome.CANCELLED), letters, withdraw=True)


def nothing_to_solve(introduction: Introduction, event: NeedDenied, now: datetime) -> Decision:
    """Just venting: it ends warmly, before anybody has been asked."""
    del event, now
    return Decision(close(introduction, Outcome.CANCELLED), (update("venting"),), withdraw=True)


def confirm_switch(introduction: Introduction, event: CoachingSwitched, now: datetime) -> Decision:
    """Advice from now on, or none; nothing moves."""
    del now
    return helped(introduction, "coaching-on" if event.on else "coaching-off")


def pass_on_soft_ask(introduction: Introduction, event: SoftAskMade, now: datetime) -> Decision:
    """An ask for anybody at all reaches the referrer, with an answer she could give; nothing moves."""
    del now
    return Decision(introduction, (update("soft-ask", event),))


def keep_wish(introduction: Introduction, event: WishTold, now: datetime) -> Decision:
    """A standing wish is confirmed to whoever told it; the question that was asked stays open."""
    del now
    told = event.by or Party.RECIPIENT
    return Decision(introduction, (Letter(Kind.GOODBYE, (told,), "wish"),))


def show_again(introduction: Introduction, event: ResumeDue, now: datetime) -> Decision:
    """The draft as it stood, as a new one: its old approval, if there was any, is as old as the wait."""
    del event, now
    shown = show_draft(introduction)
    return replace(shown, letters=tuple(replace(letter, words=RESTED) for letter in shown.letters))
