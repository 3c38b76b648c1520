"""Labelled lines, and the people and addresses in a note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.domain.people import Parts, Person
from introbot.reading.labels import addresses_in, first_label, labelled_parts, person_from


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Jane Doe (Acme) <jane@acme.com>", Person("Jane Doe", "jane@acme.com", "Acme")),
        ("jane@acme.com", Person("", "jane@acme.com")),
        ("<jane@acme.com>", Person("", "jane@acme.com")),
        ("Jane Doe, jane@acme.com", Person("Jane Doe", "jane@acme.com")),
        ("my friend Jane (jane@acme.com)", Person("Jane", "jane@acme.com")),
        ("Jane Doe", Person("Jane Doe")),
        ("Jane Doe (Acme)", Person("Jane Doe", "", "Acme")),
        ("please ask Jane Doe at jane@acme.com.", Person("Jane Doe", "jane@acme.com")),
        ("Jane O'Neil <j@x.example>", Person("Jane O'Neil", "j@x.example")),
        ("'Jane Doe' <j@x.example>", Person("Jane Doe", "j@x.example")),
        ('"Doe, Jane" <j@x.example>', Person("Jane Doe", "j@x.example")),
        ("jane@acme.com (Jane Doe)", Person("Jane Doe", "jane@acme.com")),
        ("Jane Doe, Acme, jane@acme.com", Person("Jane Doe", "jane@acme.com", "Acme")),
        ("Jane Doe from Acme Labs (jane@acme.com)", Person("Jane Doe", "jane@acme.com", "Acme Labs")),
        ("Ludwig van der Berg <l@b.example>", Person("Ludwig van der Berg", "l@b.example")),
        ("Dr. José Ñandú [j@x.example]", Person("José Ñandú", "j@x.example")),
        ("mailto:jane@acme.com", Person("", "jane@acme.com")),
    ],
)
def test_a_person_is_read_as_people_write_them(text: str, person: Person) -> None:
    assert person_from(text) == person


@pytest.mark.parametrize("text", ["", "nobody", "jane@acme.com or donald@ray.example", "@", "a@", "..@.."])
def test_what_names_no_one_person_is_none(text: str) -> None:
    assert person_from(text) is None


def test_labels_may_stand_anywhere_and_run_over_lines() -> None:
    parts, rest = labelled_parts(
        "Hi introbot,\nexperience: I worked with him\nfor two years.\n\nHe was great.\n"
        "**Empathy:** You told me of it.\n"
        "What to expect - a call.\nRecipient: Jane Doe <jane@acme.com>\nTOPIC: late\n  invoices\nrequester:\n"
    )
    assert parts == Parts(
        recipient=Person("Jane Doe", "jane@acme.com"),
        experience="I worked with him for two years.\n\nHe was great.",
        empathy="You told me of it.",
        expectations="a call.",
        topic="late invoices",
    )
    assert rest == "Hi introbot,"


def test_a_sign_off_is_not_swallowed() -> None:
    parts, rest = labelled_parts("why: he knows billing\nBest,\nAnn\n-- \nAnn Lee, Acme")
    assert parts.why == "he knows billing"
    assert "Ann Lee" in rest


@pytest.mark.parametrize(
    "text", ["to: jane@acme.com", "in my experience: none", "why-not: x", "The topic is money", "experience", ""]
)
def test_prose_is_no_label(text: str) -> None:
    parts, rest = labelled_parts(text)
    assert not parts
    assert rest == text


def test_the_first_label_is_the_evidence() -> None:
    assert first_label("send\n  Experience: good\nwhy: x") == "Experience: good"
    assert first_label("send") == ""


def test_every_address_of_a_note_is_found_once_with_its_name() -> None:
    note = "Introduce Donald <d@ray.example> to Jane Doe (Acme) <jane@acme.com>, please.\njane@ACME.com is right."
    assert addresses_in(note) == (Person("Donald", "d@ray.example"), Person("Jane Doe", "jane@acme.com", "Acme"))


def test_a_flood_of_addresses_is_cut() -> None:
    assert len(addresses_in(" ".join(f"a{n}@b.example" for n in range(5000)))) == 100


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    labelled_parts(text)
    assert all(person.address in text for person in addresses_in(text))
    person_from(text)
