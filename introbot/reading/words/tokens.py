"""Cuts a reply into sentences of words, each word knowing where in the text it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

# Nobody's answer is longer; what comes after is not read, and such a text is never a yes.
TEXT_LIMIT = 8 * 1024
LINE_LIMIT = 400
WORD_LIMIT = 1000
SENTENCE_LIMIT = 200  # words; a longer run is cut, which can only leave a clause unknown

BREAK = ","  # a comma, a dash, a colon or a bracket: phrases name it where they may run across it
FOG = "..."
SMILE = "<smile>"
_FRIENDLY = frozenset(
    "\U0001f642\U0001f60a\U0001f44d\U0001f64f\U0001f600\U0001f603\U0001f604\U0001f601\U0001f389\u2764\u2665\U0001f44c\U0001f973\u263a\U0001f44f\U0001f60d\U0001f917\u2728\U0001f680\U0001f64c\u2705"
)
_WORD_OF = {"postscript": "ps", "mark": BREAK, "dots": FOG, "url": "<url>", "mail": "<mail>"}

LETTER = r"[^\W\d_]"
MARK = "[\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]"  # vowels and points
_SIGN = f"(?:[^\\W_]|{MARK})"
_TOKEN = re.compile(
    rf"""
    (?P<url>(?:https?://|www\.)[^\s<>]{{1,500}})
  | (?P<mail>[^\s@<>()\[\],;:"]{{1,64}}@[^\s@<>()\[\],;:"!?]{{1,255}})
  | (?P<postscript>\b[Pp]\.?\ ?(?:[Pp]\.?\ ?)?[Ss](?:\.:?|:)(?=\s|$))
  | (?P<title>\b(?:[Mm][rs]s?|[Dd]rs?|[Pp]rof|[Hh]r|[Ff]r|[Ss]ra?|[Mm]me|[Dd]ott|[Ii]ng|[Dd]hr|[Mm]evr)\.(?=[ ]\w)
       |\bM\.(?=[ ][A-Z][\w'-]))
  | (?P<initial>^[ \t]*(?:[A-Z]\.[ ]?){{1,3}}(?=[A-Z]\w)|\b(?:[A-Z]\.){{2,4}}[ \t]*$)
  | (?P<smile>[:;=8]['-]?[)(DPp/|](?!\w))
  | (?P<word>{_SIGN}+(?:['-]{_SIGN}+)*'?)
  | (?P<dots>\.\.+)
  | (?P<end>[.!?;\u3002\u061f\u061b\u0964\u0965\u2026]+)
  | (?P<newline>\n)
  | (?P<mark>[,:()\[\]\u2010-\u2015\u3001\u060c\u00a1\u00bf\u2022\u00b7-]+)
  | (?P<space>[^\S\n]+|[*_]+)
  | (?P<symbol>.)
    """,
    re.VERBOSE,
)
_CLUSTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]{1,30}|[^\x00-\x7f]")
# "1. yes 2. yes", "1) ... 2) ...": answers to our two questions.
_NUMBERED = re.compile(r"(?:^[ \t(]{0,4}|(?<=[\s,;.!]))(?:[Qq]|no\. ?|#)?([12])(?:[.):](?!\d)|(?= ?- ))")
_APOSTROPHES = str.maketrans("\u2019\u2018\u02bc\u00b4`", "'''''")
# Overrides and isolates show words in another order than they stand in; tags are text nobody sees (CVE-2021-42574).
_DECEIVING = re.compile("[\u202a-\u202e\u2066-\u2069\ufffd\U000e0000-\U000e007f]")
_SKIN_OR_VARIANT = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, mark or symbol: `word` is what phrases compare, `written` how it looks, the span where it stands."""

    word: str
    written: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words up to a mark or a line's end. `asks` is a question mark, `exclaims` the other; `line` counts lines from 0,
    `alone` is on its own.
    """

    tokens: tuple[Token, ...]
    asks: bool
    line: int
    alone: bool
    closed: bool  # ended by a mark rather than by the line
    exclaims: bool = False

    @property
    def span(self) -> tuple[int, int]:
        return self.tokens[0].start, self.tokens[-1].end


@dataclass(frozen=True, slots=True)
class Reading:
    """The sentences of a text; `suspicious` says it was cut, quoted, or holds characters that hide or mislead."""

    sentences: tuple[Sentence, ...]
    suspicious: bool


def plain(text: str) -> tuple[str, list[int] | None]:
    """NFKC without invisible characters, and for each character the place in `text` it came from (None: the same)."""
    if text.isascii():
        return text, None
    out: list[str] = []
    places: list[int] = []
    last = 0
    for found in _CLUSTER.finditer(text):
        out.append(text[last : found.start()])
        places.extend(range(last, found.start()))
        shown = _visible(found.group())
        out.append(shown)
        places.extend([found.start()] * len(shown))
        last = found.end()
    out.append(text[last:])
    places.extend(range(last, len(text) + 1))
    return "".join(out).translate(_APOSTROPHES), places


@lru_cache(maxsize=4096)
def _visible(cluster: str) -> str:
    if unicodedata.category(cluster[0]) == "Cf" or _SKIN_OR_VARIANT.match(cluster):
        return ""
    shown = unicodedata.normalize("NFKC", cluster)
    return shown if len(shown) < 8 else shown[:8]


def read_text(text: str, canonical: Callable[[str], tuple[str, ...]]) -> Reading:
    """The sentences of `text`, each word in the language's `canonical` spelling."""
    shown, places = plain(text[:TEXT_LIMIT])
    suspicious = len(text) > TEXT_LIMIT or bool(_DECEIVING.search(text))
    lines, one_sided = _without_numbers(shown.replace("\r\n", " \n").replace("\r", "\n").split("\n"))
    suspicious = suspicious or one_sided
    if len(lines) > LINE_LIMIT or any(line.lstrip().startswith(">") for line in lines):
        suspicious = True
    sentences: list[Sentence] = []
    words = 0
    for sentence in _sentences(lines[:LINE_LIMIT], places, canonical):
        words += len(sentence.tokens)
        if words > WORD_LIMIT:
            return Reading(tuple(sentences), True)
        sentences.append(sentence)
    return Reading(tuple(sentences), suspicious)


def _without_numbers(lines: list[str]) -> tuple[list[str], bool]:
    """The lines with the numbers of two answers blanked, and whether only one of two questions is answered."""
    numbers = [found for line in lines for found in _NUMBERED.findall(line)]
    if not numbers:
        return lines, False
    if numbers != ["1", "2"]:
        return lines, True
    return [_NUMBERED.sub(lambda found: " " * (len(found.group()) - 1) + ",", line) for line in lines], False


def _sentences(
    lines: list[str], places: list[int] | None, canonical: Callable[[str], tuple[str, ...]]
) -> Iterator[Sentence]:
    offset = 0
    collected: list[Token] = []
    started = 0
    for number, line in enumerate(lines):
        if not line.lstrip().startswith(">"):
            after = lines[number + 1] if number + 1 < len(lines) else ""
            for token in _TOKEN.finditer(line):
                sort = token.lastgroup
                if sort == "end":
                    # "3.5" and "e.g" are not ends; nor is a dot glued to a small letter.
                    if collected:
                        yield Sentence(tuple(collected), _asks(token), started, False, True, "!" in token.group())
                    elif _asks(token):
                        yield Sentence((_token("?", token, offset, places),), True, number, False, True)
                    collected = []
                    continue
                if sort == "space":
                    continue
                if not collected:
                    started = number
                collected.extend(_tokens(token, offset, places, canonical))
                if len(collected) > SENTENCE_LIMIT:
                    yield Sentence(tuple(collected), False, started, False, False)
                    collected = []
            if collected and not _runs_on(line, after):
                yield Sentence(tuple(collected), False, started, started == number, False)
                collected = []
        offset += len(line) + 1
    if collected:
        yield Sentence(tuple(collected), False, started, False, False)


def _asks(end: re.Match[str]) -> bool:
    return "?" in end.group() or "\u061f" in end.group()


def _runs_on(line: str, after: str) -> bool:
    """Whether a line was broken by a mail program and not by its writer."""
    return len(line.rstrip()) >= 40 and after[:1].isalnum() and (after[:1].islower() or len(line.rstrip()) >= 60)


def _tokens(
    found: re.Match[str], offset: int, places: list[int] | None, canonical: Callable[[str], tuple[str, ...]]
) -> Iterator[Token]:
    sort = found.lastgroup
    if sort in ("word", "title", "initial"):
        whole = _token("", found, offset, places)
        written = found.group().strip(" \t.")
        for word in canonical(written.lower()):
            yield Token(word, written, whole.start, whole.end)
    else:
        word = _WORD_OF.get(sort or "", found.group())
        if sort == "smile" and found.group()[0] != ";" and found.group()[-1] in ")D":
            word = SMILE
        if sort == "symbol" and word in _FRIENDLY:
            word = SMILE
        if word == "&" and found.string[found.end() : found.end() + 1] == " ":  # "&yes;" is no "and"
            word = canonical(word)[0]
        yield _token(word, found, offset, places)


def _token(word: str, found: re.Match[str], offset: int, places: list[int] | None) -> Token:
    start, end = found.start() + offset, found.end() + offset
    if places is not None:
        start, end = places[start], places[end - 1] + 1
    return Token(word, found.group(), start, end)
