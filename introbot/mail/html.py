"""HTML to the text a reader sees: quotes become "> " lines, struck-through and hidden words are left out.

The ready-made converters build a tree and lose what lies below 256 levels without a word (about 85 replies deep), or
show what is hidden. Mail needs neither layout nor links: one pass over the tags is enough, and about ten times faster.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape

from introbot.mail.words import words

HTML_LIMIT = 512 * 1024
_LINE_LIMIT = 4000  # four times what is analysed of a text
_TAG_LIMIT = 4000  # characters of one tag
_TAGS_LIMIT = 25_000
_TAG_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9:_-]{0,30})")
# The words up to a tag, and nearly every tag there is; what does not match is looked at more closely. Linear: both
# end at the next bracket.
_PLAIN_TAG = re.compile(r'([^<]*)<(/?([a-zA-Z][a-zA-Z0-9:_-]{0,30})(?:[\s/][^<>"]*(?:"[^<"]*"[^<>"]*)*)?)>')
_NO_CHARACTER = re.compile(r"&#\d{20,};?")  # no character has such a number, and int() refuses the longest
_STRAYS = re.compile(r"<(?:<*(?=<))?")  # brackets that open no tag; of several the last may
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d])"
)
_HIDDEN = re.compile(r"\shidden(?=[\s/=>]|$)")
_TIGHT = re.compile(r"msonormal|msoplaintext|margin(?:-bottom)?\s*:\s*0")
_STRUCK_STYLE = re.compile(r"text-decoration[a-z-]*\s*:[^;\"']{0,40}line-through")
# Elements whose content is never shown, and how each ends.
_SILENT = {
    name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "title", "template", "noscript")
}
_VOID = words("br hr img meta link input wbr col area base embed source param")
_LINE = words(
    "div tr table tbody thead li ul ol dl dt dd section article header footer center form address pre body html "
    "fieldset figure main nav aside caption"
)
_PARAGRAPH = words("p h1 h2 h3 h4 h5 h6")
_STRUCK = frozenset(("s", "del", "strike"))
RULE = "_" * 32  # what Outlook's plain text shows for the line above a quoted letter


class _Page:
    """The text built so far."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quote_depth = 0
        self.prefix = ""  # the quote marks before each line
        self.gap = False
        self.tight = False  # whether the open paragraph has no margin, as Outlook's and Gmail's lines have

    def say(self, raw: str) -> None:
        """Words as they stand in the source."""
        if not raw.isprintable() or "  " in raw:
            raw = _SPACE.sub(" ", raw)
        if "&" in raw:
            raw = unescape(_NO_CHARACTER.sub("\ufffd", raw))
        self.words(raw if raw.isprintable() else raw.replace("\xa0", " ").replace("\x00", ""))

    def words(self, text: str) -> None:
        if not self.line:
            text = text.lstrip(" ")
        if text:
            self.close_gap()
            self.line.append(text)

    def close_gap(self) -> None:
        if self.gap and self.lines and self.lines[-1].strip("> "):
            self.lines.append(self.prefix.rstrip())
        self.gap = False

    # How an element changes the page, given the inside of its opening or closing tag.

    def end_line(self, _tag: str = "") -> None:
        if self.line:
            text = "".join(self.line).strip(" ")
            self.lines.append(f"{self.prefix}{text}" if text else self.prefix.rstrip())
            self.line.clear()

    def break_line(self, _tag: str = "") -> None:
        if self.line:
            self.end_line()
        else:
            self.lines.append(self.prefix.rstrip())
            self.gap = False

    def quote(self, tag: str) -> None:
        self.end_line()
        self.close_gap()
        self.quote_depth = max(0, self.quote_depth + (-1 if tag[0] == "/" else 1))
        self.prefix = "> " * min(self.quote_depth, 20)

    def item(self, tag: str) -> None:
        self.end_line()
        if tag[0] != "/":
            self.words("- ")

    def cell(self, tag: str) -> None:
        if self.line and tag[0] != "/":
            self.words(" ")

    def rule(self, _tag: str) -> None:
        self.end_line()
        self.words(RULE)
        self.end_line()

    def paragraph(self, tag: str) -> None:
        if tag[0] != "/":
            self.end_line()
            self.tight = len(tag) > 1 and bool(_TIGHT.search(tag[:_TAG_LIMIT].lower()))
            self.gap = self.gap or not self.tight
        elif self.tight:
            self.break_line()  # an empty one is how Outlook leaves a line free
        else:
            self.end_line()
            self.gap = True

    def text(self) -> str:
        self.end_line()
        return "\n".join(self.lines).strip("\n")


