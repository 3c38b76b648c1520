"""What somebody says for good: a referrer's `coaching: off`; kept beside whatever else their mail says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from introbot.address import Address
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Person
from introbot.domain.wishes import Wish, WishKind
from introbot.engine.desk import Desk
from introbot.engine.needs import Transaction
from introbot.mail import Message, Verdict, forward_of, new_text, verdict
from introbot.reading.standing import (
    asks_readiness,
    coaching_switch,
    language_of_readiness,
    wanting_in,
    without_switch,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Keeps standing words, inside the caller's transaction."""

    desk: Desk

    def switch_coaching(self, tx: Transaction, referrer: Person, words: str, now: datetime) -> bool | None:
        """Keep what a line `coaching: off` says; None where there is none."""
        on = coaching_switch(words)
        if on:
            tx.drop_wish(referrer.key, WishKind.NO_COACHING)
        elif on is not None:
            tx.set_wish(referrer.key, Wish(WishKind.NO_COACHING), now)
        return on

    def take(self, tx: Transaction, message: Message, referrer: Person, now: datetime, received_id: int) -> str:
        """A mail that says `coaching: off`, `on`, or asks about readiness, and nothing else; what it was, or empty."""
        text = new_text(message).text
        failed = verdict(message, self.desk.house.authserv_id) == Verdict.FAIL
        if failed or forward_of(message):
            return ""
        if asks_readiness(text) or wanting_in(text) is not None:
            letter = Letter(Kind.HELP, (), "readiness", words=" ".join(wanting_in(text) or ()) or _asked_or_ready(text))
            to, language = Address(referrer.address, referrer.name), language_of_readiness(text)
            self.desk.post_note(tx, letter, to, message, now, received_id, language=language)
            return "readiness"
        if without_switch(text) or coaching_switch(text) is None:
            return ""
        occasion = "coaching-on" if self.switch_coaching(tx, referrer, text, now) else "coaching-off"
        to = Address(referrer.address, referrer.name)
        self.desk.post_note(tx, Letter(Kind.HELP, (), occasion), to, message, now, received_id)
        return occasion


def _asked_or_ready(text: str) -> str:
    """In the words of the letter: the three questions, or nothing is wanting."""
    return "asked" if asks_readiness(text) else "ready"
