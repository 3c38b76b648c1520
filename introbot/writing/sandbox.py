"""The corner of Jinja that letters are written with: words, conditions and lists, and no way out of them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from introbot.writing.folders import SUBJECT, builtin_folder
from introbot.writing.grammar import FILTERS, Found, foreign, pressing_in
from introbot.writing.kinds import KINDS, is_for_others
from introbot.writing.names import strange_names

INCLUDED_LIMIT = 100


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, narrowed to words: no methods of strings, and no cheap way to one of 100 MB."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, loader: BaseLoader | None = None) -> None:
        super().__init__(
            loader=loader,
            undefined=StrictUndefined,
            autoescape=False,  # the HTML part is made by escaping the finished words
            keep_trailing_newline=True,
            cache_size=400,
            auto_reload=True,
        )
        self._used: Counter[str] = Counter()
        # What was refused, and why: Jinja compiles anew, at each letter, what it could not compile.
        self._refused: dict[str, tuple[str, Found | None]] = {}
        self.globals.clear()  # range() and its like: a letter needs none of them
        self.filters = {name: self.filters[name] for name in FILTERS} | {"join": _join}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """The tree that is compiled (`compile` asks this method for it, not `parse`); nothing foreign gets past."""
        template = (name or "").removesuffix(SUBJECT)
        seen, found = self._refused.get(name or "", ("", None))
        if seen != source:
            tree = super()._parse(source, name, filename)
            # The names in what comes with the program are checked by its tests; here that would take half a second.
            is_built_in = (filename or "").startswith(f"{builtin_folder()}{os.sep}")
            found = next(found_in(template, tree, names=not is_built_in), None)
            if found is None:
                return tree
            self._refused[name or ""] = (source, found)
        assert found is not None
        raise TemplateSyntaxError(found[1], found[0], name, filename)

    def tree(self, source: str) -> nodes.Template:
        """The source as Jinja understands it, with whatever is foreign to letters."""
        return super()._parse(source, None, None)

    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> Template:
        template = super().get_template(name, parent, globals)
        self._used[template.filename or ""] += 1
        if parent is not None and self._used.total() > INCLUDED_LIMIT:
            raise SecurityError("it includes partials without end: does one of them include itself?")
        return template

    @contextmanager
    def noting(self) -> Iterator[Counter[str]]:
        """Notes the files of all templates asked for meanwhile; a letter shown within another notes its own."""
        outer, self._used = self._used, Counter()
        try:
            yield self._used
        finally:
            self._used = outer

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return isinstance(obj, LoopContext) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        del context, left, right
        raise SecurityError(f"a letter needs no “{operator}”")


def found_in(template: str, tree: nodes.Template, *, names: bool = True) -> Iterator[Found]:
    """Whatever does not belong into this letter or partial, each with its line and a sentence; `names`: foreign names,
    too."""
    yield from foreign(tree)
    if is_for_others(template):
        yield from pressing_in(tree)
    if names and (template in KINDS or template.startswith("partials/")):
        yield from strange_names(template, tree)


def _join(values: Any, between: str = "") -> str:
    """Jinja's `join` for lists of words; of a word's letters it could make 400 MB."""
    if not isinstance(values, list | tuple):
        raise SecurityError("“join” is for lists")
    return between.join(map(str, values))
