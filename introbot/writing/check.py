"""Whether letters can be written and keep their promises: in their source, and rendered in every branch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from jinja2 import TemplateSyntaxError

from introbot.domain.introduction import Introduction
from introbot.domain.people import Element
from introbot.errors import Misconfigured
from introbot.writing.folders import decoded, split
from introbot.writing.grammar import FUNCTIONS, did_you_mean, foreign, names_in, pressing_in
from introbot.writing.kinds import KINDS, is_for_others
from introbot.writing.languages import LANGUAGES
from introbot.writing.letter import write
from introbot.writing.pressure import pressing
from introbot.writing.sample import PARTS, sample_introductions, sample_letters, sample_sheet, troubled_introductions
from introbot.writing.sandbox import Sandbox
from introbot.writing.sheet import Written
from introbot.writing.templates import Templates
from introbot.writing.variables import MEANINGS, names_of

# A permission letter is read on a telephone, between two other things: so many words beside the three elements.
PERMISSION_WORDS = 200
_NOBODYS = "ann@nobody.invalid"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a template, in one sentence; `line` is 0 where it is about the whole letter, `path`
    its file where it has one.

    A warning is worth a thought and hinders nothing.
    """

    sentence: str
    line: int = 0
    warning: bool = False
    path: str = ""

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}" if self.line else self.sentence


def check_templates(templates: Templates) -> list[str]:
    """One sentence per fault; empty if all is well. A fault of the operator's does not stop the built-in letter."""
    faults: dict[str, None] = {}
    for name, language, referrer in product(KINDS, templates.languages(), ("", *templates.referrers())):
        for _ in _written(name, templates, language, referrer):
            faults |= dict.fromkeys(map(str, templates.faults()))
    return [*faults]


def check_own(templates: Templates) -> list[str]:
    """As `check_templates`, but only of letters that a template of the operator's own has a part in."""
    faults: dict[str, None] = {}
    for own in templates.own():
        names = KINDS if own.name.startswith("partials/") else (own.name,) if own.name in KINDS else ()
        for name in names:
            for _ in _written(name, templates, own.language, own.referrer):
                faults |= dict.fromkeys(map(str, templates.faults()))
    return [*faults]


def check_source(template: str, raw: bytes) -> list[Finding]:
    """The faults that a template's source shows: everything but what only a rendered letter can tell."""
    try:
        subject, body = split(decoded(raw), template)
    except TemplateSyntaxError as error:
        return [Finding(error.message or "", error.lineno)]
    found = [finding for source in (subject, body) for finding in _faults_in(template, source)]
    return sorted(dict.fromkeys(found), key=lambda finding: finding.line)


def _faults_in(template: str, source: str) -> Iterator[Finding]:
    sandbox = Sandbox()
    try:
        tree = sandbox.tree(source)
    except TemplateSyntaxError as error:
        yield Finding(f"{error.message}", error.lineno)
        return
    for line, sentence in (*foreign(tree), *(pressing_in(tree) if is_for_others(template) else ())):
        yield Finding(sentence, line)
    known = names_of(template)
    people = {name.partition(".")[0] for name in known if "." in name}
    for line, name in names_in(tree):
        if name in people:
            yield Finding(f"“{name}” is a person: say what of them is meant, e.g. “{name}.first”", line)
        elif name not in known and name not in FUNCTIONS:
            yield Finding(_unknown(name, known), line)


def _unknown(name: str, known: frozenset[str]) -> str:
    if name in MEANINGS or any(meant.startswith(f"{name}.") for meant in MEANINGS):
        return f"“{name}” is not told in this letter: whoever reads it may not, or need not, know it"
    return f"there is no “{name}” in this letter{did_you_mean(name, [*known, *FUNCTIONS])}"


def check_letter(template: str, templates: Templates, language: str = "en", referrer: str = "") -> list[Finding]:
    """What is found in the letter as it is written for sample people, in every branch; faults and warnings."""
    if template not in KINDS:
        return []
    found: dict[Finding, None] = {}
    for letter in _written(template, templates, language, referrer):
        found |= dict.fromkeys(Finding(fault.sentence, path=fault.path) for fault in templates.faults())
        found |= dict.fromkeys(_warnings(template, letter) if letter else ())
    return sorted(found, key=lambda finding: finding.warning)


def _written(template: str, templates: Templates, language: str, referrer: str) -> Iterator[Written | None]:
    """The letter for each of the people and cases it must do for; None where no template can write it."""
    for letter in sample_letters(template):
        for introduction in (*sample_introductions(template), *troubled_introductions(template)):
            about = _by(introduction, referrer)
            sheet = replace(sample_sheet(about), language=language, words_language=language)
            try:
                yield write(letter, about, sheet, templates)
            except Misconfigured:
                yield None  # the fault is among those of the templates


def _by(introduction: Introduction | None, referrer: str) -> Introduction | None:
    """The same, made by this referrer, whose templates are asked for; if none is meant, by one without any."""
    if introduction is None:
        return None
    return replace(introduction, referrer=replace(introduction.referrer, address=referrer or _NOBODYS))


def _warnings(template: str, letter: Written) -> Iterator[Finding]:
    own = _own_words(letter)
    if template == "permission" and len(own) > PERMISSION_WORDS:
        yield Finding(
            f"the letter has more than {PERMISSION_WORDS} words beside the referrer's own; short ones are answered",
            warning=True,
        )
    if is_for_others(template):
        if found := pressing(" ".join(own)):
            yield Finding(f"“{found}” presses the reader", warning=True)
        if not LANGUAGES[letter.language].assistant.search(" ".join(own)):
            yield Finding("it does not say that an assistant program carries it", warning=True)


def _own_words(letter: Written) -> list[str]:
    """The words of a letter without those that the sample people wrote."""
    lines = " ".join(letter.text.split())
    for words in (getattr(PARTS, element) for element in Element):
        lines = lines.replace(" ".join(str(words).split()), " ")
    return lines.split()
