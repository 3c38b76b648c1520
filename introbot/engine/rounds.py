"""What comes round by itself: a referrer's weekly list, and the monthly note of two partners. Off with one word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from introbot.address import Address, is_address, key_of
from introbot.domain.introduction import Introduction, State
from introbot.domain.ledger import between, last_contacts
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Person
from introbot.domain.wishes import MONTH, WEEK, Wish, WishKind
from introbot.engine.desk import Desk
from introbot.engine.house import House
from introbot.engine.needs import DueWish, Transaction
from introbot.reading.inquiries import Inquiry, InquiryKind
from introbot.writing import last_seen, stands, told

AT_ONCE = 20
LOOKED_AT = 1000
RECONNECT_AFTER = timedelta(days=90)
RECONNECT_WITH = 3
ABOUT_ROUNDS = (InquiryKind.QUIET, InquiryKind.WEEKLY, InquiryKind.PARTNER, InquiryKind.ENOUGH)


@dataclass(frozen=True, slots=True)
class Rounds:
    """Writes what has come round, inside the caller's transaction."""

    desk: Desk

    def come(self, tx: Transaction, now: datetime) -> int:
        """Everything that is due now; how many letters' turn it was."""
        weekly = tx.due_wishes(WishKind.WEEKLY, WEEK, now, AT_ONCE)
        for due in weekly:
            tx.set_wish(due.address_key, Wish(WishKind.WEEKLY, days=WEEK), now)
            self._list(tx, due, now)
        monthly = tx.due_wishes(WishKind.PARTNER, MONTH, now, AT_ONCE)
        for due in monthly:
            tx.set_wish(due.address_key, Wish(WishKind.PARTNER, due.words, MONTH), now)
            self._note(tx, due, now)
        return len(weekly) + len(monthly)

    def _list(self, tx: Transaction, due: DueWish, now: datetime) -> None:
        """What is open, if anything has moved since the last list that is not introduced: of that she hears anyway."""
        mine = [one for one, _ in tx.open_with(due.address_key) if one.referrer.key == due.address_key]
        if not any(one.changed_at >= due.since and one.state != State.INTRODUCED for one in mine):
            return
        language = self.desk.language_of(due.address_key)
        lines = tuple((named(one, language), stands(one, now, self.desk.house.zone, language)) for one in in_turn(mine))
        letter = Letter(Kind.HELP, (), "weekly", transcript=lines)
        self.desk.post_round(tx, letter, _address(mine[0].referrer), now, f"{now.date()}")

    def _note(self, tx: Transaction, due: DueWish, now: datetime) -> None:
        """What the two have given each other, if the other wants to hear it too."""
        if not _wants(tx, due.words, due.address_key):
            return
        known = tx.latest_with(due.address_key, LOOKED_AT)
        me, partner = _person(known, due.address_key), _person(known, due.words)
        language = self.desk.language_of(due.address_key)
        lines = tuple(("", line) for line in _between_them(me, partner, known, now, language))
        letter = Letter(Kind.HELP, (), "partners", transcript=lines)
        self.desk.post_round(tx, letter, _address(me), now, f"{now.date()}")


def _between_them(
    me: Person, partner: Person, known: Sequence[Introduction], now: datetime, language: str
) -> list[str]:
    """Plain counts, and whom of her own people she has not heard of for long."""
    given, received = between(me.key, partner.key, known)
    first = partner.first_name
    own = [one for one in known if one.state != State.CLOSED and one.referrer.key == me.key and _is_for(one, partner)]
    lines = [told(language, "given", partner=first, given=given, received=received)]
    lines += [told(language, "open", partner=first, count=len(own))] if own else []
    quiet = [
        told(language, "last on", who=who.full_name, day=last_seen(at, now, language))
        for who, at in last_contacts(me.key, known, now - RECONNECT_AFTER)
    ]
    people = "; ".join(quiet[:RECONNECT_WITH])
    return [*lines, told(language, "quiet people", people=people)] if people else lines


def _is_for(introduction: Introduction, person: Person) -> bool:
    return introduction.requester is not None and introduction.requester.key == person.key


def answer_about_rounds(
    tx: Transaction, house: House, inquiry: Inquiry, referrer: Person, now: datetime, language: str
) -> str:
    """Switch what comes round on or off, and say so."""
    if inquiry.kind in (InquiryKind.QUIET, InquiryKind.WEEKLY):
        on = inquiry.kind == InquiryKind.WEEKLY
        tx.set_wish(referrer.key, Wish(WishKind.WEEKLY, days=WEEK if on else 0), now)
        return told(language, "weekly" if on else "quiet")
    if inquiry.kind == InquiryKind.ENOUGH:
        tx.drop_wish(referrer.key, WishKind.PARTNER)
        return told(language, "enough")
    about = inquiry.about.strip("<>")
    if not is_address(about) or house.enrolled(Address(about)) is None:
        return told(language, "no referrer", about=about or "?")
    tx.set_wish(referrer.key, Wish(WishKind.PARTNER, key_of(about), MONTH), now)
    both = _wants(tx, key_of(about), referrer.key)
    return told(language, "partner.both" if both else "partner.one", own=referrer.address)


def _wants(tx: Transaction, address_key: str, partner: str) -> bool:
    wish = tx.wish_of(address_key, WishKind.PARTNER)
    return wish is not None and wish.words == partner


def _person(known: Sequence[Introduction], address_key: str) -> Person:
    """The person as they were last known by name, else by address alone."""
    people = (who for one in known for who in (one.referrer, one.requester, one.recipient))
    return next((who for who in people if who and who.key == address_key and who.name), Person("", address_key))


def _address(person: Person) -> Address:
    return Address(person.address, person.name)


# What waits for the referrer herself comes first, what goes its way last.
_TURNS = (
    State.COLLECTING,
    State.DRAFTED,
    State.PAUSED,
    State.HOLDING,
    State.CHECKING_FIT,
    State.ASKED,
    State.INTRODUCED,
)


def in_turn(introductions: Sequence[Introduction]) -> list[Introduction]:
    """In the order in which a referrer would look at them; the oldest first among those that stand alike."""
    return sorted(introductions, key=lambda one: (_TURNS.index(one.state), one.opened_at, one.id))


def named(introduction: Introduction, language: str) -> str:
    """`Donald Ray to Jane Doe (k7m2p9qd)`."""
    requester, recipient = (_name(who, language) for who in (introduction.requester, introduction.recipient))
    return told(language, "to", requester=requester, recipient=recipient, id=introduction.id)


def _name(person: Person | None, language: str) -> str:
    return person.full_name if person and person.full_name else told(language, "somebody")
