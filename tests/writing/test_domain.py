"""Every letter that the table of transitions can ask for has a template and can be written."""

from __future__ import annotations

from dataclasses import replace

from introbot.address import Address
from introbot.domain.events import DraftApproved, Hindrance
from introbot.domain.introduction import Introduction, State
from introbot.domain.letters import Letter
from introbot.domain.people import Parts, Party
from introbot.domain.transition import STEPS, transition
from introbot.writing import KINDS, Sheet, write
from tests.domain.samples import NOW, SAID, event_classes, events, introduction, states
from tests.writing.people import LETTERS

SHEET = Sheet(Address("intro@example.org", "introbot"), "<1.a@example.org>", "intro+1abc@example.org", NOW)
# Asked for by the engine, not by the table.
NOTES = {name for name in KINDS if name.startswith(("refusal.", "card."))} | {
    "help.transcript",
    "help.weekly",
    "help.partners",
    "update.in-doubt",
    "help.readiness",
}


def all_letters() -> list[tuple[Introduction, Letter]]:
    found: dict[object, tuple[Introduction, Letter]] = {}
    for known in (*states(), replace(introduction(), parts=Parts())):
        for before in (known, replace(known, done=known.done | DONE)):
            for kind in event_classes():
                for event in events(kind) if kind in STEPS[before.state] else ():
                    decision = transition(before, event, NOW)
                    for letter in decision.letters:
                        after = decision.introduction
                        reason = after.pause and (after.pause.reason, after.pause.by)
                        found[letter.template, letter.to, letter.about, after.state, reason] = (after, letter)
    for hindrance in Hindrance:
        event = DraftApproved(by=Party.REFERRER, evidence=SAID, hindrance=hindrance)
        decision = transition(introduction(State.DRAFTED), event, NOW)
        found.update({(letter, hindrance): (decision.introduction, letter) for letter in decision.letters})
    return list(found.values())


DONE = frozenset({"nudge", "clarify:recipient", "clarify:requester", "confirm:recipient", "clarify:check-in"})


def test_every_letter_of_the_table_has_a_template_and_can_be_written() -> None:
    letters = all_letters()
    for about, letter in letters:
        assert letter.template in KINDS, letter
        if not all(about.person(party) for party in letter.addressees):
            continue  # the engine sends nothing to somebody who is not known
        made = write(letter, about, SHEET, LETTERS)
        assert made.forward_paths
    named = {letter.template for _, letter in letters}
    assert set(KINDS) - named - NOTES == set()
    assert not LETTERS.faults()
