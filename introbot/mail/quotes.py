"""What a person newly wrote: without quotes, attribution lines, signatures and disclaimers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from introbot.mail.headerblock import (
    attribution_at,
    block_at,
    is_above_marks,
    is_attribution,
    label_of,
    marker_kind,
    run_on_marker,
)
from introbot.mail.lines import TEXT_LIMIT, Line, clean, is_rule, line_of, lines_of, unquoted
from introbot.mail.message import Message
from introbot.mail.sent import Known, without_ours
from introbot.mail.signatures import is_banner, is_footer, signature_start

_QUOTED_LIMIT = 20
_WHY_LIMIT = 10
_REMEMBERED = 16  # texts: one mail is asked by many what is new in it
_SHARED = re.compile(r"\s(?=On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")


@dataclass(frozen=True, slots=True)
class NewText:
    """`text` is all that is new, inline and bottom answers included; `quoted_replies` pairs quoted lines with them.

    `why` says what was left out, by which rule, and the first line of it. Where nothing is new, `borrowed` is what the
    quoted or forwarded letter says: to be shown, never an answer.
    """

    text: str
    quoted_replies: tuple[tuple[str, str], ...] = ()
    signature: str = ""
    why: tuple[str, ...] = ()
    borrowed: str = ""

    @property
    def shown(self) -> str:
        """The new words, or where there are none those that were passed on."""
        return self.text or self.borrowed


class _Pieces:
    """The text as runs of lines that are quoted or written, in order."""

    def __init__(self) -> None:
        self.runs: list[tuple[bool, list[str]]] = []
        self.why: dict[str, None] = {}

    def because(self, rule: str, line: str) -> None:
        if len(self.why) < _WHY_LIMIT:
            self.why.setdefault(f'{rule}: "{line[:80]}"')

    def add(self, quoted: bool, line: str) -> None:
        if not self.runs or self.runs[-1][0] != quoted:
            self.runs.append((quoted, []))
        self.runs[-1][1].append(line)

    def add_empty(self) -> None:
        if self.runs:
            self.runs[-1][1].append("")

    def drop_rules(self) -> None:
        """Take back the line that Outlook draws above a header block."""
        if self.runs and not self.runs[-1][0]:
            run = self.runs[-1][1]
            while run and (not run[-1].strip() or is_rule(run[-1].strip())):
                run.pop()


def new_text(message_or_text: Message | str, sent: str = "") -> NewText:
    """What the person newly wrote. `sent` is the text of our letter being answered, where it is known.

    Known words go first; then quote marks, header blocks and attribution lines cut. A cut needs a date, an address
    or a header block. After a quote without marks nothing is taken for new but what stands between our own words.
    """
    return _new_text(message_or_text if isinstance(message_or_text, str) else message_or_text.readable_text, sent)


@lru_cache(_REMEMBERED)
def _new_text(text: str, sent: str) -> NewText:
    lines = lines_of(clean(text[:TEXT_LIMIT]))
    known = Known.of(sent) if sent else None
    new = _new(lines, known)
    return new if new.text else replace(new, borrowed=_borrowed(lines, known))


def _new(lines: list[Line], known: Known | None) -> NewText:
    if known:
        lines = without_ours(lines, known)
    written: list[str] = []
    signatures: list[str] = []
    pairs: list[tuple[str, str]] = []
    above: list[str] = []
    pieces = _pieces(lines)
    for quoted, run in pieces.runs:
        if quoted:
            above.extend(run)
            continue
        kept, signature = _signed(run)
        if signature:
            pieces.because("a signature or footer", next(filter(str.strip, signature), ""))
        signatures.extend(signature)
        own = "\n".join(kept).strip("\n")
        if own.strip():
            if above:
                pairs.append(("\n".join(above[-_QUOTED_LIMIT:]).strip(), own.strip()))
            above = []
            written.append(own)
    return NewText("\n\n".join(written).strip(), tuple(pairs), "\n".join(signatures).strip(), tuple(pieces.why))


def _borrowed(lines: list[Line], known: Known | None) -> str:
    """What the letter says that all these lines are quoted from, save our own words."""
    first = next((at for at, line in enumerate(lines) if line.words), None)
    if first is None:
        return ""
    if all(line.depth for line in lines if line.words):
        return _new([line_of(unquoted(line.raw, 1)) for line in lines], known).text
    return _new(lines[first + _introduction(lines, first) :], known).text


def _pieces(lines: list[Line]) -> _Pieces:
    pieces = _Pieces()
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.depth:
            if not pieces.runs or not pieces.runs[-1][0]:
                pieces.because("quote marks" if line.raw.lstrip()[:1] in (">", "＞") else "our own words", line.words)
            if label_of(line.words):
                pieces.drop_rules()
            pieces.add(True, line.words)
        elif not line.words:
            pieces.add_empty()
        elif length := _introduction(lines, at):
            if shared := _before_attribution(line.words):
                pieces.add(False, shared)
            pieces.drop_rules()
            pieces.because("a quoted letter begins", line.words)
            pieces.add(True, "")
            at += length
            if not _goes_on_marked(lines, at):
                _add_unmarked(pieces, lines[at:])
                break
            continue
        elif is_banner(line.words):
            pieces.because("a gateway's banner", line.words)
        else:
            pieces.add(False, line.raw.rstrip())
        at += 1
    return pieces


def _before_attribution(words: str) -> str:
    """What somebody wrote on the line that goes on with "On Wed, Apr 4, ... wrote:"."""
    shared = _SHARED.search(words)
    return words[: shared.start()] if shared and is_attribution(words[shared.end() :]) else ""


def _introduction(lines: list[Line], at: int) -> int:
    """How many lines, from `at` on, introduce a quoted letter; 0 if none do."""
    words = lines[at].words
    if marker_kind(words) or run_on_marker(words):
        for index in range(at + 1, min(at + 3, len(lines))):
            if block := block_at(lines, index, proved=True):
                return block.end - at
        return 1
    if label_of(words) and (block := block_at(lines, at)):
        return block.end - at
    return attribution_at(lines, at) or int(is_above_marks(lines, at))


def _goes_on_marked(lines: list[Line], at: int) -> bool:
    """Whether the quoted letter after its introduction carries quote marks."""
    following = next((line for line in lines[at:] if line.words), None)
    return following is not None and following.raw.lstrip().startswith(">")


def _add_unmarked(pieces: _Pieces, lines: list[Line]) -> None:
    """The rest is quoted without marks: new is only what stands between words known to be ours."""
    ours = [at for at, line in enumerate(lines) if line.depth]
    for at, line in enumerate(lines):
        between = bool(ours) and ours[0] < at < ours[-1]
        pieces.add(not between or bool(line.depth) or not line.words, line.words)


def _signed(lines: list[str]) -> tuple[list[str], list[str]]:
    """What was written, and the signature and footers taken out of it."""
    footers = [line for line in lines if is_footer(line.strip())]
    kept = [line for line in lines if not is_footer(line.strip())] if footers else lines
    start = signature_start([line.strip() for line in kept])
    return kept[:start], kept[start:] + footers
