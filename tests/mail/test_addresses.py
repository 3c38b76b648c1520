"""Address lists, read leniently."""

from __future__ import annotations

import pytest

from introbot.address import Address
from introbot.mail.addresses import clean_name, lenient, strict


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a@b.example", [("", "a@b.example")]),
        ("A B <a@b.example>, c@d.example", [("A B", "a@b.example"), ("", "c@d.example")]),
        ('"Doe, John" <j@x.example>', [("John Doe", "j@x.example")]),
        (
            "Doe, John <j@x.example>; Roe, Jane <r@x.example>",
            [("John Doe", "j@x.example"), ("Jane Roe", "r@x.example")],
        ),
        (
            "Doe, John <j@x.example>, Roe, Jane <r@x.example>",
            [("John Doe", "j@x.example"), ("Jane Roe", "r@x.example")],
        ),
        ("Acme, Inc. <sales@acme.example>", [("Acme, Inc.", "sales@acme.example")]),
        ("undisclosed-recipients:;", []),
        ("Friends: a@b.example, C <c@d.example>;", [("", "a@b.example"), ("C", "c@d.example")]),
        ("a@b.example (Ann Lee)", [("Ann Lee", "a@b.example")]),
        ("Ann <a@b.example<mailto:a@b.example>>", [("Ann", "a@b.example")]),
        ("Ann [mailto:a@b.example]", [("Ann", "a@b.example")]),
        ("a@b.example <a@b.example>", [("", "a@b.example")]),
        ("'a@b.example'", [("", "a@b.example")]),
        ('"O\\"Neil" <o@x.example>', [('O"Neil', "o@x.example")]),
        ("=?utf-8?q?Jos=C3=A9?= <j@x.example>", [("José", "j@x.example")]),
        ("no address here", []),
        ("", []),
        ("<<<<>>>>", []),
        ('"unclosed <a@b.example>', [("unclosed", "a@b.example")]),
    ],
)
def test_lists(written: str, expected: list[tuple[str, str]]) -> None:
    assert [(a.name, a.address) for a in lenient(written)] == expected


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Doe, John", "John Doe"),
        ("van der Berg, Anna Maria", "Anna Maria van der Berg"),
        ("Müller, Jörg", "Jörg Müller"),
        ("Acme, GmbH", "Acme, GmbH"),
        ("John Doe, PhD", "John Doe, PhD"),
        ("Doe, John, Acme", "Doe, John, Acme"),
        ("Smith, 3rd floor", "Smith, 3rd floor"),
        ("'Jane Doe'", "Jane Doe"),
        ("*Jane*", "Jane"),
    ],
)
def test_names(written: str, meant: str) -> None:
    assert clean_name(written) == meant


def test_011_no_more_than_a_hundred() -> None:
    assert len(lenient("a@b.example, " * 16_000)) == 100


def test_strict_and_lenient_agree_where_strict_answers() -> None:
    for written in ("Jane Doe <jane@acme.example>", "jane@acme.example", '"Doe, Jane" <jane@acme.example>'):
        assert lenient(written) == (strict(written),)
    assert strict("a@b.example <c@d.example>") is None
    assert lenient("a@b.example <c@d.example>") == (Address("c@d.example", "a@b.example"),)
