"""Every answer that a button prepares is understood, in every language, as the English one is."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from introbot.domain.people import Parts
from introbot.reading.answers import consent_answer
from introbot.reading.checkins import check_in
from introbot.reading.commands import command
from introbot.reading.labels import labelled_parts
from introbot.writing import KINDS, LANGUAGES, Templates, write
from introbot.writing.links import labelled
from introbot.writing.sample import NOW, PARTS, sample_introductions, sample_letter, sample_sheet
from tests.writing.reading import html_of

OTHERS = [code for code in LANGUAGES if code != "en"]


def prepared(name: str, code: str) -> list[str]:
    """The bodies of the replies that the letter's buttons open, in order; none where there is no such letter."""
    introduction = sample_introductions(name)[0]
    sheet = replace(sample_sheet(introduction), language=code, words_language=code)
    sample = sample_letter(name)
    letter = write(sample, introduction, sheet, Templates([], code))
    if letter.language != code:
        return []
    links = re.findall(r'href="(mailto:[^"]+)"', html_of(letter))
    return [parse_qs(urlsplit(unescape(link)).query).get("body", [""])[0] for link in links]


def understood(name: str, body: str) -> object:
    if "check-in" in name:
        return check_in(body).kind
    if (
        name.partition(".")[0] in ("permission", "reminder", "fit-check", "clarify", "confirm", "card")
        or name == "update.answer"
    ):
        return consent_answer(body, NOW.date()).kind
    parts, _ = labelled_parts(body)
    return parts if parts else command(body).kind


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("name", KINDS)
def test_a_prepared_answer_says_what_the_english_one_says(name: str, code: str) -> None:
    theirs = prepared(name, code)
    if theirs:
        english = prepared(name, "en")
        # The order may be another one: only the English fit check offers words of its own.
        said, ours = ([understood(name, body) for body in bodies] for bodies in (theirs, english))
        assert sorted(map(str, said)) == sorted(map(str, ours)), theirs


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_parts_for_editing_come_back_as_they_were(code: str) -> None:
    parts = replace(PARTS, why="You both care about it.")
    lines = labelled(parts, LANGUAGES[code])
    assert len(lines) == 7
    assert labelled_parts("\n\n".join(lines)) == (parts, "")
    assert labelled_parts("\n".join(line.replace(": ", " : ", 1) for line in lines)) == (parts, "")


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_body_of_a_button_is_an_answer(code: str) -> None:
    said = {str(consent_answer(body, NOW.date()).kind) for body in LANGUAGES[code].bodies.values()}
    assert said == {"yes", "no", "later"} or not LANGUAGES[code].bodies


def test_no_parts_no_lines() -> None:
    assert labelled(Parts()) == []
