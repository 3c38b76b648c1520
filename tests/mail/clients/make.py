"""`python -m tests.mail.clients.make`: write the letters in tests/letters whose names begin with "made-".

Each is one program's MIME structure, header fields and HTML around words of one language. They are committed, so that
a change of this script shows as a change of letters.
"""

from __future__ import annotations

import base64
import json
import quopri
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.mail.clients import forms, notices
from tests.mail.clients.programs import ANN, ANN_SPEC, PROGRAMS, SPEAKS, Program
from tests.mail.clients.words import LANGUAGES, Words

LETTERS = Path(__file__).parents[2] / "letters"
OURS = """Dear Jane,

Donald Ray rebuilt our ovens in a week. He asked whether I know somebody with old ovens.

1. Is this something you need?
2. Would you like me to introduce you?

No is completely fine, and so is ignoring this.

Ann"""
PEOPLE = (
    ("Jane Doe", "jane@acme.example"),
    ("Jürgen Weiß", "j.weiss@ofenbau.example"),
    ("Élodie Marchand", "elodie@boulangerie.example"),
    ("山田 太郎", "yamada@pan.example"),
    ("Łukasz Żak", "lukasz@piekarnia.example"),
    ("Søren Ågård", "soren@bageri.example"),
    ("O'Brien, Pat", "pat@obrien.example"),
)


@dataclass(frozen=True)
class Letter:
    """One letter to be written: its file, its bytes, and what is to be read out of it."""

    name: str
    raw: bytes
    expected: dict[str, Any]


def letters() -> Iterator[Letter]:
    """All of them, always the same."""
    yield from replies()
    yield from forwards()
    yield from notices.away(part)
    yield from notices.bounces()


def replies() -> Iterator[Letter]:
    for number, (program, language) in enumerate(_pairs()):
        yield _reply(number, program, language)


def _pairs() -> Iterator[tuple[str, str]]:
    for program in PROGRAMS:
        for language in SPEAKS.get(program, ("en",)):
            yield program, language


def _reply(number: int, name: str, language: str) -> Letter:
    program, words = PROGRAMS[name], LANGUAGES[language]
    answer, footer = _answer(number, words), _footer(program, words)
    line = introduction_of(program, words)
    place = "below" if name in ("kmail", "thunderbird") and number % 2 else "above"
    quoted = OURS if program.attribution in ("block", "ruled", "original", "android") else forms.marked(OURS)
    below = f"{answer}{footer}"
    text = f"{line}\n{quoted}\n\n{below}\n" if place == "below" else f"{below}\n\n{line}\n\n{quoted}\n"
    expected = {"why": f"{name}, {language}, {place} the quote", "text": answer}
    raw = _mail(number, program, "Re: An introduction?", text, program.page(below, line, OURS))
    return Letter(f"replies/made-{name}-{language}", raw, expected)


def _answer(number: int, words: Words) -> str:
    ways = (words.answer, f"Hi Ann,\n\n{words.answer}", f"{words.answer}\n\nJane", words.answer.rstrip(".。") + "!")
    return ways[number % len(ways)]


def _footer(program: Program, words: Words) -> str:
    footer = words.iphone if program.footer == "iphone" else program.footer
    return f"\n\n{footer}" if footer else ""


def introduction_of(program: Program, words: Words) -> str:
    """What stands above the quoted letter."""
    kind, who = program.attribution, f"{ANN} <{ANN_SPEC}>"
    if kind in ("block", "ruled", "original"):
        return _block(kind, words, who)
    if kind == "android":
        return (
            f"-------- Original message --------\nFrom: {who}\nDate: 02/03/2026 10:00 (GMT+01:00)\n"
            "To: Jane Doe <jane@acme.example>\nSubject: An introduction?"
        )
    pattern = getattr(words, kind, kind)
    return str(pattern.format(who=who, name=ANN, spec=ANN_SPEC))


def _block(kind: str, words: Words, who: str) -> str:
    labels = words.outlook_labels.split("|")
    values = (who, "Monday, 2 March 2026 10:00", "An introduction?", "Jane Doe <jane@acme.example>")
    rows = [f"{labels[at]}: {values[at]}" for at in (0, 1, 3, 2)]
    above = {"ruled": ["_" * 32], "original": ["-----Original Message-----"]}.get(kind, [])
    return "\n".join((*above, *rows))


