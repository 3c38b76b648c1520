"""A real Dovecot on loopback ports, in a folder of its own: IMAP, IMAP over TLS, and LMTP for delivery."""

from __future__ import annotations

import os
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.servers.certificates import Certificates, make_certificates

# Every brace on a line of its own: Dovecot 2.3 calls anything else garbage.
_CONFIG = """
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/dovecot.log
listen = 127.0.0.1
protocols = imap lmtp
default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = 1
mail_uid = nobody
mail_gid = nogroup
mail_home = {home}/mail/%u
mail_location = {format}:~/store
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
lmtp_hdr_delivery_address = final
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_username_chars =
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
mail_fsync = never
mail_max_userip_connections = 50
{imap_capability}
{rawlog}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {home}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {home}/users
}}
namespace inbox {{
  inbox = yes
  prefix = {prefix}
  separator = {separator}
  {mailboxes}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
"""
_MAILBOX = """mailbox {name} {{
    auto = create
    {special_use}
  }}"""


def missing() -> str | None:
    """Why Dovecot cannot be started on this machine; None if it can."""
    if not shutil.which("dovecot", path=_PATH) or not Path("/usr/lib/dovecot/lmtp").exists():
        return "Dovecot is not installed (apt install dovecot-imapd dovecot-lmtpd)."
    if os.geteuid() != 0:
        return "Dovecot is started as root, and these tests are not run by root."
    return None if shutil.which("openssl") else "The openssl command is not installed."


_PATH = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"


