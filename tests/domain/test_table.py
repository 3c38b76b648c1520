"""The table, walked: every state with every event."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from introbot.domain.events import ConsentRefused, Event, HoldOver, LetterSent
from introbot.domain.introduction import Introduction, Outcome, State, TimerKind
from introbot.domain.letters import Kind
from introbot.domain.people import Party
from introbot.domain.transition import DUE, STEPS, transition
from tests.domain.samples import DONALD, JANE, NOW, event_classes, events, introduction, states


def every_step() -> list[tuple[Introduction, Event]]:
    return [(i, event) for i in states() for kind in event_classes() for event in events(kind)]


STEPS_TAKEN = every_step()


def test_every_state_has_its_row_and_every_event_its_place() -> None:
    assert set(STEPS) == set(State)
    listed = {event for row in STEPS.values() for event in row}
    assert listed == set(event_classes()) and set(DUE) == set(TimerKind)


def test_one_event_is_at_most_one_mail_to_each_person() -> None:
    for before, event in STEPS_TAKEN:
        letters = transition(before, event, NOW).letters
        to = Counter(party for letter in letters for party in (*letter.to, *letter.cc))
        assert not to or max(to.values()) == 1, (before.state, before.pause, event, letters)


def test_letters_go_only_to_people_who_are_known() -> None:
    for before, event in STEPS_TAKEN:
        decision = transition(before, event, NOW)
        for letter in decision.letters:
            assert all(decision.introduction.person(party) for party in letter.addressees)


def test_only_a_held_introduction_with_everybodys_yes_introduces() -> None:
    for before, event in STEPS_TAKEN:
        if any(letter.kind == Kind.INTRODUCTION for letter in transition(before, event, NOW).letters):
            assert before.state == State.HOLDING and isinstance(event, HoldOver)
            assert before.everyone_consents(NOW)


def test_the_recipient_is_asked_only_with_the_referrers_and_the_requesters_yes() -> None:
    for before, event in STEPS_TAKEN:
        decision = transition(before, event, NOW)
        if any(letter.kind == Kind.PERMISSION for letter in decision.letters):
            after = decision.introduction
            assert after.consents_now(Party.REFERRER, NOW), (before.state, before.pause, event)
            if before.pause is None or before.pause.resume != State.ASKED:
                assert after.consents_now(Party.REQUESTER, NOW), (before.state, before.pause, event)


def test_closed_means_that_all_timers_died() -> None:
    for before, event in STEPS_TAKEN:
        after = transition(before, event, NOW).introduction
        if after.state == State.CLOSED:
            assert after.timers == () and after.outcome and after.pause is None
        else:
            # A date is an outcome already, while how it went is still to be asked.
            dated = after.state == State.INTRODUCED and after.outcome == Outcome.SCHEDULED
            assert after.outcome is None or dated


def test_paused_says_why_and_nothing_else_does() -> None:
    for before, event in STEPS_TAKEN:
        after = transition(before, event, NOW).introduction
        assert (after.state == State.PAUSED) == (after.pause is not None)


@pytest.mark.parametrize("party", [Party.RECIPIENT, Party.REQUESTER])
def test_a_no_ends_it_wherever_it_stands(party: Party) -> None:
    for before in states():
        after = transition(before, ConsentRefused(by=party), NOW)
        consent = after.introduction.consent_of(party)
        if before.state not in (State.INTRODUCED,):
            assert consent and consent.answer == "no" and after.introduction.state == State.CLOSED
        assert not after.introduction.timers


def test_a_no_takes_back_what_has_not_left() -> None:
    assert transition(introduction(State.HOLDING), ConsentRefused(by=Party.RECIPIENT), NOW).withdraw


def test_what_a_state_does_not_list_leaves_it_as_it_is() -> None:
    for before, event in STEPS_TAKEN:
        if type(event) not in STEPS[before.state]:
            decision = transition(before, event, NOW)
            assert not decision.letters and decision.introduction == before


@pytest.mark.failure(61)
def test_a_yes_older_than_45_days_introduces_nobody() -> None:
    late = NOW + timedelta(days=46)
    decision = transition(introduction(State.HOLDING), HoldOver(), late)
    assert decision.introduction.state == State.PAUSED
    assert [letter.template for letter in decision.letters] == ["help.paused"]


def test_a_yes_to_other_words_introduces_nobody() -> None:
    changed = replace(introduction(State.HOLDING), draft=2)
    assert [letter.template for letter in transition(changed, HoldOver(), NOW).letters] == ["help.paused"]


def test_an_introduction_that_crossed_with_a_no_is_told() -> None:
    refused = transition(introduction(State.HOLDING), ConsentRefused(by=Party.RECIPIENT), NOW).introduction
    told = transition(refused, LetterSent(kind=Kind.INTRODUCTION), NOW)
    assert [letter.template for letter in told.letters] == ["update.crossed"]


def test_the_sample_people_are_whole() -> None:
    assert introduction().missing == () and JANE.key != DONALD.key
