"""The program as a process with nothing but its settings, real servers, and people at mail clients around it."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import make_msgid
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from imapclient import IMAPClient

import introbot
from introbot.address import Address
from introbot.cli.commands import commands
from introbot.demo import letters
from introbot.demo.letters import Draft, Mail
from tests.servers.dovecot import Dovecot
from tests.servers.nursery import Born, Nursery
from tests.servers.submission import SubmissionServer

PATIENCE = 60.0  # costs nothing where all is well, and a machine may have much else to do
# The program that is tested in this process, too.
INHERITED = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(introbot.__file__).parents[1]), "LC_ALL": "C.UTF-8"}
DONE = "introbot-done"
IMAP_PASSWORD, SMTP_PASSWORD = "geheim-Brief-42", "geheim-Post-43"
# A cast has mailboxes of its own on the server that all tests share.
CASTS = 40
PARTS = {
    "bot": "introbot{}@introbot.example",
    "ann": "ann{}@example.org",
    "donald": "donald{}@rayandco.example",
    "jane": "jane{}@acme.example",
}


def mailboxes() -> dict[str, str]:
    """Every mailbox of every cast, with its password."""
    numbers = range(1, CASTS + 1)
    return {address.format(number): IMAP_PASSWORD for address in PARTS.values() for number in numbers}


def until(happens: Callable[[], Any], what: str, seconds: float = PATIENCE, every: float = 0.02) -> Any:
    """Wait until `happens` gives something true, and give that; fail saying `what` did not come about."""
    deadline = time.monotonic() + seconds
    while not (found := happens()):
        assert time.monotonic() < deadline, f"within {seconds:g} s {what} did not come about"
        time.sleep(every)
    return found


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.status == 0, self.err
        return json.loads(self.out)


class Running:
    """A command under way; what it prints goes to files, so that it never waits for a reader."""

    def __init__(
        self, arguments: Sequence[str], environment: dict[str, str], folder: Path, nursery: Nursery | None
    ) -> None:
        self._out, self._err = folder / "out", folder / "err"
        self.process: Born | subprocess.Popen[bytes]
        with self._out.open("wb") as out, self._err.open("wb") as err:
            if nursery:
                self.process = nursery.start(arguments, environment, folder)
            else:
                command = [sys.executable, "-m", "introbot", *arguments]
                self.process = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment, cwd=folder
                )

    @property
    def out(self) -> str:
        return self._out.read_text("utf-8")

    @property
    def err(self) -> str:
        return self._err.read_text("utf-8")

    def sends(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """It sleeps (SIGSTOP) while this lasts."""
        self.sends(signal.SIGSTOP)
        yield
        self.sends(signal.SIGCONT)

    def ends(self, seconds: float = PATIENCE) -> Done:
        """Wait for its end."""
        return Done(self.process.wait(seconds), self.out, self.err)

    def stops(self) -> tuple[Done, float]:
        """SIGTERM, and how many seconds it took to end after that."""
        begun = time.monotonic()
        self.sends(signal.SIGTERM)
        done = self.ends()
        return done, time.monotonic() - begun


@dataclass(repr=False)
class Person:
    """Somebody with a mailbox on the server, who answers and forwards as Gmail does."""

    name: str
    address: str
    world: World
    password: str = IMAP_PASSWORD

    def __post_init__(self) -> None:
        self.me = Address(self.address, self.name)
        self._unread: list[Mail] = []
        self._last_uid = 0
        self._client: Any = None

    def gets(self, kind: str) -> Mail:
        """The oldest letter of this kind not yet taken (of no kind: from a person); waits for it."""
        return until(lambda: self._take(kind), f"the letter “{kind}” to {self.name}")

    def has_mail(self) -> list[str]:
        """The kinds of what has come and was not taken."""
        self._look()
        return [mail.kind for mail in self._unread]

    def writes(self, to: Iterable[Address], subject: str, text: str) -> Mail:
        return self.sends(Draft(tuple(to), subject, text))

    def answers(self, mail: Mail, text: str, *, everyone: bool = False) -> Mail:
        return self.sends(letters.reply(mail, self.me, text, everyone=everyone))

    def forwards(self, mail: Mail, note: str) -> Mail:
        return self.sends(letters.forward(mail, [self.world.program], note))

    def sends(self, draft: Draft) -> Mail:
        raw = self.composes(draft)
        for address in draft.forward_paths:
            if self.world.dovecot.knows(address):
                self.world.dovecot.deliver(address, raw, self.address)
        return Mail(raw)

    def composes(self, draft: Draft) -> bytes:
        at, message_id = datetime.now().astimezone(), make_msgid(domain=self.me.domain)
        return letters.compose(draft, self.me, at=at, message_id=message_id)

    def leaves(self) -> None:
        if self._client:
            self._client.logout()

    def _take(self, kind: str) -> Mail | None:
        self._look()
        found = next((mail for mail in self._unread if mail.kind == kind), None)
        if found:
            self._unread.remove(found)
        else:
            self.world.while_waiting()
        return found

    def _look(self) -> None:
        if self._client is None:
            self._client = IMAPClient("127.0.0.1", self.world.dovecot.imap_port, ssl=False, timeout=PATIENCE)
            self._client.login(self.address, self.password)
            self._client.select_folder("INBOX", readonly=True)
        self._client.noop()
        uids = [u for u in self._client.search(["UID", f"{self._last_uid + 1}:*"]) if u > self._last_uid]
        if uids:
            found = self._client.fetch(uids, ["BODY.PEEK[]"])
            self._unread += [Mail(found[uid][b"BODY[]"]) for uid in sorted(uids)]
            self._last_uid = max(uids)


@dataclass(repr=False)
class World:
    """One cast, its submission server, and the settings of its program, which a nursery starts or, if None, we do."""

    number: int
    folder: Path
    dovecot: Dovecot
    submission: SubmissionServer
    settings: dict[str, str]
    nursery: Nursery | None = None
    while_waiting: Callable[[], None] = lambda: None
    people: list[Person] = field(default_factory=list)
    commands: list[Running] = field(default_factory=list)
    answers: list[Done] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._folders = (self.folder / f"command-{number}" for number in itertools.count(1))

    @property
    def bot(self) -> str:
        return self.settings["INTROBOT_ADDRESS"]

    @property
    def program(self) -> Address:
        return Address(self.bot, "introbot")

    @property
    def home(self) -> Path:
        return Path(self.settings["INTROBOT_HOME"])

    def person(self, part: str, name: str) -> Person:
        person = Person(name, PARTS[part].format(self.number), self)
        self.people.append(person)
        return person

    def starts(self, *arguments: str, **settings: str) -> Running:
        """Start a command with the settings (and these, named without INTROBOT_, instead of theirs)."""
        given = self.settings | {f"INTROBOT_{name}": value for name, value in settings.items()}
        folder = next(self._folders)
        folder.mkdir()
        # A home without an .env of somebody's.
        command = Running(arguments, INHERITED | {"HOME": str(folder)} | given, folder, self.nursery)
        self.commands.append(command)
        return command

    def does(self, *arguments: str, **settings: str) -> Done:
        """Run a command to its end."""
        return self.starts(*arguments, **settings).ends()

    def asks(self, *arguments: str, **settings: str) -> Done:
        """The same for a command that only reads: in this process, to save the start of another."""
        given = self.settings | {f"INTROBOT_{name}": value for name, value in settings.items()}
        result = CliRunner(env=given).invoke(commands, arguments)
        self.answers.append(Done(result.exit_code, result.stdout, result.stderr))
        return self.answers[-1]

    @contextmanager
    def running(self, *flags: str, **settings: str) -> Iterator[Running]:
        """`introbot run` for as long as the `with` lasts, unless the test has ended it; it ends cleanly."""
        command = self.starts("run", *flags, **settings)
        try:
            yield command
        except BaseException as error:
            error.add_note(command.err)
            raise
        if command.process.poll() is None:
            done, _ = command.stops()
            assert done.status == 0, done.err

    def shows(self) -> Any:
        """The one introduction there is, as `show --json` tells it."""
        [listed] = self.asks("list", "--json").json
        return self.asks("show", listed["id"], "--json").json

    def statuses(self, kind: str) -> list[str]:
        """The status of each letter of this kind, as `show` tells it."""
        return [letter["status"] for letter in self.shows()["letters"] if letter["kind"] == kind]

    def checks(self) -> dict[str, dict[str, Any]]:
        """What `doctor` finds, by the name of the check."""
        return {check["check"]: check for check in json.loads(self.asks("doctor", "--json").out)}

    def stored(self, kind: str) -> list[Mail]:
        """What the submission server has taken of this kind."""
        return [mail for each in self.submission.stored if (mail := Mail(each.content)).kind == kind]

    def is_idle(self) -> bool:
        """Whether the last word of a client of the program's mailbox was IDLE."""
        lines = self.dovecot.transcript(self.bot).split("\n")
        return any(line.endswith(" IDLE") for line in lines[-2:])

    def waits_for_silence(self, program: Running) -> None:
        """Wait until the submission server has fallen silent, as its script says."""
        until(lambda: self.submission.stalled.is_set() or program.process.poll() is not None, "silence")
        assert program.process.poll() is None, program.err

    def closes(self) -> None:
        """End all that still runs, and see that no password was ever printed."""
        for person in self.people:
            with suppress(Exception):
                person.leaves()
        for command in self.commands:
            if command.process.poll() is None:
                command.process.kill()
                command.process.wait()
        for said in (*self.commands, *self.answers):
            for password in (IMAP_PASSWORD, SMTP_PASSWORD):
                assert password not in said.out + said.err
