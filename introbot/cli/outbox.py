"""`introbot outbox`: letters that wait, have failed or are in doubt, and what an operator decides about them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from introbot.cli.base import Failed, Number, as_json, load_settings, opened, print_json, reading, say

if TYPE_CHECKING:
    from introbot.reading.doubts import DoubtAnswer
    from introbot.store import WaitingLetter

_SHOWN = ("queued", "sending", "in_doubt", "failed")
_ALL = (*_SHOWN, "sent", "dropped", "withdrawn")


@click.group(short_help="List letters that wait, failed or are in doubt.", invoke_without_command=True)
@click.option("--all", "all_", is_flag=True, help="Letters that were sent or taken back, too.")
@as_json
@click.pass_context
def outbox(context: click.Context, all_: bool, as_json: bool) -> None:
    """List letters that wait, have failed or are in doubt; `resend ID` or `done ID` settles one."""
    if context.invoked_subcommand is not None:
        return
    with reading() as tx:
        letters = tx.waiting_letters(_ALL if all_ else _SHOWN)
    if as_json:
        print_json([_json(letter) for letter in letters])
        return
    for letter in letters:
        say(_line(letter))
    if not letters:
        click.echo("Nothing waits.")


@outbox.command()
@click.argument("letter", metavar="ID", type=Number("introbot outbox"))
def resend(letter: int) -> None:
    """Send a letter again that is in doubt or has failed. If it had arrived after all, it arrives twice."""
    from introbot.reading.doubts import DoubtAnswer

    if sys.stdin.isatty():
        click.confirm(f"If letter {letter} has arrived after all, it arrives twice. Send it again?", abort=True)
    _settle(letter, DoubtAnswer.RESEND)
    click.echo(f"Letter {letter} will be sent again.")


@outbox.command(short_help="Let letters leave after too many came back.")
def resume() -> None:
    """Let letters leave again that stopped because too many had come back."""
    from introbot.daemon import now
    from introbot.domain.authority import Denial

    with opened(load_settings()) as store, store.transaction() as tx:
        tx.forgive_bounces(now(), str(Denial.CAME_BACK))
    click.echo("What came back counts no more: letters leave again.")


@outbox.command(short_help="Say that a letter in doubt has arrived.")
@click.argument("letter", metavar="ID", type=Number("introbot outbox"))
def done(letter: int) -> None:
    """Say that a letter in doubt has arrived: it is not sent again, and things go on from there."""
    from introbot.reading.doubts import DoubtAnswer

    _settle(letter, DoubtAnswer.DONE)
    click.echo(f"Letter {letter} counts as sent.")


def _settle(letter: int, answer: DoubtAnswer) -> None:
    from introbot.daemon import now, operations_of

    settings = load_settings()
    with opened(settings) as store:
        with store.transaction() as tx:
            status = next((x.status for x in tx.waiting_letters(_ALL) if x.id == letter), None)
        if status is None:
            raise Failed(f"there is no letter {letter}: see `introbot outbox`")
        if not operations_of(settings, store).settle(letter, answer, now()):
            raise Failed(_why_not(letter, status, str(answer)))


def _why_not(letter: int, status: str, answer: str) -> str:
    if status in ("in_doubt", "failed") and answer == "resend":
        return f"letter {letter} is not sent again: its introduction has ended"
    return f"letter {letter} is {status.replace('_', ' ')}: there is nothing to decide"


def _json(letter: WaitingLetter) -> dict[str, Any]:
    return {
        "id": letter.id,
        "introduction": letter.introduction_id,
        "kind": letter.kind,
        "to": list(letter.to),
        "status": letter.status,
        "created_at": letter.created_at.isoformat(),
        "due_at": letter.due_at.isoformat() if letter.status == "queued" else None,
        "attempts": letter.attempts,
        "asked_at": letter.asked_at.isoformat() if letter.asked_at else None,
        "reply": letter.reply,
    }


def _line(letter: WaitingLetter) -> str:
    about = f" of {letter.introduction_id}" if letter.introduction_id else ""
    line = f"{letter.id:>5}  {letter.status:<9} {letter.kind}{about} to {', '.join(letter.to)}"
    if letter.status == "queued":
        return f"{line}, due {letter.due_at:%Y-%m-%d %H:%M} UTC" + (f" ({letter.reply})" if letter.reply else "")
    if letter.status == "in_doubt":
        asked = ", the referrer has been asked" if letter.asked_at else ""
        return f"{line}{asked}: `introbot outbox resend {letter.id}` or `introbot outbox done {letter.id}`"
    return f"{line}: {letter.reply}" if letter.status == "failed" else line
