"""Letters as the terminal shows them."""

from __future__ import annotations

import io

import pytest

from introbot.demo.letters import Mail
from introbot.demo.show import Narrator

REPLY = Mail(b"From: jane@acme.example\r\n\r\nYes.\r\n\r\n\r\n\r\nAnn wrote:\r\n> one\r\n> two\r\n")
LETTER = Mail(
    b"From: Ann Lee <ann@example.org>\r\nTo: jane@acme.example\r\nX-Introbot-Letter: permission\r\n"
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Dear Jane,\r\n\r\n" + b"many words " * 12 + b"\r\n\x1b[31mred\r\n> one\r\n> two\r\n"
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(out: io.StringIO) -> str:
    Narrator(out).shows(LETTER)
    return out.getvalue()


def test_a_letter_stands_in_a_thin_frame() -> None:
    lines = shown(io.StringIO()).splitlines()
    assert lines[1] == "┌─ permission " + "─" * 64
    assert lines[2:5] == ["│ From:    Ann Lee <ann@example.org>", "│ To:      jane@acme.example", "│ Subject: Grüße"]
    assert lines[-3:] == ["│ > one", "│ > two", "└" + "─" * 77]
    assert max(map(len, lines)) == 78


def test_what_a_person_quotes_is_counted_and_gaps_are_closed() -> None:
    out = io.StringIO()
    Narrator(out).shows(REPLY)
    assert out.getvalue().splitlines()[3:-1] == ["│", "│ Yes.", "│", "│ Ann wrote:", "│ > (2 quoted lines)"]


def test_a_letter_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in shown(io.StringIO())
    assert "│ [31mred" in shown(io.StringIO())


def test_a_terminal_without_these_characters_gets_others() -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    Narrator(out).shows(LETTER)
    out.seek(0)
    assert out.read().splitlines()[1:5] == [
        "+- permission " + "-" * 64,
        "| From:    Ann Lee <ann@example.org>",
        "| To:      jane@acme.example",
        "| Subject: Gr??e",
    ]


def test_colour_is_for_terminals_that_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[2m" in shown(Terminal())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown(Terminal())
