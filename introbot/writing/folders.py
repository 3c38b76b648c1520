"""Where templates are found: folders in layers, per referrer and per language, each file resolved on its own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from stat import S_ISREG
from typing import TypeAlias

from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateSyntaxError

from introbot.writing.blocks import as_preview

NAME = re.compile(r"(?:partials/)?[a-z][a-z._-]*")
SUBJECT = "#subject"
SOURCE_LIMIT = 64 * 1024
REFERRERS = "referrers"
BUILTIN = "built-in/"
# The name of a referrer's folder is her address as it is compared (see address.key_of); nothing else leads there.
_REFERRER = re.compile(r"[^\s/\\.@][^\s/\\@]*@[^\s/\\@]+")
# Tags that have a line to themselves leave no line behind; so what a template looks like is what the letter looks like.
_TAG_LINE = re.compile(r"^[ \t]*(\{%(?:(?!%\})[^\n])*%\}|\{#(?:(?!#\})[^\n])*#\})[ \t]*\n", re.MULTILINE)

# When the file was changed last, and how large it is.
Stamp: TypeAlias = tuple[int, int]


class Looks:
    """What was seen of the files; until `anew` is called, each is looked at once."""

    def __init__(self) -> None:
        self._stamps: dict[Path, Stamp | None] = {}

    def anew(self) -> None:
        self._stamps.clear()

    def at(self, path: Path) -> Stamp | None:
        """What changes with the file; None where there is none."""
        if path not in self._stamps:
            self._stamps[path] = _stamp(path)
        return self._stamps[path]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of templates, and what its files are called: `name` is empty for the operator's, else ends in "/"."""

    path: Path
    name: str = ""

    def within(self, folder: str) -> Folder:
        return _within(self, folder)

    def file(self, name: str) -> Path:
        """Where the letter or partial of that name would be."""
        return _file(self, name)

    def names(self) -> list[str]:
        """The letters and partials that have a file here."""
        files = sorted((*self.path.glob("*.txt"), *self.path.glob("partials/*.txt")))
        return [path.relative_to(self.path).as_posix().removesuffix(".txt") for path in files]

    def of_referrer(self, referrer: str) -> Folder | None:
        """The referrer's own folder in this one; None where no folder can be named after that address."""
        return _of_referrer(self, referrer)


# Paths are slow to make, and every letter asks for the same dozen.
@lru_cache(1024)
def _within(folder: Folder, name: str) -> Folder:
    return Folder(folder.path / name, f"{folder.name}{name}/")


@lru_cache(1024)
def _of_referrer(folder: Folder, referrer: str) -> Folder | None:
    return folder.within(f"{REFERRERS}/{referrer}") if _REFERRER.fullmatch(referrer) else None


@lru_cache(4096)
def _file(folder: Folder, name: str) -> Path:
    return folder.path / f"{name}.txt"


@dataclass(frozen=True, slots=True)
class Found:
    """A template's file, as it was when it was looked at."""

    path: Path
    stamp: Stamp
    name: str


@dataclass(frozen=True, slots=True)
class Source:
    """A template's words as they were compiled; `name` as in "de/permission.txt" or "built-in/permission.txt"."""

    name: str
    digest: str
    text: str
    path: str = field(default="", compare=False)

    @property
    def version(self) -> str:
        return f"{self.name}@{self.digest}"


class Folders(BaseLoader):
    """Finds a template in the first of the folders that has it. Subject line and body are compiled each on its own."""

    def __init__(self, folders: Sequence[Folder], looks: Looks) -> None:
        self.folders = tuple(folders)
        self.sources: dict[str, Source] = {}
        self._looks = looks
        self._places: dict[str, tuple[tuple[Path, str], ...]] = {}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        del environment
        name = template.removesuffix(SUBJECT).removesuffix(".txt")
        found = self.find(name)
        if found is None:
            raise TemplateNotFound(template)
        text = read(found.path)
        self.sources[str(found.path)] = Source(found.name, digest_of(text), text, str(found.path))
        subject, body = split(text, name)
        # A file laid over this one later counts as a change too.
        return (
            subject if template.endswith(SUBJECT) else body,
            str(found.path),
            lambda: self.find(name) == found,
        )

    def find(self, name: str) -> Found | None:
        """The file that stands for `name`."""
        for path, named in self._places_of(name):
            if stamp := self._looks.at(path):
                return Found(path, stamp, named)
        return None

    def _places_of(self, name: str) -> tuple[tuple[Path, str], ...]:
        """Where `name` is looked for, in order, and what each file is called."""
        if name not in self._places:
            fits = NAME.fullmatch(name) and ".." not in name
            self._places[name] = (
                tuple((folder.file(name), f"{folder.name}{name}.txt") for folder in self.folders) if fits else ()
            )
        return self._places[name]

    def path_of(self, name: str) -> str:
        """The file that stands for `name`, or the one that could."""
        found = self.find(name)
        return str(found.path if found else self.folders[0].file(name))


def digest_of(text: str) -> str:
    """What tells one version of a template from every other."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


@cache
def builtin_folder() -> Path:
    """The letters that come with the program: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parent.parent
    checkout = package.parent / "templates"
    inside = package / "_templates"
    return inside if inside.is_dir() else checkout


def read(path: Path) -> str:
    """The source in `path`. Raises TemplateSyntaxError with a sentence where it is no template."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise TemplateSyntaxError(f"it cannot be read ({error.strerror})", 1) from error
    return decoded(raw)


def decoded(raw: bytes) -> str:
    """The source in `raw`. Raises TemplateSyntaxError with a sentence where it is no template."""
    if len(raw) > SOURCE_LIMIT:
        raise TemplateSyntaxError(f"it is larger than {SOURCE_LIMIT // 1024} KB", 1)
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise TemplateSyntaxError("it is not written in UTF-8", line) from error


def split(source: str, name: str) -> tuple[str, str]:
    """The subject and the body. The header's lines leave empty lines behind, so that a fault names the right line."""
    if name.startswith("partials/"):
        return "", _closed_up(source)
    head, blank, body = source.partition("\n\n")
    subject, further, preview = head.partition("\n")
    if not subject.startswith("Subject:") or not blank:
        raise TemplateSyntaxError("it must begin with a line “Subject: ...” and an empty line", 1)
    if further and (not preview.startswith("Preview:") or "\n" in preview):
        raise TemplateSyntaxError("between the subject and the empty line stands one line at most, “Preview: ...”", 2)
    shown_first = f"{as_preview(preview.removeprefix('Preview:').strip())}\n" if further else ""
    return subject.removeprefix("Subject:").strip(), f"\n{shown_first}\n{_closed_up(body)}"


def _closed_up(body: str) -> str:
    """The line break behind a tag on a line of its own goes into a comment: gone, and still counted in line numbers."""
    return _TAG_LINE.sub(r"\1{#\n#}", body)


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size) if S_ISREG(status.st_mode) else None
