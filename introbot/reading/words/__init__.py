"""The languages that replies are read in: each is one file of words. A new file is listed here and tested."""

from __future__ import annotations

from functools import cache

from introbot.reading.words import de, en, es, fr, it, nl, pt
from introbot.reading.words.language import Language, Lexicon, Says

__all__ = ["LANGUAGES", "Language", "Lexicon", "Says", "answers_in", "check_ins_in", "commands_in"]

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
