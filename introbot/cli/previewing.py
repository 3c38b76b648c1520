"""`introbot templates preview`: how a letter will look, on the terminal, as a page, or served while it is edited."""

from __future__ import annotations

import sys
import tempfile
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import click

from introbot.cli.base import Failed, WrongUse, load_local_settings, load_settings, one_introduction, reading, say

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.domain.introduction import Introduction
    from introbot.preview import Look, Viewer
    from introbot.writing.sheet import Sheet


@click.command()
@click.argument("kind", metavar="[KIND]", default="")
@click.option("--html", is_flag=True, help="Write a page and open it, instead of printing the text.")
@click.option("--serve", is_flag=True, help="Serve the page on this machine; it follows the file as you save it.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Where to serve it (any free port).")
@click.option("--all", "all_", is_flag=True, help="Every letter, as a contact sheet on one page.")
@click.option("--introduction", "introduction_id", metavar="ID", default="", help="A real one, not the sample people.")
@click.option("--language", metavar="CODE", default="", help="The language to show it in (en, de, fr).")
def preview(kind: str, html: bool, serve: bool, port: int, all_: bool, introduction_id: str, language: str) -> None:
    """Show a letter as it would be sent.

    The text is shown here, or with --html or --serve both parts on a page.
    """
    _check(kind, all_, language)
    viewer = _viewer(introduction_id, language)
    if serve:
        _serve(viewer, "" if all_ else kind, language, port)
    elif html or all_:
        looks = viewer.looks(language) if all_ else [viewer.look(kind, language)]
        _write_page(looks, all_)
    else:
        _print(viewer.look(kind, language))


def _check(kind: str, all_: bool, language: str) -> None:
    from introbot.preview import nearest
    from introbot.writing import KINDS, LANGUAGES

    if language and language not in LANGUAGES:
        raise WrongUse(f"there are no letters in {language}; there are {', '.join(LANGUAGES)}")
    if all_ or kind in KINDS:
        return
    if not kind:
        raise WrongUse("say which letter, e.g. `introbot templates preview permission`, or --all")
    meant = nearest(kind)
    raise WrongUse(f"there is no letter {kind}; " + (f"did you mean {meant}?" if meant else "see --all"))


def _viewer(introduction_id: str, language: str) -> Viewer:
    from introbot.daemon import templates_of
    from introbot.preview import Viewer

    if not introduction_id:
        local = load_local_settings()
        return Viewer(templates_of(local), name=local.name)
    settings = load_settings()
    with reading() as tx:
        introduction = one_introduction(tx, introduction_id)
    return Viewer(templates_of(settings), introduction, _sheet(settings, introduction, language))


def _sheet(settings: Settings, introduction: Introduction, language: str) -> Sheet:
    """As the letters about it would be written on now, without a reply address that would be read as anybody's."""
    from introbot.daemon import now
    from introbot.reading.words import spoken
    from introbot.writing.sheet import Sheet

    parts = introduction.parts
    written = language or spoken(" ".join(filter(None, (parts.experience, parts.empathy, parts.expectations))))
    return Sheet(
        program=settings.address,
        message_id="<preview@introbot.invalid>",
        reply_address=settings.address.address,
        now=now(),
        zone=settings.timezone,
        language=written,
        words_language=written,
    )


def _print(look: Look) -> None:
    """The letter on stdout, so that it can be piped; what is wrong with its template on stderr."""
    shown = {"From", "To", "Cc", "Reply-To", "Subject"}
    say("\n".join(f"{name}: {value}" for name, value in look.headers if name in shown))
    say(f"\n{look.text}" if look.text else "")
    for fault in (*look.faults, *look.warnings):
        click.echo(f"introbot: {fault}", err=True)
    if look.faults:
        sys.exit(1)


def _write_page(looks: list[Look], sheet: bool) -> None:
    from introbot.preview import page_of

    name = "letters" if sheet else looks[0].kind
    try:
        path = Path(tempfile.mkdtemp(prefix="introbot-preview-")) / f"{name}.html"
        path.write_text(page_of(looks, sheet=sheet), encoding="utf-8")
    except OSError as error:
        raise Failed(f"the page could not be written ({error.strerror})") from error
    click.echo(f"Wrote {path}")
    webbrowser.open(path.as_uri())


def _serve(viewer: Viewer, kind: str, language: str, port: int) -> None:
    from introbot.preview import Served

    try:
        served = Served(viewer, kind, language, port=port)
    except OSError as error:
        raise Failed(f"port {port} cannot be used ({error.strerror}); leave --port out for any free one") from error
    with served:
        click.echo(f"Serving {served.url} to this machine until Ctrl-C.")
        webbrowser.open(served.url)
        try:
            served.wait()
        except KeyboardInterrupt:
            click.echo("")
