"""Kill the program at every point of every story, or at random ones, and compare what stands afterwards.

A step of a story is played in peace once; then it is put back and played again with kills, as often as wanted. What the
program has written down and sent afterwards must be the same, once the operator has said what became of letters in
doubt (or, with a provider that keeps what was sent, evidence has). The reference sees each letter stored (I1 to I9).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.crashes.process import WentWrong
from tests.crashes.stories import STORIES, Step
from tests.crashes.world import Books, Snapshot, World
from tests.servers.truth import Fault


@dataclass(frozen=True)
class Scene:
    """One step of a story: where it begins, and how it ends in peace."""

    story: str
    number: int
    step: Step
    before: Snapshot
    passed: tuple[str, ...]
    books: Books
    sent: Counter[tuple[str, ...]]

    def __str__(self) -> str:
        return f"{self.story}, step {self.number + 1}"


@dataclass
class Tally:
    """What has been done, and whatever went wrong."""

    runs: int = 0
    kills: int = 0
    faults: int = 0
    in_doubt: int = 0
    held: int = 0
    points: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


class Campaign:
    """All stories in one world, on one database file, played in peace when this is made."""

    def __init__(self, home: Path, stories: Sequence[str] = tuple(STORIES)) -> None:
        self.world = World(home)
        self.tally = Tally()
        self._fresh = self.world.snapshot()
        self._played: dict[tuple[Step, ...], Snapshot] = {}
        self.scenes = [scene for name in stories for scene in self._play(name)]

    def end(self) -> None:
        self.world.process.end()
        self.world.truth.close()

    def _play(self, name: str) -> Iterator[Scene]:
        """The steps that no other story has begun with."""
        before, told = self._fresh, tuple[Step, ...]()
        for number, step in enumerate(STORIES[name]):
            told = (*told, step)
            if told not in self._played:
                self.world.restore(before)
                step(self.world)
                passed = self.world.settles().passed
                self.world.must_be_sound()
                yield Scene(name, number, step, before, passed, self.world.books(), self._sent_since(before))
                self._played[told] = self.world.snapshot()
            before = self._played[told]

    def _sent_since(self, before: Snapshot) -> Counter[tuple[str, ...]]:
        return Counter((letter.kind, *letter.forward_paths) for letter in self.world.letters(len(before.stored)))

    def at_every_point(self, part: int = 0, parts: int = 1) -> None:
        """One kill at each point of each step, then in peace."""
        places = [(scene, number) for scene in self.scenes for number in range(1, len(scene.passed) + 1)]
        for scene, number in places[part::parts]:
            self.run(scene, (number,))
            self.tally.points[scene.passed[number - 1]] += 1

    def at_random(self, runs: int, seed: int) -> None:
        """Several kills at random points of a random step."""
        lots = random.Random(seed)
        for _ in range(runs):
            scene = lots.choice(self.scenes)
            self.run(scene, [lots.randint(1, len(scene.passed) + 2) for _ in range(lots.choice((2, 2, 2, 3, 4)))])

    def run(self, scene: Scene, kills: Sequence[int], faults: Sequence[Fault] = ()) -> None:
        """Play the scene with these kills, each in the life after the last, then in peace; note what went wrong."""
        before = self.world.process.kills
        try:
            self._run(scene, kills, faults)
        except Exception as wrong:
            self.tally.failures.append(
                f"{scene}, killed at {list(kills)}, {list(faults)}: {type(wrong).__name__} {wrong}"
            )
        self.tally.runs += 1
        self.tally.kills += self.world.process.kills - before

    def _run(self, scene: Scene, kills: Sequence[int], faults: Sequence[Fault]) -> None:
        world = self.world
        world.restore(scene.before)
        world.folders.keeps_sent(self.tally.runs % 2 == 0)
        world.truth.faults.extend(faults)
        scene.step(world)
        for number in kills:
            world.is_killed_at(number)
        world.truth.faults.clear()
        world.settles()
        if world.doubts():
            self.tally.in_doubt += 1
            world.operator_decides()
        world.must_be_sound()
        self._must_equal(scene, world.books())

    def _must_equal(self, scene: Scene, books: Books) -> None:
        sent = self._sent_since(scene.before)
        if books.given_up:
            # Killed three times over one mail: it waits for a person, and that is shown.
            self.tally.held += 1
            return
        _must(sent == scene.sent, f"sent {sent}, in peace {scene.sent}")
        _must(books == scene.books, f"{books}\nin peace {scene.books}")


def _must(holds: bool, wrong: str) -> None:
    if not holds:
        raise WentWrong(wrong)
