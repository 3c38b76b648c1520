"""Every note can be written, is short, and is for the referrer alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from introbot.domain.letters import Letter
from introbot.domain.notes import Note, NoteKind
from introbot.writing import KINDS, Written, write
from introbot.writing.sample import sample_introductions, sample_letter, sample_sheet
from tests.writing.people import LETTERS

SAYS = "canarywords"


def noted(name: str, kind: NoteKind) -> Written:
    note = Note(kind, SAYS, date(2026, 10, 1), ("Canary Name",))
    return _write(name, replace(sample_letter(name), note=note))


def _write(name: str, letter: Letter) -> Written:
    introduction = sample_introductions(name)[0]
    return write(letter, introduction, sample_sheet(introduction), LETTERS)


@pytest.mark.parametrize("kind", list(NoteKind))
def test_a_note_is_at_most_three_sentences(kind: NoteKind) -> None:
    name = "interview" if kind in (NoteKind.ASK_KNOWN, NoteKind.SOFT_ASK) else "draft"
    plain = _write(name, sample_letter(name)).text.splitlines()
    lines = noted(name, kind).text.splitlines()
    added = " ".join(lines[n] for n in range(len(lines)) if lines[n] not in plain)
    assert added, "there is no sentence for it in partials/note.txt"
    own = re.sub(r"“[^”]*”|>.*", "", added)
    assert len(re.findall(r"[.?!](?:\s|$)", own)) <= 3, own
    assert "!" not in own


@pytest.mark.parametrize("kind", list(NoteKind))
def test_a_note_reaches_nobody_else(kind: NoteKind) -> None:
    for name in KINDS:
        if not name.startswith(("refusal.", "draft", "interview")):
            said = noted(name, kind).text
            assert SAYS not in said and "Canary Name" not in said, name
