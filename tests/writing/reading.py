"""Reads a written letter back with the standard library, as the mail clients of the three would."""

from __future__ import annotations

import email
import re
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache
from html.parser import HTMLParser

from introbot.writing import Written


@lru_cache(maxsize=8)
def parsed(written: Written) -> EmailMessage:
    return email.message_from_bytes(written.content, policy=SMTP)


def text_of(written: Written) -> str:
    return _part(written, "plain").replace("\r\n", "\n")


def html_of(written: Written) -> str:
    return _part(written, "html").replace("\r\n", "\n")


def _part(written: Written, subtype: str) -> str:
    part = parsed(written).get_body((subtype,))
    assert part is not None
    return str(part.get_content())


class Page(HTMLParser):
    """What a page shows, its tags and its links."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.shown: list[str] = []
        self.links: dict[str, str] = {}
        self.tags: set[str] = set()
        self._silent = self._link = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag in ("title", "style", "script"):
            self._silent = tag
        if tag == "a":
            self._link = dict(attrs)["href"] or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        if tag == "a":
            self._link = ""

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.shown.append(data)
        if self._link:
            self.links[data] = self._link


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def shown_words(html: str) -> list[str]:
    return words(" ".join(Page(html).shown))
