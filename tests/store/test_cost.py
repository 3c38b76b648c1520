"""What a mail costs does not grow with the database: few statements, and each finds its rows by an index."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from introbot.domain.introduction import Evidence, State
from introbot.domain.people import Party
from introbot.store import Store, Transaction, open_store
from introbot.store.tables import metadata
from tests.store.samples import ANN, DONALD, JANE, LEASE, NOW, introduction, letter, mail

# As SQLite's query plan tells of them; the store's statements call some by a letter.
WHOLE_TABLES = {f"SCAN {name}" for name in (*metadata.tables, "c", "o", "r", "w")}


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """All that is sent to the database meanwhile, its values filled in."""
    seen: list[str] = []
    with closing(store._engine.raw_connection()) as pooled:
        driver: Any = pooled.dbapi_connection
    driver.set_trace_callback(seen.append)
    yield seen
    driver.set_trace_callback(None)


def handle_one(transaction: Transaction) -> None:
    """What the engine does for one answer."""
    (kept,) = transaction.keep([mail(1)], NOW)
    transaction.count_attempt([kept.id])
    transaction.find_reply_address("token")
    transaction.letter_by_message_id(["<1@x>"])
    for person in (ANN, DONALD, JANE):
        transaction.open_with(person.key)
        transaction.latest_with(person.key)
        transaction.is_suppressed(person.key)
    transaction.pair_history(DONALD.key, JANE.key)
    transaction.load("abc123")
    transaction.save(introduction(state=State.HOLDING, timers=()), 1)
    seq = transaction.append_event("abc123", NOW, "ConsentGiven", "recipient", kept.id, {})
    changed = introduction().with_consent(Party.RECIPIENT, "yes", NOW, Evidence("yes"))
    transaction.record_consent("abc123", changed.consents[0], seq)
    transaction.withdraw("abc123", NOW)
    transaction.post(letter(introduction_id="abc123", event_seq=seq))
    transaction.latest_letter_to("abc123", "referrer")
    transaction.thread("abc123", "referrer")
    transaction.save_thread("abc123", "referrer", "s", "<1@x>", ())
    transaction.finish(kept.id, "applied", "", "abc123", NOW)
    transaction.unfinished(10, NOW)
    transaction.due_timers(NOW, 10)
    transaction.next_due()
    claimed = transaction.claim(NOW, LEASE, 10)
    transaction.start_data([one.id for one in claimed], NOW)
    transaction.mark_sent(claimed[0].id, NOW, "250")
    transaction.doubt_interrupted(NOW)
    transaction.letters_of("abc123")
    transaction.events_of("abc123")
    transaction.id_by_prefix("abc")


@pytest.mark.failure(147)
def test_nothing_on_the_way_of_a_mail_reads_a_whole_table() -> None:
    store = open_store(":memory:", NOW)
    with statements(store) as seen, store.transaction() as transaction:
        transaction.create(introduction())
        handle_one(transaction)
    assert len(seen) > 30
    with store._engine.begin() as connection:
        for statement in seen:
            if statement.startswith(("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "--")):
                continue
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
            assert not [line for line in plan if line in WHOLE_TABLES], (statement, plan)
    store.close()


def test_a_hundred_mails_are_kept_by_a_few_statements(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    run, run_many = Transaction.run, Transaction.run_many
    monkeypatch.setattr(Transaction, "run", lambda *of: calls.append("one") or run(*of))
    monkeypatch.setattr(Transaction, "run_many", lambda *of: calls.append("many") or run_many(*of))
    store = open_store(":memory:", NOW)
    with store.transaction() as transaction:
        transaction.keep([mail(uid) for uid in range(1, 101)], NOW)
    assert 3 < len(calls) <= 8
    store.close()
