"""Message: one mail as a frozen value, whatever its bytes were."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from introbot.address import Address, one_line
from introbot.errors import Unreadable
from introbot.mail import addresses, html
from introbot.mail.charset import decode, decode_words
from introbot.mail.flowed import unflowed
from introbot.mail.mime import DEPTH_LIMIT, Budget, Fields, Part, tree_of, with_unix_lines

TEXT_LIMIT = 64 * 1024
LINE_LIMIT = 1000
_ID_LIMIT = 250
_IDS_LIMIT = 100
_REPEATED_LIMIT = 10  # times that one field may stand in the header
_REPORT_LIMIT = 64 * 1024
_CARDS = ("text/vcard", "text/x-vcard", "text/directory")
_CARDS_LIMIT = 10
_CARD_LIMIT = 16 * 1024
_Named = dict[str, list[str]]  # field values by lower-case name
_DELIVERED_TO = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is no text to read: what it is and how large, not its bytes."""

    content_type: str
    filename: str
    size: int


@dataclass(frozen=True, slots=True)
class RawReport:
    """What a multipart/report holds besides words (RFC 6522): its machine-readable part, the returned header fields."""

    kind: str = ""  # the report-type parameter, lower-case
    status: str = ""  # the text of message/delivery-status or message/disposition-notification
    returned: Fields = ()  # the fields of the returned message, if it came back
    calendar_method: str = ""  # what a text/calendar part asks for (RFC 5546 §1.4), lower-case


