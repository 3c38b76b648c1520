"""`introbot templates ...`: the letters as an operator sees and changes them."""

from __future__ import annotations

import difflib
import sys
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from introbot.cli.base import Failed, as_json, print_json, say
from introbot.cli.editing import edit
from introbot.cli.previewing import preview
from introbot.cli.workshop import LANGUAGE, place, placed, workshop

if TYPE_CHECKING:
    from pathlib import Path

    from introbot.store import TemplateVersion
    from introbot.workshop import Place, Views, Workshop
    from introbot.writing.variables import Variable


@click.group(short_help="See and change the letters.")
def templates() -> None:
    """See and change the letters, each a file of plain prose; see docs/templates.md."""


templates.add_command(edit)
templates.add_command(preview)


@templates.command(name="list")
@click.option("-l", "--language", type=LANGUAGE, default="en", help="Letters in this language.")
@as_json
def list_(language: str, as_json: bool) -> None:
    """List every letter, and which are yours."""
    from introbot.workshop import strays

    with workshop() as shop:
        rows = [_row(shop, each) for each in _places(shop, language)]
        unused = [{"file": name, "why": why} for name, why in strays(shop.folder)]
        folder = shop.folder
    if as_json:
        print_json(rows)
        return
    say("\n".join(_listed(rows, language, folder)))
    for stray in unused:
        say(f"{stray['file']} is not used: {stray['why']}")


def _listed(rows: list[dict[str, Any]], language: str, folder: Path) -> Iterator[str]:
    """The letters by who gets them, those of a single referrer's own after all others."""
    yield "Each of these is the built-in letter, save where it says “yours”."
    yield from textwrap.wrap(f"Yours are kept in {folder}; `introbot templates edit` makes a letter yours.", 79)
    general = [row for row in rows if not row["referrer"] and row["language"] == language]
    for reader, title in _READERS.items():
        yield f"\n{title}"
        yield from (line for row in general if _reader(row) == reader for line in _line(row))
    others = [row for row in rows if row not in general]
    if others:
        yield "\nOf one referrer alone, or in another language"
        yield from (line for row in others for line in _line(row, row["referrer"] or row["language"]))


# The beginning of what a letter is for, and what stands above those who share it; what begins otherwise comes first.
_READERS = {
    "": "To the recipient, or to whomever it concerns",
    "To the requester": "To the requester",
    "To the referrer": "To the referrer",
    "To a referrer": "To a referrer, about no single introduction",
    "partials": "What several letters share",
}


def _reader(row: dict[str, Any]) -> str:
    if row["kind"].startswith("partials/"):
        return "partials"
    return next((reader for reader in _READERS if reader and row["meaning"].startswith(reader)), "")


def _line(row: dict[str, Any], whose: str = "") -> Iterator[str]:
    """One letter, on as many lines of a terminal as it takes."""
    marks = {"yours": row["layer"] != "built-in", "out of date": row["out_of_date"], "a draft waits": row["draft"]}
    notes = ", ".join(mark for mark, holds in marks.items() if holds)
    meaning = row["meaning"].rstrip(".").removeprefix(_reader(row)).lstrip(":, ").removeprefix("To ")
    told = f"{f'({whose}) ' if whose else ''}{meaning}{f' ({notes})' if notes else ''}"
    first, *rest = textwrap.wrap(told, 49)
    yield f"  {row['kind']:<28}{first}"
    yield from (f"{'':<30}{line}" for line in rest)


def _places(shop: Workshop, language: str) -> list[Place]:
    """Every kind in this language, and whatever else the operator has."""
    from introbot.workshop import Place, known_kinds
    from introbot.writing import KINDS, Templates

    known = (own for own in Templates([shop.folder]).own() if own.name in KINDS or own.name.startswith("partials/"))
    own = (Place(each.name, each.language, each.referrer) for each in known)
    return [*dict.fromkeys([*(Place(kind, language) for kind in known_kinds()), *own])]


def _row(shop: Workshop, place: Place) -> dict[str, Any]:
    from introbot.writing.kinds import KINDS, PARTIALS

    own = shop.yours(place) is not None
    return {
        "kind": place.kind,
        "language": place.language,
        "referrer": place.referrer,
        "layer": ("referrer" if place.referrer else "yours") if own else "built-in",
        "file": str(shop.path(place)) if own else place.builtin,
        "out_of_date": own and shop.views(place).out_of_date,
        "draft": shop.draft(place) is not None,
        "meaning": (KINDS | PARTIALS).get(place.kind, "Shared by letters of yours."),
    }


