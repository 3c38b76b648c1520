"""What the sentences of a text say by a table of phrases, and whether any word of them is left unknown."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from introbot.reading.words.language import Lexicon, Says
from introbot.reading.words.phrases import Match, undominated
from introbot.reading.words.tokens import BREAK, Sentence, read_text

# What is told in words nobody listed: whatever else is found in it counts. The narrowest that covers is taken.
_FREE = (Says.REMARK, Says.LACK, Says.OPEN)


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
    told = [sort for sort in _FREE if any(match.sort == sort for match in found)]
    said: tuple[Match, ...] = ()
    covered = False
    for count in range(len(told) + 1):
        said = tuple(match for match in found if match.sort not in told[count:])
        covered = is_covered(sentence, said, cover)
        if covered:
            break
    # What is told freely hides nothing: what is known to say something says it inside that too.
    closed = [match for match in said if match.sort not in _FREE]
    free = [match for sort in _FREE for match in undominated([match for match in said if match.sort == sort])]
    matches = (*undominated(closed), *free)
    return Heard(sentence, said, matches, frozenset(match.sort for match in matches), covered)


def is_covered(sentence: Sentence, found: Sequence[Match], cover: Collection[str]) -> bool:
    """Whether the sentence is nothing but phrases of the sorts in `cover`, one after the other."""
    return _reaches(len(sentence.tokens), _reached(sentence, found, cover), sentence)


def standing(sentence: Sentence, found: Sequence[Match], cover: Collection[str]) -> frozenset[Match]:
    """The phrases that stand by themselves: the sentence can be cut into phrases of the sorts in `cover` with this one
    among them. A phrase that is only found inside another isn't."""
    before = _reached(sentence, found, cover)
    after = {len(sentence.tokens)}
    for match in sorted(found, key=lambda match: -match.start):
        if match.sort in cover and _reaches_on(match.end, after, sentence):
            after.add(match.start)
    return frozenset(
        match
        for match in found
        if match.sort in cover and _reaches(match.start, before, sentence) and _reaches_on(match.end, after, sentence)
    )


def _reached(sentence: Sentence, found: Sequence[Match], cover: Collection[str]) -> set[int]:
    """The places up to which the sentence is nothing but such phrases."""
    reached = {0}
    for match in found:  # sorted by start
        if match.sort in cover and _reaches(match.start, reached, sentence):
            reached.add(match.end)
    return reached


def _reaches(at: int, reached: set[int], sentence: Sentence) -> bool:
    """Whether a place, or one before it with only commas between, has been reached."""
    while at not in reached:
        if at == 0 or sentence.tokens[at - 1].word != BREAK:
            return False
        at -= 1
    return True


def _reaches_on(at: int, reached: set[int], sentence: Sentence) -> bool:
    """Whether a place, or one after it with only commas between, has been reached."""
    while at not in reached:
        if at == len(sentence.tokens) or sentence.tokens[at].word != BREAK:
            return False
        at += 1
    return True
