"""The settings, read once and checked: a wrong one is refused by name, in one line that says how to mend it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import TypedDict, TypeVar
from zoneinfo import ZoneInfo

from introbot.address import Address, one_line
from introbot.config import parsers
from introbot.config.durations import parse_duration
from introbot.config.envfile import data_folder, read_env
from introbot.config.hours import WorkingHours, parse_hours, parse_zone
from introbot.config.parsers import Security
from introbot.config.referrers import Referrers, parse_referrers
from introbot.config.secret import Secret
from introbot.config.table import BY_NAME
from introbot.domain.limits import Limits
from introbot.errors import Misconfigured

T = TypeVar("T")
_IMAP_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
_SMTP_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
# These ports speak first in clear everywhere; without a word about it we upgrade there, and never go without.
_UPGRADED_PORTS = {"143", "587", "25"}


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server and who signs in there; an empty `user` means that nobody does."""

    host: str
    port: int
    security: Security
    user: str
    password: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalSettings:
    """Where data and letters are kept on this machine, and the name they are signed with: no mail server is in it."""

    name: str
    home: Path
    database: Secret
    templates: Path
    language: str

    @classmethod
    def load_local(cls, environ: Mapping[str, str], env_file: Path | None = None) -> LocalSettings:
        """As `Settings.load`, and content without any setting; what is not local is not even looked at."""
        return LocalSettings(**_local(_known(environ, env_file)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(LocalSettings):
    """Everything the operator decides (PRODUCT.md §5); a duration of zero switches its step off."""

    address: Address
    referrers: Referrers
    imap: Server
    imap_folder: str
    smtp: Server
    subaddress: str
    hold: timedelta
    remind_after: timedelta
    expire_after: timedelta
    check_in_after: timedelta
    junk_folder: str
    authserv_id: str
    retry_for: timedelta
    keep_bodies: timedelta
    ca_file: Path | None
    weekly: bool
    limits: Limits
    coaching: bool
    timezone: ZoneInfo
    working_hours: WorkingHours

    @classmethod
    def load(cls, environ: Mapping[str, str], env_file: Path | None = None) -> Settings:
        """The settings of `environ`, which wins, and of `env_file`; Misconfigured names the first fault."""
        return _build(_known(environ, env_file))


def faults(environ: Mapping[str, str], env_file: Path | None = None) -> list[str]:
    """Every fault `Settings.load` would find, one after the other, each in one line; empty if all is well."""
    try:
        given = _given(environ, env_file)
    except Misconfigured as unreadable:
        return [str(unreadable)]
    found = [_unknown(name) for name in given if name not in BY_NAME]
    mended: set[str] = set()
    while True:
        try:
            _build(_Values(given))
        except _WrongValue as fault:
            if fault.name in mended:  # the default is no better, e.g. without time zone data
                return found
            found.append(str(fault))
            # We go on as if this one were right, to see what else is wrong.
            setting = BY_NAME[fault.name]
            given[fault.name] = setting.example if setting.required else ""
            mended.add(fault.name)
        else:
            return found


class _WrongValue(Misconfigured):
    """A fault of one variable; `name` lets `faults` look past it."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


@dataclass(frozen=True, slots=True)
class _Values:
    """What is written in the environment and the file, by name."""

    given: Mapping[str, str]

    def text(self, name: str) -> str:
        """The value, or the default where there is none; an empty value is none."""
        value = self.given.get(name, "")
        # A password may begin or end with a space of its own.
        value = value if BY_NAME[name].secret else value.strip()
        if value.strip():
            return value
        if BY_NAME[name].required:
            raise _WrongValue(name, _missing(name))
        return BY_NAME[name].default

    def get(self, name: str, parse: Callable[[str], T]) -> T:
        text = self.text(name)
        try:
            return parse(text)
        except (ValueError, OSError) as error:
            mend = f"{error.strerror}; give another" if isinstance(error, OSError) else error
            raise _WrongValue(name, f"{name} is {_shown(name, text)}: {mend}") from error

    def either(self, name: str, parse: Callable[[str], T], default: T) -> T:
        """The value, or a default that depends on something else."""
        return self.get(name, parse) if self.text(name) else default


def _known(environ: Mapping[str, str], env_file: Path | None) -> _Values:
    given = _given(environ, env_file)
    for name in given:
        if name not in BY_NAME:
            raise Misconfigured(_unknown(name))
    return _Values(given)


class _Local(TypedDict):
    name: str
    home: Path
    database: Secret
    templates: Path
    language: str


def _local(values: _Values) -> _Local:
    home = values.either("INTROBOT_HOME", parsers.parse_home, data_folder())
    default = Secret(f"sqlite:///{home / 'introbot.sqlite'}")
    return {
        "name": values.get("INTROBOT_NAME", parsers.parse_name),
        "home": home,
        "database": values.either("INTROBOT_DATABASE", parsers.parse_database, default),
        "templates": values.either("INTROBOT_TEMPLATES", parsers.parse_folder, home / "templates"),
        "language": values.either("INTROBOT_LANGUAGE", parsers.parse_language, ""),
    }


def _build(values: _Values) -> Settings:
    address = values.get("INTROBOT_ADDRESS", parsers.parse_address)
    local = _local(values)
    referrers = values.get("INTROBOT_REFERRERS", parse_referrers)
    imap = _imap(values, address)
    smtp = _smtp(values, imap)
    zone = values.get("INTROBOT_TIMEZONE", parse_zone)
    return Settings(
        **local,
        address=Address(address, local["name"]),
        referrers=referrers,
        imap=imap,
        imap_folder=values.get("INTROBOT_IMAP_FOLDER", parsers.parse_line),
        smtp=smtp,
        subaddress=values.get("INTROBOT_SUBADDRESS", parsers.parse_subaddress),
        hold=values.get("INTROBOT_HOLD", parse_duration),
        remind_after=values.get("INTROBOT_REMIND_AFTER", parse_duration),
        expire_after=values.get("INTROBOT_EXPIRE_AFTER", parse_duration),
        check_in_after=values.get("INTROBOT_CHECK_IN_AFTER", parse_duration),
        junk_folder=values.get("INTROBOT_JUNK_FOLDER", parsers.parse_line),
        authserv_id=values.either("INTROBOT_AUTHSERV_ID", parsers.parse_authserv_id, ""),
        retry_for=values.get("INTROBOT_RETRY_FOR", parse_duration),
        keep_bodies=values.get("INTROBOT_KEEP_BODIES", parse_duration),
        ca_file=values.either("INTROBOT_CA_FILE", parsers.parse_ca_file, None),
        limits=_limits(values),
        weekly=values.get("INTROBOT_WEEKLY", parsers.parse_switch),
        coaching=values.get("INTROBOT_COACHING", parsers.parse_switch),
        timezone=zone,
        working_hours=values.get("INTROBOT_WORKING_HOURS", lambda text: parse_hours(text, zone)),
    )


def _limits(values: _Values) -> Limits:
    names = (field.name for field in fields(Limits))
    return Limits(**{name: values.get(f"INTROBOT_MAX_{name.upper()}", parsers.parse_count) for name in names})


def _imap(values: _Values, address: str) -> Server:
    host = values.get("INTROBOT_IMAP_HOST", parsers.parse_host)
    security = _security(values, "INTROBOT_IMAP")
    return Server(
        host=host,
        port=values.either("INTROBOT_IMAP_PORT", parsers.parse_port, _IMAP_PORTS[security]),
        security=security,
        user=values.either("INTROBOT_IMAP_USER", parsers.parse_line, address),
        password=values.get("INTROBOT_IMAP_PASSWORD", parsers.parse_secret),
    )


def _smtp(values: _Values, imap: Server) -> Server:
    host = values.get("INTROBOT_SMTP_HOST", parsers.parse_host)
    security = _security(values, "INTROBOT_SMTP")
    own = values.either("INTROBOT_SMTP_PASSWORD", parsers.parse_secret, None)
    # Written with an empty value: nobody signs in. Not written at all: the IMAP user does, but the
    # password of the mailbox is not sent in clear to a relay that may never ask for it.
    unasked = "INTROBOT_SMTP_USER" in values.given or (security is Security.NONE and not own)
    user = values.either("INTROBOT_SMTP_USER", parsers.parse_line, "" if unasked else imap.user)
    return Server(
        host=host,
        port=values.either("INTROBOT_SMTP_PORT", parsers.parse_port, _SMTP_PORTS[security]),
        security=security,
        user=user,
        password=(own or imap.password) if user else Secret(""),
    )


def _security(values: _Values, server: str) -> Security:
    upgraded = values.text(f"{server}_PORT") in _UPGRADED_PORTS
    return values.either(f"{server}_SECURITY", parsers.parse_security, Security.STARTTLS if upgraded else Security.TLS)


def _given(environ: Mapping[str, str], env_file: Path | None) -> dict[str, str]:
    """All that calls itself a setting of ours, in whatever case; the environment wins over the file."""
    written = {**(read_env(env_file) if env_file else {}), **environ}
    return {name: value for name, value in written.items() if name.upper().startswith("INTROBOT_")}


def _unknown(name: str) -> str:
    close = difflib.get_close_matches(name.upper(), BY_NAME, 1)
    return f"{_clean(name)} is no setting: " + (f"did you mean {close[0]}?" if close else "remove it")


def _missing(name: str) -> str:
    setting = BY_NAME[name]
    where = f"set it in the environment or in .env, e.g. {name}={setting.example}"
    return f"{name} is missing ({setting.meaning}): {where}"


def _shown(name: str, text: str) -> str:
    if name == "INTROBOT_DATABASE":
        return f'"{_clean(parsers.without_password(Secret(text)))}"'
    return "not usable" if BY_NAME[name].secret else f'"{_clean(text)}"'


def _clean(text: str) -> str:
    # Bytes that are no UTF-8 come as lone surrogates, and printing those would be a second error.
    short = one_line(text.encode("utf-8", "replace").decode())
    return short if len(short) <= 80 else f"{short[:79]}…"
