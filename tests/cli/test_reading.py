"""list, show, receipt and doctor: what they print, and the JSON that scripts rely on (PRODUCT.md §5)."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from introbot.domain.limits import Limits
from tests.cli.conftest import Introbot, read, told
from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE, introduced, permission, request
from tests.stories.world import Bot, Person

BRIEF = [
    "id", "state", "outcome", "referrer", "requester", "recipient", "elements", "consents", "opened_at", "changed_at",
]  # fmt: skip


def test_nothing_yet(introbot: Introbot, settings: dict[str, str]) -> None:
    assert introbot("list").stdout == "No open introductions.\n"
    assert introbot("list", "--all").stdout == "No introductions yet.\n"
    assert read(introbot("list", "--json")) == []


def test_a_new_introduction(introbot: Introbot, bot: Bot, ann: Person) -> None:
    ann.sends("recipient: Jane Doe <jane@acme.example>")
    [listed] = read(introbot("list", "--json"))
    assert list(listed) == BRIEF
    assert (listed["id"], listed["state"], listed["outcome"]) == ("intro1", "collecting", None)
    assert listed["recipient"] == {"name": "Jane Doe", "address": "jane@acme.example"}
    assert listed["elements"] == {"experience": None, "empathy": None, "expectations": None}
    assert listed["requester"] is None
    assert listed["consents"] == {"referrer": None, "requester": None, "recipient": None}
    assert "intro1" in introbot("list").stdout
    shown = introbot("show", "intro1").stdout
    assert "experience: missing" in shown and "requester  not known: no answer yet" in shown


def test_a_whole_introduction(introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person) -> None:
    answered_at = bot.clock.now.isoformat()
    introduced(ann, donald, jane, bot)
    shown = read(introbot("show", "intro", "--json"))
    assert list(shown) == [*BRIEF, "events", "letters"]
    assert read(introbot("list", "--json")) == [{name: shown[name] for name in BRIEF}]
    assert (shown["state"], shown["outcome"]) == ("introduced", None)
    assert shown["elements"] == {"experience": EXPERIENCE, "empathy": EMPATHY, "expectations": EXPECTATIONS}
    assert shown["consents"]["recipient"] == {
        "answer": "yes",
        "at": answered_at,
        "evidence": "Yes please.",
    }
    kinds = [(event["kind"], event["by"]) for event in shown["events"]]
    assert kinds[:2] == [("request made", "referrer"), ("draft approved", "referrer")]
    sent = [event for event in shown["events"] if event["kind"] == "letter sent"]
    assert [event["letter"] for event in sent] == ["permission", "introduction"]
    for letter in shown["letters"]:
        assert list(letter) == ["kind", "to", "subject", "message_id", "status", "sent_at"]
        assert letter["status"] == "sent" and datetime.fromisoformat(letter["sent_at"]).tzinfo
    assert [letter["kind"] for letter in shown["letters"]] == [letter.kind for letter in bot.stored]

    story = introbot("show", "intro1").stdout
    for words in ("donald@rayandco.example", EXPERIENCE[:40], "consent given by the recipient", "check-in"):
        assert words in story


def test_only_open_ones_are_listed_for_a_person(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "cancel")
    assert introbot("list").stdout == "No open introductions.\n"
    assert "closed (cancelled)" in introbot("list", "--all").stdout
    assert read(introbot("list", "--json"))[0]["outcome"] == "cancelled"


def test_a_letter_taken_back_is_no_letter_to_a_script(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please.")
    bot.refuses(jane.address)
    bot.clock.passes(minutes=15)
    statuses = {letter["status"] for letter in read(introbot("show", "intro1", "--json"))["letters"]}
    assert statuses <= {"queued", "sent", "failed", "in_doubt"} and "failed" in statuses


def test_a_receipt_holds_the_words_shown_and_answered(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    begun = bot.clock.now.isoformat(timespec="minutes")[:16]
    introduced(ann, donald, jane, bot)
    text = introbot("receipt", "intro1").stdout
    asked = next(letter for letter in bot.stored if letter.kind == "permission")
    assert all(line.strip() in text for line in asked.text.splitlines())
    for party in ("referrer", "requester", "recipient"):
        assert f"== The {party}: yes\nWhen: {begun}" in text
    for words in ("  | send", "forwarded by the referrer", "  | Yes please.", jane.address):
        assert words in text
    assert "\n  |\n" in text  # an empty line of the letter is still the letter's
    whole = read(introbot("receipt", "intro1", "--json"))
    assert list(whole) == ["id", "consents", "text"] and whole["text"] + "\n" == text


def test_list_and_show_tell_of_a_letter_that_was_kept_back(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    bot.limits = Limits(each=1)
    bot.restarts()
    letter = permission(ann, donald, jane, bot)
    assert "kept back" not in introbot("list").stdout + introbot("show", "intro1").stdout
    jane.replies(letter, "What does he charge?")
    ann.replies(bot.wrote_to(ann, kind="update"), "Nothing.")
    assert "  a letter was kept back" in introbot("list").stdout
    shown = introbot("show", "intro1").stdout
    assert "kept back: as many letters about this introduction have gone to its addressee as the limits allow" in shown


def test_a_receipt_without_an_answer_says_so(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    permission(ann, donald, jane, bot)
    assert "== The recipient: no recorded answer" in introbot("receipt", "intro1").stdout


def test_an_unknown_introduction_is_one_line(introbot: Introbot, bot: Bot, ann: Person) -> None:
    ann.sends("recipient: Jane Doe <jane@acme.example>")
    ann.sends("recipient: Tom Roe <tom@acme.example>")
    for command in ("show", "receipt", "approve", "cancel"):
        for wrong in ("zzz", "%", "intr_", ""):
            assert told(introbot(command, wrong), 1) == (
                f"introbot: there is no introduction {wrong}: see `introbot list`\n"
            )
    assert told(introbot("show", "INTRO"), 1).startswith("introbot: several introductions begin with INTRO: intro")


def test_what_somebody_wrote_does_not_steer_the_terminal(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    asking = donald.writes("Could you introduce me to Jane?\x1b[2J\u202e")
    ann.forwards(asking, note=f"recipient: {jane.address}\nexperience: He is good.\x1b[2J\n")
    for command, words in (("show", "He is good."), ("receipt", "introduce me to Jane?")):
        said = introbot(command, "intro1").stdout
        assert words in said
        assert all(character.isprintable() or character == "\n" for character in said)


def test_doctor_names_what_it_cannot_reach(introbot: Introbot, settings: dict[str, str]) -> None:
    result = introbot("doctor")
    lines = dict(line[6:].split(": ", 1) for line in result.stdout.splitlines())
    failed = [line.split()[1] for line in result.stdout.splitlines() if line.startswith("FAIL")]
    assert (result.exit_code, failed) == (1, ["mailbox:", "sending:"])
    assert settings["INTROBOT_IMAP_PORT"] in lines["mailbox"] and settings["INTROBOT_SMTP_PORT"] in lines["sending"]

    checks = json.loads(introbot("doctor", "--json").stdout)
    assert all(list(check) == ["check", "ok", "says"] for check in checks)
    assert {check["check"]: check["says"] for check in checks} == lines


def test_doctor_counts_what_was_set_aside(introbot: Introbot, bot: Bot, ann: Person) -> None:
    bot.receives(b"")
    checks = {check["check"]: check for check in json.loads(introbot("doctor", "--json").stdout)}
    assert not checks["set aside"]["ok"] and checks["set aside"]["says"].startswith("1 message ")
    assert introbot("list").stdout.endswith("1 message set aside: see `introbot aside list`.\n")


def test_doctor_without_settings_says_which(introbot: Introbot) -> None:
    result = introbot("doctor")
    named = [line.split()[2] for line in result.stdout.splitlines()]
    assert (result.exit_code, named[0]) == (1, "INTROBOT_ADDRESS") and len(named) == 5


def test_doctor_warns_of_a_file_that_others_may_read(introbot: Introbot, settings: dict[str, str]) -> None:
    introbot("init")
    Path(".env").chmod(0o644)
    assert "chmod 600" in introbot("doctor").stdout
