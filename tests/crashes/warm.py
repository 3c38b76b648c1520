"""What a fresh process would spend its first second on is done once, before the forks."""

from __future__ import annotations

import gc
import tempfile
from pathlib import Path

from tests.stories.words import introduced
from tests.stories.world import Bot, Person


def warm_up() -> None:
    """Import, compile and cache all that a story needs, then keep it out of the collector's way."""
    with tempfile.TemporaryDirectory() as folder:
        bot = Bot(Path(folder))
        introduced(
            Person("Ann Lee", "ann@example.org", bot),
            Person("Donald Ray", "donald@rayandco.example", bot),
            Person("Jane Doe", "jane@acme.example", bot),
            bot,
        )
        bot.closes()
    gc.collect()
    gc.freeze()
