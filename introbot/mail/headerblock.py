"""Quoted header blocks ("From: ... Sent: ... To: ... Subject: ...") and attribution lines ("On ... X wrote:")."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from introbot.mail.lines import ADDRESS, DATE, Line, holds_any
from introbot.mail.words import fold
from introbot.mail.words.headers import FORWARDED, I_WROTE, LABELS, ORIGINAL, WROTE, WROTE_ABOVE_MARKS

_BLOCK_LINES = 40
_LABEL_LIMIT = 30
_COLONS = re.compile(r"[:：]")
_ANY_LABEL = re.compile(
    r"(?:"
    + "|".join(
        re.escape(label) for label in sorted((label for label in LABELS if len(label) > 1), key=len, reverse=True)
    )
    + r") ?[:：]",
    re.IGNORECASE,
)
_STRANGE = re.compile(r"[*_]{0,2}[^\W\d_](?:[^\W\d_]|[ .'-]){0,20}[*_]{0,2} ?[:：](?=[*_\s])")
_ADDRESS_FIELDS = ("from", "to", "cc", "bcc", "reply_to")
_DIGIT = re.compile(r"\d")
_DASHES = "-‐‑–—_=*"
_DASHED = re.compile(f"[{_DASHES}]{{2,}}")


@dataclass(slots=True)
class Block:
    """A header block: its fields by key, where it starts and the first line after it."""

    start: int
    end: int = 0
    depth: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    gaps: int = 0  # how many of its fields stand below an empty line
    wrapped: bool = False  # whether one of its fields takes more than a line


# The lines of one mail are asked several times: by what is passed on in it, and by what is new.
_once = lru_cache(512)


@_once
def label_of(words: str) -> tuple[str, str] | None:
    """The field key and the value, if a line is `Label: value`; bold marks of rich text are passed over."""
    colon = _COLONS.search(words, 0, _LABEL_LIMIT + 6)
    if not colon:
        return None
    label = fold(words[: colon.start()].strip("*_ "))
    key = LABELS.get(label)
    return (key, words[colon.end() :].strip("*_ " if words.startswith(("*", "_")) else " ")) if key else None


@_once
def marker_kind(words: str) -> str:
    """ "forwarded" or "original" for the line a program writes above another's letter, else ""."""
    if len(words) > 120 or not words:
        return ""
    dashed = bool(_DASHED.match(words.lstrip("<> *")))
    if not dashed and not words.rstrip("* ").endswith((":", "：")):
        return ""
    bare = fold(words.strip(_DASHES + "<> :："))
    if not bare or len(bare) > 80:
        return ""
    framed = dashed and words.rstrip("> ").endswith("--")
    if holds_any(bare, FORWARDED) and (framed or not ADDRESS.search(bare)):
        return "forwarded"
    return "original" if dashed and (bare == "original" or holds_any(bare, ORIGINAL)) else ""


def block_at(lines: list[Line], start: int, proved: bool = False) -> Block | None:
    """The header block that begins at `start`: a From, and at least two more fields (one after a marker line)."""
    first = label_of(lines[start].words)
    if not first or first[0] in ("other", "bcc"):
        return None
    block = Block(start, depth=lines[start].depth)
    at, last = start, ""
    pending: list[tuple[int, str]] = []
    while at < len(lines) and at < start + _BLOCK_LINES:
        words = lines[at].words
        found = label_of(words) or _strange_label(words, block)
        if found and (found[0] not in block.fields or found[0] == "other"):
            _take_pending(block, last, pending)
            last, pending = found[0], []
            block.fields[last] = found[1]
            block.end = at + 1
        elif not words:
            if not _goes_on(lines, at, block, last):
                break
            block.gaps += 1
        elif found or is_attribution(words) or not _may_continue(last, pending):
            break
        else:
            pending.append((at, words))
        at += 1
    else:
        pending = []
    if pending and _is_continuation(lines, block, last, pending):
        block.end = pending[-1][0] + 1
        _take_pending(block, last, pending)
    return block if _is_proved(block, proved) else None


