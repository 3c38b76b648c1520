"""What code tells in letters: every language has the same sentences, with the same names in them."""

from __future__ import annotations

import re

import pytest

from introbot.domain.introduction import PauseReason, State
from introbot.writing import LANGUAGES
from introbot.writing.languages.told import TOLD

PLACES = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", sorted(set(TOLD) - {"en"}))
def test_every_language_tells_the_same_with_the_same_names_in_it(language: str) -> None:
    assert TOLD[language].keys() == TOLD["en"].keys() and TOLD.keys() == LANGUAGES.keys()
    for name, words in TOLD["en"].items():
        assert set(PLACES.findall(TOLD[language][name])) == set(PLACES.findall(words)), name


def test_every_state_and_every_pause_has_its_sentence() -> None:
    assert {f"stands.{state}" for state in State} | {f"paused.{reason}" for reason in PauseReason} <= TOLD["en"].keys()
