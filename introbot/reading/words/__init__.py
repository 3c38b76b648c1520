"""The languages that replies are read in: each is one file of words. A new file is listed here and tested."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from introbot.reading.words import ar, de, en, es, fr, hi, it, ja, nl, pl, pt, zh
from introbot.reading.words.language import Language, Lexicon, Says
from introbot.reading.words.tokens import LETTER, MARK

__all__ = [
    "LANGUAGES",
    "Language",
    "Lexicon",
    "Says",
    "answers_in",
    "check_ins_in",
    "commands_in",
    "languages_of",
    "spoken",
    "warm_up",
]

_MODULES = (en, de, fr, es, pt, it, nl, pl, ja, zh, ar, hi)
LANGUAGES: dict[str, Language] = {module.LANGUAGE.code: module.LANGUAGE for module in _MODULES}


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


_WORDS = re.compile(rf"{LETTER}(?:{LETTER}|{MARK})*(?:'{LETTER}+)*")
_LOOKED_AT = 4000  # characters that tell the language


def languages_of(text: str, table: Callable[[str], Lexicon] = answers_in) -> tuple[Language, ...]:
    """The one or two languages that know most of the words, English first where it is as good as any; the second knows
    more than half as many: by "no" alone a sentence is no Spanish."""
    words, candidates = _words_and_candidates(text)
    if LANGUAGES["en"] in candidates and all(map(table("en").knows, words)):
        return (LANGUAGES["en"],)
    known = {language.code: sum(_known(words, table(language.code))) for language in candidates}
    first, *others = sorted(known, key=lambda code: -known[code])
    return (LANGUAGES[first], *(LANGUAGES[code] for code in others[:1] if 2 * known[code] > known[first]))


def spoken(text: str) -> str:
    """The code of the language that `text` is plainly written in; empty where several could be meant, or none."""
    words, candidates = _words_and_candidates(text)
    if candidates[0].script:
        known = Counter({language.code: sum(_known(words, answers_in(language.code))) for language in candidates})
    else:
        known = Counter()
        for codes, count in Counter(map(_speakers, words)).items():
            for code in codes:
                known[code] += count
    most = sorted(known.items(), key=itemgetter(1), reverse=True)
    (code, first), (_, second) = (*most, ("", 0), ("", 0))[:2]
    # "Jane Doe" holds a Dutch word and is no Dutch.
    return code if first > second + 1 or second < first == len(words) or (candidates[0].script and first) else ""


@lru_cache(2048)
def _speakers(word: str) -> tuple[str, ...]:
    """The languages, of those in Latin letters, that know this word."""
    return tuple(code for code, each in LANGUAGES.items() if not each.script and answers_in(code).knows(word))


def _words_and_candidates(text: str) -> tuple[list[str], list[Language]]:
    """The words, and the languages they may be: those written in these letters."""
    text = text[:_LOOKED_AT].replace("\u2019", "'").lower()
    # In ASCII there is no letter of any script of its own.
    of_its_own = () if text.isascii() else (each for each in LANGUAGES.values() if each.script)
    scripted = [language for language in of_its_own if _is_written_in(language, text)]
    return _WORDS.findall(text), scripted or [each for each in LANGUAGES.values() if not each.script]


def _is_written_in(language: Language, text: str) -> bool:
    return re.search(f"[{language.script}]", text) is not None


def _known(words: Sequence[str], lexicon: Lexicon) -> Iterable[int]:
    """How much of each word a language knows: letters where words are not parted, else all or nothing."""
    if not lexicon.language.spaceless:
        return map(lexicon.knows, words)
    parts = (part for word in words for part in lexicon.language.canonical(word))
    return (len(part) if part in lexicon.vocabulary else -1 for part in parts)


def warm_up(codes: Sequence[str] = ("en",)) -> None:
    """Builds the tables of these languages, and all words that tell a language, before the first reply comes."""
    for code in LANGUAGES:
        answers_in(code)
    for code in codes:
        for lexicon in (answers_in(code), check_ins_in(code), commands_in(code)):
            _ = lexicon.phrases
