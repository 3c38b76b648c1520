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
from introbot.writing import stands

AT_ONCE = 20
LOOKED_AT = 1000
RECONNECT_AFTER = timedelta(days=90)
RECONNECT_WITH = 3
ABOUT_ROUNDS = (InquiryKind.QUIET, InquiryKind.WEEKLY, InquiryKind.PARTNER, InquiryKind.ENOUGH)
_QUIET = "There is no weekly list for you any more. “list” shows at any time what is open; “weekly” brings it back."
_WEEKLY = "Once a week you get a list of what is open, if anything has moved. “quiet” ends it."
_ENOUGH = "There are no more notes for you and your partner."
_NOT_A_REFERRER = "{about} is not a referrer here, so there can be no note for the two of you."
_ONE_SIDED = (
    "I have noted it. You both get a short note once a month as soon as they ask for it too, with “partner {own}”. "
    "I do not write to them about it."
)
_BOTH = "You both want it: you get a short note once a month. “enough”, from either of you, ends it."


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
        """What is open, if any of it has moved since the last list."""
        mine = [one for one, _ in tx.open_with(due.address_key) if one.referrer.key == due.address_key]
        if not any(one.changed_at >= due.since for one in mine):
            return
        lines = tuple((named(one), stands(one, now, self.desk.house.zone)) for one in reversed(mine))
        letter = Letter(Kind.HELP, (), "weekly", transcript=lines)
        self.desk.post_round(tx, letter, _address(mine[0].referrer), now, f"{now.date()}")

    def _note(self, tx: Transaction, due: DueWish, now: datetime) -> None:
        """What the two have given each other, if the other wants to hear it too."""
        if not _wants(tx, due.words, due.address_key):
            return
        known = tx.latest_with(due.address_key, LOOKED_AT)
        me, partner = _person(known, due.address_key), _person(known, due.words)
        lines = tuple(("", line) for line in _between_them(me, partner, known, now))
        letter = Letter(Kind.HELP, (), "partners", transcript=lines)
        self.desk.post_round(tx, letter, _address(me), now, f"{now.date()}")


def _between_them(me: Person, partner: Person, known: Sequence[Introduction], now: datetime) -> list[str]:
    """Plain counts, and whom of her own people she has not heard of for long."""
    given, received = between(me.key, partner.key, known)
    first = partner.first_name
    waiting = [one for one in known if one.state != State.CLOSED and one.requester and one.requester.key == partner.key]
    own = [one for one in waiting if one.referrer.key == me.key]
    lines = [f"You have given {first} {given}, and {first} has given you {received}."]
    lines += [f"Open from you for {first}: {len(own)}."] if own else []
    quiet = [
        f"{who.full_name}, last on {at:%Y-%m-%d}" for who, at in last_contacts(me.key, known, now - RECONNECT_AFTER)
    ]
    return lines + (
        [f"You have not been in touch for a while with {'; '.join(quiet[:RECONNECT_WITH])}."] if quiet else []
    )


def answer_about_rounds(tx: Transaction, house: House, inquiry: Inquiry, referrer: Person, now: datetime) -> str:
    """Switch what comes round on or off, and say so."""
    if inquiry.kind in (InquiryKind.QUIET, InquiryKind.WEEKLY):
        on = inquiry.kind == InquiryKind.WEEKLY
        tx.set_wish(referrer.key, Wish(WishKind.WEEKLY, days=WEEK if on else 0), now)
        return _WEEKLY if on else _QUIET
    if inquiry.kind == InquiryKind.ENOUGH:
        tx.drop_wish(referrer.key, WishKind.PARTNER)
        return _ENOUGH
    about = inquiry.about.strip("<>")
    if not is_address(about) or house.enrolled(Address(about)) is None:
        return _NOT_A_REFERRER.format(about=about or "Nobody")
    tx.set_wish(referrer.key, Wish(WishKind.PARTNER, key_of(about), MONTH), now)
    return _BOTH if _wants(tx, key_of(about), referrer.key) else _ONE_SIDED.format(own=referrer.address)


def _wants(tx: Transaction, address_key: str, partner: str) -> bool:
    wish = tx.wish_of(address_key, WishKind.PARTNER)
    return wish is not None and wish.words == partner


def _person(known: Sequence[Introduction], address_key: str) -> Person:
    """The person as they were last known by name, else by address alone."""
    people = (who for one in known for who in (one.referrer, one.requester, one.recipient))
    return next((who for who in people if who and who.key == address_key and who.name), Person("", address_key))


def _address(person: Person) -> Address:
    return Address(person.address, person.name)


def named(introduction: Introduction) -> str:
    """`Donald Ray to Jane Doe (k7m2p9qd)`."""
    requester, recipient = introduction.requester, introduction.recipient
    return f"{_name(requester)} to {_name(recipient)} ({introduction.id})"


def _name(person: Person | None) -> str:
    return person.full_name if person and person.full_name else "somebody"
