"""`introbot backup` and `introbot recover`: a copy that can be trusted, and going on safely after one was restored."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from introbot.cli.base import Failed, WrongUse, load_settings, opened

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.engine import Ahead, Operations, Recovered
    from introbot.imap import Evidence, Fetched


@click.command(short_help="Copy the database while introbot runs.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Copy the SQLite database to FILE, checked and whole, also while introbot runs."""
    if file.exists():
        raise WrongUse(f"{file} exists already; give another name")
    if not file.parent.is_dir():
        raise WrongUse(f"there is no folder {file.parent}; make it, or give another name")
    with opened(load_settings()) as store:
        store.back_up(file)
    click.echo(f"Wrote {file}, checked. Keep it as private as the mail itself.")


@click.command(short_help="Make a restored backup safe to go on with.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def recover(yes: bool) -> None:
    """After a backup was restored: say what the mailbox knows more, and make it safe to go on."""
    from introbot.daemon import alone, operations_of

    settings = load_settings()
    with alone(settings.home), opened(settings) as store:
        operations = operations_of(settings, store)
        evidence = _evidence(settings, operations)
        ahead = operations.ahead(evidence)
        if not ahead and not operations.is_recovering():
            click.echo("The mailbox knows nothing that the database does not: there is nothing to recover.")
            return
        click.echo(_plan(ahead))
        if not yes:
            if not sys.stdin.isatty():
                raise Failed("nothing was changed; with --yes it is done without asking")
            click.confirm("Do that?", abort=True)
        recovered = _recover(settings, operations, evidence, ahead)
    click.echo(
        f"Letters known to have left: {recovered.sent}; in doubt: {recovered.in_doubt} (see `introbot outbox`). "
        f"Introductions that stand still: {recovered.paused}. "
        f"Mails set aside: {len(ahead.mail)} (see `introbot aside list`)."
    )


def _evidence(settings: Settings, operations: Operations) -> Evidence:
    from introbot.daemon import folders_of, mailbox_of
    from introbot.imap import find_evidence

    return find_evidence(mailbox_of(settings), folders_of(settings), operations.active_since())


def _recover(settings: Settings, operations: Operations, evidence: Evidence, ahead: Ahead) -> Recovered:
    from introbot.daemon import folders_of, mailbox_of, now
    from introbot.imap import fetch_filed

    lost: list[Fetched] = fetch_filed(mailbox_of(settings), folders_of(settings), ahead.mail)
    return operations.recover(evidence, lost, now())


def _plan(ahead: Ahead) -> str:
    return (
        f"The mailbox knows of {ahead.words or 'nothing'} more than this database.\n"
        "To go on safely, every letter that waits is put in doubt unless it lies among the sent mail, every open "
        "introduction stands still until its referrer answers, and mail that was handled meanwhile is set aside."
    )
