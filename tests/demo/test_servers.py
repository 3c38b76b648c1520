"""The embedded servers, spoken to by the libraries the program itself uses."""

from __future__ import annotations

import asyncio
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from typing import Any

import aiosmtplib
import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from introbot.demo.accounts import Account
from introbot.demo.servers import MailServers
from introbot.errors import Misconfigured
from tests.demo.cast import ANN, BOT, DONALD, JANE

HELLO = b"From: ann@example.org\r\nTo: all of you\r\nSubject: Hello\r\nMessage-ID: <1@example.org>\r\n\r\nGood day.\r\n"
pytestmark = pytest.mark.asyncio(loop_scope="module")


def submission(servers: MailServers, account: Account | None) -> aiosmtplib.SMTP:
    credentials = {"username": account.address, "password": account.password} if account else {}
    return aiosmtplib.SMTP(
        hostname="127.0.0.1", port=servers.smtp_port, use_tls=False, start_tls=False, timeout=10, **credentials
    )


@contextmanager
def mailbox(servers: MailServers, account: Account) -> Iterator[IMAPClient]:
    imap = IMAPClient("127.0.0.1", port=servers.imap_port, ssl=False, timeout=10)
    try:
        imap.login(account.address, account.password)
        imap.select_folder("INBOX")
        yield imap
    finally:
        imap.shutdown()


async def mail_of(servers: MailServers, account: Account) -> list[bytes]:
    def read() -> list[bytes]:
        with mailbox(servers, account) as imap:
            return [found[b"BODY[]"] for found in imap.fetch(imap.search(), ["BODY.PEEK[]"]).values()]

    return await asyncio.to_thread(read)


async def test_a_mail_sent_by_smtp_is_read_by_imap(servers: MailServers) -> None:
    async with submission(servers, ANN) as smtp:
        await smtp.sendmail(ANN.address, [JANE.address], HELLO)

    [mail] = await mail_of(servers, JANE)
    assert mail.startswith(b"Delivered-To: jane@acme.example\r\nReturn-Path: <ann@example.org>\r\nReceived: ")
    assert mail.endswith(HELLO)
    assert [kept.raw for kept in servers.kept_by(ANN.address, "sent")] == [HELLO]
    assert [kept.raw for kept in servers.kept_by(JANE.address)] == [mail]
    assert await mail_of(servers, DONALD) == []


async def test_a_subaddress_reaches_its_owner_and_is_named_in_full(servers: MailServers) -> None:
    async with submission(servers, JANE) as smtp:
        await smtp.sendmail(JANE.address, ["introbot+ab12.jane@introbot.example"], HELLO)

    [mail] = await mail_of(servers, BOT)
    assert message_from_bytes(mail)["Delivered-To"] == "introbot+ab12.jane@introbot.example"


async def test_who_is_only_on_the_envelope_gets_a_copy(servers: MailServers) -> None:
    async with submission(servers, BOT) as smtp:
        await smtp.sendmail(BOT.address, [JANE.address, DONALD.address, ANN.address], HELLO)

    assert [len(await mail_of(servers, each)) for each in (JANE, DONALD, ANN)] == [1, 1, 1]


async def test_mail_to_the_outside_is_refused_and_the_rest_delivered(servers: MailServers) -> None:
    async with submission(servers, ANN) as smtp:
        refused, _ = await smtp.sendmail(ANN.address, [JANE.address, "someone@elsewhere.example"], HELLO)

    assert refused["someone@elsewhere.example"].code == 550
    assert len(await mail_of(servers, JANE)) == 1


async def test_nobody_sends_without_signing_in_or_as_somebody_else(servers: MailServers) -> None:
    async with submission(servers, None) as smtp:
        with pytest.raises(aiosmtplib.SMTPSenderRefused, match="Sign in first"):
            await smtp.sendmail(ANN.address, [JANE.address], HELLO)
    async with submission(servers, ANN) as smtp:
        with pytest.raises(aiosmtplib.SMTPSenderRefused, match="not an address of yours"):
            await smtp.sendmail(JANE.address, [DONALD.address], HELLO)


