"""Named points on a letter's way at which a test may kill the program, to see that nothing is lost or sent twice.

In production nobody watches, and passing a point does nothing. docs/reliability.md says how they are used.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Point(StrEnum):
    """What has just happened. A transaction has one point before it is committed and one after."""

    # Mail comes in.
    FETCHED = "fetched"  # the bytes are here, nothing is kept
    KEEPING = "keeping"
    KEPT = "kept"  # nothing is moved, nothing handled
    FILING = "filing"  # handled, still in the inbox
    COPIED = "copied"  # a server without MOVE: in both mailboxes
    FILED = "filed"
    # It is handled.
    COUNTED = "counted"  # one more attempt, committed before the bytes are looked at again
    PARSED = "parsed"
    DECIDING = "deciding"
    DECIDED = "decided"
    # Time passes.
    DUE = "due"
    FIRING = "firing"
    FIRED = "fired"
    POSTED = "posted"  # a letter is in the outbox, its transaction still open
    # A letter leaves.
    CLAIMING = "claiming"
    CLAIMED = "claimed"
    ADDRESSED = "addressed"  # the server has taken all recipients
    STARTING = "starting"
    STARTED = "started"  # it is committed that the body is about to leave
    SUBMITTED = "submitted"  # body and dot are written, no answer is read
    ANSWERED = "answered"  # the server's answer is read, not kept
    RECORDING = "recording"
    RECORDED = "recorded"  # before QUIT
    # The program starts, or is replaced by a newer one.
    DOUBTING = "doubting"
    DOUBTED = "doubted"
    MIGRATING = "migrating"
    MIGRATED = "migrated"
    # The operator is at work.
    COPYING = "copying"  # a backup is written, and not yet in its place
    BACKED_UP = "backed up"
    RECOVERING = "recovering"
    RECOVERED = "recovered"
    NOTED = "noted"  # it stands beside the database who is to be erased; nothing is yet
    ERASING = "erasing"
    ERASED = "erased"  # in the tables; not in the free pages of the file, nor in the mailbox
    SCRUBBED = "scrubbed"


_watcher: Callable[[Point], None] | None = None


def reached(point: Point) -> None:
    """The program is at `point`: whoever watches is told."""
    if _watcher is not None:
        _watcher(point)


def watch(watcher: Callable[[Point], None] | None) -> None:
    """Let `watcher` be called in whatever thread passes a point; None ends it. For tests alone."""
    global _watcher
    _watcher = watcher
