"""What a referrer's note asks for: people and elements, from labelled lines or plain sentences."""

from __future__ import annotations

import re

from introbot.domain.people import Element, Parts, Person
from introbot.reading.cards import cards_in, without_cards
from introbot.reading.labels import TEXT_LIMIT, addresses_in, labelled_parts, person_from

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_WRAPPED = re.compile(r"(?<=[^\s.!?:,])[ \t]*\n(?=[a-z(])|(?<=,)[ \t]*\n(?=\S)")
_LOOKED_AT = 16 * 1024  # characters of a note
_SENTENCES_TOO_MANY = 60
_SENTENCE_TOO_LONG = 400  # characters, of a sentence that says who is who

_DONE = (
    "did|built|rebuilt|fixed|repaired|saved|wrote|ran|helped|made|delivered|designed|cut|solved|sorted|handled|turned"
    "|set up|trained|coached|advised|brought|halved|doubled|reduced|increased|improved|migrated|cleaned"
)
_PAINED = "struggling|fighting|battling|looking for|worried|drowning|stuck|overwhelmed|frustrated|searching"
_MANNERS = "direct|blunt|quiet|friendly|patient|straightforward|easy to talk to|thorough|honest|plain-spoken|calm"
# Each row is a cue and how much it says. A sentence goes to an element only where that leads clearly.
CUES: dict[Element, tuple[tuple[str, int], ...]] = {
    Element.EXPERIENCE: (
        (r"\b(?:i|we)(?:'ve| have)? (?:worked|work|collaborated|partnered) with\b", 3),
        (r"\b(?:i|we) (?:hired|engaged|employed|used|commissioned|retained) (?:him|her|them|[A-Z])", 3),
        (r"\bin (?:my|our) (?:own )?experience\b", 3),
        (rf"\b(?:he|she|they|[A-Z]\w+) (?:{_DONE})\b[^.]{{0,120}}\b(?:us|our|me|my|for us|for me)\b", 3),
        (r"\b(?:for|with) (?:us|me) (?:for|since|over|last|in|two|three|\d)", 2),
        (r"\b(?:our|my) (?:own )?(?:results?|project|work) with (?:him|her|them|[A-Z])", 3),
        (r"\bi(?:'ve| have) (?:known|seen) (?:him|her|them|[A-Z]\w+)", 3),
        (r"\bi haven't (?:yet )?worked with\b|\bi have not (?:yet )?worked with\b", 3),
        (r"\b(?:result was|as a result|thanks to (?:him|her|them)|and it worked)\b", 1),
        (r"\b(?:best|finest|most reliable) [^.]{0,60}\bi(?:'ve| have)(?: ever)? (?:worked|met|known|had)", 3),
        (r"\bi (?:can vouch|vouch|trust (?:him|her|them))\b", 2),
    ),
    Element.EMPATHY: (
        (r"\b(?:you|she|he|they|[A-Z]\w+) (?:told|mentioned|said|complained|confided|wrote|explained)\b", 3),
        (rf"\b(?:you|she|he|they|[A-Z]\w+)(?:'s| is|'re| are| has been| have been) (?:\w+ )?(?:{_PAINED})\b", 3),
        (r"\bi know (?:how|that you|you|she|he|what)\b", 2),
        (r"\b(?:your|her|his|their) (?:challenge|struggle|problem|trouble|headache|worry)\b", 3),
        (r"\bi(?:'d| would) (?:love|like|hate) (?:to see |for )?(?:you|her|him|them)\b[^.]{0,60}\b(?:succeed|grow)", 3),
        (r"\bi remember (?:you|how you|her|him|when)\b", 2),
        (r"\bi want (?:you|her|him|them|[A-Z]\w+) to succeed\b|\bi wish (?:you|her|him)\b", 3),
    ),
    Element.EXPECTATIONS: (
        (r"\b(?:expect|expects|expectations)\b", 3),
        (r"\b(?:a|one|first|short|quick|free|initial|\d+)[ -](?:\w+[ -]){0,3}(?:call|chat|meeting|conversation)\b", 2),
        (r"\b(?:\d+|ten|fifteen|twenty|thirty)[ -]minutes?\b", 2),
        (r"\bno (?:pressure|obligation|strings|sales pitch|hard sell|cost|commitment)\b", 3),
        (r"\b(?:costs?|charges?|fees?|rates?|price|free of charge|per hour|an hour|a day)\b", 2),
        (rf"\b(?:he|she|they|[A-Z]\w+)(?:'s| is|'re| are) (?:\w+ )?(?:{_MANNERS})\b", 2),
    ),
}  # fmt: skip
_CUES = {
    element: tuple((re.compile(pattern.replace("[A-Z]", "(?-i:[A-Z])"), re.I), weight) for pattern, weight in rows)
    for element, rows in CUES.items()
}
_ASIDE = re.compile(
    r"^\W*(?:hi|hello|hey|dear|thanks|thank you|cheers|best|regards|please|could you|can you|would you|fyi|see below"
    r"|as discussed|introduce|forwarding|this is)\b",
    re.IGNORECASE,
)


