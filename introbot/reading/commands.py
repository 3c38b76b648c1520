"""What a referrer's reply to a draft or an update asks for."""

from __future__ import annotations

from introbot.domain.answers import Command, CommandKind


def command(text: str) -> Command:
    """The referrer's answer in `text`."""
    return Command(CommandKind.UNCLEAR)
