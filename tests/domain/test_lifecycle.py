"""The picture of the lifecycle is true."""

from pathlib import Path

from tests.domain.lifecycle import page

DRAWN = Path(__file__).parents[2] / "docs" / "lifecycle.md"


def test_the_drawing_is_the_table() -> None:
    drawn = "\n".join(page()).rstrip() + "\n"
    assert DRAWN.read_text(encoding="utf-8") == drawn, "run: python -m tests.domain.lifecycle > docs/lifecycle.md"
