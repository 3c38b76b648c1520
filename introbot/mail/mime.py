"""Bytes to a tree of parts (RFC 2045, 2046), in linear time and within fixed limits.

The standard library's parser works line by line and by recursion: a mail of 25 MB of short lines takes it half a
minute, and 300 nested multiparts its stack. Here a part is a slice between two boundaries; fields and parameters
are still read by the standard library (RFC 2231 is not worth writing twice).
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message as _Fields
from email.utils import collapse_rfc2231_value

from introbot.mail.charset import base64_bytes, decode, decode_words

HEADER_LIMIT = 256 * 1024
FIELD_LIMIT = 8 * 1024
FIELDS_LIMIT = 2000
DEPTH_LIMIT = 20
PART_LIMIT = 200
_PARAMETER_ERRORS = (AttributeError, IndexError, KeyError, LookupError, TypeError, ValueError, RecursionError)
_CONTENT_TYPE = re.compile(r"\s*([!#$&+.^_a-z0-9-]{1,80})\s*/\s*([!#$&*+.^_a-z0-9-]{1,80})\s*(?:;|\s|$)", re.IGNORECASE)
# What nearly all fields look like; the standard library reads those that continue, escape or encode (RFC 2231, 2047).
_PARAMETER = re.compile(r';[ \t]*([a-z-]{1,40})=(?:"([^"\\]*)"|([\w+.:@/-]+))', re.IGNORECASE | re.ASCII)
_DELIMITER_ENDS = re.compile(rb"(--)?[ \t]{0,80}(?=\n|\Z)")
_PLAIN_FIELD = re.compile(rf'[^;"()]*(?:{_PARAMETER.pattern}[ \t]*)*;?', re.IGNORECASE | re.ASCII)
_FIELD_NAME = re.compile(r"([!-9;-~]{1,200})[ \t]*:")

Fields = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Budget:
    """What one message may still cost, and what was odd about it."""

    parts: int = PART_LIMIT
    remarks: list[str] = field(default_factory=list)

    def remark(self, sentence: str) -> None:
        if sentence and sentence not in self.remarks and len(self.remarks) < 40:
            self.remarks.append(sentence)


@dataclass(slots=True)
class Part:
    """One part: its fields, its content type, its still encoded `body`, and the parts within it."""

    fields: Fields
    content_type: str
    body: bytes
    parts: tuple[Part, ...] = ()

    def field(self, name: str) -> str:
        name = name.lower()
        return next((value for key, value in self.fields if key.lower() == name), "")

    def parameter(self, name: str, of: str = "Content-Type") -> str:
        """A parameter of a structured field, with RFC 2231 and encoded words decoded."""
        value = self.field(of)
        if name not in value.lower():
            return ""
        if _PLAIN_FIELD.fullmatch(value) and "=?" not in value:
            named = (found for found in _PARAMETER.finditer(value) if found[1].lower() == name)
            return next(((found[2] or found[3] or "").strip() for found in named), "")
        return _library_parameter(value, name, of)

    @property
    def disposition(self) -> str:
        return self.field("Content-Disposition").partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        return self.parameter("filename", "Content-Disposition") or self.parameter("name")

    def content(self) -> bytes:
        """The body without its transfer encoding; broken encodings give what can be read."""
        encoding = self.field("Content-Transfer-Encoding").partition(";")[0].strip().strip('"').lower()
        if encoding == "quoted-printable":
            return quopri.decodestring(self.body)
        if encoding == "base64":
            return base64_bytes(self.body)
        if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
            return _uudecoded(self.body)
        return self.body

    def walk(self) -> Iterator[Part]:
        """This part and all below it, in order. Depth is limited when the tree is built."""
        yield self
        for part in self.parts:
            yield from part.walk()


def _library_parameter(value: str, name: str, of: str) -> str:
    fields = _Fields()
    fields[of] = value[:FIELD_LIMIT].replace("\n", " ").replace("\r", " ")
    try:
        found = fields.get_param(name, "", of)
        return decode_words(collapse_rfc2231_value(found)).strip() if found else ""
    except _PARAMETER_ERRORS:
        return ""


def tree_of(raw: bytes, budget: Budget, depth: int = 0) -> Part:
    """`raw`, whose lines end in \\n, as a tree of parts."""
    return _part(raw, budget, depth, "text/plain")


def with_unix_lines(raw: bytes) -> bytes:
    """All line endings as \\n: CRLF, bare CR (old Macs) and the CR CR LF of broken gateways."""
    if b"\r" not in raw:
        return raw
    raw = raw.replace(b"\r\n", b"\n")
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in raw else raw


def _part(raw: bytes, budget: Budget, depth: int, default_type: str) -> Part:
    budget.parts -= 1
    fields, body = split_fields(raw, budget)
    part = Part(fields, "", body)
    part.content_type = _content_type(part.field("Content-Type"), default_type)
    if part.content_type.startswith("multipart/"):
        part.parts = _children(part, budget, depth)
        if not part.parts and body.strip() and depth < DEPTH_LIMIT and budget.parts > 0:
            budget.remark("A multipart has no parts; it was read as plain text.")
            part.parts = (
                Part(tuple(f for f in fields if f[0].lower() == "content-transfer-encoding"), "text/plain", body),
            )
    return part


def _content_type(value: str, default: str) -> str:
    match = _CONTENT_TYPE.match(value)
    if match:
        return f"{match[1]}/{match[2]}".lower()
    return "text/plain" if value.strip() else default


def _children(part: Part, budget: Budget, depth: int) -> tuple[Part, ...]:
    boundary = part.parameter("boundary").encode("utf-8", "replace")
    if not boundary:
        return ()
    if depth >= DEPTH_LIMIT:
        budget.remark("The message is nested too deeply; the rest was left unread.")
        return ()
    default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
    children = []
    for piece in _between(part.body, b"--" + boundary):
        if budget.parts <= 0:
            budget.remark("The message has too many parts; the rest was left unread.")
            break
        children.append(_part(piece, budget, depth + 1, default))
    return tuple(children)


def _between(body: bytes, delimiter: bytes) -> Iterator[bytes]:
    """The slices between delimiter lines (RFC 2046 §5.1.1); a missing last delimiter ends at the end."""
    start, body, delimiter = -1, b"\n" + body, b"\n" + delimiter
    # Not one pattern with the boundary in it: that would have to be compiled for every mail.
    at = body.find(delimiter)
    while at >= 0:
        if line := _DELIMITER_ENDS.match(body, at + len(delimiter)):
            if start >= 0:
                yield body[start : max(start, at)]
            start = line.end() + 1
            if line[1]:
                return
        at = body.find(delimiter, line.end() if line else at + 1)
    if 0 <= start < len(body):
        yield body[start:]


def split_fields(raw: bytes, budget: Budget) -> tuple[Fields, bytes]:
    """The header fields, unfolded but undecoded, and the body (RFC 5322 §2.2). A line that is no field ends them."""
    end = 0 if raw.startswith(b"\n") else raw.find(b"\n\n") + 1
    block, body = (raw[:end], raw[end + 1 :]) if end or raw.startswith(b"\n") else (raw, b"")
    if len(block) > HEADER_LIMIT:
        budget.remark("The header block is too long; the rest of it was left unread.")
        block = block[:HEADER_LIMIT]
    fields: list[tuple[str, list[str]]] = []
    lines = _header_text(block).split("\n")
    for at, line in enumerate(lines):
        if line[:1] in (" ", "\t") and fields:
            fields[-1][1].append(line)
        elif match := _FIELD_NAME.match(line):
            if len(fields) >= FIELDS_LIMIT:
                budget.remark("The header block has too many fields; the rest of them were left unread.")
                break
            fields.append((match[1], [line[match.end() :]]))
        elif line.strip() and not (line.startswith(("From ", ">From ")) or (not fields and line[:1] in (" ", "\t"))):
            # Postfix and the standard library end the header here too: a field below must not count for us alone.
            body = b"\n".join(block.split(b"\n")[at:]) + b"\n" + body
            budget.remark("The header block ends without an empty line.")
            break
    return tuple((name, _unfolded(name, lines, budget)) for name, lines in fields), body


def _header_text(block: bytes) -> str:
    return block.decode("ascii") if block.isascii() else decode(block)[0]


def _unfolded(name: str, lines: list[str], budget: Budget) -> str:
    value = (lines[0] if len(lines) == 1 else "".join(lines)).strip()
    if len(value) > FIELD_LIMIT:
        budget.remark("A header field is too long and was cut.")
        if name.lower() == "references":  # the thread's first letter and the latest ones matter most
            return f"{value[:1000].rpartition('<')[0]}<{value[-6000:].partition('<')[2]}"
        value = value[:FIELD_LIMIT]
    return value


def _uudecoded(body: bytes) -> bytes:
    out = []
    for line in body.partition(b"begin ")[2].split(b"\n")[1:]:
        if line.strip() in (b"end", b"`"):
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)
