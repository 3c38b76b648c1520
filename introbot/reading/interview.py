"""The answers to an interview's numbered questions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from introbot.domain.people import Parts
from introbot.reading.labels import labelled_parts, person_from

_NUMBERED = re.compile(
    r"^[\s>*_#(]{0,8}(?P<number>\d{1,2})[*_]{0,2}(?:[.):\uff0e]|\s[-\u2013])[*_]{0,2}\s*(?P<value>.*)$"
)
_GREETING = re.compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten tag|bonjour|salut|hola|ciao|ol\u00e1"
    r"|beste)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\s*(?:(?:best|kind|warm|many)\s(?:regards|wishes)|regards|best|cheers|thanks|thank you|many thanks|sincerely"
    r"|all the best|yours|viele gr\u00fc\u00dfe|cordialement|saludos|saluti|groet|groeten)\b[^\n]{0,40}$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^\s*(?:--|_{5,})\s*$")
# The one question that need not be answered: how long, and how well.
OPTIONAL = "known"
_SHORT = 20  # words
_TELLS_OF_TIME = re.compile(
    r"\b(?:days?|weeks?|months?|years?|since|just met|tagen?|wochen?|monaten?|jahren?|seit|jours?|semaines?|mois|ans"
    r"|depuis)\b",
    re.IGNORECASE,
)
# What our questions say of each part, for a quoted question whose number was lost.
KEY_WORDS: dict[str, tuple[str, ...]] = {
    "recipient": ("whose permission", "who is to be asked", "recipient", "who should i ask", "whom should i ask"),
    "requester": ("who wants to be introduced", "requester", "who is to be introduced", "who asked you"),
    "experience": ("experience", "result", "worked with"),
    "empathy": ("empathy", "challenge", "what did", "succeed", "struggl", "told you"),
    "expectations": ("expectation", "expect", "involve", "how long", "what it costs"),
    "topic": ("topic", "in a few words"),
    "why": ("why",),
    "known": ("how long have you known",),
}


def interview_parts(
    text: str,
    quoted_replies: Sequence[tuple[str, str]],
    asked: Sequence[str],
    questions: Mapping[str, str] | None = None,
) -> Parts:
    """The parts that a reply to an interview answers, in the writer's own words.

    `asked` are the parts' names in the order they were asked, numbered from 1; `questions`, where given, holds each
    part's question as it was worded. A label wins over words under a quoted question, these over a number, a number
    over the order of paragraphs, which counts only where there are as many paragraphs as questions. With one question
    asked the whole text is its answer.
    """
    by_label, rest = labelled_parts(text)
    inline = _inline(quoted_replies, asked, questions or {})
    labelled_inline = Parts()
    for _, words in quoted_replies:
        labelled_inline = labelled_parts(words)[0].over(labelled_inline)
    rest = "" if quoted_replies and _same_words(rest, quoted_replies) else _bare(rest)
    values = inline or _numbered(rest, asked) or ({} if by_label else _in_order(rest, asked))
    return by_label.over(labelled_inline.over(_parts(values)))


def _same_words(rest: str, quoted_replies: Sequence[tuple[str, str]]) -> bool:
    """Whether the text is no more than the words found under the quoted questions."""
    below = " ".join(words for _, words in quoted_replies).split()
    return bool(below) and rest.split() == below


def _inline(
    quoted_replies: Sequence[tuple[str, str]], asked: Sequence[str], questions: Mapping[str, str]
) -> dict[str, str]:
    values: dict[str, str] = {}
    for quoted, words in quoted_replies:
        part = _part_of(quoted, asked, questions)
        answer = _bare(labelled_parts(words)[1])
        if part and answer:
            values[part] = f"{values[part]}\n\n{answer}" if part in values else answer
    return values


def _part_of(quoted: str, asked: Sequence[str], questions: Mapping[str, str]) -> str | None:
    """Which question a quoted text ends with: by its own words, by its number, or by its key words."""
    said = " ".join(quoted.replace(">", " ").lower().split())
    exact = [part for part in asked if part in questions and _words_of(questions[part]) in said]
    if exact:
        return max(exact, key=lambda part: said.rfind(_words_of(questions[part])))
    for line in reversed(quoted.splitlines()):
        found = _NUMBERED.match(line)
        if found and 1 <= int(found["number"]) <= len(asked):
            return asked[int(found["number"]) - 1]
    held = [part for part in asked if any(word in said for word in KEY_WORDS.get(part, (part,)))]
    return held[0] if len(held) == 1 else None


def _words_of(question: str) -> str:
    return " ".join(question.lower().split())


def _numbered(text: str, asked: Sequence[str]) -> dict[str, str]:
    """The answers that begin with a question's number, in any order, over several lines each."""
    values: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.splitlines():
        found = _NUMBERED.match(line[:2000])
        if found and 1 <= int(found["number"]) <= len(asked) and asked[int(found["number"]) - 1] not in values:
            current = values.setdefault(asked[int(found["number"]) - 1], [])
            current.append(found["value"] + line[2000:])
        elif current is not None:
            current.append(line)
    return {part: _bare("\n".join(lines)) for part, lines in values.items()}


def _in_order(text: str, asked: Sequence[str]) -> dict[str, str]:
    if OPTIONAL in asked:
        needed = [part for part in asked if part != OPTIONAL]
        above, lasting = _last_paragraph(text)
        # Nobody must answer it: only a short paragraph at the end that tells of a time is that answer.
        if above and len(lasting.split()) < _SHORT and _TELLS_OF_TIME.search(lasting):
            return _in_order(above, needed) | {OPTIONAL: lasting}
        return _in_order(text, needed)
    if len(asked) == 1:
        return {asked[0]: text} if text else {}
    paragraphs = [" ".join(paragraph.split()) for paragraph in re.split(r"\n[ \t]*\n", text) if paragraph.strip()]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for answers in (paragraphs, lines):
        if len(answers) == len(asked):
            return dict(zip(asked, answers, strict=True))
    return {}


def _last_paragraph(text: str) -> tuple[str, str]:
    paragraphs = [paragraph for paragraph in re.split(r"\n[ \t]*\n", text) if paragraph.strip()]
    return "\n\n".join(paragraphs[:-1]), " ".join(paragraphs[-1].split()) if paragraphs else ""


def _bare(text: str) -> str:
    """The text without greeting, closing and signature."""
    lines = text.strip().splitlines()
    if lines and _GREETING.match(lines[0]):
        lines = lines[1:]
    for number, line in enumerate(lines):
        closes = _CLOSING.match(line) and len(lines) - number <= 4 and number > 0
        if closes or _SIGNATURE.match(line):
            lines = lines[:number]
            break
    return "\n".join(lines).strip()


def _parts(values: Mapping[str, str]) -> Parts:
    given = {name: value.strip() for name, value in values.items() if value.strip("-?. \n")}
    return Parts(
        recipient=person_from(given["recipient"]) if "recipient" in given else None,
        requester=person_from(given["requester"]) if "requester" in given else None,
        experience=given.get("experience"),
        empathy=given.get("empathy"),
        expectations=given.get("expectations"),
        topic=given.get("topic"),
        why=given.get("why"),
        known=given.get("known"),
    )
