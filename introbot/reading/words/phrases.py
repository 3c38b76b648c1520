"""Finds the phrases of a table in a sentence; each phrase is a line of words a person can read and add to.

`[x]` may be missing, `(a|b)` is either, `{m}` stands for the macro m, `,` for a comma or a dash; `^` at the front
and `$` at the end tie a phrase to a clause's start and end. `<name>` is one to three names, `<who>` the same
but only of people who were spoken of, `<cap>` one to three capitalised words, `<thing>` one to four words none of
which is a word of caution, `<n>` a number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import dedent

from introbot.reading.words.tokens import BREAK

_PIECE = re.compile(r"[()\[\]|]|[^\s()\[\]|]+")
_MARKS = ("^", "$", BREAK)
_SLOTS = {"<name>": 3, "<who>": 3, "<cap>": 3, "<thing>": 4}
_REMEMBERED = 50_000
States = tuple[int, ...]
Node = tuple[str, list[list["Node"]]] | str


@dataclass(frozen=True, slots=True)
class Match:
    """Words `start` to `end` of a sentence say a thing of `sort`, by the phrase `rule`."""

    start: int
    end: int
    sort: str
    rule: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What a phrase says, and the line it was written in."""

    sort: str
    text: str


@dataclass
class Phrases:
    """All phrases of one language as one automaton over words: linear in the sentence, no backtracking."""

    canonical: Callable[[str], tuple[str, ...]]
    macros: Mapping[str, str] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    _edges: list[dict[str, list[int]]] = field(default_factory=lambda: [{}])
    _accepts: dict[int, list[Rule]] = field(default_factory=dict)
    _single: set[int] = field(default_factory=lambda: {0})
    _alphabet: set[str] = field(default_factory=set)
    _steps: dict[tuple[States, str, tuple[str, ...]], States] = field(default_factory=dict)
    _heard: dict[tuple[States, bool], tuple[Rule, ...]] = field(default_factory=dict)

    def add(self, sort: str, table: str) -> None:
        """Adds a table: phrases parted by lines or by `|`; a line set in further goes on with the one above."""
        for text in _top_level(table):
            for choice in _parse(self._expanded(text)):
                self._add_one(sort, " ".join(text.split()), choice)

    def _expanded(self, line: str) -> str:
        for _ in range(6):
            if "{" not in line:
                break
            line = re.sub(r"\{(\w+)\}", lambda found: f"({' | '.join(_top_level(self.macros[found.group(1)]))})", line)
        return line

    def _add_one(self, sort: str, text: str, sequence: list[Node]) -> None:
        for state in self._attach_all(sequence, [0]):
            if state:
                self._accepts.setdefault(state, []).append(Rule(sort, text))

    def _attach_all(self, sequence: Iterable[Node], starts: list[int]) -> list[int]:
        for node in sequence:
            starts = self._attach(node, starts)
        return starts

    def _attach(self, node: Node, starts: list[int]) -> list[int]:
        if isinstance(node, tuple):
            shape, choices = node
            ends = [state for choice in choices for state in self._attach_all(choice, starts)]
            return list(dict.fromkeys([*starts, *ends] if shape == "[" else ends))
        if node in _SLOTS:
            reached = ends = self._step(node, starts)
            for _ in range(_SLOTS[node] - 1):
                reached = self._step(node, reached)
                ends = ends + reached
            return ends
        if node in _MARKS or node.startswith("<"):
            return self._step(node, starts)
        for word in self.canonical(node):
            self.vocabulary.add(word)
            starts = self._step(word, starts)
        return starts

    def _step(self, word: str, starts: list[int]) -> list[int]:
        if len(starts) == 1 and starts[0] in self._single:
            for known in self._edges[starts[0]].get(word, ()):
                if known in self._single:
                    return [known]
        self._alphabet.add(word)
        new = len(self._edges)
        self._edges.append({})
        if len(starts) == 1 and starts[0] in self._single:
            self._single.add(new)
        for start in starts:
            self._edges[start].setdefault(word, []).append(new)
        return [new]

    def matches(self, words: Sequence[str], classes: Sequence[tuple[str, ...]]) -> list[Match]:
        """Every phrase in `words`, leftmost and longest first; `classes` names the slots each word may fill."""
        found: list[Match] = []
        known = [word if word in self._alphabet else "" for word in words]
        for start in range(len(words)):
            state = self._start(_starts_clause(words, start))
            for end in range(start, len(words)):
                state = self._next(state, known[end], classes[end])
                if not state:
                    break
                for rule in self._said(state, _ends_clause(words, end + 1)):
                    found.append(Match(start, end + 1, rule.sort, rule.text))
        found.sort(key=lambda match: (match.start, -match.end))
        return found

    def _start(self, clause: bool) -> States:
        return (0, *self._edges[0].get("^", ())) if clause else (0,)

    def _next(self, states: States, word: str, classes: tuple[str, ...]) -> States:
        """The states that a word leads to; remembered, as few sets of states ever occur."""
        key = (states, word, classes)
        reached = self._steps.get(key)
        if reached is None:
            labels = (word, *classes)
            found = [to for state in states for label in labels for to in self._edges[state].get(label, ())]
            reached = tuple(dict.fromkeys(found))
            if len(self._steps) >= _REMEMBERED:
                self._steps.clear()
            self._steps[key] = reached
        return reached

    def _said(self, states: States, ended: bool) -> tuple[Rule, ...]:
        key = (states, ended)
        rules = self._heard.get(key)
        if rules is None:
            closing = [to for state in states for to in self._edges[state].get("$", ())] if ended else []
            rules = tuple(rule for state in (*states, *closing) for rule in self._accepts.get(state, ()))
            if len(self._heard) >= _REMEMBERED:
                self._heard.clear()
            self._heard[key] = rules
        return rules


