"""One program per story, told once; its database lies in memory where the machine has a place for that."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.world import Bot

_IN_MEMORY = Path("/dev/shm")


@pytest.fixture
def bot(request: pytest.FixtureRequest) -> Iterator[Bot]:
    marker = request.node.get_closest_marker("house")
    with tempfile.TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        bot = Bot(Path(folder), **(marker.kwargs if marker else {}))
        yield bot
        bot.closes()
