"""A real Dovecot behind a line that falls silent, says more than it was asked, or drips: no mail lost, none twice."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest

from introbot.errors import Transient
from introbot.imap import Watcher, once
from tests.edges.conftest import mailbox_account
from tests.edges.test_imap import FOLDERS, Kept, letter
from tests.servers.dovecot import Dovecot
from tests.servers.line import Line

pytestmark = pytest.mark.dovecot

MOST = 200
_LITERAL = re.compile(rb"\{(\d+)\}\r\n$")
# What a server may say at any moment (RFC 9051 §7): of the mailbox, of messages that nobody asked for, of itself.
UNASKED = (
    b"* OK Still here\r\n",
    b"* 23 EXISTS\r\n",
    b"* 0 RECENT\r\n",
    b"* 7 FETCH (FLAGS (\\Seen))\r\n",
    b"* 9 FETCH (UID 4711 FLAGS (\\Deleted))\r\n",
    b"* 9 EXPUNGE\r\n",
    b"* FLAGS (\\Seen \\Deleted odd)\r\n",
)


class SilentLine(Line):
    """Falls silent after so many lines of the server's, and ends nothing: the peer is gone, and nobody says so."""

    def __init__(self, target: int, lines: int) -> None:
        super().__init__(target)
        self._left, self.fell_silent = lines, False

    def _from_server(self, data: bytes) -> tuple[bytes, bool]:
        self._left -= data.count(b"\n")
        if self._left < 0:
            self.fell_silent = True
            self.hold()
        return super()._from_server(data)


class ChattyLine(Line):
    """Puts in something that nobody asked for before each line of the server's, where a line may begin."""

    def __init__(self, target: int) -> None:
        super().__init__(target)
        self._unasked = itertools.cycle(UNASKED)
        self._waiting, self._skip, self.put_in = bytearray(), 0, 0
        self._is_within = False  # a literal has interrupted the line

    def _from_server(self, data: bytes) -> tuple[bytes, bool]:
        passed = b""
        self._waiting += data
        while self._waiting:
            if self._skip:
                part = bytes(self._waiting[: self._skip])
                self._skip -= len(part)
            elif b"\n" in self._waiting:
                part = bytes(self._waiting[: self._waiting.index(b"\n") + 1])
                passed += b"" if self._is_within else self._chatter(part)
                literal = _LITERAL.search(part)
                self._skip, self._is_within = (int(literal[1]), True) if literal else (0, False)
            else:
                break
            del self._waiting[: len(part)]
            passed += part
        return super()._from_server(passed)

    def _chatter(self, line: bytes) -> bytes:
        """Nothing before the greeting, nor where the client waits for leave to go on."""
        if line.startswith(b"+") or line.rstrip().endswith(b"ready."):
            return b""
        self.put_in += 1
        return next(self._unasked)


class DrippingLine(Line):
    """Lets through a few bytes at a time."""

    def _from_server(self, data: bytes) -> tuple[bytes, bool]:
        time.sleep(len(data) / 20_000)
        return super()._from_server(data)

    def _pass(self, source, sink, through: Callable[[bytes], tuple[bytes, bool]]) -> None:  # type: ignore[no-untyped-def]
        super()._pass(_Sips(source), sink, through)


class _Sips:
    """A socket that is read seven bytes at a time."""

    def __init__(self, of) -> None:  # type: ignore[no-untyped-def]
        self._of = of

    def recv(self, size: int) -> bytes:
        return self._of.recv(7)  # type: ignore[no-any-return]

    def __getattr__(self, name: str) -> object:
        return getattr(self._of, name)


def test_i3_the_server_falls_silent_after_any_line(dovecot: Dovecot, user: str) -> None:
    account, expected, kept = mailbox_account(dovecot, user), list[str](), Kept()
    once(account, FOLDERS, kept)
    for lines in range(0, MOST, 5):
        expected.append(f"mail {lines}")
        dovecot.deliver(user, letter(expected[-1]))
        with SilentLine(dovecot.imap_port, lines) as line, suppress(Transient):
            once(replace(mailbox_account(dovecot, user, line.port), read_timeout=0.2), FOLDERS, kept)
        once(account, FOLDERS, kept)
        assert kept.subjects == expected and dovecot.list(user, "INBOX") == []
        if not line.fell_silent:
            break
    assert 10 < lines < MOST


@pytest.mark.failure(132)
def test_i3_what_nobody_asked_for_changes_nothing(dovecot: Dovecot, user: str) -> None:
    """Untagged EXISTS, EXPUNGE and FETCH lines, of messages there are and are not, between all answers."""
    kept, expected = Kept(), list[str]()
    with ChattyLine(dovecot.imap_port) as line:
        account = mailbox_account(dovecot, user, line.port)
        for number in range(4):
            expected += [f"mail {number}.1", f"mail {number}.2"]
            for subject in expected[-2:]:
                dovecot.deliver(user, letter(subject))
            once(account, FOLDERS, kept)
            assert kept.subjects == expected
    assert line.put_in > 40 and dovecot.list(user, "INBOX") == []
    assert len(dovecot.list(user, "introbot-done")) == len(expected)


def test_i3_a_dripping_line_is_slow_and_nothing_else(dovecot: Dovecot, user: str) -> None:
    kept = Kept()
    for number in range(3):
        dovecot.deliver(user, letter(f"mail {number}"))
    with DrippingLine(dovecot.imap_port) as line:
        once(mailbox_account(dovecot, user, line.port), FOLDERS, kept)
    assert kept.subjects == ["mail 0", "mail 1", "mail 2"] and dovecot.list(user, "INBOX") == []


def test_i3_the_watch_goes_on_after_a_peer_that_vanished(
    dovecot: Dovecot, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Silence while it looks and silence while it waits; what came meanwhile is read once."""
    monkeypatch.setattr("introbot.imap.watcher.pause_after", lambda *_: 0.05)
    kept = Kept()
    with Line(dovecot.imap_port) as line:
        account = replace(mailbox_account(dovecot, user, line.port), read_timeout=0.5)
        watcher = Watcher(account, FOLDERS, kept, kept.on_trouble, poll_seconds=0.5)
        watcher.start()
        dovecot.deliver(user, letter("before"))
        kept.wait_for("before")
        for round_ in range(3):
            line.hold()
            dovecot.deliver(user, letter(f"meanwhile {round_}"))
            kept.wait_for_trouble(round_ + 1)
            line.release()
            kept.wait_for(f"meanwhile {round_}")
        assert watcher.stop()
    assert kept.subjects == ["before", "meanwhile 0", "meanwhile 1", "meanwhile 2"]
