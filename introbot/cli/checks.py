"""`introbot doctor`: one check after the other, each with one line that says what to mend."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from introbot.errors import IntrobotError

if TYPE_CHECKING:
    from introbot.config import Settings
    from introbot.store import Health, StoredLease

# What was due for longer than this has been forgotten by somebody.
LATE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Result:
    name: str
    ok: bool
    says: str


def check_all(quick: bool = False) -> Iterator[Result]:
    """Settings first; without them nothing else can be checked. `quick` asks no server, only the database."""
    from introbot.config import Settings, faults, find_env

    env_file = find_env(os.environ, Path.cwd())
    found = faults(os.environ, env_file)
    if found:
        yield from (Result("settings", False, fault) for fault in found)
        return
    settings = Settings.load(os.environ, env_file)
    yield Result("settings", True, f"complete{f', from {env_file}' if env_file else ''}")
    yield from _private(settings, env_file)
    mended: tuple[str, ...] = ()
    if not quick:
        servers = {"mailbox": _mailbox(settings), "sending": _submission(settings)}
        yield from (*servers.values(), _templates(settings))
        mended = tuple(name for name, result in servers.items() if result.ok)
    yield from _database(settings, mended)


def _private(settings: Settings, env_file: Path | None) -> Iterator[Result]:
    if env_file and env_file.stat().st_mode & 0o077:
        yield Result("settings", False, f"{env_file} can be read by others; run chmod 600 {env_file}")
    if network := _network(settings.home):
        yield Result("data folder", False, f"{settings.home} lies on {network}, where SQLite cannot keep its promises")
    if settings.home.exists() and settings.home.stat().st_mode & 0o077:
        yield Result("data folder", False, f"{settings.home} can be read by others; run chmod 700 {settings.home}")


# Their locks and shared memory are not those of a disk: a database in WAL mode is not safe there.
_OVER_THE_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph", "glusterfs"}


def _network(home: Path, mounts: Path = Path("/proc/mounts")) -> str | None:
    """The kind of network filesystem that `home` lies on; None on a disk, or where nobody can tell."""
    try:
        lines = [line.split() for line in mounts.read_text(encoding="utf-8").splitlines()]
    except OSError:
        return None
    held = home.resolve()
    found = [(Path(line[1]), line[2]) for line in lines if len(line) > 2 and held.is_relative_to(line[1])]
    kind = max(found, key=lambda each: len(each[0].parts))[1] if found else ""
    return kind if kind in _OVER_THE_NETWORK else None


def _mailbox(settings: Settings) -> Result:
    from introbot import imap
    from introbot.daemon import folders_of, mailbox_of

    try:
        imap.check(mailbox_of(settings), folders_of(settings))
    except IntrobotError as error:
        return Result("mailbox", False, str(error))
    return Result("mailbox", True, f"signed in to {settings.imap.host} and opened {settings.imap_folder}")


def _submission(settings: Settings) -> Result:
    from introbot import smtp
    from introbot.daemon import submission_of

    try:
        asyncio.run(smtp.check(submission_of(settings)))
    except IntrobotError as error:
        return Result("sending", False, str(error))
    return Result("sending", True, f"{settings.smtp.host} is ready to take letters")


def _templates(settings: Settings) -> Result:
    from introbot.daemon import templates_of
    from introbot.writing import check_own

    found = check_own(templates_of(settings))
    return Result("templates", not found, "; ".join(found) if found else "every letter can be written")


def _database(settings: Settings, mended: Sequence[str]) -> Iterator[Result]:
    """The database, and what the program has noted in it; what we just found `mended` is no trouble any more."""
    from introbot.daemon import now, store_of
    from introbot.domain.limits import BOUNCES_OF, paused_until

    try:
        store = store_of(settings)
    except IntrobotError as error:
        yield Result("database", False, str(error))
        return
    try:
        with store.transaction() as tx:
            damage = tx.damage()
            yield Result("database", not damage, damage or "opened, its tables are up to date")
            for name in mended:
                tx.clear_notice(name)
                tx.clear_notice(f"{name} sign-in")
            health, lease, notices = tx.health(), tx.lease(), tx.notices()
            bounces = tx.bounces(BOUNCES_OF)
        yield from _waiting(health)
        yield _at_work(lease, health, now())
        if until := paused_until(bounces, settings.limits, now()):
            yield Result("bounces", False, _CAME_BACK.format(len(bounces), BOUNCES_OF, _when(until)))
        for notice in notices.values():
            if notice.says:
                yield Result(notice.name, False, f"{notice.says} (since {_when(notice.first_at)})")
    finally:
        store.close()


_CAME_BACK = (
    "{} of the last {} letters came back: nothing leaves unasked until {}; see `introbot list`, "
    "and let it go on with `introbot outbox resume`"
)


def _waiting(health: Health) -> Iterator[Result]:
    """What waits for a person: counted, and named where it is something."""
    aside, doubt = health["set_aside"], health["in_doubt"]
    yield Result(
        "set aside",
        not aside,
        f"{_counted(aside, 'message')} could not be handled: see `introbot aside list`" if aside else "nothing",
    )
    unknown = f"{_counted(doubt, 'letter')} whose fate the server did not tell: see `introbot outbox`"
    yield Result("in doubt", not doubt, unknown if doubt else "nothing")
    read_at, sent_at = health["last_read_at"], health["last_sent_at"]
    waits = f"{_counted(health['queued'], 'letter')} and {_counted(health['received'], 'message')} wait"
    yield Result("traffic", True, f"last mail read {_when(read_at)}, last letter sent {_when(sent_at)}; {waits}")


def _at_work(lease: StoredLease | None, health: Health, now: datetime) -> Result:
    """Whether the program does its work: it runs, or what is due is not left lying."""
    due = [at for at in (health["due_since"], health["timer_due_since"]) if at and now - at > LATE]
    ran = f"last at work {_when(lease.renewed_at)}" if lease else "it has not run yet"
    if lease and lease.leased_until > now:
        looked = f"the mailbox was last read {_when(lease.looked_at)}"
        stuck = lease.looked_at is None or now - lease.looked_at > LATE
        fresh = now - lease.renewed_at < LATE and lease.looked_at is None
        return Result("at work", fresh or not (stuck or due), f"yes, {looked}" + _left(due))
    return Result("at work", not due, f"no, {ran}" + _left(due))


def _left(due: Sequence[datetime]) -> str:
    return f"; something has been due since {_when(min(due))}" if due else ""


def _when(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "never"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"
