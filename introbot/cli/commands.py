"""The commands (PRODUCT.md §5). Each imports what it needs when it runs, so that every one starts quickly."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from introbot import __version__
from introbot.errors import IntrobotError, Misconfigured

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.domain.introduction import Introduction, State
    from introbot.store import Store, Transaction

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a program to read.")


class Failed(click.ClickException):
    """One line on stderr; the exit status tells a script what kind of fault it is."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"introbot: {self.message}", file=file, err=True)


class WrongUse(Failed):
    exit_code = 2


class AlreadyRunning(Failed):
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


def main() -> None:
    """Run the command line of this process."""
    commands.main(prog_name="introbot")


def _settings() -> Settings:
    from introbot.config import Settings, find_env

    return Settings.load(os.environ, find_env(os.environ, Path.cwd()))


@contextmanager
def _opened(settings: Settings) -> Iterator[Store]:
    from introbot.daemon import store_of

    store = store_of(settings)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def _reading() -> Iterator[Transaction]:
    with _opened(_settings()) as store, store.transaction() as tx:
        yield tx


def _found(tx: Transaction, prefix: str) -> Introduction:
    """The one introduction whose id begins so; a sentence and status 1 where there is none, or several."""
    ids = tx.id_by_prefix(prefix.lower()) if prefix else []
    if len(ids) != 1:
        several = f"several introductions begin with {prefix}: {', '.join(ids)}"
        raise Failed(several if ids else f"there is no introduction {prefix}: see `introbot list`")
    loaded = tx.load(ids[0])
    assert loaded is not None
    return loaded[0]


def _say(text: str) -> None:
    """Print for a person, without what would steer the terminal: people's mail holds anything."""
    click.echo("".join(c for c in text if c.isprintable() or c == "\n"))


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _log_to_stderr(verbose: bool) -> None:
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        stream=sys.stderr,
    )


@commands.command()
@click.option("-v", "--verbose", is_flag=True, help="Log more.")
def run(verbose: bool) -> None:
    """Watch the mailbox and send letters until SIGTERM."""
    _work("run", verbose)


@commands.command()
@click.option("-v", "--verbose", is_flag=True, help="Log more.")
def once(verbose: bool) -> None:
    """Read all that is new, send all that is due, and exit."""
    _work("run_once", verbose)


def _work(how: str, verbose: bool) -> None:
    settings = _settings()  # before the import that takes long: a wrong setting is told at once
    from introbot import daemon

    _log_to_stderr(verbose)
    work: Callable[[Settings], None] = getattr(daemon, how)
    try:
        work(settings)
    except daemon.AlreadyRunning as error:
        raise AlreadyRunning(str(error)) from error


@commands.command(name="list")
@click.option("--all", "all_", is_flag=True, help="Closed introductions too.")
@as_json
def list_(all_: bool, as_json: bool) -> None:
    """List introductions, the latest change first (with --json: closed ones too)."""
    from introbot.cli import views

    with _reading() as tx:
        introductions = tx.listed(include_closed=all_ or as_json)
        aside = len(tx.set_aside())
    if as_json:
        _print_json([views.brief(i) for i in introductions])
        return
    for introduction in introductions:
        _say(views.line(introduction))
    if not introductions:
        click.echo("No open introductions." if not all_ else "No introductions yet.")
    if aside:
        click.echo(f"{aside} message{'s' * (aside != 1)} set aside: see `introbot doctor`.")


@commands.command()
@click.argument("introduction_id", metavar="ID")
@as_json
def show(introduction_id: str, as_json: bool) -> None:
    """Show one introduction: who, what was said, what was sent."""
    from introbot.cli import views

    with _reading() as tx:
        introduction = _found(tx, introduction_id)
        events, letters = tx.events_of(introduction.id), tx.letters_of(introduction.id)
    if as_json:
        _print_json(views.whole(introduction, events, letters))
    else:
        _say("\n".join(views.story(introduction, events, letters)))


