"""The cases: where they lie, and each as the raw mail a program would receive."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VARIABLE = "UNDERSTANDING_CORPUS"
BESIDE = Path(__file__).parents[3] / "shared" / "corpus"
_REPLIES = "replies-dev.jsonl"
_ROLES = {"consent": "recipient", "command": "referrer", "followup": "check-in"}


@dataclass(frozen=True)
class Case:
    """One case: its mail, and what is to be read out of it."""

    id: str
    kind: str
    category: str
    raw: bytes
    expect: dict[str, Any]
    policy: str = ""
    sent: str = ""

    @property
    def role(self) -> str | None:
        """As whose answer the mail is read."""
        return _ROLES.get(self.kind)


def folder(argument: str | None) -> Path:
    """The corpus: named on the command line, by the environment, or beside the checkout."""
    return Path(argument or os.environ.get(VARIABLE) or BESIDE)


def missing(corpus: Path) -> str:
    """What is wrong with this folder, in a sentence; "" if nothing is."""
    if list(corpus.glob("understanding/*.jsonl")) and (corpus / _REPLIES).exists():
        return ""
    return (
        f"There is no corpus in {corpus}: it must hold {_REPLIES} and understanding/*.jsonl. "
        f"Name its folder on the command line or in {VARIABLE}."
    )


def cases(corpus: Path) -> list[Case]:
    """Every case of both sets."""
    found = [_case(row) for path in sorted(corpus.glob("understanding/*.jsonl")) for row in _rows(path)]
    return found + [_reply(row) for row in _rows(corpus / _REPLIES)]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _case(row: dict[str, Any]) -> Case:
    given = row["input"]
    raw = base64.b64decode(given["raw_b64"]) if "raw_b64" in given else mail(**_parts(given))
    return Case(row["id"], row["kind"], row["category"], raw, row["expect"], row["policy"])


def _parts(given: dict[str, Any]) -> dict[str, str]:
    parts = {key: given.get(key) or "" for key in ("subject", "text", "html")}
    return parts | ({"sender": given["sender"]} if given.get("sender") else {})


def _reply(row: dict[str, Any]) -> Case:
    raw = mail(row["text"] or "", row["html"] or "", row["subject"])
    wanted = {key: row[key] for key in ("label", "acceptable", "never", "lang", "tier")}
    return Case(f"reply:{row['id']}", row["kind"], row["tier"], raw, wanted, sent=row["original"])


def mail(text: str = "", html: str = "", subject: str = "", sender: str = "someone@sender.example") -> bytes:
    """A mail of this text, this HTML, or both."""
    head = _field("From", sender) + b"To: introbot@program.example\nMessage-ID: <case@sender.example>\n"
    head += _field("Subject", subject) + b"MIME-Version: 1.0\n"
    parts = [_part(kind, words) for kind, words in (("plain", text), ("html", html)) if words]
    if len(parts) < 2:
        return head + (parts[0] if parts else b"\n")
    between = b"--=_between_"
    body = b"".join(between + b"\n" + part + b"\n" for part in parts)
    return head + b'Content-Type: multipart/alternative; boundary="=_between_"\n\n' + body + between + b"--\n"


def _field(name: str, value: str) -> bytes:
    return f"{name}: {' '.join(value.split())}\n".encode("utf-8", "replace")


def _part(kind: str, words: str) -> bytes:
    head = f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    return head.encode() + base64.encodebytes(words.encode("utf-8", "replace"))
