"""What the receiving provider found about the sender (RFC 8601)."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

import authres

from introbot.address import key_of
from introbot.mail.message import Message

# What INTROBOT_AUTHSERV_ID says where the mailbox is Microsoft's, whose fields name no identifier at all.
MICROSOFT = "microsoft"
_LENGTH_LIMIT = 8000
_COMMENT_LIMIT = 100
_DEFECTS = (authres.AuthResError, SyntaxError, RecursionError, ValueError, LookupError, TypeError, AttributeError)


class Verdict(StrEnum):
    """Whether the From domain is proved."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    UNKNOWN = "unknown"


class _Result(NamedTuple):
    method: str
    result: str
    properties: dict[str, str]


def verdict(message: Message, authserv_id: str) -> Verdict:
    """What the topmost Authentication-Results of `authserv_id` say about the From domain; UNKNOWN on any doubt.

    Only the first unbroken run of such fields counts (RFC 8601 §5: what stands below may be the sender's). `dmarc`
    decides; without one, a DKIM signature of the From domain or of a domain above it. SPF proves another address.
    Microsoft's fields have no identifier: with `microsoft` for one, the topmost field counts, if it has none either.
    """
    if not authserv_id or message.author is None:
        return Verdict.UNKNOWN
    results: list[_Result] = []
    is_microsoft = authserv_id.lower() == MICROSOFT
    for value in _topmost(message) if is_microsoft else _block(message, authserv_id.lower()):
        found = _results(value)
        if found is None:
            return Verdict.UNKNOWN
        results.extend(found)
    return _verdict(results, message.author.domain)


def _verdict(results: list[_Result], domain: str) -> Verdict:
    dmarc = [result for result in results if result.method == "dmarc"]
    if len(dmarc) > 1 or any(_domain(result.properties.get("header.from", domain)) != domain for result in dmarc):
        return Verdict.UNKNOWN
    if dmarc and dmarc[0].result in ("pass", "fail"):
        return Verdict(dmarc[0].result)
    if (composite := _composite(results)) is not None:
        return composite
    signed = {result.result for result in results if result.method == "dkim" and _is_aligned(result, domain)}
    if "pass" in signed:
        return Verdict.PASS
    return Verdict.FAIL if "fail" in signed else Verdict.UNKNOWN


def _composite(results: list[_Result]) -> Verdict | None:
    """Microsoft's own verdict, where DMARC has none: mail within an organisation has nothing else.

    Only its reasons 1xx say that the From domain was proved; the others are guesses.
    """
    compauth = [result for result in results if result.method == "compauth"]
    if len(compauth) != 1:
        return None
    if compauth[0].result == "fail":
        return Verdict.FAIL
    reason = compauth[0].properties.get("policy.reason", "")
    return Verdict.PASS if compauth[0].result == "pass" and reason.startswith("1") else None


def _is_aligned(result: _Result, domain: str) -> bool:
    signer = _domain(result.properties.get("header.d") or result.properties.get("header.i", ""))
    # A signature of a domain below ours proves nothing: it may belong to somebody else's customer.
    return bool(signer) and (domain == signer or ("." in signer and domain.endswith(f".{signer}")))


def _domain(value: str) -> str:
    return key_of(f"@{value.strip().rpartition('@')[2]}").lstrip("@")


def _block(message: Message, authserv_id: str) -> list[str]:
    """The values of the topmost run of Authentication-Results fields that begin with the identifier."""
    block: list[str] = []
    for name, value in message.fields:
        ours = name.lower() == "authentication-results" and _identifier(value) == authserv_id
        if ours:
            block.append(value)
        elif block:
            break
    return block


def _topmost(message: Message) -> list[str]:
    """The first of all Authentication-Results fields, in the form of Microsoft: it begins with a result."""
    first = next((value for name, value in message.fields if name.lower() == "authentication-results"), "")
    return [f"{MICROSOFT}; {_without_actions(first)}"] if "=" in first.partition(";")[0] else []


def _without_actions(value: str) -> str:
    """Microsoft writes `action=none` and `reason=100` as bare words, which are no properties (RFC 8601 §2.2)."""
    return re.sub(r"\breason=([0-9]{3})\b", r"policy.reason=\1", re.sub(r"\baction=[a-z.]+", "", value))


def _identifier(value: str) -> str:
    head = value.partition(";")[0].split()
    return head[0].lower() if head else ""


def _results(value: str) -> list[_Result] | None:
    """The results in one field, or None if it has any defect."""
    if len(value) > _LENGTH_LIMIT or value.count("(") > _COMMENT_LIMIT or not value.isascii():
        return None
    try:
        header = authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {value}")
        return [_Result(str(r.method).lower(), str(r.result).lower(), _properties(r)) for r in header.results]
    except _DEFECTS:
        return None


def _properties(result: object) -> dict[str, str]:
    """The properties of a result; one that is named twice raises, for it proves nothing."""
    found: dict[str, str] = {}
    for item in getattr(result, "properties", ()):
        key = f"{item.type}.{item.name}".lower()
        if key in found:
            raise ValueError(key)
        found[key] = str(item.value)
    return found
