"""A story played over a real Dovecot by the whole program, killed at points and cut off from its mailbox at lines.

The line to the mailbox has a process of its own: whoever forks lives must have no threads.
"""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import Pipe
from pathlib import Path

from introbot.config import Settings
from tests.crashes.campaign import Scene, must
from tests.crashes.process import WentWrong
from tests.crashes.stories import STORIES
from tests.crashes.world import World
from tests.servers.dovecot import Dovecot
from tests.servers.folders import INBOX
from tests.servers.line import CutLine

# Played without the stories that look into the folders' files.
PLAYED = sorted(set(STORIES) - {"many at once"})
USERS = 500


class Mailbox:
    """One user's mailbox on the server, filled as `tests.servers.folders.Folders` is."""

    home = None

    def __init__(self, server: Dovecot, user: str) -> None:
        self._server, self._user = server, user

    def deliver(self, raw: bytes, folder: str = INBOX) -> None:
        self._server.put(self._user, folder, raw)

    def note_sent(self, raw: bytes) -> None: ...


class RealWorld(World):
    """The people and the program of the other campaign, with a mailbox on a server."""

    def __init__(self, home: Path, server: Dovecot, user: str) -> None:
        self._user, self._port = user, server.imap_port
        super().__init__(home)
        self.folders = Mailbox(server, user)  # type: ignore[assignment]
        self.process.mailbox = None

    @property
    def environment(self) -> dict[str, str]:
        mailbox = {
            "INTROBOT_IMAP_USER": self._user,
            "INTROBOT_IMAP_PASSWORD": "secret",
            "INTROBOT_IMAP_PORT": str(self._port),
        }
        return super().environment | mailbox

    @contextmanager
    def through(self, port: int) -> Iterator[None]:
        """Meanwhile the lives reach their mailbox by another port."""
        before, self._port = self._port, port
        self.process.settings = Settings.load(self.environment)
        yield
        self._port = before
        self.process.settings = Settings.load(self.environment)


@dataclass
class Cut:
    """Where the next line is cut; one after the other, on both sides, between lines and within."""

    side: str = "server"
    within: bool = False
    lines: int = 0

    def goes_on(self, was_cut: bool) -> None:
        if was_cut:
            self.lines += 1
        else:
            self.side, self.lines = ("client", 0) if self.side == "server" else ("server", 0)
            self.within = self.within != (self.side == "server")


@dataclass
class Real:
    """Stories over Dovecot, each in a mailbox of its own, compared with how they end in peace."""

    home: Path
    scenes: list[Scene]
    kills: int = 0
    cuts: int = 0
    played: int = 0
    failures: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._users = {f"bot{number}@example.org": "secret" for number in range(USERS)}
        self.server = Dovecot(self._users)
        self.server.__enter__()
        self._fresh = iter(self._users)
        self._cut = Cut()

    def close(self) -> None:
        self.server.__exit__(None, None, None)

    def play(self, lots: random.Random) -> None:
        """One story from its beginning to its end, if there is a mailbox left for it."""
        if (user := next(self._fresh, None)) is None:
            return
        name = lots.choice(PLAYED)
        world = RealWorld(self.home / user, self.server, user)
        try:
            for number, step in enumerate(STORIES[name]):
                step(world)
                self._suffers(world, lots)
                world.settles(whole=True)
                if world.doubts():
                    world.operator_decides(whole=True)
                world.must_be_sound()
                books = world.books()
                wanted = next((s for s in self.scenes if (s.story, s.number) == (name, number)), None)
                must(not wanted or books.given_up or books == wanted.books, f"{books}\n{wanted and wanted.books}")
                if books.given_up:
                    break
        except Exception as wrong:
            self.failures.append(f"over Dovecot, {name}, {self._cut}: {type(wrong).__name__} {wrong}")
        finally:
            world.process.end()
            world.truth.close()
            self.kills += world.process.kills
            self.played += 1

    def _suffers(self, world: RealWorld, lots: random.Random) -> None:
        world.is_killed_at(lots.randint(1, 20), whole=True)
        with _cut_line(self.server.imap_port, self._cut) as line, world.through(line.port):
            try:
                world.process.killed_at(0, world.clock.now, whole=True)
            except WentWrong as wrong:
                must("Transient" in str(wrong) or "Refused" in str(wrong), str(wrong))
        self.cuts += line.was_cut
        self._cut.goes_on(line.was_cut)


@dataclass
class _Line:
    port: int
    was_cut: bool = False


@contextmanager
def _cut_line(target: int, cut: Cut) -> Iterator[_Line]:
    """A line that is cut there, in a process of its own."""
    ours, theirs = Pipe()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        with CutLine(target, cut.side, cut.lines, cut.within) as passing:
            theirs.send(passing.port)
            theirs.recv()
            theirs.send(passing.was_cut)
            os._exit(0)
    line = _Line(ours.recv())
    try:
        yield line
        ours.send(None)
        line.was_cut = ours.recv()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        ours.close()
        theirs.close()