def undominated(matches: list[Match]) -> list[Match]:
    """The matches that no longer match contains: "no problem" leaves nothing of "no"."""
    kept: list[Match] = []
    furthest, held = -1, (-1, -1)
    for match in matches:  # sorted by start, longest first
        if match.end > furthest or (match.start, match.end) == held:
            kept.append(match)
            furthest, held = max(furthest, match.end), (match.start, match.end)
    return kept


def _starts_clause(words: Sequence[str], start: int) -> bool:
    return start == 0 or words[start - 1] in _CLAUSE_EDGES


def _ends_clause(words: Sequence[str], end: int) -> bool:
    return end == len(words) or words[end] == BREAK


_CLAUSE_EDGES = frozenset(
    {BREAK, "and", "but", "so", "...", "und", "aber", "et", "mais", "y", "pero", "e", "ma", "mas"}
)


def _parse(line: str) -> list[list[Node]]:
    pieces = _PIECE.findall(line)
    choices, rest = _choices(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"unbalanced brackets in the phrase {line!r}")
    return choices


def _choices(pieces: list[str], at: int) -> tuple[list[list[Node]], int]:
    choices: list[list[Node]] = [[]]
    while at < len(pieces) and pieces[at] not in ")]":
        piece = pieces[at]
        at += 1
        if piece == "|":
            choices.append([])
        elif piece in "([":
            inner, at = _choices(pieces, at)
            choices[-1].append((piece, inner))
            at += 1
        else:
            choices[-1].append(piece)
    return choices, at


def _top_level(table: str) -> list[str]:
    """The phrases of a table; a line that is set in further goes on with the phrase above it."""
    texts, depth = [""], 0
    for mark in re.sub(r"\n[ \t]+", " ", dedent(table)):
        depth += (mark in "([{") - (mark in ")]}")
        if mark in "|\n" and depth == 0:
            texts.append("")
        else:
            texts[-1] += mark
    return [text for text in texts if text.strip()]
