"""Our own letter taken out of an answer to it: the exact words are known, so nothing has to be guessed."""

from __future__ import annotations

import unicodedata

from introbot.mail.lines import TEXT_LIMIT

SHINGLE = 6
_STRIPPED = ">*_|\"'“”„‘’«»()[]<"


def normalised(text: str) -> list[str]:
    """The words of `text` as they are compared: NFKC, without marks of quoting and emphasis, case folded."""
    return [word for raw in unicodedata.normalize("NFKC", text).split() if (word := _word(raw))]


def _word(raw: str) -> str:
    return raw.strip(_STRIPPED).casefold()


def shingles(sent: str) -> frozenset[tuple[str, ...]]:
    """All runs of six words of our letter, across its line ends."""
    words = normalised(sent[:TEXT_LIMIT])
    return frozenset(tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


def new_words(lines: list[str], known: frozenset[tuple[str, ...]]) -> list[str | None]:
    """Each line without the words that belong to a known run; None for a line of which nothing is left.

    A word counts as ours only within six neighbours, so a "Yes" that also stands in our letter stays theirs.
    """
    stream: list[tuple[int, int, str]] = []  # line, word within the line, as compared
    split = [unicodedata.normalize("NFKC", line).split() for line in lines]
    for at, raws in enumerate(split):
        stream.extend((at, index, word) for index, raw in enumerate(raws) if (word := _word(raw)))
    ours = _ours([word for _, _, word in stream], known)
    taken: set[tuple[int, int]] = {(at, index) for (at, index, _), our in zip(stream, ours, strict=True) if our}
    compared = {at for at, _, _ in stream}
    return [_left(at, line, split[at], taken, compared) for at, line in enumerate(lines)]


def _ours(words: list[str], known: frozenset[tuple[str, ...]]) -> list[bool]:
    ours = [False] * len(words)
    covered = 0
    for at in range(len(words) - SHINGLE + 1):
        if tuple(words[at : at + SHINGLE]) in known:
            for index in range(max(at, covered), at + SHINGLE):
                ours[index] = True
            covered = at + SHINGLE
    return ours


def _left(at: int, line: str, raws: list[str], taken: set[tuple[int, int]], compared: set[int]) -> str | None:
    if at not in compared or not any((at, index) in taken for index in range(len(raws))):
        return line
    rest = " ".join(raw for index, raw in enumerate(raws) if (at, index) not in taken)
    return rest if rest.strip(_STRIPPED + " ") else None
