"""The letters as files: one source each, found in layers, compiled once, and a faulty one set aside."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Any, TypeAlias, cast

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from introbot.address import one_line
from introbot.errors import Misconfigured

_NAME = re.compile(r"(?:partials/)?[a-z][a-z._-]*")
_SUBJECT = "#subject"
# Tags that have a line to themselves leave no line behind; so what a template looks like is what the letter looks like.
_TAG_LINE = re.compile(r"^[ \t]*(\{%(?:(?!%\})[^\n])*%\}|\{#(?:(?!#\})[^\n])*#\})[ \t]*\n", re.MULTILINE)
_FILTERS = ("capitalize", "default", "first", "join", "last", "length", "lower", "title", "trim", "upper")
SOURCE_LIMIT = 64 * 1024
OUTPUT_LIMIT = 512 * 1024
SUBJECT_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Rendered:
    """One letter's words: the subject on one line, the body still with its marks (see blocks.py)."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a template is not used: its file and one sentence."""

    path: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}: {self.sentence}"


# When the file was changed last, and how large it is.
Stamp: TypeAlias = tuple[int, int]
# Says in one sentence what a rendered letter lacks; empty where it keeps its promises.
Promise = Callable[[Rendered], str]


class Templates:
    """The templates of `folders`, the first folder winning file by file; the built-in ones come last in any case.

    A file that changes is read anew at its next use. A template that cannot be used (its syntax, an unknown name,
    a broken promise) gives way to the next layer's, and is remembered in `faults()`.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        layers = [*(folder for folder in folders if folder != builtin_folder()), builtin_folder()]
        # One environment for each remaining stack of layers: with a faulty partial of hers, a letter falls back whole.
        self._stacks = tuple(_environment(layers[place:]) for place in range(len(layers)))
        self._faults: dict[str, Fault] = {}
        self._is_within = False  # a letter is shown within another: both see the files as they were at the first look

    def render(
        self, name: str, context: Callable[[], Mapping[str, object]], promise: Promise | None = None
    ) -> Rendered:
        """The letter called `name`, from the first layer that can write it; `context` is made anew for each try."""
        if not self._is_within:
            for stack in self._stacks:
                _layers(stack).look_anew()
        outermost, self._is_within = not self._is_within, True
        try:
            return self._render(name, context, promise)
        finally:
            self._is_within = not outermost

    def _render(self, name: str, context: Callable[[], Mapping[str, object]], promise: Promise | None) -> Rendered:
        rendered: Rendered | None = None
        for stack in self._stacks:
            rendered = None
            path = _layers(stack).path_of(name)
            try:
                rendered = _render(stack, name, context())
                lacking = promise(rendered) if promise else ""
            except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
                path = getattr(error, "filename", None) or path
                lacking = _sentence(error)
            if rendered and not lacking:
                self._faults.pop(path, None)
                return rendered
            self._faults[path] = Fault(path, lacking)
        # Beneath the built-in letter there is nothing: better as it is than not at all, and the fault is known.
        if rendered:
            return rendered
        raise Misconfigured(f"The letter “{name}” cannot be written: {lacking}")

    def faults(self) -> tuple[Fault, ...]:
        """The templates that were found faulty since they last worked."""
        return tuple(self._faults.values())


def builtin_folder() -> Path:
    """The letters that come with the program: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parent.parent
    checkout = package.parent / "templates"
    inside = package / "_templates"
    return inside if inside.is_dir() else checkout


def _environment(folders: Sequence[Path]) -> Environment:
    environment = _Sandbox(
        loader=_Layers(folders),
        undefined=StrictUndefined,
        autoescape=False,  # the HTML part is made by escaping the finished words
        keep_trailing_newline=True,
        cache_size=400,
        auto_reload=True,
    )
    environment.globals.clear()  # range() and its like: a letter needs none of them
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    return environment


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, narrowed to words: no methods of strings, and no cheap way to one of 100 MB."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return isinstance(obj, LoopContext) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        del context, left, right
        raise SecurityError(f"a letter needs no “{operator}”")


class _Layers(BaseLoader):
    """Finds `name` in the first folder that has it. The subject line and the body are compiled each on its own."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self._seen: dict[str, tuple[Path, Stamp] | None] = {}

    def look_anew(self) -> None:
        """Forget what was seen of the files; until this is called again, each is looked at once."""
        self._seen.clear()

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        del environment
        name = template.removesuffix(_SUBJECT).removesuffix(".txt")
        seen = self._look(name)
        if seen is None:
            raise TemplateNotFound(template)
        path = seen[0]
        subject, body = _split(_read(path), name)
        # A file laid over this one later counts as a change too.
        return (
            subject if template.endswith(_SUBJECT) else body,
            str(path),
            lambda: self._look(name) == seen,
        )

    def path_of(self, name: str) -> str:
        seen = self._look(name)
        return str(seen[0] if seen else self.folders[0] / f"{name}.txt")

    def _look(self, name: str) -> tuple[Path, Stamp] | None:
        if name not in self._seen:
            self._seen[name] = self._find(name)
        return self._seen[name]

    def _find(self, name: str) -> tuple[Path, Stamp] | None:
        if not _NAME.fullmatch(name) or ".." in name:
            return None
        paths = (folder / f"{name}.txt" for folder in self.folders)
        return next(((path, stamp) for path in paths if (stamp := _stamp(path))), None)


def _layers(environment: Environment) -> _Layers:
    return cast(_Layers, environment.loader)


def _stamp(path: Path) -> Stamp | None:
    """What changes with the file; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size) if S_ISREG(status.st_mode) else None


def _read(path: Path) -> str:
    try:
        raw = path.read_bytes()
        if len(raw) > SOURCE_LIMIT:
            raise TemplateSyntaxError(f"it is larger than {SOURCE_LIMIT // 1024} KB", 1)
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise TemplateSyntaxError(f"it cannot be read ({error.strerror})", 1) from error
    except UnicodeDecodeError as error:
        raise TemplateSyntaxError("it is not written in UTF-8", 1) from error


def _split(source: str, name: str) -> tuple[str, str]:
    """The subject and the body. The header's lines leave empty lines behind, so that a fault names the right line."""
    if name.startswith("partials/"):
        return "", _closed_up(source)
    head, blank, body = source.partition("\n\n")
    if not head.startswith("Subject:") or "\n" in head or not blank:
        raise TemplateSyntaxError("it must begin with a line “Subject: ...” and an empty line", 1)
    return head.removeprefix("Subject:").strip(), f"\n\n{_closed_up(body)}"


def _closed_up(body: str) -> str:
    """The line break behind a tag on a line of its own goes into a comment: gone, and still counted in line numbers."""
    return _TAG_LINE.sub(r"\1{#\n#}", body)


def _render(environment: Environment, name: str, context: Mapping[str, object]) -> Rendered:
    subject = environment.get_template(name + _SUBJECT).render(context)
    pieces: list[str] = []
    size = 0
    for piece in environment.get_template(name).generate(context):
        pieces.append(piece)
        size += len(piece) + 1
        if size > OUTPUT_LIMIT:
            raise ValueError(f"the letter grew beyond {OUTPUT_LIMIT // 1024} KB")
    return Rendered(one_line(subject)[:SUBJECT_LIMIT], "".join(pieces))


def _sentence(error: Exception) -> str:
    match error:
        case TemplateSyntaxError():
            return f"line {error.lineno}: {error.message}"
        case UndefinedError():
            return f"it uses a name that this letter does not have: {error}"
        case TemplateNotFound():
            return f"there is no file for “{error.name}”"
    return str(error) or type(error).__name__
