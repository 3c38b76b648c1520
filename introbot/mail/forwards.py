"""Forwarded mail: whose words were passed on, and what was written above them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from introbot.address import Address, one_line
from introbot.mail import addresses
from introbot.mail.dates import quoted_date
from introbot.mail.headerblock import (
    Block,
    attribution_at,
    block_at,
    label_of,
    marker_kind,
    run_on_block,
    run_on_marker,
)
from introbot.mail.lines import ADDRESS, DATE, TEXT_LIMIT, Line, clean, is_rule, lines_of, unquoted
from introbot.mail.message import Message
from introbot.mail.subjects import prefix_of, settled, without_prefix
from introbot.mail.words.headers import ON_BEHALF_OF, WROTE

_REMEMBERED = 16  # texts: one mail is asked after its forward by many
_TRIES = 5  # how often a run-on block is looked for in one text


@dataclass(frozen=True, slots=True)
class Forward:
    """The outermost forwarded original; `body` may hold further levels. `note` is what the forwarder wrote above.

    `date` is UTC where the quoted date names no zone, None where its day is not certain; `date_text` is as it stood.
    `why` says which rule and which line decided.
    """

    note: str
    author: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    date: datetime | None
    date_text: str
    body: str
    attached: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the forwarded letter stands: the line its marker begins at, its fields, the first line of its body.

    `rule` is the rule that found it, `line` the line it found.
    """

    line: int
    start: int
    body: int
    depth: int
    fields: dict[str, str]
    rule: str


def forward_of(message: Message) -> Forward | None:
    """The forwarded original in `message`, or None: in its text, or attached (RFC 2046 §5.2.1)."""
    # Without a prefix, an answer whose subject was changed looks the same: there In-Reply-To tells.
    answers = bool(message.in_reply_to) and not prefix_of(message.subject)
    forward = forwards_in(message.readable_text, f"Re: {message.subject}" if answers else message.subject)
    if forward is None and message.attached and not message.raw_report.kind:
        return _attached(message)
    return forward


@lru_cache(_REMEMBERED)
def forwards_in(text: str, subject: str = "") -> Forward | None:
    """The forwarded original in plain `text`; a body can be read once more for the level below.

    A line like "Forwarded message" above a header block proves a forward. A header block alone does unless `subject`
    says it is an answer; an attribution line ("On ... X wrote:") only if `subject` says it is a forward.
    """
    whole = text.split("\n")
    text = clean(text[:TEXT_LIMIT])
    if not _is_worth_a_look(text):
        return None
    lines = lines_of(text)
    prefix = settled(prefix_of(subject), text)
    place = _find(lines, prefix)
    if place is None:
        return None
    fields = place.fields
    original_subject = one_line(fields.get("subject", "")) or (without_prefix(subject) if prefix == "forward" else "")
    return Forward(
        note="\n".join(line.raw for line in _trimmed(lines[: place.start])).strip(),
        author=_author(fields.get("from", "")),
        to=addresses.lenient(fields.get("to", "")),
        cc=addresses.lenient(fields.get("cc", "")),
        subject=original_subject,
        date=quoted_date(fields.get("date", "")),
        date_text=one_line(fields.get("date", "")),
        body=_body(whole[place.body :], place.depth),
        attached=False,
        why=f'{place.rule}: "{lines[place.line].words[:80]}"',
    )


def _body(lines: list[str], depth: int) -> str:
    """The forwarded letter itself, without its quote marks and the line some programs draw below it."""
    last = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].strip("> \t")), -1)
    if last >= 0 and (marker_kind(lines[last].strip()) == "forwarded" or lines[last].startswith("-" * 20)):
        lines = lines[:last]
    return "\n".join(unquoted(raw, depth) for raw in lines).strip("\n ").rstrip()


def _is_worth_a_look(text: str) -> bool:
    return "@" in text or ": " in text


def _find(lines: list[Line], prefix: str) -> _Place | None:
    tries = _TRIES
    for at, line in enumerate(lines):
        words = line.words
        if not words:
            continue
        kind = marker_kind(words)
        if kind == "forwarded" and (place := _after_marker(lines, at)):
            return place
        if tries and _proves(run_on_marker(words), prefix):
            tries -= 1
            if place := _run_on(lines, at):
                return place
        if prefix != "reply" and label_of(words) and (block := block_at(lines, at, proved=False)):
            return _Place(at, _with_marker_above(lines, at), block.end, block.depth, block.fields, "a header block")
        count = attribution_at(lines, at) if "@" in words or DATE.search(words) else 0
        if count:
            return _from_attribution(lines, at, count) if prefix == "forward" else None
    return None


def _after_marker(lines: list[Line], at: int) -> _Place | None:
    following = [index for index in range(at + 1, min(at + 6, len(lines))) if lines[index].words]
    for index in following[:2]:
        block = block_at(lines, index, proved=True) or _positional_block(lines, index)
        if block:
            return _Place(at, at, _past_marker(lines, block.end), block.depth, block.fields, "a line that says so")
    return None


