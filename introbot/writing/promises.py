"""What a letter must hold whatever its template says, asked of the rendered words each time one is written."""

from __future__ import annotations

from collections.abc import Callable

from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Element
from introbot.writing.facts import Facts
from introbot.writing.languages import Language

# Says in one sentence what a letter's words lack, given what it was to say; empty where they keep the promise.
Promise = Callable[[str, Facts, Language], str]


def promise_of(letter: Letter) -> Promise | None:
    """What this letter promises; None for those that promise nothing but to be readable."""
    return _PROMISES.get(letter.kind)


def _permission(body: str, facts: Facts, language: Language) -> str:
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
        "the easy out (“No is completely fine ...”)": bool(language.easy_out.search(said)),
        "the referrer's full name": _name_of(facts, "referrer") in body,
        "that an assistant program carries it": bool(language.assistant.search(said)),
        "how never to hear from it again (“stop”)": bool(language.stop.search(said)),
    }
    return next((f"the letter lacks {what}" for what, held in wanted.items() if not held), "")


def _introduction(body: str, facts: Facts, language: Language) -> str:
    """Both parties, the approved words, and who writes first by when."""
    del language
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


_PROMISES: dict[Kind, Promise] = {Kind.PERMISSION: _permission, Kind.INTRODUCTION: _introduction}
