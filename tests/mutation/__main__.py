"""Take each guard out of the modules that decide; print those that no test misses; exit 1 for one not explained.

`python -m tests.mutation [module ...]`. tests/mutation/survivors.txt explains those that may stay.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.mutation.guards import Mutant, mutants_of

ROOT = Path(__file__).parents[2]
EXPLAINED = Path(__file__).with_name("survivors.txt")
PATIENCE = 600
HARD = "tests/stories/test_hard_cases.py"
IDENTITY = "tests/failures/test_a017_070.py"
# Each module that decides, and the tests to ask, the quickest first: minutes for a mutant that no test misses.
TESTS: dict[str, tuple[str, ...]] = {
    "introbot.domain.authority": ("tests/domain/test_authority.py", "tests/engine/test_authority.py"),
    "introbot.domain.holding": ("tests/domain/test_table.py", "tests/domain/test_invariants.py", HARD),
    "introbot.engine.leaving": ("tests/engine/test_authority.py", "tests/failures/test_limits.py"),
    "introbot.engine.recognise": (IDENTITY, HARD),
    "introbot.engine.doubts": ("tests/stories/test_in_doubt.py", "tests/cli/test_outbox.py"),
    "introbot.mail.automatic": ("tests/mail/test_automatic.py", "tests/mail/test_responders.py", "tests/mail"),
    "introbot.mail.authentication": ("tests/mail/test_authentication.py", IDENTITY),
    "introbot.reading.answering": ("tests/reading",),
    "introbot.reading.identity": (IDENTITY, "tests/reading"),
    "introbot.sending": ("tests/crashes/test_cuts.py::test_i2_072_cut_at_every_answer", "tests/system/test_ending.py"),
    "introbot.smtp.transaction": ("tests/edges/test_smtp.py",),
    "introbot.store.outbox": ("tests/store/test_outbox.py", "tests/store/test_processes.py"),
    "introbot.writing.promises": ("tests/writing/test_check.py", "tests/writing/test_templates.py"),
}


def main(modules: Sequence[str]) -> int:
    explained = {line.split(" | ")[0] for line in EXPLAINED.read_text().splitlines() if " | " in line}
    mutants = [mutant for module in modules or TESTS for mutant in _mutants(module)]
    survivors = []
    with ThreadPoolExecutor(int(os.environ.get("WORKERS", "2"))) as pool:
        for mutant, is_killed in zip(mutants, pool.map(_is_killed, mutants), strict=True):
            verdict = "missed" if is_killed else "explained" if mutant.name in explained else "SURVIVED"
            print(f"{verdict}: {mutant.name}", flush=True)
            survivors += [] if is_killed else [mutant.name]
    print(f"{len(mutants)} guards, {len(mutants) - len(survivors)} missed by a test, {len(survivors)} not")
    return 1 if set(survivors) - explained else 0


def _mutants(module: str) -> list[Mutant]:
    path = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    return list(mutants_of(module, path.read_text())) if path.exists() else []


def _is_killed(mutant: Mutant) -> bool:
    """Whether some test fails without this guard."""
    with tempfile.NamedTemporaryFile("w", suffix=".py") as changed:
        changed.write(mutant.source)
        changed.flush()
        environment = {**os.environ, "MUTANT_OF": mutant.module, "MUTANT_SOURCE": changed.name}
        for tests in TESTS[mutant.module]:
            command = [
                sys.executable,
                "-m",
                "pytest",
                "-x",
                "-q",
                "-p",
                "tests.mutation.plugin",
                "-p",
                "no:cacheprovider",
            ]
            try:
                done = subprocess.run(
                    [*command, "-p", "no:xdist", tests],
                    cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE, check=False,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                return True
            if done.returncode not in (0, 5):
                return True
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
