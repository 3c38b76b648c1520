"""Every row of the list of failures is a test that carries its number, or stands in docs/failures.md with a reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROWS = range(1, 189)
TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "failures.md"
# test_071_..., test_a071_..., test_002_118_..., test_a044_a048_..., test_008_to_012_...
NAMED = re.compile(r"test_((?:a?\d{3}_(?:to_)?)+)")


def numbers_in(name: str) -> set[int]:
    named = NAMED.match(name)
    if not named:
        return set()
    numbers = [int(n) for n in re.findall(r"\d{3}", named[1])]
    return set(range(numbers[0], numbers[-1] + 1)) if "_to_" in named[1] else set(numbers)


def marked(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[int]:
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.failure":
            yield from (ast.literal_eval(row) for row in decorator.args)


def rows_tested() -> dict[int, list[str]]:
    """The tests of each row."""
    found: dict[int, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                for row in numbers_in(node.name) | set(marked(node)):
                    found.setdefault(row, []).append(f"{path.name}::{node.name}")
    return found


def rows_listed() -> dict[int, str]:
    """The rows of the page, with the reason."""
    rows = re.findall(r"^\| (\d+) \| [^|]+ \| ([^|]+) \|$", PAGE.read_text(), re.MULTILINE)
    assert len(rows) == len({row for row, _ in rows}), "a row is listed twice"
    return {int(row): reason.strip() for row, reason in rows}


def test_no_row_is_forgotten() -> None:
    missing = set(ROWS) - rows_tested().keys() - rows_listed().keys()
    assert not missing, f"neither tested nor listed: {sorted(missing)}"


def test_only_rows_that_there_are_and_each_with_a_reason() -> None:
    assert (rows_tested().keys() | rows_listed().keys()) <= set(ROWS)
    assert all(rows_listed().values())


def test_most_rows_are_tests() -> None:
    assert len(rows_tested()) >= 166
