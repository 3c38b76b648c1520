"""What a letter must hold whatever its template says, asked of the rendered words each time one is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from introbot.domain.letters import Kind
from introbot.domain.people import Element
from introbot.writing.blocks import Block, Buttons, ShownLetter
from introbot.writing.facts import Facts
from introbot.writing.languages import Language
from introbot.writing.languages.language import Phrase


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
        hers = Counter(line for element in Element for line in str(self.facts.get(element, "")).splitlines())
        own = []
        for line in map(str.strip, self.words.splitlines()):
            if hers[line] > 0:
                hers[line] -= 1
            else:
                own.append(line)
        return own

    @cached_property
    def own_words(self) -> str:
        return " ".join(filter(None, self.own_lines))

    @cached_property
    def questions(self) -> list[str]:
        """The template's lines that ask something, each at its end."""
        return [line for line in self.own_lines if line.endswith("?")]

    @cached_property
    def meetings(self) -> set[str]:
        """The questions that ask whether an introduction is wanted: by a word for it, or by whom it is with."""
        return {line for line in self.questions if self._is_of_meeting(line)}

    def _is_of_meeting(self, line: str) -> bool:
        requester = self.facts.get("requester")
        name = requester["first"] if isinstance(requester, dict) else ""
        return bool(
            self.language.meeting.pattern.search(line) or (name and name in line and self.language.offer.search(line))
        )

    @cached_property
    def needs(self) -> set[str]:
        """Those that ask whether this is needed: by a word for it, or any question more that is no small talk."""
        return {
            line
            for line in self.questions
            if self.language.need.pattern.search(line)
            or (line not in self.meetings and line.count(" ") > 1 and not self.language.small_talk.search(line))
        }

    def says(self, phrase: Phrase) -> bool:
        return phrase.pattern.search(self.own_words) is not None


@dataclass(frozen=True, slots=True)
class Demand:
    """One thing that a letter must hold. `sentence` says that it is missing, and what to put back for it: `example`,
    in the language of the letter, stands for its {}. `name` is its variable.
    """

    sentence: str
    held: Callable[[Said], bool]
    example: Callable[[Language], str] | None = None
    name: str = ""


def demands_of(template: str) -> tuple[Demand, ...]:
    """What the letters of that template promise; the fewer, the less depends on them."""
    return _DEMANDS.get(template, _DEMANDS.get(template.partition(".")[0], ()))


def lacks(template: str, said: Said) -> str:
    """The first thing that the letter lacks, in one sentence; empty where it keeps its promises."""
    missing = next((each for each in demands_of(template) if not each.held(said)), None)
    if missing is None:
        return ""
    return missing.sentence.replace("{}", missing.example(said.language)) if missing.example else missing.sentence


def _says(name: str, what: str, put_back: str = "") -> Demand:
    """The value of this variable, where it has one."""

    def held(said: Said) -> bool:
        value = said.facts.get(name.partition(".")[0], "")
        words = value.get(name.partition(".")[2], "") if isinstance(value, dict) else value
        return str(words) in said.words

    return Demand(f"it no longer says {what}: put back {put_back or f'{{{{ {name} }}}}'}", held, name=name)


def _element(element: Element) -> Demand:
    return Demand(
        f"it no longer holds the {element} in the referrer's own words: put back {{{{ {element} }}}}",
        lambda said: bool(said.facts[element]) and str(said.facts[element]) in said.words,
        name=str(element),
    )


def _all_questions(said: Said) -> bool:
    asked = said.facts.get("questions", ())
    return isinstance(asked, list) and all(str(question) in said.words for question in asked)


def _shown(name: str, to: str, unless: str = "") -> Demand:
    """The letter `name`, unless this variable is empty."""

    def held(said: Said) -> bool:
        shown = {block.name for block in said.blocks if isinstance(block, ShownLetter)}
        return name in shown or bool(unless and not said.facts[unless])

    return Demand(
        f'it no longer shows the letter to {to} as it will go out: put back {{{{ letter_shown("{name}") }}}}, or all '
        'that the referrer is asked to approve with {% include "partials/draft.txt" %}',
        held,
    )


