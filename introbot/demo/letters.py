"""Mail as a mail client shows and writes it: what a received mail says, and the shape of replies and forwards."""

from __future__ import annotations

import email
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email import headerregistry
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.policy import SMTP, EmailPolicy, Policy
from email.utils import getaddresses, parsedate_to_datetime
from functools import cached_property
from html import escape

from introbot.address import Address, one_line


@dataclass(frozen=True)
class Mail:
    """One mail as its reader has it; every property has a value, however odd the mail."""

    raw: bytes

    @cached_property
    def _message(self) -> Message:
        return email.message_from_bytes(self.raw)

    def field(self, name: str) -> str:
        """A header field as people read it: decoded, on one line, empty where there is none."""
        written = str(self._message.get(name, ""))
        try:
            return one_line(str(make_header(decode_header(written))))
        except (LookupError, ValueError):
            return one_line(written)

    def addresses(self, *names: str) -> tuple[Address, ...]:
        """Who stands in these fields, in order, each once. Names are decoded after the list was taken apart."""
        written = [str(value) for name in names for value in self._message.get_all(name, [])]
        found = [Address(address, _decoded(name)) for name, address in getaddresses(written) if "@" in address]
        return tuple({address.key: address for address in reversed(found)}.values())[::-1]

    @property
    def kind(self) -> str:
        """Which of introbot's letters this is; empty for mail that people write."""
        return self.field("X-Introbot-Letter")

    @property
    def author(self) -> Address:
        return next(iter(self.addresses("From")), Address("nobody@invalid", self.field("From")))

    @property
    def to(self) -> tuple[Address, ...]:
        return self.addresses("To")

    @property
    def cc(self) -> tuple[Address, ...]:
        return self.addresses("Cc")

    @property
    def reply_to(self) -> tuple[Address, ...]:
        """Where an answer goes (RFC 5322 §3.6.2)."""
        return self.addresses("Reply-To") or (self.author,)

    @property
    def subject(self) -> str:
        return self.field("Subject")

    @property
    def message_id(self) -> str:
        return self.field("Message-ID")

    @property
    def references(self) -> tuple[str, ...]:
        """The thread so far, to stand in the References of an answer (RFC 5322 §3.6.4)."""
        earlier = (self.field("References") or self.field("In-Reply-To")).split()
        return tuple(dict.fromkeys([*earlier, self.message_id])) if self.message_id else tuple(earlier)

    @property
    def date(self) -> datetime | None:
        try:
            return parsedate_to_datetime(self.field("Date")).astimezone()
        except (ValueError, TypeError, OverflowError):
            return None

    @cached_property
    def text(self) -> str:
        return self._part("text/plain")

    @cached_property
    def html(self) -> str:
        return self._part("text/html")

    def _part(self, wanted: str) -> str:
        """The first part of this type that is not an attachment."""
        for part in self._message.walk():
            if part.get_content_type() == wanted and part.get_content_disposition() != "attachment":
                return _text_of(part)
        return ""


def _decoded(name: str) -> str:
    try:
        return one_line(str(make_header(decode_header(name))))
    except (LookupError, ValueError):
        return one_line(name)


