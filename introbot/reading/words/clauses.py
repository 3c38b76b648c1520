"""What the sentences of a text say by a table of phrases, and whether any word of them is left unknown."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from introbot.reading.words.language import Lexicon
from introbot.reading.words.phrases import Match, undominated
from introbot.reading.words.tokens import BREAK, Sentence, read_text


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence with what was found in it: `says` are the sorts, `covered` that no word of it is unknown."""

    sentence: Sentence
    found: tuple[Match, ...]
    matches: tuple[Match, ...]
    says: frozenset[str]
    covered: bool

    def words_of(self, text: str) -> str:
        """The sentence as it stands in `text`."""
        start, end = self.sentence.span
        return text[start:end]


def hear(
    text: str, lexicon: Lexicon, cover: Collection[str], names: frozenset[str] = frozenset()
) -> tuple[list[Heard], bool]:
    """Each sentence of `text` with what it says, and whether the text is one that no yes may rest on."""
    reading = read_text(text, lexicon.language.canonical)
    return [_hear(sentence, lexicon, cover, names) for sentence in reading.sentences], reading.suspicious


def _hear(sentence: Sentence, lexicon: Lexicon, cover: Collection[str], names: frozenset[str]) -> Heard:
    found = tuple(lexicon.scan(sentence, names))
    matches = tuple(undominated(list(found)))
    return Heard(
        sentence, found, matches, frozenset(match.sort for match in matches), is_covered(sentence, found, cover)
    )


def is_covered(sentence: Sentence, found: tuple[Match, ...], cover: Collection[str]) -> bool:
    """Whether the sentence is nothing but phrases of the sorts in `cover`, one after the other."""
    reached = {0}
    for match in found:  # sorted by start
        if match.sort in cover and _reaches(match.start, reached, sentence):
            reached.add(match.end)
    return _reaches(len(sentence.tokens), reached, sentence)


def _reaches(at: int, reached: set[int], sentence: Sentence) -> bool:
    """Whether a place, or one before it with only commas between, has been reached."""
    while at not in reached:
        if at == 0 or sentence.tokens[at - 1].word != BREAK:
            return False
        at -= 1
    return True
