"""A letter whose fate the server did not tell: evidence first, then a person; never twice without somebody's word."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.stories.words import introduced, permission, request
from tests.stories.world import Bot, Letter, Person


@dataclass(frozen=True)
class Copy:
    """What the provider kept of a letter among the sent mail."""

    message_id: str
    instance: str = ""
    introduction: str = ""
    kind: str = ""
    sequence: int = 0
    to: tuple[str, ...] = ()


def copy_of(letter: Letter, message_id: str = "") -> Copy:
    mail = letter.mail
    return Copy(
        message_id or letter.message_id,
        str(mail["X-Introbot-Instance"]),
        str(mail["X-Introbot-Introduction"] or ""),
        letter.kind,
        int(mail["X-Introbot-Seq"]),
        tuple(letter.to),
    )


def statuses(bot: Bot, kind: str) -> list[str]:
    return [letter.status for letter in bot.letters() if letter.kind == kind]


def asked_into_the_dark(ann: Person, donald: Person, jane: Person, bot: Bot, *, arrives: bool = False) -> None:
    """The story up to a permission letter about which the server kept silent, whether it arrived or not."""
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    bot.keeps_silent(jane.address, arrives=arrives)
    ann.replies(draft, "send")
    bot.speaks_again(jane.address)
    assert statuses(bot, "permission") == ["in_doubt"]


def test_071_ann_is_asked_and_says_resend(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked_into_the_dark(ann, donald, jane, bot)
    bot.reviews()
    assert bot.is_silent()
    bot.clock.passes(minutes=61)
    bot.reviews()
    question = bot.wrote_to(ann, kind="update")
    assert "asks Jane for permission" in question.words and "“resend”" in question.words
    bot.reviews()
    assert bot.is_silent(), "she is asked once"

    ann.replies(question, "Resend, please.")
    letter = bot.wrote_to(jane, kind="permission")
    assert bot.is_silent() and statuses(bot, "permission") == ["sent"]
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(ann, kind="update")


def test_071_ann_says_done_and_it_is_not_sent_again(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked_into_the_dark(ann, donald, jane, bot, arrives=True)
    letter = bot.wrote_to(jane, kind="permission")
    bot.clock.passes(minutes=61)
    bot.reviews()
    ann.replies(bot.wrote_to(ann, kind="update"), "Done, thanks")
    assert bot.is_silent() and statuses(bot, "permission") == ["sent"]
    bot.clock.passes(days=4)
    assert bot.wrote_to(jane, kind="reminder"), "its clocks have started"
    jane.replies(letter, "Yes please.")


@pytest.mark.parametrize("words", ["Should I resend?", "Done with Jane, resend to Bob", "Send", "yes"])
def test_185_only_a_clear_word_sends_it_again(words: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked_into_the_dark(ann, donald, jane, bot)
    bot.clock.passes(minutes=61)
    bot.reviews()
    ann.replies(bot.wrote_to(ann, kind="update"), words)
    assert statuses(bot, "permission") == ["in_doubt"]
    assert jane.address not in [address for letter in bot.stored for address in letter.forward_paths]


def test_078_a_copy_among_the_sent_mail_settles_it(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked_into_the_dark(ann, donald, jane, bot, arrives=True)
    letter = bot.wrote_to(jane, kind="permission")
    bot.reviews([copy_of(letter)])
    bot.clock.passes(minutes=61)
    bot.reviews([copy_of(letter)])
    assert bot.is_silent() and statuses(bot, "permission") == ["sent"]


def test_077_a_copy_with_another_message_id_is_known_by_our_own_fields(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    asked_into_the_dark(ann, donald, jane, bot, arrives=True)
    letter = bot.wrote_to(jane, kind="permission")
    other = Copy("<1@provider>", "another instance", "intro1", letter.kind, copy_of(letter).sequence, (jane.address,))
    bot.reviews([other])
    assert statuses(bot, "permission") == ["in_doubt"]
    bot.reviews([copy_of(letter, "<rewritten@provider.example>")])
    assert statuses(bot, "permission") == ["sent"]


def test_073_an_answer_proves_that_it_arrived(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked_into_the_dark(ann, donald, jane, bot, arrives=True)
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    assert statuses(bot, "permission") == ["sent"]
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_073_an_answer_without_the_thread_proves_it_by_its_reply_address(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    asked_into_the_dark(ann, donald, jane, bot, arrives=True)
    letter = bot.wrote_to(jane, kind="permission")
    jane.sends("No, thank you.", to=letter.reply_to[0])
    assert statuses(bot, "permission") == ["sent"]


def test_073_so_does_an_automatic_answer(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked_into_the_dark(ann, donald, jane, bot, arrives=True)
    letter = bot.wrote_to(jane, kind="permission")
    jane.replies(letter, "I am away.", headers={"Auto-Submitted": "auto-replied"})
    assert statuses(bot, "permission") == ["sent"]


def test_071_thanks_in_doubt_are_let_rest(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.keeps_silent(ann.address, kind="thanks")
    bot.clock.passes(minutes=15)
    bot.wrote_to(jane, donald, kind="introduction")
    assert statuses(bot, "thanks") == ["in_doubt"]
    bot.clock.passes(minutes=61)
    bot.reviews([])
    assert bot.is_silent() and bot.doubts() == 0


def test_078_what_was_sent_later_and_is_seen_makes_it_likely_that_it_never_left(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    asked_into_the_dark(ann, donald, jane, bot)
    bot.clock.passes(minutes=1)
    ann.sends("What is this?")
    later = bot.wrote_to(ann, kind="refusal")
    bot.clock.passes(minutes=61)
    bot.reviews([copy_of(later)])
    assert "has probably not left" in bot.wrote_to(ann, kind="update").words


def test_071_an_introduction_in_doubt_is_never_sent_twice_unasked(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.keeps_silent(jane.address, arrives=True)
    bot.clock.passes(minutes=15)
    bot.speaks_again(jane.address)
    bot.wrote_to(jane, donald, kind="introduction")
    for _ in range(5):
        bot.clock.passes(hours=1)
        bot.reviews()
    question = bot.wrote_to(ann, kind="update")
    assert "introduces Donald and Jane" in question.words and "hidden copy" in question.words
    assert bot.is_silent()
    ann.replies(question, "done")
    bot.wrote_to(ann, kind="thanks")
    assert bot.introduction().state == "introduced"


def test_a_question_about_a_letter_that_has_ended_is_not_asked(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    asked_into_the_dark(ann, donald, jane, bot)
    ann.sends("cancel", to=reply_address(bot))
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=61)
    bot.reviews()
    assert bot.is_silent() and bot.doubts() == 0


def reply_address(bot: Bot) -> str:
    """Where Ann's words about the draft go."""
    return next(letter.reply_to[0] for letter in bot.stored if letter.kind == "draft")


def test_nothing_is_reviewed_where_nothing_is_in_doubt(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    introduced(ann, donald, jane, bot)
    bot.clock.passes(hours=2)
    bot.reviews([])
    assert bot.is_silent()


def test_i3_a_no_is_not_lost_with_the_letter_that_tells_it(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    """The introduction has ended, but Ann does not know it yet: that letter is asked about, and may leave again."""
    letter = permission(ann, donald, jane, bot)
    bot.keeps_silent(ann.address, kind="thanks")
    jane.replies(letter, "No, thank you.")
    bot.wrote_to(jane, kind="goodbye")
    bot.wrote_to(donald, kind="closing")
    bot.speaks_again(ann.address)
    bot.clock.passes(minutes=61)
    bot.reviews()
    ann.replies(bot.wrote_to(ann, kind="update"), "resend")
    assert "Jane" in bot.wrote_to(ann, kind="thanks").text and bot.is_silent()
