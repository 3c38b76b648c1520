"""Lives of the program: real processes that run `introbot once`, and may be killed at a point on their way.

They are forked from a parent that has imported everything, so that a life costs little more than its work. The mailbox
is a folder and the clock a value; the mail server is the parent's own, and outlives every kill. A life that is not to
be killed is lived by one process that stays, each time with everything opened anew.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import socket
import threading
import traceback
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from selectors import EVENT_READ
from typing import Any, NoReturn

import introbot.imap.reading
from introbot import daemon, points, sending, upkeep
from introbot.config import Settings
from introbot.points import Point
from introbot.reading.doubts import DoubtAnswer
from tests.servers.folders import FolderMailbox, find_evidence
from tests.servers.truth import Truth
from tests.stories.world import TEMPLATES

PATIENCE = 60.0


class WentWrong(AssertionError):
    """A life ended in a way that no kill explains."""


@dataclass(frozen=True)
class Life:
    """How one life went: whether it was killed, and the points it passed if it was not."""

    killed: bool
    passed: tuple[str, ...] = ()


@dataclass
class Lives:
    """All lives of one program. `kills` counts those that ended by SIGKILL."""

    truth: Truth
    settings: Settings
    mailbox: Path
    kills: int = 0
    _staying: tuple[int, socket.socket] | None = field(default=None, repr=False)

    def killed_at(self, number: int, now: datetime) -> Life:
        """A fresh process, killed at the `number`-th point it passes (0: at none); it may have ended before."""
        ours, theirs = socket.socketpair()
        child = os.fork()
        if child == 0:
            ours.close()
            _live_once(theirs, self.settings, self.mailbox, now, number)
        theirs.close()
        self.truth.kill = lambda: os.kill(child, signal.SIGKILL)
        told = self._serve(ours)
        ours.close()
        os.waitpid(child, 0)
        # What the dead had still sent is read to its end, as a server would.
        self.truth.settle()
        self.kills += told is None
        return Life(killed=True) if told is None else Life(killed=False, passed=_passed(told))

    def in_peace(self, now: datetime, work: str = "") -> Life:
        """The program until it has nothing more to do, or (`work`) one command of the operator."""
        if self._staying is None:
            ours, theirs = socket.socketpair()
            child = os.fork()
            if child == 0:
                ours.close()
                _live_on(theirs, self.settings, self.mailbox)
            theirs.close()
            self._staying = child, ours
        line = self._staying[1]
        line.sendall(json.dumps([now.isoformat(), work]).encode() + b"\n")
        told = self._serve(line)
        if told is None:
            raise WentWrong("the process that stays has ended")
        self.truth.settle()
        return Life(killed=False, passed=_passed(told))

    def end(self) -> None:
        if self._staying:
            self._staying[1].close()
            os.waitpid(self._staying[0], 0)
            self._staying = None

    def _serve(self, line: socket.socket) -> Any:
        """Be the mail server until the child has told how it went; None if it ended without a word."""
        said = bytearray()
        ended: list[bool] = []

        def hear() -> None:
            data = line.recv(1 << 16)
            said.extend(data)
            if not data or data.endswith(b"\n"):
                ended.append(True)

        self.truth.selector.register(line, EVENT_READ, hear)
        while not ended:
            self.truth.turn(PATIENCE)
        self.truth.selector.unregister(line)
        return json.loads(said) if said else None


def _passed(told: Any) -> tuple[str, ...]:
    if "error" in told:
        raise WentWrong(told["error"])
    return tuple(told["passed"])


def _live_once(line: socket.socket, settings: Settings, mailbox: Path, now: datetime, kill_at: int) -> NoReturn:
    gc.disable()
    _tell(line, settings, mailbox, now, kill_at)
    os._exit(0)


def _live_on(line: socket.socket, settings: Settings, mailbox: Path) -> NoReturn:
    with line.makefile() as orders:
        for order in orders:
            now, work = json.loads(order)
            _tell(line, settings, mailbox, datetime.fromisoformat(now), 0, work)
    os._exit(0)


def _tell(line: socket.socket, settings: Settings, mailbox: Path, now: datetime, kill_at: int, work: str = "") -> None:
    passed: list[str] = []
    counting = threading.Lock()

    def watcher(point: Point) -> None:
        with counting:
            passed.append(point)
            if len(passed) == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    told: dict[str, object] = {}
    try:
        logging.disable()
        stand_in(mailbox, now)
        points.watch(watcher)
        if work:
            _settle(settings, now, work)
        daemon.run_once(settings)
        told["passed"] = passed
    except BaseException:
        told["error"] = traceback.format_exc()
    line.sendall(json.dumps(told).encode() + b"\n")


def _settle(settings: Settings, now: datetime, work: str) -> None:
    """What the operator says of letters in doubt: `resend 4, done 5`."""
    with daemon.alone(settings.home), closing(daemon.store_of(settings)) as store:
        operations = daemon.operations_of(settings, store)
        for order in work.split(", "):
            answer, letter = order.split()
            if not operations.settle(int(letter), DoubtAnswer(answer), now):
                raise WentWrong(f"{order}: nothing to decide")


def stand_in(mailbox: Path, now: datetime) -> None:
    """Only IMAP and the clock are not real, and the templates are those the parent has compiled."""
    upkeep.find_evidence = lambda account, folders, since: find_evidence(mailbox, now)
    daemon.now = sending.now = upkeep.now = lambda: now
    daemon.templates_of = lambda settings: TEMPLATES
    introbot.imap.reading.Mailbox = lambda account: FolderMailbox(mailbox, now)  # type: ignore
