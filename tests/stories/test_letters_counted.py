"""What a whole introduction costs: three mails to write and six to read for Ann, one and three for Jane.

Counted as the program runs by default: coaching and the weekly list are on. The Bcc copy of the introduction is no mail
to her (PRODUCT.md §6).
"""

from __future__ import annotations

import pytest

from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE, volunteer
from tests.stories.world import Bot, Clock, Person

DEFAULT = pytest.mark.house(weekly=True)


def read_by(bot: Bot, who: Person) -> list[str]:
    """The kinds of the letters that somebody has read, openly addressed to them."""
    return [letter.kind for letter in bot.stored if who.address in (*letter.to, *letter.cc)]


def ends(donald: Person, bot: Bot, clock: Clock, *answers: str) -> None:
    """Time passes after the introduction, and Donald answers each check-in, until nothing more comes."""
    clock.passes(minutes=15)
    for _ in range(6):
        clock.passes(days=1)
    for answer in answers:
        clock.passes(days=7)
        donald.replies([letter for letter in bot.stored if letter.kind == "check-in"][-1], answer)
    for _ in range(6):
        clock.passes(days=7)


@DEFAULT
def test_a_whole_introduction_costs_few_letters(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    ann.replies(bot.wrote_to(ann, kind="interview"), f"{EXPERIENCE}\n\n{EMPATHY}\n\n{EXPECTATIONS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    ends(donald, bot, clock, "We met on Tuesday.")

    assert read_by(bot, ann) == ["interview", "draft", "permission", "update", "thanks", "outcome"]
    assert read_by(bot, jane) == ["permission", "introduction"]
    assert read_by(bot, donald) == ["introduction", "check-in", "check-in"]
    assert bot.written == {ann.address: 3, jane.address: 1, donald.address: 1}


@DEFAULT
def test_so_does_one_that_ann_has_thought_of_herself(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Mine")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    ends(donald, bot, clock, "Scheduled", "+")

    assert read_by(bot, ann) == ["draft", "permission", "update", "thanks", "outcome", "outcome"]
    assert read_by(bot, jane) == ["permission", "introduction"]
    assert read_by(bot, donald) == ["fit-check", "card", "introduction", *["check-in"] * 3, "thanks"]
    assert bot.written == {ann.address: 2, jane.address: 1, donald.address: 3}


@DEFAULT
def test_so_does_one_that_jane_has_to_be_reminded_of(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"),
        note=f"{jane.address}\nexperience: {EXPERIENCE}\nempathy: {EMPATHY}\nexpectations: {EXPECTATIONS}",
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    clock.passes(days=4, minutes=1)
    jane.replies([letter for letter in bot.stored if letter.kind == "reminder"][-1], "Yes please.")
    ends(donald, bot, clock, "We met on Tuesday.")

    assert len(read_by(bot, ann)) <= 6, read_by(bot, ann)
    assert read_by(bot, jane) == ["permission", "reminder", "introduction"]
    assert bot.written[ann.address] == 2 and bot.written[jane.address] == 1


def test_a_note_costs_no_letter(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"),
        note=f"{jane.address}\nexperience: I just met him last week.\nempathy: {EMPATHY}\nexpectations: {EXPECTATIONS}",
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()
