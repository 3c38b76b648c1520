"""`python -m introbot.cli` is `introbot`."""

from introbot.cli.commands import main

main()