def forwards() -> Iterator[Letter]:
    at = 0
    for name, head in forms.FORWARDS.items():
        for language in list(LANGUAGES)[at % 3 :: 8 if name in forms.ENGLISH else 4]:
            yield _forward(at, name, head(LANGUAGES[language]), language)
            at += 1


def _forward(number: int, name: str, head: forms.Head, language: str) -> Letter:
    words = LANGUAGES[language]
    as_page = {
        "gmail": forms.gmail_page,
        "apple": forms.apple_page,
        "thunderbird": forms.table_page,
        "proton": forms.apple_page,
    }.get(name, forms.page)
    layout = forms.LAYOUTS[number % len(forms.LAYOUTS)]
    program = PROGRAMS[{"apple": "apple-mac", "outlook": "outlook-web", "new-outlook": "outlook-new"}.get(name, name)]
    text = layout(head, words.note, words.body)
    subject = f"{'Fwd' if name in forms.ENGLISH else words.prefix}: {forms.SUBJECT}"
    expected = {
        "why": f"{name}, {language}, {layout.__name__}",
        "note": words.note,
        "from": {"name": forms.NAME, "address": forms.SPEC},
        "to": [forms.TO_SPEC],
        "subject": forms.SUBJECT,
        "body": words.body,
    }
    return Letter(
        f"forwards/made-{name}-{language}",
        _mail(number, program, subject, text, as_page(head, words.note, words.body)),
        expected,
    )


# MIME.


def _mail(number: int, program: Program, subject: str, text: str, page: str) -> bytes:
    name, spec = PEOPLE[number % len(PEOPLE)]
    head = (
        f"Return-Path: <{spec}>\nReceived: from mx.{spec.partition('@')[2]} ([192.0.2.{number % 250 + 1}])\n"
        f"\tby mx.introbot.example with ESMTPS; Mon, 02 Mar 2026 10:{number % 60:02}:00 +0000\n"
        f"From: {_phrase(name)} <{spec}>\nTo: {ANN} <{ANN_SPEC}>\nSubject: {_encoded(subject)}\n"
        f"Date: Mon, 02 Mar 2026 10:{number % 60:02}:00 +0100\n{program.fields.format(id=f'{number:04}')}\n"
        "MIME-Version: 1.0\n"
    )
    if subject.startswith("Re:"):
        head += "In-Reply-To: <1@introbot.example>\nReferences: <1@introbot.example>\n"
    if program.parts == "text":
        return head.encode() + part("plain", program, text)
    if program.parts == "html":
        return head.encode() + part("html", program, page)
    between = f"=_{number:06}_"
    both = b"".join(
        f"--{between}\n".encode() + part(kind, program, words) + b"\n"
        for kind, words in (("plain", text), ("html", page))
    )
    return (
        f'{head}Content-Type: multipart/alternative; boundary="{between}"\n\n'.encode()
        + both
        + f"--{between}--\n".encode()
    )


def part(kind: str, program: Program, words: str) -> bytes:
    """One part, in the program's character set where it can say this, else in UTF-8."""
    charset, _, parameters = program.charset.partition(";")
    try:
        content = words.encode(charset)
    except UnicodeEncodeError:
        charset, content = "utf-8", words.encode()
    flowed = f";{parameters}" if parameters and kind == "plain" else ""
    head = f"Content-Type: text/{kind}; charset={charset}{flowed}\nContent-Transfer-Encoding: {program.encoding}\n\n"
    coded = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}.get(program.encoding, bytes)(
        content
    )
    return head.encode() + coded


def _phrase(name: str) -> str:
    return f'"{name}"' if "," in name else _encoded(name)


def _encoded(text: str) -> str:
    return text if text.isascii() else f"=?UTF-8?B?{base64.b64encode(text.encode()).decode()}?="


def main() -> None:
    for old in LETTERS.glob("*/made-*"):
        old.unlink()
    for letter in letters():
        path = LETTERS / f"{letter.name}.eml"
        path.write_bytes(letter.raw)
        told = json.dumps(letter.expected, ensure_ascii=False, indent=1)
        path.with_suffix(".json").write_text(f"{told}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
