"""The mailboxes of the demo: whose they are, and how to sign in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from introbot.address import key_of


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox and who it belongs to; the address is the user name, the password is made anew for every run."""

    name: str
    address: str
    password: str = field(default_factory=lambda: secrets.token_hex(5))

    @property
    def key(self) -> str:
        return key_of(self.address)
