"""A process out of the nursery is told from one that was started anew by nothing but its pid."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import introbot
from tests.servers.nursery import Nursery, running_nursery

INHERITED = {
    "PATH": os.environ["PATH"],
    "PYTHONPATH": str(Path(introbot.__file__).parents[1]),
    "LC_ALL": "C.UTF-8",
}


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with running_nursery(INHERITED) as nursery:
        yield nursery


@pytest.mark.parametrize(
    ("arguments", "settings"),
    [
        (["--version"], {}),
        (["list", "--json"], {}),
        (["nonsense"], {}),
        (["once"], {"INTROBOT_ADDRESS": "jürgen"}),
    ],
)
def test_it_says_and_ends_the_same(
    nursery: Nursery, tmp_path: Path, arguments: list[str], settings: dict[str, str]
) -> None:
    environment = INHERITED | {"HOME": str(tmp_path)} | settings
    born = nursery.start(arguments, environment, tmp_path)
    begun = subprocess.run(
        [sys.executable, "-m", "introbot", *arguments], env=environment, cwd=tmp_path, capture_output=True, check=False
    )
    assert born.wait(20) == begun.returncode == born.poll()
    assert (tmp_path / "out").read_bytes() == begun.stdout
    assert (tmp_path / "err").read_bytes() == begun.stderr


def test_a_kill_is_told_as_a_kill(nursery: Nursery, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "mail.eml")  # it waits here for a mail that nobody writes
    born = nursery.start(["explain", "mail.eml"], INHERITED | {"HOME": str(tmp_path)}, tmp_path)
    with pytest.raises(subprocess.TimeoutExpired):
        born.wait(0.1)
    assert born.poll() is None
    born.kill()
    assert born.wait(20) == -signal.SIGKILL
    with pytest.raises(ProcessLookupError):
        os.kill(born.pid, 0)
