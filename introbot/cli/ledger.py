"""`introbot ledger`: what people have given and received, how it ended, and which loops are open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from introbot.cli.base import Failed, as_json, print_json, reading, say

if TYPE_CHECKING:
    from introbot.domain.introduction import Introduction
    from introbot.domain.ledger import Ledger
    from introbot.domain.people import Person

ALL = 1_000_000


@click.command()
@click.argument("person", metavar="[PERSON]", required=False)
@click.option("--html", "page", type=click.Path(dir_okay=False, path_type=Path), help="Write a page to this file.")
@as_json
def ledger(person: str | None, page: Path | None, as_json: bool) -> None:
    """Show what people have given and received. PERSON is an address; without one, every referrer in turn."""
    from introbot.daemon import now

    ledgers = _ledgers(person)
    if page:
        from introbot.cli.ledger_page import ledger_page

        _write(page, ledger_page(ledgers, now()))
        click.echo(f"Wrote {page}. It holds names and addresses: keep it to yourself.")
    elif as_json:
        print_json([_json(who, account, now()) for who, account in ledgers])
    else:
        say("\n\n".join("\n".join(lines(who, account, now())) for who, account in ledgers))


def _write(page: Path, text: str) -> None:
    """For the operator's eyes alone, from its first byte. Raises Failed where it cannot be written."""
    try:
        page.unlink(missing_ok=True)
        page.touch(0o600)
        page.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Failed(f"{page} cannot be written ({error.strerror}): name another file") from error


def _ledgers(person: str | None) -> list[tuple[Person, Ledger]]:
    """The people asked for, by name, with what is theirs. Raises Failed where nobody is found."""
    from introbot.domain.ledger import ledger_of

    with reading() as tx:
        introductions = tx.latest_with(_key(person), ALL) if person else tx.listed()
    people = _people(introductions, person)
    if not people:
        nobody = "there is no introduction yet, so nothing has been given or received"
        raise Failed(f"{person} takes part in no introduction: see `introbot list --all`" if person else nobody)
    return [(who, ledger_of(who.key, introductions)) for who in people]


def _key(person: str) -> str:
    from introbot.address import key_of

    return key_of(person)


def _people(introductions: Sequence[Introduction], person: str | None) -> list[Person]:
    """Referrers, or the one person who was asked for, under the name they were last known by."""
    known: dict[str, Person] = {}
    for one in sorted(introductions, key=lambda i: i.opened_at):
        for who in (one.referrer, one.requester, one.recipient):
            if who and who.address and (who.key == _key(person) if person else who is one.referrer):
                known[who.key] = who if who.name else known.get(who.key, who)
    return sorted(known.values(), key=lambda who: (who.full_name.lower(), who.key))


def lines(who: Person, account: Ledger, now: datetime) -> Iterator[str]:
    """One person's ledger for the terminal."""
    from introbot.writing.receipt import full

    yield full(who)
    yield from _section("Given", account.given)
    yield from _section("Received", account.received)
    yield f"  Open: {len(account.open) or 'none'}" + (", the oldest first" if len(account.open) > 1 else "")
    for one in account.open:
        yield f"    {age(one, now):>8}  {one.id}  {parties(one)}: {one.state}"


def _section(title: str, made: Sequence[Introduction]) -> Iterator[str]:
    yield f"  {title}: {len(made) or 'none'}" + (f" ({outcomes(made)})" if made else "")
    for one in made:
        by = f", by {one.referrer.full_name}" if title == "Received" else ""
        yield f"    {one.opened_at:%Y-%m-%d}  {one.id}  {parties(one)}{by}: {ended(one)}"


def parties(one: Introduction) -> str:
    requester, recipient = one.requester, one.recipient
    return f"{requester.full_name if requester else '?'} to {recipient.full_name if recipient else '?'}"


def ended(one: Introduction) -> str:
    return str(one.outcome or one.state).replace("_", " ")


def outcomes(made: Sequence[Introduction]) -> str:
    """`met 2, not a fit 1`, in the order in which they came."""
    return ", ".join(f"{words} {count}" for words, count in Counter(map(ended, made)).items())


def age(one: Introduction, now: datetime) -> str:
    days = (now - one.opened_at).days
    return f"{days} day" if days == 1 else f"{days} days"


def _json(who: Person, account: Ledger, now: datetime) -> dict[str, Any]:
    return {
        "name": who.name,
        "address": who.address,
        "given": [_entry(one) for one in account.given],
        "received": [_entry(one) for one in account.received],
        "open": [{**_entry(one), "days": (now - one.opened_at).days} for one in account.open],
    }


def _entry(one: Introduction) -> dict[str, Any]:
    return {
        "id": one.id,
        "opened_at": one.opened_at.isoformat(),
        "referrer": one.referrer.address,
        "requester": one.requester.address if one.requester else None,
        "recipient": one.recipient.address if one.recipient else None,
        "state": str(one.state),
        "outcome": str(one.outcome) if one.outcome else None,
    }
