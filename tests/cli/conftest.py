"""The command line in this process, in a folder of its own, with settings and a database, or with nothing at all."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from introbot.cli.commands import commands
from tests.servers.dovecot import free_ports
from tests.stories.world import PROGRAM, Bot, Clock

Introbot = Callable[..., Result]
PASSWORD = "geheim-Brief-42"


@pytest.fixture
def introbot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Introbot:
    """Run a command; the settings are those in the environment."""
    for name in list(os.environ):
        if name.startswith("INTROBOT_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nobody"))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
        result = CliRunner().invoke(commands, [str(each) for each in arguments], input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert PASSWORD not in result.output
        return result

    return run


@pytest.fixture
def settings(introbot: Introbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The least settings, for servers that nobody can reach."""
    imap, smtp = free_ports(2)
    given = {
        "INTROBOT_ADDRESS": PROGRAM.address,
        "INTROBOT_REFERRERS": "Ann Lee <ann@example.org>",
        "INTROBOT_IMAP_HOST": "127.0.0.1",
        "INTROBOT_IMAP_PORT": str(imap),
        "INTROBOT_IMAP_SECURITY": "none",
        "INTROBOT_IMAP_PASSWORD": PASSWORD,
        "INTROBOT_SMTP_HOST": "127.0.0.1",
        "INTROBOT_SMTP_PORT": str(smtp),
        "INTROBOT_SMTP_SECURITY": "none",
        "INTROBOT_HOME": str(tmp_path),
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return given


@pytest.fixture
def bot(settings: dict[str, str], tmp_path: Path) -> Iterator[Bot]:
    """The program that fills the database these settings name."""
    bot = Bot(tmp_path, clock=Clock(datetime.now(UTC)))
    yield bot
    bot.closes()


def read(result: Result) -> Any:
    """What a command printed with --json."""
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def told(result: Result, status: int) -> str:
    """The one line on stderr of a command that ended with this status."""
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (status, "", 1), result.output
    return result.stderr
