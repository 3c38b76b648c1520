"""Signatures, mobile footers, disclaimers and banners: words in a reply that were not written for it."""

from __future__ import annotations

import re
from itertools import islice

from introbot.mail.lines import ADDRESS, holds_any, is_rule
from introbot.mail.words import words as table
from introbot.mail.words.signatures import BANNERS, CLOSINGS, DEVICES, DISCLAIMERS, JOBS, SENT

_FOOTER_LIMIT = 110
_SAYING = table("is are was will yes no ok but ist est ja nein oui sí sim nee")
_SIGNATURE_LINES = 14
_LINKED = re.compile(r"\(?https?://\S+|[\[\]]")
_PHONE = re.compile(r"\+?\(?\d[\d ()./-]{6,}\d")
_SITE = re.compile(
    r"https?://|www\.|\b[\w-]+\.(?:com|org|net|de|fr|co|io|eu|uk|nl|it|es|ch|at|se|dk|no|fi|pl|cz)\b", re.IGNORECASE
)
_DASHED_NAME = re.compile(r"(?:[-–—~/]|--|—)\s?[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2}\s*$")


def is_delimiter(words: str) -> bool:
    """Whether a line is the "-- " above a signature (RFC 3676 §4.3), or one of its lazier forms."""
    return words in ("--", "—", "–", "__", "---", "-- --", "***", "- -")


def is_footer(words: str) -> bool:
    """Whether a line is what a mail program adds by itself ("Sent from my iPhone")."""
    if not 0 < len(words) <= _FOOTER_LIMIT:
        return False
    # "Get [Outlook for iOS](https://aka.ms/...)": where a link stands beside its words.
    folded = _LINKED.sub(" ", words).casefold().replace("‑", "-").replace("’", "'")
    return "?" not in folded and holds_any(folded, SENT) and holds_any(folded, DEVICES) and not _says_more(folded)


def _says_more(folded: str) -> bool:
    # "Sent from my desk, is much easier than my mobile phone." is a sentence, and so is "Yes, sent from my iPhone".
    return folded.startswith(("i ", "we ", "ich ", "wir ", "je ")) or not _SAYING.isdisjoint(
        word.strip(".,!;:") for word in folded.split()
    )


def is_disclaimer(words: str) -> bool:
    """Whether a paragraph that begins with this line is legal text."""
    return words.casefold().lstrip("*_#>- ([").startswith(DISCLAIMERS) and (
        len(words) > 40 or words.rstrip(":* ").isupper()
    )


def is_banner(words: str) -> bool:
    """Whether a line is what a gateway put above the letter ("CAUTION: external sender")."""
    if not words or len(words) > 400:
        return False
    return holds_any(words.casefold().replace("’", "'"), BANNERS)


def is_closing(words: str) -> bool:
    """Whether a line is nothing but a complimentary close."""
    return len(words) <= 40 and words.casefold().strip(" ,.!*-–") in CLOSINGS


def is_dashed_name(words: str) -> bool:
    """Whether a line is a name behind a dash or a slash, as people sign short notes."""
    return len(words) <= 40 and bool(_DASHED_NAME.match(words)) and not words.startswith("---")


def has_contact(words: str) -> bool:
    """Whether a line holds a telephone number, an address, a site, or a job title."""
    if _PHONE.search(words) or ("@" in words and ADDRESS.search(words)) or _SITE.search(words) or "|" in words:
        return True
    return any(word.strip(",()") in JOBS for word in words.casefold().split())


def signature_start(lines: list[str]) -> int:
    """The index of the first line of the signature among the lines a person wrote, or their number if there is none."""
    last = _last_written(lines, len(lines))
    for at, words in enumerate(lines):
        if is_delimiter(words) and last - at <= _SIGNATURE_LINES and _is_short(lines[at + 1 :]):
            return at
        if is_disclaimer(words) and (at == 0 or not lines[at - 1]):
            return at
        if is_rule(words) and len(words) >= 10 and 0 < last - at <= 8 and (at or _is_contact_block(lines[1:])):
            return at
        if at and is_closing(words) and (end := _end_of_close(lines, at)) <= last and _is_contact_block(lines[end:]):
            return end
    if last > 0 and is_dashed_name(lines[last]) and not lines[last].startswith("- - "):
        return last if not _is_list_item(lines, last) else len(lines)
    return len(lines)


def _is_short(lines: list[str]) -> bool:
    return all(len(words) < 200 for words in lines[:4])


def _is_list_item(lines: list[str], at: int) -> bool:
    before = _last_written(lines, at)
    return before >= 0 and lines[before].startswith(lines[at][:1]) and lines[at].startswith(("-", "–", "—"))


def _last_written(lines: list[str], end: int) -> int:
    for at in range(end - 1, -1, -1):
        if lines[at]:
            return at
    return -1


def _end_of_close(lines: list[str], at: int) -> int:
    """The first line after a close and the name below it."""
    name = next((index for index in range(at + 1, min(at + 4, len(lines))) if lines[index]), at)
    return name + 1 if name > at and len(lines[name].split()) <= 4 and not has_contact(lines[name]) else at + 1


def _is_contact_block(lines: list[str]) -> bool:
    written = list(islice((words for words in lines if words), _SIGNATURE_LINES + 1))
    if not 0 < len(written) <= _SIGNATURE_LINES or any(len(words) > 120 for words in written[:4]):
        return False
    return has_contact(written[0]) or sum(has_contact(words) for words in written) * 2 >= len(written)
