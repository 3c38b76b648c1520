"""Which names a letter may use: what its reader may know, and what its occasion brings; told from the code itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from jinja2 import Environment, nodes

from introbot.domain.people import Party
from introbot.writing.facts import facts_of
from introbot.writing.folders import builtin_folder, read, split
from introbot.writing.grammar import FUNCTIONS, Found, did_you_mean, included_in, names_in
from introbot.writing.kinds import KINDS
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
        return frozenset().union(*map(names_of, KINDS))
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
    if name not in _every_name():
        return f"there is no “{name}” in this letter{meant}"
    if f"{person}.name" in known:
        meant = f"; did you mean “{person}.name”?"
    if part == "address":
        return f"“{name}” is not told in this letter: addresses are for the referrer alone{meant}"
    return f"“{name}” is not told in this letter: whoever reads it may not, or need not, know it{meant}"


@cache
def _every_name() -> frozenset[str]:
    named = frozenset().union(*map(names_of, KINDS))
    return named | {f"{person}.{part}" for person in PEOPLE for part in PERSON}


def flat(facts: Mapping[str, object]) -> dict[str, str]:
    """`recipient.first` for what stands within a person; a list as its lines."""
    found: dict[str, str] = {}
    for name, value in facts.items():
        if isinstance(value, dict):
            found |= {f"{name}.{part}": str(said) for part, said in value.items()}
        else:
            found[str(name)] = "\n".join(map(str, value)) if isinstance(value, list) else str(value)
    return found
