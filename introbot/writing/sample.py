"""Sample people, for checking and previewing templates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from introbot.address import Address
from introbot.domain.introduction import Evidence, Introduction, Pause, PauseReason, State
from introbot.domain.letters import Kind, Letter
from introbot.domain.notes import Note, NoteKind
from introbot.domain.people import Parts, Party, Person
from introbot.writing.sheet import Sheet

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ANN = Person("Ann Lee", "ann@example.org", "")
DONALD = Person("Donald Ray", "donald@ray.example", "Ray & Co")
JANE = Person("Jane Doe", "jane@acme.example", "Acme")
PARTS = Parts(
    recipient=JANE,
    requester=DONALD,
    experience=(
        "I have worked with Donald twice. When we moved our office he took our bookkeeping through the change "
        "in six weeks, and we have not had a late closing since."
    ),
    empathy=(
        "When we talked in October you said that the month-end takes your team four days, and that you would "
        "rather spend them with customers. I'd love to see you get those days back."
    ),
    expectations=(
        "Donald asks a lot of questions and sells nothing in a first talk. Half an hour on the phone will show "
        "you whether it makes sense. It costs nothing and binds you to nothing."
    ),
    topic="month-end closing",
)
_TO = {"introduction": (Party.RECIPIENT, Party.REQUESTER)}
_TO_RECIPIENT = (Kind.PERMISSION, Kind.REMINDER, Kind.CLARIFY, Kind.GOODBYE, Kind.CONFIRM, Kind.CARD)
_TO_REQUESTER = (Kind.FIT_CHECK, Kind.CHECK_IN, Kind.CLOSING)
# Letters that either of the two may get.
_TO_EITHER = (Kind.CLARIFY, Kind.GOODBYE, Kind.CONFIRM)
# To the requester, once the two have been introduced.
_AFTERWARDS = (
    *("check-in", "check-in.first-word", "check-in.how-it-went", "check-in.nudge", "clarify.check-in"),
    *("thanks.valuable", "update.brief", "update.insight"),
)
_NOTE = Note(NoteKind.VAGUE, "to the next level", date(2026, 11, 2), ("experience",))
_WORDS = "Thursdays are best.\nCan we talk before the holidays?"


def sample_introduction() -> Introduction:
    """Ann introduces Donald, who asked her, to Jane; nothing has been approved yet."""
    opened = Introduction("sample", ANN, NOW, NOW, state=State.DRAFTED, parts=PARTS, draft=1)
    asked = Evidence("Could you introduce me to Jane?", DONALD.address, "<asked@ray.example>")
    return opened.with_consent(Party.REQUESTER, "yes", NOW, asked, implied=True)


def sample_introductions(name: str) -> tuple[Introduction | None, ...]:
    """The introductions the template `name` must be able to write about: the usual, the bare and the paused one."""
    if name.startswith(("refusal.", "card.")):
        return (None,)
    usual = sample_introduction()
    if name in ("interview", "help.collecting"):
        return (replace(usual, parts=Parts(recipient=JANE, empathy=PARTS.empathy)), replace(usual, parts=Parts()))
    if name in _AFTERWARDS:
        usual = replace(usual, state=State.INTRODUCED, parts=replace(PARTS, brief="Please do not call on Mondays."))
        return (usual, replace(usual, parts=replace(_bare(), brief="Nothing, really.")))
    bare = replace(usual, parts=_bare(), consents=())
    paused = replace(
        usual,
        condition="if it stays under an hour",
        recipient_asked=True,
        pause=Pause(PauseReason.QUESTION, Party.RECIPIENT, State.ASKED),
    )
    nobody = (
        (None,)
        if name in ("goodbye.stop", "help.transcript", "help.weekly", "help.partners")
        or name.startswith(("help.coaching", "help.readiness"))
        else ()
    )
    return (usual, bare, paused, *nobody)


def _bare() -> Parts:
    return replace(
        PARTS,
        recipient=replace(JANE, organisation=""),
        requester=replace(DONALD, organisation=""),
        experience="I have not worked with him myself.",
        topic=None,
    )


def sample_letter(name: str) -> Letter:
    """A letter of that template, as the domain would ask for it."""
    kind, _, occasion = name.partition(".")
    to = _TO.get(name) or ((Party.REQUESTER,) if name in _AFTERWARDS else (_first_reader(Kind(kind), occasion),))
    words = {
        "interview": "several recipients too large",
        "goodbye.no": "",
        "goodbye.wish": "at most once a month",
        "update.wish-too-soon": "at most once a month",
        "update.wish-other": "bookkeeping",
        "update.undeliverable": "unknown address",
        "update.in-doubt": "introduction unseen",
        "update.withheld": "its words are not the ones the referrer approved",
    }.get(name, _WORDS)
    return Letter(
        Kind(kind), to, occasion, cc=(Party.REFERRER,) if name == "permission" else (),
        about=_speaks_of(name), words=words, until=date(2027, 2, 1),
        transcript=(("list", "Donald Ray to Jane Doe (sample): the draft waits for your “send”."),),
    )  # fmt: skip


def _speaks_of(name: str) -> Party:
    if name == "update.answer":
        return Party.REFERRER
    told = name.startswith("outcome.") and name != "outcome.no-answer"
    return Party.REQUESTER if told or name == "update.soft-ask" else Party.RECIPIENT


def _first_reader(kind: Kind, occasion: str) -> Party:
    if kind in _TO_REQUESTER or occasion == "check-in":
        return Party.REQUESTER
    if (kind in _TO_RECIPIENT and occasion not in ("request", "referrer")) or occasion == "answer":
        return Party.RECIPIENT
    return Party.REFERRER


def sample_sheet(introduction: Introduction | None) -> Sheet:
    """A sheet; it names the addressee where there is no introduction to look in."""
    return Sheet(
        program=Address("intro@example.org", "introbot"),
        message_id="<sample.1@example.org>",
        reply_address="intro+1sample@example.org",
        now=NOW,
        to=None if introduction else Address(ANN.address, ANN.name),
    )


def sample_letters(name: str) -> tuple[Letter, ...]:
    """The letter to each side that it may go to; none for a partial."""
    if name.startswith("partials/"):
        return ()
    letter = replace(sample_letter(name), note=_NOTE)
    either = name.partition(".")[0] in _TO_EITHER or name == "update.answer"
    if not either or name in _AFTERWARDS or letter.to == (Party.REFERRER,):
        return (letter,)
    return tuple(replace(letter, to=(party,)) for party in (Party.RECIPIENT, Party.REQUESTER))


def troubled_introductions(name: str) -> tuple[Introduction, ...]:
    """Introductions whose parts are as long and as odd as people write them; none where there is no introduction."""
    usual = replace(sample_introduction(), state=State.INTRODUCED if name in _AFTERWARDS else State.DRAFTED)
    if name.startswith(("refusal.", "interview")) or name == "help.collecting":
        return ()
    long = " ".join([PARTS.experience or ""] * 12)
    odd = "{{ 7*7 }} <b>bold</b> & „Grüße“ 👩‍👩‍👧 “quoted” %s\n\n> quoted?\n-- \nsignature"
    return tuple(
        replace(usual, parts=replace(PARTS, experience=words, empathy=words, expectations=words, why=words))
        for words in (long, odd)
    )
