"""The page that shows letters: one of them in detail, or all of them as a contact sheet."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict
from importlib.resources import files

from introbot.preview.looking import Look
from introbot.writing import KINDS, LANGUAGES

# Letters are shown in frames that inherit this: no script but the page's own, and nothing fetched from anywhere.
POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def page_of(looks: Sequence[Look], *, sheet: bool, seen: str = "") -> str:
    """A whole page. With `seen` it is live: it asks its server for what has changed since that state."""
    nonce = secrets.token_urlsafe(16)
    data = {
        "looks": [asdict(look) for look in looks],
        "sheet": sheet,
        "seen": seen,
        "kinds": [*KINDS],
        "languages": [*LANGUAGES],
    }
    assets = files("introbot.preview") / "assets"
    html, style, code = ((assets / f"preview.{end}").read_text("utf-8") for end in ("html", "css", "js"))
    written = json.dumps(data).replace("<", "\\u003c")  # so that no text can close the element it stands in
    marks = {"POLICY": POLICY.format(nonce=nonce), "NONCE": nonce, "STYLE": style, "CODE": code, "DATA": written}
    for mark, text in marks.items():
        html = html.replace(f"[[{mark}]]", text)
    return html
