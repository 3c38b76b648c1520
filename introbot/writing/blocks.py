"""What a letter is made of between the template and its two parts, and the marks templates set for it.

A template's functions (`quote`, `buttons`, ...) put a mark into the rendered words: a number between two control
characters. People's words are stripped of control characters first, so nobody can write a mark.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from introbot.writing import clean

_MARK = re.compile("\x02([0-9]{1,4})\x03")
_PREVIEW = re.compile("\x02p\x03(.*?)\x02q\x03", re.DOTALL)
_PREVIEW_LIMIT = 150
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody else wrote, shown as theirs."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Buttons:
    """Answers in a word: links that open a prepared reply where links can be, and words to answer with everywhere."""

    lead: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """A letter within a letter, exactly as its own addressee will see it; `name` is its template's."""

    head: tuple[str, ...]
    blocks: tuple[Block, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class SmallPrint:
    """From here on: who carries this letter, and how to make it stop."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a mail program shows behind the subject, in place of the first words of the letter."""

    text: str


Block = Preview | Paragraph | Quotation | Buttons | ShownLetter | SmallPrint
ShowLetter = Callable[[str], ShownLetter]


@dataclass(slots=True)
class Marks:
    """Collects the blocks that one rendering marks; `show` gives a letter that is to be shown within it."""

    show: ShowLetter | None = None
    marked: list[Block] = field(default_factory=list)

    def functions(self) -> dict[str, Callable[..., str]]:
        """What a template can call, beside the names it is given."""
        return {
            "quote": self._quote,
            "buttons": self._buttons,
            "letter_shown": self._letter_shown,
            "small_print": lambda: self._mark(SmallPrint()),
        }

    def _mark(self, block: Block) -> str:
        self.marked.append(block)
        return f"\n\n\x02{len(self.marked) - 1}\x03\n\n"

    def _quote(self, text: str) -> str:
        said = clean.words(text)
        return self._mark(Quotation(tuple(said.split("\n")))) if said else ""

    def _buttons(self, lead: str, *labels: str) -> str:
        return self._mark(Buttons(clean.words(lead)[:300].replace("\n", " "), tuple(map(clean.line, labels))))

    def _letter_shown(self, name: str) -> str:
        if self.show is None:
            raise ValueError("letter_shown() is not to be used inside a letter that is shown itself")
        return self._mark(self.show(name))


def blocks_of(rendered: str, marked: list[Block]) -> tuple[Block, ...]:
    """The rendered words as blocks: a blank line ends a paragraph, a line break stays one."""
    found: list[Block] = []
    preview = _PREVIEW.search(rendered)
    if preview:
        found.append(Preview(clean.line(preview[1], _PREVIEW_LIMIT)))
        rendered = rendered.replace(preview[0], "", 1)
    for place, piece in enumerate(_MARK.split(rendered)):
        if place % 2:
            found += marked[int(piece) : int(piece) + 1]
        else:
            found += _paragraphs(piece)
    return tuple(found)


def as_preview(source: str) -> str:
    """The header line of that name, as it stands before the body of the template."""
    return f"\x02p\x03{source}\x02q\x03"


def unmarked(rendered: str, marked: list[Block]) -> str:
    """The rendered words with every quotation in its place, for asking what a letter says."""
    quoted = {str(n): "\n".join(block.lines) for n, block in enumerate(marked) if isinstance(block, Quotation)}
    # What nobody reads in the letter itself keeps no promise.
    return _MARK.sub(lambda mark: quoted.get(mark[1], ""), _PREVIEW.sub("", rendered))


def _paragraphs(text: str) -> list[Block]:
    lines_of = (tuple(line.strip() for line in words.split("\n")) for words in _PARAGRAPH.split(text.strip()))
    return [Paragraph(lines) for lines in lines_of if any(lines)]
