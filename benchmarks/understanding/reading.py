"""Each case read: by calling the readers, and by the program as a script would run it."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from benchmarks.understanding.corpus import Case
from introbot.mail import Message
from introbot.reading.explain import explain

Json = dict[str, Any]


@dataclass
class Reading:
    """What was read out of one case. `parsed` holds the message where it was read by a call."""

    explained: Json = field(default_factory=dict)
    error: str = ""
    seconds: float = 0.0
    parsed: Message | None = None


def read_here(case: Case, today: date) -> Reading:
    """One case read in this process. An answer is read as the engine reads it: what we had sent is known."""
    started = time.process_time()
    try:
        message = Message.parse(case.raw)
        explained = explain(message, case.role, today, case.sent)
    except Exception as error:  # the point is to count whatever comes
        return Reading(error=f"{type(error).__name__}: {error}", seconds=time.process_time() - started)
    return Reading(explained, "", time.process_time() - started, message)


def read_all_here(cases: Iterable[Case]) -> dict[str, Reading]:
    today = datetime.now(UTC).date()
    return {case.id: read_here(case, today) for case in cases}


def read_by_program(cases: Iterable[Case]) -> dict[str, Reading]:
    """The same through `introbot explain --json`, one run of the program for each role."""
    found: dict[str, Reading] = {}
    cases = list(cases)
    with tempfile.TemporaryDirectory() as folder:
        for role in {case.role for case in cases}:
            found |= _run(Path(folder) / f"{role}.jsonl", [case for case in cases if case.role == role], role)
    return found


def _run(file: Path, cases: list[Case], role: str | None) -> dict[str, Reading]:
    lines = ({"id": case.id, "raw": base64.b64encode(case.raw).decode()} for case in cases)
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = [sys.executable, "-m", "introbot", "explain", "--json", str(file), *(("--as", role) if role else ())]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = {case.id: Reading(error="nothing was printed") for case in cases}
    for line in done.stdout.splitlines():
        explained = json.loads(line)
        found[explained["id"]] = Reading(explained)
    return found
