"""An operator's commands, and the first start of a newer version, killed at each point that they pass, then repeated.

Killed and repeated they must end as they do in peace; and what stands between must be safe: no half backup under the
name of a whole one, no letter from a database that is behind its mailbox, no word to somebody who was to be erased.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

from introbot.points import Point
from tests.crashes.process import WentWrong
from tests.crashes.stories import asks, says_yes, sends, waits
from tests.crashes.world import Books, Snapshot, World
from tests.store.test_in_flight import made_older

FIRST = "0001"
# Passed only when the operator is at work, or a newer version starts for the first time.
OPERATORS = {
    *(Point.MIGRATING, Point.MIGRATED, Point.COPYING, Point.BACKED_UP, Point.RECOVERING, Point.RECOVERED),
    *(Point.NOTED, Point.ERASING, Point.ERASED, Point.SCRUBBED),
}


@dataclass(frozen=True)
class Command:
    """What is typed (nothing: the program is started), where it is typed, and what must hold when it was cut off."""

    words: tuple[str, ...]
    prepare: Callable[[World], None]
    between: Callable[[World], None]
    after: Callable[[World], None]


def _asked(world: World) -> None:
    for step in (asks, sends):
        step(world)
        world.settles()


def _is_older(world: World) -> None:
    """Jane has been asked; the database is that of the first version."""
    _asked(world)
    world.process.end()
    made_older(world.data, FIRST)


def _is_restored(world: World) -> None:
    """Jane has been asked, has said yes, and was introduced; then a backup from before is put back."""
    _asked(world)
    world.folders.keeps_sent(True)
    old = world.snapshot()
    for step in (says_yes, waits(minutes=15)):
        step(world)
        world.settles()
    for path in world.data.iterdir():
        path.unlink()
    for name, content in old.files.items():
        (world.data / name).write_bytes(content)


def _nothing(world: World) -> None: ...


def _copy_is_whole_or_missing(world: World) -> None:
    copy = world.home / "copy.sqlite"
    if copy.exists():
        _is_sound_copy(world)
        copy.unlink()  # the command refuses to write over it, as it should


def _is_sound_copy(world: World) -> None:
    with closing(sqlite3.connect(world.home / "copy.sqlite")) as copy:
        _must(copy.execute("PRAGMA integrity_check").fetchone() == ("ok",), "the copy is damaged")
        _must(copy.execute("SELECT count(*) FROM outbox").fetchone()[0] > 1, "the copy is empty")


def _is_quiet(world: World) -> None:
    """Started now, it writes to nobody but Ann, who hears that it stands still once it is recovered."""
    before = len(world.truth.stored)
    try:
        world.settles()
    except WentWrong as refused:
        _must("older than its mailbox" in str(refused), str(refused))
    to = {path for letter in world.truth.stored[before:] for path in letter.forward_paths}
    _must(to <= {world.ann.address}, f"a letter left to {to}")


def _jane_hears_nothing(world: World) -> None:
    before = len(world.truth.stored)
    world.clock.passes(days=5)
    world.settles()
    _must(
        all(world.jane.address not in each.forward_paths for each in world.truth.stored[before:]), "she was written to"
    )


def _nothing_of_jane(world: World) -> None:
    files = [path for path in (*world.data.iterdir(), *world.home.glob("mailbox/*/*")) if path.is_file()]
    found = [path.name for path in files if world.jane.address.encode() in path.read_bytes()]
    _must(not found, f"her address stands in {found}")
    _jane_hears_nothing(world)


COMMANDS = {
    "the first start of a newer version": Command((), _is_older, _nothing, _nothing),
    "backup": Command(("backup", "copy.sqlite"), _asked, _copy_is_whole_or_missing, _is_sound_copy),
    "recover": Command(("recover", "--yes"), _is_restored, _is_quiet, _is_quiet),
    "forget": Command(("forget", "jane@acme.example", "--yes"), _asked, _jane_hears_nothing, _nothing_of_jane),
}


def killed_at_every_point(world: World, name: str) -> Iterator[str]:
    """The points that were killed at, one after the other; raises WentWrong where it ends otherwise than in peace."""
    command, fresh = COMMANDS[name], world.snapshot()
    os.environ.update(world.environment)
    os.chdir(world.home)
    command.prepare(world)
    before = world.snapshot()
    in_peace, passed = _ends(world, command, before, 0)
    for number, point in enumerate(passed, 1):
        died_at = _dies(world, command, before, number)
        _must(died_at == point, f"{name} passed {died_at} and not {point}")
        command.between(world)
        _must(_ends(world, command, None, 0)[0] == in_peace, f"{name}, killed at {point}, ends otherwise")
        yield point
    world.restore(fresh)


def _dies(world: World, command: Command, before: Snapshot, number: int) -> str | None:
    world.restore(before)
    (world.home / "copy.sqlite").unlink(missing_ok=True)
    return world.process.killed_at(number, world.clock.now, command=command.words).died_at


def _ends(world: World, command: Command, before: Snapshot | None, number: int) -> tuple[Books, tuple[str, ...]]:
    """Let it run to its end, here or from `before`: the books then, and the points it has passed."""
    if before:
        world.restore(before)
    passed = world.process.killed_at(number, world.clock.now, command=command.words).passed
    command.after(world)
    world.must_be_sound()
    return world.books(), passed


def _must(holds: bool, wrong: str) -> None:
    if not holds:
        raise WentWrong(wrong)
