"""What an operator types: parse, call, print."""

from introbot.cli.commands import main

__all__ = ["main"]
