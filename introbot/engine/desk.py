"""The desk where a decided letter is written, addressed, threaded, and put into the outbox."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from introbot.address import Address, one_line
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Element, Parts, Party
from introbot.engine.house import House
from introbot.engine.needs import OutboxLetter, StoredThread, Transaction
from introbot.mail import Message, new_text, references_for
from introbot.points import Point, reached
from introbot.reading.identity import holds_code, letter_id, reply_address, reply_code
from introbot.reading.words import spoken
from introbot.writing import Sheet, Source, Templates, Thread, Written, digest_of, write

log = logging.getLogger("introbot.engine")

# Characters that tell the language of a mail, and of each part of a request.
_TELLING, _TELLING_EACH = 1_000, 300
# What a draft shows: these leave in the words that it showed, and a draft shown again shows the same.
_FROZEN = (Kind.PERMISSION, Kind.FIT_CHECK, Kind.INTRODUCTION)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why letters are written now: the event's number in the log, who caused it, and when that was."""

    seq: int
    by: Party | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes letters for one house; `key` and `instance` are the database's own."""

    house: House
    templates: Templates
    key: bytes
    instance: str
    _kept: set[str] = field(default_factory=set)
    _warned: set[str] = field(default_factory=set)

    def post(self, tx: Transaction, letter: Letter, introduction: Introduction, cause: Cause) -> bool:
        """Write the letter and put it into the outbox; False where it may not be sent, or was already."""
        if any(self._may_not_reach(tx, introduction, party) for party in letter.addressees):
            return False
        key = f"{introduction.id}|{letter.template}|{letter.ordinal or f'event {cause.seq}'}|{','.join(letter.to)}"
        code = self._code(tx, letter, introduction)
        name = _thread_name(letter)
        thread = tx.thread(introduction.id, name)
        is_frozen = letter.kind in _FROZEN or letter.template == "draft.again"
        sheet = Sheet(
            program=self.house.program,
            message_id=letter_id(self.key, key, code, self.house.program.domain),
            reply_address=reply_address(self.house.program, code, self.house.separator),
            now=cause.now,
            thread=Thread(thread.subject, thread.last_message_id, thread.references) if thread else Thread(),
            code=code if self.house.separator == "none" else "",
            zone=self.house.zone,
            instance=self.instance,
            sequence=cause.seq,
            language=_language(tx, letter, introduction, thread),
            words_language=_language_of_words(introduction.parts),
            approved=tx.shown(introduction.id, introduction.draft) if is_frozen else {},
        )
        written = write(letter, introduction, sheet, self.templates)
        unasked = cause.by not in letter.to
        due_at = self.house.next_open(cause.now) if unasked else cause.now
        posted = replace(
            _outbox_letter(key, letter, introduction.id, written, due_at, cause),
            draft=introduction.draft,
            words=digest_of(sheet.approved.get(letter.template, "")),
            unasked=unasked,
        )
        if not tx.post(posted):
            return False
        if written.shown:
            tx.keep_shown(introduction.id, introduction.draft, written.shown)
        reached(Point.POSTED)
        self._keep_templates(tx, written.sources, cause.now)
        self._continue_thread(tx, introduction.id, name, written, thread)
        return True

    def post_note(
        self,
        tx: Transaction,
        letter: Letter,
        to: Address,
        answering: Message,
        now: datetime,
        seq: int,
        code: str = "",
        language: str = "",
    ) -> None:
        """Write a letter that belongs to no introduction, in answer to `answering`; `code` comes back in its answer.

        `language` is the one to write in where that mail does not tell.
        """
        thread, language = _thread_after(answering), _language_of(answering.readable_text) or language
        if letter.template == "refusal.stranger":
            # What a stranger answers may be somebody else's letter, whose Message-ID holds that person's reply code.
            thread = replace(thread, references=references_for(answering.message_id, ()))
        self._post_note(tx, letter, to, Cause(seq, None, now), (thread, language, str(seq)), code)

    def post_round(self, tx: Transaction, letter: Letter, to: Address, now: datetime, what: str) -> None:
        """Write a letter that comes round by itself; `what` tells it from every other, for ever (I2)."""
        self._post_note(tx, letter, to, Cause(0, None, now), (Thread(), "", what))

    def _post_note(
        self,
        tx: Transaction,
        letter: Letter,
        to: Address,
        cause: Cause,
        place: tuple[Thread, str, str],
        code: str = "",
    ) -> None:
        thread, language, what = place
        key = f"note|{letter.template}|{what}|{to.key}"
        sheet = Sheet(
            program=self.house.program,
            message_id=letter_id(self.key, key, code, self.house.program.domain),
            reply_address=reply_address(self.house.program, code, self.house.separator),
            code=code if self.house.separator == "none" else "",
            now=cause.now,
            thread=thread,
            to=to,
            zone=self.house.zone,
            instance=self.instance,
            sequence=cause.seq,
            language=language,
        )
        written = write(letter, None, sheet, self.templates)
        unasked = not thread.in_reply_to
        due_at = self.house.next_open(cause.now) if unasked else cause.now
        if tx.post(replace(_outbox_letter(key, letter, None, written, due_at, cause), unasked=unasked)):
            self._keep_templates(tx, written.sources, cause.now)

    def language_of(self, referrer: str, message: Message | None = None) -> str:
        """The language that this referrer reads: set for her, or for the house, or that of her own mail."""
        own = self.templates.language_of(referrer) or self.templates.language
        return own or (_language_of(message.readable_text) if message else "")

    def language_with(self, tx: Transaction, introduction: Introduction, party: Party) -> str:
        """The language in which this party and the program have written about this introduction."""
        thread = tx.thread(introduction.id, party)
        return (thread.language if thread else "") or _language_of_words(introduction.parts)

    def note_incoming(self, tx: Transaction, introduction_id: str, party: Party, message: Message) -> None:
        """Let the next letter to this party answer `message`."""
        if not message.message_id:
            return
        earlier = tx.thread(introduction_id, party)
        thread = _thread_after(message)
        subject = earlier.subject if earlier and earlier.subject else thread.subject
        language = _language_of(message.readable_text) or (earlier.language if earlier else "")
        # Who answers a letter to somebody else is shown no more of it: its Message-ID holds that person's reply code.
        theirs = {*earlier.references, earlier.last_message_id} if earlier else set[str]()
        references = tuple(each for each in thread.references if each in theirs or not holds_code(each))
        tx.save_thread(introduction_id, party, subject, thread.in_reply_to, references, language)

    def note_language(self, tx: Transaction, introduction_id: str, party: Party, words: str) -> None:
        """Let letters to this party, of whom no more than these words is known, follow their language."""
        language = _language_of(words)
        if language and tx.thread(introduction_id, party) is None:
            tx.save_thread(introduction_id, party, "", "", (), language)

    def _may_not_reach(self, tx: Transaction, introduction: Introduction, party: Party) -> bool:
        person = introduction.person(party)
        if person is None or not person.address:
            return True
        # A stop is confirmed before the address is suppressed, so once and never again.
        return party != Party.REFERRER and tx.is_suppressed(person.key)

    def _code(self, tx: Transaction, letter: Letter, introduction: Introduction) -> str:
        """The reply code of the one person a letter is for; an introduction has none, its answers go to the two."""
        if letter.kind == Kind.INTRODUCTION:
            return ""
        party = letter.to[0]
        code = reply_code(self.key, introduction.id, party, introduction.draft)
        tx.add_reply_address(code, introduction.id, party, introduction.draft)
        return code

    def _keep_templates(self, tx: Transaction, sources: Sequence[Source], now: datetime) -> None:
        """See to it that what a letter came from can be shown later, whatever becomes of the file."""
        for fault in map(str, self.templates.faults()):
            if fault not in self._warned:
                self._warned.add(fault)
                log.warning("template not used: %s", fault)
        # The words of an approved letter's templates were kept with the draft that showed it.
        for source in (source for source in sources if source.text):
            if source.version not in self._kept and tx.keep_sent_template(source.name, source.digest, source.text, now):
                self._kept.add(source.version)

    def _continue_thread(
        self, tx: Transaction, introduction_id: str, name: str, written: Written, before: StoredThread | None
    ) -> None:
        subject = before.subject if before and before.subject else written.subject
        earlier = (*before.references, before.last_message_id) if before else ()
        references = references_for(written.message_id, earlier)
        language = before.language if before else ""
        tx.save_thread(introduction_id, name, subject, written.message_id, references, language)


