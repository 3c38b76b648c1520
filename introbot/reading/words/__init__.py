"""The languages that replies are read in: each is one file of words. A new file is listed here and tested."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from introbot.reading.words import de, en, es, fr, it, nl, pt
from introbot.reading.words.language import Language, Lexicon, Says

__all__ = ["LANGUAGES", "Language", "Lexicon", "Says", "answers_in", "check_ins_in", "commands_in", "languages_of"]

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


def languages_of(text: str, table: Callable[[str], Lexicon] = answers_in) -> tuple[Language, ...]:
    """The one or two languages that know most of the words, English first where it is as good as any."""
    words = [word.lower() for word in _WORDS.findall(text[:_LOOKED_AT].replace("\u2019", "'"))]
    if all(table("en").knows(word) for word in words):
        return (LANGUAGES["en"],)
    known = {code: sum(table(code).knows(word) for word in words) for code in LANGUAGES}
    best, second = sorted(LANGUAGES, key=lambda code: -known[code])[:2]
    return (LANGUAGES[best], LANGUAGES[second]) if known[second] else (LANGUAGES[best],)
