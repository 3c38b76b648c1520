"""`introbot templates edit`: one's own editor, a check on saving, and nothing lost whatever happens."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING

import click

from introbot.cli.base import Failed, WrongUse, say
from introbot.cli.workshop import place, placed, told, workshop

if TYPE_CHECKING:
    from introbot.workshop import Place, Workshop


@click.command()
@placed
@click.option("--file", type=click.File("rb"), help="Take the new text from this file (- for stdin); asks nothing.")
def edit(kind: str, language: str, referrer: str, file: IO[bytes] | None) -> None:
    """Change a letter in your editor.

    The editor is $VISUAL or $EDITOR; what you save is checked before it is used.
    """
    meant = place(kind, language, referrer)
    with workshop() as shop:
        if file is not None:
            _unattended(shop, meant, file.read())
        elif _is_a_terminal():
            _at_a_terminal(shop, meant)
        else:
            raise WrongUse(f"there is no terminal to edit {meant} at: give the new text with --file FILE, or --file -")


def _is_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _unattended(shop: Workshop, meant: Place, raw: bytes) -> None:
    """Check the text and use it; a faulty one is kept as a draft, and told of on stderr."""
    if not raw.strip():
        raise Failed(f"the new text of {meant} is empty; nothing was changed")
    found = shop.check(meant, raw)
    faults = [each for each in found if not each.warning]
    for each in found:
        click.echo(f"introbot: {meant}: {told(each, raw)}", err=True)
    if faults:
        path = shop.keep_draft(meant, raw)
        raise Failed(f"{meant} was not changed; the new text is kept, unused, as {path}")
    shop.save(meant, raw)
    click.echo(f"{meant} is in use: {shop.path(meant)}")


def _at_a_terminal(shop: Workshop, meant: Place) -> None:
    seen = shop.yours(meant)
    raw = before = shop.draft(meant) or (seen if seen is not None else shop.beneath(meant))
    if shop.draft(meant) is not None:
        click.echo(f"Going on from your draft of {meant}.")
    while True:
        raw = _edited(raw, meant, shop)
        if raw == before and shop.draft(meant) is None:
            click.echo("Nothing was changed.")
            return
        found = shop.check(meant, raw)
        for each in found:
            sentence = told(each, raw)
            say(sentence[0].upper() + sentence[1:])
        if all(each.warning for each in found):
            _save(shop, meant, raw, seen)
            return
        choice = _choice()
        if choice != "e":
            _put_aside(shop, meant, raw, choice)
            return


def _save(shop: Workshop, meant: Place, raw: bytes, seen: bytes | None) -> None:
    from introbot.workshop import Changed

    try:
        shop.save(meant, raw, seen=seen)
    except Changed as error:
        raise Failed(f"{error} Yours is kept, unused, as {shop.keep_draft(meant, raw)}") from error
    click.echo(f"{meant} is in use: {shop.path(meant)}")


def _choice() -> str:
    try:
        return str(
            click.prompt(
                "It cannot be used like this. Go on editing (e), keep it as a draft that is not used (k), drop it (d)?",
                type=click.Choice(["e", "k", "d"]),
                default="e",
                show_choices=False,
            )
        )
    except click.Abort:
        return "k"


def _put_aside(shop: Workshop, meant: Place, raw: bytes, choice: str) -> None:
    if choice == "k":
        click.echo(f"Kept, unused, as {shop.keep_draft(meant, raw)}. The next `introbot templates edit` takes it up.")
    else:
        shop.drop_draft(meant)
        click.echo("Dropped; nothing was changed.")


def _edited(raw: bytes, meant: Place, shop: Workshop) -> bytes:
    """The text as it comes back from the editor; where that fails, what was written is kept as a draft."""
    command = _editor()
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{meant.kind.rpartition('/')[2]}.txt"
        path.write_bytes(raw)
        try:
            status = subprocess.run([*command, str(path)], check=False).returncode  # noqa: S603
        except OSError as error:
            raise Failed(f"the editor “{command[0]}” cannot be started: set EDITOR to one that is installed") from error
        edited = path.read_bytes() if path.is_file() else raw
    if status:
        kept = f"; what you wrote is kept, unused, as {shop.keep_draft(meant, edited)}" if edited != raw else ""
        raise Failed(f"the editor ended with status {status}, so nothing was changed{kept}")
    return edited


def _editor() -> list[str]:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError:
        command = [named]
    if command:
        return command
    found = next((name for name in ("sensible-editor", "nano", "vim", "vi") if shutil.which(name)), "")
    if not found:
        raise Failed("no editor was found: set EDITOR, e.g. EDITOR=nano")
    return [found]
