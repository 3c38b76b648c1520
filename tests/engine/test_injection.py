"""Whatever a person can fill is filled with what attackers write; every letter that leaves is taken apart again."""

from __future__ import annotations

import re
import tempfile
from base64 import b64encode, encodebytes
from collections.abc import Mapping
from email.utils import format_datetime
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from introbot.address import key_of
from tests.stories.world import PROGRAM, Bot, Letter

ANN, DONALD, JANE = "ann@example.org", "donald@rayandco.example", "jane@acme.example"
HEADERS = {
    *("from", "to", "cc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version"),
    *("content-type", "auto-submitted", "x-auto-response-suppress", "x-ms-reactions", "list-unsubscribe"),
    *("x-introbot-letter", "x-introbot-introduction", "x-introbot-instance", "x-introbot-seq"),
}
USUAL = {
    "ann": "Ann Lee",
    "donald": "Donald Ray",
    "jane": "Jane Doe",
    "organisation": "Acme",
    "subject": "canarysubject",
    "body": "Dear Ann, could you introduce me to Jane? canarybody canaryother@elsewhere.example",
    "experience": "Donald put our monthly accounts in order last year.",
    "empathy": "You said that every quarter end costs you a weekend.",
    "expectations": "A first talk is twenty minutes by phone and costs nothing.",
    "topic": "quarter-end accounts",
    "why": "She runs the books of a growing firm.",
    "question": "How long does it take?",
    "answer": "He says about a month.",
    "condition": "Yes, but only if it is free.",
}
ATTACKS = {
    "new header": "x\r\nBcc: evil@evil.example\r\n\r\nHello",
    "bare CR": "x\rBcc: evil@evil.example",
    "NUL": "x\0y\x1b[31mz\x7f",
    "bidi": "x\u202eelpmaxe.live\u202c\u2066y",
    "line separator": "x\u2028Bcc: evil@evil.example\u2029y\x85Cc: evil@evil.example",
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "link": '</p><a href="https://evil.example/">here</a> <style>*{display:none}</style> javascript:alert(1)',
    "entities": "&lt;script&gt; &#60;iframe&#62; ]]> --> <!-- x",
    "template": "{{ 71*73 }} {% raw %}x{% endraw %} {# y #} ${71*73} {{ config }}",
    "half a template": "{% if x %} {{ y | z }} {% include 'permission.txt' %}",
    "encoded word": "=?utf-8?q?x=0D=0ABcc:_evil@evil.example?= =?utf-8?b?QmNjOiBlQGUuZXhhbXBsZQ==?=",
    "long word": "w" * 3000,
    "long lines": "many words " * 400,
    "address": '"evil" <evil@evil.example>, Jane Doe <evil@evil.example>',
    "percent": "x%0d%0aBcc:evil@evil.example&bcc=evil@evil.example?subject=yes",
    "boundary": "--=_0000\r\nContent-Type: text/html\r\n\r\n<b>x</b>\r\n.\r\nFrom x",
    "marks": "\x00\x01\x02 \ue000 \ufffe 0 1 \x1e",
}


def encoded(words: str) -> str:
    """As an encoded word, which is how line ends and NUL get into a display name or subject."""
    return f"=?utf-8?b?{b64encode(words.encode('utf-8', 'replace')).decode()}?="


class Attacked:
    """The whole story, told with these words; it goes as far as the program lets it."""

    def __init__(self, folder: Path, words: Mapping[str, str]) -> None:
        self.bot, self.words = Bot(folder), {**USUAL, **words}
        self.count = 0

    def plays(self) -> list[Letter]:
        said = self.words
        note = (
            f"recipient: {said['jane']} ({said['organisation']}) <{JANE}>\nrequester: {said['donald']} <{DONALD}>\n"
            + "".join(f"{part}: {said[part]}\n" for part in ("experience", "empathy", "expectations", "topic", "why"))
        )
        header = f"From: {said['donald']} <{DONALD}>\nDate: Mon, 2 Mar 2026 at 08:00\n"
        header += f"Subject: {said['subject']}\nTo: {ANN}\n"
        forwarded = f"{note}\n\n---------- Forwarded message ---------\n{header}\n\n{said['body']}\n"
        self.mail(ANN, said["ann"], f"Fwd: {said['subject']}", forwarded)
        self.answers(ANN, "send")
        self.answers(JANE, said["question"])
        self.answers(ANN, said["answer"])
        self.answers(JANE, said["condition"])
        self.answers(ANN, "agreed")
        self.answers(JANE, "Yes please.")
        self.bot.clock.passes(minutes=20)
        self.bot.clock.passes(days=8)
        self.answers(DONALD, said["answer"])
        return self.bot.stored

    def mail(self, sender: str, name: str, subject: str, text: str, answered: Letter | None = None) -> None:
        self.count += 1
        to = answered.reply_to[0] if answered else PROGRAM.address
        thread = f"In-Reply-To: {answered.message_id}\r\n" if answered else ""
        body = encodebytes(text.encode("utf-8", "replace")).decode().replace("\n", "\r\n")
        self.bot.receives(
            f"From: {encoded(name)} <{sender}>\r\nTo: {to}\r\nSubject: {encoded(subject)}\r\n{thread}"
            f"Date: {format_datetime(self.bot.clock.now)}\r\nMessage-ID: <{self.count}@{sender.partition('@')[2]}>\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            f"{body}\r\n".encode()
        )

    def answers(self, who: str, words: str) -> None:
        ours = PROGRAM.address.partition("@")[0]
        found = [x for x in self.bot.stored if x.to == [who] and x.reply_to and x.reply_to[0].startswith(ours)]
        if found:
            self.mail(who, self.words[who.partition("@")[0]], f"Re: {found[-1].subject}", words, found[-1])


