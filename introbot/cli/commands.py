"""The commands (PRODUCT.md §5). Each imports what it needs when it runs, so that every one starts quickly."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

import click

from introbot.cli.aside import aside
from introbot.cli.base import (
    Failed,
    Occupied,
    WrongUse,
    as_json,
    commands,
    load_local_settings,
    load_settings,
    one_introduction,
    opened,
    print_json,
    reading,
    say,
)
from introbot.cli.card import card
from introbot.cli.ledger import ledger
from introbot.cli.outbox import outbox
from introbot.cli.privacy import export, forget
from introbot.cli.safety import backup, recover
from introbot.cli.templates import templates

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.domain.introduction import Introduction, State


commands.add_command(aside)
commands.add_command(card)
commands.add_command(export)
commands.add_command(forget)
commands.add_command(ledger)
commands.add_command(backup)
commands.add_command(outbox)
commands.add_command(recover)
commands.add_command(templates)


def main() -> None:
    """Run the command line of this process."""
    commands.main(prog_name="introbot")


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
    settings = load_settings()  # before the import that takes long: a wrong setting is told at once
    from introbot import daemon
    from introbot.upkeep import AlreadyRunning

    _log_to_stderr(verbose)
    work: Callable[[Settings], None] = getattr(daemon, how)
    try:
        work(settings)
    except AlreadyRunning as error:
        raise Occupied(str(error)) from error


@commands.command(name="list", short_help="List introductions, the latest change first.")
@click.option("--all", "all_", is_flag=True, help="Closed introductions too.")
@as_json
def list_(all_: bool, as_json: bool) -> None:
    """List introductions, the latest change first (with --json: closed ones too)."""
    from introbot.cli import views

    with reading() as tx:
        introductions = tx.listed(include_closed=all_ or as_json)
        aside = len(tx.set_aside())
        kept = {i.id for i in introductions if _was_kept(i) and any(map(views.kept_back, tx.letters_of(i.id)))}
    if as_json:
        print_json([views.brief(i) for i in introductions])
        return
    for introduction in introductions:
        say(views.line(introduction, introduction.id in kept))
    if not introductions:
        click.echo("No open introductions." if not all_ else "No introductions yet.")
    if aside:
        click.echo(f"{aside} message{'s' * (aside != 1)} set aside: see `introbot aside list`.")


def _was_kept(introduction: Introduction) -> bool:
    """Whether the referrer was told of a letter that was kept back: only then are its letters worth a look."""
    from introbot.domain.authority import Denial

    return bool(introduction.done & set(map(str, Denial)))


@commands.command()
@click.argument("introduction_id", metavar="ID")
@as_json
def show(introduction_id: str, as_json: bool) -> None:
    """Show one introduction: who, what was said, what was sent."""
    from introbot.cli import views

    with reading() as tx:
        introduction = one_introduction(tx, introduction_id)
        events, letters = tx.events_of(introduction.id), tx.letters_of(introduction.id)
    if as_json:
        print_json(views.whole(introduction, events, letters))
    else:
        say("\n".join(views.story(introduction, events, letters)))


@commands.command(short_help="Print the evidence of each consent.")
@click.argument("introduction_id", metavar="ID")
@click.option("--templates", "with_words", is_flag=True, help="With the templates' own words, as they were.")
@as_json
def receipt(introduction_id: str, with_words: bool, as_json: bool) -> None:
    """Print the evidence of each consent, and which templates the letters were written from."""
    from introbot.cli import origins, views
    from introbot.writing import receipt as receipt_of

    with reading() as tx:
        introduction = one_introduction(tx, introduction_id)
        letters = tx.letters_of(introduction.id)
        written_from = origins.origins(tx, letters, with_words)
        evidence = receipt_of(introduction, tx.events_of(introduction.id), letters)
        text = "\n".join((*evidence, *origins.lines(written_from)))
        consents = views.brief(introduction)["consents"]
    if as_json:
        more = {"letters": written_from} if with_words else {}
        print_json({"id": introduction.id, "consents": consents, "text": text, **more})
    else:
        say(text)


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

    settings = load_settings()
    with opened(settings) as store:
        with store.transaction() as tx:
            before = one_introduction(tx, introduction_id)
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
            say(explaining.for_a_person(explained))
    if not found:
        sys.exit(1)


@commands.command(short_help="Check settings, mailbox, sending, database.")
@click.option("--quick", is_flag=True, help="Ask no server, only the database: for monitoring.")
@as_json
def doctor(quick: bool, as_json: bool) -> None:
    """Check settings, mailbox, sending, database and templates: a line each."""
    from introbot.cli import checks

    results = list(checks.check_all(quick))
    if as_json:
        print_json([{"check": r.name, "ok": r.ok, "says": r.says} for r in results])
    else:
        for result in results:
            say(f"{'ok  ' if result.ok else 'FAIL'}  {result.name}: {result.says}")
    if not all(r.ok for r in results):
        sys.exit(1)


@commands.command(short_help="Write a settings file to fill in.")
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
        raise WrongUse(f"“{address}” is no mail address; write e.g. jane@acme.example")
    with opened(load_settings()) as store, store.transaction() as tx:
        tx.suppress(key_of(address), now(), "by the operator")
    click.echo(f"introbot will not write to {address} again.")


@commands.command(short_help="Play a whole introduction over real mail.")
@click.option("--script", is_flag=True, help="Only play the story, then exit; also without a terminal.")
@click.option("--longer", is_flag=True, help="Play the story in which not everything goes smoothly.")
@click.option("--mine", is_flag=True, help="With your own letters, where you have changed any.")
def demo(script: bool, longer: bool, mine: bool) -> None:
    """Play a whole introduction over real mail, then let you join in."""
    from introbot.demo import show_demo

    folder = load_local_settings().templates if mine else None
    if folder and not folder.is_dir():
        raise Failed("you have no letters of your own yet: begin with `introbot templates edit permission`")
    stay = sys.stdin.isatty() and sys.stdout.isatty() and not script
    sys.exit(show_demo(stay=stay, longer=longer, templates=folder))
