"""Words by language and client: the tables that the readers of mail look into."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """A table of single words, written as they read."""
    return frozenset(text.split())


def fold(text: str) -> str:
    """`text` as the tables are compared: without case, and with the dot of a Turkish capital gone."""
    return text.casefold().replace("i\u0307", "i")


def phrases(text: str) -> tuple[str, ...]:
    """A table of phrases, one a line or separated by "|", lower-case; empty lines and what follows "#" do not count."""
    lines = (line.partition("#")[0] for line in text.split("\n"))
    found = (fold(phrase.strip()) for line in lines for phrase in line.split("|"))
    return tuple(dict.fromkeys(phrase for phrase in found if phrase))
