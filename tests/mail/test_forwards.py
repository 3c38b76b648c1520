"""Forwarded letters: what proves one, and what it holds."""

from __future__ import annotations

import pytest

from introbot.mail import Message, forward_of, forwards_in
from introbot.mail.dates import quoted_date
from introbot.mail.subjects import prefix_of

BLOCK = (
    "From: Donald Ray <donald@ray.example>\nSent: Monday, March 2, 2026 5:04 PM\n"
    "To: Ann <ann@lee.example>\nSubject: Jane?"
)
MARKER = "---------- Forwarded message ---------"


@pytest.mark.parametrize(
    ("text", "subject", "proved"),
    [
        (f"Note\n\n{MARKER}\n{BLOCK}\n\nbody", "", True),
        (f"Note\n\n{MARKER}\n{BLOCK}\n\nbody", "Re: Hello", True),
        (f"Note\n\n{BLOCK}\n\nbody", "FW: Hello", True),
        (f"Note\n\n{BLOCK}\n\nbody", "Hello", True),
        (f"Note\n\n{BLOCK}\n\nbody", "Re: Hello", False),
        (f"Note\n\n-----Original Message-----\n{BLOCK}\n\nbody", "AW: Hallo", False),
        ("Note\n\nOn 2 March 2026 17:04, Donald Ray <donald@ray.example> wrote:\n\nbody", "Fw: Hello", True),
        ("Note\n\nOn 2 March 2026 17:04, Donald Ray <donald@ray.example> wrote:\n\nbody", "Hello", False),
        (
            "Thanks!\n\nOn 2 March 2026 17:04, Ann <ann@lee.example> wrote:\n"
            f"> {MARKER}\n> From: d@ray.example\n> Date: 2026\n> Subject: x\n>\n> y",
            "Re: Hello",
            False,
        ),
        ("I forwarded your message:\nit was fun.", "", False),
        (f"{MARKER}\nno block follows", "Fwd: x", False),
        ("From: here\nTo: there\nSubject: to rain", "", False),
        ("", "", False),
    ],
)
def test_what_proves_a_forward(text: str, subject: str, proved: bool) -> None:
    assert (forwards_in(text, subject) is not None) is proved


def test_all_parts_of_it() -> None:
    forward = forwards_in(
        f"Please help him.\n\nAnn\n\n{MARKER}\n{BLOCK}\nCc: Roe, Jim <jim@roe.example>; x@y.example\n\nHello,\n\nbye\n"
    )
    assert forward is not None
    assert forward.note == "Please help him.\n\nAnn"
    assert str(forward.author) == "Donald Ray <donald@ray.example>"
    assert [str(address) for address in forward.to] == ["Ann <ann@lee.example>"]
    assert [str(address) for address in forward.cc] == ["Jim Roe <jim@roe.example>", "x@y.example"]
    assert forward.subject == "Jane?"
    assert forward.date_text == "Monday, March 2, 2026 5:04 PM"
    assert forward.date is not None
    assert forward.date.isoformat() == "2026-03-02T17:04:00+00:00"
    assert forward.body == "Hello,\n\nbye"
    assert forward.attached is False


def test_a_level_below_can_be_read_from_the_body() -> None:
    inner = (
        f"{MARKER}\nFrom: Donald <donald@ray.example>\nDate: Sun, 1 Mar 2026 10:00\nSubject: first\n"
        f"To: bob@x.example\n\ndeepest"
    )
    outer = forwards_in(
        f"look\n\n{MARKER}\nFrom: Bob <bob@x.example>\nDate: Mon, 2 Mar 2026 10:00\n"
        f"Subject: Fwd: first\nTo: ann@lee.example\n\nsee below\n\n{inner}"
    )
    assert outer is not None
    below = forwards_in(outer.body)
    assert below is not None
    assert (below.note, below.subject, below.body) == ("see below", "first", "deepest")
    assert below.author is not None
    assert below.author.address == "donald@ray.example"
    assert forwards_in(below.body) is None


