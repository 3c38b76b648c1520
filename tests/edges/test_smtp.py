"""Submitting letters to a real SMTP server: all or nothing, and never in doubt without saying so."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from introbot.errors import Misconfigured, Transient
from introbot.smtp import Envelope, Outcome, SubmissionAccount, Submitter, check, retry_at
from tests.edges.conftest import submission_account
from tests.servers.certificates import Certificates, make_certificates
from tests.servers.line import Line
from tests.servers.submission import At, SubmissionServer

pytestmark = pytest.mark.asyncio

LETTER = b"From: bot@example.org\r\nSubject: Intro\r\n\r\nHello both.\r\n.\r\n..\r\n.a dot\r\n"
BOTH = Envelope("bot@example.org", ("jane@acme.example", "donald@ray.example"))


async def test_both_have_the_letter_byte_for_byte(submission: SubmissionServer, sender: SubmissionAccount) -> None:
    async with Submitter(sender) as submitter:
        submission_ = await submitter.submit(BOTH, LETTER)

    assert (submission_.outcome, submission_.code, submission_.reply) == (Outcome.ACCEPTED, 250, "2.0.0 queued as 1")
    [stored] = submission.stored
    assert (stored.reverse_path, stored.forward_paths, stored.content) == (
        "bot@example.org",
        BOTH.forward_paths,
        LETTER,
    )


async def test_the_null_reverse_path(submission: SubmissionServer, sender: SubmissionAccount) -> None:
    async with Submitter(sender) as submitter:
        assert (await submitter.submit(Envelope("", BOTH.forward_paths), LETTER)).outcome is Outcome.ACCEPTED

    assert submission.stored[0].reverse_path == ""


@pytest.mark.parametrize(
    ("replies", "outcome", "code"),
    [
        (("450 4.2.1 Later", None), Outcome.TRANSIENT, 450),
        ((None, "550 5.1.1 No such person"), Outcome.PERMANENT, 550),
        (("550 5.1.1 No such person", "450 4.2.1 Later"), Outcome.PERMANENT, 550),
        (("450 4.2.1 Later", "451 4.3.0 Later"), Outcome.TRANSIENT, 450),
    ],
)
async def test_075_one_recipient_refused_means_nothing_is_sent(
    submission: SubmissionServer,
    sender: SubmissionAccount,
    replies: tuple[str | None, ...],
    outcome: Outcome,
    code: int,
) -> None:
    refuse = {path: reply for path, reply in zip(BOTH.forward_paths, replies, strict=True) if reply}
    submission.script.refuse = refuse
    begun = []

    async def before_data() -> None:
        begun.append(1)

    async with Submitter(sender) as submitter:
        refused = await submitter.submit(BOTH, LETTER, before_data)
        submission.script.refuse = {}
        later = await submitter.submit(BOTH, LETTER, before_data)

    assert (refused.outcome, refused.code, refused.refused) == (outcome, code, tuple(refuse))
    assert "RSET" in submission.commands
    assert later.outcome is Outcome.ACCEPTED
    assert len(begun) == len(submission.stored) == submission.connections == 1


async def test_before_data_is_awaited_between_the_recipients_and_the_letter(
    submission: SubmissionServer, sender: SubmissionAccount
) -> None:
    async def lose_the_lease() -> None:
        raise Transient("somebody else has the lease")

    async with Submitter(sender) as submitter:
        with pytest.raises(Transient, match="lease"):
            await submitter.submit(BOTH, LETTER, lose_the_lease)
        assert submission.stored == []
        assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("point", [At.MAIL, At.DATA])
async def test_072_a_line_that_breaks_before_the_body_leaves_nothing_in_doubt(
    submission: SubmissionServer, sender: SubmissionAccount, point: At
) -> None:
    submission.script.cut = point
    async with Submitter(sender) as submitter:
        broken = await submitter.submit(BOTH, LETTER)
        submission.script.cut = None
        again = await submitter.submit(BOTH, LETTER)

    assert broken.outcome is Outcome.TRANSIENT
    assert "before the letter was sent" in broken.reply
    assert again.outcome is Outcome.ACCEPTED
    assert len(submission.stored) == 1


@pytest.mark.parametrize(("point", "stored"), [(At.IN_BODY, 0), (At.DOT, 0), (At.STORED, 1)])
async def test_071_a_line_that_breaks_after_the_body_began_is_in_doubt(
    submission: SubmissionServer, sender: SubmissionAccount, point: At, stored: int
) -> None:
    submission.script.cut = point
    async with Submitter(sender) as submitter:
        assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.IN_DOUBT

    assert len(submission.stored) == stored


@pytest.mark.parametrize(
    ("point", "outcome"), [(At.DATA, Outcome.TRANSIENT), (At.DOT, Outcome.IN_DOUBT), (At.STORED, Outcome.IN_DOUBT)]
)
async def test_087_a_server_that_falls_silent(
    submission: SubmissionServer, sender: SubmissionAccount, point: At, outcome: Outcome
) -> None:
    submission.script.stall = point
    async with Submitter(replace(sender, command_timeout=0.2, final_timeout=0.2)) as submitter:
        assert (await submitter.submit(BOTH, LETTER)).outcome is outcome
    assert await asyncio.to_thread(submission.wait_until_left)


@pytest.mark.parametrize("side", ["cut_after_client", "cut_after_server"])
async def test_071_a_line_cut_at_any_byte_never_hides_a_letter(side: str) -> None:
    async def cut_at(byte: int | None) -> tuple[Outcome, int, int, int]:
        with SubmissionServer() as server, Line(server.port) as line:
            setattr(line, side, byte)
            async with Submitter(replace(submission_account(server), port=line.port)) as submitter:
                submission = await submitter.submit(BOTH, LETTER)
            ended = len(line.from_client), line.from_server
        return submission.outcome, len(server.stored), *ended

    outcome, stored, client_bytes, server_bytes = await cut_at(None)
    assert (outcome, stored) == (Outcome.ACCEPTED, 1)
    seen: set[tuple[Outcome, int]] = set()
    for byte in range(0, client_bytes if side == "cut_after_client" else server_bytes, 11):
        outcome, stored, *_ = await cut_at(byte)
        seen.add((outcome, stored))
    # Accepted and stored, in doubt either way, but never "try again" for a letter that is there.
    assert (Outcome.TRANSIENT, 0) in seen
    assert seen <= {
        (Outcome.ACCEPTED, 1),
        (Outcome.IN_DOUBT, 0),
        (Outcome.IN_DOUBT, 1),
        (Outcome.TRANSIENT, 0),
    }


async def test_a_cancellation_while_the_body_is_under_way_is_in_doubt(
    submission: SubmissionServer, sender: SubmissionAccount
) -> None:
    begun = asyncio.Event()
    submission.script.stall = At.DOT

    async def before_data() -> None:
        begun.set()

    async with Submitter(sender) as submitter:
        task = asyncio.create_task(submitter.submit(BOTH, LETTER, before_data))
        await begun.wait()
        await asyncio.sleep(0.2)  # DATA and the body are on their way
        task.cancel()
        assert (await task).outcome is Outcome.IN_DOUBT


async def test_a_cancellation_before_the_body_is_raised(
    submission: SubmissionServer, sender: SubmissionAccount
) -> None:
    begun = asyncio.Event()

    async def before_data() -> None:
        begun.set()
        await asyncio.Event().wait()

    async with Submitter(sender) as submitter:
        task = asyncio.create_task(submitter.submit(BOTH, LETTER, before_data))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert submission.stored == []


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("451 4.3.0 Try again", Outcome.TRANSIENT),
        ("421 4.3.2 Shutting down", Outcome.TRANSIENT),
        ("554 5.7.1 Spam", Outcome.PERMANENT),
        ("999 what", Outcome.IN_DOUBT),
        ("??? what", Outcome.IN_DOUBT),
    ],
)
async def test_the_answer_to_the_dot(
    submission: SubmissionServer, sender: SubmissionAccount, answer: str, outcome: Outcome
) -> None:
    submission.script.answer = answer
    async with Submitter(sender) as submitter:
        first = await submitter.submit(BOTH, LETTER)
        submission.script.answer = None
        second = await submitter.submit(BOTH, LETTER)

    assert first.outcome is outcome
    assert second.outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(("code", "outcome"), [(451, Outcome.TRANSIENT), (554, Outcome.PERMANENT)])
async def test_data_refused_is_a_definite_no(
    submission: SubmissionServer, sender: SubmissionAccount, code: int, outcome: Outcome
) -> None:
    submission.script.answer_to_data = f"{code} not now"
    async with Submitter(sender) as submitter:
        refused = await submitter.submit(BOTH, LETTER)
        assert (refused.outcome, refused.code) == (outcome, code)
        submission.script.answer_to_data = None
        assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.ACCEPTED
    assert submission.connections == 1


async def test_the_sender_refused(submission: SubmissionServer, sender: SubmissionAccount) -> None:
    submission.script.refuse_sender = "553 5.7.1 Not your address"
    async with Submitter(sender) as submitter:
        refused = await submitter.submit(BOTH, LETTER)
    assert (refused.outcome, refused.code, refused.reply) == (Outcome.PERMANENT, 553, "5.7.1 Not your address")


async def test_one_connection_serves_many_letters_and_is_closed_when_idle(
    submission: SubmissionServer, sender: SubmissionAccount
) -> None:
    async with Submitter(sender, idle_seconds=0.2) as submitter:
        for _ in range(20):
            assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.ACCEPTED
        assert (submission.connections, len(submission.sessions)) == (1, 1)
        assert await asyncio.to_thread(submission.wait_until_left)
        assert submission.commands == ["QUIT"]
        assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.ACCEPTED
        assert submission.connections == 2


async def test_letters_at_once_share_a_bounded_number_of_connections(
    submission: SubmissionServer, sender: SubmissionAccount
) -> None:
    async with Submitter(sender, connections=3) as submitter:
        ended = await asyncio.gather(*(submitter.submit(BOTH, LETTER) for _ in range(30)))
    assert {each.outcome for each in ended} == {Outcome.ACCEPTED}
    assert submission.connections == 3
    assert len(submission.stored) == 30


async def test_a_connection_that_takes_no_more_letters_is_replaced(
    submission: SubmissionServer, sender: SubmissionAccount
) -> None:
    submission.script.letters_per_connection = 2
    async with Submitter(sender) as submitter:
        ended = [await submitter.submit(BOTH, LETTER) for _ in range(5)]
    assert {each.outcome for each in ended} == {Outcome.ACCEPTED}
    assert submission.connections == 3


async def test_a_server_that_is_gone_and_comes_back(sender: SubmissionAccount, submission: SubmissionServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    async with Submitter(replace(sender, port=port)) as submitter:
        gone = await submitter.submit(BOTH, LETTER)
        assert gone.outcome is Outcome.TRANSIENT
        assert submitter.trouble == gone.reply
        assert str(port) in gone.reply


async def test_089_three_wrong_passwords_and_then_a_pause(submission: SubmissionServer) -> None:
    wrong = submission_account(submission, password="hunter2")
    async with Submitter(wrong) as submitter:
        ended = [await submitter.submit(BOTH, LETTER) for _ in range(5)]
        assert {each.outcome for each in ended} == {Outcome.TRANSIENT}
        assert len(submission.sign_ins) == 3
        assert submitter.trouble
        assert "INTROBOT_SMTP_PASSWORD" in submitter.trouble
        assert "hunter2" not in submitter.trouble + "".join(each.reply for each in ended)
    assert "hunter2" not in repr(wrong)


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_tls(certificates: Certificates, security: str) -> None:
    with SubmissionServer(security=security, certificates=certificates) as server:
        account = submission_account(server, ca=certificates.ca)
        await check(account)
        async with Submitter(account) as submitter:
            assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.ACCEPTED
            assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.ACCEPTED
        assert server.connections == 2


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_086_a_certificate_for_another_name_is_refused(
    tmp_path_factory: pytest.TempPathFactory, security: str
) -> None:
    other = make_certificates(tmp_path_factory.mktemp("other"), "mail.example.com")
    with SubmissionServer(security=security, certificates=other) as server:
        with pytest.raises(Misconfigured, match=r"certificate of localhost:\d+ is not to be trusted .*mismatch"):
            await check(submission_account(server, ca=other.ca))
        with pytest.raises(Misconfigured, match="INTROBOT_CA_FILE"):
            await check(replace(submission_account(server), host="localhost"))
        assert server.sign_ins == []


async def test_086_nothing_is_sent_in_clear_where_starttls_is_not_offered(submission: SubmissionServer) -> None:
    account = replace(submission_account(submission), security="starttls")
    with pytest.raises(Misconfigured, match="offers no STARTTLS"):
        await check(account)
    async with Submitter(account) as submitter:
        assert (await submitter.submit(BOTH, LETTER)).outcome is Outcome.TRANSIENT
    assert submission.sign_ins == submission.stored == []


async def test_a_server_without_tls_on_a_tls_port(submission: SubmissionServer) -> None:
    with pytest.raises(Transient, match="INTROBOT_SMTP_SECURITY"):
        await check(replace(submission_account(submission), security="tls"))


async def test_check_says_what_is_wrong(submission: SubmissionServer, sender: SubmissionAccount) -> None:
    await check(sender)
    with pytest.raises(Misconfigured, match="INTROBOT_SMTP_PASSWORD") as wrong:
        await check(replace(sender, password="hunter2"))
    assert "hunter2" not in str(wrong.value)
    with pytest.raises(Misconfigured, match="INTROBOT_CA_FILE: /nowhere"):
        await check(replace(sender, security="tls", ca_file="/nowhere"))
    with pytest.raises(Transient, match="was not found"):
        await check(replace(sender, host="nothing.invalid"))
    assert await asyncio.to_thread(submission.wait_until_left)


async def test_an_address_beyond_ascii(submission: SubmissionServer, sender: SubmissionAccount) -> None:
    async with Submitter(sender) as submitter:
        sent = await submitter.submit(Envelope("bot@example.org", ("jürgen@exämple.test",)), LETTER)
        plain = await submitter.submit(Envelope("bot@example.org", ("jane@exämple.test",)), LETTER)

    assert sent.outcome is plain.outcome is Outcome.ACCEPTED
    assert [each.forward_paths for each in submission.stored] == [
        ("jürgen@xn--exmple-cua.test",),
        ("jane@xn--exmple-cua.test",),
    ]
    assert ["SMTPUTF8" in each.options for each in submission.stored] == [True, False]


async def test_an_address_beyond_ascii_where_the_server_takes_none() -> None:
    with SubmissionServer(smtputf8=False) as server:
        async with Submitter(submission_account(server)) as submitter:
            sent = await submitter.submit(Envelope("bot@example.org", ("jürgen@example.test",)), LETTER)
    assert sent.outcome is Outcome.PERMANENT
    assert "jürgen@example.test" in sent.reply


@pytest.mark.parametrize(
    ("envelope", "content", "word"),
    [
        (Envelope("bot@example.org", ()), LETTER, "no recipient"),
        (Envelope("bot@example.org", ("jane@acme.example> X",)), LETTER, "not an address"),
        (Envelope("bot\r\nRCPT@example.org", ("jane@acme.example",)), LETTER, "not an address"),
        (BOTH, b"Subject: x\r\n\r\nbare\nline\r\n", "CRLF"),
        (BOTH, b"Subject: x\r\n\r\nbare\rline\r\n", "CRLF"),
        (BOTH, b"Subject: x\r\n\r\nunfinished", "CRLF"),
    ],
)
async def test_084_what_cannot_be_sent_is_not_tried(
    submission: SubmissionServer, sender: SubmissionAccount, envelope: Envelope, content: bytes, word: str
) -> None:
    async with Submitter(sender) as submitter:
        refused = await submitter.submit(envelope, content)
    assert refused.outcome is Outcome.PERMANENT
    assert word in refused.reply
    assert submission.connections == 0


@contextmanager
def saying(*replies: bytes) -> Iterator[SubmissionAccount]:
    """A server that answers each thing it hears with the next of `replies`, whatever it heard."""

    def speak() -> None:
        client, _ = listener.accept()
        with client:
            client.settimeout(10)
            for reply in replies:
                client.sendall(reply)
                if not client.recv(65536):
                    return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=speak)
        thread.start()
        yield SubmissionAccount("127.0.0.1", listener.getsockname()[1], "none", "", "", None, 5, 5, 5)
        thread.join(10)


HELLO = (b"220 hi\r\n", b"250 hi\r\n", b"250 sender\r\n", b"250 jane\r\n", b"250 donald\r\n", b"354 go\r\n")


async def test_a_reply_is_kept_short_and_on_one_line() -> None:
    reply = b"550-5.1.1 no\x1b[31m\r\n550-\xff\xfe\r\n550 " + b"x" * 2000 + b"\r\n"
    with saying(*HELLO, reply, b"221 bye\r\n") as account:
        async with Submitter(account) as submitter:
            sent = await submitter.submit(BOTH, LETTER)
    assert sent.outcome is Outcome.PERMANENT
    assert len(sent.reply) <= 300
    assert sent.reply.isprintable()
    sent.reply.encode("utf-8")


@pytest.mark.parametrize("cut", range(1, len(HELLO) + 1))
async def test_a_server_that_leaves_after_any_reply(cut: int) -> None:
    with saying(*HELLO[:cut]) as account:
        async with Submitter(account) as submitter:
            sent = await submitter.submit(BOTH, LETTER)
    assert sent.outcome is (Outcome.IN_DOUBT if cut == len(HELLO) else Outcome.TRANSIENT)


async def test_088_retries_grow_apart_and_end() -> None:
    first = now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    waits = []
    for attempts in range(1, 100):
        at = retry_at(attempts, first, now, timedelta(days=3))
        if at is None:
            break
        waits.append(int((at - now).total_seconds() / 60))
        now = at
    assert waits == [5, 15, 30, 60, 120, 240, *[480] * 8, 10]
    assert now == first + timedelta(days=3)
    assert retry_at(1, first, first, timedelta(0)) is None
