"""Sentences that answer a referrer's `status` and `why`: where an introduction stands, and which words led there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from introbot.domain.introduction import Introduction, PauseReason, State, TimerKind
from introbot.domain.people import Party, Person
from introbot.writing import clean
from introbot.writing.days import day
from introbot.writing.languages import ENGLISH
from introbot.writing.receipt import Happened

_EVENTS = 4
_WORDS_SHOWN = 200
_STANDS = {
    State.COLLECTING: "your letter to {recipient} is not complete: {missing} is wanting.",
    State.DRAFTED: "the draft waits for your “send”.",
    State.CHECKING_FIT: "{requester} is asked first whether it fits.",
    State.ASKED: "the letter is with {recipient}, and I wait for an answer.",
    State.HOLDING: "everybody has said yes, and the introduction leaves {hold}. “wait” stops it.",
    State.PAUSED: "it stands still, because {pause}.",
    State.INTRODUCED: "{recipient} and {requester} are introduced{check_in}.",
    State.CLOSED: "it has ended: {outcome}.",
}
_PAUSED = {
    PauseReason.WAIT: "{who} asked to wait",
    PauseReason.QUESTION: "{who} asked a question, and your reply to it goes on to them",
    PauseReason.CONDITION: "{who} said yes on a condition, which “agreed” accepts",
    PauseReason.LATER: "{who} asked for a later time",
    PauseReason.DELEGATE: "{who} named somebody else, and you decide",
    PauseReason.ELSEWHERE: "an answer for {who} came from another address",
    PauseReason.LATE_YES: "{who} said yes late, and “go on” takes it up",
    PauseReason.UNCONFIRMED: "I am not sure that the request was yours, and asked you",
}
# What an event was taken for. What moves nothing by itself is not told.
_READ_AS = {
    "request made": "a request",
    "parts given": "a change of the letter",
    "draft approved": "“send”",
    "cancelled": "“cancel”",
    "wait asked": "“wait”",
    "go on asked": "“go on”",
    "condition agreed": "“agreed”",
    "answer relayed": "an answer to pass on",
    "consent given": "a yes",
    "consent refused": "a no",
    "consent put off": "not now",
    "condition named": "a yes on a condition",
    "question asked": "a question",
    "details asked": "a wish for the details only",
    "delegate named": "another person’s name",
    "acquainted said": "that they know each other",
    "stop asked": "never to be written to again",
    "answer unclear": "words I did not understand",
    "answered from elsewhere": "an answer from another address",
    "check in answered": "what came of it",
}
_TIMED = {
    "reminder due": "the day of the reminder came",
    "expiry due": "the time for an answer was over",
    "hold over": "the hold was over",
    "resume due": "the day that had been named came",
    "check in due": "it was time to ask what came of it",
    "wrap up due": "nothing more was heard",
}


def stands(introduction: Introduction, now: datetime, zone: tzinfo) -> str:
    """Where it stands, in one sentence for the referrer, without a capital letter."""
    return _STANDS[introduction.state].format(
        recipient=_first(introduction.recipient, "the recipient"),
        requester=_first(introduction.requester, "the requester"),
        missing=", ".join(introduction.missing),
        hold=f"at {_due(introduction, TimerKind.HOLD, now).astimezone(zone):%H:%M}",
        pause=_paused(introduction),
        check_in=_check_in(introduction, now, zone),
        outcome=ENGLISH.outcomes[introduction.outcome] if introduction.outcome else "",
    )


def _due(introduction: Introduction, kind: TimerKind, otherwise: datetime) -> datetime:
    return next((timer.due_at for timer in introduction.timers if timer.kind == kind), otherwise)


def _paused(introduction: Introduction) -> str:
    standing = introduction.pause
    if standing is None:
        return "it was stopped"
    whose = "you" if standing.by == Party.REFERRER else _first(introduction.person(standing.by), standing.by)
    return _PAUSED[standing.reason].format(who=whose)


def _check_in(introduction: Introduction, now: datetime, zone: tzinfo) -> str:
    asks = _due(introduction, TimerKind.CHECK_IN, now)
    today = now.astimezone(zone).date()
    return f"; on {day(asks.astimezone(zone).date(), today)} I ask what came of it" if asks > now else ""


def why(introduction: Introduction, events: Sequence[Happened], now: datetime, zone: tzinfo) -> Iterator[str]:
    """The last things that moved it, each with the words it was read from, and where it stands for that."""
    told = [line for event in events if (line := _told(introduction, event, now, zone))]
    yield from told[-_EVENTS:]
    yield f"So {stands(introduction, now, zone)}"


def _told(introduction: Introduction, event: Happened, now: datetime, zone: tzinfo) -> str:
    at = event.at.astimezone(zone)
    when = f"{day(at.date(), now.astimezone(zone).date())}, {at:%H:%M}"
    if event.kind in _TIMED:
        return f"{when}: {_TIMED[event.kind]}."
    if event.kind not in _READ_AS or not event.by:
        return ""
    party = Party(event.by)
    whose = "you" if party == Party.REFERRER else _first(introduction.person(party), party)
    words = clean.line(str(event.details.get("evidence", {}).get("words", "")), _WORDS_SHOWN)
    said = f"{whose} wrote “{words}”" if words else f"{whose} answered"
    return f"{when}: {said}. I took it as {_READ_AS[event.kind]}."


def _first(person: Person | None, otherwise: str) -> str:
    return clean.first_name(clean.name(person.name)) if person and clean.name(person.name) else str(otherwise)
