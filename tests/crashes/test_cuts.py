"""The SMTP dialogue of one introduction, broken at every byte and at every answer (RFC 1047 tells why it matters)."""

from __future__ import annotations

import logging
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.crashes.cuts import at_every_answer, at_every_byte, suffer
from tests.servers.truth import Fault, How

IN_MEMORY = Path("/dev/shm")


def ends_of(faults: Callable[[int, int], Iterator[Fault]]) -> Counter[tuple[How, str, int]]:
    # A disk would be most of what this costs, and each cut logs an error, as it should.
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        wrong, ends = suffer(Path(folder), faults)
    assert wrong == []
    return ends


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def test_i2_071_cut_at_every_byte() -> None:
    ends = ends_of(at_every_byte)
    assert ends.total() > 3000 and {status for _, status, _ in ends} == {"sent", "queued", "failed", "in_doubt"}


def test_i2_072_cut_at_every_answer() -> None:
    ends = ends_of(at_every_answer)
    assert ends[How.STALL, "in_doubt", 1] == 1, "silence after the dot"
    assert ends[How.CLOSE, "in_doubt", 1] > 10 and not ends[How.CLOSE, "sent", 0]
