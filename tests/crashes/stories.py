"""The stories in which the program is killed: each a list of steps, after each of which it works until it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email import policy

from tests.crashes.world import World
from tests.servers.folders import JUNK
from tests.stories.words import EMPATHY

Step = Callable[[World], None]
Story = Sequence[Step]


def asks(world: World) -> None:
    world.asks()


def volunteers(world: World) -> None:
    world.asks(implied=False)


def sends(world: World) -> None:
    world.says(world.ann, "send", "send", "draft")


def agrees(world: World) -> None:
    world.says(world.donald, "yes", "Yes, that is my kind of work and I have room.")


def says_yes(world: World) -> None:
    world.says(world.jane, "yes", "Yes please. Thursdays are best.")


def waits(**duration: float) -> Step:
    return lambda world: world.passes(**duration)


def asks_bare(world: World) -> None:
    """Only who; the elements are asked for."""
    world.reference.requested(
        world.ann.address, world.donald.address, world.jane.address, world.clock.now, implied=False
    )
    world.ann.sends(
        f"recipient: {world.jane.name} <{world.jane.address}>\nrequester: {world.donald.name} <{world.donald.address}>"
    )


def tells(world: World) -> None:
    words = f"experience: He put our books in order.\nempathy: {EMPATHY}\nexpectations: Twenty minutes by phone."
    world.says(world.ann, "fog", words, "interview")


def edits(world: World) -> None:
    world.says(world.ann, "edit", "experience: He halved the time our closing takes.", "draft")


def answer(who: str, what: str, words: str, kind: str = "") -> Step:
    return lambda world: world.says(getattr(world, who), what, words, kind)


def yes_in_junk(world: World) -> None:
    """Her provider's filter put her answer there; beside it lies real junk."""
    letter = world.last_to(world.jane)
    world.reference.mailed(world.jane.address, world.clock.now)
    world.reference.said(world.jane.address, "yes", world.clock.now, letter.raw)
    headers = {"In-Reply-To": letter.message_id, "References": letter.message_id}
    mail = world.jane.writes("Yes please.", f"Re: {letter.subject}", to=letter.reply_to[0], headers=headers)
    world.folders.deliver(mail.as_bytes(policy=policy.SMTP), JUNK)
    world.folders.deliver(b"From: w@win.example\r\nSubject: Win\r\n\r\nYes, you win.\r\n", JUNK)


def many_at_once(world: World) -> None:
    """One look finds a stranger's mail, a machine's, one that is no mail at all, and Jane's answer twice."""
    world.folders.deliver(b"\x00\xff nothing of this is mail")
    world.folders.deliver(b"From: Bo <bo@new.example>\r\nTo: intro@introbot.example\r\nSubject: Hi\r\n\r\nHello?\r\n")
    world.reference.mailed("bo@new.example", world.clock.now)
    world.pretends(world.donald, "Yes, I am away.", headers={"Auto-Submitted": "auto-replied"})
    before = set(world.folders.waiting())
    says_yes(world)
    (name,) = set(world.folders.waiting()) - before
    raw = (world.folders.home / "INBOX" / name).read_bytes()
    world.folders.deliver(b"Received: from a by b; Mon, 2 Mar 2026 09:00:01 +0000\r\n" + raw)


def a_machine_says_yes(world: World) -> None:
    world.pretends(world.jane, "Yes please, go ahead.", machine=True, headers={"Auto-Submitted": "auto-replied"})


def somebody_else_says_yes(world: World) -> None:
    world.pretends(world.jane, "Yes please, go ahead.", sender="Jane Doe <jane@home.example>")


def it_bounces(world: World) -> None:
    """The permission letter comes back: there is no such address."""
    letter = world.last_to(world.jane, "permission")
    report = (
        "From: MAILER-DAEMON@mx.example\r\nTo: intro@introbot.example\r\nSubject: Undelivered\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nReturn-Path: <>\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nNo such user here.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        f"Final-Recipient: rfc822; {world.jane.address}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {letter.message_id}\r\n\r\n--b--\r\n"
    )
    world.folders.deliver(report.encode())


STORIES: dict[str, Story] = {
    "introduced": (asks, sends, says_yes, waits(minutes=15), waits(days=7), answer("donald", "met", "met")),
    "volunteered": (volunteers, sends, agrees, says_yes, waits(minutes=15)),
    "declined": (asks, sends, answer("jane", "no", "No, thank you.")),
    "interviewed": (asks_bare, tells, edits, sends, agrees),
    "a question": (
        *(asks, sends, answer("jane", "question", "What does he charge?")),
        *(answer("ann", "answer", "Nothing for the first talk."), says_yes, waits(minutes=15)),
    ),
    "second thoughts": (asks, sends, says_yes, answer("jane", "no", "Sorry, no after all."), waits(minutes=20)),
    "no answer": (asks, sends, waits(days=5), waits(days=15)),
    "many at once": (volunteers, sends, agrees, many_at_once, waits(minutes=15)),
    "found in junk": (asks, sends, yes_in_junk, waits(minutes=15)),
    "not her yes": (asks, sends, a_machine_says_yes, somebody_else_says_yes, waits(minutes=20)),
    "stopped": (asks, sends, says_yes, answer("jane", "stop", "Please never write to me again."), waits(minutes=20)),
    "undeliverable": (asks, sends, it_bounces),
    "only the details": (asks, sends, answer("jane", "details", "Just send me the details."), says_yes),
    "not understood": (
        *(asks, answer("ann", "fog", "help", "draft"), sends),
        *(answer("jane", "fog", "Hm."), says_yes, waits(minutes=15)),
    ),
    "called off": (asks, sends, says_yes, answer("ann", "cancel", "cancel", "update"), waits(minutes=20)),
    "on a condition": (
        *(asks, sends, answer("jane", "conditional", "Yes, but only if it is free.")),
        *(answer("ann", "agreed", "agreed"), waits(minutes=15)),
    ),
}
