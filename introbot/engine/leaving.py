"""What is known of a letter the moment before it leaves: all that `may_send` is asked with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from introbot.address import Address, key_of
from introbot.domain.authority import Denial, Known, Outgoing
from introbot.domain.events import DeliveryFailed, Failure
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind
from introbot.domain.limits import BOUNCES_OF, DAY, HOUR, Left, Limits, paused_until, waits_until
from introbot.domain.people import Party
from introbot.engine.hindrances import is_asked_by_others
from introbot.engine.needs import Claimed, Transaction
from introbot.errors import Unreadable
from introbot.mail import Message
from introbot.reading.identity import codes_in
from introbot.writing import digest_of


def outgoing(letter: Claimed) -> Outgoing:
    """The letter as far as its authority goes."""
    to, paths = tuple(map(key_of, letter.to)), tuple(map(key_of, letter.forward_paths))
    addressees = tuple(letter.addressees)
    return Outgoing(Kind(letter.kind), letter.occasion, addressees, to, paths, letter.draft, letter.words)


def known_of(
    tx: Transaction,
    letter: Claimed,
    introduction: Introduction | None,
    program: Address,
    looked_at: datetime | None,
) -> Known:
    """What is known, as it stands in this transaction."""
    never = frozenset(key for path in letter.forward_paths if tx.is_suppressed(key := key_of(path)))
    bounced = frozenset(key for path in letter.forward_paths if tx.has_bounced(key := key_of(path)))
    if introduction is None:
        return Known(never=never)
    undecided: frozenset[Party] = frozenset()
    if letter.kind == Kind.INTRODUCTION:
        undecided = frozenset(_undecided(tx, introduction, program))
    shown = tx.shown(introduction.id, introduction.draft) if letter.words else {}
    digests = {kind: digest_of(frozen) for kind, frozen in shown.items()}
    return Known(introduction, never, bounced, digests, looked_at, undecided)


def over_the_limits(
    tx: Transaction, letter: Claimed, introduction: Introduction | None, limits: Limits, now: datetime
) -> tuple[Denial | None, datetime | None]:
    """Whether too much has left for this letter to leave now, and until when it waits."""
    if not letter.unasked:
        told = tx.answers_to(letter.introduction_id, letter.to, now - DAY) if limits.answers else 0
        return (Denial.TOLD_ENOUGH, None) if limits.answers and told >= limits.answers else (None, None)
    if not limits or letter.addressees == (str(Party.REFERRER),):
        # News to the referrer of what she has begun herself is no letter that nobody asked for.
        return None, None
    if letter.introduction_id and limits.each and tx.letters_to(letter.introduction_id, letter.to) >= limits.each:
        return Denial.WROTE_OFTEN, now + DAY
    if introduction and (paused := paused_until(tx.bounces(BOUNCES_OF), limits, now)):
        return Denial.CAME_BACK, paused
    if introduction and letter.kind == Kind.PERMISSION and is_asked_by_others(tx, introduction, limits, now, left=True):
        return Denial.STILL_ASKED, now + HOUR
    this = Left(now, Kind(letter.kind), tuple(map(key_of, letter.forward_paths)))
    before = [Left(at, Kind(kind), tuple(map(key_of, paths))) for at, kind, paths in tx.left(now - DAY)]
    waits = waits_until(this, before, limits)
    return (Denial.TOO_MANY, waits) if waits else (None, None)


def note_bounce(
    tx: Transaction, introduction: Introduction, failed: DeliveryFailed, message_id: str, now: datetime
) -> None:
    """A letter came back for good: it counts against what leaves unasked, and the address is not written to again."""
    person = introduction.person(failed.to)
    if person is None or failed.to == Party.REFERRER:
        return
    tx.mark_bounced(message_id, now)
    if failed.failure != Failure.MAILBOX_FULL:
        tx.note_bounce(person.key, now)


def _undecided(tx: Transaction, introduction: Introduction, program: Address) -> Iterator[Party]:
    """Whose mail has come and waits to be read, by us or by a person."""
    for raw in tx.undecided(introduction.opened_at):
        try:
            message = Message.parse(raw)
        except Unreadable:
            continue
        if message.author and (party := introduction.party_of(message.author.key)):
            yield party
        for code in codes_in(message, program):
            if (found := tx.find_reply_address(code)) and found.introduction_id == introduction.id:
                yield found.party
