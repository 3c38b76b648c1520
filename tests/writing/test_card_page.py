"""The page on how to refer somebody: the same words as text and as HTML, and nothing that could run."""

from __future__ import annotations

from introbot.domain.cards import Card
from introbot.writing.card_page import card_lines, page_html, page_text

CARD = Card(what="bookkeeping <b>&", for_whom="firms of up to thirty", cost="nothing for the first talk")


def test_both_pages_say_the_same() -> None:
    text, html = page_text("Donald Ray", CARD), page_html("Donald Ray", CARD)
    for words in ("How to refer Donald Ray", "What Donald does", "firms of up to thirty", "How to introduce"):
        assert words in text and words in html
    assert "Whom it is not for" not in text + html


def test_a_persons_words_are_no_html() -> None:
    html = page_html("<script>alert(1)</script>", CARD)
    assert "<script>" not in html and "<b>" not in html and "bookkeeping &lt;b&gt;&amp;" in html


def test_the_lines_are_labelled() -> None:
    assert card_lines(CARD)[1] == "for: firms of up to thirty"
