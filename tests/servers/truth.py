"""An SMTP server that knows what it really stored, and fails at whatever byte or answer it is told to.

It speaks RFC 5321 on one selector and belongs to no thread: whoever runs it takes its turns. What it stores it shows
to a witness at that moment: a letter that ought not to have left is seen even if the program later mends its books.
"""

from __future__ import annotations

import re
import selectors
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

_PATH = re.compile(rb"<([^>]*)>")
_NO_LINGER = struct.pack("ii", 1, 0)  # close() then says RST


class How(StrEnum):
    """In what way the server fails."""

    CLOSE = "close"
    RESET = "reset"
    STALL = "stall"
    TRANSIENT = "451 4.3.0 Not now"
    PERMANENT = "554 5.7.1 Never"
    GARBAGE = "\x00\xff 99 what?"
    KILL = "kill"  # the client, not the server


@dataclass(frozen=True)
class Fault:
    """Where one connection fails: after `heard` bytes of the client, or at its answer number `answer` (0: greeting).

    An answer is replaced, or broken off after `said` bytes; what it would have confirmed is done all the same, unless
    the server says no in place of it.
    """

    how: How
    heard: int | None = None
    answer: int | None = None
    said: int = 0


class Mishap(StrEnum):
    """What may befall one letter of a client without a line of its own (`Truth.take`)."""

    LOST = "not stored, no answer"
    KEPT = "stored, no answer"
    KILLED_BEFORE = "the client is killed, nothing is stored"
    KILLED_AFTER = "it is stored, and the client killed"


@dataclass(frozen=True)
class Stored:
    """A letter that is really there."""

    reverse_path: str
    forward_paths: tuple[str, ...]
    content: bytes


class Ended(Exception):
    """This connection is over."""


