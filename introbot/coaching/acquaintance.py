"""How long, and how well, a referrer says that she knows somebody; what she does not say is not guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from introbot.coaching import words

# Under this an acquaintance is young.
YOUNG = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """`young` and `untried` hold the words that say that it is short, or that nothing was done together."""

    young: str = ""
    untried: str = ""


def acquaintance(known: str, said: date, experience: str, today: date) -> Acquaintance:
    """What the answer to "how long, and how well?" says, given on the day `said`, and what the experience says.

    An answer outweighs a phrase in the experience; a long acquaintance outweighs a phrase like "we met last week".
    """
    lasts = _lasts(known, said, today)
    young = _trimmed(known) if lasts is not None and lasts < YOUNG else ""
    tried = bool(_first(words.TRIED, experience))
    if lasts is None and not tried and not _first(words.KNOWN_LONG, f"{known}\n{experience}"):
        young = _first(words.JUST_MET, experience)
    untried = _first(words.UNTRIED, known) or _first(words.UNTRIED, experience)
    return Acquaintance(young, "" if tried else untried)


def _lasts(known: str, said: date, today: date) -> timedelta | None:
    """How long it has lasted by now, by the longest span that is named; None where nothing tells."""
    days = [_days(found) for found in words.SPAN.finditer(known.lower())]
    since = [said.year - int(found["year"]) for found in words.SINCE_YEAR.finditer(known.lower())]
    days += [365 * years - 90 for years in since if 0 < years < 80]
    if not days and _first(words.JUST_MET, known):
        days = [0]
    return timedelta(days=max(days)) + (today - said) if days else None


def _days(found: re.Match[str]) -> int:
    number = words.NUMBERS.get(found["number"]) or int(found["number"])
    return min(number * int(words.UNITS[found["unit"]]), 36500)


def _first(rows: words.Rows, text: str) -> str:
    """The words of `text` that one of the rows finds, as they stand there."""
    found = rows.first(text.replace("\u2019", "'"))
    return found.group().strip() if found else ""


def _trimmed(text: str) -> str:
    return " ".join(text.split())[:120].rstrip(" .,;")
