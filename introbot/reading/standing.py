"""Standing words: what somebody says for good, beside or without an answer to the letter at hand."""

from __future__ import annotations

import re

# A line of its own, in any place of the mail.
_SWITCH = re.compile(r"^[ \t*>]*coaching[ \t]*[:=-]?[ \t]*(?P<to>on|off|an|aus|oui|non)[ \t]*[.*]*[ \t]*$", re.I | re.M)
_ON = ("on", "an", "oui")


def coaching_switch(text: str) -> bool | None:
    """What a line `coaching: off` (or `on`) asks for; None where there is none."""
    found = _SWITCH.search(text)
    return found["to"].lower() in _ON if found else None


def without_switch(text: str) -> str:
    return _SWITCH.sub("", text).strip()
