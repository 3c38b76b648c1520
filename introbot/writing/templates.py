"""The letters as files: one source each, found in layers, compiled once, and a faulty one set aside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from traceback import walk_tb
from typing import cast

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes

from introbot.address import one_line
from introbot.errors import Misconfigured
from introbot.writing.folders import BUILTIN, REFERRERS, SUBJECT, Folder, Folders, Looks, Source, builtin_folder
from introbot.writing.grammar import included_in
from introbot.writing.languages import ENGLISH, LANGUAGES, Language
from introbot.writing.sandbox import Sandbox

OUTPUT_LIMIT = 512 * 1024
SUBJECT_LIMIT = 200
LANGUAGE_FILE = "language"
# Jinja's words for what is not there: "'about' is undefined", "'dict object' has no attribute 'address'".
_NAMED = re.compile(r"'([^']+)'")


@dataclass(frozen=True, slots=True)
class Rendered:
    """One letter's words: the subject on one line, the body still with its marks (see blocks.py); the files it used."""

    subject: str
    body: str
    language: Language = ENGLISH
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose templates a letter is written with (the referrer's key), and in which languages, the best first."""

    referrer: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a template is not used: its file and one sentence; `line` is 0 where it is about the whole."""

    path: str
    sentence: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}: line {self.line}: {self.sentence}" if self.line else f"{self.path}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Own:
    """A template that is not built in: which letter's or partial's, in which language, for which referrer, if any."""

    name: str
    language: str = ENGLISH.code
    referrer: str = ""


# The names a template may use, made anew for each try in the language of that try.
Context = Callable[[Language], Mapping[str, object]]
# Says in one sentence what a rendered letter lacks; empty where it keeps its promises.
Promise = Callable[[Rendered], str]


class Templates:
    """The templates of `folders`, the first folder winning file by file; the built-in ones come last in any case.

    Within a folder, `referrers/ann@example.org/` lies over the rest for that referrer, and `de/` holds the German
    letters. A letter that does not exist in a wanted language is looked for in the next, and in English at last.
    A file that changes is read anew at its next use. A template that cannot be used (its syntax, an unknown name,
    a broken promise) gives way to the next layer's, and is remembered in `faults()`.

    `language` is the operator's own choice; empty where none was made.
    """

    def __init__(self, folders: Sequence[Path], language: str = "") -> None:
        self.language = language
        own = (Folder(folder) for folder in folders if folder != builtin_folder())
        self._layers = (*own, Folder(builtin_folder(), BUILTIN))
        self._environments: dict[tuple[Folder, ...], Sandbox] = {}
        self._looks = Looks()
        self._faults: dict[str, Fault] = {}
        self._is_within = False  # a letter is shown within another: both see the files as they were at the first look

    def language_of(self, referrer: str) -> str:
        """The language in the file `language` of the referrer's own folder; empty where there is none."""
        folders = (layer.of_referrer(referrer) for layer in self._layers[:-1])
        paths = (folder.path / LANGUAGE_FILE for folder in folders if folder)
        return next((_word_in(path) for path in paths if path.is_file()), "")

    def languages(self) -> tuple[str, ...]:
        """The languages that any layer has letters in, English first."""
        others = (code for code in LANGUAGES if code != ENGLISH.code)
        return (ENGLISH.code, *(c for c in others if any((layer.path / c).is_dir() for layer in self._layers)))

    def own(self) -> tuple[Own, ...]:
        """Every template there is beside the built-in ones."""
        return tuple(
            dict.fromkeys(
                Own(name, code, referrer)
                for layer in self._layers[:-1]
                for referrer in ("", *self.referrers())
                if (folder := layer.of_referrer(referrer) if referrer else layer)
                for code in LANGUAGES
                for name in (folder if code == ENGLISH.code else folder.within(code)).names()
            )
        )

    def referrers(self) -> tuple[str, ...]:
        """The referrers who have a folder of their own in any layer, by their address."""
        folders = (folder.name for layer in self._layers for folder in sorted((layer.path / REFERRERS).glob("*@*")))
        return tuple(dict.fromkeys(folders))

    def render(
        self, name: str, context: Context, promise: Promise | None = None, wanted: Wanted = Wanted()
    ) -> Rendered:
        """The letter called `name`, from the first layer that can write it."""
        if not self._is_within:
            self._looks.anew()
        outermost, self._is_within = not self._is_within, True
        try:
            return self._render(name, context, promise, wanted)
        finally:
            self._is_within = not outermost

    def _render(self, name: str, context: Context, promise: Promise | None, wanted: Wanted) -> Rendered:
        rendered: Rendered | None = None
        lacking = "there is no file for it"
        failed: set[str] = set()
        for language, stack in self._stacks(name, wanted):
            rendered, line = None, 0
            path = _folders(stack).path_of(name)
            try:
                rendered = _render(stack, name, context(language), language)
                lacking = promise(rendered) if promise else ""
            except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
                path, line = _where(error, path, _folders(stack))
                lacking = _said(error)
            if rendered and not lacking:
                for source in rendered.sources:
                    if source.path not in failed:
                        self._faults.pop(source.path, None)
                return rendered
            if rendered:
                path = _blamed(rendered, path)
            failed.add(path)
            self._faults[path] = Fault(path, lacking, line)
        # Beneath the built-in letter there is nothing: better as it is than not at all, and the fault is known.
        if rendered:
            return rendered
        raise Misconfigured(f"The letter “{name}” cannot be written: {lacking}")

    def _stacks(self, name: str, wanted: Wanted) -> Iterator[tuple[Language, Sandbox]]:
        """What is tried for a letter: all layers, then without the topmost, and so on; first in the best language.

        In another language than English every layer's folder of that language comes before all English ones, which
        still give the partials that it lacks. With a faulty partial of hers, a letter falls back whole.
        """
        layers = self._layers_for(wanted.referrer)
        for language in _in_order(wanted.languages):
            spoken = () if language is ENGLISH else tuple(layer.within(language.code) for layer in layers)
            files = enumerate(folder.file(name) for folder in spoken or layers)
            has_it = [place for place, path in files if self._looks.at(path)]
            for place in range(has_it[-1] + 1 if has_it else 0):
                yield language, self._environment((*spoken[place:], *layers[place:]))

    def _layers_for(self, referrer: str) -> tuple[Folder, ...]:
        own = (layer.of_referrer(referrer) for layer in self._layers[:-1])
        return (*(folder for folder in own if folder and folder.path.is_dir()), *self._layers)

    def _environment(self, folders: tuple[Folder, ...]) -> Sandbox:
        if folders not in self._environments:
            self._environments[folders] = Sandbox(Folders(folders, self._looks))
        return self._environments[folders]

    def trees(self, name: str, wanted: Wanted) -> Iterator[tuple[str, nodes.Template]]:
        """The topmost template for a letter, and the partials that it includes: each with its file, and as Jinja
        understands it. What cannot be understood is left out."""
        self._looks.anew()
        stack = next((stack for _, stack in self._stacks(name, wanted)), None)
        waiting, seen = [name], set[str]()
        while stack and waiting:
            each = waiting.pop()
            if each in seen:
                continue
            seen.add(each)
            for part in (each, f"{each}{SUBJECT}"):
                with suppress(TemplateError):
                    source, path, _ = _folders(stack).get_source(stack, part)
                    tree = stack.tree(source)
                    yield path, tree
                    waiting.extend(partial for _, partial in included_in(tree))

    def faults(self) -> tuple[Fault, ...]:
        """The templates that were found faulty since they last worked."""
        return tuple(self._faults.values())


def _in_order(codes: Sequence[str]) -> tuple[Language, ...]:
    """The wanted languages that letters are written in, down to English, in which there is every letter."""
    known = dict.fromkeys(LANGUAGES[code] for code in codes if code in LANGUAGES)
    return (*takewhile(lambda language: language is not ENGLISH, known), ENGLISH)


def _word_in(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")[:100].strip().lower()
    except OSError:
        return ""


def _folders(environment: Sandbox) -> Folders:
    return cast(Folders, environment.loader)


def _render(environment: Sandbox, name: str, context: Mapping[str, object], language: Language) -> Rendered:
    with environment.noting() as used:
        subject = environment.get_template(name + SUBJECT).render(context)
        pieces: list[str] = []
        size = 0
        for piece in environment.get_template(name).generate(context):
            pieces.append(piece)
            size += len(piece) + 1
            if size > OUTPUT_LIMIT:
                raise ValueError(f"the letter grew beyond {OUTPUT_LIMIT // 1024} KB")
    sources = tuple(_folders(environment).sources[path] for path in used)
    return Rendered(one_line(subject)[:SUBJECT_LIMIT], "".join(pieces), language, sources)


def _blamed(rendered: Rendered, path: str) -> str:
    """The file by which a letter lacks something: where it is the built-in one, a partial of somebody's own."""
    own = [source.path for source in rendered.sources if not source.name.startswith(BUILTIN)]
    return path if path in own or not own else own[0]


def _where(error: Exception, path: str, folders: Folders) -> tuple[str, int]:
    """The file that an error comes from, and the line if it is known: Jinja's frames are those of the templates."""
    if isinstance(error, TemplateSyntaxError):
        return error.filename or path, error.lineno
    frames = ((frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__))
    return next(((file, line) for file, line in [*frames][::-1] if file in folders.sources), (path, 0))


def _said(error: Exception) -> str:
    match error:
        case TemplateSyntaxError():
            return error.message or "it cannot be understood"
        case UndefinedError():
            named = _NAMED.findall(str(error))
            return f"“{named[-1]}” is not told in this letter" if named else str(error)
        case TemplateNotFound():
            return f"there is no file for “{error.name}”"
    return str(error) or type(error).__name__
