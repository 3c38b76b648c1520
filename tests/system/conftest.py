"""Dovecot and certificates once a session; mailboxes, a submission server and settings for each test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.certificates import Certificates, make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.needed import need_dovecot
from tests.servers.nursery import Nursery, running_nursery
from tests.servers.submission import SubmissionServer, into
from tests.system.world import IMAP_PASSWORD, INHERITED, PARTS, SMTP_PASSWORD, Person, World, mailboxes

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority of our own, which nobody trusts who was not told to."""
    need_dovecot()
    return make_certificates(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def shared_dovecot(authority: Certificates) -> Iterator[Dovecot]:
    with Dovecot(mailboxes(), certificates=authority, rawlog=True) as server:
        yield server


@pytest.fixture
def submission(authority: Certificates, shared_dovecot: Dovecot) -> Iterator[SubmissionServer]:
    """What leaves goes by STARTTLS and AUTH, and reaches the people by LMTP."""
    deliver = into(shared_dovecot.deliver, shared_dovecot.knows)
    with SubmissionServer({"post": SMTP_PASSWORD}, "starttls", authority, deliver=deliver) as server:
        yield server


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with running_nursery(INHERITED) as nursery:
        yield nursery


@pytest.fixture
def world(
    tmp_path: Path, authority: Certificates, shared_dovecot: Dovecot, submission: SubmissionServer, nursery: Nursery
) -> Iterator[World]:
    number = next(_NUMBERS)
    ann, bot = PARTS["ann"].format(number), PARTS["bot"].format(number)
    settings = {
        "INTROBOT_ADDRESS": bot,
        "INTROBOT_REFERRERS": f"Ann Lee <{ann}>",
        "INTROBOT_IMAP_HOST": "localhost",
        "INTROBOT_IMAP_PORT": str(shared_dovecot.imaps_port),
        "INTROBOT_IMAP_PASSWORD": IMAP_PASSWORD,
        "INTROBOT_SMTP_HOST": "localhost",
        "INTROBOT_SMTP_PORT": str(submission.port),
        "INTROBOT_SMTP_SECURITY": "starttls",
        "INTROBOT_SMTP_USER": "post",
        "INTROBOT_SMTP_PASSWORD": SMTP_PASSWORD,
        "INTROBOT_CA_FILE": str(authority.ca),
        "INTROBOT_HOME": str(tmp_path / "home"),
        "INTROBOT_HOLD": "1s",
        "INTROBOT_CHECK_IN_AFTER": "7s",
    }
    made = World(number, tmp_path, shared_dovecot, submission, settings, nursery)
    yield made
    made.closes()


@pytest.fixture
def ann(world: World) -> Person:
    return world.person("ann", "Ann Lee")


@pytest.fixture
def donald(world: World) -> Person:
    return world.person("donald", "Donald Ray")


@pytest.fixture
def jane(world: World) -> Person:
    return world.person("jane", "Jane Doe")
