"""Forwards and answers as the mail programs write them: each form gives a text, some also a page of HTML."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from tests.mail.clients.words import LANGUAGES, Words

NAME, SPEC = "Donald Ray", "donald@ray.example"
TO_NAME, TO_SPEC = "Ann Lee", "ann@lee.example"
CC = "Mia Berg <mia@berg.example>, Olaf Lind <olaf@lind.example>"
SUBJECT = "Ovens for Jane"
WHO = f"{NAME} <{SPEC}>"
_DATES = {"gmail": "Mon, Mar 2, 2026 at 10:00 AM", "outlook": "Monday, March 2, 2026 10:00 AM"}


@dataclass(frozen=True)
class Head:
    """The quoted header block: the marker above it, and its fields in order."""

    marker: str
    fields: tuple[tuple[str, str, str], ...]  # key, label, value


def _head(marker: str, labels: str, order: str, date: str, cc: bool = True, mailto: bool = False) -> Head:
    keys = ("from", "date", "subject", "to", "cc")
    names = dict(zip(keys, labels.split("|"), strict=True))
    sender = f"{NAME} [mailto:{SPEC}]" if mailto else WHO
    values = {"from": sender, "date": date, "subject": SUBJECT, "to": f"{TO_NAME} <{TO_SPEC}>", "cc": CC}
    return Head(marker, tuple((key, names[key], values[key]) for key in order.split() if cc or key != "cc"))


def gmail(words: Words) -> Head:
    first = words.apple_labels.partition("|")[0].strip()
    labels = f"{first}|Date|Subject|To|Cc"
    return _head("---------- Forwarded message ---------", labels, "from date subject to cc", _DATES["gmail"])


def apple(words: Words) -> Head:
    return _head(words.begin + "\n", words.apple_labels, "from subject date to cc", "2 March 2026 at 10:00:00 CET")


def outlook(words: Words) -> Head:
    rule = "_" * 32
    return _head(rule, words.outlook_labels, "from date to cc subject", _DATES["outlook"])


def outlook_classic(words: Words) -> Head:
    marker = "-----Original Message-----"
    return _head(marker, words.outlook_labels, "from date to cc subject", _DATES["outlook"], mailto=True)


def new_outlook(words: Words) -> Head:
    return _head("", words.outlook_labels, "from date to cc subject", _DATES["outlook"])


def thunderbird(words: Words) -> Head:
    marker = f"-------- {words.forwarded} --------"
    return _head(marker, words.thunderbird_labels, "subject date from to cc", "Mon, 2 Mar 2026 10:00:00 +0100")


def yahoo(words: Words) -> Head:
    marker = f"----- {words.forwarded} -----"
    return _head(marker, words.outlook_labels, "from to cc date subject", _DATES["outlook"])


def hubspot(words: Words) -> Head:
    marker = f"---------- {words.forwarded} ----------"
    return _head(marker, words.apple_labels, "from date subject to", "Mon, 2 Mar 2026 10:00", cc=False)


# These speak English to everybody.
_ENGLISH = LANGUAGES["en"].apple_labels


def proton(words: Words) -> Head:
    date = "On Monday, March 2nd, 2026 at 10:00 AM"
    return _head("------- Forwarded Message -------", _ENGLISH, "from date subject to cc", date)


def fastmail(words: Words) -> Head:
    return _head("----- Original message -----", _ENGLISH, "from to cc subject date", "Monday, March 02, 2026 10:00 AM")


def samsung(words: Words) -> Head:
    date = "02/03/2026  10:00  (GMT+01:00)"
    return _head("-------- Original message --------", _ENGLISH, "from date to cc subject", date)


def kmail(words: Words) -> Head:
    date = "Monday, 2 March 2026, 10:00:00 CET"
    return _head("----------  Forwarded Message  ----------\n", _ENGLISH, "subject date from to cc", date)


def missive(words: Words) -> Head:
    return _head("---------- Forwarded message ----------", _ENGLISH, "from date subject to cc", "March 2, 2026, 10:00")


def front(words: Words) -> Head:
    return _head(
        "---------- Forwarded Message ----------", _ENGLISH, "from date to cc subject", "2 Mar 2026 10:00 GMT+1"
    )


FORWARDS: dict[str, Callable[[Words], Head]] = {
    "gmail": gmail,
    "apple": apple,
    "outlook": outlook,
    "outlook-classic": outlook_classic,
    "new-outlook": new_outlook,
    "thunderbird": thunderbird,
    "yahoo": yahoo,
    "hubspot": hubspot,
    "proton": proton,
    "fastmail": fastmail,
    "samsung": samsung,
    "kmail": kmail,
    "missive": missive,
    "front": front,
}
ENGLISH = ("proton", "fastmail", "samsung", "kmail", "missive", "front")

# How a header block and the body below it are laid out.


def plain(head: Head, note: str, body: str) -> str:
    return f"{note}\n\n{head.marker}\n{_lines(head)}\n\n\n{body}\n"


def wrapped(head: Head, note: str, body: str) -> str:
    lines = (textwrap.fill(line, 72, break_long_words=False) for line in _lines(head).split("\n"))
    return f"{note}\n\n{head.marker}\n{chr(10).join(lines)}\n\n{body}\n"


def narrow(head: Head, note: str, body: str) -> str:
    lines = (textwrap.fill(line, 40, break_long_words=False) for line in _lines(head).split("\n"))
    return f"{note}\n\n{head.marker}\n{chr(10).join(lines)}\n\n{body}\n"


def indented(head: Head, note: str, body: str) -> str:
    """Wrapped as header fields are folded: with a space before the rest."""
    lines = (
        textwrap.fill(line, 72, break_long_words=False, subsequent_indent="  ") for line in _lines(head).split("\n")
    )
    return f"{note}\n\n{head.marker}\n{chr(10).join(lines)}\n\n{body}\n"


def bold(head: Head, note: str, body: str) -> str:
    lines = (f"*{label}:* {value}" for _, label, value in head.fields)
    return f"{note}\n\n{head.marker}\n{chr(10).join(lines)}\n\n{body}\n"


def bold_outside(head: Head, note: str, body: str) -> str:
    lines = (f"**{label}**: {value}" for _, label, value in head.fields)
    return f"{note}\n\n{head.marker}\n{chr(10).join(lines)}\n\n{body}\n"


def quoted(head: Head, note: str, body: str) -> str:
    below = f"{_lines(head)}\n\n{body}"
    return f"{note}\n\n{head.marker}\n" + "\n".join(f"> {line}".rstrip() for line in below.split("\n")) + "\n"


def all_quoted(head: Head, note: str, body: str) -> str:
    below = f"{head.marker}\n{_lines(head)}\n\n{body}"
    return f"{note}\n\n" + "\n".join(f"> {line}".rstrip() for line in below.split("\n")) + "\n"


def spaced(head: Head, note: str, body: str) -> str:
    """An empty line between the fields, as a converter of HTML leaves them."""
    lines = "\n\n".join(_lines(head).split("\n"))
    return f"{note}\n\n\n{head.marker}\n\n{lines}\n\n\n\n{body}\n\n"


def unbreakable(head: Head, note: str, body: str) -> str:
    return plain(head, note, body).replace(": ", ":\xa0")


def with_mailto(head: Head, note: str, body: str) -> str:
    for spec in (SPEC, TO_SPEC):
        head = Head(
            head.marker, tuple((k, n, v.replace(f"<{spec}>", f"<{spec}<mailto:{spec}>>")) for k, n, v in head.fields)
        )
    return plain(head, note, body)


def tabbed(head: Head, note: str, body: str) -> str:
    lines = (f"{label}:\t{value}" for _, label, value in head.fields)
    return f"{note}\n\n{head.marker}\n{chr(10).join(lines)}\n\n{body}\n"


def trailing(head: Head, note: str, body: str) -> str:
    return "\n".join(f"{line}  " for line in plain(head, note, body).split("\n"))


LAYOUTS = (
    plain,
    wrapped,
    narrow,
    indented,
    bold,
    bold_outside,
    quoted,
    all_quoted,
    spaced,
    unbreakable,
    with_mailto,
    tabbed,
    trailing,
)


def _lines(head: Head) -> str:
    return "\n".join(f"{label}: {value}" for _, label, value in head.fields)


# The same as HTML.


def page(head: Head, note: str, body: str) -> str:
    """As Outlook writes it: a border, bold labels, one paragraph."""
    fields = "<br>".join(f"<b>{html.escape(label)}:</b> {html.escape(value)}" for _, label, value in head.fields)
    return (
        f"<html><body>{_paragraphs(note)}<div>{html.escape(head.marker)}</div>"
        f'<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f'<p class="MsoNormal">{fields}</p></div>{_paragraphs(body)}</body></html>'
    )


def gmail_page(head: Head, note: str, body: str) -> str:
    fields = "<br>".join(f"{html.escape(label)}: {_linked(value)}" for _, label, value in head.fields)
    return (
        f'<div dir="ltr">{_divs(note)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" '
        f'class="gmail_attr">{html.escape(head.marker)}<br>{fields}<br></div><br><br>{_divs(body)}</div>'
    )


def apple_page(head: Head, note: str, body: str) -> str:
    fields = "".join(
        f'<div style="margin: 0px;"><span style="font-family: -webkit-system-font;"><b>{html.escape(label)}: </b>'
        f"</span><span>{html.escape(value)}<br></span></div>"
        for _, label, value in head.fields
    )
    return (
        f'<html><body dir="auto">{_divs(note)}<br><div><br><blockquote type="cite"><div>{html.escape(head.marker)}'
        f'</div><br class="Apple-interchange-newline">{fields}<br><div>{_divs(body)}</div></blockquote>'
        "</div></body></html>"
    )


def table_page(head: Head, note: str, body: str) -> str:
    """As Thunderbird writes it."""
    rows = "".join(
        f'<tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">{html.escape(label)}: </th>'
        f"<td>{_linked(value)}</td></tr>"
        for _, label, value in head.fields
    )
    return (
        f'<html><body><p>{_divs(note)}</p><div class="moz-forward-container"><br><br>{html.escape(head.marker)}'
        f'<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>{rows}</tbody>'
        f"</table><br><br>{_paragraphs(body)}</div></body></html>"
    )


PAGES = (page, gmail_page, apple_page, table_page)


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))


def _divs(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.split("\n"))


def _linked(value: str) -> str:
    escaped = html.escape(value)
    for spec in (SPEC, TO_SPEC):
        escaped = escaped.replace(spec, f'<a href="mailto:{spec}">{spec}</a>')
    return escaped


# Answers: how the letter answered is introduced and quoted.


def attribution(program: str, language: str, who: str = NAME, spec: str = SPEC) -> str:
    """The line above a quoted letter."""
    pattern = getattr(LANGUAGES[language], program)
    return str(pattern.format(who=f"{who} <{spec}>", name=who, spec=spec))


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
