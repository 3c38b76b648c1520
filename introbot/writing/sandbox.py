"""The corner of Jinja that letters are written with: words, conditions and lists, and no way out of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, Template
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

FILTERS = ("capitalize", "default", "first", "join", "last", "length", "lower", "title", "trim", "upper")


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
        self._used: dict[str, None] = {}
        self.globals.clear()  # range() and its like: a letter needs none of them
        self.filters = {name: self.filters[name] for name in FILTERS}

    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> Template:
        template = super().get_template(name, parent, globals)
        self._used[template.filename or ""] = None
        return template

    @contextmanager
    def noting(self) -> Iterator[dict[str, None]]:
        """Notes the files of all templates asked for meanwhile; a letter shown within another notes its own."""
        outer, self._used = self._used, {}
        try:
            yield self._used
        finally:
            self._used = outer

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return isinstance(obj, LoopContext) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        del context, left, right
        raise SecurityError(f"a letter needs no “{operator}”")
