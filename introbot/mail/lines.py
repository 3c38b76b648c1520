"""Lines of a letter as the readers of forwards and quotes look at them: without marks, and what they give away."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

TEXT_LIMIT = 64 * 1024
LINE_LIMIT = 1000
_LOOKED_AT = 1000  # characters of one line
# Zero-width and direction marks, the byte order mark Outlook for Mac puts before an attribution line; odd spaces.
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad"
_SPACES = "\xa0\u2002\u2003\u2007\u2009\u202f\u3000\t\x0b\x0c"
_ODD = re.compile(f"[{_INVISIBLE}{_SPACES}]")
DATE = re.compile(
    r"\b(?:19|20|25)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:h]\d{2}\b|\d年|\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}\.\d{2}\b"
)
ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"']{1,64}@[^\s@<>()\[\]\\,;:\"']{1,255}")


class Line(NamedTuple):
    """One line: as it stood, how deep it is quoted, and its words without quote marks."""

    raw: str
    depth: int
    words: str


def clean(text: str) -> str:
    """`text` with plain spaces for all kinds of them, and without invisible characters."""
    return _ODD.sub(lambda match: " " if match[0] in _SPACES else "", text) if _ODD.search(text) else text


def lines_of(text: str) -> list[Line]:
    """The lines that are looked at: of `text`, cleaned, the first 1,000 within the first 64 KB."""
    return list(_lines_of(text))


@lru_cache(maxsize=2)  # one text is read for what is passed on in it and for what is new
def _lines_of(text: str) -> tuple[Line, ...]:
    return tuple(line_of(raw) for raw in text[:TEXT_LIMIT].split("\n", LINE_LIMIT)[:LINE_LIMIT])


def line_of(raw: str) -> Line:
    """One line, peeled of its quote marks: ">", "> >", ">>" and the like."""
    words = raw[:_LOOKED_AT].lstrip(" ")
    if not words.startswith((">", "＞")):
        return Line(raw, 0, words.rstrip(" "))
    depth = 0
    while words.startswith((">", "＞")):
        depth += 1
        words = words[1:].lstrip(" ")
    return Line(raw, depth, words.rstrip(" "))


def unquoted(raw: str, depth: int) -> str:
    """`raw` without up to `depth` quote marks; what is quoted less deeply keeps its place."""
    for _ in range(depth):
        bare = raw.lstrip(" ")
        if not bare.startswith(">"):
            break
        raw = bare[2:] if bare.startswith("> ") else bare[1:]
    return raw


def is_rule(words: str) -> bool:
    """Whether a line is nothing but a drawn line: Outlook's underscores, dashes, asterisks."""
    return len(words) >= 3 and not words.strip("_-=*─—–━ ." if len(words) >= 10 else "_-=*─—–━ ")


def holds_any(text: str, stems: tuple[str, ...]) -> bool:
    for stem in stems:  # noqa: SIM110 - asked of nearly every line, and twice as fast
        if stem in text:
            return True
    return False
