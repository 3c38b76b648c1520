"""Recognise what a message belongs to: which introduction, whose reply address, which letter of ours it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from introbot.address import Address
from introbot.domain.introduction import Introduction, State
from introbot.domain.letters import Kind
from introbot.domain.people import Party
from introbot.engine.needs import SentLetter, Transaction
from introbot.mail import Message, Verdict
from introbot.reading.identity import codes_in
from introbot.reading.known import Known

# A reply code counts for as long after the end (RELIABILITY.md E3): later mail is not about this any more.
CODE_COUNTS_FOR = timedelta(days=60)


def recognise(tx: Transaction, message: Message, program: Address, verdict: Verdict, now: datetime) -> Known | None:
    """By reply code; by the letter answered and the author; by the author's one open introduction; or not at all."""
    known = _by_code(tx, message, program, verdict) or _by_letter(tx, message, verdict)
    if known and known.introduction.state == State.CLOSED and now - known.introduction.changed_at > CODE_COUNTS_FOR:
        known = None
    return known or _by_author(tx, message, verdict)


def _by_code(tx: Transaction, message: Message, program: Address, verdict: Verdict) -> Known | None:
    """The first code that is ours. A mail with codes of several introductions answers none of them by itself."""
    found = [row for code in codes_in(message, program) if (row := tx.find_reply_address(code))]
    loaded = tx.load(found[0].introduction_id) if found else None
    if loaded is None:
        return None
    first, introduction = found[0], loaded[0]
    known = _known(tx, message, introduction, first.party, first.draft, verdict)
    if all(row.introduction_id == first.introduction_id for row in found):
        return known
    return replace(known, by_code=False, draft=None)


def _by_letter(tx: Transaction, message: Message, verdict: Verdict) -> Known | None:
    """An answer to a letter that carries no code: the introduction, or a note. The author must be one of the three."""
    letter = tx.letter_by_message_id(_answered_ids(message))
    loaded = tx.load(letter.introduction_id) if letter and letter.introduction_id else None
    party = loaded[0].party_of(message.author.key) if loaded and message.author else None
    if loaded is None or party is None:
        return None
    return _known(tx, message, loaded[0], party, None, verdict)


def _by_author(tx: Transaction, message: Message, verdict: Verdict) -> Known | None:
    """A new mail from somebody with exactly one open introduction; a referrer's new mail may be a new request."""
    if message.author is None:
        return None
    introduction = tx.only_open_with(message.author.key)
    party = introduction.party_of(message.author.key) if introduction else None
    if introduction is None or party is None or not _has_been_written_to(introduction, party):
        return None
    return _known(tx, message, introduction, party, None, verdict)


def _has_been_written_to(introduction: Introduction, party: Party) -> bool:
    """Whether this party has had a letter of ours to answer; nobody learns of an introduction by writing to us."""
    if party == Party.RECIPIENT:
        return introduction.recipient_asked
    consent = introduction.consent_of(Party.REQUESTER)
    explicit = introduction.state == State.CHECKING_FIT or bool(consent and not consent.implied)
    return party == Party.REQUESTER and (explicit or introduction.state == State.INTRODUCED)


def _known(
    tx: Transaction, message: Message, introduction: Introduction, party: Party, draft: int | None, verdict: Verdict
) -> Known:
    letter = _answered(tx, message, introduction, party)
    author = message.author
    return Known(
        introduction=introduction,
        party=party,
        draft=draft,
        by_code=draft is not None,
        author_is_party=bool(author and introduction.party_of(author.key) == party),
        verdict=verdict,
        sent=letter.text if letter else "",
        answered=Kind(letter.kind) if letter else None,
    )


def _answered(tx: Transaction, message: Message, introduction: Introduction, party: Party) -> SentLetter | None:
    return tx.letter_by_message_id(_answered_ids(message)) or tx.latest_letter_to(introduction.id, party)


def _answered_ids(message: Message) -> Sequence[str]:
    return tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))
