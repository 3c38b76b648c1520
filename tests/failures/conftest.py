"""One program per story, told once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.world import Bot


@pytest.fixture
def bot(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bot]:
    marker = request.node.get_closest_marker("house")
    bot = Bot(tmp_path, **(marker.kwargs if marker else {}))
    yield bot
    bot.closes()
