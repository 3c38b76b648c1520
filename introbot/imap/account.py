"""Signing in to an IMAP server, and saying in plain words why that or anything after it failed."""

from __future__ import annotations

import imaplib
import logging
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from introbot.address import one_line
from introbot.errors import IntrobotError, Misconfigured, Transient
from introbot.tls import tls_context

# At DEBUG both would write every letter into the log, whatever level the rest of the program logs at.
for _name in ("imapclient", "imapclient.imaplib"):
    logging.getLogger(_name).setLevel(logging.INFO)

Security = Literal["tls", "starttls", "none"]
SAID_LIMIT = 200
# RFC 5530 §3: the server says that the password was not the reason.
_NOT_THE_PASSWORD = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)\]", re.IGNORECASE)
# A line that died is noticed after 60 + 4 * 15 seconds even where nothing is being sent (RFC 1122 §4.2.3.6).
_KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4))


@dataclass(frozen=True, slots=True)
class MailboxAccount:
    """Where the mailbox is and how to sign in; `security` "none" sends the password in clear."""

    host: str
    port: int
    security: Security
    user: str
    password: str = field(repr=False)
    ca_file: str | None = None
    connect_timeout: float = 30
    read_timeout: float = 60


class SignInRefused(Misconfigured):
    """The server knows neither this user nor this password: asking again at once may lock the account."""


class Refused(Transient):
    """The server answered, and the answer was no (RFC 9051 §7.1: NO or BAD); the line is in order."""


def sign_in(account: MailboxAccount) -> Any:
    """A signed-in client; the certificate has been verified unless `security` is "none"."""
    with in_plain_words(account):
        client = IMAPClient(
            account.host,
            account.port,
            ssl=account.security == "tls",
            ssl_context=tls_context(account.ca_file) if account.security == "tls" else None,
            timeout=SocketTimeout(account.connect_timeout, account.read_timeout),
        )
        try:
            _prepare(client, account)
        except BaseException:
            hang_up(client)
            raise
        return client


def _prepare(client: Any, account: MailboxAccount) -> None:
    client.normalise_times = False  # otherwise the dates come naive, in the machine's own zone
    _keep_alive(client.socket())
    if account.security == "starttls":
        if not client.has_capability("STARTTLS"):
            raise Misconfigured(f"{account.host} offers no STARTTLS: set INTROBOT_IMAP_SECURITY to tls.")
        client.starttls(tls_context(account.ca_file))
    # LOGIN carries ASCII alone (RFC 9051 §6.2.3); SASL PLAIN carries UTF-8 (RFC 4616 §2).
    if (account.user + account.password).isascii():
        client.login(account.user, account.password)
    else:
        client.plain_login(account.user, account.password)


def hang_up(client: Any) -> None:
    """Close the line without a word: for a line that is dead or was never signed in."""
    with suppress(Exception):
        client.shutdown()


def _keep_alive(line: socket.socket) -> None:
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        if hasattr(socket, name):  # not every system has all three
            line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


@contextmanager
def in_plain_words(account: MailboxAccount) -> Iterator[None]:
    """What the libraries raise leaves as one of our errors, in a sentence that never holds the password."""
    try:
        yield
    except IntrobotError:
        raise
    except (imaplib.IMAP4.error, OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise _translated(error, account) from error


def _translated(error: Exception, account: MailboxAccount) -> IntrobotError:
    where = f"{account.host}:{account.port}"
    said = _said(error, account)
    match error:
        case LoginError() if _is_about_the_password(error, said):
            return SignInRefused(
                f"{where} refused to sign in {account.user} ({said}): "
                "check INTROBOT_IMAP_USER and INTROBOT_IMAP_PASSWORD."
            )
        case ssl.SSLCertVerificationError():
            return Misconfigured(
                f"The certificate of {where} is not to be trusted ({error.verify_message.rstrip('.')}): "
                "check INTROBOT_IMAP_HOST, or set INTROBOT_CA_FILE."
            )
        case ssl.SSLError():
            return Transient(f"{where} would not speak TLS ({said}): is INTROBOT_IMAP_SECURITY right for this port?")
        case socket.gaierror():
            return Transient(f"The name {account.host} was not found: check INTROBOT_IMAP_HOST.")
        case TimeoutError():
            return Transient(f"{where} did not answer in time.")
        case imaplib.IMAP4.abort() | OSError():
            return Transient(f"The line to {where} failed: {said}.")
        case imaplib.IMAP4.error():
            return Refused(f"{where} refused: {said}.")
        case _:
            return Refused(f"{where} said something that is not IMAP: {said}.")


def _is_about_the_password(error: LoginError, said: str) -> bool:
    # imapclient raises LoginError for a line that broke while signing in, too.
    broke = isinstance(error.__context__, (imaplib.IMAP4.abort, OSError))
    return not broke and not _NOT_THE_PASSWORD.search(said)


def _said(error: Exception, account: MailboxAccount) -> str:
    text = one_line(str(error) or type(error).__name__)
    if account.password:
        text = text.replace(account.password, "…")
    return text[:SAID_LIMIT].rstrip(".")
