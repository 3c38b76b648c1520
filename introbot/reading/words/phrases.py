"""Finds the phrases of a table in a sentence; each phrase is a line of words a person can read and add to.

`[x]` may be missing, `(a|b)` is either, `{m}` stands for the macro m, `,` for a comma or a dash; `^` at the front
and `$` at the end tie a phrase to a clause's start and end. `<name>` is one to three names, `<who>` the same
but only of people who were spoken of, `<cap>` one to three capitalised words, `<thing>` one to four words none of
which is a word of caution, `<new>` one to four that no phrase knows, `<given>` a well-known given name, `<n>` a number,
`<comma>` a comma and no other break. `<words>` is any number of words that can't turn a meaning, `<rest>` the same
across commas and dashes; `<open>` is any number of words that take nothing back beside a consent that names the act,
`<own>` the same without words for other people; the endings in `told` give slots for one such word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import dedent

from introbot.reading.words.tokens import BREAK

_WORD = re.compile(r"[^\s()\[\]|]+")
_PIECE = re.compile(r"[()\[\]|]|[^\s()\[\]|]+")
_MARKS = ("^", "$", BREAK)
_LOOPS = ("<words>", "<rest>", "<open>", "<own>")
_SLOTS = {"<name>": 3, "<who>": 3, "<cap>": 3, "<thing>": 4, "<new>": 4}
_JOINED_FROM = 3  # so many ways to one place are joined into one state before the phrase goes on
_REMEMBERED = 20_000
_LABEL_BITS = 20
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


class Ways:
    """Where each label leads from each state. One table for all: most states have a single way on, and there are
    a hundred thousand of them."""

    def __init__(self) -> None:
        self._labels: dict[str, int] = {}
        self._ways: dict[int, int | tuple[int, ...]] = {}

    def of(self, state: int, label: str) -> tuple[int, ...]:
        number = self._labels.get(label)
        found = self._ways.get(state << _LABEL_BITS | number) if number is not None else None
        if found is None:
            return ()
        return (found,) if isinstance(found, int) else found

    def add(self, state: int, label: str, to: int) -> None:
        key = state << _LABEL_BITS | self._labels.setdefault(label, len(self._labels))
        known = self.of(state, label)
        self._ways[key] = (*known, to) if known else to


@dataclass
class Phrases:
    """All phrases of one language as one automaton over words: linear in the sentence, no backtracking."""

    canonical: Callable[[str], tuple[str, ...]]
    macros: Mapping[str, str] = field(default_factory=dict)
    joining: frozenset[str] = frozenset()  # words that a clause begins after, besides those of every language
    _ways: Ways = field(default_factory=lambda: Ways())
    _joined: dict[int, tuple[int, ...]] = field(default_factory=dict)  # the states that a state is as good as
    _accepts: dict[int, list[Rule]] = field(default_factory=dict)
    _single: bytearray = field(default_factory=lambda: bytearray(b"\1"))  # by state: whether it is reached in one way
    _alphabet: set[str] = field(default_factory=set)
    _parsed: dict[str, list[list[Node]]] = field(default_factory=dict)
    _numbers: dict[States, int] = field(default_factory=dict)
    _sets: list[States] = field(default_factory=list)
    _steps: dict[tuple[int, str, tuple[str, ...]], int] = field(default_factory=dict)
    _heard: dict[tuple[int, bool], tuple[Rule, ...]] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)  # the sets that a word begins in, and a clause's first word

    def add(self, sort: str, table: str) -> None:
        """Adds a table: phrases parted by lines or by `|`; a line set in further goes on with the one above."""
        for text in _top_level(table):
            if any(slot in text for slot in _LOOPS) and not text.lstrip().startswith("^"):
                raise ValueError(f"a phrase of any number of words begins at a clause's start (^): {text!r}")
            for choice in _parse(text):
                self._add_one(sort, " ".join(text.split()), choice)

    def _macro(self, name: str) -> list[list[Node]]:
        if name not in self._parsed:
            self._parsed[name] = [choice for text in _top_level(self.macros[name]) for choice in _parse(text)]
        return self._parsed[name]

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
            return self._join(list(dict.fromkeys([*starts, *ends] if shape == "[" else ends)))
        if node.startswith("{"):
            return self._attach(("(", self._macro(node[1:-1])), starts)
        if node in _SLOTS:
            reached = ends = self._step(node, starts)
            for _ in range(_SLOTS[node] - 1):
                reached = self._step(node, reached)
                ends = ends + reached
            return ends
        if node in _LOOPS:
            return [self._loop(state, node) for state in self._step(node, starts)]
        if node in _MARKS or node.startswith("<"):
            return self._step(node, starts)
        for word in self.canonical(node):
            starts = self._step(word, starts)
        return starts

    def _loop(self, state: int, slot: str) -> int:
        if state not in self._ways.of(state, slot):
            self._ways.add(state, slot, state)
        return state

    def _join(self, states: list[int]) -> list[int]:
        """One state that is reached where any of `states` is (save the first of all, which phrases share)."""
        many = [state for state in states if state]
        if len(many) < _JOINED_FROM:
            return states
        new = self._new_state()
        self._single[new] = True
        alone = (new,)  # one for all: there are many
        for state in many:
            self._joined[state] = (*self._joined[state], new) if state in self._joined else alone
        return [new] if len(many) == len(states) else [0, new]

    def _new_state(self) -> int:
        self._single.append(False)
        return len(self._single) - 1

    def _step(self, word: str, starts: list[int]) -> list[int]:
        if len(starts) == 1 and self._single[starts[0]]:
            for known in self._ways.of(starts[0], word):
                if self._single[known]:
                    return [known]
        self._alphabet.add(word)
        new = self._new_state()
        if len(starts) == 1 and self._single[starts[0]]:
            self._single[new] = True
        for start in starts:
            self._ways.add(start, word, new)
        return [new]

    def matches(self, words: Sequence[str], classes: Sequence[tuple[str, ...]]) -> list[Match]:
        """Every phrase in `words`, leftmost and longest first; `classes` names the slots each word may fill."""
        if len(self._steps) >= _REMEMBERED:
            self._forget()
        found: list[Match] = []
        known = [word if word in self._alphabet else "" for word in words]
        if not self._starts:
            self._starts = [self._start(False), self._start(True)]
        starts = self._starts
        for start in range(len(words)):
            state = starts[_starts_clause(words, start) or words[start - 1] in self.joining]
            for end in range(start, len(words)):
                state = self._next(state, known[end], classes[end])
                if not state:
                    break
                for rule in self._said(state, self._ends_clause(words, end + 1)):
                    found.append(Match(start, end + 1, rule.sort, rule.text))
        found.sort(key=lambda match: (match.start, -match.end))
        return found

    def _ends_clause(self, words: Sequence[str], end: int) -> bool:
        return end == len(words) or words[end] == BREAK or words[end] in self.joining

    def _start(self, clause: bool) -> int:
        return self._number([0, *self._ways.of(0, "^")] if clause else [0])

    def _number(self, states: list[int]) -> int:
        """The number of a set of states, all that they are as good as among them; 0 is the empty set."""
        if not states:
            return 0
        closed = dict.fromkeys(states)
        waiting = list(states)
        while waiting:
            for state in self._joined.get(waiting.pop(), ()):
                if state not in closed:
                    closed[state] = None
                    waiting.append(state)
        key = tuple(closed)
        number = self._numbers.get(key)
        if number is None:
            self._sets.append(key)
            number = self._numbers[key] = len(self._sets)
        return number

    def _forget(self) -> None:
        for memory in (self._numbers, self._sets, self._steps, self._heard, self._starts):
            memory.clear()

    def _next(self, number: int, word: str, classes: tuple[str, ...]) -> int:
        """The set of states that a word leads to; remembered, as few sets ever occur."""
        key = (number, word, classes)
        reached = self._steps.get(key)
        if reached is None:
            labels = (word, *classes)
            states = self._sets[number - 1]
            found = [to for state in states for label in labels for to in self._ways.of(state, label)]
            reached = self._steps[key] = self._number(list(dict.fromkeys(found)))
        return reached

    def _said(self, number: int, ended: bool) -> tuple[Rule, ...]:
        key = (number, ended)
        rules = self._heard.get(key)
        if rules is None:
            states = self._sets[number - 1]
            closing = [to for state in states for to in self._ways.of(state, "$")] if ended else []
            last = self._sets[self._number(closing) - 1] if closing else ()
            rules = tuple(dict.fromkeys(rule for state in (*states, *last) for rule in self._accepts.get(state, ())))
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


def words_of(tables: Iterable[str]) -> set[str]:
    """Every word that stands in the tables, as it is written there."""
    pieces = {piece for table in tables for piece in _WORD.findall(table)}
    return {piece for piece in pieces if piece[0] not in "<{" and piece not in _MARKS}


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
