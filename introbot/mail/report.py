"""Delivery reports: which address did not get which letter, and why (RFC 3464)."""

from __future__ import annotations

from dataclasses import dataclass

from introbot.mail.message import Message


@dataclass(frozen=True, slots=True)
class ReportedRecipient:
    """One recipient of a report: `action` failed, delayed, delivered, relayed or expanded; `status` as in RFC 3463."""

    address: str
    action: str
    status: str
    diagnostic_code: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What a bounce says. `original_message_id` is the returned letter's, or ""."""

    recipients: tuple[ReportedRecipient, ...]
    original_message_id: str = ""


def delivery_report(message: Message) -> DeliveryReport | None:
    """The delivery report in `message`, or None where it is none."""
    return None
