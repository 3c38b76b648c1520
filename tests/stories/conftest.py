"""The program, for every story and in every way of telling it; what it wrote and logged is looked through after it."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.privacy import check_letters, check_log
from tests.stories.world import WAYS, Bot


@pytest.fixture(params=WAYS)
def bot(request: pytest.FixtureRequest, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Bot]:
    caplog.set_level(logging.DEBUG, "introbot")
    marker = request.node.get_closest_marker("house")
    bot = Bot(tmp_path, way=request.param, **(marker.kwargs if marker else {}))
    yield bot
    check_log([record.getMessage() for record in caplog.get_records("call")], bot)
    check_letters(bot.stored)
    bot.closes()
