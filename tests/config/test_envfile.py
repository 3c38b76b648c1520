"""The `.env` file: found, read without surprises, written for its owner alone."""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from introbot.config import SETTINGS, Settings, env_template, faults, find_env, read_env, write_env
from introbot.errors import Misconfigured
from tests.config.test_settings import LEAST

# What a shell, an editor or a person puts into a value.
values = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30)


@pytest.fixture
def env(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def test_the_environment_wins_over_the_file(env: Path) -> None:
    env.write_text("INTROBOT_HOLD=1h\nINTROBOT_REMIND_AFTER=2d\nOTHER=x\n")
    settings = Settings.load({**LEAST, "INTROBOT_HOLD": "5m"}, env)
    assert (settings.hold.total_seconds(), settings.remind_after.days) == (300, 2)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("INTROBOT_NAME=Ada", "Ada"),
        ("export INTROBOT_NAME = Ada # comment", "Ada"),
        ("INTROBOT_NAME='a#b $HOME ${HOME} \\'x\\''", "a#b $HOME ${HOME} 'x'"),
        ('INTROBOT_NAME="Ann Lee"', "Ann Lee"),
        ("INTROBOT_NAME=", ""),
        ("INTROBOT_NAME", ""),
        ("\ufeffINTROBOT_NAME=Ada", "Ada"),
        ("INTROBOT_NAME=a\r\nINTROBOT_NAME=Zoë\r\n", "Zoë"),
    ],
)
def test_a_line_is_read_as_written(env: Path, line: str, value: str) -> None:
    env.write_bytes(line.encode())
    assert read_env(env) == {"INTROBOT_NAME": value}


def test_an_unreadable_line_is_named_and_not_shown(env: Path) -> None:
    env.write_text("# first\nINTROBOT_IMAP_PASSWORD='s3cret\n")
    with pytest.raises(Misconfigured, match=r"\.env, line 2: write NAME=value") as caught:
        read_env(env)
    assert "s3cret" not in str(caught.value)
    assert faults(LEAST, env) == [str(caught.value)]


@pytest.mark.parametrize("content", [b"INTROBOT_NAME=\xff\n", None])
def test_an_unreadable_file_is_refused(env: Path, content: bytes | None) -> None:
    if content is None:
        env.mkdir()
    else:
        env.write_bytes(content)
    with pytest.raises(Misconfigured, match=r"\.env cannot be read"):
        Settings.load(LEAST, env)


def test_a_misspelt_name_in_the_file_is_refused(env: Path) -> None:
    env.write_text("INTROBOT_HOLDS=1h\n")
    with pytest.raises(Misconfigured, match="INTROBOT_HOLDS is no setting: did you mean INTROBOT_HOLD"):
        Settings.load(LEAST, env)


def test_the_file_of_the_current_folder_comes_first(tmp_path: Path) -> None:
    here, home = tmp_path / "here", tmp_path / "home"
    environ = {"INTROBOT_HOME": str(home)}
    here.mkdir()
    home.mkdir()
    assert find_env(environ, here) is None
    (home / ".env").write_text("INTROBOT_HOLD=1h")
    assert find_env(environ, here) == home / ".env"
    (here / ".env").write_text("SOMETHING_ELSE=1")
    assert find_env(environ, here) == home / ".env"
    (here / ".env").write_text("INTROBOT_HOLD=1h")
    assert find_env(environ, here) == here / ".env"


def test_the_data_folder_is_the_platforms_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda name: str(tmp_path / name))
    write_env(tmp_path / "introbot" / ".env", LEAST)
    assert find_env({}, tmp_path) == tmp_path / "introbot" / ".env"
    assert Settings.load(LEAST).home == tmp_path / "introbot"


def test_the_template_names_every_setting_and_asks_for_the_missing(env: Path) -> None:
    write_env(env, {})
    assert {line.split()[0] for line in faults({}, env)} == set(LEAST)
    for setting in SETTINGS:
        assert f"{setting.name}=" in env_template()


def test_a_filled_in_template_is_complete(env: Path) -> None:
    write_env(env, LEAST)
    assert Settings.load({}, env) == Settings.load(LEAST)


def test_the_defaults_in_the_template_are_the_defaults(env: Path) -> None:
    shown = [f"# {setting.name}={setting.default}" for setting in SETTINGS if setting.default]
    text = env_template(LEAST)
    for line in shown:
        assert line in text
        text = text.replace(line, line.removeprefix("# "))
    env.write_text(text)
    assert Settings.load({}, env) == Settings.load(LEAST)


@given(values)
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, value: str) -> None:
    path = tmp_path_factory.mktemp("env") / ".env"
    write_env(path, {"INTROBOT_IMAP_PASSWORD": value})
    assert read_env(path)["INTROBOT_IMAP_PASSWORD"] == value


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / ".env"
    write_env(path, LEAST)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_nothing_is_overwritten(env: Path, tmp_path: Path) -> None:
    env.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Misconfigured, match="exists already"):
        write_env(env, LEAST)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("wrong", "hint"), [({"INTROBOT_HOLDS": "1h"}, "no setting"), ({"INTROBOT_NAME": "a\nb"}, "more than one line")]
)
def test_what_could_not_be_read_back_is_not_written(env: Path, wrong: dict[str, str], hint: str) -> None:
    with pytest.raises(Misconfigured, match=hint):
        write_env(env, wrong)
    assert not env.exists()


def test_a_folder_that_is_a_file_is_refused(env: Path) -> None:
    env.write_text("")
    with pytest.raises(Misconfigured, match="choose another folder"):
        write_env(env / ".env", LEAST)
