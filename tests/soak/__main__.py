"""Run workers until the time is up, and print what they have done so far; exit 1 as soon as anything went wrong."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from functools import reduce
from pathlib import Path
from typing import Any

SHOWN_EVERY = 10.0
COUNTED = ("seconds", "kills", "whole", "runs", "in_doubt", "held", "mutants", "cuts", "imap", "steps")
HEAD = (
    "minutes  processor s    kills   a second  of the whole  pairs of points    runs  in doubt   held"
    "  mutated mails  a second  cut dialogues  cut from Dovecot  model steps  wrong"
)
LINE = "{:7.1f} {:12.0f} {:8d} {:10.1f} {:13d} {:16d} {:7d} {:9d} {:6d} {:14d} {:9.1f} {:14d} {:17d} {:12d} {:6d}"


class Worker:
    """A process of its own, which appends to a file what it has done."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._file = folder / f"{seed}.jsonl"
        self._errors = folder / f"{seed}.err"
        with self._file.open("w") as out, self._errors.open("w") as errors:
            command = [sys.executable, "-m", "tests.soak.worker", str(seed)]
            self.process = subprocess.Popen(command, stdout=out, stderr=errors, start_new_session=True)

    def told(self) -> dict[str, Any]:
        """What it said last, in full."""
        whole, _, _ = self._file.read_text().rpartition("\n")
        return json.loads(whole.rpartition("\n")[2]) if whole else {}

    def end(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait()

    def died_of(self) -> list[str]:
        ended = self.process.poll() not in (None, -signal.SIGTERM)
        return [f"a worker ended: {self._errors.read_text()[-2000:]}"] if ended else []


def main() -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0, help="how long (5)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2, help="processes (one a core)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the first worker's lot (the time)")
    given = parser.parse_args()
    begun, wrong = time.monotonic(), list[str]()
    print(f"seed {given.seed}, {given.workers} workers, {given.minutes:g} minutes\n{HEAD}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        workers = [Worker(given.seed + number, Path(folder)) for number in range(given.workers)]
        try:
            while not wrong and (left := given.minutes * 60 - (time.monotonic() - begun)) > 0:
                time.sleep(min(SHOWN_EVERY, left))
                wrong = _show(workers, time.monotonic() - begun)
            _show_gaps(workers)
        finally:
            for worker in workers:
                worker.end()
    for each in wrong:
        print(each)
    return 1 if wrong else 0


def _show(workers: list[Worker], seconds: float) -> list[str]:
    told = [worker.told() for worker in workers]
    total = Counter({name: sum(each.get(name, 0) for each in told) for name in COUNTED})
    pairs = {pair for each in told for pair in each.get("pairs", ())}
    wrong = [fault for each in told for fault in each.get("wrong", ())]
    wrong += [fault for worker in workers for fault in worker.died_of()]
    kills = (total["kills"], total["kills"] / seconds, total["whole"], len(pairs))
    runs = (total["runs"], total["in_doubt"], total["held"])
    rest = (total["mutants"], total["mutants"] / seconds, total["cuts"], total["imap"], total["steps"])
    print(LINE.format(seconds / 60, total["seconds"], *kills, *runs, *rest, len(wrong)), flush=True)
    return wrong


def _show_gaps(workers: list[Worker]) -> None:
    """What no worker has reached: with time enough, nothing."""
    told = [worker.told() for worker in workers]
    for name, what in (("not written", "kinds of letter never written"), ("not killed at", "points never killed at")):
        missing = reduce(set.intersection, (set(each.get(name, ())) for each in told)) if told else set()
        print(f"{what}: {', '.join(sorted(missing)) or 'none'}")


if __name__ == "__main__":
    sys.exit(main())
