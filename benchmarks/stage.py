"""Where everything is measured: Dovecot, the sink, and the contestants as processes that are watched from outside."""

from __future__ import annotations

import itertools
import os
import signal
import smtplib
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import NamedTuple, Self

from benchmarks.mail import BOT, REFERRER
from introbot.domain.limits import Limits
from tests.servers.dovecot import Dovecot

PASSWORD = "secret"
PATIENCE = 60.0
PATIENCE_FOR_ONE = 0.1
_TICKS = os.sysconf("SC_CLK_TCK")
COMMANDS = {
    "bare": [sys.executable, "-m", "benchmarks.echo"],
    "introbot": [sys.executable, "-m", "introbot", "run"],
}


class TooSlow(Exception):
    """Something that was waited for has not come."""


class Accepted(NamedTuple):
    at: float
    kind: str


class Sink:
    """The SMTP server in its own process, and what it has accepted so far."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen([sys.executable, "-m", "benchmarks.sink"], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self.port = int(self._process.stdout.readline())
        self.accepted: dict[str, Accepted] = {}
        self.count = 0
        self._news = threading.Condition()
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def clear(self) -> None:
        with self._news:
            self.accepted, self.count = {}, 0

    def wait_for(self, count: int) -> None:
        """Wait until `count` letters have come since the last `clear`."""
        seconds = PATIENCE + count * PATIENCE_FOR_ONE
        with self._news:
            if not self._news.wait_for(lambda: self.count >= count, seconds):
                raise TooSlow(f"{self.count} letters of {count} in {seconds:.0f} s")

    def _listen(self, told: Iterable[str]) -> None:
        for line in told:
            at, kind, answered = line.split()
            with self._news:
                self.accepted[answered] = Accepted(float(at), kind)
                self.count += 1
                self._news.notify_all()


@dataclass
class Stage:
    """The servers, and a fresh mailbox and data folder for whoever needs one."""

    dovecot: Dovecot
    sink: Sink
    folder: Path
    environment: dict[str, str]
    _names: Iterator[int] = field(default_factory=itertools.count)
    _log_read: int = 0

    def mailboxes(self, count: int) -> list[str]:
        return [f"box{next(self._names)}@example.org" for _ in range(count)]

    def deliver(self, mails: Iterable[bytes], mailboxes: Sequence[str]) -> None:
        """Deliver each mail to all of `mailboxes`, over one LMTP connection."""
        with smtplib.LMTP("127.0.0.1", self.dovecot.lmtp_port, timeout=60) as lmtp:
            for raw in mails:
                lmtp.mail(REFERRER)
                for mailbox in mailboxes:
                    lmtp.rcpt(mailbox)
                answers = [lmtp.data(raw), *(lmtp.getreply() for _ in mailboxes[1:])]  # one each (RFC 2033 §4.2)
                assert all(code == 250 for code, _ in answers), answers

    def home(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self.folder))

    @contextmanager
    def running(self, who: str, mailbox: str, home: Path | None = None, imap_port: int = 0) -> Iterator[Contestant]:
        home = home or self.home()
        environment = self._settings(mailbox, home, imap_port or self.dovecot.imap_port)
        with (home / "log").open("ab") as log:
            begun = time.monotonic()
            process = subprocess.Popen(COMMANDS[who], env=environment, stdout=log, stderr=log)
        contestant = Contestant(who, process, begun, home)
        try:
            yield contestant
        except TooSlow as error:
            error.add_note(f"{who} said last:\n" + (home / "log").read_text("utf-8", "replace")[-2000:])
            raise
        finally:
            contestant.stop()

    def wait_for_sign_in(self, mailbox: str) -> float:
        """When the server wrote down that this user has signed in."""
        until, awaited, said = time.monotonic() + PATIENCE, f"Login: user=<{mailbox}>".encode(), b""
        with (self.dovecot.home / "dovecot.log").open("rb") as log:
            log.seek(self._log_read)
            while awaited not in said:
                if time.monotonic() > until:
                    raise TooSlow(f"{mailbox} was not signed in to")
                time.sleep(0.005)
                said += log.read()
            self._log_read = log.tell()
        return time.monotonic()

    def _settings(self, mailbox: str, home: Path, imap_port: int) -> dict[str, str]:
        return self.environment | {
            "INTROBOT_ADDRESS": BOT,
            "INTROBOT_REFERRERS": f"Ann Lee <{REFERRER}>",
            "INTROBOT_HOME": str(home),
            **{f"INTROBOT_MAX_{limit.name.upper()}": "0" for limit in fields(Limits)},
            "INTROBOT_IMAP_HOST": "127.0.0.1",
            "INTROBOT_IMAP_PORT": str(imap_port),
            "INTROBOT_IMAP_SECURITY": "none",
            "INTROBOT_IMAP_USER": mailbox,
            "INTROBOT_IMAP_PASSWORD": PASSWORD,
            "INTROBOT_SMTP_HOST": "127.0.0.1",
            "INTROBOT_SMTP_PORT": str(self.sink.port),
            "INTROBOT_SMTP_SECURITY": "none",
        }


@dataclass
class Contestant:
    """A process, watched through /proc."""

    who: str
    process: subprocess.Popen[bytes]
    begun: float
    home: Path

    @property
    def cpu_seconds(self) -> float:
        """User and system time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def peak_megabytes(self) -> float:
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextmanager
def set_up(mailboxes: int = 40) -> Iterator[Stage]:
    """Start the servers; everything is gone afterwards."""
    users = {f"box{number}@example.org": PASSWORD for number in range(mailboxes)}
    with tempfile.TemporaryDirectory(prefix="introbot-bench-") as folder, Dovecot(users) as dovecot, Sink() as sink:
        yield Stage(dovecot, sink, Path(folder), _environment(Path(folder)))


def _environment(folder: Path) -> dict[str, str]:
    """Ours without settings of introbot; and with compiled modules, as an installed program has them from its first
    start on, whatever this shell says of them."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("INTROBOT_")}
    mine.pop("PYTHONDONTWRITEBYTECODE", None)
    mine["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    subprocess.run([sys.executable, "-c", "import benchmarks.echo, introbot.daemon"], env=mine, check=True)
    subprocess.run([*COMMANDS["introbot"][:3], "--help"], env=mine, check=True, stdout=subprocess.DEVNULL)
    return mine
