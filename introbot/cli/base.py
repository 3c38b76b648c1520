"""What the commands share: the group they belong to, settings and database, and how they print and fail."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from introbot import __version__
from introbot.errors import IntrobotError, Misconfigured

if TYPE_CHECKING:
    from introbot.config import LocalSettings, Settings
    from introbot.domain.introduction import Introduction
    from introbot.store import Store, Transaction

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a program to read.")


class Failed(click.ClickException):
    """One line on stderr; the exit status tells a script what kind of fault it is."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"introbot: {self.message}", file=file, err=True)


class WrongUse(Failed):
    exit_code = 2


class Occupied(Failed):
    exit_code = 3


class Commands(click.Group):
    """The command line; errors of ours become one line on stderr and an exit status."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Misconfigured as error:
            raise WrongUse(str(error)) from error
        except IntrobotError as error:
            raise Failed(str(error)) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="introbot")
def commands() -> None:
    """Double opt-in introductions, by ordinary mail and reply."""


def load_settings() -> Settings:
    from introbot.config import Settings, find_env

    return Settings.load(os.environ, find_env(os.environ, Path.cwd()))


def load_local_settings() -> LocalSettings:
    """What commands need that touch no mail server."""
    from introbot.config import LocalSettings, find_env

    return LocalSettings.load_local(os.environ, find_env(os.environ, Path.cwd()))


@contextmanager
def opened(of: LocalSettings) -> Iterator[Store]:
    from introbot.daemon import store_of

    store = store_of(of)
    try:
        yield store
    finally:
        store.close()


if TYPE_CHECKING:
    _NumberType = click.ParamType[int]
else:
    _NumberType = click.ParamType  # before 8.3 it knows no type of its values


class Number(_NumberType):
    """The number of a letter or mail, as `shown_by` prints it."""

    name = "number"

    def __init__(self, shown_by: str) -> None:
        self._shown_by = shown_by

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        del param, ctx
        if isinstance(value, int) or (value.isascii() and value.isdigit() and len(value) < 19):
            return int(value)
        raise WrongUse(f"“{value}” is no number: `{self._shown_by}` shows the number of each")


@contextmanager
def reading() -> Iterator[Transaction]:
    with opened(load_settings()) as store, store.transaction() as tx:
        yield tx


def one_introduction(tx: Transaction, prefix: str) -> Introduction:
    """The one introduction whose id begins so; a sentence and status 1 where there is none, or several."""
    ids = tx.id_by_prefix(prefix.lower()) if prefix else []
    if len(ids) != 1:
        several = f"several introductions begin with {prefix}: {', '.join(ids)}"
        raise Failed(several if ids else f"there is no introduction {prefix}: see `introbot list`")
    loaded = tx.load(ids[0])
    assert loaded is not None
    return loaded[0]


def say(text: str) -> None:
    """Print for a person, without what would steer the terminal: people's mail holds anything."""
    # A no-break space is not printable to Python, and is one of the words' spaces all the same.
    click.echo("".join(c for c in text.replace("\u00a0", " ") if c.isprintable() or c == "\n"))


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
