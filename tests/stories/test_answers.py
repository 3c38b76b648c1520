"""What Jane can answer, and what each answer leads to (PRODUCT.md §3)."""

import pytest

from introbot.domain.introduction import Outcome, State
from introbot.domain.people import Party
from introbot.engine import Fate
from tests.stories.words import introduced, permission, request, volunteer
from tests.stories.world import Bot, Clock, Person


@pytest.mark.parametrize("words", ["yes please", "No problem, go ahead.", "Why not", "I don't mind.", "Yes"])
def test_a_clear_yes_holds_and_introduces(
    words: str, ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), words)
    bot.wrote_to(ann, kind="update")
    assert bot.introduction().state == State.HOLDING
    clock.passes(minutes=14)
    assert bot.is_silent()
    clock.passes(minutes=1)
    assert bot.wrote_to(jane, donald, kind="introduction")


@pytest.mark.failure(150)
def test_a_no_is_kind_to_everybody_and_stands_for_a_year(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "No, thank you. We have somebody for that.")
    assert bot.wrote_to(jane, kind="goodbye")
    assert "We have somebody for that." in bot.wrote_to(ann, kind="thanks").words
    closing = bot.wrote_to(donald, kind="closing")
    for private in ("We have somebody", "said no", jane.address):
        assert private not in closing.words
    assert bot.is_silent() and bot.introduction().outcome == Outcome.DECLINED

    clock.passes(days=300)
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send anyway")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()


