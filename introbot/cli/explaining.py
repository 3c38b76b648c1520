"""`introbot explain`: messages from files or stdin, explained in JSON or for a person."""

from __future__ import annotations

import base64
import binascii
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from introbot.errors import Misconfigured, Unreadable
from introbot.mail import Message
from introbot.reading.explain import explain

Json = dict[str, Any]

# What bytes that cannot be taken apart are explained as: every key is there.
_EMPTY = Message.parse(b"")


def explain_files(files: Sequence[str], role: str | None) -> Iterator[Json]:
    """One object per message: `-` is one message on stdin, a file ending in `.jsonl` holds one on each line."""
    today = datetime.now(UTC).date()
    for name in files:
        for identifier, raw in _messages(name):
            # A file's name need not be UTF-8.
            yield {"id": identifier.encode("utf-8", "replace").decode()} | _explain(raw, role, today)


def _explain(raw: bytes, role: str | None, today: Any) -> Json:
    try:
        return explain(Message.parse(raw), role, today)
    except Unreadable as error:
        return explain(_EMPTY, role, today) | {"remarks": [str(error)]}


def _messages(name: str) -> Iterator[tuple[str, bytes]]:
    if name == "-":
        yield "-", sys.stdin.buffer.read()
    elif name.endswith(".jsonl"):
        with _opened(name) as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _from_line(name, number, line)
    else:
        with _opened(name) as file:
            yield name, file.read()


def _opened(name: str) -> Any:
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise Misconfigured(f"{name} cannot be read ({error.strerror}); give the path of a mail file") from error


def _from_line(name: str, number: int, line: bytes) -> tuple[str, bytes]:
    try:
        case = json.loads(line)
        return str(case["id"]), base64.b64decode(case["raw"], validate=True)
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        wanted = '{"id": ..., "raw": the message in base64}'
        raise Misconfigured(f"line {number} of {name} is not understood; each line must be {wanted}") from error


def for_a_person(explained: Json) -> str:
    """The same for the terminal: a line for each thing that was found."""
    rows = [f"{explained['id']}"]
    for name, value in explained.items():
        if name != "id" and value not in (None, "", []):
            rows.append(f"  {name}: {_shown(value)}")
    return "\n".join(rows)


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value.replace("\n", "\n    ")
    if isinstance(value, dict):
        return "".join(f"\n    {key}: {_shown(item)}" for key, item in value.items() if item)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "".join(f"\n    {item}" for item in value)
    if isinstance(value, list):
        return "; ".join(_shown(item).strip().replace("\n   ", ",") for item in value)
    return str(value)
