"""`introbot card`: what somebody lets be told of their work, and a page on how to refer them."""

from __future__ import annotations

import click

from introbot.cli.base import Failed, as_json, print_json, reading, say


@click.command()
@click.argument("address")
@click.option("--for-referrers", is_flag=True, help="One page on how to refer this person.")
@click.option("--html", is_flag=True, help="The page as HTML.")
@as_json
def card(address: str, for_referrers: bool, html: bool, as_json: bool) -> None:
    """Print the approved card of a person."""
    from dataclasses import asdict

    from introbot.address import key_of
    from introbot.writing.card_page import card_lines, page_html, page_text

    with reading() as tx:
        kept = tx.card_of(key_of(address))
    if kept is None or kept.approved is None:
        raise Failed(f"There is no approved card of {address}: its owner has written none, or not said yes to it.")
    name = kept.name or address
    if as_json:
        print_json({"name": name, "address": address, "card": asdict(kept.approved)})
    elif html:
        click.echo(page_html(name, kept.approved))
    elif for_referrers:
        say(page_text(name, kept.approved))
    else:
        say("\n".join(card_lines(kept.approved)))
