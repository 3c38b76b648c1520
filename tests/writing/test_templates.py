"""Templates: layers, faults that stop no letter, changes picked up, promises kept whatever an operator writes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from introbot.errors import Misconfigured
from introbot.writing import Templates, builtin_folder, check_letter, check_templates, interview_questions, write
from introbot.writing.sample import sample_introduction, sample_letter, sample_sheet
from tests.writing.people import LETTERS, own_templates, written
from tests.writing.reading import html_of

PERMISSION = (builtin_folder() / "permission.txt").read_text()
CLOSING = "Subject: Hello\n\nHello {{ requester.first }}, {{ referrer.name }} greets you.\n"


def text(templates: Templates, name: str = "closing") -> str:
    return written(name, sample_introduction(), templates).text


def fault(templates: Templates) -> str:
    (found,) = templates.faults()
    return str(found)


def test_the_operators_template_wins_and_changes_are_seen(tmp_path: Path) -> None:
    templates = Templates([tmp_path, builtin_folder()])
    assert "will not go ahead" in text(templates)
    own_templates(tmp_path, closing=CLOSING)
    assert text(templates) == "Hello Donald, Ann Lee greets you.\n"
    path = tmp_path / "closing.txt"
    path.write_text(CLOSING.replace("greets", "salutes"))
    os.utime(path, (1, 1))
    assert text(templates) == "Hello Donald, Ann Lee salutes you.\n"
    path.unlink()
    assert "will not go ahead" in text(templates)


def test_an_operators_partial_is_used_by_the_built_in_letters(tmp_path: Path) -> None:
    templates = own_templates(tmp_path, partials__signature="The desk of {{ program }}\n")
    assert text(templates, "update.waiting").endswith("\n\nThe desk of introbot\n")
    assert not templates.faults()


FAULTY = {
    "no name": "Subject: x\n\nHello {{ recipient_name }}\n",
    "no filter": "Subject: x\n\nHello {{ program | shout }}\n",
    "syntax": "Subject: x\n\nHello\n\n{% if program %}\n",
    "no subject": "Hello {{ program }}\n",
    "no body": "Subject: Hello",
    "python": "Subject: x\n\n{{ program.__class__.__mro__ }}\n",
    "method": "Subject: x\n\n{{ program.center(999999999) }}\n",
    "format": "Subject: x\n\n{{ '%0999999999d' % 1 }}\n",
    "big": "Subject: x\n\n{{ 'x' * 999999999 }}\n",
    "itself": "Subject: x\n\n{% include 'closing.txt' %}\n",
    "elsewhere": "Subject: x\n\n{% include '../../etc/passwd' %}\n",
    "not there": "Subject: x\n\n{% include 'partials/nothing.txt' %}\n",
    "shown": "Subject: x\n\n{{ letter_shown('permission') }}\n",
    "called": "Subject: x\n\n{{ program() }}\n",
    "empty": "",
    "large": "Subject: x\n\n" + "y" * 70_000,
}


@pytest.mark.parametrize("source", FAULTY.values(), ids=FAULTY.keys())
def test_a_faulty_template_stops_no_letter_and_is_named(tmp_path: Path, source: str) -> None:
    templates = own_templates(tmp_path, closing=source)
    assert "will not go ahead" in text(templates)
    assert str(tmp_path / "closing.txt") in fault(templates)
    own_templates(tmp_path, closing=CLOSING)
    assert "greets you" in text(templates)
    assert not templates.faults()


def test_a_fault_names_the_line(tmp_path: Path) -> None:
    templates = own_templates(
        tmp_path, closing="Subject: x\n\nOne\n{% if program %}\nTwo\n{% endif %}\n{% nonsense %}\n"
    )
    text(templates)
    assert "line 7: " in fault(templates)


def test_a_template_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "closing.txt").write_bytes(b"Subject: x\n\n\xff\xfe")
    templates = Templates([tmp_path])
    assert "will not go ahead" in text(templates)
    assert "UTF-8" in fault(templates)


def test_a_faulty_partial_leaves_the_letter_as_it_comes_with_the_program(tmp_path: Path) -> None:
    templates = own_templates(tmp_path, partials__footer="{% if %}")
    assert text(templates) == text(LETTERS)
    assert "footer" in fault(templates)


# What is cut out of the built-in letters of each language, and the sentence that says so.
CUTS = {
    "en": {
        "{{ experience }}": "the experience in the referrer's own words: put back {{ experience }}",
        "{{ empathy }}": "the empathy in the referrer's own words: put back {{ empathy }}",
        "{{ expectations }}": "expectations in the referrer's own words: put back {{ expectations }}",
        "s this something you need?": "something that Jane needs: put back, on a line of its own, “Is",
        "Would you like me to introduce you?": "whether Jane would like to meet Donald: put back, on a line of its "
        "own, “Would you like me to introduce you?”",
        "No is completely fine, and so is ignoring this.": "says that a no is fine: put back a line such as “No is",
        ", an assistant program, carries this letter": "that an assistant program carries it: put back “{{ program",
        "{{ referrer.name }}": "says in full for whom it is carried: put back {{ referrer.name }}",
        "answer “stop”": "says how never to be written to again: put back “If you never want to hear from",
    },
    "de": {
        "st das etwas, was Sie brauchen?": "something that Jane needs: put back, on a line of its own, “Ist",
        "Soll ich Sie miteinander bekannt machen?": "meet Donald: put back, on a line of its own, “Soll ich Sie mitein",
        "Ein Nein ist völlig in Ordnung, und": "says that a no is fine: put back a line such as “Ein Nein ist",
        ", ein Assistenzprogramm,": "that an assistant program carries it: put back “{{ program }}, ein Assistenz",
        "antworten Sie mit „Stopp“": "says how never to be written to again: put back “Wenn Sie nie wieder",
    },
    "fr": {
        "st-ce quelque chose dont vous avez besoin\N{NO-BREAK SPACE}?": "thing that Jane needs: put back, on a "
        "line of its own, “Est-ce",
        "Souhaitez-vous que je vous mette en relation\N{NO-BREAK SPACE}?": "meet Donald: put back, on a line",
        "Vous pouvez très bien dire non, ou": "says that a no is fine: put back a line such as “Vous pouvez",
        ", un programme assistant,": "that an assistant program carries it: put back “{{ program }}, un programme",
        "répondez «\N{NO-BREAK SPACE}stop\N{NO-BREAK SPACE}»": "never to be written to again: put back “Pour ne plus",
    },
}


@pytest.mark.parametrize(
    ("language", "cut", "says"), [(code, *each) for code, cuts in CUTS.items() for each in cuts.items()]
)
def test_172_the_permission_letter_cannot_lose_what_it_must_hold(
    tmp_path: Path, language: str, cut: str, says: str
) -> None:
    folder = "" if language == "en" else language
    source = (builtin_folder() / folder / "permission.txt").read_text(encoding="utf-8")
    assert cut in source
    (tmp_path / folder).mkdir(exist_ok=True)
    (tmp_path / folder / "permission.txt").write_text(source.replace(cut, ""), encoding="utf-8")
    templates = Templates([tmp_path])
    sheet = replace(sample_sheet(sample_introduction()), language=language, words_language=language)
    sent = write(sample_letter("permission"), sample_introduction(), sheet, templates)
    assert sent.text == write(sample_letter("permission"), sample_introduction(), sheet, LETTERS).text
    assert "it no longer " in fault(templates) and says in fault(templates)


REWORDED = {
    "en": [
        ("Would that be useful to you?", "Shall I put you two in touch?"),
        ("Is that still a problem?", "Would you like to meet Donald?"),
        ("Does that sound like something you want?", "May I make an introduction?"),
        ("Would some help with that be welcome?", "Shall I connect you?"),
        ("Is this on your radar at all?", "Would you be up for a chat with Donald?"),
        ("Have you found an answer to that yet?", "Would you like to know Donald?"),
    ],
    "de": [
        ("Wäre das hilfreich für Sie?", "Darf ich Sie einander vorstellen?"),
        ("Beschäftigt Sie das noch?", "Möchten Sie ihn kennenlernen?"),
        ("Haben Sie Bedarf?", "Soll ich den Kontakt herstellen?"),
        ("Können Sie so jemanden gebrauchen?", "Möchten Sie mit Donald sprechen?"),
    ],
    "fr": [
        ("Est-ce que cela vous serait utile ?", "Voulez-vous que je vous présente ?"),
        ("Cherchez-vous toujours une solution ?", "Aimeriez-vous faire sa connaissance ?"),
        ("Cela vous intéresse-t-il ?", "Souhaitez-vous le rencontrer ?"),
        ("Est-ce toujours un souci ?", "Puis-je lui donner votre adresse ?"),
    ],
}


@pytest.mark.parametrize(
    ("language", "need", "meeting"), [(code, *each) for code, pairs in REWORDED.items() for each in pairs]
)
def test_the_two_questions_may_be_asked_in_ones_own_words(
    tmp_path: Path, language: str, need: str, meeting: str
) -> None:
    words = {
        "en": ("No is fine.", "an assistant program"),
        "de": ("Nein ist in Ordnung.", "ein Assistenzprogramm"),
        "fr": ("Vous pouvez dire non.", "un programme assistant"),
    }
    easy_out, assistant = words[language]
    elements = "{{ empathy }}\n\n{{ experience }}\n\n{{ expectations }}"
    small = f"{easy_out} {{{{ referrer.name }}}}, {assistant}, stop"

    def lacking(*questions: str) -> str:
        lines = "\n\n".join(questions)
        path = tmp_path / ("" if language == "en" else language) / "permission.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Subject: x\n\n{elements}\n\n{lines}\n\n{small}\n", encoding="utf-8")
        return " ".join(map(str, check_letter("permission", Templates([tmp_path]), language)))

    assert lacking(need, meeting) == ""
    assert "would like to meet Donald" in lacking(need, "Ok?")
    assert "something that Jane needs" in lacking(meeting, "Ok?")
    small_talk = {
        "en": "How are you these days?",
        "de": "Wie geht es Ihnen?",
        "fr": "Comment allez-vous ces temps-ci ?",
    }
    assert "something that Jane needs" in lacking(meeting, small_talk[language])
    assert "would like to meet Donald" in lacking(need, small_talk[language])
    assert "line of its own" in lacking(f"{need} {meeting}")


def test_two_questions_in_one_line_are_told_apart(tmp_path: Path) -> None:
    first, second = "Is this something you need?", "Would you like me to introduce you?"
    joined = PERMISSION.replace(second, "").replace(first[1:], f"{first[1:]} {second}")
    text(own := own_templates(tmp_path, permission=joined), "permission")
    assert "it asks its two questions in one line: give each a line of its own, such as “Is this" in fault(own)


def test_a_referrers_own_words_ask_for_no_template(tmp_path: Path) -> None:
    introduction = sample_introduction()
    parts = replace(introduction.parts, empathy="Is this something you need?\n\nWould you like me to introduce you?")
    assert written("permission", replace(introduction, parts=parts), LETTERS).text
    assert not LETTERS.faults()
    without = PERMISSION.replace("Would you like me to introduce you?", "")
    templates = own_templates(tmp_path, permission=without)
    written("permission", replace(introduction, parts=parts), templates)
    assert "would like to meet Donald" in fault(templates), "her question is not the letter's"


@pytest.mark.parametrize(
    "words", ["?", ".", "Ann", "I have not worked with him myself.", "a\n\nb?\n\nc?", "stop", "x" * 9000]
)
def test_odd_elements_are_no_fault_of_the_template(words: str) -> None:
    introduction = sample_introduction()
    parts = replace(introduction.parts, experience=words, empathy=words, expectations=words)
    templates = Templates([])
    letter = written("permission", replace(introduction, parts=parts), templates)
    assert not templates.faults()
    assert letter.text.count(words[:60]) >= 3


def test_the_check_names_every_fault_once(tmp_path: Path) -> None:
    templates = own_templates(tmp_path, closing=FAULTY["no name"], permission=PERMISSION.replace("{{ empathy }}", ""))
    faults = check_templates(templates)
    assert [each.partition(":")[0] for each in faults] == [
        str(tmp_path / "permission.txt"),
        str(tmp_path / "closing.txt"),
    ]


def test_the_introduction_cannot_lose_who_writes_first(tmp_path: Path) -> None:
    source = (builtin_folder() / "introduction.txt").read_text().replace("{{ write_by }}", "soon")
    templates = own_templates(tmp_path, introduction=source)
    assert "by Wednesday 25 November" in text(templates, "introduction")
    assert "by when the first of them writes" in fault(templates)


def test_what_a_template_looks_like_is_what_the_letter_looks_like(tmp_path: Path) -> None:
    source = (
        "Subject: {{ program }} {% if topic %}writes{% endif %}\n\nOne\n{% if program %}\n{# a note #}\nTwo\n"
        "{% endif %}\n{% if topic %}Three{% endif %}\n\n{% for letter in ['a', 'b'] %}\n"
        "{{ loop.index }}. {{ letter }}\n{% endfor %}\n\n\n\nLast\n"
    )
    templates = own_templates(tmp_path, closing=source)
    assert text(templates) == "One\nTwo\nThree\n\n1. a\n2. b\n\nLast\n"


def test_an_unknown_letter_is_refused() -> None:
    introduction = sample_introduction()
    with pytest.raises(Misconfigured, match=r"update\.nothing"):
        write(
            replace(sample_letter("update.hold"), occasion="nothing"), introduction, sample_sheet(introduction), LETTERS
        )


def test_the_reader_gets_the_questions_as_they_are_asked() -> None:
    introduction = replace(
        sample_introduction(), parts=replace(sample_introduction().parts, experience=None, empathy="")
    )
    asked = interview_questions(introduction.missing)
    assert list(asked) == ["experience", "empathy"]
    said = " ".join(written("interview", introduction).text.split())
    for number, (part, question) in enumerate(asked.items(), 1):
        assert f"{number}. {question}" in said
        assert part in question


def test_a_preview_is_for_the_list_of_letters_alone(tmp_path: Path) -> None:
    source = PERMISSION.replace("\n\n", "\nPreview: About {{ requester.first }} & you <soon>\n\n", 1)
    templates = own_templates(tmp_path, permission=source)
    letter = written("permission", sample_introduction(), templates)
    assert letter.text == text(LETTERS, "permission")
    assert '">About Donald &amp; you &lt;soon&gt;</div>' in html_of(letter)
    shown = text(templates, "draft")
    assert "| Preview: About Donald & you <soon>" in shown, "she approves it, too"
    own_templates(tmp_path, permission=source.replace("{{ requester.first }} &", "{{ nobody }} &"))
    assert text(templates, "permission") == text(LETTERS, "permission")
    assert "line 2: " in fault(templates)


def test_a_preview_keeps_no_promise(tmp_path: Path) -> None:
    out = "No is completely fine, and so is ignoring this."
    source = PERMISSION.replace(out, "").replace("\n\n", f"\nPreview: {out}\n\n", 1)
    templates = own_templates(tmp_path, permission=source)
    text(templates, "permission")
    assert "it no longer says that a no is fine" in fault(templates)


@pytest.mark.parametrize("head", ["Subject: x\nPreview: y\nFrom: z", "Subject: x\nBcc: x@evil.example", "Preview: x"])
def test_nothing_else_stands_in_the_head_of_a_template(tmp_path: Path, head: str) -> None:
    templates = own_templates(tmp_path, closing=f"{head}\n\nHello\n")
    assert text(templates) == text(LETTERS)
    assert fault(templates)
