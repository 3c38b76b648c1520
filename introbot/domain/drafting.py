"""From the request to the approved draft: the interview, the draft, its edits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.asking import ask_whether_it_was_you, note_asked, onward
from introbot.domain.decision import Decision, helped, pause, to_referrer, update
from introbot.domain.events import (
    AnsweredFromElsewhere,
    AnswerUnclear,
    ConsentGiven,
    DetailsAsked,
    DraftApproved,
    Event,
    LetterSent,
    PartsGiven,
    Problem,
    QuestionAsked,
    RequestMade,
    SwapAsked,
    UndoAsked,
)
from introbot.domain.introduction import Introduction, PauseReason, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Parts, Party, Person

# What is missing is asked once, and once more for the rest (PRODUCT.md §6).
INTERVIEWS = 2


def begin(introduction: Introduction, event: RequestMade, now: datetime) -> Decision:
    """Take up a new request; a requester's own request inside it counts as the requester's consent."""
    opened = replace(introduction, parts=event.parts.over(introduction.parts), choices=event.choices)
    if event.asked:
        opened = opened.with_consent(Party.REQUESTER, "yes", event.asked_at or now, event.asked, implied=True)
    if not event.confirmed:
        waiting = pause(opened, PauseReason.UNCONFIRMED, event)
        return Decision(waiting, (Letter(Kind.CONFIRM, (Party.REFERRER,), "request"),))
    return collect(opened, event.problems)


def collect(introduction: Introduction, problems: tuple[Problem, ...] = ()) -> Decision:
    """Ask for what is missing, or show the draft when nothing is."""
    if not introduction.missing:
        return show_draft(introduction)
    # A fit check in words that no longer stand is taken back.
    changed = introduction.state == State.CHECKING_FIT
    asking = replace(introduction.timed(), state=State.COLLECTING, pause=None, outcome=None)
    asking = replace(asking.without_yes(Party.REFERRER).without_yes(Party.RECIPIENT), asked_parts=introduction.missing)
    if introduction.interviews >= INTERVIEWS and not problems:
        return Decision(asking, withdraw=changed)
    asking = replace(asking, interviews=introduction.interviews + 1)
    interview = to_referrer(Kind.INTERVIEW)
    letter = replace(interview, words=" ".join(problems), ordinal=asking.interviews)
    return Decision(asking, (letter,), withdraw=changed)


def show_draft(introduction: Introduction) -> Decision:
    """A new draft. Whatever was approved before was approved for other words, so it no longer counts."""
    drafted = replace(
        introduction, state=State.DRAFTED, draft=introduction.draft + 1, times_asked=0, pause=None, outcome=None
    )
    drafted = drafted.without_consent(Party.REFERRER).without_consent(Party.RECIPIENT).timed()
    return Decision(drafted, (replace(to_referrer(Kind.DRAFT), ordinal=drafted.draft),), withdraw=True)


def take_parts(introduction: Introduction, event: PartsGiven, now: datetime) -> Decision:
    """Lay the given parts over what is known. Another requester has not been asked, so the old yes is void."""
    del now
    parts = _without_faulty(_chosen(introduction, event.parts).over(introduction.parts), event.problems)
    changed = replace(introduction, parts=parts)
    if _is_another(introduction.requester, parts.requester) or _is_another_case(introduction, parts):
        changed = changed.without_consent(Party.REQUESTER)
    if _is_another(introduction.recipient, parts.recipient):
        changed = replace(changed.without_consent(Party.RECIPIENT), recipient_asked=False)
    return collect(changed, event.problems)


def _chosen(introduction: Introduction, given: Parts) -> Parts:
    """The parts with the recipient's address, where the name is that of one of the people she had named."""
    named = given.recipient
    if named is None or named.address:
        return given
    meant = [p for p in introduction.choices if named.name.lower() in (p.name.lower(), p.first_name.lower())]
    return replace(given, recipient=meant[0]) if len(meant) == 1 else given


def _is_another(before: Person | None, after: Person | None) -> bool:
    """What one person was asked and said does not carry over to another."""
    return before is not None and (after is None or after.key != before.key)


