"""Rows 74 to 188: sending, time, abuse, privacy, templates. A test's name carries its row's number."""

from __future__ import annotations

import logging
import re

import pytest

from introbot.domain.introduction import State
from introbot.engine import Fate, Result
from tests.engine.test_several import bounce_of
from tests.stories.words import THREE_ELEMENTS, introduced, permission, request, volunteer
from tests.stories.world import PROGRAM, Bot, Person


def test_a074_what_was_recorded_stays_though_the_next_is_cut_off(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    """Two letters; the first is sent and recorded, the program dies over the second."""
    bot.is_offline = True
    request(ann, donald, jane)
    request(ann, donald, Person("Tom Roe", "tom@roe.example", bot))
    first, second = bot.engine.claim(bot.clock.now, 16)
    assert bot.engine.start([first], bot.clock.now) == [True]
    bot.engine.record([Result(first, Fate.SENT, "250 queued")], bot.clock.now)
    assert bot.engine.start([second], bot.clock.now) == [True]
    bot.closes()
    bot._starts()
    with bot._store.transaction() as tx:
        assert tx.outbox_counts() == {"sent": 1, "in_doubt": 1}
    assert not bot.engine.claim(bot.clock.now, 16)


def test_a076_a_late_bounce_of_an_introduction_is_told_without_the_reports_words(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = introduced(ann, donald, jane, bot)
    bot.receives(bounce_of(letter, jane.address).replace(b"It failed.", b"CANARY-151 secret@inside.example"))
    told = bot.wrote_to(ann, kind="update")
    assert "Jane" in told.words and bot.is_silent()
    assert "CANARY-151" not in told.text and "inside.example" not in told.text


def test_a151_the_words_of_a_report_reach_nobody(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    report = bounce_of(letter, "jane.private@inside.example").replace(b"It failed.", b"CANARY-151")
    bot.receives(report)
    told = bot.wrote_to(ann, kind="update")
    assert "CANARY-151" not in told.text and "inside.example" not in told.text


def test_a081_every_letter_is_from_the_programs_own_address(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    introduced(ann, donald, jane, bot)
    assert {a for x in bot.stored for a in x.addresses("From")} == {PROGRAM.address}
    assert {x.reverse_path for x in bot.stored} == {PROGRAM.address}


def test_a092_a173_letters_to_others_begin_threads_of_their_own(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    """Nor does the subject of Ann's forward, which says more than it should, stand above them."""
    asked = donald.writes("Could you introduce me to Jane?", "CONFIDENTIAL: the merger")
    ann.forwards(asked, note=f"{jane.address}\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    letter = bot.wrote_to(jane, kind="permission")
    jane.replies(letter, "Yes please.")
    bot.clock.passes(minutes=16)
    for sent in (x for x in bot.stored if x.to != [ann.address] and x.kind in ("permission", "introduction")):
        assert not sent.mail["In-Reply-To"] and not sent.mail["References"]
        assert "merger" not in sent.text and "CONFIDENTIAL" not in sent.subject


def test_a093_a_soft_bounce_is_no_end_and_a_hard_one_is_told(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    bot.receives(bounce_of(letter, jane.address).replace(b"Status: 5.1.1", b"Status: 4.2.2"))
    assert bot.is_silent() and bot.introduction().state == State.ASKED
    bot.receives(bounce_of(letter, jane.address).replace(b"<bounce@", b"<bounce2@"))
    assert "does not exist" in bot.wrote_to(ann, kind="update").words and bot.introduction().state == State.CLOSED


def test_a108_a_jump_forward_sends_one_letter_at_most(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    bot.clock.passes(days=400)
    bot.clock.passes(days=400)
    assert len([x for x in bot.stored if jane.address in x.to]) <= 2
    assert len([x for x in bot.stored if ann.address in x.to]) <= 2


def test_a109_a_jump_back_loses_no_answer(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    bot.clock.passes(days=-10)
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING
    bot.clock.passes(minutes=16)
    assert bot.wrote_to(jane, donald, kind="introduction")


def test_a137_a_storm_of_strangers_makes_no_letter_to_anybody_else(bot: Bot, ann: Person, jane: Person) -> None:
    for n in range(60):
        stranger = Person(f"Spammer {n}", f"s{n}@spam.example", bot)
        stranger.sends(f"recipient: {jane.name} <{jane.address}>\n{THREE_ELEMENTS}")
    assert all(re.fullmatch(r"s\d+@spam\.example", path) for x in bot.stored for path in x.forward_paths)
    assert not bot.introductions() and len(bot.stored) == 60


@pytest.mark.house(authserv_id="mx.introbot.example")
def test_a142_no_backscatter(bot: Bot) -> None:
    """A forged sender gets nothing; a stranger's note holds none of the stranger's words."""
    forged = Person("Victim", "victim@else.example", bot)
    fail = {"Authentication-Results": "mx.introbot.example; dmarc=fail header.from=else.example"}
    forged.sends("Buy CANARY-142", "CANARY-142", headers=fail)
    assert bot.is_silent()
    stranger = Person("Buy CANARY-142", "s@spam.example", bot)
    stranger.sends("Buy CANARY-142", "CANARY-142")
    assert "CANARY-142" not in bot.wrote_to(stranger, kind="refusal").raw.decode()


def test_a145_an_attachment_goes_nowhere(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    mail = ann.writes(
        f"recipient: {jane.name} <{jane.address}>\nrequester: {donald.name} <{donald.address}>\n{THREE_ELEMENTS}"
    )
    mail.add_attachment(b"PK\x03\x04 CANARY-145", maintype="application", subtype="zip", filename="CANARY-145.zip")
    bot.receives(mail.as_bytes())
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Yes please.")
    assert bot.wrote_to(jane, kind="permission")
    for letter in bot.stored:
        assert {part.get_content_type() for part in letter.mail.walk()} <= {
            "multipart/alternative",
            "text/plain",
            "text/html",
        }
        assert "CANARY-145" not in letter.raw.decode()


def test_a153_in_copy_the_program_answers_nobody_else(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    mail = ann.writes(
        f"Jane, meet Donald.\nrecipient: {jane.name} <{jane.address}>", to=f"{jane.address}, {donald.address}"
    )
    mail["Cc"] = str(PROGRAM)
    bot.receives(mail.as_bytes())
    assert {path for x in bot.stored for path in x.forward_paths} <= {ann.address}


def test_a154_a_blind_copy_exposes_nobody(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.sends("Jane, you should meet Donald some time. Shall I introduce you?", "Secret plan", to=jane.address)
    assert {path for x in bot.stored for path in x.forward_paths} <= {ann.address}


def test_a155_nothing_of_the_forwarded_thread_is_passed_on(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked = donald.writes("Dear Ann, could you introduce me to Jane? My margin is CANARY-155.", "CANARY-155 numbers")
    ann.forwards(asked, note=f"{jane.address}\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    letter = bot.wrote_to(jane, kind="permission")
    jane.replies(letter, "Yes please. Call me on CANARY-JANE.")
    bot.clock.passes(minutes=16)
    for sent in bot.stored:
        if sent.to != [ann.address]:
            assert "CANARY" not in sent.text + sent.html + sent.subject, sent


def test_a157_nothing_is_tracked(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    introduced(ann, donald, jane, bot)
    bot.clock.passes(days=7)
    for letter in bot.stored:
        assert not re.search(r"<img|<script|<link|<iframe|url\(|https?:", letter.html), letter
        assert not letter.mail["Disposition-Notification-To"] and not letter.mail["Return-Receipt-To"]


def test_a158_logs_hold_no_address_no_words_and_no_code(
    ann: Person, donald: Person, jane: Person, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        letter = introduced(ann, donald, jane, bot)
        jane.replies(letter, "No, on second thought CANARY-158.", to=PROGRAM.address)
        bot.receives(b"garbage without a header")
        Person("CANARY-158", "canary@158.example", bot).sends("CANARY-158", "CANARY-158")
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("introbot"))
    codes = {code for x in bot.stored for code in re.findall(r"\b1[a-z2-7]{26}\b", x.raw.decode())}
    assert ours and codes
    for secret in ("CANARY", ann.address, donald.address, jane.address, "Jane", "Donald", *codes):
        assert secret not in ours


def test_a162_the_conversation_is_theirs_alone(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = introduced(ann, donald, jane, bot)
    assert set(letter.reply_to) == {jane.address, donald.address}
    donald.replies(letter, "Dear Jane, shall we say CANARY-162?", to=f"{jane.address}, {PROGRAM.address}")
    assert not [x for x in bot.stored if "CANARY-162" in x.text and ann.address not in x.to]


@pytest.mark.house(referrers=("ann@example.org", "ben@example.org"))
def test_a163_one_referrer_sees_nothing_of_anothers(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    permission(ann, donald, jane, bot)
    ben = Person("Ben Fox", "ben@example.org", bot)
    for words in ("list", "status", f"receipt {bot.introduction().id}", "why", "What of Jane Doe?"):
        ben.sends(words, "list")
    hers = [x for x in bot.stored if x.to == [ben.address]]
    assert hers and not [x for x in hers if jane.address in x.text or "Donald" in x.text]


def test_a166_no_letter_says_none(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    volunteer(ann, donald, jane)
    ann.sends(f"recipient: <{jane.address}>\n{THREE_ELEMENTS}")
    for letter in bot.stored:
        assert not re.search(r"\bNone\b|\{\{|\}\}|\bundefined\b|Hello ,", letter.text), letter


def test_a179_with_another_key_older_codes_still_find_their_introduction(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    """Codes are looked up, not computed again: a new key makes new ones beside them."""
    letter = permission(ann, donald, jane, bot)
    with bot._store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE instance SET key = randomblob(32)")
    bot.closes()
    bot._starts()
    jane.replies(letter, "What does he charge?")
    ann.replies(bot.wrote_to(ann, kind="update"), "Nothing for the first talk.")
    newer = bot.wrote_to(jane, kind="update")
    assert newer.reply_to != letter.reply_to
    jane.replies(newer, "Yes please.")
    assert bot.introduction().state == State.HOLDING


def test_a179_without_its_table_a_code_is_unknown_and_never_wrong(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    letter = permission(ann, donald, jane, bot)
    with bot._store._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM reply_addresses")
    jane.replies(letter, "Yes please.")
    assert bot.introduction().state == State.ASKED and bot.wrote_to(jane, kind="clarify")


def test_a044_a_code_ends_sixty_days_after_the_end(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    """What comes later is not about this any more; stopping works for ever."""
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "No, thank you.")
    bot._untaken.clear()
    bot.clock.passes(days=59)
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(ann, kind="update")
    bot._untaken.clear()
    bot.clock.passes(days=70)
    jane.replies(letter, "Yes please.")
    assert bot.wrote_to(jane, kind="refusal") and bot.is_silent()
    jane.replies(letter, "Stop, please never write to me again.")
    with bot._store.transaction() as tx:
        assert tx.is_suppressed(jane.address)
