"""A referrer asks the program itself: each line of her mail gets its answer, all of them in one letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from introbot.domain.events import UndoAsked
from introbot.domain.introduction import Introduction, Outcome, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party, Person
from introbot.engine.deciding import Decider
from introbot.engine.needs import Transaction
from introbot.engine.rounds import ABOUT_ROUNDS, answer_about_rounds, in_turn, named
from introbot.mail import Message
from introbot.reading.inquiries import Inquiry, InquiryKind
from introbot.writing import receipt, stands, told, why

LISTED = 50
_QUESTIONS = (Kind.FIT_CHECK, Kind.PERMISSION)


@dataclass(frozen=True, slots=True)
class Inquirer:
    """Answers the inquiries of one referrer's mail; `introduction` is the one that it replies to, if it is a reply."""

    decider: Decider
    tx: Transaction
    referrer: Person
    introduction: Introduction | None
    now: datetime
    received_id: int
    language: str

    def answer(self, inquiries: tuple[Inquiry, ...], message: Message) -> str | None:
        """Write the one letter with all answers; the id of the introduction it belongs to."""
        told = tuple((inquiry.line, self._answer(inquiry)) for inquiry in inquiries)
        letter = Letter(Kind.HELP, (Party.REFERRER,), "transcript", transcript=told)
        if self.introduction is None:
            assert message.author is not None
            desk, to = self.decider.desk, message.author
            desk.post_note(self.tx, letter, to, message, self.now, self.received_id, language=self.language)
            return None
        self.decider.tell(self.tx, self.introduction.id, letter, message, self.now, self.received_id)
        return self.introduction.id

    def _answer(self, inquiry: Inquiry) -> str:
        if inquiry.kind == InquiryKind.HELP:
            return self._help()
        if inquiry.kind in ABOUT_ROUNDS:
            return answer_about_rounds(self.tx, self.decider.house, inquiry, self.referrer, self.now, self.language)
        if inquiry.kind == InquiryKind.LIST or (inquiry.kind == InquiryKind.STATUS and self._is_general(inquiry)):
            return self._list()
        found = self._meant(inquiry)
        return found if isinstance(found, str) else self._about(inquiry.kind, found)

    def _help(self) -> str:
        """What she can ask at any time; and before it, where she answers a draft, what she can answer to it."""
        drafted = self.introduction
        if drafted is None or drafted.state != State.DRAFTED or not (drafted.requester and drafted.recipient):
            return self._told("help")
        names = {
            party: person.name or person.first_name
            for party, person in (("requester", drafted.requester), ("recipient", drafted.recipient))
        }
        return f"{self._told('help.drafted', **names)}\n\n{self._told('help')}"

    def _is_general(self, inquiry: Inquiry) -> bool:
        return self.introduction is None and not inquiry.about

    def _list(self) -> str:
        lines = [f"{self._named(one)}: {self._stands(one)}" for one in in_turn(self._own())]
        return "\n".join(lines) or self._told("none")

    def _own(self) -> list[Introduction]:
        """Her open introductions, the latest first."""
        mine = (one for one, _ in self.tx.open_with(self.referrer.key) if one.referrer.key == self.referrer.key)
        return list(mine)[:LISTED]

    def _meant(self, inquiry: Inquiry) -> Introduction | str:
        """The introduction that an inquiry is about, or the sentence that asks which."""
        if self.introduction and not inquiry.about:
            return self.introduction
        latest = [
            one for one in self.tx.latest_with(self.referrer.key, LISTED) if one.referrer.key == self.referrer.key
        ]
        own = self._own()
        known = {one.id: one for one in (*own, *latest)}.values()
        if inquiry.about:
            found = [one for one in known if _is_about(one, inquiry.about)]
            return self._only(found) or self._told("unknown", about=inquiry.about)
        return self._only(own or latest[:1]) or self._told("none")

    def _about(self, kind: InquiryKind, introduction: Introduction) -> str:
        if kind == InquiryKind.UNDO:
            return self._undo(introduction)
        if kind == InquiryKind.STATUS:
            return f"{self._named(introduction)}: {self._stands(introduction)}"
        events = self.tx.events_of(introduction.id)
        if kind == InquiryKind.WHY:
            return "\n".join(why(introduction, events, self.now, self.decider.house.zone, self.language))
        return "\n".join(receipt(introduction, events, self.tx.letters_of(introduction.id), self.language))

    def _undo(self, before: Introduction) -> str:
        asked = before.recipient if before.recipient_asked else before.requester
        somebody = asked.first_name if asked else self._told("somebody")
        if before.outcome == Outcome.CANCELLED and (self.introduction is None or self.introduction.id != before.id):
            # It would go on, and anybody can write her name: only an answer to a letter of it counts.
            return self._told("undo.here")
        if self._may_have_left(before):
            return self._told("undo.doubt")
        event = UndoAsked(by=Party.REFERRER)
        after = self.decider.apply(self.tx, before.id, event, self.now, self.received_id).introduction
        if after == before:
            late = before.state in (State.CHECKING_FIT, State.ASKED, State.HOLDING, State.INTRODUCED)
            return self._told("undo.late" if late else "undo.nothing", recipient=somebody, stands=self._stands(before))
        if before.outcome == Outcome.CANCELLED:
            return self._told("undo.on", stands=self._stands(after))
        return self._told("undo.back")

    def _may_have_left(self, introduction: Introduction) -> bool:
        """Whether the server did not say what became of a question that may be in somebody's hands."""
        letters = self.tx.letters_of(introduction.id)
        return any(letter.kind in _QUESTIONS and letter.status == "in_doubt" for letter in letters)

    def _stands(self, introduction: Introduction) -> str:
        return stands(introduction, self.now, self.decider.house.zone, self.language)

    def _told(self, name: str, **values: object) -> str:
        return told(self.language, name, **values)

    def _named(self, introduction: Introduction) -> str:
        return named(introduction, self.language)

    def _only(self, found: list[Introduction]) -> Introduction | str | None:
        """The one that is meant; with several, the question which."""
        if len(found) > 1:
            return self._told("several", them="\n".join(map(self._named, found)))
        return found[0] if found else None


def _is_about(introduction: Introduction, said: str) -> bool:
    wanted = said.lower()
    people = (introduction.requester, introduction.recipient)
    return introduction.id.startswith(wanted) or any(
        wanted == person.key or set(wanted.split()) <= set(person.name.lower().split()) for person in people if person
    )