@pytest.mark.parametrize(
    "block",
    [
        "*From:* Donald Ray <donald@ray.example>\n*Date:* 2 March 2026\n*Subject:* Jane?\n*To:* ann@lee.example",
        "From: Donald Ray\n <donald@ray.example>\nDate: 2 March 2026\nSubject: Jane?\nTo: ann@lee.example",
        "> From: Donald Ray <donald@ray.example>\n> Date: 2 March 2026\n> Subject: Jane?\n> To: ann@lee.example",
        "From: Donald Ray [mailto:donald@ray.example]\nSent: 2 March 2026\nTo: ann@lee.example\nSubject: Jane?",
        (
            "From: Ray, Donald <donald@ray.example<mailto:donald@ray.example>>\nSent: 2 March 2026\n"
            "To: ann@lee.example\nSubject: Jane?"
        ),
        (
            "From: Donald Ray <donald@ray.example> on behalf of desk@ray.example\nSent: 2 March 2026\n"
            "To: ann@lee.example\nSubject: Jane?"
        ),
        (
            "Subject: Jane?\nDate: 2 March 2026\nFrom: Donald Ray <donald@ray.example>\n"
            "Reply-To: x@y.example\nTo: ann@lee.example"
        ),
        (
            "From\xa0: Donald Ray <donald@ray.example>\nDate\xa0: 2 March 2026\n"
            "To\xa0: ann@lee.example\nSubject\xa0: Jane?"
        ),
        (
            "\ufeffFrom: \u202aDonald Ray\u202c <donald@ray.example>\nDate: 2 March 2026\n"
            "To: ann@lee.example\nSubject: Jane?"
        ),
    ],
)
def test_shapes_of_the_block(block: str) -> None:
    forward = forwards_in(f"Note\n\n{MARKER}\n{block}\n\nbody")
    assert forward is not None
    assert str(forward.author) == "Donald Ray <donald@ray.example>"
    assert forward.subject == "Jane?"
    assert [address.address for address in forward.to] == ["ann@lee.example"]
    assert (forward.note, forward.body) == ("Note", "body")


def test_a_language_without_words_of_ours() -> None:
    text = (
        f"Note\n\n{MARKER}\nXx: Donald Ray <donald@ray.example>\nYy: 2026-03-02 17:04\nZz: Jane?\n"
        f"Qq: ann@lee.example\n\nbody"
    )
    forward = forwards_in(text)
    assert forward is not None
    assert str(forward.author) == "Donald Ray <donald@ray.example>"
    assert (forward.subject, forward.date_text, forward.to[0].address) == (
        "Jane?",
        "2026-03-02 17:04",
        "ann@lee.example",
    )


def test_colleagues_without_addresses() -> None:
    block = "From: Donald Ray\nSent: Monday, March 2, 2026 5:04 PM\nTo: Ann Lee\nSubject: Jane?"
    forward = forwards_in(f"Note\n\n{block}\n\nbody", "FW: Jane?")
    assert forward is not None
    assert forward.author is not None
    assert (forward.author.name, forward.author.address) == ("Donald Ray", "")


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Fwd: x", "forward"),
        ("FW: x", "forward"),
        ("WG: x", "forward"),
        ("TR : x", "forward"),
        ("RV: x", "forward"),
        ("转发：x", "forward"),
        ("[tag] Fwd: x", "forward"),
        ("Re: x", "reply"),
        ("RE[2]: x", "reply"),
        ("AW: x", "reply"),
        ("SV: x", "reply"),
        ("Re: Fwd: x", "reply"),
        ("Intro: x", ""),
        ("x", ""),
        ("", ""),
    ],
)
def test_subject_prefixes(subject: str, kind: str) -> None:
    assert prefix_of(subject) == kind


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Mon, 2 Mar 2026 17:04:00 +0100", "2026-03-02T17:04:00+01:00"),
        ("Monday, March 2, 2026 5:04 PM", "2026-03-02T17:04:00+00:00"),
        ("Mon, Mar 2, 2026 at 12:04 AM", "2026-03-02T00:04:00+00:00"),
        ("2. März 2026 17:04", "2026-03-02T17:04:00+00:00"),
        ("lundi 2 mars 2026 17:04", "2026-03-02T17:04:00+00:00"),
        ("2 de marzo de 2026, 17:04", "2026-03-02T17:04:00+00:00"),
        ("2026年3月2日 17:04", "2026-03-02T17:04:00+00:00"),
        ("2026-03-02 17:04", "2026-03-02T17:04:00+00:00"),
        ("2 марта 2026 г., 17:04", "2026-03-02T17:04:00+00:00"),
        ("02.03.2026 17:04", "2026-03-02T17:04:00+00:00"),
        ("13/03/2026", "2026-03-13T00:00:00+00:00"),
        ("03/13/2026", "2026-03-13T00:00:00+00:00"),
        ("02/03/2026", None),  # two days at once
        ("31 Feb 2026", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates(text: str, iso: str | None) -> None:
    found = quoted_date(text)
    assert (found.isoformat() if found else None) == iso


def test_an_answer_under_a_new_subject_is_no_forward() -> None:
    text = f"Subject: Ovens\r\n\r\nYes please.\r\n\r\n{BLOCK}\r\n\r\nMay I?"
    assert forward_of(Message.parse(text.encode())) is not None
    assert forward_of(Message.parse(f"In-Reply-To: <p@x.example>\r\n{text}".encode())) is None
