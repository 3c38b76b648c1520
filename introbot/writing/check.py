"""Whether letters can be written and keep their promises: in their source, and rendered in every branch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from math import prod
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from introbot.domain.introduction import Introduction
from introbot.domain.people import Element
from introbot.errors import Misconfigured
from introbot.writing.folders import decoded, split
from introbot.writing.grammar import asked_of
from introbot.writing.kinds import KINDS, is_for_others
from introbot.writing.languages import LANGUAGES
from introbot.writing.letter import write
from introbot.writing.names import names_of, strange_names
from introbot.writing.pressure import pressing
from introbot.writing.sample import PARTS, sample_introductions, sample_letters, sample_sheet, troubled_introductions
from introbot.writing.sandbox import Sandbox, found_in
from introbot.writing.sheet import Written
from introbot.writing.templates import Fault, Templates, Wanted
from introbot.writing.variables import is_maybe_empty, variables_of

# A permission letter is read on a telephone, between two other things: so many words beside the three elements.
PERMISSION_WORDS = 200
# So many cases of one letter are written to check it; beyond that, what its conditions ask about is tried one by one.
_COMBINATIONS = 64
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
    places = product(KINDS, templates.languages(), ("", *templates.referrers()))
    return _faults_at(templates, ((name, language, referrer) for name, language, referrer in places))


def check_own(templates: Templates) -> list[str]:
    """As `check_templates`, but only of letters that a template of the operator's own has a part in."""
    places = (
        (name, own.language, own.referrer)
        for own in templates.own()
        for name in (KINDS if own.name.startswith("partials/") else (own.name,) if own.name in KINDS else ())
    )
    return _faults_at(templates, places)


def _faults_at(templates: Templates, places: Iterable[tuple[str, str, str]]) -> list[str]:
    found: dict[str, None] = {}
    for name, language, referrer in places:
        for finding in check_letter(name, templates, language, referrer):
            if not finding.warning:
                found[f"{finding.path}: {finding}"] = None
    return [*found]


def check_source(template: str, raw: bytes) -> list[Finding]:
    """The faults that a template's source shows: everything but what only a rendered letter can tell."""
    try:
        subject, body = split(decoded(raw), template)
    except TemplateSyntaxError as error:
        return [Finding(error.message or "", error.lineno)]
    found = [finding for source in (subject, body) for finding in _faults_in(template, source)]
    return sorted(dict.fromkeys(found), key=lambda finding: finding.line)


def _faults_in(template: str, source: str) -> Iterator[Finding]:
    try:
        tree = Sandbox().tree(source)
    except TemplateSyntaxError as error:
        yield Finding(f"{error.message}", error.lineno)
        return
    yield from (Finding(sentence, line) for line, sentence in found_in(template, tree))


def check_letter(template: str, templates: Templates, language: str = "en", referrer: str = "") -> list[Finding]:
    """What is found in the letter as it is written for sample people, in every branch; faults and warnings."""
    if template not in KINDS:
        return []
    trees = [*templates.trees(template, Wanted(referrer or _NOBODYS, (language,)))]
    found = dict.fromkeys(_strange_in_partials(template, trees))
    blamed = {finding.path for finding in found}
    for letter in _written(template, templates, language, referrer, trees):
        faults = (_finding(fault) for fault in templates.faults() if fault.path not in blamed)
        found |= dict.fromkeys(faults)
        found |= dict.fromkeys(_warnings(template, letter) if letter else ())
    return sorted(found, key=lambda finding: finding.warning)


def _finding(fault: Fault) -> Finding:
    return Finding(fault.sentence, fault.line, path=fault.path)


def _strange_in_partials(template: str, trees: Iterable[tuple[str, nodes.Template]]) -> Iterator[Finding]:
    """What a partial names that this letter does not know: a partial alone may name whatever any letter may."""
    for path, tree in trees:
        if Path(path).parent.name == "partials":
            for line, sentence in strange_names(template, tree):
                yield Finding(f"it is a part of {template}, and {sentence}", line, path=path)


def _written(
    template: str, templates: Templates, language: str, referrer: str, trees: Iterable[tuple[str, nodes.Template]]
) -> Iterator[Written | None]:
    """The letter for each of the people and cases it must do for; None where no template can write it."""
    supposed = [*_suppositions(template, trees)]
    for letter in sample_letters(template):
        usual, *others = sample_introductions(template)
        cases = [(usual, each) for each in supposed]
        cases += [(each, {}) for each in (*others, *troubled_introductions(template))]
        for introduction, suppose in cases:
            about = _by(introduction, referrer)
            sheet = replace(sample_sheet(about), language=language, words_language=language)
            try:
                yield write(letter, about, sheet, templates, suppose)
            except Misconfigured:
                yield None  # the fault is among those of the templates


def _suppositions(template: str, trees: Iterable[tuple[str, nodes.Template]]) -> Iterator[dict[str, str]]:
    """What to suppose, so that each branch of the letter is written: nothing at first, then every combination of what
    its conditions ask about, or where those are too many, each alone."""
    asked: dict[str, dict[str, None]] = {}
    for name, words in (each for _, tree in trees for each in asked_of(tree)):
        if name in names_of(template):
            asked.setdefault(name, {})[words] = None
    examples = {variable.name: variable.example or "yes" for variable in variables_of(template)}
    choices = {
        name: [*dict.fromkeys([*filter(None, words), examples[name], *([""] if is_maybe_empty(name) else [])])]
        for name, words in asked.items()
    }
    yield {}
    if prod(map(len, choices.values())) <= _COMBINATIONS:
        yield from (dict(zip(choices, values, strict=True)) for values in product(*choices.values()) if values)
    else:
        yield from ({name: value} for name, values in choices.items() for value in values)
        yield {name: "" for name in choices if is_maybe_empty(name)}


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
        if not LANGUAGES[letter.language].assistant.pattern.search(" ".join(own)):
            yield Finding("it does not say that an assistant program carries it", warning=True)


def _own_words(letter: Written) -> list[str]:
    """The words of a letter without those that the sample people wrote."""
    lines = " ".join(letter.text.split())
    for words in (getattr(PARTS, element) for element in Element):
        lines = lines.replace(" ".join(str(words).split()), " ")
    return lines.split()
