"""Hostile mail: no error but Unreadable, no wait, no invented words."""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.understanding import hostile
from introbot.errors import Unreadable
from introbot.mail import (
    Message,
    automatic,
    delivery_report,
    forward_of,
    is_reaction,
    may_be_answered,
    new_text,
    verdict,
)

FROM = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: Re: x\r\n"
TEXT = FROM + b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML = FROM + b"Content-Type: text/html; charset=utf-8\r\n\r\n"
MIXED = b"Content-Type: multipart/mixed; boundary=%b\r\n\r\n"


def read_all(raw: bytes) -> str:
    """Everything this room can do with one mail; all the words that came out of it."""
    try:
        message = Message.parse(raw)
    except Unreadable:
        return ""
    forward_of(message)
    found = new_text(message, "We met at a fair. Would you like me to introduce you to him?")
    automatic(message, frozenset({"a@b.example"}))
    may_be_answered(message)
    is_reaction(message)
    delivery_report(message)
    verdict(message, "x")
    words = (message.text, message.readable_text, message.subject, found.text, message.fingerprint, repr(message))
    return "\n".join(words)


def has_half_a_pair(words: str) -> bool:
    """Whether there is a lone surrogate in it, which can be neither stored nor sent."""
    return re.search("[\ud800-\udfff]", words) is not None


BOMBS = {
    "brackets in From": b"From: " + b"(" * 50_000 + b"\r\n\r\nx",
    "angles in From": b"From: " + b"<" * 50_000 + b"\r\n\r\nx",
    "quotes in To": b"To: " + b'"' * 50_000 + b"\r\n\r\nx",
    "backslashes in To": b'To: "' + b'\\"' * 50_000 + b"\r\n\r\nx",
    "addresses": b"To: " + b"a@b.c," * 50_000 + b"\r\n\r\nx",
    "encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 40_000 + b"\r\n\r\nx",
    "fields": b"X: y\r\n" * 60_000 + b"\r\nx",
    "references": b"References: " + b"<a@b> " * 50_000 + b"\r\n\r\nx",
    "nested multiparts": b"".join(MIXED % b"%d" % n + b"--%d\r\n" % n for n in range(2000)),
    "one boundary, nested": MIXED % b"q" + (b"--q\r\n" + MIXED % b"q") * 2000,
    "parts": MIXED % b"q" + b"--q\r\n\r\nx\r\n" * 50_000,
    "nested letters": b"Content-Type: message/rfc822\r\n\r\n" * 2000 + b"x",
    "On On On": TEXT + b"On " * 50_000,
    "attributions": TEXT + b"On 1 Jan 2020 a@b.c wrote:\n" * 10_000,
    "quote marks": TEXT + b">" * 100_000,
    "deep quotes": TEXT + (b"> " * 300 + b"x\n") * 900,
    "header blocks": TEXT + b"From: a@b.c\nTo: x\n\n" * 10_000,
    "forwards": TEXT + b"---------- Forwarded message ---------\n" * 5_000,
    "run-on blocks": TEXT + (b"----- Forwarded Message ----- From: a@b.c " + b"To: " * 200 + b"\n") * 500,
    "spaces": TEXT + b" " * 500_000,
    "newlines": TEXT + b"\n" * 500_000,
    "closings": TEXT + b"Best,\n" * 50_000,
    "tags": HTML + b"<" * 100_000,
    "open tags": HTML + b"<a" * 100_000,
    "open attributes": HTML + b'<a "' * 50_000,
    "comments": HTML + b"<!--" * 50_000,
    "blockquotes": HTML + b"<blockquote>" * 40_000 + b"x",
    "divs": HTML + b"<div>" * 50_000 + b"x",
    "reports": FROM
    + b"Content-Type: message/delivery-status\r\n\r\n"
    + b"Final-Recipient: rfc822; a@b.c\r\n\r\n" * 20_000,
    "bounce": b"From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\nundeliverable\n" + b"a@b.c " * 50_000,
    "bounce, spaces": b"From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\nundeliverable\n"
    + (b"to" + b" " * 900 + b"x a@b.example\n") * 200,
    "contacts": TEXT + b"Best,\n" + (b"1 " * 450 + b"\n") * 60,
    "results": FROM + b"Authentication-Results: x; " + b"(" * 50_000 + b"\r\n\r\nx",
    "parameters": b"Content-Type: text/plain; " + b"charset*0*=a;" * 5_000 + b"\r\n\r\nx",
    "figures of an entity": HTML + b"&#" + b"1" * 50_000 + b";",
    "To fields": (b"To: " + b"a(;b" * 2000 + b"\r\n") * 100 + b"\r\nx",
    "styles": HTML + b"<p style='font-size:0" + b"." * 3000 + b"'>" * 100,
    "base64": FROM + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"A=B=" * 200_000,
}


