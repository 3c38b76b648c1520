"""Reply codes: 130 bits in a reply address or Message-ID that say whose answer to which draft this may be.

A code is the version `1` and 26 lower-case base32 characters (clients lower-case local parts, so base64 would not
survive), HMAC-SHA-256 over introduction, party and draft. It is necessary for authority, never sufficient: the
author's address must agree (RELIABILITY.md E2, E3).
"""

from __future__ import annotations

import hmac
import re
from base64 import b32encode

from introbot.address import Address
from introbot.domain.people import Party
from introbot.mail import Message

_CODE = re.compile(r"1[a-z2-7]{26}")
_IN_ID = re.compile(r"<(1[a-z2-7]{26})\.")
# The last line of an answer prepared by a mailto link, where the address cannot carry the code.
_IN_BODY = re.compile(r"^[> ]*introbot: (1[a-z2-7]{26})\s*$", re.MULTILINE | re.IGNORECASE)
_TEXT_LOOKED_AT = 16 * 1024


def reply_code(key: bytes, introduction_id: str, party: Party, draft: int) -> str:
    """The code for answers of `party` to the words of `draft`; always the same for the same three."""
    said = f"reply|{introduction_id}|{party}|{draft}".encode()
    return "1" + b32encode(hmac.digest(key, said, "sha256"))[:26].decode("ascii").lower()


def letter_id(key: bytes, letter_key: str, code: str, domain: str) -> str:
    """The Message-ID of a letter: the same whenever the same letter is written (RFC 5322 §3.6.4)."""
    digest = b32encode(hmac.digest(key, f"letter|{letter_key}".encode(), "sha256"))[:16].decode("ascii").lower()
    return f"<{code or 'introbot'}.{digest}@{domain}>"


def reply_address(program: Address, code: str, separator: str) -> str:
    """Where answers go: a subaddress of the program (RFC 5233), or its plain address where there are none."""
    if not code or separator == "none":
        return program.address
    local, _, domain = program.address.rpartition("@")
    return f"{local}{separator}{code}@{domain}"


def codes_in(message: Message, program: Address) -> tuple[str, ...]:
    """The codes in `message`, most trustworthy place first: delivery fields, To and Cc, thread, prepared body."""
    addresses = (*message.delivered_to, *(a.address for a in (*message.to, *message.cc)))
    found = [code for address in addresses if (code := _code_of(address, program))]
    ids = " ".join((*message.in_reply_to, *reversed(message.references))).lower()
    found += _IN_ID.findall(ids)
    found += [code.lower() for code in _IN_BODY.findall(message.readable_text[:_TEXT_LOOKED_AT])]
    return tuple(dict.fromkeys(found))


def holds_code(message_id: str) -> bool:
    """Whether this is the Message-ID of a letter of ours, in which its reader's reply code stands."""
    return _IN_ID.match(message_id.lower()) is not None


def without_codes(text: str) -> str:
    """`text` without the code line of a prepared answer, which is ours and not the person's."""
    return _IN_BODY.sub("", text)


def _code_of(address: str, program: Address) -> str:
    local, _, domain = address.lower().rpartition("@")
    base = program.key.rpartition("@")[0]
    if domain != program.domain or not local.startswith(base):
        return ""
    code = local[len(base) :][1:]
    return code if _CODE.fullmatch(code) else ""