@dataclass(frozen=True, slots=True)
class Message:
    """What arrived (RFC 5322 §3.6): decoded, on clean lines, within limits. See `parse`."""

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    author: Address | None
    senders: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    delivered_to: tuple[str, ...]
    subject: str
    date: datetime | None
    text: str
    html: str
    attached: tuple[Message, ...]
    attachments: tuple[Attachment, ...]
    cards: tuple[str, ...]
    parts: tuple[str, ...]
    fields: Fields
    raw_report: RawReport
    remarks: tuple[str, ...]
    fingerprint: str
    readable_text: str
    """`text`, or what a reader of `html` sees where there is no text part."""

    @property
    def html_as_text(self) -> str:
        """What a reader of `html` sees, also where there is a text part: where they differ, neither is sure."""
        if not self.html or not self.text.strip():
            return self.readable_text if self.html else ""
        return html.text_of(self.html)[0]

    def field(self, name: str) -> str:
        """The first field of this name, case-insensitive, decoded, on one line; "" if there is none."""
        value = next(iter(_values(self.fields, name)), "")
        return one_line(decode_words(value)) if value else ""

    def all_fields(self, name: str) -> tuple[str, ...]:
        """All fields of this name, as `field` gives them, in the order they stand in."""
        return tuple(one_line(decode_words(value)) for value in _values(self.fields, name))

    @classmethod
    def parse(cls, raw: bytes) -> Message:
        """The message in `raw`. Odd mail gives a value with remarks; `Unreadable` is all that is ever raised."""
        try:
            budget = Budget()
            return _message(tree_of(with_unix_lines(raw), budget), budget, 0)
        except (RecursionError, MemoryError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise Unreadable(f"this message cannot be read as mail ({type(error).__name__})") from error


@dataclass(slots=True)
class _Contents:
    """What was found in the tree."""

    texts: list[str]
    pages: list[str]
    attachments: list[Attachment]
    attached: list[Message]
    types: list[str]
    digests: list[str]
    cards: list[str]
    status: str = ""
    returned: Fields = ()
    calendar_method: str = ""


def _message(root: Part, budget: Budget, depth: int) -> Message:
    fields = root.fields
    named = _index(fields)
    contents = _Contents([], [], [], [], [], [], [])
    _collect(root, contents, budget, depth)
    text = "\n".join(contents.texts)
    page = "\n".join(contents.pages)
    author, senders = _author(named, budget)
    if not fields:
        budget.remark("The message has no header fields.")
    if len(text) > TEXT_LIMIT or text.count("\n") >= LINE_LIMIT:
        budget.remark("The text is long; only its first 64 KB and 1,000 lines were analysed.")
    subject = one_line(decode_words(_first(named, "subject")))
    return Message(
        message_id=first_id(_first(named, "message-id")),
        in_reply_to=_ids(_first(named, "in-reply-to")),
        references=_ids(_first(named, "references")),
        author=author,
        senders=senders,
        reply_to=_list(named, "reply-to", budget),
        to=_list(named, "to", budget),
        cc=_list(named, "cc", budget),
        delivered_to=_delivered_to(named),
        subject=subject,
        date=_date(named, budget),
        text=text,
        html=page,
        attached=tuple(contents.attached),
        attachments=tuple(contents.attachments),
        cards=tuple(contents.cards),
        parts=tuple(contents.types),
        fields=fields,
        raw_report=RawReport(_report_type(root), contents.status, contents.returned, contents.calendar_method),
        readable_text=text if text.strip() or not page else _read_page(page, budget),
        remarks=tuple(budget.remarks),
        fingerprint=_fingerprint(named, text, page, contents.digests),
    )


def _values(fields: Fields, name: str) -> list[str]:
    name = name.lower()
    return [value for key, value in fields if key.lower() == name]


def _index(fields: Fields) -> _Named:
    named: _Named = {}
    for name, value in fields:
        named.setdefault(name.lower(), []).append(value)
    return named


def _first(named: _Named, name: str) -> str:
    return named[name][0] if name in named else ""


def first_id(value: str) -> str:
    """The first message identifier in `value`, with its angle brackets, which some programs forget; or ""."""
    bare = value.strip()
    if "<" not in bare and "@" in bare and " " not in bare and bare.isprintable() and len(bare) <= _ID_LIMIT:
        return f"<{bare}>"
    return next(iter(_ids(value)), "")


def _ids(value: str) -> tuple[str, ...]:
    """The message identifiers in `value`, with their angle brackets, without what is too long to be one."""
    found = []
    for piece in value.split("<")[1 : _IDS_LIMIT + 1]:
        identifier = "".join(piece.partition(">")[0].split()) if ">" in piece else ""
        if identifier and len(identifier) <= _ID_LIMIT and identifier.isprintable():
            found.append(f"<{identifier}>")
    return tuple(found)


def _author(named: _Named, budget: Budget) -> tuple[Address | None, tuple[Address, ...]]:
    values = named.get("from", [])
    senders = addresses.lenient(values[0]) if values else ()
    author = addresses.strict(values[0]) if len(values) == 1 else None
    if author is None:
        budget.remark("There is not exactly one From field with one plain address, so the author is unknown.")
    return author, senders


def _list(named: _Named, name: str, budget: Budget) -> tuple[Address, ...]:
    found: list[Address] = []
    characters = 0
    for value in named.get(name, ())[:_REPEATED_LIMIT]:
        found.extend(addresses.lenient(value))
        characters += len(value)
        if len(found) >= addresses.ADDRESS_LIMIT or characters > addresses.LENGTH_LIMIT:
            budget.remark(f"The {name.title()} field names 100 addresses or more; the rest was left unread.")
            break
    return tuple(found[: addresses.ADDRESS_LIMIT])


def _delivered_to(named: _Named) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in _DELIVERED_TO:
        for value in named.get(name, ())[:_REPEATED_LIMIT]:
            for address in addresses.lenient(value):
                found.setdefault(address.address)
    return tuple(found)


def _date(named: _Named, budget: Budget) -> datetime | None:
    value = _first(named, "date")
    date = date_of(value)
    if value and date is None:
        budget.remark("The Date field could not be read.")
    return date


def date_of(value: str) -> datetime | None:
    """A Date field (RFC 5322 §3.3) as an aware datetime, or None; "-0000" and a missing zone are taken as UTC."""
    try:
        date = parsedate_to_datetime(value[:200])
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        date.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return date


def _report_type(root: Part) -> str:
    return root.parameter("report-type").lower() if root.content_type == "multipart/report" else ""


def _read_page(page: str, budget: Budget) -> str:
    text, remarks = html.text_of(page)
    for remark in remarks:
        budget.remark(remark)
    return text


def _collect(part: Part, contents: _Contents, budget: Budget, depth: int) -> None:
    contents.types.append(part.content_type)
    kind = part.content_type
    if kind.startswith("multipart/"):
        for child in part.parts:
            _collect(child, contents, budget, depth + 1)
    elif kind in ("message/rfc822", "message/global"):
        _attach(part, contents, budget, depth)
    elif kind in ("message/delivery-status", "message/global-delivery-status", "message/disposition-notification"):
        contents.status = contents.status or decode(part.content()[:_REPORT_LIMIT])[0]
        contents.digests.append(hashlib.sha256(part.body).hexdigest())
    elif kind in ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"):
        contents.returned = contents.returned or tree_of(part.content()[:_REPORT_LIMIT], budget).fields
        contents.digests.append(hashlib.sha256(part.body).hexdigest())
    elif kind in ("text/plain", "text/html") and part.disposition != "attachment" and not _is_file(part):
        _read_text(part, contents, budget)
    else:
        content = part.content()
        if kind == "text/calendar":
            contents.calendar_method = contents.calendar_method or _calendar_method(part, content)
        if kind in _CARDS and len(contents.cards) < _CARDS_LIMIT:
            contents.cards.append(decode(content[:_CARD_LIMIT], part.parameter("charset"))[0])
        contents.attachments.append(Attachment(kind, one_line(part.filename)[:255], len(content)))
        contents.digests.append(hashlib.sha256(content).hexdigest())


def _calendar_method(part: Part, content: bytes) -> str:
    written = content[:4096].upper().partition(b"\nMETHOD:")[2].split(b"\n")[0].strip()
    return (part.parameter("method") or written.decode("ascii", "replace")).lower()[:20]


def _is_file(part: Part) -> bool:
    """Whether a text part is a file that was attached: Apple Mail marks those `inline` and gives them a name."""
    return part.disposition == "inline" and bool(part.parameter("filename", "Content-Disposition"))


def _attach(part: Part, contents: _Contents, budget: Budget, depth: int) -> None:
    content = part.content()
    contents.digests.append(hashlib.sha256(content).hexdigest())
    if depth >= DEPTH_LIMIT or budget.parts <= 0:
        budget.remark("The message is nested too deeply; the rest was left unread.")
        contents.attachments.append(Attachment(part.content_type, one_line(part.filename)[:255], len(content)))
        return
    inner = Budget(budget.parts)
    child = _message(tree_of(with_unix_lines(content).lstrip(b"\n"), inner, depth + 1), inner, depth + 1)
    budget.parts = inner.parts
    contents.attached.append(child)
    contents.returned = contents.returned or child.fields


def _read_text(part: Part, contents: _Contents, budget: Budget) -> None:
    text, remark = decode(part.content(), part.parameter("charset"))
    budget.remark(remark)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    if part.content_type == "text/html":
        contents.pages.append(text)
        return
    if part.parameter("format").lower() == "flowed":
        text = unflowed(text, delete_space=part.parameter("delsp").lower() == "yes")
    contents.texts.append(text)


def _fingerprint(named: _Named, text: str, page: str, digests: list[str]) -> str:
    """A digest of what the sender wrote, the same for every delivery of it: no trace field takes part."""
    heads = (
        f"{name}:{' '.join(_first(named, name).split())}" for name in ("message-id", "from", "to", "date", "subject")
    )
    canonical = ("\n".join([line.rstrip() for line in words.strip().split("\n")]) for words in (text, page))
    whole = "\0".join((*heads, *canonical, *digests))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