def _is_another_case(introduction: Introduction, parts: Parts) -> bool:
    """Whether the requester said yes to something else: a request is for one recipient, a fit check for its words."""
    before, consent = introduction.parts, introduction.consent_of(Party.REQUESTER)
    if consent is None:
        return False
    if consent.implied:
        # Another address of the same person, after a bounce, is the same introduction.
        same_name = before.recipient and parts.recipient and before.recipient.first_name == parts.recipient.first_name
        return not same_name and _is_another(before.recipient, parts.recipient)
    return (before.topic, before.why) != (parts.topic, parts.why)


_FAULTY = {
    Problem.RECIPIENT_IS_REFERRER: "recipient",
    Problem.RECIPIENT_IS_REQUESTER: "recipient",
    Problem.RECIPIENT_IS_PROGRAM: "recipient",
    Problem.BAD_ADDRESS: "recipient",
    Problem.REQUESTER_IS_PROGRAM: "requester",
    Problem.REQUESTER_IS_REFERRER: "requester",
}


def _without_faulty(parts: Parts, problems: tuple[Problem, ...]) -> Parts:
    """The parts without those that cannot be taken: they are asked for again, rather than left as they were."""
    return replace(parts, **{_FAULTY[problem]: None for problem in problems if problem in _FAULTY})


def swap(introduction: Introduction, event: SwapAsked, now: datetime) -> Decision:
    """The program had requester and recipient the wrong way round; what either said does not carry over."""
    del event, now
    parts = replace(introduction.parts, requester=introduction.recipient, recipient=introduction.requester)
    swapped = introduction.without_consent(Party.REQUESTER).without_consent(Party.RECIPIENT)
    return collect(replace(swapped, parts=parts, recipient_asked=False))


def approve(introduction: Introduction, event: DraftApproved, now: datetime) -> Decision:
    """The referrer approves the exact words of one draft; an older one, or a hindrance, moves nothing."""
    if event.draft not in (None, introduction.draft):
        return Decision(introduction, (to_referrer(Kind.DRAFT, "again"),))
    if event.hindrance:
        return Decision(introduction, (update(event.hindrance.replace(" ", "-")),))
    approved = introduction.with_consent(Party.REFERRER, "yes", now, event.evidence)
    return onward(replace(approved, reminder=event.reminder, referrer_waits=False), now)


def take_back(introduction: Introduction, event: UndoAsked, now: datetime) -> Decision:
    """Back to the draft, as long as the question has not left; after that only `cancel` and `wait` help."""
    del event, now
    if any(introduction.has_been_asked(kind) for kind in (Kind.FIT_CHECK, Kind.PERMISSION)):
        return Decision(introduction)
    back = introduction.without_consent(Party.REFERRER).timed()
    return Decision(replace(back, state=State.DRAFTED), withdraw=True)


def left_all_the_same(introduction: Introduction, event: LetterSent, now: datetime) -> Decision:
    """A question that was on its way when it was taken back, or its words were changed, has been read all the same."""
    del now
    if event.kind not in (Kind.FIT_CHECK, Kind.PERMISSION):
        return Decision(introduction)
    return Decision(note_asked(introduction, event.kind), (update("left"),))


def hear_early(introduction: Introduction, event: Event, now: datetime) -> Decision:
    """Words about a question that was taken back reach the referrer; all but a question unsay an earlier yes."""
    del now
    if event.by not in (Party.REQUESTER, Party.RECIPIENT):
        return helped(introduction)
    unsays = not isinstance(event, QuestionAsked | DetailsAsked | AnswerUnclear)
    unsaid = introduction.without_yes(event.by) if unsays else introduction
    return Decision(unsaid, (update("early", event),))


def hear_early_yes(introduction: Introduction, event: ConsentGiven, now: datetime) -> Decision:
    """A yes to words that she has before her again is kept: with her `send` nobody is asked twice; she reads it."""
    if event.by != Party.REQUESTER and not introduction.recipient_asked:
        return Decision(introduction)
    heard = introduction.with_consent(event.by or Party.RECIPIENT, "yes", now, event.evidence)
    return Decision(heard, (update("early", event),) if event.by == Party.RECIPIENT else ())


def ask_whether_it_was_her(introduction: Introduction, event: AnsweredFromElsewhere, now: datetime) -> Decision:
    """Before anybody else has been written to, only the referrer's address can be in question."""
    if event.by != Party.REFERRER:
        return Decision(introduction)
    return ask_whether_it_was_you(introduction, event, now)
