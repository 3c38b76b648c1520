"""Whether every letter can be written: each template is rendered for sample people, both parts, as if it were sent."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from introbot.errors import IntrobotError
from introbot.writing.kinds import KINDS
from introbot.writing.letter import write
from introbot.writing.sample import sample_introductions, sample_letter, sample_sheet
from introbot.writing.templates import Templates


def check_templates(templates: Templates) -> list[str]:
    """One sentence per fault; empty if all is well. A fault of the operator's does not stop the built-in letter."""
    faults: dict[str, None] = {}
    for name, language in product(KINDS, templates.languages()):
        for introduction in sample_introductions(name):
            sheet = replace(sample_sheet(introduction), language=language, words_language=language)
            try:
                write(sample_letter(name), introduction, sheet, templates)
            except IntrobotError as error:
                faults[str(error)] = None
    return [*dict.fromkeys([*map(str, templates.faults()), *faults])]
