"""Every test shows what it asserts, and none is skipped but for want of a server or a browser."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ASSERTING = {"raises", "warns", "fail", "expect"}


def names_called(tree: ast.AST) -> set[str]:
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}


def shows_what_it_asserts(test: ast.AST) -> bool:
    """By `assert`, by `pytest.raises` and its like, or by a helper whose name begins with assert_."""
    asserts = any(isinstance(node, ast.Assert) for node in ast.walk(test))
    return asserts or any(name in ASSERTING or name.startswith("assert_") for name in names_called(test))


def functions_in(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield node


def test_every_test_shows_what_it_asserts() -> None:
    trees = {path: ast.parse(path.read_text("utf-8")) for path in HERE.rglob("test_*.py")}
    tests = [(path.relative_to(HERE), test) for path, tree in trees.items() for test in functions_in(tree)]
    assert len(tests) > 1000
    assert [f"{path}: {test.name}" for path, test in tests if not shows_what_it_asserts(test)] == []


def test_no_test_is_skipped_by_its_own_word() -> None:
    skipping = [
        str(path.relative_to(HERE))
        for path in HERE.rglob("*.py")
        if names_called(ast.parse(path.read_text("utf-8"))) & {"skip", "skipif", "importorskip", "xfail"}
    ]
    assert skipping == ["servers/needed.py"]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("play('asked')", False),
        ("check(letter)", False),
        ("'assert nothing'", False),
        ("assert play('asked')", True),
        ("for letter in letters:\n        assert letter", True),
        ("with pytest.raises(ValueError):\n        play('asked')", True),
        ("assert_harmless(letter)", True),
    ],
)
def test_this_check_can_fail(body: str, shown: bool) -> None:
    (test,) = functions_in(ast.parse(f"def test_one():\n    {body}\n"))
    assert shows_what_it_asserts(test) is shown
