"""What one of several processes does in test_processes.py."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass

from introbot.store import open_store
from tests.store.samples import LEASE, NOW, letter


@dataclass(frozen=True, slots=True)
class Report:
    instance_id: str
    posted: list[str]
    sent: list[str]


def post_and_send(url: str, keys: list[str]) -> Report:
    """Post a letter for each key, then send whatever can be claimed."""
    posted: list[str] = []
    sent: list[str] = []
    with closing(open_store(url, NOW)) as store:
        for key in keys:
            with store.transaction() as transaction:
                if transaction.post(letter(key)):
                    posted.append(key)
        while len(posted) + len(sent) < 10_000:
            with store.transaction() as transaction:
                claimed = transaction.claim(NOW, LEASE, 3)
            if not claimed:
                return Report(store.instance_id, posted, sent)
            time.sleep(0.002)
            with store.transaction() as transaction:
                started = transaction.start_data([one.id for one in claimed], NOW)
                for one in claimed:
                    if one.id in started:
                        transaction.mark_sent(one.id, NOW, "250")
                        sent.append(one.key)
    raise AssertionError("it never ended")
