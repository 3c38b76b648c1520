"""Starts the program as `python -m introbot` would, in processes forked from one that has imported everything.

A process so started has its own arguments, environment, folder and output, takes signals and ends like any other; it
only has no second of imports behind it. `python -m tests.servers.nursery SOCKET` is the process they are forked from.
"""

from __future__ import annotations

import gc
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path


class Born:
    """What subprocess.Popen is to its process: only the nursery waits for it, and tells."""

    def __init__(self, line: socket.socket) -> None:
        self._told = line.makefile("r")
        self._line = line
        self.pid = int(self._told.readline())
        self.returncode: int | None = None

    def poll(self) -> int | None:
        if self.returncode is None and select.select([self._line], [], [], 0)[0]:
            self._hear()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._line], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
            self._hear()
        assert self.returncode is not None
        return self.returncode

    def _hear(self) -> None:
        self.returncode = int(self._told.readline())
        self._told.close()
        self._line.close()

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class Nursery:
    def __init__(self, address: str) -> None:
        self._address = address

    def start(self, arguments: Sequence[str], environment: Mapping[str, str], folder: Path) -> Born:
        """`introbot` with these, in `folder`; what it prints goes to `out` and `err` there."""
        line = socket.socket(socket.AF_UNIX)
        line.connect(self._address)
        asked = {"arguments": list(arguments), "environment": dict(environment), "folder": str(folder)}
        line.sendall(json.dumps(asked).encode() + b"\n")
        return Born(line)


@contextmanager
def running_nursery(environment: Mapping[str, str]) -> Iterator[Nursery]:
    """A nursery for as long as the `with` lasts."""
    with tempfile.TemporaryDirectory(prefix="introbot-nursery-") as folder:
        address = f"{folder}/socket"
        command = [sys.executable, "-m", "tests.servers.nursery", address]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(environment))
        assert process.stdin and process.stdout
        try:
            assert process.stdout.readline() == b"ready\n"
            yield Nursery(address)
        finally:
            process.terminate()
            process.communicate()


def _serve(address: str) -> dict[str, object]:
    """Returns what is asked for in the process that is to do it, and only there."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # those who wait are waited for by nobody
    with closing(socket.socket(socket.AF_UNIX)) as door:
        door.bind(address)
        door.listen()
        print("ready", flush=True)
        while True:
            line, _ = door.accept()
            with closing(line):
                if os.fork() == 0:
                    door.close()
                    return _wait_for_another(line)


def _wait_for_another(line: socket.socket) -> dict[str, object]:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with line.makefile("r") as said:
        asked: dict[str, object] = json.loads(said.readline())
    child = os.fork()
    if child == 0:
        return asked
    line.sendall(b"%d\n" % child)
    _, status = os.waitpid(child, 0)
    line.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _become(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, (name, flags) in enumerate(
        ((os.devnull, os.O_RDONLY), ("out", os.O_WRONLY | os.O_CREAT), ("err", os.O_WRONLY | os.O_CREAT))
    ):
        opened = os.open(name, flags, 0o644)
        os.dup2(opened, number)
        os.close(opened)
    sys.argv = ["introbot", *arguments]
    runpy.run_module("introbot", run_name="__main__")


def _warm_up() -> None:
    import introbot.daemon
    from introbot.reading.words import warm_up

    assert introbot.daemon
    warm_up()
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    _warm_up()
    _become(**_serve(sys.argv[1]))  # type: ignore[arg-type]
