"""The few things a template may say, of all that Jinja knows; everything else is refused by line.

What is left cannot loop for long, grow without end, or reach anything but words: one loop inside no other, and no way
to join, multiply or define. (How many partials may be included is counted where they are: see sandbox.py.)
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from typing import TypeAlias

from jinja2 import nodes

from introbot.writing.pressure import pressing

FILTERS = ("capitalize", "default", "first", "join", "last", "length", "lower", "title", "trim", "upper")
FUNCTIONS = ("quote", "buttons", "letter_shown", "small_print")
_TESTS = ("defined", "undefined", "none", "in", "eq", "ne", "equalto", "sameas", "odd", "even")
_PARTIAL = re.compile(r"partials/[a-z][a-z._-]*\.txt")
_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Filter),
    *(nodes.Test, nodes.If, nodes.For, nodes.Include, nodes.Call, nodes.Compare, nodes.Operand, nodes.And, nodes.Or),
    *(nodes.Not, nodes.CondExpr, nodes.List, nodes.Tuple, nodes.Getitem, nodes.Assign),
)
_SAID = {
    nodes.Macro: "a macro",
    nodes.AssignBlock: "“set”",
    nodes.Extends: "“extends”",
    nodes.Block: "“block”",
    nodes.Import: "“import”",
    nodes.FromImport: "“import”",
    nodes.Concat: "“~”",
    nodes.Add: "“+”",
    nodes.Sub: "“-”",
    nodes.Mul: "“*”",
    nodes.Pow: "“**”",
    nodes.Mod: "“%”",
    nodes.Div: "“/”",
    nodes.FloorDiv: "“//”",
    nodes.CallBlock: "“call”",
    nodes.FilterBlock: "“filter” around a block",
    nodes.With: "“with”",
    nodes.Slice: "a part of a word",
    nodes.Dict: "a dictionary",
}
# A line, and a sentence.
Found: TypeAlias = tuple[int, str]


def foreign(tree: nodes.Template) -> Iterator[Found]:
    """Everything in a template that letters are not written with."""
    for node, within in _walk(tree, ()):
        if not isinstance(node, (*_ALLOWED, nodes.Helper)):
            what = _SAID.get(type(node), f"“{type(node).__name__.lower()}”")
            yield node.lineno, f"a letter needs no {what}: it is written with words, names, “if”, “for” and “include”"
        yield from _of(node, within)


def _of(node: nodes.Node, within: tuple[nodes.Node, ...]) -> Iterator[Found]:
    match node:
        case nodes.For():
            if any(isinstance(outer, nodes.For) for outer in within) or node.recursive:
                yield node.lineno, "a loop within a loop could go on for ever: a letter needs one at a time"
        case nodes.Assign():
            if not isinstance(node.target, nodes.Name) or any(
                isinstance(part, nodes.List | nodes.Tuple) for part, _ in _walk(node.node, ())
            ):
                yield node.lineno, "“set” gives one name to words, and to no list"
        case nodes.Include():
            yield from _include(node)
        case nodes.Filter():
            if node.name not in FILTERS:
                yield node.lineno, f"there is no filter “{node.name}”{did_you_mean(node.name, FILTERS)}"
        case nodes.Test():
            if node.name not in _TESTS:
                yield node.lineno, f"there is no test “{node.name}”{did_you_mean(node.name, _TESTS)}"
        case nodes.Call():
            if not isinstance(node.node, nodes.Name) or node.node.name not in FUNCTIONS:
                yield node.lineno, f"only {', '.join(f'{name}()' for name in FUNCTIONS)} can be called"
            elif node.kwargs or node.dyn_args or node.dyn_kwargs:
                yield node.lineno, f"{node.node.name}() is given its words one after the other, without names"
        case nodes.Getattr():
            if not isinstance(node.node, nodes.Name) or node.attr.startswith("_"):
                yield node.lineno, f"“.{node.attr}” is not to be had: only names such as “recipient.first” are"


def _include(node: nodes.Include) -> Iterator[Found]:
    name = node.template.value if isinstance(node.template, nodes.Const) else None
    if not isinstance(name, str) or not _PARTIAL.fullmatch(name):
        yield node.lineno, "only what stands in partials/ can be included, as in “partials/footer.txt”"


def names_in(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Every name the template reads and does not make itself, as it stands there: `words`, `recipient.first`."""
    made = {node.name for node, _ in _walk(tree, ()) if isinstance(node, nodes.Name) and node.ctx == "store"} | {"loop"}
    yield from ((line, name) for line, name in _named(tree, ()) if name.partition(".")[0] not in made)


def _named(node: nodes.Node, within: tuple[nodes.Node, ...]) -> Iterator[Found]:
    for each, outer in _walk(node, within):
        if isinstance(each, nodes.Name) and each.ctx == "load":
            over = outer[-1] if outer else None
            yield each.lineno, f"{each.name}.{over.attr}" if isinstance(over, nodes.Getattr) else each.name


def included_in(tree: nodes.Template) -> Iterator[Found]:
    """The partials that the template includes, as in `partials/footer`."""
    for node, _ in _walk(tree, ()):
        if isinstance(node, nodes.Include) and isinstance(node.template, nodes.Const):
            yield node.lineno, str(node.template.value).removesuffix(".txt")


def asked_of(tree: nodes.Template) -> Iterator[tuple[str, str]]:
    """Every name that a condition asks about, with the words it is compared to; empty where with none."""
    for node, _ in _walk(tree, ()):
        if isinstance(node, nodes.If | nodes.CondExpr):
            yield from ((name, "") for _, name in _named(node.test, ()))
            for compared, _ in _walk(node.test, ()):
                if isinstance(compared, nodes.Compare):
                    sides = [compared.expr, *(operand.expr for operand in compared.ops)]
                    words = [str(side.value) for side in sides if isinstance(side, nodes.Const)]
                    yield from ((name, said) for side in sides for _, name in _named(side, ()) for said in words)


def words_in(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """The template's own words, piece by piece: what stands between the tags, and what is given to functions."""
    for node, _ in _walk(tree, ()):
        if isinstance(node, nodes.TemplateData):
            yield node.lineno, node.data
        elif isinstance(node, nodes.Const) and isinstance(node.value, str):
            yield node.lineno, node.value


def pressing_in(tree: nodes.Template) -> Iterator[Found]:
    """Words that press the reader; nobody is hurried."""
    for line, words in words_in(tree):
        if found := pressing(words):
            before = words[: words.find(found.split()[0])].count("\n")
            yield line + before, f"“{found}” presses the reader: leave it out, so that a no stays as easy as a yes"


def did_you_mean(word: str, known: Collection[str]) -> str:
    """“; did you mean ...?”, where one of the known words is close."""
    close = difflib.get_close_matches(word, known, 1, 0.6)
    return f"; did you mean “{close[0]}”?" if close else ""


def _walk(node: nodes.Node, within: tuple[nodes.Node, ...]) -> Iterator[tuple[nodes.Node, tuple[nodes.Node, ...]]]:
    yield node, within
    for child in node.iter_child_nodes():
        yield from _walk(child, (*within, node))
