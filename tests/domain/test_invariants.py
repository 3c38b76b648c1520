"""Conversations of every kind, and the ones that once went wrong; the model looks on, and raises what must not be."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.domain.introduction import State
from introbot.domain.letters import Kind
from tests.domain.model import Broken, Model, Sheet
from tests.domain.talk import MOVES, OPENINGS, POLICIES, START, play

# What moves things on comes up more often, so that a conversation gets somewhere.
USUAL = ("post", "post", "ann send", "jane yes", "donald yes", "time")
TALKING = st.lists(st.one_of(st.sampled_from(MOVES), st.sampled_from(USUAL)), max_size=24)


@settings(max_examples=600, deadline=None, print_blob=True)
@given(st.sampled_from(sorted(OPENINGS)), TALKING, st.sampled_from(sorted(POLICIES)))
def test_whatever_is_said_in_whatever_order(opening: str, moves: list[str], policy: str) -> None:
    assert broken_by(opening, moves, policy) == ""


def broken_by(opening: str, moves: Sequence[str], policy: str) -> str:
    """Which invariant the model saw broken; none where all is well."""
    try:
        play(opening, moves, policy)
    except Broken as broken:
        return str(broken)
    return ""


WENT_WRONG = {
    # Introduced, or asked, without a yes that stands.
    "her go on after a wait is no approval": ("unconfirmed", "ann wait", "ann go on"),
    "her wait is not ended by somebody else's": ("asked", "ann wait", "jane wait", "jane yes", "time"),
    "her wait outlasts a question": ("holding", "ann wait", "jane question", "jane yes", "time"),
    "a late yes waits for her, said twice as well": ("asked", "14 days", "time", "jane yes", "jane yes", "time"),
    "parts that went missing are not sent": ("volunteered", "ann no words", "donald no", "donald yes"),
    "another requester has said nothing": ("asked", "jane bounce", "ann new requester", "ann by hand"),
    "a condition after the end unsays the yes": ("holding", "donald no", "jane conditional", "donald yes", "time"),
    "acquainted after the end unsays the yes": ("asked", "jane no", "post", "donald acquainted", "jane yes", "time"),
    "wait after the end unsays the yes": ("holding", "donald no", "jane wait", "donald yes", "time"),
    "a condition about the last draft counts": ("volunteered", "ann other words", "donald yes", "donald conditional"),
    "a cancel after a no is for good": ("asked", "jane no", "ann cancel", "jane yes", "time"),
    "a yes to an older letter is no yes to this": ("undeliverable", "ann new words", "ann by hand", "jane yes", "time"),
    # Written to after a no, or never written to before.
    "stop after a no is for good": ("asked", "jane no", "jane stop", "jane yes", "time", "post"),
    "stop is confirmed once": ("asked", "jane stop", "post", "jane stop", "post"),
    "no after a bounce is a no": ("undeliverable", "jane no", "ann new words", "ann by hand", "post"),
    "stop after a bounce is a stop": ("undeliverable", "donald stop", "ann new recipient", "ann by hand", "post"),
    "both said no, one thinks better of it": ("holding", "donald no", "jane no", "donald yes"),
    "who has not been asked gets no goodbye": ("volunteered", "donald yes", "donald no", "post"),
    "nor does another address": ("undeliverable", "ann new recipient", "donald no", "post"),
    "a check-in is not asked after a no": ("introduced", "donald unclear check-in", "ann cancel", "donald no", "post"),
    "nor is a nudge sent": ("introduced", "donald no", "ann nudge", "post"),
    # Asked twice, or forgotten.
    "details in place of a yes take it back": ("holding", "jane details", "donald no", "donald yes"),
    "who has said yes is not asked again": ("holding", "donald wait", "donald yes"),
    "nor once a condition is agreed": ("holding", "donald conditional", "ann agreed"),
    "a letter that was taken back is asked for again": ("volunteered", "donald yes", "donald question", "ann answer"),
    "details from somebody whose letter never left": (
        "new",
        "ann by hand",
        "jane no",
        "post",
        "jane yes",
        "jane details",
    ),
    "an introduction that was refused is made": (
        *("holding", "14 days", "time", "refuse oldest", "jane no", "jane yes", "4 days", "time"),
    ),
}


@pytest.mark.parametrize("name", WENT_WRONG)
@pytest.mark.parametrize("policy", POLICIES)
def test_once_it_went_wrong(name: str, policy: str) -> None:
    opening, *moves = WENT_WRONG[name]
    all_moves = [*moves, "minutes", "time", "post", "ann send", "post", "minutes", "time", "post"]
    assert broken_by(opening, all_moves, policy) == ""


def test_a_yes_is_not_lost_when_another_has_grown_too_old() -> None:
    """Donald's own request was too old when Jane said yes, so he is asked again, and she is not."""
    talk = play("old request", ["4 days", "4 days", "4 days", "jane yes"])
    assert talk.it.state == State.CHECKING_FIT
    talk.play("post", "donald yes")
    assert talk.it.state == State.HOLDING


def test_later_by_months_can_still_become_an_introduction() -> None:
    """Her go on is a fresh approval of the words; only Donald has said yes too long ago."""
    talk = play("asked", ["jane later", "46 days", "ann go on", "post", "donald yes", "post", "jane yes"])
    talk.play("minutes", "time", "post")
    assert talk.it.state == State.INTRODUCED


def test_an_answer_during_a_pause_of_hers_is_still_relayed() -> None:
    talk = play("asked", ["jane question", "ann wait", "ann answer"])
    assert talk.it.state == State.ASKED and talk.queued[-1][0].occasion == "answer"


def test_the_model_is_not_asleep() -> None:
    """What the program does not do, the model would have seen."""
    people = {"referrer": "ann@x.example", "requester": "donald@x.example", "recipient": "jane@x.example"}
    both, her = ("recipient", "requester"), ("referrer",)
    introduction = Sheet(Kind.INTRODUCTION, "", 1, both, (), her, people, "words", START)

    def model(*said: str) -> Model:
        heard = Model()
        heard.caused("referrer", "", [Sheet(Kind.DRAFT, "", 1, her, (), (), people, "words", START)], START)
        heard.shown["jane@x.example"] = "words"
        for who_what in said:
            who, what = who_what.split()
            if who == "referrer":
                heard.referrer_says(what, START, 1)
            else:
                heard.party_says(who, people[who], what, START)
        return heard

    model("referrer send", "requester yes", "recipient yes").left(introduction, START)
    for said in (
        ("requester yes", "recipient yes"),
        ("referrer send", "recipient yes"),
        ("referrer send", "requester yes"),
        ("referrer send", "requester yes", "recipient yes", "referrer wait"),
        ("referrer send", "requester yes", "recipient yes", "referrer cancel"),
        *(("referrer send", "requester yes", "recipient yes", f"recipient {what}") for what in ("no", "stop", "later")),
        *(("referrer send", "recipient yes", "requester yes", f"requester {what}") for what in ("conditional", "wait")),
    ):
        with pytest.raises(Broken):
            model(*said).left(introduction, START)
