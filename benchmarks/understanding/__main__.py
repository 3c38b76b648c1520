"""`python -m benchmarks.understanding [CORPUS]`: score every case and print one table; exit 1 if a row falls short."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from benchmarks.understanding import corpus, hostile, rows, speed
from benchmarks.understanding.corpus import Case
from benchmarks.understanding.judging import answer, met, nothing_lost
from benchmarks.understanding.reading import Reading, read_all_here, read_by_program
from benchmarks.understanding.table import printed


def main() -> int:
    options = _options()
    folder = corpus.folder(options.corpus)
    if why := corpus.missing(folder):
        print(why, file=sys.stderr)
        return 1
    cases = corpus.cases(folder)
    here = read_all_here(cases)
    program = read_by_program(cases)
    table = rows.of_mail([case for case in cases if not case.role], here, program)
    table += rows.of_answers([case for case in cases if case.role], here, program)
    table += hostile.rows() + speed.rows()
    print(f"{datetime.now(UTC):%Y-%m-%d}, {len(cases)} cases")
    print(printed(table))
    if options.failed:
        print("\n".join(_failed(cases, here) + _failed(cases, program, " (introbot explain)")))
    return 1 if any(row.met is False for row in table) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understanding", description=__doc__)
    parser.add_argument("corpus", nargs="?", help="the folder with the cases")
    parser.add_argument("--failed", action="store_true", help="name the cases that were not met")
    return parser.parse_args()


def _failed(cases: list[Case], readings: dict[str, Reading], how: str = "") -> list[str]:
    return [f"{case.id} {why}{how}" for case in cases if (why := _why(case, readings[case.id]))]


def _why(case: Case, reading: Reading) -> str:
    if reading.error:
        return reading.error
    if case.role:
        heard = answer(reading)
        return "" if heard in case.expect["acceptable"] else f"{heard} for {case.expect['label']}"
    if not met(case, reading):
        return "not met"
    return "" if case.kind != "reply" or nothing_lost(case, reading) else "words lost"


if __name__ == "__main__":
    sys.exit(main())
