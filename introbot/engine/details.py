"""How an event is written into the log: its name in plain words, and what a person later needs to know of it."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from introbot.domain.decision import Decision
from introbot.domain.events import Event
from introbot.domain.introduction import Evidence, Introduction
from introbot.domain.people import Parts, Person
from introbot.domain.wishes import Wish

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def name_of(event: Event) -> str:
    """`ConsentGiven` is "consent given"."""
    return _CAPITAL.sub(" ", type(event).__name__).lower()


def details_of(event: Event, before: Introduction, decision: Decision) -> dict[str, Any]:
    """What the event said, where it left the introduction, and which letters it led to; plain JSON values."""
    said = {f.name: plain(getattr(event, f.name)) for f in fields(event) if f.name != "by"}
    after = decision.introduction
    moved = {"state": str(after.state)} if after.state != before.state else {}
    led_to = {"letters": [letter.template for letter in decision.letters]} if decision.letters else {}
    return {name: value for name, value in said.items() if value not in (None, "", {}, [], ())} | moved | led_to


def plain(value: Any) -> Any:
    """`value` as JSON can hold it, empty parts left out."""
    if isinstance(value, Evidence | Parts | Person | Wish):
        return {f.name: plain(v) for f in fields(value) if (v := getattr(value, f.name)) not in (None, "")}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value if value is None or isinstance(value, bool | int) else str(value)
