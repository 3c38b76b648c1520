"""The questions of the interview, in the exact words that go out, so that a quoted one is recognised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Each names its part in brackets, never as "recipient: ...": in a reply without quote marks that would be a label.
_QUESTIONS = {
    "recipient": "Who is to be asked (the recipient)? The full name and the mail address, please.",
    "requester": "Who would like to be introduced (the requester)? The full name and the mail address, please.",
    "experience": (
        "What is your own experience with the person you are introducing, and what came of it (the experience)? "
        "If the two of you have not worked together, say just that; it is an honest answer."
    ),
    "empathy": (
        "What did the person who is to be asked tell you that makes you think of this, and why would you like "
        "to see it turn out well (the empathy)? It goes to that person alone."
    ),
    "expectations": (
        "What is the person you are introducing like to deal with, and what would a first talk involve, "
        "such as how long it takes and what it costs (the expectations)?"
    ),
}


def interview_questions(missing: Iterable[str]) -> Mapping[str, str]:
    """The question for each missing part, in the order given, without its number."""
    return {part: _QUESTIONS[part] for part in missing}
