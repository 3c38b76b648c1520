"""What several rooms of the tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.servers.postgres import Postgres, running_postgres

# Machines are shared and noisy: what is slow is measured in benchmarks/, never by a deadline in a test.
settings.register_profile("ours", deadline=None, print_blob=True)
settings.load_profile("ours")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server
