"""Heavy mail: told by its shape, read under limits, and never in the way of other mail."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys

import pytest

from introbot.rehearsal import TOO_MUCH, header_of, is_heavy, rehearse
from tests.mail.test_limits import BOMBS

HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n"
HEAVY = {
    "large": HEAD + b"\r\n" + b"words and words\r\n" * 150_000,
    "a long header": HEAD + b"X: y\r\n" * 20_000 + b"\r\nx",
    "many parts": HEAD
    + b"Content-Type: multipart/mixed; boundary=q\r\n\r\n"
    + b"--q\r\nContent-Type: a/b\r\n\r\n" * 200,
    "one long line": HEAD + b"\r\n" + b"x" * 200_000,
}


@pytest.mark.parametrize("raw", HEAVY.values(), ids=HEAVY.keys())
def test_010_unusual_mail_is_heavy_and_readable_all_the_same(raw: bytes) -> None:
    assert is_heavy(raw) and asyncio.run(rehearse(raw)) == ""
    assert header_of(raw).startswith(HEAD) and len(header_of(raw)) <= 64 * 1024


def test_what_people_write_is_not_heavy() -> None:
    assert not is_heavy(HEAD + b"\r\nYes please.\r\n")
    assert not is_heavy(HEAD + b"\r\n" + b"aGVsbG8gdGhlcmUgaGVsbG8gdGhlcmU=\r\n" * 50_000)
    assert not is_heavy(b"") and not is_heavy(b"no mail")


def test_009_what_takes_too_much_ends_the_other_process_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("introbot.rehearsal.PATIENCE", 0.0)
    assert asyncio.run(rehearse(HEAVY["large"])) == TOO_MUCH


@pytest.mark.parametrize(
    "fault", ["x = bytearray(1 << 30)", "import os; os.kill(os.getpid(), 9)", "raise SystemError", "while True: pass"]
)
def test_012_a_process_that_dies_of_a_mail_says_so_by_its_status(fault: str) -> None:
    """The child's own limits: memory, and what it does not survive."""
    code = (
        "import introbot.rehearsal as r, resource\n"
        "r.SECONDS = 1\n"
        f"def broken(raw):\n    {fault.replace('; ', chr(10) + '    ')}\n"
        "r._read = broken\nr.main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"x", capture_output=True, env=dict(os.environ), check=False
    )
    assert done.returncode != 0


def test_every_bomb_we_know_survives_its_rehearsal() -> None:
    async def all_of_them() -> list[str]:
        return [name for name, raw in list(BOMBS.items())[:6] if await rehearse(raw)]

    assert asyncio.run(all_of_them()) == []
