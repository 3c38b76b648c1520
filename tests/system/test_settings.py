"""Settings that are missing or wrong: one line that names the one, and never a password."""

from __future__ import annotations

import pytest

from tests.system.world import IMAP_PASSWORD, SMTP_PASSWORD, Done, World

pytestmark = pytest.mark.dovecot

WRONG = {
    "ADDRESS": "",
    "HOLD": "soon",
    "IMAP_PASSWORD": " ",
    "CA_FILE": "/nowhere/ca.pem",
    "DATABASE": f"mysql://introbot:{IMAP_PASSWORD}@localhost/introbot",
    "HOLDD": "15m",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_setting_is_named_in_one_line(name: str, world: World) -> None:
    for command in (["run"], ["list", "--json"]):
        assert _named_in_one_line(world.asks(*command, **{name: WRONG[name]})) == name


def test_a_process_says_it_as_well(world: World) -> None:
    world.nursery = None
    assert _named_in_one_line(world.does("once", SMTP_SECURITY="ssl")) == "SMTP_SECURITY"


def _named_in_one_line(done: Done) -> str:
    """The setting that the one line on stderr begins with; nothing else is printed."""
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    return done.err.removeprefix("introbot: INTROBOT_").partition(" ")[0]


ALWAYS = ("settings", "database", "set aside", "in doubt", "traffic", "at work")


def test_doctor_finds_all_in_order(world: World) -> None:
    done = world.asks("doctor")
    assert done.status == 0, done.out
    assert all(line.startswith("ok  ") for line in done.out.splitlines())
    assert {name: check["ok"] for name, check in world.checks().items()} == dict.fromkeys(
        (*ALWAYS, "mailbox", "sending", "templates"), True
    )


def test_doctor_names_a_wrong_password_without_showing_it(world: World) -> None:
    wrong = f"{IMAP_PASSWORD}-{SMTP_PASSWORD}"
    for name, check in (("IMAP_PASSWORD", "mailbox"), ("SMTP_PASSWORD", "sending")):
        done = world.asks("doctor", **{name: wrong})
        assert done.status == 1
        [failed] = [line for line in done.out.splitlines() if line.startswith("FAIL")]
        assert failed.startswith(f"FAIL  {check}: ") and f"INTROBOT_{name}" in failed


def test_once_with_a_wrong_password_says_so(world: World) -> None:
    done = world.does("once", IMAP_PASSWORD="wrong")
    assert done.status == 2 and "Traceback" not in done.err
    assert done.err.splitlines()[-1].startswith("introbot: localhost:") and "INTROBOT_IMAP_PASSWORD" in done.err


def test_doctor_trusts_nobody_it_was_not_told_to(world: World) -> None:
    done = world.asks("doctor", CA_FILE="")
    failed = [line.split()[1] for line in done.out.splitlines() if line.startswith("FAIL")]
    assert (done.status, failed) == (1, ["mailbox:", "sending:"]) and "INTROBOT_CA_FILE" in done.out


def test_doctor_lists_every_fault(world: World) -> None:
    done = world.asks("doctor", HOLD="soon", SMTP_PORT="0")
    failed = [line for line in done.out.splitlines() if line.startswith("FAIL  settings: INTROBOT_")]
    assert (done.status, len(failed)) == (1, 2)
