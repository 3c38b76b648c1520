"""The German and the French letters: as complete as the English ones, and understood when they are answered."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from introbot.domain.answers import CommandKind
from introbot.domain.people import Parts, Party
from introbot.reading.afterwards import news_in
from introbot.reading.commands import command
from introbot.reading.doubts import doubt_answer
from introbot.reading.inquiries import inquiries
from introbot.reading.labels import labelled_parts
from introbot.reading.own_card import asks_for_card
from introbot.reading.standing import coaching_switch
from introbot.writing import KINDS, LANGUAGES, Templates, Written, builtin_folder, write
from introbot.writing.buttons import more_than_a_button
from introbot.writing.sample import sample_letter
from introbot.writing.samples import Sample, samples_of
from tests.writing.people import own_templates
from tests.writing.reading import html_of
from tests.writing.test_letters import ODD, complains

# Not the one of the other tests, in which words that break every letter leave their faults behind.
OWN = Templates([])
OTHERS = sorted(set(LANGUAGES) - {"en"})
# What it answers is put together by code, in English; a German frame around it would be neither.
SETS = [(language, name) for language in OTHERS for name in KINDS]
SPOKEN = {"de": re.compile(r"(?i)\b(?:die|der|Sie|ich|und)\b"), "fr": re.compile(r"(?i)\b(?:le|la|vous|votre|je|et)\b")}
ENGLISH = re.compile(r"(?i)\b(?:the|you|your|and|of|hello|answer|is|with)\b")
BUTTONS = re.compile(r'buttons\("(?P<lead>[^"]+)", (?P<labels>"[^)]+")\)')
PRESSING = {
    "en": r"(?i)urgent|last chance|hurry|asap|if I (?:don.t|do not) hear|unless I hear|only today|!|great opportunity",
    "de": r"(?i)dringend|letzte chance|beeil|schnellstm|sofort|nur heute|!|wenn ich nichts (?:von Ihnen )?höre",
    "fr": r"(?i)urgent|dernière chance|dépêch|au plus vite|immédiat|aujourd.hui seulement|!|sans nouvelles de vous",
}


def letter(sample: Sample) -> Written:
    return write(sample.letter, sample.introduction, sample.sheet, OWN)


def source(name: str, language: str) -> str:
    folder = builtin_folder() if language == "en" else builtin_folder() / language
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    shared = folder / "partials" / "draft.txt"
    return text + shared.read_text(encoding="utf-8") if "partials/draft.txt" in text else text


def buttons(name: str, language: str) -> list[str]:
    found = BUTTONS.finditer(source(name, language))
    return [label for each in found for label in re.findall(r'"([^"]+)"', each["labels"])]


def test_every_language_has_every_letter() -> None:
    for language in OTHERS:
        files = {path.stem for path in (builtin_folder() / language).glob("*.txt")}
        assert files == set(KINDS)
        shared = {path.name for path in (builtin_folder() / language / "partials").iterdir()}
        assert shared == {path.name for path in (builtin_folder() / "partials").iterdir()} - {"signature.txt"}


@pytest.mark.parametrize(("language", "name"), SETS)
def test_every_letter_can_be_written_in_its_language_alone(language: str, name: str) -> None:
    for sample in samples_of(name, language):
        made = letter(sample)
        assert made.language == language
        assert not complains(made)
        assert not ODD.search(made.text), made.text
        assert SPOKEN[language].search(made.text)
        assert not ENGLISH.search(re.sub(r"\S+@\S+", "", made.text)), made.text
    assert not OWN.faults()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_an_answer_that_is_a_buttons_word_is_not_quoted_back(language: str) -> None:
    offered = {label for name in KINDS for label in buttons(name, language)}
    assert len(offered) > 12
    assert not [label for label in offered if label != LANGUAGES[language].edit and more_than_a_button(f"{label}.")]


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_that_a_letter_names_are_understood(language: str) -> None:
    quoted = re.compile({"de": "„([^“]+)“", "fr": "«\u00a0([^»]+)\u00a0»"}[language])
    for name in KINDS:
        if sample_letter(name).to != (Party.REFERRER,) or name.startswith("refusal"):
            continue
        text = re.sub(r"\{[%{].*?[%}]\}", "", source(name, language))
        for word in quoted.findall(text):
            if news_in(f"{word} She is back.") or inquiries(word) or asks_for_card(word):
                continue
            if word.endswith(":"):
                said = f"{word} Jane Doe <jane@acme.example>"
                parts, rest = labelled_parts(said)
                assert (parts != Parts() and not rest) or news_in(said), (name, word)
            else:
                told = doubt_answer(word) or coaching_switch(word) is not None or command(word).kind
                assert told != CommandKind.UNCLEAR, (name, word)


@pytest.mark.parametrize("language", OTHERS)
def test_the_labels_of_the_draft_are_understood(language: str) -> None:
    for part, label in LANGUAGES[language].labels.items():
        for colon in (":", "\u00a0:"):
            parts, _ = labelled_parts(f"{label}{colon} Jane Doe <jane@acme.example>")
            assert [name for name in ("recipient", "requester", "experience", "empathy", "expectations", "topic", "why")
                    if getattr(parts, name)] == [part]  # fmt: skip
    (usual, *_) = samples_of("draft", language)
    draft = letter(usual)
    parts, _ = labelled_parts(draft.text)
    assert usual.introduction and parts.recipient == usual.introduction.parts.recipient
    assert parts.requester == usual.introduction.parts.requester


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.failure(69)
def test_no_letter_presses_or_takes_silence_for_consent(language: str) -> None:
    for name in KINDS:
        assert not re.search(PRESSING[language], letter(samples_of(name, language)[0]).text), name


@pytest.mark.parametrize("language", OTHERS)
def test_170_no_prompt_stands_alone_on_a_line_in_any_language(language: str) -> None:
    for name in KINDS:
        for line in letter(samples_of(name, language)[0]).text.splitlines():
            word = line.strip(" |>/.„“«»\u00a0")
            assert not word or more_than_a_button(word), (name, line)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_permission_letter_is_short(language: str) -> None:
    for sample in samples_of("permission", language):
        made = letter(sample)
        assert sample.introduction
        parts = sample.introduction.parts
        hers = sum(len(str(words).split()) for words in (parts.experience, parts.empathy, parts.expectations))
        assert len(made.text.split()) - hers <= 200


PERMISSION_CUTS = {
    "de": (
        *("{{ experience }}", "{{ empathy }}", "{{ expectations }}", "Soll ich Sie miteinander bekannt machen?"),
        *("Ein Nein ist völlig in Ordnung, und keine Antwort ebenso.", ", ein Assistenzprogramm,", "„Stopp“"),
    ),
    "fr": (
        *(
            "{{ experience }}",
            "{{ empathy }}",
            "{{ expectations }}",
            "Souhaitez-vous que je vous mette en relation\u00a0?",
        ),
        *(
            "Vous pouvez très bien dire non, ou ne pas répondre du tout.",
            ", un programme assistant,",
            "«\u00a0stop\u00a0»",
        ),
    ),
}


@pytest.mark.parametrize(("language", "cut"), [(code, cut) for code, cuts in PERMISSION_CUTS.items() for cut in cuts])
@pytest.mark.failure(171)
def test_172_nor_can_the_permission_letter_lose_its_promises(tmp_path: Path, language: str, cut: str) -> None:
    whole = source("permission", language)
    assert cut in whole
    templates = own_templates(tmp_path, **{f"{language}__permission": whole.replace(cut, "")})
    sample = samples_of("permission", language)[0]
    made = write(sample.letter, sample.introduction, sample.sheet, templates)
    assert made.text == letter(sample).text
    assert len(templates.faults()) == 1


def test_french_keeps_its_marks_with_their_words() -> None:
    for name in KINDS:
        sample = samples_of(name, "fr")[0]
        made = letter(replace(sample, letter=replace(sample.letter, words=sample.letter.words.replace("\n", " "))))
        own = "\n".join(line for line in made.text.splitlines() if not line.lstrip("| ").startswith((">", "Objet:")))
        if made.language == "fr":
            assert not re.search(r"(?m)[ \n][?!;»]|« |^»", own), made.text
            assert "\u00a0" in html_of(made) or "\u00a0" not in made.text


def test_french_elides_nothing_before_a_name() -> None:
    """ "de Ann" is no French, and a template cannot know which name begins with a vowel."""
    before_a_name = re.compile(r"(?i)\b(?:de|que|lorsque|puisque|jusque) \{\{ *\w+\.(?:name|first|named|full)\b")
    for path in (builtin_folder() / "fr").rglob("*.txt"):
        assert not before_a_name.search(path.read_text(encoding="utf-8")), path


def test_the_day_and_the_duration_stand_in_the_language() -> None:
    sample = samples_of("goodbye.later", "fr")[0]
    made = write(replace(sample.letter, until=date(2027, 2, 1)), sample.introduction, sample.sheet, OWN)
    assert "jusqu’au lundi 1er février 2027." in made.text.replace("\n", " ")
    assert "nach 4 Tagen keine Antwort" in " ".join(letter(samples_of("draft", "de")[0]).text.split())
