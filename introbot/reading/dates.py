"""When "later" is: the date that words of deferral name."""

from __future__ import annotations

from datetime import date


def resolve(text: str, today: date) -> date | None:
    """The date named in `text`, strictly ahead of `today` and within a year; None where none is."""
    return None
