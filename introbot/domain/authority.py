"""Whether a letter may leave: computed from what is known the moment before it would, never remembered.

Nothing here believes that somebody has checked before: not the step that asked for the letter, nor the outbox it has
waited in. `may_send` is asked in the transaction that commits "its body is about to leave" (RELIABILITY.md E1, I1-I9).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from introbot.domain.introduction import Introduction, State
from introbot.domain.letters import Kind
from introbot.domain.people import Party

# An introduction leaves only right after a look into INBOX and Junk (RELIABILITY.md I1).
LOOK_COUNTS_FOR = timedelta(seconds=60)


class Denial(StrEnum):
    """Why a letter may not leave, as a person reads it in `show`."""

    NO_INTRODUCTION = "its introduction is not there"
    NOT_FOR_THEM = "this kind of letter is not for the people it is addressed to"
    ADDRESS_CHANGED = "it is addressed to an address that is not theirs"
    BOUNCED = "a letter to this address has come back, and nobody has given it anew"
    NEVER_AGAIN = "it is addressed to somebody who is not to be written to"
    SAME_PERSON = "two of the three people are the same"
    OTHER_DRAFT = "it was written for an older draft"
    OTHER_WORDS = "its words are not the ones the referrer approved"
    NOT_APPROVED = "the referrer's approval does not stand"
    NO_CONSENT = "not everybody's consent stands"
    REFUSED = "its addressee has said no"
    WRONG_MOMENT = "the introduction is no longer where this letter belongs"
    NO_LOOK = "the mailbox was not looked at within the last minute"
    UNDECIDED_MAIL = "mail of one of the three waits to be read by a person"
    TOO_MANY = "as many letters have left as the limits allow"
    STILL_ASKED = "its addressee is asked about another introduction, or was asked often lately"
    CAME_BACK = "too many letters have come back: nothing leaves unasked for a day, or until `introbot outbox resume`"
    TOLD_ENOUGH = "its addressee has had as many answers today as the limits allow"
    WROTE_OFTEN = "as many letters about this introduction have gone to its addressee as the limits allow"
    DAMAGED = "its bytes are not the ones that were written"


# These pass by themselves or by a person's hand; the letter waits for that.
FOR_NOW = (
    *(Denial.NO_LOOK, Denial.UNDECIDED_MAIL, Denial.TOO_MANY, Denial.WROTE_OFTEN, Denial.STILL_ASKED),
    Denial.CAME_BACK,
)
# Of these nobody is told: the letter leaves a little later, or there is nobody who needs it.
UNTOLD = (Denial.NO_LOOK, Denial.TOO_MANY, Denial.STILL_ASKED, Denial.CAME_BACK)
# These are about whoever the letter is addressed to, and are told wherever the introduction stands.
ENOUGH = (Denial.TOLD_ENOUGH, Denial.WROTE_OFTEN)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter about to leave. `to` and `paths` are address keys: of its To field, and of its whole envelope.

    `draft` is the draft it was written for, `words` the digest of its words as that draft showed them.
    """

    kind: Kind
    occasion: str
    addressees: tuple[str, ...]
    to: tuple[str, ...]
    paths: tuple[str, ...]
    draft: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known at that moment. `introduction` is None for a letter that belongs to none, or that has lost its own.

    `never` are the addresses that asked us to stop, `bounced` those from which a letter came back for good; `shown` the
    digests of what the draft showed, by kind; `undecided` the parties whose mail has come and waits to be read.
    """

    introduction: Introduction | None = None
    never: frozenset[str] = frozenset()
    bounced: frozenset[str] = frozenset()
    shown: Mapping[str, str] = field(default_factory=dict)
    looked_at: datetime | None = None
    undecided: frozenset[Party] = frozenset()


_R, _Q, _T = Party.REFERRER, Party.REQUESTER, Party.RECIPIENT
# Whom each kind may be addressed to: those in To, on Cc and on Bcc, in this order (I5).
_ENVELOPES: dict[Kind, tuple[tuple[Party, ...], ...]] = {
    Kind.PERMISSION: ((_T, _R),),
    Kind.REMINDER: ((_T,),),
    Kind.CARD: ((_T,),),
    Kind.INTRODUCTION: ((_T, _Q, _R),),
    Kind.FIT_CHECK: ((_Q,),),
    Kind.CHECK_IN: ((_Q,),),
    Kind.CLOSING: ((_Q,),),
    Kind.GOODBYE: ((_T,), (_Q,)),
    Kind.CLARIFY: ((_T,), (_Q,)),
    Kind.CONFIRM: ((_R,), (_T,), (_Q,)),
    Kind.UPDATE: ((_R,), (_T,), (_Q,)),
    Kind.THANKS: ((_R,), (_Q,)),
}
_HERS: tuple[tuple[Party, ...], ...] = ((_R,),)
# What may be written without an introduction.
_NOTES = (Kind.REFUSAL, Kind.HELP)
# After a no this much may still be said to whoever said it (I9): that it was heard.
_AFTER_A_NO = (Kind.GOODBYE, Kind.CLOSING)
# Where each of these belongs; the others belong to any introduction that is not closed.
_MOMENTS: dict[Kind, tuple[State, ...]] = {
    Kind.PERMISSION: (State.ASKED,),
    Kind.REMINDER: (State.ASKED,),
    Kind.FIT_CHECK: (State.CHECKING_FIT,),
    Kind.INTRODUCTION: (State.HOLDING,),
    Kind.CHECK_IN: (State.INTRODUCED,),
    Kind.GOODBYE: tuple(State),
    Kind.CLOSING: tuple(State),
}
# To the requester once the two have been introduced, after the end too, and never before.
_AFTERWARDS = ((Kind.THANKS, "valuable"), (Kind.UPDATE, "brief"), (Kind.UPDATE, "insight"))
_NOT_CLOSED = tuple(state for state in State if state != State.CLOSED)


def may_send(letter: Outgoing, known: Known, now: datetime) -> Denial | None:
    """None where the letter may leave now, else why it may not."""
    if not known.introduction:
        return _without_introduction(letter, known)
    rules = _RULES if letter.addressees != (str(_R),) else _RULES_FOR_THE_REFERRER
    return next((denial for rule in rules if (denial := rule(letter, known.introduction, known, now))), None)


def _without_introduction(letter: Outgoing, known: Known) -> Denial | None:
    """An answer to one mail, about one's own card, or what comes round by itself; who said stop gets only answers."""
    own_card = letter.kind == Kind.CARD and letter.occasion
    if letter.kind not in _NOTES and not own_card:
        return Denial.NO_INTRODUCTION
    if letter.addressees or len(letter.paths) != 1:
        return Denial.NOT_FOR_THEM
    may_stop = own_card or letter.occasion in ("stranger", "weekly")
    return Denial.NEVER_AGAIN if may_stop and known.never.intersection(letter.paths) else None


