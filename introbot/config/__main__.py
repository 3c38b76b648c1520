"""Prints the table of settings for docs/settings.md: `python -m introbot.config`."""

from introbot.config.manual import settings_table

print(settings_table(), end="")
