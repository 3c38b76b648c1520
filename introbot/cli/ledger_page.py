"""The ledger as one page: the same lists, and a small picture of when each introduction was given or received."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from introbot.cli.ledger import age, ended, outcomes, parties
from introbot.domain.introduction import Introduction
from introbot.domain.ledger import Ledger
from introbot.domain.people import Person

WIDTH, HEIGHT, MARGIN = 640, 90, 12
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #222; margin: 2rem auto; max-width: 42rem; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin: 2.5rem 0 .3rem } h3 { font-size: 1rem; margin: 1rem 0 .2rem }
ul { margin: 0; padding-left: 1.2rem } li { margin: .2rem 0 } .quiet { color: #666 } svg { width: 100%; height: auto }
@media (prefers-color-scheme: dark) { body { background: #1c1c1c; color: #ddd } .quiet { color: #999 } }
"""


def ledger_page(ledgers: Sequence[tuple[Person, Ledger]], now: datetime) -> str:
    """A whole HTML page without scripts, pictures or fonts from elsewhere."""
    people = "\n".join(_person(who, account, now) for who, account in ledgers)
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Given and received</title>\n<style>{_STYLE}</style>\n"
        f'<h1>Given and received</h1>\n<p class="quiet">As of {now:%Y-%m-%d}. Private: for nobody but the operator '
        f"and the person it is about.</p>\n{people}\n</html>\n"
    )


def _person(who: Person, account: Ledger, now: datetime) -> str:
    lists = (
        _list(
            "Given", account.given, [f"{one.opened_at:%Y-%m-%d} {parties(one)}: {ended(one)}" for one in account.given]
        ),
        _list(
            "Received",
            account.received,
            [f"{x.opened_at:%Y-%m-%d} {parties(x)}, by {x.referrer.full_name}: {ended(x)}" for x in account.received],
        ),
        _list("Open", (), [f"{age(one, now)}: {parties(one)} ({one.state})" for one in account.open]),
    )
    title = f'<h2>{escape(who.full_name)}</h2>\n<p class="quiet">{escape(who.address)}</p>'
    return "\n".join((title, _timeline(account, now), *lists))


def _list(title: str, made: Sequence[Introduction], entries: Sequence[str]) -> str:
    told = f": {outcomes(made)}" if made else ""
    items = "".join(f"<li>{escape(entry)}</li>" for entry in entries) or '<li class="quiet">none</li>'
    return f"<h3>{title}{escape(told)}</h3>\n<ul>{items}</ul>"


def _timeline(account: Ledger, now: datetime) -> str:
    """Dots along the time: given above the line, received below, open ones hollow."""
    everything = (*account.given, *account.received, *account.open)
    if not everything:
        return ""
    first = min(one.opened_at for one in everything)
    span = max((now - first).total_seconds(), 1.0)

    def dot(one: Introduction, y: int, fill: str) -> str:
        x = MARGIN + (WIDTH - 2 * MARGIN) * (one.opened_at - first).total_seconds() / span
        title = escape(f"{one.opened_at:%Y-%m-%d} {parties(one)}: {ended(one)}")
        return f'<circle cx="{x:.0f}" cy="{y}" r="6" fill="{fill}" stroke="#4a6fa5"><title>{title}</title></circle>'

    dots = [dot(one, 25, "#4a6fa5") for one in account.given]
    dots += [dot(one, 65, "#c98b3a") for one in account.received]
    dots += [dot(one, 25, "none") for one in account.open if one not in account.given]
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="given above the line, received below">'
        f'<line x1="{MARGIN}" y1="45" x2="{WIDTH - MARGIN}" y2="45" stroke="#999"/>{"".join(dots)}'
        f'<text x="{MARGIN}" y="88" font-size="11" fill="#777">{first:%Y-%m-%d}</text>'
        f'<text x="{WIDTH - MARGIN}" y="88" font-size="11" fill="#777" text-anchor="end">{now:%Y-%m-%d}</text></svg>'
    )