@commands.command()
@click.argument("introduction_id", metavar="ID")
@as_json
def receipt(introduction_id: str, as_json: bool) -> None:
    """Print the evidence of each consent."""
    from introbot.cli import views

    with _reading() as tx:
        introduction = _found(tx, introduction_id)
        text = "\n".join(views.receipt(introduction, tx.events_of(introduction.id), tx.letters_of(introduction.id)))
        consents = views.brief(introduction)["consents"]
    if as_json:
        _print_json({"id": introduction.id, "consents": consents, "text": text})
    else:
        _say(text)


@commands.command()
@click.argument("introduction_id", metavar="ID")
def approve(introduction_id: str) -> None:
    """Approve the draft for the referrer."""
    from introbot.domain.introduction import State

    _by_hand(introduction_id, "approve", [State.DRAFTED])


@commands.command()
@click.argument("introduction_id", metavar="ID")
def cancel(introduction_id: str) -> None:
    """Call an introduction off for the referrer."""
    from introbot.domain.introduction import State

    _by_hand(introduction_id, "cancel", [state for state in State if state != State.CLOSED])


def _by_hand(introduction_id: str, verb: str, states: Collection[State]) -> None:
    """Do it, but only in these states: elsewhere the referrer would get a letter about a word she never wrote."""
    from introbot.daemon import engine_of, now

    settings = _settings()
    with _opened(settings) as store:
        with store.transaction() as tx:
            before = _found(tx, introduction_id)
        if before.state not in states:
            raise Failed(f"introduction {before.id} is {before.state}: there is nothing to {verb}")
        act: Callable[..., Introduction] = getattr(engine_of(settings, store), verb)
        after = act(before.id, now())
    if after.state == before.state:
        raise Failed(f"introduction {after.id} is still {after.state}: see `introbot show {after.id}`")
    click.echo(f"{after.id} is now {after.state}.")


@commands.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--as", "role", type=click.Choice(["referrer", "recipient", "requester", "check-in"]), help="Read it as an answer."
)
@as_json
def explain(files: tuple[str, ...], role: str | None, as_json: bool) -> None:
    """Say what is read out of a message, and why."""
    from introbot.cli import explaining

    found = False
    for explained in explaining.explain_files(files, role):
        found = True
        if as_json:
            click.echo(json.dumps(explained, ensure_ascii=False))
        else:
            _say(explaining.for_a_person(explained))
    if not found:
        sys.exit(1)


@commands.command()
@as_json
def doctor(as_json: bool) -> None:
    """Check settings, mailbox, sending, database and templates: a line each."""
    from introbot.cli import checks

    results = list(checks.check_all())
    if as_json:
        _print_json([{"check": r.name, "ok": r.ok, "says": r.says} for r in results])
    else:
        for result in results:
            _say(f"{'ok  ' if result.ok else 'FAIL'}  {result.name}: {result.says}")
    if not all(r.ok for r in results):
        sys.exit(1)


@commands.command()
@click.option(
    "--file", "path", type=click.Path(dir_okay=False, path_type=Path), default=Path(".env"), show_default=True
)
def init(path: Path) -> None:
    """Write a settings file to fill in (mode 0600); never over an existing one."""
    from introbot.config import write_env

    write_env(path, {})
    click.echo(f"Wrote {path}. Fill in the addresses, servers and passwords, then run `introbot doctor`.")


@commands.command()
@click.argument("address")
def suppress(address: str) -> None:
    """Never write to this address again, for any referrer."""
    from introbot.address import is_address, key_of
    from introbot.daemon import now

    if not is_address(address):
        raise WrongUse(f"{address} is no mail address; write e.g. jane@acme.example")
    with _opened(_settings()) as store, store.transaction() as tx:
        tx.suppress(key_of(address), now(), "by the operator")
    click.echo(f"introbot will not write to {address} again.")


@commands.command()
@click.option("--script", is_flag=True, help="Only play the story, then exit; also without a terminal.")
def demo(script: bool) -> None:
    """Play a whole introduction over real mail, then let you join in."""
    from introbot.demo import show_demo

    sys.exit(show_demo(stay=sys.stdin.isatty() and sys.stdout.isatty() and not script))
