"""The HTML part: the same blocks, escaped; quiet enough to be read as a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from introbot.writing.blocks import Block, Buttons, Paragraph, Preview, Quotation, ShownLetter, SmallPrint

# No colours but translucent greys: what is legible on white is legible on black, whatever a client makes of dark mode.
_GREY = "rgba(128,128,128,.45)"
_BODY = (
    "margin:0;padding:0;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;"
    "font-size:16px;line-height:1.55"
)
_PAGE = "max-width:600px;padding:16px;overflow-wrap:break-word;word-wrap:break-word"
_PARAGRAPH = "margin:0 0 16px"
_QUOTATION = f"margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid {_GREY}"
_SHOWN = f"margin:0 0 20px;padding:14px 16px 0;border:1px solid {_GREY};border-radius:6px"
_HEAD = f"margin:0 0 16px;padding:0 0 12px;border-bottom:1px solid {_GREY};font-size:14px;opacity:.8"
_BUTTON = (
    f"display:inline-block;margin:8px 8px 0 0;padding:7px 14px;border:1px solid {_GREY};border-radius:6px;"
    "text-decoration:none;color:inherit"
)
_SMALL = f"margin:24px 0 0;padding:12px 0 0;border-top:1px solid {_GREY};font-size:14px;line-height:1.5;opacity:.8"
_HIDDEN = "display:none;max-height:0;overflow:hidden;mso-hide:all"

LinkFor = Callable[[str], str]


def no_link(label: str) -> str:
    """For a letter that is only shown: its buttons lead nowhere."""
    del label
    return ""


def html_of(blocks: Iterable[Block], title: str, link_for: LinkFor = no_link, language: str = "en") -> str:
    """A whole page (HTML 5): no images, nothing fetched from elsewhere, no links but those of `link_for`."""
    blocks = tuple(blocks)
    preview = "".join(f'<div style="{_HIDDEN}">{escape(b.text)}</div>\n' for b in blocks if isinstance(b, Preview))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n</head>\n"
        f'<body style="{_BODY}">\n{preview}<div style="{_PAGE}">\n{_html(blocks, link_for)}</div>\n</body>\n</html>\n'
    )


def _html(blocks: Iterable[Block], link_for: LinkFor) -> str:
    pieces: list[str] = []
    small = False
    for block in blocks:
        if isinstance(block, SmallPrint):
            pieces.append(f'<div style="{_SMALL}">\n')
            small = True
        else:
            pieces.append(_block(block, link_for))
    return "".join(pieces) + ("</div>\n" if small else "")


def _block(block: Block, link_for: LinkFor) -> str:
    match block:
        case Paragraph(lines):
            return f'<p dir="auto" style="{_PARAGRAPH}">{_broken(lines)}</p>\n'
        case Quotation(lines):
            return f'<blockquote dir="auto" style="{_QUOTATION}">{_broken(lines)}</blockquote>\n'
        case Buttons(lead, labels):
            shown = "\n".join(_button(label, link_for(label)) for label in labels)
            return f'<p style="{_PARAGRAPH}">{escape(lead)}<br>\n{shown}</p>\n'
        case ShownLetter(head, blocks):
            shown = f'<p dir="auto" style="{_HEAD}">{_broken(head)}</p>\n{_html(blocks, no_link)}'
            return f'<div style="{_SHOWN}">\n{shown}</div>\n'
        case SmallPrint() | Preview():
            return ""


def _broken(lines: Iterable[str]) -> str:
    return escape("\n".join(lines)).replace("\n", "<br>\n")


def _button(label: str, link: str) -> str:
    if not link:
        return f'<span style="{_BUTTON}">{escape(label)}</span>'
    return f'<a href="{escape(link)}" style="{_BUTTON}">{escape(label)}</a>'
