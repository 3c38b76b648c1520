"""What somebody says came of an introduction."""

from __future__ import annotations

from introbot.domain.answers import CheckIn, CheckInKind
from introbot.reading.words import Lexicon, check_ins_in, languages_of
from introbot.reading.words.clauses import hear

# The latest and weightiest news decides: "not yet, but we have a date" is a date.
_ORDER = (
    CheckInKind.NOT_A_FIT,
    CheckInKind.GOING_WELL,
    CheckInKind.SCHEDULED,
    CheckInKind.MET,
    CheckInKind.NO_CONTACT,
)


def check_in(text: str) -> CheckIn:
    """The answer to a check-in; a question, or nothing that is known, is unclear."""
    readings = [_read(text, check_ins_in(language.code)) for language in languages_of(text, check_ins_in)]
    return next((reading for reading in readings if reading.kind is not CheckInKind.UNCLEAR), readings[0])


def _read(text: str, lexicon: Lexicon) -> CheckIn:
    heard, _ = hear(text, lexicon, frozenset())
    said = [each for each in heard if not each.sentence.asks]
    for kind in _ORDER:
        found = next((each for each in said if kind in each.says), None)
        if found is not None:
            return CheckIn(kind, found.words_of(text))
    return CheckIn(CheckInKind.UNCLEAR, heard[0].words_of(text) if heard else "")