def _containment(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    """Exactly the people this kind is for, at the addresses they have now."""
    del known, now
    parties = tuple(Party(name) for name in letter.addressees)
    if parties not in _ENVELOPES.get(letter.kind, _HERS):
        return Denial.NOT_FOR_THEM
    people = [introduction.person(party) for party in parties]
    keys = [person.key for person in people if person and person.address]
    if len(keys) != len(parties) or set(letter.paths) != set(keys) or not set(letter.to) <= set(keys):
        return Denial.ADDRESS_CHANGED
    in_to = 2 if letter.kind == Kind.INTRODUCTION else 1
    return Denial.ADDRESS_CHANGED if set(letter.to) != set(keys[:in_to]) else None


def _three_people(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    del letter, known, now
    people = (introduction.person(party) for party in Party)
    keys = [person.key for person in people if person and person.address]
    return Denial.SAME_PERSON if len(set(keys)) != len(keys) else None


def _stopped(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    """A stop is confirmed once, and then nothing."""
    del now
    if (letter.kind, letter.occasion) == (Kind.GOODBYE, "stop"):
        return None
    hers = {introduction.referrer.key}
    return Denial.NEVER_AGAIN if known.never.intersection(set(letter.paths) - hers) else None


def _came_back(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    """Nothing goes to an address from which a letter came back, until the referrer has given it anew (I5)."""
    del now
    hers = {introduction.referrer.key}
    return Denial.BOUNCED if known.bounced.intersection(set(letter.paths) - hers) else None


def _moment(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    del known, now
    if (letter.kind, letter.occasion) in _AFTERWARDS:
        return None if introduction.was_made else Denial.WRONG_MOMENT
    return None if introduction.state in _MOMENTS.get(letter.kind, _NOT_CLOSED) else Denial.WRONG_MOMENT


def _no_is_no(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    del known, now
    if letter.kind in _AFTER_A_NO:
        return None
    said = (introduction.consent_of(Party(name)) for name in letter.addressees)
    return Denial.REFUSED if any(consent and consent.answer == "no" for consent in said) else None


def _approval(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    """What asks somebody for something, or introduces them, needs her approval of this draft and of these words."""
    if letter.kind not in (Kind.PERMISSION, Kind.REMINDER, Kind.FIT_CHECK, Kind.INTRODUCTION):
        return None
    if letter.draft != introduction.draft:
        return Denial.OTHER_DRAFT
    if not introduction.consents_now(_R, now):
        return Denial.NOT_APPROVED
    shown = known.shown.get(letter.kind, "")
    return Denial.OTHER_WORDS if shown and shown != letter.words else None


def _consent(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    """The requester is asked before the recipient, and both before they are introduced."""
    del known
    needed = {
        Kind.PERMISSION: (_Q,),
        Kind.REMINDER: (_Q,),
        Kind.INTRODUCTION: (_R, _Q, _T),
    }.get(letter.kind, ())
    stands = all(introduction.consents_now(party, now) for party in needed)
    return None if stands else Denial.NO_CONSENT


def _nothing_unheard(letter: Outgoing, introduction: Introduction, known: Known, now: datetime) -> Denial | None:
    """No refusal lies unread: in the mailbox, or among what could not be read."""
    if letter.kind != Kind.INTRODUCTION:
        return None
    if introduction.pause or introduction.referrer_waits:
        return Denial.WRONG_MOMENT
    if known.undecided:
        return Denial.UNDECIDED_MAIL
    fresh = known.looked_at is not None and timedelta(0) <= now - known.looked_at <= LOOK_COUNTS_FOR
    return None if fresh else Denial.NO_LOOK


Rule = Callable[[Outgoing, Introduction, Known, datetime], Denial | None]
_RULES_FOR_THE_REFERRER: tuple[Rule, ...] = (_containment,)
_RULES: tuple[Rule, ...] = (
    _containment,
    _three_people,
    _stopped,
    _came_back,
    _moment,
    _no_is_no,
    _approval,
    _consent,
    _nothing_unheard,
)
