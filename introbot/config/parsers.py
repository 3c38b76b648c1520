"""One small function for each kind of value: text in, value out, or a ValueError that says how to write it."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from introbot.address import NAME_LIMIT, Address, is_address, one_line
from introbot.config.secret import Secret
from introbot.domain.letters import LANGUAGES


class Security(StrEnum):
    """How a connection is protected: TLS from the first byte, upgraded, or not at all."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


def parse_address(text: str) -> str:
    if "<" in text:
        raise ValueError("give only the address; the name belongs into INTROBOT_NAME")
    if not is_address(text):
        raise ValueError("give one mail address, e.g. introbot@example.org")
    return Address(text).address


def parse_line(text: str) -> str:
    """Text that stands on one line and may go to a server or into a header."""
    if not text.isprintable() or one_line(text) != text:
        raise ValueError("write it in plain characters on one line")
    return text


def parse_name(text: str) -> str:
    if len(text) > NAME_LIMIT or re.search(r'[<>@"]', text):
        raise ValueError(f"give a plain name of at most {NAME_LIMIT} characters, without an address")
    return parse_line(text)


def parse_host(text: str) -> str:
    if re.fullmatch(r"[^:/]+:[0-9]+", text):
        raise ValueError("give the host alone; the port has a setting of its own, ending in _PORT")
    if not re.fullmatch(r"[\w.:-]+", text):
        raise ValueError("give a bare host name, e.g. mail.example.org")
    return text


def parse_port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or not 1 <= int(text) <= 65535:
        raise ValueError("give a number from 1 to 65535")
    return int(text)


def parse_security(text: str) -> Security:
    try:
        return Security(text.lower())
    except ValueError:
        hint = "; SSL is called tls here" if text.lower() in ("ssl", "ssl/tls") else ""
        raise ValueError(f"write tls, starttls or none{hint}") from None


def parse_secret(text: str) -> Secret:
    if re.search(r"[\x00\r\n]", text):
        raise ValueError("a password stands on one line")
    return Secret(text)


def parse_database(text: str) -> Secret:
    """A database URL; secret as a whole, because it may hold a password."""
    if text.startswith("postgres://"):
        raise ValueError("begin it with postgresql://")
    if not re.match(r"(sqlite|postgresql)(\+\w+)?://", text) or not text.isprintable():
        raise ValueError("write sqlite:////path/to/file or postgresql://user:password@host/name")
    return Secret(text)


def without_password(database: Secret) -> str:
    """The database URL as it may be shown, its password starred out."""
    url, _, query = database.reveal().partition("?")
    # The last "@" ends the password, so that one holding an "@" or "/" unescaped does not show through.
    shown = re.sub(r"(://[^:@/]*):.*@", r"\1:***@", url, flags=re.DOTALL)
    return shown + ("?***" if query else "")


def parse_subaddress(text: str) -> str:
    """The sign between the local part and the identifier; empty for `none`."""
    if text.lower() not in ("+", "-", "none"):
        raise ValueError("write +, - or none")
    return "" if text.lower() == "none" else text


def parse_count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise ValueError("give a whole number; 0 is no limit")
    return int(text)


def parse_switch(text: str) -> bool:
    if text.lower() not in ("on", "off"):
        raise ValueError("write on or off")
    return text.lower() == "on"


def parse_authserv_id(text: str) -> str:
    if not re.fullmatch(r"[\w.:/-]+", text):
        raise ValueError("give the one name that begins the Authentication-Results of your server, e.g. mx.example.org")
    return text.lower()


def parse_home(text: str) -> Path:
    path = _path(text)
    if path.exists() and not path.is_dir():
        raise ValueError("this is a file; give a folder")
    return path


def parse_language(text: str) -> str:
    if text.lower() not in LANGUAGES:
        raise ValueError(f"write one of {', '.join(LANGUAGES)}")
    return text.lower()


def parse_folder(text: str) -> Path:
    path = _path(text)
    if not path.is_dir():
        raise ValueError("there is no such folder; create it, or leave the setting out")
    return path


def parse_ca_file(text: str) -> Path:
    path = _path(text)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ValueError(f"it cannot be read ({error.strerror}); give a file of certificates in PEM") from error
    if b"-----BEGIN" not in content:
        raise ValueError("it holds no certificate in PEM, which begins -----BEGIN CERTIFICATE-----")
    return path


def _path(text: str) -> Path:
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError as error:  # ~nobody
        raise ValueError("there is no such user; write the path in full") from error
