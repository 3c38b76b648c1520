"""An empty database for each story: its tables are made once, and the file copied."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from introbot.store.connection import connect
from introbot.store.schema import bring_up_to_date


def put_database(path: Path) -> None:
    """Make what the program would, where there is no database; the program itself makes this one its own."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_bytes(_empty())


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "introbot.sqlite"
        engine = connect(f"sqlite:///{path}")
        bring_up_to_date(engine, datetime.now(UTC))
        engine.dispose()
        return path.read_bytes()
