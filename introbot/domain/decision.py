"""What a step decides, and the small moves that several steps share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from introbot.domain.events import Event
from introbot.domain.introduction import Introduction, Pause, PauseReason, State, Timer, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party


@dataclass(frozen=True, slots=True)
class Decision:
    """The introduction as it is now, the letters to write, and what else must happen in the same transaction.

    `withdraw` takes back every letter of this introduction that has not begun to leave; `suppress` names the
    party that is never to be written to again, by any referrer; `repair` lets this referrer's other introductions of
    the same requester wait until she has looked.
    """

    introduction: Introduction
    letters: tuple[Letter, ...] = ()
    withdraw: bool = False
    suppress: Party | None = None
    repair: bool = False


def to_referrer(kind: Kind, occasion: str = "", event: Event | None = None, until: date | None = None) -> Letter:
    """A letter to the referrer, quoting the words of `event` where there is one."""
    about = event.by if event else None
    words = event.evidence.words if event else ""
    return Letter(kind, (Party.REFERRER,), occasion, about=about, words=words, until=until)


def update(occasion: str, event: Event | None = None, until: date | None = None) -> Letter:
    return to_referrer(Kind.UPDATE, occasion, event, until)


def helped(introduction: Introduction, occasion: str = "") -> Decision:
    """Nothing moves; the referrer is told where things stand and what she can answer."""
    return Decision(introduction, (to_referrer(Kind.HELP, occasion or str(introduction.state)),))


def timer(kind: TimerKind, now: datetime, after: timedelta) -> tuple[Timer, ...]:
    """One timer, or none where the duration is zero, which switches it off."""
    return (Timer(kind, now + after),) if after else ()


def pause(introduction: Introduction, reason: PauseReason, event: Event) -> Introduction:
    """The introduction standing still for `reason`, its timers stopped.

    A party's new words replace its older ones. What another party's began holds on beneath, with the day it named.
    """
    by = event.by or Party.REFERRER
    before = introduction.pause
    resume = before.resume if before else introduction.state
    beneath = before.without(by) if before else None
    standing = replace(introduction, state=State.PAUSED, pause=Pause(reason, by, resume, event.evidence, "", beneath))
    return standing.timed(*days_named(introduction, beneath))


def days_named(introduction: Introduction, standing: Pause | None) -> tuple[Timer, ...]:
    """The timer of a `later` with a day, as long as that later holds."""
    is_later = standing is not None and any(one.reason == PauseReason.LATER for one in standing.all)
    return tuple(t for t in introduction.timers if is_later and t.kind == TimerKind.RESUME)


def back_beneath(introduction: Introduction) -> Introduction | None:
    """Standing still for what it stood still for before this pause; None where that was nothing."""
    beneath = introduction.pause.beneath if introduction.pause else None
    if beneath is None:
        return None
    return replace(introduction, pause=beneath).timed(*days_named(introduction, beneath))


def other(party: Party) -> Party:
    return Party.REQUESTER if party == Party.RECIPIENT else Party.RECIPIENT
