"""What a referrer's note asks for: people and elements, from labelled lines or plain sentences."""

from __future__ import annotations

from introbot.domain.people import Parts, Person


def request_parts(note: str) -> tuple[Parts, tuple[Person, ...]]:
    """The parts the note gives, and every address written in it with its name."""
    return Parts(), ()
