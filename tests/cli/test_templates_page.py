"""The page that leads through the templates, done as it is written: every command on it, with what it promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from introbot.domain.letters import LANGUAGES
from introbot.writing import Templates, builtin_folder
from introbot.writing.languages import LANGUAGES as SPOKEN
from tests.cli.conftest import Introbot, read
from tests.stories.words import permission
from tests.stories.world import Bot, Person

PAGE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
# Each block of four spaces is either commands, or words that stand in a letter or are said.
BLOCKS = [
    [line[4:] for line in block.splitlines()] for block in re.findall(r"(?:^    .+\n)+", PAGE, flags=re.MULTILINE)
]
COMMANDS = [
    line.removeprefix("introbot ").split() for block in BLOCKS for line in block if line.startswith("introbot ")
]
GREETING, WARMER, DEMO, QUESTION, ANSWER = (block[0] for block in BLOCKS if not block[0].startswith("introbot "))
BUILTIN = (builtin_folder() / "permission.txt").read_text(encoding="utf-8")


def test_the_page_can_be_done_as_it_is_written(
    introbot: Introbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTROBOT_HOME", str(tmp_path))
    assert GREETING in BUILTIN and QUESTION in BUILTIN and DEMO == "make demo ARGS=--mine"
    monkeypatch.setattr("introbot.cli.editing._is_a_terminal", lambda: True)
    change = f"path.write_text(path.read_text().replace({GREETING!r}, {WARMER!r}).replace('Guten Tag', 'Hallo'))"
    editor = tmp_path / "editor"
    editor.write_text(f"#!/usr/bin/env python3\nimport pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{change}\n")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    (tmp_path / "my-letter.txt").write_text(BUILTIN.replace(GREETING, WARMER))
    done = [introbot(*command) for command in COMMANDS if "--serve" not in command]
    assert [result.output for result in done if result.exit_code != 0] == []
    assert len(done) > 15
    own = tmp_path / "templates"
    assert WARMER in (own / "referrers" / "ann@example.org" / "permission.txt").read_text()
    assert "Hallo" in (own / "de" / "permission.txt").read_text()
    assert not (own / "permission.txt").exists(), "the page ends its fifth step with a reset"

    cut = f"path.write_text(path.read_text().replace({QUESTION!r}, ''))"
    editor.write_text(f"#!/usr/bin/env python3\nimport pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{cut}\n")
    stopped = introbot("templates", "edit", "permission", stdin=b"k\n")
    assert ANSWER in stopped.stdout and "Kept, unused" in stopped.stdout


@pytest.mark.usefixtures("settings")
def test_a_mail_then_carries_her_words_in_both_parts(introbot: Introbot, tmp_path: Path, bot: Bot) -> None:
    ann, donald = Person("Ann Lee", "ann@example.org", bot), Person("Donald Ray", "donald@ray.example", bot)
    jane = Person("Jane Doe", "jane@acme.example", bot)
    introbot("templates", "edit", "permission", "--file", "-", stdin=BUILTIN.replace(GREETING, WARMER).encode())
    bot.templates = Templates([tmp_path / "templates"])
    bot.restarts()
    letter = permission(ann, donald, jane, bot)
    assert "Dear Jane," in letter.text and "Dear Jane," in letter.html
    listed = introbot("list").stdout.split()[0]
    assert " permission.txt@" in introbot("receipt", listed).stdout
    assert f"  | {WARMER}" in introbot("receipt", listed, "--templates").stdout
    letters = read(introbot("receipt", listed, "--templates", "--json"))["letters"]
    assert WARMER in next(each for each in letters if each["kind"] == "permission")["templates"][0]["words"]


def test_the_languages_are_those_there_are() -> None:
    assert tuple(SPOKEN) == LANGUAGES
