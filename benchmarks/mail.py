"""The mails of the benchmark: requests forwarded as Gmail does it, each complete and unlike any other."""

from __future__ import annotations

from base64 import encodebytes
from datetime import UTC, datetime
from html import escape
from os import urandom

BOT = "introbot@example.org"
REFERRER = "ann@example.org"
_TOPICS = ("the monthly accounts", "a new warehouse", "hiring abroad", "the works council", "an old payroll system")
_MONTHS = ("January", "March", "May", "July", "October")

# A request is answered while it is fresh: an old one would have to be confirmed first.
_TODAY = datetime.now(UTC)

_NOTE = """jane.{name}@acme{n}.example
experience: Donald put {topic} in order for us last year. What took nine days takes three, for {n} people.
empathy: You said in {month} that every quarter end costs you a weekend. I would love to see that stop.
expectations: He listens first. A first talk is twenty minutes by phone, costs nothing and binds you to nothing.
"""
_FORWARD = """---------- Forwarded message ---------
From: Donald {title} <donald@{name}.example>
Date: {today:%a, %b %-d, %Y} at 0:{minute:02d} AM
Subject: An introduction to Jane, number {n}
To: Ann Lee <ann@example.org>
"""
_REQUEST = """Dear Ann,

could you introduce me to Jane {title}? I read that her company is busy with {topic}, and I think
that I could take a good deal of it off her hands, as I did for you. I have room from {month} on.

Many thanks
Donald
"""
_HEADER = """Received: by mail-sor-f41.google.com with SMTPS id {n:x}sor{n};
 {today:%a, %d %b %Y} 00:{minute:02d}:11 +0000 (UTC)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=20230601; t=1772442671; x=1773047471;
 h=to:subject:message-id:date:from:references:mime-version:from:to:cc:subject:date:message-id:reply-to;
 bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b={n:0120x}
X-Gm-Message-State: {n:0100x}
X-Google-Smtp-Source: {n:0120x}
MIME-Version: 1.0
References: <request-{n}@{name}.example>
In-Reply-To: <request-{n}@{name}.example>
From: Ann Lee <ann@example.org>
Date: {today:%a, %d %b %Y} 00:{minute:02d}:11 +0000
Message-ID: {message_id}
Subject: Fwd: An introduction to Jane, number {n}
To: introbot <introbot@example.org>
"""


def message_id(number: int) -> str:
    """The Message-ID of mail `number`; the letter that answers it names it in In-Reply-To."""
    return f"<CA+fwd{number}@mail.gmail.example>"


def request(number: int, attachment: bytes = b"") -> bytes:
    """A complete request of the enrolled referrer: its answer is a draft."""
    name = _name(number)
    told = {
        "n": number,
        "name": name,
        "title": name.title(),
        "today": _TODAY,
        "topic": _TOPICS[number % len(_TOPICS)],
        "month": _MONTHS[number % 7 % len(_MONTHS)],
        "minute": number % 60,
        "message_id": message_id(number),
    }
    note, forward, words = (text.format(**told) for text in (_NOTE, _FORWARD, _REQUEST))
    plain = f"{note}\n{forward}\n\n{words}"
    page = f'<div dir="ltr">{_html(note)}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class='
    page += f'"gmail_attr">{_html(forward)}</div><br><br><div dir="ltr">{_html(words)}</div></div></div>\n'
    boundary = f"000000000000{number:016x}"
    body = _alternative(boundary, plain, page)
    if attachment:
        body = _mixed(f"111111111111{number:016x}", body, attachment)
    return (_HEADER.format(**told) + body).replace("\n", "\r\n").encode()


def _name(number: int) -> str:
    """A name of letters alone for each number, as people have."""
    return "r" + "".join("aeioulmnst"[int(digit)] for digit in str(number)) + "y"


def with_attachment(number: int, size: int) -> bytes:
    """A request with a file of `size` bytes."""
    return request(number, urandom(size))


def _alternative(boundary: str, plain: str, page: str) -> str:
    return (
        f'Content-Type: multipart/alternative; boundary="{boundary}"\n\n'
        f'--{boundary}\nContent-Type: text/plain; charset="UTF-8"\n\n{plain}\n'
        f'--{boundary}\nContent-Type: text/html; charset="UTF-8"\n\n{page}\n--{boundary}--\n'
    )


def _mixed(boundary: str, body: str, attachment: bytes) -> str:
    return (
        f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n--{boundary}\n{body}\n--{boundary}\n'
        'Content-Type: application/pdf; name="plan.pdf"\nContent-Transfer-Encoding: base64\n'
        'Content-Disposition: attachment; filename="plan.pdf"\n\n'
        f"{encodebytes(attachment).decode('ascii')}\n--{boundary}--\n"
    )


def _html(text: str) -> str:
    return escape(text, quote=False).strip().replace("\n", "<br>\n")
