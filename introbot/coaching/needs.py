"""Complaint or need: what the referrer writes of the recipient's words, and whether the need was ever voiced."""

from __future__ import annotations

import re

from introbot.coaching import words

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")


def mere_complaint(empathy: str) -> str:
    """The sentence that tells of a complaint, where none tells that somebody wants it solved; else empty."""
    said = empathy.replace("\u2019", "'")
    if words.WANTED.first(said):
        return ""
    sentences = (sentence.strip(" .") for sentence in _SENTENCE.findall(said))
    return next((s for s in sentences if words.COMPLAINT.first(s)), "")


def is_unvoiced(empathy: str) -> bool:
    """Whether the referrer writes that she only guesses the need."""
    said = empathy.replace("\u2019", "'")
    return words.UNVOICED.first(said) is not None


def is_untold(empathy: str) -> bool:
    """Whether nothing in it happened, was said, or has a day to it; a need that is openly guessed is another thing."""
    said = empathy.replace("\u2019", "'")
    known = words.SPOKEN.first(said) is not None
    return known and not is_unvoiced(said) and words.TOLD.first(said) is None
