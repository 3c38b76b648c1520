"""The mail programs: their header fields, MIME structure and HTML around an answer."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass

ANN, ANN_SPEC = "Ann Lee", "introbot+1abc@introbot.example"


@dataclass(frozen=True)
class Program:
    """One mail program: its header fields, how its parts are encoded, and how it quotes."""

    fields: str
    encoding: str
    charset: str
    parts: str  # "text", "html" or "both"
    attribution: str  # the attribute of Words, or a pattern of its own
    page: Callable[[str, str, str], str]
    footer: str = ""


def gmail_page(answer: str, line: str, quoted: str) -> str:
    style = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"
    return (
        f'<div dir="ltr">{divs(answer)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class='
        f'"gmail_attr">{linked(line)}<br></div><blockquote class="gmail_quote" style="{style}">{divs(quoted)}'
        "</blockquote></div>"
    )


def apple_page(answer: str, line: str, quoted: str) -> str:
    return (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="'
        f'overflow-wrap: break-word;">{divs(answer)}<br id="lineBreakAtBeginningOfMessage">'
        f'<div><br><blockquote type="cite"><div>{linked(line)}</div><br class="Apple-interchange-newline">'
        f"<div>{divs(quoted)}</div></blockquote></div><br></body></html>"
    )


def iphone_page(answer: str, line: str, quoted: str) -> str:
    return (
        f'<html><body dir="auto">{divs(answer)}<div dir="ltr"><br><blockquote type="cite">{linked(line)}<br><br>'
        f'</blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff{divs(quoted)}</div></blockquote>'
        "</body></html>"
    )


def word_page(answer: str, line: str, quoted: str) -> str:
    """Outlook with Word: a border, and bold labels."""
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>'
        "<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang=EN-GB><div class="
        f'WordSection1>{normal(answer)}<p class=MsoNormal><o:p>&nbsp;</o:p></p><div style="border:none;'
        f'border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal>{bold(line)}</p></div>'
        f"{normal(quoted)}</div>"
        "</body>"
        "</html>"
    )


def owa_page(answer: str, line: str, quoted: str) -> str:
    return (
        f'<html><body dir="ltr"><div class="elementToProof">{divs(answer)}</div><div id="appendonsend"></div><hr style='
        f'"display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">'
        f"{bold(line)}</font><div>&nbsp;</div></div>{divs(quoted)}</body></html>"
    )


def thunderbird_page(answer: str, line: str, quoted: str) -> str:
    return (
        f'<html><head></head><body><p>{divs(answer)}</p><div class="moz-cite-prefix">{linked(line)}<br></div>'
        f'<blockquote type="cite" cite="mid:1@introbot.example"><pre class="moz-quote-pre" wrap="">{divs(quoted)}</pre>'
        "</blockquote></body></html>"
    )


def yahoo_page(answer: str, line: str, quoted: str) -> str:
    return (
        f'<html><body><div class="yahoo-style-wrap">{divs(answer)}<div><br></div></div><div id="yahoo_quoted_1" class='
        f'"yahoo_quoted"><div style="color:#26282a;"><div>{linked(line)}</div><div><br></div><div>{divs(quoted)}</div>'
        "</div></div></body></html>"
    )


def cited_page(kind: str) -> Callable[[str, str, str], str]:
    """Proton, Fastmail, Missive, Front: a quote of their own class below the line."""

    def page(answer: str, line: str, quoted: str) -> str:
        return (
            f'<div style="font-family: Arial;">{divs(answer)}</div><div class="{kind}_quote"><div><br></div>'
            f'<div>{linked(line)}</div><blockquote type="cite" class="{kind}_quote">{divs(quoted)}</blockquote></div>'
        )

    page.__name__ = f"{kind}_page"
    return page


def divs(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.split("\n"))


def normal(text: str) -> str:
    lines = (html.escape(line) or "<o:p>&nbsp;</o:p>" for line in text.split("\n"))
    return "".join(f"<p class=MsoNormal>{line}<o:p></o:p></p>" for line in lines)


def bold(block: str) -> str:
    rows = (line.partition(":") for line in block.split("\n") if not line.startswith("__"))
    return "<br>".join(f"<b>{html.escape(label)}:</b>{html.escape(value)}" for label, _, value in rows)


def linked(line: str) -> str:
    return html.escape(line).replace(ANN_SPEC, f'<a href="mailto:{ANN_SPEC}">{ANN_SPEC}</a>').replace("\n", "<br>")


PROGRAMS: dict[str, Program] = {
    "gmail": Program("Message-ID: <CAB7{id}@mail.gmail.com>", "quoted-printable", "UTF-8", "both", "gmail", gmail_page),
    "apple-mac": Program(
        "Message-ID: <6F1A{id}-4C1B-9D1E@acme.example>\nX-Mailer: Apple Mail (2.3826.400.131.1.6)",
        "quoted-printable", "utf-8", "both", "apple", apple_page,
    ),
    "iphone": Program(
        "Message-ID: <0E11{id}-88A1@acme.example>\nX-Mailer: iPhone Mail (22D72)",
        "base64", "utf-8", "both", "apple", iphone_page, footer="iphone",
    ),
    "outlook-classic": Program(
        "Message-ID: <00{id}01dca$2b1c@acme.example>\nX-Mailer: Microsoft Outlook 16.0\nThread-Index: AQHc{id}",
        "quoted-printable", "iso-8859-1", "both", "block", word_page,
    ),
    "outlook-web": Program(
        "Message-ID: <DB9P{id}.eurprd02.prod.outlook.com>\nX-MS-Has-Attach: \nThread-Topic: An introduction?",
        "quoted-printable", "utf-8", "both", "ruled", owa_page,
    ),
    "outlook-new": Program(
        "Message-ID: <VI1P{id}.eurprd08.prod.outlook.com>\nmsip_labels: \nX-MS-Exchange-MessageSentRepresentingType: 1",
        "base64", "utf-8", "html", "block", owa_page,
    ),
    "exchange": Program(
        "Message-ID: <F00{id}@mail01.acme.example>\nX-MimeOLE: Produced By Microsoft Exchange V6.5",
        "8bit", "windows-1252", "text", "original", word_page,
    ),
    "thunderbird": Program(
        "Message-ID: <1b{id}-77@acme.example>\nUser-Agent: Mozilla Thunderbird",
        "8bit", "UTF-8; format=flowed", "text", "thunderbird", thunderbird_page,
    ),
    "thunderbird-html": Program(
        "Message-ID: <2c{id}-78@acme.example>\nUser-Agent: Mozilla Thunderbird\nContent-Language: en-US",
        "8bit", "UTF-8", "html", "gmail", thunderbird_page,
    ),
    "yahoo": Program(
        "Message-ID: <113{id}@mail.yahoo.com>\nX-Mailer: WebService/1.1.25198 YMailNorrin",
        "quoted-printable", "UTF-8", "both",
        "On Monday, March 2, 2026 at 10:00:00 AM GMT+1, {who} wrote:", yahoo_page,
    ),
    "proton": Program(
        "Message-ID: <pM{id}=@proton.me>\nFeedback-ID: 1:user:proton",
        "quoted-printable", "utf-8", "both", "On Monday, March 2nd, 2026 at 10:00 AM, {who} wrote:",
        cited_page("protonmail"),
    ),
    "fastmail": Program(
        "Message-Id: <a1{id}@app.fastmail.com>\nUser-Agent: Cyrus-JMAP/3.13",
        "quoted-printable", "utf-8", "both", "On Mon, Mar 2, 2026, at 10:00 AM, {who} wrote:", cited_page("qt"),
    ),
    "samsung": Program(
        "Message-ID: <sm{id}@email.android.com>\nX-Mailer: SamsungEmail", "base64", "utf-8", "both", "android",
        yahoo_page, footer="Sent from my Galaxy",
    ),
    "kmail": Program(
        "Message-ID: <31{id}.kmail@laptop>\nUser-Agent: KMail/5.24.5", "8bit", "UTF-8", "text",
        "On Monday, 2 March 2026 10:00:00 CET {name} wrote:", thunderbird_page,
    ),
    "hubspot": Program(
        "Message-ID: <17{id}.hubspot@email.hubspot.com>\nX-HubSpot-Correlation-Id: 1", "quoted-printable", "UTF-8",
        "both", "On Mon, Mar 2, 2026 at 10:00 AM, {name} <{spec}> wrote:", cited_page("hs"),
    ),
    "missive": Program(
        "Message-ID: <ms{id}@missiveapp.com>\nX-Missive-Id: 1", "quoted-printable", "utf-8", "both",
        "On March 2, 2026 at 10:00 AM, {who} wrote:", cited_page("missive"),
    ),
    "front": Program(
        "Message-ID: <fr{id}@frontapp.com>\nX-Mailer: Front (1.0; +https://frontapp.com)", "quoted-printable", "utf-8",
        "html", "On March 2, 2026 at 10:00 AM GMT+1 {name} <{spec}> wrote:", cited_page("front"),
    ),
}  # fmt: skip
# Where a program speaks its user's language, and where it never does.
_MANY = ("de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh", "tr", "sv", "da", "fi", "cs", "ru", "uk", "el", "ko")
SPEAKS = {
    "gmail": ("en", *_MANY),
    "apple-mac": ("en", "de", "fr", "it", "ja", "no", "hu"),
    "iphone": ("en", "de", "fr", "es", "nl", "ro", "pl", "zh"),
    "outlook-classic": ("en", "de", "fr", "es", "it", "pt"),
    "outlook-web": ("en", "nl", "sv", "cs", "hu", "fi"),
    "outlook-new": ("en", "de", "da", "pl", "ru", "ja"),
    "exchange": ("en", "de", "fr"),
    "thunderbird": ("en", "de", "fr", "pl", "hu", "uk"),
    "thunderbird-html": ("en", "es", "tr"),
}
