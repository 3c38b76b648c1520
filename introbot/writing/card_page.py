"""One page on how to refer somebody, made of their own card: as text and as HTML, of the same words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from html import escape

from introbot.domain.cards import Card
from introbot.writing import clean
from introbot.writing.languages import ENGLISH

_HEADINGS = {
    "what": "What {first} does",
    "for_whom": "Whom it is for",
    "not_for": "Whom it is not for",
    "first_talk": "How a first talk goes",
    "cost": "What it costs",
    "length": "How long it takes",
    "channel": "How {first} gets in touch, and how often",
}
_HOW = (
    "Think of one person, one problem they have told you of, and why now is a good time.",
    "Ask that person first: a yes given freely is worth more than ten introductions.",
    "Say what you know of {first} yourself; if you have not worked together, say just that.",
)
_STYLE = "font: 17px/1.5 Georgia, serif; max-width: 34em; margin: 3em auto; padding: 0 1em"


def card_lines(card: Card) -> list[str]:
    """The card as labelled lines."""
    return [f"{ENGLISH.card[name]}: {words}" for name, words in _said(card)]


def page_text(name: str, card: Card) -> str:
    """The page as plain text."""
    title, first = _title(name)
    parts = [title, "=" * len(title)]
    for field, words in _said(card):
        parts += ["", _HEADINGS[field].format(first=first), words]
    parts += ["", "How to introduce"]
    return "\n".join([*parts, *(f"- {line.format(first=first)}" for line in _HOW)])


def page_html(name: str, card: Card) -> str:
    """The same words as HTML, for printing or for a page of one's own."""
    title, first = (escape(words) for words in _title(name))
    said = "".join(f"<h2>{_HEADINGS[f].format(first=first)}</h2>\n<p>{escape(w)}</p>\n" for f, w in _said(card))
    how = "".join(f"<li>{line.format(first=first)}</li>\n" for line in _HOW)
    head = f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{title}</title></head>\n'
    body = f"<h1>{title}</h1>\n{said}<h2>How to introduce</h2>\n<ul>\n{how}</ul>"
    return f'{head}<body style="{_STYLE}">\n{body}\n</body>\n</html>'


def _title(name: str) -> tuple[str, str]:
    shown = clean.name(name) or "this person"
    return f"How to refer {shown}", clean.first_name(shown) or shown


def _said(card: Card) -> Iterator[tuple[str, str]]:
    for field in fields(card):
        words = clean.line(getattr(card, field.name), 300)
        if words:
            yield field.name, words
