"""What one message means: whose it is, what it says, and what that makes of an introduction or opens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from introbot.address import Address
from introbot.coaching.asks import soft_ask
from introbot.domain.answers import AnswerKind
from introbot.domain.events import (
    AnsweredFromElsewhere,
    AnswerUnclear,
    ConditionNamed,
    Event,
    PartsGiven,
    QuestionAsked,
    RequestMade,
    SoftAskMade,
    StopAsked,
)
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party, Person
from introbot.engine.cards import Cards
from introbot.engine.deciding import Decider
from introbot.engine.details import name_of
from introbot.engine.doubts import Doubts
from introbot.engine.inquiring import Inquirer
from introbot.engine.leaving import note_bounce
from introbot.engine.needs import Transaction
from introbot.engine.recognise import recognise
from introbot.engine.standing import Standing
from introbot.mail import Message, Verdict, automatic, delivery_report, forward_of, has_reader, new_text, verdict
from introbot.reading.answers import consent_answer
from introbot.reading.bounces import original_ids, read_bounce
from introbot.reading.doubts import doubt_answer
from introbot.reading.identity import codes_in, without_codes
from introbot.reading.inquiries import inquiries, language_of_inquiries, may_inquire
from introbot.reading.known import Ignored, Known, Refused
from introbot.reading.opening import Opener, check_parts, read_opening
from introbot.reading.read import read

STOP_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message with its number in the ledger; `complete` is False where it was too large to fetch whole."""

    received_id: int
    message: Message
    complete: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a message: its status in the ledger, why in a few words, and the introduction it belongs to."""

    status: str
    reason: str
    introduction_id: str | None = None


def ignored(reason: str, introduction_id: str | None = None) -> Taken:
    """Documented silence."""
    return Taken("ignored", reason, introduction_id)


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes one message at a time, inside the caller's transaction."""

    decider: Decider
    doubts: Doubts
    standing: Standing
    cards: Cards

    def take(self, tx: Transaction, arrival: Arrival, now: datetime) -> Taken:
        """Handle the message: at most one event, in at most one introduction, or one answer to a stranger."""
        message = arrival.message
        if self._is_own(message):
            return ignored("our own mail")
        self.doubts.prove(tx, message, now, arrival.received_id)
        machine = automatic(message)
        if machine == "bounce":
            return self._take_bounce(tx, arrival, now)
        if not machine and (done := self.cards.take(tx, message, now, arrival.received_id)):
            return Taken("applied", done)
        proved = verdict(message, self.decider.house.authserv_id)
        known = recognise(tx, message, self.decider.house.program, proved, now)
        if not machine and (taken := self._take_inquiries(tx, arrival, known, now)):
            return taken
        if known and not self._is_a_request(message, known):
            return self._take_answer(tx, arrival, known, now)
        if machine:
            return ignored(f"automatic mail ({machine})")
        return self._take_new(tx, arrival, now)

    def _take_inquiries(self, tx: Transaction, arrival: Arrival, known: Known | None, now: datetime) -> Taken | None:
        """The answers to a mail in which a referrer asks the program itself, and nothing else."""
        message = arrival.message
        referrer = self._asks_for_herself(message, known) if may_inquire(message.readable_text) else None
        if referrer is None or forward_of(message) is not None:
            return None
        text = without_codes(new_text(message, known.sent if known else "").text)
        asked = inquiries(text, (referrer.name, referrer.first_name))
        if not asked:
            return None
        about = known.introduction if known and known.party == Party.REFERRER else None
        language = self.decider.desk.language_of(referrer.key, message) or language_of_inquiries(asked)
        inquirer = Inquirer(self.decider, tx, referrer, about, now, arrival.received_id, language)
        return Taken("applied", "inquiry", inquirer.answer(asked, message))

    def _asks_for_herself(self, message: Message, known: Known | None) -> Person | None:
        """The referrer, where this is hers as far as can be told: what is private goes to her address alone."""
        house = self.decider.house
        if message.author is None or verdict(message, house.authserv_id) == Verdict.FAIL:
            return None
        # Who is asked in one introduction may be a referrer of others, and ask in a mail of their own.
        if known and (known.by_code or known.party == Party.REFERRER):
            theirs = known.party == Party.REFERRER and known.author_is_party
            return house.enrolled(message.author) if theirs else None
        return house.enrolled(message.author)

    def _is_a_request(self, message: Message, known: Known) -> bool:
        """Whether an enrolled person who is asked in one introduction writes to open another of their own."""
        enrolled = message.author is not None and self.decider.house.enrolled(message.author)
        return (
            bool(enrolled) and not known.by_code and known.party != Party.REFERRER and forward_of(message) is not None
        )

    def is_for_us(self, message: Message | None) -> bool:
        """Whether a message that was filed as junk carries a reply code: then it is handled all the same."""
        return bool(message and codes_in(message, self.decider.house.program))

    def _is_own(self, message: Message) -> bool:
        if message.author is None:
            return False
        local, _, domain = self.decider.house.program.key.rpartition("@")
        return message.author.domain == domain and message.author.key.split("@")[0].split("+")[0] == local

    def _take_answer(self, tx: Transaction, arrival: Arrival, known: Known, now: datetime) -> Taken:
        introduction = known.introduction
        if settled := self._settled(tx, arrival, known, now):
            return settled
        event = read(arrival.message, known, now)
        if isinstance(event, Ignored):
            return ignored(event.reason, introduction.id)
        if isinstance(event, PartsGiven):
            event = self._checked(event, introduction)
        if event.by == Party.REFERRER and not isinstance(event, AnsweredFromElsewhere):
            self.standing.switch_coaching(tx, introduction.referrer, event.evidence.words, now)
        event = self._as_soft_ask(event)
        if event.by == Party.REQUESTER and known.by_code and not isinstance(event, AnsweredFromElsewhere):
            self.cards.propose(tx, introduction, event.evidence.words, arrival.message, (now, arrival.received_id))
        if known.author_is_party:
            self.decider.desk.note_incoming(tx, introduction.id, known.party, arrival.message)
        decision = self.decider.apply(tx, introduction.id, event, now, arrival.received_id)
        asked = any(letter.kind == Kind.PERMISSION for letter in decision.letters)
        if asked and known.by_code and known.party == Party.REQUESTER:
            self.cards.ask(tx, introduction, arrival.message, (now, arrival.received_id))
        return Taken("applied", name_of(event), introduction.id)

    def _settled(self, tx: Transaction, arrival: Arrival, known: Known, now: datetime) -> Taken | None:
        """The referrer's word about a letter in doubt, in answer to the question whether it has arrived."""
        if known.party != Party.REFERRER or not known.author_is_party or known.verdict == Verdict.FAIL:
            return None
        message = arrival.message
        letter = tx.letter_asked_about((*message.in_reply_to, *reversed(message.references)))
        answer = doubt_answer(new_text(message, known.sent).text) if letter and not automatic(message) else None
        if letter is None or answer is None:
            return None
        if not self.doubts.answered(tx, letter, answer, now, Party.REFERRER, arrival.received_id):
            return None
        self.decider.desk.note_incoming(tx, known.introduction.id, known.party, message)
        return Taken("applied", f"letter in doubt: {answer}", known.introduction.id)

    def _as_soft_ask(self, event: Event) -> Event:
        """What a requester writes that answers nothing may be an ask for anybody at all, which is for the referrer."""
        if event.by != Party.REQUESTER or not self.decider.house.coaching:
            return event
        said = event.evidence.words.strip()
        # "If you know anyone ..." reads like a condition; where it is all that is said, it is none.
        asks = isinstance(event, AnswerUnclear | QuestionAsked) or (
            isinstance(event, ConditionNamed) and soft_ask(said) == said
        )
        if asks and soft_ask(said):
            return SoftAskMade(by=event.by, evidence=event.evidence)
        return event

    def _checked(self, event: PartsGiven, introduction: Introduction) -> PartsGiven:
        """Parts that cannot be taken as they are become problems, which the referrer is told."""
        merged = event.parts.over(introduction.parts)
        parts, problems = check_parts(merged, introduction.referrer, self.decider.house.program)
        return replace(event, parts=parts, problems=problems) if problems else event

    def _take_new(self, tx: Transaction, arrival: Arrival, now: datetime) -> Taken:
        message, author = arrival.message, arrival.message.author
        if author is None:
            return ignored("no single author to answer")
        if not has_reader(message):
            return ignored("an address that nobody reads")
        house = self.decider.house
        referrer = house.enrolled(author)
        if referrer is None:
            return self._take_stranger(tx, arrival, now)
        if self._is_stop(message, now) and self._is_asked_by_others(tx, author):
            return self._stop_stranger(tx, arrival, now)
        if said := self.standing.take(tx, message, referrer, now, arrival.received_id):
            return Taken("applied", said)
        opener = Opener(referrer, house.program, verdict(message, house.authserv_id), arrival.complete)
        opening = read_opening(message, opener)
        if isinstance(opening, Refused):
            return self._refuse(tx, arrival, opening.occasion, now)
        if self._has_enough_open(tx, referrer):
            return self._refuse(tx, arrival, "too-many", now)
        return self._open(tx, arrival, referrer, opening, now)

    def _has_enough_open(self, tx: Transaction, referrer: Person) -> bool:
        """Whether as many introductions of hers as the limit allows are not made yet."""
        limit = self.decider.house.limits.open
        return bool(limit) and tx.not_made_yet(referrer.key, limit) >= limit

    def _open(self, tx: Transaction, arrival: Arrival, referrer: Person, event: RequestMade, now: datetime) -> Taken:
        opened = Introduction(self.decider.house.fresh_id(), referrer, now, now, policy=self.decider.house.policy)
        # A date that lies ahead is not believed.
        event = replace(event, asked_at=min(event.asked_at or now, now), ask=soft_ask(event.ask))
        self.decider.open(tx, opened, event, arrival.message, now, arrival.received_id)
        return Taken("applied", name_of(event), opened.id)

    def _refuse(self, tx: Transaction, arrival: Arrival, occasion: str, now: datetime) -> Taken:
        """One sentence to a referrer whose mail opened nothing."""
        message, author = arrival.message, arrival.message.author
        assert author is not None
        if occasion == "not-understood" and tx.has_open_with(author.key):
            occasion = "which"
        self.decider.desk.post_note(tx, Letter(Kind.REFUSAL, (), occasion), author, message, now, arrival.received_id)
        return Taken("applied", f"refusal {occasion}")

    def _take_stranger(self, tx: Transaction, arrival: Arrival, now: datetime) -> Taken:
        """Somebody who is not enrolled: stopping always works, everything else gets one note, ever."""
        message, author = arrival.message, arrival.message.author
        assert author is not None
        if self._is_stop(message, now):
            return self._stop_stranger(tx, arrival, now)
        if tx.is_suppressed(author.key) or verdict(message, self.decider.house.authserv_id) == "fail":
            return ignored("a stranger who gets no answer")
        if not tx.note_stranger(author.key, now):
            return ignored("a stranger who has had the one note")
        self.decider.desk.post_note(tx, Letter(Kind.REFUSAL, (), "stranger"), author, message, now, arrival.received_id)
        return Taken("applied", "a stranger, told once")

    def _is_stop(self, message: Message, now: datetime) -> bool:
        """Whether this says stop; nobody needs more than a few lines for that."""
        if forward_of(message) is not None:
            return False
        text = new_text(message).text
        return len(text) < STOP_LIMIT and consent_answer(text, now.date()).kind == AnswerKind.STOP

    def _is_asked_by_others(self, tx: Transaction, author: Address) -> bool:
        """Whether this person, though enrolled, is asked or introduced in somebody's introduction."""
        open_ones = (introduction.party_of(author.key) for introduction, _ in tx.open_with(author.key))
        return any(party in (Party.REQUESTER, Party.RECIPIENT) for party in open_ones)

    def _stop_stranger(self, tx: Transaction, arrival: Arrival, now: datetime) -> Taken:
        """`stop` from somebody we know only from introductions that ended, or from several that are open."""
        author = arrival.message.author
        assert author is not None
        introductions = [i for i, _ in tx.open_with(author.key)] or list(tx.latest_with(author.key, 1))
        for introduction in introductions:
            party = introduction.party_of(author.key)
            if party in (Party.REQUESTER, Party.RECIPIENT):
                self.decider.apply(tx, introduction.id, StopAsked(by=party), now, arrival.received_id)
                break  # It is confirmed once; the others it has ended as a no does.
        tx.suppress(author.key, now, "asked to stop")
        return Taken("applied", "stop", introductions[0].id if introductions else None)

    def _take_bounce(self, tx: Transaction, arrival: Arrival, now: datetime) -> Taken:
        message = arrival.message
        report = delivery_report(message)
        letter = tx.letter_by_message_id(original_ids(message, report)) if report else None
        loaded = tx.load(letter.introduction_id) if letter and letter.introduction_id else None
        if report is None or letter is None or loaded is None or not letter.addressees:
            return ignored("a bounce of no letter of ours")
        event = read_bounce(report, loaded[0], Kind(letter.kind), Party(letter.addressees[0]))
        if isinstance(event, Ignored):
            return ignored(event.reason, loaded[0].id)
        note_bounce(tx, loaded[0], event, letter.message_id, now)
        self.decider.apply(tx, loaded[0].id, event, now, arrival.received_id)
        return Taken("applied", name_of(event), loaded[0].id)
