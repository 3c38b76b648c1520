"""`introbot aside`: mail that could not be handled, and what an operator does with it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from introbot.cli.base import Failed, Number, as_json, load_settings, opened, print_json, reading, say

if TYPE_CHECKING:
    from introbot.mail import Message
    from introbot.store import SetAside, Transaction

TEXT_SHOWN = 4000
# What to do, by how the reason begins.
_SUGGESTIONS = {
    "this message cannot be read": "Look at it with `show --raw`; drop it, or ask whoever sent it to write again.",
    "it was filed away before": (
        "Compare it with the introduction it is about: retry it if nothing came of it, drop it if something did."
    ),
    "reading it took": "Nobody writes mail like this by hand: drop it, unless you expected it.",
    "": "A fault of introbot: keep `show --raw` for a report. After an update `retry` it, or answer it yourself.",
}


def suggestion_for(reason: str) -> str:
    """What an operator can do about mail that was set aside for this reason."""
    return next(words for start, words in _SUGGESTIONS.items() if reason.startswith(start))


@click.group(short_help="Show and settle mail that could not be handled.")
def aside() -> None:
    """Mail that could not be handled: nothing of it is lost, and it holds up nothing else."""


@aside.command(name="list")
@as_json
def list_(as_json: bool) -> None:
    """List the mail that waits for a person."""
    with reading() as tx:
        waiting = tx.set_aside()
    if as_json:
        print_json([_json(mail) for mail in waiting])
        return
    for mail in waiting:
        say(f"{mail.id:>5}  {mail.received_at:%Y-%m-%d %H:%M}  {mail.size} bytes: {mail.reason}")
        say(f"       {suggestion_for(mail.reason)}")
    if not waiting:
        click.echo("Nothing is set aside.")


@aside.command()
@click.argument("mail", metavar="ID", type=Number("introbot aside list"))
@click.option("--raw", is_flag=True, help="Its bytes, as they came.")
@as_json
def show(mail: int, raw: bool, as_json: bool) -> None:
    """Show one mail: who wrote, what, and why it was set aside."""
    with reading() as tx:
        waiting = _waiting(tx, mail)
        content = tx.raw_of(mail)
    if raw:
        sys.stdout.buffer.write(content)
        return
    shown = _json(waiting) | _contents(content)
    if as_json:
        print_json(shown)
        return
    for name, value in shown.items():
        say(f"{name}: {value}")


@aside.command()
@click.argument("mail", metavar="ID", type=Number("introbot aside list"))
def retry(mail: int) -> None:
    """Hand a mail in again, as if it had just come."""
    from introbot.daemon import engine_of, now

    settings = load_settings()
    with opened(settings) as store:
        with store.transaction() as tx:
            _waiting(tx, mail)
        status, reason = engine_of(settings, store).retry_aside(mail, now())
    if status == "set_aside":
        raise Failed(f"mail {mail} is still set aside: {reason}")
    click.echo(f"Mail {mail} is {status}: {reason or 'done'}.")


@aside.command()
@click.argument("mail", metavar="ID", type=Number("introbot aside list"))
def drop(mail: int) -> None:
    """Let a mail rest: it is not handled, and no longer shown."""
    from introbot.daemon import now

    with opened(load_settings()) as store, store.transaction() as tx:
        waiting = _waiting(tx, mail)
        tx.finish(mail, "ignored", f"dropped by the operator: {waiting.reason}", None, now())
    click.echo(f"Mail {mail} is dropped.")


def _waiting(tx: Transaction, mail: int) -> SetAside:
    found = next((each for each in tx.set_aside() if each.id == mail), None)
    if found is None:
        raise Failed(f"no mail {mail} is set aside: see `introbot aside list`")
    return found


def _json(mail: SetAside) -> dict[str, Any]:
    return {
        "id": mail.id,
        "received_at": mail.received_at.isoformat(),
        "message_id": mail.message_id,
        "size": mail.size,
        "reason": mail.reason,
        "suggestion": suggestion_for(mail.reason),
    }


def _contents(raw: bytes) -> dict[str, Any]:
    """Who wrote what, as far as that can be read."""
    from introbot.errors import Unreadable
    from introbot.mail import Message

    try:
        message: Message = Message.parse(raw)
    except Unreadable:
        return {"author": None, "subject": "", "text": ""}
    author = message.author.address if message.author else None
    return {"author": author, "subject": message.subject, "text": message.readable_text[:TEXT_SHOWN]}
