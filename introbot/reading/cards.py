"""vCards (RFC 6350): the person one names, where it names one address."""

from __future__ import annotations

import re

from introbot.address import is_address, one_line
from introbot.domain.people import Person

_LINE = re.compile(r"(?:item\d\.)?(?P<name>FN|ORG|EMAIL)(?:;[^:]{0,200})?:(?P<value>.{1,300})", re.IGNORECASE)
_LIMIT = 20


def cards_in(text: str) -> tuple[Person, ...]:
    """The people whose vCards stand in `text`; a card with no address, or with several, is nobody's."""
    found = (_person(lines) for lines in _parted(text)[0][:_LIMIT])
    return tuple(person for person in found if person)


def without_cards(text: str) -> str:
    return "\n".join(_parted(text)[1]) if "begin:vcard" in text.lower() else text


def _parted(text: str) -> tuple[list[list[str]], list[str]]:
    """The lines of each card, and all others; a card that does not end is none."""
    cards: list[list[str]] = []
    others: list[str] = []
    card: list[str] | None = None
    for line in text.split("\n"):
        mark = line.strip().lower()
        if mark == "begin:vcard":
            others.extend(card or ())
            card = [line]
        elif card is None:
            others.append(line)
        elif mark == "end:vcard":
            cards.append(card)
            card = None
        else:
            card.append(line)
    return cards, [*others, *(card or ())]


def _person(lines: list[str]) -> Person | None:
    values: dict[str, list[str]] = {}
    for line in filter(None, (_LINE.fullmatch(line.strip()[:600]) for line in lines)):
        values.setdefault(line["name"].upper(), []).append(one_line(line["value"]).replace("\\,", ","))
    addresses = values.get("EMAIL", [])
    if len(addresses) != 1 or not is_address(addresses[0]):
        return None
    organisation = values.get("ORG", [""])[0].partition(";")[0]
    return Person(values.get("FN", [""])[0][:60], addresses[0], organisation[:60])
