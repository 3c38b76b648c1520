"""`introbot doctor`: one check after the other, each with one line that says what to mend."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from introbot.errors import IntrobotError

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.store import Health


@dataclass(frozen=True, slots=True)
class Result:
    name: str
    ok: bool
    says: str


def check_all() -> Iterator[Result]:
    """Settings first; without them nothing else can be checked."""
    from introbot.config import Settings, faults, find_env

    env_file = find_env(os.environ, Path.cwd())
    found = faults(os.environ, env_file)
    if found:
        yield from (Result("settings", False, fault) for fault in found)
        return
    settings = Settings.load(os.environ, env_file)
    yield Result("settings", True, f"complete{f', from {env_file}' if env_file else ''}")
    yield from _private(env_file)
    yield from (_mailbox(settings), _submission(settings), _templates(settings))
    yield from _database(settings)


def _private(env_file: Path | None) -> Iterator[Result]:
    if env_file and env_file.stat().st_mode & 0o077:
        yield Result("settings", False, f"{env_file} can be read by others; run chmod 600 {env_file}")


def _mailbox(settings: Settings) -> Result:
    from introbot import imap
    from introbot.daemon import folders_of, mailbox_of

    try:
        imap.check(mailbox_of(settings), folders_of(settings))
    except IntrobotError as error:
        return Result("mailbox", False, str(error))
    return Result("mailbox", True, f"signed in to {settings.imap.host} and opened {settings.imap_folder}")


def _submission(settings: Settings) -> Result:
    from introbot import smtp
    from introbot.daemon import submission_of

    try:
        asyncio.run(smtp.check(submission_of(settings)))
    except IntrobotError as error:
        return Result("sending", False, str(error))
    return Result("sending", True, f"{settings.smtp.host} is ready to take letters")


def _templates(settings: Settings) -> Result:
    from introbot.daemon import templates_of
    from introbot.writing import check_own

    found = check_own(templates_of(settings))
    return Result("templates", not found, "; ".join(found) if found else "every letter can be written")


def _database(settings: Settings) -> Iterator[Result]:
    from introbot.daemon import store_of

    try:
        store = store_of(settings)
    except IntrobotError as error:
        yield Result("database", False, str(error))
        return
    try:
        with store.transaction() as tx:
            yield Result("database", True, "opened, its tables are up to date")
            yield from _waiting(tx.health())
    finally:
        store.close()


def _waiting(health: Health) -> Iterator[Result]:
    """What waits for a person: counted, and named where it is something."""
    aside, doubt = health["set_aside"], health["in_doubt"]
    yield Result("set aside", not aside, f"{_counted(aside, 'message')} could not be handled" if aside else "nothing")
    unknown = f"{_counted(doubt, 'letter')} whose fate the server did not tell: see `introbot outbox`"
    yield Result("in doubt", not doubt, unknown if doubt else "nothing")
    read_at, sent_at = health["last_read_at"], health["last_sent_at"]
    yield Result("traffic", True, f"last mail read {_when(read_at)}, last letter sent {_when(sent_at)}")


def _when(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "never"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"
