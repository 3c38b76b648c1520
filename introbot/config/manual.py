"""The table of all settings as Markdown, which docs/settings.md holds word for word."""

from __future__ import annotations

from introbot.config.table import SETTINGS, Setting


def settings_table() -> str:
    """One row for each setting: its name, what it means, and its default."""
    return "| variable | meaning | default |\n|---|---|---|\n" + "".join(map(_row, SETTINGS))


def _row(setting: Setting) -> str:
    if setting.required:
        default = f"required, e.g. `{setting.example}`"
    else:
        # What is a literal value stands as code, what describes one as words.
        default = setting.otherwise or (f"`{setting.default}`" if setting.default else "none")
    return f"| `{setting.name}` | {setting.meaning} | {default} |\n"
