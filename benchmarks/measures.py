"""What is measured, each in a function of its own that says in figures what it saw."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.crowd import multiply
from benchmarks.mail import message_id, request, with_attachment
from benchmarks.stage import COMMANDS, PATIENCE, Contestant, Stage, TooSlow
from tests.servers.line import Line

CONTESTANTS = tuple(COMMANDS)
PACE = 0.2
_numbers = iter(range(1, 10**9))


@dataclass(frozen=True)
class Backlog:
    """One contestant's way through a backlog."""

    rate: float  # letters a second, from the sign-in to the last letter
    cpu_ms: float  # a mail, from the sign-in to the last letter
    peak_megabytes: float


def backlog(stage: Stage, mails: int, rounds: int) -> dict[str, list[Backlog]]:
    """The contestants in turn, round by round, each at a mailbox with the same mails."""
    boxes = stage.mailboxes(rounds * len(CONTESTANTS))
    stage.deliver(_requests(mails), boxes)
    seen: dict[str, list[Backlog]] = {who: [] for who in CONTESTANTS}
    for who, mailbox in zip(CONTESTANTS * rounds, boxes, strict=True):
        with stage.running(who, mailbox) as contestant:
            seen[who].append(_work_off(stage, contestant, mailbox, mails))
    return seen


def _work_off(stage: Stage, contestant: Contestant, mailbox: str, mails: int) -> Backlog:
    stage.sink.clear()
    begun = stage.wait_for_sign_in(mailbox)
    cpu = contestant.cpu_seconds
    stage.sink.wait_for(mails)
    spent = contestant.cpu_seconds - cpu
    _insist_on_drafts(stage, contestant.who)
    last = max(letter.at for letter in stage.sink.accepted.values())
    return Backlog(mails / (last - begun), 1000 * spent / mails, contestant.peak_megabytes)


def _insist_on_drafts(stage: Stage, who: str) -> None:
    kinds = {letter.kind for letter in stage.sink.accepted.values()}
    if kinds != {"draft" if who == "introbot" else "-"}:
        raise TooSlow(f"{who} wrote letters of these kinds: {', '.join(sorted(kinds))}")


@dataclass(frozen=True)
class Calm:
    """What both contestants did side by side while little happened."""

    latencies: dict[str, list[float]]  # milliseconds, from delivered to accepted
    idle_percent: dict[str, float]  # of one core


def calm(stage: Stage, mails: int, idle_seconds: float) -> Calm:
    """Both contestants idle at mailboxes of their own, and get a mail in turn."""
    boxes = dict(zip(CONTESTANTS, stage.mailboxes(len(CONTESTANTS)), strict=True))
    with ExitStack() as stack:
        running = {who: stack.enter_context(stage.running(who, mailbox)) for who, mailbox in boxes.items()}
        _settle(stage, boxes)
        latencies = _exchange(stage, boxes, mails)
        time.sleep(2)
        before = {who: contestant.cpu_seconds for who, contestant in running.items()}
        time.sleep(idle_seconds)
        spent = {who: contestant.cpu_seconds - before[who] for who, contestant in running.items()}
    return Calm(latencies, {who: 100 * seconds / idle_seconds for who, seconds in spent.items()})


def _settle(stage: Stage, boxes: dict[str, str]) -> None:
    """Until each has answered one mail, and rests again."""
    stage.sink.clear()
    for mailbox in boxes.values():
        stage.deliver([request(next(_numbers))], [mailbox])
    stage.sink.wait_for(len(boxes))
    time.sleep(2)


def _exchange(stage: Stage, boxes: dict[str, str], mails: int) -> dict[str, list[float]]:
    stage.sink.clear()
    delivered: dict[str, list[tuple[str, float]]] = {who: [] for who in boxes}
    for _ in range(mails):
        for who, mailbox in boxes.items():
            number = next(_numbers)
            stage.deliver([request(number)], [mailbox])
            delivered[who].append((message_id(number), time.monotonic()))
            time.sleep(PACE / len(boxes))
    stage.sink.wait_for(mails * len(boxes))
    accepted = stage.sink.accepted
    return {who: [1000 * (accepted[id].at - at) for id, at in each] for who, each in delivered.items()}


def percentiles(latencies: list[float]) -> tuple[float, float]:
    """p50 and p99."""
    return median(latencies), quantiles(latencies, n=100, method="inclusive")[98]


def start_up(stage: Stage, times: int) -> dict[str, float]:
    """Seconds from the start of the process until it is signed in and idles, with a database that is there already."""
    seen: dict[str, list[float]] = {who: [] for who in CONTESTANTS}
    boxes = dict(zip(CONTESTANTS, stage.mailboxes(len(CONTESTANTS)), strict=True))
    homes = {who: stage.home() for who in CONTESTANTS}
    for _ in range(times + 1):
        for who, mailbox in boxes.items():
            with Line(stage.dovecot.imap_port) as line, stage.running(who, mailbox, homes[who], line.port) as it:
                _wait_for_idle(line)
                seen[who].append(time.monotonic() - it.begun)
    return {who: median(each[1:]) for who, each in seen.items()}


def _wait_for_idle(line: Line) -> None:
    until = time.monotonic() + PATIENCE
    while b" IDLE\r\n" not in line.from_client:
        if time.monotonic() > until:
            raise TooSlow("nobody idles")
        time.sleep(0.002)


def help_text(stage: Stage, times: int) -> float:
    """Seconds that `introbot --help` takes."""
    seen = []
    for _ in range(times):
        begun = time.monotonic()
        help_wanted = [sys.executable, "-m", "introbot", "--help"]
        subprocess.run(help_wanted, env=stage.environment, check=True, stdout=subprocess.DEVNULL)
        seen.append(time.monotonic() - begun)
    return median(seen)


def growth(stage: Stage, sizes: tuple[int, int], mails: int, rounds: int) -> dict[int, float]:
    """CPU ms a mail with so many introductions in the database; the sizes take turns."""
    base, (first, *boxes) = stage.home(), stage.mailboxes(1 + len(sizes))
    stage.deliver(_requests(min(sizes)), [first])
    with stage.running("introbot", first, base) as contestant:
        _work_off(stage, contestant, first, min(sizes))
    crowds = {size: multiply(base, stage.home(), size // min(sizes)) for size in sizes}
    seen: dict[int, list[float]] = {size: [] for size in sizes}
    for mailbox, size in zip(boxes * rounds, sizes * rounds, strict=True):
        stage.deliver(_requests(mails), [mailbox])
        with stage.running("introbot", mailbox, crowds[size]) as contestant:
            seen[size].append(_work_off(stage, contestant, mailbox, mails).cpu_ms)
    return {size: median(each) for size, each in seen.items()}


def attachment(stage: Stage, size: int) -> float:
    """Megabytes fetched until a mail with a file of `size` bytes is answered, all else that was said included."""
    (mailbox,) = stage.mailboxes(1)
    stage.deliver([with_attachment(next(_numbers), size)], [mailbox])
    stage.sink.clear()
    with Line(stage.dovecot.imap_port) as line, stage.running("introbot", mailbox, imap_port=line.port):
        stage.sink.wait_for(1)
        return line.from_server / 1e6


def _requests(count: int) -> Iterator[bytes]:
    return (request(next(_numbers)) for _ in range(count))
