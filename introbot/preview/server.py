"""Serves the preview to this machine alone, and tells the page when a letter would read otherwise than it shows."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qs, urlsplit

from introbot.preview.looking import Look, Viewer
from introbot.preview.pages import page_of
from introbot.writing import KINDS, LANGUAGES

HOST = "127.0.0.1"
LISTEN_FOR = 15.0  # seconds a request for changes is held open
LOOK_EVERY = 0.25  # seconds between two looks at the files

# A status, a media type and a body.
Answer = tuple[int, str, str]


class Served:
    """A context that serves `viewer`'s letters at `url`; `kind` is shown first, or with none the contact sheet."""

    def __init__(self, viewer: Viewer, kind: str = "", language: str = "", *, port: int = 0) -> None:
        self._viewer = viewer
        self._first = (kind, language)
        self._one_at_a_time = threading.Lock()  # templates are not made for several threads
        self._ended = threading.Event()
        self._server = ThreadingHTTPServer((HOST, port), self._handler())
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self) -> None:
        """Until the program is interrupted."""
        self._thread.join()

    def answer(self, host: str, target: str) -> Answer:
        """What a GET of `target` is answered with. Who reached this port under another name is turned away."""
        if host.lower() not in (f"{HOST}:{self.port}", f"localhost:{self.port}"):
            return 421, "text/plain", "This page answers on this machine only."
        parts = urlsplit(target)
        asked = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        kind, language = asked.get("kind", ""), asked.get("language", "")
        if (kind and kind not in KINDS) or (language and language not in LANGUAGES):
            return 404, "text/plain", "There is no such letter."
        if parts.path == "/":
            return self._page(*((kind, language) if "kind" in asked else self._first))
        if parts.path == "/looks":
            return self._changes(kind, language, asked.get("seen", ""))
        return 404, "text/plain", "There is no such page."

    def _page(self, kind: str, language: str) -> Answer:
        looks = self._looks(kind, language)
        return 200, "text/html", page_of(looks, sheet=not kind, seen=_state(looks))

    def _changes(self, kind: str, language: str, seen: str) -> Answer:
        """The letters as soon as they are no longer in the state that was seen, or after a while as they are."""
        until = time.monotonic() + LISTEN_FOR
        looks = self._looks(kind, language)
        while _state(looks) == seen and time.monotonic() < until and not self._ended.wait(LOOK_EVERY):
            looks = self._looks(kind, language)
        told = {"seen": _state(looks), "looks": [asdict(look) for look in looks]}
        return 200, "application/json", json.dumps(told)

    def _looks(self, kind: str, language: str) -> list[Look]:
        with self._one_at_a_time:
            return [self._viewer.look(kind, language)] if kind else self._viewer.looks(language)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        served = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, media, body = served.answer(self.headers.get("Host", ""), self.path)
                octets = body.encode("utf-8")
                self.send_response(status)
                for name, value in _HEADERS.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", f"{media}; charset=utf-8")
                self.send_header("Content-Length", str(len(octets)))
                self.end_headers()
                with suppress(ConnectionError):  # the page was closed or loaded anew
                    self.wfile.write(octets)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing: what is looked at is nobody's business."""

        return Handler


_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def _state(looks: Sequence[Look]) -> str:
    """Two looks are in the same state where they show the same."""
    return hashlib.sha256(repr(looks).encode("utf-8", "replace")).hexdigest()[:16]
