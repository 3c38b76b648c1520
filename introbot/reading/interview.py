"""The answers to an interview's numbered questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from introbot.domain.people import Parts


def interview_parts(
    text: str,
    quoted_replies: Sequence[tuple[str, str]],
    asked: Sequence[str],
    questions: Mapping[str, str] | None = None,
) -> Parts:
    """The parts answered; `questions` maps a part's name to the words its question was asked in."""
    return Parts()
