"""Address fields to values: a strict reader for identity, a lenient one for everything else (RFC 5322 §3.4)."""

from __future__ import annotations

import re

from introbot.address import Address, is_address, one_line
from introbot.mail.charset import decode_words
from introbot.mail.words import words

ADDRESS_LIMIT = 100
LENGTH_LIMIT = 16 * 1024
# A phrase of atoms, dots and quoted strings: no comma, colon, at sign, bracket or comment outside of quotes. Two
# readers of anything else can differ about whose address it is, and one of them may be the DMARC check.
_PHRASE_TOKEN = re.compile(r'"(?:[^"\\\r\n]|\\[^\r\n])*"|[^\s"(),:;<>@\[\\\]]+|\s+')
_ADDR_SPEC = re.compile(r"[^\s@<>()\[\]\\,;:\"']{1,64}@[^\s@<>()\[\]\\,;:\"']{1,255}")
_SPECIAL = re.compile(r'["(),:;<>]')
_MAILTO = re.compile(r"[<\[]mailto:([^<>\[\]\s]{1,320})[>\]]", re.IGNORECASE)
_OUTLOOK_LIST = re.compile(r">\s{0,3};\s{0,3}\S")
_NAME_PART = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2}")
# What follows a comma without being a given name.
_SUFFIXES = words(
    "inc llc ltd gmbh ag kg co corp plc sa sas srl bv nv oy ab as aps kk limited company jr sr ii iii iv md phd dds "
    "esq cpa mba msc bsc ma ba dr prof rn team support office via"
)


def strict(value: str) -> Address | None:
    """The one mailbox of a From field, or None unless it is `addr-spec` or `phrase <addr-spec>` and nothing else."""
    value = value.strip()
    if len(value) > 1000:
        return None
    if is_address(value):
        return Address(value)
    phrase, angle, rest = value.rpartition("<")
    if not angle or not rest.endswith(">") or not is_address(rest[:-1]) or not _is_phrase(phrase):
        return None
    return Address(rest[:-1], clean_name(phrase))


def _is_phrase(text: str) -> bool:
    position = 0
    while position < len(text):
        match = _PHRASE_TOKEN.match(text, position)
        if not match:
            return False
        position = match.end()
    return True


def lenient(value: str) -> tuple[Address, ...]:
    """All mailboxes that can be made out in an address list, at most 100; groups are opened, oddities passed over."""
    value = _MAILTO.sub(lambda match: f"<{match[1]}>", value[:LENGTH_LIMIT])
    found: list[Address] = []
    left = ""  # "Doe" of an unquoted "Doe, John <j@x>"
    for piece in _pieces(value):
        if "@" not in piece and "<" not in piece:
            left = f"{left}, {piece.strip()}" if left else piece.strip()
            continue
        address = mailbox(f"{left}, {piece.strip()}" if left else piece)
        left = ""
        if address:
            found.append(address)
        if len(found) >= ADDRESS_LIMIT:
            break
    return tuple(found)


def mailbox(text: str) -> Address | None:
    """The one mailbox that `text` most likely means, or None: the last `<...>`, else what has an at sign."""
    text = text.strip()
    before, angle, rest = text.rpartition("<")
    inner = rest.partition(">")[0].strip() if angle else ""
    if inner and (spec := _ADDR_SPEC.search(inner)):
        name = before.partition("<")[0] if "<" in before else before
        name = name or rest.partition(">")[2]
        return Address(spec[0], _not_itself(clean_name(name), spec[0]))
    spec = _ADDR_SPEC.search(text)
    if not spec:
        return None
    around = f"{text[: spec.start()]} {text[spec.end() :]}".strip(" <>'\"[],;")
    return Address(spec[0].strip("."), clean_name(around))


def _not_itself(name: str, address: str) -> str:
    return "" if name.lower() == address.lower() else name


def _pieces(value: str) -> list[str]:
    """`value` cut at commas and semicolons that stand outside quotes, comments and angle brackets. Linear."""
    pieces: list[str] = []
    start = 0
    quoted, angle, comment = False, False, 0
    separators = _separators(value)
    for special in _SPECIAL.finditer(value):
        char, index = special[0], special.start()
        if quoted:
            quoted = not (char == '"' and value[index - 1] != "\\")
        elif char == '"':
            quoted = value.find('"', index + 1) >= 0
        elif char == "(":
            comment += 1
        elif char == ")":
            comment = max(0, comment - 1)
        elif comment and ")" in value[index : index + 500]:
            continue
        elif char == "<":
            angle = ">" in value[index : index + 400]
        elif char == ">":
            angle = False
        elif char in separators and not angle:
            pieces.append(value[start:index])
            start = index + 1
        elif char == ":" and not angle and "@" not in value[start:index]:
            start = index + 1  # the name of a group
    pieces.append(value[start:])
    return [piece for piece in pieces if piece.strip()]


def _separators(value: str) -> str:
    # Outlook separates with semicolons and writes "Doe, John" without quotes.
    return ";" if _OUTLOOK_LIST.search(value) else ",;"


def clean_name(text: str) -> str:
    """A display name decoded, without quotes and comments' brackets, on one line, "Doe, John" as "John Doe"."""
    text = _unquoted(text.strip())
    name = one_line(decode_words(text)).strip(" \"'<>,;*_«»‹›„“”")
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1].strip()
    return turned(name)[:200]


def _unquoted(text: str) -> str:
    if '"' not in text:
        return text
    return text.replace('\\"', "\0").replace('"', "").replace("\0", '"').replace("\\\\", "\\")


def turned(name: str) -> str:
    """ "Doe, John" as "John Doe"; anything that does not look like a surname and a given name stays as it is."""
    last, comma, first = name.partition(",")
    last, first = last.strip(), first.strip()
    if not comma or "," in first or not _NAME_PART.fullmatch(last) or not _NAME_PART.fullmatch(first):
        return name
    if first.replace(".", "").lower() in _SUFFIXES:
        return name
    return f"{first} {last}"
