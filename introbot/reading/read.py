"""Read one message of a person in an introduction: what they said, as one event.

A wrong "ask again" costs one mail, a wrong yes two reputations (PRODUCT.md §3): wherever reply code, author and the
server's verdict do not agree, the answer moves nothing by itself, except that stopping always works.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from introbot.address import key_of
from introbot.domain.answers import Answer, AnswerKind, Command, CommandKind
from introbot.domain.events import (
    AcquaintedSaid,
    AnsweredFromElsewhere,
    AnswerRelayed,
    AnswerUnclear,
    AutoReplySeen,
    BowedOut,
    Cancelled,
    CoachingSwitched,
    ConditionAgreed,
    ConditionNamed,
    ConsentGiven,
    ConsentPutOff,
    ConsentRefused,
    DelegateNamed,
    DetailsAsked,
    DraftApproved,
    Event,
    GateSeen,
    GoOnAsked,
    HelpWanted,
    InsightGiven,
    NeedDenied,
    NudgeAsked,
    PartsGiven,
    QuestionAsked,
    ReactionSeen,
    RestAsked,
    StopAsked,
    SwapAsked,
    WaitAsked,
    WishTold,
)
from introbot.domain.introduction import Evidence, Introduction, Outcome, PauseReason, State
from introbot.domain.people import Party
from introbot.domain.wishes import WishKind
from introbot.mail import Message, NewText, Verdict, automatic, is_gate, is_reaction, is_receipt
from introbot.reading.afterwards import afterwards, news_in
from introbot.reading.answering import answer_as_seen, answer_of, command_as_seen, new_words
from introbot.reading.commands import command
from introbot.reading.dates import resolve
from introbot.reading.interview import interview_parts
from introbot.reading.known import Ignored, Known
from introbot.reading.own_card import card_in
from introbot.reading.standing import coaching_switch, wish_in, wishes_never, without_switch

# Long enough for any answer a person means to be passed on; the ledger keeps the whole mail.
WORDS_LIMIT = 4000


def read(message: Message, known: Known, now: datetime) -> Event | Ignored:
    """What this message means for `known.introduction`; bounces are read elsewhere, they answer no question."""
    if is_reaction(message):
        return ReactionSeen(by=known.party) if known.author_is_party else Ignored("a reaction from another address")
    if is_receipt(message):
        return Ignored("a read receipt")
    machine = automatic(message)
    if machine == "auto-reply":
        return _automatic(message, known, now)
    if machine:
        return Ignored(f"automatic mail ({machine})")
    new = new_words(message, known.sent)
    if not new.text and known.by_code and known.party != Party.REFERRER and _unsubscribes(message):
        new = NewText("stop", (), "")
    author = message.author.address if message.author else ""
    evidence = Evidence(new.text[:WORDS_LIMIT], author, message.message_id, message.date)
    if known.party == Party.REFERRER:
        return _referrer(new, message, known, evidence)
    if known.by_code and known.introduction.party_of(key_of(evidence.address)) == Party.REFERRER:
        return _referrer_on_copy(new, message, known, evidence)
    return _party(new, message, known, evidence, now.date())


def _unsubscribes(message: Message) -> bool:
    """Whether a mail program writes this to the List-Unsubscribe address: it sends a subject alone (RFC 2369 §3.2)."""
    return message.subject.strip().lower() in ("stop", "unsubscribe")


def _automatic(message: Message, known: Known, now: datetime) -> Event | Ignored:
    if is_gate(message) and known.party != Party.REFERRER and (known.by_code or known.author_is_party):
        return GateSeen(by=known.party)
    if not known.author_is_party:
        return Ignored("an automatic reply from another address")
    return AutoReplySeen(by=known.party, until=resolve(message.readable_text[:2000], now.date()))


# The recipient and the requester.

_EVENTS: dict[AnswerKind, type[Event]] = {
    AnswerKind.YES: ConsentGiven,
    AnswerKind.NO: ConsentRefused,
    AnswerKind.QUESTION: QuestionAsked,
    AnswerKind.DELEGATE: DelegateNamed,
    AnswerKind.DETAILS: DetailsAsked,
    AnswerKind.ACQUAINTED: AcquaintedSaid,
    AnswerKind.STOP: StopAsked,
    AnswerKind.WAIT: WaitAsked,
}
# What may be believed on thinner evidence, because it stops things and starts nothing.
_STOPPING = (AnswerKind.NO, AnswerKind.STOP, AnswerKind.WAIT)


def _party(new: NewText, message: Message, known: Known, evidence: Evidence, today: date) -> Event | Ignored:
    if not known.author_is_party:
        return _from_elsewhere(new, known, evidence, today)
    if known.party == Party.REQUESTER and known.introduction.state == State.CHECKING_FIT:
        # The lines of a card beside the answer are kept by the engine; they are no part of the answer.
        given, rest = card_in(new.text)
        new = replace(new, text=rest) if given else new
    if known.party == Party.RECIPIENT and known.by_code and known.verdict != Verdict.FAIL:
        return _recipient(new, message, known, evidence, today)
    return _answered(new, message, known, evidence, today)


def _recipient(new: NewText, message: Message, known: Known, evidence: Evidence, today: date) -> Event | Ignored:
    """The recipient's answer, and how she wishes to be asked in future, if she says so."""
    if known.introduction.state == State.CLOSED and wishes_never(new.text):
        return StopAsked(by=known.party, evidence=evidence)
    wish, rest = wish_in(new.text)
    if wish is None:
        return _answered(new, message, known, evidence, today)
    if not rest:
        return WishTold(by=known.party, evidence=evidence, wish=wish)
    answered = _answered(NewText(rest, (), new.signature), message, known, evidence, today)
    if isinstance(answered, ConsentGiven) and wish.kind == WishKind.ONLY_ABOUT:
        # "Yes, but only ask me about hiring": whether this is about hiring is for people to say.
        answered = _answered(new, message, known, evidence, today)
    return answered if isinstance(answered, Ignored) else replace(answered, wish=wish)


