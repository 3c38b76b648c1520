"""An introduction: one referrer, one requester, one recipient, from the request to the closed loop."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from introbot.domain.answers import CheckInKind
from introbot.domain.cards import Card
from introbot.domain.people import Element, Parts, Party, Person

# A requester's own request, seen in a forwarded mail, counts as consent to one introduction (PRODUCT.md §1).
REQUEST_COUNTS_FOR = timedelta(days=30)
# Consent older than this is asked for anew (RELIABILITY.md I1).
CONSENT_COUNTS_FOR = timedelta(days=45)


class State(StrEnum):
    COLLECTING = "collecting"
    DRAFTED = "drafted"
    CHECKING_FIT = "checking_fit"
    ASKED = "asked"
    HOLDING = "holding"
    PAUSED = "paused"
    INTRODUCED = "introduced"
    CLOSED = "closed"


class Outcome(StrEnum):
    CONNECTED = "connected"
    MET = "met"
    SCHEDULED = "scheduled"
    NO_CONTACT = "no_contact"
    NOT_A_FIT = "not_a_fit"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"
    UNDELIVERABLE = "undeliverable"
    ALREADY_ACQUAINTED = "already_acquainted"
    STOPPED = "stopped"


# How an introduction ends that was made: the two were in fact put in touch.
MADE = frozenset({Outcome.CONNECTED, Outcome.MET, Outcome.SCHEDULED, Outcome.NO_CONTACT, Outcome.NOT_A_FIT})


class TimerKind(StrEnum):
    """Each names the event that its falling due becomes."""

    REMINDER = "reminder"
    EXPIRY = "expiry"
    HOLD = "hold"
    RESUME = "resume"
    FIRST_WORD = "first-word"
    CHECK_IN = "check-in"
    HOW_IT_WENT = "how-it-went"
    WRAP_UP = "wrap-up"


@dataclass(frozen=True, slots=True)
class Timer:
    kind: TimerKind
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where an answer came from: the words that decided, the address and the Message-ID they stood in.

    `written_at` is what the mail's own Date says. It orders nothing by itself (clocks are wrong), but a yes that says
    it is older than a no does not undo it.
    """

    words: str = ""
    address: str = ""
    message_id: str = ""
    written_at: datetime | None = None

    def is_older_than(self, other: Evidence) -> bool:
        return bool(self.written_at and other.written_at and self.written_at < other.written_at)


@dataclass(frozen=True, slots=True)
class Consent:
    """The recorded yes or no of one party to this introduction, bound to the draft it was given for.

    `implied` marks a requester's own request, which the referrer vouches for; it lasts REQUEST_COUNTS_FOR.
    """

    party: Party
    answer: str
    at: datetime
    evidence: Evidence
    draft: int
    implied: bool = False

    def counts(self, now: datetime) -> bool:
        lasts = REQUEST_COUNTS_FOR if self.implied else CONSENT_COUNTS_FOR
        return self.answer == "yes" and now - self.at <= lasts


class PauseReason(StrEnum):
    """Why an introduction stands still, and so what ends it."""

    WAIT = "wait"
    QUESTION = "question"
    CONDITION = "condition"
    LATER = "later"
    DELEGATE = "delegate"
    ELSEWHERE = "elsewhere"
    LATE_YES = "late yes"
    UNCONFIRMED = "unconfirmed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Pause:
    """`by` is the party whose words led to it, `evidence` those words, `resume` the state to go back to.

    `beneath` is what it stood still for before, by another party: it holds again when this one has ended.
    """

    reason: PauseReason
    by: Party
    resume: State
    evidence: Evidence = field(default_factory=Evidence)
    condition: str = ""
    beneath: Pause | None = None

    @property
    def all(self) -> tuple[Pause, ...]:
        """This one and all beneath it, the latest first."""
        return (self, *(self.beneath.all if self.beneath else ()))

    def without(self, party: Party) -> Pause | None:
        """What is left of them once this party's own has ended."""
        left = self.beneath.without(party) if self.beneath else None
        return left if self.by == party else replace(self, beneath=left)


