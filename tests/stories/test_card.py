"""The good referrer's judgement, 4: what a requester does, in their own words, and whether this is for them."""

import pytest

from introbot.domain.introduction import State
from tests.stories.words import EMPATHY, EXPERIENCE, THREE_ELEMENTS, request, volunteer
from tests.stories.world import Bot, Letter, Person

LINES = (
    "what: bookkeeping and quarter-end closing\nfor: firms of up to thirty people\nnot for: charities\n"
    "first talk: twenty minutes by phone\ncost: nothing for the first talk"
)


def fit_check(ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    return bot.wrote_to(donald, kind="fit-check")


def with_a_card(ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    """The story up to Donald's approved card; gives the permission letter in Jane's hands."""
    donald.replies(fit_check(ann, donald, jane, bot), "Mine")
    letter = bot.wrote_to(jane, kind="permission")
    donald.replies(bot.wrote_to(donald, kind="card"), LINES)
    proposed = bot.wrote_to(donald, kind="card")
    donald.replies(proposed, "Yes")
    assert "From now on this is your card." in bot.wrote_to(donald, kind="card").words
    assert bot.is_silent()
    return letter


def test_a_requester_is_asked_for_a_card_once_and_after_the_yes(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    check = fit_check(ann, donald, jane, bot)
    assert "what:" not in check.words and "card" not in check.words
    donald.replies(check, "Mine")
    asked = bot.wrote_to(donald, kind="card")
    assert "Thank you. I have just asked." in asked.words and "Your own words would be better." in asked.words
    assert "not for: whom it is not for" in asked.words and "Nothing depends on it" in asked.words
    assert "Jane" not in asked.text and asked.subject == f"Re: {check.subject}"
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()
    mia = Person("Mia Low", "mia@low.example", bot)
    donald.replies(fit_check(ann, donald, mia, bot), "Mine")
    assert bot.wrote_to(mia, kind="permission") and bot.is_silent()


@pytest.mark.parametrize("words", ["Not mine", "Full until June", "Is it far away?"])
def test_who_has_not_said_yes_is_not_asked_for_a_card(
    words: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    donald.replies(fit_check(ann, donald, jane, bot), words)
    assert not [letter for letter in bot.stored if letter.kind == "card"]


def test_a_card_in_plain_sentences_is_taken_as_what_it_is(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    donald.replies(fit_check(ann, donald, jane, bot), "Mine")
    bot.wrote_to(jane, kind="permission")
    donald.replies(bot.wrote_to(donald, kind="card"), "I close the books of small firms,\nmost of them bakers.")
    proposed = bot.wrote_to(donald, kind="card")
    assert "what: I close the books of small firms, most of them bakers." in proposed.words and bot.is_silent()


@pytest.mark.parametrize("words", ["No, thank you.", "Not now, sorry."])
def test_a_card_can_be_left(words: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    donald.replies(fit_check(ann, donald, jane, bot), "Mine")
    bot.wrote_to(jane, kind="permission")
    donald.replies(bot.wrote_to(donald, kind="card"), words)
    assert bot.is_silent() and bot.introduction().state == State.ASKED


def test_a_card_is_asked_for_in_the_language_of_the_question(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    ann.sends(
        f"recipient: {jane.name} <{jane.address}>\nrequester: {donald.name} <{donald.address}>\n"
        "topic: Monatsabschluss\n"
        "experience: Mit Donald habe ich zweimal zusammengearbeitet, seither kam kein Abschluss mehr zu spät.\n"
        "empathy: Sie haben im Mai gesagt, dass der Abschluss Ihr Team vier Tage kostet. Das möchte ich Ihnen ersparen."
        "\nexpectations: Er fragt viel und verkauft nichts. Eine halbe Stunde am Telefon kostet Sie nichts.\n"
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "senden")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Ja")
    assert "was: was Sie tun" in bot.wrote_to(donald, kind="card").words
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_stop_to_the_question_for_a_card_is_a_stop(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    donald.replies(fit_check(ann, donald, jane, bot), "Mine")
    donald.replies(bot.wrote_to(donald, kind="card"), "stop")
    assert bot.introduction().outcome == "stopped"


def test_a_card_is_shown_before_it_counts(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    donald.replies(fit_check(ann, donald, jane, bot), f"Mine\n\n{LINES}")
    proposed = bot.wrote_to(donald, kind="card")
    assert "This is how your card would read. Is it right like this?" in proposed.words
    assert "for: firms of up to thirty people" in proposed.words
    letter = bot.wrote_to(jane, kind="permission")
    assert bot.is_silent() and "X-Introbot-Introduction" not in proposed.mail
    jane.replies(letter, "Just send me the details")
    assert "firms of up to thirty" not in bot.wrote_to(jane, kind="card").words


def test_the_details_hold_the_card(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    with_a_card(ann, donald, jane, bot)
    mia = Person("Mia Low", "mia@low.example", bot)
    request(ann, donald, mia)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    mia.replies(bot.wrote_to(mia, kind="permission"), "Just send me the details")
    details = bot.wrote_to(mia, kind="card")
    assert "And this is how Donald puts it:" in details.words and "not for: charities" in details.words
    assert donald.address not in details.text and bot.is_silent()


def test_what_to_expect_can_come_from_the_card(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    with_a_card(ann, donald, jane, bot)
    mia = Person("Mia Low", "mia@low.example", bot)
    note = f"Mia Low <{mia.address}>\nexperience: {EXPERIENCE}\nempathy: {EMPATHY}"
    ann.forwards(donald.writes("Could you introduce me to Mia Low?"), note=note)
    draft = bot.wrote_to(ann, kind="draft")
    assert "Donald: “twenty minutes by phone; nothing for the first talk”." in draft.words and bot.is_silent()


def test_a_case_that_the_card_is_not_for(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    with_a_card(ann, donald, jane, bot)
    mia = Person("Mia Low", "mia@low.example", bot)
    ann.sends(
        f"recipient: {mia.name} <{mia.address}>\nrequester: {donald.name} <{donald.address}>\n"
        f"{THREE_ELEMENTS}topic: the accounts of a charity\n"
    )
    draft = bot.wrote_to(ann, kind="draft")
    assert "One thing to weigh: Donald’s own card says “not for: charities”, and this may be just that." in draft.words
    assert "Your card says, in case this is not for you:" in draft.words


def test_others_known_for_the_same_are_named_without_rank(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    with_a_card(ann, donald, jane, bot)
    dee, mia = Person("Dee Fox", "dee@fox.example", bot), Person("Mia Low", "mia@low.example", bot)
    opening = f"recipient: {mia.name} <{mia.address}>\nrequester: {dee.name} <{dee.address}>\n{THREE_ELEMENTS}"
    ann.sends(f"{opening}topic: bookkeeping for the quarter-end\n")
    draft = bot.wrote_to(ann, kind="draft")
    assert "For you alone: by their cards, Donald Ray may be known for the same." in draft.words
    ann.replies(draft, "send")
    assert "Donald Ray" not in bot.wrote_to(dee, kind="fit-check").words


def test_a_card_is_kept_up_by_mail(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    with_a_card(ann, donald, jane, bot)
    donald.sends("card", "card")
    card = bot.wrote_to(donald, kind="card")
    assert "This is your card, as I keep it." in card.words and "not for: charities" in card.words
    donald.replies(card, "not for: -\ncost: 40 for the first talk")
    proposed = bot.wrote_to(donald, kind="card")
    assert "cost: 40 for the first talk" in proposed.words and "not for: charities" not in proposed.words
    donald.replies(proposed, "yes")
    assert "cost: 40 for the first talk" in bot.wrote_to(donald, kind="card").words and bot.is_silent()


def test_nobody_else_writes_a_card(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    with_a_card(ann, donald, jane, bot)
    # Anybody can write this sender's name: what comes without the letter's own address changes nothing.
    donald.sends("cost: 4000", "card")
    donald.sends("yes", "card")
    bot.takes_all()
    donald.sends("card", "card")
    assert "4000" not in bot.wrote_to(donald, kind="card").words
    stranger = Person("Sam Hay", "sam@hay.example", bot)
    stranger.sends("card", "card")
    assert bot.wrote_to(stranger, kind="refusal") and bot.is_silent()


@pytest.mark.parametrize(
    ("words", "state", "told"),
    [
        ("Mine", State.ASKED, None),
        ("Not mine", State.CLOSED, "thanks"),
        ("Full until June", State.PAUSED, "update"),
        ("Try Dee Fox", State.PAUSED, "update"),
    ],
)
def test_the_answers_to_a_fit_check(
    words: str, state: State, told: str | None, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    donald.replies(fit_check(ann, donald, jane, bot), words)
    assert bot.introduction().state == state
    if told:
        news = bot.wrote_to(ann, kind=told)
        assert words != "Try Dee Fox" or "Dee Fox" in news.words
        assert not any(letter.to == [jane.address] for letter in bot.stored)
