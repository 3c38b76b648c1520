"""People's words made safe to stand in a letter: what is kept, what is dropped, and what may be a name."""

from __future__ import annotations

import re
from functools import lru_cache

from introbot.address import NAME_LIMIT, one_line

# C0 and C1 controls save the newline; our own marks are controls, so no words can ever hold one (see blocks.py).
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_NEWLINE = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Bidirectional overrides, embeddings and isolates reorder what is read (CVE-2021-42574). The plain joiners and
# marks (U+200C-F) stay: Persian and emoji sequences are spelt with them.
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2065\ufeff\u00ad]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_TRAILING = re.compile(r"[ \t]+\n")
_LINK = re.compile(r"(?i)\b(?:https?|ftp|mailto):/{0,2}|\bwww\.|://")
_DOMAIN_DOT = re.compile(r"(?<=\w)\.(?=\w)")
_TITLE = re.compile(r"(?i)(?:dr|mr|mrs|ms|mx|miss|sir|dame|prof|professor|ing|dipl-ing|mag|herr|frau|mme|m)\.?")
_PARTICLE = re.compile(r"(?i)van|von|de|der|den|del|della|di|da|du|la|le|ter|bin")
_INITIAL = re.compile(r"\w\.?")
WORDS_LIMIT = 20_000
TOPIC_LIMIT = 120


# One letter says the same names and words many times, to show them and to ask whether it holds them.
_once = lru_cache(64)


@_once
def words(text: str) -> str:
    """Several lines of somebody's words, without control and reordering characters; at most one blank line."""
    text = _CONTROL.sub(lambda found: " " if found[0] == "\t" else "", _NEWLINE.sub("\n", text[:WORDS_LIMIT]))
    text = _SURROGATE.sub("\ufffd", _REORDERING.sub("", text))
    return _BLANK_LINES.sub("\n\n", _TRAILING.sub("\n", text)).strip()


@_once
def line(text: str, limit: int = TOPIC_LIMIT) -> str:
    """Somebody's words on one line, cut at `limit` characters."""
    return shortened(_SURROGATE.sub("\ufffd", one_line(text[: limit * 8])), limit)


@_once
def name(text: str) -> str:
    """A name as it may stand in a greeting or a From: one line, no link, no address, nothing a client would link."""
    plain, at, _ = _without_links(text).partition("@")
    # "donald.ray@x.example" as a display name leaves "donald ray"; "J.Smith" becomes "J. Smith", "evil.com" no link.
    plain = plain.replace(".", " ").replace("_", " ") if at else _DOMAIN_DOT.sub(". ", plain)
    return shortened(" ".join(plain.split()).strip(" ,;:|/\\"), NAME_LIMIT)


@_once
def organisation(text: str) -> str:
    """The name of an organisation; a dot may be part of it ("Booking.com"), a link or an address may not."""
    plain = _without_links(text).replace("@", " ")
    return shortened(" ".join(plain.split()).strip(" ,;:|/\\()"), NAME_LIMIT)


def _without_links(text: str) -> str:
    plain = line(text, NAME_LIMIT * 4)
    return _LINK.sub(" ", re.sub(r'[<>"`{}\[\]]', " ", plain))


def first_name(full: str) -> str:
    """What to call somebody of that name: "Dr. Jane Doe" and "Doe, Jane" are both "Jane", "J. Doe" is "J. Doe"."""
    family, _, given = full.partition(",")
    # Behind a comma stands the given name, or else a degree ("Jane Doe, PhD"): then two names stand before it.
    behind = given.strip() and (len(family.split()) == 1 or _PARTICLE.fullmatch(family.split()[0]))
    ordered = given if behind else family
    spoken = [word for word in ordered.split() if not _TITLE.fullmatch(word)] or full.split()
    if not spoken:
        return ""
    return " ".join(spoken) if _INITIAL.fullmatch(spoken[0]) else spoken[0]


def shortened(text: str, limit: int) -> str:
    """`text`, cut at a word where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + "…"
