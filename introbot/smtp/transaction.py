"""One letter on one connection: either all the recipients or nothing, and no doubt about whether the body began."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from aiosmtplib import SMTP, SMTPException, SMTPResponse, SMTPResponseException

from introbot.address import is_address
from introbot.points import Point, reached
from introbot.smtp.account import FAILURES, SubmissionAccount, drop
from introbot.smtp.outcome import Envelope, Outcome, Submission, words_of


class NotBegun(Exception):
    """MAIL failed for now: on a connection used before, a fresh one may do better; `submission` says why."""

    def __init__(self, submission: Submission) -> None:
        super().__init__(submission.reply)
        self.submission = submission


def fault_in(envelope: Envelope, content: bytes) -> str | None:
    """Why this cannot be sent at all, whatever the server; None if it can."""
    if not envelope.forward_paths:
        return "The letter has no recipient."
    for path in (*envelope.forward_paths, *filter(None, [envelope.reverse_path])):
        if not is_address(path):
            return f"{path!r} is not an address."
    # RFC 5321 §2.3.8; a lone CR or LF is how one message is smuggled into another.
    if not content.count(b"\r\n") == content.count(b"\r") == content.count(b"\n") or not content.endswith(b"\r\n"):
        return "The letter's lines do not all end in CRLF."
    return None


async def transact(
    client: SMTP,
    account: SubmissionAccount,
    envelope: Envelope,
    content: bytes,
    before_data: Callable[[], Awaitable[None]] | None,
) -> Submission:
    """MAIL, all RCPT, `before_data`, DATA, the body. Whatever fails before the body began left nothing behind.

    Raises NotBegun, or what `before_data` raises; the client is closed unless it may be used again.
    """
    try:
        options = _options(client, envelope, content)
    except ValueError as error:
        return Submission(Outcome.PERMANENT, str(error))
    await _mail(client, envelope, options)
    if refusal := await _recipients(client, envelope):
        await reset(client)
        return refusal
    reached(Point.ADDRESSED)
    if before_data:
        await before_data()
    if refusal := await _may_begin(client):
        await reset(client)
        return refusal
    return await _body(client, content, account.final_timeout)


def _options(client: SMTP, envelope: Envelope, content: bytes) -> list[str]:
    """The parameters of MAIL; raises ValueError, with a sentence, where the server lacks what the letter needs."""
    options = [f"SIZE={len(content)}"] if client.supports_extension("size") else []  # RFC 1870 §6
    if not content.isascii():
        if not client.supports_extension("8bitmime"):
            raise ValueError("The letter holds 8-bit bytes and the server takes none (8BITMIME, RFC 6152).")
        options.append("BODY=8BITMIME")
    beyond_ascii = [path for path in (envelope.reverse_path, *envelope.forward_paths) if not _wire(path).isascii()]
    if beyond_ascii:
        if not client.supports_extension("smtputf8"):
            raise ValueError(f"The server cannot write to {beyond_ascii[0]} (SMTPUTF8, RFC 6531).")
        options.append("SMTPUTF8")
    return options


def _wire(path: str) -> str:
    """The address as SMTP carries it: the domain in A-labels, so that only a local part may need SMTPUTF8."""
    local, at, domain = path.rpartition("@")
    try:
        return f"{local}{at}{domain if domain.isascii() else domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return path


async def _mail(client: SMTP, envelope: Envelope, options: list[str]) -> None:
    try:
        await client.mail(_wire(envelope.reverse_path), options=options, encoding="utf-8")
    except SMTPResponseException as refusal:
        await reset(client)
        raise NotBegun(_refusal(refusal.code, refusal.message)) from refusal
    except FAILURES as error:
        drop(client)
        raise NotBegun(_lost(error)) from error


async def _recipients(client: SMTP, envelope: Envelope) -> Submission | None:
    """Offer all the recipients; who was refused, if anybody was (RFC 5321 §3.3: one refusal does not end it)."""
    refusals: dict[str, Submission] = {}
    for path in envelope.forward_paths:
        try:
            await client.rcpt(_wire(path), encoding="utf-8")
        except SMTPResponseException as refusal:
            refusals[path] = _refusal(refusal.code, refusal.message)
        except FAILURES as error:
            drop(client)
            return _lost(error)
    if not refusals:
        return None
    worst = max(refusals.values(), key=lambda each: each.outcome is Outcome.PERMANENT)
    return Submission(worst.outcome, worst.reply, worst.code, tuple(refusals))


async def _may_begin(client: SMTP) -> Submission | None:
    """Say DATA; None if the server waits for the body (354). Nothing of the letter has left yet."""
    try:
        reply = await client.execute_command(b"DATA")
    except FAILURES as error:
        drop(client)
        return _lost(error)
    return None if reply.code == 354 else _refusal(reply.code, reply.message)


async def _body(client: SMTP, content: bytes, timeout: float) -> Submission:
    """Write the body and read the one answer that counts; from the first byte on, silence means IN_DOUBT.

    The library's own data() does both steps in one and does not tell which of them failed.
    """
    protocol = client.protocol
    try:
        if protocol is None:
            raise SMTPException("the server hung up")
        protocol.write(_stuffed(content) + b".\r\n")
    except FAILURES as error:  # raised before a byte was handed on
        drop(client)
        return _lost(error)
    reached(Point.SUBMITTED)
    try:
        reply = await protocol.read_response(timeout=timeout)
    except asyncio.CancelledError:
        drop(client)
        return Submission(Outcome.IN_DOUBT, "Sending was broken off before the server had answered.")
    except FAILURES as error:
        drop(client)
        return Submission(Outcome.IN_DOUBT, f"No answer to the letter: {_words(error)}", _code(error))
    reached(Point.ANSWERED)
    return _verdict(client, reply)


def _stuffed(content: bytes) -> bytes:
    """A dot before each dot that begins a line (RFC 5321 §4.5.2)."""
    stuffed = content.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed


def _verdict(client: SMTP, reply: SMTPResponse) -> Submission:
    if reply.code == 250:
        return Submission(Outcome.ACCEPTED, words_of(reply.message), reply.code)
    if 400 <= reply.code < 600:
        if reply.code == 421:
            drop(client)
        return _refusal(reply.code, reply.message)
    drop(client)  # what else it may say, we no longer understand each other
    return Submission(Outcome.IN_DOUBT, words_of(reply.message), reply.code)


async def reset(client: SMTP) -> None:
    """Take the envelope back (RSET, RFC 5321 §4.1.1.5); a server that will not hear of it is left."""
    try:
        await client.rset()
    except FAILURES:
        drop(client)


def _refusal(code: int, text: str) -> Submission:
    # What is neither 4yz nor 5yz makes no sense here; nothing was sent, so it may be tried again.
    outcome = Outcome.PERMANENT if 500 <= code < 600 else Outcome.TRANSIENT
    return Submission(outcome, words_of(text), code if code > 0 else None)


def _lost(error: Exception) -> Submission:
    return Submission(Outcome.TRANSIENT, f"The line failed before the letter was sent: {_words(error)}")


def _words(error: Exception) -> str:
    return words_of(error.message if isinstance(error, SMTPException) else str(error)) or type(error).__name__


def _code(error: Exception) -> int | None:
    return error.code if isinstance(error, SMTPResponseException) and error.code > 0 else None
