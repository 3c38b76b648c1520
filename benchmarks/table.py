"""The one table that is printed: each figure beside the one that is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measure; `met` is None where nothing particular is wanted."""

    measure: str
    bare: str
    introbot: str
    wanted: str = ""
    met: bool | None = None


def printed(rows: Iterable[Row]) -> str:
    """The rows in columns, with a heading."""
    lines = [("", "bare bot", "introbot", "wanted", "met"), *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    return "\n".join(_line(cells, widths) for cells in lines)


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    met = "" if row.met is None else "yes" if row.met else "NO"
    return row.measure, row.bare, row.introbot, row.wanted, met


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    padded = (
        text.rjust(width) if column in (1, 2) else text.ljust(width)
        for column, (text, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()