def _strange_label(words: str, block: Block) -> tuple[str, str] | None:
    """A field whose label no table has, within a block: with an address in it, it is no more of the field above."""
    match = _STRANGE.match(words)
    if not match or not block.fields or not ADDRESS.search(words, match.end()):
        return None
    free = next((key for key in ("to", "cc") if key not in block.fields), "other")
    return free, words[match.end() :].strip("*_ ")


def _take_pending(block: Block, last: str, pending: list[tuple[int, str]]) -> None:
    if last and pending:
        block.wrapped = True
        block.fields[last] = " ".join((block.fields[last], *(words for _, words in pending))).strip()
        pending.clear()


def _may_continue(last: str, pending: list[tuple[int, str]]) -> bool:
    return bool(last) and len(pending) < (12 if last in _ADDRESS_FIELDS else 4)


def _is_continuation(lines: list[Line], block: Block, last: str, pending: list[tuple[int, str]]) -> bool:
    """Whether the lines after the last label, up to an empty one, still belong to it: wrapped, or the value itself."""
    value = block.fields[last]
    if last in _ADDRESS_FIELDS:
        return all("@" in words or words.endswith((",", ";")) for _, words in pending) or value.endswith(
            (",", ";", "<")
        )
    if not value:
        return len(pending) == 1
    width = max(len(line.raw) for line in lines[block.start : block.end]) if block.wrapped else 70
    return all(len(lines[at - 1].raw) + len(words.split(" ")[0]) >= min(width, 70) for at, words in pending)


def _goes_on(lines: list[Line], at: int, block: Block, last: str) -> bool:
    """Whether the block goes on after the empty line at `at`: Outlook's HTML puts each field into a paragraph."""
    if at + 1 >= len(lines):
        return False
    found = label_of(lines[at + 1].words)
    if not found or found[0] in block.fields:
        return not block.fields.get(last) and "from" not in block.fields
    # Some converters put an empty line between all fields.
    return not {"from", "subject"} <= block.fields.keys() or block.gaps >= max(1, len(block.fields) - 1)


def _is_proved(block: Block, proved: bool) -> bool:
    sender = block.fields.get("from", "")
    known = len(block.fields.keys() & {"from", "to", "cc", "subject", "date"})
    if not sender:
        return False
    if ADDRESS.search(sender):
        return known >= 2 + (not proved)
    # Outlook leaves the address out between colleagues: then the date, the addressees, the subject must all be there.
    return known >= (2 if proved else 4) and ("date" in block.fields or proved)


def run_on_block(text: str) -> dict[str, str]:
    """The fields of a header block that lost its line ends, as Yahoo writes them."""
    hits: list[tuple[str, int, int]] = []
    for match in _ANY_LABEL.finditer(text[:2000]):
        key = LABELS.get(fold(match[0].rstrip(":： ")), "other")
        if key not in (hit[0] for hit in hits):
            hits.append((key, match.start(), match.end()))
    fields = {}
    for index, (key, _, end) in enumerate(hits):
        stop = hits[index + 1][1] if index + 1 < len(hits) else len(text)
        fields[key] = text[end:stop].strip()
    return fields


def run_on_marker(words: str) -> str:
    """The kind of marker a line begins with whose header block follows on the same line, or ""."""
    if not words.startswith("---"):
        return ""
    title, dashes, rest = words.lstrip("-").partition("---")
    return marker_kind(f"---{title}---") if dashes and ":" in rest else ""


def attribution_at(lines: list[Line], start: int) -> int:
    """How many lines, from `start` on, are one attribution line as programs wrap it; 0 if none begins there."""
    near = lines[start : start + 5]
    if not any(_may_end(line.words) for line in near) or not any(_may_tell(line.words) for line in near):
        return 0
    joined = [lines[start].words]
    for at in range(start + 1, start + 5):
        if is_attribution(" ".join(joined)):
            return 0 if _begins_later(joined) else len(joined)
        if at >= len(lines) or sum(map(len, joined)) > 400 or not (words := _wrapped(lines[at], lines[start], joined)):
            return 0
        joined.append(words)
    return 0


