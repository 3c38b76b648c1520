"""Nobody is asked too often, no referrer opens too much, and what comes back is not written to again."""

from __future__ import annotations

import pytest

from introbot.domain.authority import Denial
from introbot.domain.introduction import Outcome, State
from introbot.domain.limits import Limits
from tests.stories.words import permission, request
from tests.stories.world import WAYS, Bot, Clock, Person

BOB = "bob@example.org"


def people(bot: Bot, *names: str) -> list[Person]:
    return [Person(f"Jane {name}", f"jane.{name.lower()}@acme.example", bot) for name in names]


def not_delivered(bot: Bot, letter_id: str, address: str, status: str = "5.1.1") -> None:
    """A report that a letter came back (RFC 3464)."""
    bot.receives(
        (
            "From: Mail Delivery System <mailer-daemon@relay.example>\r\n"
            "To: intro@introbot.example\r\nSubject: Undelivered Mail Returned to Sender\r\n"
            f"Message-ID: <{letter_id.strip('<>').replace('@', '.')}.back@relay.example>\r\n"
            'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n"
            f"Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: {status}\r\n\r\n"
            f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {letter_id}\r\n\r\n--b--\r\n"
        ).encode()
    )


@pytest.mark.house(limits=Limits(open=2))
def test_a_referrer_with_enough_open_is_told_and_nothing_is_lost(ann: Person, donald: Person, bot: Bot) -> None:
    first, second, third = people(bot, "Doe", "Roe", "Poe")
    request(ann, donald, first)
    draft = bot.wrote_to(ann, kind="draft")
    request(ann, donald, second)
    bot.wrote_to(ann, kind="draft")
    request(ann, donald, third)
    told = bot.wrote_to(ann, kind="refusal")
    assert "so I have begun nothing new" in told.words and bot.is_silent()
    ann.replies(draft, "cancel")
    bot.wrote_to(ann, kind="update")
    request(ann, donald, third)
    assert third.address in bot.wrote_to(ann, kind="draft").text


