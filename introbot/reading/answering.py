"""One answer from a whole letter: each part beside its question, and a yes only where its writer saw one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from introbot.domain.answers import Answer, AnswerKind, Command, CommandKind
from introbot.mail import Message, NewText, new_text
from introbot.reading.answers import consent_answer, inline_consent_answer
from introbot.reading.commands import command
from introbot.reading.identity import without_codes
from introbot.reading.standing import without_switch

# What moves an introduction on; everything else may be believed from either part of a letter.
_MOVING = (CommandKind.SEND, CommandKind.YES, CommandKind.AGREED, CommandKind.GO_ON)

_PLACES_LIMIT = 40  # places between our lines; nobody answers two questions in more


def new_words(message_or_text: Message | str, sent: str) -> NewText:
    """What is newly written, without the codes that our letters carry."""
    new = new_text(message_or_text, sent)
    return replace(new, text=without_codes(new.text).strip())


def answer_of(new: NewText, today: date, asked: tuple[str, ...] = ()) -> Answer:
    """The answer in the new text, each part of it paired with the question it stands under."""
    return beside_questions(consent_answer(new.text, today, asked), new, today, asked)


def beside_questions(whole: Answer, new: NewText, today: date, asked: tuple[str, ...] = ()) -> Answer:
    """The answer `whole` of all the new text, or where the questions are quoted above it what is said to each."""
    if not new.quoted_replies:
        return whole
    if len(new.quoted_replies) > _PLACES_LIMIT:
        return replace(whole, kind=AnswerKind.UNCLEAR) if whole.kind == AnswerKind.YES else whole
    inline = inline_consent_answer(new.quoted_replies, today, asked)
    if inline.kind == AnswerKind.YES and _above(new) and whole.kind != AnswerKind.YES:
        # Half a quoted line can look like a short yes: what stands above it must agree.
        return Answer(AnswerKind.UNCLEAR, whole.evidence)
    if inline.kind != AnswerKind.UNCLEAR or whole.kind == AnswerKind.YES:
        return inline
    return whole


def _above(new: NewText) -> str:
    """What is said apart from the words below the quoted questions."""
    rest = new.text
    for _, words in new.quoted_replies:
        rest = rest.replace(words, "", 1)
    return rest.strip()


# Who writes HTML sees it, with what is hidden or struck through in it; the text beside it is a program's version, and
# programs drop the stroke. So a yes must stand in both.


def answer_as_seen(
    answer: Answer, message: Message, new: NewText, sent: str, today: date, asked: tuple[str, ...] = ()
) -> Answer:
    """`answer`, or unclear where it is a yes, or pleasant and no more, and the HTML of the letter is not."""
    if answer.kind != AnswerKind.YES and not answer.harmless:
        return answer
    page = _page(message, new, sent)
    seen = answer_of(page, today, asked) if page else answer
    if (seen.kind, seen.harmless) == (answer.kind, answer.harmless):
        return answer
    return Answer(AnswerKind.UNCLEAR, answer.evidence)


def command_as_seen(said: Command, message: Message, new: NewText, sent: str) -> Command:
    """`said`, or unclear where it moves something and the HTML of the letter does not say it."""
    page = _page(message, new, sent) if said.kind in _MOVING else None
    if page is None or command(without_switch(page.text)).kind == said.kind:
        return said
    return Command(CommandKind.UNCLEAR, said.evidence)


def _page(message: Message, new: NewText, sent: str) -> NewText | None:
    """What is new in the HTML of a letter that has text too, where it is not the same as `new`."""
    if not message.html or not message.text.strip():
        return None
    seen = message.html_as_text
    if _is_the_same(seen, message.text, new.text.split()):
        return None
    page = new_words(seen, sent)
    return page if page.text.split() != new.text.split() else None


def _is_the_same(page: str, text: str, new: list[str]) -> bool:
    """Whether both parts open with the new words, unquoted, and hold the same words altogether, as nearly all do."""
    words = page.split()
    opens = words[: len(new)] == new == text.split(None, len(new))[: len(new)]
    return opens and page.replace(">", " ").split() == text.replace(">", " ").split()
