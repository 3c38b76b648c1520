"""Two ways for a referrer to bow out in a word or two: `not comfortable`, and `just venting`."""

from __future__ import annotations

import re

from introbot.domain.answers import CommandKind

# The whole of what is said, a greeting or thanks aside: "not comfortable with the second line" is about the wording.
_NOT_COMFORTABLE = re.compile(
    r"\W*(?:(?:no|sorry|actually|hm+|thanks|nein|non|désolée?)\W+)*"
    r"(?:(?:i am|i'm|i do not feel|i don't feel|i feel|ich fühle mich|mir ist|je ne suis|je ne me sens)\s)?"
    r"(?:not (?:really |quite |entirely )?comfortable|uncomfortable|nicht wohl|unwohl|pas à l'aise)"
    r"(?:\s(?:with|about|doing|dabei|damit|avec)(?:\s(?:this|it|that|this one|introducing them|cela|ça))?)?"
    r"(?:\W+(?:after all|any more|anymore|sorry|thanks|thank you|désolée?|danke))*\W*",
    re.IGNORECASE,
)
_VENTING = re.compile(
    r"\W*(?:(?:no|yes|i think|oh|ah|nein|non)\W+)*"
    r"(?:(?:she|he|they|it|that|[a-z]+) (?:was|were|is|wollte|hat)\s|c'était\s)?"
    r"(?:just|only|nur|juste) (?:venting|letting off steam|complaining|dampf ablassen|dampf abgelassen|une plainte)\W*",
    re.IGNORECASE,
)


def bowing_out(text: str) -> CommandKind | None:
    """Which of the two it is; None where anything else is said."""
    said = text.replace("\u2019", "'").strip()
    if _NOT_COMFORTABLE.fullmatch(said):
        return CommandKind.NOT_COMFORTABLE
    return CommandKind.VENTING if _VENTING.fullmatch(said) else None