@dataclass
class Truth:
    """Everything the server has stored, in order. Faults are used up one by one, each by one connection."""

    witness: Callable[[Stored], None] = lambda stored: None
    kill: Callable[[], None] = lambda: None
    stored: list[Stored] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    mishaps: list[Mishap] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    complaints: list[Exception] = field(default_factory=list)
    heard: int = 0
    answers: int = 0

    def __post_init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._listener.setblocking(False)
        self.port: int = self._listener.getsockname()[1]
        self.selector.register(self._listener, selectors.EVENT_READ, self._welcome)
        self._open: list[_Dialogue] = []

    def turn(self, seconds: float | None = None) -> None:
        """Do what can be done now, or wait so long for something to do."""
        for key, _ in self.selector.select(seconds):
            key.data()

    def settle(self) -> None:
        """Go on until every client has left: what the dead had still sent is read to its end."""
        self.turn(0)
        while self._open:
            self.turn(5)

    def close(self) -> None:
        self.hang_up()
        self.selector.close()
        self._listener.close()

    def hang_up(self) -> None:
        for dialogue in list(self._open):
            dialogue.close()

    @contextmanager
    def in_a_thread(self) -> Iterator[Truth]:
        """For clients in this process."""
        ending = threading.Event()

        def turns() -> None:
            while not ending.is_set():
                self.turn(0.05)

        thread = threading.Thread(target=turns, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            ending.set()
            thread.join()
            self.hang_up()

    def _welcome(self) -> None:
        with suppress(BlockingIOError):
            while True:
                line, _ = self._listener.accept()
                dialogue = _Dialogue(self, line, self.faults.pop(0) if self.faults else None)
                self._open.append(dialogue)
                dialogue.begin()

    def take(self, letter: Stored) -> str:
        """A letter from a client that is at the end of a pipe: the answer to it, or nothing."""
        mishap = self.mishaps.pop(0) if self.mishaps else None
        if mishap not in (Mishap.LOST, Mishap.KILLED_BEFORE):
            self.keep(letter)
        if mishap in (Mishap.KILLED_BEFORE, Mishap.KILLED_AFTER):
            self.kill()
        return "" if mishap else f"250 2.0.0 queued as {len(self.stored)}"

    def keep(self, letter: Stored) -> None:
        self.stored.append(letter)
        try:
            self.witness(letter)
        except Exception as broken:
            self.complaints.append(broken)

    def left(self, dialogue: _Dialogue) -> None:
        self._open.remove(dialogue)


class _Dialogue:
    """One connection."""

    def __init__(self, truth: Truth, line: socket.socket, fault: Fault | None) -> None:
        self._truth, self._line, self._fault = truth, line, fault
        self._heard = self._answers = 0
        self._buffer = bytearray()
        self._in_data = False
        self._reverse_path, self._forward_paths = "", list[str]()
        line.setblocking(False)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        truth.selector.register(line, selectors.EVENT_READ, self._ready)

    def begin(self) -> None:
        self._guarded(lambda: self._say("220 truth.test"))

    def close(self) -> None:
        self._truth.selector.unregister(self._line)
        self._line.close()
        self._truth.left(self)

    def _guarded(self, work: Callable[[], object]) -> None:
        try:
            work()
        except (Ended, OSError):
            self.close()

    def _ready(self) -> None:
        self._guarded(self._hear)

    def _hear(self) -> None:
        data = self._line.recv(1 << 16)
        if not data:
            raise Ended
        at = self._fault.heard if self._fault else None
        last = at is not None and self._heard + len(data) >= at
        self._buffer += data[: at - self._heard] if last and at is not None else data
        self._heard += len(data)
        self._truth.heard = self._heard
        self._understand()
        if last and self._fault:
            self._fail(self._fault.how)

    def _understand(self) -> None:
        while True:
            end = b"\r\n.\r\n" if self._in_data else b"\r\n"
            if self._in_data and self._buffer.startswith(b".\r\n"):
                content, self._buffer = b"", self._buffer[3:]
            elif end in self._buffer:
                content, _, self._buffer = self._buffer.partition(end)
            else:
                return
            self._take(bytes(content) + b"\r\n") if self._in_data else self._obey(bytes(content))

    def _obey(self, line: bytes) -> None:
        verb = line[:4].upper()
        address = found[1].decode() if (found := _PATH.search(line)) else ""
        if verb in (b"EHLO", b"HELO"):
            self._say("250-truth.test", "250-SIZE 50000000", "250 8BITMIME")
        elif verb == b"MAIL":
            self._reverse_path, self._forward_paths = address, []
            self._say("250 OK")
        elif verb == b"RCPT":
            refusal = self._truth.refused.get(address)
            if self._say(refusal or "250 OK") and not refusal:
                self._forward_paths.append(address)
        elif verb == b"DATA" and self._forward_paths:
            self._in_data = self._say("354 Go ahead")
        elif verb == b"QUIT":
            self._say("221 Bye")
            raise Ended
        else:
            self._say("250 OK" if verb in (b"RSET", b"NOOP") else "503 What?")

    def _take(self, content: bytes) -> None:
        self._in_data = False
        if not self._says_no():
            # RFC 5321 §4.5.2: of each dot that begins a line, one was put there for the way.
            letter = re.sub(rb"(?m)^\.", b"", content)
            self._truth.keep(Stored(self._reverse_path, tuple(self._forward_paths), letter))
        self._say(f"250 2.0.0 queued as {len(self._truth.stored)}")

    def _says_no(self) -> bool:
        """Whether the fault puts a refusal in the place of the coming answer."""
        fault = self._fault
        return bool(fault and fault.answer == self._answers and fault.how in (How.TRANSIENT, How.PERMANENT))

    def _say(self, *lines: str) -> bool:
        """Answer; whether the answer was the one that was meant."""
        answer = "".join(f"{line}\r\n" for line in lines).encode()
        fault = self._fault
        self._answers += 1
        self._truth.answers = self._answers
        if fault is None or fault.answer != self._answers - 1:
            self._line.sendall(answer)
            return True
        if fault.how in (How.TRANSIENT, How.PERMANENT, How.GARBAGE):
            self._line.sendall(fault.how.encode("latin-1") + b"\r\n")
            return False
        self._line.sendall(answer[: fault.said])
        self._fail(fault.how)
        return False

    def _fail(self, how: How) -> None:
        if how is How.KILL:
            self._truth.kill()
            raise Ended
        if how is How.STALL:
            self._truth.selector.modify(self._line, selectors.EVENT_READ, self._ignore)
            self._buffer.clear()
            return
        if how is How.RESET:
            self._line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        elif how is not How.CLOSE:
            self._line.sendall(how.encode("latin-1") + b"\r\n")
        raise Ended

    def _ignore(self) -> None:
        """A server that reads and says nothing, until the client has enough."""
        try:
            alive = self._line.recv(1 << 16)
        except OSError:
            alive = b""
        if not alive:
            self.close()
