"""aside: mail that could not be handled is shown, handed in again, or dropped; and doctor is content again."""

from __future__ import annotations

import pytest

from introbot.domain import transition as table
from introbot.domain.events import ConsentGiven
from introbot.domain.introduction import State
from tests.cli.conftest import Introbot, read, told
from tests.stories.words import permission
from tests.stories.world import Bot, Person


def broken(*_: object) -> None:
    raise ZeroDivisionError


@pytest.fixture
def mail(
    bot: Bot, ann: Person, donald: Person, jane: Person, introbot: Introbot, monkeypatch: pytest.MonkeyPatch
) -> int:
    """Jane's yes, which met a fault that is mended since."""
    letter = permission(ann, donald, jane, bot)
    with monkeypatch.context() as fault:
        fault.setitem(table.STEPS[State.ASKED], ConsentGiven, broken)
        jane.replies(letter, "Yes please.")
    [listed] = read(introbot("aside", "list", "--json"))
    return int(listed["id"])


def set_aside(introbot: Introbot) -> bool:
    return "FAIL  set aside" in introbot("doctor", "--quick").stdout


def test_it_is_listed_with_a_reason_and_a_suggestion(introbot: Introbot, mail: int) -> None:
    [listed] = read(introbot("aside", "list", "--json"))
    assert listed["reason"] == "handling it failed (ZeroDivisionError)" and "retry" in listed["suggestion"]
    assert "A fault of introbot" in introbot("aside", "list").stdout
    assert set_aside(introbot)


def test_it_is_shown_whole(introbot: Introbot, mail: int, jane: Person) -> None:
    shown = read(introbot("aside", "show", mail, "--json"))
    assert shown["author"] == jane.address and shown["text"].startswith("Yes please.")
    assert f"From: Jane Doe <{jane.address}>" in introbot("aside", "show", mail, "--raw").stdout
    assert "subject: Re: " in introbot("aside", "show", mail).stdout


def test_retry_hands_it_in_again(introbot: Introbot, mail: int) -> None:
    assert introbot("aside", "retry", mail).stdout == f"Mail {mail} is applied: consent given.\n"
    assert read(introbot("list", "--json"))[0]["state"] == "holding"
    assert introbot("aside", "list").stdout == "Nothing is set aside.\n" and not set_aside(introbot)


def test_a_fault_that_is_not_mended_leaves_it_where_it_is(
    introbot: Introbot, mail: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(table.STEPS[State.ASKED], ConsentGiven, broken)
    assert "still set aside" in told(introbot("aside", "retry", mail), 1)


def test_drop_lets_it_rest(introbot: Introbot, mail: int) -> None:
    assert introbot("aside", "drop", mail).stdout == f"Mail {mail} is dropped.\n"
    assert not set_aside(introbot)
    assert "no mail" in told(introbot("aside", "drop", mail), 1)
    assert read(introbot("list", "--json"))[0]["state"] == "asked"


def test_mail_that_is_none(introbot: Introbot, bot: Bot) -> None:
    bot.receives(b"\x00\xff no mail at all")
    [listed] = read(introbot("aside", "list", "--json"))
    assert "drop it" in listed["suggestion"]
    assert read(introbot("aside", "show", listed["id"], "--json"))["author"] is None
    assert introbot("aside", "drop", listed["id"]).exit_code == 0
