"""The `.env` file: where it is looked for, how it is read, and how `introbot init` writes it."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Mapping
from pathlib import Path

from introbot.config.table import BY_NAME, SETTINGS, Setting
from introbot.errors import Misconfigured

_HEAD = """\
# The settings of introbot. What is commented out shows its default; docs/settings.md explains each one.
# This file holds a password: keep it readable for its owner alone (chmod 600).
"""


def data_folder() -> Path:
    """The platform's own folder for our data, unless INTROBOT_HOME names another."""
    import platformdirs  # here, because it costs more than the rest of this module

    return Path(platformdirs.user_data_dir("introbot"))


def find_env(environ: Mapping[str, str], folder: Path) -> Path | None:
    """The `.env` to read: the one in `folder` if it holds a setting of ours, else the one in the data folder."""
    here = folder / ".env"
    if here.is_file() and any(name.upper().startswith("INTROBOT_") for name in read_env(here)):
        return here
    home = environ.get("INTROBOT_HOME", "").strip()
    there = (Path(home).expanduser() if home else data_folder()) / ".env"
    return there if there.is_file() else None


def read_env(path: Path) -> dict[str, str]:
    """The variables of a `.env` file as written, nothing interpolated; Misconfigured if it cannot be read."""
    from dotenv.parser import parse_stream  # here, because many runs have no such file

    values: dict[str, str] = {}
    try:
        # utf-8-sig: Windows editors put a byte order mark before the first name.
        with path.open(encoding="utf-8-sig") as lines:
            # dotenv_values would only log a line it cannot read, and go on without that setting.
            for line in parse_stream(lines):
                if line.error:
                    raise Misconfigured(f"{path}, line {line.original.line}: write NAME=value, or put quotes around it")
                if line.key:
                    values[line.key] = line.value or ""
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise Misconfigured(f"{path} cannot be read ({reason}): mend it or remove it") from error
    return values


def env_template(values: Mapping[str, str] | None = None) -> str:
    """A commented `.env` with every setting; those in `values` are filled in, the rest shows its default."""
    given = values or {}
    if strange := sorted(given.keys() - BY_NAME.keys()):
        raise Misconfigured(f"{strange[0]} is no setting: remove it")
    return _HEAD + "".join(_entry(setting, given.get(setting.name)) for setting in SETTINGS)


def write_env(path: Path, values: Mapping[str, str]) -> None:
    """Writes `env_template(values)` to a new file that only its owner may read; never over one that is there."""
    content = env_template(values).encode()
    if os.path.lexists(path):
        raise Misconfigured(f"{path} exists already: edit it, or move it away first")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # O_EXCL refuses what came to be meanwhile; the mode holds from the first byte on.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise Misconfigured(f"{path} cannot be written ({error.strerror}): choose another folder") from error
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def _entry(setting: Setting, value: str | None) -> str:
    note = setting.meaning if setting.required else f"{setting.meaning} (default: {setting.default_text})"
    comment = textwrap.indent(textwrap.fill(note, 100), "# ")
    if value is not None:
        line = f"{setting.name}={_quoted(setting.name, value)}"
    elif setting.required:
        line = f"# e.g. {setting.name}={setting.example}\n{setting.name}="
    else:
        line = f"# {setting.name}={setting.default or setting.example}"
    return f"\n{comment}\n{line}\n"


def _quoted(name: str, value: str) -> str:
    if "\n" in value or "\r" in value or "\x00" in value:
        raise Misconfigured(f"{name} has more than one line: write it on one line")
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
