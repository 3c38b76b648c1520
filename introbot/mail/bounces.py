"""Bounces that follow no standard: read by who wrote them, what they say, and where the addresses stand in them."""

from __future__ import annotations

import re

from introbot.mail.headerblock import label_of
from introbot.mail.lines import ADDRESS, clean, holds_any
from introbot.mail.message import Message
from introbot.mail.recipients import ReportedRecipient, status_in
from introbot.mail.words.bounces import (
    DELAYED,
    ERROR_SUBJECTS,
    FAILED,
    RETURNED_BELOW,
    SYSTEM_LOCAL_PARTS,
    SYSTEM_NAMES,
)

_LINES = 300
_RETURNED_FIELD = re.compile(
    r"(?:received|return-path|x-[a-z-]+|mime-version|message-id|delivered-to): ?\S", re.IGNORECASE
)
# Words that stand before an address which did not get the letter.
_LED = re.compile(
    r"(?:recipients?|rcpt|rcpt to|address|user|mailbox|for|smtp|following recipient|failed recipient|addressed to|"
    r"undeliverable address|mail to|delivery to|deliver to)\s*(?:\([^)]{0,40}\))?\s*[:=]?\s*[<\"']?$",
    re.IGNORECASE,
)
_X400 = re.compile(r"^smtp=", re.IGNORECASE)  # Exchange 5.5: "dda:SMTP=jane@example.org;"
_NOT_LED = re.compile(
    r"(?:from|contact|by|sender|postmaster|reply-to|cc|helo|ehlo|mailto|please (?:e-?mail|write to))\W{0,4}$",
    re.IGNORECASE,
)


def is_from_a_system(message: Message) -> bool:
    """Whether a mail system signs as the author, or nobody does (null reverse-path, RFC 5321 §4.5.5)."""
    if message.field("X-Failed-Recipients") or has_null_path(message):
        return True
    if _returns_a_letter(message):
        return True
    sender = message.field("From").casefold()
    local = message.senders[0].key.rpartition("@")[0] if message.senders else sender.strip("<> ")
    return local in SYSTEM_LOCAL_PARTS or holds_any(sender, SYSTEM_NAMES) or sender.strip() in ("<>", "mailer-daemon")


def _returns_a_letter(message: Message) -> bool:
    """Whether the whole letter came back under a subject that says so: gateways sign as anybody."""
    subject = message.subject.casefold()
    returned = (
        bool(message.attached) and not message.in_reply_to and not subject.startswith(("re:", "fw", "aw:", "wg:"))
    )
    return returned and (holds_any(subject, FAILED) or holds_any(subject, ERROR_SUBJECTS))


def has_null_path(message: Message) -> bool:
    """Whether the envelope's reverse-path was null, as the Return-Path field tells."""
    return any(value.replace(" ", "") in ("<>", "<mailer-daemon>") for value in message.all_fields("Return-Path")[:1])


def plain_report(message: Message) -> tuple[ReportedRecipient, ...] | None:
    """The recipients of a bounce in free words, or None if `message` is no bounce."""
    if not is_from_a_system(message) or message.raw_report.kind not in (
        "",
        "delivery-status",
        "disposition-notification",
    ):
        return None
    words = clean(message.readable_text[: 64 * 1024])
    notice = _notice(words)
    folded = f"{message.subject}\n{notice}".casefold()
    failed = message.all_fields("X-Failed-Recipients")
    if not failed and not holds_any(folded, FAILED) and not holds_any(folded, DELAYED):
        return None
    own = {address.key for address in message.to}
    addresses = _addresses_in(notice, own) or _named(failed)
    action = "delayed" if holds_any(folded, DELAYED) and not _is_final(folded) else "failed"
    return tuple(
        ReportedRecipient(address, action, _status(context, notice, action), context[:500])
        for address, context in addresses.items()
    )


def telling_line(message: Message) -> str:
    """The first words that make a bounce of a mail system's letter: its subject, or a line of it."""
    lines = (message.subject, *clean(message.readable_text[: 64 * 1024]).split("\n", _LINES))
    telling = (line.strip() for line in lines if holds_any(line.casefold(), FAILED + DELAYED))
    return f'"{next(telling, "")[:80]}"'


def _is_final(folded: str) -> bool:
    told = folded.replace("if the delivery fails permanently", "")  # Gmail, of a letter that it still tries to deliver
    return any(words in told for words in ("permanent error", "given up", "giving up", "fatal error", "permanently"))


def _named(failed: tuple[str, ...]) -> dict[str, str]:
    return {found[0]: "" for value in failed[:20] for found in ADDRESS.finditer(value)}


def _status(context: str, notice: str, action: str) -> str:
    return status_in(context) or status_in(notice) or ("4.0.0" if action == "delayed" else "5.0.0")


def _notice(text: str) -> str:
    """What the mail system itself says: all above the letter it returns."""
    kept: list[str] = []
    for line in text.split("\n", _LINES)[:_LINES]:
        bare = line.strip(" -_=*>|#").casefold()
        drawn = line.lstrip().startswith(("--", "==", "__", "**")) or line.rstrip().endswith((":", ".", "---"))
        if kept and drawn and len(bare) < 100 and holds_any(bare, RETURNED_BELOW) and not ADDRESS.search(line):
            if _says_something(kept):
                break
        elif _RETURNED_FIELD.match(line) and _says_something(kept):
            break
        kept.append(line)
    return "\n".join(kept)


def _says_something(lines: list[str]) -> bool:
    return any(ADDRESS.search(line) for line in lines) or len(lines) > 15


def _addresses_in(notice: str, own: set[str]) -> dict[str, str]:
    """Addresses that did not get the letter, each with the words about it: first those that open a line."""
    opening: dict[str, str] = {}
    led: dict[str, str] = {}
    other: dict[str, str] = {}
    summary: dict[str, str] = {}  # "To:" of the letter, as Exchange sums it up: all of them, also those who got it
    system: dict[str, str] = {}
    lines = notice.split("\n")
    for index, line in enumerate(lines):
        for found in ADDRESS.finditer(line[:1000]):
            address = _X400.sub("", found[0].strip(".'`*="))
            before = line[: found.start()].strip(" \t<>\"'*-•[(:`")
            if _NOT_LED.search(before) or "." not in address.rpartition("@")[2]:
                continue
            context = " ".join(part.strip() for part in lines[index : index + 5])
            table = opening if not before else led if _is_led(line[: found.start()], before) else other
            table = summary if (label_of(line.strip()) or ("",))[0] in ("to", "cc") else table
            table = system if address.rpartition("@")[0].lower() in SYSTEM_LOCAL_PARTS else table
            table.setdefault(address.lower(), context)
    for table in (opening, led, other, summary, system):
        strange = {address: context for address, context in table.items() if address not in own}
        if strange:
            return strange
    return opening or led


def _is_led(raw: str, before: str) -> bool:
    # Sendmail's transcript: "554 <jane@example.org>... Remote protocol error".
    return bool(_LED.search(" ".join(raw[-200:].split())[-80:])) or not before.strip("<> 0123456789.-")
