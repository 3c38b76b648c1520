"""Phrases that are looked for together find what each of them finds alone."""

from __future__ import annotations

import re

import pytest

from introbot.coaching import words
from introbot.coaching.words import Phrases, Rows

TABLES = {name: rows for name, rows in vars(words).items() if isinstance(rows, Rows)}
SAID = """\
If you know anyone who could use a plumber, please keep me in mind.
FALLS DU JEMANDEN KENNST, denk an mich, wenn du etwas hörst.
She complained of it, and she is looking for help.
We take you to the next level with innovative solutions, and create synergies.
He's great. Toll. Super nett. Really nice.
I only guess that she needs it; she never said so. ÄRGERT sich.
I just met Donald, I have known him for years, we haven't worked together yet; he rebuilt our payroll.
Could you introduce me to Jane Doe at Acme? She wants it by Thursday.
"""


@pytest.mark.parametrize("name", TABLES)
def test_together_they_find_what_each_finds(name: str) -> None:
    table = TABLES[name]
    spans = [
        (found and found.span(), (alone := table._first_of_each(line)) and alone.span())
        for line in SAID.splitlines()
        for found in [table.first(line)]
    ]
    assert any(found for found, _ in spans)
    assert all(found == alone for found, alone in spans)


@pytest.mark.parametrize("name", [name for name, rows in TABLES.items() if isinstance(rows, Phrases)])
def test_they_are_written_in_small_letters(name: str) -> None:
    assert not [row for row in TABLES[name]._rows if re.search(r"(?<!\\)[A-ZÄÖÜÉÈ]", row)]
