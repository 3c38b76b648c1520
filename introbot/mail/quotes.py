"""What a person newly wrote: without quotes, attribution lines, signatures and disclaimers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from introbot.mail.headerblock import attribution_at, block_at, is_attribution, label_of, marker_kind, run_on_marker
from introbot.mail.lines import Line, clean, is_rule, line_of, lines_of
from introbot.mail.message import Message
from introbot.mail.sent import new_words, shingles
from introbot.mail.signatures import is_banner, is_footer, signature_start

_QUOTED_LIMIT = 20
_SHARED = re.compile(r"\s(?=On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")


@dataclass(frozen=True, slots=True)
class NewText:
    """`text` is all that is new, inline and bottom answers included; `quoted_replies` pairs quoted lines with them."""

    text: str
    quoted_replies: tuple[tuple[str, str], ...] = ()
    signature: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of lines of one kind: written by the person, or quoted."""

    quoted: bool
    lines: tuple[str, ...]


def new_text(message_or_text: Message | str, sent: str = "") -> NewText:
    """What the person newly wrote. `sent` is the text of our letter being answered, where it is known.

    Known words go first; then quote marks, header blocks and attribution lines cut. A cut needs a date, an address
    or a header block. After a quote without marks nothing is taken for new but what stands between our own words.
    """
    text = message_or_text if isinstance(message_or_text, str) else message_or_text.readable_text
    lines = lines_of(clean(text))
    if sent:
        lines = _without_ours(lines, sent)
    pieces = _pieces(lines)
    written: list[str] = []
    signatures: list[str] = []
    pairs: list[tuple[str, str]] = []
    quoted: list[str] = []
    for piece in pieces:
        if piece.quoted:
            quoted.extend(piece.lines)
            continue
        kept, signature = _signed(list(piece.lines))
        signatures.extend(signature)
        own = "\n".join(kept).strip("\n")
        if own.strip():
            if quoted:
                pairs.append(("\n".join(quoted[-_QUOTED_LIMIT:]).strip(), own.strip()))
                quoted = []
            written.append(own)
    return NewText("\n\n".join(written).strip(), tuple(pairs), "\n".join(signatures).strip())


def _without_ours(lines: list[Line], sent: str) -> list[Line]:
    """The lines with our own words marked as quoted; what somebody wrote among them stands on a line of its own."""
    left = new_words([line.raw for line in lines], shingles(sent))
    out: list[Line] = []
    for line, rest in zip(lines, left, strict=True):
        if rest is None:
            out.append(Line(line.raw, max(line.depth, 1), line.words))
        elif rest == line.raw:
            out.append(line)
        else:
            out.append(Line(line.raw, max(line.depth, 1), line.words))
            out.append(line_of(rest.lstrip("> ")))
    return out


def _pieces(lines: list[Line]) -> list[_Piece]:
    pieces: list[_Piece] = []
    run: list[str] = []
    quoted = False

    def switch(to: bool) -> None:
        nonlocal run, quoted
        if to != quoted and run:
            pieces.append(_Piece(quoted, tuple(run)))
            run = []
        quoted = to

    at = 0
    while at < len(lines):
        line = lines[at]
        if line.depth:
            switch(True)
            run.append(line.words)
            at += 1
            continue
        if not line.words:
            run.append("")
            at += 1
            continue
        length = _introduction(lines, at)
        if not length:
            switch(False)
            if not is_banner(line.words):
                run.append(line.raw.rstrip())
            at += 1
            continue
        if shared := _before_attribution(line.words):
            switch(False)
            run.append(shared)
        _drop_rules(run, quoted)
        switch(True)
        at += length
        if not _goes_on_marked(lines, at):
            _take_unmarked(lines[at:], pieces, run)
            return pieces
    if run:
        pieces.append(_Piece(quoted, tuple(run)))
    return pieces


def _before_attribution(words: str) -> str:
    """What somebody wrote on the line that goes on with "On Wed, Apr 4, ... wrote:"."""
    shared = _SHARED.search(words)
    return words[: shared.start()] if shared and is_attribution(words[shared.end() :]) else ""


def _introduction(lines: list[Line], at: int) -> int:
    """How many lines, from `at` on, introduce a quoted letter; 0 if none do."""
    words = lines[at].words
    if marker_kind(words) or run_on_marker(words):
        block = next(
            (found for index in (at + 1, at + 2) if index < len(lines) and (found := block_at(lines, index, True))),
            None,
        )
        return block.end - at if block else 1
    if label_of(words) and (block := block_at(lines, at)):
        return block.end - at
    return attribution_at(lines, at)


def _goes_on_marked(lines: list[Line], at: int) -> bool:
    """Whether the quoted letter after its introduction carries quote marks (or is known to be ours)."""
    following = next((line for line in lines[at:] if line.words), None)
    return following is not None and following.depth > 0


def _take_unmarked(lines: list[Line], pieces: list[_Piece], run: list[str]) -> None:
    """The rest is quoted without marks: new is only what stands between words known to be ours."""
    ours = [index for index, line in enumerate(lines) if line.depth]
    last = ours[-1] if ours else -1
    first = ours[0] if ours else 0
    quoted = True
    for index, line in enumerate(lines[: last + 1]):
        new = first < index < last and not line.depth and bool(line.words)
        if line.words and new == quoted:
            pieces.append(_Piece(quoted, tuple(run)))
            run, quoted = [], not quoted
        run.append(line.words)
    if run:
        pieces.append(_Piece(quoted, tuple(run)))


def _drop_rules(run: list[str], quoted: bool) -> None:
    # Outlook draws a line above the header block.
    while not quoted and run and (not run[-1].strip() or is_rule(run[-1].strip())):
        run.pop()


def _signed(lines: list[str]) -> tuple[list[str], list[str]]:
    """What was written, and the signature and footers taken out of it."""
    footers = [line for line in lines if is_footer(line.strip())]
    kept = [line for line in lines if not is_footer(line.strip())] if footers else lines
    start = signature_start([line.strip() for line in kept])
    return kept[:start], kept[start:] + footers
