"""The desk where a decided letter is written, addressed, threaded, and put into the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from introbot.address import Address, one_line
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Party
from introbot.engine.house import House
from introbot.engine.needs import OutboxLetter, Transaction
from introbot.mail import Message, references_for
from introbot.points import Point, reached
from introbot.reading.identity import letter_id, reply_address, reply_code
from introbot.writing import Sheet, Templates, Thread, Written, write


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

    def post(self, tx: Transaction, letter: Letter, introduction: Introduction, cause: Cause) -> bool:
        """Write the letter and put it into the outbox; False where it may not be sent, or was already."""
        if any(self._may_not_reach(tx, introduction, party) for party in letter.addressees):
            return False
        key = f"{introduction.id}|{letter.template}|{letter.ordinal or f'event {cause.seq}'}|{','.join(letter.to)}"
        code = self._code(tx, letter, introduction)
        name = _thread_name(letter)
        thread = tx.thread(introduction.id, name)
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
        )
        written = write(letter, introduction, sheet, self.templates)
        due_at = cause.now if cause.by in letter.to else self.house.next_open(cause.now)
        if not tx.post(_outbox_letter(key, letter, introduction.id, written, due_at, cause)):
            return False
        reached(Point.POSTED)
        self._continue_thread(tx, introduction.id, name, written, sheet.thread)
        return True

    def post_note(
        self, tx: Transaction, letter: Letter, to: Address, answering: Message, now: datetime, seq: int
    ) -> None:
        """Write a letter that belongs to no introduction, in answer to `answering`."""
        key = f"note|{letter.template}|{seq}|{to.key}"
        sheet = Sheet(
            program=self.house.program,
            message_id=letter_id(self.key, key, "", self.house.program.domain),
            reply_address=self.house.program.address,
            now=now,
            thread=_thread_after(answering),
            to=to,
            zone=self.house.zone,
            instance=self.instance,
            sequence=seq,
        )
        written = write(letter, None, sheet, self.templates)
        tx.post(_outbox_letter(key, letter, None, written, now, Cause(seq, None, now)))

    def note_incoming(self, tx: Transaction, introduction_id: str, party: Party, message: Message) -> None:
        """Let the next letter to this party answer `message`."""
        if not message.message_id:
            return
        earlier = tx.thread(introduction_id, party)
        thread = _thread_after(message)
        subject = earlier.subject if earlier and earlier.subject else thread.subject
        tx.save_thread(introduction_id, party, subject, thread.in_reply_to, thread.references)

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

    def _continue_thread(
        self, tx: Transaction, introduction_id: str, name: str, written: Written, thread: Thread
    ) -> None:
        subject = thread.subject or written.subject
        references = references_for(written.message_id, (*thread.references, thread.in_reply_to))
        tx.save_thread(introduction_id, name, subject, written.message_id, references)


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
    )
