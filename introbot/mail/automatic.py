"""Did a machine write this? (RFC 3834, RFC 3464, RFC 2369, RFC 8098)"""

from __future__ import annotations

import re

from introbot.mail.bounces import has_null_path
from introbot.mail.lines import clean, holds_any
from introbot.mail.message import Message
from introbot.mail.report import delivery_report
from introbot.mail.subjects import prefix_of
from introbot.mail.words import automatic as table
from introbot.mail.words import words

_OPENING = 600  # characters in which an automatic reply has said that it is one
_GATE_READ = 1500
_NUMBER = re.compile(r"#\s?\d{2,}|\b\d{4,}\b|\b[A-Z]{2,6}-\d{2,}\b")
_TAG = re.compile(r"\s*(?:\[[^\]]{0,40}\]|\((?:external|ext)\)|\*{2,}[^*]{0,40}\*{2,})\s*", re.IGNORECASE)


def automatic(message: Message, own_addresses: frozenset[str] = frozenset()) -> str | None:
    """None for a person's own words, else "auto-reply", "bounce" or "list".

    Reactions, receipts, calendar answers and mail from one of `own_addresses` (as `Address.key`) count as auto-reply.
    """
    return judged(message, own_addresses)[0]


def judged(message: Message, own_addresses: frozenset[str] = frozenset()) -> tuple[str | None, str]:
    """What `automatic` says, and why: the rule that decided, with the field or the words it found."""
    fields = {name.lower(): value.strip() for name, value in reversed(message.fields)}
    if report := delivery_report(message):
        return "bounce", report.why
    if why := _why_machine(message, fields, own_addresses):
        return "auto-reply", why
    listed = next((name for name in fields if name in table.LIST_FIELDS), "")
    if listed or _precedence(fields) == "list":
        return "list", f"the field {listed or 'Precedence'}"
    if _precedence(fields) in table.BULK:
        return "auto-reply", f"the field Precedence: {_precedence(fields)}"
    why = _why_read_automatic(message)
    return ("auto-reply", why) if why else (None, "")


def _why_machine(message: Message, fields: dict[str, str], own_addresses: frozenset[str]) -> str:
    if _is_own(message, own_addresses):
        return "it is from the program's own address"
    if field := _says_so(fields):
        return f"the field {field}"
    if has_null_path(message):
        return "a null return path"
    return "a part that a machine writes" if _is_machine_part(message) else ""


def may_be_answered(message: Message) -> bool:
    """Whether a person wrote this, so that an answer would reach a person (RFC 3834 §2)."""
    return has_reader(message) and automatic(message) is None


def has_reader(message: Message) -> bool:
    """Whether the author's address is one that somebody reads."""
    return message.author is not None and message.author.key.rpartition("@")[0] not in table.NO_REPLY


def is_reaction(message: Message) -> bool:
    """Whether this is an emoji reaction: Gmail says so in a part of its own, Outlook only in words."""
    if "text/vnd.google.email-reaction+json" in message.parts:
        return True
    lines = clean(message.readable_text[:_OPENING]).strip().casefold().split("\n")[:3]
    return any(
        len(line) <= 120 and holds_any(line, table.REACTIONS) and not line.startswith(("i ", ">")) for line in lines
    )


def is_gate(message: Message) -> bool:
    """Whether a program holds our letter back until we click or answer (failures 24). No link is ever followed."""
    said = clean(f"{message.subject}\n{message.readable_text[:_GATE_READ]}").casefold()
    return len(message.readable_text) < 20_000 and holds_any(said, table.GATES) and holds_any(said, table.GATE_ACTS)


def is_receipt(message: Message) -> bool:
    """Whether this is a read receipt (RFC 8098), also one without the form."""
    if message.raw_report.kind == "disposition-notification" or "message/disposition-notification" in message.parts:
        return True
    subject = message.subject.casefold()
    if not subject.startswith(table.RECEIPT_SUBJECTS):
        return False
    return holds_any(clean(message.readable_text[:_OPENING]).casefold(), table.RECEIPT_TEXTS)


def _is_own(message: Message, own_addresses: frozenset[str]) -> bool:
    return bool(own_addresses) and any(sender.key in own_addresses for sender in message.senders)


