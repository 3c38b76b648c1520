"""`introbot templates ...`: seen, changed, checked, kept, and put back; and every bad input in one sentence."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from introbot.writing import builtin_folder
from tests.cli.conftest import Introbot, read, told

PERMISSION = (builtin_folder() / "permission.txt").read_text(encoding="utf-8")
WARMER = PERMISSION.replace("Hello {{ recipient.first }},", "Dear {{ recipient.first }},")
SECOND = "Would you like me to introduce you?"

pytestmark = pytest.mark.usefixtures("folder")


@pytest.fixture
def folder(introbot: Introbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set but where data is kept: letters are changed without any mail server."""
    monkeypatch.setenv("INTROBOT_HOME", str(tmp_path))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "templates"


def use(introbot: Introbot, text: str, *options: str, kind: str = "permission") -> str:
    result = introbot("templates", "edit", kind, "--file", "-", *options, stdin=text.encode())
    assert result.exit_code == 0, result.output
    return result.output


def test_every_letter_is_listed_with_its_layer(introbot: Introbot, own: Path) -> None:
    assert "yours)" not in introbot("templates", "list").stdout
    use(introbot, WARMER)
    use(introbot, WARMER, "-r", "Ann@Example.org")
    listed = introbot("templates", "list").stdout
    assert "the three elements and the two questions (yours)" in " ".join(listed.split())
    assert "(ann@example.org) the recipient" in " ".join(listed.split())
    assert max(map(len, listed.splitlines())) <= 80
    rows = read(introbot("templates", "list", "--json"))
    layers = {(row["kind"], row["referrer"]): row["layer"] for row in rows}
    assert layers["permission", ""] == "yours"
    assert layers["permission", "ann@example.org"] == "referrer"
    assert layers["draft", ""] == "built-in" and layers["partials/footer", ""] == "built-in"
    assert (own / "referrers" / "ann@example.org" / "permission.txt").read_text() == WARMER


def test_a_letter_is_shown_with_what_it_may_name(introbot: Introbot) -> None:
    assert introbot("templates", "show", "permission").stdout.rstrip("\n") == PERMISSION.rstrip("\n")
    shown = introbot("templates", "show", "permission", "--variables").stdout
    assert "* experience" in shown and "recipient          whose permission is asked; e.g. Jane" in shown
    assert "* referrer.name" in shown and "buttons(" in shown and max(map(len, shown.splitlines())) <= 80
    named = {line.split()[0] for line in shown.splitlines()}
    assert "topic" in named and not {"asked", "answers", ".address"} & named, "none of which this letter tells"
    told_ = read(introbot("templates", "show", "permission", "--variables", "--json"))
    experience = next(each for each in told_["variables"] if each["name"] == "experience")
    assert experience["required"] and experience["meaning"] and experience["example"]
    use(introbot, WARMER)
    assert "Dear {{ recipient.first }}" in introbot("templates", "show", "permission").stdout
    assert "Guten Tag" in introbot("templates", "show", "permission", "-l", "de").stdout


def test_a_second_question_cannot_be_deleted(introbot: Introbot, own: Path) -> None:
    use(introbot, WARMER)
    without = WARMER.replace(SECOND, "")
    result = introbot("templates", "edit", "permission", "--file", "-", stdin=without.encode())
    assert result.exit_code == 1
    assert (
        "it no longer asks whether Jane would like to meet Donald: put back, on a line of its own, “Would"
        in result.stderr
    )
    misspelt = introbot("templates", "edit", "permission", "--file", "-", stdin=b"Subject: x\n\n{{ empaty }} and\n")
    assert "line 3: there is no “empaty”" in misspelt.stderr and "\n    {{ empaty }} and\n" in misspelt.stderr
    assert (own / "permission.txt").read_text() == WARMER
    drafts = {path.name: path.read_text() for path in (own / "drafts").iterdir()}
    assert drafts.pop("permission.txt").startswith("Subject: x"), "the next edit goes on from the last"
    assert [*drafts.values()] == [without]
    assert read(introbot("templates", "list", "--json"))[4]["draft"]


