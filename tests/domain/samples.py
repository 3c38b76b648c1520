"""A sample introduction for every state, and a sample event of every class: what the table is walked with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from introbot.domain import events as events_module
from introbot.domain.answers import CheckInKind
from introbot.domain.authority import Denial
from introbot.domain.events import (
    CheckInAnswered,
    CoachingSwitched,
    ConditionNamed,
    ConsentPutOff,
    DeliveryFailed,
    DraftApproved,
    Event,
    FirstWordSaid,
    LetterSent,
    LetterWithheld,
    PartsGiven,
    RequestMade,
    SoftAskMade,
    WaitAsked,
    WishTold,
)
from introbot.domain.introduction import (
    Consent,
    Evidence,
    Introduction,
    Outcome,
    Pause,
    PauseReason,
    State,
)
from introbot.domain.letters import Kind
from introbot.domain.people import Parts, Party, Person
from introbot.domain.transition import OUT_OF_PLACE, STEPS
from introbot.domain.wishes import Wish, WishKind

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ANN = Person("Ann Lee", "ann@example.org")
DONALD = Person("Donald Ray", "donald@rayandco.example", "Ray & Co")
JANE = Person("Jane Doe", "jane@acme.example", "Acme")
PARTS = Parts(
    recipient=JANE,
    requester=DONALD,
    experience="He did our books.",
    empathy="You said it hurts.",
    expectations="A talk.",
    brief="She is an early riser.",
)
SAID = Evidence("their words", "jane@acme.example", "<1@acme.example>")


def introduction(state: State = State.COLLECTING, **changes: object) -> Introduction:
    """An introduction that is whole and in `state`, everybody's yes recorded where that state needs it."""
    made = Introduction("k7m2p9qd", ANN, NOW - timedelta(days=1), NOW - timedelta(hours=1), parts=PARTS)
    if state != State.COLLECTING:
        made = replace(made, draft=1)
    if state in (State.ASKED, State.HOLDING, State.INTRODUCED, State.PAUSED, State.CLOSED):
        made = replace(made, times_asked=1, recipient_asked=True, done=frozenset({"permission:101"}))
        made = _agreed(made, Party.REFERRER, Party.REQUESTER)
    if state == State.CHECKING_FIT:
        made = _agreed(replace(made, times_asked=1), Party.REFERRER)
    if state in (State.HOLDING, State.INTRODUCED):
        made = _agreed(made, Party.RECIPIENT)
    if state == State.PAUSED:
        made = replace(made, pause=Pause(PauseReason.QUESTION, Party.RECIPIENT, State.ASKED, SAID))
    if state == State.CLOSED:
        made = replace(made, outcome=Outcome.NO_ANSWER)
    return replace(made, state=state, **changes)  # type: ignore[arg-type]


def _agreed(made: Introduction, *parties: Party) -> Introduction:
    consents = tuple(Consent(p, "yes", NOW - timedelta(hours=2), SAID, made.draft) for p in parties)
    return replace(made, consents=(*made.consents, *consents))


def event_classes() -> list[type[Event]]:
    """Every event there is."""
    found = [c for c in vars(events_module).values() if isinstance(c, type) and issubclass(c, Event) and c is not Event]
    return sorted(found, key=lambda c: c.__name__)


