"""Cards: asked from a requester once, approved by them, and kept up by mail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from introbot.address import Address, key_of
from introbot.domain.answers import AnswerKind, CommandKind
from introbot.domain.cards import Card, KeptCard
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party
from introbot.engine.desk import Desk
from introbot.engine.needs import Transaction
from introbot.mail import Message, Verdict, forward_of, new_text, verdict
from introbot.reading.answers import consent_answer
from introbot.reading.commands import command
from introbot.reading.identity import codes_in, reply_code, without_codes
from introbot.reading.own_card import asks_for_card, card_in, plain_card

_LEAVES = (AnswerKind.NO, AnswerKind.LATER)
_YES = (CommandKind.YES, CommandKind.SEND, CommandKind.AGREED)


@dataclass(frozen=True, slots=True)
class Cards:
    """Takes mail about the author's own card, inside the caller's transaction."""

    desk: Desk

    def take(self, tx: Transaction, message: Message, now: datetime, received_id: int) -> str:
        """What a mail about the author's own card did; empty where it is about none.

        Only an answer to the letter that went to their own address changes or approves anything: it holds the code.
        """
        author = message.author
        if author is None or forward_of(message) or verdict(message, self.desk.house.authserv_id) == Verdict.FAIL:
            return ""
        kept = tx.card_of(author.key)
        if self._code(author.key) not in codes_in(message, self.desk.house.program):
            may_ask = kept is not None or self.desk.house.enrolled(author) is not None
            if not may_ask or not asks_for_card(new_text(message).text):
                return ""
            return self._show(tx, kept or KeptCard(author.name, now), author, message, (now, received_id))
        text = without_codes(new_text(message).text).strip()
        if consent_answer(text, now.date()).kind == AnswerKind.STOP:
            return ""  # Whichever letter it answers, a stop is more than a word about a card.
        return self._answered(tx, kept or KeptCard(author.name, now), text, message, (now, received_id))

    def _answered(
        self, tx: Transaction, kept: KeptCard, text: str, message: Message, when: tuple[datetime, int]
    ) -> str:
        author = message.author
        assert author is not None
        given, rest = card_in(text)
        kind = consent_answer(text, when[0].date()).kind
        if not given and not kept.proposed and kind in _LEAVES:
            return "a card left"  # Nothing depended on it, and nothing need be said.
        if not given and not kept.proposed and not kept.approved and kind == AnswerKind.UNCLEAR:
            given = plain_card(text)
        if given:
            kept = replace(kept, proposed=given.over(kept.proposed or kept.approved or Card()), changed_at=when[0])
            tx.save_card(author.key, kept)
        elif kept.proposed and command(rest).kind in _YES:
            tx.save_card(author.key, replace(kept, approved=kept.proposed, proposed=None, changed_at=when[0]))
            return self._post(tx, "kept", kept.proposed, author, message, when)
        return self._show(tx, kept, author, message, when)

    def ask(self, tx: Transaction, introduction: Introduction, message: Message, when: tuple[datetime, int]) -> None:
        """Ask the requester, who has just said that it fits, for a card: once, ever, and whoever introduces them."""
        requester = introduction.requester
        if requester is None or tx.card_of(requester.key) is not None:
            return
        tx.save_card(requester.key, KeptCard(requester.name, when[0], asked_at=when[0]))
        letter, to = Letter(Kind.CARD, (), "asked"), Address(requester.address, requester.name)
        language = self.desk.language_with(tx, introduction, Party.REQUESTER)
        self.desk.post_note(tx, letter, to, message, when[0], when[1], self._code(to.key), language)

    def propose(
        self, tx: Transaction, introduction: Introduction, words: str, message: Message, when: tuple[datetime, int]
    ) -> None:
        """The lines of a card in a requester's answer to the fit check: shown to them, for their yes."""
        given, _ = card_in(words)
        requester = introduction.requester
        if not given or requester is None or message.author is None:
            return
        kept = tx.card_of(requester.key) or KeptCard(requester.name, when[0])
        kept = replace(kept, proposed=given.over(kept.proposed or kept.approved or Card()), changed_at=when[0])
        tx.save_card(requester.key, kept)
        self._show(tx, kept, Address(requester.address, requester.name), message, when)

    def _show(self, tx: Transaction, kept: KeptCard, to: Address, message: Message, when: tuple[datetime, int]) -> str:
        occasion = "proposed" if kept.proposed else "yours"
        return self._post(tx, occasion, kept.proposed or kept.approved or Card(), to, message, when)

    def _post(
        self, tx: Transaction, occasion: str, card: Card, to: Address, message: Message, when: tuple[datetime, int]
    ) -> str:
        letter = Letter(Kind.CARD, (), occasion, card=card)
        self.desk.post_note(tx, letter, to, message, when[0], when[1], self._code(to.key))
        return f"card {occasion}"

    def _code(self, address_key: str) -> str:
        """What only somebody who reads mail at this address knows."""
        return reply_code(self.desk.key, f"card|{key_of(address_key)}", Party.REQUESTER, 0)
