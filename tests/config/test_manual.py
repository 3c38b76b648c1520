"""docs/settings.md says what the code does."""

import re
import runpy
from pathlib import Path

import pytest

from introbot.config import SETTINGS, faults, read_env
from introbot.config.manual import settings_table

MANUAL = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
RECIPES = [block for block in re.findall(r"```\n(.*?)```", MANUAL, re.DOTALL) if "INTROBOT_IMAP_HOST" in block]


def test_the_page_holds_the_table() -> None:
    assert settings_table() in MANUAL
    for setting in SETTINGS:
        assert f"| `{setting.name}` |" in MANUAL


def test_the_page_names_nothing_that_is_no_setting() -> None:
    assert set(re.findall(r"INTROBOT_[A-Z_]+", MANUAL)) == {setting.name for setting in SETTINGS}


def test_the_module_prints_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module("introbot.config")
    assert capsys.readouterr().out == settings_table()


@pytest.mark.parametrize("recipe", RECIPES)
def test_each_recipe_is_complete(recipe: str, tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text(recipe, encoding="utf-8")
    assert "INTROBOT_ADDRESS" in read_env(path)
    assert faults({}, path) == []


def test_there_are_four_recipes() -> None:
    assert len(RECIPES) == 4
