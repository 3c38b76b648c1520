"""A mail address with the name of whom it belongs to, and the one way to compare two of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Bidirectional and zero-width controls reorder or hide text (CVE-2021-42574); a name needs none of them.
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
# A dot-atom local part and a dotted or bare domain (RFC 5321 §4.1.2, without quoted strings and literals).
_ADDR_SPEC = re.compile(r"[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]{1,64}@[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]{1,255}")
NAME_LIMIT = 60


def one_line(text: str) -> str:
    """`text` on one line, without control or invisible characters: safe to stand in a header or a greeting."""
    if not (text.isascii() and text.isprintable()):  # most are, and then there is nothing to take out
        text = _INVISIBLE.sub("", _CONTROL.sub(" ", text))
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox: `address` as written (RFC 5322 addr-spec), `name` decoded, on one line, or empty."""

    address: str
    name: str = ""

    @property
    def key(self) -> str:
        """What two spellings of one address share; the form that is compared and stored for look-up."""
        return key_of(self.address)

    @property
    def domain(self) -> str:
        return self.key.rpartition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@lru_cache(1024)
def key_of(address: str) -> str:
    """The address lower-cased, its domain in A-labels where that is possible (RFC 5890)."""
    local, at, domain = address.strip().lower().rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return f"{local}{at}{domain}"
    return f"{local}{at}{domain.rstrip('.')}"


def is_address(text: str) -> bool:
    """Whether `text` is one plain addr-spec that may be written to."""
    if not _ADDR_SPEC.fullmatch(text) or ".." in text:
        return False
    local, _, domain = text.rpartition("@")
    return not (local[0] == "." or local[-1] == "." or domain[0] in ".-" or domain[-1] in ".-")
