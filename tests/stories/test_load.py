"""The good referrer's judgement, 6: nobody is asked too often, or twice, or against a wish they have told."""

import pytest

from introbot.domain.introduction import Outcome, State
from tests.stories.words import THREE_ELEMENTS, introduced, permission, request
from tests.stories.world import Bot, Clock, Letter, Person

BOTH = ("ann@example.org", "olga@example.org")


@pytest.fixture
def olga(bot: Bot) -> Person:
    """Another referrer, who knows the same people."""
    return Person("Olga Berg", "olga@example.org", bot)


@pytest.fixture
def mia(bot: Bot) -> Person:
    """Somebody else who would like to be introduced."""
    return Person("Mia Low", "mia@low.example", bot)


def drafted(by: Person, who: Person, to: Person, bot: Bot) -> Letter:
    by.forwards(who.writes("Could you introduce me to Jane?"), note=f"{to.address}\n{THREE_ELEMENTS}")
    return bot.wrote_to(by, kind="draft")


@pytest.mark.house(referrers=BOTH)
def test_somebody_asked_lately_may_be_glad_of_a_pause(
    ann: Person, olga: Person, donald: Person, mia: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    permission(ann, donald, jane, bot)
    clock.passes(days=3)
    draft = drafted(olga, mia, jane, bot)
    assert (
        "One thing to weigh: I asked Jane about another introduction on Monday 2 March, and a second question so soon "
        "may be one too many. “Wait 30d” keeps this letter for you. “Send anyway” is fine too."
    ) in draft.words
    assert "Ann" not in draft.words
    olga.replies(draft, "send anyway")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_somebody_asked_long_ago_is_not_spoken_of(
    ann: Person, donald: Person, mia: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "No, thank you.")
    for person, kind in ((jane, "goodbye"), (ann, "thanks"), (donald, "closing")):
        bot.wrote_to(person, kind=kind)
    clock.passes(days=31)
    assert "One thing" not in drafted(ann, mia, jane, bot).words and bot.is_silent()


@pytest.mark.house(referrers=BOTH)
def test_two_referrers_never_ask_the_same_twice(
    ann: Person, olga: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    permission(ann, donald, jane, bot)
    draft = drafted(olga, donald, jane, bot)
    assert (
        "One thing to know, for you alone: Jane and Donald are the subject of another letter of mine at this moment. "
        "Nobody is asked twice"
    ) in draft.words
    assert "Ann" not in draft.words
    olga.replies(draft, "send anyway")
    assert "already being asked" in bot.wrote_to(olga, kind="update").words and bot.is_silent()


@pytest.mark.house(referrers=BOTH)
def test_who_has_been_introduced_before_is_told_of(
    ann: Person, olga: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    introduced(ann, donald, jane, bot)
    draft = drafted(olga, donald, jane, bot)
    assert "I have introduced these two before, on Monday 2 March." in draft.words
    olga.replies(draft, "send")
    assert "have only just been introduced" in bot.wrote_to(olga, kind="update").words and bot.is_silent()


def test_a_no_of_this_year_is_told_before_anybody_is_asked(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "No, thank you.")
    for person, kind in ((jane, "goodbye"), (ann, "thanks"), (donald, "closing")):
        bot.wrote_to(person, kind=kind)
    clock.passes(days=100)
    draft = drafted(ann, donald, jane, bot)
    assert "this introduction was turned down on Monday 2 March, and a no holds for a year." in draft.words
    ann.replies(draft, "send anyway")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()


def test_a_requester_who_leaves_letters_unanswered(
    ann: Person, donald: Person, mia: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    for person in (jane, mia):
        draft = drafted(ann, donald, person, bot)
        assert "without an answer" not in draft.words
        ann.replies(draft, "send")
        person.replies(bot.wrote_to(person, kind="permission"), "Yes please.")
        for days in (1, 10, 10, 40):
            clock.passes(days=days)
        bot.takes_all()
    leo = Person("Leo Hart", "leo@hart.example", bot)
    said = drafted(ann, donald, leo, bot).words
    assert (
        "One thing to weigh: Donald has left 2 of my letters about introductions without an answer. A word with Donald "
        "first may save Leo a wait."
    ) in said


WISHES = ["Ask me at most once a month.", "Please don't ask me more than once a month, thanks."]


@pytest.mark.parametrize("words", WISHES)
@pytest.mark.house(referrers=BOTH)
def test_at_most_once_a_month_holds_whoever_asks(
    words: str, ann: Person, olga: Person, donald: Person, mia: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), f"No, thank you. {words}")
    told = bot.wrote_to(jane, kind="goodbye")
    assert "I will also keep to what you wish, whoever asks: “at most once a month”." in told.words
    bot.takes_all()
    clock.passes(days=10)
    draft = drafted(olga, mia, jane, bot)
    assert (
        "One thing to know: Jane wishes to be asked “at most once a month”, and I keep to that, whoever asks. The "
        "letter can leave on Wednesday 1 April;"
    ) in draft.words
    olga.replies(draft, "send anyway")
    held = bot.wrote_to(olga, kind="update")
    assert (
        "Nothing has been sent. Jane wishes to be asked “at most once a month”, and was asked not long ago."
        in held.words
    )
    assert "The letter can leave on Wednesday 1 April;" in held.words and bot.is_silent()
    clock.passes(days=20)
    olga.replies(draft, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_a_wish_alone_is_no_answer(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Ask me at most once a month.")
    told = bot.wrote_to(jane, kind="goodbye")
    assert "Thank you for saying so. I will keep to it, whoever asks: “at most once a month”." in told.words
    assert "The question I sent you stays open" in told.words
    assert bot.is_silent() and bot.introduction().state == State.ASKED


def test_a_yes_beside_a_wish_is_a_yes(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please. Ask me at most once a month.")
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING and bot.is_silent()


def test_a_yes_that_leans_on_a_wish_is_none(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes, please ask me at most once a month.")
    assert bot.introduction().state != State.HOLDING and not any(x.kind == "introduction" for x in bot.stored)


def test_only_about_something_holds_too(ann: Person, donald: Person, mia: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "No thanks. Please only ask me about hiring.")
    assert "I will also keep to what you wish, whoever asks: “hiring”." in bot.wrote_to(jane, kind="goodbye").words
    bot.takes_all()
    draft = drafted(ann, mia, jane, bot)
    assert "One thing to know: Jane wishes to be asked only about “hiring”" in draft.words
    ann.replies(draft, "send")
    held = bot.wrote_to(ann, kind="update")
    assert "Jane wishes to be asked only about “hiring”." in held.words and bot.is_silent()
    ann.replies(draft, "topic: hiring a bookkeeper")
    again = bot.wrote_to(ann, kind="draft")
    assert "wishes to be asked" not in again.words
    ann.replies(again, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


@pytest.mark.parametrize("words", ["never", "Never ask me again."])
def test_never_after_the_no_is_a_stop(words: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "No, thank you.")
    goodbye = bot.wrote_to(jane, kind="goodbye")
    assert (
        "If you would rather be asked less often, answer “ask me at most once a month”, “only ask me about ...”, or "
        "“never”."
    ) in goodbye.words
    bot.takes_all()
    jane.replies(goodbye, words)
    assert bot.wrote_to(jane, kind="goodbye") and bot.is_silent()
    assert bot.introduction().outcome == Outcome.STOPPED


def test_a_wish_from_another_address_is_no_wish(
    ann: Person, donald: Person, mia: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    mia.replies(letter, "Ask me at most once a year.")
    bot.takes_all()
    request(ann, donald, jane)
    assert "wishes to be asked" not in bot.wrote_to(ann, kind="draft").words
