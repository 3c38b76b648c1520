"""One worker: kills, mutated mails, cut dialogues and model steps in turns, without end; a line of JSON after each."""

from __future__ import annotations

import itertools
import json
import logging
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.crashes.campaign import Campaign
from tests.crashes.cuts import in_every_way, suffer
from tests.crashes.warm import warm_up
from tests.engine import machine
from tests.fuzz.mutants import Findings, Mutants
from tests.servers.truth import Fault, How

KILLING, READING = 40.0, 15.0  # seconds of each turn
CUTS, EXAMPLES = 150, 2
IN_MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None


class Worker:
    """What it has done so far is told after each turn."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._lots = random.Random(seed)
        self._folder = folder
        self._campaign = Campaign(folder / "campaign")
        self._findings, self._mutants = Findings(), Mutants(seed)
        self._cuts = 0
        self._wrong: list[str] = []
        self._ways = self._shuffled_ways()

    def works(self) -> None:
        for turn in (self.kills, self.reads, self.cuts, self.steps):
            turn()
            self.tells()

    def kills(self) -> None:
        """Pairs of points of every step, and kills by the mail server at any byte."""
        until = time.monotonic() + KILLING
        while time.monotonic() < until:
            scene = self._lots.choice(self._campaign.scenes)
            last = len(scene.passed) + 2
            self._campaign.run(scene, [self._lots.randint(1, last) for _ in range(self._lots.choice((2, 2, 3, 4, 6)))])
            if self._lots.random() < 0.2:
                at = self._lots.randint(1, 4500)
                self._campaign.run(scene, (last + 99,), (Fault(How.KILL, heard=at),))

    def reads(self) -> None:
        until = time.monotonic() + READING
        while time.monotonic() < until:
            self._mutants.read(200, self._findings)

    def cuts(self) -> None:
        def some(heard: int, answers: int) -> Iterator[Fault]:
            del heard, answers
            return itertools.islice(self._ways, CUTS)

        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            wrong, ends = suffer(Path(folder), some)
        self._wrong += wrong
        self._cuts += ends.total()

    def _shuffled_ways(self) -> Iterator[Fault]:
        while True:
            ways = list(in_every_way(3600, 9))
            self._lots.shuffle(ways)
            yield from ways

    def steps(self) -> None:
        chosen = settings(
            max_examples=EXAMPLES, stateful_step_count=50, deadline=None, database=None, print_blob=False,
            phases=(Phase.generate,), suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        try:
            run_state_machine_as_test(machine.Machine, settings=chosen)
        except Exception as broken:
            self._wrong.append(f"{type(broken).__name__} {broken} {getattr(broken, '__notes__', '')}")

    def tells(self) -> None:
        tally = self._campaign.tally
        told: dict[str, Any] = {
            "kills": tally.kills,
            "runs": tally.runs,
            "in_doubt": tally.in_doubt,
            "mutants": self._findings.read,
            "cuts": self._cuts,
            "steps": machine.COUNT["steps"],
            "wrong": [*tally.failures, *self._findings.wrong, *self._wrong],
        }
        print(json.dumps(told), flush=True)


def main(seed: int) -> None:
    logging.disable()
    # So that what lies in memory is removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    warm_up()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        worker = Worker(seed, Path(folder))
        while True:
            worker.works()


if __name__ == "__main__":
    main(int(sys.argv[1]))
