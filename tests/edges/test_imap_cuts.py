"""I3: the line to a real Dovecot is cut after every line of the dialogue; no mail is lost, none is taken twice."""

from __future__ import annotations

import itertools
from contextlib import suppress

import pytest

from introbot.errors import Transient
from introbot.imap import once
from tests.edges.conftest import mailbox_account
from tests.edges.test_imap import FOLDERS, Kept, letter
from tests.servers.dovecot import Dovecot
from tests.servers.line import Line

pytestmark = pytest.mark.dovecot

MOST = 200  # more lines than any look takes


class CutLine(Line):
    """Ends every connection once `side` has said so many lines, in the middle of the next one if `within`."""

    def __init__(self, target: int, side: str, lines: int, within: bool) -> None:
        super().__init__(target)
        self._side, self._left, self._within = side, lines, within
        self.was_cut = False

    def _from_server(self, data: bytes) -> tuple[bytes, bool]:
        return self._up_to_lines(data) if self._side == "server" else super()._from_server(data)

    def _from_client(self, data: bytes) -> tuple[bytes, bool]:
        return self._up_to_lines(data) if self._side == "client" else super()._from_client(data)

    def _up_to_lines(self, data: bytes) -> tuple[bytes, bool]:
        lines = data.splitlines(keepends=True)
        if len(lines) <= self._left:
            self._left -= len(lines)
            return data, False
        part = lines[self._left][: len(lines[self._left]) // 2] if self._within else b""
        passed, self._left, self.was_cut = b"".join(lines[: self._left]) + part, 0, True
        return passed, True


@pytest.mark.parametrize("within", [False, True], ids=["between lines", "within a line"])
@pytest.mark.parametrize("side", ["server", "client"])
def test_i3_cut_after_every_line(dovecot: Dovecot, user: str, side: str, within: bool) -> None:
    account, expected, kept = mailbox_account(dovecot, user), list[str](), Kept()
    once(account, FOLDERS, kept)  # the done folder is made
    for lines in itertools.takewhile(lambda n: n < MOST, itertools.count()):
        for number in (1, 2):
            expected.append(f"mail {lines}.{number}")
            dovecot.deliver(user, letter(expected[-1]))
        with CutLine(dovecot.imap_port, side, lines, within) as line, suppress(Transient):
            once(mailbox_account(dovecot, user, line.port), FOLDERS, kept)
        once(account, FOLDERS, kept)
        assert kept.subjects == expected and dovecot.list(user, "INBOX") == []
        if not line.was_cut:
            break
    assert 10 < lines < MOST
    assert len(dovecot.list(user, "introbot-done")) == len(expected)
