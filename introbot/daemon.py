"""Builds the program from its settings, runs it until it is told to stop, and stops it cleanly."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import secrets
import signal
from base64 import b32encode
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TypeVar

from introbot.address import Address
from introbot.config import LocalSettings, Server, Settings
from introbot.domain.introduction import Policy
from introbot.domain.people import Person
from introbot.engine import Engine, House, Operations, read_all, where
from introbot.errors import Conflict, Misconfigured, Transient
from introbot.imap import Cursor, Fetched, Folders, MailboxAccount, Watcher, once
from introbot.reading.words import warm_up
from introbot.rehearsal import header_of, is_heavy, rehearse
from introbot.sending import Sender
from introbot.smtp import SubmissionAccount, Submitter
from introbot.store import Store, open_store
from introbot.upkeep import AlreadyRunning, Signs, Upkeep
from introbot.writing import Templates, builtin_folder, check_own

log = logging.getLogger("introbot")

T = TypeVar("T")
# The outbox and the timers are looked at this often even if nothing woke us: an operator's command may have.
TICK_SECONDS = 2.0
LOOK_SECONDS = 30.0
# Whoever sent SIGTERM is promised five: these, one to record what became of letters under way, one for QUIT.
STOP_SECONDS = 2.5
RECORD_SECONDS = 1.0
CONNECTIONS = 4


def now() -> datetime:
    return datetime.now(UTC)


def fresh_id() -> str:
    """Eight letters and digits that are easy to type and to say."""
    return b32encode(secrets.token_bytes(5)).decode("ascii").lower()


def house_of(settings: Settings) -> House:
    """The house rules in these settings."""
    return House(
        program=settings.address,
        enrolled=lambda author: _enrolled(settings, author),
        fresh_id=fresh_id,
        policy=Policy(settings.hold, settings.remind_after, settings.expire_after, settings.check_in_after),
        separator=settings.subaddress or "none",
        authserv_id=settings.authserv_id,
        zone=settings.timezone,
        next_open=settings.working_hours.next_open,
        retry_for=settings.retry_for,
        weekly=settings.weekly,
        limits=settings.limits,
        coaching=settings.coaching,
    )


def _enrolled(settings: Settings, author: Address) -> Person | None:
    found = settings.referrers.match(author)
    return Person(found.address.name, author.address) if found else None


def templates_of(settings: LocalSettings) -> Templates:
    """The operator's templates laid over the built-in ones."""
    return Templates([settings.templates, builtin_folder()], settings.language)


def store_of(settings: LocalSettings) -> Store:
    """The database of these settings, its schema brought up to date."""
    _make_home(settings.home)
    return open_store(settings.database.reveal(), now())


def _make_home(home: Path) -> None:
    with _usable(home):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def _usable(home: Path) -> Iterator[None]:
    """Misconfigured where the data folder cannot be made, or not be written to."""
    try:
        yield
    except OSError as error:
        raise Misconfigured(
            f"INTROBOT_HOME: the data folder {home} cannot be used ({error.strerror}): "
            "name a folder that introbot may make or write to."
        ) from error


def mailbox_of(settings: Settings) -> MailboxAccount:
    server = settings.imap
    return MailboxAccount(
        server.host, server.port, server.security.value, server.user, server.password.reveal(), _ca_file(settings)
    )


def submission_of(settings: Settings) -> SubmissionAccount:
    server: Server = settings.smtp
    return SubmissionAccount(
        server.host, server.port, server.security.value, server.user, server.password.reveal(), _ca_file(settings)
    )


def _ca_file(settings: Settings) -> str | None:
    return str(settings.ca_file) if settings.ca_file else None


def folders_of(settings: Settings) -> Folders:
    return Folders(inbox=settings.imap_folder, junk=settings.junk_folder or None)


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """The data folder is ours while this lasts; AlreadyRunning where another introbot has it."""
    _make_home(home)
    with _usable(home):
        file = (home / "lock").open("w")
    with file as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise AlreadyRunning(
                f"Another introbot is running on {home}: stop it first, or let it do the work."
            ) from error
        yield


class StoreThread:
    """The one thread that owns the database."""

    def __init__(self, settings: Settings) -> None:
        self._pool = ThreadPoolExecutor(1, "introbot-store")
        self.store = self._pool.submit(store_of, settings).result()

    def call(self, work: Callable[[], T]) -> T:
        """Run `work` there and wait for it; from any other thread."""
        return self._pool.submit(work).result()

    async def run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def close(self) -> None:
        self._pool.submit(self.store.close).result()
        self._pool.shutdown()


