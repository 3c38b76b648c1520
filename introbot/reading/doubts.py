"""The answer to “has that letter arrived?”: a word or two, and nothing else, or it is no answer."""

from __future__ import annotations

import re
from enum import StrEnum

_WORD = re.compile(r"[^\W\d_]+")
_LIMIT = 200
# Whole answers, in the languages of the letters, after greetings, thanks and names of courtesy have been left out.
_RESEND = re.compile(
    r"(?:no )?(?:it (?:has not|hasn t|did not|didn t|never) (?:arrived?|come|came) )?"
    r"(?:please )?(?:do )?(?:re ?send|send (?:it )?(?:again|once more))(?: it)?(?: please)?"
    r"|(?:nein )?(?:bitte )?(?:noch ?(?:ein)?mal|erneut) (?:senden|schicken)(?: bitte)?"
    r"|(?:non )?renvoy(?:er|ez)(?: le)?(?: s il vous plaît)?"
)
_DONE = re.compile(
    r"(?:yes )?(?:all )?(?:done|arrived|i (?:have|got) it|(?:it|they|both) (?:has |have )?(?:arrived|came|got it))"
    r"(?: fine)?"
    r"|(?:ja )?(?:ist |sind )?(?:gut )?angekommen|(?:oui )?(?:il est |c est )?(?:bien )?arrivé"
)
_COURTESY = re.compile(r"\b(?:hi|hello|dear|hey|introbot|thanks?|thank you|many thanks|best|regards|cheers)\b")


class DoubtAnswer(StrEnum):
    """What is to happen to a letter whose fate the server did not tell."""

    RESEND = "resend"
    DONE = "done"


def doubt_answer(text: str) -> DoubtAnswer | None:
    """What the first line of words says; None where it says anything but one of the two."""
    line = next((line for line in text.splitlines() if _WORD.search(line) and _said(line)), "")
    said = _said(line) if len(line) <= _LIMIT else ""
    if "?" in line:
        return None
    if _RESEND.fullmatch(said):
        return DoubtAnswer.RESEND
    return DoubtAnswer.DONE if _DONE.fullmatch(said) else None


def _said(line: str) -> str:
    words = " ".join(_WORD.findall(line.casefold()))
    return " ".join(_COURTESY.sub(" ", words).split())
