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
from pathlib import Path

SHOWN_EVERY = 10.0
COLUMNS = ("kills", "runs", "in_doubt", "mutants", "cuts", "steps")
HEAD = "minutes   kills    runs  in doubt  mutated mails  cut dialogues  model steps  wrong"


class Worker:
    """A process of its own, which appends to a file what it has done."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._file = folder / f"{seed}.jsonl"
        self._errors = folder / f"{seed}.err"
        with self._file.open("w") as out, self._errors.open("w") as errors:
            command = [sys.executable, "-m", "tests.soak.worker", str(seed)]
            self.process = subprocess.Popen(command, stdout=out, stderr=errors, start_new_session=True)

    def told(self) -> dict[str, object]:
        lines = self._file.read_text().splitlines()
        return json.loads(lines[-1]) if lines else {}

    def end(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait()

    def died_of(self) -> str:
        return self._errors.read_text()[-2000:] if self.process.poll() not in (None, -signal.SIGTERM) else ""


def main() -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0, help="how long (5)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2, help="processes (one a core)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the first worker's lot (the time)")
    given = parser.parse_args()
    begun = time.monotonic()
    print(f"seed {given.seed}, {given.workers} workers, {given.minutes:g} minutes\n{HEAD}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        workers = [Worker(given.seed + number, Path(folder)) for number in range(given.workers)]
        try:
            while True:
                passed = time.monotonic() - begun
                time.sleep(min(SHOWN_EVERY, max(0.1, given.minutes * 60 - passed)))
                wrong = _show(workers, time.monotonic() - begun)
                if wrong or time.monotonic() - begun >= given.minutes * 60:
                    break
        finally:
            for worker in workers:
                worker.end()
    for each in wrong:
        print(each)
    return 1 if wrong else 0


def _show(workers: list[Worker], seconds: float) -> list[str]:
    total: Counter[str] = Counter()
    wrong: list[str] = []
    for worker in workers:
        told = worker.told()
        total.update({name: int(str(told.get(name, 0))) for name in COLUMNS})
        found = told.get("wrong", [])
        wrong += found if isinstance(found, list) else []
        wrong += [died] if (died := worker.died_of()) else []
    figures = (total[name] for name in COLUMNS)
    print("{:7.1f} {:7d} {:7d} {:9d} {:14d} {:14d} {:12d} {:6d}".format(seconds / 60, *figures, len(wrong)), flush=True)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
