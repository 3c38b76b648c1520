"""Replies in eleven languages, plain, hard and misleading, and mail that answers no question of ours."""

from __future__ import annotations

from datetime import date

import pytest

from introbot.domain.answers import AnswerKind
from introbot.reading.answers import consent_answer
from tests.reading.replies import lines, table

TODAY = date(2026, 11, 22)
ASKED = ("Carla Mota", "Yusuf Demir", "Nina Falk", "Ben Ode", "Grace Lindqvist")
# Asks for the introduction, and can't be the answer to what stands beside it.
PLEASE = {
    "de": "Stellen Sie uns bitte vor.",
    "fr": "Présentez-nous, s'il vous plaît.",
    "es": "Preséntenos, por favor.",
    "pt": "Apresente-nos, por favor.",
    "it": "Ci presenti, per favore.",
    "nl": "Stel ons graag voor.",
    "pl": "Proszę nas przedstawić.",
    "ja": "ご紹介をお願いします。",
    "zh": "请介绍我们认识。",
    "ar": "من فضلك عرفنا.",
    "hi": "कृपया परिचय करा दीजिए।",
}


TABLE = table("composed_replies")


def kind(reply: str) -> AnswerKind:
    return consent_answer(reply, TODAY, ASKED).kind


@pytest.mark.parametrize("language", TABLE.YES)
def test_a_yes_is_understood(language: str) -> None:
    assert [reply for reply in lines(TABLE.YES[language]) if kind(reply) is not AnswerKind.YES] == []


@pytest.mark.parametrize("language", TABLE.NO)
def test_a_no_is_understood(language: str) -> None:
    assert [reply for reply in lines(TABLE.NO[language]) if kind(reply) is not AnswerKind.NO] == []


@pytest.mark.parametrize("language", TABLE.NEVER_YES)
def test_nothing_else_is_a_yes(language: str) -> None:
    assert [reply for reply in lines(TABLE.NEVER_YES[language]) if kind(reply) is AnswerKind.YES] == []


@pytest.mark.parametrize("language", PLEASE)
def test_a_no_leaves_no_yes_beside_a_request(language: str) -> None:
    please = PLEASE[language]
    beside = [said for reply in lines(TABLE.NO[language]) for said in (f"{please} {reply}", f"{reply} {please}")]
    assert kind(please) is AnswerKind.YES
    assert [said for said in beside if kind(said) is AnswerKind.YES] == []


@pytest.mark.parametrize("language", TABLE.TURNED)
def test_a_remark_that_turns_a_yes_leaves_none(language: str) -> None:
    assert [reply for reply in lines(TABLE.TURNED[language]) if kind(reply) is AnswerKind.YES] == []


def test_ordinary_mail_is_no_yes() -> None:
    assert [line for line in lines(TABLE.MAIL) if kind(line) is AnswerKind.YES] == []
