"""What a whole introduction costs: three mails to write and six to read for Ann, one and three for Jane."""

from __future__ import annotations

from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE
from tests.stories.world import Bot, Clock, Person


def test_a_whole_introduction_costs_few_letters(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    ann.replies(bot.wrote_to(ann, kind="interview"), f"{EXPERIENCE}\n\n{EMPATHY}\n\n{EXPECTATIONS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    clock.passes(minutes=15)
    clock.passes(days=3)
    clock.passes(days=5)
    check_in = [letter for letter in bot.stored if letter.kind == "check-in"][-1]
    donald.replies(check_in, "We met on Tuesday.")
    clock.passes(days=30)

    to_ann = [letter.kind for letter in bot.stored if ann.address in (*letter.to, *letter.cc)]
    to_jane = [letter.kind for letter in bot.stored if jane.address in (*letter.to, *letter.cc)]
    assert "outcome" in to_ann and len(to_ann) <= 6, to_ann
    assert to_jane == ["permission", "introduction"]


def test_a_note_costs_no_letter(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"),
        note=f"{jane.address}\nexperience: I just met him last week.\nempathy: {EMPATHY}\nexpectations: {EXPECTATIONS}",
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()