def _language(tx: Transaction, letter: Letter, introduction: Introduction, thread: StoredThread | None) -> str:
    """The language of the addressee's last mail, as far as it was plain; empty for a letter to two."""
    if len(letter.to) > 1:
        return ""
    theirs = thread if _thread_name(letter) == letter.to[0] else tx.thread(introduction.id, letter.to[0])
    return theirs.language if theirs else ""


@lru_cache(64)
def _language_of(words: str) -> str:
    """The language of what somebody newly wrote."""
    return spoken(new_text(words[:_TELLING]).text)


@lru_cache(64)
def _language_of_words(parts: Parts) -> str:
    """The language of the referrer's own words, and so of the letters that she approves."""
    return spoken("\n".join((getattr(parts, element) or "")[:_TELLING_EACH] for element in Element))


def _thread_name(letter: Letter) -> str:
    """All mail to one person is one thread; the introduction is a thread of its own, and its check-in follows it."""
    if letter.kind in (Kind.INTRODUCTION, Kind.CHECK_IN):
        return str(Kind.INTRODUCTION)
    return str(letter.to[0])


def _thread_after(message: Message) -> Thread:
    references = references_for(message.message_id, message.references or message.in_reply_to)
    return Thread(_bare_subject(message.subject), message.message_id, references)


def _bare_subject(subject: str) -> str:
    """The subject without the `Re:` that the next letter puts before it, on one line of sensible length."""
    bare = one_line(subject)
    while bare[:3].lower() == "re:":
        bare = bare[3:].strip()
    return bare[:200]


def _outbox_letter(
    key: str, letter: Letter, introduction_id: str | None, written: Written, due_at: datetime, cause: Cause
) -> OutboxLetter:
    return OutboxLetter(
        key=key,
        introduction_id=introduction_id,
        kind=str(letter.kind),
        occasion=letter.occasion,
        addressees=tuple(map(str, letter.addressees)) if introduction_id else (),
        to=written.forward_paths[: len(letter.to) or 1],
        subject=written.subject,
        message_id=written.message_id,
        reverse_path=written.reverse_path,
        forward_paths=written.forward_paths,
        content=written.content,
        sha256=sha256(written.content).hexdigest(),
        text=written.text,
        due_at=due_at,
        event_seq=cause.seq,
        created_at=cause.now,
        template_version=" ".join(source.version for source in written.sources),
    )
