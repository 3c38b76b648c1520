"""Answers prepared as mailto links (RFC 6068): one click opens a reply, and a person still sends it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote

from introbot.domain.people import Parts, Person
from introbot.writing import clean
from introbot.writing.languages import ENGLISH, Language
from introbot.writing.sheet import Sheet

# Outlook for Windows cuts a link at some 2,083 characters, in the midst of a word and without a sign.
LINK_LIMIT = 1_900
_WORDS = ("experience", "empathy", "expectations", "topic", "why")


def answer_link(sheet: Sheet, subject: str, body: str) -> str:
    """A mailto link that opens an answer to this letter, in its thread, with `body` written already."""
    body = signed(sheet, body)
    fields = {"subject": reply_subject(subject), "body": body, "In-Reply-To": sheet.message_id}
    # RFC 6068 §5: %20 for a space ("+" would stay a plus), %0D%0A for a line break.
    query = "&".join(f"{name}={_escaped(value)}" for name, value in fields.items())
    return f"mailto:{_address(sheet.reply_address)}?{query}"


def edit_link(sheet: Sheet, subject: str, parts: Parts, language: Language = ENGLISH) -> str:
    """As `answer_link`, with the parts filled in as labelled lines for editing.

    A part that would make the link too long is left out whole, never cut: what she does not send back stays as it is.
    """
    lines = labelled(parts, language)
    while lines:
        link = answer_link(sheet, subject, "\n\n".join(lines))
        if len(link) <= LINK_LIMIT:
            return link
        lines.remove(max(lines, key=lambda line: len(_escaped(line))))
    return answer_link(sheet, subject, "")


def stop_link(sheet: Sheet) -> str:
    """The mailto link of List-Unsubscribe (RFC 2369 §3.2): never to hear from the program again."""
    return f"mailto:{_address(sheet.reply_address)}?subject=stop&body={_escaped(signed(sheet, 'stop'))}"


def labelled(parts: Parts, language: Language = ENGLISH) -> list[str]:
    """The parts that are given, each behind its label."""
    people = ((part, _written(person)) for part, person in _people(parts) if person)
    words = ((part, clean.words(getattr(parts, part) or "")) for part in _WORDS)
    return [f"{language.labels[part]}: {value}" for part, value in (*people, *words) if value]


def reply_subject(subject: str) -> str:
    """The subject of an answer: one `Re:`, whatever stood there before (RFC 5322 §3.6.5)."""
    while subject[:3].lower() == "re:":
        subject = subject[3:].lstrip()
    return f"Re: {subject}"


def signed(sheet: Sheet, body: str) -> str:
    """The prepared words, with the reply code below where the reply address cannot carry it."""
    return f"{body}\n\nintrobot: {sheet.code}" if sheet.code else body


def _people(parts: Parts) -> Iterable[tuple[str, Person | None]]:
    return (("recipient", parts.recipient), ("requester", parts.requester))


def _written(person: Person) -> str:
    known = clean.name(person.name)
    works_at = clean.organisation(person.organisation)
    named = f"{known} ({works_at})" if works_at else known
    return f"{named} <{clean.line(person.address)}>" if person.address else named


# A letter has a handful of links, with one subject, one address and one Message-ID.
@lru_cache(64)
def _escaped(text: str) -> str:
    return quote(text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")


@lru_cache(64)
def _address(address: str) -> str:
    # "+" is escaped too: some web mailers read it as a space, and the reply address lives by it.
    return quote(address, safe="@")
