"""Conversations made of short moves ("jane yes", "4 days", "post"), played on the table with the model watching.

The outbox here is the smallest there is: letters wait in it until a move sends, or the server refuses, one of them; a
decision that withdraws takes back what waits. Moves that make no sense where things stand do nothing, so that any list
of moves is a conversation, and a failing one shrinks to a short list that can be written down as a test.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from introbot.domain.answers import CheckInKind
from introbot.domain.events import (
    AcquaintedSaid,
    AnsweredFromElsewhere,
    AnswerRelayed,
    AnswerUnclear,
    AutoReplySeen,
    Cancelled,
    CheckInAnswered,
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
    GoOnAsked,
    HelpWanted,
    LetterSent,
    NudgeAsked,
    PartsGiven,
    QuestionAsked,
    ReactionSeen,
    RequestMade,
    RestAsked,
    StopAsked,
    SwapAsked,
    WaitAsked,
)
from introbot.domain.introduction import Evidence, Introduction, Policy, State, TimerKind
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Parts, Party, Person
from introbot.domain.transition import DUE, transition
from tests.domain.model import Model, Sheet
from tests.domain.samples import ANN, DONALD, JANE, PARTS

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEE, JO = Person("Dee Fox", "dee@fox.example"), Person("Jo Doe", "jo@acme.example")
GIVEN_UP_AFTER = timedelta(days=3)

HER_WORDS: dict[str, type[Event]] = {
    "cancel": Cancelled,
    "swap": SwapAsked,
    "wait": WaitAsked,
    "go on": GoOnAsked,
    "agreed": ConditionAgreed,
    "answer": AnswerRelayed,
    "nudge": NudgeAsked,
    "rest": RestAsked,
    "help": HelpWanted,
}
CHANGES = {
    "new words": Parts(topic="accounts"),
    "other words": Parts(experience="She rebuilt our ledgers."),
    "no words": Parts(empathy=""),
    "new recipient": Parts(recipient=JO),
    "new requester": Parts(requester=DEE),
}
THEIR_WORDS: dict[str, type[Event]] = {
    "yes": ConsentGiven,
    "no": ConsentRefused,
    "stop": StopAsked,
    "later": ConsentPutOff,
    "conditional": ConditionNamed,
    "delegate": DelegateNamed,
    "wait": WaitAsked,
    "acquainted": AcquaintedSaid,
    "question": QuestionAsked,
    "details": DetailsAsked,
    "unclear": AnswerUnclear,
    "elsewhere": AnsweredFromElsewhere,
    "reaction": ReactionSeen,
    "auto-reply": AutoReplySeen,
}
CLOCK = {
    "minutes": timedelta(minutes=15),
    "4 days": timedelta(days=4),
    "14 days": timedelta(days=14),
    "31 days": timedelta(days=31),
    "46 days": timedelta(days=46),
    "clock back": -timedelta(hours=2),
}
WHO = {"jane": Party.RECIPIENT, "donald": Party.REQUESTER}
MOVES = (
    *("post", "ann send", "jane yes", "donald yes", "time"),
    *("post newest", "post oldest", "refuse oldest", "refuse newest"),
    *CLOCK,
    *(f"ann {what}" for what in ("old send", "by hand", *HER_WORDS, *CHANGES)),
    *(f"{who} {what}" for who in WHO for what in (*THEIR_WORDS, "later until", "auto-reply until", "bounce")),
    *(f"donald {answer}" for answer in ("met", "no_contact", "unclear check-in")),
)
OPENINGS: dict[str, tuple[str, ...]] = {
    "asked": ("implied", "post", "ann send", "post"),
    "new": ("implied",),
    "volunteered": ("volunteered", "post", "ann send", "post"),
    "bare": ("bare",),
    "unconfirmed": ("unconfirmed", "post"),
    "old request": ("old request", "post", "ann send", "post"),
    "holding": ("volunteered", "post", "ann send", "post", "donald yes", "post", "jane yes", "post"),
    "introduced": ("implied", "post", "ann send", "post", "jane yes", "post", "minutes", "time", "post"),
    "undeliverable": ("implied", "post", "ann send", "post", "jane bounce", "post"),
}
POLICIES = {
    "usual": Policy(),
    "at once": Policy(hold=timedelta(0)),
    "no end": Policy(expire_after=timedelta(0)),
    "nothing by itself": Policy(*[timedelta(0)] * 4),
}


@dataclass
class Talk:
    """One introduction, its outbox, the clock and the model."""

    policy: Policy = field(default_factory=Policy)
    now: datetime = START
    model: Model = field(default_factory=Model)
    queued: list[tuple[Letter, Sheet]] = field(default_factory=list)
    sent: list[tuple[Letter, Sheet]] = field(default_factory=list)
    refused: list[tuple[Letter, Sheet]] = field(default_factory=list)
    heard: int = 0
    made: int = 0

    def __post_init__(self) -> None:
        self.it = Introduction("k7m2p9qd", ANN, self.now, self.now, policy=self.policy)

    def play(self, *moves: str) -> Talk:
        for move in moves:
            self.move(move)
        return self

    def move(self, move: str) -> None:
        who, _, what = move.partition(" ")
        if move in CLOCK:
            self.now += CLOCK[move]
        elif move == "time":
            self._time()
        elif who in ("post", "refuse"):
            self._mail(who, what)
        elif who == "ann":
            self._ann(what)
        elif who in WHO:
            self._party(WHO[who], what)
        else:
            self._open(move)
        self._is_sound()

    # The moves.

    def _open(self, how: str) -> None:
        asked_at = self.now - (timedelta(days=20) if how == "old request" else timedelta())
        asked = Evidence("Could you introduce me?") if how in ("implied", "old request", "unconfirmed") else None
        parts = Parts(recipient=JANE) if how == "bare" else PARTS
        if asked:
            self.model.party_says("requester", DONALD.address, "yes", asked_at, implied=True)
        request = RequestMade(by=Party.REFERRER, parts=parts, asked=asked, asked_at=asked_at)
        self._happens(replace(request, confirmed=how != "unconfirmed"))

    def _ann(self, what: str) -> None:
        if self.it.state == State.COLLECTING and not self.sent and not self.queued:
            return
        if what in CHANGES:
            before = self.it.parts
            self._happens(PartsGiven(by=Party.REFERRER, parts=CHANGES[what]))
            after = self.it.parts
            self.model.case_changes(
                recipient=before.recipient != after.recipient,
                case=(before.topic, before.why) != (after.topic, after.why),
            )
        elif what in HER_WORDS:
            self._tell(what)
            self._happens(HER_WORDS[what](by=Party.REFERRER, evidence=Evidence(what)))
        else:
            self._send(what)

    def _tell(self, what: str) -> None:
        """The model hears what she says where it can mean something; elsewhere she gets a letter of help."""
        over = self.it.state in (State.CLOSED, State.INTRODUCED)
        if what in ("go on", "agreed", "answer"):
            meant = self.it.state == State.PAUSED
        elif what == "swap":
            meant = self.it.state in (State.COLLECTING, State.DRAFTED)
        elif what == "wait":
            meant = not over and self.it.state not in (State.COLLECTING, State.DRAFTED)
        else:
            meant = True
        if meant:
            self.model.referrer_says("cancel after the end" if what == "cancel" and over else what, self.now)

    def _send(self, what: str) -> None:
        """She answers a draft she has read, the newest or an older one; the operator approves the one there is."""
        read = [letter.ordinal for letter, _ in self.sent if letter.kind == Kind.DRAFT and letter.ordinal]
        if what == "by hand":
            draft = None
        elif read:
            draft = read[0] if what == "old send" else read[-1]
        else:
            return
        if self.it.state == State.DRAFTED:
            self.model.referrer_says("send", self.now, draft)
        self._happens(DraftApproved(by=Party.REFERRER, draft=draft))

    def _party(self, party: Party, what: str) -> None:
        person = self.it.person(party)
        mailed = [s for letter, s in self.sent if person and party in letter.to and s.address(party) == person.address]
        if person is None or not person.address or (not mailed and what not in ("no", "stop")):
            return None  # Nobody answers what they have not been asked, save that stopping always works.
        if what == "bounce":
            return self._bounce(party, person.address)
        if party == Party.RECIPIENT and what == "yes" and mailed[-1].content != self.it.parts:
            what = "unclear"  # A yes to the letter of an older draft is read as none.
        event = self._event(party, what)
        if what.startswith(("auto-reply", "reaction")):
            return self._happens(event, what.split()[0])
        if what not in ("elsewhere", "met", "no_contact"):
            self.model.party_says(party, person.address, what.split()[0], self.now)
        return self._happens(event)

    def _event(self, party: Party, what: str) -> Event:
        until = (self.now + timedelta(days=40)).date() if what.endswith("until") else None
        if what in ("met", "no_contact", "unclear check-in"):
            kind = CheckInKind.UNCLEAR if what == "unclear check-in" else CheckInKind(what)
            return CheckInAnswered(by=party, evidence=Evidence(what), answer=kind)
        event = THEIR_WORDS[what.removesuffix(" until")](by=party, evidence=Evidence(what))
        return replace(event, until=until) if until else event

    def _bounce(self, party: Party, address: str) -> None:
        """A report comes back for the last letter that went to them."""
        kinds = [letter.kind for letter, s in self.sent if party in letter.to and s.address(party) == address]
        self._happens(DeliveryFailed(to=party, kind=kinds[-1]), "bounce")

    def _time(self) -> None:
        """Every timer that is due falls due, the longest due first."""
        for _ in range(8):
            due = sorted((t for t in self.it.timers if t.due_at <= self.now), key=lambda t: t.due_at)
            if not due:
                return
            self._happens(DUE[due[0].kind]())
        raise AssertionError(f"timers without end: {self.it.timers}")

    def _mail(self, what: str, which: str) -> None:
        while self.queued:
            letter, sheet = self.queued.pop(-1 if which == "newest" else 0)
            if what == "refuse" or self.now - sheet.written > GIVEN_UP_AFTER:
                to = next((p for p in letter.to if p != Party.REFERRER), letter.to[0])
                self.refused.append((letter, sheet))
                self._happens(DeliveryFailed(to=to, kind=letter.kind), "bounce")
            else:
                self.model.left(sheet, self.now)
                self.sent.append((letter, sheet))
                self._happens(LetterSent(kind=letter.kind))
            if which:
                return

    # What happens then.

    def _happens(self, event: Event, machine: str = "") -> None:
        closed = self.it.state == State.CLOSED
        decision = transition(self.it, event, self.now)
        self.it = decision.introduction
        if decision.withdraw:
            self.queued.clear()
        letters = [(letter, self._sheet(letter)) for letter in decision.letters if not self._was_posted(letter)]
        self.model.caused(event.by or "", machine, [sheet for _, sheet in letters], self.now)
        assert not (closed and letters and event.by is None) or [x.occasion for x, _ in letters] == ["crossed"]
        self.heard += event.by is not None or bool(machine)
        self.made += len(letters)
        self.queued += letters

    def _was_posted(self, letter: Letter) -> bool:
        """The outbox takes a letter with a number once, unless it was withdrawn or refused."""
        return letter.ordinal is not None and any(
            (x.template, x.ordinal, x.to) == (letter.template, letter.ordinal, letter.to)
            for x, _ in (*self.queued, *self.sent)
        )

    def _sheet(self, letter: Letter) -> Sheet:
        people = {str(p): person.address for p in Party if (person := self.it.person(p))}
        to, cc, bcc = (tuple(map(str, parties)) for parties in (letter.to, letter.cc, letter.bcc))
        return Sheet(letter.kind, letter.occasion, letter.ordinal, to, cc, bcc, people, self.it.parts, self.now)

    # What must hold after every move.

    def _is_sound(self) -> None:
        """Closed means silence; what is open waits for something that can come; talk is finite."""
        if self.it.state == State.CLOSED:
            assert not self.it.timers and self.it.outcome
        assert self.made <= 3 * self.heard + 4, "more letters than was said"
        waits = _WAITS.get(self.it.state)
        assert waits is None or waits(self), f"{self.it.state} waits for nothing: {self.it.timers}"

    def has_posted(self, kind: Kind, number: int | None = None) -> bool:
        return any(x.kind == kind and number in (None, x.ordinal) for x, _ in (*self.queued, *self.sent, *self.refused))

    def has_asked(self, kind: Kind, party: Party) -> bool:
        """Whether the question is out, or they had the referrer's answer to a question of their own."""
        answered = any(x.template == "update.answer" and party in x.to for x, _ in (*self.sent, *self.queued))
        return self.has_posted(kind, self.it.asking_number) or answered

    def has_queued(self, kind: Kind) -> bool:
        return any(x.kind == kind for x, _ in self.queued)

    def has_timer(self, kind: TimerKind) -> bool:
        return any(t.kind == kind for t in self.it.timers)


_WAITS: dict[State, Callable[[Talk], bool]] = {
    State.DRAFTED: lambda talk: talk.has_posted(Kind.DRAFT, talk.it.draft),
    State.CHECKING_FIT: lambda talk: talk.has_asked(Kind.FIT_CHECK, Party.REQUESTER),
    State.ASKED: lambda talk: talk.has_asked(Kind.PERMISSION, Party.RECIPIENT),
    State.HOLDING: lambda talk: talk.has_timer(TimerKind.HOLD) or talk.has_queued(Kind.INTRODUCTION),
}


def play(opening: str, moves: Sequence[str], policy: str = "usual") -> Talk:
    """A conversation from one of the openings on."""
    return Talk(POLICIES[policy]).play(*OPENINGS[opening], *moves)
