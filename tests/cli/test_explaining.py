"""explain: what is read out of a message, with no settings, no mailbox and no database."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from introbot.errors import Unreadable
from tests.cli.conftest import Introbot, told

KEYS = ["id", "message_id", "author", "automatic", "bounce", "forward", "new_text", "signature", "remarks", "why"]
YES = b"""\
From: Jane Doe <jane@acme.example>
To: introbot+ab@introbot.example
Message-ID: <yes@acme.example>
Subject: Re: Donald

Yes please.

On Mon, 2 Mar 2026 at 09:00, Ann Lee via introbot <introbot+ab@introbot.example> wrote:
> Would you like me to introduce you?
"""
FORWARD = b"""\
From: Ann Lee <ann@example.org>
To: introbot@introbot.example
Message-ID: <forward@example.org>
Subject: Fwd: Jane

Jane Doe <jane@acme.example>

---------- Forwarded message ---------
From: Donald Ray <donald@rayandco.example>
Date: Mon, Mar 2, 2026 at 9:00 AM
Subject: Jane
To: Ann Lee <ann@example.org>, Tom <tom@example.org>

Could you introduce me to Jane?
"""


def lines(result: Result, status: int = 0) -> list[dict[str, Any]]:
    assert result.exit_code == status, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def letter(text: str) -> bytes:
    return f"From: Jane Doe <jane@acme.example>\nMessage-ID: <1@acme.example>\n\n{text}\n".encode()


def test_files_and_stdin(introbot: Introbot, tmp_path: Path) -> None:
    for name, raw in (("yes.eml", YES), ("forward.eml", FORWARD)):
        Path(name).write_bytes(raw)
    yes, forward, stdin = lines(introbot("explain", "--json", "yes.eml", "forward.eml", "-", stdin=YES))

    assert (yes["id"], forward["id"], stdin["id"]) == ("yes.eml", "forward.eml", "-")
    assert all(list(each) == KEYS for each in (yes, forward, stdin))
    assert yes | {"id": "-"} == stdin
    assert yes == {
        "id": "yes.eml",
        "message_id": "<yes@acme.example>",
        "author": {"name": "Jane Doe", "address": "jane@acme.example"},
        "automatic": None,
        "bounce": None,
        "forward": None,
        "new_text": "Yes please.",
        "signature": "",
        "remarks": [],
        "why": [
            'left out: a quoted letter begins: "On Mon, 2 Mar 2026 at 09:00, Ann Lee via introbot '
            '<introbot+ab@introbot.example>"'
        ],
    }
    assert forward["forward"] == {
        "note": "Jane Doe <jane@acme.example>",
        "from": {"name": "Donald Ray", "address": "donald@rayandco.example"},
        "to": [
            {"name": "Ann Lee", "address": "ann@example.org"},
            {"name": "Tom", "address": "tom@example.org"},
        ],
        "cc": [],
        "subject": "Jane",
        "date": forward["forward"]["date"],
        "body": "Could you introduce me to Jane?",
    }
    assert forward["forward"]["date"].startswith("2026-03-02T09:00")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["forward.eml", "yes.eml"]


def test_lines_of_json(introbot: Introbot) -> None:
    cases = [{"id": number, "raw": base64.b64encode(YES).decode()} for number in (1, 2)]
    Path("cases.jsonl").write_text("\n\n".join(json.dumps(case) for case in cases) + "\n")
    explained = lines(introbot("explain", "--json", "--as", "recipient", "cases.jsonl"))
    assert [(each["id"], each["answer"]) for each in explained] == [("1", "yes"), ("2", "yes")]


@pytest.mark.parametrize(
    ("role", "text", "answer"),
    [
        ("recipient", "Yes please.", "yes"),
        ("recipient", "No, thank you.", "no"),
        ("recipient", "Please ask me again on 3 May 2027.", "later"),
        ("recipient", "Which software does he use?", "question"),
        ("recipient", "Yes, if it costs nothing.", "conditional"),
        ("recipient", "Please send me the details first.", "details"),
        ("recipient", "Stop. Never write to me again.", "stop"),
        ("recipient", "Hm.", "unclear"),
        ("requester", "Mine", "yes"),
        ("requester", "Not mine", "no"),
        ("referrer", "send", "send"),
        ("referrer", "cancel", "cancel"),
        ("referrer", "topic: printing for less", "edit"),
        ("referrer", "swap", "swap"),
        ("referrer", "wait", "wait"),
        ("referrer", "Lovely weather.", "unclear"),
        ("check-in", "met", "met"),
        ("check-in", "scheduled", "scheduled"),
        ("check-in", "no answer", "no_contact"),
        ("check-in", "not a fit", "not_a_fit"),
        ("check-in", "Lovely weather.", "unclear"),
    ],
)
def test_every_role(role: str, text: str, answer: str, introbot: Introbot) -> None:
    [explained] = lines(introbot("explain", "-", "--json", "--as", role, stdin=letter(text)))
    assert explained["answer"] == answer
    assert list(explained)[: len(KEYS) + 1] == [*KEYS, "answer"]
    if role in ("recipient", "requester"):
        assert {"condition", "until"} <= explained.keys()
    if answer == "later":
        assert explained["until"] == "2027-05-03"
    if answer == "conditional":
        assert "costs nothing" in explained["condition"]


def test_bounces_and_machines(introbot: Introbot) -> None:
    letters = Path(__file__).parents[1] / "letters"
    bounced, absent = lines(
        introbot("explain", "--json", letters / "bounces" / "delivered.eml", letters / "automatic" / "exchange-en.eml")
    )
    assert bounced["automatic"] == "bounce"
    assert [list(each) for each in bounced["bounce"]["recipients"]] == [["address", "action", "status"]]
    assert (absent["automatic"], absent["bounce"]) == ("auto-reply", None)


def test_a_person_reads_it_too(introbot: Introbot) -> None:
    said = introbot("explain", "-", "--as", "recipient", stdin=letter("Yes please.")).stdout
    assert "answer: yes" in said and "new_text: Yes please." in said
    said = introbot("explain", "-", stdin=letter("Red: \x1b[31m")).stdout
    assert "new_text: Red: [31m" in said and "\x1b" not in said


def test_wrong_settings_are_no_hindrance(introbot: Introbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTROBOT_HOLD", "soon")
    monkeypatch.setenv("INTROBOT_HOME", "/proc/nowhere")
    assert len(lines(introbot("explain", "-", "--json", stdin=YES))) == 1


def test_what_cannot_be_taken_apart_has_every_key(introbot: Introbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(raw: bytes) -> None:
        raise Unreadable("this message cannot be read as mail")

    monkeypatch.setattr("introbot.mail.Message.parse", fails)
    [explained] = lines(introbot("explain", "-", "--json", "--as", "referrer", stdin=b""))
    assert list(explained)[: len(KEYS) + 1] == [*KEYS, "answer"]
    assert (explained["answer"], explained["remarks"]) == ("unclear", ["this message cannot be read as mail"])


@pytest.mark.parametrize("raw", [b"", b"\x00\xff" * 100, b"\r\n\r\n", b"From: \xff\n\n\xff"])
def test_no_bytes_are_too_strange(raw: bytes, introbot: Introbot) -> None:
    [explained] = lines(introbot("explain", "-", "--json", "--as", "recipient", stdin=raw))
    assert explained["answer"] == "unclear" and explained["remarks"]


def test_wrong_files_are_named(introbot: Introbot) -> None:
    assert "missing.eml cannot be read" in told(introbot("explain", "missing.eml"), 2)
    assert ". cannot be read" in told(introbot("explain", "."), 2)
    for line in ("{", '"x"', '{"id": 1}', '{"id": 1, "raw": "~"}', '{"id": 1, "raw": 5}'):
        Path("cases.jsonl").write_text(line)
        assert "line 1 of cases.jsonl is not understood" in told(introbot("explain", "cases.jsonl"), 2)


def test_an_empty_list_is_nothing_found(introbot: Introbot) -> None:
    Path("none.jsonl").write_text("\n")
    assert lines(introbot("explain", "--json", "none.jsonl"), status=1) == []
