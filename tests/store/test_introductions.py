"""Introductions: saved exactly, never over somebody else's change, found by the people in them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from introbot.domain.introduction import Evidence, Outcome, State, Timer, TimerKind
from introbot.domain.people import Parts, Party, Person
from introbot.errors import Conflict, Transient
from introbot.store import DueTimer, Store, Transaction
from tests.store.conftest import Open
from tests.store.samples import ANN, DONALD, JANE, MINUTE, NOW, introduction, mail


def test_it_comes_back_as_it_was(transaction: Transaction) -> None:
    transaction.create(introduction())
    assert transaction.load("abc123") == (introduction(), 1)
    assert transaction.load("nothing") is None


def test_each_save_is_a_new_version(transaction: Transaction) -> None:
    transaction.create(introduction())
    held = introduction(state=State.HOLDING, changed_at=NOW + MINUTE)
    transaction.save(held, 1)
    transaction.save(replace(held, state=State.CLOSED, outcome=Outcome.MET), 2)
    assert transaction.load("abc123") == (replace(held, state=State.CLOSED, outcome=Outcome.MET), 3)


def test_a_save_over_another_change_is_refused(opened: Open) -> None:
    ours, theirs = opened(), opened()
    with ours.transaction() as transaction:
        transaction.create(introduction())
    with ours.transaction() as transaction:
        seen, version = transaction.load("abc123") or pytest.fail("it is gone")
    with theirs.transaction() as transaction:
        transaction.save(replace(seen, condition="only by phone"), version)
    with pytest.raises(Conflict), ours.transaction() as transaction:
        transaction.save(replace(seen, condition="never"), version)
    with ours.transaction() as transaction:
        assert transaction.load("abc123") == (replace(seen, condition="only by phone"), 2)


def test_an_id_is_used_once(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.create(introduction())
    with pytest.raises(Conflict), store.transaction() as transaction:
        transaction.create(introduction())


def test_it_is_found_by_each_of_its_people(transaction: Transaction) -> None:
    transaction.create(introduction())
    for person in (ANN, DONALD, JANE):
        assert transaction.open_with(person.key) == [(introduction(), 1)]
        assert transaction.latest_with(person.key) == [introduction()]
    assert not transaction.open_with("nobody@example.org")
    assert not transaction.latest_with("nobody@example.org")


def test_it_is_found_by_its_people_as_they_are_now(transaction: Transaction) -> None:
    dee = Person("Dee", "dee@example.org")
    transaction.create(introduction(parts=Parts()))
    transaction.save(introduction(), 1)
    transaction.save(introduction(parts=Parts(requester=dee, recipient=Person("Jane"))), 2)
    assert transaction.open_with(DONALD.key) == transaction.open_with(JANE.key) == transaction.open_with("") == []
    assert [version for _, version in transaction.open_with(dee.key)] == [3]


def test_closed_ones_are_only_found_where_wanted(transaction: Transaction) -> None:
    transaction.create(introduction())
    closed = introduction(state=State.CLOSED, outcome=Outcome.DECLINED, timers=())
    transaction.save(closed, 1)
    assert transaction.open_with(JANE.key) == []
    assert transaction.latest_with(JANE.key) == [closed]
    assert transaction.pair_history(DONALD.key, JANE.key) == [closed]
    assert transaction.pair_history(JANE.key, DONALD.key) == []
    assert transaction.listed() == [closed]
    assert transaction.listed(include_closed=False) == []


def test_the_newest_come_first_and_no_more_than_wanted(transaction: Transaction) -> None:
    for n in range(8):
        at = NOW + n * MINUTE
        transaction.create(introduction(f"id{n}", opened_at=at, changed_at=NOW - n * MINUTE))
    assert [found.id for found in transaction.latest_with(ANN.key)] == ["id7", "id6", "id5", "id4", "id3"]
    assert [found.id for found, _ in transaction.open_with(ANN.key)][:2] == ["id7", "id6"]
    assert [found.id for found in transaction.listed(limit=2)] == ["id0", "id1"]
    assert len(transaction.listed()) == 8


def test_one_who_is_two_of_the_three_is_found_once(transaction: Transaction) -> None:
    transaction.create(introduction(parts=Parts(requester=ANN, recipient=JANE)))
    assert len(transaction.open_with(ANN.key)) == len(transaction.latest_with(ANN.key)) == 1


def test_a_few_characters_of_the_id_are_enough(transaction: Transaction) -> None:
    for id in ("abc1", "abc2", "abd1", "a_c1"):
        transaction.create(introduction(id))
    assert transaction.id_by_prefix("abc") == ["abc1", "abc2"]
    assert transaction.id_by_prefix("a_") == ["a_c1"]
    assert transaction.id_by_prefix("x") == []
    assert len(transaction.id_by_prefix("")) == 4


def test_timers_are_exactly_those_of_the_introduction(store: Store) -> None:
    hold, expiry = Timer(TimerKind.HOLD, NOW + MINUTE), Timer(TimerKind.EXPIRY, NOW + 2 * MINUTE)
    with store.transaction() as transaction:
        transaction.create(introduction().timed(hold, expiry))
    with store.transaction() as transaction:
        assert transaction.due_timers(NOW, 10) == []
        assert transaction.next_due() == NOW + MINUTE
        due = transaction.due_timers(NOW + 2 * MINUTE, 10)
        assert due == [DueTimer("abc123", hold.kind, hold.due_at), DueTimer("abc123", expiry.kind, expiry.due_at)]
        assert transaction.due_timers(NOW + 2 * MINUTE, 1) == due[:1]
        transaction.save(introduction().timed(replace(expiry, due_at=NOW + 3 * MINUTE)), 1)
    with store.transaction() as transaction:
        assert transaction.next_due() == NOW + 3 * MINUTE
        found, version = transaction.load("abc123") or pytest.fail("it is gone")
        transaction.save(found.timed(), version)
        assert transaction.next_due() is None


def test_timers_stay_true_when_a_message_is_undone(transaction: Transaction) -> None:
    transaction.create(introduction())
    with suppress(ZeroDivisionError), transaction.savepoint():
        transaction.save(introduction(timers=()), 1)
        raise ZeroDivisionError
    assert len(transaction.due_timers(NOW + timedelta(days=30), 10)) == 1
    transaction.save(introduction(timers=()), 1)
    assert transaction.next_due() is None


def test_events_are_numbered_in_the_order_in_which_they_were_written(transaction: Transaction) -> None:
    transaction.create(introduction())
    (kept,) = transaction.keep([mail(1)], NOW)
    details = {"words": "yes\0 please \ud800", "until": None, "parts": ["é", 1]}
    first = transaction.append_event("abc123", NOW + MINUTE, "ConsentGiven", Party.RECIPIENT, kept.id, details)
    second = transaction.append_event("abc123", NOW, "HoldOver", None, None, {})
    one, two = transaction.events_of("abc123")
    assert (one.seq, two.seq) == (first, second)
    assert first < second
    assert (one.at, one.kind, one.by, one.received_id) == (NOW + MINUTE, "ConsentGiven", "recipient", kept.id)
    assert (one.details, two.by, two.details) == (details, None, {})
    assert transaction.events_of("other") == []


def test_every_consent_is_kept(transaction: Transaction) -> None:
    changing = introduction().with_consent(Party.RECIPIENT, "yes", NOW, Evidence("yes please", "jane@x", "<1@x>"))
    transaction.create(changing)
    yes = changing.consents[0]
    no = replace(yes, answer="no", at=NOW + MINUTE, evidence=Evidence("no", "jane@x", "<2@x>"), draft=2, implied=True)
    for consent in (yes, no):
        seq = transaction.append_event("abc123", consent.at, "ConsentGiven", consent.party, None, {})
        transaction.record_consent("abc123", consent, seq)
    history = transaction.consents_of("abc123")
    assert [kept.consent for kept in history] == [yes, no]
    assert [kept.event_seq for kept in history] == [event.seq for event in transaction.events_of("abc123")]


def test_106_all_of_a_transaction_is_kept_or_nothing(opened: Open) -> None:
    store = opened()
    with suppress(ZeroDivisionError), store.transaction() as transaction:
        transaction.create(introduction())
        transaction.keep([mail(1)], NOW)
        raise ZeroDivisionError
    with store.transaction() as transaction:
        assert transaction.load("abc123") is None
        assert transaction.cursor("INBOX") is None


def test_one_message_of_a_group_is_undone_alone(store: Store) -> None:
    with store.transaction() as transaction:
        with transaction.savepoint():
            transaction.create(introduction("first"))
        with suppress(Conflict), transaction.savepoint():
            transaction.create(introduction("second"))
            transaction.create(introduction("first"))
        with transaction.savepoint():
            transaction.create(introduction("third"))
    with store.transaction() as transaction:
        assert transaction.id_by_prefix("") == ["first", "third"]


def test_an_error_that_was_swallowed_undoes_its_message(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.create(introduction("first"))
        with suppress(Transient), transaction.savepoint():
            transaction.create(introduction("second"))
            with suppress(Conflict):
                transaction.create(introduction("first"))
    with store.transaction() as transaction:
        assert transaction.id_by_prefix("") == ["first"]


def test_an_error_outside_a_savepoint_spoils_the_transaction(store: Store) -> None:
    def carry_on_after_an_error() -> None:
        with store.transaction() as transaction:
            transaction.create(introduction("first"))
            with pytest.raises(Conflict):
                transaction.create(introduction("first"))

    with pytest.raises(Transient, match="nothing of it is kept"):
        carry_on_after_an_error()
    with store.transaction() as transaction:
        assert transaction.id_by_prefix("") == []


def test_one_transaction_at_a_time(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.create(introduction())
        with pytest.raises(RuntimeError, match="within a transaction"), store.transaction():
            pytest.fail("it began")
    with store.transaction() as transaction:
        assert transaction.load("abc123") == (introduction(), 1)


def test_another_thread_waits_for_its_turn(store: Store) -> None:
    def create(id: str) -> None:
        with store.transaction() as transaction:
            transaction.create(introduction(id))

    with ThreadPoolExecutor(1) as other:
        with store.transaction() as transaction:
            waiting = other.submit(create, "second")
            transaction.create(introduction("first"))
            assert not waiting.done()
        waiting.result(timeout=5)
    with store.transaction() as transaction:
        assert transaction.id_by_prefix("") == ["first", "second"]


def test_a_time_without_a_zone_is_refused(transaction: Transaction) -> None:
    with pytest.raises(Exception, match="without a zone"), transaction.savepoint():
        transaction.create(introduction(opened_at=NOW.replace(tzinfo=None)))
    assert transaction.load("abc123") is None


def test_some_of_what_is_open(transaction: Transaction) -> None:
    for number in range(4):
        transaction.create(introduction(f"id{number}"))
    assert transaction.has_open_with(JANE.key)
    assert transaction.only_open_with(ANN.key) is None  # there are several
    assert not transaction.has_open_with("nobody@example.org")
    assert transaction.only_open_with("nobody@example.org") is None


def test_the_only_one_that_is_open(transaction: Transaction) -> None:
    one = introduction("id1")
    transaction.create(one)
    transaction.create(introduction("id2", state=State.CLOSED, timers=()))
    assert transaction.only_open_with(JANE.key) == one


def test_what_a_referrer_has_not_made_yet_is_counted_to_its_limit(transaction: Transaction) -> None:
    for number in range(4):
        transaction.create(introduction(f"id{number}"))
    transaction.create(introduction("made", state=State.INTRODUCED))
    transaction.create(introduction("over", state=State.CLOSED, timers=()))
    assert transaction.not_made_yet(ANN.key, 10) == 4
    assert transaction.not_made_yet(ANN.key, 3) == 3
    assert transaction.not_made_yet(JANE.key, 3) == 0
