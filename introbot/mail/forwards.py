"""Forwarded mail: whose words were passed on, and what was written above them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from introbot.address import Address
from introbot.mail.message import Message


@dataclass(frozen=True, slots=True)
class Forward:
    """The outermost forwarded original; `body` may hold further levels. `note` is what the forwarder wrote above."""

    note: str
    author: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    date: datetime | None
    date_text: str
    body: str
    attached: bool


def forward_of(message: Message) -> Forward | None:
    """The forwarded original in `message`, or None."""
    return None


def forwards_in(text: str, subject: str = "") -> Forward | None:
    """The forwarded original in plain `text`; a body can be read once more for the level below."""
    return None
