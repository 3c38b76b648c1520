"""Ann, Donald and Jane, and the program, for every story and in every way of telling it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.world import WAYS, Bot, Clock, Person


@pytest.fixture(params=WAYS)
def bot(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bot]:
    marker = request.node.get_closest_marker("house")
    bot = Bot(tmp_path, way=request.param, **(marker.kwargs if marker else {}))
    yield bot
    bot.closes()


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
