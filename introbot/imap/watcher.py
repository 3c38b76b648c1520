"""Watches a mailbox in a thread of its own: looks, waits in IDLE, looks again; comes back after any failure."""

from __future__ import annotations

import logging
import random
import socket
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from introbot.errors import IntrobotError
from introbot.imap.account import MailboxAccount, SignInRefused
from introbot.imap.mailbox import Mailbox
from introbot.imap.reading import Folders, Ledger, Reader

log = logging.getLogger(__name__)

POLL_SECONDS = 60.0
FIRST_WAIT = 0.25
LONGEST_PAUSE = 300.0
SIGN_IN_TRIES = 3
SIGN_IN_PAUSE = 1800.0


def pause_after(failures: int, sign_ins_refused: int, roll: float) -> float:
    """Seconds until the next try: exponential with full jitter (`roll` from 0 to 1), from 1 to 300 seconds.

    A refused password is tried three times and then once in half an hour: providers lock accounts for less.
    """
    if sign_ins_refused >= SIGN_IN_TRIES:
        return SIGN_IN_PAUSE
    longest = min(LONGEST_PAUSE, 2.0 ** min(failures, 10))
    return 1.0 + (longest - 1.0) * roll


class Watcher:
    """Reads a mailbox until it is stopped. `start`, `stop` and `look_now` may be called from any thread.

    `ledger` is called in the watcher's thread; so is `on_trouble`, with a sentence, whenever reading has failed.
    """

    def __init__(
        self,
        account: MailboxAccount,
        folders: Folders,
        ledger: Ledger,
        on_trouble: Callable[[str], None] = log.warning,
        poll_seconds: float = POLL_SECONDS,
    ) -> None:
        self._account = account
        self._reader = Reader(folders, ledger, lambda: self._stopping.is_set())
        self._on_trouble = on_trouble
        self._poll_seconds = poll_seconds
        self._thread = threading.Thread(target=self.run, name="introbot-imap", daemon=True)
        self._stopping = threading.Event()
        self._looks = threading.Condition()
        self._asked = self._begun = self._answered = 0
        self._wake, self._waker = socket.socketpair()
        self._wake.setblocking(False)
        self._waker.setblocking(False)
        self._mailbox: Mailbox | None = None
        self._failures = self._sign_ins_refused = 0
        self.trouble: str | None = None
        self.last_look: datetime | None = None

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> bool:
        """End the watch, cutting the line if the server keeps silent; True if the thread has ended."""
        self._stopping.set()
        self._rouse()
        if self._thread.is_alive():
            self._thread.join(min(0.5, timeout))
            if self._thread.is_alive() and (mailbox := self._mailbox):
                mailbox.cut()
            self._thread.join(timeout)
        ended = not self._thread.is_alive()
        if ended:
            self._wake.close()
            self._waker.close()
        return ended

    def look_now(self, timeout: float) -> bool:
        """Wait for a full look at INBOX and Junk that began after this call; False if there was none in `timeout`.

        True promises that all the mail the server had when this was called has been accepted.
        """
        with self._looks:
            self._asked += 1
            mine = self._asked
            self._rouse()
            self._looks.wait_for(lambda: self._answered >= mine or self._stopping.is_set(), timeout)
            return self._answered >= mine

    def run(self) -> None:
        """The thread's body: a connection after the other, until stopped."""
        while not self._stopping.is_set():
            try:
                self._watch()
            except SignInRefused as error:
                self._sign_ins_refused += 1
                self._report(str(error))
            except IntrobotError as error:
                self._report(str(error))
            except Exception as error:  # the ledger's own failure (a full disk, say): the mailbox keeps the mail
                # Where, but not what: the text of an exception may quote a letter.
                log.error("what arrived could not be kept:\n%s", "".join(traceback.format_tb(error.__traceback__)))
                self._report(f"What arrived could not be kept ({type(error).__name__}); it stays in the mailbox.")
            self._pause()
        with self._looks:
            self._looks.notify_all()

    def _watch(self) -> None:
        mailbox = Mailbox(self._account)
        self._mailbox, self._sign_ins_refused = mailbox, 0
        try:
            while not self._stopping.is_set():
                self._look(mailbox)
                self._rest(mailbox)
        except BaseException:
            mailbox.abandon()
            raise
        else:
            mailbox.close()
        finally:
            self._mailbox = None

    def _look(self, mailbox: Mailbox) -> None:
        self._hush()
        with self._looks:
            self._begun = self._asked
        self._reader.look(mailbox)
        if self._stopping.is_set():
            return
        self.trouble, self.last_look = None, datetime.now(UTC)
        with self._looks:
            self._answered = self._begun
            self._looks.notify_all()

    def _rest(self, mailbox: Mailbox) -> None:
        """Wait for a reason to look again: mail, somebody who asks, or the time (a line may die without a word)."""
        until, wait = time.monotonic() + self._poll_seconds, FIRST_WAIT
        while (left := until - time.monotonic()) > 0 and not self._is_wanted():
            if not self._reader.has_settled(mailbox) or mailbox.wait_for_news(self._wake, min(wait, left)):
                break
            wait = left
        self._failures = 0  # only now: a server that signs us in and then fails is not to be stormed

    def _is_wanted(self) -> bool:
        return self._stopping.is_set() or self._asked > self._begun

    def _report(self, sentence: str) -> None:
        if self._stopping.is_set():
            return
        self._failures += 1
        self.trouble = sentence
        self._on_trouble(sentence)

    def _pause(self) -> None:
        if not self._stopping.is_set():
            roll = random.random()  # noqa: S311 (it spreads load, it guards nothing)
            self._stopping.wait(pause_after(self._failures, self._sign_ins_refused, roll))

    def _rouse(self) -> None:
        with suppress(OSError):  # full is as good as written: somebody has not read yet
            self._waker.send(b"!")

    def _hush(self) -> None:
        with suppress(BlockingIOError):
            while self._wake.recv(4096):
                pass
