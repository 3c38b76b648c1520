"""A clear no in English: acts of declining, reasons that are one, and what only sounds like either."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from runpy import run_path

import pytest

from introbot.domain.answers import AnswerKind
from introbot.reading.answers import consent_answer

TODAY = date(2026, 11, 21)
TABLE = run_path(str(Path(__file__).with_name("english_refusals.py")))


def replies(name: str) -> list[str]:
    return [line.replace("\\n", "\n") for line in TABLE[name].strip().splitlines()]


def kind(reply: str) -> AnswerKind:
    return consent_answer(reply, TODAY, ("Ann Lee", "Donald Ray", "Jane Doe")).kind


@pytest.mark.parametrize("how", ["PLAIN", "HARD"])
def test_a_no_is_understood(how: str) -> None:
    assert {reply: kind(reply) for reply in replies(how) if kind(reply) is not AnswerKind.NO} == {}


def test_a_stop_is_understood() -> None:
    assert {reply: kind(reply) for reply in replies("STOP") if kind(reply) is not AnswerKind.STOP} == {}


def test_what_only_sounds_like_a_no_is_none() -> None:
    assert [reply for reply in replies("NOT_NO") if kind(reply) is AnswerKind.NO] == []


def test_no_reply_of_these_is_a_yes() -> None:
    assert [
        reply for name in ("PLAIN", "HARD", "NOT_NO", "BEYOND", "STOP") for reply in replies(name) if _is_yes(reply)
    ] == []


def _is_yes(reply: str) -> bool:
    return kind(reply) is AnswerKind.YES


@pytest.mark.parametrize("after", ["Please introduce us.", "So yes to Donald, kindly do the introduction."])
def test_a_consent_after_a_no_leaves_no_clear_no(after: str) -> None:
    assert [reply for reply in replies("PLAIN") if kind(f"{reply.splitlines()[0]}\n\n{after}") is AnswerKind.NO] == []


@pytest.mark.parametrize("turn", ["But I might be tempted.", "Unless he works for free.", "Though maybe next year."])
def test_what_turns_a_reason_leaves_no_clear_no(turn: str) -> None:
    reasons = ["We have our own people for that.", "My sons do the fencing.", "I've wound up the firm."]
    assert {reason: kind(reason) for reason in reasons} == dict.fromkeys(reasons, AnswerKind.NO)
    assert [reason for reason in reasons if kind(f"{reason} {turn}") is AnswerKind.NO] == []


@pytest.mark.parametrize("beside", ["Please introduce us.", "Yes please.", "Who is he?", "Ask me again in May."])
def test_a_reason_is_no_answer_beside_another(beside: str) -> None:
    reasons = ["We have our own people for that.", "My sons do the fencing.", "I've wound up the firm."]
    assert [reason for reason in reasons if kind(f"{reason} {beside}") in (AnswerKind.NO, AnswerKind.YES)] == []
