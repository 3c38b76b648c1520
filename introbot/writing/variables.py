"""What a template may say: every name and function, with its meaning and an example, told from the code itself."""

from __future__ import annotations

from dataclasses import dataclass

from introbot.writing.facts import facts_of
from introbot.writing.kinds import WORDS
from introbot.writing.names import PEOPLE, PERSON, flat, names_of
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
