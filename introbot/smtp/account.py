"""Signing in to a submission server (RFC 6409), never in clear where TLS was asked for."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal

from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPConnectResponseError, SMTPException, SMTPResponseException

from introbot.errors import IntrobotError, Misconfigured, Permanent, Transient
from introbot.smtp.outcome import words_of
from introbot.tls import tls_context

Security = Literal["tls", "starttls", "none"]
# What the libraries raise for a line, a server or an answer that is not in order.
FAILURES = (SMTPException, OSError, ValueError)
QUIT_SECONDS = 1.0  # nothing depends on the answer to QUIT, and a program that was told to stop waits for it


@dataclass(frozen=True, slots=True)
class SubmissionAccount:
    """Where letters leave and how to sign in (not at all without `user`); "none" sends the password in clear."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str | None = None
    connect_timeout: float = 30
    command_timeout: float = 120
    final_timeout: float = 600  # for the answer to the dot (RFC 5321 §4.5.3.2.6)


class SignInRefused(Misconfigured):
    """The server knows neither this user nor this password: asking again at once may lock the account."""


async def sign_in(account: SubmissionAccount) -> SMTP:
    """A signed-in client; the certificate has been verified unless `security` is "none"."""
    with in_plain_words(account):
        client = SMTP(
            hostname=account.host,
            port=account.port,
            timeout=account.connect_timeout,
            use_tls=account.security == "tls",
            start_tls=False,  # the library's default sends in clear where STARTTLS is not offered
            tls_context=await asyncio.to_thread(tls_context, account.ca_file) if account.security != "none" else None,
            # A literal is always allowed (RFC 5321 §4.1.3) and spares a look-up that may hang.
            local_hostname="[127.0.0.1]",
        )
        try:
            await client.connect()
            await client.ehlo()
            if account.security == "starttls":
                await _start_tls(client, account)
            if account.user:
                await _authenticate(client, account)
        except BaseException:
            drop(client)
            raise
        client.timeout = account.command_timeout
        return client


async def _start_tls(client: SMTP, account: SubmissionAccount) -> None:
    if not client.supports_extension("starttls"):
        raise Misconfigured(f"{account.host} offers no STARTTLS: set INTROBOT_SMTP_SECURITY to tls.")
    await client.starttls()
    await client.ehlo()  # what was offered in clear does not count (RFC 3207 §4.2)


async def _authenticate(client: SMTP, account: SubmissionAccount) -> None:
    """Sign in with one method alone: each further one would count as a wrong password of its own."""
    methods = {"plain": client.auth_plain, "login": client.auth_login, "cram-md5": client.auth_crammd5}
    # In clear, the one method that does not show the password goes first.
    order = ("cram-md5", "plain", "login") if account.security == "none" else ("plain", "login", "cram-md5")
    offered = [name for name in order if name in client.server_auth_methods]
    if not offered:
        raise Misconfigured(f"{account.host}:{account.port} offers no way to sign in with a password.")
    await methods[offered[0]](account.user, account.password)


def drop(client: SMTP) -> None:
    """Close the line at once and without a word, whatever is still waiting to be written."""
    transport = client.transport
    client.close()
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


async def hang_up(client: SMTP) -> None:
    """Say QUIT (RFC 5321 §4.1.1.10) and close the line, whether or not the server answers."""
    transport = client.transport
    with suppress(*FAILURES):
        await client.quit(timeout=QUIT_SECONDS)
    client.close()
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


async def check(account: SubmissionAccount) -> None:
    """Connect, sign in, ask whether all is well, quit; raises Transient or Misconfigured with one clear sentence."""
    client = await sign_in(account)
    try:
        with in_plain_words(account):
            await client.noop()
        await hang_up(client)
    finally:
        drop(client)


@contextmanager
def in_plain_words(account: SubmissionAccount) -> Iterator[None]:
    """What the library raises leaves as one of our errors, in a sentence that never holds the password."""
    try:
        yield
    except IntrobotError:
        raise
    except FAILURES as error:
        raise _translated(error, account) from error


def _translated(error: Exception, account: SubmissionAccount) -> IntrobotError:
    where, cause = f"{account.host}:{account.port}", error.__cause__ or error
    said = _said(error, account)
    match error, cause:
        case SMTPAuthenticationError(), _ if 500 <= error.code < 600:
            return SignInRefused(
                f"{where} refused to sign in {account.user} ({said}): "
                "check INTROBOT_SMTP_USER and INTROBOT_SMTP_PASSWORD."
            )
        case _, ssl.SSLCertVerificationError():
            return Misconfigured(
                f"The certificate of {where} is not to be trusted ({cause.verify_message.rstrip('.')}): "
                "check INTROBOT_SMTP_HOST, or set INTROBOT_CA_FILE."
            )
        case _, ssl.SSLError():
            return Transient(f"{where} would not speak TLS ({said}): is INTROBOT_SMTP_SECURITY right for this port?")
        case _, socket.gaierror():
            return Transient(f"The name {account.host} was not found: check INTROBOT_SMTP_HOST.")
        case TimeoutError(), _:
            return Transient(f"{where} did not answer in time.")
        case ((SMTPConnectResponseError() | SMTPResponseException()), _):
            kind = Permanent if 500 <= error.code < 600 else Transient
            return kind(f"{where} refused: {error.code} {said}.")
        case _:
            return Transient(f"The line to {where} failed: {said}.")


def _said(error: Exception, account: SubmissionAccount) -> str:
    text = words_of(error.message if isinstance(error, SMTPException) else str(error)) or type(error).__name__
    if account.password:
        text = text.replace(account.password, "…")
    return text.rstrip(".")
