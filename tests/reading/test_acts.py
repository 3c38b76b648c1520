"""An act of consent or refusal in four languages, alone, beside what is told openly, and taken back."""

from __future__ import annotations

from datetime import date

import pytest

from introbot.domain.answers import AnswerKind
from introbot.reading.answers import consent_answer
from tests.reading.replies import lines, table

TODAY = date(2026, 11, 22)
ASKED = ("Carla Mota", "Yusuf Demir", "Nina Falk", "Ben Ode", "Grace Lindqvist")
# An act in which nothing is open, to stand beside every refusal.
ACT = {
    "de": "Bitte stellen Sie uns vor.",
    "fr": "Mettez-nous en relation, s'il vous plaît.",
    "nl": "Breng ons graag in contact.",
    "es": "Pónganos en contacto, por favor.",
}
RENDERINGS = ("{}", "Hallo,\n\n{}", "{}\n\nBen Ode", "{}\n\nB. Ode, Bäckerei Ode")


TABLE = table("act_replies")


def kind(reply: str) -> AnswerKind:
    return consent_answer(reply, TODAY, ASKED).kind


@pytest.mark.parametrize("language", TABLE.YES)
def test_a_yes_is_understood(language: str) -> None:
    assert [reply for reply in lines(TABLE.YES[language]) if kind(reply) is not AnswerKind.YES] == []


@pytest.mark.parametrize("language", TABLE.NO)
def test_a_no_is_understood(language: str) -> None:
    assert [reply for reply in lines(TABLE.NO[language]) if kind(reply) is not AnswerKind.NO] == []


@pytest.mark.parametrize("language", TABLE.TAKEN_BACK)
def test_what_is_taken_back_is_no_yes(language: str) -> None:
    rendered = [form.format(reply) for reply in lines(TABLE.TAKEN_BACK[language]) for form in RENDERINGS]
    assert [reply for reply in rendered if kind(reply) is AnswerKind.YES] == []


@pytest.mark.parametrize("language", ACT)
def test_a_refusal_beside_an_act_leaves_no_yes(language: str) -> None:
    act = ACT[language]
    beside = [said for reply in lines(TABLE.NO[language]) for said in (f"{act} {reply}", f"{reply} {act}")]
    assert kind(act) is AnswerKind.YES
    assert [said for said in beside if kind(said) is AnswerKind.YES] == []


def test_capitals_and_marks_may_be_left_out() -> None:
    for reply in ("stell uns bitte vor", "presente nous stp", "breng ons maar in contact", "preséntanos porfa"):
        assert kind(reply) is AnswerKind.YES


def test_an_open_remark_may_not_name_somebody_else() -> None:
    assert kind("Bitte stellen Sie uns vor. Unser Dach leckt.") is AnswerKind.YES
    assert kind("Bitte stellen Sie uns vor. Unser Dach deckt Peter Huber.") is not AnswerKind.YES


def test_what_is_told_openly_is_no_help_to_a_bare_yes() -> None:
    assert kind("Ja. Bei uns tropft es.") is not AnswerKind.YES
    assert kind("Oui. Chez nous tout fuit.") is not AnswerKind.YES


def test_who_is_asked_signs_with_their_own_name() -> None:
    assert kind("Bitte stellen Sie uns vor.\nB. Ode, Geschäftsführer") is AnswerKind.YES
    assert kind("Bitte stellen Sie uns vor.\nB. Ode, nicht vorher") is not AnswerKind.YES
