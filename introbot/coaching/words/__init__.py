"""What people say, per language, as patterns: the data of the coaching, made to miss rather than to accuse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from introbot.coaching.words import asks_de, asks_en, asks_fr, de, en, fr, needs
from introbot.coaching.words.general import GENERAL as GENERAL

_LANGUAGES = (en, de, fr)
_ASKS = (asks_en, asks_de, asks_fr)


class Rows:
    """Patterns in the order in which they are asked, compiled when the first text comes.

    All are looked for at once first, for hardly any text holds one.
    """

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = tuple(rows)

    @cached_property
    def _each(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(row, re.IGNORECASE) for row in self._rows)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{row})" for row in self._rows), re.IGNORECASE)

    def first(self, text: str) -> re.Match[str] | None:
        """What the first row that finds anything in `text` finds."""
        return self._first_of_each(text) if self._any.search(text) else None

    def _first_of_each(self, text: str) -> re.Match[str] | None:
        return next((found for row in self._each if (found := row.search(text))), None)


class Phrases(Rows):
    """Phrases as whole words, in small letters, their slots filled.

    Looked for at once in small letters they take a fiftieth of the time of each alone.
    """

    def __init__(self, tables: Sequence[tuple[Sequence[str], dict[str, str]]]) -> None:
        filled = [
            re.sub(r"<(\w+)>", lambda slot, slots=slots: slots[slot[1]], row)  # type: ignore[misc]
            for rows, slots in tables
            for row in rows
        ]
        super().__init__([rf"(?<!\w)(?:{row})(?!\w)" for row in filled])
        self._together = rf"(?<!\w)(?:{'|'.join(filled)})(?!\w)"

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self._together)

    def first(self, text: str) -> re.Match[str] | None:
        return self._first_of_each(text) if self._any.search(text.lower()) else None


JUST_MET = Rows([row for language in _LANGUAGES for row in language.JUST_MET])
KNOWN_LONG = Rows([row for language in _LANGUAGES for row in language.KNOWN_LONG])
UNTRIED = Rows([row for language in _LANGUAGES for row in language.UNTRIED])
TRIED = Rows([row for language in _LANGUAGES for row in language.TRIED])
SOFT = Phrases([(language.SOFT, language.SLOTS) for language in _ASKS])
VAGUE = Phrases([(language.VAGUE, language.SLOTS) for language in _ASKS])
PRAISE = Phrases([(language.PRAISE, language.SLOTS) for language in _ASKS])
COMPLAINT = Phrases([(needs.COMPLAINT, {})])
WANTED = Phrases([(needs.WANTED, {})])
UNVOICED = Phrases([(needs.UNVOICED, {})])
TOLD = Phrases([(needs.TOLD, {})])
SPOKEN = Phrases([(needs.SPOKEN, {})])
NUMBERS = {word: number for language in _LANGUAGES for word, number in language.NUMBERS.items()}
UNITS = {unit: days for language in _LANGUAGES for unit, days in language.UNITS.items()}
SPAN = re.compile(
    rf"\b(?P<number>\d{{1,3}}|{'|'.join(map(re.escape, sorted(NUMBERS, key=len, reverse=True)))})"
    rf"[ -]+(?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))})(?:s|e|n|en|es)?\b"
)
SINCE_YEAR = re.compile(r"\b(?:since|seit|depuis|from|in|en)\s(?:(?:about|around|etwa)\s)?(?P<year>(?:19|20)\d\d)\b")
