"""The words of the main story, and the story up to points that several tests begin at."""

from __future__ import annotations

from introbot.demo.letters import Mail
from tests.system.world import Person

REQUEST = """\
Hi Ann,

you once mentioned Jane Doe at Acme and how long closing the month takes them. Could you introduce me to Jane?

Thank you, Donald"""
EXPERIENCE = "Donald rebuilt our payroll export two years ago, and nobody has had to touch it since."
EMPATHY = "You told me in spring that closing the month still takes your team four days by hand."
EXPECTATIONS = "Donald listens first. It would be twenty minutes on the phone, and a no is completely fine."
NOTE = """\
Jane Doe (Acme) <{jane}>
topic: closing the month faster

experience: {EXPERIENCE}
empathy: {EMPATHY}
expectations: {EXPECTATIONS}"""


def note(jane: Person) -> str:
    return NOTE.format(jane=jane.address, EXPERIENCE=EXPERIENCE, EMPATHY=EMPATHY, EXPECTATIONS=EXPECTATIONS)


def asks(ann: Person, donald: Person, jane: Person) -> None:
    """Donald asks Ann, and Ann forwards his mail with all that the letter needs."""
    donald.writes([ann.me], "Could you introduce me to Jane at Acme?", REQUEST)
    ann.forwards(ann.gets(""), note(jane))


def is_asked(ann: Person, donald: Person, jane: Person) -> Mail:
    """Up to the permission letter in Jane's hands."""
    asks(ann, donald, jane)
    ann.answers(ann.gets("draft"), "send")
    return jane.gets("permission")
