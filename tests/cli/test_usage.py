"""How commands are called: help for each, wrong use, and what a shell sees."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from introbot import __version__
from introbot.cli.commands import commands
from tests.cli.conftest import Introbot

READERS = ("list", "show", "receipt", "explain", "doctor")


@pytest.mark.parametrize("name", [None, *commands.commands])
def test_each_has_help(name: str | None, introbot: Introbot) -> None:
    for flag in ("--help", "-h"):
        result = introbot(*([name] if name else []), flag)
        assert result.exit_code == 0 and result.stdout.startswith(f"Usage: commands {name or '[OPTIONS]'}")
        summary = commands.commands[name].help if name else commands.help
        assert summary and summary.split("\n")[0][:40] in result.stdout


def test_no_summary_is_cut(introbot: Introbot) -> None:
    for group in ((), ("aside",), ("outbox",), ("templates",)):
        assert "..." not in introbot(*group, "--help").stdout.partition("Commands:")[2], group


@pytest.mark.parametrize("command", ["outbox resend", "outbox done", "aside show", "aside retry"])
def test_what_is_no_number_gets_one_plain_sentence(command: str, introbot: Introbot) -> None:
    result = introbot(*command.split(), "zz")
    assert result.exit_code == 2 and result.stderr.startswith("introbot: “zz” is no number: `introbot ")
    assert result.stderr.count("\n") == 1


def test_every_command_that_reads_takes_json(introbot: Introbot) -> None:
    for name in READERS:
        assert "--json" in introbot(name, "--help").stdout


@pytest.mark.parametrize(
    "wrong",
    [
        ["nonsense"],
        ["show"],
        ["show", "a", "b"],
        ["list", "--nonsense"],
        ["explain"],
        ["explain", "-", "--as", "nobody"],
    ],
)
def test_wrong_use_is_status_2(wrong: list[str], introbot: Introbot) -> None:
    result = introbot(*wrong)
    assert (result.exit_code, result.stdout) == (2, "") and "Error: " in result.stderr


@pytest.mark.parametrize(
    "name", ["run", "once", "list", "show x", "receipt x", "approve x", "cancel x", "suppress a@b.c"]
)
def test_without_settings_each_names_the_first_that_is_missing(name: str, introbot: Introbot) -> None:
    result = introbot(*name.split())
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert result.stderr.startswith("introbot: INTROBOT_ADDRESS is missing ")


@pytest.mark.parametrize("name", ["doctor", "list", "once", "run"])
def test_a_data_folder_that_cannot_be_is_one_sentence(
    name: str, introbot: Introbot, settings: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("INTROBOT_HOME", str(tmp_path / "file" / "data"))
    monkeypatch.setenv("INTROBOT_DATABASE", "sqlite://")
    result = introbot(name)
    said = [line for line in result.output.splitlines() if "INTROBOT_HOME" in line]
    assert result.exit_code == (1 if name == "doctor" else 2)
    assert len(said) == 1 and f"the data folder {tmp_path}/file/data cannot be used (Not a directory)" in said[0]


def test_as_a_process() -> None:
    for module in ("introbot", "introbot.cli"):
        command = [sys.executable, "-m", module, "--version"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
        assert done.stdout == f"introbot, version {__version__}\n"
