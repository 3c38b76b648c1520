"""The text part: blocks as plain lines of at most 72 columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from introbot.writing.blocks import Block, Buttons, Paragraph, Preview, Quotation, ShownLetter, SmallPrint

WIDTH = 72
_SMALL_PRINT = "--"
_QUOTED = "> "
# Not "> ": in the answer to a draft, what was shown and what was quoted must not look alike.
_SHOWN = "| "
# Not split(): it would part at a no-break space too, which French puts before "?" and ":" so that they stay together.
_SPACES = re.compile("[ \t]+")


def text_of(blocks: Iterable[Block]) -> str:
    """The letter's words as text, ending in one newline; no line ends in a space."""
    return "\n".join(_lines_of(blocks, WIDTH)) + "\n"


def _lines_of(blocks: Iterable[Block], width: int) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Preview):
            continue
        if lines and lines[-1] != _SMALL_PRINT:
            lines.append("")
        lines.extend(_lines(block, width))
    return lines


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Paragraph(lines):
            yield from _wrapped(lines, width)
        case Quotation(lines):
            yield from _prefixed(_QUOTED, _wrapped(lines, width - len(_QUOTED)))
        case Buttons(lead, labels):
            # No prompt of ours stands alone on a line: quoted back to us, it must not read like an answer.
            answers = " / ".join(labels)
            together = len(lead) + 1 + len(answers) <= width or len(labels) == 1
            yield from _wrapped((f"{lead} {answers}",) if together else (lead, answers), width)
        case ShownLetter(head, blocks):
            inner = width - len(_SHOWN)
            yield from _prefixed(_SHOWN, [*_wrapped(head, inner), "", *_lines_of(blocks, inner)])
        case SmallPrint():
            yield _SMALL_PRINT
        case Preview():
            return  # it is for the list of letters, and not part of this one


def _prefixed(prefix: str, lines: Iterable[str]) -> Iterator[str]:
    return ((prefix + line).rstrip() for line in lines)


def _wrapped(lines: Iterable[str], width: int) -> Iterator[str]:
    for line in lines:
        yield from [line] if len(line) <= width else _wrap(line, width)


def _wrap(line: str, width: int) -> list[str]:
    """Greedy; a word longer than the line stands on one of its own. (textwrap takes twenty times as long.)"""
    lines: list[str] = []
    for word in _SPACES.split(line.strip(" \t")):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return _without_widow(lines, width)


def _without_widow(lines: list[str], width: int) -> list[str]:
    """No single word on the last line: it reads better, and "... It is a / yes." can't be taken for an answer."""
    if len(lines) > 1 and " " not in lines[-1]:
        before, space, word = lines[-2].rpartition(" ")
        if space and len(word) + 1 + len(lines[-1]) <= width:
            lines[-2:] = [before, f"{word} {lines[-1]}"]
    return lines