@templates.command()
@placed
@click.option("--variables", is_flag=True, help="List what it may name and call.")
@click.option("--version", "which", default="", help="An earlier version: its number or digest.")
@as_json
def show(kind: str, language: str, referrer: str, variables: bool, which: str, as_json: bool) -> None:
    """Print a letter's template, or the names it may use."""
    from introbot.writing.variables import functions_of, variables_of

    meant = place(kind, language, referrer)
    named, called = variables_of(meant.kind), functions_of(meant.kind)
    with workshop() as shop:
        row = _row(shop, meant)
        source = _version(shop, meant, which).words if which else _in_use(shop, meant)
    if as_json:
        told = [_told(each) for each in (*named, *called)]
        print_json({**row, "source": source, "variables": told})
    elif variables:
        say("\n".join(_lines(named, called)))
    else:
        say(source.rstrip("\n"))


def _in_use(shop: Workshop, meant: Place) -> str:
    own = shop.yours(meant)
    return (own if own is not None else shop.beneath(meant)).decode("utf-8", "replace")


def _version(shop: Workshop, meant: Place, which: str) -> TemplateVersion:
    history = shop.history(meant)
    numbered = dict(enumerate(history, 1))
    for number, version in numbered.items():
        if which == str(number) or (len(which) > 3 and version.digest.startswith(which)):
            return version
    raise Failed(f"there is no version {which[:40]} of {meant}: see `introbot templates history {meant.kind}`")


def _told(variable: Variable) -> dict[str, Any]:
    return {
        "name": variable.name,
        "meaning": variable.meaning,
        "example": variable.example,
        "required": variable.required,
    }


def _lines(named: tuple[Variable, ...], called: tuple[Variable, ...]) -> Iterator[str]:
    from introbot.writing.names import PEOPLE, PERSON

    told_here = {each.name.partition(".")[0]: each.example for each in named if each.name.endswith(".first")}
    parts = {each.name.partition(".")[2] for each in named}
    yield "People, of whom a letter says e.g. {{ reader.first }}:"
    for person in filter(told_here.__contains__, PEOPLE):
        yield from _explained(person, f"{PEOPLE[person]}; e.g. {told_here[person]}")
    yield "What can be said of each of them:"
    for part, meaning in PERSON.items():
        if part in parts:
            yield from _explained(f".{part}", meaning)
    yield "Words, written as {{ program }}; those marked * have to stand in the letter:"
    for each in named:
        if "." not in each.name or each.required:
            yield from _explained(each.name, f"{each.meaning}{_example(each)}", "*" if each.required else " ")
    yield "What can be done:"
    for each in called:
        yield f"    {each.example}"
        yield from (f"        {line}" for line in textwrap.wrap(each.meaning, 72))


def _explained(name: str, meaning: str, mark: str = " ") -> Iterator[str]:
    first, *rest = textwrap.wrap(meaning, 57)
    yield f"  {mark} {name:<18} {first}"
    yield from (f"{'':<23}{line}" for line in rest)


def _example(variable: Variable) -> str:
    said = " ".join(variable.example.split())
    return f"; e.g. {said if len(said) < 50 else f'{said[:49]}…'}" if said else ""


@templates.command()
@click.argument("kinds", nargs=-1, metavar="[KIND]...")
@click.option("--all", "all_", is_flag=True, help="The built-in letters, too.")
@as_json
def check(kinds: tuple[str, ...], all_: bool, as_json: bool) -> None:
    """Check that your letters can be sent.

    Each must be writable, keep its promises and press nobody, with every kind of introduction.
    """
    from introbot.workshop import place_of, strays

    wanted = {place_of(kind).kind for kind in kinds}
    with workshop() as shop:
        found = [*_findings(shop, wanted), *(_builtin_findings() if all_ else ())]
        if not kinds:
            found += [_found(name, 0, f"it is not used: {why}", True) for name, why in strays(shop.folder)]
    if as_json:
        print_json(found)
    else:
        for each in found:
            line = f" line {each['line']}" if each["line"] else ""
            say(f"{'note' if each['warning'] else 'FAIL'}  {each['file']}{line}: {each['sentence']}")
        if not found:
            click.echo("Every template can be used.")
    if any(not each["warning"] for each in found):
        sys.exit(1)


