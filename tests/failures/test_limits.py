"""What leaves is bounded and waits for its turn, and talk with a machine ends (rows 141 and 148)."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from introbot.domain.limits import Limits
from tests.stories.words import permission, request
from tests.stories.world import Bot, Person

DEFAULTS = Limits(hourly=5, daily=20, total=200, burst=20, permissions=20, each=9, answers=20)


@pytest.mark.house(limits=Limits(permissions=2))
def test_what_is_over_a_limit_waits_and_is_not_lost(ann: Person, donald: Person, bot: Bot) -> None:
    people = [Person(f"Jane {name}", f"jane.{name.lower()}@acme.example", bot) for name in ("Doe", "Roe", "Poe")]
    for person in people:
        request(ann, donald, person)
        ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert [x.to[0] for x in bot.stored if x.kind == "permission"] == [p.address for p in people[:2]]
    with bot._store.transaction() as tx:
        assert tx.outbox_counts()["queued"] == 1
    bot.clock.passes(days=1, minutes=1)
    assert [x.to[0] for x in bot.stored if x.kind == "permission"] == [p.address for p in people]


@pytest.mark.house(limits=DEFAULTS)
@pytest.mark.parametrize("seed", range(4))
def test_a141_two_programs_that_answer_everything_fall_silent(
    seed: int, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    """Machines that carry no sign of one answer each letter at once, with words drawn by lot, for two days."""
    lots = random.Random(seed)
    words = {
        ann.address: ("Hm.", "What?", "topic: more of it", "wait", "go on", "Thanks.", "status", "It costs nothing."),
        jane.address: ("Hm.", "What does he charge?", "Not now.", "Just send me the details.", "Wait.", "Maybe."),
        donald.address: ("Hm.", "Who is it?", "Later.", "What is it about?"),
    }
    people = {p.address: p for p in (ann, donald, jane)}
    permission(ann, donald, jane, bot)
    answered, began = 0, bot.clock.now
    while answered < len(bot.stored) and answered < 600:
        letter = bot.stored[answered]
        answered += 1
        person = people.get(letter.to[0])
        if person and letter.reply_to[0].startswith("intro"):
            person.replies(letter, lots.choice(words[person.address]))
        if answered == len(bot.stored) and bot.clock.now < began + timedelta(days=2):
            bot.clock.passes(hours=6)
    assert answered < 600, "it has not ended"
    for person in people.values():
        assert len([x for x in bot.stored if x.to == [person.address]]) <= 150, person.name
    assert len([x for x in bot.stored if x.to == [jane.address]]) <= 2 * 20 + 9 + 4
