"""Labelled lines (`experience: ...`) and the people and addresses written in a note."""

from __future__ import annotations

from introbot.domain.people import Parts, Person


def labelled_parts(text: str) -> tuple[Parts, str]:
    """The parts given by labelled lines, and the remaining text."""
    return Parts(), text


def person_from(text: str) -> Person | None:
    """The person a label's value names."""
    return None


def addresses_in(text: str) -> tuple[Person, ...]:
    """Every address written in `text`, with the name beside it."""
    return ()
