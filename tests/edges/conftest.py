"""The real servers, started once a session; each test has a mailbox of its own on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from introbot.imap import MailboxAccount
from introbot.smtp import SubmissionAccount
from tests.servers.certificates import Certificates, make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.needed import need_dovecot
from tests.servers.submission import SubmissionServer

_NAMES = [f"bot{number}@example.org" for number in range(1, 150)]
_FRESH = iter(_NAMES)
BEYOND_ASCII = "jürgen@example.org"
UGLY_PASSWORD = 'p"ä\\ß w'


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def shared_dovecot() -> Iterator[Dovecot]:
    need_dovecot()
    with Dovecot(dict.fromkeys(_NAMES, "secret") | {BEYOND_ASCII: UGLY_PASSWORD}, rawlog=True) as server:
        yield server


@pytest.fixture
def dovecot(shared_dovecot: Dovecot) -> Dovecot:
    """The server most tests share; a test that stops it or wants it otherwise starts one itself."""
    return shared_dovecot


@pytest.fixture
def user() -> str:
    """A fresh mailbox on `dovecot`; its password is "secret"."""
    return next(_FRESH)


@pytest.fixture
def account(dovecot: Dovecot, user: str) -> MailboxAccount:
    return mailbox_account(dovecot, user)


@pytest.fixture
def submission() -> Iterator[SubmissionServer]:
    """A submission server in clear, with a script."""
    with SubmissionServer() as server:
        yield server


@pytest.fixture
def sender(submission: SubmissionServer) -> SubmissionAccount:
    return submission_account(submission)


def mailbox_account(dovecot: Dovecot, user: str = "bot@example.org", port: int | None = None) -> MailboxAccount:
    return MailboxAccount("127.0.0.1", port or dovecot.imap_port, "none", user, "secret", None, 5, 10)


def submission_account(server: SubmissionServer, password: str = "secret", ca: Path | None = None) -> SubmissionAccount:
    return SubmissionAccount(
        "localhost" if ca else "127.0.0.1",
        server.port,
        server.security,  # type: ignore[arg-type]
        "bot@example.org",
        password,
        str(ca) if ca else None,
        5,
        5,
        5,
    )
