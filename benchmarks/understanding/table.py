"""The one table: what was measured beside what is wanted, by a call and through the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table. `met` is None where nothing particular is wanted."""

    part: str
    here: str
    program: str = ""
    wanted: str = ""
    met: bool | None = None


def share(part: str, here: Sequence[bool], program: Sequence[bool], least: float | None = None) -> Row:
    """A row of percentages; the worse of the two must reach `least`."""
    worst = min((_percent(column) for column in (here, program) if column), default=100.0)
    wanted = f">= {least:g} %" if least is not None else ""
    return Row(part, _shown(here), _shown(program), wanted, None if least is None or not here else worst >= least)


def _percent(column: Sequence[bool]) -> float:
    return 100 * sum(column) / len(column)


def _shown(column: Sequence[bool]) -> str:
    return f"{_percent(column):.1f} % ({sum(column)}/{len(column)})" if column else "-"


def printed(rows: Sequence[Row]) -> str:
    """The rows in columns under a heading."""
    lines = [("", "by a call", "introbot explain", "wanted", "met"), *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    return "\n".join(_line(cells, widths) for cells in lines)


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    return row.part, row.here, row.program, row.wanted, "" if row.met is None else "yes" if row.met else "NO"


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    padded = (
        text.rjust(width) if column in (1, 2) else text.ljust(width)
        for column, (text, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()
