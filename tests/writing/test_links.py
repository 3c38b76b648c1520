"""The prepared answers: to the right address, in the right thread, with the right words."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.address import one_line
from introbot.writing import Thread, write
from introbot.writing.links import LINK_LIMIT, answer_link, edit_link, reply_subject, stop_link
from introbot.writing.sample import PARTS, sample_introduction, sample_letter, sample_sheet
from tests.writing.people import LETTERS, usual, written
from tests.writing.reading import Page, html_of

SHEET = sample_sheet(sample_introduction())


def opened(link: str) -> tuple[str, dict[str, str]]:
    """What a mail program makes of a mailto link (RFC 6068)."""
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    # A plus stays a plus in a mailto link; parse_qs is made for forms, where it is a space.
    assert "+" not in parts.query
    return unquote(parts.path), {name: values[0] for name, values in parse_qs(parts.query, strict_parsing=True).items()}


BUTTONS = {
    "permission": {word: word for word in ("Yes", "Not now", "No", "Just send me the details")},
    "fit-check": {"Mine": "Yes", "Not mine": "No", "Full for now": "Not now"},
    "update.hold": {"Wait": "Wait"},
    "update.condition": {"Agreed": "Agreed", "Cancel": "Cancel"},
    "check-in": {"Met": "Met", "Scheduled": "Scheduled", "No answer": "No answer", "Not a fit": "Not a fit"},
    "outcome.no-contact": {"Nudge": "Nudge", "Let it rest": "Let it rest"},
}  # fmt: skip


@pytest.mark.parametrize("name", BUTTONS)
def test_a_button_opens_a_reply_with_its_word(name: str) -> None:
    letter = written(name, usual(name))
    links = Page(html_of(letter)).links
    assert {label: opened(link)[1]["body"] for label, link in links.items()} == BUTTONS[name]
    for link in links.values():
        address, fields = opened(link)
        assert address == "intro+1sample@example.org"
        assert fields["subject"] == f"Re: {letter.subject}"
        assert fields["In-Reply-To"] == letter.message_id
        assert len(link) <= LINK_LIMIT


def test_the_draft_has_send_edit_and_cancel_and_what_it_shows_has_no_links() -> None:
    links = Page(html_of(written("draft", usual("draft")))).links
    assert list(links) == ["Send", "Edit", "Cancel"]
    body = opened(links["Edit"])[1]["body"]
    assert body.startswith("recipient: Jane Doe (Acme) <jane@acme.example>\r\n\r\nrequester: Donald Ray (Ray & Co) <")
    assert f"\r\n\r\nempathy: {PARTS.empathy}\r\n\r\n" in body
    assert body.endswith("\r\n\r\ntopic: month-end closing")


def test_an_edit_link_too_long_for_outlook_leaves_whole_parts_out() -> None:
    parts = replace(PARTS, experience="Ω" * 600, expectations="a b " * 200)
    link = edit_link(SHEET, "Your letter", parts)
    assert len(link) <= LINK_LIMIT
    body = opened(link)[1]["body"]
    assert "experience:" not in body
    assert f"empathy: {PARTS.empathy}" in body


def test_the_reply_code_stands_below_where_the_address_cannot_carry_it() -> None:
    sheet = replace(SHEET, code="k7m2", reply_address="intro@example.org")
    link = answer_link(sheet, "Hello", "Yes")
    assert opened(link) == (
        "intro@example.org",
        {"subject": "Re: Hello", "body": "Yes\r\n\r\nintrobot: k7m2", "In-Reply-To": sheet.message_id},
    )
    assert "introbot%3A%20k7m2" in stop_link(sheet)
    letter = write(sample_letter("draft"), sample_introduction(), sheet, LETTERS)
    links = Page(html_of(letter)).links
    assert all("introbot: k7m2" in opened(link)[1]["body"] for link in links.values())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80), st.text(min_size=1, max_size=80))
def test_any_words_come_back_from_a_link(subject: str, body: str) -> None:
    body = "b" + body.encode("utf-8", "replace").decode().replace("\r", "").replace("&", "and") + "e"
    subject = one_line(subject.encode("utf-8", "replace").decode())
    _, fields = opened(answer_link(SHEET, subject, body))
    assert fields["body"].replace("\r\n", "\n") == body
    assert fields["subject"] == reply_subject(subject)


def test_one_re_is_enough() -> None:
    assert reply_subject("Re: RE: re: Hello") == "Re: Hello"
    sheet = replace(SHEET, thread=Thread("Re: Hello"))
    letter = write(sample_letter("update.hold"), sample_introduction(), sheet, LETTERS)
    assert opened(Page(html_of(letter)).links["Wait"])[1]["subject"] == letter.subject == "Re: Hello"
