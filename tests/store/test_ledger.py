"""Mail received: kept once, worked on to a final status, counted when work on it fails."""

from __future__ import annotations

import pytest

from introbot.errors import Permanent
from introbot.store import Kept, Store, Transaction
from tests.store.conftest import Open
from tests.store.samples import MINUTE, NOW, introduction, mail


def test_mail_is_kept_as_it_came(transaction: Transaction) -> None:
    raw = bytes(range(256)) * 40
    transaction.keep([mail(1, raw=raw, size=len(raw), complete=False)], NOW)

    (kept,) = transaction.unfinished(10, NOW)
    assert kept.raw == raw == transaction.raw_of(kept.id)
    assert (kept.mailbox, kept.received_at, kept.size) == ("INBOX", NOW - MINUTE, len(raw))
    assert (kept.complete, kept.attempts) == (False, 1)


def test_001_the_same_place_is_kept_once(store: Store) -> None:
    with store.transaction() as transaction:
        first = transaction.keep([mail(1), mail(2)], NOW)
    with store.transaction() as transaction:
        again = transaction.keep([mail(2), mail(3)], NOW)
        assert [one.known for one in (*first, *again)] == [False, False, True, False]
        assert again[0].id == first[1].id
        assert len(transaction.unfinished(10, NOW)) == 3


def test_keeping_nothing_is_nothing(transaction: Transaction) -> None:
    assert transaction.keep([], NOW) == []


def test_answers_stand_in_the_order_of_the_mail(transaction: Transaction) -> None:
    many = [mail(uid, mailbox=box) for uid in (3, 1, 2) for box in ("Junk", "INBOX")]
    kept = transaction.keep(many, NOW)
    assert [one.duplicate for one in kept] == [False, True] * 3
    assert [transaction.raw_of(one.id) for one in kept[::2]] == [one.raw for one in many[::2]]
    assert [one.id for one in transaction.keep(many, NOW)] == [one.id for one in kept]


@pytest.mark.failure(128)
def test_005_a_second_copy_is_a_duplicate_wherever_it_arrives(store: Store) -> None:
    with store.transaction() as transaction:
        (first,) = transaction.keep([mail(1, "yes")], NOW)
    with store.transaction() as transaction:
        copies = [mail(2, "yes"), mail(1, "yes", uidvalidity=8), mail(1, "yes", mailbox="Junk")]
        assert all(kept.duplicate and not kept.known for kept in transaction.keep(copies, NOW))
        assert [one.id for one in transaction.unfinished(10, NOW)] == [first.id]


def test_005_two_copies_in_one_batch(transaction: Transaction) -> None:
    first, second = transaction.keep([mail(1, "yes"), mail(2, "yes")], NOW)
    assert (first.duplicate, second.duplicate) == (False, True)
    with pytest.raises(Permanent, match="not kept"):
        transaction.raw_of(second.id)


def test_005_a_copy_of_finished_mail_is_a_duplicate(transaction: Transaction) -> None:
    (first,) = transaction.keep([mail(1, "yes")], NOW)
    transaction.finish(first.id, "set_aside", "unreadable", None, NOW)
    (second,) = transaction.keep([mail(2, "yes")], NOW)
    assert second.duplicate
    assert transaction.keep([mail(2, "yes")], NOW) == [Kept(second.id, duplicate=True, known=True)]


def test_006_the_same_message_id_with_other_words_is_no_duplicate(transaction: Transaction) -> None:
    both = [mail(1, "a trap", message_id="<x@y>"), mail(2, "yes please", message_id="<x@y>")]
    assert not any(kept.duplicate for kept in transaction.keep(both, NOW))


def test_003_what_a_crash_left_is_found_again(opened: Open) -> None:
    store = opened()
    with store.transaction() as transaction:
        done, left = transaction.keep([mail(1), mail(2)], NOW)
        transaction.finish(done.id, "ignored", "a vacation notice", None, NOW)
    store.close()
    with opened().transaction() as transaction:
        assert [one.id for one in transaction.unfinished(10, NOW)] == [left.id]


def test_unfinished_mail_comes_in_order_and_no_more_than_wanted(transaction: Transaction) -> None:
    kept = transaction.keep([mail(uid) for uid in range(5, 0, -1)], NOW)
    assert [one.id for one in transaction.unfinished(3, NOW)] == sorted(one.id for one in kept)[:3]


def test_008_107_attempts_are_counted_before_the_work_that_may_fail(opened: Open) -> None:
    store = opened()
    with store.transaction() as transaction:
        (poison,) = transaction.keep([mail(1)], NOW)
    for _ in range(2):
        with store.transaction() as transaction:
            transaction.count_attempt([poison.id])
        with pytest.raises(ZeroDivisionError), store.transaction() as transaction:
            raise ZeroDivisionError
    store.close()
    with opened().transaction() as transaction:
        assert transaction.unfinished(10, NOW)[0].attempts == 3
        transaction.count_attempt([])


def test_mail_set_aside_is_shown_with_its_reason(transaction: Transaction) -> None:
    transaction.create(introduction())
    kept = transaction.keep([mail(1), mail(2), mail(3)], NOW)
    transaction.finish(kept[0].id, "set_aside", "three attempts failed", None, NOW)
    transaction.finish(kept[1].id, "applied", "consent given", "abc123", NOW)
    (shown,) = transaction.set_aside()
    assert (shown.id, shown.reason, shown.message_id) == (kept[0].id, "three attempts failed", "<1@example.net>")
    assert shown.received_at == NOW - MINUTE
    assert transaction.raw_of(shown.id) == mail(1).raw


def test_the_cursor_follows_what_is_kept(transaction: Transaction) -> None:
    assert transaction.cursor("INBOX") is None
    transaction.keep([mail(9), mail(4), mail(2, mailbox="Junk")], NOW)
    assert (transaction.cursor("INBOX"), transaction.cursor("Junk")) == ((7, 9), (7, 2))
    transaction.keep([mail(5)], NOW)
    assert transaction.cursor("INBOX") == (7, 9)
    transaction.keep([mail(1, "new", uidvalidity=8)], NOW)
    assert transaction.cursor("INBOX") == (8, 1)
    transaction.set_cursor("INBOX", 9, 0)
    assert transaction.cursor("INBOX") == (9, 0)


def test_008_mail_no_database_could_keep_as_text_is_kept_all_the_same(transaction: Transaction) -> None:
    (kept,) = transaction.keep([mail(1, message_id="<\udcff\0é@x>")], NOW)
    transaction.finish(kept.id, "set_aside", "bad \0 byte \ud800", None, NOW)
    assert transaction.set_aside()[0].reason == "bad \ufffd byte ?"
