"""A pytest plugin: the module named in the environment is imported as the mutant's source."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType


class _Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, name: str, source: str) -> None:
        self._name, self._source = name, source

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self._name:
            return None
        found = importlib.machinery.PathFinder.find_spec(name, path)
        assert found
        return importlib.machinery.ModuleSpec(name, self, origin=found.origin)

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = module.__spec__.origin if module.__spec__ else None
        exec(compile(self._source, f"<mutant of {self._name}>", "exec"), module.__dict__)


if name := os.environ.get("MUTANT_OF"):
    assert name not in sys.modules, f"{name} is imported too early to be changed"
    sys.meta_path.insert(0, _Mutated(name, Path(os.environ["MUTANT_SOURCE"]).read_text()))
