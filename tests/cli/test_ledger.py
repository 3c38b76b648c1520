"""`introbot ledger`: given and received, outcomes and open loops, as text, JSON and a page."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from tests.cli.conftest import Introbot, read, told
from tests.stories.words import THREE_ELEMENTS, introduced
from tests.stories.world import Bot, Person


def fill(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    """One introduction that was made and met, one that is open and four days old."""
    introduced(ann, donald, jane, bot)
    bot.clock.passes(days=7)
    donald.replies(bot.wrote_to(donald, kind="check-in"), "Met")
    ann.forwards(donald.writes("Could you introduce me to Tom?"), note=f"tom@roe.example\n{THREE_ELEMENTS}")
    bot.clock.passes(days=4)


def test_each_referrer_sees_what_she_gave_and_what_is_open(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    fill(ann, donald, jane, bot)
    text = introbot("ledger").stdout
    assert text.startswith("Ann Lee <ann@example.org>\n  Given: 1 (met 1)\n")
    assert "Received: none" in text and "Open: 1\n" in text and "Donald Ray to Tom: drafted" in text
    (whole,) = read(introbot("ledger", "--json"))
    assert [entry["outcome"] for entry in whole["given"]] == ["met"]
    assert [entry["recipient"] for entry in whole["open"]] == ["tom@roe.example"]


def test_one_person_sees_what_they_received(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person
) -> None:
    fill(ann, donald, jane, bot)
    text = introbot("ledger", "Donald@RayAndCo.example").stdout
    assert text.startswith("Donald Ray <donald@rayandco.example>\n  Given: none\n  Received: 1 (met 1)\n")
    assert "Donald Ray to Jane, by Ann Lee: met" in text and "Open: none" in text
    assert "takes part in no introduction" in told(introbot("ledger", "nobody@else.example"), 1)


def test_nobody_yet_is_one_line(introbot: Introbot, bot: Bot) -> None:
    assert told(introbot("ledger"), 1) == (
        "introbot: there is no introduction yet, so nothing has been given or received\n"
    )


class Tags(HTMLParser):
    """Which tags a page holds, and all of its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_shows_each_introduction_once_and_runs_nothing(
    introbot: Introbot, bot: Bot, ann: Person, donald: Person, jane: Person, tmp_path: Path
) -> None:
    fill(ann, donald, jane, bot)
    ann.sends('recipient: "Jane <script>alert(1)</script>" <eve@evil.example>')
    page = tmp_path / "ledger.html"
    assert "cannot be written" in told(introbot("ledger", "--html", tmp_path / "nowhere" / "ledger.html"), 1)
    assert "keep it to yourself" in introbot("ledger", "--html", page).stdout
    assert page.stat().st_mode & 0o777 == 0o600
    read_page = Tags(page.read_text(encoding="utf-8"))
    assert "script" not in read_page.tags and read_page.tags.count("circle") == 3
    assert "Donald Ray to Jane: met" in read_page.words and "http" not in page.read_text(encoding="utf-8")
