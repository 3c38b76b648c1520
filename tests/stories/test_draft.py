"""From the request to the approved draft."""

import pytest

from introbot.domain.introduction import Outcome, State
from introbot.domain.people import Element
from tests.stories.words import EMPATHY, EXPECTATIONS, EXPERIENCE, THREE_ELEMENTS, request, volunteer
from tests.stories.world import Bot, Clock, Person


def test_the_draft_shows_the_letter_exactly_as_jane_will_get_it(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    for words in (EXPERIENCE, EMPATHY, EXPECTATIONS, donald.address, jane.address):
        assert words in draft.words
    ann.replies(draft, "send")
    letter = bot.wrote_to(jane, kind="permission")
    assert letter.words in draft.words
    assert letter.cc == [ann.address] and set(letter.forward_paths) == {jane.address, ann.address}
    assert bot.is_silent()


def test_a_draft_answers_in_anns_thread(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane?"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    draft = bot.wrote_to(ann, kind="draft")
    assert draft.subject.startswith("Re: Fwd: An introduction")
    assert draft.mail["In-Reply-To"] and draft.mail["In-Reply-To"] in draft.mail["References"]


def test_what_is_missing_is_asked_in_one_mail_and_answered_by_number(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note="Please see below.")
    interview = bot.wrote_to(ann, kind="interview")
    assert "1." in interview.text and "4." in interview.text and "5." not in interview.text
    ann.replies(interview, f"1. Jane Doe <{jane.address}>\n2. {EXPERIENCE}\n3. {EMPATHY}\n4. {EXPECTATIONS}")
    draft = bot.wrote_to(ann, kind="draft")
    for words in (jane.address, EXPERIENCE, EMPATHY, EXPECTATIONS):
        assert words in draft.words
    assert bot.is_silent()


def test_the_interview_can_be_answered_in_order_and_by_label(
    ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=f"{jane.address}\nexperience: {EXPERIENCE}")
    interview = bot.wrote_to(ann, kind="interview")
    ann.replies(interview, f"{EMPATHY}\n\n{EXPECTATIONS}")
    draft = bot.wrote_to(ann, kind="draft")
    assert EMPATHY in draft.words and EXPECTATIONS in draft.words
    ann.replies(draft, "expectations: He calls once, and then leaves it to you.")
    assert "He calls once, and then leaves it to you." in bot.wrote_to(ann, kind="draft").words


def test_the_interview_can_be_answered_under_its_questions(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=f"{jane.address}\nexperience: {EXPERIENCE}")
    interview = bot.wrote_to(ann, kind="interview")
    lines = []
    for line in interview.text.splitlines():
        lines.append(f"> {line}".rstrip())
        if line.startswith("1."):
            first = len(lines)
        if line.startswith("2."):
            second = len(lines)
    ends = next(n for n in range(second, len(lines)) if lines[n] == ">")
    middle = next(n for n in range(first, len(lines)) if lines[n].startswith("> 2.") or lines[n] == ">")
    lines[ends:ends] = ["", EXPECTATIONS, ""]
    lines[middle:middle] = ["", EMPATHY, ""]
    body = "On Mon, Mar 2, 2026 at 9:00 AM introbot <intro@introbot.example> wrote:\n\n" + "\n".join(lines)
    ann.sends(body, f"Re: {interview.subject}", to=interview.reply_to[0], headers={"In-Reply-To": interview.message_id})
    draft = bot.wrote_to(ann, kind="draft")
    assert EMPATHY in draft.words and EXPECTATIONS in draft.words


def test_half_an_interview_is_asked_once_more_and_then_waits(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    ann.forwards(donald.writes("Could you introduce me to Jane Doe?"), note=jane.address)
    ann.replies(bot.wrote_to(ann, kind="interview"), f"experience: {EXPERIENCE}")
    again = bot.wrote_to(ann, kind="interview")
    assert "2." in again.text and "3." not in again.text
    ann.replies(again, f"empathy: {EMPATHY}")
    clock.passes(days=60)
    assert bot.is_silent()
    assert bot.introduction().state == State.COLLECTING and bot.introduction().missing == (Element.EXPECTATIONS,)


def test_nothing_is_invented_and_honesty_is_an_experience(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(
        donald.writes("Could you introduce me to Jane Doe?"),
        note=f"{jane.address}\nexperience: I have not worked with him myself.\nempathy: {EMPATHY}\n"
        f"expectations: {EXPECTATIONS}",
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert "I have not worked with him myself." in bot.wrote_to(jane, kind="permission").words


def test_a_changed_draft_needs_a_new_send(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    first = bot.wrote_to(ann, kind="draft")
    ann.replies(first, "topic: quarter-end accounts")
    second = bot.wrote_to(ann, kind="draft")
    assert "quarter-end accounts" in second.words
    ann.replies(first, "send")
    shown_again = bot.wrote_to(ann, kind="draft")
    assert bot.is_silent()
    ann.replies(shown_again, "send")
    assert bot.wrote_to(jane, kind="permission") and bot.is_silent()


def test_swap_turns_the_two_around(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "swap")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(jane, kind="fit-check") and bot.is_silent()


def test_cancel_before_anybody_knew(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "cancel")
    assert bot.wrote_to(ann, kind="update")
    clock.passes(days=90)
    assert bot.is_silent() and bot.introduction().outcome == Outcome.CANCELLED


@pytest.mark.parametrize("words", ["What will Donald see of this?", "Send me a coffee, will look tomorrow.", "Hm."])
def test_a_question_or_a_riddle_gets_help_and_sends_nothing(
    words: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), words)
    assert "send" in bot.wrote_to(ann, kind="help").text
    assert bot.is_silent() and bot.introduction().state == State.DRAFTED


@pytest.mark.parametrize(
    ("word", "told"), [("help", "“send, no reminder” leaves out"), ("Hilfe", "„senden, ohne"), ("aide", "« inverser »")]
)
def test_help_says_everything_that_can_be_answered_to_a_draft(
    word: str, told: str, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    assert "“Help” tells you everything you can answer." in draft.words
    ann.replies(draft, word)
    answer = bot.wrote_to(ann, kind="help").words
    assert told.replace("« ", "«\N{NO-BREAK SPACE}").replace(" »", "\N{NO-BREAK SPACE}»") in answer or told in answer
    assert bot.is_silent() and bot.introduction().state == State.DRAFTED
    ann.replies(draft, "send")
    ann.replies(bot.wrote_to(jane, kind="permission"), "help")
    assert "send, no reminder" not in bot.wrote_to(ann, kind="help").words, "there is no draft any more"


def test_donald_is_asked_first_where_he_has_not_asked(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    check = bot.wrote_to(donald, kind="fit-check")
    assert bot.is_silent()
    for private in (jane.address, "Jane", "Acme", EMPATHY):
        assert private not in check.text and private not in check.html and private not in check.subject
    donald.replies(check, "Yes, that is my kind of work and I have room.")
    letter = bot.wrote_to(jane, kind="permission")
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    bot.clock.passes(minutes=15)
    assert bot.wrote_to(jane, donald, kind="introduction").subject == (
        "Intro: Jane Doe (Acme) <> Donald Ray (Ray & Co) – quarter-end accounts"
    )


@pytest.mark.parametrize(
    ("words", "state"),
    [("Not mine, sorry. No.", State.CLOSED), ("I am full until June, please ask me then.", State.PAUSED)],
)
def test_donald_may_say_no_or_later_and_jane_is_not_bothered(
    words: str, state: State, ann: Person, donald: Person, jane: Person, bot: Bot
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), words)
    assert bot.wrote_to(donald, kind="goodbye")
    assert bot.wrote_to(ann, kind="thanks" if state == State.CLOSED else "update")
    assert bot.is_silent() and bot.introduction().state == state


def test_a_request_older_than_thirty_days_is_no_consent(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    request(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    clock.passes(days=31)
    ann.replies(draft, "send")
    assert bot.wrote_to(donald, kind="fit-check") and bot.is_silent()
