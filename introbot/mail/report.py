"""Delivery reports: which address did not get which letter, and why (RFC 3464)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from introbot.mail.bounces import plain_report, telling_line
from introbot.mail.message import Message, first_id
from introbot.mail.recipients import ReportedRecipient, address_in, status_in

_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")
_RECIPIENT_LIMIT = 100
_DIAGNOSTIC_LIMIT = 500
_GAP = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What a bounce says. `original_message_id` is the returned letter's, or ""; `why` is how it was known for one."""

    recipients: tuple[ReportedRecipient, ...]
    original_message_id: str = ""
    why: str = ""


def delivery_report(message: Message) -> DeliveryReport | None:
    """The delivery report in `message`, or None where it is none. A report may name no recipient it is sure of."""
    if message.raw_report.kind == "feedback-report" or "message/feedback-report" in message.parts:
        return None  # a complaint (RFC 5965): it was delivered
    if "message/disposition-notification" in message.parts and not _is_refusal(message):
        return None
    standard = _standard_recipients(message.raw_report.status)
    if standard:
        return DeliveryReport(standard, _original_id(message), "a part of message/delivery-status")
    plain = plain_report(message)
    if plain is None and message.raw_report.kind != "delivery-status":
        return None
    why = f"a report of {message.raw_report.kind}" if plain is None else f"a mail system says: {telling_line(message)}"
    return DeliveryReport(plain or (), _original_id(message), why)


def _is_refusal(message: Message) -> bool:
    # Dovecot tells of a full mailbox in the form of a read receipt (RFC 8098 §3.2.6) marked "deleted".
    return "; deleted" in message.raw_report.status.lower() and "(rejected" in message.field("Auto-Submitted").lower()


def _original_id(message: Message) -> str:
    returned = next((value for name, value in message.raw_report.returned if name.lower() == "message-id"), "")
    if returned:
        return first_id(returned)
    for line in message.readable_text.split("\n")[:1000]:
        if line.lstrip("> \t").lower().startswith("message-id:"):
            return first_id(line)
    return ""


def _standard_recipients(status: str) -> tuple[ReportedRecipient, ...]:
    """The recipients of a message/delivery-status body (RFC 3464 §2.3), each once, in order."""
    found: dict[str, ReportedRecipient] = {}
    for group in _GAP.split(status)[: _RECIPIENT_LIMIT + 1]:
        recipient = _recipient(_fields(group))
        if recipient:
            found.setdefault(recipient.address.lower(), recipient)
    return tuple(found.values())


def _fields(group: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    last = ""
    for line in group.split("\n")[:60]:
        if line[:1] in (" ", "\t") and last:
            fields[last] = f"{fields[last]} {line.strip()}"[:2000]
        else:
            name, colon, value = line.partition(":")
            if colon:
                last = name.strip().lower()
                fields.setdefault(last, value.strip()[:2000])
    return fields


def _recipient(fields: dict[str, str]) -> ReportedRecipient | None:
    action = fields.get("action", "").partition(" ")[0].strip("();,").lower()
    diagnostic = fields.get("diagnostic-code", "")
    # The original recipient is the address we wrote to; the final one may be where an alias led (RFC 3464 §2.3.1).
    address = address_in(fields.get("original-recipient", "")) or address_in(fields.get("final-recipient", ""))
    address = address or (address_in(diagnostic) if action else "")
    if not address:
        return None
    if action not in _ACTIONS:
        action = "failed"
    status = status_in(fields.get("status", "")) or status_in(diagnostic)
    if not status:
        status = {"failed": "5.0.0", "delayed": "4.0.0"}.get(action, "2.0.0")
    text = diagnostic.partition(";")[2].strip() or diagnostic
    return ReportedRecipient(address, action, status, text[:_DIAGNOSTIC_LIMIT])
