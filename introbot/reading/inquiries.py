"""What a referrer asks of the program rather than of people: `list`, `status`, `why`, `receipt`, `undo`, `help`."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

LINES = 10  # more are no list of inquiries
_LOOKED_AT = 400
_LINE = re.compile(r"[\W_]*(?P<word>\w+)(?:[ :,]+(?P<about>[^?!\s][^?!]{0,79}?))?[\s?!.]*")
# Words behind an inquiry that name nobody: "undo that, please".
_FILLING = re.compile(
    r"(?i)(?<![\w.@-])(?:please|bitte|that|this|it|the|my|last|send|of|for|with|von|mit|de|avec)(?![\w.@-])|,|\.(?!\w)"
)


class InquiryKind(StrEnum):
    LIST = "list"
    STATUS = "status"
    WHY = "why"
    RECEIPT = "receipt"
    UNDO = "undo"
    HELP = "help"
    QUIET = "quiet"
    WEEKLY = "weekly"
    PARTNER = "partner"
    ENOUGH = "enough"


# Each word in the languages that letters are written in.
_WORDS: dict[str, InquiryKind] = {
    **{kind.value: kind for kind in InquiryKind},
    "liste": InquiryKind.LIST,
    "stand": InquiryKind.STATUS,
    "statut": InquiryKind.STATUS,
    "warum": InquiryKind.WHY,
    "pourquoi": InquiryKind.WHY,
    "beleg": InquiryKind.RECEIPT,
    "reçu": InquiryKind.RECEIPT,
    "rückgängig": InquiryKind.UNDO,
    "revenir": InquiryKind.UNDO,
    "ruhe": InquiryKind.QUIET,
    "silence": InquiryKind.QUIET,
    "wöchentlich": InquiryKind.WEEKLY,
    "hebdomadaire": InquiryKind.WEEKLY,
    "genug": InquiryKind.ENOUGH,
    "assez": InquiryKind.ENOUGH,
    "hilfe": InquiryKind.HELP,
    "aide": InquiryKind.HELP,
}
# What tells the language of a mail that holds no more than that word.
_TELLING = {
    "de": ("warum", "beleg", "rückgängig", "ruhe", "hilfe"),
    "fr": ("statut", "pourquoi", "reçu", "revenir", "aide"),
}
# "Help Jane" is about a person: only these say more than the one word.
_ABOUT_SOMEBODY = frozenset(
    {InquiryKind.STATUS, InquiryKind.WHY, InquiryKind.RECEIPT, InquiryKind.UNDO, InquiryKind.PARTNER}
)
# Behind "why" a name of a few words; anything else asks something of a person.
_WHY_WORDS = 3
_NO_NAME = frozenset(
    """not nicht pas is are am was were do does did will would should could can may must have has the a an i you he she
    we they it this that so now then wait bother sollte ist sind war ich sie er wir es das dann est sont je vous il elle
    on nous ce que did again me us him her them another""".split()  # noqa: SIM905
)
# Lines that may stand around an inquiry.
_POLITE = frozenset(
    ("hi", "hello", "hallo", "guten tag", "bonjour", "dear", "liebe", "please", "bitte", "thanks", "thank you")
) | frozenset(("many thanks", "danke", "vielen dank", "merci", "best", "best regards", "viele grüße", "cordialement"))
_GREETING = re.compile(r"(?:hi|hello|hallo|dear|bonjour|guten tag)\b(?: \w+){0,3}")


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One line of a referrer's mail: what it asks, and about whom, as far as it says; `line` as she wrote it."""

    kind: InquiryKind
    line: str
    about: str = ""


def may_inquire(text: str, names: Collection[str] = ()) -> bool:
    """Whether the first line of a mail could begin an inquiry; most mails need no closer look."""
    first = next((line.strip() for line in text[:_LOOKED_AT].splitlines() if line.strip()), "")
    return bool(first) and (_inquiry(first) is not None or _is_polite(first, names))


def inquiries(text: str, names: Collection[str] = ()) -> tuple[Inquiry, ...]:
    """The inquiries in `text`, line by line; none unless every line is one, or a greeting, or one of `names`."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > LINES:
        return ()
    read = [_inquiry(line) for line in lines if not _is_polite(line, names)]
    return tuple(one for one in read if one) if all(read) else ()


def language_of_inquiries(asked: tuple[Inquiry, ...]) -> str:
    """The language that the words of these inquiries belong to; empty where it is English, or several."""
    said = {word for inquiry in asked for word in inquiry.line.lower().split()}
    return next((code for code, telling in _TELLING.items() if said & set(telling)), "")


def _inquiry(line: str) -> Inquiry | None:
    found = _LINE.fullmatch(line)
    kind = _WORDS.get(found["word"].lower()) if found else None
    if found is None or kind is None:
        return None
    about = " ".join(_FILLING.sub(" ", found["about"] or "").split())
    names = about.lower().split()
    if about and (kind not in _ABOUT_SOMEBODY or (kind == InquiryKind.WHY and not _could_be_a_name(names))):
        return None
    return Inquiry(kind, line, about)


def _could_be_a_name(said: list[str]) -> bool:
    return len(said) <= _WHY_WORDS and not _NO_NAME.intersection(said)


def _is_polite(line: str, names: Collection[str]) -> bool:
    said = line.lower().strip(" ,.!")
    return said in _POLITE or said in {name.lower() for name in names} or _GREETING.fullmatch(said) is not None