def _answered(new: NewText, message: Message, known: Known, evidence: Evidence, today: date) -> Event | Ignored:
    asked = _asked_about(known)
    answer = answer_as_seen(answer_of(new, today, asked), message, new, known.sent, today, asked)
    if answer.kind != AnswerKind.STOP and (said := afterwards(new.text, known, evidence)):
        return said
    if answer.kind in _STOPPING:
        return _consent_event(answer, known.party, evidence)
    if known.verdict == Verdict.FAIL:
        return AnsweredFromElsewhere(by=known.party, evidence=evidence)
    if not known.by_code:
        # Anybody can write this sender's name: what does not come to the reply address is asked about, there.
        return AnswerUnclear(by=known.party, evidence=evidence)
    if _is_outdated(known) and answer.kind == AnswerKind.YES:
        return AnswerUnclear(by=known.party, evidence=evidence)
    return _consent_event(answer, known.party, evidence)


def _is_outdated(known: Known) -> bool:
    """Whether this answers a letter of an older draft: other words, perhaps about somebody else."""
    return known.by_code and known.draft != known.introduction.draft


def _asked_about(known: Known) -> tuple[str, ...]:
    """The names a yes may name: to be introduced to somebody else is no yes to this."""
    people = [known.introduction.person(party) for party in Party]
    return tuple(person.full_name for person in people if person)


def _consent_event(answer: Answer, party: Party, evidence: Evidence) -> Event:
    if answer.kind == AnswerKind.LATER:
        return ConsentPutOff(by=party, evidence=evidence, until=answer.until)
    if answer.kind == AnswerKind.CONDITIONAL:
        return ConditionNamed(by=party, evidence=evidence, condition=answer.condition or answer.evidence)
    if answer.kind == AnswerKind.UNCLEAR:
        return AnswerUnclear(by=party, evidence=evidence, harmless=answer.harmless)
    return _EVENTS[answer.kind](by=party, evidence=evidence)


def _from_elsewhere(new: NewText, known: Known, evidence: Evidence, today: date) -> Event | Ignored:
    if not known.by_code:
        return Ignored("neither reply address nor sender agree")
    stops = answer_of(new, today, _asked_about(known)).kind in _STOPPING
    return AnsweredFromElsewhere(by=known.party, evidence=evidence, stops=stops)


# The referrer.

_Maker = Callable[[Command, Known, Evidence], Event]


def _referrer_on_copy(new: NewText, message: Message, known: Known, evidence: Evidence) -> Event | Ignored:
    """The referrer, on Cc, answers into another's thread: her word can stop it, never stand for theirs.

    What she writes to the two of us gets help; what she writes to the other person is between them.
    """
    said = command(new.text)
    if said.kind in (CommandKind.CANCEL, CommandKind.STOP, CommandKind.WAIT):
        return _COMMANDS[said.kind](said, known, evidence)
    person = known.introduction.person(known.party)
    if person and any(address.key == person.key for address in (*message.to, *message.cc)):
        return Ignored("the referrer wrote to the other person")
    return HelpWanted(by=Party.REFERRER, evidence=evidence)


def _referrer(new: NewText, message: Message, known: Known, evidence: Evidence) -> Event | Ignored:
    switch = coaching_switch(new.text)
    new = NewText(without_switch(new.text), new.quoted_replies, new.signature) if switch is not None else new
    said = command_as_seen(command(new.text), message, new, known.sent)
    if not known.author_is_party or known.verdict == Verdict.FAIL:
        if said.kind in (CommandKind.CANCEL, CommandKind.STOP, CommandKind.WAIT) and known.author_is_party:
            return _COMMANDS[said.kind](said, known, evidence)
        return AnsweredFromElsewhere(by=Party.REFERRER, evidence=evidence)
    if known.introduction.state == State.INTRODUCED and (news := news_in(new.text)):
        return NudgeAsked(by=Party.REFERRER, evidence=evidence, news=news)
    if switch is not None and not new.text:
        return CoachingSwitched(by=Party.REFERRER, evidence=evidence, on=switch)
    if known.introduction.state == State.COLLECTING and said.kind not in _ALWAYS:
        return _interview(new, known.introduction, said, evidence)
    return _COMMANDS[said.kind](said, known, evidence)


