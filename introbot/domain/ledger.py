"""What one person has given to others and received from them: a list of introductions, never a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from introbot.domain.introduction import Introduction, State
from introbot.domain.people import Party


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
