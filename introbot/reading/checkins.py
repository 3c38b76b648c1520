"""What somebody says came of an introduction."""

from __future__ import annotations

from introbot.domain.answers import CheckIn, CheckInKind


def check_in(text: str) -> CheckIn:
    """The answer to a check-in."""
    return CheckIn(CheckInKind.UNCLEAR)
