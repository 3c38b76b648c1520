"""approve, cancel, suppress and init: what an operator does by hand."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.cli.conftest import Introbot, read, told
from tests.stories.words import permission, request
from tests.stories.world import Bot, Person


def test_approve_is_her_send(introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person) -> None:
    request(ann, donald, jane)
    bot.wrote_to(ann, kind="draft")
    assert introbot("approve", "intro1").stdout == "intro1 is now asked.\n"
    [letter] = [each for each in read(introbot("show", "intro1", "--json"))["letters"] if each["kind"] == "permission"]
    assert (letter["status"], letter["sent_at"], letter["to"]) == ("queued", None, [jane.address])
    consent = read(introbot("show", "intro1", "--json"))["consents"]["referrer"]
    assert (consent["answer"], consent["evidence"]) == ("yes", "by the operator, on the command line")
    assert "not by mail" in introbot("receipt", "intro1").stdout


def test_cancel_is_her_cancel(introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person) -> None:
    permission(ann, donald, jane, bot)
    assert introbot("cancel", "intro1").stdout == "intro1 is now closed.\n"
    assert read(introbot("list", "--json"))[0]["outcome"] == "cancelled"


def test_what_cannot_be_done_is_said(introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person) -> None:
    permission(ann, donald, jane, bot)
    assert "there is nothing to approve" in told(introbot("approve", "intro1"), 1)
    introbot("cancel", "intro1")
    assert "there is nothing to cancel" in told(introbot("cancel", "intro1"), 1)


def test_nothing_is_written_by_what_could_not_be_done(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    permission(ann, donald, jane, bot)
    before = read(introbot("show", "intro1", "--json"))["letters"]
    introbot("approve", "intro1")
    assert read(introbot("show", "intro1", "--json"))["letters"] == before


def test_suppress_keeps_every_letter_from_an_address(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    request(ann, donald, jane)
    assert introbot("suppress", "JANE@acme.example").stdout == "introbot will not write to JANE@acme.example again.\n"
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert jane.address not in {path for letter in bot.stored for path in letter.forward_paths}


@pytest.mark.parametrize("wrong", ["jane", "Jane <jane@acme.example>", "", "a@b@c.example"])
def test_suppress_wants_an_address(wrong: str, introbot: Introbot, settings: dict[str, str]) -> None:
    assert "is no mail address" in told(introbot("suppress", wrong), 2)


def test_init_writes_a_file_for_its_owner_alone(introbot: Introbot, tmp_path: Path) -> None:
    result = introbot("init")
    path = tmp_path / ".env"
    assert (result.exit_code, stat.S_IMODE(path.stat().st_mode)) == (0, 0o600)
    assert "introbot doctor" in result.stdout and "INTROBOT_IMAP_PASSWORD=" in path.read_text()

    path.write_text("mine")
    assert "exists already" in told(introbot("init"), 2)
    assert path.read_text() == "mine"
    assert introbot("init", "--file", "elsewhere/introbot.env").exit_code == 0
    assert Path("elsewhere/introbot.env").is_file()


def test_a_filled_in_file_is_read(
    introbot: Introbot, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    introbot("init")
    lines = [f"{name}='{value}'" for name, value in settings.items()]
    for name in settings:
        monkeypatch.delenv(name)
    assert "INTROBOT_ADDRESS is missing" in told(introbot("list"), 2)
    Path(".env").write_text("\n".join(lines))
    assert read(introbot("list", "--json")) == []


def test_what_hinders_an_approval_is_said_to_ann(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    request(ann, donald, jane)
    introbot("suppress", jane.address)
    assert "intro1 is still drafted" in told(introbot("approve", "intro1"), 1)
    assert read(introbot("show", "intro1", "--json"))["letters"][-1]["to"] == [ann.address]
