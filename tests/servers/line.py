"""A line that can be watched and cut: a TCP proxy on loopback that counts, holds back and severs."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Line:
    """Passes bytes between a client and `target` (a port of 127.0.0.1) for as long as the `with` lasts."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.connections = 0
        self.from_server = 0
        self.from_client = bytearray()
        self.cut_after: int | None = None  # bytes from the server, over all connections
        self.rewrite: tuple[bytes, bytes] | None = None  # in what the server says
        self._open: list[socket.socket] = []
        self._flowing = threading.Event()
        self._flowing.set()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._serve)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._flowing.set()
        self.cut()
        for thread in self._threads:
            thread.join(5)

    def cut(self) -> None:
        """End all the connections at once; new ones are welcome."""
        for end in self._open:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

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
                self._start(self._pass, client, server, False)
                self._start(self._pass, server, client, True)

    def _pass(self, source: socket.socket, sink: socket.socket, from_server: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(self._from_server(data) if from_server else self._from_client(data))
                if self._is_used_up(from_server):
                    sink.shutdown(socket.SHUT_RDWR)
                    source.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            sink.shutdown(socket.SHUT_WR)
        source.close()

    def _from_server(self, data: bytes) -> bytes:
        self._flowing.wait()
        if self.rewrite:
            data = data.replace(*self.rewrite)
        if (limit := self.cut_after) is not None:
            data = data[: max(0, limit - self.from_server)]
        self.from_server += len(data)
        return data

    def _is_used_up(self, from_server: bool) -> bool:
        limit = self.cut_after
        return from_server and limit is not None and self.from_server >= limit

    def _from_client(self, data: bytes) -> bytes:
        self.from_client += data
        return data

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()