@pytest.mark.house(limits=Limits(asking=1), referrers=("ann@example.org", BOB))
def test_a140_one_person_is_asked_about_one_introduction_at_a_time(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    bob, eve = Person("Bob Hill", BOB, bot), Person("Eve Moss", "eve@moss.example", bot)
    request(bob, eve, jane)
    draft = bot.wrote_to(bob, kind="draft")
    bob.replies(draft, "send")
    told = bot.wrote_to(bob, kind="update")
    assert "Nothing has been sent" in told.words and bot.is_silent()
    assert not any(word in told.text for word in ("Ann", "Donald", "Ray"))
    jane.replies(letter, "No, thank you.")
    bot.takes_all()
    bob.replies(draft, "send")
    assert eve.name in bot.wrote_to(jane, kind="permission").text


@pytest.mark.house(limits=Limits(asked=1), referrers=("ann@example.org", BOB))
def test_one_person_is_asked_so_often_in_ninety_days(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "No, thank you.")
    bot.takes_all()
    bob, eve = Person("Bob Hill", BOB, bot), Person("Eve Moss", "eve@moss.example", bot)
    request(bob, eve, jane)
    draft = bot.wrote_to(bob, kind="draft")
    bob.replies(draft, "send")
    assert bot.wrote_to(bob, kind="update") and bot.is_silent()
    clock.passes(days=91)
    bob.replies(draft, "send")
    # Eve's own request is old by now, so she is asked first.
    eve.replies(bot.wrote_to(eve, kind="fit-check"), "Yes")
    assert bot.wrote_to(jane, kind="permission")


@pytest.mark.failure(148)
@pytest.mark.house(limits=Limits(bounces=2))
def test_letters_that_come_back_stop_what_leaves_unasked(ann: Person, donald: Person, bot: Bot, clock: Clock) -> None:
    lost, gone, here = people(bot, "Doe", "Roe", "Poe")
    for person in (lost, gone):
        request(ann, donald, person)
        ann.replies(bot.wrote_to(ann, kind="draft"), "send")
        not_delivered(bot, bot.wrote_to(person, kind="permission").message_id, person.address)
        bot.takes_all()
    request(ann, donald, here)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.is_silent()
    clock.passes(hours=25)
    assert bot.wrote_to(here, kind="permission")


@pytest.mark.house(limits=Limits(bounces=1))
def test_the_operator_lets_letters_leave_again(ann: Person, donald: Person, bot: Bot, clock: Clock) -> None:
    gone, here = people(bot, "Roe", "Poe")
    request(ann, donald, gone)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    not_delivered(bot, bot.wrote_to(gone, kind="permission").message_id, gone.address)
    bot.takes_all()
    request(ann, donald, here)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.is_silent()
    with bot._store.transaction() as tx:
        tx.forgive_bounces(clock.now, str(Denial.CAME_BACK))
    bot.works()
    assert bot.wrote_to(here, kind="permission")


@pytest.mark.house(referrers=("ann@example.org", BOB))
def test_a_second_question_that_waits_already_leaves_when_the_first_is_answered(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    bob, eve = Person("Bob Hill", BOB, bot), Person("Eve Moss", "eve@moss.example", bot)
    for referrer, requester in ((ann, donald), (bob, eve)):
        request(referrer, requester, jane)
    drafts = [bot.wrote_to(referrer, kind="draft") for referrer in (ann, bob)]
    bot.is_offline = True
    ann.replies(drafts[0], "send")
    bob.replies(drafts[1], "send")
    bot.limits, bot.is_offline = Limits(asking=1), False
    bot.restarts()
    bot.works()
    first = bot.wrote_to(jane, kind="permission")
    clock.passes(days=1)
    assert bot.is_silent()
    jane.replies(first, "No, thank you.")
    bot.takes_all()
    clock.passes(hours=1, minutes=1)
    assert bot.wrote_to(jane, kind="permission")


def floods(ann: Person, donald: Person, bot: Bot) -> None:
    """Eight requests of hers in one minute."""
    for person in people(bot, *(f"Doe{n}" for n in "abcdefgh")):
        request(ann, donald, person)


@pytest.mark.house(limits=Limits(mail=3))
@pytest.mark.parametrize("bot", WAYS[:2], indirect=True)
def test_a143_a_flood_of_one_sender_is_kept_and_handled_later(
    ann: Person, donald: Person, bot: Bot, clock: Clock
) -> None:
    floods(ann, donald, bot)
    assert len(bot.introductions()) == 3
    with bot._store.transaction() as tx:
        assert tx.health()["received"] == 5
    bot.engine.resume(clock.now)
    assert len(bot.introductions()) == 3
    clock.passes(minutes=1)
    bot.engine.resume(clock.now)
    assert len(bot.introductions()) == 6 and bot.engine.unfinished
    clock.passes(minutes=1)
    bot.engine.resume(clock.now)
    assert len(bot.introductions()) == 8 and not bot.engine.unfinished


@pytest.mark.house(limits=Limits(mail=3))
@pytest.mark.parametrize("bot", WAYS[2:], indirect=True)
def test_a143_a_flood_outlives_kills(ann: Person, donald: Person, bot: Bot, clock: Clock) -> None:
    """Who has sent how much in this minute is not remembered over a kill; the mail itself is."""
    floods(ann, donald, bot)
    for _ in range(2):
        clock.passes(minutes=1)
        bot._through_kills(lambda: bot.engine.resume(clock.now))
    assert len(bot.introductions()) == 8 and not bot.engine.unfinished


def test_i5_no_letter_goes_to_an_address_that_came_back_until_it_is_given_anew(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    not_delivered(bot, permission(ann, donald, jane, bot).message_id, jane.address)
    bot.wrote_to(ann, kind="update")
    eve = Person("Eve Moss", "eve@moss.example", bot)
    request(ann, eve, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    told = bot.wrote_to(ann, kind="update")
    assert "came back" in told.words and jane.address in told.text and bot.is_silent()
    ann.replies(told, f"recipient: Jane Doe <{jane.address}>")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(jane, kind="permission")


def test_i5_a_letter_that_waits_does_not_leave_for_an_address_that_came_back(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    with bot._store.transaction() as tx:
        tx.note_bounce(jane.address, clock.now)
    clock.passes(days=5)  # the reminder
    bot.wrote_to(ann, kind="update")
    assert bot.is_silent() and bot.introduction().outcome == Outcome.UNDELIVERABLE
    assert letter.to == [jane.address]


@pytest.mark.parametrize("subject", ["stop", "Unsubscribe"])
def test_an_empty_mail_to_the_unsubscribe_address_is_a_stop(
    subject: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    assert "subject=stop" in letter.mail["List-Unsubscribe"]
    jane.sends("", subject, to=letter.reply_to[0])
    assert bot.wrote_to(jane, kind="goodbye")
    assert bot.introduction().outcome == Outcome.STOPPED


@pytest.mark.parametrize(("subject", "to_the_code"), [("Re: An introduction", True), ("stop", False)])
def test_an_empty_mail_alone_is_no_stop(
    subject: str, to_the_code: bool, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.sends("", subject, **({"to": letter.reply_to[0]} if to_the_code else {}))
    assert bot.introduction().state == State.ASKED


@pytest.mark.parametrize("words", ["No, thank you.", "Stop writing to me.", "Wait."])
def test_e2_a_no_from_another_address_holds_the_reminder_until_the_registered_one_answers(
    words: str, ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, words, sender="J. Doe <jd@home.example>")
    confirm = bot.wrote_to(jane, kind="confirm")
    assert bot.introduction().state == State.PAUSED
    clock.passes(days=6)
    assert bot.is_silent()
    jane.replies(confirm, "Yes please, introduce us.")
    bot.takes_all()
    clock.passes(minutes=16)
    assert bot.introduction().state == State.INTRODUCED


def test_e2_silence_after_such_a_no_ends_it(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "No, thank you.", sender="J. Doe <jd@home.example>")
    bot.wrote_to(jane, kind="confirm")
    clock.passes(days=14, minutes=1)
    assert bot.introduction().outcome == Outcome.NO_ANSWER


def test_e2_a_yes_from_another_address_moves_nothing_and_the_reminder_stays(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please.", sender="J. Doe <jd@home.example>")
    bot.wrote_to(jane, kind="confirm")
    assert bot.introduction().state == State.ASKED
    clock.passes(days=4, minutes=1)
    assert bot.wrote_to(jane, kind="reminder")


# What is kept back is told, once.


@pytest.mark.house(limits=Limits(answers=3))
def test_a_referrer_who_writes_more_in_a_day_than_is_answered_is_told_so_once(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    request(ann, donald, jane)
    for topic in ("the accounts", "the quarter end"):
        ann.replies(bot.wrote_to(ann, kind="draft"), f"topic: {topic}")
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "topic: nine days less")
    told = bot.wrote_to(ann, kind="update")
    assert "You have written to me about this as often today as I answer in a day." in told.words
    assert "What you wrote counts" in told.words and bot.introduction().parts.topic == "nine days less"
    ann.replies(draft, "topic: eight days less")
    assert bot.is_silent()
    clock.passes(days=1, minutes=1)
    ann.replies(told, "send")
    assert "eight days less" in bot.wrote_to(ann, kind="draft").words and bot.is_silent()


@pytest.mark.house(limits=Limits(answers=2))
def test_a_recipient_who_is_answered_no_more_today_is_told_of(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    for _ in range(2):
        jane.replies(letter, "Just send me the details.")
        bot.wrote_to(jane, kind="card")
    jane.replies(letter, "Just send me the details.")
    told = bot.wrote_to(ann, kind="update")
    assert "Jane has written about this as often today as I answer in a day" in told.words and bot.is_silent()
    jane.replies(letter, "Just send me the details.")
    assert bot.is_silent()


@pytest.mark.house(limits=Limits(each=2))
def test_an_answer_that_is_one_letter_too_many_is_told_to_whoever_wrote_it(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    for words in ("He is free in May.", "He comes by train."):
        jane.replies(letter, "What does he charge?")
        ann.replies(bot.wrote_to(ann, kind="update"), words)
    assert "He is free in May." in bot.wrote_to(jane, kind="update").words
    told = bot.wrote_to(ann, kind="update")
    assert "I have written to Jane about this as often as I write to anybody about one introduction" in told.words
    assert "please tell Jane yourself" in told.words and bot.is_silent()
    clock.passes(days=3)
    assert bot.is_silent()
