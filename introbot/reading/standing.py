"""Standing words: what somebody says for good, beside or without an answer to the letter at hand."""

from __future__ import annotations

import re

from introbot.domain.wishes import Wish, WishKind

# A line of its own, in any place of the mail.
_SWITCH = re.compile(r"^[ \t*>]*coaching[ \t]*[:=-]?[ \t]*(?P<to>on|off|an|aus|oui|non)[ \t]*[.*]*[ \t]*$", re.I | re.M)
_ON = ("on", "an", "oui")


def coaching_switch(text: str) -> bool | None:
    """What a line `coaching: off` (or `on`) asks for; None where there is none."""
    found = _SWITCH.search(text)
    return found["to"].lower() in _ON if found else None


def without_switch(text: str) -> str:
    return _SWITCH.sub("", text).strip()


_DAYS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
_UNITS = {"woche": "week", "monat": "month", "quartal": "quarter", "jahr": "year", "semaine": "week", "mois": "month",
          "trimestre": "quarter", "an": "year"}  # fmt: skip
_TIMES = {"twice": 2, "zweimal": 2, "deux fois": 2}
_AT_MOST = re.compile(
    r"(?:\b(?:please|but|and|so) )*"
    r"\b(?:(?:ask|write to|contact|mail|email) me (?:only |at most |no more than |not more than )"
    r"|(?:do not|don't|please not) (?:ask|write to|contact|mail|email) me more (?:often )?than "
    r"|fragen sie mich (?:höchstens|nur) |frag mich (?:höchstens|nur) |demandez-moi au plus )"
    r"(?P<often>once|twice|one time|einmal|zweimal|une fois|deux fois) (?:a|per|every|in a|pro|im|par) "
    r"(?P<unit>week|month|quarter|year|woche|monat|quartal|jahr|semaine|mois|trimestre|an)\b[.!]*",
    re.IGNORECASE,
)
_ONLY_ABOUT = re.compile(
    r"(?:\b(?:please|but|and|so) )*\b(?:(?:only )?(?:ask|write to|contact|email) me (?:only |just )?about"
    r"|fragen sie mich nur (?:zu|wegen)|frag mich nur (?:zu|wegen)|demandez-moi seulement pour) "
    r"(?P<about>[^.!?\n]{2,100})[.!]*",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|nur|seulement)\b", re.IGNORECASE)
_NEVER = re.compile(
    r"^\W*(?:please )?(?:(?:ask me )?never(?: ask me)?(?: again)?|nie(?: wieder)?|jamais)\W*$", re.IGNORECASE
)


def wish_in(text: str) -> tuple[Wish | None, str]:
    """A standing wish about being asked, with what else the text says: how often at most, or only about what."""
    said = text.replace("\u2019", "'")
    if found := _AT_MOST.search(said):
        unit = _UNITS.get(found["unit"].lower(), found["unit"].lower())
        days = _DAYS[unit] // _TIMES.get(found["often"].lower(), 1)
        words = f"at most {found['often'].lower()} a {unit}" if unit == found["unit"].lower() else found.group().strip()
        return Wish(WishKind.AT_MOST, words.replace("one time", "once"), days), _without(said, found)
    found = _ONLY_ABOUT.search(said)
    if found and _ONLY.search(found.group()):
        return Wish(WishKind.ONLY_ABOUT, found["about"].strip(" ,;:\"'")), _without(said, found)
    return None, text


def wishes_never(text: str) -> bool:
    """Whether all that is said is "never", in answer to how often."""
    return bool(_NEVER.match(text))


def _without(text: str, found: re.Match[str]) -> str:
    """What else is said, where the wish is a sentence of its own; else all of it, so that no yes rests on a half."""
    before = text[: found.start()].rstrip(" \t")
    alone = not before or before[-1] in ".!?\n"
    return (before + text[found.end() :]).strip() if alone else text


# Whether somebody is ready to refer us: three lines, each yes or no.
_LINES = {
    "trust": "trust", "vertrauen": "trust", "confiance": "trust",
    "understanding": "understanding", "verständnis": "understanding", "compréhension": "understanding",
    "opportunity": "opportunity", "gelegenheit": "opportunity", "occasion": "opportunity",
}  # fmt: skip
_READY = re.compile(
    rf"^[ \t*>]*({'|'.join(_LINES)})[ \t\u00a0]*:[ \t]*(yes|no|ja|nein|oui|non)\b", re.IGNORECASE | re.MULTILINE
)
_NOES = ("no", "nein", "non")
_READINESS = ("trust", "understanding", "opportunity")
_ASKED = ("readiness", "bereitschaft", "disponibilité")
# These words tell the language of a mail that holds little else.
_TELLING = {
    "de": ("vertrauen", "verständnis", "gelegenheit", "bereitschaft"),
    "fr": ("confiance", "compréhension", "occasion", "disponibilité"),
}


def wanting_in(text: str) -> tuple[str, ...] | None:
    """Which of trust, understanding and opportunity is answered with no; None where not all three are answered."""
    said = {_LINES[name.lower()]: answer.lower() for name, answer in _READY.findall(text)}
    return tuple(name for name in _READINESS if said[name] in _NOES) if len(said) == len(_READINESS) else None


def asks_readiness(text: str) -> bool:
    """Whether all that is said is "readiness"."""
    return text.strip(" .!?\n\t").lower() in _ASKED


def language_of_readiness(text: str) -> str:
    """The language of a mail about readiness, by its own words; empty where they are English."""
    said = text.lower()
    return next((code for code, telling in _TELLING.items() if any(word in said for word in telling)), "")
