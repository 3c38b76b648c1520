"""A line that can be watched and cut: a TCP proxy on loopback that counts, holds back, alters and severs."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self


class Line:
    """Passes bytes between clients and `target` (a port of 127.0.0.1) for as long as the `with` lasts."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.connections = 0
        self.from_server = 0
        self.from_client = bytearray()
        self.cut_after_server: int | None = None  # end the line after so many bytes, over all connections
        self.cut_after_client: int | None = None
        self.rewrite: tuple[bytes, bytes] | None = None  # in what the server says
        self._open: list[socket.socket] = []
        self._flowing = threading.Event()
        self._flowing.set()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._serve)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        _end(self._listener)
        self._listener.close()
        self._flowing.set()
        self.cut()
        for thread in self._threads:
            thread.join(5)

    def cut(self) -> None:
        """End all the connections at once; new ones are welcome."""
        for end in self._open:
            _end(end)

    def hold(self) -> None:
        """Let nothing more through from the server, without ending anything: a line that went dead."""
        self._flowing.clear()

    def release(self) -> None:
        self._flowing.set()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                server = socket.create_connection(("127.0.0.1", self._target), timeout=10)
                server.settimeout(None)
                self._open += [client, server]
                self._start(self._pass, client, server, self._from_client)
                self._start(self._pass, server, client, self._from_server)

    def _pass(self, source: socket.socket, sink: socket.socket, through: Callable[[bytes], tuple[bytes, bool]]) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                passed, ends = through(data)
                sink.sendall(passed)
                if ends:
                    _end(source)
                    break
        _end(sink)
        source.close()

    def _from_server(self, data: bytes) -> tuple[bytes, bool]:
        self._flowing.wait()
        data = data.replace(*self.rewrite) if self.rewrite else data
        data, ends = _up_to(self.cut_after_server, self.from_server, data)
        self.from_server += len(data)
        return data, ends

    def _from_client(self, data: bytes) -> tuple[bytes, bool]:
        data, ends = _up_to(self.cut_after_client, len(self.from_client), data)
        self.from_client += data
        return data, ends

    def _start(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()


class CutLine(Line):
    """Ends every connection once `side` has said so many lines, in the middle of the next one if `within`."""

    def __init__(self, target: int, side: str, lines: int, within: bool) -> None:
        super().__init__(target)
        self._side, self._left, self._within = side, lines, within
        self.was_cut = False

    def _from_server(self, data: bytes) -> tuple[bytes, bool]:
        return self._up_to_lines(data) if self._side == "server" else super()._from_server(data)

    def _from_client(self, data: bytes) -> tuple[bytes, bool]:
        return self._up_to_lines(data) if self._side == "client" else super()._from_client(data)

    def _up_to_lines(self, data: bytes) -> tuple[bytes, bool]:
        lines = data.splitlines(keepends=True)
        if len(lines) <= self._left:
            self._left -= len(lines)
            return data, False
        part = lines[self._left][: len(lines[self._left]) // 2] if self._within else b""
        passed, self._left, self.was_cut = b"".join(lines[: self._left]) + part, 0, True
        return passed, True


def _up_to(limit: int | None, passed: int, data: bytes) -> tuple[bytes, bool]:
    """What may still pass of `data`, and whether that was the last of it."""
    if limit is None or passed + len(data) < limit:
        return data, False
    return data[: max(0, limit - passed)], True


def _end(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
