"""What the `introbot templates` commands share: which template is meant, and where the operator's are kept."""

from __future__ import annotations

import getpass
import os
import pwd
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from introbot.address import one_line
from introbot.cli.base import load_local_settings, opened

if TYPE_CHECKING:
    from introbot.workshop import Place, Workshop
    from introbot.writing import Finding

Command = TypeVar("Command", bound=Callable[..., Any])
LANGUAGE = click.Choice(["en", "de", "fr"])


def placed(command: Command) -> Command:
    """Which template is meant."""
    referrer = click.option("-r", "--referrer", default="", help="The one for letters of this referrer (an address).")
    language = click.option("-l", "--language", type=LANGUAGE, default="en", help="The one in this language.")
    return click.argument("kind")(language(referrer(command)))


@contextmanager
def workshop() -> Iterator[Workshop]:
    """The operator's templates with their versions."""
    from introbot.workshop import Workshop

    settings = load_local_settings()
    with opened(settings) as store:
        yield Workshop(settings.templates, store, author())


def author() -> str:
    """Who is at work here, for the history: by the name they have given their mail or git, else this machine."""
    told = (os.environ.get(name, "") for name in ("GIT_AUTHOR_NAME", "EMAIL", "SUDO_USER"))
    known = next(filter(None, map(one_line, told)), "")
    try:
        login = known or getpass.getuser()
        return _full_name(login) or login[:80]
    except (KeyError, OSError):
        return known[:80] or "somebody"


def _full_name(login: str) -> str:
    """What the system calls the person of this login; empty where it knows none of either."""
    try:
        return one_line(pwd.getpwnam(login).pw_gecos.partition(",")[0])[:80]
    except KeyError:
        return ""


def place(kind: str, language: str, referrer: str) -> Place:
    from introbot.workshop import place_of

    return place_of(kind, language, referrer)


def told(finding: Finding, raw: bytes) -> str:
    """The finding, and below it the line it is about."""
    lines = raw.decode("utf-8", "replace").splitlines()
    line = lines[finding.line - 1].strip() if 0 < finding.line <= len(lines) else ""
    shown = f"\n    {line[:100]}" if line else ""
    return f"{'worth a thought: ' if finding.warning else ''}{finding}{shown}"
