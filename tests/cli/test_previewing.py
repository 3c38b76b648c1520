"""`introbot templates preview`: the letter on the terminal, and as a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from introbot.writing import builtin_folder
from tests.cli.conftest import Introbot
from tests.stories.world import Bot, Person

PREVIEW = ("templates", "preview")
PERMISSION = (builtin_folder() / "permission.txt").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is written, and `true` is the browser that looks at it."""
    monkeypatch.setenv("BROWSER", "true")


def test_without_settings_the_built_in_letter_is_shown_to_sample_people(introbot: Introbot) -> None:
    shown = introbot(*PREVIEW, "permission")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("From: Ann Lee via introbot <intro@example.org>\nTo: Jane Doe <jane@acme.example>\n")
    assert "\n\nHello Jane,\n\nI would like to introduce you to Donald Ray (Ray & Co)" in shown.stdout
    assert "Bonjour Jane,\n" in introbot(*PREVIEW, "permission", "--language", "fr").stdout
    assert "Voici où en sont les choses : " in introbot(*PREVIEW, "help.asked", "--language", "fr").stdout


def test_a_faulty_template_is_told_and_the_letter_sent_instead_is_shown(
    introbot: Introbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTROBOT_TEMPLATES", str(tmp_path / "own"))
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "permission.txt").write_text(PERMISSION.replace("{{ empathy }}", ""), encoding="utf-8")
    shown = introbot(*PREVIEW, "permission")
    assert shown.exit_code == 1
    assert "I'd love\nto see you get those days back." in shown.stdout
    assert "permission.txt: " in shown.stderr and "empathy" in shown.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("permision",), "there is no letter permision; did you mean permission?"),
        (("zzz",), "there is no letter zzz; see --all"),
        ((), "say which letter, e.g. `introbot templates preview permission`, or --all"),
        (("permission", "--language", "xx"), "there are no letters in xx; there are en, de, fr"),
        (("permission", "--introduction", "x"), "INTROBOT_ADDRESS"),
    ],
)
def test_wrong_use_is_one_sentence(introbot: Introbot, arguments: tuple[str, ...], says: str) -> None:
    result = introbot(*PREVIEW, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr and result.stderr.count("\n") == 1


def test_the_page_and_the_contact_sheet_are_written(introbot: Introbot) -> None:
    for arguments, kinds in ((("permission", "--html"), 1), (("--all", "--language", "de"), 80)):
        result = introbot(*PREVIEW, *arguments)
        assert result.exit_code == 0
        path = Path(result.stdout.removeprefix("Wrote ").strip())
        page = path.read_text(encoding="utf-8")
        assert len(re.findall(r'"kind": "', page)) >= kinds
        path.unlink()
        path.parent.rmdir()


def test_a_real_introduction_can_be_looked_at(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    note = f"{jane.address}\nexperience: He is good.\nempathy: You need rest.\nexpectations: One call."
    ann.forwards(donald.writes("Could you introduce me to Jane?"), note=note)
    shown = introbot(*PREVIEW, "permission", "--introduction", "intro1")
    assert shown.exit_code == 0, shown.stderr
    assert "He is good.\n" in shown.stdout and jane.address in shown.stdout
    assert introbot(*PREVIEW, "permission", "--introduction", "zzz").exit_code == 1


def test_a_port_that_is_taken_is_said(introbot: Introbot) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = introbot(*PREVIEW, "permission", "--serve", "--port", str(taken.getsockname()[1]))
    assert result.exit_code == 1
    assert "cannot be used" in result.stderr
