"""Mail that cannot be acted on as it is: one clear sentence to the right person, or documented silence."""

from email.message import EmailMessage

import pytest

from introbot.domain.introduction import State
from tests.stories.words import REQUEST, THREE_ELEMENTS, introduced, permission, request
from tests.stories.world import PROGRAM, Bot, Clock, Person


def test_a_forward_without_a_recipient_asks_for_her(ann: Person, donald: Person, bot: Bot) -> None:
    ann.forwards(donald.writes(REQUEST), note=THREE_ELEMENTS)
    interview = bot.wrote_to(ann, kind="interview")
    assert "1." in interview.text and "2." not in interview.text and "recipient" in interview.words


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("ann@example.org", "your own"),
        ("donald@rayandco.example", "same"),
        (PROGRAM.address, "mine"),
    ],
)
def test_a_recipient_who_cannot_be_one_is_asked_for_again(
    address: str, words: str, ann: Person, donald: Person, bot: Bot
) -> None:
    ann.forwards(donald.writes(REQUEST), note=f"recipient: Jane Doe <{address}>\n{THREE_ELEMENTS}")
    assert words in bot.wrote_to(ann, kind="interview").words
    assert bot.is_silent() and bot.introduction().state == State.COLLECTING


def test_two_recipients_become_a_choice(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes(REQUEST), note=f"{jane.address}\nTom Roe <tom@acme.example>\n{THREE_ELEMENTS}")
    interview = bot.wrote_to(ann, kind="interview")
    assert "one" in interview.words and bot.is_silent()
    ann.replies(interview, f"Jane Doe <{jane.address}>")
    assert jane.address in bot.wrote_to(ann, kind="draft").words


def test_a_stranger_gets_one_note_ever(bot: Bot, clock: Clock) -> None:
    stranger = Person("Sam", "sam@elsewhere.example", bot)
    stranger.sends("Please introduce me to Jane.")
    assert bot.wrote_to(stranger, kind="refusal")
    clock.passes(days=3)
    stranger.sends("Hello? Please do.")
    assert bot.is_silent()


@pytest.mark.parametrize("header", ["Auto-Submitted: auto-replied", "Precedence: bulk", "List-Id: <all.example>"])
def test_machines_get_no_answer(header: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    name, _, value = header.partition(": ")
    stranger = Person("Machine", "machine@elsewhere.example", bot)
    stranger.sends("Please introduce me to Jane.", headers={name: value})
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please", headers={name: value})
    assert bot.is_silent() and bot.introduction().state == State.ASKED


def test_an_empty_mail_gets_one_sentence(ann: Person, bot: Bot) -> None:
    ann.sends("", subject="")
    assert bot.wrote_to(ann, kind="refusal") and bot.is_silent()


def test_a_mail_with_only_an_attachment_gets_one_sentence(ann: Person, bot: Bot) -> None:
    mail: EmailMessage = ann.writes("")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="jane.png")
    bot.receives(mail.as_bytes())
    assert "attach" in bot.wrote_to(ann, kind="refusal").words and bot.is_silent()


def test_a_mail_too_large_to_fetch_is_read_as_far_as_it_was(ann: Person, bot: Bot) -> None:
    head = ann.writes("x").as_bytes().partition(b"\n\n")[0]
    bot.receives(head + b"\n\n", complete=False)
    assert "large" in bot.wrote_to(ann, kind="refusal").words and bot.is_silent()


def test_chatter_that_asks_for_nothing_gets_one_sentence(ann: Person, bot: Bot) -> None:
    ann.sends("Lovely weather today.")
    assert bot.wrote_to(ann, kind="refusal") and bot.is_silent()


