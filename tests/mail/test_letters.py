"""The corpus in tests/letters: whole letters of real programs' making, with what is to be read out of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from introbot.mail import Message, automatic, delivery_report, forward_of, is_reaction, is_receipt, new_text

LETTERS = Path(__file__).parents[1] / "letters"
OUR_LETTER = """Dear Jane,

Donald Ray rebuilt our ovens in a week. He asked whether I know somebody with old ovens.

1. Is this something you need?
2. Would you like me to introduce you?

No is completely fine, and so is ignoring this.

Ann
"""


def letters(kind: str) -> list[Any]:
    return [pytest.param(path, id=path.stem) for path in sorted((LETTERS / kind).glob("*.eml"))]


def read(path: Path) -> tuple[Message, dict[str, Any]]:
    return Message.parse(path.read_bytes()), json.loads(path.with_suffix(".json").read_text())


@pytest.mark.parametrize("path", letters("forwards"))
def test_forwarded_letters(path: Path) -> None:
    message, expected = read(path)
    forward = forward_of(message)
    assert forward is not None
    assert forward.note == expected["note"]
    assert forward.author is not None
    assert {"name": forward.author.name, "address": forward.author.address} == expected["from"]
    assert [address.address for address in forward.to] == expected["to"]
    assert forward.subject == expected["subject"]
    assert words(forward.body) == words(expected["body"])
    assert forward.attached == expected.get("attached", False)
    assert forward.date_text
    if "date" in expected:
        assert forward.date is not None
        assert forward.date.isoformat() == expected["date"]


@pytest.mark.parametrize("path", letters("forwards"))
def test_a_forwarder_s_new_text_is_the_note(path: Path) -> None:
    message, expected = read(path)
    assert new_text(message).text == expected["note"]


@pytest.mark.parametrize("path", letters("replies"))
@pytest.mark.parametrize("sent", ["", OUR_LETTER], ids=["guessed", "known"])
def test_new_words_of_replies(path: Path, sent: str) -> None:
    message, expected = read(path)
    found = new_text(message, sent)
    assert found.text == expected["text"]
    assert forward_of(message) is None
    assert automatic(message) is None
    if "signature" in expected:
        assert found.signature == expected["signature"]
    if "quoted_replies" in expected:
        assert [list(pair) for pair in found.quoted_replies] == expected["quoted_replies"]


@pytest.mark.parametrize("path", letters("automatic"))
def test_machines_and_people(path: Path) -> None:
    message, expected = read(path)
    assert automatic(message) == expected["automatic"]
    assert is_reaction(message) == path.stem.startswith("reaction")
    assert is_receipt(message) == path.stem.startswith("read-receipt")


@pytest.mark.parametrize("path", letters("bounces"))
@pytest.mark.failure(21)
def test_delivery_reports(path: Path) -> None:
    message, expected = read(path)
    report = delivery_report(message)
    assert report is not None
    assert [[r.address, r.action, r.status] for r in report.recipients] == expected["recipients"]
    assert report.original_message_id == expected["original_message_id"]
    assert automatic(message) == "bounce"


@pytest.mark.parametrize("path", [*letters("forwards"), *letters("replies"), *letters("automatic")])
def test_what_is_no_bounce(path: Path) -> None:
    assert delivery_report(read(path)[0]) is None


def words(text: str) -> list[str]:
    return text.split()
