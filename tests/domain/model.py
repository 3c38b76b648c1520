"""What may be sent, told a second time: an independent reading of the product's promises (I1, I2, I5, I7, I9).

It shares no code with the program. It is told what was said, by whom, and every letter when it is written and when it
has left, all in plain words, and keeps its own books of who has said what, last, to which words. A letter that ought
not to have been written, or not to have left, raises `Broken`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

YES_LASTS, REQUEST_LASTS = timedelta(days=45), timedelta(days=30)
# A letter the server puts off is given up after this; so old may a yes be older when the letter leaves.
RETRIED_FOR = timedelta(days=3)
# After any of these an earlier yes of the same person no longer stands.
UNSAYS_YES = {"no", "stop", "later", "conditional", "delegate", "wait", "acquainted"}
REFUSES = {"no", "stop"}
MACHINES = {"auto-reply", "reaction", "bounce"}
# Said by the referrer, these let things go on that she had asked to wait.
HER_GO = {"send", "go on", "agreed", "answer"}
TO_REFERRER = {"interview", "draft", "update", "thanks", "outcome", "help", "confirm"}
TO_RECIPIENT = {"permission", "reminder", "card", "goodbye", "clarify", "confirm", "update.answer"}
TO_REQUESTER = {"fit-check", "check-in", "closing", "goodbye", "clarify", "confirm", "update.answer"}
# To the requester, once the two have been introduced.
AFTERWARDS = {"update.brief", "update.insight", "thanks.valuable"}
ASKS = {"fit-check", "permission", "reminder"}


class Broken(AssertionError):
    """An invariant does not hold."""


@dataclass(frozen=True)
class Sheet:
    """A letter as the people see it. `people` gives each party's address as it stood when the letter was written,
    `content` all the words that the referrer approves, `occasion` and `number` what tells it from others of its kind.
    """

    kind: str
    occasion: str
    number: int | None
    to: tuple[str, ...]
    cc: tuple[str, ...]
    bcc: tuple[str, ...]
    people: dict[str, str]
    content: object
    written: datetime

    def address(self, party: str) -> str:
        return self.people.get(party, "")


@dataclass(frozen=True)
class Word:
    """The last thing somebody said that bears on consent: `what`, when, and to which words."""

    what: str
    at: datetime
    content: object = None
    implied: bool = False


class Model:
    """The books. `last` is each person's last word, by (party, address): who gets another address is somebody new."""

    def __init__(self) -> None:
        self.last: dict[tuple[str, str], Word] = {}
        self.drafts: list[tuple[int | None, object]] = []
        self.approved: Word | None = None
        self.cancelled = False
        self.waits = False
        self.shown: dict[str, object] = {}
        self.asked: set[str] = set()
        self.stopped: set[str] = set()
        self.confirmed: set[str] = set()
        self.refused: dict[str, int] = {}
        self.written_by_them: set[str] = set()
        self.gone: set[tuple[str, str, int, tuple[str, ...]]] = set()
        self.condition: tuple[str, str] | None = None
        self.introduced = False
        self.latest = datetime.min.replace(tzinfo=UTC)

    # What is said.

    def referrer_says(self, what: str, at: datetime, draft: int | None = None) -> None:
        if what == "send" and self.drafts and draft in (None, self.drafts[-1][0]):
            self.approved = Word("yes", at, self.drafts[-1][1])
        elif what == "go on" and self.approved:
            # She says go on knowing the words: her approval of them is as fresh as that.
            self.approved = Word("yes", max(at, self.approved.at), self.approved.content)
        elif what == "cancel":
            self.cancelled = True
        elif what == "cancel after the end" and self.approved:
            self.approved = Word("taken back", at, self.approved.content)
        elif what == "agreed" and self.condition and self._last(*self.condition) == "conditional":
            self.last[self.condition] = Word("yes", at, self.shown.get(self.condition[1]))
        elif what == "swap":
            # What either said, they said in the other's place.
            self.last = {who: word for who, word in self.last.items() if word.what in REFUSES}
        if what in HER_GO:
            self.waits = False
        self.waits = self.waits or what == "wait"

    def case_changes(self, *, recipient: bool, case: bool) -> None:
        """A requester's own request was for one recipient; what they said to a fit check was for the case it told."""
        for who, word in list(self.last.items()):
            if who[0] == "requester" and word.what == "yes" and (recipient if word.implied else case):
                del self.last[who]

    def party_says(self, party: str, address: str, what: str, at: datetime, implied: bool = False) -> None:
        """Anything a recipient or requester wrote. What a machine wrote in their name is not told here."""
        self.written_by_them.add(address)
        if what == "stop":
            self.stopped.add(address)
        if what in REFUSES:
            self.refused[address] = self.refused.get(address, 0) + 1
        if what in UNSAYS_YES or what == "question":
            # She answers what was said last.
            self.condition = (party, address) if what == "conditional" else None
        if what == "details" and party == "recipient" and self._last(party, address) == "yes":
            # The details in place of the introduction.
            del self.last[party, address]
        if what == "yes" or what in UNSAYS_YES:
            self.last[party, address] = Word(what, at, self.shown.get(address), implied)

    def _last(self, party: str, address: str) -> str:
        word = self.last.get((party, address))
        return word.what if word else ""

    # What is written, and what leaves.

    def caused(self, by: str, what: str, letters: Sequence[Sheet], at: datetime) -> None:
        """All letters that one event led to (I7, I8, and one event, one mail to each person)."""
        self.latest = max(self.latest, at)
        seen = [p for letter in letters for p in (*letter.to, *letter.cc)]
        self._must(len(seen) == len(set(seen)), "one event, two mails to one person", letters)
        self._must(len(letters) <= 3, "one event, many letters", letters)
        if what in MACHINES:
            self._must(all(letter.to == ("referrer",) for letter in letters), "a machine was answered", letters)
            self._must(what != "auto-reply" or not letters, "an automatic reply led to a letter", letters)
        for letter in letters:
            self._written(letter, at)

    def _written(self, letter: Sheet, at: datetime) -> None:
        if letter.kind == "draft":
            if letter.occasion != "again":
                self.drafts.append((letter.number, letter.content))
                self.approved = None
            self._must(self.drafts[-1][1] == letter.content, "an old draft is shown", letter)
        self._only_to_those_it_is_for(letter)
        if letter.kind in ASKS:
            # The reminder was announced in the approved draft, whenever that was.
            when = min(at, self.approved.at) if self.approved and letter.kind == "reminder" else at
            self._must(self._is_approved(letter, when), "asked in words she has not approved", letter)
            for party in letter.to:
                self._must(self._last(party, letter.address(party)) not in REFUSES, "asked after a no", letter)
        if letter.kind == "permission":
            self._must(self._stands("requester", letter, at), "asked before the requester had agreed", letter)
            self._must(
                not self._stands("recipient", letter, self.latest + timedelta(days=1)),
                "asked again in spite of a yes",
                letter,
            )
        if letter.kind == "fit-check":
            self._must(
                not self._stands("requester", letter, self.latest + timedelta(days=1)),
                "asked again in spite of a yes",
                letter,
            )
        if letter.kind == "introduction":
            self._may_introduce(letter, at)

    def left(self, letter: Sheet, at: datetime) -> None:
        """The letter is with the server: nothing can be taken back from here on."""
        if letter.number is not None:
            once = (letter.kind, letter.occasion, letter.number, letter.to)
            self._must(once not in self.gone, "sent twice", letter)
            self.gone.add(once)
        self._must(not self._is_after_the_end(letter), "sent after cancel", letter)
        for party in {*letter.to, *letter.cc} - {"referrer"}:
            self._not_to_who_has_refused(letter, party)
        for party in letter.to:
            self.shown[letter.address(party)] = letter.content
        if letter.kind == "permission":
            self.asked.add(letter.address("recipient"))
        if letter.kind == "introduction":
            self._must(not self.introduced, "introduced twice", letter)
            self._may_introduce(letter, at - RETRIED_FOR)
            self.introduced = True

    def _is_not_asked_again(self, party: str, letter: Sheet) -> None:
        """Where the clock was set back, a yes that had grown too old stays so."""
        self._must(not self._stands(party, letter, self.latest + timedelta(days=1)), "asked in spite of a yes", letter)

    def _may_introduce(self, letter: Sheet, at: datetime) -> None:
        """I1: approved in these very words, both yeses standing, nobody's word to wait, nothing called off."""
        self._must(not self.cancelled, "introduced after cancel", letter)
        self._must(not self.waits, "introduced although she said wait", letter)
        self._must(self._is_approved(letter, at), "introduced in words she has not approved", letter)
        for party in ("requester", "recipient"):
            self._must(self._stands(party, letter, at), f"introduced without the yes of the {party}", letter)

    def _is_approved(self, letter: Sheet, at: datetime) -> bool:
        word = self.approved
        return bool(word and word.what == "yes" and word.content == letter.content and at - word.at <= YES_LASTS)

    def _stands(self, party: str, letter: Sheet, at: datetime) -> bool:
        word = self.last.get((party, letter.address(party)))
        if word is None or word.what != "yes":
            return False
        if party == "recipient" and word.content != letter.content:
            return False
        return at - word.at <= (REQUEST_LASTS if word.implied else YES_LASTS)

    def _only_to_those_it_is_for(self, letter: Sheet) -> None:
        """I5: who may be written to, by kind."""
        named = letter.kind == "update" or letter.occasion == "valuable"
        name = f"{letter.kind}.{letter.occasion}" if named and letter.occasion else letter.kind
        if letter.kind == "introduction":
            whole = set(letter.to) == {"recipient", "requester"} and not letter.cc and letter.bcc == ("referrer",)
            self._must(whole and len(letter.to) == 2, "an introduction goes to both", letter)
            return
        self._must(len(letter.to) == 1 and not letter.bcc, "a letter has one reader", letter)
        (party,) = letter.to
        if party == "referrer":
            allowed = letter.kind in TO_REFERRER and name != "update.answer"
        else:
            allowed = name in (TO_RECIPIENT if party == "recipient" else TO_REQUESTER)
        self._must(allowed or (party == "requester" and name in AFTERWARDS), "not a letter for this reader", letter)
        self._must(name not in AFTERWARDS or self.introduced, "of an introduction that was not made", letter)
        self._must(
            letter.cc == (("referrer",) if letter.kind == "permission" else ()), "another copy than hers", letter
        )
        if party == "recipient" and letter.kind != "permission":
            knows = letter.address(party) in self.asked | self.written_by_them
            self._must(knows, "to a recipient who has not heard of it", letter)

    def _is_after_the_end(self, letter: Sheet) -> bool:
        """After her cancel only she hears of it, and a goodbye goes to somebody who had said yes or says stop."""
        return self.cancelled and set(letter.to) != {"referrer"} and letter.kind != "goodbye"

    def _not_to_who_has_refused(self, letter: Sheet, party: str) -> None:
        """I9: one acknowledgement for each no; after stop, one in all; unless they changed their mind themselves."""
        address = letter.address(party)
        if address in self.stopped:
            good = letter.kind == "goodbye" and letter.occasion == "stop"
            self._must(good and address not in self.confirmed, "written to after stop", letter)
            self.confirmed.add(address)
        elif self._last(party, address) == "no":
            good = letter.kind in ("goodbye", "closing") and self.refused.get(address, 0) > 0
            self._must(good, "written to after a no", letter)
            self.refused[address] = 0

    def _must(self, holds: bool, broken: str, about: object) -> None:
        if not holds:
            raise Broken(f"{broken}: {about}")
