"""Forwards in every program, language and layout: what is read does not depend on who passed it on."""

from __future__ import annotations

from itertools import product

import pytest

from introbot.mail import forwards_in, new_text
from introbot.mail.html import text_of
from tests.mail.clients import forms
from tests.mail.clients.words import LANGUAGES


def check(text: str, language: str, program: str) -> None:
    words, head = LANGUAGES[language], forms.FORWARDS[program](LANGUAGES[language])
    prefix = "Fwd" if program in forms.ENGLISH else words.prefix
    forward = forwards_in(text, f"{prefix}: {forms.SUBJECT}")
    assert forward is not None, text
    assert forward.note == words.note, text
    assert forward.author is not None
    assert (forward.author.name, forward.author.address) == (forms.NAME, forms.SPEC), text
    assert [(to.name, to.address) for to in forward.to] == [(forms.TO_NAME, forms.TO_SPEC)], text
    cc = ["mia@berg.example", "olaf@lind.example"] if any(key == "cc" for key, _, _ in head.fields) else []
    assert [each.address for each in forward.cc] == cc, text
    assert forward.subject == forms.SUBJECT, text
    assert forward.date_text, text
    assert forward.body.split() == words.body.split(), text
    assert new_text(text).text == words.note, text


@pytest.mark.parametrize("layout", forms.LAYOUTS, ids=lambda layout: layout.__name__)
@pytest.mark.parametrize("program", forms.FORWARDS)
def test_forwards_in_every_layout(program: str, layout: object) -> None:
    assert callable(layout)
    for language, words in LANGUAGES.items():
        check(layout(forms.FORWARDS[program](words), words.note, words.body), language, program)


@pytest.mark.parametrize(
    ("program", "page"), list(product(forms.FORWARDS, forms.PAGES)), ids=lambda each: getattr(each, "__name__", each)
)
def test_forwards_in_html_alone(program: str, page: object) -> None:
    assert callable(page)
    for language, words in LANGUAGES.items():
        check(text_of(page(forms.FORWARDS[program](words), words.note, words.body))[0], language, program)
