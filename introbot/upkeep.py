"""What the program does beside mail and letters: holds its database, watches clock and disk, tells of trouble."""

from __future__ import annotations

import asyncio
import logging
import shutil
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from introbot.engine import Operations
from introbot.errors import IntrobotError, Misconfigured, Transient
from introbot.imap import Evidence, Folders, MailboxAccount, find_evidence, pause_after
from introbot.imap import SignInRefused as MailboxRefused
from introbot.sending import InStore
from introbot.smtp import Submitter
from introbot.store import Store, Transaction

log = logging.getLogger("introbot.upkeep")

LEASE = timedelta(seconds=60)
RENEW_SECONDS = 15.0
# Letters in doubt are looked for among the sent mail this often.
EVIDENCE_SECONDS = 300.0
BODIES_SECONDS = 3600.0
# What a full disk must leave for the database to end its work in order.
FREE_BYTES = 64_000_000
# A clock that leaps this far ahead of the machine's own count is not believed at once: nothing falls due meanwhile.
LEAP = timedelta(hours=36)
LEAP_IS_BELIEVED_AFTER = timedelta(hours=1)
BACKWARDS = timedelta(hours=1)
# After three refused passwords one try in half an hour: providers lock accounts for less.
SIGN_IN_TRIES = 3
SIGN_IN_PAUSE = timedelta(minutes=30)
RECOVERY_SECONDS = 2.0
# Beside the database: to be kept with the backups.
JOURNAL = "forgotten"

DISK = "The disk with {} has less than 64 MB left: no mail is read and no letter leaves until there is room."
AHEAD = "The clock jumped ahead by {}: nothing falls due for an hour. If the clock is wrong, set it before then."
BACK = "The clock went back by {}: what is due waits until it has caught up. Set the clock if it is wrong."
IN_USE = "Another introbot ({}) is at work on this database: stop it first, or let it do the work."
TAKEN = "Another introbot has taken over the database: this one stops."

MAILBOX_SIGN_IN, SENDING_SIGN_IN = "mailbox sign-in", "sending sign-in"
AGAIN = "{} It is tried again after {:%H:%M} UTC, so that the account is not locked; `introbot doctor` tries at once."


class AlreadyRunning(IntrobotError):
    """Another introbot works on the same data folder or database."""


class IsBehind(IntrobotError):
    """The mailbox knows more than the database: nothing moves until the operator has said how to go on."""


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Signs:
    """How the mailbox and the submission server are doing, in a sentence each where they are not."""

    mailbox: str | None = None
    sending: str | None = None
    looked_at: datetime | None = None


