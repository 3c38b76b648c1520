"""Watching a mailbox on a real Dovecot: nothing is lost, nothing is taken before it is kept, and it always ends."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest

from introbot.errors import Misconfigured, Transient
from introbot.imap import Cursor, Fetched, Folders, Mailbox, MailboxAccount, Watcher, check, once
from introbot.imap.mailbox import Sized, Uid, batches
from introbot.imap.sent import sent_folders
from introbot.imap.watcher import pause_after
from tests.edges.conftest import BEYOND_ASCII, UGLY_PASSWORD, mailbox_account, need_dovecot
from tests.servers.certificates import make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.line import Line

pytestmark = pytest.mark.dovecot

PATIENCE = 60.0
FOLDERS = Folders()


def letter(subject: str, body: str = "Hello.") -> bytes:
    return f"From: ann@example.org\r\nSubject: {subject}\r\n\r\n{body}\r\n".encode()


def subject_of(mail: Fetched) -> str:
    return str(message_from_bytes(mail.raw, policy=policy.default)["Subject"])


class Kept:
    """Keeps mail as the store does, and lets a test wait for it."""

    def __init__(self) -> None:
        self.mail: list[Fetched] = []
        self.cursors: dict[str, Cursor] = {}
        self.changed = threading.Condition()
        self.troubles: list[str] = []
        self.on_accept: Callable[[], None] = lambda: None

    def cursor_of(self, mailbox: str) -> Cursor | None:
        return self.cursors.get(mailbox)

    def accept(self, arrived: Sequence[Fetched]) -> Collection[int]:
        self.on_accept()
        with self.changed:
            self.mail += arrived
            self.cursors[arrived[-1].mailbox] = Cursor(arrived[-1].uidvalidity, arrived[-1].uid)
            self.changed.notify_all()
        return [mail.uid for mail in arrived]

    def on_trouble(self, sentence: str) -> None:
        with self.changed:
            self.troubles.append(sentence)
            self.changed.notify_all()

    @property
    def subjects(self) -> list[str]:
        return [subject_of(mail) for mail in self.mail]

    def wait_for(self, *subjects: str) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: set(subjects) <= set(self.subjects), PATIENCE), self.subjects

    def wait_for_trouble(self, count: int = 1) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.troubles) >= count, PATIENCE)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("introbot.imap.watcher.pause_after", lambda *_: 0.05)


@contextmanager
def watching(account: MailboxAccount, kept: Kept, folders: Folders = FOLDERS) -> Iterator[Watcher]:
    watcher = Watcher(account, folders, kept, kept.on_trouble)
    watcher.start()
    try:
        yield watcher
    finally:
        assert watcher.stop()


@contextmanager
def mailbox(account: MailboxAccount, limit: int = 25_000_000) -> Iterator[Mailbox]:
    opened = Mailbox(account, limit)
    try:
        yield opened
    finally:
        opened.close()


# --- reading


def test_once_reads_all_and_files_it_away(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    before = datetime.now(UTC) - timedelta(seconds=2)
    for number in range(3):
        dovecot.deliver(user.replace("@", "+token@"), letter(f"mail {number}"))
    once(account, FOLDERS, kept)

    assert kept.subjects == ["mail 0", "mail 1", "mail 2"]
    first = kept.mail[0]
    assert f"Delivered-To: {user.replace('@', '+token@')}".encode() in first.raw
    assert (first.mailbox, first.complete, first.from_junk, first.size) == ("INBOX", True, False, len(first.raw))
    assert before <= first.received_at <= datetime.now(UTC)
    assert first.received_at.tzinfo is UTC
    assert dovecot.list(user, "INBOX") == []
    assert len(dovecot.list(user, "introbot-done")) == 3


def test_once_reads_nothing_twice(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    folders = Folders(done=None)
    for subject in ("one", "two"):
        dovecot.deliver(user, letter(subject))
        once(account, folders, kept)
    once(account, folders, kept)

    assert kept.subjects == ["one", "two"]
    assert dovecot.list(user, "INBOX") == [1, 2]


def test_004_what_is_not_kept_stays_as_it_was(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    def fail() -> None:
        raise OSError("disk full")

    dovecot.deliver(user, letter("keep me"))
    kept.on_accept = fail
    with pytest.raises(OSError, match="disk full"):
        once(account, FOLDERS, kept)

    assert dovecot.list(user, "INBOX") == [1]
    assert "\\Seen" not in "".join(dovecot.flags(user, "INBOX"))
    kept.on_accept = lambda: None
    once(account, FOLDERS, kept)
    assert kept.subjects == ["keep me"]


def test_002_118_only_peeks_and_uid_commands_are_used(
    dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept
) -> None:
    for number in range(5):
        dovecot.deliver(user, letter(f"mail {number}"))
    once(account, Folders(done=None), kept)
    assert "\\Seen" not in "".join(dovecot.flags(user, "INBOX"))
    once(account, FOLDERS, Kept())

    said = dovecot.transcript(user).upper()
    assert "BODY.PEEK[]" in said
    assert not re.search(r"BODY\[|RFC822(?!\.SIZE)", said)
    assert not re.search(r"^\S+ \S+ (FETCH|STORE|COPY|MOVE|SEARCH|EXPUNGE)\b", said, re.MULTILINE)
    assert not re.search(r"UID (FETCH|STORE|COPY|MOVE|EXPUNGE) \S*[:*]", said)


def test_129_junk_is_read_and_left_where_it_is(
    dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept
) -> None:
    dovecot.put(user, "Junk", letter("a yes, filed as junk"))
    once(account, FOLDERS, kept)

    assert [(mail.mailbox, mail.from_junk) for mail in kept.mail] == [("Junk", True)]
    assert dovecot.list(user, "Junk") == [1]
    assert "\\Seen" not in "".join(dovecot.flags(user, "Junk"))


def test_117_a_uid_below_the_cursor_is_not_new(dovecot: Dovecot, user: str, account: MailboxAccount) -> None:
    for number in range(3):
        dovecot.deliver(user, letter(f"mail {number}"))
    with mailbox(account) as opened:
        opened.select("INBOX")
        assert opened.list_uids_after(1) == [2, 3]
        assert opened.list_uids_after(3) == []
        assert opened.list_uids_after(40) == []


def test_131_a_large_mailbox_is_searched_in_spans(
    dovecot: Dovecot, user: str, account: MailboxAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("introbot.imap.mailbox.SEARCH_SPAN", 3)
    for number in range(8):
        dovecot.put(user, "INBOX", letter(f"mail {number}"))
    with mailbox(account) as opened:
        opened.select("INBOX")
        assert opened.list_uids_after(1) == [2, 3, 4, 5, 6, 7, 8]


@pytest.mark.failure(178)
def test_a_message_that_is_gone_is_left_out(dovecot: Dovecot, user: str, account: MailboxAccount) -> None:
    for number in range(2):
        dovecot.deliver(user, letter(f"mail {number}"))
    with mailbox(account) as opened:
        opened.select("INBOX")
        sized = opened.sizes_of([Uid(1), Uid(2), Uid(77)])
        assert [subject_of(mail) for mail in opened.fetch(sized)] == ["mail 0", "mail 1"]


def test_batches_are_bounded_in_number_and_size() -> None:
    now = datetime.now(UTC)
    assert [len(lot) for lot in batches(Sized(Uid(n), 10, now) for n in range(250))] == [100, 100, 50]
    sizes = [3_000_000, 3_000_000, 3_000_000, 9_000_000, 1]
    assert [[each.size for each in lot] for lot in batches(Sized(Uid(n), s, now) for n, s in enumerate(sizes))] == [
        [3_000_000, 3_000_000],
        [3_000_000],
        [9_000_000],
        [1],
    ]


# --- messages that are too large


def attachment(megabytes: int) -> bytes:
    return (b"QUJD" * 19 + b"\r\n") * (megabytes * 1_000_000 // 78)


LARGE = (
    b"From: jane@acme.example\r\nSubject: Re: permission\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="outer"\r\n\r\npreamble\r\n'
    b'--outer\r\nContent-Type: multipart/alternative; boundary="inner"\r\n\r\n'
    b"--inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Yes please</p>\r\n"
    b"--inner\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"Yes please =E2=80=93 Thursdays.\r\n--inner--\r\n"
    b"--outer\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n--outer--\r\n"
)


def test_012_the_attachment_of_a_large_mail_is_never_downloaded(dovecot: Dovecot, user: str, kept: Kept) -> None:
    dovecot.put(user, "INBOX", LARGE % attachment(30))
    dovecot.deliver(user, letter("small"))
    with Line(dovecot.imap_port) as line:
        once(mailbox_account(dovecot, user, line.port), FOLDERS, kept)
        assert line.from_server < 100_000

    large, small = kept.mail
    assert (large.complete, small.complete) == (False, True)
    assert large.size > 29_000_000
    read = message_from_bytes(large.raw, policy=policy.default)
    text = read.get_body(("plain",))
    assert text is not None
    assert text.get_content().strip() == "Yes please – Thursdays."
    assert not read.defects
    assert subject_of(large) == "Re: permission"
    assert len(dovecot.list(user, "introbot-done")) == 2


@pytest.mark.parametrize(
    ("raw", "ends"),
    [
        (letter("text only", "word " * 100_000), b"word"),
        (b"Subject: only a picture\r\nContent-Type: image/png\r\n\r\n" + b"x" * 60_000, b"image/png\r\n\r\n"),
        (
            b'Subject: no text\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
            b"--b\r\nContent-Type: image/png\r\n\r\n" + b"x" * 60_000 + b"\r\n--b--\r\n",
            b'"b"\r\n\r\n',
        ),
        (b"Subject: " + b"endless " * 60_000 + b"\r\n\r\nbody\r\n", b"endless"),
    ],
    ids=["text alone", "picture alone", "no text part", "endless header"],
)
def test_a_large_mail_of_another_shape(
    dovecot: Dovecot, user: str, account: MailboxAccount, raw: bytes, ends: bytes
) -> None:
    dovecot.put(user, "INBOX", raw)
    with mailbox(account, limit=50_000) as opened:
        opened.select("INBOX")
        [mail] = opened.fetch(opened.sizes_of(opened.list_uids_after(0)))
    assert not mail.complete
    assert len(mail.raw) < 600_000
    assert raw.startswith(mail.raw[:200])
    assert ends in mail.raw[-600:]


# --- filing away


@pytest.fixture
def plain_dovecot() -> Iterator[Dovecot]:
    """A server that offers neither IDLE nor MOVE nor UIDPLUS, with all mailboxes below INBOX."""
    need_dovecot()
    with Dovecot(capability="IMAP4rev1 NAMESPACE", prefix="INBOX.", special_use=False) as server:
        yield server


def test_119_nothing_is_moved_where_that_would_need_a_plain_expunge(plain_dovecot: Dovecot, kept: Kept) -> None:
    account = mailbox_account(plain_dovecot)
    plain_dovecot.deliver("bot@example.org", letter("stay"))
    plain_dovecot.put("bot@example.org", "INBOX.Junk", letter("junk"))
    once(account, FOLDERS, kept)
    once(account, FOLDERS, kept)

    assert sorted(kept.subjects) == ["junk", "stay"]
    assert plain_dovecot.list("bot@example.org", "INBOX") == [1]
    assert "\\Deleted" not in "".join(plain_dovecot.flags("bot@example.org", "INBOX"))
    with mailbox(account) as opened:
        assert opened.full_name("introbot-done") == "INBOX.introbot-done"
        assert opened.find_junk("Spam") == "INBOX.Junk"


def test_without_idle_the_mailbox_is_polled(plain_dovecot: Dovecot, kept: Kept) -> None:
    watcher = Watcher(mailbox_account(plain_dovecot), FOLDERS, kept, kept.on_trouble, poll_seconds=0.2)
    watcher.start()
    try:
        assert watcher.look_now(PATIENCE)
        plain_dovecot.deliver("bot@example.org", letter("polled"))
        kept.wait_for("polled")
    finally:
        assert watcher.stop()


@pytest.mark.failure(120)
def test_without_move_a_copy_and_an_expunge_of_just_these(kept: Kept) -> None:
    need_dovecot()
    with Dovecot(capability="IMAP4rev1 UIDPLUS NAMESPACE", prefix="INBOX.", junk="Spam") as server:
        server.deliver("bot@example.org", letter("another client's"))
        server.doveadm("flags", "add", "-u", "bot@example.org", "\\Deleted", "mailbox", "INBOX")
        kept.cursors["INBOX"] = Cursor(0, 0)
        with mailbox(mailbox_account(server)) as opened:
            assert opened.find_junk(None) == "INBOX.Spam"
            kept.cursors["INBOX"] = Cursor(opened.select("INBOX"), 1)
            assert opened.file_away([Uid(1)], "no\x00such") == []  # COPY refused: nothing may be expunged after it
        server.deliver("bot@example.org", letter("ours"))
        once(mailbox_account(server), FOLDERS, kept)

        assert kept.subjects == ["ours"]
        assert server.list("bot@example.org", "INBOX") == [1]
        assert len(server.list("bot@example.org", "INBOX.introbot-done")) == 1


def test_135_folders_are_found_by_what_they_are_for_whatever_their_name(kept: Kept) -> None:
    """Junk under a name of its own language, which travels in modified UTF-7 (RFC 3501 §5.1.3)."""
    need_dovecot()
    with Dovecot(junk="Unerwünscht") as server:
        server.put("bot@example.org", "Unerwünscht", letter("a yes, filed as junk"))
        once(mailbox_account(server), FOLDERS, kept)
        with mailbox(mailbox_account(server)) as opened:
            names = {"INBOX": (), "Gesendete Objekte": (b"\\Sent",), "Sent": (), "Alle Nachrichten": (b"\\All",)}
            assert sent_folders(opened, names) == ["Gesendete Objekte", "Alle Nachrichten"]
    assert [(mail.mailbox, mail.from_junk) for mail in kept.mail] == [("Unerwünscht", True)]


@pytest.mark.failure(114)
def test_file_away_says_what_was_moved_and_never_fails(dovecot: Dovecot, user: str, account: MailboxAccount) -> None:
    dovecot.deliver(user, letter("one"))
    with mailbox(account) as opened:
        opened.select("INBOX")
        assert opened.file_away([], "done") == []
        assert opened.file_away([Uid(1)], "no\x00such") == []
        assert opened.file_away([Uid(1)], "Geschäft & Fertig") == [1]
        opened.cut()
        assert opened.file_away([Uid(1)], "done") == []
    assert len(dovecot.list(user, "Geschäft & Fertig")) == 1


# --- watching


def test_mail_is_announced_by_idle(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    with watching(account, kept) as watcher:
        assert watcher.look_now(PATIENCE)
        dovecot.wait_for_word("IDLE", user)
        for subject in ("first", "second"):
            dovecot.deliver(user, letter(subject))
            kept.wait_for(subject)
        assert watcher.trouble is None
        assert watcher.last_look


def test_122_mail_that_arrives_between_the_look_and_idle(
    dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept
) -> None:
    late = iter([letter("late")])

    def deliver_late() -> None:
        for raw in late:  # the search is over, IDLE has not begun
            dovecot.deliver(user, raw)

    dovecot.deliver(user, letter("early"))
    kept.on_accept = deliver_late
    with watching(account, kept):
        kept.wait_for("early", "late")
    assert kept.subjects == ["early", "late"]


def test_122_mail_that_arrives_at_any_moment_is_announced(
    dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept
) -> None:
    with watching(account, kept):
        for number in range(40):
            dovecot.deliver(user, letter(f"mail {number}"))
            if number % 4 == 3:
                kept.wait_for(*(f"mail {each}" for each in range(number)))
    assert len(kept.mail) == len(set(kept.subjects))


def test_055_look_now_has_seen_inbox_and_junk(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    with watching(account, kept) as watcher:
        for number in range(5):
            dovecot.deliver(user, letter(f"inbox {number}"))
            dovecot.put(user, "Junk", letter(f"junk {number}"))
            assert watcher.look_now(PATIENCE)
            assert {f"inbox {number}", f"junk {number}"} <= set(kept.subjects)


def test_look_now_does_not_promise_what_it_could_not_see(dovecot: Dovecot, user: str, kept: Kept) -> None:
    with Line(dovecot.imap_port) as line, watching(mailbox_account(dovecot, user, line.port), kept) as watcher:
        assert watcher.look_now(PATIENCE)
        line.hold()
        assert not watcher.look_now(0.2)
        line.release()
        assert watcher.look_now(PATIENCE)


def test_a_stop_waits_for_no_server(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    with Line(dovecot.imap_port) as line:
        for port, silent in ((dovecot.imap_port, False), (line.port, False), (line.port, True)):
            watcher = Watcher(replace(account, port=port), FOLDERS, kept, kept.on_trouble)
            watcher.start()
            assert watcher.look_now(PATIENCE)
            if silent:
                line.hold()
            began = time.monotonic()
            assert watcher.stop()
            assert time.monotonic() - began < account.connect_timeout
    assert kept.troubles == []


@pytest.mark.usefixtures("impatient")
def test_121_a_line_that_is_cut_is_taken_up_again(dovecot: Dovecot, user: str, kept: Kept) -> None:
    with Line(dovecot.imap_port) as line, watching(mailbox_account(dovecot, user, line.port), kept) as watcher:
        assert watcher.look_now(PATIENCE)
        line.cut()
        kept.wait_for_trouble()
        dovecot.deliver(user, letter("after the cut"))
        kept.wait_for("after the cut")
        assert line.connections == 2


@pytest.mark.parametrize("bytes_until_cut", [200, 1500, 6000, 15_000])
def test_133_a_line_that_ends_in_the_middle_of_a_message(
    dovecot: Dovecot, user: str, kept: Kept, bytes_until_cut: int
) -> None:
    for number in range(3):
        dovecot.deliver(user, letter(f"mail {number}", f"{number} " * 3000))
    with Line(dovecot.imap_port) as line:
        line.cut_after_server = bytes_until_cut
        with pytest.raises(Transient):
            once(mailbox_account(dovecot, user, line.port), FOLDERS, kept)
        line.cut_after_server = None
        once(mailbox_account(dovecot, user, line.port), FOLDERS, kept)
    assert kept.subjects == ["mail 0", "mail 1", "mail 2"]
    assert all(mail.complete and len(mail.raw) == mail.size for mail in kept.mail)


@pytest.mark.usefixtures("impatient")
def test_a_server_that_is_killed_and_comes_back(kept: Kept) -> None:
    need_dovecot()
    with Dovecot() as server, watching(mailbox_account(server), kept) as watcher:
        assert watcher.look_now(PATIENCE)
        server.kill()
        kept.wait_for_trouble()
        assert watcher.trouble
        server.start()
        server.deliver("bot@example.org", letter("back again"))
        kept.wait_for("back again")
        assert watcher.look_now(PATIENCE)
        assert watcher.trouble is None


def test_116_a_new_uidvalidity_lists_everything_again(kept: Kept) -> None:
    need_dovecot()
    folders = Folders(done=None)
    with Dovecot() as server:
        for number in range(3):
            server.deliver("bot@example.org", letter(f"mail {number}"))
        server.doveadm("expunge", "-u", "bot@example.org", "mailbox", "INBOX", "uid", "1")
        once(mailbox_account(server), folders, kept)
        before = kept.cursors["INBOX"]
        server.forget_uids("bot@example.org")
        server.deliver("bot@example.org", letter("new"))
        once(mailbox_account(server), folders, kept)

        assert kept.subjects[:2] == ["mail 1", "mail 2"]
        assert sorted(kept.subjects[2:]) == ["mail 1", "mail 2", "new"]
        assert before.last_uid == kept.cursors["INBOX"].last_uid == 3
        assert before.uidvalidity != kept.cursors["INBOX"].uidvalidity


@pytest.mark.usefixtures("impatient")
def test_a_ledger_that_fails_is_asked_again(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    fails = iter([True])

    def fail_once() -> None:
        for _ in fails:
            raise OSError("No space left, near 'the words of a letter'")

    kept.on_accept = fail_once
    dovecot.deliver(user, letter("kept at last"))
    with watching(account, kept):
        kept.wait_for("kept at last")
    assert kept.troubles == ["What arrived could not be kept (OSError); it stays in the mailbox."]


def test_008_a_message_the_server_will_not_give_holds_up_no_other(
    dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept
) -> None:
    for number in range(3):
        dovecot.put(user, "INBOX", letter(f"mail {number}"))
    # By its words: the names of files made in one second are in no order.
    stored = (dovecot.home / "mail" / user / "store").glob("*/*S=*")
    [broken] = [path for path in stored if b"mail 0" in path.read_bytes()]
    broken.chmod(0)
    once(account, FOLDERS, kept)

    assert [(mail.uid, mail.complete, len(mail.raw) > 0) for mail in kept.mail] == [
        (1, False, False),
        (2, True, True),
        (3, True, True),
    ]


@pytest.mark.failure(123)
def test_pauses_grow_and_a_wrong_password_is_not_hammered() -> None:
    assert [pause_after(failures, 0, 1.0) for failures in (1, 2, 3, 8, 9, 99)] == [2, 4, 8, 256, 300, 300]
    assert pause_after(99, 0, 0.0) == 1
    assert [pause_after(3, refused, 1.0) for refused in (2, 3, 4)] == [8, 1800, 1800]


# --- signing in


def test_check_says_what_is_wrong(dovecot: Dovecot, user: str, account: MailboxAccount) -> None:
    check(account)
    with pytest.raises(Misconfigured, match=f"refused to sign in {user}.*INTROBOT_IMAP_PASSWORD") as wrong:
        check(replace(account, password="hunter2"))
    assert "hunter2" not in str(wrong.value)
    assert "hunter2" not in repr(replace(account, password="hunter2"))
    with pytest.raises(Misconfigured, match="There is no mailbox Nowhere"):
        check(account, Folders(inbox="Nowhere"))
    with pytest.raises(Misconfigured, match="INTROBOT_JUNK_FOLDER"):
        check(replace(account), Folders(junk="Nowhere"))
    with pytest.raises(Transient, match="was not found"):
        check(replace(account, host="nothing.invalid"))
    with pytest.raises(Transient, match="INTROBOT_IMAP_SECURITY"):
        check(replace(account, security="tls"))
    with pytest.raises(Misconfigured, match="INTROBOT_CA_FILE: /nowhere"):
        check(replace(account, security="tls", port=dovecot.imaps_port, ca_file="/nowhere"))


def test_089_a_wrong_password_is_reported_without_it(dovecot: Dovecot, account: MailboxAccount, kept: Kept) -> None:
    with watching(replace(account, password="hunter2"), kept):
        kept.wait_for_trouble()
    assert "INTROBOT_IMAP_PASSWORD" in kept.troubles[0]
    assert "hunter2" not in "".join(kept.troubles)


def test_a_password_beyond_ascii(dovecot: Dovecot, account: MailboxAccount) -> None:
    with mailbox(replace(account, user=BEYOND_ASCII, password=UGLY_PASSWORD)) as opened:
        assert opened.select("INBOX") > 0


def test_tls_is_verified(dovecot: Dovecot, user: str, account: MailboxAccount, kept: Kept) -> None:
    assert dovecot.certificates
    verified = replace(account, host="localhost", ca_file=str(dovecot.certificates.ca))
    dovecot.deliver(user, letter("sealed"))
    check(replace(verified, security="starttls"))
    with watching(replace(verified, security="tls", port=dovecot.imaps_port), kept) as watcher:
        kept.wait_for("sealed")
        dovecot.deliver(user, letter("sealed and announced"))
        kept.wait_for("sealed and announced")
        assert watcher.trouble is None


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_086_a_certificate_that_does_not_fit_is_refused(
    tmp_path_factory: pytest.TempPathFactory, security: str
) -> None:
    need_dovecot()
    other = make_certificates(tmp_path_factory.mktemp("other"), "mail.example.com")
    with Dovecot(certificates=other, rawlog=True) as server:
        port = server.imaps_port if security == "tls" else server.imap_port
        account = replace(mailbox_account(server, port=port), host="localhost", security=security)  # type: ignore[arg-type]
        with pytest.raises(Misconfigured, match=r"certificate of localhost:\d+ is not to be trusted .*mismatch"):
            check(replace(account, ca_file=str(other.ca)))
        with pytest.raises(Misconfigured, match="INTROBOT_CA_FILE"):
            check(account)
        assert server.transcript("bot@example.org") == ""


def test_086_starttls_that_is_not_offered_is_not_done_without(dovecot: Dovecot, account: MailboxAccount) -> None:
    with Line(dovecot.imap_port) as line:
        line.rewrite = (b" STARTTLS", b"")
        with pytest.raises(Misconfigured, match="offers no STARTTLS"):
            check(replace(account, security="starttls", port=line.port))
        assert b"LOGIN" not in bytes(line.from_client).upper()
