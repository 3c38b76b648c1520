"""The languages that replies are read in: each is one file of words. A new file is listed here and tested."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from introbot.reading.words import de, en, es, fr, it, nl, pt
from introbot.reading.words.language import Language, Lexicon, Says

__all__ = ["LANGUAGES", "Language", "Lexicon", "Says", "answers_in", "check_ins_in", "commands_in", "language_of"]

LANGUAGES: dict[str, Language] = {module.LANGUAGE.code: module.LANGUAGE for module in (en, de, fr, es, pt, it, nl)}


@cache
def answers_in(code: str) -> Lexicon:
    """The phrases of answers to a permission letter."""
    return Lexicon(LANGUAGES[code], LANGUAGES[code].answers)


@cache
def check_ins_in(code: str) -> Lexicon:
    """The phrases of answers to a check-in."""
    return Lexicon(LANGUAGES[code], LANGUAGES[code].check_ins)


@cache
def commands_in(code: str) -> Lexicon:
    """The phrases of a referrer's commands."""
    return Lexicon(LANGUAGES[code], LANGUAGES[code].commands)


_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LOOKED_AT = 4000  # characters that tell the language


def language_of(text: str, table: Callable[[str], Lexicon] = answers_in) -> Language:
    """The language that knows most of the words; English where it is as good as any."""
    words = [word.lower() for word in _WORDS.findall(text[:_LOOKED_AT].replace("\u2019", "'"))]
    if all(table("en").knows(word) for word in words):
        return LANGUAGES["en"]
    lexicons = {code: table(code) for code in LANGUAGES}
    best = max(LANGUAGES, key=lambda code: sum(lexicons[code].knows(word) for word in words))
    return LANGUAGES[best]
