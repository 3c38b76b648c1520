"""Whether a letter may leave: for each kind one that may, and every single thing that forbids it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from introbot.domain.authority import Denial, Known, Outgoing, may_send
from introbot.domain.introduction import Evidence, Outcome, Pause, PauseReason, State
from introbot.domain.letters import Kind
from introbot.domain.people import Party, Person
from tests.domain.samples import ANN, DONALD, JANE, NOW, PARTS, introduction

R, Q, T = Party.REFERRER, Party.REQUESTER, Party.RECIPIENT
WHO = {R: ANN, Q: DONALD, T: JANE}


def letter(kind: Kind, *parties: Party, occasion: str = "", draft: int = 1, words: str = "") -> Outgoing:
    keys = tuple(WHO[party].key for party in parties)
    to = keys[:2] if kind == Kind.INTRODUCTION else keys[:1]
    return Outgoing(kind, occasion, tuple(map(str, parties)), to, keys, draft, words)


def known(state: State, **changes: object) -> Known:
    return Known(introduction(state, **changes), looked_at=NOW)


LETTERS: dict[Kind, tuple[Outgoing, Known]] = {
    Kind.INTRODUCTION: (letter(Kind.INTRODUCTION, T, Q, R), known(State.HOLDING)),
    Kind.PERMISSION: (letter(Kind.PERMISSION, T, R), known(State.ASKED)),
    Kind.REMINDER: (letter(Kind.REMINDER, T), known(State.ASKED)),
    Kind.FIT_CHECK: (letter(Kind.FIT_CHECK, Q), known(State.CHECKING_FIT)),
    Kind.CARD: (letter(Kind.CARD, T), known(State.ASKED)),
    Kind.CHECK_IN: (letter(Kind.CHECK_IN, Q), known(State.INTRODUCED)),
    Kind.CLOSING: (letter(Kind.CLOSING, Q), known(State.CLOSED)),
    Kind.GOODBYE: (letter(Kind.GOODBYE, T, occasion="no"), known(State.CLOSED)),
    Kind.CLARIFY: (letter(Kind.CLARIFY, T), known(State.ASKED)),
    Kind.CONFIRM: (letter(Kind.CONFIRM, T), known(State.ASKED)),
    Kind.UPDATE: (letter(Kind.UPDATE, T, occasion="answer"), known(State.ASKED)),
    Kind.DRAFT: (letter(Kind.DRAFT, R), known(State.DRAFTED)),
    Kind.INTERVIEW: (letter(Kind.INTERVIEW, R), known(State.COLLECTING)),
    Kind.THANKS: (letter(Kind.THANKS, R), known(State.CLOSED)),
    Kind.OUTCOME: (letter(Kind.OUTCOME, R), known(State.CLOSED)),
    Kind.HELP: (letter(Kind.HELP, R), known(State.CLOSED)),
    Kind.REFUSAL: (Outgoing(Kind.REFUSAL, "stranger", (), ("bob@x.example",), ("bob@x.example",)), Known()),
}
TO_OTHERS = [kind for kind, (sent, _) in LETTERS.items() if sent.addressees not in ((), (str(R),))]
ASKING = (Kind.INTRODUCTION, Kind.PERMISSION, Kind.REMINDER, Kind.FIT_CHECK)
Change = Callable[[Outgoing, Known], tuple[Outgoing, Known]]


def denied(kind: Kind, change: Change) -> Denial | None:
    return may_send(*change(*LETTERS[kind]), NOW)


def with_introduction(known: Known, **changes: object) -> Known:
    assert known.introduction
    return replace(known, introduction=replace(known.introduction, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_may_leave_where_it_belongs(kind: Kind) -> None:
    assert may_send(*LETTERS[kind], NOW) is None


@pytest.mark.parametrize("kind", list(Kind))
def test_i5_no_letter_to_anybody_else(kind: Kind) -> None:
    """Not to one more in the envelope, not to one fewer, not to another in To, not to other parties."""

    def with_another(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(sent, paths=(*sent.paths, "mallory@evil.example")), known

    def to_another(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(sent, to=("mallory@evil.example",)), known

    def without_one(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(sent, paths=sent.paths[1:], to=sent.to[1:]), known

    def to_all(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(
            sent, addressees=(str(T), str(Q)), to=(JANE.key, DONALD.key), paths=(JANE.key, DONALD.key)
        ), known

    changes = (
        (with_another, without_one, to_all) if kind == Kind.REFUSAL else (with_another, to_another, without_one, to_all)
    )
    for change in changes:
        assert denied(kind, change) in (Denial.NOT_FOR_THEM, Denial.ADDRESS_CHANGED), change.__name__


@pytest.mark.parametrize("kind", [k for k in Kind if k not in (Kind.REFUSAL, Kind.HELP)])
def test_i5_a_letter_without_its_introduction_stays(kind: Kind) -> None:
    assert denied(kind, lambda sent, _: (sent, Known())) == Denial.NO_INTRODUCTION


@pytest.mark.parametrize("kind", TO_OTHERS)
def test_a_changed_address_voids_a_letter(kind: Kind) -> None:
    other = replace(
        PARTS, recipient=Person("Jane Doe", "jane@new.example"), requester=Person("Donald Ray", "don@new.example")
    )
    assert denied(kind, lambda s, k: (s, with_introduction(k, parts=other))) == Denial.ADDRESS_CHANGED


@pytest.mark.parametrize("kind", TO_OTHERS)
def test_a064_two_of_the_three_are_one_person(kind: Kind) -> None:
    other = Q if str(T) in LETTERS[kind][0].addressees and kind != Kind.INTRODUCTION else T
    same = replace(PARTS, **{str(other): replace(WHO[other], address="Ann@Example.org")})
    if kind == Kind.INTRODUCTION:
        sent = replace(LETTERS[kind][0], to=(ANN.key, DONALD.key), paths=(ANN.key, DONALD.key))
        assert may_send(sent, with_introduction(LETTERS[kind][1], parts=same), NOW) == Denial.SAME_PERSON
    else:
        assert denied(kind, lambda s, k: (s, with_introduction(k, parts=same))) == Denial.SAME_PERSON


@pytest.mark.parametrize("kind", [*TO_OTHERS, Kind.REFUSAL])
def test_i9_nothing_to_an_address_that_said_stop(kind: Kind) -> None:
    sent, knows = LETTERS[kind]
    never = frozenset(sent.to[-1:])
    assert may_send(sent, replace(knows, never=never), NOW) == Denial.NEVER_AGAIN


def test_i9_but_that_it_was_heard() -> None:
    sent = letter(Kind.GOODBYE, T, occasion="stop")
    assert may_send(sent, Known(introduction(State.CLOSED), never=frozenset({JANE.key})), NOW) is None


@pytest.mark.parametrize("kind", [k for k in TO_OTHERS if k not in (Kind.GOODBYE, Kind.CLOSING)])
def test_i9_nothing_after_a_no_but_that_it_was_heard(kind: Kind) -> None:
    sent, knows = LETTERS[kind]
    assert knows.introduction
    party = Party(sent.addressees[0])
    refused = knows.introduction.with_consent(party, "no", NOW, Evidence())
    assert may_send(sent, replace(knows, introduction=refused), NOW) == Denial.REFUSED


@pytest.mark.parametrize("kind", [k for k in TO_OTHERS if k not in (Kind.GOODBYE, Kind.CLOSING)])
def test_nothing_but_goodbyes_after_the_end(kind: Kind) -> None:
    assert denied(kind, lambda s, k: (s, with_introduction(k, state=State.CLOSED))) == Denial.WRONG_MOMENT


@pytest.mark.parametrize("kind", ASKING)
def test_i4_only_what_the_referrer_approved(kind: Kind) -> None:
    def older(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(sent, draft=0), known

    def other_words(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(sent, words="a"), replace(known, shown={kind: "b"})

    def no_words(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return sent, replace(known, shown={kind: "b"})

    def her_words(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return replace(sent, words="a"), replace(known, shown={kind: "a"})

    assert denied(kind, older) == Denial.OTHER_DRAFT
    assert denied(kind, other_words) == denied(kind, no_words) == Denial.OTHER_WORDS
    assert denied(kind, her_words) is None


@pytest.mark.parametrize("kind", ASKING)
def test_i4_not_without_her_approval(kind: Kind) -> None:
    introduction = LETTERS[kind][1].introduction
    assert introduction
    for unapproved in (
        introduction.without_consent(R),
        introduction.with_consent(R, "yes", NOW - timedelta(days=46), Evidence()),
    ):
        assert denied(kind, lambda s, k, u=unapproved: (s, replace(k, introduction=u))) == Denial.NOT_APPROVED


@pytest.mark.parametrize(
    ("kind", "party"),
    [(Kind.PERMISSION, Q), (Kind.REMINDER, Q), (Kind.INTRODUCTION, Q), (Kind.INTRODUCTION, T)],
)
def test_i1_not_without_their_consent(kind: Kind, party: Party) -> None:
    introduction = LETTERS[kind][1].introduction
    assert introduction
    said = introduction.consent_of(party)
    assert said
    for missing in (
        introduction.without_consent(party),
        introduction.with_consent(party, "yes", NOW - timedelta(days=46), Evidence()),
        introduction.with_consent(party, "yes", NOW - timedelta(days=31), Evidence(), implied=True),
    ):
        assert denied(kind, lambda s, k, m=missing: (s, replace(k, introduction=m))) == Denial.NO_CONSENT


@pytest.mark.failure(54)
def test_i1_a_yes_to_an_older_draft_is_none() -> None:
    sent, knows = LETTERS[Kind.INTRODUCTION]
    assert knows.introduction
    newer = replace(knows.introduction, draft=2).with_consent(R, "yes", NOW, Evidence())
    assert may_send(replace(sent, draft=2), replace(knows, introduction=newer), NOW) == Denial.NO_CONSENT


@pytest.mark.parametrize(
    ("changes", "denial"),
    [
        ({"looked_at": None}, Denial.NO_LOOK),
        ({"looked_at": NOW - timedelta(seconds=61)}, Denial.NO_LOOK),
        ({"looked_at": NOW + timedelta(seconds=1)}, Denial.NO_LOOK),
        ({"undecided": frozenset({T})}, Denial.UNDECIDED_MAIL),
    ],
)
def test_i1_not_without_a_look_just_before(changes: dict[str, object], denial: Denial) -> None:
    def change(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return sent, replace(known, **changes)  # type: ignore[arg-type]

    assert denied(Kind.INTRODUCTION, change) == denial
    assert denied(Kind.PERMISSION, change) is None


def test_i1_not_while_somebody_waits() -> None:
    def waits(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return sent, with_introduction(known, referrer_waits=True)

    def stands(sent: Outgoing, known: Known) -> tuple[Outgoing, Known]:
        return sent, with_introduction(known, pause=Pause(PauseReason.WAIT, T, State.ASKED))

    assert denied(Kind.INTRODUCTION, waits) == denied(Kind.INTRODUCTION, stands) == Denial.WRONG_MOMENT


AFTERWARDS = ((Kind.THANKS, "valuable"), (Kind.UPDATE, "brief"), (Kind.UPDATE, "insight"))


@pytest.mark.parametrize(("kind", "occasion"), AFTERWARDS)
def test_i6_what_names_the_recipient_waits_for_the_introduction(kind: Kind, occasion: str) -> None:
    sent = letter(kind, Q, occasion=occasion)
    assert may_send(sent, known(State.INTRODUCED), NOW) is None
    assert may_send(sent, known(State.CLOSED, outcome=Outcome.NOT_A_FIT), NOW) is None
    for state in (State.CHECKING_FIT, State.ASKED, State.HOLDING):
        assert may_send(sent, known(state), NOW) == Denial.WRONG_MOMENT
    assert may_send(sent, known(State.CLOSED, outcome=Outcome.DECLINED), NOW) == Denial.WRONG_MOMENT


def test_i9_a_no_is_acknowledged_and_nothing_more() -> None:
    refused = introduction(State.CLOSED, outcome=Outcome.DECLINED).with_consent(T, "no", NOW, Evidence("no"))
    assert may_send(letter(Kind.GOODBYE, T, occasion="no"), Known(refused), NOW) is None
    assert may_send(letter(Kind.UPDATE, T, occasion="answer"), Known(refused), NOW) is not None
    asked = replace(refused, state=State.ASKED, outcome=None)
    assert may_send(letter(Kind.CLARIFY, T), Known(asked), NOW) == Denial.REFUSED


def test_what_asks_nobody_anything_needs_no_approval() -> None:
    unapproved = replace(introduction(State.ASKED), consents=())
    assert may_send(letter(Kind.CARD, T, draft=7), Known(unapproved), NOW) is None


def test_a_card_goes_to_its_owner_by_itself_until_they_say_stop() -> None:
    """Only the letters about somebody's own card leave without an introduction; the one with details never does."""
    alone = Outgoing(Kind.CARD, "yours", (), (DONALD.key,), (DONALD.key,))
    assert may_send(alone, Known(), NOW) is None
    assert may_send(replace(alone, occasion=""), Known(), NOW) == Denial.NO_INTRODUCTION
    assert may_send(alone, Known(never=frozenset({DONALD.key})), NOW) == Denial.NEVER_AGAIN
    answered = Outgoing(Kind.HELP, "transcript", (), (ANN.key,), (ANN.key,))
    assert may_send(answered, Known(never=frozenset({ANN.key})), NOW) is None
