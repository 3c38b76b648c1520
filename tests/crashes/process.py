"""Lives of the program: real processes, each forked for one life, which may be killed by SIGKILL at a point on its way.

They are forked from a parent that has imported everything, so that a life costs little more than its work. The mailbox
is a folder and the clock a value; the mail server is the parent, and outlives every kill. Most lives are bare (see
bare.py); a `whole` one runs all of `introbot once`, with its threads and over TCP. A life that is not to be killed is
lived by one process that stays, each time with everything opened anew.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import threading
import traceback
from contextlib import closing, redirect_stdout
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from selectors import EVENT_READ
from typing import Any, NoReturn

import introbot.imap.reading
from introbot import daemon, imap, points, sending, upkeep
from introbot.cli.commands import commands
from introbot.config import Settings
from introbot.points import Point
from introbot.reading.doubts import DoubtAnswer
from tests.crashes.bare import live_barely
from tests.servers.folders import FolderMailbox, fetch_filed, find_evidence, purge
from tests.servers.truth import Stored, Truth
from tests.stories.world import TEMPLATES

PATIENCE = 60.0
_REAL = upkeep.find_evidence, introbot.imap.reading.Mailbox


class WentWrong(AssertionError):
    """A life ended in a way that no kill explains."""


@dataclass(frozen=True)
class Life:
    """How one life went: the point it was killed at ("" if by the mail server, None if not), or those it passed."""

    died_at: str | None
    passed: tuple[str, ...] = ()

    @property
    def killed(self) -> bool:
        return self.died_at is not None


@dataclass(frozen=True)
class Order:
    """What one life is to be: when, up to which point (0: to its end), and what the operator wants of it before.

    A `command` of the operator takes the place of `introbot once`; it is typed as on the command line.
    """

    now: datetime
    kill_at: int = 0
    work: str = ""
    whole: bool = False
    command: tuple[str, ...] = ()


@dataclass
class Lives:
    """All lives of one program. `kills` counts those that ended by SIGKILL."""

    truth: Truth
    settings: Settings
    mailbox: Path | None
    kills: int = 0
    _staying: tuple[int, Connection] | None = field(default=None, repr=False)

    def killed_at(self, number: int, now: datetime, whole: bool = False, command: tuple[str, ...] = ()) -> Life:
        """A fresh process, killed at the `number`-th point it passes (0: at none); it may have ended before."""
        ours, theirs = Pipe()
        child = os.fork()
        if child == 0:
            ours.close()
            _live_once(theirs, self.settings, self.mailbox, Order(now, number, whole=whole, command=command))
        theirs.close()
        self.truth.kill = lambda: os.kill(child, signal.SIGKILL)
        with closing(ours):
            life = self._serve(ours, whole)
        _, status = os.waitpid(child, 0)
        self.kills += life.killed
        if life.killed and os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
            raise WentWrong(f"it ended with {status} and without a word")
        return life

    def in_peace(self, now: datetime, work: str = "", whole: bool = False) -> Life:
        """The program until it has nothing more to do, or (`work`) one command of the operator."""
        if self._staying is None:
            ours, theirs = Pipe()
            child = os.fork()
            if child == 0:
                ours.close()
                _live_on(theirs, self.settings, self.mailbox)
            theirs.close()
            self._staying = child, ours
        line = self._staying[1]
        line.send(Order(now, 0, work, whole))
        life = self._serve(line, whole)
        if life.killed:
            raise WentWrong("the process that stays has ended")
        return life

    def here(self, now: datetime) -> Life:
        """A bare life in this very process: whatever it remembers afterwards its forks need not find out again."""
        line: Any = _Near(self.truth)
        _live(line, self.settings, self.mailbox, Order(now))
        points.watch(None)
        return self._hear_out(line)

    def end(self) -> None:
        if self._staying:
            self._staying[1].close()
            os.waitpid(self._staying[0], 0)
            self._staying = None

    def _serve(self, line: Connection, whole: bool) -> Life:
        """Be the mail server until the child has told how it went, or has died."""
        if whole:
            return self._serve_whole(line)
        return self._hear_out(line)

    def _serve_whole(self, line: Connection) -> Life:
        ready: list[bool] = []
        self.truth.selector.register(line, EVENT_READ, lambda: ready.append(True))
        while not ready:
            self.truth.turn(PATIENCE)
        self.truth.selector.unregister(line)
        life = self._hear_out(line)
        # What the dead had still sent is read to its end, as a server would.
        self.truth.settle()
        return life

    def _hear_out(self, line: Connection) -> Life:
        died_at = ""
        while True:
            try:
                said = line.recv()
            except (EOFError, ConnectionResetError):
                return Life(died_at)
            match said:
                case Stored():
                    self._answer(line, said)
                case str():
                    died_at = said
                case {"error": error}:
                    raise WentWrong(error)
                case {"passed": passed}:
                    return Life(None, tuple(passed))

    def _answer(self, line: Connection, letter: Stored) -> None:
        answer = self.truth.take(letter)
        try:
            line.send(answer)
        except OSError:
            return  # it has died meanwhile


class _Near:
    """A line from this process to itself."""

    def __init__(self, truth: Truth) -> None:
        self._truth, self._said = truth, list[Any]()

    def send(self, said: Any) -> None:
        self._said.append(self._truth.take(said) if isinstance(said, Stored) else said)

    def recv(self) -> Any:
        return self._said.pop(0)


def _live_once(line: Connection, settings: Settings, mailbox: Path | None, order: Order) -> NoReturn:
    gc.disable()
    # In a thread malloc() takes fresh memory; in the holes of the parent's it would make a copy of page after page.
    life = threading.Thread(target=_live, args=(line, settings, mailbox, order))
    life.start()
    life.join()
    os._exit(0)


def _live_on(line: Connection, settings: Settings, mailbox: Path | None) -> NoReturn:
    while True:
        try:
            order = line.recv()
        except EOFError:
            os._exit(0)
        _live(line, settings, mailbox, order)


def _live(line: Connection, settings: Settings, mailbox: Path | None, order: Order) -> None:
    passed: list[str] = []
    counting = threading.Lock()

    def watcher(point: Point) -> None:
        with counting:
            passed.append(str(point))
            if len(passed) == order.kill_at:
                line.send(str(point))
                os.kill(os.getpid(), signal.SIGKILL)

    told: dict[str, object] = {}
    try:
        logging.disable()
        stand_in(mailbox, order.now)
        points.watch(watcher)
        if order.work:
            _settle(settings, order.now, order.work)
        if order.command:
            with redirect_stdout(StringIO()):
                commands(order.command, standalone_mode=False)
        elif order.whole:
            daemon.run_once(settings)
        else:
            assert mailbox, "bare lives read folders"
            live_barely(settings, mailbox, order.now, line)
        told["passed"] = passed
    except BaseException:
        told["error"] = traceback.format_exc()
    line.send(told)


def _settle(settings: Settings, now: datetime, work: str) -> None:
    """What the operator says of letters in doubt: `resend 4, done 5`."""
    with daemon.alone(settings.home), closing(daemon.store_of(settings)) as store:
        operations = daemon.operations_of(settings, store)
        for order in work.split(", "):
            answer, letter = order.split()
            if not operations.settle(int(letter), DoubtAnswer(answer), now):
                raise WentWrong(f"{order}: nothing to decide")


def stand_in(mailbox: Path | None, now: datetime) -> None:
    """Only IMAP (unless there is no folder for it) and the clock are not real; the templates are compiled already."""
    daemon.now = sending.now = upkeep.now = lambda: now
    daemon.templates_of = lambda settings: TEMPLATES
    if mailbox is None:
        upkeep.find_evidence, introbot.imap.reading.Mailbox = _REAL
        return
    for room in (upkeep, imap):
        room.find_evidence = lambda account, folders, since: find_evidence(mailbox, now)  # type: ignore[attr-defined]
    imap.fetch_filed = lambda account, folders, uids: fetch_filed(mailbox, uids, now)
    imap.purge = lambda account, folders, address, message_ids: purge(mailbox, address, message_ids)
    introbot.imap.reading.Mailbox = lambda account: FolderMailbox(mailbox, now)  # type: ignore
