"""Introductions as they come: the usual one, and those with everything a person can type into a field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from introbot.address import Address, one_line
from introbot.domain.introduction import Introduction
from introbot.domain.letters import Letter
from introbot.domain.people import Parts, Person
from introbot.writing import KINDS, Sheet, Templates, Thread, Written, write
from introbot.writing.mime import ALLOWED
from introbot.writing.sample import sample_introduction, sample_introductions, sample_letter, sample_sheet
from tests.writing.reading import parsed

LETTERS = Templates([])
SENTINEL = "\x020\x03\x02zz\x03"
LONG = "A sentence that goes on, as sentences do when somebody has much to say about a good colleague. " * 40
HOSTILE = (
    "{{ 7*7 }} {% raw %} {{ referrer.__class__ }} {0.__class__} <script>alert(1)</script> &amp; <b>bold</b>",
    "first\r\nBcc: x@evil.example\r\n\r\nsecond",
    f"a{SENTINEL}b\x00c\x0bd\x85e\u2028f\u202eg\u2066h\ufeffi",
    "Yes\n\n> quoted\n\n-- \nsignature\n\n--\nintrobot carries this",
    "=?utf-8?q?=0ABcc:_x=40evil.example?= =?utf-8?b?Qg==?=",
    "שלום עולם, نص عربي ‏مع‎ فقرات 👩‍👩‍👧‍👦 e\u0301 ﷽",
    'a "quoted" \\ back\\\\slash (comment) <x@y.example>, z@w.example; group: end;',
    "https://evil.example/a?b=c www.evil.example evil.example 100% off &lt;now&gt; ]]> <!-- x -->",
    LONG,
    "x" * 3000,
    "None undefined \udcff \ud800",
    " \n \n ",
    "",
)


def written(name: str, introduction: Introduction | None, templates: Templates = LETTERS) -> Written:
    return write(sample_letter(name), introduction, sample_sheet(introduction), templates)


def usual(name: str) -> Introduction | None:
    return sample_introductions(name)[0]


def troubled(text: str) -> Introduction:
    """An introduction in which every field that a person can fill holds `text`."""
    base = sample_introduction()

    def person(known: Person | None) -> Person:
        assert known is not None
        return replace(known, name=text, organisation=text)

    words = text if text.strip() else "Something."
    parts = Parts(person(base.recipient), person(base.requester), words, words, words, topic=text, why=text)
    return replace(base, referrer=person(base.referrer), parts=parts, condition=text)


def troubled_letter(name: str, text: str) -> Written:
    known, bad = usual(name), troubled(text)
    # As far along as the letter's own sample: some are written only once the two have been introduced.
    introduction = replace(known, referrer=bad.referrer, parts=bad.parts, condition=text) if known else None
    sheet = sample_sheet(introduction)
    thread = Thread(subject=text, in_reply_to=f"<{text}>", references=("<a@b.example>", text))
    sheet = replace(sheet, thread=thread, program=Address("intro@example.org", text), to=sheet.to and _named(text))
    return write(replace(sample_letter(name), words=text), introduction, sheet, LETTERS)


def _named(text: str) -> Address:
    return Address("ann@example.org", text)


def every_letter() -> Iterator[tuple[str, Letter, Introduction | None, Sheet]]:
    for name in KINDS:
        for introduction in sample_introductions(name):
            yield name, sample_letter(name), introduction, sample_sheet(introduction)


def own_templates(folder: Path, **sources: str) -> Templates:
    """Templates laid over the built-in ones."""
    for name, source in sources.items():
        path = folder / f"{name.replace('__', '/').replace('_', '-')}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return Templates([folder])


def assert_sound_header(letter: Written) -> None:
    """Nothing in the header that was not put there by us, whatever the letter is about."""
    mail = parsed(letter)
    names = [name.lower() for name in mail]
    assert set(names) <= ALLOWED
    assert len(names) == len(set(names))
    assert one_line(str(mail["Subject"])) == one_line(letter.subject)
    assert all(each.addr_spec.endswith("example") or each.addr_spec.endswith("org") for each in mail["To"].addresses)
    assert len(mail["From"].addresses) == 1
    assert mail["From"].addresses[0].addr_spec == "intro@example.org"
    assert "@" not in mail["From"].addresses[0].display_name
    assert len(mail["To"].addresses) == (2 if mail["X-Introbot-Letter"] == "introduction" else 1)
    assert all(len(line) <= 998 for line in letter.content.split(b"\r\n"))
