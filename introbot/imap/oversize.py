"""A message too large to fetch: its header and the beginning of its text, put together as a smaller message.

What was cut out is never downloaded. The result is well-formed MIME (RFC 2046), so that the program reads it as any
other letter and finds the sender, the subject and the words in it.
"""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from typing import Any, NamedTuple

PART_LIMIT = 262_144


class Part(NamedTuple):
    path: str  # as in BODY[1.2] (RFC 9051 §6.4.5)
    kind: str  # "text/plain"


def excerpt(client: Any, uid: int) -> bytes:
    """The header of `uid`, and the first 256 KB of its first text part; empty if the message is gone."""
    header = _section(client.fetch([uid], [f"BODY.PEEK[HEADER]<0.{PART_LIMIT}>"]).get(uid, {}), b"BODY[HEADER]")
    if not header:
        return b""
    try:
        return _with_text(client, uid, header)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, ValueError, LookupError, TypeError):  # a structure that nobody can make sense of
        return header


def _with_text(client: Any, uid: int, header: bytes) -> bytes:
    structure = client.fetch([uid], ["BODYSTRUCTURE"])[uid][b"BODYSTRUCTURE"]
    if not structure.is_multipart:
        return header + (_text(client, uid, "TEXT") if _kind(structure).startswith("text/") else b"")
    part, boundary = _first_text(structure), _boundary(structure)
    if part is None or not boundary:
        return header
    return _joined(header, boundary, _mime(client, uid, part), _text(client, uid, part.path))


def _joined(header: bytes, boundary: bytes, mime: bytes, text: bytes) -> bytes:
    # The part moves up to be the only child of the outermost multipart, whose boundary the header names.
    return b"%s--%s\r\n%s%s\r\n--%s--\r\n" % (header, boundary, mime, text, boundary)


def _text(client: Any, uid: int, path: str) -> bytes:
    answer = client.fetch([uid], [f"BODY.PEEK[{path}]<0.{PART_LIMIT}>"])
    return _section(answer.get(uid, {}), f"BODY[{path}]".encode())


def _mime(client: Any, uid: int, part: Part) -> bytes:
    answer = client.fetch([uid], [f"BODY.PEEK[{part.path}.MIME]<0.{PART_LIMIT}>"])
    return _section(answer.get(uid, {}), f"BODY[{part.path}.MIME]".encode()) or b"\r\n"


def _section(answer: dict[bytes, Any], name: bytes) -> bytes:
    # A partial fetch is answered with its origin: BODY[1]<0> (RFC 9051 §7.5.2).
    return next((value for key, value in answer.items() if key in (name, name + b"<0>") and value), b"")


def _first_text(structure: Any) -> Part | None:
    texts = [part for part in _leaves(structure, "") if part.kind.startswith("text/")]
    plain = [part for part in texts if part.kind == "text/plain"]
    return next(iter(plain + texts), None)


def _leaves(structure: Any, path: str) -> Iterator[Part]:
    if not structure.is_multipart:
        yield Part(path, _kind(structure))
        return
    for number, child in enumerate(structure[0], start=1):
        yield from _leaves(child, f"{path}.{number}" if path else str(number))


def _kind(structure: Any) -> str:
    return f"{_lower(structure[0])}/{_lower(structure[1])}"


def _lower(value: Any) -> str:
    return value.decode("ascii", "replace").lower() if isinstance(value, bytes) else ""


def _boundary(structure: Any) -> bytes:
    """The boundary among the parameters of a multipart (RFC 9051 §7.5.2: after the parts and the subtype)."""
    parameters = structure[2] if len(structure) > 2 and isinstance(structure[2], tuple) else ()
    pairs = zip(parameters[::2], parameters[1::2], strict=False)
    return next((value for name, value in pairs if _lower(name) == "boundary" and isinstance(value, bytes)), b"")