def _past_marker(lines: list[Line], at: int) -> int:
    # Zoho draws its marker below the block once more.
    return at + 1 if at < len(lines) and marker_kind(lines[at].words) == "forwarded" else at


def _positional_block(lines: list[Line], start: int) -> Block | None:
    """A header block in a language we have no words of: the first address is the author's."""
    block = Block(start, depth=lines[start].depth)
    for at in range(start, min(start + 8, len(lines))):
        label, colon, value = lines[at].words.replace("：", ":").partition(":")
        if not colon or len(label) > 30 or not value.strip():
            break
        value = value.strip()
        free = [key for key in ("from", "to", "cc") if key not in block.fields]
        if ADDRESS.search(value):
            block.fields[free[0] if free else "other"] = value
        else:
            block.fields.setdefault("date" if DATE.search(value) else "subject", value)
        block.end = at + 1
    return block if "from" in block.fields and len(block.fields) >= 3 else None


def _run_on(lines: list[Line], at: int) -> _Place | None:
    """Yahoo's "----- Forwarded Message ----- From: ... To: ... Subject: ..." on one line, maybe wrapped."""
    words = lines[at].words
    rest, end = words.lstrip("-").partition("---")[2].lstrip("- "), at + 1
    fields = run_on_block(rest)
    while "subject" not in fields and end < min(at + 8, len(lines)) and lines[end].words:
        rest, end = f"{rest} {lines[end].words}", end + 1
        fields = run_on_block(rest)
    if "from" not in fields or len(fields) < 3:
        return None
    return _Place(at, at, end, lines[at].depth, fields, "a line that says so, with the fields behind it")


def _proves(kind: str, prefix: str) -> bool:
    return kind == "forwarded" or (kind == "original" and prefix != "reply")


def _with_marker_above(lines: list[Line], at: int) -> int:
    """The line of "-----Original Message-----" or of a drawn rule just above the block at `at`, else `at`."""
    for index in range(at - 1, max(at - 4, -1), -1):
        words = lines[index].words
        if words and (is_rule(words) or marker_kind(words)):
            return index
        if words:
            break
    return at


def _from_attribution(lines: list[Line], at: int, count: int) -> _Place:
    words = " ".join(line.words for line in lines[at : at + count])
    depth = next((line.depth for line in lines[at + count :] if line.words), 0)
    fields = {"from": attributed_to(words), "date": _dated(words)}
    return _Place(at, at, at + count, depth, fields, "an attribution line below a subject that says so")


def attributed_to(words: str) -> str:
    """The `Name <address>` in an attribution line, as far as it can be told from the date beside it."""
    words = words.translate(_QUOTES)
    spec = ADDRESS.search(words)
    if not spec:
        return ""
    before = words[: spec.start()].rstrip("< (")
    if before.endswith('"') and before.count('"') >= 2:
        quoted = before[before.rindex('"', 0, -1) :]
        return f"{quoted} <{spec[0]}>"
    name: list[str] = []
    for word in reversed(before.split(" ")):
        if (
            any(char.isdigit() for char in word)
            or word.endswith((",", ":"))
            or word.casefold() in _NOT_A_NAME
            or len(name) > 4
        ):
            break
        name.insert(0, word)
    return f"{' '.join(name)} <{spec[0]}>"


_QUOTES = str.maketrans({**dict.fromkeys("«»„“”", '"'), "，": ", "})
_NOT_A_NAME = frozenset(
    (
        *WROTE,
        "am",
        "pm",
        "at",
        "from",
        "пользователь",
        "<",
        "av",
        "by",
        "von",
        "heeft",
        "používateľ",
        "uživatel",
        "użytkownik",
        "korisnik",
        "om",
        "uhr",
        "ua",
        "klo",
    )
)


def _dated(words: str) -> str:
    spec = ADDRESS.search(words)
    around = words if not spec else f"{words[: spec.start()]} {words[spec.end() :]}"
    dates = list(DATE.finditer(around))
    return around[dates[0].start() : dates[-1].end()] if dates else ""


def _author(value: str) -> Address | None:
    lowered = value.casefold()
    for words in ON_BEHALF_OF:
        at = lowered.find(f" {words} ")
        if at > 0 and "@" in value[:at]:
            value = value[:at]
            break
    found = addresses.lenient(value)
    if found:
        return _only(found)
    name = addresses.clean_name(value)
    return Address("", name) if name else None


def _only(found: tuple[Address, ...]) -> Address | None:
    """The one author; of several none, for a name that holds an address must not speak for whoever has that."""
    return found[0] if len({address.key for address in found}) == 1 else None


def _trimmed(lines: list[Line]) -> list[Line]:
    end = len(lines)
    while end and (not lines[end - 1].words or is_rule(lines[end - 1].words)):
        end -= 1
    return lines[:end]


def _attached(message: Message) -> Forward:
    original = message.attached[0]
    return Forward(
        note=message.readable_text.strip(),
        author=original.author or _only(original.senders),
        to=original.to,
        cc=original.cc,
        subject=original.subject,
        date=original.date,
        date_text=original.field("Date"),
        body=original.readable_text.strip("\n"),
        attached=True,
        why="a letter is attached as message/rfc822",
    )
