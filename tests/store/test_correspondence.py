"""Reply addresses, threads, suppressions, strangers, and how the store is doing."""

from __future__ import annotations

from introbot.domain.people import Party
from introbot.store import ReplyAddress, Store, StoredThread, Suppressed, Transaction
from tests.store.conftest import Open
from tests.store.samples import LEASE, MINUTE, NOW, introduction, letter, mail


def test_a_reply_address_leads_to_its_party(transaction: Transaction) -> None:
    transaction.create(introduction())
    transaction.add_reply_address("token", "abc123", Party.RECIPIENT, 2)
    transaction.add_reply_address("token", "abc123", Party.REFERRER, 3)
    assert transaction.find_reply_address("token") == ReplyAddress("abc123", Party.RECIPIENT, 2)
    assert transaction.find_reply_address("another") is None


def test_a_thread_goes_on(transaction: Transaction) -> None:
    transaction.create(introduction())
    assert transaction.thread("abc123", "referrer") is None
    transaction.save_thread("abc123", "referrer", "Donald", "<1@x>", ())
    transaction.save_thread("abc123", "permission", "Jane", "<2@x>", ["<0@x>"])
    transaction.save_thread("abc123", "referrer", "Donald\0", "<3@x>", ("<1@x>", "<\udcff@x>"))
    assert transaction.thread("abc123", "referrer") == StoredThread("Donald\ufffd", "<3@x>", ("<1@x>", "<\udcff@x>"))
    assert transaction.thread("abc123", "permission") == StoredThread("Jane", "<2@x>", ("<0@x>",))


def test_a_suppressed_address_stays_so(transaction: Transaction) -> None:
    transaction.suppress("jane@example.org", NOW, "asked to stop")
    transaction.suppress("jane@example.org", NOW + MINUTE, "asked again")
    assert transaction.is_suppressed("jane@example.org")
    assert not transaction.is_suppressed("ann@example.org")
    assert transaction.suppressed() == [Suppressed("jane@example.org", NOW, "asked to stop")]


def test_a_stranger_is_noted_once(opened: Open) -> None:
    with opened().transaction() as transaction:
        assert transaction.note_stranger("who@example.org", NOW)
        assert not transaction.note_stranger("who@example.org", NOW)
    with opened().transaction() as transaction:
        assert not transaction.note_stranger("who@example.org", NOW)


def test_health_counts_what_waits_and_what_needs_a_person(transaction: Transaction) -> None:
    assert transaction.health() == {
        "received": 0,
        "set_aside": 0,
        "queued": 0,
        "in_doubt": 0,
        "last_read_at": None,
        "last_sent_at": None,
        "due_since": None,
        "timer_due_since": None,
    }
    kept = transaction.keep([mail(uid) for uid in range(1, 5)], NOW)
    transaction.finish(kept[0].id, "set_aside", "unreadable", None, NOW)
    for n in range(4):
        transaction.post(letter(str(n)))
    sent, doubtful = transaction.claim(NOW, LEASE, 2)
    transaction.start_data([sent.id, doubtful.id], NOW)
    transaction.mark_sent(sent.id, NOW + MINUTE, "250")
    transaction.mark_in_doubt(doubtful.id, NOW, "line lost")
    assert transaction.health() == {
        "received": 3,
        "set_aside": 1,
        "queued": 2,
        "in_doubt": 1,
        "last_read_at": NOW,
        "last_sent_at": NOW + MINUTE,
        "due_since": NOW,
        "timer_due_since": None,
    }


def test_the_database_knows_who_it_is(opened: Open) -> None:
    first, second = opened(), opened()
    assert isinstance(first, Store)
    assert first.instance_id == second.instance_id != ""
    assert first.key == second.key
    assert len(first.key) == 32
