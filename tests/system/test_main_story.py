"""The whole of it over real servers: from a forwarded mail to the closed loop, as an operator would run it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from introbot.demo.letters import Mail
from tests.servers.postgres import Postgres
from tests.system.story import EMPATHY, EXPECTATIONS, EXPERIENCE, REQUEST, is_asked
from tests.system.world import DONE, Person, World, until

pytestmark = pytest.mark.dovecot

KINDS = ["draft", "permission", "update", "introduction", "thanks", "check-in", "outcome"]


@pytest.fixture(params=["run", "once", pytest.param("run on PostgreSQL", marks=pytest.mark.postgres)])
def way(request: pytest.FixtureRequest, world: World) -> Iterator[str]:
    """How the program is kept going: watching, by cron after every mail, or watching with another database."""
    if request.param == "once":
        world.while_waiting = lambda: _by_cron(world)
        yield request.param
        return
    if request.param == "run":
        world.nursery = None  # a process from its very start, as an operator has it
    if request.param.endswith("PostgreSQL"):
        postgres: Postgres = request.getfixturevalue("postgres")
        world.settings["INTROBOT_DATABASE"] = postgres.new_database()
    with world.running("-v") as program:
        yield request.param
    _is_discreet(program.err)
    assert ("DATABASE" in "".join(world.settings)) != (world.home / "introbot.sqlite").exists()


def _by_cron(world: World) -> None:
    done = world.does("once")
    assert done.status == 0, done.err


def _is_discreet(log: str) -> None:
    """Even the longer log tells of letters by their numbers: no words, no addresses."""
    assert "kind=introduction accepted" in log and "Traceback" not in log
    assert not [words for words in ("Thursdays", EXPERIENCE[:20], "@acme.example", "jane") if words in log]


def test_two_people_are_introduced(way: str, world: World, ann: Person, donald: Person, jane: Person) -> None:
    begun = datetime.now(UTC)
    permission = is_asked(ann, donald, jane)
    assert (permission.author.name, permission.author.address) == ("Ann Lee via introbot", world.bot)
    assert [a.address for a in permission.cc] == [ann.address]
    assert ann.gets("permission").message_id == permission.message_id
    answered = jane.answers(permission, "Yes please. Thursdays are best.")
    assert "wait" in ann.gets("update").text
    _is_introduced(ann, donald, jane)
    ann.gets("thanks")
    donald.answers(donald.gets("check-in"), "met")
    ann.gets("outcome")

    _everything_was_sent_once(world, (ann, donald, jane))
    _is_filed_away(world)
    introduction_id = _is_shown(world, (ann, donald, jane), begun)
    _has_a_receipt(world.asks("receipt", introduction_id).out, permission, answered)
    assert way == "once" or " IDLE\n" in world.dovecot.transcript(world.bot)


def _is_introduced(ann: Person, donald: Person, jane: Person) -> None:
    letter = jane.gets("introduction")
    assert {a.address for a in letter.to} == {jane.address, donald.address}
    assert {a.address for a in letter.reply_to} == {jane.address, donald.address}
    assert letter.subject.startswith("Intro: Jane Doe (Acme) <> Donald Ray")
    assert letter.field("Bcc") == "" and ann.address not in (*letter.field("To").split(), *letter.field("Cc").split())
    assert REQUEST.splitlines()[2] not in letter.text
    assert donald.gets("introduction").message_id == ann.gets("introduction").message_id == letter.message_id


def _everything_was_sent_once(world: World, people: tuple[Person, ...]) -> None:
    letters = [Mail(each.content) for each in world.submission.stored]
    assert [letter.kind for letter in letters] == KINDS
    assert len({letter.field("X-Introbot-Introduction") for letter in letters}) == 1
    assert all(letter.field("Auto-Submitted") and letter.text and letter.html for letter in letters)
    assert [person.has_mail() for person in people] == [[], [], []]
    assert world.submission.sign_ins and set(world.submission.sign_ins) == {"PLAIN post"}


def _is_filed_away(world: World) -> None:
    until(lambda: not world.dovecot.list(world.bot, "INBOX"), "an empty INBOX")
    assert len(world.dovecot.list(world.bot, DONE)) == 4


def _is_shown(world: World, people: tuple[Person, ...], begun: datetime) -> str:
    [listed] = world.asks("list", "--json").json
    shown = world.asks("show", listed["id"][:5], "--json").json
    events, letters = shown.pop("events"), shown.pop("letters")
    assert listed == shown

    ann, donald, jane = people
    opened, changed = (datetime.fromisoformat(shown.pop(name)) for name in ("opened_at", "changed_at"))
    assert begun <= opened <= changed <= datetime.now(UTC)
    consents = shown.pop("consents")
    assert shown == {
        "id": listed["id"],
        "state": "closed",
        "outcome": "met",
        "referrer": {"name": "Ann Lee", "address": ann.address},
        "requester": {"name": "Donald Ray", "address": donald.address},
        "recipient": {"name": "Jane Doe", "address": jane.address},
        "elements": {"experience": EXPERIENCE, "empathy": EMPATHY, "expectations": EXPECTATIONS},
    }
    _are_consents(consents)
    _are_events(events)
    _are_letters(letters, world, people)
    return str(listed["id"])


def _are_consents(consents: dict[str, dict[str, str]]) -> None:
    assert consents.keys() == {"referrer", "requester", "recipient"}
    for consent in consents.values():
        assert consent.keys() == {"answer", "at", "evidence"} and consent["answer"] == "yes"
        assert datetime.fromisoformat(consent["at"]).tzinfo
    said = {party: consent["evidence"] for party, consent in consents.items()}
    assert (said["referrer"], said["recipient"]) == ("send", "Yes please. Thursdays are best.")
    assert "Could you introduce me to Jane?" in said["requester"]


def _are_events(events: list[dict[str, str]]) -> None:
    assert all({"at", "kind", "by"} <= event.keys() for event in events)
    assert [event["at"] for event in events] == sorted(event["at"] for event in events)
    assert [(event["kind"], event["by"]) for event in events if event["by"]] == [
        ("request made", "referrer"),
        ("draft approved", "referrer"),
        ("consent given", "recipient"),
        ("check in answered", "requester"),
    ]


def _are_letters(letters: list[dict[str, str]], world: World, people: tuple[Person, ...]) -> None:
    ann, donald, jane = (person.address for person in people)
    sent_to = [[ann], [jane], [ann], [jane, donald], [ann], [donald], [ann]]
    assert [(letter["kind"], sorted(letter["to"])) for letter in letters] == [
        (kind, sorted(to)) for kind, to in zip(KINDS, sent_to, strict=True)
    ]
    for letter, stored in zip(letters, world.submission.stored, strict=True):
        mail = Mail(stored.content)
        assert letter.keys() == {"kind", "to", "subject", "message_id", "status", "sent_at"}
        assert (letter["subject"], letter["message_id"]) == (mail.subject, mail.message_id)
        assert letter["status"] == "sent" and datetime.fromisoformat(letter["sent_at"]).tzinfo


def _has_a_receipt(receipt: str, permission: Mail, answered: Mail) -> None:
    words = " ".join(line.removeprefix("  |").strip() for line in receipt.splitlines())
    for shown in (EXPERIENCE, "would you like me to introduce you?", permission.message_id):
        assert shown.lower() in words.lower()
    for answer in ("Yes please. Thursdays are best.", answered.message_id, answered.author.address):
        assert answer in words
