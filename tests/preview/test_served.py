"""The preview as it is served: to this machine only, and anew when a file is saved."""

from __future__ import annotations

import http.client
import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from introbot.preview import Served, Viewer
from introbot.writing import KINDS, Templates, builtin_folder

PERMISSION = (builtin_folder() / "permission.txt").read_text(encoding="utf-8")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(Viewer(Templates([tmp_path])), "permission") as running:
        yield running


def get(served: Served, target: str, host: str = "") -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
    connection.request("GET", target, headers={"Host": host or f"127.0.0.1:{served.port}"})
    response = connection.getresponse()
    answer = response.status, response.read().decode()
    connection.close()
    return answer


def test_another_name_for_this_machine_is_turned_away(served: Served) -> None:
    for host in ("evil.example", f"evil.example:{served.port}", "127.0.0.1", "127.0.0.1:1"):
        assert get(served, "/", host)[0] == 421
    assert get(served, "/", f"localhost:{served.port}")[0] == 200


@pytest.mark.parametrize("target", ["/?kind=nonsense", "/?kind=permission&language=xx", "/letters", "/../etc/passwd"])
def test_what_is_not_there_is_not_found(served: Served, target: str) -> None:
    assert get(served, target)[0] == 404


def test_the_page_runs_no_script_but_its_own(served: Served) -> None:
    status, page = get(served, "/")
    assert status == 200
    assert page.count("<script") == 2 and not re.search(r"\[\[[A-Z]+\]\]", page)
    assert "default-src 'none'; script-src 'nonce-" in page
    assert "</script><script>" not in get(served, "/?kind=draft")[1]


def test_a_change_is_told_as_soon_as_the_file_is_saved(served: Served, tmp_path: Path) -> None:
    first = json.loads(get(served, "/looks?kind=permission&seen=nothing")[1])
    assert first["looks"][0]["subject"] == "May I introduce you to Donald Ray?"
    told: list[dict[str, object]] = []
    waiting = threading.Thread(
        target=lambda: told.append(json.loads(get(served, f"/looks?kind=permission&seen={first['seen']}")[1]))
    )
    waiting.start()
    (tmp_path / "permission.txt").write_text(PERMISSION.replace("Hello", "Dear"), encoding="utf-8")
    waiting.join(10)
    assert told and told[0]["seen"] != first["seen"]
    assert "Dear Jane," in json.dumps(told[0]["looks"])


def test_what_is_wrong_is_told_and_no_longer_when_it_is_mended(served: Served, tmp_path: Path) -> None:
    def look(language: str = "en") -> dict[str, list[str]]:
        answer = json.loads(get(served, f"/looks?kind=permission&language={language}&seen=x")[1])
        found: dict[str, list[str]] = answer["looks"][0]
        return found

    own = tmp_path / "permission.txt"
    own.write_text(PERMISSION.replace("Would you like me to introduce you?\n", ""), encoding="utf-8")
    (fault,) = look()["faults"]
    assert str(own) in fault and "would like to meet Donald" in fault
    assert look()["files"] == ["built-in/permission.txt"]
    assert look("de")["faults"] == []
    own.unlink()
    assert look()["faults"] == []


def test_too_many_words_are_a_warning_and_no_fault(served: Served, tmp_path: Path) -> None:
    long = PERMISSION.replace("No is completely fine", "And so on. " * 70 + "No is completely fine")
    (tmp_path / "permission.txt").write_text(long, encoding="utf-8")
    (look,) = json.loads(get(served, "/looks?kind=permission&language=en&seen=x")[1])["looks"]
    assert look["faults"] == [] and "more than 200 words" in " ".join(look["warnings"])
    assert look["files"] == ["permission.txt"]


def test_the_contact_sheet_holds_every_letter(served: Served) -> None:
    answer = json.loads(get(served, "/looks?kind=&language=fr&seen=x")[1])
    assert [look["kind"] for look in answer["looks"]] == [*KINDS]
    assert {look["language"] for look in answer["looks"]} == {"fr"}
    assert not [look["faults"] for look in answer["looks"] if look["faults"]]


def test_ending_it_answers_whoever_waits(tmp_path: Path) -> None:
    with Served(Viewer(Templates([tmp_path]))) as running:
        seen = json.loads(get(running, "/looks?kind=closing&seen=x")[1])["seen"]
        asked = (f"127.0.0.1:{running.port}", f"/looks?kind=closing&seen={seen}")
        waiting = threading.Thread(target=running.answer, args=asked)
        waiting.start()
    waiting.join(5)
    assert not waiting.is_alive()
