"""What people say, per language, as patterns: the data of the coaching, made to miss rather than to accuse."""

from __future__ import annotations

import re
from collections.abc import Sequence

from introbot.coaching.words import de, en, fr

_LANGUAGES = (en, de, fr)


def _compiled(rows: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row, re.IGNORECASE) for row in rows)


JUST_MET = _compiled([row for language in _LANGUAGES for row in language.JUST_MET])
KNOWN_LONG = _compiled([row for language in _LANGUAGES for row in language.KNOWN_LONG])
UNTRIED = _compiled([row for language in _LANGUAGES for row in language.UNTRIED])
TRIED = _compiled([row for language in _LANGUAGES for row in language.TRIED])
NUMBERS = {word: number for language in _LANGUAGES for word, number in language.NUMBERS.items()}
UNITS = {unit: days for language in _LANGUAGES for unit, days in language.UNITS.items()}
SPAN = re.compile(
    rf"\b(?P<number>\d{{1,3}}|{'|'.join(map(re.escape, sorted(NUMBERS, key=len, reverse=True)))})"
    rf"[ -]+(?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))})(?:s|e|n|en|es)?\b"
)
SINCE_YEAR = re.compile(r"\b(?:since|seit|depuis|from|in|en)\s(?:(?:about|around|etwa)\s)?(?P<year>(?:19|20)\d\d)\b")
