"""Letters on the terminal: a thin frame round each, a line of narration between them."""

from __future__ import annotations

import os
import textwrap
from itertools import groupby
from typing import TextIO

from introbot.demo.letters import Mail

WIDTH = 78
BOLD, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


class Narrator:
    """Prints the story to `out`; colour only for a terminal that wants it, box lines only where they can be encoded."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._encoding = getattr(out, "encoding", None) or "utf-8"
        self._colour = out.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
        self._frame = ("┌", "─", "│", "└") if _encodes(self._encoding, "┌─│└") else ("+", "-", "|", "+")

    def says(self, sentence: str) -> None:
        """A sentence to the reader, wrapped, with a blank line before it."""
        self._print("")
        for line in textwrap.wrap(sentence, WIDTH):
            self._print(line, BOLD)

    def lines(self, text: str) -> None:
        """Text as it is."""
        for line in text.splitlines():
            self._print(line)

    def shows(self, mail: Mail) -> None:
        """One letter: who, to whom, what about, and the words."""
        corner, rule, side, foot = self._frame
        title = f" {mail.kind} " if mail.kind else ""
        self._print("")
        self._print(f"{corner}{rule}{title}".ljust(WIDTH, rule), FAINT)
        # A reply's quote has just been read; in a letter of introbot's every line counts.
        words = mail.text if mail.kind else _counted(mail.text)
        for line in [*_head(mail), "", *_body(words)]:
            self._print(f"{side} {line}".rstrip())
        self._print(foot.ljust(WIDTH, rule), FAINT)

    def _print(self, line: str, style: str = "") -> None:
        shown = visible(line).encode(self._encoding, "replace").decode(self._encoding)
        print(f"{style}{shown}{PLAIN}" if self._colour and style and shown else shown, file=self._out, flush=True)


def visible(line: str) -> str:
    """The line without anything that would steer a terminal: escape sequences, controls, direction marks."""
    return "".join(character for character in line.expandtabs(4) if character.isprintable())


def _head(mail: Mail) -> list[str]:
    people = {"From": (mail.author,), "To": mail.to, "Cc": mail.cc}
    fields = {name: ", ".join(map(str, who)) for name, who in people.items()} | {"Subject": mail.subject}
    return [
        line
        for name, value in fields.items()
        if value
        for line in textwrap.wrap(f"{name + ':':<9}{value}", WIDTH - 2, subsequent_indent=" " * 9)
    ]


def _body(text: str) -> list[str]:
    """The words wrapped, with no more than one blank line between two paragraphs."""
    wrapped = [
        line
        for words in text.strip().splitlines()
        for line in textwrap.wrap(words, WIDTH - 2, break_on_hyphens=False) or [""]
    ]
    return [line for line, before in zip(wrapped, ["", *wrapped], strict=False) if line or before]


def _counted(text: str) -> str:
    """The text with each run of quoted lines as their number."""
    lines: list[str] = []
    for quoted, run in groupby(text.splitlines(), key=lambda line: line.startswith(">")):
        words = list(run)
        lines += [f"> ({len(words)} quoted {'line' if len(words) == 1 else 'lines'})"] if quoted else words
    return "\n".join(lines)


def _encodes(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
