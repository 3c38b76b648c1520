"""What a language's file gives: all the words that code, and not a template, puts into letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from introbot.domain.introduction import Outcome


@dataclass(frozen=True)
class Phrase:
    """Something that letters must say in one wording or another: how it is recognised, and words that say it.

    The words are a template's: whoever has deleted the line puts them back as they are.
    """

    pattern: re.Pattern[str]
    example: str


@dataclass(frozen=True)
class Language:
    """One language, as data. A set of templates is used only in a language that has a file here."""

    code: str
    weekdays: tuple[str, ...]  # Monday first
    months: tuple[str, ...]
    date: str  # how {weekday}, {day} and {month} stand together
    units: tuple[tuple[str, str], ...]  # a day, an hour, a minute, a second: of one, and of several
    parties: Mapping[str, str]  # what to call somebody who has neither name nor address yet
    labels: Mapping[str, str]  # of labelled lines, by part; `reading` understands each (see reading/labels.py)
    elements: Mapping[str, str]  # the three elements, where they are listed as understood
    outcomes: Mapping[Outcome, str]
    card: Mapping[str, str]  # the labels of a card's lines; `reading` understands each (see reading/own_card.py)
    questions: Mapping[str, str]  # the interview's, by part
    head: tuple[str, str, str, str, str]  # From, To, Copy, Subject, Preview above a letter that is shown
    write_by_shown: str  # stands in a shown introduction for the day, which is not known before it leaves
    agreed: tuple[str, str]  # above a condition that was agreed since: named by {who}, or by nobody in particular
    edit: str  # the button that opens a reply with all parts filled in
    need: Phrase  # the first question of the permission letter: is this something you need?
    meeting: Phrase  # the second: would you like me to introduce you?
    offer: re.Pattern[str]  # how somebody is asked what they would like, as in "would you", "may I"
    small_talk: re.Pattern[str]  # a question that is neither of the two
    easy_out: Phrase
    assistant: Phrase
    stop: Phrase
    first_day: str = "1"  # the first of a month: "1er"
    # What the prepared reply says where a button's word alone would say less than the question it answers.
    bodies: Mapping[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.code)
