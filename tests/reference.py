"""What may leave, told a second time: an independent reading of the product's promises (I1, I2, I4 to I9).

It shares no code with the program and sees none of its state: only what is said to it, in plain words by whoever plays
the people, and the bytes of each letter at the moment when the mail server stores it. `Broken` names the invariant.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import lru_cache

YES_LASTS, REQUEST_LASTS = timedelta(days=45), timedelta(days=30)
UNSAYS_YES = {"no", "stop", "later", "conditional", "wait", "acquainted", "delegate"}
REFERRER, REQUESTER, RECIPIENT = "referrer", "requester", "recipient"
# To whom a letter of each kind may go, and who may read along openly (Cc) or unseen.
TO_HER = {"interview", "draft", "update", "thanks", "outcome", "help", "confirm", "refusal"}
TO_REQUESTER = {"fit-check", "check-in", "closing", "goodbye", "clarify", "confirm", "update"}
TO_RECIPIENT = {"permission", "reminder", "card", "goodbye", "clarify", "confirm", "update"}
_CODE = re.compile(r"1[a-z2-7]{26}")


class Broken(AssertionError):
    """An invariant does not hold."""


@dataclass(frozen=True)
class Word:
    """The last thing somebody said that bears on consent, when, and in answer to which letter."""

    what: str
    at: datetime
    answered: str = ""
    implied: bool = False


@dataclass
class Book:
    """One introduction: who the three are, what each said last, what has been shown, asked and sent."""

    people: dict[str, str]
    last: dict[str, Word] = field(default_factory=dict)
    drafts: list[tuple[str, str]] = field(default_factory=list)
    question: str = ""
    answerable: set[str] = field(default_factory=set)
    approved: Word | None = None
    hers: dict[str, str] = field(default_factory=dict)
    cancelled: bool = False
    waits: bool = False
    restored: bool = False
    agreed: bool = False
    kinds: Counter[str] = field(default_factory=Counter)
    closings: Counter[str] = field(default_factory=Counter)

    def party(self, address: str) -> str:
        return next((party for party, known in self.people.items() if known == address), "")


class Reference:
    """The books of everything said and sent. `program` is the program's own address."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.requests: list[Book] = []
        self.books: dict[str, Book] = {}
        self.sent: Counter[str] = Counter()
        self.again: Counter[str] = Counter()
        self.stopped: dict[str, int] = {}
        self.private: dict[str, set[str]] = {}
        self.codes: dict[str, str] = {}
        self.machine = ""
        self.mails: list[tuple[datetime, str]] = []
        self.letters: list[tuple[datetime, str]] = []

    # What is said.

    def requested(self, referrer: str, requester: str, recipient: str, at: datetime, implied: bool) -> None:
        book = Book({REFERRER: referrer, REQUESTER: requester, RECIPIENT: recipient})
        if implied:
            book.last[REQUESTER] = Word("yes", at, implied=True)
        self.requests.append(book)
        self.mailed(referrer, at)

    def owns(self, words: str, *readers: str) -> None:
        """Nobody but `readers` may ever be shown these words (I6)."""
        self.private[_plain(words)] = set(readers)

    def mailed(self, who: str, at: datetime, machine: bool = False) -> None:
        """Anything that came from `who`; a machine gets no answer until a person or the clock has its turn (I7)."""
        self.mails.append((at, who))
        self.machine = who if machine else ""

    def time_passes(self) -> None:
        self.machine = ""

    def operator_approves(self, name: str, at: datetime) -> None:
        self.books[name].approved = Word("yes", at, self.books[name].drafts[-1][0])
        self._goes_on(self.books[name])

    def operator_acts(self, at: datetime) -> None:
        self.mails.append((at, "the operator"))

    def operator_resends(self, message_id: str) -> None:
        self.again[message_id] += 1

    def restored(self) -> None:
        """An older database was put back: nothing moves but what the referrers say, who are told of it (I12)."""
        for book in self.books.values():
            book.restored = True

    def said(self, who: str, what: str, at: datetime, letter: bytes) -> None:
        """A person's own word, from their own address, in answer to their own letter."""
        mail = _mail(letter)
        book, answered = self.books.get(str(mail["X-Introbot-Introduction"])), str(mail["Message-ID"])
        party = book.party(who) if book else ""
        if what == "stop" and party != REFERRER:
            self.stopped.setdefault(who, 0)
        if book is None:
            return  # A letter about somebody's card: what they answer is no word about an introduction.
        if party == REFERRER:
            self._she_says(book, what, at, answered)
        elif what == "yes" or what in UNSAYS_YES:
            book.last[party] = Word(what, at, answered)

    def _she_says(self, book: Book, what: str, at: datetime, answered: str) -> None:
        if what not in ("wait", "cancel", "fog"):
            self._goes_on(book)
        if what == "send" and book.drafts and book.hers.get(answered) == book.drafts[-1][0]:
            book.approved = Word("yes", at, book.drafts[-1][0])
        elif what == "go on" and book.approved:
            book.approved = Word("yes", at, book.approved.answered)
        elif what == "cancel":
            book.cancelled = True
        elif what == "agreed":
            book.agreed = True
            for party, word in book.last.items():
                if word.what == "conditional":
                    book.last[party] = Word("yes", at, word.answered)
        book.waits = (book.waits or what == "wait") and what not in ("send", "go on", "agreed", "answer")

    def _goes_on(self, book: Book) -> None:
        """Told that the records were restored, somebody wants it to go on: what they know of may come once more.

        They knew of a no and of their own cancel; for a yes that does not do.
        """
        if book.restored:
            book.restored = book.cancelled = False
            book.last = {party: word for party, word in book.last.items() if word.what != "no"}
            self.again.update(list(self.sent))
            book.kinds.clear()

    # What is stored.

    def stores(self, forward_paths: tuple[str, ...], content: bytes, at: datetime) -> None:
        """The server has it: nothing can be taken back from here on."""
        mail = _mail(content)
        kind, to = str(mail["X-Introbot-Letter"]), _addresses(mail, "To")
        _must(bool(to), "I5", "a letter to nobody", mail)
        self._once(mail)
        self._discloses_nothing(mail, to, forward_paths, kind)
        self._is_not_too_much(to, at, mail)
        _must(self.machine not in to or not self.machine, "I7", "a machine was answered", mail)
        for address in to & self.stopped.keys():
            self.stopped[address] += 1
            _must(kind == "goodbye" and self.stopped[address] == 1, "I9", "written to after stop", mail)
        if mail["X-Introbot-Introduction"] is None:
            _must(set(forward_paths) == to and len(to) == 1, "I5", "a note has one reader", mail)
            return
        book = self._book(str(mail["X-Introbot-Introduction"]), to, mail)
        self._goes_where_it_may(book, kind, mail, to, forward_paths)
        self._is_wanted(book, kind, mail, to, at)
        book.kinds[kind] += 1
        if kind == "draft":
            book.drafts.append((str(mail["Message-ID"]), _words(mail)))
        if book.people[REFERRER] in to and book.drafts:
            book.hers[str(mail["Message-ID"])] = book.drafts[-1][0]
        if kind == "permission" and _words(mail) != book.question:
            # Other words: what was said to the earlier ones is no answer to these.
            book.question, book.answerable = _words(mail), set()
        if book.people.get(RECIPIENT) in to:
            book.answerable.add(str(mail["Message-ID"]))

    def _once(self, mail: EmailMessage) -> None:
        message_id = str(mail["Message-ID"])
        self.sent[message_id] += 1
        _must(self.sent[message_id] <= 1 + self.again[message_id], "I2", "sent twice", mail)

    def _book(self, name: str, to: set[str], mail: EmailMessage) -> Book:
        if name not in self.books:
            self.books[name] = self._requested(to, mail)
        return self.books[name]

    def _requested(self, to: set[str], mail: EmailMessage) -> Book:
        first = next((request for request in self.requests if request.people[REFERRER] in to), None)
        if first is None:
            # Words of hers that belong to nothing open may begin another: she is asked back, nobody else written to.
            referrers = {book.people[REFERRER] for book in self.books.values()}
            asked_back = mail["X-Introbot-Letter"] == "interview" and to <= referrers
            _must(asked_back, "I1", "an introduction that nobody asked for", mail)
            return Book({REFERRER: min(to)})
        self.requests.remove(first)
        return first

    def _goes_where_it_may(
        self, book: Book, kind: str, mail: EmailMessage, to: set[str], envelope: tuple[str, ...]
    ) -> None:
        cc, reply_to, her = _addresses(mail, "Cc"), _addresses(mail, "Reply-To"), book.people[REFERRER]
        allowed = {REFERRER: TO_HER, REQUESTER: TO_REQUESTER, RECIPIENT: TO_RECIPIENT}
        both = {book.people.get(REQUESTER, ""), book.people.get(RECIPIENT, "")}
        if kind == "introduction":
            good = to == both and not cc and set(envelope) == both | {her} and reply_to == both
        else:
            (party,) = {book.party(address) for address in to} or {""}
            copies = {her} if kind == "permission" else set[str]()
            good = len(to) == 1 and kind in allowed.get(party, ()) and cc == copies and set(envelope) == to | copies
            good = good and all(address.split("+")[0].split("@")[0] == "intro" for address in reply_to)
        _must(good, "I5", f"{kind} to {sorted(to)}, {sorted(cc)}, {envelope}", mail)

    def _is_wanted(self, book: Book, kind: str, mail: EmailMessage, to: set[str], at: datetime) -> None:
        her = {book.people[REFERRER]}
        _must(not book.restored or to == her, "I12", "went on though the records were restored", mail)
        if kind in ("fit-check", "permission", "reminder"):
            _must(bool(book.approved), "I4", "asked in words she has not approved", mail)
        if kind in ("permission", "introduction") and book.approved and not book.agreed:
            approved = next(words for message_id, words in book.drafts if message_id == book.approved.answered)
            for piece in _words(mail).split(" please write first, by ")[0::2]:
                _must(piece in approved, "I4", f"not the words she approved: {piece}", mail)
        if kind == "permission":
            _must(self._yes(book, REQUESTER, at), "I1", "asked before the requester had agreed", mail)
        if kind == "introduction":
            _must(book.kinds[kind] == 0 or self.again[str(mail["Message-ID"])] > 0, "I2", "introduced twice", mail)
            fresh = book.approved and at - book.approved.at <= YES_LASTS
            _must(bool(fresh) and not book.cancelled and not book.waits, "I1", "not what she wants", mail)
            for party in (REQUESTER, RECIPIENT):
                _must(self._yes(book, party, at), "I1", f"without the yes of the {party}: {book.last}", mail)
        _must(kind != "reminder" or book.kinds[kind] == 0, "I8", "reminded twice", mail)
        if book.cancelled and to != her:
            _must(kind == "goodbye", "I9", "sent after her cancel", mail)
        for address in to - her:
            if (word := book.last.get(book.party(address))) and word.what == "no":
                _must(kind in ("goodbye", "closing"), "I9", "written to after a no", mail)

    def _yes(self, book: Book, party: str, at: datetime) -> bool:
        word = book.last.get(party)
        if word is None or word.what != "yes":
            return False
        if party == RECIPIENT and word.answered not in book.answerable:
            return False
        return at - word.at <= (REQUEST_LASTS if word.implied else YES_LASTS)

    def _discloses_nothing(self, mail: EmailMessage, to: set[str], envelope: tuple[str, ...], kind: str) -> None:
        shown = _plain(" ".join((*map(str, mail.values()), *_texts(mail))))
        for words, readers in self.private.items():
            _must(words not in shown or set(envelope) <= readers, "I6", f"shows {words!r} to {envelope}", mail)
        if kind == "introduction":
            return
        reader = min(to)
        for code in _CODE.findall(shown.replace(" ", "|")):
            owner = self.codes.setdefault(code, reader)
            _must(owner == reader, "I6", f"shows {reader} the reply address of {owner}", mail)

    def _is_not_too_much(self, to: set[str], at: datetime, mail: EmailMessage) -> None:
        """At most one letter for each thing that happened, and beside those few of its own accord (I8)."""
        for address in to:
            self.letters.append((at, address))
            for span, unasked in ((timedelta(hours=1), 5), (timedelta(days=1), 20)):
                lately = [who for when, who in self.letters if at - when < span].count(address)
                happened = sum(at - when < span for when, _ in self.mails)
                _must(lately <= unasked + happened, "I8", f"{lately} letters to {address} in {span}", mail)


def _must(holds: bool, invariant: str, broken: str, mail: EmailMessage) -> None:
    if not holds:
        raise Broken(f"{invariant}: {broken}\n{mail['X-Introbot-Letter']} to {mail['To']}, {mail['Message-ID']}")


@lru_cache(256)
def _mail(content: bytes) -> EmailMessage:
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def _addresses(mail: EmailMessage, name: str) -> set[str]:
    return {address.addr_spec for address in mail[name].addresses} if mail[name] else set()


def _texts(mail: EmailMessage) -> list[str]:
    return [str(part.get_content()) for part in mail.walk() if part.get_content_maintype() == "text"]


def _words(mail: EmailMessage) -> str:
    """The text on one line, however it was wrapped, and whether or not it is shown within another letter."""
    lines = _texts(mail)[0].splitlines()
    return " ".join(" ".join(line.removeprefix("|").split()) for line in lines if line.strip(" |"))


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
