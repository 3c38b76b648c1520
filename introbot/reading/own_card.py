"""What a requester writes about their own work: the labelled lines of a card."""

from __future__ import annotations

import re

from introbot.domain.cards import Card

LABELS = {
    "what": "what", "was": "what", "quoi": "what",
    "for": "for_whom", "for whom": "for_whom", "für": "for_whom", "pour": "for_whom",
    "not for": "not_for", "nicht für": "not_for", "pas pour": "not_for",
    "first talk": "first_talk", "erstes gespräch": "first_talk", "premier entretien": "first_talk",
    "cost": "cost", "kosten": "cost", "coût": "cost",
    "length": "length", "dauer": "length", "durée": "length",
    "channel": "channel", "weg": "channel", "canal": "channel",
}  # fmt: skip
_LABEL = re.compile(
    rf"^[\s*_#>\u2022-]{{0,8}}(?P<label>{'|'.join(sorted(map(re.escape, LABELS), key=len, reverse=True))})"
    r"[*_]{0,3}\s?:[*_]{0,3}(?P<value>.*)$",
    re.IGNORECASE,
)
_LINE_LIMIT, _VALUE_LIMIT = 200, 300
_A_SENTENCE = 4  # words; fewer describe nothing
_ASKS = re.compile(r"\W*(?:(?:my|meine|ma)\s)?(?:card|karte|carte)\W*", re.IGNORECASE)


def card_in(text: str) -> tuple[Card, str]:
    """The lines of a card in `text`, each up to the next label or an empty line; and the remaining text."""
    values: dict[str, list[str]] = {}
    rest: list[str] = []
    current: list[str] | None = None
    for line in text.splitlines()[:_LINE_LIMIT]:
        found = _LABEL.match(line[:1000])
        if found:
            current = values.setdefault(LABELS[found["label"].lower()], [])
            current.append(found["value"])
        elif current is not None and line.strip():
            current.append(line)
        else:
            current = None
            rest.append(line)
    given = {name: " ".join(" ".join(lines).split())[:_VALUE_LIMIT] for name, lines in values.items()}
    return Card(**given), "\n".join(rest).strip()


def plain_card(text: str) -> Card:
    """A card of one line, where somebody asked for one describes their work in plain sentences; else an empty one."""
    said = " ".join(text.split())
    tells = len(said.split()) >= _A_SENTENCE and "?" not in said and len(said) <= _VALUE_LIMIT
    return Card(what=said) if tells else Card()


def asks_for_card(text: str) -> bool:
    """Whether all that is said is "card"."""
    return bool(_ASKS.fullmatch(text.strip()))
