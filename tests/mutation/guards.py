"""Finds the guards of a module, and gives the module without one of them.

A guard is an `if` that only turns back (return, raise, continue), one side of an `and` or `or`, or one condition behind
AND in a statement of SQL.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_TURNS_BACK = (ast.Return, ast.Raise, ast.Continue)
_COMPARED = r"[\w.]+ (?:=|<=|IN|IS) (?:NOT NULL|NULL|\([^()]*\)|[:'\w.]+)"
_CONDITION = re.compile(rf"\s+AND\s+(?:\((?:[^()]|\([^()]*\))*\)|{_COMPARED})(?![\w'])")


@dataclass(frozen=True)
class Mutant:
    """A module without one guard; `removed` is that guard as written, `nth` tells it from its equals."""

    module: str
    removed: str
    nth: int
    source: str

    @property
    def name(self) -> str:
        return f"{self.module}: {self.removed}" + (f" (no. {self.nth + 1})" if self.nth else "")


def mutants_of(module: str, source: str) -> Iterator[Mutant]:
    seen: dict[str, int] = {}
    count = len(list(_sites(ast.parse(source))))
    for index in range(count):
        tree = ast.parse(source)
        removed, remove = list(_sites(tree))[index]
        remove()
        nth = seen.get(removed, 0)
        seen[removed] = nth + 1
        yield Mutant(module, removed, nth, ast.unparse(ast.fix_missing_locations(tree)))


class _Taking:
    """Takes one thing out of a tree when called."""

    def __init__(self, owner: ast.AST, name: str, index: int, new: ast.AST | None = None) -> None:
        self._owner, self._name, self._index, self._new = owner, name, index, new

    def __call__(self) -> None:
        parts = getattr(self._owner, self._name)
        if isinstance(parts, list):
            parts[self._index : self._index + 1] = [self._new] if self._new else []
        else:
            setattr(self._owner, self._name, self._new)


def _sites(tree: ast.Module) -> Iterator[tuple[str, _Taking]]:
    for node in ast.walk(tree):
        for name, value in ast.iter_fields(node):
            for index, child in enumerate(value if isinstance(value, list) else [value]):
                yield from _site(node, name, index, child)


def _site(owner: ast.AST, name: str, index: int, child: object) -> Iterator[tuple[str, _Taking]]:
    if isinstance(child, ast.If) and not child.orelse and isinstance(child.body[-1], _TURNS_BACK):
        yield f"if {ast.unparse(child.test)}: {ast.unparse(child.body[-1])}", _Taking(owner, name, index, ast.Pass())
    elif isinstance(child, ast.BoolOp):
        word = " and " if isinstance(child.op, ast.And) else " or "
        for number, operand in enumerate(child.values):
            rest = [each for other, each in enumerate(child.values) if other != number]
            new = rest[0] if len(rest) == 1 else ast.BoolOp(child.op, rest)
            yield f"{word.strip()}: {ast.unparse(operand)}", _Taking(owner, name, index, new)
    elif isinstance(child, ast.Constant) and isinstance(child.value, str) and "UPDATE outbox" in child.value:
        for found in _CONDITION.finditer(child.value):
            without = child.value[: found.start()] + child.value[found.end() :]
            said = " ".join(child.value.partition("UPDATE")[2].split())[:60]
            guard = f"{said} ... {' '.join(found[0].split())}"
            yield guard, _Taking(owner, name, index, ast.Constant(without))
