"""Heavy mail is read first in a process of its own, under limits: what that survives, the program survives too.

Reading is a pure function of the bytes, and its work is bounded (`mail/`, `reading/`). This is for the fault nobody has
found yet: a mail that takes too long or too much memory ends this process, and is set aside. docs/decisions has why.
"""

from __future__ import annotations

import asyncio
import re
import resource
import sys
from contextlib import suppress

SECONDS = 10
MEMORY = 512 * 1024 * 1024
# The clock on the wall, for a process that waits in place of working.
PATIENCE = 30.0
TOO_MUCH = "reading it took more than 10 seconds or 512 MB"

_LARGE, _LONG_HEADER, _MANY_PARTS, _LONG_LINE = 2_000_000, 64 * 1024, 100, 100_000
_PART = re.compile(rb"\ncontent-type:", re.IGNORECASE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")


def is_heavy(raw: bytes) -> bool:
    """Whether a mail is of a size or shape that people's mail seldom has; costs next to nothing."""
    if len(raw) > _LARGE:
        return True
    end = _HEADER_END.search(raw, 0, _LONG_HEADER)
    if end is None and len(raw) > _LONG_HEADER:
        return True
    parts = sum(1 for _ in _PART.finditer(raw))
    return parts > _MANY_PARTS or any(len(line) > _LONG_LINE for line in raw.split(b"\n"))


def header_of(raw: bytes) -> bytes:
    """The header of a heavy mail, as much of it as is surely cheap to read."""
    end = _HEADER_END.search(raw, 0, _LONG_HEADER)
    return raw[: end.end()] if end else raw[:_LONG_HEADER]


async def rehearse(raw: bytes) -> str:
    """Read the mail in a process of its own; why it cannot be read here, or "" if it can."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "introbot.rehearsal",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await asyncio.wait_for(process.communicate(raw), PATIENCE)
    except TimeoutError:
        return TOO_MUCH
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    return "" if process.returncode == 0 else TOO_MUCH


def _read(raw: bytes) -> None:
    from datetime import UTC, datetime

    from introbot.errors import Unreadable
    from introbot.mail import Message
    from introbot.reading.explain import explain

    try:
        message = Message.parse(raw)
    except Unreadable as error:
        if isinstance(error.__cause__, MemoryError):
            raise
        return
    for role in (None, "recipient", "referrer"):
        explain(message, role, datetime.now(UTC).date())


def main() -> None:
    """Read what comes on stdin, within the limits; the exit status says whether that went well."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    _read(sys.stdin.buffer.read())


if __name__ == "__main__":
    main()
