"""The golden letters: no word and no look changes but on purpose (python -m tests.writing.goldens)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Page

from introbot.writing import LANGUAGES
from tests.servers.needed import need_chromium
from tests.writing import goldens
from tests.writing.goldens import FOLDER, PICTURED, WIDTHS, Block, Picture

ON_PURPOSE = "If the change is meant: python -m tests.writing.goldens"
MARGIN, THUMB = 8, 36  # pixels: words keep off the edge, and a button can be pressed
WRAPPED_OTHERWISE = 0.2  # how much taller or shorter other fonts may make a letter
SEEN = 0.04  # a square that is darker or lighter by so much of black and white looks otherwise


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_reads_as_it_did(language: str) -> None:
    golden = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    # Letter by letter, so that the difference is shown and not two whole books.
    for kept, now in zip(golden.split("\n==== "), goldens.texts(language).split("\n==== "), strict=True):
        assert now == kept, ON_PURPOSE


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with goldens.browser_page(need_chromium()) as opened:
        yield opened


def kept_blocks(name: str) -> list[Block]:
    return [Block(*values) for values in json.loads((FOLDER / "layout.json").read_text())[name]]


def differences(page: Page, name: str, language: str, width: int, now: Picture) -> list[str]:
    """Why the letter no longer looks as it did; where browser and fonts are the golden ones, to the square."""
    golden = kept_blocks(f"{name}.{language}.{width}")
    found = [*_unreadable(now), *_laid_out_otherwise(golden, now)]
    if goldens.painter(page) == json.loads((FOLDER / "layout.json").read_text())["painter"]:
        found += _painted_otherwise(page, name, language, width, now)
    return found


def _unreadable(now: Picture) -> Iterator[str]:
    """What no letter may look like, whatever the fonts."""
    if now.overflow > 0:
        yield f"it is {now.overflow} pixels wider than its window"
    for block in now.blocks:
        if block.tag in ("p", "a", "span", "blockquote") and block.x < MARGIN:
            yield f"a {block.tag} at {block.x} touches the edge"
        if block.tag in ("p", "blockquote") and (block.font < 14 or block.line < 1.3 * block.font):
            yield f"a {block.tag} has small or crowded letters ({block.font}/{block.line})"
        if block.tag in ("a", "span") and min(block.width, block.height) < THUMB:
            yield f"a button of {block.width} by {block.height} cannot be pressed with a thumb"


def _laid_out_otherwise(golden: list[Block], now: Picture) -> Iterator[str]:
    """The same elements in the same places, as far as fonts leave them there."""
    if [block.tag for block in golden] != [block.tag for block in now.blocks]:
        yield "it is made of other elements"
        return
    for before, after in zip(golden, now.blocks, strict=True):
        same_fonts = (before.font, before.line) == (after.font, after.line)
        is_button = before.tag in ("a", "span")
        if not same_fonts or (not is_button and (before.x, before.width) != (after.x, after.width)):
            yield f"a {before.tag} was {before} and is {after}"
    tall, is_tall = golden[0].height, now.blocks[0].height
    if abs(tall - is_tall) > WRAPPED_OTHERWISE * tall:
        yield f"it was {tall} pixels tall and is {is_tall}"
    spaces = [[b.y - a.y - a.height for a, b in pairwise(x) if a.tag == b.tag == "p"] for x in (golden, now.blocks)]
    if any(abs(was - is_now) > 1 for was, is_now in zip(*spaces, strict=True)):
        yield "its paragraphs stand closer together or further apart"


def _painted_otherwise(page: Page, name: str, language: str, width: int, now: Picture) -> Iterator[str]:
    wide, high, greys = goldens.grey(page, goldens.path_of(name, language, width).read_bytes())
    if (wide, high) != (now.width, now.height):
        yield f"its picture was {wide} by {high} and is {now.width} by {now.height}"
        return
    # The picture as it is now goes through the same four greys.
    _, _, few = goldens.grey(page, goldens.small_png(now.width, now.height, now.greys))
    before, after = goldens.squares(wide, high, greys), goldens.squares(wide, high, few)
    other = sum(abs(a - b) > SEEN for a, b in zip(before, after, strict=True))
    if other:
        yield f"{other} of {len(before)} squares of its picture are not as dark as they were"


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("name", "language"), PICTURED)
def test_a_letter_looks_as_it_did(page: Page, name: str, language: str, width: int) -> None:
    now = goldens.picture(page, goldens.html(name, language), width)
    assert not differences(page, name, language, width, now), ON_PURPOSE


SPOILED = {
    "a border gone": ("border-left:3px solid", "border-left:0 solid"),
    "a wide table": ("</body>", "<div style='width:900px'>wide</div></body>"),
    "no margin": ("padding:16px;overflow-wrap", "padding:0;overflow-wrap"),
    "small print as large": ("font-size:14px;line-height:1.5", "font-size:16px;line-height:1.5"),
    "another word": ("Hello", "Dearest"),
    "a missing button": ("Cancel</a>", "</a>"),
    "tight paragraphs": ("margin:0 0 16px", "margin:0 0 6px"),
    "colour": ("color:inherit", "color:inherit;background:#444"),
}


@pytest.mark.browser
@pytest.mark.parametrize(("golden", "spoiled"), SPOILED.values(), ids=SPOILED.keys())
def test_a_letter_that_looks_otherwise_is_found(page: Page, golden: str, spoiled: str) -> None:
    source = goldens.html("update.condition", "en") if "border" in golden or "Cancel" in golden else ""
    name = "update.condition" if source else "permission"
    source = source or goldens.html(name, "en")
    assert golden in source
    now = goldens.picture(page, source.replace(golden, spoiled), 360)
    assert differences(page, name, "en", 360, now)


@pytest.mark.browser
def test_other_fonts_alone_change_nothing_that_is_asked_of_them(page: Page) -> None:
    source = goldens.html("permission", "en").replace("-apple-system,", "DejaVu Serif,Georgia,")
    now = goldens.picture(page, source, 360)
    golden = kept_blocks("permission.en.360")
    assert [*_unreadable(now), *_laid_out_otherwise(golden, now)] == []
