"""What a letter must hold whatever its template says, asked of the rendered words each time one is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from introbot.domain.letters import Kind
from introbot.domain.people import Element
from introbot.writing.blocks import Block, Buttons, ShownLetter
from introbot.writing.facts import Facts
from introbot.writing.languages import Language


@dataclass(frozen=True)
class Said:
    """A rendered letter: its words, with quotations in their place, what else stands in it, and what it was to say."""

    words: str
    blocks: tuple[Block, ...]
    facts: Facts
    language: Language

    @cached_property
    def own_lines(self) -> list[str]:
        """The template's lines, without those of the referrer's words."""
        hers = {line for element in Element for line in str(self.facts.get(element, "")).splitlines()}
        return [line.strip() for line in self.words.splitlines() if line.strip() not in hers]

    @cached_property
    def own_words(self) -> str:
        return " ".join(self.own_lines)


@dataclass(frozen=True, slots=True)
class Demand:
    """One thing that a letter must hold: `what` ends the sentence “the letter lacks ...”; `name` is its variable."""

    what: str
    held: Callable[[Said], bool]
    name: str = ""


def demands_of(template: str) -> tuple[Demand, ...]:
    """What the letters of that template promise; the fewer, the less depends on them."""
    return _DEMANDS.get(template, _DEMANDS.get(template.partition(".")[0], ()))


def says_who_carries_it(said: Said) -> bool:
    return _ASSISTANT.held(said)


def lacks(template: str, said: Said) -> str:
    """The first thing that the letter lacks, in one sentence; empty where it keeps its promises."""
    return next((f"the letter lacks {each.what}" for each in demands_of(template) if not each.held(said)), "")


def _says(name: str, what: str) -> Demand:
    """The value of this variable, where it has one."""

    def held(said: Said) -> bool:
        value = said.facts.get(name.partition(".")[0], "")
        words = value.get(name.partition(".")[2], "") if isinstance(value, dict) else value
        return str(words) in said.words

    return Demand(what, held, name)


def _element(element: Element) -> Demand:
    what = f"the {element} in the referrer's own words"
    return Demand(what, lambda said: bool(said.facts[element]) and str(said.facts[element]) in said.words, str(element))


def _questions(said: Said) -> int:
    return sum(line.endswith("?") for line in said.own_lines)


def _all_questions(said: Said) -> bool:
    asked = said.facts.get("questions", ())
    return isinstance(asked, list) and all(str(question) in said.words for question in asked)


_TWO_QUESTIONS = Demand(
    "one of the two questions, each on a line of its own that ends in “?”: whether this is needed, and whether an "
    "introduction is wanted",
    lambda said: _questions(said) >= 2,
)
_QUESTION = Demand(
    "its question, on a line of its own that ends in “?”, or the buttons",
    lambda said: _questions(said) >= 1 or any(isinstance(block, Buttons) for block in said.blocks),
)
_EASY_OUT = Demand(
    "the easy out, such as “No is completely fine, and so is ignoring this.”",
    lambda said: bool(said.language.easy_out.search(said.own_words)),
)
_ASSISTANT = Demand(
    "that an assistant program carries it (in English the words “assistant program”)",
    lambda said: bool(said.language.assistant.search(said.own_words)),
)
_STOP = Demand(
    "how never to hear from it again: a word such as “stop” to answer with",
    lambda said: bool(said.language.stop.search(said.own_words)),
)
_FOR_WHOM = _says("referrer.name", "the referrer's full name")
_SHOWN = Demand(
    'the letter that the referrer is to approve: letter_shown("permission") and letter_shown("introduction")',
    lambda said: sum(isinstance(block, ShownLetter) for block in said.blocks) >= 2 + bool(said.facts["fit_check"]),
)
_ANSWERS = Demand(
    "the buttons with which it can be answered", lambda said: any(isinstance(block, Buttons) for block in said.blocks)
)
_THEIR_WORDS = _says("said", "the words that were written to the program (said)")

_DEMANDS: dict[str, tuple[Demand, ...]] = {
    Kind.PERMISSION: (*map(_element, Element), _TWO_QUESTIONS, _EASY_OUT, _FOR_WHOM, _ASSISTANT, _STOP),
    Kind.REMINDER: (_QUESTION, _EASY_OUT, _FOR_WHOM, _ASSISTANT, _STOP),
    Kind.FIT_CHECK: (_QUESTION, _FOR_WHOM, _ASSISTANT, _STOP),
    Kind.CHECK_IN: (_QUESTION, _STOP),
    Kind.INTRODUCTION: (
        _says("recipient.name", "the recipient's name"),
        _says("requester.name", "the requester's name"),
        _says("experience", "the experience in the referrer's own words"),
        _says("write_by", "by when the first of them writes (write_by)"),
        _says("condition", "the condition that was agreed (condition)"),
        _FOR_WHOM,
    ),
    Kind.DRAFT: (_SHOWN, _ANSWERS),
    Kind.INTERVIEW: (Demand("one of the questions (questions)", _all_questions, "questions"),),
    "help.collecting": (Demand("one of the questions (questions)", _all_questions, "questions"),),
    "update.question": (_THEIR_WORDS,),
    "update.answer": (_THEIR_WORDS,),
    "update.condition": (_THEIR_WORDS,),
    "update.delegate": (_THEIR_WORDS,),
    "goodbye.later": (_says("until", "the day until which it is left (until)"),),
}