class Page(HTMLParser):
    """The tags and attributes of a page, its links, and the words it shows."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.shown: list[str] = []
        self._hidden = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags |= {tag, *(f"{tag} {name}" for name, _ in attrs)}
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action")]
        self._hidden += tag in ("title", "style")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("title", "style")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.shown.append(data)


def played(words: Mapping[str, str]) -> list[Letter]:
    with tempfile.TemporaryDirectory() as folder:
        attacked = Attacked(Path(folder), words)
        try:
            return attacked.plays()
        finally:
            assert not attacked.bot.set_aside()
            attacked.bot.closes()


@lru_cache(maxsize=1)
def usual_tags() -> frozenset[str]:
    """Every tag and attribute that letters of people without guile are made of."""
    letters = played({})
    assert {"draft", "permission", "introduction", "thanks", "check-in"} <= {x.kind for x in letters}
    return frozenset(tag for letter in letters for tag in Page(letter.html).tags) | {"pre", "blockquote", "br"}


def assert_harmless(letter: Letter) -> None:
    head = letter.raw.partition(b"\r\n\r\n")[0]
    names = [line.partition(b":")[0].decode().lower() for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    assert len(names) == len(set(names)) and set(names) <= HEADERS, names
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\0", letter.raw) and max(map(len, letter.raw.split(b"\r\n"))) <= 998
    known = {ANN, DONALD, JANE}
    assert {*letter.forward_paths} <= known and letter.reverse_path == PROGRAM.address
    for field_name in ("From", "To", "Cc", "Reply-To"):
        for address in letter.addresses(field_name):
            assert address in known or key_of(address).startswith(PROGRAM.key.partition("@")[0]), address
    assert not letter.mail.defects and [p.get_content_type() for p in letter.mail.iter_parts()] == [
        "text/plain",
        "text/html",
    ]
    assert_harmless_words(letter)
    if letter.to != [ANN]:
        told = letter.raw.decode("ascii") + letter.subject + letter.text + letter.html
        assert not re.search("canary(subject|body|other)", told), letter


def assert_harmless_words(letter: Letter) -> None:
    page = Page(letter.html)
    assert page.tags <= usual_tags(), page.tags - usual_tags()
    assert all(link.startswith(f"mailto:{PROGRAM.address.partition('@')[0]}") for link in page.links), page.links
    for link in page.links:
        fields = parse_qsl(link.partition("?")[2], strict_parsing=True)
        names = {name.lower() for name, _ in fields}
        assert names <= {"subject", "body", "in-reply-to"} and link.isprintable(), link
        assert not re.search("[\r\n]", dict(fields)["subject"]), link
    assert "5183" not in letter.text + letter.html
    for words in (letter.text, " ".join(page.shown), letter.subject):
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]", words)
    # The two parts show the same words; marks of quotation, rules and buttons are all that may differ.
    shown, told = words_of(" ".join(page.shown)), words_of(letter.text)
    assert shown == told, (shown, told)


def words_of(text: str) -> str:
    return "".join(re.findall(r"\w+", text))


NAMES = ("ann", "donald", "jane", "organisation")


def with_attack(name: str, attack: str) -> str:
    """A name of thousands of characters makes a sender unreadable, and then there is nothing to see."""
    return f"{USUAL[name]} {attack[:150] if name in NAMES else attack}"


@pytest.mark.parametrize("attack", ["new header", "NUL", "bidi", "script", "template", "encoded word", "address"])
@pytest.mark.failure(164, 165, 167)
def test_every_name_filled_with_an_attack(attack: str) -> None:
    """Names that look like several people, or like a new line, are asked about; the others travel all the way."""
    letters = played({name: with_attack(name, ATTACKS[attack]) for name in NAMES})
    assert letters
    for letter in letters:
        assert_harmless(letter)


@pytest.mark.parametrize("attack", ATTACKS)
def test_all_words_filled_with_an_attack(attack: str) -> None:
    letters = played({name: with_attack(name, ATTACKS[attack]) for name in USUAL if name not in NAMES})
    assert {"draft", "permission", "introduction"} <= {letter.kind for letter in letters} or attack == "boundary"
    for letter in letters:
        assert_harmless(letter)


@pytest.mark.failure(37)
def test_a_name_that_holds_an_address_speaks_for_nobody() -> None:
    """Donald calls himself by another's address: that person has asked for nothing, and gets nothing."""
    name = 'Victor <victor@v.example>, "Donald"'
    letters = played({"donald": name, "jane": "Jane Doe"})
    assert {address for letter in letters for address in letter.forward_paths} <= {ANN, DONALD, JANE}


FIELD = st.sampled_from(sorted(USUAL))
WORDS = st.one_of(st.sampled_from(sorted(ATTACKS.values())), st.text(max_size=80))


@settings(max_examples=4, deadline=None, print_blob=True)
@given(st.dictionaries(FIELD, WORDS, min_size=1, max_size=4))
def test_any_field_filled_with_anything(words: dict[str, str]) -> None:
    letters = played({name: with_attack(name, added) for name, added in words.items()})
    assert letters
    for letter in letters:
        assert_harmless(letter)
