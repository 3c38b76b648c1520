"""Example replies, kept one a line in files that stand beside the tests that read them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def table(name: str) -> ModuleType:
    """A file of example replies that stands beside this one."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines(block: str) -> list[str]:
    """The replies of a block, with the line breaks and odd characters that are written as escapes."""
    return [
        line.replace("\\n", "\n").replace("\\ufffd", "\ufffd").replace("\\\\", "\\")
        for line in block.strip().splitlines()
    ]