# A person as prose writes one: a name and an address in brackets, or the address alone.
_PERSON = (
    r"(?:(?!\b(?:to|and|with)\b)[^\n<>(),;:!?@]){0,60}[<(\[]?\s?[^\s@<>()\[\],;:\"']+@[^\s@<>()\[\],;:\"'!?]+[>)\]]?"
)
# Who is introduced to whom: only where the grammar says it, and both addresses are written.
_INTRODUCES = (
    rf"\bintroduce\s(?P<requester>{_PERSON})\s(?:to|with)\s(?P<recipient>{_PERSON})",
    rf"\bconnect\s(?P<requester>{_PERSON})\s(?:to|with)\s(?P<recipient>{_PERSON})",
    rf"\bput\s(?P<requester>{_PERSON})\sin\s(?:touch|contact)\swith\s(?P<recipient>{_PERSON})",
    rf"(?:^|[.!?,]\s)(?P<requester>{_PERSON})\s(?:should|would\slike\sto|wants\sto|would\slove\sto|needs\sto|must)\s"
    rf"(?:meet|talk\sto|know|be\sintroduced\sto)\s(?P<recipient>{_PERSON})",
)
_INTRODUCING = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _INTRODUCES)
_DENIED = re.compile(r"\b(?:not|never|don't|rather than|instead of|or)\b", re.IGNORECASE)


def _people(text: str) -> Parts:
    """Who asks and who is asked, where one sentence introduces one written address to another; else neither."""
    found = [match for sentence in _sentences(text) if (match := _introducing(sentence))]
    if len(found) != 1:
        return Parts()
    recipient, requester = person_from(found[0]["recipient"]), person_from(found[0]["requester"])
    if recipient is None or requester is None or recipient.key == requester.key:
        return Parts()
    return Parts(recipient=recipient, requester=requester)


def _introducing(sentence: str) -> re.Match[str] | None:
    if len(sentence) > _SENTENCE_TOO_LONG or _DENIED.search(sentence):
        return None
    return next((match for row in _INTRODUCING if (match := row.search(sentence))), None)


def request_parts(note: str) -> tuple[Parts, tuple[Person, ...]]:
    """The parts the note gives, and every address written in it with its name.

    Labelled lines count first. Of the rest whole sentences go, unaltered, to the element whose cues they hold; one
    that holds none, or as much of two, goes nowhere.
    """
    note = note[:TEXT_LIMIT]
    cards, note = cards_in(note), without_cards(note)
    labelled, rest = labelled_parts(note)
    return labelled.over(_people(rest).over(_elements(rest))), (*cards, *_others(addresses_in(note), cards))


def _others(people: tuple[Person, ...], known: tuple[Person, ...]) -> tuple[Person, ...]:
    keys = {person.key for person in known}
    return tuple(person for person in people if person.key not in keys)


def _elements(text: str) -> Parts:
    given: dict[str, str] = {}
    found: dict[Element, list[str]] = {}
    for sentence in _sentences(text):
        element = _element_of(sentence)
        if element is not None:
            found.setdefault(element, []).append(sentence)
    for element, sentences in found.items():
        given[element.value] = " ".join(sentences)
    return Parts(
        experience=given.get(Element.EXPERIENCE),
        empathy=given.get(Element.EMPATHY),
        expectations=given.get(Element.EXPECTATIONS),
    )


def _sentences(text: str) -> list[str]:
    joined = _WRAPPED.sub(" ", text[:_LOOKED_AT])
    found = [sentence.strip() for sentence in _SENTENCE_END.split(joined)]
    return [sentence for sentence in found if len(sentence.split()) > 2][:_SENTENCES_TOO_MANY]


def _element_of(sentence: str) -> Element | None:
    """The one element a sentence is of, where that is clear."""
    if "@" in sentence or sentence.endswith("?") or _ASIDE.match(sentence) or len(sentence) > 1000:
        return None
    weights = {
        element: sum(weight for cue, weight in rows if cue.search(sentence.replace("\u2019", "'")))
        for element, rows in _CUES.items()
    }
    first, second = sorted(weights.values(), reverse=True)[:2]
    if first < 2 or first - second < 1:
        return None
    return max(weights, key=lambda element: weights[element])