def _text_of(part: Message) -> str:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    try:
        text = content.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:  # a charset nobody knows
        text = content.decode("utf-8", "replace")
    return text.replace("\r\n", "\n").strip("\n")


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is about to send: `text` is what they typed, the quoted original follows it."""

    to: tuple[Address, ...]
    subject: str
    text: str = ""
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    quoted_text: str = ""
    quoted_html: str = ""

    @property
    def forward_paths(self) -> tuple[str, ...]:
        return tuple({each.key: each.address for each in (*self.to, *self.cc, *self.bcc)}.values())


def reply(mail: Mail, me: Address, text: str = "", *, everyone: bool = False) -> Draft:
    """An answer as Gmail writes it; with `everyone` the others on To and Cc get it too, and never oneself."""
    to = _without(me, mail.reply_to) or _without(me, mail.to) or mail.reply_to
    others = tuple(each for each in (*mail.to, *mail.cc) if each.key not in {known.key for known in to})
    attribution = f"On {_when(mail.date)}, {mail.author} wrote:"
    return Draft(
        to=to,
        cc=_without(me, others) if everyone else (),
        subject=_prefixed("Re: ", mail.subject),
        text=text,
        in_reply_to=mail.message_id,
        references=mail.references,
        quoted_text=_wrapped(attribution) + "\n\n" + "".join(f"> {line}\n" for line in mail.text.splitlines()),
        quoted_html=_QUOTE.format(attribution=_linked(attribution, mail.author), original=_html_of(mail)),
    )


def forward(mail: Mail, to: Iterable[Address], note: str = "") -> Draft:
    """A forward as Gmail writes it: the note, a rule, four header lines, the original."""
    everyone = tuple(to)
    recipients = ", ".join(map(str, mail.to))
    lines = [f"Date: {_when(mail.date)}", f"Subject: {mail.subject}", f"To: {recipients}"]
    head = "<br>".join(escape(line) for line in lines)
    sender = f'From: <strong class="gmail_sendername" dir="auto">{escape(mail.author.name)}</strong>'
    address = _linked(f"<{mail.author.address}>", mail.author)
    return Draft(
        to=everyone,
        subject=_prefixed("Fwd: ", mail.subject),
        text=note,
        in_reply_to=mail.message_id,
        references=mail.references,
        quoted_text="\n".join([RULE, f"From: {mail.author}", *lines, "", "", mail.text, ""]),
        quoted_html=_FORWARD.format(rule=RULE, head=f"{sender} {address}<br>{head}", original=_html_of(mail)),
    )


RULE = "---------- Forwarded message ---------"
_QUOTE = (
    '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{attribution}<br></div>'
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);'
    'padding-left:1ex">{original}</blockquote></div>\n'
)
_FORWARD = (
    '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{rule}<br>{head}<br></div><br><br>{original}</div>\n'
)


def compose(draft: Draft, me: Address, *, at: datetime, message_id: str) -> bytes:
    """The draft as bytes to send: text and HTML of the same words. Bcc stays in the envelope."""
    letter = EmailMessage(policy=_POLICY)
    letter["MIME-Version"] = "1.0"
    letter["Date"] = at
    letter["From"] = _header(me)
    for name, people in (("To", draft.to), ("Cc", draft.cc)):
        if people:
            letter[name] = tuple(map(_header, people))
    letter["Subject"] = one_line(draft.subject)
    letter["Message-ID"] = message_id
    if draft.in_reply_to:
        letter["In-Reply-To"] = one_line(draft.in_reply_to)
    if draft.references:
        letter["References"] = one_line(" ".join(draft.references))
    letter.set_content("\n\n".join(filter(None, [_wrapped(draft.text), draft.quoted_text])))
    letter.add_alternative(_typed_html(draft.text) + draft.quoted_html, subtype="html")
    return letter.as_bytes()


class _MessageIds(headerregistry.UnstructuredHeader, headerregistry.BaseHeader):
    """A list of message identifiers, folded between them and never encoded: clients drop an encoded one."""

    def fold(self, *, policy: Policy) -> str:
        return f"{self.name}: {f'{policy.linesep} '.join(str(self).split())}{policy.linesep}"


def _policy() -> EmailPolicy[EmailMessage]:
    registry = headerregistry.HeaderRegistry()
    for name in ("message-id", "in-reply-to", "references"):
        registry.map_to_type(name, _MessageIds)
    return SMTP.clone(header_factory=registry)


_POLICY = _policy()


def _header(person: Address) -> headerregistry.Address:
    return headerregistry.Address(display_name=one_line(person.name), addr_spec=person.address)


def _without(me: Address, people: Iterable[Address]) -> tuple[Address, ...]:
    return tuple(each for each in people if each.key != me.key)


def _prefixed(prefix: str, subject: str) -> str:
    return subject if subject.lower().startswith(prefix.lower()) else prefix + subject


def _when(date: datetime | None) -> str:
    return f"{date:%a}, {date.day} {date:%b %Y} at {date:%H:%M}" if date else "an unknown day"


def _wrapped(text: str) -> str:
    """Each line cut at 76 characters, as Gmail does to what is typed."""
    lines = (textwrap.wrap(line, 76, break_long_words=False, break_on_hyphens=False) for line in text.splitlines())
    return "\n".join("\n".join(line) for line in lines)


def _linked(text: str, person: Address) -> str:
    """`text` as HTML, the address in it as the link a mail client makes of it."""
    link = f'<a href="mailto:{escape(person.address)}">{escape(person.address)}</a>'
    return escape(text).replace(escape(person.address), link, 1)


def _typed_html(text: str) -> str:
    return '<div dir="ltr">' + "<br>".join(escape(line) for line in text.splitlines()) + "</div><br>"


def _html_of(mail: Mail) -> str:
    return mail.html or _typed_html(mail.text)
