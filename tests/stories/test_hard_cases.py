"""What a stranger found who tried to make it introduce without consent, lose a letter, or tell too much."""

from email import policy
from email.message import EmailMessage

import pytest

from introbot.domain.introduction import State
from tests.stories.words import REQUEST, THREE_ELEMENTS, introduced, permission, request, volunteer
from tests.stories.world import Bot, Clock, Person


def kinds(bot: Bot) -> list[str]:
    return [x.kind for x in bot.stored]


def was_introduced(bot: Bot) -> bool:
    return "introduction" in kinds(bot)


# Consent.


@pytest.mark.parametrize(
    "words",
    [
        "Hi Ann, thank you for the presentation yesterday. See you.\n\nDonald",
        "Hi Ann, it was nice to meet you. I am fully booked and take nobody on this year.\n\nDonald",
        "Please do not introduce me to anybody at the moment, I am full.\n\nDonald",
    ],
)
def test_only_a_request_is_a_request(words: str, ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(donald.writes(words, "Hello"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(donald, kind="fit-check")


def test_quoted_words_of_ann_are_no_request_of_donald(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    words = (
        "No, not this year, I am sorry.\n\nDonald\n\nOn Sun, 1 Mar 2026 at 10:00, Ann Lee <ann@example.org> wrote:\n\n"
        "> Hi Donald, may I introduce you to Jane?\n"
    )
    ann.forwards(donald.writes(words, "Re: this year"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(donald, kind="fit-check")


def test_the_subject_alone_is_no_request(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    ann.forwards(
        donald.writes("Call me when you can.\n\nDonald", "Re: Introduction"), note=f"{jane.address}\n{THREE_ELEMENTS}"
    )
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(donald, kind="fit-check")


def test_a_request_for_jane_is_none_for_tom(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "recipient: Tom Roe <tom@other.example>")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(donald, kind="fit-check")


def test_a_request_without_a_readable_date(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    body = (
        f"{jane.address}\n{THREE_ELEMENTS}\n---------- Forwarded message ---------\n"
        "From: Donald Ray <donald@rayandco.example>\nDate: the third of Brumaire, a long time ago\n"
        f"Subject: An introduction to Jane\nTo: Ann Lee <ann@example.org>\n\n{REQUEST}"
    )
    ann.sends(body, "Fwd: An introduction to Jane")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(donald, kind="fit-check")


def test_details_after_a_yes_is_no_longer_a_yes(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "Just send me the details")
    clock.passes(days=1)
    assert not was_introduced(bot)


def test_details_after_a_yes_while_ann_waits(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    ann.replies(bot.wrote_to(ann, kind="update"), "wait")
    jane.replies(letter, "Just send me the details")
    ann.replies(bot.wrote_to(ann, kind="update"), "go on")
    clock.passes(days=1)
    assert not was_introduced(bot)


def test_yes_that_was_me_after_a_no_from_elsewhere(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "No, thank you.", sender="Jane at home <jane@home.example>")
    jane.replies(bot.wrote_to(jane, kind="confirm"), "Yes, that was me.")
    clock.passes(days=1)
    assert not was_introduced(bot)


def test_yes_to_a_fit_check_of_older_words(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    old = bot.wrote_to(donald, kind="fit-check")
    draft = next(x for x in bot.stored if x.kind == "draft")
    ann.replies(draft, "topic: a lawsuit against a former partner")
    new = bot.wrote_to(ann, kind="draft")
    donald.replies(old, "Mine")
    ann.replies(new, "send")
    # He has said yes to quarter-end accounts, not to a lawsuit.
    assert bot.wrote_to(donald, kind="fit-check")


def test_anns_wait_in_janes_thread(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    ann.replies(letter, "wait")
    assert bot.wrote_to(ann, kind="update")
    assert bot.introduction().state == State.PAUSED


def test_anns_cancel_in_janes_thread(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    ann.replies(letter, "cancel")
    clock.passes(hours=1)
    assert not was_introduced(bot)


def test_ann_says_no_is_fine_to_jane_and_the_program(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    ann.replies(letter, "Hi Jane, no pressure at all, and no is fine.", headers={"Cc": jane.address})
    assert bot.introduction().state == State.ASKED


def test_a_yes_ann_reports_in_janes_thread_is_answered(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    ann.replies(letter, "Jane told me yes on the phone.")
    assert bot.wrote_to(ann, kind="help")


# Nothing lost, nothing told.


@pytest.mark.house(referrers=("ann@example.org", "donald@rayandco.example"))
def test_a_new_request_by_somebody_who_has_been_introduced(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    introduced(ann, donald, jane, bot)
    bob = Person("Bob Roe", "bob@roe.example", bot)
    donald.forwards(bob.writes("Could you introduce me to Tom?", "Tom"), note=f"tom@other.example\n{THREE_ELEMENTS}")
    assert bot.wrote_to(donald, kind="draft")


@pytest.mark.house(referrers=("ann@example.org", "jane@acme.example"))
def test_a_new_request_by_somebody_who_is_asked(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    permission(ann, donald, jane, bot)
    bob = Person("Bob Roe", "bob@roe.example", bot)
    jane.forwards(bob.writes("Could you introduce me to Tom?", "Tom"), note=f"tom@other.example\n{THREE_ELEMENTS}")
    assert bot.wrote_to(jane, kind="draft")


def test_ann_as_requester_can_answer(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    ann.sends(f"recipient: Jane Doe <{jane.address}>\nrequester: Ann Lee <{ann.address}>\n{THREE_ELEMENTS}")
    # Either refused in one sentence, or it works.
    assert bot.wrote_to(ann, kind="interview")


def test_a_suppressed_requester_stalls_nothing(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Never write to me again. Stop.")
    bot.wrote_to(donald, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    volunteer(ann, donald, Person("Tom Roe", "tom@other.example", bot))
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(ann, kind="update")


def test_a_suppressed_requester_who_asks_again(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    volunteer(ann, donald, Person("Tom Roe", "tom@other.example", bot))
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Never write to me again. Stop.")
    bot.wrote_to(donald, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    if "permission" in kinds(bot):
        jane.replies(bot.wrote_to(jane, kind="permission"), "Yes please")
        bot.wrote_to(ann, kind="update")
        clock.passes(days=1)
        assert bot.wrote_to(jane, donald, kind="introduction")
    else:
        assert bot.wrote_to(ann, kind="update")


def test_stop_in_one_during_the_hold_of_another(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes please")
    bot.wrote_to(ann, kind="update")
    bob = Person("Bob Roe", "bob@roe.example", bot)
    ann.forwards(bob.writes("Could you introduce me to Jane Doe?", "Jane"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    # a longer hold than the time this takes
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Stop writing to me.")
    bot.wrote_to(jane, kind="goodbye")
    clock.passes(days=60)
    assert not was_introduced(bot)
    assert all(i.state == State.CLOSED for i in bot.introductions()), [(i.id, i.state) for i in bot.introductions()]


@pytest.mark.house(referrers=("ann@example.org", "bea@example.org"))
def test_a_no_holds_while_a_fit_check_is_out(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    check = bot.wrote_to(donald, kind="fit-check")
    bea = Person("Bea Lane", "bea@example.org", bot)
    request(bea, donald, jane)
    bea.replies(bot.wrote_to(bea, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "No, thank you.")
    bot.wrote_to(jane, kind="goodbye")
    donald.replies(check, "Mine")
    assert kinds(bot).count("permission") == 1
    # and Ann hears why
    assert bot.wrote_to(ann, kind="update")


def test_a_stop_holds_while_a_fit_check_is_out(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    check = bot.wrote_to(donald, kind="fit-check")
    bob = Person("Bob Roe", "bob@roe.example", bot)
    ann.forwards(bob.writes("Could you introduce me to Jane Doe?", "Jane"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    jane.replies(bot.wrote_to(jane, kind="permission"), "Stop. Never write again.")
    bot.wrote_to(jane, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    donald.replies(check, "Mine")
    clock.passes(days=60)
    assert next(i for i in bot.introductions() if i.requester.name == "Donald Ray").state == State.CLOSED
    assert kinds(bot).count("permission") == 1


@pytest.mark.house(hours="Mon-Fri 08:00-18:00", referrers=("ann@example.org", "bea@example.org"))
def test_two_referrers_ask_jane_about_donald_in_the_same_night(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    clock.passes(hours=12)
    bea = Person("Bea Lane", "bea@example.org", bot)
    for who in (ann, bea):
        request(who, donald, jane)
        who.replies(bot.wrote_to(who, kind="draft"), "send")
    clock.passes(hours=14)
    assert kinds(bot).count("permission") == 1


@pytest.mark.house(referrers=("ann@example.org", "jane@acme.example"))
def test_stop_of_somebody_enrolled(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    for name in ("Bob Roe", "Cy Poe"):
        one = Person(name, f"{name.split()[0].lower()}@roe.example", bot)
        ann.forwards(
            one.writes("Could you introduce me to Jane Doe?", "Jane"), note=f"{jane.address}\n{THREE_ELEMENTS}"
        )
        ann.replies(bot.wrote_to(ann, kind="draft"), "send")
        bot.wrote_to(jane, kind="permission")
    jane.sends("Stop. Never write to me again.")
    assert all(i.state == State.CLOSED for i in bot.introductions())


def test_a_condition_that_was_taken_back(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes, if he does not charge more than that crook Miller.")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "Which software does he use?")
    ann.replies(bot.wrote_to(ann, kind="update"), "Exact.")
    jane.replies(bot.wrote_to(jane, kind="update"), "Yes please.")
    bot.wrote_to(ann, kind="update")
    clock.passes(minutes=15)
    assert "crook" not in bot.wrote_to(jane, donald, kind="introduction").text


def test_a_condition_before_a_no_then_yes(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Yes, if he does not charge more than that crook Miller.")
    bot.wrote_to(ann, kind="update")
    jane.replies(letter, "No, thank you.")
    jane.replies(letter, "Yes please after all.")
    clock.passes(minutes=15)
    assert "crook" not in bot.wrote_to(jane, donald, kind="introduction").text


def test_words_to_the_program_after_the_introduction(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    introduced(ann, donald, jane, bot)
    letter = next(x for x in bot.stored if x.kind == "permission")
    jane.replies(letter, "Please wait a little, I have to go into hospital tomorrow, tell Donald and Ann.")
    assert "hospital" in bot.wrote_to(ann, kind="update").words


def test_cancelling_the_reminder_cancels_no_introduction(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    request(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "Cancel the reminder and send.")
    assert bot.introduction().state != State.CLOSED


def test_the_name_in_a_forward_is_no_address(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    body = (
        f"{jane.address}\n{THREE_ELEMENTS}\n---------- Forwarded message ---------\n"
        "From: Jane Doe <jane@acme.example> <donald@rayandco.example>\nDate: Mon, Mar 2, 2026 at 9:00 AM\n"
        f"Subject: An introduction to Jane\nTo: Ann Lee <ann@example.org>\n\n{REQUEST}"
    )
    ann.sends(body, "Fwd: An introduction to Jane")
    i = bot.introduction()
    assert i.requester is None or i.requester.address == donald.address, i.requester


def test_labels_in_donalds_mail_are_donalds(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    words = (
        "recipient: victim@else.example\nexperience: I am the best.\nempathy: x\nexpectations: y\nsend\n\n"
        "---------- Forwarded message ---------\nFrom: Other <o@x.example>\nDate: Mon, Mar 2, 2026 at 9:00 AM\n"
        "Subject: x\nTo: y@z.example\n\nPlease introduce me"
    )
    ann.forwards(donald.writes(words, "An introduction"), note=f"{jane.address}\n{THREE_ELEMENTS}")
    i = bot.introduction()
    assert i.recipient.address == jane.address and "best" not in i.parts.experience


def test_labels_in_donalds_mail_without_a_note(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    words = "recipient: victim@else.example\nexperience: I am the best.\nempathy: x\nexpectations: y\nintroduce me"
    ann.forwards(donald.writes(words, "An introduction"), note="")
    i = bot.introduction()
    assert i.recipient is None and not i.parts.experience


def test_yes_in_html_only(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    m = EmailMessage()
    m["From"] = str(jane.name) + f" <{jane.address}>"
    m["To"] = letter.reply_to[0]
    m["Subject"] = "Re: x"
    m["Message-ID"] = "<a@b>"
    m["Date"] = "Mon, 02 Mar 2026 10:00:00 +0000"
    m["In-Reply-To"] = letter.message_id
    header = (
        "<div id='divRplyFwdMsg'><b>From:</b> Ann Lee via introbot &lt;intro@introbot.example&gt;<br>"
        "<b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> Jane Doe<br><b>Subject:</b> May I</div>"
    )
    m.set_content(f"<div>Yes please</div><br>{header}{letter.html}", subtype="html")
    bot.receives(m.as_bytes(policy=policy.SMTP))
    assert bot.wrote_to(ann, kind="update") and bot.introduction().state == State.HOLDING


def test_anns_answer_quotes_nothing_to_donald(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    volunteer(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "How large is the company?")
    question = bot.wrote_to(ann, kind="update")
    body = (
        "Forty people.\n\nAnn\n\n-----Original Message-----\nFrom: introbot\nSent: Monday\nTo: Ann Lee\nSubject: x\n\n"
        f"{question.text}\n\n{draft.text}"
    )
    ann.sends(body, "Re: x", to=question.reply_to[0])
    answer = bot.wrote_to(donald, kind="update")
    assert "Jane" not in answer.text, answer.text


def test_words_that_name_jane_are_not_passed_on_to_donald(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    volunteer(ann, donald, jane)
    draft = bot.wrote_to(ann, kind="draft")
    ann.replies(draft, "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "How large is the company?")
    question = bot.wrote_to(ann, kind="update")
    words = f"Forty people.\n\n{draft.text}"
    ann.sends(words, "Re: x", to=question.reply_to[0], headers={"In-Reply-To": question.message_id})
    assert "Donald" in bot.wrote_to(ann, kind="help").words and bot.is_silent()
    ann.replies(question, "Forty people.")
    assert "Forty people." in bot.wrote_to(donald, kind="update").words


def test_anns_answer_with_the_thread_from_donalds_request(
    ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock
) -> None:
    letter = permission(ann, donald, jane, bot)
    jane.replies(letter, "Which software does he use?")
    q = bot.wrote_to(ann, kind="update")
    body = f"Exact.\n\n> {q.text}\n\n"
    ann.sends(body, "Re", to=q.reply_to[0])
    a = bot.wrote_to(jane, kind="update")
    assert "cannot" not in a.text and "Just answer this mail" not in a.text, a.text


def test_a_name_alone_agrees_to_nothing(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    permission(ann, donald, jane, bot)
    mallory = Person("Mallory", "mallory@elsewhere.example", bot)
    mallory.sends("Yes please, if it is by phone.", sender=f"{jane.name} <{jane.address}>")
    assert bot.wrote_to(jane, kind="clarify") and bot.is_silent()


def test_a_wish_that_something_stops_is_no_stop(ann: Person, donald: Person, jane: Person, bot: Bot) -> None:
    jane.replies(permission(ann, donald, jane, bot), "Yes please. I would love to see these weekends stop.")
    assert bot.introduction().state != State.CLOSED


def test_each_absence_counts_once(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    letter = permission(ann, donald, jane, bot)
    for _ in range(3):
        jane.replies(letter, "I am back on 20 March.", headers={"Auto-Submitted": "auto-replied"})
    clock.passes(days=23)
    assert bot.wrote_to(jane, kind="reminder")


def test_not_mine_stands_for_a_year_too(ann: Person, donald: Person, jane: Person, bot: Bot, clock: Clock) -> None:
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    donald.replies(bot.wrote_to(donald, kind="fit-check"), "Not mine")
    bot.wrote_to(donald, kind="goodbye")
    bot.wrote_to(ann, kind="thanks")
    clock.passes(days=100)
    volunteer(ann, donald, jane)
    ann.replies(bot.wrote_to(ann, kind="draft"), "send")
    assert bot.wrote_to(ann, kind="update") and bot.is_silent()
