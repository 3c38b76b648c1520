"""Every letter, for all sorts of people: the same words in both parts, nothing odd, lines as mail wants them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from introbot.writing import KINDS, LANGUAGES, Templates, Written, builtin_folder, check_templates, write
from introbot.writing.sample import sample_introductions, sample_letter, sample_sheet
from introbot.writing.samples import samples_of
from tests.writing.people import HOSTILE, LETTERS, assert_sound_header, every_letter, troubled_letter, usual, written
from tests.writing.reading import Page, html_of, parsed, shown_words, text_of, words

ALLOWED_TAGS = {"html", "head", "meta", "title", "body", "div", "p", "br", "a", "span", "blockquote"}
ODD = re.compile(r"<{4}|>{4}|\bNone\b|undefined|\{\{|\{%|\}\}|%\}|\[\]|\bTrue\b|\bFalse\b|  \w|\( |“”|Hello ,|Hello,\w")
EVERYTHING = " ".join(text[:200] for text in HOSTILE)
SHEET = sample_sheet(usual("draft"))
SAMPLES = ("draft", "fit-check", "permission", "update.hold", "update.answer", "introduction", "card", "refusal.which")


def complains(letter: Written) -> list[str]:
    """What is wrong with a letter whatever it says."""
    text, html = text_of(letter), html_of(letter)
    page = Page(html)
    found = []
    if words(text) != shown_words(html):
        found.append("the parts differ")
    if any(line != line.rstrip() for line in text.splitlines()):
        found.append("a line ends in a space")
    if any(len(line) > 72 and len(line.lstrip("|> ").split()) > 1 for line in text.splitlines()):
        found.append("a line is longer than 72")
    if page.tags - ALLOWED_TAGS:
        found.append(f"tags {page.tags}")
    if re.search(r"(?i)src=|url\(|https?://|<link|<style|@import", re.sub(r">[^<]*<", "><", html)):
        found.append("something is fetched from elsewhere")
    if any(
        len(line) > 76 for line in letter.content.partition(b"\r\n\r\n")[2].split(b"\r\n") if b"oundary" not in line
    ):
        found.append("a body line is longer than 76")
    return found


@pytest.mark.parametrize("name", KINDS)
def test_the_words_are_the_same_in_both_parts(name: str) -> None:
    letter = written(name, usual(name))
    assert not complains(letter)
    assert letter.text == text_of(letter)
    assert not ODD.search(text_of(letter))
    assert not ODD.search(letter.subject)


def test_every_letter_can_be_written_for_all_samples() -> None:
    for name, letter, introduction, sheet in every_letter():
        made = write(letter, introduction, sheet, LETTERS)
        assert not complains(made), name
        assert not ODD.search(made.text), (name, made.text)


@pytest.mark.parametrize("text", [EVERYTHING, *HOSTILE], ids=range(len(HOSTILE) + 1))
def test_083_no_words_of_anybody_break_a_letter_or_become_a_header(text: str) -> None:
    for name in KINDS if text == EVERYTHING else SAMPLES:
        letter = troubled_letter(name, text)
        assert_sound_header(letter)
        assert not complains(letter), name
        assert "49" not in letter.text, name
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", letter.text), name


def test_the_same_letter_has_the_same_bytes() -> None:
    for name in KINDS:
        assert written(name, usual(name)) == written(name, usual(name), Templates([]) if name == "draft" else LETTERS)


def test_every_template_has_a_letter_and_every_letter_a_template() -> None:
    files = {path.stem for path in builtin_folder().glob("*.txt")}
    assert files == set(KINDS)
    assert check_templates(LETTERS) == []


def test_no_letter_to_others_presses_or_takes_silence_for_consent() -> None:
    pressing = (
        r"(?i)urgent|last chance|hurry|asap|if I (?:don.t|do not) hear|unless I hear|only today|!|great opportunity"
    )
    for name in KINDS:
        assert not re.search(pressing, written(name, usual(name)).text), name


@pytest.mark.parametrize("word", ["met", "Met.", " no  answer", "MET!"])
def test_an_answer_of_one_button_is_told_and_not_quoted(word: str) -> None:
    for name in ("outcome.met", "outcome.no-contact", "thanks.no"):
        letter = write(replace(sample_letter(name), words=word), usual(name), sample_sheet(usual(name)), LETTERS)
        assert "writes:" not in letter.text, letter.text
    said = write(replace(sample_letter("outcome.met"), words=f"{word} her twice"), usual("x"), SHEET, LETTERS)
    assert f"Donald writes:\n\n> {' '.join(word.split())} her twice\n" in said.text.replace("  ", " ")


def test_the_referrers_answer_is_carried_even_if_it_is_a_button_word() -> None:
    letter = replace(sample_letter("update.answer"), words="No.")
    assert "\n> No.\n" in write(letter, usual("update.answer"), SHEET, LETTERS).text


def test_the_draft_says_why_the_requester_is_not_asked() -> None:
    asked = "I do not ask Donald first: the request of Monday 23 November counts as a yes."
    whole, bare, _ = sample_introductions("draft")
    said = [write(sample_letter("draft"), each, SHEET, LETTERS).text for each in (whole, bare)]
    assert [asked in " ".join(text.split()) for text in said] == [True, False]
    assert ["Before that, I ask Donald, and do not say whom" in text for text in said] == [False, True]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_draft_is_soon_read(code: str) -> None:
    """What goes out, to whom and what she can answer: all of it before the shown letter's end."""
    sample = samples_of("draft", code)[0]
    text = write(sample.letter, sample.introduction, sample.sheet, LETTERS).text
    end = {"en": "“stop”", "de": "„Stopp“", "fr": "«\N{NO-BREAK SPACE}stop"}[code]
    shown = [line for line in text.partition(end)[0].splitlines() if line.strip(" |")]
    assert len(shown) <= 40 and sum(line.count("✓") for line in shown) == 3
    assert sum(bool(line.strip(" |")) for line in text.splitlines()) <= 80


def test_170_no_prompt_stands_alone_on_a_line() -> None:
    prompts = {"yes", "no", "not now", "just send me the details", "send", "wait", "cancel", "agreed", "met", "stop"}
    prompts |= {
        "scheduled",
        "no answer",
        "not a fit",
        "nudge",
        "let it rest",
        "mine",
        "not mine",
        "full for now",
        "go on",
    }
    for name in KINDS:
        lines = {line.strip(" |>/.").lower() for line in written(name, usual(name)).text.splitlines()}
        assert not lines & prompts, name


def test_the_language_is_declared() -> None:
    assert '<html lang="en">' in html_of(written("permission", usual("permission")))
    assert parsed(written("permission", usual("permission"))).get_content_type() == "multipart/alternative"