@dataclass
class Dovecot:
    """One server for as long as the `with` lasts; users are created before or while it runs.

    `capability` replaces what the server offers after sign-in ("IMAP4rev1" alone: no IDLE, no MOVE, no UIDPLUS).
    `junk` is the mailbox marked \\Junk; `prefix` puts all mailboxes below one, as in "INBOX.".
    """

    users: dict[str, str] = field(default_factory=lambda: {"bot@example.org": "secret"})
    capability: str | None = None
    junk: str | None = "Junk"
    special_use: bool = True
    prefix: str = ""
    rawlog: bool = False
    names: tuple[str, ...] = ("localhost",)
    certificates: Certificates | None = None
    format: str = "maildir"

    def __enter__(self) -> Self:
        in_memory = Path("/dev/shm")  # many small files, none of which has to outlive the test
        self.home = Path(tempfile.mkdtemp(prefix="introbot-dovecot-", dir=in_memory if in_memory.is_dir() else None))
        self.home.chmod(0o755)  # the mail is read by a user without rights, as on a real server
        (self.home / "mail").mkdir()
        shutil.chown(self.home / "mail", "nobody", "nogroup")
        self.certificates = self.certificates or make_certificates(self.home, *self.names)
        self.imap_port, self.imaps_port, self.lmtp_port = free_ports(3)
        self._write_users()
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def add_user(self, user: str, password: str) -> None:
        """A mailbox for `user` (subaddresses of it included), while the server runs; better named at the start."""
        self.users[user] = password
        self._write_users()
        until = time.monotonic() + 10
        while not self._signs_in(user, password):  # it looks at the file at most once a second
            assert time.monotonic() < until, f"Dovecot does not know {user}"
            time.sleep(0.1)

    def _signs_in(self, user: str, password: str) -> bool:
        command = ["doveadm", "-c", str(self.home / "dovecot.conf"), "auth", "test", user, password]
        return subprocess.run(command, capture_output=True, timeout=30, env=_environment(), check=False).returncode == 0

    def _write_users(self) -> None:
        lines = [f"{name}:{{PLAIN}}{secret}::::::\n" for name, secret in self.users.items()]
        (self.home / "users").write_text("".join(lines), encoding="utf-8")
        (self.home / "users").chmod(0o644)
        for user in self.users if self.rawlog else ():
            logs = self.home / "mail" / user / "dovecot.rawlog"
            logs.mkdir(parents=True, exist_ok=True)
            for folder in (logs, logs.parent):
                shutil.chown(folder, "nobody", "nogroup")

    def start(self) -> None:
        """Start it, on the same ports and with the same mail as before; returns when it answers."""
        config = self.home / "dovecot.conf"
        config.write_text(self._config())
        with (self.home / "stderr.log").open("ab") as errors:
            command = ["dovecot", "-F", "-c", config]
            self.process = subprocess.Popen(command, stdout=errors, stderr=errors, env=_environment())
        for port in (self.imap_port, self.imaps_port, self.lmtp_port):
            wait_for_port(port)

    def stop(self) -> None:
        """Stop it in order (clients get BYE)."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Kill it and all that it started, at once: clients see the line end."""
        self._end(signal.SIGKILL)
        for lock in (self.home / "mail").rglob("*.lock"):  # nobody holds it now, but it would be respected for minutes
            lock.unlink()

    def _end(self, sign: signal.Signals) -> None:
        workers = _children_of(self.process.pid)
        self.process.send_signal(sign)
        # Ended just after its start it would wait six seconds for its own statistics.
        if sign == signal.SIGKILL or not _have_ended([self.process.pid, *workers], seconds=0.5):
            for process in (self.process.pid, *workers):
                _send(process, signal.SIGKILL)
        self.process.wait(timeout=10)
        _have_ended(workers, seconds=10)
        (self.home / "run" / "master.pid").unlink(missing_ok=True)

    def restart(self) -> None:
        self.stop()
        self.start()

    def deliver(self, address: str, raw: bytes, sender: str = "ann@example.org") -> None:
        """Deliver `raw` by LMTP, as a mail server does: the subaddress stays visible in Delivered-To."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port, timeout=20) as lmtp:
            lmtp.sendmail(sender, [address], raw)

    def knows(self, address: str) -> bool:
        """Whether mail to `address` would be taken: that of a user, or a subaddress of it."""
        local, _, domain = address.rpartition("@")
        return f"{local.partition('+')[0]}@{domain}".lower() in self.users

    def put(self, user: str, mailbox: str, raw: bytes) -> None:
        """Put `raw` into any mailbox of `user`."""
        self.doveadm("save", "-u", user, "-m", mailbox, stdin=raw)

    def create(self, user: str, mailbox: str) -> None:
        self.doveadm("mailbox", "create", "-u", user, mailbox)

    def list(self, user: str, mailbox: str) -> list[int]:
        """The UIDs in a mailbox of `user`."""
        return [int(uid) for uid in self.doveadm("search", "-u", user, "mailbox", mailbox).split()[1::2]]

    def flags(self, user: str, mailbox: str) -> list[str]:
        """The flags of each message in a mailbox of `user`."""
        return self.doveadm("-f", "tab", "fetch", "-u", user, "flags", "mailbox", mailbox).splitlines()[1:]

    def forget_uids(self, user: str, mailbox: str = "INBOX") -> None:
        """Throw away what the server knows of its UIDs: the same mail comes back under a new UIDVALIDITY."""
        self.kill()
        store = self.home / "mail" / user / "store"
        folder = store if mailbox == "INBOX" else store / f".{mailbox}"
        for name in ("dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache"):
            (folder / name).unlink(missing_ok=True)
        (store / "dovecot.list.index.log").unlink(missing_ok=True)
        for name in store.glob("dovecot-uidvalidity*"):
            name.unlink()
        time.sleep(max(0.0, 1.01 - time.time() % 1))  # UIDVALIDITY is the second it was made in
        self.start()

    def transcript(self, user: str) -> str:
        """What clients of `user` have said so far (with `rawlog`)."""
        logs = sorted((self.home / "mail" / user / "dovecot.rawlog").glob("*.in"))
        return "".join(log.read_text("utf-8", "replace") for log in logs)

    def wait_for_word(self, word: str, user: str, seconds: float = 20) -> None:
        """Wait until a client of `user` has said `word`; the log of its line is all there is to watch."""
        deadline = time.monotonic() + seconds
        while word not in self.transcript(user):
            assert time.monotonic() < deadline, f"no client of {user} has said {word}"
            time.sleep(0.02)

    def sent_to(self, user: str) -> int:
        """How many bytes the server has sent to clients of `user` (with `rawlog`)."""
        logs = (self.home / "mail" / user / "dovecot.rawlog").glob("*.out")
        return sum(log.stat().st_size for log in logs)

    def doveadm(self, *arguments: str, stdin: bytes | None = None) -> str:
        command = ["doveadm", "-c", str(self.home / "dovecot.conf"), *arguments]
        done = subprocess.run(command, check=True, capture_output=True, input=stdin, timeout=30, env=_environment())
        return done.stdout.decode()

    def _config(self) -> str:
        assert self.certificates
        special_use = "special_use = \\Junk" if self.special_use else ""
        return _CONFIG.format(
            home=self.home,
            format=self.format,
            certificate=self.certificates.certificate,
            key=self.certificates.key,
            imap_capability=f"protocol imap {{\n  imap_capability = {self.capability}\n}}" if self.capability else "",
            rawlog="protocol imap {\n  rawlog_dir = %h/dovecot.rawlog\n}" if self.rawlog else "",
            prefix=self.prefix,
            separator=self.prefix[-1:] or "/",
            mailboxes=_MAILBOX.format(name=self.junk, special_use=special_use) if self.junk else "",
            imap_port=self.imap_port,
            imaps_port=self.imaps_port,
            lmtp_port=self.lmtp_port,
        )


def free_ports(count: int) -> list[int]:
    """Ports of 127.0.0.1 that nobody listens on; all different."""
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports: list[int] = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


def wait_for_port(port: int, seconds: float = 10) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=seconds).close()
            return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)


def _environment() -> dict[str, str]:
    return {**os.environ, "PATH": _PATH}


def _children_of(process: int) -> list[int]:
    try:
        found = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []
    return [int(each) for each in found]


def _send(process: int, sign: signal.Signals) -> None:
    try:
        os.kill(process, sign)
    except ProcessLookupError:
        return


def _have_ended(processes: list[int], seconds: float) -> bool:
    until = time.monotonic() + seconds
    while any(_is_alive(each) for each in processes):
        if time.monotonic() > until:
            return False
        time.sleep(0.01)
    return True


def _is_alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"
