"""The outbox: one letter for a key, one process for a letter, and nothing twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from introbot.domain.people import Party
from introbot.store import Claimed, Store, Transaction
from tests.store.conftest import Open
from tests.store.samples import LEASE, MINUTE, NOW, introduction, letter

OF_ABC = {"introduction_id": "abc123"}


def claim_one(transaction: Transaction) -> Claimed:
    (claimed,) = transaction.claim(NOW, LEASE, 10)
    return claimed


def status(transaction: Transaction) -> dict[str, int]:
    return transaction.outbox_counts()


def test_094_a_letter_comes_out_as_it_went_in(transaction: Transaction) -> None:
    transaction.create(introduction())
    seq = transaction.append_event("abc123", NOW, "RequestMade", "referrer", None, {})
    posted = letter(**OF_ABC, content=bytes(range(256)), event_seq=seq, to=("Ann <a@b.c>", "d@e.f"), text="Hé")
    assert transaction.post(posted)
    claimed = claim_one(transaction)
    assert (claimed.key, claimed.content, claimed.sha256) == (posted.key, posted.content, posted.sha256)
    assert (claimed.reverse_path, claimed.forward_paths) == (posted.reverse_path, posted.forward_paths)
    assert (claimed.introduction_id, claimed.kind, claimed.attempts) == ("abc123", "draft", 1)
    assert (claimed.created_at, claimed.message_id, claimed.to) == (NOW, posted.message_id, posted.to)
    (stored,) = transaction.letters_of("abc123")
    assert (stored.id, stored.status, stored.text, stored.to) == (claimed.id, "queued", "Hé", posted.to)
    assert (stored.addressees, stored.subject, stored.sha256) == (("referrer",), posted.subject, posted.sha256)


@pytest.mark.parametrize("ending", ["queued", "claimed", "sending", "sent", "in_doubt"])
def test_a_key_is_used_once(transaction: Transaction, ending: str) -> None:
    assert transaction.post(letter())
    if ending != "queued":
        claimed = claim_one(transaction)
        if ending != "claimed":
            transaction.start_data([claimed.id], NOW)
        if ending in ("sent", "in_doubt"):
            getattr(transaction, f"mark_{ending}")(claimed.id, NOW, "")
    assert not transaction.post(letter(subject="Another"))
    assert sum(status(transaction).values()) == 1


def test_a_withdrawn_letter_may_be_written_anew(transaction: Transaction) -> None:
    transaction.create(introduction())
    transaction.post(letter(**OF_ABC))
    claim_one(transaction)
    assert transaction.withdraw("abc123", NOW) == 1
    assert transaction.letters_of("abc123")[0].status == "withdrawn"
    assert transaction.claim(NOW + 2 * LEASE, LEASE, 10) == []
    assert transaction.post(letter(**OF_ABC, content=b"other words", sha256="11", text="other words"))
    (claimed,) = transaction.claim(NOW, LEASE, 10)
    assert (claimed.content, claimed.sha256, claimed.attempts) == (b"other words", "11", 1)
    assert not transaction.post(letter(**OF_ABC))


def test_a_letter_the_server_refused_may_be_written_anew(transaction: Transaction) -> None:
    transaction.post(letter())
    claimed = claim_one(transaction)
    transaction.start_data([claimed.id], NOW)
    transaction.mark_failed(claimed.id, NOW, "550 no such user")
    assert transaction.post(letter(content=b"other words", sha256="11", text="other words"))
    assert claim_one(transaction).content == b"other words"


def test_only_what_has_not_begun_to_leave_is_withdrawn(transaction: Transaction) -> None:
    for id in ("abc123", "other"):
        transaction.create(introduction(id))
    for n in range(5):
        transaction.post(letter(f"abc123:{n}", **OF_ABC))
    transaction.post(letter("other:1", introduction_id="other"))
    first, second, third, *_ = transaction.claim(NOW, LEASE, 4)
    transaction.start_data([first.id, second.id], NOW)
    transaction.mark_sent(second.id, NOW, "250 ok")
    transaction.mark_failed(third.id, NOW, "550 no")
    assert transaction.withdraw("abc123", NOW) == 2
    assert status(transaction) == {"sending": 1, "sent": 1, "failed": 1, "withdrawn": 2, "queued": 1}
    assert transaction.withdraw("abc123", NOW) == 0


def test_a_letter_withdrawn_after_its_claim_does_not_leave(opened: Open) -> None:
    sender, decider = opened(), opened()
    with decider.transaction() as transaction:
        transaction.create(introduction())
        transaction.post(letter(**OF_ABC))
        transaction.post(letter("other"))
    with sender.transaction() as transaction:
        gone, kept = transaction.claim(NOW, LEASE, 10)
    with decider.transaction() as transaction:
        transaction.withdraw("abc123", NOW)
    with sender.transaction() as transaction:
        assert transaction.start_data([gone.id, kept.id], NOW) == [kept.id]
        transaction.mark_deferred(gone.id, NOW, NOW, "450 later")
        assert transaction.letters_of("abc123")[0].status == "withdrawn"
        assert transaction.start_data([], NOW) == []


def test_letters_are_claimed_in_order_when_they_are_due(transaction: Transaction) -> None:
    for n, minutes in enumerate((2, 0, 1, 0)):
        transaction.post(letter(str(n), due_at=NOW + minutes * MINUTE))
    assert [claimed.key for claimed in transaction.claim(NOW, LEASE, 10)] == ["1", "3"]
    assert [claimed.key for claimed in transaction.claim(NOW + 2 * MINUTE, LEASE, 1)] == ["2"]
    assert [claimed.key for claimed in transaction.claim(NOW + 2 * MINUTE, LEASE, 10)] == ["0"]


def test_a_lease_that_ran_out_is_claimed_again(transaction: Transaction) -> None:
    transaction.post(letter())
    claim_one(transaction)
    assert transaction.claim(NOW + LEASE - MINUTE, LEASE, 10) == []
    assert transaction.next_due() == NOW + LEASE
    (again,) = transaction.claim(NOW + LEASE, LEASE, 10)
    assert again.attempts == 2


def test_a_letter_given_back_is_as_if_never_claimed(transaction: Transaction) -> None:
    transaction.post(letter())
    transaction.release([claim_one(transaction).id])
    transaction.release([])
    assert claim_one(transaction).attempts == 1


def test_next_due_is_the_earlier_of_timers_and_letters(transaction: Transaction) -> None:
    assert transaction.next_due() is None
    transaction.create(introduction())
    assert transaction.next_due() == NOW + timedelta(days=14)
    transaction.post(letter(due_at=NOW + MINUTE))
    assert transaction.next_due() == NOW + MINUTE
    assert transaction.oldest_queued() == NOW
    (claimed,) = transaction.claim(NOW + MINUTE, LEASE, 1)
    transaction.mark_sent(claimed.id, NOW, "")
    assert transaction.next_due() == NOW + timedelta(days=14)
    assert transaction.oldest_queued() is None


def test_what_the_server_said_is_kept(transaction: Transaction) -> None:
    transaction.create(introduction())
    for key in ("sent", "failed", "in_doubt"):
        transaction.post(letter(key, **OF_ABC))
    for claimed in transaction.claim(NOW, LEASE, 10):
        transaction.start_data([claimed.id], NOW)
        getattr(transaction, f"mark_{claimed.key}")(claimed.id, NOW + MINUTE, f"said {claimed.key}")
    letters = transaction.letters_of("abc123")
    assert [(one.status, one.reply) for one in letters] == [
        ("sent", "said sent"),
        ("failed", "said failed"),
        ("in_doubt", "said in_doubt"),
    ]
    assert [one.sent_at for one in letters] == [NOW + MINUTE, None, None]


def test_072_a_deferred_letter_is_tried_again_with_the_same_bytes(transaction: Transaction) -> None:
    transaction.post(letter())
    claimed = claim_one(transaction)
    transaction.mark_deferred(claimed.id, NOW, NOW + MINUTE, "450 busy")
    assert transaction.claim(NOW, LEASE, 10) == []
    (again,) = transaction.claim(NOW + MINUTE, LEASE, 10)
    assert (again.content, again.message_id, again.attempts) == (claimed.content, claimed.message_id, 2)
    assert (claimed.tried_at, again.tried_at) == (None, NOW)
    transaction.mark_deferred(again.id, NOW + MINUTE, NOW + MINUTE, "450 busy")
    assert transaction.claim(NOW + MINUTE, LEASE, 10)[0].tried_at == NOW


def test_073_a_letter_the_crash_interrupted_is_in_doubt(opened: Open) -> None:
    store = opened()
    with store.transaction() as transaction:
        transaction.create(introduction())
        for key in ("claimed", "started"):
            transaction.post(letter(key, **OF_ABC))
        _, started = transaction.claim(NOW, LEASE, 10)
        transaction.start_data([started.id], NOW)
        assert [one.status for one in transaction.letters_of("abc123")] == ["queued", "queued"]
    store.close()
    with opened().transaction() as transaction:
        (doubtful,) = transaction.doubt_interrupted(NOW + LEASE)
        assert (doubtful.id, doubtful.introduction_id, doubtful.content) == (started.id, "abc123", started.content)
        assert transaction.letters_of("abc123")[1].status == "in_doubt"
        assert transaction.doubt_interrupted(NOW + LEASE) == []
        assert [one.key for one in transaction.claim(NOW + LEASE, LEASE, 10)] == ["claimed"]
        transaction.mark_sent(started.id, NOW + LEASE, "found in Sent")
        assert transaction.letters_of("abc123")[1].status == "sent"


def test_the_leases_of_the_last_run_are_forgotten(opened: Open) -> None:
    store = opened()
    with store.transaction() as transaction:
        transaction.post(letter())
        claim_one(transaction)
    store.close()
    with opened().transaction() as transaction:
        assert transaction.claim(NOW, LEASE, 10) == []
        transaction.forget_leases()
        assert claim_one(transaction).key == letter().key


def test_098_one_that_slept_beyond_its_lease_changes_nothing(opened: Open) -> None:
    sleeper, other = opened(), opened()
    with sleeper.transaction() as transaction:
        transaction.post(letter())
        slept = claim_one(transaction)
    with other.transaction() as transaction:
        (taken,) = transaction.claim(NOW + LEASE, LEASE, 10)
    with sleeper.transaction() as transaction:
        assert transaction.start_data([slept.id], NOW) == []
        transaction.mark_deferred(slept.id, NOW, NOW, "450 busy")
        transaction.mark_failed(slept.id, NOW, "gave up")
        transaction.release([slept.id])
    with other.transaction() as transaction:
        assert transaction.start_data([taken.id], NOW) == [slept.id]
        assert transaction.start_data([taken.id], NOW) == []


def test_a_letter_is_found_by_its_message_id(transaction: Transaction) -> None:
    transaction.create(introduction())
    for n in range(3):
        transaction.post(letter(str(n), **OF_ABC, message_id=f"<{n}@x>"))
    found = transaction.letter_by_message_id(["<other@x>", "<2@x>", "<0@x>"])
    assert found is not None
    assert (found.message_id, found.introduction_id) == ("<2@x>", "abc123")
    assert transaction.letter_by_message_id(["<other@x>", "\ud800\0"]) is None
    assert transaction.letter_by_message_id([]) is None


def test_the_latest_letter_is_one_that_left(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.create(introduction())
        transaction.post(letter("1", **OF_ABC, addressees=(Party.RECIPIENT, Party.REFERRER)))
        transaction.post(letter("2", **OF_ABC, addressees=(Party.REFERRER,), forward_paths=("Ann@Example.org",)))
        transaction.post(letter("3", **OF_ABC, addressees=("x@example.org",), due_at=NOW + MINUTE))
        for claimed in transaction.claim(NOW, LEASE, 10):
            transaction.start_data([claimed.id], NOW)
            transaction.mark_sent(claimed.id, NOW, "250")
        latest = {
            who: found and found.message_id
            for who in (*Party, "ann@example.org", "x@example.org")
            for found in [transaction.latest_letter_to("abc123", who)]
        }
    assert latest == {
        Party.REFERRER: "<2@intro.example>",
        Party.RECIPIENT: "<1@intro.example>",
        Party.REQUESTER: None,
        "ann@example.org": "<2@intro.example>",
        "x@example.org": None,
    }
