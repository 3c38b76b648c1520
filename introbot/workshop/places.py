"""Which template is meant: a kind, in a language, for one referrer or for all; and the file that stands for it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from introbot.address import is_address, key_of
from introbot.errors import Misconfigured
from introbot.writing import KINDS, LANGUAGES, Templates, builtin_folder

DRAFTS = "drafts"
_FIRST = "en"


@dataclass(frozen=True, slots=True)
class Place:
    """One template of the operator's: `kind` is a letter's or a partial's name, `referrer` an address or empty."""

    kind: str
    language: str = _FIRST
    referrer: str = ""

    @property
    def name(self) -> str:
        """Its file within the folder, which is also what its versions are kept under."""
        referrer = f"referrers/{self.referrer}/" if self.referrer else ""
        return f"{referrer}{self._spoken}"

    @property
    def builtin(self) -> str:
        """The file it lies over, within the built-in folder: in this language where there is one, else in English."""
        return self._spoken if (builtin_folder() / self._spoken).is_file() else f"{self.kind}.txt"

    @property
    def _spoken(self) -> str:
        return f"{self.kind}.txt" if self.language == _FIRST else f"{self.language}/{self.kind}.txt"

    def __str__(self) -> str:
        language = "" if self.language == _FIRST else f" ({self.language})"
        return f"{self.kind}{language}{f' of {self.referrer}' if self.referrer else ''}"


def place_of(kind: str, language: str = _FIRST, referrer: str = "") -> Place:
    """The template that is meant. Misconfigured says what there is, where there is none of that name."""
    name = kind.removesuffix(".txt")
    if name not in known_kinds():
        close = difflib.get_close_matches(name, known_kinds(), 1)
        hint = f"did you mean “{close[0]}”?" if close else "see `introbot templates list`"
        raise Misconfigured(f"There is no letter “{_shown(kind)}”: {hint}")
    if referrer and (not is_address(referrer) or "/" in referrer or referrer.startswith(".")):
        raise Misconfigured(f"“{_shown(referrer)}” is no mail address that a folder can be named after.")
    return Place(name, language, key_of(referrer) if referrer else "")


def known_kinds() -> tuple[str, ...]:
    """Every letter, and every partial that comes with the program."""
    partials = sorted(f"partials/{path.stem}" for path in (builtin_folder() / "partials").glob("*.txt"))
    return (*KINDS, *partials)


def strays(folder: Path) -> Iterator[tuple[str, str]]:
    """Files that no letter will ever be written from, each with one sentence."""
    used = {Place(own.name, own.language, own.referrer).name for own in Templates([folder]).own()}
    for path in sorted(folder.rglob("*.txt")):
        name = path.relative_to(folder).as_posix()
        top = name.partition("/")[0]
        if top == DRAFTS or (name in used and _is_known(path.stem, name)):
            continue
        yield name, _why_unused(path.stem, name)
    yield from _unknown_languages(folder)


def _unknown_languages(folder: Path) -> Iterator[tuple[str, str]]:
    """The files `language` of referrers that name none."""
    templates = Templates([folder])
    for referrer in templates.referrers():
        if (word := templates.language_of(referrer)) and word not in LANGUAGES:
            yield (
                f"referrers/{referrer}/language",
                f"“{_shown(word)}” is no language here: write {', '.join(LANGUAGES)}",
            )


def _is_known(stem: str, name: str) -> bool:
    return "partials/" in name or stem in KINDS


def _why_unused(stem: str, name: str) -> str:
    folders = name.split("/")[:-1]
    if folders and folders[-1] not in (*LANGUAGES, "partials") and "@" not in folders[-1]:
        return f"no letters are written in “{folders[-1]}”: the languages are {', '.join(LANGUAGES)}"
    if stem not in KINDS:
        close = difflib.get_close_matches(stem, KINDS, 1)
        return f"there is no letter of that name{f'; did you mean “{close[0]}”?' if close else ''}"
    return "a referrer's folder is named after her address in small letters, as in referrers/ann@example.org"


def _shown(text: str) -> str:
    return "".join(c for c in text if c.isprintable())[:80]
