"""The questions of the interview, in the exact words that go out, so that a quoted one is recognised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from introbot.writing.languages import ENGLISH, Language


def interview_questions(missing: Iterable[str], language: Language = ENGLISH) -> Mapping[str, str]:
    """The question for each missing part, in the order given, without its number."""
    return {part: language.questions[part] for part in missing}