@dataclass(frozen=True, slots=True)
class Policy:
    """The operator's durations, as they stood when the introduction was opened; zero switches the thing off."""

    hold: timedelta = timedelta(minutes=15)
    remind_after: timedelta = timedelta(days=4)
    expire_after: timedelta = timedelta(days=14)
    check_in_after: timedelta = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Introduction:
    """Everything that decides what happens next.

    `draft` counts the drafts shown to the referrer; consents are bound to it. `done` remembers what may happen
    once only (`clarify:recipient`, `reaction`, ...). `asked_parts` are the questions of the last interview, in order.
    `choices` are the people who were named where one recipient is wanted. `need_voiced` is False
    where the referrer writes that she only guesses the recipient's need. `card` is the requester's, as it was
    approved when the draft was shown.
    `times_asked` numbers the fit checks and permission letters of this draft; `recipient_asked` says that one of the
    latter has left. `referrer_waits` is her own `wait`, which outlasts whatever else makes it stand still.
    """

    id: str
    referrer: Person
    opened_at: datetime
    changed_at: datetime
    policy: Policy = field(default_factory=Policy)
    state: State = State.COLLECTING
    outcome: Outcome | None = None
    parts: Parts = field(default_factory=Parts)
    consents: tuple[Consent, ...] = ()
    draft: int = 0
    interviews: int = 0
    asked_parts: tuple[str, ...] = ()
    choices: tuple[Person, ...] = ()
    need_voiced: bool = True
    card: Card | None = None
    times_asked: int = 0
    recipient_asked: bool = False
    reminder: bool = True
    condition: str = ""
    pause: Pause | None = None
    referrer_waits: bool = False
    timers: tuple[Timer, ...] = ()
    report: CheckInKind | None = None
    done: frozenset[str] = frozenset()

    @property
    def requester(self) -> Person | None:
        return self.parts.requester

    @property
    def recipient(self) -> Person | None:
        return self.parts.recipient

    def person(self, party: Party) -> Person | None:
        return {Party.REFERRER: self.referrer, Party.REQUESTER: self.requester, Party.RECIPIENT: self.recipient}[party]

    def party_of(self, address_key: str) -> Party | None:
        """Whose registered address this is, if it is one of the three."""
        for party in Party:
            person = self.person(party)
            if person and person.address and person.key == address_key:
                return party
        return None

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that block the permission letter, in the order they are asked for."""
        people = [p for p in (Party.RECIPIENT, Party.REQUESTER) if not self._is_known(p)]
        elements = [e for e in Element if not (getattr(self.parts, e) or "").strip()]
        return (*map(str, people), *map(str, elements))

    def _is_known(self, party: Party) -> bool:
        person = self.person(party)
        return bool(person and person.address and person.name)

    @property
    def was_made(self) -> bool:
        """Whether the two have been introduced, whatever came of it."""
        return self.state == State.INTRODUCED or self.outcome in MADE

    def consent_of(self, party: Party) -> Consent | None:
        return next((c for c in self.consents if c.party == party), None)

    def consents_now(self, party: Party, now: datetime) -> bool:
        """Whether this party's yes stands: given, not withdrawn, not too old, and to the words as they are now."""
        consent = self.consent_of(party)
        if consent is None or not consent.counts(now):
            return False
        return party == Party.REQUESTER or consent.draft == self.draft

    def everyone_consents(self, now: datetime) -> bool:
        return all(self.consents_now(party, now) for party in Party)

    def with_consent(
        self, party: Party, answer: str, at: datetime, evidence: Evidence, implied: bool = False
    ) -> Introduction:
        consent = Consent(party, answer, at, evidence, self.draft, implied)
        return replace(self, consents=(*(c for c in self.consents if c.party != party), consent))

    def without_consent(self, party: Party) -> Introduction:
        return replace(self, consents=tuple(c for c in self.consents if c.party != party))

    def without_yes(self, party: Party | None) -> Introduction:
        """The same with a yes of this party unsaid; a no stays said."""
        return replace(self, consents=tuple(c for c in self.consents if c.party != party or c.answer != "yes"))

    @property
    def asking_number(self) -> int:
        """Unique for ever among the fit checks and permission letters of this introduction."""
        return self.draft * 100 + self.times_asked

    def has_been_asked(self, kind: str) -> bool:
        """Whether the latest question is of this kind (fit check or permission) and the server has accepted it."""
        return f"{kind}:{self.asking_number}" in self.done

    def asking(self) -> Introduction:
        """The same, about to ask once more."""
        return replace(self, times_asked=self.times_asked + 1, pause=None, timers=())

    def timed(self, *timers: Timer) -> Introduction:
        """The same with these timers and no others."""
        return replace(self, timers=timers)

    def once(self, what: str) -> Introduction:
        """The same, remembering that `what` has happened."""
        return replace(self, done=self.done | {what})
