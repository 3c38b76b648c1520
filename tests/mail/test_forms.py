"""What programs and people write in twenty-five languages is read as what it is."""

from __future__ import annotations

import pytest

from introbot.mail import Message, automatic, delivery_report, new_text
from tests.mail.clients.seen import ABSENCES, ANSWERS, BOUNCES, QUOTED


def letter(
    text: str, author: str = "Jane Doe <jane@acme.example>", subject: str = "Re: x", fields: str = ""
) -> Message:
    head = f"From: {author}\nTo: intro@bot.example\nSubject: {subject}\n{fields}"
    return Message.parse(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}".encode())


LETTER = ("Would you like me to introduce you?", "No is completely fine.")


@pytest.mark.parametrize("name", ABSENCES)
def test_an_absence_without_a_field_is_automatic(name: str) -> None:
    assert automatic(letter(ABSENCES[name])) == "auto-reply"


@pytest.mark.parametrize("name", ANSWERS)
def test_a_person_s_answer_is_not_lost_for_a_holiday(name: str) -> None:
    assert automatic(letter(ANSWERS[name])) is None


@pytest.mark.parametrize("name", BOUNCES)
def test_a_bounce_in_words_names_its_recipient(name: str) -> None:
    written, told = BOUNCES[name]
    address, _, action = told.partition(" ")
    report = delivery_report(letter(*written))
    assert report is not None
    assert [(r.address, r.action) for r in report.recipients] == [(address, action or "failed")]


@pytest.mark.parametrize("answer", ["Yes please, go ahead.", "Hi Ann,\n\nthank you, I'd rather not.\n\nJane"])
@pytest.mark.parametrize("name", QUOTED)
def test_what_stands_above_a_quoted_letter_is_left_out(name: str, answer: str) -> None:
    line, marked = QUOTED[name]
    quoted = "\n".join(f"> {each}" if marked else each for each in LETTER)
    assert new_text(f"{answer}\n\n{line}\n{quoted}\n").text == answer


@pytest.mark.parametrize(
    "name", [name for name, (line, marked) in QUOTED.items() if marked and len(line) > 50 and "\n" not in line]
)
def test_also_where_it_is_wrapped(name: str) -> None:
    line, _ = QUOTED[name]
    cut = line.rindex(" ", 0, 60)
    quoted = "\n".join(f"> {each}" for each in LETTER)
    assert new_text(f"Yes please.\n\n{line[:cut]}\n{line[cut + 1 :]}\n\n{quoted}\n").text == "Yes please."
