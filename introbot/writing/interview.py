"""The questions of the interview, in the exact words that go out, so that a quoted one is recognised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Each names its part in brackets, never as "recipient: ...": in a reply without quote marks that would be a label.
_QUESTIONS = {
    "recipient": "Who is to be asked (the recipient)? The full name and the mail address, please.",
    "requester": "Who would like to be introduced (the requester)? The full name and the mail address, please.",
    "experience": (
        "What is your own experience with them, and what came of it (the experience)? "
        "If you have not worked together yourself, say just that; it is an honest answer."
    ),
    "empathy": (
        "What were you told that makes you think of this, and why would you like to see it turn out well "
        "(the empathy)? It is read by nobody but the person it is about."
    ),
    "expectations": (
        "What is it like to deal with them, and what would an introduction involve, such as "
        "how long it takes and what it costs (the expectations)?"
    ),
}


def interview_questions(missing: Iterable[str]) -> Mapping[str, str]:
    """The question for each missing part, in the order given, without its number."""
    return {part: _QUESTIONS[part] for part in missing}
