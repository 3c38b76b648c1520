"""The program, for every story and in every way of telling it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.world import WAYS, Bot


@pytest.fixture(params=WAYS)
def bot(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bot]:
    marker = request.node.get_closest_marker("house")
    bot = Bot(tmp_path, way=request.param, **(marker.kwargs if marker else {}))
    yield bot
    bot.closes()
