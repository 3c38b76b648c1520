"""The note above a forward: who, and which sentence is which element."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.domain.people import Parts, Person
from introbot.reading.requests import request_parts


def test_plain_sentences_find_their_element() -> None:
    parts, people = request_parts(
        "Hi, please introduce Donald to my friend Jane (jane@acme.com).\n\nI worked with Donald for two years. "
        "He rebuilt our billing and cut our costs by half.\n"
        "Jane told me she is struggling with late invoices. It would be a call "
        "of 20 minutes,\nno pressure.\n\nThanks,\nAnn"
    )
    assert parts == Parts(
        experience="I worked with Donald for two years. He rebuilt our billing and cut our costs by half.",
        empathy="Jane told me she is struggling with late invoices.",
        expectations="It would be a call of 20 minutes, no pressure.",
    )
    assert people == (Person("Jane", "jane@acme.com"),)


def test_labelled_lines_count_first() -> None:
    parts, _ = request_parts("I worked with him for years.\n\nexperience: He saved us twice.")
    assert parts == Parts(experience="He saved us twice.")


DONALD, JANE = Person("Donald Ray", "d@x.example"), Person("Jane Doe", "j@y.example")


@pytest.mark.parametrize(
    "sentence",
    [
        "Please introduce Donald Ray <d@x.example> to Jane Doe <j@y.example>.",
        "Could you introduce Donald Ray (d@x.example) to Jane Doe (j@y.example)?",
        "Hi, I'd like to introduce Donald Ray (d@x.example) to my friend Jane Doe (j@y.example), who bakes.",
        "Please put Donald Ray (d@x.example) in touch with Jane Doe (j@y.example). Thanks!",
        "Donald Ray <d@x.example> should meet Jane Doe <j@y.example>.",
    ],
)
def test_grammar_says_who_is_who(sentence: str) -> None:
    parts, _ = request_parts(sentence)
    assert (parts.requester, parts.recipient) == (DONALD, JANE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Donald Ray <d@x.example> and Jane Doe <j@y.example>",
        "Please don't introduce Donald Ray <d@x.example> to Jane Doe <j@y.example>.",
        "Please introduce Donald Ray to Jane Doe <j@y.example>.",
        "Introduce Donald (d@x.example) to Jane (j@y.example). Introduce Tim (t@z.example) to Jo (k@z.example).",
    ],
)
def test_on_doubt_nobody_is_placed(sentence: str) -> None:
    parts, _ = request_parts(sentence)
    assert (parts.requester, parts.recipient) == (None, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "She's lovely.",
        "Please see below.",
        "Could you introduce them?",
        "The weather is fine in Bonn.",
        "jane@acme.com expects a call.",
        "",
    ],
)
def test_on_doubt_nothing_is_assigned(sentence: str) -> None:
    assert not request_parts(sentence)[0]


@given(st.text(max_size=300))
def test_no_text_raises_and_no_word_is_invented(note: str) -> None:
    parts, people = request_parts(note)
    assert all(person.address in note for person in people)
    for element in (parts.experience, parts.empathy, parts.expectations):
        assert element is None or all(word in note for word in element.split())
