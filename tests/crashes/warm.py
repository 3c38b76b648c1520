"""What a fresh process would spend its first second on is done once, before the forks."""

from __future__ import annotations

import gc
import tempfile
from pathlib import Path

from sqlalchemy import Engine

import introbot.store.store
from introbot.store.connection import connect
from tests.stories.words import introduced
from tests.stories.world import Bot, Person


def _share_statements() -> None:
    """Let all engines of this process, and of those forked from it, compile each statement once."""
    first = connect(":memory:")

    def connect_again(url: str) -> Engine:
        engine = connect(url)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        return engine

    introbot.store.store.connect = connect_again


def warm_up() -> None:
    """Import, compile and cache all that a story needs, then keep it out of the collector's way."""
    _share_statements()
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
