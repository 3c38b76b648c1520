"""outbox: what waits, failed or is in doubt, and what an operator decides about it."""

from __future__ import annotations

import pytest

from introbot.engine import Fate
from tests.cli.conftest import Introbot, read, told
from tests.stories.words import permission, request
from tests.stories.world import Bot, Letter, Person


def in_doubt(ann: Person, donald: Person, jane: Person, bot: Bot) -> Letter:
    """The story up to a permission letter in doubt, which did arrive."""
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    bot.keeps_silent(jane.address, arrives=True)
    ann.replies(draft, "send")
    bot.speaks_again(jane.address)
    return bot.wrote_to(jane, kind="permission")


def test_an_empty_outbox(introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person) -> None:
    permission(ann, donald, jane, bot)
    assert introbot("outbox").stdout == "Nothing waits.\n"
    assert read(introbot("outbox", "--json")) == []
    assert [letter["status"] for letter in read(introbot("outbox", "--all", "--json"))] == ["sent", "sent"]


def test_a_letter_in_doubt_is_listed_with_what_can_be_done(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    in_doubt(ann, donald, jane, bot)
    [letter] = read(introbot("outbox", "--json"))
    assert (letter["kind"], letter["status"], letter["to"]) == ("permission", "in_doubt", [jane.address])
    assert f"`introbot outbox resend {letter['id']}`" in introbot("outbox").stdout
    assert "introbot outbox" in introbot("doctor").stdout


def test_185_resend_sends_the_same_letter_again(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    first = in_doubt(ann, donald, jane, bot)
    [letter] = read(introbot("outbox", "--json"))
    assert introbot("outbox", "resend", letter["id"]).stdout == f"Letter {letter['id']} will be sent again.\n"
    assert read(introbot("outbox", "--json"))[0]["status"] == "queued"
    bot.clock.passes(minutes=1)
    assert bot.wrote_to(jane, kind="permission").raw == first.raw
    events = [event["kind"] for event in read(introbot("show", "intro1", "--json"))["events"]]
    assert "letter in doubt" in events and "letter sent again" in events


def test_done_counts_it_as_sent(introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person) -> None:
    in_doubt(ann, donald, jane, bot)
    [letter] = read(introbot("outbox", "--json"))
    assert introbot("outbox", "done", letter["id"]).exit_code == 0
    assert read(introbot("outbox", "--json")) == [] and bot.is_silent()
    assert "nothing to decide" in told(introbot("outbox", "done", letter["id"]), 1)
    assert "nothing to decide" in told(introbot("outbox", "resend", letter["id"]), 1)


def test_what_has_ended_is_not_sent_again(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    in_doubt(ann, donald, jane, bot)
    [letter] = read(introbot("outbox", "--json"))
    introbot("cancel", "intro1")
    assert "its introduction has ended" in told(introbot("outbox", "resend", letter["id"]), 1)


def test_a_failed_letter_is_listed_with_the_servers_words(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    bot.refuses(jane.address, Fate.FAILED)
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    [letter] = read(introbot("outbox", "--json"))
    assert (letter["status"], letter["reply"]) == ("failed", "550 5.1.1 no such user")
    assert "550 5.1.1" in introbot("outbox").stdout


def test_a_letter_that_is_not_there(introbot: Introbot, bot: Bot) -> None:
    assert "there is no letter 7" in told(introbot("outbox", "done", "7"), 1)


@pytest.mark.failure(148)
def test_doctor_tells_that_too_much_came_back_until_the_operator_resumes(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person
) -> None:
    for name in ("doe", "roe", "poe"):
        person = Person(f"Jane {name.title()}", f"jane.{name}@acme.example", bot)
        bot.refuses(person.address)
        request(ann, donald, person)
        ann.replies(bot.wrote_to(ann, kind="draft"), "send")
        bot.takes_all()
    assert "FAIL  bounces" in introbot("doctor", "--quick").stdout
    assert introbot("outbox", "resume").exit_code == 0
    assert "bounces" not in introbot("doctor", "--quick").stdout
