"""Who may read what: each private thing gets a word of its own, and no letter holds one that is not for its reader."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from introbot.domain.introduction import Evidence, Introduction, State
from introbot.domain.letters import Kind
from introbot.domain.people import Parts, Party, Person
from introbot.writing import KINDS, Templates, Written, write
from introbot.writing.sample import NOW, sample_introduction, sample_letter, sample_sheet
from tests.writing.people import LETTERS, own_templates, usual
from tests.writing.reading import html_of

PRIVATE = Parts(
    recipient=Person("Jane Recname", "recaddr@rechost.example", "Recorg"),
    requester=Person("Donald Reqname", "reqaddr@reqhost.example", "Reqorg"),
    experience="canaryexperience",
    empathy="canaryempathy",
    expectations="canaryexpectations",
    topic="canarytopic",
    why="canarywhy",
)
REFERRER = Person("Ann Refname", "refaddr@refhost.example", "Reforg")
RECIPIENT = {"Recname", "recaddr", "rechost", "Recorg", "Jane"}
TO_RECIPIENT = {"canaryempathy", "canaryexpectations", "canaryexperience", "reqaddr", "reqhost", "refaddr"}


def secret() -> Introduction:
    return replace(sample_introduction(), referrer=REFERRER, parts=PRIVATE)


def letter_on(name: str, introduction: Introduction, templates: Templates = LETTERS) -> Written:
    if is_afterwards(name):
        introduction = replace(introduction, state=State.INTRODUCED)
    return write(sample_letter(name), introduction, sample_sheet(introduction), templates)


def is_afterwards(name: str) -> bool:
    """Whether the letter is only written once the two have been introduced, and so know of each other."""
    known = usual(name)
    return known is not None and known.was_made


def body(letter: Written) -> str:
    """All the reader sees or can open, without the addresses the letter travels by."""
    return letter.subject + letter.text + html_of(letter)


def to(party: Party) -> list[str]:
    return [name for name in KINDS if not name.startswith(("refusal.", "card.")) and sample_letter(name).to == (party,)]


@pytest.mark.parametrize("name", [n for n in to(Party.REQUESTER) if not is_afterwards(n)])
def test_149_the_requester_is_not_told_who_the_recipient_is(name: str) -> None:
    said = body(letter_on(name, secret()))
    assert not [word for word in (*RECIPIENT, "canaryempathy", "canaryexperience", "refaddr") if word in said]


@pytest.mark.parametrize(
    "name", ["goodbye.no", "goodbye.later", "clarify", "confirm", "goodbye.cancelled", "goodbye.stop"]
)
def test_149_nor_is_the_requester_told_by_letters_that_go_to_either(name: str) -> None:
    introduction = secret()
    letter = replace(sample_letter(name), to=(Party.REQUESTER,), about=None)
    said = body(write(letter, introduction, sample_sheet(introduction), LETTERS))
    assert not [word for word in (*RECIPIENT, "canaryempathy") if word in said]


@pytest.mark.parametrize("name", to(Party.RECIPIENT))
def test_149_the_recipient_learns_no_address(name: str) -> None:
    said = body(letter_on(name, secret()))
    assert not [word for word in ("reqaddr", "reqhost", "refaddr", "refhost") if word in said]


@pytest.mark.parametrize("name", ["introduction", "fit-check", "closing", "check-in", "check-in.nudge", "goodbye.no"])
def test_empathy_stays_between_referrer_and_recipient(name: str) -> None:
    said = body(letter_on(name, secret()))
    assert "canaryempathy" not in said
    assert "addr" not in said


def test_the_fit_check_leaves_out_what_would_tell() -> None:
    introduction = secret()
    parts = replace(PRIVATE, topic="accounting for Recorg", why="She runs the books. Her name is JANE.")
    said = body(letter_on("fit-check", replace(introduction, parts=parts)))
    assert "Recorg" not in said
    assert "JANE" not in said
    assert "canarytopic" in body(letter_on("fit-check", introduction))


@pytest.mark.parametrize("name", ["fit-check", "closing", "introduction"])
def test_not_even_an_operators_template_can_tell(tmp_path: Path, name: str) -> None:
    faulty = "Subject: Hello\n\nLook: {{ empathy }} {{ recipient.address }}\n"
    templates = own_templates(tmp_path, **{name.replace("-", "_"): faulty})
    said = body(letter_on(name, secret(), templates))
    assert "canaryempathy" not in said
    assert "recaddr" not in said
    assert "“empathy” is not told in this letter" in str(templates.faults()[0])


def test_156_a_shown_letter_carries_no_reply_address_of_its_own() -> None:
    letter = letter_on("draft", secret())
    assert html_of(letter).count("mailto:") == 3


def test_the_draft_shows_what_will_be_sent() -> None:
    """I4: the words that are approved are the words that leave, but for the day that cannot be known yet."""
    introduction = replace(secret(), consents=())
    draft = " ".join(re.sub(r"(?m)^\| ?", "", letter_on("draft", introduction).text).split())
    for name in ("permission", "fit-check", "introduction"):
        sent = letter_on(name, introduction)
        words = " ".join(sent.text.split())
        if name == "introduction":
            words = words.partition(", please write first, by ")[0]
        assert words in draft.replace("[the second working day after this letter leaves]", ""), name
        assert sent.subject in draft


def test_the_condition_is_told_in_the_words_of_whoever_named_it() -> None:
    introduction = replace(secret(), condition="only on Thursdays")
    evidence = Evidence("Yes, but only on Thursdays please", "x@y.example")
    said = letter_on("introduction", introduction.with_consent(Party.RECIPIENT, "yes", NOW, evidence)).text
    assert "Jane said yes on a condition, and it is agreed.\n\n> only on Thursdays\n" in said
    said = letter_on("introduction", introduction).text
    assert "One condition was named, and it is agreed.\n\n> only on Thursdays\n" in said


def test_kinds_for_one_reader_have_one_reader() -> None:
    assert {name for name in KINDS if len(sample_letter(name).to) > 1} == {str(Kind.INTRODUCTION)}
