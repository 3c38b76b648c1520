"""Read what the mail system says about a letter of ours that did not arrive."""

from __future__ import annotations

from introbot.address import key_of
from introbot.domain.events import DeliveryFailed, Failure
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Kind
from introbot.domain.people import Party
from introbot.mail import DeliveryReport, Message, ReportedRecipient
from introbot.reading.known import Ignored

# Enhanced status codes by their subject and detail (RFC 3463 §3), in the few words a person is told.
_FAILURES = {
    "1.": Failure.UNKNOWN_ADDRESS,
    "2.2": Failure.MAILBOX_FULL,
    "2.1": Failure.UNKNOWN_ADDRESS,
    "7.": Failure.REFUSED,
}


def original_ids(message: Message, report: DeliveryReport) -> tuple[str, ...]:
    """The Message-IDs a report may be about: the returned one first, then those it answers."""
    ids = (report.original_message_id, *message.in_reply_to, *reversed(message.references))
    return tuple(dict.fromkeys(i for i in ids if i))


def read_bounce(report: DeliveryReport, introduction: Introduction, kind: Kind, to: Party) -> DeliveryFailed | Ignored:
    """The failure a report tells of, for a letter of `kind` to `to`; a delay or a success is none (RFC 3464 §2.3.3)."""
    failed = [r for r in report.recipients if r.action == "failed" and not r.status.startswith("4")]
    if not failed:
        return Ignored("a report of a delay or a delivery")
    for recipient in failed:
        party = introduction.party_of(key_of(recipient.address))
        if party:
            return DeliveryFailed(to=party, kind=kind, failure=failure_of(recipient))
    # The report names an address of their own that mail is forwarded to; it is theirs all the same.
    return DeliveryFailed(to=to, kind=kind, failure=failure_of(failed[0]))


def failure_of(recipient: ReportedRecipient) -> Failure:
    """One of the few reasons a person is told; the report's own text may hold private addresses."""
    detail = recipient.status.partition(".")[2]
    return next((failure for start, failure in _FAILURES.items() if detail.startswith(start)), Failure.OTHER)
