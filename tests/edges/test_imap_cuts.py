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
from tests.servers.line import CutLine

pytestmark = pytest.mark.dovecot

MOST = 200  # more lines than any look takes


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
