"""How the program ends: cleanly when told to, without a letter lost or sent twice when it is not."""

from __future__ import annotations

import signal
import time

import pytest

from introbot.demo import letters
from tests.servers.line import Line
from tests.servers.submission import At
from tests.system.story import asks, is_asked
from tests.system.world import Person, World, until

pytestmark = pytest.mark.dovecot

CLEAN_STOP = 15.0  # a server that says nothing would be waited for longer than that


def test_it_stops_at_once_while_it_waits_for_mail(world: World) -> None:
    with world.running() as program:
        until(world.is_idle, "IDLE")
        done, seconds = program.stops()

    assert (done.status, done.out) == (0, "") and seconds < CLEAN_STOP
    assert "Traceback" not in done.err


@pytest.mark.failure(183)
def test_it_waits_for_the_answer_to_a_letter(world: World, ann: Person, donald: Person, jane: Person) -> None:
    world.submission.script.stall = At.STORED
    with world.running() as program:
        asks(ann, donald, jane)
        world.waits_for_silence(program)
        program.sends(signal.SIGTERM)
        world.submission.release()
        done = program.ends(CLEAN_STOP)

    assert done.status == 0
    assert world.statuses("draft") == ["sent"]


def test_it_stops_while_no_server_answers(world: World, ann: Person, donald: Person, jane: Person) -> None:
    with (
        Line(world.dovecot.imaps_port) as imap,
        Line(world.submission.port) as smtp,
        world.running(IMAP_PORT=str(imap.port), SMTP_PORT=str(smtp.port)) as program,
    ):
        asks(ann, donald, jane)
        ann.gets("draft")
        until(world.is_idle, "IDLE")
        imap.hold()
        smtp.hold()
        done, seconds = program.stops()

    assert done.status == 0 and seconds < CLEAN_STOP


@pytest.mark.failure(184)
@pytest.mark.parametrize("silence", [At.DATA, At.STORED])
def test_it_does_not_wait_for_ever(silence: At, world: World, ann: Person, donald: Person, jane: Person) -> None:
    world.submission.script.stall = silence
    with world.running() as program:
        asks(ann, donald, jane)
        world.waits_for_silence(program)
        done, seconds = program.stops()

    assert done.status == 0 and seconds < CLEAN_STOP
    _is_not_sent_twice(world, silence)


@pytest.mark.parametrize("silence", [At.MAIL, At.IN_BODY, At.STORED])
def test_a_killed_program_sends_nothing_twice(
    silence: At, world: World, ann: Person, donald: Person, jane: Person
) -> None:
    world.submission.script.stall = silence
    with world.running() as program:
        asks(ann, donald, jane)
        world.waits_for_silence(program)
        program.sends(signal.SIGKILL)
        assert program.ends().status == -signal.SIGKILL

    _is_not_sent_twice(world, silence)


def _is_not_sent_twice(world: World, silence: At) -> None:
    """After another start the draft is sent, or in doubt and shown so, and the server has it once at most."""
    world.submission.script.stall = None
    world.submission.release()
    done = world.does("once")
    assert done.status == 0, done.err

    [status] = world.statuses("draft")
    if silence in (At.MAIL, At.DATA):
        assert (status, len(world.stored("draft"))) == ("sent", 1)
        return
    assert status == "in_doubt" and len(world.stored("draft")) <= 1
    assert "in_doubt" in world.asks("show", world.shows()["id"]).out
    doubt = world.checks()["in doubt"]
    assert not doubt["ok"] and doubt["says"].startswith("1 letter")


@pytest.mark.parametrize("evidence", ["a copy among the sent mail", "the operator's word"])
def test_078_a_letter_in_doubt_is_settled(
    evidence: str, world: World, ann: Person, donald: Person, jane: Person
) -> None:
    world.submission.script.stall = At.STORED
    with world.running() as program:
        asks(ann, donald, jane)
        world.waits_for_silence(program)
        program.sends(signal.SIGKILL)
        program.ends()
    world.submission.script.stall = None
    world.submission.release()
    world.does("once")
    [letter] = world.asks("outbox", "--json").json
    assert (letter["kind"], letter["status"]) == ("draft", "in_doubt")

    if evidence == "the operator's word":
        assert world.asks("outbox", "done", str(letter["id"])).status == 0
    else:
        world.dovecot.create(world.bot, "Sent")
        world.dovecot.put(world.bot, "Sent", world.stored("draft")[0].raw)
        world.does("once")

    assert world.statuses("draft") == ["sent"] and world.checks()["in doubt"]["ok"]
    assert len(world.stored("draft")) == 1


@pytest.mark.failure(182)
def test_another_on_the_same_folder_is_turned_away(world: World) -> None:
    with world.running():
        until(world.is_idle, "IDLE")
        for command in ("run", "once"):
            done = world.does(command)
            assert done.status == 3
            assert (
                done.err
                == f"introbot: Another introbot is running on {world.home}: stop it first, or let it do the work.\n"
            )


@pytest.mark.parametrize("folder", ["Junk", "INBOX"])
def test_a_no_that_came_just_before_the_hold_ended_wins(
    folder: str, world: World, ann: Person, donald: Person, jane: Person
) -> None:
    with world.running(HOLD="2s") as program:
        permission = is_asked(ann, donald, jane)
        jane.answers(permission, "Yes please.")
        ann.gets("update")
        # The program sleeps through the mail and the end of the hold: it wakes with both before it.
        with program.paused():
            no = letters.reply(permission, jane.me, "No, please don't.")
            world.dovecot.put(world.bot, folder, jane.composes(no))
            time.sleep(2)
        jane.gets("goodbye")
        ann.gets("thanks")

    shown = world.shows()
    assert (shown["state"], shown["outcome"]) == ("closed", "declined")
    assert world.stored("introduction") == [] and "introduction" not in [each["kind"] for each in shown["letters"]]