def test_an_unknown_charset_is_read_as_far_as_possible(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    raw = jane.writes("Yes please", to=letter.reply_to[0]).as_bytes()
    bot.receives(raw.replace(b'charset="utf-8"', b'charset="x-klingon"'))
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING


@pytest.mark.failure(7)
def test_no_message_id_is_no_hindrance_and_still_counts_once(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    raw = jane.writes("Yes please", to=letter.reply_to[0]).as_bytes()
    lines = [line for line in raw.splitlines(keepends=True) if not line.lower().startswith(b"message-id")]
    bot.receives(b"".join(lines))
    bot.receives(b"".join(lines))
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()


def test_a_message_id_used_before_hides_no_reply(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    mail = jane.writes("Yes please", to=letter.reply_to[0])
    stranger = Person("Mallory", "mallory@elsewhere.example", bot)
    forged = stranger.writes("Hello")
    forged.replace_header("Message-ID", mail["Message-ID"])
    bot.receives(forged.as_bytes())
    bot.wrote_to(stranger, kind="refusal")
    bot.receives(mail.as_bytes())
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING


@pytest.mark.failure(53)
def test_send_for_an_old_draft_shows_the_current_one(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    old = bot.wrote_to(ann, kind="draft")
    ann.replies(old, "topic: accounts")
    bot.wrote_to(ann, kind="draft")
    ann.replies(old, "send")
    assert "older" in bot.wrote_to(ann, kind="draft").words
    assert bot.is_silent() and bot.introduction().state == State.DRAFTED


def test_an_answer_after_the_end_reaches_ann(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    draft = next(x for x in bot.stored if x.kind == "draft")
    ann.replies(draft, "cancel")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "Which software does he use?")
    assert "Which software does he use?" in bot.wrote_to(ann, kind="update").words
    assert bot.is_silent() and bot.introduction().state == State.CLOSED


def test_ann_writes_after_the_end(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "cancel")
    bot.wrote_to(ann, kind="update")
    ann.replies(draft, "send")
    assert bot.wrote_to(ann, kind="help") and bot.is_silent()


def test_bytes_that_are_no_mail_are_set_aside(bot: Bot) -> None:
    bot.receives(b"\xff\xfe\x00 no mail at all \x00")
    bot.receives(b"", complete=False)
    assert bot.is_silent() and len(bot.set_aside()) == 2


@pytest.mark.failure(26)
def test_our_own_mail_coming_back_is_never_answered(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    introduced(ann, donald, jane, bot)
    for letter in list(bot.stored):
        bot.receives(letter.raw)
    assert bot.is_silent()


# Who may say what (RELIABILITY.md E2).


def test_a_forged_referrer_gets_nothing_started(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    mallory = Person("Ann Lee", "mallory@elsewhere.example", bot)
    mallory.forwards(
        donald.writes(REQUEST),
        note=f"{jane.address}\n{THREE_ELEMENTS}",
        sender="ann@example.org <mallory@elsewhere.example>",
    )
    assert bot.is_silent() and not bot.introductions()


def test_two_from_fields_are_nobody(donald: Person, jane: Person, bot: Bot, ann: Person) -> None:
    raw = ann.writes(f"{jane.address}\n{THREE_ELEMENTS}").as_bytes()
    bot.receives(b"From: Mallory <mallory@elsewhere.example>\n" + raw)
    assert bot.is_silent()


def test_a_yes_without_the_reply_address_is_asked_again_with_it(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    permission(ann, donald, jane, bot)
    jane.sends("Yes please")
    clarify = bot.wrote_to(jane, kind="clarify")
    jane.replies(clarify, "Yes please")
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING


def test_a_no_without_the_reply_address_counts(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    jane.sends("No, thank you.")
    assert bot.wrote_to(jane, kind="goodbye") and bot.introduction().state == State.CLOSED


@pytest.mark.failure(46)
def test_donald_cannot_answer_for_jane(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    donald.replies(letter, "Yes please")
    bot.wrote_to(jane, kind="confirm")
    clock.passes(days=1)
    assert bot.is_silent() and bot.introduction().state == State.ASKED


def test_somebody_elses_words_in_the_hold_stop_it(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "No!", sender="Jane at home <jane@home.example>")
    assert bot.wrote_to(ann, kind="update")
    clock.passes(days=2)
    assert bot.is_silent() and bot.introduction().state == State.PAUSED


@pytest.mark.house(authserv_id="mx.introbot.example")
def test_a_request_the_server_does_not_vouch_for_asks_ann(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    failed = "mx.introbot.example; dmarc=fail header.from=example.org"
    ann.forwards(
        donald.writes(REQUEST), note=f"{jane.address}\n{THREE_ELEMENTS}", headers={"Authentication-Results": failed}
    )
    confirm = bot.wrote_to(ann, kind="confirm")
    assert bot.is_silent()
    ann.replies(confirm, "yes")
    assert bot.wrote_to(ann, kind="draft") and bot.is_silent()


@pytest.mark.house(separator="none")
def test_without_subaddresses_the_thread_carries_the_code(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    assert letter.reply_to == [PROGRAM.address]
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_a_faulty_correction_is_told_and_asked_for_again(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), f"recipient: {ann.address}")
    interview = bot.wrote_to(ann, kind="interview")
    assert "your own" in interview.words and bot.is_silent()
    ann.replies(interview, f"Jane Doe <{jane.address}>")
    assert jane.address in bot.wrote_to(ann, kind="draft").words
