"""The whole of it: from the request to the closed loop."""

from tests.stories.world import Bot, Clock, Person

THREE_ELEMENTS = """\
experience: Donald put our monthly accounts in order last year. Closing the books went from nine days to three.
empathy: You said in May that every quarter end costs you a weekend. I would love to see that stop.
expectations: He listens first. A first talk is twenty minutes by phone, costs nothing and binds you to nothing.
"""


def test_jane_says_yes_and_is_introduced(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please. Thursdays are best.")
    assert "wait" in bot.wrote_to(ann, kind="update").text
    clock.passes(minutes=15)

    letter = bot.wrote_to(jane, donald, kind="introduction")
    assert letter.reply_to == [jane.address, donald.address]
    assert ann.address in letter.forward_paths
    assert bot.wrote_to(ann, kind="thanks")
    assert bot.is_silent()
