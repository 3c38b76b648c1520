"""What people answer: the words of PRODUCT.md §3 and §5 for replies, as values with their evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from introbot.domain.people import Parts


class AnswerKind(StrEnum):
    """How a recipient or a requester can answer (PRODUCT.md §3)."""

    YES = "yes"
    NO = "no"
    LATER = "later"
    QUESTION = "question"
    CONDITIONAL = "conditional"
    DELEGATE = "delegate"
    DETAILS = "details"
    ACQUAINTED = "acquainted"
    STOP = "stop"
    WAIT = "wait"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Answer:
    """One reading of a reply. `evidence` is the deciding words, a substring of the new text (empty if it was).

    `condition` holds the words of the condition, `until` the date an answer of kind LATER names, if it names one.
    `harmless` is of kind UNCLEAR: every word is known, and none of them refuses, asks, puts off or takes anything back.
    """

    kind: AnswerKind
    evidence: str = ""
    condition: str = ""
    until: date | None = None
    harmless: bool = False


class CheckInKind(StrEnum):
    """What somebody can say came of an introduction (PRODUCT.md §5)."""

    MET = "met"
    SCHEDULED = "scheduled"
    NO_CONTACT = "no_contact"
    NOT_A_FIT = "not_a_fit"
    GOING_WELL = "going_well"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The answer to a check-in, with the words that decided."""

    kind: CheckInKind
    evidence: str = ""


class CommandKind(StrEnum):
    """What a referrer can say about an introduction of hers (PRODUCT.md §2, §6)."""

    SEND = "send"
    CANCEL = "cancel"
    NOT_COMFORTABLE = "not comfortable"
    VENTING = "just venting"
    EDIT = "edit"
    SWAP = "swap"
    WAIT = "wait"
    GO_ON = "go on"
    AGREED = "agreed"
    NUDGE = "nudge"
    REST = "let it rest"
    STOP = "stop"
    YES = "yes"
    NO = "no"
    QUESTION = "question"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Command:
    """A referrer's answer. `parts` holds labelled edits; `reminder` is False after `send, no reminder`.

    `anyway` is True after `send anyway`: coaching is overridden, a no of the last twelve months is not. `lasting` is
    how long a `wait` is to last, where it says so.
    """

    kind: CommandKind
    evidence: str = ""
    parts: Parts = field(default_factory=Parts)
    reminder: bool = True
    anyway: bool = False
    lasting: timedelta | None = None
