"""The documentation names what there is, and nothing else."""

import re
from pathlib import Path

from introbot.cli.commands import commands

ROOT = Path(__file__).parents[1]
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def test_every_command_and_option_is_documented() -> None:
    rows = dict(re.findall(r"^\| `introbot (\w+)([^`]*)`", COMMANDS, re.MULTILINE))
    assert set(rows) == set(commands.commands)
    for name, command in commands.commands.items():
        options = {o for p in command.params for o in p.opts if o.startswith("--") and o != "--help"}
        assert set(re.findall(r"--\w[\w-]*", rows[name])) == options, name


def test_every_link_in_the_documentation_leads_somewhere() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    links = [(p, t) for p in pages for t in re.findall(r"\]\(([^)#:]+)\)", p.read_text(encoding="utf-8"))]
    assert links
    assert not [(page.name, target) for page, target in links if not (page.parent / target).exists()]


def test_every_file_the_flow_names_is_there() -> None:
    flow = (ROOT / "docs" / "flow.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(introbot/[\w/.]+)`", flow))
    assert len(named) > 8
    assert not [name for name in named if not (ROOT / name).exists()]
