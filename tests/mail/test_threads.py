"""References of an answer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.mail import references_for


@pytest.mark.parametrize(
    ("parent", "references", "expected"),
    [
        ("<p>", (), ("<p>",)),
        ("<p>", ("<a>", "<b>"), ("<a>", "<b>", "<p>")),
        ("<p>", ("<a>", "<p>"), ("<a>", "<p>")),
        ("<p>", ("<a>", "<a>"), ("<a>", "<p>")),
        ("", ("<a>",), ("<a>",)),
        ("", (), ()),
        ("<p>", tuple(f"<{n}>" for n in range(30)), ("<0>", *(f"<{n}>" for n in range(22, 30)), "<p>")),
    ],
)
def test_the_chain(parent: str, references: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert references_for(parent, references) == expected


@settings(deadline=None)
@given(st.text("ab", min_size=1, max_size=300), st.lists(st.text("abcdef", min_size=1, max_size=300), max_size=40))
@pytest.mark.failure(91)
def test_the_chain_is_short_and_ends_with_the_parent(parent: str, references: list[str]) -> None:
    chain = references_for(parent, references)
    assert chain[-1] == parent
    assert len(chain) <= 10
    assert len(set(chain)) == len(chain)
    assert len(chain) == 1 or sum(map(len, chain)) + len(chain) <= 1000
    if len(chain) > 1:
        assert chain[0] == next(reference for reference in references if reference != parent)
