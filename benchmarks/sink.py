"""An SMTP server that takes everything and keeps nothing but when, for whom and of which kind each letter was.

A process of its own (`python -m benchmarks.sink`), so that it takes no time from whoever is measured. It prints its
port, then for each letter accepted a line: the monotonic clock, the kind (`-` for none), the In-Reply-To.
"""

from __future__ import annotations

import asyncio
import re
import sys
import time

_KIND = re.compile(rb"(?im)^X-Introbot-Letter:[ \t]*(\S+)")
_ANSWERED = re.compile(rb"(?im)^In-Reply-To:\s*(\S+)")
_ANSWERS = {b"EHLO": b"250-sink\r\n250-SIZE 100000000\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n", b"QUIT": b"221 Bye\r\n"}
_DOT = b"\r\n.\r\n"


class Session(asyncio.Protocol):
    """One connection; commands one by one, as clients without pipelining send them."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._given, self._is_body = transport, b"", False
        transport.write(b"220 sink\r\n")

    def data_received(self, data: bytes) -> None:
        self._given += data
        end = _DOT if self._is_body else b"\r\n"
        while end in self._given:
            whole, _, self._given = self._given.partition(end)
            self._take(whole)
            end = _DOT if self._is_body else b"\r\n"

    def _take(self, whole: bytes) -> None:
        if self._is_body:
            self._is_body = False
            self._transport.write(b"250 taken\r\n")
            _tell(whole)
        elif whole[:4].upper() == b"DATA":
            self._is_body = True
            self._transport.write(b"354 go on\r\n")
        else:
            self._transport.write(_ANSWERS.get(whole[:4].upper(), b"250 OK\r\n"))


def _tell(letter: bytes) -> None:
    now = time.monotonic()
    header = letter.partition(b"\r\n\r\n")[0]
    kind, answered = _KIND.search(header), _ANSWERED.search(header)
    words = f"{now!r} {kind[1].decode() if kind else '-'} {answered[1].decode() if answered else '-'}\n"
    sys.stdout.write(words)
    sys.stdout.flush()


async def serve() -> None:
    server = await asyncio.get_running_loop().create_server(Session, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