def test_later_with_a_date_is_left_alone_until_ann_says_so(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Not now, please try again in May.")
    assert "May" in bot.wrote_to(jane, kind="goodbye").text
    assert "May" in bot.wrote_to(ann, kind="update").text
    clock.passes(days=50)
    assert bot.is_silent()
    clock.passes(days=20)
    ann.replies(bot.wrote_to(ann, kind="update"), "go on")
    # Donald's own request was his consent for thirty days; it is sixty since.
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Yes, that is my kind of work and I have room.")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes, now is good.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)


def test_later_without_a_date(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Not now")
    assert bot.wrote_to(jane, kind="goodbye") and bot.wrote_to(ann, kind="update")
    clock.passes(days=100)
    assert bot.is_silent() and bot.introduction().state == State.PAUSED


def test_a_condition_goes_to_ann_word_for_word(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes, if he can keep it under 500 euros.")
    news = bot.wrote_to(ann, kind="update")
    assert "if he can keep it under 500 euros" in news.words
    clock.passes(days=1)
    assert bot.is_silent()
    ann.replies(news, "agreed")
    clock.passes(minutes=15)
    bot.wrote_to(ann, kind="update")
    assert "under 500 euros" in bot.wrote_to(jane, donald, kind="introduction").words


def test_a_question_reaches_ann_and_her_answer_reaches_jane(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Which software does he use?")
    question = bot.wrote_to(ann, kind="update")
    assert "Which software does he use?" in question.words
    clock.passes(days=20)
    assert bot.is_silent()
    ann.replies(question, "He works with whatever you have; with us it was Exact.")
    answer = bot.wrote_to(jane, kind="update")
    assert "He works with whatever you have; with us it was Exact." in answer.words
    jane.replies(answer, "Then yes please.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_details_tell_donald_nothing(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Just send me the details")
    card = bot.wrote_to(jane, kind="card")
    assert "Donald Ray" in card.text and donald.address not in card.text
    assert bot.is_silent()
    jane.replies(card, "Yes please")
    assert bot.wrote_to(ann, kind="update")


def test_somebody_else_instead_is_anns_to_decide(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Ask my colleague Petra, petra@acme.example, she does that.")
    assert "Petra" in bot.wrote_to(ann, kind="update").words
    assert bot.is_silent() and not any("petra@acme.example" in x.forward_paths for x in bot.stored)


def test_they_know_each_other(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "We already know each other, thank you.")
    assert bot.wrote_to(ann, kind="thanks") and bot.wrote_to(jane, kind="goodbye")
    assert bot.introduction().outcome == Outcome.ALREADY_ACQUAINTED


def test_stop_is_for_ever_and_beats_a_yes(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes, but never write to me again. Stop.")
    assert bot.wrote_to(jane, kind="goodbye") and bot.wrote_to(ann, kind="thanks")
    bot.wrote_to(donald, kind="closing")
    assert bot.introduction().outcome == Outcome.STOPPED
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()


def test_fog_is_asked_about_once_and_then_goes_to_ann(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Hm, interesting times we live in.")
    clarify = bot.wrote_to(jane, kind="clarify")
    assert bot.is_silent()
    jane.replies(clarify, "Life is a river.")
    assert "Life is a river." in bot.wrote_to(ann, kind="update").words
    assert bot.is_silent() and bot.introduction().state == State.ASKED


def test_out_of_office_moves_the_clocks(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.sends(
        "Yes, thank you for your mail. I am away and back on 20 March.",
        "Automatic reply",
        to=letter.reply_to[0],
        headers={"Auto-Submitted": "auto-replied", "In-Reply-To": letter.message_id},
    )
    clock.passes(days=10)
    assert bot.is_silent()
    clock.passes(days=14)
    assert bot.wrote_to(jane, kind="reminder") and bot.is_silent()


def test_one_reminder_then_the_end(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    permission(ann, donald, jane, bot)
    clock.passes(days=4)
    assert bot.wrote_to(jane, kind="reminder") and bot.is_silent()
    clock.passes(days=9)
    assert bot.is_silent()
    clock.passes(days=1)
    assert bot.wrote_to(ann, kind="outcome") and bot.wrote_to(donald, kind="closing")
    clock.passes(days=100)
    assert bot.is_silent() and bot.introduction().outcome == Outcome.NO_ANSWER


def test_the_reminder_can_be_struck(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send, no reminder")
    bot.wrote_to(jane, kind="permission")
    clock.passes(days=13)
    assert bot.is_silent()


def test_yes_then_no_before_it_left(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=10)
    jane.replies(letter, "Sorry, on second thoughts: no.")
    assert (
        bot.wrote_to(jane, kind="goodbye") and bot.wrote_to(ann, kind="thanks") and bot.wrote_to(donald, kind="closing")
    )
    clock.passes(days=30)
    assert bot.is_silent() and bot.introduction().outcome == Outcome.DECLINED


def test_no_then_yes_of_her_own_accord(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "No, thank you.")
    goodbye = bot.wrote_to(jane, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    bot.wrote_to(donald, kind="closing")
    clock.passes(days=2)
    jane.replies(goodbye, "Yes please, after all.")
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_words_after_the_yes_wait_for_ann_to_read_them(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please.")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "Hm. My cousin had the firm in last year, it comes to mind.")
    told = bot.wrote_to(ann, kind="update")
    assert "it comes to mind" in told.words and "Nobody is introduced until you have said so." in told.text
    clock.passes(days=1)
    assert bot.is_silent() and bot.introduction().state == State.PAUSED
    ann.replies(told, "go on")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_thanks_after_the_yes_change_nothing(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please.")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "Thank you so much!")
    assert bot.is_silent() and bot.introduction().state == State.HOLDING
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_wait_and_go_on(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please")
    ann.replies(bot.wrote_to(ann, kind="update"), "wait")
    waiting = bot.wrote_to(ann, kind="update")
    clock.passes(days=3)
    assert bot.is_silent()
    ann.replies(waiting, "go on")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_jane_may_say_wait_and_only_she_ends_it(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "wait")
    news = bot.wrote_to(ann, kind="update")
    ann.replies(news, "go on")
    assert bot.wrote_to(ann, kind="help")
    clock.passes(days=3)
    assert bot.is_silent()
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


@pytest.mark.failure(39)
def test_a_yes_from_another_address_asks_jane(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please", sender="Office <office@acme.example>")
    confirm = bot.wrote_to(jane, kind="confirm")
    clock.passes(hours=2)
    assert bot.is_silent() and bot.introduction().consent_of(Party.RECIPIENT) is None
    jane.replies(confirm, "Yes please.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert bot.introduction().state in (State.INTRODUCED, State.ASKED)


@pytest.mark.failure(59)
def test_a_yes_that_ann_reports_is_not_janes(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    ann.replies(letter, "She told me yes on the phone.")
    clock.passes(hours=1)
    assert bot.introduction().state == State.ASKED
    assert not any(x.kind == "introduction" for x in bot.stored)


def test_a_yes_after_the_expiry_goes_to_ann(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    clock.passes(days=4)
    bot.wrote_to(jane, kind="reminder")
    clock.passes(days=10)
    bot.wrote_to(ann, kind="outcome")
    bot.wrote_to(donald, kind="closing")
    jane.replies(letter, "Yes please")
    late = bot.wrote_to(ann, kind="update")
    clock.passes(days=1)
    assert bot.is_silent()
    ann.replies(late, "go on")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


@pytest.mark.failure(68)
def test_cancel_after_jane_said_yes(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please")
    ann.replies(bot.wrote_to(ann, kind="update"), "cancel")
    assert bot.wrote_to(ann, kind="update") and bot.wrote_to(jane, kind="goodbye")
    clock.passes(days=60)
    assert bot.is_silent()


def test_a_refused_letter_is_told_and_a_new_address_is_a_new_draft(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    bot.refuses(jane.address)
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    news = bot.wrote_to(ann, kind="update")
    assert jane.address in news.words and bot.introduction().outcome == Outcome.UNDELIVERABLE
    ann.replies(news, "recipient: Jane Doe <jane.doe@acme.example>")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    new_jane = Person("Jane Doe", "jane.doe@acme.example", bot)
    assert bot.wrote_to(new_jane, kind="permission") and bot.is_silent()


def test_a_lost_answer_of_the_server_is_never_sent_again(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    bot.refuses(jane.address, Fate.IN_DOUBT)
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    clock.passes(days=5)
    assert bot.is_silent()
    assert [x.status for x in bot.letters() if x.kind == "permission"] == ["in_doubt"]


def test_the_loop_is_closed(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    introduced(ann, donald, jane, bot)
    clock.passes(days=7)
    check = bot.wrote_to(donald, kind="check-in")
    assert bot.is_silent()
    donald.replies(check, "met")
    assert bot.wrote_to(ann, kind="outcome")
    clock.passes(days=100)
    assert bot.is_silent() and bot.introduction().outcome == Outcome.MET


def test_no_contact_leaves_ann_the_choice(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    introduced(ann, donald, jane, bot)
    clock.passes(days=7)
    donald.replies(bot.wrote_to(donald, kind="check-in"), "no answer")
    ann.replies(bot.wrote_to(ann, kind="outcome"), "nudge")
    nudge = bot.wrote_to(donald, kind="check-in")
    assert bot.is_silent()
    donald.replies(nudge, "We met yesterday, thank you.")
    assert bot.wrote_to(ann, kind="outcome") and bot.introduction().outcome == Outcome.MET


def test_silence_after_the_check_in_ends_it(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    introduced(ann, donald, jane, bot)
    clock.passes(days=7)
    bot.wrote_to(donald, kind="check-in")
    clock.passes(days=7)
    assert bot.wrote_to(ann, kind="outcome") and bot.introduction().outcome == Outcome.CONNECTED
    clock.passes(days=300)
    assert bot.is_silent()


def test_the_requester_may_withdraw_in_the_hold(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    check = bot.wrote_to(donald, kind="fit-check")
    donald.replies(check, "Yes please")
    bot.wrote_to(donald, kind="card")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please")
    bot.wrote_to(ann, kind="update")
    donald.replies(check, "No, I am sorry, I can't take it on after all.")
    assert (
        bot.wrote_to(donald, kind="goodbye") and bot.wrote_to(ann, kind="thanks") and bot.wrote_to(jane, kind="goodbye")
    )
    clock.passes(days=30)
    assert bot.is_silent()
