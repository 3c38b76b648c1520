"""Which names a letter may use: what its reader may know, and what its occasion brings; told from the code itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from jinja2 import Environment, nodes

from introbot.domain.people import Party
from introbot.writing.facts import facts_of
from introbot.writing.folders import builtin_folder, read, split
from introbot.writing.grammar import FUNCTIONS, Found, did_you_mean, included_in, names_in
from introbot.writing.languages import LANGUAGES
from introbot.writing.sample import sample_introductions, sample_letters, sample_sheet

PERSON = {
    "first": "first name, for greetings",
    "name": "full name",
    "named": "full name with the organisation in brackets",
    "organisation": "organisation, or empty",
    "full": "name, organisation and, in letters to the referrer, the address",
    "address": "mail address; in letters to the referrer alone",
    "role": "which of the three it is: referrer, requester, recipient",
}
PEOPLE = {
    "recipient": "whose permission is asked",
    "requester": "who is to be introduced",
    "referrer": "who knows both",
    "reader": "whom this letter is for",
    "about": "whom this letter speaks of",
    "other": "the opposite side of whom it speaks of",
}
MEANINGS: dict[str, str] = {
    **{f"{person}.{part}": f"{who}: {what}" for person, who in PEOPLE.items() for part, what in PERSON.items()},
    "experience": "the referrer's own experience with the requester, in her words",
    "empathy": "what the recipient spoke of, and what the referrer wishes, in her words",
    "expectations": "what being introduced involves, in her words",
    "topic": "a few words on what it is about, or empty",
    "why": "what the requester may read about the recipient, or empty",
    "words": "what was written to the program, or what this letter tells of, or empty",
    "said": "what was written to the program, for quote(); only a button's word counts as empty, or empty",
    "program": "the program's name",
    "until": "the day until which somebody asked to wait, or empty",
    "write_by": "the day by which the one who asked writes first",
    "hold": "how long an introduction waits after the last yes, or empty",
    "remind_after": "after how long the one reminder leaves, or empty where there will be none",
    "remind_day": "the day on which it would leave, or empty",
    "expire_after": "how long an answer is awaited, or empty",
    "check_in_after": "after how long the program asks what came of it, or empty",
    "condition": "the condition that was agreed, in the words of whoever named it, or empty",
    "condition_by": "the first name of whoever named it, or empty",
    "need_voiced": "“yes” where the recipient has spoken of the need, or empty",
    "still_asked": "“yes” where the reader is still being asked something, or empty",
    "reader_consents": "“yes” where the reader has said yes, or empty",
    "fit_check": "“yes” where the requester is asked first, or empty",
    "requester_asked": "the day of the requester's own request where it counts as a yes, or empty",
    "requester_knows": "“yes” where the requester has been heard, or empty",
    "recipient_asked": "“yes” where the recipient has been asked, or empty",
    "brief": "what the referrer wrote for the requester's eyes before they talk, or empty",
    "choices": "the people among whom the referrer is to choose, a list",
    "questions": "the questions of the interview, a list for “for”",
    "interview_again": "“yes” where it is asked for the second time, or empty",
    "understood": "what has been understood so far, in one line",
    "note": "which coaching note belongs into this draft, or empty",
    "note_words": "the words the note is about, or empty",
    "note_day": "the day the note is about, or empty",
    "note_names": "the people the note is about, a list",
    "asked": "what the referrer asked of the program, a list",
    "answers": "the program's answers, a list",
    "card": "the lines of the requester's card, a list, or empty",
    "paused_for": "why things stand still: wait, question, condition, later, or empty",
    "paused_by": "the first name of whose words led to it, or empty",
    "state": "where things stand, as `introbot list` says it",
    "outcome": "how it ended, or empty",
}
# What a letter brings only on its occasion: in any other these would be empty, whatever happened.
_OF_ITS_OCCASION = (
    *("words", "said", "until", "asked", "answers", "about", "choices", "questions", "interview_again", "understood"),
    *("note", "note_words", "note_day", "note_names", "brief", "card"),
)


@lru_cache(256)
def names_of(template: str) -> frozenset[str]:
    """Every name that is known whatever the letter is about and whichever side it goes to; of a partial, any."""
    told = [
        frozenset(flat(facts_of(letter, introduction, sample_sheet(introduction))))
        for letter in sample_letters(template)
        for introduction in sample_introductions(template)
    ]
    if not told:
        return frozenset(MEANINGS)
    absent = _absent(template)
    return frozenset(name for name in frozenset.intersection(*told) if name.partition(".")[0] not in absent)


def _absent(template: str) -> frozenset[str]:
    """The names that this letter would have no value for, on any occasion."""
    used = _used_by_the_built_in(template)
    absent = {name for name in _OF_ITS_OCCASION if name not in used}
    to_referrer = all(letter.to == (Party.REFERRER,) for letter in sample_letters(template))
    if to_referrer and "about" not in used:
        absent.add("other")  # of the referrer herself there is none
    if all(introduction is None for introduction in sample_introductions(template)):
        absent |= {"referrer", "other"} - used
    return frozenset(absent)


@lru_cache(256)
def _used_by_the_built_in(template: str) -> frozenset[str]:
    """What the letter that comes with the program names, in any language, with all that it includes."""
    used: set[str] = set()
    for folder in (builtin_folder() / ("" if code == "en" else code) for code in LANGUAGES):
        path = folder / f"{template}.txt"
        if not path.is_file():
            continue
        for source in split(read(path), template):
            tree = _tree(source)
            used |= {name.partition(".")[0] for _, name in names_in(tree)}
            used |= {n for _, partial in included_in(tree) for n in _used_by_the_built_in(partial)}
    return frozenset(used)


@cache
def _environment() -> Environment:
    return Environment(autoescape=False)  # noqa: S701 (it parses, and renders nothing)


def _tree(source: str) -> nodes.Template:
    return _environment().parse(source)


def strange_names(template: str, tree: nodes.Template) -> Iterator[Found]:
    """Every name in the tree that this letter does not know, each with a sentence."""
    known = names_of(template)
    people = {name.partition(".")[0] for name in known if "." in name}
    for line, name in names_in(tree):
        if name in people:
            yield line, f"“{name}” is a person: say what of them is meant, e.g. “{name}.first”"
        elif name not in known and name not in FUNCTIONS:
            yield line, _unknown(name, known)


def _unknown(name: str, known: frozenset[str]) -> str:
    person, _, part = name.partition(".")
    meant = did_you_mean(name, [*sorted(known), *FUNCTIONS])
    if name not in MEANINGS:
        return f"there is no “{name}” in this letter{meant}"
    if f"{person}.name" in known:
        meant = f"; did you mean “{person}.name”?"
    if part == "address":
        return f"“{name}” is not told in this letter: addresses are for the referrer alone{meant}"
    return f"“{name}” is not told in this letter: whoever reads it may not, or need not, know it{meant}"


def flat(facts: Mapping[str, object]) -> dict[str, str]:
    """`recipient.first` for what stands within a person; a list as its lines."""
    found: dict[str, str] = {}
    for name, value in facts.items():
        if isinstance(value, dict):
            found |= {f"{name}.{part}": str(said) for part, said in value.items()}
        else:
            found[str(name)] = "\n".join(map(str, value)) if isinstance(value, list) else str(value)
    return found
