"""Kill the program at every point of every story, or at random ones, and compare what stands afterwards.

A step of a story is played in peace once; then it is put back and played again with kills, as often as wanted. What the
program has written down and sent afterwards must be the same, once the operator has said what became of letters in
doubt (or, with a provider that keeps what was sent, evidence has). The reference sees each letter stored (I1 to I9).
"""

from __future__ import annotations

import gc
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile
from pathlib import Path

from introbot.points import Point
from tests.crashes.process import WentWrong
from tests.crashes.stories import STORIES, Step
from tests.crashes.world import Books, Snapshot, World
from tests.servers.truth import Fault, Mishap


@dataclass(frozen=True)
class Scene:
    """One step of a story: where it begins, and how it ends in peace, lived barely and by the whole program."""

    story: str
    number: int
    step: Step
    before: Snapshot
    passed: tuple[str, ...]
    passed_whole: tuple[str, ...]
    books: Books
    sent: Counter[tuple[str, ...]]

    def __str__(self) -> str:
        return f"{self.story}, step {self.number + 1}"

    def points(self, whole: bool) -> tuple[str, ...]:
        return self.passed_whole if whole else self.passed


@dataclass(frozen=True)
class Plan:
    """What is to happen to a scene: kills, each in the life after the last, and what befalls letters on their way."""

    kills: tuple[int, ...]
    whole: bool = False
    faults: tuple[Fault, ...] = ()
    mishaps: tuple[Mishap, ...] = ()


@dataclass
class Tally:
    """What has been done, and whatever went wrong."""

    runs: int = 0
    kills: int = 0
    whole_kills: int = 0
    in_doubt: int = 0
    held: int = 0
    points: Counter[str] = field(default_factory=Counter)
    pairs: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


class Campaign:
    """All stories in one world, on one database file, played in peace when this is made."""

    def __init__(self, home: Path, stories: Sequence[str] = tuple(STORIES)) -> None:
        self.world = World(home)
        self.tally = Tally()
        self._fresh = self.world.snapshot()
        self._played: dict[tuple[Step, ...], Snapshot] = {}
        self.scenes = [scene for name in stories for scene in self._play(name)]
        # The process that stays was forked before this one knew the stories.
        self.world.process.end()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        self.world.process.end()
        self.world.truth.close()

    def _play(self, name: str) -> Iterator[Scene]:
        """The steps that no other story has begun with."""
        before, told = self._fresh, tuple[Step, ...]()
        for number, step in enumerate(STORIES[name]):
            told = (*told, step)
            if told not in self._played:
                yield self._scene(name, number, step, before)
                self._played[told] = self.world.snapshot()
            before = self._played[told]

    def _scene(self, name: str, number: int, step: Step, before: Snapshot) -> Scene:
        """Lived by the whole program and barely: both must keep the same books and send the same letters."""
        found: list[tuple[tuple[str, ...], Books, Counter[tuple[str, ...]]]] = []
        for whole in (True, False):
            self.world.restore(before)
            step(self.world)
            passed = (self.world.settles(whole) if whole else self.world.settles_here()).passed
            self.world.must_be_sound()
            found.append((passed, self.world.books(), self._sent_since(before)))
        (passed_whole, *as_whole), (passed, books, sent) = found
        must(as_whole == [books, sent], f"{name}, step {number + 1}: {as_whole}\nbarely {[books, sent]}")
        return Scene(name, number, step, before, passed, passed_whole, books, sent)

    def _sent_since(self, before: Snapshot) -> Counter[tuple[str, ...]]:
        return Counter((letter.kind, *letter.forward_paths) for letter in self.world.letters(len(before.stored)))

    def at_every_point(self, part: int = 0, parts: int = 1) -> int:
        """One kill at each point of each step, then in peace; of the whole program at the first of each name a story.

        A second kill follows where the mail of the first is looked at again. How many runs that are.
        """
        bare = [(scene, Plan((number,))) for scene in self.scenes for number, _ in enumerate(scene.passed, 1)]
        again = [
            (scene, Plan((scene.passed.index(Point.KEPT) + 1, 3)))
            for scene in self.scenes
            if Point.KEPT in scene.passed
        ]
        whole = {
            (scene.story, point): (scene, Plan((scene.passed_whole.index(point) + 1,), whole=True))
            for scene in reversed(self.scenes)
            for point in scene.passed_whole
        }
        mine = (bare + again + list(whole.values()))[part::parts]
        for scene, plan in mine:
            self.run(scene, plan)
        return len(mine)

    def at_random(self, runs: int, seed: int, whole: float = 0.1) -> None:
        """Several kills at random points of a random step; that share of the runs is of the whole program."""
        lots = random.Random(seed)
        for _ in range(runs):
            scene = lots.choice(self.scenes)
            self.run(scene, random_plan(scene, lots, lots.random() < whole))

    def run(self, scene: Scene, plan: Plan) -> None:
        """Play the scene with these kills, then in peace; note what went wrong."""
        before = self.world.process.kills
        try:
            self._run(scene, plan)
        except Exception as wrong:
            self.tally.failures.append(f"{scene}, {plan}: {type(wrong).__name__} {wrong}")
        kills = self.world.process.kills - before
        self.tally.runs += 1
        self.tally.kills += kills
        self.tally.whole_kills += kills if plan.whole else 0

    def _run(self, scene: Scene, plan: Plan) -> None:
        world = self.world
        world.restore(scene.before)
        world.folders.keeps_sent(self.tally.runs % 2 == 0)
        world.truth.faults.extend(plan.faults)
        world.truth.mishaps.extend(plan.mishaps)
        scene.step(world)
        died = self._dies(plan)
        self.tally.points.update(died)
        self.tally.pairs.update(f"{one}, {other}" for one, other in pairwise(died))
        world.truth.faults.clear()
        world.truth.mishaps.clear()
        world.settles()
        if world.doubts():
            self.tally.in_doubt += 1
            world.operator_decides()
        world.must_be_sound()
        self._must_equal(scene, world.books())

    def _dies(self, plan: Plan) -> list[str]:
        """Where each life ended, up to one that lived to its end."""
        lives = (self.world.is_killed_at(number, plan.whole) for number in plan.kills)
        return [point for point in takewhile(lambda point: point is not None, lives) if point]

    def _must_equal(self, scene: Scene, books: Books) -> None:
        sent = self._sent_since(scene.before)
        self.tally.kinds.update(kind for kind, *_ in sent.elements())
        if books.given_up:
            # Killed three times over one mail: it waits for a person, and that is shown.
            self.tally.held += 1
            return
        must(sent == scene.sent, f"sent {sent}, in peace {scene.sent}")
        must(books == scene.books, f"{books}\nin peace {scene.books}")


def random_plan(scene: Scene, lots: random.Random, whole: bool, lives: Sequence[int] = (2, 2, 2, 3, 4)) -> Plan:
    """So many kills. What is left to be done shrinks with each life, so that a later kill is sought earlier."""
    left, kills = len(scene.points(whole)), list[int]()
    for _ in range(lots.choice(lives)):
        kills.append(lots.randint(1, left))
        left = max(left - kills[-1] + 3, 3)
    return Plan(tuple(kills), whole)


def must(holds: bool, wrong: str) -> None:
    if not holds:
        raise WentWrong(wrong)
