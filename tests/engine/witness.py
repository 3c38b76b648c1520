"""A witness who sees only the mails that go in and the letters that come out, and says when one ought not to have left.

It reads no state of the program. What a mail means it is told in one plain word ("yes", "no", "stop", ...), and whether
it came from the person's own address, as an answer to their own letter, and from a human being.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.stories.world import Letter

UNSAYS_YES = {"no", "stop", "later", "conditional", "wait"}
ANN, DONALD, JANE = "ann@example.org", "donald@rayandco.example", "jane@acme.example"
FOR_HER = {"interview", "draft", "update", "thanks", "outcome", "help", "confirm", "refusal"}
# What each kind may have in To, Cc, and beside them in the envelope.
ENVELOPES = {
    "permission": [({JANE}, {ANN}, set())],
    "reminder": [({JANE}, set(), set())],
    "card": [({JANE}, set(), set())],
    "introduction": [({JANE, DONALD}, set(), {ANN})],
    **{kind: [({DONALD}, set(), set())] for kind in ("fit-check", "check-in", "closing")},
    **{kind: [({JANE}, set(), set()), ({DONALD}, set(), set())] for kind in ("goodbye", "clarify")},
    **{kind: [({ANN}, set(), set())] for kind in FOR_HER - {"confirm", "update"}},
    **{kind: [({who}, set(), set()) for who in (ANN, JANE, DONALD)] for kind in ("confirm", "update")},
}


@dataclass
class Witness:
    """What has been said by whom, as far as it could be believed, and what was sent."""

    last: dict[str, str] = field(default_factory=dict)
    agreed: bool = False
    approved: bool = False
    cancelled: bool = False
    waits: bool = False
    stopped: dict[str, int] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    ids: set[str] = field(default_factory=set)
    mails: int = 0
    letters: int = 0

    def hears(self, who: str, what: str, believed: bool) -> None:
        """`believed`: from their own address, in answer to their own letter, by a human being."""
        self.mails += 1
        if not believed:
            return
        if who == ANN:
            self.approved = self.approved or what == "send"
            self.cancelled = self.cancelled or what == "cancel"
            self.waits = (self.waits or what == "wait") and what not in ("send", "go on", "agreed", "answer")
            if what == "agreed":
                self.last.update({person: "yes" for person, word in self.last.items() if word == "conditional"})
        elif what == "yes" or what in UNSAYS_YES:
            self.last[who] = what
        if what == "stop" and who != ANN:
            self.stopped.setdefault(who, 0)

    def sees(self, letter: Letter, to_machine: str = "") -> None:
        """A letter is with the server; `to_machine` is who wrote the automatic mail it was caused by, if it was one."""
        self.letters += 1
        to, cc = set(letter.to), set(letter.cc)
        beside = set(letter.forward_paths) - to - cc
        assert (to, cc, beside) in ENVELOPES[letter.kind], f"{letter.kind} to {letter.forward_paths}"
        assert letter.message_id not in self.ids, f"sent twice: {letter}"
        self.ids.add(letter.message_id)
        assert to_machine not in to, f"a machine was answered: {letter}"
        self.kinds[letter.kind] += 1
        assert self.kinds[letter.kind] <= 1 or letter.kind not in ("introduction", "reminder"), f"again: {letter}"
        if JANE in to:
            assert self.approved and self.last.get(DONALD), f"she has not been to be asked yet: {letter}"
        self._not_to_who_said_stop(letter, to)
        if letter.kind == "introduction":
            assert self.last.get(JANE) == "yes" and self.last.get(DONALD) == "yes", f"{self.last}: {letter}"
            assert not self.cancelled and not self.waits, letter
        if self.cancelled and not {ANN} >= to:
            assert letter.kind == "goodbye", f"after cancel: {letter}"
        # One event, at most one mail to each of the three, and a timer now and then.
        assert self.letters <= 3 * self.mails + 6, "more letters than mails can explain"

    def _not_to_who_said_stop(self, letter: Letter, to: set[str]) -> None:
        for person in to & self.stopped.keys():
            self.stopped[person] += 1
            assert letter.kind == "goodbye" and self.stopped[person] == 1, f"written to after stop: {letter}"
        for person in to - {ANN}:
            if self.last.get(person) == "no":
                assert letter.kind in ("goodbye", "closing"), f"written to after a no: {letter}"
