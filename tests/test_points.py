"""Passing a point: nothing in production, told to whoever watches."""

from __future__ import annotations

import ast
from pathlib import Path

from introbot.points import Point, reached, watch


def test_a_watcher_is_told_and_nobody_else() -> None:
    seen: list[Point] = []
    watch(seen.append)
    try:
        reached(Point.KEPT)
    finally:
        watch(None)
    reached(Point.FILED)
    assert seen == [Point.KEPT]


def test_each_point_has_its_place_in_the_program() -> None:
    """A name that nothing passes would be a kill that never happens."""
    package = Path(__file__).parents[1] / "introbot"
    passed = {
        ast.unparse(node.args[0]).removeprefix("Point.").lower()
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "reached" and "Point" in ast.unparse(node.args[0])
    }
    assert passed == {point.name.lower() for point in Point}
