"""From the request to the approved draft: the interview, the draft, its edits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from introbot.domain.asking import ask_recipient, ask_whether_it_was_you, check_fit
from introbot.domain.decision import Decision, pause, to_referrer, update
from introbot.domain.events import AnsweredFromElsewhere, DraftApproved, PartsGiven, Problem, RequestMade, SwapAsked
from introbot.domain.introduction import Introduction, PauseReason, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.people import Parts, Party

# What is missing is asked once, and once more for the rest (PRODUCT.md §6).
INTERVIEWS = 2


def begin(introduction: Introduction, event: RequestMade, now: datetime) -> Decision:
    """Take up a new request; a requester's own request inside it counts as the requester's consent."""
    opened = replace(introduction, parts=event.parts.over(introduction.parts))
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
    asking = replace(introduction, state=State.COLLECTING, asked_parts=introduction.missing)
    if introduction.interviews >= INTERVIEWS and not problems:
        return Decision(asking)
    asking = replace(asking, interviews=introduction.interviews + 1)
    interview = to_referrer(Kind.INTERVIEW)
    return Decision(asking, (replace(interview, words=" ".join(problems), ordinal=asking.interviews),))


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
    parts = event.parts.over(introduction.parts)
    changed = replace(introduction, parts=_without_faulty(parts, event.problems))
    if introduction.requester and parts.requester and parts.requester.key != introduction.requester.key:
        changed = changed.without_consent(Party.REQUESTER)
    return collect(changed, event.problems)


_FAULTY = {
    Problem.RECIPIENT_IS_REFERRER: "recipient",
    Problem.RECIPIENT_IS_REQUESTER: "recipient",
    Problem.RECIPIENT_IS_PROGRAM: "recipient",
    Problem.BAD_ADDRESS: "recipient",
    Problem.REQUESTER_IS_PROGRAM: "requester",
}


def _without_faulty(parts: Parts, problems: tuple[Problem, ...]) -> Parts:
    """The parts without those that cannot be taken: they are asked for again, rather than left as they were."""
    return replace(parts, **{_FAULTY[problem]: None for problem in problems if problem in _FAULTY})


def swap(introduction: Introduction, event: SwapAsked, now: datetime) -> Decision:
    """The program had requester and recipient the wrong way round; what either said does not carry over."""
    del event, now
    parts = replace(introduction.parts, requester=introduction.recipient, recipient=introduction.requester)
    return collect(replace(introduction.without_consent(Party.REQUESTER), parts=parts))


def approve(introduction: Introduction, event: DraftApproved, now: datetime) -> Decision:
    """The referrer approves the exact words of one draft; an older one, or a hindrance, moves nothing."""
    if event.draft not in (None, introduction.draft):
        return Decision(introduction, (to_referrer(Kind.DRAFT, "again"),))
    if event.hindrance:
        return Decision(introduction, (update(event.hindrance.replace(" ", "-")),))
    approved = introduction.with_consent(Party.REFERRER, "yes", now, event.evidence)
    approved = replace(approved, reminder=event.reminder)
    if approved.consents_now(Party.REQUESTER, now):
        return ask_recipient(approved)
    return check_fit(approved.without_consent(Party.REQUESTER))


def ask_whether_it_was_her(introduction: Introduction, event: AnsweredFromElsewhere, now: datetime) -> Decision:
    """Before anybody else has been written to, only the referrer's address can be in question."""
    if event.by != Party.REFERRER:
        return Decision(introduction)
    return ask_whether_it_was_you(introduction, event, now)