def _has_buttons(said: Said) -> bool:
    return any(isinstance(block, Buttons) for block in said.blocks)


# Jane and Donald are the sample people whom a letter is shown to when it is checked.
_NEED = Demand(
    "it no longer asks whether this is something that Jane needs: put back, on a line of its own, “{}”",
    lambda said: bool(said.needs),
    lambda language: language.need.example,
)
_MEETING = Demand(
    "it no longer asks whether Jane would like to meet Donald: put back, on a line of its own, “{}”",
    lambda said: bool(said.meetings),
    lambda language: language.meeting.example,
)
_APART = Demand(
    "it asks its two questions in one line: give each a line of its own, such as {}",
    lambda said: len(said.needs | said.meetings) > 1,
    lambda language: f"“{language.need.example}” and “{language.meeting.example}”",
)
_QUESTION = Demand(
    "it no longer asks anything: put back its question on a line of its own, ending in “?”, or its {{ buttons(...) }}",
    lambda said: bool(said.questions) or _has_buttons(said),
)
_ASKED_AGAIN = Demand(
    "it no longer asks whether Jane would like to meet Donald: put back, on a line of its own, “{}”, or the "
    "{{ buttons(...) }}",
    lambda said: bool(said.meetings) or _has_buttons(said),
    lambda language: language.meeting.example,
)
_EASY_OUT = Demand(
    "it no longer says that a no is fine: put back a line such as “{}”",
    lambda said: said.says(said.language.easy_out),
    lambda language: language.easy_out.example,
)
_ASSISTANT = Demand(
    "it no longer says that an assistant program carries it: put back “{}”",
    lambda said: said.says(said.language.assistant),
    lambda language: language.assistant.example,
)
_STOP = Demand(
    "it no longer says how never to be written to again: put back “{}”",
    lambda said: said.says(said.language.stop),
    lambda language: language.stop.example,
)
_FOR_WHOM = _says("referrer.name", "in full for whom it is carried")
_SHOWN = (
    _shown("permission", "Jane"),
    _shown("introduction", "both"),
    _shown("fit-check", "Donald, where he is asked first,", unless="fit_check"),
)
_ANSWERS = Demand(
    "it no longer has the buttons to answer with: put back {{ buttons(...) }} as the built-in letter has them",
    _has_buttons,
)
_ALL_QUESTIONS = Demand(
    "it no longer asks every question that is open: put back {% for question in questions %}{{ question }}{% endfor %}",
    _all_questions,
    name="questions",
)
_THEIR_WORDS = _says("said", "what was written to the program", "{{ quote(said) }}")

_DEMANDS: dict[str, tuple[Demand, ...]] = {
    Kind.PERMISSION: (*map(_element, Element), _NEED, _MEETING, _APART, _EASY_OUT, _FOR_WHOM, _ASSISTANT, _STOP),
    Kind.REMINDER: (_ASKED_AGAIN, _EASY_OUT, _FOR_WHOM, _ASSISTANT, _STOP),
    Kind.FIT_CHECK: (_QUESTION, _FOR_WHOM, _ASSISTANT, _STOP),
    Kind.CHECK_IN: (_QUESTION, _STOP),
    Kind.CLARIFY: (_QUESTION,),
    Kind.CONFIRM: (_QUESTION,),
    "confirm.referrer": (),
    Kind.INTRODUCTION: (
        _says("recipient.name", "in full who the recipient is"),
        _says("requester.name", "in full who the requester is"),
        _says("experience", "the experience in the referrer's own words"),
        _says("write_by", "by when the first of them writes"),
        _says("condition", "on what condition one of them said yes", "{{ quote(condition) }}"),
        _FOR_WHOM,
    ),
    Kind.DRAFT: (*_SHOWN, _ANSWERS),
    Kind.INTERVIEW: (_ALL_QUESTIONS,),
    "help.collecting": (_ALL_QUESTIONS,),
    "update.question": (_THEIR_WORDS,),
    "update.answer": (_THEIR_WORDS,),
    "update.condition": (_THEIR_WORDS,),
    "update.delegate": (_THEIR_WORDS,),
    "goodbye.later": (_says("until", "until which day it is left"),),
}