_LAY_OUT: dict[str, Callable[[_Page, str], None]] = {
    **dict.fromkeys(_LINE, _Page.end_line),
    **dict.fromkeys(_PARAGRAPH, _Page.paragraph),
    "br": _Page.break_line,
    "blockquote": _Page.quote,
    "li": _Page.item,
    "td": _Page.cell,
    "th": _Page.cell,
    "hr": _Page.rule,
}


def text_of(html: str) -> tuple[str, tuple[str, ...]]:
    """What a reader of `html` sees, as lines, and remarks on what was left out."""
    reader = _Reader()
    if len(html) > HTML_LIMIT:
        reader.remarks.append("The HTML is too long; the rest of it was left unread.")
    reader.read(html[:HTML_LIMIT])
    if reader.struck:
        reader.remarks.append("Struck-through words were left out.")
    if reader.hidden:
        reader.remarks.append("Hidden words were left out.")
    return reader.page.text(), tuple(reader.remarks)


class _Reader:
    """One pass over the tags: what is shown goes to the page, what is not is skipped to its end."""

    def __init__(self) -> None:
        self.page = _Page()
        self.remarks: list[str] = []
        self.struck = self.hidden = False
        self.skipping = ""  # the element being left out
        self.depth = 0  # how many of its name are open

    def read(self, html: str) -> None:
        for number, (text, name, tag) in enumerate(_tokens(html)):
            if self.skipping:
                self._skip(name, tag)
            else:
                if text:
                    self.page.say(text)
                if name:
                    self._element(name, tag)
            if len(self.page.lines) > _LINE_LIMIT or number > _TAGS_LIMIT:
                self.remarks.append("The HTML has too many lines or tags; the rest of it was left unread.")
                break

    def _skip(self, name: str, tag: str) -> None:
        if name == self.skipping:
            self.depth += -1 if tag[0] == "/" else 1
            self.skipping = name if self.depth > 0 else ""

    def _element(self, name: str, tag: str) -> None:
        styled = len(tag) > len(name) or name in _STRUCK
        if styled and tag[0] != "/" and name not in _VOID and (why := _why_left_out(name, tag[:_TAG_LIMIT])):
            self.skipping, self.depth = name, 1
            self.struck, self.hidden = self.struck or why == "struck", self.hidden or why == "hidden"
            return
        lay_out = _LAY_OUT.get(name)
        if lay_out:
            lay_out(self.page, tag)


def _tokens(html: str) -> Iterator[tuple[str, str, str]]:
    """The words before each tag, the tag's name and its inside; comments and what is never shown are passed over."""
    position = 0
    while position < len(html):
        if plain := _PLAIN_TAG.match(html, position):
            text, tag, name = plain.groups()
            name, position = name.lower(), plain.end()
        elif (at := html.find("<", position)) >= 0:
            text = html[position:at]
            tag, name, position = _tag(html, at)
            text += "" if name else tag
        else:
            text, tag, name, position = html[position:], "", "", len(html)
        if name in _SILENT and tag[0] != "/":
            end = _SILENT[name].search(html, position)
            position = end.start() if end else len(html)
        yield text, name, tag


def _tag(html: str, at: int) -> tuple[str, str, int]:
    """What stands at the `<` in `html[at]`: the tag's inside, its name (or ""), and where to go on."""
    if html.startswith("<!--", at):
        end = html.find("-->", at + 4)
        return "", "", len(html) if end < 0 else end + 3
    if html.startswith(("<!", "<?"), at):
        end = html.find(">", at)
        return "", "", len(html) if end < 0 else end + 1
    match = _TAG_NAME.match(html, at + 1)
    if not match:
        strays = _STRAYS.match(html, at)
        return (strays[0] if strays else "<"), "", strays.end() if strays else at + 1
    end = html.find(">", match.end())
    for _ in range(10):  # an attribute's value may hold ">"
        if end < 0 or html.count('"', at, end) % 2 == 0:
            break
        further = html.find(">", end + 1, end + 4000)
        if further < 0:
            break
        end = further
    if end < 0:
        return "", "", len(html)
    return html[at + 1 : end], match[1].lower(), end + 1


@lru_cache(maxsize=512)  # a mail has a handful of tags with a style, each many times
def _why_left_out(name: str, tag: str) -> str:
    """ "struck" or "hidden" for an element that is not shown as it stands, else ""."""
    tag = tag.lower()
    if name in _STRUCK or ("style" in tag and _STRUCK_STYLE.search(tag)):
        return "struck"
    if "style" in tag and _HIDING_STYLE.search(tag):
        return "hidden"
    return "hidden" if "hidden" in tag and _HIDDEN.search(_without_values(tag)) else ""


def _without_values(tag: str) -> str:
    return "".join(tag.split('"')[::2])
