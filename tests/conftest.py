"""What several rooms of the tests share."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.servers.postgres import Postgres, running_postgres
from tests.stories.world import Bot, Clock, Person

# Machines are shared and noisy: what is slow is measured in benchmarks/, never by a deadline in a test.
# And continuous integration judges a change, not the dice: there every search is the same; tests/soak rolls them on.
settings.register_profile("ours", deadline=None, print_blob=True, derandomize=os.environ.get("CI") == "true")
settings.load_profile("ours")


def _write_to_memory() -> None:
    """Nothing a test writes has to outlive it, and no test cuts the power: its files lie in memory if there is enough.

    The program still asks for every byte to be on the disk; that is only granted faster.
    """
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2**31:
        # For all that is started by a test, too.
        os.environ.setdefault("TMPDIR", str(memory))
        tempfile.tempdir = None


_write_to_memory()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


# Ann, Donald and Jane, of whatever program the `bot` of a test is.


@pytest.fixture
def clock(bot: Bot) -> Clock:
    return bot.clock


@pytest.fixture
def ann(bot: Bot) -> Person:
    return Person("Ann Lee", "ann@example.org", bot)


@pytest.fixture
def donald(bot: Bot) -> Person:
    return Person("Donald Ray", "donald@rayandco.example", bot)


@pytest.fixture
def jane(bot: Bot) -> Person:
    return Person("Jane Doe", "jane@acme.example", bot)
