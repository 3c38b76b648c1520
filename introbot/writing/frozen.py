"""The words of a letter as the draft showed them, kept so that these leave and no others (RELIABILITY.md I4)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from introbot.writing.blocks import Block, Buttons, Paragraph, Preview, Quotation, SmallPrint
from introbot.writing.folders import Source
from introbot.writing.languages import ENGLISH, LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Words:
    """A letter between its template and its bytes; `sources` are the templates it came from."""

    subject: str
    blocks: tuple[Block, ...]
    language: Language
    sources: tuple[Source, ...] = ()

    def dated(self, write_by: str) -> Words:
        """The same with the day in place of the words that stood for it in the draft."""
        return replace(self, blocks=tuple(self._dated(block, write_by) for block in self.blocks))

    def _dated(self, block: Block, write_by: str) -> Block:
        if not isinstance(block, Paragraph):
            return block
        return Paragraph(tuple(line.replace(self.language.write_by_shown, write_by) for line in block.lines))

    def with_condition(self, condition: str, by: str) -> Words:
        """The same with the condition that was agreed since, word for word, above the small print."""
        named, unnamed = self.language.agreed
        said = Paragraph((named.format(who=by) if by else unnamed,))
        place = next((n for n, block in enumerate(self.blocks) if isinstance(block, SmallPrint)), len(self.blocks))
        quoted = Quotation(tuple(condition.split("\n")))
        return replace(self, blocks=(*self.blocks[:place], said, quoted, *self.blocks[place:]))


def freeze(words: Words) -> str:
    """`words` as text that `thaw` turns back into exactly them; of their sources it keeps the names and digests."""
    sources = [(source.name, source.digest) for source in words.sources]
    plain = [words.language.code, words.subject, [_plain(block) for block in words.blocks], sources]
    return json.dumps(plain, separators=(",", ":"))


def thaw(frozen: str) -> Words:
    code, subject, blocks, sources = json.loads(frozen)
    kept = tuple(Source(name, digest, "") for name, digest in sources)
    return Words(subject, tuple(_block(*block) for block in blocks), LANGUAGES.get(code, ENGLISH), kept)


def digest_of(frozen: str) -> str:
    """What is compared before a letter leaves; "" for words that no draft showed."""
    return sha256(frozen.encode("utf-8", "surrogatepass")).hexdigest() if frozen else ""


def _plain(block: Block) -> list[Any]:
    match block:
        case Paragraph(lines) | Quotation(lines):
            return [type(block).__name__, *lines]
        case Buttons(lead, labels):
            return ["Buttons", lead, *labels]
        case SmallPrint():
            return ["SmallPrint"]
        case Preview(text):
            return ["Preview", text]
    raise ValueError("a letter that is shown shows no letter itself")


def _block(name: str, *lines: str) -> Block:
    match name:
        case "Paragraph":
            return Paragraph(lines)
        case "Quotation":
            return Quotation(lines)
        case "Buttons":
            return Buttons(lines[0], lines[1:])
        case "Preview":
            return Preview(lines[0])
    return SmallPrint()