def test_history_reset_and_restore_lose_nothing(introbot: Introbot, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GIT_AUTHOR_NAME", raising=False)
    monkeypatch.setenv("EMAIL", "Ann Lee <ann@example.org>")
    use(introbot, WARMER)
    use(introbot, WARMER.replace("Dear", "Good day"))
    (own / "permission.txt").write_text(WARMER.replace("Dear", "Hi"))
    versions = read(introbot("templates", "history", "permission", "--json"))
    assert [(v["version"], v["how"], v["in_use"]) for v in versions] == [
        (1, "edited", False), (2, "edited", False), (3, "found", True),
    ]  # fmt: skip
    assert [v["author"] for v in versions[:2]] == ["Ann Lee <ann@example.org>"] * 2 and all(v["at"] for v in versions)
    told_ = introbot("templates", "history", "permission").stdout.splitlines()
    assert told_[0].endswith("  edited by Ann Lee <ann@example.org>")
    assert "changed without introbot; the file is of " in told_[2] and told_[2].endswith(" (in use)")
    assert "version 3" in introbot("templates", "reset", "permission").stdout
    assert not (own / "permission.txt").exists()
    assert "built-in" in introbot("templates", "history", "permission").stdout
    assert introbot("templates", "restore", "permission", "1").exit_code == 0
    assert (own / "permission.txt").read_text() == WARMER
    assert introbot("templates", "restore", "permission", versions[1]["digest"][:6]).exit_code == 0
    assert "Good day" in (own / "permission.txt").read_text()
    assert "Good day" in introbot("templates", "show", "permission", "--version", "2").stdout


def test_the_three_texts_are_told_apart(
    introbot: Introbot, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "nothing of it is yours" in introbot("templates", "diff", "permission").stdout
    use(introbot, WARMER)
    shown = introbot("templates", "diff", "permission").stdout
    assert "-Hello {{ recipient.first }}," in shown and "+Dear {{ recipient.first }}," in shown
    assert "changed since" not in shown

    newer = tmp_path / "newer"
    newer.mkdir()
    (newer / "permission.txt").write_text(PERMISSION.replace("No is completely fine", "No is perfectly fine"))
    monkeypatch.setattr("introbot.workshop.workshop.builtin_folder", lambda: newer)
    shown = introbot("templates", "diff", "permission").stdout
    assert "changed since" in shown and "+No is perfectly fine" in shown and "+Dear" in shown
    three = read(introbot("templates", "diff", "permission", "--json"))
    assert three["out_of_date"] and three["yours"] == WARMER and three["made_from"] == PERMISSION
    introbot("templates", "diff", "permission", "--settled")
    assert not read(introbot("templates", "diff", "permission", "--json"))["out_of_date"]


@pytest.mark.usefixtures("settings")
def test_the_check_names_file_line_and_fault(introbot: Introbot, own: Path) -> None:
    assert introbot("templates", "check").stdout == "Every template can be used.\n"
    own.mkdir()
    (own / "permission.txt").write_text(WARMER.replace("{{ empathy }}", "{{ empaty }}"))
    (own / "permision.txt").write_text("Subject: x\n\ny\n")
    (own / "es").mkdir()
    (own / "es" / "permission.txt").write_text(WARMER)
    result = introbot("templates", "check", "--json")
    assert result.exit_code == 1
    found = {each["file"]: each for each in json.loads(result.stdout)}
    assert found["permission.txt"]["sentence"] == "there is no “empaty” in this letter; did you mean “empathy”?"
    assert found["permission.txt"]["line"] == 1 + WARMER[: WARMER.index("{{ empathy }}")].count("\n")
    assert "did you mean “permission”" in found["permision.txt"]["sentence"]
    assert "no letters are written in “es”" in found["es/permission.txt"]["sentence"]
    assert "FAIL  permission.txt line" in introbot("templates", "check").stdout
    assert "empaty" in introbot("doctor").stdout


# An editor of one's own, with a terminal.


def editor(folder: Path, script: str) -> str:
    """A program that does this to the file it is given."""
    path = folder / "editor.py"
    path.write_text(f"#!{sys.executable}\nimport pathlib, sys\npath = pathlib.Path(sys.argv[-1])\n{script}\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("introbot.cli.editing._is_a_terminal", lambda: True)
    monkeypatch.delenv("VISUAL", raising=False)
    return tmp_path


def edits(introbot: Introbot, monkeypatch: pytest.MonkeyPatch, command: str, answers: str = ""):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("EDITOR", command)
    return introbot("templates", "edit", "permission", stdin=answers.encode())


def test_the_first_edit_begins_with_the_built_in_letter(
    introbot: Introbot, own: Path, terminal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = editor(terminal, "path.write_text(path.read_text().replace('Hello', 'Dear'))")
    assert "is in use" in edits(introbot, monkeypatch, change).stdout
    assert (own / "permission.txt").read_text() == WARMER
    assert "Nothing was changed." in edits(introbot, monkeypatch, change).stdout


CUT = f"path.write_text(path.read_text().replace({SECOND!r}, ''))"


@pytest.mark.parametrize(
    ("answers", "says", "is_draft"),
    [("k\n", "Kept, unused", True), ("d\n", "Dropped", False), ("", "Kept, unused", True), ("e\nk\n", "Kept", True)],
)
def test_a_fault_is_shown_and_leaves_the_letter_as_it_was(
    answers: str, says: str, is_draft: bool, introbot: Introbot, own: Path, terminal: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    result = edits(introbot, monkeypatch, editor(terminal, CUT), answers)
    assert (
        "It no longer asks whether Jane would like to meet Donald: put back" in result.stdout and says in result.stdout
    )
    assert not (own / "permission.txt").exists()
    assert (own / "drafts" / "permission.txt").exists() is is_draft


def test_a_draft_is_gone_on_from(
    introbot: Introbot, own: Path, terminal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edits(introbot, monkeypatch, editor(terminal, CUT), "k\n")
    mended = edits(introbot, monkeypatch, editor(terminal, f"path.write_text({WARMER!r})"))
    assert "Going on from your draft" in mended.stdout and "is in use" in mended.stdout
    assert not (own / "drafts" / "permission.txt").exists()


def test_two_who_edit_the_same_letter_lose_nothing(
    introbot: Introbot, own: Path, terminal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = f"own = pathlib.Path({str(own)!r}); own.mkdir(exist_ok=True); (own / 'permission.txt').write_text('theirs')"
    result = edits(introbot, monkeypatch, editor(terminal, f"{other}\npath.write_text({WARMER!r})"))
    assert result.exit_code == 1
    assert "Somebody else has changed permission meanwhile. Yours is kept, unused, as " in result.stderr
    assert (own / "permission.txt").read_text() == "theirs"
    assert (own / "drafts" / "permission.txt").read_text() == WARMER


def test_an_editor_that_fails_or_is_not_there(
    introbot: Introbot, own: Path, terminal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = edits(introbot, monkeypatch, editor(terminal, f"path.write_text({WARMER!r}); sys.exit(3)"))
    assert "the editor ended with status 3, so nothing was changed; what you wrote is kept" in failing.stderr
    assert (own / "drafts" / "permission.txt").read_text() == WARMER
    absent = edits(introbot, monkeypatch, "no-such-editor --wait")
    assert "the editor “no-such-editor” cannot be started: set EDITOR" in absent.stderr
    monkeypatch.setenv("PATH", "")
    assert "no editor was found" in edits(introbot, monkeypatch, "").stderr
    assert not (own / "permission.txt").exists()


def test_without_any_setting_the_letters_are_in_the_data_folder(
    introbot: Introbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INTROBOT_HOME")
    monkeypatch.setenv("INTROBOT_NAME", "Ann’s desk")
    use(introbot, WARMER)
    for command in ("list", "check", "show permission", "diff permission", "history permission"):
        assert introbot("templates", *command.split()).exit_code == 0
    shown = introbot("templates", "preview", "permission").stdout
    assert "Dear Jane," in shown and "Ann’s desk, an assistant program," in shown
    assert (tmp_path / "nobody" / "introbot" / "templates" / "permission.txt").read_text() == WARMER


def test_settings_of_the_mailbox_are_not_looked_at(introbot: Introbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTROBOT_IMAP_PORT", "no port")
    assert introbot("templates", "list").exit_code == 0
    monkeypatch.setenv("INTROBOT_LANGUAGE", "xx")
    assert "INTROBOT_LANGUAGE" in told(introbot("templates", "list"), 2)
    monkeypatch.setenv("INTROBOT_TEMPLATE", "/tmp")
    assert "did you mean INTROBOT_TEMPLATES?" in told(introbot("templates", "list"), 2)


# Bad input: one sentence each.


def test_without_a_terminal_it_never_waits(introbot: Introbot) -> None:
    assert "there is no terminal" in told(introbot("templates", "edit", "permission"), 2)


@pytest.mark.parametrize("command", ["show", "edit", "diff", "history", "reset"])
@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("permision", "There is no letter “permision”: did you mean “permission”?"),
        ("../../etc/passwd", "There is no letter “../../etc/passwd”"),
        ("xyzzy", "see `introbot templates list`"),
    ],
)
def test_an_unknown_kind(introbot: Introbot, command: str, kind: str, says: str) -> None:
    options = ["--file", "-"] if command == "edit" else []
    assert says in told(introbot("templates", command, kind, *options, stdin=b"x"), 2)


@pytest.mark.parametrize("referrer", ["../../x@y.example", "nobody", "a/b@c.example", ".@x.example"])
def test_a_referrer_leads_nowhere_else(introbot: Introbot, referrer: str) -> None:
    result = introbot("templates", "edit", "permission", "-r", referrer, "--file", "-", stdin=WARMER.encode())
    assert "is no mail address that a folder can be named after" in told(result, 2)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "is empty; nothing was changed"),
        (b"Subject: x\n\n\xff\xfe", "line 3: it is not written in UTF-8"),
        (WARMER.replace("{{ empathy }}", "{{ empathy.__class__ }}").encode(), "is not to be had"),
        (WARMER.replace("{{ empathy }}", "{% include 'permission.txt' %}").encode(), "only what stands in partials/"),
        (WARMER.replace("{{ empathy }}", "{{ sheet.code }} {{ empathy }}").encode(), "there is no “sheet.code”"),
    ],
)
def test_a_text_that_cannot_be_used(introbot: Introbot, own: Path, raw: bytes, says: str) -> None:
    result = introbot("templates", "edit", "permission", "--file", "-", stdin=raw)
    assert result.exit_code == 1 and says in result.stderr
    assert not (own / "permission.txt").exists()


def test_a_partial_that_includes_itself(introbot: Introbot, own: Path) -> None:
    endless = "{% include 'partials/footer.txt' %}"
    result = introbot("templates", "edit", "partials/footer", "--file", "-", stdin=endless.encode())
    assert "does one of them include itself?" in result.stderr
    assert not (own / "partials" / "footer.txt").exists()


def test_a_folder_that_cannot_be_written(introbot: Introbot, own: Path) -> None:
    own.write_text("a file where the folder should be")
    assert "cannot be written" in told(
        introbot("templates", "edit", "permission", "--file", "-", stdin=WARMER.encode()), 2
    )
    assert own.read_text() == "a file where the folder should be"


def test_a_folder_that_is_missing(introbot: Introbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INTROBOT_TEMPLATES", str(tmp_path / "nowhere"))
    assert "INTROBOT_TEMPLATES" in told(introbot("templates", "list"), 2)


def test_what_is_not_there_cannot_be_reset_or_restored(introbot: Introbot) -> None:
    assert "there is nothing to reset" in told(introbot("templates", "reset", "permission"), 2)
    assert "There is no version 7 of permission" in told(introbot("templates", "restore", "permission", "7"), 2)


def test_a_file_is_replaced_whole_and_stays_as_open_as_it_was(introbot: Introbot, own: Path) -> None:
    use(introbot, WARMER)
    (own / "permission.txt").chmod(0o640)
    use(introbot, WARMER.replace("Dear", "Good day"))
    assert stat.S_IMODE((own / "permission.txt").stat().st_mode) == 0o640
    assert sorted(path.name for path in own.iterdir()) == [".lock", "permission.txt"]


@pytest.mark.usefixtures("settings")
def test_a_faulty_template_is_told_of_at_the_start(
    introbot: Introbot, own: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own.mkdir()
    (own / "closing.txt").write_text("Subject: x\n\nPlease answer quickly.\n")
    introbot("once")
    (warning,) = (record.getMessage() for record in caplog.records if "template not used" in record.getMessage())
    assert "closing.txt: line 3: “quickly” presses the reader" in warning
