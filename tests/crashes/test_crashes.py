"""Killed at every named point of every story, and at random ones: nothing lost, nothing twice, nobody unasked.

`Campaign` compares what stands after the kills with what stands in peace; tests/reference.py sees every letter stored.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from introbot.domain.letters import Kind
from introbot.points import Point
from tests.crashes.commands import OPERATORS
from tests.crashes.stories import STORIES

PARTS, RANDOM_RUNS = 2, 1000


def campaign(what: str, part: int) -> dict[str, Any]:
    """In a process of its own: one with threads, as this one, cannot well be forked."""
    command = [sys.executable, "-m", "tests.crashes", what, str(part), str(PARTS), str(RANDOM_RUNS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.mark.parametrize("part", range(PARTS))
def test_i11_killed_at_every_point_of_every_story(part: int) -> None:
    tally = campaign("every", part)
    assert tally["failures"] == []
    assert {scene.split(",")[0] for scene in tally["scenes"]} == set(STORIES)
    # Letters that leave together are recorded together or not, so that here and there a run ends before its point.
    assert tally["runs"] == tally["planned"] > 500 and tally["kills"] > 0.95 * tally["runs"]
    assert set(tally["points"]) == set(Point) - OPERATORS, "no named point is without a kill"
    assert set(tally["kinds"]) == set(Kind), "each kind of letter was on its way"
    assert tally["whole_kills"] > 100, "kills of the whole program"


def test_i11_the_operators_commands_and_an_upgrade_are_killed_at_every_point() -> None:
    killed_at = campaign("commands", 0)
    assert {point for points in killed_at.values() for point in points} >= OPERATORS


@pytest.mark.parametrize("seed", range(PARTS))
def test_i11_killed_again_and_again_at_random(seed: int) -> None:
    tally = campaign("random", seed)
    assert tally["failures"] == []
    assert tally["runs"] == RANDOM_RUNS and tally["kills"] > 1.5 * RANDOM_RUNS
