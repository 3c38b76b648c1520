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