def is_above_marks(lines: list[Line], at: int) -> bool:
    """Whether a short line says who wrote what follows at once in quote marks; these prove what it lacks itself."""
    words = lines[at].words
    if not words.endswith((":", "：")) or len(words) > 120 or words.count(" ") > 7 or not words[0].isupper():
        return False
    following = next((line for line in lines[at + 1 : at + 3] if line.words), None)
    if following is None or following.depth <= lines[at].depth:
        return False
    folded = words.casefold()
    named = any(_is_word_in(word, folded) for word in WROTE_ABOVE_MARKS) and not holds_any(folded, I_WROTE)
    return named or (words.count(" ") <= 4 and bool(DATE.search(words)) and any(each in words for each in "/-."))


@lru_cache(maxsize=2048)
def _may_end(words: str) -> bool:
    """Whether the last line of an attribution may look like this: five lines ask it of the same one."""
    ended = words[-80:].rstrip(" *_->")
    return ended.endswith((":", "：")) or ended.casefold().endswith(WROTE)


@lru_cache(maxsize=2048)
def _may_tell(words: str) -> bool:
    """Whether a date or an address may stand in a line of an attribution, or the dashes that stand for them."""
    return "@" in words or words.startswith("---") or bool(_DIGIT.search(words))


def _wrapped(line: Line, first: Line, joined: list[str]) -> str:
    """The words of the next line of a wrapped attribution; a ">" that closes an address begins no quote."""
    if line.depth == first.depth:
        return line.words
    before = "".join(joined)
    return line.raw.strip() if before.count("<") > before.count(">") and len(line.raw) < 40 else ""


def _begins_later(joined: list[str]) -> bool:
    """Whether the first of these lines is a person's own, above an attribution that is complete without it."""
    rest = " ".join(joined[1:])
    if len(joined) < 2 or not is_attribution(rest):
        return False
    if ADDRESS.search(joined[0]) and not ADDRESS.search(rest):
        return False
    if rest.startswith("<") and (_is_name(joined[0]) or any(_is_word_in(word, fold(joined[0])) for word in WROTE)):
        return False  # broken between the name and its address
    return bool(DATE.search(rest)) or not DATE.search(joined[0])


def _is_name(words: str) -> bool:
    parts = words.split(" ")
    return 2 <= len(parts) <= 4 and all(part[:1].isupper() and part[-1:] not in ",!?" for part in parts)


def is_attribution(words: str) -> bool:
    """Whether `words` say who wrote what follows. A date or an address must stand in it, never a word alone."""
    ended = words.rstrip(" *_")
    if ended.endswith(("wrote:>", "wrote: >")):
        ended = ended[: ended.rindex(">")].rstrip()
    if len(ended) < 12 or len(ended) > 400:
        return False
    colon = ended.endswith((":", "："))
    if not colon and not ended.rstrip("- ").casefold().endswith(WROTE):
        return False
    has_address = bool(ADDRESS.search(ended))
    has_date = bool(DATE.search(ended))
    if not has_address and not has_date:
        # Android's mail program: "---- John Smith wrote ----".
        return (
            words.startswith("---")
            and words.endswith("---")
            and any(_is_word_in(word, ended.casefold()) for word in WROTE)
        )
    if has_address and has_date and colon and ">" in ended[-60:]:
        return True
    # "Op 3 mrt. 2026 om 10:00 schreef Jane Doe <jane@x>:" has its verb in the middle.
    folded = ended.casefold()
    return any(_is_word_in(word, folded) for word in WROTE) and (">" in ended or not holds_any(folded, I_WROTE))


def _is_word_in(word: str, text: str) -> bool:
    at = text.find(word)
    if at < 0:
        return False
    if not word.isascii() and not word[0].isalpha():
        return True
    before = text[at - 1] if at else " "
    after = text[at + len(word)] if at + len(word) < len(text) else " "
    return not word[0].isascii() or not (before.isalpha() or after.isalpha())