def _findings(shop: Workshop, wanted: set[str]) -> Iterator[dict[str, Any]]:
    for each in _places(shop, "en"):
        raw = shop.yours(each)
        if raw is not None and (not wanted or each.kind in wanted):
            for finding in shop.check(each, raw):
                yield _found(each.name, finding.line, finding.sentence, finding.warning)


def _builtin_findings() -> Iterator[dict[str, Any]]:
    from introbot.writing import Templates, check_templates

    for sentence in check_templates(Templates([])):
        yield _found("built-in", 0, sentence, False)


def _found(file: str, line: int, sentence: str, warning: bool) -> dict[str, Any]:
    return {"file": file, "line": line, "sentence": sentence, "warning": warning}


@templates.command()
@placed
@click.option("--settled", is_flag=True, help="Count yours as brought up to date with the built-in one.")
@as_json
def diff(kind: str, language: str, referrer: str, settled: bool, as_json: bool) -> None:
    """Show what you have changed.

    And, where there is a newer built-in letter, what has changed there since you made yours from it.
    """
    meant = place(kind, language, referrer)
    with workshop() as shop:
        if settled:
            shop.settle(meant)
        views = shop.views(meant)
    if as_json:
        texts = {"yours": views.yours, "made_from": views.then, "built_in": views.now}
        print_json({"kind": meant.kind, **texts, "out_of_date": views.out_of_date})
    else:
        say("\n".join(_three_ways(meant, views)))


def _three_ways(meant: Place, views: Views) -> Iterator[str]:
    if views.yours is None:
        yield f"{meant} is the built-in one: nothing of it is yours."
        return
    base = views.then if views.then is not None else views.now
    changed = _unified(base, views.yours, "built-in, as yours was made from it", "yours")
    if views.then is None:
        yield "It is not known which built-in letter yours was made from; this is how it differs from the one now."
    yield from changed or ["Yours is the same as the built-in one it was made from."]
    if views.out_of_date and views.then is not None:
        yield ""
        yield "The built-in letter has changed since. Once you have taken over what you like, add --settled."
        yield from _unified(views.then, views.now, "built-in, as yours was made from it", "built-in now")


def _unified(before: str, after: str, name_before: str, name_after: str) -> list[str]:
    return [*difflib.unified_diff(before.splitlines(), after.splitlines(), name_before, name_after, lineterm="")]


@templates.command()
@placed
@as_json
def history(kind: str, language: str, referrer: str, as_json: bool) -> None:
    """List every version, by date and author."""
    meant = place(kind, language, referrer)
    with workshop() as shop:
        versions = shop.history(meant)
        in_use = shop.yours(meant) is not None
    numbered = [(number, version, in_use and number == len(versions)) for number, version in enumerate(versions, 1)]
    if as_json:
        print_json([_history_row(*each) for each in numbered])
        return
    for number, version, used in numbered:
        mark = " (in use)" if used else ""
        at = version.kept_at.astimezone()
        say(f"{number:>3}  {at:%Y-%m-%d %H:%M}  {version.digest[:8]}  {_what_happened(version)}{mark}")
    if not in_use:
        click.echo(f"{meant} is the built-in one.")


def _what_happened(version: TemplateVersion) -> str:
    if version.how == "found":
        return f"changed without introbot{f'; the file is of {version.author}' if version.author else ''}"
    return f"{version.how} by {version.author}" if version.author else version.how


def _history_row(number: int, version: TemplateVersion, in_use: bool) -> dict[str, Any]:
    return {
        "version": number,
        "digest": version.digest,
        "at": version.kept_at.isoformat(),
        "author": version.author,
        "how": version.how,
        "made_from": version.made_from or None,
        "in_use": in_use,
    }


@templates.command()
@placed
def reset(kind: str, language: str, referrer: str) -> None:
    """Use the built-in letter again; yours is kept."""
    meant = place(kind, language, referrer)
    with workshop() as shop:
        number = shop.reset(meant)
    click.echo(f"{meant} is the built-in one again. Yours is kept as version {number}.")


@templates.command()
@placed
@click.argument("version")
def restore(kind: str, language: str, referrer: str, version: str) -> None:
    """Use an earlier version again.

    VERSION is its number in the history, or the beginning of the letters and digits beside it.
    """
    meant = place(kind, language, referrer)
    with workshop() as shop:
        chosen = shop.restore(meant, version)
    click.echo(f"{meant} is as it was on {chosen.kept_at:%Y-%m-%d %H:%M}.")
