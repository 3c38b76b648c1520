"""A finished letter as bytes: two parts of the same words, quoted-printable, CRLF; and the last look at them."""

from __future__ import annotations

import hashlib
import re
from binascii import b2a_qp

from introbot.errors import Permanent

ALLOWED = frozenset(
    {
        *("from", "to", "cc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references"),
        *("auto-submitted", "x-auto-response-suppress", "x-ms-reactions", "list-unsubscribe"),
        *("x-introbot-letter", "x-introbot-introduction", "x-introbot-instance", "x-introbot-seq"),
        *("mime-version", "content-type"),
    }
)
REQUIRED = frozenset({"from", "to", "subject", "date", "message-id", "auto-submitted", "x-introbot-letter"})
_LONGEST = 998  # octets in a line, RFC 5322 §2.1.1
_FIELD = re.compile(rb"([!-9;-~]+):(?: .*)?(?:\r\n[ \t].*)*\r\n")


def compose(header: str, message_id: str, text: str, html: str) -> bytes:
    """The message: `header` (its fields, each with CRLF), then the text and the HTML part (RFC 2046 §5.1.4)."""
    # "=_" never occurs in quoted-printable, so no words can hold the boundary; from the id, so a retry is the same.
    boundary = "=_" + hashlib.sha256(message_id.encode()).hexdigest()[:24]
    content = (
        f'{header}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="{boundary}"\r\n\r\n'
        f"--{boundary}\r\n{_part('plain', text)}\r\n--{boundary}\r\n{_part('html', html)}\r\n--{boundary}--\r\n"
    ).encode("ascii")
    refuse_faulty(content)
    return content


def _part(subtype: str, words: str) -> str:
    return (
        f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        f"{quoted_printable(words)}"
    )


def quoted_printable(words: str) -> str:
    """`words` in UTF-8 and quoted-printable (RFC 2045 §6.7): ASCII, CRLF, lines of at most 76 characters."""
    body = b2a_qp(words.replace("\n", "\r\n").encode("utf-8", "replace"), quotetabs=False, istext=True, header=False)
    # A line that begins with "From " is changed to ">From " by some mailboxes on its way (RFC 4155).
    return body.decode("ascii").replace("\nFrom ", "\n=46rom ")


def refuse_faulty(content: bytes) -> None:
    """Raise Permanent unless each field is one of ours and stands once, and no line is bare or too long.

    Everything is cleaned where it is written; this asks once more, of the bytes that will leave.
    """
    block = content[: content.index(b"\r\n\r\n") + 2]
    names = []
    place = 0
    while place < len(block):
        field = _FIELD.match(block, place)
        if field is None:
            raise Permanent("A header field of the letter is malformed; it was not written.")
        names.append(field[1].decode("ascii").lower())
        place = field.end()
    if len(set(names)) != len(names) or not ALLOWED.issuperset(names) or not REQUIRED.issubset(names):
        raise Permanent(f"The letter's header is not as it should be ({', '.join(names)}); it was not written.")
    lines = content.split(b"\r\n")
    is_bare = not content.count(b"\r") == content.count(b"\n") == len(lines) - 1
    if is_bare or max(map(len, lines)) > _LONGEST:
        raise Permanent("A line of the letter is too long or not ended by CRLF; it was not written.")