def _interview(new: NewText, introduction: Introduction, said: Command, evidence: Evidence) -> Event:
    parts = interview_parts(new.text, new.quoted_replies, introduction.asked_parts)
    parts = said.parts.over(parts)
    if parts:
        return PartsGiven(by=Party.REFERRER, evidence=evidence, parts=parts)
    return HelpWanted(by=Party.REFERRER, evidence=evidence)


def _approve(said: Command, known: Known, evidence: Evidence) -> Event:
    return DraftApproved(by=Party.REFERRER, evidence=evidence, draft=known.draft, reminder=said.reminder)


def _edit(said: Command, known: Known, evidence: Evidence) -> Event:
    if said.parts:
        return PartsGiven(by=Party.REFERRER, evidence=evidence, parts=said.parts)
    return _words(said, known, evidence)


def _words(said: Command, known: Known, evidence: Evidence) -> Event:
    """Words that are no command: the answer to a question that waits for one, else a call for help."""
    del said
    standing = known.introduction.pause
    if standing and standing.reason == PauseReason.QUESTION and evidence.words and not _tells(known, evidence.words):
        return AnswerRelayed(by=Party.REFERRER, evidence=evidence)
    if known.introduction.outcome == Outcome.NOT_A_FIT and known.introduction.state == State.CLOSED:
        return InsightGiven(by=Party.REFERRER, evidence=evidence)
    return HelpWanted(by=Party.REFERRER, evidence=evidence)


def _tells(known: Known, words: str) -> bool:
    """Whether passing these words on would tell the requester who the recipient is, before both have said yes."""
    standing, recipient = known.introduction.pause, known.introduction.recipient
    if standing is None or standing.by != Party.REQUESTER or recipient is None:
        return False
    told = words.lower()
    names = (recipient.address, recipient.organisation, *(part for part in recipient.name.split() if len(part) > 2))
    return any(name and name.lower() in told for name in names)


def _wait(said: Command, known: Known, evidence: Evidence) -> Event:
    del known
    return WaitAsked(by=Party.REFERRER, evidence=evidence, lasting=said.lasting)


def _yes(said: Command, known: Known, evidence: Evidence) -> Event:
    """A plain yes answers the question of the letter: the draft's, the condition's, or whether to go on."""
    introduction = known.introduction
    if introduction.state == State.DRAFTED:
        return _approve(said, known, evidence)
    if introduction.pause is None:
        return HelpWanted(by=Party.REFERRER, evidence=evidence)
    if introduction.pause.reason == PauseReason.QUESTION:
        return _words(said, known, evidence)
    if introduction.pause.reason == PauseReason.CONDITION:
        return ConditionAgreed(by=Party.REFERRER, evidence=evidence)
    return GoOnAsked(by=Party.REFERRER, evidence=evidence)


def _no(said: Command, known: Known, evidence: Evidence) -> Event:
    introduction = known.introduction
    if introduction.state == State.INTRODUCED:
        return RestAsked(by=Party.REFERRER, evidence=evidence)
    if introduction.pause and introduction.pause.reason == PauseReason.UNCONFIRMED:
        return Cancelled(by=Party.REFERRER, evidence=evidence)
    return _words(said, known, evidence)


def _plain(event: type[Event]) -> _Maker:
    return lambda _said, _known, evidence: event(by=Party.REFERRER, evidence=evidence)


_ALWAYS = (
    CommandKind.CANCEL,
    CommandKind.STOP,
    CommandKind.SWAP,
    CommandKind.NOT_COMFORTABLE,
    CommandKind.VENTING,
)
_COMMANDS: dict[CommandKind, _Maker] = {
    CommandKind.SEND: _approve,
    CommandKind.CANCEL: _plain(Cancelled),
    CommandKind.NOT_COMFORTABLE: _plain(BowedOut),
    CommandKind.VENTING: _plain(NeedDenied),
    CommandKind.STOP: _plain(Cancelled),
    CommandKind.EDIT: _edit,
    CommandKind.SWAP: _plain(SwapAsked),
    CommandKind.WAIT: _wait,
    CommandKind.GO_ON: _plain(GoOnAsked),
    CommandKind.AGREED: _plain(ConditionAgreed),
    CommandKind.NUDGE: _plain(NudgeAsked),
    CommandKind.REST: _plain(RestAsked),
    CommandKind.YES: _yes,
    CommandKind.NO: _no,
    CommandKind.QUESTION: _words,
    CommandKind.UNCLEAR: _words,
}