def work_of(read: Callable[[bytes], object], raw: bytes) -> int:
    """How many functions are called while `raw` is read: the same on any machine at any time."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event.endswith("call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(raw)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("name", BOMBS)
def test_008_to_012_the_work_on_any_mail_is_bounded(name: str) -> None:
    assert work_of(read_all, BOMBS[name]) < 500_000
    assert not has_half_a_pair(read_all(BOMBS[name]))


@pytest.mark.parametrize("name", hostile.MAILS)
def test_twice_the_mail_is_at_most_twice_the_work(name: str) -> None:
    once, twice = (hostile.MAILS[name](size) for size in (400, 800))
    hostile.read(twice)  # what is remembered is remembered for both
    assert work_of(hostile.read, twice) <= 2.2 * work_of(hostile.read, once) + 1000


def test_the_limits_are_told() -> None:
    assert "The header block is too long" in " ".join(Message.parse(BOMBS["fields"]).remarks)
    assert Message.parse(BOMBS["figures of an entity"]).readable_text == "\ufffd"
    assert "nested too deeply" in " ".join(Message.parse(BOMBS["nested multiparts"]).remarks)
    assert "too many fields" in " ".join(Message.parse(b"X: y\r\n" * 3000 + b"\r\nx").remarks)
    assert "too many parts" in " ".join(Message.parse(BOMBS["parts"]).remarks)
    assert "nested too deeply" in " ".join(deepest(Message.parse(BOMBS["nested letters"])).remarks)
    assert "first 64 KB" in " ".join(Message.parse(BOMBS["newlines"]).remarks)
    assert len(Message.parse(BOMBS["addresses"]).to) == 100
    assert max(len(value) for _, value in Message.parse(BOMBS["encoded words"]).fields) <= 8192


def deepest(message: Message) -> Message:
    while message.attached:
        message = message.attached[0]
    return message


def test_a_long_text_is_kept_whole() -> None:
    text = "line\n" * 30_000
    assert Message.parse(TEXT + text.encode()).text == text


PIECES = st.sampled_from(
    [
        b"From: ",
        b"a@b.example",
        b"\r\n",
        b"\n",
        b"\r",
        b"\r\n\r\n",
        b" ",
        b":",
        b";",
        b"<",
        b">",
        b'"',
        b"(",
        b")",
        b",",
        b"=?utf-8?q?",
        b"?=",
        b"Content-Type: ",
        b"multipart/mixed",
        b"multipart/report; report-type=delivery-status",
        b"message/rfc822",
        b"text/html",
        b"text/plain",
        b"; boundary=q",
        b"--q",
        b"--q--",
        b"; charset=",
        b"rot13",
        b"utf-16",
        b"hz",
        b"idna",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Disposition: attachment; filename*=utf-8''%",
        b"\x00",
        b"\xff",
        b"\xed\xa0\x80",
        b"&#55555;",
        b"<p hidden>",
        b"</p>",
        b"> ",
        b"-- \n",
        b"On 1 Jan 2020 a@b.example wrote:\n",
        b"---------- Forwarded message ---------\n",
        b"Subject: x\n",
        b"Final-Recipient: ",
        b"Status: 5.1.1\n",
        b"text/calendar; method=REPLY",
        b"Date: ",
        b"1 Jan 99999 99:99 +9999",
        b"Authentication-Results: x; dkim=pass",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.binary(max_size=6)), max_size=40))
def test_008_parse_never_raises_anything_but_unreadable(pieces: list[bytes]) -> None:
    assert not has_half_a_pair(read_all(b"".join(pieces)))


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200),
    st.sampled_from(["utf-8", "utf-16", "gb18030"]),
)
def test_what_was_written_is_what_is_read(text: str, charset: str) -> None:
    raw = FROM + f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
    read = Message.parse(raw + base64.encodebytes(text.encode(charset))).text
    assert read == text.lstrip("\ufeff").replace("\u2028", "\n").replace("\u2029", "\n")
