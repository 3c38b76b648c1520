"""Which version of which template a letter was written from: part of what `introbot receipt` shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from introbot.writing.receipt import moment, quoted

if TYPE_CHECKING:
    from introbot.store import StoredLetter, Transaction

Json = dict[str, Any]


def origins(tx: Transaction, letters: Sequence[StoredLetter], with_words: bool) -> list[Json]:
    """For each letter that was not taken back: its templates by name and digest, and with their words if wanted."""
    return [
        {
            "kind": letter.kind,
            "message_id": letter.message_id,
            "at": moment(letter.sent_at or letter.created_at),
            "templates": [_template(tx, each, with_words) for each in letter.template_version.split()],
        }
        for letter in letters
        if letter.status != "withdrawn"
    ]


def _template(tx: Transaction, version: str, with_words: bool) -> Json:
    name, _, digest = version.rpartition("@")
    kept = tx.template_version(name, digest) if with_words else None
    return {"name": name, "digest": digest, **({"words": kept.words if kept else None} if with_words else {})}


def lines(found: Sequence[Json]) -> Iterator[str]:
    """The same for a person to read."""
    yield ""
    yield "== Written from these templates"
    for letter in found:
        yield f"{letter['at']}  {letter['kind']}, {letter['message_id']}"
        for template in letter["templates"]:
            yield f"    {template['name']}@{template['digest']}"
            if template.get("words"):
                yield quoted(template["words"].rstrip("\n"))
