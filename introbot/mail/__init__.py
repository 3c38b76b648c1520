"""mail: bytes to values and back; pure, and never raises anything but `Unreadable`."""

from introbot.mail.authentication import Verdict, verdict
from introbot.mail.automatic import automatic, has_reader, is_gate, is_reaction, is_receipt, judged, may_be_answered
from introbot.mail.forwards import Forward, forward_of, forwards_in
from introbot.mail.message import Attachment, Message, RawReport
from introbot.mail.quotes import NewText, new_text
from introbot.mail.recipients import ReportedRecipient
from introbot.mail.report import DeliveryReport, delivery_report
from introbot.mail.threads import references_for

__all__ = [
    "Attachment",
    "DeliveryReport",
    "Forward",
    "Message",
    "NewText",
    "RawReport",
    "ReportedRecipient",
    "Verdict",
    "automatic",
    "delivery_report",
    "forward_of",
    "forwards_in",
    "has_reader",
    "is_gate",
    "is_reaction",
    "is_receipt",
    "judged",
    "may_be_answered",
    "new_text",
    "references_for",
    "verdict",
]
