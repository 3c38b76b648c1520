"""Two processes on one database: each letter is written once and claimed once."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from tests.store.worker import post_and_send

KEYS = [f"letter {n}" for n in range(40)]


@pytest.fixture(scope="module")
def processes() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


def test_095_097_every_letter_is_posted_once_and_sent_once(url: str, processes: ProcessPoolExecutor) -> None:
    """They open the database at once, when it is new, and both try to post every letter."""
    first, second = processes.map(post_and_send, [url, url], [KEYS, KEYS[::-1]])
    assert first.instance_id == second.instance_id
    assert sorted(first.posted + second.posted) == sorted(KEYS)
    assert sorted(first.sent + second.sent) == sorted(KEYS)
