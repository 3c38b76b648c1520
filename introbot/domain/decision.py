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
    party that is never to be written to again, by any referrer.
    """

    introduction: Introduction
    letters: tuple[Letter, ...] = ()
    withdraw: bool = False
    suppress: Party | None = None


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
    """The introduction standing still for `reason`, all its timers stopped."""
    by = event.by or Party.REFERRER
    resume = introduction.pause.resume if introduction.pause else introduction.state
    standing = replace(introduction, state=State.PAUSED, pause=Pause(reason, by, resume, event.evidence))
    return standing.timed()


def other(party: Party) -> Party:
    return Party.REQUESTER if party == Party.RECIPIENT else Party.RECIPIENT
