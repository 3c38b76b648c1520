"""Whether an introduction is about something, by the words that both have; and when somebody may be asked again."""

from __future__ import annotations

import re
from datetime import date, timedelta

from introbot.domain.cards import Card
from introbot.domain.introduction import Introduction
from introbot.domain.wishes import Wish, WishKind

_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    """about after again also anybody anyone because been before both could does doing each else every from good have
    help here into just know like made make many more most much must need needs only other over people person really
    said same should some something such than that their them then there these they thing things this those through
    very want wants well were what when where which while will with work works would your yours eine einen einer
    nicht oder sind sich über unter wird avec dans elle leur mais nous pour sans sont sous sur tout vous""".split()  # noqa: SIM905
)
_STEM = 5  # letters: "accounts", "accounting" and "accountant" are about the same


def stems(text: str) -> frozenset[str]:
    """What the words of `text` begin with, those left out that any text may hold."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()) if word not in _COMMON)


def case_of(introduction: Introduction) -> str:
    """What the recipient will read that it is about."""
    parts = introduction.parts
    return "\n".join(filter(None, (parts.topic, parts.experience, parts.empathy, parts.expectations, parts.why)))


def is_about(subject: str, introduction: Introduction) -> bool:
    """Whether the letter holds any word of what somebody wishes to be asked about."""
    return bool(stems(subject) & stems(case_of(introduction))) or not stems(subject)


def may_be_asked_from(wish: Wish, asked: date | None) -> date | None:
    """The day from which a letter is within the wish; None where the wish sets no day."""
    return asked + timedelta(days=wish.days) if wish.kind == WishKind.AT_MOST and asked else None


def need_of(introduction: Introduction) -> str:
    """What it is about, as far as the recipient's side goes."""
    parts = introduction.parts
    return "\n".join(filter(None, (parts.topic, parts.empathy, parts.why)))


def expectations_of(card: Card) -> str:
    """What a card says of a first talk, in one sentence; empty where it says nothing of it."""
    said = (card.first_talk, card.length, card.cost, card.channel)
    return "; ".join(words.rstrip(" .;") for words in said if words)
