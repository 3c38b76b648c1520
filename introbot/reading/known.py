"""What is known about a message before it is read: which introduction, whose reply address, which letter it answers."""

from __future__ import annotations

from dataclasses import dataclass

from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind
from introbot.domain.people import Party
from introbot.mail import Verdict


@dataclass(frozen=True, slots=True)
class Known:
    """`party` is whose reply code was used, or whose registered address wrote where there was none.

    `by_code` tells the two apart; `author_is_party` says whether the author is that party's registered address.
    `sent` is the text of our letter being answered and `answered` its kind, where they are known.
    """

    introduction: Introduction
    party: Party
    draft: int | None
    by_code: bool
    author_is_party: bool
    verdict: Verdict = Verdict.UNKNOWN
    sent: str = ""
    answered: Kind | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Documented silence: nothing happens, and `reason` says why, in the ledger."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A referrer's mail that opens nothing: she is told why in the letter `refusal.<occasion>`."""

    occasion: str
