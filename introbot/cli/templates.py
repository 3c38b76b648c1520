"""`introbot templates`: the letters' templates, as an operator sees and changes them."""

from __future__ import annotations

import click

from introbot.cli.previewing import preview


@click.group()
def templates() -> None:
    """See the letters as they would be sent."""


templates.add_command(preview)
