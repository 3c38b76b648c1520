"""The text part: blocks as plain lines of at most 72 columns."""

from __future__ import annotations

import re
from collections.abc import Iterable

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


def _lines(block: Block, width: int) -> list[str]:
    match block:
        case Paragraph(lines):
            return _wrapped(lines, width)
        case Quotation(lines):
            return _prefixed(_QUOTED, _wrapped(lines, width - len(_QUOTED)))
        case Buttons(lead, labels):
            # No prompt of ours stands alone on a line: quoted back to us, it must not read like an answer.
            answers = " / ".join(labels)
            together = len(lead) + 1 + len(answers) <= width or len(labels) == 1
            return _wrapped((f"{lead} {answers}",) if together else (lead, answers), width)
        case ShownLetter(head=head, blocks=blocks):
            inner = width - len(_SHOWN)
            return _prefixed(_SHOWN, [*_wrapped(head, inner), "", *_lines_of(blocks, inner)])
        case SmallPrint():
            return [_SMALL_PRINT]
        case Preview():
            return []  # it is for the list of letters, and not part of this one


def _prefixed(prefix: str, lines: Iterable[str]) -> list[str]:
    return [(prefix + line).rstrip() for line in lines]


def _wrapped(lines: Iterable[str], width: int) -> list[str]:
    wrapped: list[str] = []
    for line in lines:
        if len(line) <= width:
            wrapped.append(line)
        else:
            wrapped.extend(_wrap(line, width))
    return wrapped


def _wrap(line: str, width: int) -> list[str]:
    """Greedy; a word longer than the line stands on one of its own. (textwrap takes twenty times as long.)"""
    lines: list[str] = []
    room = 0
    for word in _SPACES.split(line.strip(" \t")):
        if lines and len(word) < room:
            lines[-1] += f" {word}"
            room -= len(word) + 1
        else:
            lines.append(word)
            room = width - len(word)
    return _without_widow(lines, width)


def _without_widow(lines: list[str], width: int) -> list[str]:
    """No single word on the last line: it reads better, and "... It is a / yes." can't be taken for an answer."""
    if len(lines) > 1 and " " not in lines[-1]:
        before, space, word = lines[-2].rpartition(" ")
        if space and len(word) + 1 + len(lines[-1]) <= width:
            lines[-2:] = [before, f"{word} {lines[-1]}"]
    return lines
