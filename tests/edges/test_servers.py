"""The servers of this kit, working together: a letter submitted by SMTP lies in the mailboxes of its recipients."""

from __future__ import annotations

import pytest

from introbot.smtp import Envelope, Outcome, Submitter
from tests.edges.conftest import submission_account
from tests.servers.dovecot import Dovecot
from tests.servers.submission import SubmissionServer, into

pytestmark = [pytest.mark.asyncio, pytest.mark.dovecot]


async def test_a_letter_lies_in_the_mailbox_of_each_known_recipient(dovecot: Dovecot, user: str) -> None:
    address = user.replace("@", "+token@")
    with SubmissionServer(deliver=into(dovecot.deliver, dovecot.knows)) as server:
        async with Submitter(submission_account(server)) as submitter:
            everybody = Envelope("bot@example.org", (address, "nobody@elsewhere.example"))
            assert (await submitter.submit(everybody, b"Subject: hi\r\n\r\nHello.\r\n")).outcome is Outcome.ACCEPTED
            assert (await submitter.submit(Envelope("", (user,)), b"Subject: bounce\r\n\r\n\r\n")).outcome

    assert dovecot.list(user, "INBOX") == [1, 2]
    headers = dovecot.doveadm("fetch", "-u", user, "hdr", "mailbox", "INBOX")
    assert f"Delivered-To: {address}\n" in headers
    assert "Return-Path: <>\n" in headers
