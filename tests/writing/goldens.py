"""The golden letters: how every letter reads, and how a dozen of them look. Rewritten on purpose by

python -m tests.writing.goldens
"""

from __future__ import annotations

import base64
import json
import shutil
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from introbot.writing import KINDS, LANGUAGES, Templates, write
from introbot.writing.samples import samples_of
from tests.writing.reading import html_of

FOLDER = Path(__file__).parent / "golden"
WIDTHS = (360, 800)
# The letters that most depends on, and each form a letter can take: quotations, buttons, a letter within a letter.
PICTURED = (
    *((name, "en") for name in ("permission", "draft", "introduction", "fit-check", "check-in", "update.condition")),
    *((name, "en") for name in ("card", "interview")),
    *((name, language) for language in ("de", "fr") for name in ("permission", "introduction")),
)
CELL = 12  # pixels; a picture is compared by how dark each square of this size is
_BROWSER = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"]
_PROBE = "<span style='font:16px Helvetica,Arial,sans-serif'>Would you like me to introduce you? Soll ich?</span>"
_BLOCKS = """() => [...document.querySelectorAll("p, blockquote, div, a, span")].map((block) => {
  const box = block.getBoundingClientRect(), style = getComputedStyle(block);
  return { tag: block.localName, x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width),
    height: Math.round(box.height), font: parseFloat(style.fontSize), line: parseFloat(style.lineHeight) };
})"""
_GREYS = """async (url) => {
  const image = new Image(); image.src = url; await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  let greys = "";
  for (let at = 0; at < data.length; at += 4) greys += String.fromCharCode(
    data[at] * .3 + data[at + 1] * .59 + data[at + 2] * .11);
  return [image.width, image.height, btoa(greys)];
}"""


@dataclass(frozen=True)
class Block:
    """Where an element of a letter stands, and how large its letters are."""

    tag: str
    x: int
    y: int
    width: int
    height: int
    font: float
    line: float


@dataclass(frozen=True)
class Picture:
    """One letter as Chromium shows it: grey values, row by row, and where its elements stand."""

    width: int
    height: int
    greys: bytes
    blocks: tuple[Block, ...]
    overflow: int  # how far the page is wider than its window


def html(name: str, language: str, templates: Templates | None = None) -> str:
    sample = samples_of(name, language)[0]
    return html_of(write(sample.letter, sample.introduction, sample.sheet, templates or Templates([])))


def texts(language: str) -> str:
    """Every letter of a language, one after the other."""
    return "".join(_text(name, language) for name in KINDS)


def _text(name: str, language: str) -> str:
    sample = samples_of(name, language)[0]
    made = write(sample.letter, sample.introduction, sample.sheet, Templates([]))
    return f"==== {name} ({made.language})\nSubject: {made.subject}\n\n{made.text}\n"


@contextmanager
def browser_page(chromium: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_BROWSER)
        yield browser.new_page()
        browser.close()


def painter(page: Page) -> str:
    """The browser and the fonts of this machine: where they are others, letters wrap and are drawn otherwise."""
    page.set_content(_PROBE)
    width = page.evaluate("document.querySelector('span').getBoundingClientRect().width")
    version = page.context.browser.version if page.context.browser else ""
    return f"Chromium {version}, {width:.2f}"


def picture(page: Page, source: str, width: int) -> Picture:
    page.set_viewport_size({"width": width, "height": 200})
    page.set_content(source)
    blocks = tuple(Block(**block) for block in page.evaluate(_BLOCKS))
    overflow = int(page.evaluate("document.documentElement.scrollWidth")) - width
    wide, high, greys = grey(page, page.screenshot(full_page=True))
    return Picture(wide, high, greys, blocks, overflow)


def grey(page: Page, png: bytes) -> tuple[int, int, bytes]:
    """The picture as grey values; the browser knows how to read it."""
    page.set_content("")
    wide, high, greys = page.evaluate(_GREYS, "data:image/png;base64," + base64.b64encode(png).decode())
    return wide, high, base64.b64decode(greys)


def small_png(width: int, height: int, greys: bytes) -> bytes:
    """The picture in four greys, white only where it was: a tenth of the size (PNG §11.2, colour type 0, two bits)."""
    rows = bytearray()
    for start in range(0, width * height, width):
        quarters = [value * 3 // 255 for value in greys[start : start + width]]
        quarters += [0] * (-width % 4)
        rows.append(0)
        rows += bytes(
            quarters[at] << 6 | quarters[at + 1] << 4 | quarters[at + 2] << 2 | quarters[at + 3]
            for at in range(0, len(quarters), 4)
        )
    header = struct.pack(">IIBBBBB", width, height, 2, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def squares(width: int, height: int, greys: bytes) -> list[float]:
    """How dark each square of the picture is, from 0 to 1."""
    across = width // CELL
    dark = []
    for top in range(0, height - CELL + 1, CELL):
        sums = [0] * across
        for row in range(top * width, (top + CELL) * width, width):
            for square in range(across):
                sums[square] += sum(greys[row + square * CELL : row + (square + 1) * CELL])
        dark += [1 - each / (255 * CELL * CELL) for each in sums]
    return dark


def path_of(name: str, language: str, width: int) -> Path:
    return FOLDER / f"{name}.{language}.{width}.png"


def rewrite() -> None:
    """Take the letters as they are now for golden."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    for language in LANGUAGES:
        (FOLDER / f"{language}.txt").write_text(texts(language), encoding="utf-8")
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        sys.exit("Chromium is not installed (apt install chromium): the pictures are gone and must be taken anew.")
    with browser_page(chromium) as page:
        layout: dict[str, object] = {"painter": painter(page)}
        for name, language in PICTURED:
            for width in WIDTHS:
                made = picture(page, html(name, language), width)
                path = path_of(name, language, width)
                path.write_bytes(small_png(made.width, made.height, made.greys))
                layout[path.stem] = [list(asdict(block).values()) for block in made.blocks]
    lines = (f" {json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in layout.items())
    (FOLDER / "layout.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    rewrite()
