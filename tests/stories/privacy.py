"""What no story may bring about: somebody's words or address in the log, one person's reply code with another (I6)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tests.stories.world import Bot, Letter

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_CODE = re.compile(r"\b1[a-z2-7]{26}\b")


def check_log(lines: Sequence[str], bot: Bot) -> None:
    """158: ids and names of kinds; never an address, a reply code, a subject, or words of a mail."""
    subjects = {letter.subject.removeprefix("Re: ") for letter in bot.stored if len(letter.subject) > 12}
    for line in lines:
        assert not _ADDRESS.search(line) and not _CODE.search(line), line
        assert not [subject for subject in subjects if subject in line], line
    words = {part for each in bot.introductions_told() for part in each if len(part) > 12}
    log = "\n".join(lines)
    assert not [part for part in words if part in log]


def check_letters(letters: Sequence[Letter]) -> None:
    """046, 156: a reply code is told to nobody but those who had the letter that it answers, on copy too."""
    had: dict[str, set[str]] = {}
    for letter in letters:
        for code in _CODE.findall(" ".join(letter.reply_to)):
            had.setdefault(code, set()).update(letter.forward_paths)
    for letter in letters:
        for code in _CODE.findall(f"{letter.text} {letter.html}".lower()):
            assert set(letter.forward_paths) <= had.get(code, set()), letter
