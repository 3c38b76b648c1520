"""What a person newly wrote: without quotes, attribution lines, signatures and disclaimers."""

from __future__ import annotations

from dataclasses import dataclass

from introbot.mail.message import Message


@dataclass(frozen=True, slots=True)
class NewText:
    """`text` is all that is new, inline and bottom answers included; `quoted_replies` pairs quoted lines with them."""

    text: str
    quoted_replies: tuple[tuple[str, str], ...] = ()
    signature: str = ""


def new_text(message_or_text: Message | str, sent: str = "") -> NewText:
    """What the person newly wrote. `sent` is the text of our letter being answered, where it is known."""
    text = message_or_text if isinstance(message_or_text, str) else message_or_text.readable_text
    return NewText(text.strip())
