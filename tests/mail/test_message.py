"""Message.parse: what comes out of ordinary and of odd bytes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from introbot.address import Address
from introbot.mail import Message


def parse(text: str | bytes) -> Message:
    raw = text.encode() if isinstance(text, str) else text
    return Message.parse(raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


PLAIN = """From: =?utf-8?Q?Jane_D=C3=B6e?= <jane@acme.example>
To: "Lee, Ann" <ann@lee.example>, bot@introbot.example
Cc: Friends: a@x.example, b@x.example;
Reply-To: jane@home.example
Delivered-To: bot+one@introbot.example
X-Original-To: bot+two@introbot.example
Message-ID: <one@acme.example>
In-Reply-To: <zero@introbot.example>
References: <first@introbot.example>
 <zero@introbot.example>
Date: Tue, 3 Mar 2026 10:00:00 +0100
Subject: =?iso-8859-1?q?Gr=FC=DFe?= =?utf-8?b?IHVuZCBtZWhy?=

Yes please.
"""


def test_an_ordinary_letter() -> None:
    message = parse(PLAIN)
    assert message.author == Address("jane@acme.example", "Jane Döe")
    assert message.to == (Address("ann@lee.example", "Ann Lee"), Address("bot@introbot.example"))
    assert [address.address for address in message.cc] == ["a@x.example", "b@x.example"]
    assert message.reply_to == (Address("jane@home.example"),)
    assert message.delivered_to == ("bot+one@introbot.example", "bot+two@introbot.example")
    assert message.message_id == "<one@acme.example>"
    assert message.in_reply_to == ("<zero@introbot.example>",)
    assert message.references == ("<first@introbot.example>", "<zero@introbot.example>")
    assert message.date is not None
    assert message.date.utcoffset() == timedelta(hours=1)
    assert message.subject == "Grüße und mehr"
    assert message.text == message.readable_text == "Yes please.\n"
    assert message.remarks == ()
    assert message.parts == ("text/plain",)


def test_fields_are_found_in_any_case() -> None:
    message = parse("X-Note: =?utf-8?q?caf=C3=A9?=\nx-note: two\nFrom: a@b.example\n\n")
    assert message.field("x-NOTE") == "café"
    assert message.all_fields("X-Note") == ("café", "two")
    assert message.field("X-None") == ""


def test_an_encoded_line_end_stays_out_of_a_field() -> None:
    message = parse("From: a@b.example\nSubject: =?utf-8?Q?a=0D=0ABcc:_x=40y.example?=\n\nb")
    assert message.subject == "a Bcc: x@y.example"
    assert "\n" not in message.field("Subject")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("jane@acme.example", "jane@acme.example"),
        ("Jane Doe <jane@acme.example>", "jane@acme.example"),
        ('"Doe, Jane" <jane@acme.example>', "jane@acme.example"),
        ("=?utf-8?q?Jane?= <jane@acme.example>", "jane@acme.example"),
        ("Jane O'Neill-Doe Jr. <jane@acme.example>", "jane@acme.example"),
        # Read as alice by one reader and as bob by another: nobody's.
        ("alice@example.com <bob@evil.example>", None),
        ("jane@acme.example, bob@evil.example", None),
        ("<alice@example.com>bob@evil.example", None),
        ("alice@example.com)bob@evil.example", None),
        ("Jane (Acme) <jane@acme.example>", None),
        ("Group: jane@acme.example;", None),
        ('"unclosed <jane@acme.example>', None),
        ("Jane <jane@acme.example> <bob@evil.example>", None),
        ("Jane <@relay.example:jane@acme.example>", None),
        ("<>", None),
        ("", None),
        ("jane", None),
        ("Jane <jane@[192.0.2.1]>", None),
        ("Jane <jane..doe@acme.example>", None),
        ("Jane\\ <jane@acme.example>", None),
    ],
)
def test_037_the_author_is_one_plain_mailbox_or_nobody(value: str, expected: str | None) -> None:
    author = parse(f"From: {value}\n\nx").author
    assert (author.address if author else None) == expected


def test_036_two_from_fields_are_nobody() -> None:
    message = parse("From: jane@acme.example\nFrom: bob@evil.example\n\nx")
    assert message.author is None
    assert any("author is unknown" in remark for remark in message.remarks)


def test_041_a_name_is_one_visible_line() -> None:
    author = parse("From: =?utf-8?q?Jane=0A=E2=80=AEeoD=00?= <jane@acme.example>\n\nx").author
    assert author is not None
    assert author.name == "Jane eoD"


def multipart(kind: str, *parts: str) -> str:
    inside = "".join(f"--b\n{part}\n" for part in parts)
    return f"From: a@b.example\nContent-Type: multipart/{kind}; boundary=b\n\n{inside}--b--\n"


def test_alternatives_and_attachments() -> None:
    message = parse(
        multipart(
            "mixed",
            "Content-Type: multipart/alternative; boundary=i\n\n"
            "--i\nContent-Type: text/plain\n\nplain\n--i\nContent-Type: text/html\n\n<p>html</p>\n--i--",
            "Content-Type: application/pdf; name*=utf-8''caf%C3%A9.pdf\nContent-Transfer-Encoding: base64\n\nQUJD",
            "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nnot to be read",
        )
    )
    assert message.text.strip() == "plain"
    assert message.html.strip() == "<p>html</p>"
    assert [(a.content_type, a.filename, a.size) for a in message.attachments] == [
        ("application/pdf", "café.pdf", 3),
        ("text/plain", "a.txt", 14),
    ]
    assert message.parts[:2] == ("multipart/mixed", "multipart/alternative")


def test_an_attached_letter_is_a_message_of_its_own() -> None:
    message = parse(multipart("mixed", "Content-Type: message/rfc822\n\nFrom: c@d.example\nSubject: inner\n\nhello"))
    assert [inner.subject for inner in message.attached] == ["inner"]
    assert message.attached[0].author == Address("c@d.example")
    assert message.text == ""


def test_html_alone_is_read_as_text() -> None:
    message = parse("From: a@b.example\nContent-Type: text/html\n\n<p>Yes<br>please</p><blockquote>old</blockquote>")
    assert message.text == ""
    assert message.readable_text == "Yes\nplease\n\n> old"


def test_flowed_lines_are_joined() -> None:
    body = "This flows \non and on.\n\n> quoted \n> text\n-- \nJane"
    message = parse(f"From: a@b.example\nContent-Type: text/plain; format=flowed\n\n{body}")
    assert message.text == "This flows on and on.\n\n> quoted text\n-- \nJane"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"From: a@b.example\rSubject: mac\r\rbody\r", "body\n"),
        (b"From: a@b.example\nno colon here\n\nbody", "no colon here\n\nbody"),
        (b"From x@y Mon Jan 1 00:00:00 2024\nFrom: a@b.example\n\nbody", "body"),
        (b"", ""),
        (b"\n", ""),
        (b"\n\nbody", "\nbody"),
        (b"From: a@b.example\nContent-Type: multipart/mixed\n\nno boundary", "no boundary"),
        (b"From: a@b.example\nContent-Type: multipart/mixed; boundary=zz\n\nnever", "never"),
        (b"From: a@b.example\nContent-Type: multipart/mixed; boundary=z\n\n--z\n\nopen end", "open end"),
        (b"From: a@b.example\nContent-Type: junk\n\nbody", "body"),
        (
            b"From: a@b.example\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSGVsbG8=====!!!$$",
            "Hello",
        ),
        (b"From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\nfoo =ZZ =C3=A9", "foo =ZZ é"),
        (b"From: a@b.example\n\n\x00nul\x00", "nul"),
    ],
)
def test_odd_mail_still_gives_a_value(raw: bytes, text: str) -> None:
    assert Message.parse(raw).text == text


@pytest.mark.parametrize(
    "date", ["Someday, 99 Foo 99999 99:99:99 +9999999", "1 Jan 0000", "", "Mon, 01 Jan 2024 00:00:00 +2460"]
)
def test_a_date_that_is_none(date: str) -> None:
    assert parse(f"From: a@b.example\nDate: {date}\n\nx").date is None


def test_005_a_second_delivery_has_the_same_fingerprint() -> None:
    once = parse(PLAIN)
    again = parse(
        "Received: from x by y; Tue, 3 Mar 2026 10:00:01 +0100\nReturn-Path: <jane@acme.example>\n"
        "Delivered-To: other@introbot.example\nX-Spam: no\nARC-Seal: i=1\n" + PLAIN.replace("\n", "\r\n")
    )
    assert again.fingerprint == once.fingerprint


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Yes please", "No thanks"),
        ("<one@", "<two@"),
        ("jane@acme", "jim@acme"),
        ("10:00:00", "10:00:01"),
        ("Gr=FC", "Br=FC"),
    ],
)
def test_006_other_words_have_another_fingerprint(old: str, new: str) -> None:
    assert parse(PLAIN.replace(old, new)).fingerprint != parse(PLAIN).fingerprint


def test_an_attachment_counts_for_the_fingerprint() -> None:
    with_a = multipart("mixed", "Content-Type: application/pdf\n\nA")
    assert parse(with_a).fingerprint != parse(with_a.replace("\n\nA", "\n\nB")).fingerprint


def test_014_both_texts_can_be_compared() -> None:
    message = parse(
        multipart("alternative", "Content-Type: text/plain\n\nNo.", "Content-Type: text/html\n\n<p>Yes.</p>")
    )
    assert (message.readable_text.strip(), message.html_as_text) == ("No.", "Yes.")


def test_an_identifier_without_brackets() -> None:
    assert parse("Message-ID: one@acme.example\nFrom: a@b.example\n\n").message_id == "<one@acme.example>"
    assert parse("Message-ID: one two@acme.example\nFrom: a@b.example\n\n").message_id == ""


def test_a_long_thread_keeps_its_first_and_its_last_letters() -> None:
    chain = [f"<{number:060}@acme.example>" for number in range(300)]
    references = parse("From: a@b.example\nReferences: " + "\n ".join(chain) + "\n\n").references
    assert references[0] == chain[0]
    assert references[-1] == chain[-1]
    assert set(references) <= set(chain)
