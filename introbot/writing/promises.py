"""What a letter must hold whatever its template says, asked of the rendered words each time one is written."""

from __future__ import annotations

import re
from collections.abc import Callable

from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Element
from introbot.writing.facts import Facts

# Says in one sentence what a letter's words lack; empty where they keep the promise.
Promise = Callable[[str], str]

_EASY_OUT = re.compile(r"(?i)\bno is (?:completely |perfectly |just as )?(?:fine|all right|good|welcome)")


def promise_of(letter: Letter, facts: Facts) -> Promise | None:
    """What this letter promises; None for those that promise nothing but to be readable."""
    if letter.kind == Kind.PERMISSION:
        return lambda words: _permission(words, facts)
    if letter.kind == Kind.INTRODUCTION:
        return lambda words: _introduction(words, facts)
    return None


def _permission(body: str, facts: Facts) -> str:
    """The three elements, both questions, the easy out, who carries it for whom, how to stop (PRODUCT.md §1)."""
    hers: set[str] = set()
    for element in Element:
        words = str(facts[element])
        if not words or words not in body:
            return f"the letter lacks the {element} in the referrer's own words"
        hers.update(words.splitlines())
    own = [line.strip() for line in body.splitlines() if line.strip() not in hers]
    questions = [line for line in own if line.endswith("?")]
    said = " ".join(own)
    wanted = {
        "one of the two questions, each on a line of its own": len(questions) >= 2,
        "the easy out (“No is completely fine ...”)": bool(_EASY_OUT.search(said)),
        "the referrer's full name": _name_of(facts, "referrer") in body,
        "that an assistant program carries it": "assistant program" in said,
        "how never to hear from it again (“stop”)": "stop" in said,
    }
    return next((f"the letter lacks {what}" for what, held in wanted.items() if not held), "")


def _introduction(body: str, facts: Facts) -> str:
    """Both parties, the approved words, and who writes first by when."""
    held = {
        "the recipient's name": _name_of(facts, "recipient"),
        "the requester's name": _name_of(facts, "requester"),
        "the experience in the referrer's own words": str(facts["experience"]),
        "by when the first of them writes": str(facts["write_by"]),
        "the condition that was agreed": str(facts["condition"]),
    }
    return next((f"the letter lacks {what}" for what, words in held.items() if words not in body), "")


def _name_of(facts: Facts, party: str) -> str:
    person = facts[party]
    assert isinstance(person, dict)
    return str(person["name"])
