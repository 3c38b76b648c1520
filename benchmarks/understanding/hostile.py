"""Mail made to be slow: each kind in two sizes, so that what grows faster than its input shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from itertools import cycle, islice

from benchmarks.understanding.corpus import mail
from benchmarks.understanding.table import Row
from introbot.errors import Unreadable
from introbot.mail import Message, forward_of
from introbot.reading.explain import explain
from introbot.reading.requests import request_parts

LIMIT = 0.050
SIZE = 10_000
_TODAY = date(2026, 3, 2)
_HEAD = b"From: a@b.example\nTo: c@d.example\nSubject: x\n"


def _text(piece: str) -> Callable[[int], bytes]:
    return lambda count: mail(piece * count, subject="Re: x")


def _page(piece: str) -> Callable[[int], bytes]:
    return lambda count: mail(html=piece * count)


def _field(name: str, piece: str) -> Callable[[int], bytes]:
    return lambda count: f"{name}: {piece * count}\n\nx".encode() + b""


def _nested(count: int) -> bytes:
    parts = (b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(count))
    return _HEAD + b"".join(parts)


def _prose(words: str) -> Callable[[int], bytes]:
    return lambda count: mail(" ".join(islice(cycle(words.split()), count)))


MAILS: dict[str, Callable[[int], bytes]] = {
    "blank lines": _text("\n"),
    "spaces": _text(" "),
    "dashes": _text("-"),
    "dashed lines": _text("-----\n"),
    "`From:` lines": _text("From:\n"),
    "`From: a@b.c` lines": _text("From: a@b.c\n"),
    "header blocks": _text("From: a@b.c\nSent: 1\nTo: x\n\n"),
    "brackets": _text("("),
    "square brackets": _text("["),
    "angle brackets": _text("<"),
    "quote marks": _text(">"),
    "quoted lines": _text("> x\n"),
    "words": _prose("I would be happy to talk to him in January but not before"),
    "one long word": _text("a"),
    "yes, no": _text("yes no "),
    "yes lines": _text("yes\n"),
    "commas": _text(","),
    "full stops": _text(". "),
    "question marks": _text("is it? "),
    "if, but": _text("if but "),
    "addresses": _text("a@b.example "),
    "at signs": _text("@"),
    "colons": _text("a: "),
    "labels": _text("experience: x\n"),
    "dates": _text("on 3 January 2026 "),
    "figures": _text("1"),
    "attribution lines": _text("On 1 Jan 2026 a@b.example wrote:\n"),
    "`On`": _text("On "),
    "forward markers": _text("---------- Forwarded message ---------\n"),
    "run-on markers": _text("----- Forwarded Message ----- From: To: "),
    "closings": _text("Best,\n"),
    "telephone numbers": _text("1 "),
    "Chinese": _text("可以"),
    "accents": _text("e\u0301"),
    "zero-width": _text("\u200b"),
    "emoji": _text("\U0001f44d"),
    "tags": _page("<b>"),
    "open tags": _page("<"),
    "open attributes": _page('<a "'),
    "divs": _page("<div>"),
    "blockquotes": _page("<blockquote>"),
    "closed blockquotes": _page("<blockquote>x</blockquote>"),
    "hidden parts": _page("<p style='display:none'>x</p>"),
    "entities": _page("&amp;"),
    "comments": _page("<!--"),
    "tables": _page("<table><tr><td>"),
    "nested parts": _nested,
    "parts": lambda count: _HEAD + b"Content-Type: multipart/mixed; boundary=q\n\n" + b"--q\n\nx\n" * count,
    "nested letters": lambda count: _HEAD + b"Content-Type: message/rfc822\n\n" * count,
    "encoded words": _field("Subject", "=?utf-8?q?a?= "),
    "encoded names": _field("From", "=?utf-8?b?YQ==?= "),
    "brackets in From": _field("From", "("),
    "angles in From": _field("From", "<"),
    "quotes in To": _field("To", '"'),
    "addresses in To": _field("To", "a@b.example, "),
    "groups in To": _field("To", "a:;"),
    "References": _field("References", "<a@b> "),
    "parameters": _field("Content-Type", "text/plain; a=b"),
    "fields": lambda count: b"X: y\n" * count + b"\nx",
    "folded lines": lambda count: b"X: y\n" + b" y\n" * count + b"\nx",
    "no line ends": lambda count: b"x" * count,
    "zero bytes": lambda count: b"\x00" * count,
    "carriage returns": lambda count: b"\r" * count,
}


def rows() -> list[Row]:
    """The slowest of all, and every one that is too slow; all are read whole, as an answer and as a request."""
    times = {name: (_cost(made(SIZE)), _cost(made(2 * SIZE))) for name, made in MAILS.items()}
    shown = sorted(times, key=lambda name: -times[name][0])
    slow = [name for name in shown if times[name][0] > LIMIT]
    summary = Row(f"hostile mail, {len(times)} kinds, slowest", _milliseconds(times[shown[0]][0]), "", "< 50 ms")
    details = [
        Row(f"  10,000 {name}", _milliseconds(one), f"twice: x {two / one:.1f}", "< 50 ms", one <= LIMIT)
        for name in (shown[:8] if len(slow) < 8 else slow)
        for one, two in (times[name],)
    ]
    return [Row(summary.part, summary.here, "", summary.wanted, not slow), *details]


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def _cost(raw: bytes) -> float:
    return min(_once(raw) for _ in range(2))


def _once(raw: bytes) -> float:
    started = time.process_time()
    try:
        message = Message.parse(raw)
        explain(message, "recipient", _TODAY)
        forward = forward_of(message)
        request_parts(forward.note if forward else message.readable_text)
    except Unreadable:
        pass
    return time.process_time() - started
