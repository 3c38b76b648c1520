"""Answers to a check-in."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.domain.answers import CheckInKind
from introbot.reading.checkins import check_in

SAID = {
    CheckInKind.MET: """
met
Met!
We met last week.
Yes, we met on Tuesday.
We had a good call yesterday.
We've spoken.
I talked to her on Monday.
We had lunch together.
He came by our office.
Nice conversation, thank you.
Wir haben uns getroffen.
""",
    CheckInKind.SCHEDULED: """
scheduled
Scheduled.
We have a call booked for Friday.
We're meeting next week.
Not yet, but we have a date for the 9th.
Meeting is set for Tuesday.
He is coming by on Thursday.
Call booked.
Termin steht.
""",
    CheckInKind.NO_CONTACT: """
no answer
No answer yet.
Nothing yet
I haven't heard from him.
She never replied.
We haven't met.
We have not spoken yet.
I left three messages.
Radio silence.
Still waiting for a reply.
Keine Antwort.
""",
    CheckInKind.NOT_A_FIT: """
not a fit
Not a fit, sorry.
We met, but it's not a good fit.
It didn't work out.
Too expensive for us.
He wasn't what we needed.
Nothing came of it.
Hat nicht gepasst.
""",
    CheckInKind.GOING_WELL: """
Going well!
It's going really well.
We're working together now.
We hired her.
Couldn't be better.
A perfect match, thank you!
She has already saved us a fortune, brilliant.
We've started a project together.
Läuft sehr gut.
""",
    CheckInKind.UNCLEAR: """
Thanks!
Who?
Which one do you mean?
Hm.
Did we meet?
Happy new year
""",
}
ROWS = [(kind, line) for kind, block in SAID.items() for line in block.strip().splitlines()]


@pytest.mark.parametrize(("kind", "text"), ROWS)
def test_what_came_of_it(kind: CheckInKind, text: str) -> None:
    read = check_in(text)
    assert read.kind is kind
    assert read.evidence in text


@pytest.mark.parametrize("kind", CheckInKind)
def test_what_came_of_it_as_people_tell_it(kind: CheckInKind) -> None:
    replies = run_path(str(Path(__file__).with_name("english_check_ins.py")))[kind.name].strip().splitlines()
    assert len(replies) >= 10
    assert {reply: read for reply in replies if (read := check_in(reply).kind) is not kind} == {}


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    assert check_in(text).evidence in text
