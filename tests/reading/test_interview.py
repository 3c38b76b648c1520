"""Answers to an interview: by label, under the question, by number, or in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from introbot.domain.people import Parts, Person
from introbot.reading.interview import interview_parts

ELEMENTS = ["experience", "empathy", "expectations"]


def test_one_question_takes_the_whole_text() -> None:
    text = "Hi,\n\nHe rebuilt our billing.\n\nIn three weeks!\n\nBest,\nAnn"
    assert interview_parts(text, [], ["experience"]) == Parts(experience="He rebuilt our billing.\n\nIn three weeks!")


def test_answers_by_number_in_any_order() -> None:
    parts = interview_parts("2) She told me of late invoices.\n1. He rebuilt\nour billing.", [], ELEMENTS)
    assert parts == Parts(experience="He rebuilt\nour billing.", empathy="She told me of late invoices.")


def test_people_by_number() -> None:
    parts = interview_parts("1. Jane Doe <jane@acme.com>\n2. donald@ray.example", [], ["recipient", "requester"])
    assert parts == Parts(Person("Jane Doe", "jane@acme.com"), Person("", "donald@ray.example"))


def test_answers_under_the_questions_by_number_or_key_word() -> None:
    quoted = [
        ("> 1. What is your own experience with Donald?", "Two good years."),
        ("> What challenge did Jane speak of?", "Late invoices."),
    ]
    assert interview_parts("Two good years.\nLate invoices.", quoted, ELEMENTS) == Parts(
        experience="Two good years.", empathy="Late invoices."
    )


def test_a_question_is_known_by_the_words_it_was_asked_in() -> None:
    questions = {"empathy": "Was hat Jane gesagt?", "experience": "Wie war es mit Donald?"}
    quoted = [("> Was hat Jane\n> gesagt?", "Rechnungen."), ("> Wie war es mit Donald?", "Gut.")]
    parts = interview_parts("", quoted, ["experience", "empathy"], questions)
    assert parts == Parts(experience="Gut.", empathy="Rechnungen.")


def test_paragraphs_in_order_count_only_where_they_fit() -> None:
    text = "Hello,\n\nTwo good years.\n\nLate invoices.\n\nA call of\n20 minutes.\n\nThanks,\nAnn"
    assert interview_parts(text, [], ELEMENTS) == Parts(
        experience="Two good years.", empathy="Late invoices.", expectations="A call of 20 minutes."
    )
    assert not interview_parts("One.\n\nTwo.", [], ELEMENTS)


def test_a_label_wins_over_a_number() -> None:
    parts = interview_parts("1. by number\n\nexperience: by label", [], ELEMENTS)
    assert parts.experience == "by label"


def test_an_empty_answer_is_no_answer() -> None:
    assert interview_parts("1. -\n2. ?\n3.", [], ELEMENTS) == Parts()
    assert not interview_parts("", [("> 1. experience?", "  ")], ELEMENTS)


@given(st.text(max_size=200), st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60)), max_size=3))
def test_no_text_raises(text: str, quoted: list[tuple[str, str]]) -> None:
    assert isinstance(interview_parts(text, quoted, ["recipient", *ELEMENTS]), Parts)
