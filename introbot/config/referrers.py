"""Who may open introductions: single people, and everybody of a domain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from introbot.address import Address, is_address, key_of, one_line

# A comma inside a quoted name ("Lee, Ann") does not separate; an unclosed quote is left for the entry to refuse.
_ENTRY = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^,;\n])+')
_NAMED = re.compile(r"(?P<name>.*?)\s*<\s*(?P<address>[^<>]*?)\s*>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Referrer:
    """Somebody who may open introductions; `entry` is the part of the setting that lets them."""

    address: Address
    entry: str


@dataclass(frozen=True, slots=True)
class Referrers:
    """Everybody INTROBOT_REFERRERS enrols: people by the key of their address, and whole domains."""

    people: Mapping[str, Address]
    domains: frozenset[str] = frozenset()

    def match(self, address: Address) -> Referrer | None:
        """The referrer this is, under the name the setting gives her if it gives one, or None for a stranger."""
        if known := self.people.get(address.key):
            return Referrer(Address(address.address, known.name or address.name), known.address)
        if address.domain in self.domains:
            return Referrer(address, f"*@{address.domain}")
        return None


def parse_referrers(text: str) -> Referrers:
    """The referrers `text` lists, separated by commas; ValueError names the first entry that is not one."""
    people: dict[str, Address] = {}
    domains: set[str] = set()
    for entry in filter(None, (part.strip() for part in _ENTRY.findall(text))):
        name, address = _name_and_address(entry)
        if address.startswith("*"):
            domains.add(_domain(entry))
        elif is_address(address):
            people.setdefault(key_of(address), Address(address, name))
        else:
            raise ValueError(f'"{entry}" is no address; write Ann Lee <ann@example.org>, *@firm.example')
    if not people and not domains:
        raise ValueError("list at least one person, e.g. Ann Lee <ann@example.org>")
    return Referrers(people, frozenset(domains))


def _name_and_address(entry: str) -> tuple[str, str]:
    named = _NAMED.fullmatch(entry)
    if not named:
        return "", entry
    name = named["name"].strip()
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return one_line(name), named["address"]


def _domain(entry: str) -> str:
    # Only `*@domain` in full: a lone `*` would let the whole world write in the operator's name.
    domain = entry.removeprefix("*@")
    if domain == entry or not is_address(f"x@{domain}") or "." not in domain or "*" in domain:
        raise ValueError(f'"{entry}" is no domain; write *@firm.example for everybody there')
    return key_of(f"x@{domain}").removeprefix("x@")
