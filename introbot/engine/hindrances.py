"""Why a recipient may not be asked now, whoever approves it: what earlier mail and other introductions say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from introbot.coaching.fit import is_about, may_be_asked_from
from introbot.domain.events import Event, Hindrance
from introbot.domain.introduction import Introduction, Outcome, PauseReason, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.limits import SEASON, Limits, asked_enough_until
from introbot.domain.people import Party
from introbot.domain.wishes import Wish, WishKind
from introbot.engine.needs import Transaction

# After a no this pair is not asked again for twelve months (PRODUCT.md §3).
REFUSAL_LASTS = timedelta(days=365)
_OF_A_WISH = {WishKind.AT_MOST: Hindrance.WISH_TOO_SOON, WishKind.ONLY_ABOUT: Hindrance.WISH_OTHER}


def hindrance_of(tx: Transaction, introduction: Introduction, limits: Limits, now: datetime) -> Hindrance | None:
    """Why this recipient may not be asked now about this requester."""
    requester, recipient = introduction.requester, introduction.recipient
    if requester is None or recipient is None:
        return None
    if suppressed := suppression_of(tx, introduction):
        return suppressed
    if bounced := _bounced(tx, introduction):
        return bounced
    others = other_introductions(tx, introduction)
    if refused_lately(others, now):
        return Hindrance.REFUSED_LATELY
    if any(asks_already(other) for other in others):
        return Hindrance.IN_PROGRESS
    if any(other.state == State.INTRODUCED for other in others):
        return Hindrance.INTRODUCED
    if wish := _wish_against(tx, introduction, now):
        return _OF_A_WISH[wish.kind]
    return Hindrance.ASKED_BY_OTHERS if is_asked_by_others(tx, introduction, limits, now) else None


def _bounced(tx: Transaction, introduction: Introduction) -> Hindrance | None:
    """Whether a letter to one of the two came back, and nobody has given the address anew since."""
    for person, hindrance in (
        (introduction.recipient, Hindrance.BOUNCED),
        (introduction.requester, Hindrance.REQUESTER_BOUNCED),
    ):
        if person and tx.has_bounced(person.key):
            return hindrance
    return None


def is_asked_by_others(
    tx: Transaction, introduction: Introduction, limits: Limits, now: datetime, *, left: bool = False
) -> bool:
    """Whether the recipient owes an answer in other introductions, by whomever, or was asked often enough lately.

    `left` counts only questions that have left.
    """
    recipient = introduction.recipient
    if recipient is None or not (limits.asking or limits.asked):
        return False
    asked = tx.asked_since(recipient.key, now - SEASON, introduction.id) if limits.asked else ()
    if asked_enough_until(asked, limits, now):
        return True
    others = [one for one, _ in tx.open_with(recipient.key) if one.id != introduction.id]
    waiting = [one for one in others if one.party_of(recipient.key) == Party.RECIPIENT and _awaits_answer(one)]
    return 0 < limits.asking <= sum(not left or one.has_been_asked(Kind.PERMISSION) for one in waiting)


def _awaits_answer(introduction: Introduction) -> bool:
    """Whether the recipient is being asked, and has neither said yes nor put it off."""
    if introduction.state != State.PAUSED or introduction.pause is None:
        return introduction.state == State.ASKED
    put_off = any(one.reason == PauseReason.LATER for one in introduction.pause.all)
    return introduction.recipient_asked and not put_off and not introduction.consent_of(Party.RECIPIENT)


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
    """A letter about a wish, with the wish in it: to whoever told it, or to the referrer it stands against.

    What a referrer thought a requester does comes to them with what their own card says.
    """
    if letter.template == "update.insight" and introduction.requester:
        kept = tx.card_of(introduction.requester.key)
        return replace(letter, card=kept.approved if kept else None)
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
