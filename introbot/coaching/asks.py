"""Soft asks ("if you know anyone ...") and vague words ("to the next level"): found by phrases, or not at all."""

from __future__ import annotations

import re

from introbot.coaching import words

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_LOOKED_AT = 8000
_TOO_LONG = 400
# Kind words alone are too little; with this many others, or a figure, there is something to go by.
_FEW_WORDS = 11
# More of them are read in vain: somebody who writes so much says something.
_GENERAL_WORDS = 30
_A_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def soft_ask(text: str) -> str:
    """The first sentence that asks for anybody at all; empty where there is none."""
    return next((sentence for sentence in _sentences(text) if _found(words.SOFT, sentence)), "")


def vague_words(text: str) -> str:
    """The words in `text` that could be said of anybody; empty where there are none."""
    said = _plain(text)
    found = next((found for s in _sentences(said) if (found := _found(words.VAGUE, s))), "")
    return found or _only_praise(said) or _only_general(said)


def _only_praise(said: str) -> str:
    if len(said.split()) > _FEW_WORDS or re.search(r"\d", said) or not _found(words.PRAISE, said):
        return ""
    return " ".join(said.split()).rstrip(".!")


def _only_general(said: str) -> str:
    """The text, where every word of it is a general one."""
    found = _A_WORD.findall(said.lower())
    if not 0 < len(found) <= _GENERAL_WORDS or re.search(r"\d", said):
        return ""
    return " ".join(said.split()).rstrip(".!") if all(word in words.GENERAL for word in found) else ""


def _found(phrases: words.Phrases, sentence: str) -> str:
    found = phrases.first(sentence)
    return found.group().strip(" ,;:") if found else ""


def _sentences(text: str) -> list[str]:
    """The sentences, wrapped lines joined; one that is very long is passed over."""
    joined = re.sub(r"(?<=[^\n.!?:])[ \t]*\n(?=\S)", " ", _plain(text))
    return [sentence.strip() for sentence in _SENTENCE.findall(joined) if 0 < len(sentence.strip()) <= _TOO_LONG]


def _plain(text: str) -> str:
    return text[:_LOOKED_AT].replace("\u2019", "'")
