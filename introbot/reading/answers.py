"""What a recipient's or a requester's new words answer: yes only where every clause is known consent or harmless."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from introbot.domain.answers import Answer, AnswerKind


def consent_answer(text: str, today: date, asked: Sequence[str] = ()) -> Answer:
    """The answer in `text`; `asked` are the names (or words) the question was about."""
    return Answer(AnswerKind.UNCLEAR)


def inline_consent_answer(pairs: Sequence[tuple[str, str]], today: date) -> Answer:
    """The answer in words written under the quoted questions: pairs of (quoted question, words below it)."""
    return Answer(AnswerKind.UNCLEAR)


def explain_answer(text: str, today: date, asked: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Each clause of `text` with the rule that classed it."""
    return []
