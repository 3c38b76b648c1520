"""Words and openings that many stories share."""

from __future__ import annotations

from tests.stories.world import Bot, Letter, Person

EXPERIENCE = "Donald put our monthly accounts in order last year. Closing the books went from nine days to three."
EMPATHY = "You said in May that every quarter end costs you a weekend. I would love to see that stop."
EXPECTATIONS = "He listens first. A first talk is twenty minutes by phone, costs nothing and binds you to nothing."
THREE_ELEMENTS = f"experience: {EXPERIENCE}\nempathy: {EMPATHY}\nexpectations: {EXPECTATIONS}\n"
REQUEST = "Dear Ann, could you introduce me to Jane? I think I could take the quarter end off her hands.\n\nDonald"


def request(ann: Person, donald: Person, jane: Person) -> None:
    """Ann forwards Donald's own request, with everything the letter needs."""
    ann.forwards(donald.writes(REQUEST, "An introduction to Jane"), note=f"{jane.address}\n{THREE_ELEMENTS}")


def volunteer(ann: Person, donald: Person, jane: Person) -> None:
    """Ann thinks of it herself: Donald has not been asked."""
    ann.sends(
        f"recipient: {jane.name} (Acme) <{jane.address}>\n"
        f"requester: {donald.name} (Ray & Co) <{donald.address}>\n{THREE_ELEMENTS}topic: quarter-end accounts\n"
    )


def permission(ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    """The story up to the permission letter in Jane's hands."""
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    letter = bot.wrote_to(jane, kind="permission")
    assert bot.is_silent()
    return letter


def introduced(ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    """The story up to the introduction."""
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=15)
    letter = bot.wrote_to(jane, donald, kind="introduction")
    bot.wrote_to(ann, kind="thanks")
    assert bot.is_silent()
    return letter
