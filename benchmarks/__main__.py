"""`python -m benchmarks`: measure everything and print one table. Takes three to four minutes; --quick one."""

from __future__ import annotations

import argparse
import os
import sys
import time
from datetime import UTC, datetime
from statistics import median

from benchmarks import measures
from benchmarks.stage import Stage, TooSlow, set_up
from benchmarks.table import Row, printed
from tests.servers.dovecot import missing

ATTACHMENT = 25_000_000


def main() -> int:
    options = _options()
    if why := missing():
        print(f"The benchmark needs a real IMAP server: {why}", file=sys.stderr)
        return 1
    begun = time.monotonic()
    print(f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    with set_up() as stage:
        rows = _measure(stage, options)
    print(printed(rows))
    print(f"{options.mails} mails in {options.rounds} rounds; it took {time.monotonic() - begun:.0f} s.")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--mails", type=int, default=None, help="how many mails a backlog holds (2000)")
    parser.add_argument("--quick", action="store_true", help="fewer mails, rounds and introductions")
    options = parser.parse_args()
    quick = options.quick
    options.mails = options.mails or (400 if quick else 2000)
    options.rounds = 1 if quick else 2
    options.latencies = 30 if quick else 100
    options.idle = 5 if quick else 20
    options.crowd = 10_000 if quick else 100_000
    return options


def _measure(stage: Stage, options: argparse.Namespace) -> list[Row]:
    rows = []
    for of in (_backlog, _calm, _start_up, _growth, _attachment):
        _tell(of.__name__.strip("_").replace("_", "-"))
        try:
            rows += of(stage, options)
        except TooSlow as error:
            print(error, *getattr(error, "__notes__", ()), sep="\n", file=sys.stderr)
            rows.append(Row(of.__name__.strip("_").replace("_", "-"), "", "", "could not be measured", False))
    _tell("")
    return rows


def _tell(what: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{what}", end="", file=sys.stderr, flush=True)


def _backlog(stage: Stage, options: argparse.Namespace) -> list[Row]:
    seen = measures.backlog(stage, options.mails, options.rounds)
    bare, ours = seen["bare"], seen["introbot"]
    ratio = median(mine.rate / limit.rate for mine, limit in zip(ours, bare, strict=True))
    (bare_rate, our_rate), (bare_cpu, our_cpu), (bare_peak, our_peak) = (
        [median(getattr(one, name) for one in each) for each in (bare, ours)]
        for name in ("rate", "cpu_ms", "peak_megabytes")
    )
    wanted = f">= 0.50 of the bare bot's; is {ratio:.2f}"
    return [
        Row("backlog, letters a second", f"{bare_rate:.0f}", f"{our_rate:.0f}", wanted, ratio >= 0.5),
        Row("CPU a mail, ms", f"{bare_cpu:.2f}", f"{our_cpu:.2f}"),
        Row("memory at its peak, MB", f"{bare_peak:.0f}", f"{our_peak:.0f}", "< 100", our_peak < 100),
    ]


def _calm(stage: Stage, options: argparse.Namespace) -> list[Row]:
    seen = measures.calm(stage, options.latencies, options.idle)
    (bare50, bare99), (our50, our99) = (measures.percentiles(seen.latencies[who]) for who in measures.CONTESTANTS)
    idle = seen.idle_percent
    later = our50 - bare50
    wanted = f"<= 60 later; is {later:.0f}"
    return [
        Row("a mail to its letter, p50 ms", f"{bare50:.0f}", f"{our50:.0f}", wanted, later <= 60),
        Row("a mail to its letter, p99 ms", f"{bare99:.0f}", f"{our99:.0f}"),
        Row("idle, % of a core", f"{idle['bare']:.2f}", f"{idle['introbot']:.2f}", "< 0.5", idle["introbot"] < 0.5),
    ]


def _start_up(stage: Stage, options: argparse.Namespace) -> list[Row]:
    starts, helped = measures.start_up(stage, 1 + options.rounds), measures.help_text(stage, 3)
    ours = starts["introbot"]
    return [
        Row("start to idling, s", f"{starts['bare']:.2f}", f"{ours:.2f}", "< 1.5", ours < 1.5),
        Row("introbot --help, s", "", f"{helped:.2f}", "< 1.5", helped < 1.5),
    ]


def _growth(stage: Stage, options: argparse.Namespace) -> list[Row]:
    few, many = 100, options.crowd
    cost = measures.growth(stage, (few, many), min(options.mails, 300), 1 + options.rounds)
    ratio = cost[many] / cost[few]
    wanted = f"the same (1 ± 0.15); is {ratio:.2f}"
    return [
        Row(f"CPU a mail with {few:,} introductions, ms", "", f"{cost[few]:.2f}"),
        Row(f"CPU a mail with {many:,} introductions, ms", "", f"{cost[many]:.2f}", wanted, ratio <= 1.15),
    ]


def _attachment(stage: Stage, options: argparse.Namespace) -> list[Row]:
    del options
    fetched = measures.attachment(stage, ATTACHMENT)
    return [Row("fetched of a 25 MB attachment, MB", "", f"{fetched:.2f}", "never downloaded: < 1", fetched < 1)]


if __name__ == "__main__":
    sys.exit(main())
