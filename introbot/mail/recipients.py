"""One recipient of a delivery report, and how its address and status are found in free words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from introbot.mail.lines import ADDRESS

_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_REPLY_CODE = re.compile(r"(?<![\d.:])([45])\d\d(?=[\s\-,;:_)]|$)")


@dataclass(frozen=True, slots=True)
class ReportedRecipient:
    """One recipient of a report: `action` failed, delayed, delivered, relayed or expanded; `status` as in RFC 3463."""

    address: str
    action: str
    status: str
    diagnostic_code: str = ""


def address_in(text: str) -> str:
    """The address in "rfc822; jane@example.org" or the like, or ""."""
    found = ADDRESS.search(text[:1000].partition(";")[2] or text[:1000])
    return found[0].strip(".'`") if found else ""


def status_in(text: str) -> str:
    """The enhanced status code in `text` (RFC 3463), or "5.0.0" or "4.0.0" from an SMTP reply code, or ""."""
    found = _ENHANCED.search(text)
    if found:
        return found[1]
    code = _REPLY_CODE.search(text)
    return f"{code[1]}.0.0" if code else ""