def events(kind: type[Event]) -> Iterator[Event]:
    """Samples of one class: by every party who can say it, with what it needs."""
    if kind is RequestMade:
        yield RequestMade(by=Party.REFERRER, evidence=SAID, parts=PARTS)
        yield RequestMade(by=Party.REFERRER, evidence=SAID, parts=Parts(requester=DONALD), asked=SAID)
        yield RequestMade(by=Party.REFERRER, evidence=SAID, parts=PARTS, confirmed=False)
    elif kind is PartsGiven:
        yield PartsGiven(by=Party.REFERRER, evidence=SAID, parts=Parts(topic="accounts"))
        yield PartsGiven(by=Party.REFERRER, evidence=SAID, parts=Parts(recipient=Person("Jo", "jo@acme.example")))
    elif kind is DraftApproved:
        yield from (DraftApproved(by=Party.REFERRER, evidence=SAID, draft=draft) for draft in (None, 0, 1))
    elif kind is CheckInAnswered:
        yield from (CheckInAnswered(by=Party.REQUESTER, evidence=SAID, answer=answer) for answer in CheckInKind)
    elif kind is DeliveryFailed:
        yield from (DeliveryFailed(to=to, kind=k) for to in Party for k in Kind)
    elif kind is LetterWithheld:
        yield from (LetterWithheld(kind=Kind.PERMISSION, denial=denial) for denial in Denial)
    elif kind is LetterSent:
        yield from (LetterSent(kind=k) for k in Kind)
    elif kind is ConsentPutOff:
        for party in (Party.RECIPIENT, Party.REQUESTER):
            yield ConsentPutOff(by=party, evidence=SAID)
            yield ConsentPutOff(by=party, evidence=SAID, until=(NOW + timedelta(days=30)).date())
    elif kind is WaitAsked:
        yield from (WaitAsked(by=party, evidence=SAID) for party in Party)
        yield WaitAsked(by=Party.REFERRER, evidence=SAID, lasting=timedelta(days=30))
    elif kind is FirstWordSaid:
        yield from (FirstWordSaid(by=Party.REQUESTER, evidence=SAID, written=written) for written in (True, False))
    elif kind is CoachingSwitched:
        yield from (CoachingSwitched(by=Party.REFERRER, evidence=SAID, on=on) for on in (True, False))
    elif kind is WishTold:
        yield WishTold(by=Party.RECIPIENT, evidence=SAID, wish=Wish(WishKind.AT_MOST, "at most once a month", 30))
    elif kind is SoftAskMade:
        yield SoftAskMade(by=Party.REQUESTER, evidence=SAID)
    elif kind is ConditionNamed:
        yield from (ConditionNamed(by=p, evidence=SAID, condition="if it is free") for p in _answering())
    elif kind.__name__.endswith(("Due", "Over", "Restored")):
        yield kind()
    else:
        yield from (kind(by=party, evidence=SAID) for party in _who_says(kind))


def _who_says(kind: type[Event]) -> tuple[Party, ...]:
    if kind in OUT_OF_PLACE and kind.__name__ != "WaitAsked":
        return (Party.REFERRER,)
    return tuple(Party) if kind.__name__ in _ANYBODY else _answering()


_ANYBODY = ("AnsweredFromElsewhere", "AutoReplySeen", "Cancelled", "GateSeen", "ReactionSeen", "WaitAsked")


def _answering() -> tuple[Party, Party]:
    return Party.RECIPIENT, Party.REQUESTER


def states() -> Iterator[Introduction]:
    """Every state, with every reason for a pause and every outcome."""
    for state in State:
        if state == State.PAUSED:
            for reason in PauseReason:
                for by in Party:
                    for resume in (State.CHECKING_FIT, State.ASKED, State.HOLDING):
                        yield introduction(state, pause=Pause(reason, by, resume, SAID))
        elif state == State.CLOSED:
            yield from (introduction(state, outcome=outcome) for outcome in Outcome)
            called_off = introduction(state, outcome=Outcome.CANCELLED)
            asked_herself = tuple(replace(c, implied=c.party == Party.REQUESTER) for c in called_off.consents)
            yield replace(called_off, consents=asked_herself)
            yield replace(called_off, consents=asked_herself, done=frozenset())
        else:
            yield introduction(state)
        if state == State.INTRODUCED:
            yield replace(introduction(state), done=frozenset({"check-in"}))
        if state in (State.CHECKING_FIT, State.ASKED):
            yield replace(introduction(state), done=frozenset())  # the question has not left yet


def listed(state: State) -> set[type[Event]]:
    return set(STEPS[state])
