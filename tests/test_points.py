"""Passing a point: nothing in production, told to whoever watches."""

from __future__ import annotations

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
