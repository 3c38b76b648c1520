"""`python -m introbot` is `introbot`."""

from introbot.cli.commands import main

main()
