"""What can happen to an introduction: something a person wrote, a timer that fell due, what became of a letter."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from introbot.domain.answers import CheckInKind
from introbot.domain.authority import Denial
from introbot.domain.introduction import Evidence
from introbot.domain.letters import Kind
from introbot.domain.people import Parts, Party, Person
from introbot.domain.wishes import Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`by` is who caused it (`None`: time, or the mail system), `evidence` what they wrote.

    `wish` is a standing wish that was told beside it, or by itself.
    """

    by: Party | None = None
    evidence: Evidence = field(default_factory=Evidence)
    wish: Wish | None = None


# What the referrer says.


class Problem(StrEnum):
    """Why a part that was given cannot be taken as it is; each has its sentence in the interview."""

    RECIPIENT_IS_REFERRER = "recipient is referrer"
    RECIPIENT_IS_REQUESTER = "recipient is requester"
    RECIPIENT_IS_PROGRAM = "recipient is program"
    REQUESTER_IS_REFERRER = "requester is referrer"
    REQUESTER_IS_PROGRAM = "requester is program"
    SEVERAL_RECIPIENTS = "several recipients"
    BAD_ADDRESS = "bad address"
    TOO_LARGE = "too large"


class Hindrance(StrEnum):
    """Why nobody may be asked now, whatever the referrer approves."""

    SUPPRESSED = "suppressed"
    REQUESTER_SUPPRESSED = "requester suppressed"
    REFUSED_LATELY = "refused lately"
    IN_PROGRESS = "in progress"
    INTRODUCED = "introduced before"
    WISH_TOO_SOON = "wish too soon"
    WISH_OTHER = "wish other"
    BOUNCED = "bounced"
    REQUESTER_BOUNCED = "requester bounced"
    ASKED_BY_OTHERS = "asked by others"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestMade(Event):
    """A new request. `asked` is the requester's own request where one was forwarded: it counts as their consent.

    `asked_at` is when that was. `confirmed` is False where the mail server could not vouch for the author
    (RELIABILITY.md E2). `ask` is the requester's sentence where it asks for anybody at all; `choices` are the people
    of whom one can be the recipient.
    """

    parts: Parts
    asked: Evidence | None = None
    asked_at: datetime | None = None
    problems: tuple[Problem, ...] = ()
    confirmed: bool = True
    ask: str = ""
    choices: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsGiven(Event):
    parts: Parts
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftApproved(Event):
    """`draft` is the number of the draft that was answered; `None` means the current one (the operator's `approve`)."""

    draft: int | None = None
    reminder: bool = True
    hindrance: Hindrance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BowedOut(Event):
    """`not comfortable`: the referrer would rather not; nobody is told that as a refusal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedDenied(Event):
    """`just venting`: what the recipient said was a complaint, and there is nothing to be solved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoAsked(Event):
    """The referrer takes back her last `send` or `cancel`; what became of it she reads in the answer to her mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapAsked(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitAsked(Event):
    """`lasting` is for how long, where a referrer says so of a draft."""

    lasting: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoOnAsked(Event):
    hindrance: Hindrance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionAgreed(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRelayed(Event):
    """The referrer answers a question that the recipient or requester asked; her words go to them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeAsked(Event):
    """`news` is what the referrer wants told with the friendly word."""

    news: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightGiven(Event):
    """After a poor match: what made the referrer think of the requester, in her words, for the requester."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestAsked(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpWanted(Event):
    """A question or something unclear from the referrer: she is told where things stand and what she can answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SoftAskMade(Event):
    """The requester writes to ask for anybody at all; it is for the referrer to answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachingSwitched(Event):
    """`coaching: off`, or `on`: for all her introductions, from now on."""

    on: bool = False


# What the recipient or the requester says.


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRefused(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPutOff(Event):
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionNamed(Event):
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsAsked(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WishTold(Event):
    """How the recipient wishes to be asked, and nothing else: no answer to the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegateNamed(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AcquaintedSaid(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StopAsked(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerUnclear(Event):
    """Words that are no answer. With `harmless` every one of them is known and takes nothing back: thanks, say."""

    harmless: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredFromElsewhere(Event):
    """An answer that came to a party's reply address from another address, or without the reply address at all.

    `stops` says that it reads as a no, a stop or a wait: then nothing more leaves until the party's own has come.
    """

    stops: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInAnswered(Event):
    answer: CheckInKind


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstWordSaid(Event):
    """Whoever was to write first has written, or has not yet."""

    written: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SomethingWrong(Event):
    """One of the two says that the introduction went badly in a way that wants mending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairBegun(Event):
    """Something went wrong in another introduction of this requester: this one waits until the referrer has looked."""


# What the operator does.


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsRestored(Event):
    """The database was restored from a backup: what happened since that was made is not known."""


# What machines say.


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionSeen(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class GateSeen(Event):
    """A program in front of this party's mailbox holds our letter back until somebody clicks or answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoReplySeen(Event):
    until: date | None = None


class Failure(StrEnum):
    """Why a letter did not arrive, in the few reasons a person is told (never the report's own text)."""

    UNKNOWN_ADDRESS = "unknown address"
    MAILBOX_FULL = "mailbox full"
    REFUSED = "refused"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFailed(Event):
    """A letter did not reach `to`, for good: the server refused it, a report came back, or we gave up trying."""

    to: Party
    kind: Kind
    failure: Failure = Failure.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSent(Event):
    """The server accepted a letter of this kind (250 after DATA)."""

    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWithheld(Event):
    """A letter of this kind was about to leave and may not; `to` is the party it is not for, where it is about one."""

    kind: Kind
    denial: Denial
    to: Party | None = None


# What time says.


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDue(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryDue(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldOver(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeDue(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInDue(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstWordDue(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HowItWentDue(Event): ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapUpDue(Event): ...
