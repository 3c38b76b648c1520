"""The tables of words themselves: that each can be read, and what the marks in a phrase mean."""

from __future__ import annotations

import time

import pytest

from introbot.reading.answers import consent_answer
from introbot.reading.words import LANGUAGES, Says, answers_in, check_ins_in, commands_in, warm_up
from introbot.reading.words.language import merged
from introbot.reading.words.phrases import Phrases, undominated
from introbot.reading.words.tokens import plain, read_text
from tests.reading.test_answers import TODAY


def found(table: str, text: str) -> list[tuple[int, int]]:
    phrases = Phrases(lambda word: (word,), {"fruit": "apple | red pear"})
    phrases.add("x", table)
    words = text.split()
    matches = phrases.matches(words, [("<thing>",) if word.isalpha() else () for word in words])
    return [(match.start, match.end) for match in undominated(matches)]


@pytest.mark.parametrize(
    ("table", "text", "places"),
    [
        ("yes", "yes no yes", [(0, 1), (2, 3)]),
        ("yes [please]", "yes please", [(0, 2)]),
        ("(yes|no) please", "no please yes", [(0, 2)]),
        ("a {fruit}", "a red pear a apple a red", [(0, 3), (3, 5)]),
        ("^ no", "yes no , no", [(3, 4)]),
        ("no $", "no way no", [(2, 3)]),
        ("no (,|$)", "no , no way", [(0, 2)]),
        ("our <thing> fails", "our very old oven fails", [(0, 5)]),
        ("our <thing> fails", "our , fails", []),
        ("one\n    two\nthree", "one two three", [(0, 2), (2, 3)]),
        ("[a] b [c] d", "a b d b c d", [(0, 3), (3, 6)]),
    ],
)
def test_what_the_marks_mean(table: str, text: str, places: list[tuple[int, int]]) -> None:
    assert found(table, text) == places


def test_unbalanced_brackets_are_told() -> None:
    with pytest.raises(ValueError, match="unbalanced"):
        found("(yes", "yes")


@pytest.mark.parametrize(
    ("table", "text", "places"),
    [
        ("^ our <words> $", "our old oven", [(0, 3)]),
        ("^ our <words> $", "our old , oven", [(0, 2)]),
        ("^ our <rest> $", "our old , oven", [(0, 4)]),
        ("^ our <words> fails", "our old oven fails now", [(0, 4)]),
    ],
)
def test_any_number_of_words(table: str, text: str, places: list[tuple[int, int]]) -> None:
    phrases = Phrases(lambda word: (word,))
    phrases.add("x", table)
    words = text.split()
    matches = phrases.matches(words, [("<words>", "<rest>") if word.isalpha() else ("<rest>",) for word in words])
    assert [(match.start, match.end) for match in undominated(matches)] == places


def test_any_number_of_words_begins_where_a_clause_does() -> None:
    with pytest.raises(ValueError, match="clause's start"):
        found("our <words>", "our oven")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_table_can_be_read_and_every_sort_is_known(code: str) -> None:
    assert set(LANGUAGES[code].answers) <= set(Says)
    for lexicon in (answers_in(code), check_ins_in(code), commands_in(code)):
        assert lexicon.vocabulary
    assert {Says.YES, Says.CONSENT, Says.REFUSAL, Says.NO, Says.LATER, Says.STOP} <= set(LANGUAGES[code].answers)


def test_invisible_and_full_width_characters_are_seen_through() -> None:
    text = "Ｙｅ\u200bｓ"
    shown, places = plain(text)
    assert shown == "Yes"
    assert places is not None
    assert [text[place] for place in places[:3]] == ["Ｙ", "ｅ", "ｓ"]


def test_sentences_end_at_marks_and_lines() -> None:
    reading = read_text("Hi Ann,\nyes. Really? No 3.5 though", lambda word: (word,))
    words = [" ".join(token.word for token in sentence.tokens) for sentence in reading.sentences]
    assert words[:3] == ["hi ann ,", "yes", "really"]
    assert [sentence.asks for sentence in reading.sentences][:3] == [False, False, True]


@pytest.mark.parametrize(
    "hostile", ["\n", " ", "-", "(", ", ", "yes ", "not in the ", "? ", "a@", "\u200b", "e\u0301", "'", "1. "]
)
def test_hostile_text_is_read_in_linear_time(hostile: str) -> None:
    warm_up(tuple(LANGUAGES))
    consent_answer("warm up", TODAY)
    started = time.process_time()
    consent_answer(hostile * (100_000 // len(hostile)), TODAY)
    # Of CPU, and it needs less than 0.05; were it as the square of the length, it would be minutes.
    assert time.process_time() - started < 3


def test_a_table_of_one_line_leaves_the_lines_of_another_apart() -> None:
    phrases = Phrases(lambda word: (word,), {})
    phrases.add("said", merged({"said": "\n        one\n        two\n    "}, {"said": "three"})["said"])
    assert [match.rule for match in phrases.matches(["two"], [()])] == ["two"]
    assert [match.rule for match in phrases.matches(["three"], [()])] == ["three"]
