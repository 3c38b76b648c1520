"""Templates: layers, faults that stop no letter, changes picked up, promises kept whatever an operator writes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from introbot.errors import Misconfigured
from introbot.writing import Templates, builtin_folder, check_templates, interview_questions, write
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


CUTS = {
    "experience": "{{ experience }}",
    "empathy": "{{ empathy }}",
    "expectations": "{{ expectations }}",
    "one of the two questions": "Is this something you need?",
    "one of the two questions, each": "Would you like me to introduce you?",
    "the easy out": "No is completely fine, and so is ignoring this.",
    "an assistant program": ", an assistant program, carries this letter",
    "the referrer's full name": "{{ referrer.name }}",
    "stop": "answer “stop”",
}


@pytest.mark.parametrize(("what", "cut"), CUTS.items())
def test_172_the_permission_letter_cannot_lose_what_it_must_hold(tmp_path: Path, what: str, cut: str) -> None:
    assert cut in PERMISSION
    templates = own_templates(tmp_path, permission=PERMISSION.replace(cut, ""))
    assert text(templates, "permission") == text(LETTERS, "permission")
    assert "the letter lacks" in fault(templates)
    assert what.partition(",")[0] in fault(templates)


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
    assert "write first" in fault(templates) or "writes" in fault(templates)


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
    assert "the letter lacks the easy out" in fault(templates)


@pytest.mark.parametrize("head", ["Subject: x\nPreview: y\nFrom: z", "Subject: x\nBcc: x@evil.example", "Preview: x"])
def test_nothing_else_stands_in_the_head_of_a_template(tmp_path: Path, head: str) -> None:
    templates = own_templates(tmp_path, closing=f"{head}\n\nHello\n")
    assert text(templates) == text(LETTERS)
    assert fault(templates)
