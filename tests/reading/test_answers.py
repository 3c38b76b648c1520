"""Replies to a permission letter: what each says, and above all that nothing else is ever a yes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.domain.answers import Answer, AnswerKind
from introbot.reading.answers import consent_answer, explain_answer, inline_consent_answer
from tests.reading.replies import lines, table

TODAY = date(2026, 11, 21)


ENGLISH = table("english_replies")
OTHERS = table("other_replies").REPLIES
FAR = table("far_replies")
CHATTY = table("chatty_replies")
KINDS = [kind for kind in AnswerKind if hasattr(ENGLISH, kind.name)]
YES = lines(ENGLISH.YES)
NOT_YES = [
    *lines(ENGLISH.NOT_YES),
    *(reply for kind in KINDS if kind is not AnswerKind.YES for reply in lines(getattr(ENGLISH, kind.name))),
]
REPLIES = [*YES, *NOT_YES, *(reply for kinds in OTHERS.values() for block in kinds.values() for reply in lines(block))]


def answer(text: str) -> Answer:
    return consent_answer(text, TODAY)


@pytest.mark.parametrize("kind", KINDS)
def test_english_replies_say_what_they_say(kind: AnswerKind) -> None:
    read = {reply: answer(reply).kind for reply in lines(getattr(ENGLISH, kind.name))}
    assert {reply: found for reply, found in read.items() if found is not kind} == {}


def test_there_are_enough_examples_to_trust_the_tables() -> None:
    assert len(YES) >= 60
    assert len(lines(ENGLISH.NO)) >= 40
    assert len(NOT_YES) >= 120


@pytest.mark.failure(57)
def test_no_reply_that_is_not_a_yes_is_taken_for_one() -> None:
    assert [reply for reply in NOT_YES if answer(reply).kind is AnswerKind.YES] == []


@pytest.mark.parametrize("kind", [AnswerKind.YES, AnswerKind.NO])
def test_an_answer_with_a_remark_beside_it(kind: AnswerKind) -> None:
    read = {reply: answer(reply).kind for reply in lines(getattr(CHATTY, kind.name))}
    assert {reply: found for reply, found in read.items() if found is not kind} == {}


def test_a_remark_that_turns_a_yes_leaves_none() -> None:
    assert [reply for reply in lines(CHATTY.NOT_YES) if answer(reply).kind is AnswerKind.YES] == []


@pytest.mark.parametrize("answered", [CHATTY.NO, ENGLISH.NO, ENGLISH.LATER, ENGLISH.DELEGATE, ENGLISH.STOP])
def test_what_answers_otherwise_is_no_remark_beside_a_yes(answered: str) -> None:
    both = [f"Please introduce us. {reply}" for reply in lines(answered)]
    assert [reply for reply in both if answer(reply).kind is AnswerKind.YES] == []


@pytest.mark.parametrize(
    "reply",
    [
        "Fine by me. We have two ovens.",  # may be about the ovens
        "Yes, we have two ovens.",  # may be an answer to another question
        "We have a cat that says please introduce us.",
        "Please introduce us. We have an oven, supposably.",  # an unknown word that looks like one that turns
        "Please introduce us. We have an oven indefinately postpooned.",
    ],
)
def test_a_remark_counts_only_beside_a_consent_to_this(reply: str) -> None:
    assert answer(reply).kind is not AnswerKind.YES
    assert answer("Please introduce us. We have two ovens.").kind is AnswerKind.YES


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", ["yes", "no", "later", "stop"])
def test_other_languages(language: str, kind: str) -> None:
    replies = lines(OTHERS[language][kind])
    assert len(replies) >= 10
    assert {reply: found for reply in replies if (found := answer(reply).kind) != kind} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_not_taken_for_a_yes(language: str) -> None:
    replies = [reply for kind, block in OTHERS[language].items() if kind != "yes" for reply in lines(block)]
    assert [reply for reply in replies if answer(reply).kind is AnswerKind.YES] == []


@pytest.mark.parametrize("language", FAR.REPLIES)
def test_languages_with_letters_of_their_own(language: str) -> None:
    for kinds, block in FAR.REPLIES[language].items():
        read = {reply.strip(): str(answer(reply.strip()).kind) for reply in lines(block)}
        assert {reply: found for reply, found in read.items() if found not in kinds.split("/")} == {}


def test_languages_with_letters_of_their_own_are_not_taken_for_a_yes() -> None:
    assert [reply for reply in lines(FAR.NEVER_YES) if answer(reply.strip()).kind is AnswerKind.YES] == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Yes", AnswerKind.YES),
        ("Not now", AnswerKind.LATER),
        ("No", AnswerKind.NO),
        ("Just send me the details", AnswerKind.DETAILS),
        ("wait", AnswerKind.WAIT),
    ],
)
def test_what_the_buttons_fill_in_is_understood(words: str, kind: AnswerKind) -> None:
    assert answer(words).kind is kind
    assert answer(f"{words}\n\nSent from my iPhone\n").kind is kind


def test_a_yes_carries_the_words_that_said_it() -> None:
    read = answer("Hi Ann,\n\nhow kind of you! Yes please, introduce us.\n\nBest,\nJane")
    assert read == Answer(AnswerKind.YES, "Yes please, introduce us")


def test_a_condition_is_kept_word_for_word() -> None:
    read = answer("Sounds good. Yes, if she works evenings and ISN'T in a hurry.")
    assert read.kind is AnswerKind.CONDITIONAL
    assert read.condition == "if she works evenings and ISN'T in a hurry"


def test_a_condition_that_comes_first_ends_where_the_yes_begins() -> None:
    assert answer("If he works on Sundays, yes please.").condition == "If he works on Sundays"


def test_later_names_its_date() -> None:
    assert answer("Sure, but not before February.").until == date(2027, 2, 1)
    assert answer("Not now. Ask me again in two weeks.").until == date(2026, 12, 5)
    assert answer("Not now").until is None


def test_a_yes_to_somebody_else_is_no_yes() -> None:
    assert consent_answer("Please introduce me to Carla.", TODAY, ["Carla Mota"]).kind is AnswerKind.YES
    assert consent_answer("Please introduce me to carla", TODAY, ["Carla Mota"]).kind is AnswerKind.YES
    assert consent_answer("Please introduce me to Petra.", TODAY, ["Carla Mota"]).kind is not AnswerKind.YES


def test_a_name_under_the_answer_is_a_signature() -> None:
    assert answer("Yes please\n\nJane Doe\nDoe & Sons Ltd, 12 High Street\n555 0142").kind is AnswerKind.YES
    assert answer("Yes please\n\nJane Doe\nbut only on Sundays").kind is not AnswerKind.YES


def test_stop_beats_a_yes_wherever_it_stands() -> None:
    assert answer("Yes please!\n\nAnd take me off your list.").kind is AnswerKind.STOP


def test_nothing_is_unclear() -> None:
    for nothing in ("", "   \n\n ", "\u200b", "\x00", "!!!"):
        assert answer(nothing) == Answer(AnswerKind.UNCLEAR, answer(nothing).evidence)


def test_a_wrapped_sentence_is_one_sentence() -> None:
    text = "Thank you so much for thinking of me, I would be very\nhappy to be introduced."
    assert answer(text).kind is AnswerKind.YES
    assert answer("Yes, I would be happy to meet her, though certainly\nnot before the end of March.").kind is (
        AnswerKind.LATER
    )


def test_a_reading_can_be_explained() -> None:
    _, rows = explain_answer("Yes, if it is free.", TODAY)
    assert ("if", "condition: if") in rows
    assert rows[-1] == ("Yes, if it is free", "answer: conditional")
    assert ("the moon is blue", "unknown") in explain_answer("yes. the moon is blue.", TODAY)[1]


NEED = "> Is this something you need?"
INTRODUCTION = "> Would you like me to introduce you?"


@pytest.mark.parametrize(
    ("need", "introduction", "kind"),
    [
        ("yes", "yes", AnswerKind.YES),
        ("Yes.", "Yes please!", AnswerKind.YES),
        ("yes", "no", AnswerKind.DETAILS),
        ("yes", "no thanks", AnswerKind.DETAILS),
        ("no", "no", AnswerKind.NO),
        ("no", "yes", AnswerKind.NO),
        ("yes", "not now", AnswerKind.LATER),
        ("yes", "only if it is free", AnswerKind.CONDITIONAL),
        ("yes", "who is he?", AnswerKind.QUESTION),
        ("maybe", "yes", AnswerKind.UNCLEAR),
        ("unsubscribe me", "yes", AnswerKind.STOP),
    ],
)
def test_answers_under_both_questions(need: str, introduction: str, kind: AnswerKind) -> None:
    assert inline_consent_answer([(NEED, need), (INTRODUCTION, introduction)], TODAY).kind is kind


def test_a_yes_to_the_need_alone_is_no_yes() -> None:
    assert inline_consent_answer([(NEED, "yes")], TODAY).kind is AnswerKind.UNCLEAR
    assert inline_consent_answer([(NEED, "yes"), (INTRODUCTION, " \n")], TODAY).kind is AnswerKind.UNCLEAR
    assert inline_consent_answer([(NEED, "no")], TODAY).kind is AnswerKind.NO
    assert inline_consent_answer([], TODAY).kind is AnswerKind.UNCLEAR


def test_a_yes_to_the_introduction_alone_is_a_yes() -> None:
    assert inline_consent_answer([(INTRODUCTION, "yes please")], TODAY).kind is AnswerKind.YES


@given(st.text(max_size=200))
def test_no_text_raises_and_the_evidence_stands_in_it(text: str) -> None:
    read = answer(text)
    assert read.evidence in text
    assert read.condition in text
    assert explain_answer(text, TODAY)[0] == read


@given(
    st.sampled_from(REPLIES),
    st.text(alphabet="\u200b\u200d\u00ad\ufeff\u2060\u202e", min_size=1, max_size=3),
    st.data(),
)
def test_invisible_characters_never_make_a_yes(reply: str, hidden: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(reply)))
    changed = reply[:place] + hidden + reply[place:]
    read = answer(changed)
    assert read.evidence in changed
    if answer(reply).kind is not AnswerKind.YES:
        assert read.kind is not AnswerKind.YES


@given(st.sampled_from([reply for reply in NOT_YES if "@" not in reply and "//" not in reply]))
def test_full_width_letters_never_make_a_yes(reply: str) -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in reply)
    assert answer(wide).kind is not AnswerKind.YES


FOREIGN_CLAUSES = [
    "the moon is made of cheese",
    "Whatever my dog told you",
    "xyzzy",
    "as the actress said to the bishop",
    "Bob would disagree",
    "it rained all week",
    "see the attached contract",
    "kidding",
    "12 monkeys",
    "unlike my neighbour",
    "says who",
    "in a pig's eye",
]


@settings(max_examples=300)
@given(
    st.sampled_from([reply for reply in YES if "\n" not in reply]),
    st.sampled_from(FOREIGN_CLAUSES),
    st.sampled_from([" ", ", ", ". ", " - ", "\n", "\n\n", "; ", " and ", " (", "! "]),
    st.sampled_from(["", ".", "!"]),
)
def test_an_unknown_clause_never_leaves_a_yes(reply: str, clause: str, joint: str, end: str) -> None:
    assert answer(f"{reply}{joint}{clause}{end}").kind is not AnswerKind.YES
    assert answer(f"{clause}{joint}{reply}").kind is not AnswerKind.YES


@given(st.sampled_from(YES), st.integers(0, 200))
def test_a_lost_character_is_never_read_over(reply: str, place: int) -> None:
    place = min(place, len(reply))
    assert answer(reply[:place] + "\ufffd" + reply[place:]).kind is not AnswerKind.YES


@pytest.mark.parametrize(
    "reply",
    [
        "Yes, I was on holiday.",
        "Yes, happy birthday!",
        "Yes, thanks, the weekend was great.",
        "1. Yes",
        "1. Yes\n2. Yes, in autumn",
        "Yes please\n\nRevocable",
        "Yes please\n\nSubject Matter",
        "P.S. yes",
        "Bob: yes please",
    ],
)
def test_a_yes_that_may_answer_something_else_is_no_yes(reply: str) -> None:
    assert answer(reply).kind is not AnswerKind.YES


@pytest.mark.parametrize(
    "reply",
    [
        "1. Yes\n2. Yes please",
        "yes plaese intorduce us",
        "Yes please, introduce us. Thanks, Wolfgang",
        "Please introduce us.\n\nP.S. Say hello to Tim!",
        "Didn't know her until now, but please introduce us.",
    ],
)
def test_a_yes_in_other_dress_is_still_a_yes(reply: str) -> None:
    assert answer(reply).kind is AnswerKind.YES


def test_a_text_too_long_to_be_an_answer_is_no_yes() -> None:
    assert answer("yes please. " * 4000).kind is AnswerKind.UNCLEAR
