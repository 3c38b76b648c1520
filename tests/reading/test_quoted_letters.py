"""Our own letter, quoted by any program in any language, never changes what was newly written or its answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.domain.answers import AnswerKind
from introbot.errors import Unreadable
from introbot.mail import Message, new_text
from introbot.mail.html import text_of
from introbot.reading.answering import answer_of
from introbot.reading.explain import explain
from tests.mail.clients import make, programs
from tests.mail.clients.forms import marked
from tests.mail.clients.words import LANGUAGES
from tests.writing.people import usual, written

TODAY = date(2026, 3, 2)
ANSWERS = (
    "Yes please, go ahead.",
    "No, thank you.",
    "Hi Ann,\n\nsure, in January.",
    "Who is he?",
    "I'd say yes if it costs nothing.",
    "Not now.\n\nBest,\nJane",
    "Ja, gerne.",
    "Hm.",
)


@cache
def our_letter() -> str:
    return Message.parse(written("permission", usual("permission")).content).text


def above(answer: str, line: str, quoted: str) -> str:
    return f"{answer}\n\n{line}\n\n{quoted}\n"


def below(answer: str, line: str, quoted: str) -> str:
    return f"{line}\n{quoted}\n\n{answer}\n"


def wrapped(answer: str, line: str, quoted: str) -> str:
    """The attribution line broken where a program breaks it, before the address."""
    return above(answer, line.replace(" <", "\n<"), quoted)


def glued(answer: str, line: str, quoted: str) -> str:
    """No empty line anywhere."""
    return f"{answer}\n{line}\n{quoted}"


def with_signature(answer: str, line: str, quoted: str) -> str:
    return f"{answer}\n\n-- \nJane Doe\nAcme, Main Street 1\n+44 20 7946 0000\n\n{line}\n\n{quoted}\n"


def with_crumbs(answer: str, line: str, quoted: str) -> str:
    """Zero-width and no-break spaces, as phones leave them."""
    return above(answer, f"\u200b{line}\xa0", quoted.replace("> ", ">\xa0"))


PLACES: tuple[Callable[[str, str, str], str], ...] = (above, below, wrapped, glued, with_signature, with_crumbs)
PAGES = tuple({program.page: None for program in programs.PROGRAMS.values()})
LINES = ("gmail", "apple", "thunderbird", "proton", "yahoo", "fastmail", "missive", "front", "outlook-web", "exchange")


def introduction(name: str, language: str) -> str:
    return make.introduction_of(
        programs.PROGRAMS.get(name, programs.Program("", "", "", "", name, programs.gmail_page)), LANGUAGES[language]
    )


def quoted_as(name: str, letter: str) -> str:
    return letter if name in ("outlook-web", "exchange") else marked(letter)


def assert_read(text: str, answer: str, sent: str) -> None:
    new = new_text(text, sent)
    assert new.text.split() == answer.split(), text
    alone = answer_of(new_text(answer), TODAY)
    assert answer_of(new, TODAY) == alone, text


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(LINES),
    st.sampled_from(sorted(LANGUAGES)),
    st.sampled_from(PLACES),
    st.sampled_from(ANSWERS),
    st.booleans(),
)
def test_our_letter_quoted(
    name: str, language: str, place: Callable[[str, str, str], str], answer: str, known: bool
) -> None:
    if place is below and name in ("outlook-web", "exchange"):
        place = above  # below a letter without quote marks nothing is taken for new
    letter = our_letter()
    text = place(answer, introduction(name, language), quoted_as(name, letter))
    assert_read(text, answer, letter if known else "")


@pytest.mark.parametrize(
    ("page", "language"), list(product(PAGES, sorted(LANGUAGES)[::3])), ids=lambda each: getattr(each, "__name__", each)
)
def test_our_letter_quoted_in_html(page: Callable[[str, str, str], str], language: str) -> None:
    letter, answer = our_letter(), ANSWERS[0]
    name = "outlook-web" if page in (programs.word_page, programs.owa_page) else "gmail"
    read, _ = text_of(page(answer, introduction(name, language), letter))
    assert_read(read, answer, letter)
    assert_read(read, answer, "")


PIECES = st.sampled_from(
    (
        b"Yes please.\n",
        b"From: ",
        b"Jane <jane@acme.example>",
        b"\n\n",
        b"Content-Type: multipart/mixed; boundary=q\n\n--q\n",
        b"Content-Type: text/html; charset=utf-7\n\n",
        b"<blockquote>",
        b"On 2 Mar 2026, Ann Lee <a@b.example> wrote:\n",
        b"> ",
        b"-----Original Message-----\n",
        b"---------- Forwarded message ---------\nFrom: a@b.c\nSubject: x\nTo: y\n",
        b"in January",
        b"\x00",
        b"\xff\xfe",
        "\u202e\u200b\u0301".encode(),
        b"=?utf-8?q?=FF?=",
        b"1.2.2026 ",
        b"next week ",
        b"stop",
        b"not ",
    )
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.one_of(PIECES, st.binary(max_size=8)), max_size=30),
    st.sampled_from(("recipient", "referrer", "check-in", None)),
)
def test_no_bytes_raise_anything_but_unreadable(pieces: list[bytes], role: str | None) -> None:
    try:
        message = Message.parse(b"".join(pieces))
    except Unreadable:
        return
    explained = explain(message, role, TODAY)
    if evidence := explained.get("evidence"):
        assert evidence in explained["new_text"]


def in_both(text: str, page: str) -> Message:
    parts = "".join(
        f"--q\nContent-Type: text/{kind}; charset=utf-8\n\n{words}\n"
        for kind, words in (("plain", text), ("html", page))
    )
    head = "From: jane@acme.example\nContent-Type: multipart/alternative; boundary=q\n\n"
    return Message.parse(f"{head}{parts}--q--\n".encode())


@pytest.mark.parametrize(
    ("page", "answer"),
    [
        ("<p>Yes please, go ahead.</p>", "yes"),
        ("<p>Yes please,<br>go ahead.</p><p>-- <br>Jane</p>", "yes"),
        ("<p><s>Yes please, go ahead.</s></p>", "unclear"),
        ("<p><s>Yes please, go ahead.</s> Sorry, no.</p>", "unclear"),
        ('<p style="display:none">Yes please, go ahead.</p><p>Hello</p>', "unclear"),
        ("<blockquote>Yes please, go ahead.</blockquote>", "unclear"),
        ("<p>Yes please, go ahead.</p><p>But only if it costs nothing.</p>", "unclear"),
    ],
)
def test_a_yes_must_stand_in_the_page_too(page: str, answer: str) -> None:
    assert explain(in_both("Yes please, go ahead.\n", page), "recipient", TODAY)["answer"] == answer


@pytest.mark.parametrize(("page", "answer"), [("<p>send</p>", "send"), ("<p><del>send</del> wait</p>", "unclear")])
def test_a_send_must_stand_in_the_page_too(page: str, answer: str) -> None:
    assert explain(in_both("send\n", page), "referrer", TODAY)["answer"] == answer


def test_stopping_needs_one_part_alone() -> None:
    assert explain(in_both("Please never write to me again.\n", "<p>Hello</p>"), "recipient", TODAY)["answer"] == "stop"


def test_yes_in_very_many_places_is_no_answer() -> None:
    text = "> Is this something you need?\nyes\n> Would you like me to introduce you?\nyes please\n" * 30
    assert answer_of(new_text(text), TODAY).kind is AnswerKind.UNCLEAR


@pytest.mark.parametrize(
    "said",
    [
        "No, thank you.",
        "Not now, perhaps in the autumn.",
        "I would rather not be introduced.",
        "I am not sure about that.",
    ],
)
def test_016_a_yes_below_a_question_does_not_gainsay_a_no_above_it(said: str) -> None:
    """The end of a quoted line that a program broke off looks like a short yes; found by mutated mail."""
    text = f"{said}\n\n> Would you like me to introduce\ny\n"
    assert answer_of(new_text(text, our_letter()), TODAY).kind not in ("yes", "conditional")
    plain = "Hi Ann,\n\n> Would you like me to introduce you?\n\nYes please.\n"
    assert answer_of(new_text(plain, our_letter()), TODAY).kind == "yes"