@pytest.mark.parametrize("mechanism", ["auth_plain", "auth_login"])
async def test_both_ways_to_sign_in_and_a_wrong_password(servers: MailServers, mechanism: str) -> None:
    async with submission(servers, None) as smtp:
        await smtp.ehlo()
        with pytest.raises(aiosmtplib.SMTPAuthenticationError):
            await getattr(smtp, mechanism)(ANN.address, "a guess")
        await getattr(smtp, mechanism)(ANN.address, ANN.password)
        await smtp.sendmail("", [JANE.address], HELLO)
    [mail] = await mail_of(servers, JANE)
    assert b"Return-Path: <>\r\n" in mail

    def sign_in() -> None:
        with mailbox(servers, Account("Ann", ANN.address, "a guess")):
            pass

    with pytest.raises(LoginError):
        await asyncio.to_thread(sign_in)


async def test_a_mail_wakes_who_is_in_idle(servers: MailServers) -> None:
    idling, loop = asyncio.Event(), asyncio.get_running_loop()

    def idle() -> Any:
        with mailbox(servers, JANE) as imap:
            imap.search()
            imap.idle()
            loop.call_soon_threadsafe(idling.set)
            assert select.select([imap.socket()], [], [], 5)[0], "nothing was announced"
            return imap.idle_done()[1]

    woken = asyncio.create_task(asyncio.to_thread(idle))
    await asyncio.wait_for(idling.wait(), 5)
    async with submission(servers, ANN) as smtp:
        await smtp.sendmail(ANN.address, [JANE.address], HELLO)
    assert (1, b"EXISTS") in await asyncio.wait_for(woken, 5)


async def test_a_mail_between_the_last_look_and_idle_is_announced_too(servers: MailServers) -> None:
    looked, delivered, loop = asyncio.Event(), asyncio.Event(), asyncio.get_running_loop()

    def idle() -> Any:
        with mailbox(servers, JANE) as imap:
            assert imap.search() == []
            loop.call_soon_threadsafe(looked.set)
            asyncio.run_coroutine_threadsafe(delivered.wait(), loop).result(5)
            imap.idle()
            select.select([imap.socket()], [], [], 1)
            return imap.idle_done()[1]

    woken = asyncio.create_task(asyncio.to_thread(idle))
    await asyncio.wait_for(looked.wait(), 5)
    await servers.deliver(HELLO, ANN.address, JANE.address)
    delivered.set()
    assert (1, b"EXISTS") in await asyncio.wait_for(woken, 5)


async def test_a_burst_arrives_whole_and_in_order(servers: MailServers) -> None:
    async def send(connection: int) -> None:
        async with submission(servers, ANN) as smtp:
            for number in range(100):
                await smtp.sendmail(ANN.address, [BOT.address], HELLO + b"%d/%d\r\n" % (connection, number))

    await asyncio.gather(*map(send, range(4)))
    lines = [mail.splitlines()[-1] for mail in await mail_of(servers, BOT)]
    assert len(lines) == 400
    for connection in range(4):
        own = [line for line in lines if line.startswith(b"%d/" % connection)]
        assert own == [b"%d/%d" % (connection, number) for number in range(100)]


async def test_the_servers_end_while_somebody_is_in_idle() -> None:
    async with MailServers([ANN]) as servers:
        imap = await asyncio.to_thread(IMAPClient, "127.0.0.1", port=servers.imap_port, ssl=False, timeout=10)
        await asyncio.to_thread(imap.login, ANN.address, ANN.password)
        await asyncio.to_thread(imap.select_folder, "INBOX")
        await asyncio.to_thread(imap.idle)
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", servers.imap_port)
    await asyncio.to_thread(imap.shutdown)


async def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "introbot.demo.submission", raising=False)
    monkeypatch.setitem(sys.modules, "aiosmtpd.smtp", None)
    with pytest.raises(Misconfigured, match=r'^the demo needs the package aiosmtpd: pip install "introbot\[demo\]"$'):
        async with MailServers([ANN]):
            pass


async def test_the_package_is_cheap_to_import() -> None:
    code = "import sys, introbot.demo; print({'pymap', 'aiosmtpd', 'starlette', 'uvicorn'} & set(sys.modules))"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE)
    output, _ = await process.communicate()
    assert output.strip() == b"set()"
