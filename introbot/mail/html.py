"""HTML to the text a reader sees: quotes become "> " lines, struck-through and hidden words are left out.

The ready-made converters build a tree and lose what lies below 256 levels without a word (about 85 replies deep), or
show what is hidden. Mail needs neither layout nor links: one pass over the tags is enough, and about ten times faster.
"""

from __future__ import annotations

import re
from html import unescape

from introbot.mail.words import words

HTML_LIMIT = 512 * 1024
_DEPTH_LIMIT = 2000
_LINE_LIMIT = 4000  # four times what is analysed of a text
_TAG_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9:_-]{0,30})")
# Nearly every tag there is; what does not match is looked at more closely. Linear: it ends at the next bracket.
_PLAIN_TAG = re.compile(r'<(/?([a-zA-Z][a-zA-Z0-9:_-]{0,30})(?:[\s/][^<>"]*(?:"[^<>"]*"[^<>"]*)*)?)>')
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
        self.gap = False
        self.tight = False  # whether the open paragraph has no margin, as Outlook's and Gmail's lines have

    def words(self, text: str) -> None:
        if not self.line:
            text = text.lstrip(" ")
        if text:
            self.close_gap()
            self.line.append(text)

    def close_gap(self) -> None:
        if self.gap and self.lines and self.lines[-1].strip("> "):
            self.lines.append(self._prefix().rstrip())
        self.gap = False

    def end_line(self) -> None:
        if self.line:
            text = "".join(self.line).strip(" ")
            self.lines.append(f"{self._prefix()}{text}" if text else self._prefix().rstrip())
            self.line.clear()

    def end_paragraph(self) -> None:
        self.end_line()
        self.gap = True

    def break_line(self) -> None:
        if self.line:
            self.end_line()
        else:
            self.lines.append(self._prefix().rstrip())
            self.gap = False

    def _prefix(self) -> str:
        return "> " * min(self.quote_depth, 20)

    def text(self) -> str:
        self.end_line()
        return "\n".join(self.lines).strip("\n")


def text_of(html: str) -> tuple[str, tuple[str, ...]]:
    """What a reader of `html` sees, as lines, and remarks on what was left out."""
    remarks = []
    if len(html) > HTML_LIMIT:
        html = html[:HTML_LIMIT]
        remarks.append("The HTML is too long; the rest of it was left unread.")
    page, struck, hidden = _Page(), False, False
    skipping, depth = "", 0  # the element being left out, and how many of its name are open
    position, open_tags = 0, 0
    while position < len(html):
        at = html.find("<", position)
        at = len(html) if at < 0 else at
        if at > position and not skipping:
            _say(page, html[position:at])
        if at == len(html):
            break
        if len(page.lines) > _LINE_LIMIT:
            remarks.append("The HTML has too many lines; the rest of it was left unread.")
            break
        if plain := _PLAIN_TAG.match(html, at):
            tag, name, position = plain[1], plain[2].lower(), plain.end()
        else:
            tag, name, position = _tag(html, at)
        if not name:
            if tag and not skipping:
                _say(page, tag)
            continue
        closing = tag[:1] == "/"
        if skipping:
            if name == skipping:
                depth += -1 if closing else 1
                skipping = skipping if depth > 0 else ""
            continue
        if name in _SILENT and not closing:
            end = _SILENT[name].search(html, position)
            position = end.start() if end else len(html)
        elif not closing and name not in _VOID and _left_out(name, tag):
            skipping, depth = name, 1
            struck, hidden = struck or _is_struck(name, tag), hidden or not _is_struck(name, tag)
        elif open_tags < 100 * _DEPTH_LIMIT:
            open_tags += 1
            _lay_out(page, name, closing, tag)
    if struck:
        remarks.append("Struck-through words were left out.")
    if hidden:
        remarks.append("Hidden words were left out.")
    return page.text(), tuple(remarks)


def _say(page: _Page, raw: str) -> None:
    text = _SPACE.sub(" ", raw)
    if "&" in text:
        text = unescape(text)
    page.words(text.replace("\xa0", " ").replace("\x00", ""))


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
        return "<", "", at + 1
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


def _left_out(name: str, tag: str) -> bool:
    if name in _STRUCK:
        return True
    if len(tag) == len(name):
        return False
    tag = tag[:4000].lower()
    if "style" in tag and (_HIDING_STYLE.search(tag) or _STRUCK_STYLE.search(tag)):
        return True
    return "hidden" in tag and bool(_HIDDEN.search(_without_values(tag)))


def _without_values(tag: str) -> str:
    return "".join(tag.split('"')[::2])


def _is_struck(name: str, tag: str) -> bool:
    return name in _STRUCK or bool(_STRUCK_STYLE.search(tag[:4000].lower()))


def _lay_out(page: _Page, name: str, closing: bool, tag: str) -> None:
    if name == "br":
        page.break_line()
    elif name == "blockquote":
        page.end_line()
        page.close_gap()
        page.quote_depth = max(0, page.quote_depth + (-1 if closing else 1))
    elif name in _PARAGRAPH:
        _lay_out_paragraph(page, closing, tag)
    elif name in _LINE:
        page.end_line()
        if name == "li" and not closing:
            page.words("- ")
    elif name in ("td", "th") and page.line and not closing:
        page.words(" ")
    elif name == "hr":
        page.end_line()
        page.words(RULE)
        page.end_line()


def _lay_out_paragraph(page: _Page, closing: bool, tag: str) -> None:
    if closing and page.tight:
        page.break_line()  # an empty one is how Outlook leaves a line free
    elif closing:
        page.end_paragraph()
    else:
        page.end_line()
        page.tight = len(tag) > 1 and bool(_TIGHT.search(tag[:2000].lower()))
        page.gap = page.gap or not page.tight
