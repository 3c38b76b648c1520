"""What people say, per language, as patterns: the data of the coaching, made to miss rather than to accuse."""

from __future__ import annotations

import re
from collections.abc import Sequence

from introbot.coaching.words import asks_de, asks_en, asks_fr, de, en, fr, needs

_LANGUAGES = (en, de, fr)
_ASKS = (asks_en, asks_de, asks_fr)


def _compiled(rows: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row, re.IGNORECASE) for row in rows)


def _phrases(tables: Sequence[tuple[Sequence[str], dict[str, str]]]) -> tuple[re.Pattern[str], ...]:
    """Each phrase as whole words, its slots filled."""
    filled = [
        re.sub(r"<(\w+)>", lambda slot, slots=slots: slots[slot[1]], row)  # type: ignore[misc]
        for rows, slots in tables
        for row in rows
    ]
    return tuple(re.compile(rf"(?<!\w)(?:{row})(?!\w)", re.IGNORECASE) for row in filled)


JUST_MET = _compiled([row for language in _LANGUAGES for row in language.JUST_MET])
KNOWN_LONG = _compiled([row for language in _LANGUAGES for row in language.KNOWN_LONG])
UNTRIED = _compiled([row for language in _LANGUAGES for row in language.UNTRIED])
TRIED = _compiled([row for language in _LANGUAGES for row in language.TRIED])
SOFT = _phrases([(language.SOFT, language.SLOTS) for language in _ASKS])
VAGUE = _phrases([(language.VAGUE, language.SLOTS) for language in _ASKS])
PRAISE = _phrases([(language.PRAISE, language.SLOTS) for language in _ASKS])
COMPLAINT = _phrases([(needs.COMPLAINT, {})])
WANTED = _phrases([(needs.WANTED, {})])
UNVOICED = _phrases([(needs.UNVOICED, {})])
NUMBERS = {word: number for language in _LANGUAGES for word, number in language.NUMBERS.items()}
UNITS = {unit: days for language in _LANGUAGES for unit, days in language.UNITS.items()}
SPAN = re.compile(
    rf"\b(?P<number>\d{{1,3}}|{'|'.join(map(re.escape, sorted(NUMBERS, key=len, reverse=True)))})"
    rf"[ -]+(?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))})(?:s|e|n|en|es)?\b"
)
SINCE_YEAR = re.compile(r"\b(?:since|seit|depuis|from|in|en)\s(?:(?:about|around|etwa)\s)?(?P<year>(?:19|20)\d\d)\b")
