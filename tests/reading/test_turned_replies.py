"""A clear act of consent: what takes it back beside it leaves no yes, and what is harmless leaves it one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from introbot.domain.answers import AnswerKind
from introbot.reading.answers import consent_answer
from tests.reading.replies import lines, table
from tests.reading.test_answers import TODAY

TABLE = table("turned_replies")
PEOPLE = ("Ann Lee", "Donald Ray", "Jane Doe")
CONSENTS = lines(TABLE.CONSENTS)
RENDERINGS: dict[str, Callable[[str, str], str]] = {
    "behind": lambda consent, beside: f"{consent} {beside}",
    "before": lambda consent, beside: f"{beside} {consent}",
    "in a line of its own": lambda consent, beside: f"Hi Ann,\n\n{consent}\n{beside}\n\nBest,\nJane",
    "in small letters": lambda consent, beside: f"{consent.lower().rstrip('.')}, {beside.lower()}",
    "after a dash": lambda consent, beside: f"{consent.rstrip('.')} - {beside}",
    "in brackets": lambda consent, beside: f"{consent} ({beside})",
    "as a postscript": lambda consent, beside: f"{consent}\n\nJane\n\nPS {beside}",
}


def is_yes(text: str) -> bool:
    return consent_answer(text, TODAY, PEOPLE).kind is AnswerKind.YES


def rendered(beside: str, shape: str) -> Iterator[str]:
    return (RENDERINGS[shape](consent, reply) for consent in CONSENTS for reply in lines(beside))


def test_each_consent_is_one_by_itself() -> None:
    assert [reply for reply in (*CONSENTS, *lines(TABLE.YES)) if not is_yes(reply)] == []


def test_what_looks_like_consent_is_none() -> None:
    assert [reply for reply in lines(TABLE.NOT_YES) if is_yes(reply)] == []


def test_a_blocked_hour_stops_nothing() -> None:
    assert consent_answer("I've blocked an hour in your calendar.", TODAY, PEOPLE).kind is not AnswerKind.STOP


@pytest.mark.failure(57)
@pytest.mark.parametrize("shape", RENDERINGS)
def test_what_takes_a_consent_back_leaves_no_yes(shape: str) -> None:
    assert [reply for reply in rendered(TABLE.TURNS, shape) if is_yes(reply)] == []


@pytest.mark.parametrize("shape", ["behind", "before", "in a line of its own"])
def test_what_is_harmless_leaves_a_consent_one(shape: str) -> None:
    assert [reply for reply in rendered(TABLE.HARMLESS, shape) if not is_yes(reply)] == []