def _says_so(fields: dict[str, str]) -> str:
    """The field that names the machine, or "". RFC 3834 §5: any keyword but "no", and parameters may follow it."""
    if fields.get("auto-submitted", "no").partition(";")[0].partition("(")[0].strip().lower() not in ("no", ""):
        return f"Auto-Submitted: {fields['auto-submitted'][:80]}"
    if not table.RESPONDER_FIELDS.isdisjoint(fields):
        return next(name for name in fields if name in table.RESPONDER_FIELDS)
    said = (name for name, stems in table.RESPONDER_VALUES.items() if holds_any(fields.get(name, "").lower(), stems))
    return next((f"{name}: {fields[name][:80]}" for name in said), "")


def _precedence(fields: dict[str, str]) -> str:
    value = fields.get("precedence") or fields.get("x-precedence") or ""
    return value.partition(" ")[0].strip('"').lower()


def _is_machine_part(message: Message) -> bool:
    return message.raw_report.calendar_method in ("reply", "counter", "refresh") or bool(message.raw_report.kind)


def _why_read_automatic(message: Message) -> str:
    """The second layer, for responders without a field: how the subject begins, or what the short text opens with."""
    if _has_telling_subject(message.subject.casefold()):
        return f'the subject: "{message.subject[:80]}"'
    opening = _opening(message.readable_text) if len(message.readable_text) <= 20_000 else ""
    if _is_absence(opening):
        rule = "words of absence"
    elif opening and _is_ticket(opening, message.subject):
        rule = "words of a ticket"
    elif _describes_itself(opening):
        rule = "it says so itself"
    elif is_reaction(message):
        rule = "a reaction"
    elif is_receipt(message):
        rule = "a receipt"
    elif is_gate(message):
        rule = "a gate before somebody's mailbox"
    else:
        return ""
    return f'{rule}: "{opening[:80]}"'


def _has_telling_subject(subject: str) -> bool:
    while match := _TAG.match(subject):
        if match[0].strip("[(* ").startswith(table.SUBJECTS):
            return True
        subject = subject[match.end() :]
    return subject.startswith(table.SUBJECTS) or _is_bare(subject)


def _is_bare(subject: str) -> bool:
    head = subject.rstrip(" .!")
    for bare in table.BARE_SUBJECTS:
        if head.startswith(bare):
            rest = head[len(bare) :].lstrip()
            if bare in _PERSONS_TOO and not rest.startswith(":"):
                continue
            if not rest or rest[0] in ":：(|-–" or rest.startswith("re:"):
                return True
    return False


# A person's whole subject may be one of these; before a colon it is a responder's.
_PERSONS_TOO = frozenset(
    (
        "vacation",
        "away",
        "absence",
        "on vacation",
        "отпуск",
        "cuti",
        "vacances",
        "auto",
        "休暇",
        "外出",
        "ausencia",
        "i am away",
    )
)


def _opening(text: str) -> str:
    """What the text begins with, up to the first quoted line."""
    kept: list[str] = []
    for line in clean(text[:_OPENING]).split("\n"):
        if line.startswith(">"):
            break
        kept.append(line)
    return " ".join(" ".join(kept).split())


def _is_absence(opening: str) -> bool:
    folded = opening.casefold().replace("’", "'")
    if not holds_any(folded, table.ABSENCE) or not holds_any(folded, table.ABSENCE_TERMS):
        return False
    if holds_any(folded, table.ANSWERING):
        return False
    return _is_near_the_top(folded[: min(index for stem in table.ABSENCE if (index := folded.find(stem)) >= 0)])


def _describes_itself(opening: str) -> bool:
    folded = opening.casefold()
    return any(_is_near_the_top(folded.partition(stem)[0]) for stem in table.SELF_DESCRIBED if stem in folded)


def _is_near_the_top(before: str) -> bool:
    """Whether only a greeting and a thank-you stand before: a person answers first and then tells of the holiday."""
    if len(before) > 160:
        return False
    return not any(word in _ANSWERING for word in re.findall(r"[^\W\d_]+", before))


_ANSWERING = words(
    "yes no sure ok okay happy glad love great go send sounds works agree sorry but ja nein gerne gern "
    "oui non sí si claro sim não certo "
    "nee nej joo ano tak nie igen da да нет evet hayır"
)


def _is_ticket(opening: str, subject: str) -> bool:
    own_subject = "" if prefix_of(subject) else subject
    folded = f"{own_subject}\n{opening[:400]}".casefold()
    numbered = bool(_NUMBER.search(opening[:400]) or _NUMBER.search(subject))
    return numbered and holds_any(folded, table.TICKET_THINGS) and holds_any(folded, table.TICKET_EVENTS)
