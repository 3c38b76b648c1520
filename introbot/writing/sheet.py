"""What a letter is written on: everything about the single letter that is decided outside this room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from introbot.address import Address
from introbot.writing.folders import Source


@dataclass(frozen=True, slots=True)
class Thread:
    """The conversation a letter continues (RFC 5322 §3.6.4); all empty for a letter that begins one.

    `subject` is the conversation's subject without `Re:`, as the addressee already knows it.
    """

    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The program's own address, the letter's Message-ID and reply address, its thread, and the time.

    `to` addresses a letter that belongs to no introduction. `code` is the reply code to put into the body of
    prepared answers where the reply address cannot carry it (INTROBOT_SUBADDRESS=none), else empty.
    `language` is that of the addressee's last mail, `words_language` that of the referrer's own words; empty: unknown.
    `approved` are the frozen words of what the draft showed, by the template's name (see frozen.py).
    """

    program: Address
    message_id: str
    reply_address: str
    now: datetime
    thread: Thread = field(default_factory=Thread)
    to: Address | None = None
    code: str = ""
    zone: tzinfo = field(default_factory=lambda: ZoneInfo("UTC"))
    instance: str = ""
    sequence: int = 0
    language: str = ""
    words_language: str = ""
    approved: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Written:
    """A finished letter: its bytes (CRLF, 7 bit) and the envelope they travel in (RFC 5321 §4.5.5).

    `text` is the text part as it stands in the bytes, kept so that an answer can be read against it. `sources` are the
    templates it came from, those of letters shown in it too; `shown` are the frozen words of the letters within it,
    which a draft asks the referrer to approve.
    """

    message_id: str
    subject: str
    reverse_path: str
    forward_paths: tuple[str, ...]
    content: bytes
    text: str
    language: str = "en"
    sources: tuple[Source, ...] = ()
    shown: Mapping[str, str] = field(default_factory=dict, hash=False)
