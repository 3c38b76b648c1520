"""Mail made to be slow: each kind in two sizes, so that what grows faster than its input shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from itertools import cycle, islice

from benchmarks.understanding.corpus import mail
from benchmarks.understanding.speed import OUR_LETTER
from benchmarks.understanding.table import Row
from introbot.errors import Unreadable
from introbot.mail import Message
from introbot.reading.explain import explain
from introbot.reading.requests import request_parts

LIMIT = 0.050
SIZE = 10_000
_TODAY = date(2026, 3, 2)
_DAEMON = b"From: mailer-daemon@b.example\nTo: c@d.example\nSubject: failure notice\n\n"
_HEAD = b"From: a@b.example\nTo: c@d.example\nSubject: x\n"


def _text(piece: str) -> Callable[[int], bytes]:
    return lambda count: mail(piece * count, subject="Re: x")


def _page(piece: str) -> Callable[[int], bytes]:
    return lambda count: mail(html=piece * count)


def _field(name: str, piece: str) -> Callable[[int], bytes]:
    return lambda count: f"{name}: {piece * count}\n\nx".encode()


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
    # Quotes and forwards.
    "quote levels": lambda count: mail("".join(f"{'> ' * (n % 200)}x\n" for n in range(count)), subject="Re: x"),
    "wide quote marks": _text("＞ x\n"),
    "spaced quote marks": _text(" > > x\n\n"),
    "our own words": _text("Is this something you need? "),
    "our own lines": _text("> No is completely fine, and so is ignoring this.\nyes\n"),
    "wrapped attributions": _text("On 1 Jan 2026 at 10:00, Jane\nDoe <a@b.example>\n"),
    "blocks with marks": _text("> From: a@b.c\n> Sent: 1 Jan 2026\n> To: x@y.z\n> Subject: x\n>\n"),
    "bold blocks": _text("*From:* a@b.c\n*Sent:* 1 Jan 2026\n*To:* x@y.z\n*Subject:* x\n\n"),
    "addressees in a block": lambda count: mail("From: a@b.c\nTo: " + "x@y.z;\n" * count + "Subject: x\n\nx"),
    "forwards in forwards": lambda count: mail(
        "".join(
            f"{'> ' * (n % 60)}---------- Forwarded message ---------\n{'> ' * (n % 60)}From: a@b.c\n"
            for n in range(count)
        )
    ),
    "rules": _text("________________________________\n"),
    "signature marks": _text("-- \nx\n"),
    "disclaimers": _text("This e-mail and any attachments are confidential and for the addressee only.\n"),
    "banners": _text("CAUTION: external sender\n"),
    "footers": _text("Sent from my iPhone\n"),
    "dashed names": _text("- Jane\n"),
    # Words.
    "long lines": lambda count: mail(("word " * 200 + "\n") * (count // 100)),
    "flowed lines": lambda count: _HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"x \n" * count,
    "letter marks": _text("a" + "\u0301" * 20),
    "direction marks": _text("\u202ea\u202c "),
    "full-width words": _text("ｙｅｓ "),
    "ligatures": _text("\ufdfa "),
    "Arabic": _text("نعم من فضلك "),
    "Hindi": _text("हाँ कृपया "),
    "Japanese": _text("はい、お願いします。"),
    "Thai": _text("ตกลงครับ"),
    "capitals": _text("Jane Doe "),
    "initials": _text("J. "),
    "apostrophes": _text("don't "),
    "drawn-out words": _text("yesssss "),
    "long German words": _text("Einverstaendniserklaerung "),
    "links": _text("https://a.example/b "),
    "mailtos": _text("<mailto:a@b.example> "),
    "numbered lines": _text("1. yes\n2. no\n"),
    "postscripts": _text("PS: yes\n"),
    "smileys": _text(":-) "),
    "conditions": _text("only if you say so, "),
    "introduce": _text("introduce a@b.example to "),
    "introductions": _text("Introduce Jane <a@b.example> to Donald <c@d.example>. "),
    "cues": _text("I have worked with him and he told me you are struggling for two years "),
    "names in brackets": _text("Jane Doe (Acme) "),
    "labels on one line": _text("experience: empathy: recipient: "),
    "vCards": _text("BEGIN:VCARD\nFN:Jane Doe\nEMAIL:a@b.example\nEND:VCARD\n"),
    # HTML.
    "styled tags": _page('<span style="color:red">x</span>'),
    "strange styles": lambda count: mail(html="".join(f"<i style='x:{n}'>x</i>" for n in range(count))),
    "hidden, nested": _page("<div hidden>"),
    "struck words": _page("<s>x</s>"),
    "paragraphs": _page("<p>x"),
    "list items": _page("<ul><li>x"),
    "cells": _page("<td>x"),
    "breaks": _page("<br>"),
    "drawn rules": _page("<hr>"),
    "scripts": _page("<script>x</script>"),
    "open scripts": _page("<script>"),
    "conditional comments": _page("<!--[if mso]>x<![endif]-->"),
    "long attributes": _page('<a href="' + "x" * 50 + '">x</a>'),
    "brackets in attributes": _page('<a title="a > b">x</a>'),
    "one figure of an entity": lambda count: mail(html="&#" + "1" * count + ";"),
    "strange entities": _page("&nosuchentity"),
    "end tags": _page("</div>"),
    "words and breaks": _page("word word word<br>\n"),
    # Fields and parts.
    "Received": lambda count: (
        b"Received: from a.example by b.example\n\t; Thu, 1 Jan 2026 10:00:00 +0000\n" * count + _HEAD
    ),
    "header of 256 KB": lambda count: b"X: y\n" * (count * 5) + _HEAD,
    "one field of 256 KB": lambda count: b"X-Field: " + b"word " * (count * 5) + b"\n" + _HEAD,
    "To fields": lambda count: b"To: a@b.example\n" * count + b"\nx",
    "long To fields": lambda count: (b"To: " + b"a(;b" * 2000 + b"\nCc: " + b"a(;b" * 2000 + b"\n") * (count // 100),
    "Delivered-To": lambda count: b"Delivered-To: a@b.example\n" * count + b"\nx",
    "open comments": lambda count: b"To: " + b"a (b" * count + b" <c@d.example>\n\nx",
    "open quotes": lambda count: b'To: "' + b'a\\"' * count + b" <c@d.example>\n\nx",
    "tags in the subject": _field("Subject", "[x] "),
    "prefixes": _field("Subject", "Re: "),
    "continued parameters": lambda count: (
        b"Content-Type: text/plain; " + b" ".join(b"name*%d=a;" % n for n in range(count)) + b"\n\nx"
    ),
    "percent signs": lambda count: b"Content-Disposition: attachment; filename*=utf-8''" + b"%41" * count + b"\n\nx",
    "boundaries": lambda count: _HEAD + b"Content-Type: multipart/mixed; boundary=q\n\n" + b"--q-\n" * count,
    "longer boundaries": lambda count: (
        _HEAD
        + b"".join(
            b"Content-Type: multipart/mixed; boundary=%b\n\n--%b\n" % (b"q" * (n % 60 + 1), b"q" * (n % 60 + 1))
            for n in range(count)
        )
    ),
    "attachments": lambda count: (
        _HEAD
        + b"Content-Type: multipart/mixed; boundary=q\n\n"
        + b"--q\nContent-Type: application/pdf; name=x.pdf\n\nx\n" * count
    ),
    "text parts": lambda count: (
        _HEAD + b"Content-Type: multipart/mixed; boundary=q\n\n" + b"--q\nContent-Type: text/html\n\n<p>x</p>\n" * count
    ),
    "base64": lambda count: (
        _HEAD + b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + (b"QUFB" * 19 + b"\n") * count
    ),
    "base64 words": lambda count: _HEAD + b"Content-Transfer-Encoding: base64\n\n" + (b"eWVzIA==" * 9 + b"\n") * count,
    "quoted-printable": lambda count: _HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=C3=A4=\n" * count,
    "uuencoded": lambda count: _HEAD + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n" + b"#86)C\n" * count,
    "escapes of a charset": lambda count: (
        _HEAD + b"Content-Type: text/plain; charset=iso-2022-jp\n\n" + b"\x1b$B\x1b(B" * count
    ),
    "broken characters": lambda count: _HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + b"\xff\xc3" * count,
    "UTF-16": lambda count: _HEAD + b"Content-Type: text/plain; charset=utf-16\n\n" + b"y\x00" * count,
    # Machines.
    "reported recipients": lambda count: (
        _HEAD
        + b"Content-Type: message/delivery-status\n\n"
        + b"Final-Recipient: rfc822; a@b.example\nAction: failed\n\n" * count
    ),
    "fields of a report": lambda count: _HEAD + b"Content-Type: message/delivery-status\n\n" + b"X: y\n" * count,
    "addresses of a bounce": lambda count: _DAEMON + b"undeliverable:\n" + b"a@b.example\n" * count,
    "words of a bounce": lambda count: _DAEMON + b"delivery to x failed, user unknown, returned message\n" * count,
    "failed recipients": lambda count: b"X-Failed-Recipients: " + b"a@b.example, " * count + b"\n" + _DAEMON,
    "absences": _text("I am away. "),
    "tickets": _text("Ticket #12345 was received. "),
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
    return min(_once(raw) for _ in range(4))


def _once(raw: bytes) -> float:
    started = time.process_time()
    read(raw)
    return time.process_time() - started


def read(raw: bytes) -> None:
    """All that is ever read out of a mail: as an answer to our letter, and as a request."""
    try:
        message = Message.parse(raw)
        forward = explain(message, "recipient", _TODAY, OUR_LETTER)["forward"]
        request_parts(forward["note"] if forward else message.readable_text)
        message.html_as_text  # noqa: B018
    except Unreadable:
        pass
