"""The preview in a real browser: a phone and a desktop side by side, following the file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from introbot.preview import Served, Viewer, page_of
from introbot.writing import KINDS, Templates, builtin_folder
from tests.servers.needed import need_chromium

pytestmark = pytest.mark.browser
PERMISSION = (builtin_folder() / "permission.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = need_chromium()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


def pictures(tmp_path: Path) -> Path:
    return Path(os.environ.get("INTROBOT_SCREENSHOTS", str(tmp_path)))


def test_a_letter_is_shown_at_both_widths_and_follows_the_file(browser: Browser, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    with Served(Viewer(Templates([own])), "permission") as served:
        tab = browser.new_page(viewport={"width": 1280, "height": 900})
        errors: list[str] = []
        outside: list[str] = []
        tab.on("pageerror", lambda error: errors.append(str(error)))
        tab.on("request", lambda asked: outside.append(asked.url) if not asked.url.startswith(served.url) else None)
        tab.goto(served.url)
        phone, desktop = tab.locator(".phone iframe"), tab.locator(".desktop iframe")
        expect(tab.get_by_role("status").first).to_contain_text("Nothing is wrong")
        for frame, width in ((phone, 360), (desktop, 800)):
            expect(frame).to_have_attribute("data-shown", "yes")
            assert frame.get_attribute("sandbox") == "allow-same-origin"
            box = frame.bounding_box()
            assert box and box["width"] == width and box["height"] > 400
        # Side by side, and the narrow one is the longer.
        left, right = phone.bounding_box(), desktop.bounding_box()
        assert left and right and left["y"] == right["y"] and left["height"] > right["height"]
        tab.screenshot(path=pictures(tmp_path) / "preview.png", full_page=True)

        (own / "permission.txt").write_text(PERMISSION.replace("Hello", "Dear"), encoding="utf-8")
        expect(tab.frame_locator(".phone iframe").get_by_text("Dear Jane,")).to_be_visible(timeout=10_000)
        expect(tab.locator("pre")).to_contain_text("Dear Jane,")
        (own / "permission.txt").write_text(
            PERMISSION.replace("Would you like me to introduce you?\n", ""), encoding="utf-8"
        )
        expect(tab.locator(".verdict.bad")).to_contain_text("would like to meet Donald", timeout=10_000)
        expect(tab.frame_locator(".phone iframe").get_by_text("Hello Jane,")).to_be_visible()

        tab.get_by_label("Language").select_option("de")
        expect(tab.frame_locator(".desktop iframe").get_by_text("Guten Tag Jane Doe,")).to_be_visible()
        tab.close()
    assert (errors, [url for url in outside if not url.startswith(("data:", "about:"))]) == ([], [])


def test_the_contact_sheet_shows_every_letter_on_one_page(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "letters.html"
    path.write_text(page_of(Viewer(Templates([])).looks("fr"), sheet=True), encoding="utf-8")
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    tab.goto(path.as_uri())
    expect(tab.locator("iframe[data-shown]")).to_have_count(len(KINDS), timeout=20_000)
    heights = tab.eval_on_selector_all("iframe", "frames => frames.map((frame) => frame.clientHeight)")
    assert all(height > 150 for height in heights)
    assert tab.evaluate("document.documentElement.scrollWidth") <= 1280
    expect(tab.locator(".bad")).to_have_count(0)
    tab.screenshot(path=pictures(tmp_path) / "letters.png")
    tab.close()


def test_what_people_wrote_runs_nowhere(browser: Browser, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    hostile = "</script><img src=x onerror=\"top.document.title='ran'\"><script>top.document.title='ran'</script>"
    (own / "closing.txt").write_text(f"Subject: {hostile}\n\nHello {{{{ requester.first }}}}, {hostile}\n")
    path = tmp_path / "closing.html"
    path.write_text(page_of([Viewer(Templates([own])).look("closing")], sheet=False), encoding="utf-8")
    tab = browser.new_page()
    tab.goto(path.as_uri())
    expect(tab.frame_locator(".phone iframe").get_by_text("onerror")).to_be_visible()
    assert tab.title().startswith("closing: </script>")
    assert tab.locator("img").count() == 0
    tab.close()
