"""What a template may say: every name and function, with its meaning and an example, told from the code itself."""

from __future__ import annotations

from dataclasses import dataclass

from introbot.writing.facts import facts_of
from introbot.writing.kinds import WORDS
from introbot.writing.names import MEANINGS, flat, names_of
from introbot.writing.promises import demands_of
from introbot.writing.sample import sample_introductions, sample_letters, sample_sheet


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that a template may use; `required`: without it the letter breaks a promise and is not used."""

    name: str
    meaning: str
    example: str
    required: bool = False


def variables_of(template: str) -> tuple[Variable, ...]:
    """What the letters of this template may name, in the order of MEANINGS; for a partial, what any letter may."""
    required = {demand.name for demand in demands_of(template) if demand.name}
    examples = _examples(template)
    known = [name for name in MEANINGS if name in examples]
    meanings = MEANINGS | ({"words": WORDS[template]} if template in WORDS else {})
    return tuple(Variable(name, meanings[name], examples[name], name in required) for name in known)


def is_maybe_empty(name: str) -> bool:
    """Whether it depends on the introduction that the name has any words."""
    return MEANINGS[name].endswith("or empty") or ", or empty" in MEANINGS[name]


def functions_of(template: str) -> tuple[Variable, ...]:
    """What the letters of this template may call."""
    known = names_of(template)
    quoted = next(name for name in ("said", "words", "experience", "topic", "program") if name in known)
    return tuple(
        Variable(name, meaning, example.replace("words", quoted) if name == "quote" else example)
        for name, (meaning, example) in _CALLS.items()
        if name != "letter_shown" or template.startswith("draft")
    )


def _examples(template: str) -> dict[str, str]:
    """The longest value that each name has for the sample people."""
    found: dict[str, str] = {}
    known = names_of(template)
    for letter in sample_letters(template):
        for introduction in sample_introductions(template):
            for name, value in flat(facts_of(letter, introduction, sample_sheet(introduction))).items():
                if name in known:
                    found[name] = max(found.get(name, ""), value, key=len)
    return found or dict.fromkeys(MEANINGS, "")


_CALLS = {
    "quote": ("shows somebody's words as theirs", "{{ quote(words) }}"),
    "buttons": (
        "a sentence and the answers that a click prepares; each must be an answer that the program understands",
        '{{ buttons("One word is enough:", "Yes", "Not now", "No") }}',
    ),
    "small_print": (
        "from here on the text is small: who carries the letter, and how to stop it",
        "{{ small_print() }}",
    ),
    "letter_shown": ("shows another letter exactly as it will go out", '{{ letter_shown("permission") }}'),
}