class Keeper:
    """What the mailbox watcher hands its mail to; called in the watcher's thread."""

    def __init__(self, engine: Engine, thread: StoreThread, upkeep: Upkeep, on_mail: Callable[[], None]) -> None:
        self._engine = engine
        self._thread = thread
        self._upkeep = upkeep
        self._on_mail = on_mail

    def cursor_of(self, mailbox: str) -> Cursor | None:
        cursor = self._thread.call(lambda: self._engine.cursor_of(mailbox))
        return Cursor(*cursor) if cursor else None

    def accept(self, arrived: Sequence[Fetched]) -> Collection[int]:
        if self._upkeep.disk_is_full:
            raise Transient("There is no room to keep mail: it stays in the mailbox.")
        heavy = {mail.uid: header_of(mail.raw) for mail in arrived if is_heavy(mail.raw)}
        # Read here, in the watcher's thread: the database's has enough to do, and waits for the disk meanwhile.
        fresh = read_all(arrived, heavy)
        filed = self._thread.call(lambda: self._engine.accept_all(fresh, now()))
        self._on_mail()
        return filed


class Program:
    """The whole program for one set of settings; use as a context manager."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._thread = StoreThread(settings)
        store, templates, house = self._thread.store, templates_of(settings), house_of(settings)
        self._engine = Engine(store, templates, house)
        operations, account = Operations(store, templates, house), mailbox_of(settings)
        self._upkeep = Upkeep(store, operations, self._thread.run, account, folders_of(settings), settings.home)
        self._stopping = asyncio.Event()
        self._reading: asyncio.Task[int] | None = None
        self._is_warm = False

    def warn_of_templates(self) -> None:
        """Say which of the operator's templates are not used, and why; the built-in ones stand in for them."""
        for fault in check_own(templates_of(self._settings)):
            log.warning("template not used: %s", fault)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.close()

    async def once(self) -> None:
        """Read all that is new, send all that is due, and return."""
        keeper = Keeper(self._engine, self._thread, self._upkeep, lambda: None)
        account, folders = mailbox_of(self._settings), folders_of(self._settings)

        async def look() -> bool:
            began = now()
            await asyncio.to_thread(once, account, folders, keeper)
            self._engine.has_looked(began)
            return True

        await asyncio.to_thread(self.warn_of_templates)
        async with self._upkeep.at_work(), Submitter(submission_of(self._settings), CONNECTIONS) as submitter:
            async with self._upkeep.guarded_sign_in():
                await self._upkeep.compare()
                await self._recover()
                await look()
            await self._upkeep.review_doubts()
            await self._upkeep.drop_bodies(self._settings.keep_bodies)
            await self._upkeep.spare_account(submitter)
            sender = Sender(self._engine, submitter, self._thread.run, look, self._settings.retry_for)
            while await self._work(sender, look) or await (self._read_beside() or _nothing()):
                pass
            await self._upkeep.note_sign_in(submitter)
            await self._upkeep.note(Signs(sending=submitter.trouble, looked_at=now()))

    async def run(self, stop: asyncio.Event) -> None:
        """Watch the mailbox and send what is due until `stop` is set; then finish what is in flight."""
        loop, woken = asyncio.get_running_loop(), asyncio.Event()
        keeper = Keeper(self._engine, self._thread, self._upkeep, lambda: _wake(loop, woken))
        watcher = Watcher(mailbox_of(self._settings), folders_of(self._settings), keeper)

        async def look() -> bool:
            began = now()
            if looked := await asyncio.to_thread(watcher.look_now, LOOK_SECONDS):
                self._engine.has_looked(began)
            return looked

        self._stopping = stop
        await asyncio.to_thread(self.warn_of_templates)
        async with self._upkeep.at_work(), Submitter(submission_of(self._settings), CONNECTIONS) as submitter:

            def signs() -> Signs:
                return Signs(watcher.trouble, submitter.trouble, watcher.last_look)

            keeping = asyncio.create_task(self._upkeep.keep_on(signs))
            await _first(self._upkeep.arm(stop), keeping)
            if stop.is_set():
                return
            await self._recover()
            watcher.start()
            log.info("watching %s until told to stop", self._settings.imap_folder)
            sender = Sender(self._engine, submitter, self._thread.run, look, self._settings.retry_for)
            working = asyncio.create_task(self._keep_working(sender, look, woken, watcher))
            try:
                await _first(stop.wait(), working, keeping)
            finally:
                stop.set()
                woken.set()
                if self._reading is not None:
                    self._reading.cancel()
                await self._wind_down(working, watcher)
                keeping.cancel()

    async def _recover(self) -> None:
        """What a crash left behind: letters whose fate is unknown, messages kept but not handled."""
        await self._thread.run(lambda: self._engine.doubt_interrupted(now()))
        while await self._read_on():
            pass

    async def _read_on(self) -> int:
        """Handle mail that was kept and not handled; heavy mail is rehearsed first. How much there was."""
        rows = await self._thread.run(lambda: self._engine.take_up(now()))
        for row in rows:
            fault = await rehearse(row.raw) if is_heavy(row.raw) else ""
            await self._thread.run(partial(self._engine.finish, row, fault, now()))
        return len(rows)

    def _read_beside(self) -> asyncio.Task[int] | None:
        """Let heavy mail be read while letters leave and other mail comes in: it delays nobody."""
        if self._reading is not None and self._reading.done():
            self._reading.result()
            self._reading = None
        if self._reading is None and self._engine.unfinished:
            self._reading = asyncio.create_task(self._read_on())
        return self._reading

    async def _keep_working(
        self, sender: Sender, look: Callable[[], Awaitable[bool]], woken: asyncio.Event, watcher: Watcher
    ) -> None:
        while not self._stopping.is_set():
            woken.clear()
            try:
                await self._upkeep.review_doubts()
                await self._upkeep.drop_bodies(self._settings.keep_bodies)
                if await self._work(sender, look):
                    continue
                if watcher.last_look:
                    self._warm_up()
            except (Transient, Conflict) as error:
                log.warning("%s", error)
            except Exception as error:
                # A fault of ours must not end the watch: it is logged, and the rest goes on at the next tick.
                log.error("a step failed: %s", where(error))
            await _until(woken, TICK_SECONDS)

    def _warm_up(self) -> None:
        """Once, where nothing else is to be done: build the tables that replies are read with; no end waits for it."""
        if not self._is_warm:
            self._is_warm = True
            Thread(target=warm_up, name="introbot-words", daemon=True).start()

    async def _work(self, sender: Sender, look: Callable[[], Awaitable[bool]]) -> int:
        """Let due timers fire and send due letters; how much of either there was."""
        if self._upkeep.disk_is_full:
            return 0
        self._read_beside()
        wanted = await self._thread.run(lambda: self._engine.needs_a_look(now()))
        looked = await look() if wanted else False
        fired = 0
        if self._upkeep.timers_may_fire():
            fired = await self._thread.run(lambda: self._engine.fire(now(), looked=looked))
        return fired + await sender.send_due()

    async def _wind_down(self, working: asyncio.Task[None], watcher: Watcher) -> None:
        """No new mail, no new claims; what is under way gets its answer, or is recorded as in doubt."""
        stopped = asyncio.create_task(asyncio.to_thread(watcher.stop, STOP_SECONDS))
        await asyncio.wait([working], timeout=STOP_SECONDS)
        working.cancel()
        await asyncio.wait([working], timeout=RECORD_SECONDS)
        await stopped


async def _nothing() -> int:
    return 0


def _wake(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    loop.call_soon_threadsafe(event.set)


async def _first(waited_for: Awaitable[object], *working: asyncio.Task[None]) -> None:
    """Until the first of them ends, which raises what that one raises; the others go on."""
    waiting = asyncio.ensure_future(waited_for)
    done, _ = await asyncio.wait([waiting, *working], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    for task in done:
        task.result()


async def _until(event: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return


def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT."""
    with alone(settings.home), Program(settings) as program:
        asyncio.run(_run_until_signal(program))


async def _run_until_signal(program: Program) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await program.run(stop)


def run_once(settings: Settings) -> None:
    with alone(settings.home), Program(settings) as program:
        asyncio.run(program.once())


def engine_of(settings: Settings, store: Store) -> Engine:
    """An engine beside a running program, for one command of the operator."""
    return Engine(store, templates_of(settings), house_of(settings))


def operations_of(settings: Settings, store: Store) -> Operations:
    """The same for what is done beside the mail."""
    return Operations(store, templates_of(settings), house_of(settings))
