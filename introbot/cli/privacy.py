"""`introbot forget` and `introbot export`: what is kept of a person, erased or handed out."""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING, Any

import click

from introbot.address import is_address, key_of
from introbot.cli.base import Failed, WrongUse, load_settings, opened, print_json, reading
from introbot.errors import IntrobotError
from introbot.points import Point, reached

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.engine import Forgotten
    from introbot.store import Transaction

Json = dict[str, Any]


@click.command(short_help="Erase all that is kept of a person.")
@click.argument("address")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def forget(address: str, yes: bool) -> None:
    """Erase all that is kept of a person, here and in the mailbox, and never write to them again."""
    from introbot.daemon import now, operations_of

    _check(address)
    if not yes:
        if not sys.stdin.isatty():
            raise WrongUse("nothing was erased; with --yes it is done without asking")
        click.confirm(f"Erase all that is kept of {address}, for good?", abort=True)
    settings = load_settings()
    with opened(settings) as store:
        with store.transaction() as tx:
            digest = tx.digest_of(key_of(address))
        # Before anything is erased: if we are cut off from here on, the next start erases the rest.
        _write_journal(settings, digest)
        reached(Point.NOTED)
        forgotten = operations_of(settings, store).forget(key_of(address), now())
        store.scrub()
    reached(Point.SCRUBBED)
    for line in _told(forgotten):
        click.echo(line)
    click.echo(_purged(settings, address, forgotten))


def _told(forgotten: Forgotten) -> list[str]:
    ended = f", {forgotten.open} of them still open (nobody was told)" if forgotten.open else ""
    return [
        f"Erased: {forgotten.introductions} introductions{ended}, with {forgotten.letters} letters; "
        f"{forgotten.mail} mails; {forgotten.mentions} mentions elsewhere.",
        "Kept: a keyed digest of the address, never to write to it again. Backups made before still hold the rest.",
    ]


def _write_journal(settings: Settings, digest: str) -> None:
    """Beside the database, so that a restored backup forgets again."""
    from introbot.upkeep import note_forgotten

    note_forgotten(settings.home, digest)


def _purged(settings: Settings, address: str, forgotten: Forgotten) -> str:
    from introbot.daemon import folders_of, mailbox_of
    from introbot.imap import purge

    try:
        number = purge(mailbox_of(settings), folders_of(settings), address, forgotten.message_ids)
    except IntrobotError as error:
        raise Failed(f"the mailbox could not be reached, mail of theirs may remain there ({error})") from error
    return f"Removed from the mailbox: {number} messages."


@click.command(short_help="Print all that is kept of a person.")
@click.argument("address", required=False)
@click.option("--csv", "as_csv", is_flag=True, help="A table: what, when, introduction, role, words.")
def export(address: str | None, as_csv: bool) -> None:
    """Print all that is kept of a person as JSON, or, without ADDRESS, every introduction."""
    if address is not None:
        _check(address)
    with reading() as tx:
        kept = _of_person(tx, address) if address else _everything(tx)
    if not as_csv:
        print_json(kept)
        return
    table = csv.writer(sys.stdout)
    table.writerow(("what", "at", "introduction", "role", "words"))
    table.writerows(_rows(kept))


def _check(address: str) -> None:
    if not is_address(address):
        raise WrongUse(f"“{address}” is no mail address; write e.g. jane@acme.example")


def _everything(tx: Transaction) -> list[Json]:
    from introbot.cli import views

    return [views.whole(i, tx.events_of(i.id), tx.letters_of(i.id)) for i in tx.listed()]


def _of_person(tx: Transaction, address: str) -> Json:
    """What is kept of this person: their part in each introduction, what they wrote, what was written to them alone."""
    from dataclasses import asdict

    key = key_of(address)
    card = tx.card_of(key)
    return {
        "address": key,
        "never_written_to": tx.is_suppressed(key),
        "wishes": [{"kind": str(wish.kind), "words": wish.words, "days": wish.days} for wish in tx.wishes_of(key)],
        "card": asdict(card.approved) if card and card.approved else None,
        "card_proposed": asdict(card.proposed) if card and card.proposed else None,
        "introductions": [_part(tx, each, key) for each in tx.latest_with(key, 2**31)],
    }


def _part(tx: Transaction, introduction: Any, key: str) -> Json:
    role = introduction.party_of(key)
    person = introduction.person(role)
    letters = [letter for letter in tx.letters_of(introduction.id) if [key_of(to) for to in letter.to] == [key]]
    events = [event for event in tx.events_of(introduction.id) if event.by == role]
    return {
        "id": introduction.id,
        "role": str(role),
        "name": person.name,
        "organisation": person.organisation,
        "state": str(introduction.state),
        "outcome": str(introduction.outcome) if introduction.outcome else None,
        "opened_at": introduction.opened_at.isoformat(),
        "consents": [
            {"answer": c.consent.answer, "at": c.consent.at.isoformat(), "words": c.consent.evidence.words}
            for c in tx.consents_of(introduction.id)
            if c.consent.party == role
        ],
        "wrote": [
            {"at": e.at.isoformat(), "what": e.kind, "words": e.details.get("evidence", {}).get("words", "")}
            for e in events
        ],
        "letters": [
            {
                "at": (x.sent_at or x.created_at).isoformat(),
                "kind": x.kind,
                "subject": x.subject,
                "status": x.status,
                "text": x.text,
            }
            for x in letters
        ],
    }


def _rows(kept: Json | list[Json]) -> list[tuple[str, ...]]:
    if isinstance(kept, list):
        return [("introduction", each["opened_at"], each["id"], "", each["state"]) for each in kept]
    rows: list[tuple[str, ...]] = [("wish", "", "", "", f"{w['kind']}: {w['words']}") for w in kept["wishes"]]
    for name in ("card", "card_proposed"):
        lines = (kept[name] or {}).items()
        rows += [(name.replace("_", " "), "", "", "", f"{line}: {words}") for line, words in lines if words]
    for part in kept["introductions"]:
        head = (part["id"], part["role"])
        rows.append(("introduction", part["opened_at"], *head, part["name"]))
        rows += [("consent", c["at"], *head, f"{c['answer']}: {c['words']}") for c in part["consents"]]
        rows += [(w["what"], w["at"], *head, w["words"]) for w in part["wrote"]]
        rows += [(f"letter {x['kind']}", x["at"], *head, x["text"]) for x in part["letters"]]
    return rows
