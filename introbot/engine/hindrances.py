"""Why a recipient may not be asked now, whoever approves it: what earlier mail and other introductions say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from introbot.coaching.fit import is_about, may_be_asked_from
from introbot.domain.events import Event, Hindrance
from introbot.domain.introduction import Introduction, Outcome, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party
from introbot.domain.wishes import Wish, WishKind
from introbot.engine.needs import Transaction

# After a no this pair is not asked again for twelve months (PRODUCT.md §3).
REFUSAL_LASTS = timedelta(days=365)
_OF_A_WISH = {WishKind.AT_MOST: Hindrance.WISH_TOO_SOON, WishKind.ONLY_ABOUT: Hindrance.WISH_OTHER}


def hindrance_of(tx: Transaction, introduction: Introduction, now: datetime) -> Hindrance | None:
    """Why this recipient may not be asked now about this requester."""
    requester, recipient = introduction.requester, introduction.recipient
    if requester is None or recipient is None:
        return None
    if suppressed := suppression_of(tx, introduction):
        return suppressed
    others = other_introductions(tx, introduction)
    if refused_lately(others, now):
        return Hindrance.REFUSED_LATELY
    if any(asks_already(other) for other in others):
        return Hindrance.IN_PROGRESS
    if any(other.state == State.INTRODUCED for other in others):
        return Hindrance.INTRODUCED
    wish = _wish_against(tx, introduction, now)
    return _OF_A_WISH[wish.kind] if wish else None


def hindrance_of_introducing(tx: Transaction, introduction: Introduction) -> Hindrance | None:
    """Why these two may not be introduced now, though both have said yes: what another introduction of them led to."""
    if suppressed := suppression_of(tx, introduction):
        return suppressed
    others = other_introductions(tx, introduction)
    said_yes = introduction.consent_of(Party.RECIPIENT)
    refused = (o.consent_of(Party.RECIPIENT) for o in others if o.outcome in (Outcome.DECLINED, Outcome.STOPPED))
    if any(no and no.answer == "no" and said_yes and no.at >= said_yes.at for no in refused):
        return Hindrance.REFUSED_LATELY
    return Hindrance.INTRODUCED if any(o.state == State.INTRODUCED or _is_leaving(o) for o in others) else None


def _is_leaving(introduction: Introduction) -> bool:
    """Whether its hold is over: the letter to both is on its way, or may have arrived."""
    return introduction.state == State.HOLDING and not introduction.timers


def suppression_of(tx: Transaction, introduction: Introduction) -> Hindrance | None:
    """Whether one of the two is never to be written to."""
    for person, hindrance in (
        (introduction.recipient, Hindrance.SUPPRESSED),
        (introduction.requester, Hindrance.REQUESTER_SUPPRESSED),
    ):
        if person and tx.is_suppressed(person.key):
            return hindrance
    return None


def other_introductions(tx: Transaction, introduction: Introduction) -> Sequence[Introduction]:
    """All other introductions ever of these two, by whomever, the newest first."""
    requester, recipient = introduction.requester, introduction.recipient
    if not (requester and recipient and requester.address and recipient.address):
        return ()
    return [i for i in tx.pair_history(requester.key, recipient.key) if i.id != introduction.id]


def asks_already(introduction: Introduction) -> bool:
    over = introduction.state in (State.INTRODUCED, State.CLOSED)
    return introduction.state == State.ASKED or (introduction.recipient_asked and not over)


def refused_lately(introductions: Iterable[Introduction], now: datetime) -> date | None:
    """When either of the two has turned this pair down, within the year that their letters promised."""
    refused = [i for i in introductions if i.outcome in (Outcome.DECLINED, Outcome.STOPPED)]
    answers = [i.consent_of(party) for i in refused for party in (Party.RECIPIENT, Party.REQUESTER)]
    days = [a.at.date() for a in answers if a is not None and a.answer == "no" and now - a.at < REFUSAL_LASTS]
    return max(days, default=None)


def _wish_against(tx: Transaction, introduction: Introduction, now: datetime) -> Wish | None:
    """The recipient's wish that this letter would not be within."""
    assert introduction.recipient is not None
    for wish in tx.wishes_of(introduction.recipient.key):
        free = may_be_asked_from(wish, _asked(tx, introduction))
        if free and free > now.date():
            return wish
        if wish.kind == WishKind.ONLY_ABOUT and not is_about(wish.words, introduction):
            return wish
    return None


def _asked(tx: Transaction, introduction: Introduction) -> date | None:
    recipient = introduction.recipient
    asked = tx.last_asked(recipient.key, introduction.id) if recipient else None
    return asked.date() if asked else None


def in_its_words(tx: Transaction, letter: Letter, introduction: Introduction, event: Event, now: datetime) -> Letter:
    """A letter about a wish, with the wish in it: to whoever told it, or to the referrer it stands against."""
    if letter.kind == Kind.GOODBYE and event.wish and letter.to == (event.by,):
        return replace(letter, words=event.wish.words)
    if letter.kind == Kind.UPDATE and letter.occasion.startswith("wish-"):
        wish = _wish_against(tx, introduction, now)
        return (
            replace(letter, words=wish.words, until=may_be_asked_from(wish, _asked(tx, introduction)))
            if wish
            else letter
        )
    return letter