class Upkeep:
    """Keeps one process in order. `in_store` runs a function in the thread that owns the database."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        in_store: InStore,
        account: MailboxAccount,
        folders: Folders,
        home: Path,
        counted: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._operations = operations
        self._in_store = in_store
        self._account = account
        self._folders = folders
        self._home = home
        self._counted = counted
        self._seen = now(), counted()
        self._clock_says, self._clock_until, self._is_held = "", 0.0, False
        self._evidence_due = self._bodies_due = 0.0
        self._told: dict[str, str | None] = {}
        self.disk_is_full = False

    # The database is ours.

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Nobody else runs on the database while this lasts; AlreadyRunning where somebody does."""
        await self._in_store(self._take)
        try:
            yield
        finally:
            with suppress(IntrobotError):
                await self._in_store(self._give_up)

    def _take(self) -> None:
        self._disk()
        holder = f"{socket.gethostname()}:{self._home.resolve()}"
        held = self._store.hold()
        with self._store.transaction() as tx:
            if not held or not tx.take_lease(holder, now(), LEASE):
                other = tx.lease()
                raise AlreadyRunning(IN_USE.format(other.holder if other else "elsewhere"))

        if digests := forgotten(self._home):
            self._operations.forget_again(digests, now())

    def _give_up(self) -> None:
        with self._store.transaction() as tx:
            tx.give_up_lease(now())

    async def keep_on(self, signs: Callable[[], Signs]) -> None:
        """Renew the lease and tell of trouble, for ever; raises AlreadyRunning when another has taken over."""
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                await self.note(signs())
            except Transient as error:
                log.warning("%s", error)

    async def note(self, signs: Signs) -> None:
        """Renew the lease, and let the operator know what these signs, the disk and the clock tell."""
        clock = self._clock_says if self._counted() < self._clock_until else None
        troubles = {"mailbox": signs.mailbox, "sending": signs.sending, "disk": self._disk(), "clock": clock}
        await self._in_store(lambda: self._note(troubles, signs.looked_at))

    def _note(self, troubles: dict[str, str | None], looked_at: datetime | None) -> None:
        if not self._store.hold():
            raise AlreadyRunning(TAKEN)
        with self._store.transaction() as tx:
            if not tx.renew_lease(now(), LEASE, looked_at):
                raise AlreadyRunning(TAKEN)
            for name, says in troubles.items():
                self._tell(tx, name, says)
        self._told |= troubles

    def _tell(self, tx: Transaction, name: str, says: str | None) -> None:
        if name in self._told and self._told[name] == says:
            return
        if says:
            tx.notice(name, says, now())
        else:
            tx.clear_notice(name)

    # Disk and clock.

    def _disk(self) -> str | None:
        self.disk_is_full = shutil.disk_usage(self._home).free < FREE_BYTES
        return DISK.format(self._home) if self.disk_is_full else None

    def timers_may_fire(self) -> bool:
        """False for an hour after the clock leapt far ahead of the machine's own count; asked at every step."""
        (wall, counted), self._seen = self._seen, (now(), self._counted())
        leapt = self._seen[0] - wall - timedelta(seconds=self._seen[1] - counted)
        if leapt > LEAP or leapt < -BACKWARDS:
            self._is_held = leapt > LEAP
            self._clock_says = (AHEAD if self._is_held else BACK).format(_hours(leapt))
            self._clock_until = self._seen[1] + LEAP_IS_BELIEVED_AFTER.total_seconds()
            log.error("the clock leapt by %d seconds", leapt.total_seconds())
        return not self._is_held or self._seen[1] >= self._clock_until

    # Trouble with a server that ends a single run.

    @asynccontextmanager
    async def guarded_sign_in(self) -> AsyncIterator[None]:
        """Trouble with the mailbox is noted; after three refused passwords it is not asked again for half an hour."""
        if says := await self._in_store(partial(self._refused_lately, MAILBOX_SIGN_IN)):
            raise Misconfigured(says)
        try:
            yield
        except MailboxRefused as error:
            await self._in_store(partial(self._keep_notice, MAILBOX_SIGN_IN, str(error)))
            raise
        except IntrobotError as error:
            await self._in_store(partial(self._keep_notice, "mailbox", str(error)))
            raise
        await self._in_store(partial(self._keep_notice, MAILBOX_SIGN_IN, None))

    async def spare_account(self, submitter: Submitter) -> None:
        """Let a submission server be that has refused the password again and again."""
        if says := await self._in_store(partial(self._refused_lately, SENDING_SIGN_IN)):
            submitter.pause(says)

    async def note_sign_in(self, submitter: Submitter) -> None:
        """Count a refused password from one run to the next, or forget those counted."""
        if submitter.signed_in:
            await self._in_store(partial(self._keep_notice, SENDING_SIGN_IN, None))
        elif submitter.signed_in is False:
            await self._in_store(partial(self._keep_notice, SENDING_SIGN_IN, submitter.trouble))

    def _refused_lately(self, name: str) -> str | None:
        with self._store.transaction() as tx:
            notice = tx.notices().get(name)
        if notice is None or notice.times < SIGN_IN_TRIES or now() - notice.last_at >= SIGN_IN_PAUSE:
            return None
        return AGAIN.format(notice.says, notice.last_at + SIGN_IN_PAUSE)

    def _keep_notice(self, name: str, says: str | None) -> None:
        with self._store.transaction() as tx:
            self._tell(tx, name, says)

    # Letters in doubt, and a mailbox that knows more than the database.

    async def review_doubts(self) -> None:
        """Look for letters in doubt among the sent mail now and then; settle them, or ask about them."""
        if self._counted() < self._evidence_due:
            return
        self._evidence_due = self._counted() + EVIDENCE_SECONDS
        since = await self._in_store(self._operations.in_doubt_since)
        if since is None:
            return
        found = await asyncio.to_thread(self._look_for_evidence, since)
        await self._in_store(lambda: self._operations.review_doubts(found.copies if found else None, now()))

    def _look_for_evidence(self, since: datetime) -> Evidence | None:
        try:
            return find_evidence(self._account, self._folders, since)
        except IntrobotError as error:
            log.warning("the sent mail could not be looked at: %s", error)
            return None

    async def drop_bodies(self, keep: timedelta) -> None:
        """Once an hour: erase bodies that were kept as long as the operator wants (0: for ever)."""
        if keep and self._counted() >= self._bodies_due:
            self._bodies_due = self._counted() + BODIES_SECONDS
            if dropped := await self._in_store(lambda: self._operations.drop_bodies(now() - keep)):
                log.info("bodies erased: %d", dropped)

    async def compare(self) -> None:
        """Raises IsBehind where the mailbox knows more than the database, and what a sign-in raises."""
        since = await self._in_store(self._operations.active_since)
        evidence = await asyncio.to_thread(find_evidence, self._account, self._folders, since)
        if says := await self._in_store(lambda: self._operations.compare(evidence, now())):
            raise IsBehind(says)

    async def arm(self, stopping: asyncio.Event) -> None:
        """Wait until the mailbox was compared with the database, and until the operator has dealt with the rest."""
        failures = refused = 0
        while not stopping.is_set():
            try:
                await self.compare()
            except IsBehind as error:
                log.error("%s", error)
                await self._wait_for_recovery(stopping)
            except IntrobotError as error:
                failures += 1
                refused += isinstance(error, MailboxRefused)
                log.warning("%s", error)
                await self.note(Signs(mailbox=str(error)))
                await _first_of(stopping, pause_after(failures, refused, 0.5))
            else:
                return

    async def _wait_for_recovery(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set() and await self._in_store(self._operations.is_recovering):
            await _first_of(stopping, RECOVERY_SECONDS)


def forgotten(home: Path) -> frozenset[str]:
    """The digests of whoever was erased, as they stand beside the database."""
    with suppress(FileNotFoundError):
        return frozenset((home / JOURNAL).read_text(encoding="ascii").split())
    return frozenset()


def note_forgotten(home: Path, digest: str) -> None:
    """Remember an erasure beside the database, so that it outlives the restoring of an older one."""
    path = home / JOURNAL
    path.touch(mode=0o600)
    with path.open("a", encoding="ascii") as journal:
        journal.write(f"{digest}\n")


def _hours(leapt: timedelta) -> str:
    return f"{abs(leapt).total_seconds() / 3600:.0f} hours"


async def _first_of(stopping: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), seconds)
