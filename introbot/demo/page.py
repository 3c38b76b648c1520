"""The web page of the demo: three inboxes side by side, to read in and to answer from, for this machine only."""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from typing import Any, Self

from introbot.address import Address
from introbot.demo import desk
from introbot.demo.people import NotDelivered, Person
from introbot.demo.servers import HOST, Kept, MailServers, extra_is_missing

try:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.datastructures import Headers, MutableHeaders
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
    from starlette.routing import Route
    from starlette.types import ASGIApp, Message, Receive, Scope, Send
except ModuleNotFoundError as missing:
    raise extra_is_missing(missing) from missing

LISTEN_FOR = 15.0  # seconds a request for new mail is held open
SENT_LIMIT = 1_000_000  # bytes of an answer to accept

# Letters are shown in a frame that inherits this: no script but the page's own, and nothing fetched from anywhere.
POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Page:
    """An async context that serves the page at `url` for these people; `program` is whom they may write to."""

    def __init__(self, servers: MailServers, people: Mapping[str, Person], program: Address, *, port: int = 0) -> None:
        self._servers = servers
        self._people = {person.address: person for person in people.values()}
        self._program = program
        self._token = secrets.token_urlsafe(24)
        self._nonce = secrets.token_urlsafe(16)
        self._socket = socket.create_server((HOST, port))
        self.port: int = self._socket.getsockname()[1]

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}/"

    async def __aenter__(self) -> Self:
        config = uvicorn.Config(
            self.app(), log_config=None, access_log=False, lifespan="off", ws="none", timeout_graceful_shutdown=1
        )
        self._server = _Server(config)
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        while not self._server.started:
            await asyncio.sleep(0.01)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._servers.wake()
        await self._serving
        self._socket.close()

    def app(self) -> ASGIApp:
        routes = [
            Route("/", self._page),
            Route("/letters", self._letters),
            Route("/letters/{number:int}", self._letter),
            Route("/send", self._send, methods=["POST"]),
        ]
        hosts = {f"{name}:{self.port}" for name in (HOST, "localhost")}
        return _Guard(Starlette(routes=routes), hosts, POLICY.format(nonce=self._nonce))

    async def _page(self, _request: Request) -> Response:
        return HTMLResponse(_document(self._nonce, {"token": self._token, **desk.cast(self._people, self._program)}))

    async def _letters(self, request: Request) -> Response:
        """What came or went since `after`, in the order it did; waits a while for something to come."""
        after = request.query_params.get("after", "0")
        if not after.isdecimal():
            raise HTTPException(400, "after must be a number")
        await self._servers.news(int(after), LISTEN_FOR)
        new = self._servers.kept[int(after) :]
        letters = [desk.head(kept) for kept in new if self._shown(kept)]
        return JSONResponse({"newest": int(after) + len(new), "letters": letters})

    async def _letter(self, request: Request) -> Response:
        number = int(request.path_params["number"])
        found = next((kept for kept in self._servers.kept if kept.number == number and self._shown(kept)), None)
        if found is None:
            raise HTTPException(404, "no such letter")
        return JSONResponse(desk.whole(found))

    async def _send(self, request: Request) -> Response:
        """Send what was typed, as the person it was typed for, by SMTP."""
        if not secrets.compare_digest(request.headers.get("X-Demo-Token", "").encode(), self._token.encode()):
            raise HTTPException(403, "only the page itself may send")
        typed = await _typed(request)
        person = self._people.get(typed.get("owner", ""))
        if person is None:
            raise HTTPException(400, "nobody of that address is here")
        try:
            await person.send(desk.draft(typed, person.me, self._servers.kept))
        except (desk.Unsendable, NotDelivered) as error:
            raise HTTPException(400, str(error)) from error
        return JSONResponse({})

    def _shown(self, kept: Kept) -> bool:
        return kept.owner.address in self._people


async def _typed(request: Request) -> dict[str, str]:
    """The fields of the answer box, all of them text."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > SENT_LIMIT:
            raise HTTPException(413, "that is too long to send")
    try:
        fields = json.loads(body)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise HTTPException(400, "that is not what the page sends")
    return {str(name): str(value) for name, value in fields.items()}


def _document(nonce: str, data: Mapping[str, Any]) -> str:
    """page.html with its style, its script and the data in place."""
    assets = files("introbot.demo") / "assets"
    html, style, code = ((assets / name).read_text("utf-8") for name in ("page.html", "page.css", "page.js"))
    written = json.dumps(data).replace("<", "\\u003c")  # so that no text can close the element it stands in
    for mark, text in (("NONCE", nonce), ("STYLE", style), ("CODE", code), ("DATA", written)):
        html = html.replace(f"[[{mark}]]", text)
    return html


class _Guard:
    """Turns away whoever reached this port under another name (DNS rebinding), and sets the headers of every answer."""

    def __init__(self, app: ASGIApp, hosts: set[str], policy: str) -> None:
        self._app, self._hosts = app, hosts
        self._headers = {
            "Content-Security-Policy": policy,
            "Cache-Control": "no-store",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-DNS-Prefetch-Control": "off",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        known = scope["type"] == "http" and Headers(scope=scope).get("host", "").lower() in self._hosts
        app = self._app if known else PlainTextResponse("This page answers on this machine only.", 421)
        await app(scope, receive, send_with_headers)


class _Server(uvicorn.Server):
    """uvicorn, leaving the signals to whoever runs the demo."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
