"""One worker: kills, mutated mails, cut dialogues and model steps in turns, without end; a line of JSON after each."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import os
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

from introbot.domain.letters import Kind
from introbot.points import Point
from tests.crashes.campaign import Campaign, Plan, Scene, random_plan
from tests.crashes.commands import OPERATORS
from tests.crashes.cuts import Cuts, in_every_way, within
from tests.crashes.real import Real
from tests.crashes.warm import warm_up
from tests.engine import machine
from tests.fuzz.desk import Desk
from tests.fuzz.mutants import Findings, Mutants
from tests.servers.dovecot import missing
from tests.servers.truth import Fault, How, Mishap

# Seconds of each turn: most of them go into kills. Mails mutated at once; how many of them go through the whole desk.
KILLING, READING = 8.0, 4.0
MAILS, AT_THE_DESK = 100, 4
WHOLE, LIVES = 0.08, (2, 3, 4, 5)  # so many of the killed are the whole program, and are killed so often
CUTS, EXAMPLES, OVER_DOVECOT = 40, 1, 0.25
IN_MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None


class Worker:
    """What it has done so far is told after each turn. Lives are forked, so that it has no threads at that moment."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._lots = random.Random(seed)
        self._campaign = Campaign(folder / "campaign")
        for name in ("desk", "cuts"):
            (folder / name).mkdir()
        self._findings, self._mutants, self._desk = Findings(), Mutants(seed), Desk(folder / "desk", seed)
        self._dialogues = Cuts(folder / "cuts")
        self._real = None if missing() else Real(folder / "real", self._campaign.scenes)
        self._ways = self._shuffled_ways()
        self._cuts = 0
        self._wrong: list[str] = []

    def works(self) -> None:
        for turn in (self.kills, self.over_dovecot, self.reads, self.cuts, self.steps):
            turn()
            self.tells()

    def ends(self) -> None:
        if self._real:
            self._real.close()

    def kills(self) -> None:
        """Pairs of points of every step, and kills by the mail server at any letter, or any byte of one."""
        for _ in _for(KILLING):
            scene = self._lots.choice(self._campaign.scenes)
            self._campaign.run(scene, self._plan(scene))
        self._campaign.world.process.end()  # what it has used counts from now on

    def _plan(self, scene: Scene) -> Plan:
        lots, whole = self._lots, self._lots.random() < WHOLE
        if lots.random() < 0.1:
            last = (len(scene.points(whole)) + 99,)
            if whole:
                return Plan(last, whole, faults=(Fault(How.KILL, heard=lots.randint(1, 4500)),))
            return Plan(last, mishaps=(lots.choice(tuple(Mishap)),))
        return random_plan(scene, lots, whole, LIVES)

    def over_dovecot(self) -> None:
        """Now and then a whole story, with a kill and a cut at each of its steps."""
        if self._real and self._lots.random() < OVER_DOVECOT:
            self._real.play(self._lots)

    def reads(self) -> None:
        for _ in _for(READING):
            self._mutants.read(MAILS - AT_THE_DESK, self._findings)
            self._desk.read(AT_THE_DESK, self._findings)

    def cuts(self) -> None:
        def some(heard: int, answers: int) -> Iterator[Fault]:
            del heard, answers
            return itertools.islice(self._ways, CUTS)

        before = self._dialogues.ends.total()
        with within(self._dialogues):
            self._wrong += asyncio.run(self._dialogues.all(some))
        self._cuts += self._dialogues.ends.total() - before

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
            "seconds": sum(os.times()[:4]),
            "kills": tally.kills + (self._real.kills if self._real else 0),
            "whole": tally.whole_kills + (self._real.kills if self._real else 0),
            "imap": self._real.cuts if self._real else 0,
            "runs": tally.runs,
            "in_doubt": tally.in_doubt,
            "held": tally.held,
            "mutants": self._findings.read,
            "cuts": self._cuts,
            "steps": machine.COUNT["steps"],
            "pairs": sorted(tally.pairs),
            "not killed at": sorted(set(map(str, set(Point) - OPERATORS)) - set(tally.points)),
            "not written": sorted(set(map(str, Kind)) - set(tally.kinds)),
            "wrong": [
                *tally.failures,
                *(self._real.failures if self._real else ()),
                *self._findings.wrong,
                *self._wrong,
            ],
        }
        print(json.dumps(told), flush=True)


def _for(seconds: float) -> Iterator[None]:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        yield


def main(seed: int) -> None:
    logging.disable()
    # So that what lies in memory is removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    warm_up()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        worker = Worker(seed, Path(folder))
        try:
            while True:
                worker.works()
        finally:
            worker.ends()


if __name__ == "__main__":
    main(int(sys.argv[1]))
