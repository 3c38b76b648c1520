"""What holds beyond one introduction, and beyond the moment: stops, older drafts, letters that wait to leave."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from introbot.domain.introduction import Outcome, State
from tests.stories.words import THREE_ELEMENTS, permission, request, volunteer
from tests.stories.world import Bot, Letter, Person

REFERRERS = ("ann@example.org", "ben@example.org")


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Bot]:
    bot = Bot(tmp_path, referrers=REFERRERS, hours="Mon-Fri 08:00-18:00")
    yield bot
    bot.closes()


@pytest.fixture
def ben(bot: Bot) -> Person:
    return Person("Ben Fox", "ben@example.org", bot)


@pytest.fixture
def dee(bot: Bot) -> Person:
    return Person("Dee Moss", "dee@moss.example", bot)


def test_a_stop_takes_back_what_waits_for_her_elsewhere(
    ann: Person, ben: Person, donald: Person, dee: Person, jane: Person, bot: Bot
) -> None:
    """Ben's letter is written in the evening and waits for the morning; she says stop in between."""
    asked = permission(ann, donald, jane, bot)
    bot.clock.passes(hours=11)
    request(ben, dee, jane)
    ben.replies(bot.wrote_to(ben, kind="draft"), "send")
    jane.replies(asked, "Stop, please never write to me again.")
    bot.clock.passes(hours=14)
    assert bot.wrote_to(jane, kind="goodbye") and bot.wrote_to(ben, kind="thanks")
    assert [x.kind for x in bot.stored if jane.address in x.forward_paths] == ["permission", "goodbye"]


def test_a_stop_is_confirmed_once(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    letter = permission(ann, donald, jane, bot)
    for words in ("Stop.", "I said stop.", "Stop!"):
        jane.replies(letter, words)
    jane.sends("stop")
    assert [x.kind for x in bot.stored if x.to == [jane.address]] == ["permission", "goodbye"]


def test_a_requester_who_said_stop_is_not_introduced(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Never write to me again.")
    assert bot.wrote_to(donald, kind="goodbye") and bot.wrote_to(ann, kind="thanks")
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert "Donald" in bot.wrote_to(ann, kind="update").words
    assert bot.is_silent() and not [x for x in bot.stored if jane.address in x.to]


def bounce_of(letter: Letter, address: str) -> bytes:
    report = f"""\
Return-Path: <>
From: MAILER-DAEMON@acme.example
To: {letter.reverse_path}
Subject: Undelivered
Message-ID: <bounce@acme.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It failed.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; acme.example

Final-Recipient: rfc822; {address}
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

Message-ID: {letter.message_id}

--b--
"""
    return report.replace("\n", "\r\n").encode()


def test_a_yes_to_an_older_draft_is_asked_about(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    """Her address bounced once, so the words were changed and sent anew; she answers the first letter."""
    first = permission(ann, donald, jane, bot)
    bot.receives(bounce_of(first, jane.address))
    ann.replies(
        bot.wrote_to(ann, kind="update"),
        "recipient: Jane Doe <jane@acme.example>\nexperience: He halved our closing time.",
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    second = bot.wrote_to(jane, kind="permission")
    jane.replies(first, "Yes please.")
    assert bot.wrote_to(jane, kind="clarify") and bot.introduction().state == State.ASKED
    jane.replies(second, "Yes please.")
    assert bot.introduction().state == State.HOLDING


def test_an_introduction_that_waited_too_long_asks_anew(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    asked = permission(ann, donald, jane, bot)
    jane.replies(asked, "Yes please.")
    bot.wrote_to(ann, kind="update")
    assert bot.engine.fire(bot.clock.now + timedelta(minutes=20), looked=True)
    bot.clock.passes(days=50)
    assert bot.wrote_to(ann, kind="help") and bot.is_silent()
    assert bot.introduction().state == State.PAUSED


def test_an_introduction_that_was_refused_is_made_to_a_better_address(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.refuses(donald.address)
    bot.clock.passes(minutes=20)
    assert bot.introduction().outcome == Outcome.UNDELIVERABLE
    new = Person("Donald Ray", "don@ray.example", bot)
    ann.replies(bot.wrote_to(ann, kind="update"), f"requester: Donald Ray <{new.address}>")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    new.replies(bot.wrote_to(new, kind="fit-check"), "Yes please.")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please.")
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=20)
    assert bot.wrote_to(jane, new, kind="introduction")


def test_a_go_on_is_no_approval_of_words_she_has_not_seen(tmp_path: Path) -> None:
    """A request that fails its check, her wait, her go on: she sees the draft, and nobody is asked."""
    bot = Bot(tmp_path, authserv_id="mx.example")
    ann, donald = Person("Ann Lee", "ann@example.org", bot), Person("Donald Ray", "donald@rayandco.example", bot)
    ann.forwards(
        donald.writes("Could you introduce me to Jane?"),
        note=f"jane@acme.example\n{THREE_ELEMENTS}",
        headers={"Authentication-Results": "mx.example; dmarc=fail header.from=example.org"},
    )
    question = bot.wrote_to(ann, kind="confirm")
    ann.replies(question, "wait")
    ann.replies(bot.wrote_to(ann, kind="update"), "go on")
    assert bot.wrote_to(ann, kind="draft") and bot.is_silent()
    bot.closes()
