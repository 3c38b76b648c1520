"""Everything at once, in any order (RELIABILITY.md B): every letter is judged at the moment when it is stored."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.engine.machine import COUNT, Machine

EXAMPLES, STEPS = 60, 50


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def test_i6_an_answer_to_another_persons_letter_is_shown_no_more_of_it() -> None:
    """Found by the machine: the References of what Jane was answered held the code of the letter to Donald."""
    machine = Machine()
    machine.opens(implied=False)
    machine.she_sends()
    machine.they_say_yes(who="donald")
    machine.they_say(how="to another's address", what="conditional", who="jane")
    assert machine.bot.stored[-1].to == ["jane@acme.example"] and machine.bot.stored[-1].mail["In-Reply-To"]
    machine.teardown()


def test_i12_a_restored_database_stands_still_until_somebody_says_go_on() -> None:
    machine = Machine()
    machine.opens(implied=True)
    machine.she_sends()
    machine.a_backup_is_made()
    machine.they_say_yes(who="jane")
    machine.time_passes("minutes")
    assert machine.bot.stored[-1].kind == "thanks"
    machine.the_backup_is_put_back()
    machine.time_passes("weeks")
    assert [letter.kind for letter in machine.bot.stored].count("introduction") == 1
    assert machine.bot.stored[-1].to == ["ann@example.org"], "she alone is told"
    machine.teardown()


@pytest.mark.parametrize("part", range(2))
def test_i1_i2_i4_i5_i7_i8_i9_whatever_happens_in_whatever_order(part: int) -> None:
    before = COUNT["steps"]
    run_state_machine_as_test(
        type(f"Machine{part}", (Machine,), {}),  # by its name it looks elsewhere than the others
        settings=settings(
            max_examples=EXAMPLES // 2,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert COUNT["steps"] - before > EXAMPLES, "much happened, and the reference saw nothing wrong"
