"""The HTML part in a real browser: it fits a phone, and nothing is fetched."""

from __future__ import annotations

import pytest
from playwright.sync_api import sync_playwright

from tests.servers.needed import need_chromium
from tests.writing.people import HOSTILE, troubled_letter, usual, written
from tests.writing.reading import html_of


@pytest.mark.browser
def test_a_letter_fits_a_phone_and_fetches_nothing() -> None:
    chromium = need_chromium()
    asked: list[str] = []
    letters = [written(name, usual(name)) for name in ("permission", "draft", "introduction", "check-in")]
    letters += [troubled_letter("draft", text) for text in HOSTILE]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 360, "height": 640})
        page.on("request", lambda request: asked.append(request.url))
        for letter in letters:
            page.set_content(html_of(letter))
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
            assert page.evaluate("document.scripts.length") == 0
        browser.close()
    assert asked == []
