"""Our own letter taken out of an answer to it: the exact words are known, so nothing has to be guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from introbot.mail.lines import TEXT_LIMIT, Line, line_of

_RUN = 6  # words in a row that make a passage ours
_MARKS = "/>*_|\"'“”„‘’«»()[]<.,;:!?"
# Programs write a link's address beside its words, or drop it.
_LINK = re.compile(r"[<\[(]?(?:mailto:|https?://)\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """The words of our letter as they are compared: in NFKC, without case, marks and links."""

    text: str
    runs: frozenset[tuple[str, ...]]
    first: frozenset[str]  # the words that a run begins with

    @classmethod
    @lru_cache(maxsize=16)  # one letter is answered more than once, and read more than once
    def of(cls, sent: str) -> Known:
        words = _compared(sent[:TEXT_LIMIT])
        runs = frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
        return cls(f" {' '.join(words)} ", runs, frozenset(run[0] for run in runs))

    def holds_piece(self, text: str) -> bool:
        """Whether `text` is cut out of our letter, also within a word: "y, and so on" out of "Ray, and so on"."""
        return " ".join(_compared(text)) in self.text

    def holds(self, text: str) -> bool:
        """Whether `text` stands in our letter word for word, however short it is."""
        return f" {' '.join(_compared(text))} " in self.text


def without_ours(lines: list[Line], known: Known) -> list[Line]:
    """The lines with our own words marked as quoted; what somebody wrote on one of them gets a line of its own.

    A word counts as ours only within six neighbours, so a "Yes" that also stands in our letter stays theirs: above
    and below. Between our words it does not, for there it may be a button of ours that a program wrote differently.
    """
    left = _left_over(lines, known)
    ours = [at for at, (covered, _) in enumerate(left) if covered]
    out: list[Line] = []
    for at, (line, (covered, rest)) in enumerate(zip(lines, left, strict=True)):
        between = bool(ours) and ours[0] <= at <= ours[-1]
        if covered or (between and not line.depth and line.words and _is_doubtful(line.words, known)):
            out.append(Line(line.raw, max(line.depth, 1), line.words))
        else:
            out.append(line)
        if rest and not _is_doubtful(rest, known):
            out.append(line_of(rest))
    return out


def _is_doubtful(text: str, known: Known) -> bool:
    return known.holds(text) or "mailto:" in text.lower()


def _compared(text: str) -> list[str]:
    return [word for raw in _plain(text).split() if (word := raw.strip(_MARKS).casefold())]


def _plain(text: str) -> str:
    """`text` in NFKC and without links."""
    text = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return _LINK.sub(" ", text) if "://" in text or "mailto:" in text.lower() else text


def _left_over(lines: list[Line], known: Known) -> list[tuple[bool, str]]:
    """For each line: whether words of ours stand in it, and if so what else does."""
    split = [_plain(line.words).split() if line.words else [] for line in lines]
    placed = [(at, index) for at, raws in enumerate(split) for index in range(len(raws))]
    compared = [raw.strip(_MARKS).casefold() for raws in split for raw in raws]
    if "" in compared:  # a mark that stands alone
        placed = [place for place, word in zip(placed, compared, strict=True) if word]
    words = [word for word in compared if word]
    covered: list[set[int]] = [set() for _ in lines]
    reached = 0
    for start in [at for at, word in enumerate(words[: 1 - _RUN]) if word in known.first]:
        if tuple(words[start : start + _RUN]) in known.runs:
            for at, index in placed[max(start, reached) : start + _RUN]:
                covered[at].add(index)
            reached = start + _RUN
    return [_rest_of(line, split[at], covered[at], known) for at, line in enumerate(lines)]


def _rest_of(line: Line, raws: list[str], covered: set[int], known: Known) -> tuple[bool, str]:
    if not covered:
        return False, ""
    if known.holds_piece(line.words):
        return True, ""
    # On a line with quote marks somebody can only have gone on writing behind our words.
    first = max(covered) + 1 if line.depth else 0
    rest = " ".join(raw for index, raw in enumerate(raws) if index >= first and index not in covered)
    return True, rest if rest.strip(_MARKS + " ") and "mailto:" not in line.words.lower() else ""
