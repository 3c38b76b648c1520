"""What one person has given to others and received from them: a list of introductions, never a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from introbot.domain.introduction import Introduction, State
from introbot.domain.people import Party, Person


@dataclass(frozen=True, slots=True)
class Ledger:
    """Introductions of one person: those she gave, those she received, and her open loops with the oldest first."""

    given: tuple[Introduction, ...] = ()
    received: tuple[Introduction, ...] = ()
    open: tuple[Introduction, ...] = ()


def ledger_of(address_key: str, introductions: Iterable[Introduction]) -> Ledger:
    """The ledger of the person with this address; what was never made is neither given nor received."""
    ordered = sorted(introductions, key=lambda one: (one.opened_at, one.id))
    hers = [one for one in ordered if one.party_of(address_key) == Party.REFERRER]
    others = [one for one in ordered if one.party_of(address_key) in (Party.REQUESTER, Party.RECIPIENT)]
    return Ledger(
        given=tuple(one for one in hers if one.was_made),
        received=tuple(one for one in others if one.was_made),
        open=tuple(one for one in hers if one.state != State.CLOSED),
    )


def between(one: str, other: str, introductions: Iterable[Introduction]) -> tuple[int, int]:
    """How many introductions `one` has given to `other`, who asked for them, and `other` to `one`."""
    pairs = [(i.referrer.key, i.requester.key) for i in introductions if i.was_made and i.requester]
    return pairs.count((one, other)), pairs.count((other, one))


def last_contacts(
    address_key: str, introductions: Iterable[Introduction], before: datetime
) -> list[tuple[Person, datetime]]:
    """Whom this referrer has introduced, and when there was last news of them, where that was before `before`."""
    latest: dict[str, tuple[Person, datetime]] = {}
    for one in introductions:
        for who in (one.requester, one.recipient) if one.referrer.key == address_key else ():
            if who and (who.key not in latest or latest[who.key][1] < one.changed_at):
                latest[who.key] = (who, one.changed_at)
    return sorted((found for found in latest.values() if found[1] < before), key=lambda found: found[1])
