"""Settings as a whole: defaults, refusals that name the variable, and passwords that never show."""

import copy
import dataclasses
import json
from datetime import timedelta
from pathlib import Path

import pytest

from introbot.address import Address
from introbot.config import SETTINGS, Secret, Security, Settings, faults, without_password
from introbot.errors import Misconfigured

# The names of PRODUCT.md §5, which operators and scripts rely on.
NAMES = """
ADDRESS NAME REFERRERS IMAP_HOST IMAP_PORT IMAP_SECURITY IMAP_USER IMAP_PASSWORD IMAP_FOLDER SMTP_HOST SMTP_PORT
SMTP_SECURITY SMTP_USER SMTP_PASSWORD DATABASE HOME TEMPLATES LANGUAGE SUBADDRESS HOLD REMIND_AFTER EXPIRE_AFTER
CHECK_IN_AFTER JUNK_FOLDER AUTHSERV_ID RETRY_FOR
MAX_HOURLY MAX_DAILY MAX_TOTAL MAX_BURST MAX_PERMISSIONS MAX_EACH MAX_ANSWERS
MAX_OPEN MAX_ASKING MAX_ASKED MAX_BOUNCES MAX_MAIL
KEEP_BODIES CA_FILE TIMEZONE WORKING_HOURS
WEEKLY COACHING
"""
PASSWORD = "correct horse"
LEAST = {
    "INTROBOT_ADDRESS": "introbot@example.org",
    "INTROBOT_REFERRERS": "Ann Lee <ann@example.org>",
    "INTROBOT_IMAP_HOST": "imap.example.org",
    "INTROBOT_IMAP_PASSWORD": PASSWORD,
    "INTROBOT_SMTP_HOST": "smtp.example.org",
}


def load(**changes: str) -> Settings:
    return Settings.load(LEAST | {f"INTROBOT_{name}": value for name, value in changes.items()})


def fault(**changes: str) -> str:
    with pytest.raises(Misconfigured) as caught:
        load(**changes)
    return str(caught.value)


def test_the_names_are_those_of_the_contract() -> None:
    assert [setting.name for setting in SETTINGS] == [f"INTROBOT_{name}" for name in NAMES.split()]


def test_five_settings_are_enough(tmp_path: Path) -> None:
    settings = load(HOME=str(tmp_path))
    assert settings.address == Address("introbot@example.org", "introbot")
    assert (settings.imap.port, settings.imap.security, settings.imap_folder) == (993, Security.TLS, "INBOX")
    assert (settings.smtp.port, settings.smtp.security) == (465, Security.TLS)
    assert (settings.imap.user, settings.smtp.user) == ("introbot@example.org", "introbot@example.org")
    assert settings.smtp.password.reveal() == PASSWORD
    assert settings.database.reveal() == f"sqlite:///{tmp_path}/introbot.sqlite"
    assert (settings.language, settings.ca_file, settings.junk_folder, settings.authserv_id) == ("", None, "", "")
    assert settings.templates == settings.home / "templates"
    assert settings.subaddress == "+"
    assert (settings.hold, settings.remind_after) == (timedelta(minutes=15), timedelta(days=4))
    assert (settings.expire_after, settings.check_in_after) == (timedelta(days=14), timedelta(days=7))
    assert (settings.retry_for, settings.keep_bodies) == (timedelta(days=3), timedelta(days=180))
    assert settings.timezone.key == "UTC"
    assert settings.working_hours.windows == ()


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_value_is_the_default(empty: str) -> None:
    optional = {setting.name for setting in SETTINGS if not setting.required} - {"INTROBOT_SMTP_USER"}
    assert Settings.load(LEAST | dict.fromkeys(optional, empty)) == Settings.load(LEAST)


@pytest.mark.parametrize(
    ("given", "imap", "smtp"),
    [
        ({}, (993, "tls"), (465, "tls")),
        ({"IMAP_SECURITY": "starttls", "SMTP_SECURITY": "STARTTLS"}, (143, "starttls"), (587, "starttls")),
        ({"IMAP_SECURITY": "none", "SMTP_SECURITY": "none"}, (143, "none"), (25, "none")),
        ({"IMAP_PORT": "143", "SMTP_PORT": "587"}, (143, "starttls"), (587, "starttls")),
        ({"IMAP_PORT": "10993", "SMTP_PORT": "25"}, (10993, "tls"), (25, "starttls")),
        ({"SMTP_PORT": "587", "SMTP_SECURITY": "tls"}, (993, "tls"), (587, "tls")),
    ],
)
def test_port_and_security_follow_each_other(
    given: dict[str, str], imap: tuple[int, str], smtp: tuple[int, str]
) -> None:
    settings = load(**given)
    assert (settings.imap.port, settings.imap.security) == imap
    assert (settings.smtp.port, settings.smtp.security) == smtp


@pytest.mark.parametrize(
    ("given", "user", "password"),
    [
        ({"IMAP_USER": "bot"}, "bot", PASSWORD),
        ({"SMTP_USER": "relay", "SMTP_PASSWORD": "other"}, "relay", "other"),
        ({"SMTP_USER": "relay"}, "relay", PASSWORD),
        ({"SMTP_PASSWORD": " other "}, "introbot@example.org", " other "),
        ({"SMTP_USER": ""}, "", ""),
        ({"SMTP_SECURITY": "none"}, "", ""),
        ({"SMTP_SECURITY": "none", "SMTP_USER": "relay"}, "relay", PASSWORD),
        ({"SMTP_SECURITY": "none", "SMTP_PASSWORD": "other"}, "introbot@example.org", "other"),
    ],
)
def test_who_signs_in_to_send(given: dict[str, str], user: str, password: str) -> None:
    smtp = load(**given).smtp
    assert (smtp.user, smtp.password.reveal()) == (user, password)


@pytest.mark.parametrize(("text", "sign"), [("+", "+"), ("-", "-"), ("none", ""), ("None", "")])
def test_the_sign_of_reply_addresses(text: str, sign: str) -> None:
    assert load(SUBADDRESS=text).subaddress == sign


def test_paths_are_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert load(HOME="data").home == tmp_path / "data"
    assert load(TEMPLATES="~").templates == tmp_path


WRONG = [
    ("ADDRESS", "introbot", "one mail address"),
    ("ADDRESS", "introbot <introbot@example.org>", "INTROBOT_NAME"),
    ("ADDRESS", "a@b.example, c@d.example", "one mail address"),
    ("NAME", "Ann <ann@example.org>", "plain name"),
    ("NAME", "intro\nBcc: eve@example.org", "plain"),
    ("NAME", "x" * 61, "at most 60"),
    ("REFERRERS", "Ann", '"Ann" is no address'),
    ("IMAP_HOST", "imaps://imap.example.org", "bare host name"),
    ("IMAP_HOST", "imap.example.org:993", "_PORT"),
    ("SMTP_HOST", "user@smtp.example.org", "bare host name"),
    ("IMAP_PORT", "imap", "1 to 65535"),
    ("IMAP_PORT", "0", "1 to 65535"),
    ("SMTP_PORT", "65536", "1 to 65535"),
    ("SMTP_PORT", "٢٥", "1 to 65535"),
    ("IMAP_SECURITY", "ssl", "called tls"),
    ("SMTP_SECURITY", "yes", "tls, starttls or none"),
    ("IMAP_USER", "a\r\nb", "one line"),
    ("IMAP_FOLDER", "IN\x00BOX", "one line"),
    ("DATABASE", "postgres://localhost/x", "postgresql://"),
    ("DATABASE", "introbot.sqlite", "sqlite:////"),
    ("DATABASE", "mysql://localhost/x", "sqlite:////"),
    ("HOME", "/dev/null", "give a folder"),
    ("HOME", "/" + "x" * 300, "give another"),
    ("HOME", "~nobody-of-that-name/x", "no such user"),
    ("TEMPLATES", "/nowhere/at/all", "no such folder"),
    ("LANGUAGE", "klingon", "write one of en, de, fr"),
    ("CA_FILE", "/nowhere/ca.pem", "cannot be read"),
    ("CA_FILE", "/dev/null", "no certificate"),
    ("SUBADDRESS", "=", "+, - or none"),
    ("HOLD", "15", "15m for minutes"),
    ("REMIND_AFTER", "soon", "write it with"),
    ("EXPIRE_AFTER", "-1d", "write it with"),
    ("CHECK_IN_AFTER", "1 week", "write it with"),
    ("RETRY_FOR", "forever", "write it with"),
    ("KEEP_BODIES", "4000d", "at most"),
    *(
        (f"MAX_{name}", "many", "a whole number")
        for name in (
            "HOURLY",
            "DAILY",
            "TOTAL",
            "BURST",
            "PERMISSIONS",
            "EACH",
            "ANSWERS",
            "OPEN",
            "ASKING",
            "ASKED",
            "BOUNCES",
            "MAIL",
        )
    ),
    ("AUTHSERV_ID", "mx.a.example mx.b.example", "one name"),
    ("JUNK_FOLDER", "a\tb", "one line"),
    ("WEEKLY", "monthly", "on or off"),
    ("COACHING", "sometimes", "on or off"),
    ("TIMEZONE", "Europe/Berln", "Europe/Berlin"),
    ("WORKING_HOURS", "nine to five", "Mon-Fri"),
]


@pytest.mark.parametrize(("name", "value", "hint"), WRONG)
def test_a_wrong_value_is_refused_by_name_with_a_way_to_mend_it(name: str, value: str, hint: str) -> None:
    sentence = fault(**{name: value})
    assert sentence.startswith(f"INTROBOT_{name} is ")
    assert hint in sentence
    assert "\n" not in sentence
    assert sentence.encode("utf-8")


def test_every_wrong_value_has_a_case() -> None:
    free = {"IMAP_PASSWORD", "SMTP_PASSWORD", "SMTP_USER"}
    assert {name for name, _, _ in WRONG} | free == set(NAMES.split())


@pytest.mark.parametrize("name", LEAST)
def test_a_missing_one_is_named_with_an_example(name: str) -> None:
    with pytest.raises(Misconfigured, match=rf"^{name} is missing .* e\.g\. {name}="):
        Settings.load({**LEAST, name: " "})


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("INTROBOT_IMAP_PASWORD", "did you mean INTROBOT_IMAP_PASSWORD?"),
        ("introbot_hold", "did you mean INTROBOT_HOLD?"),
        ("INTROBOT_SMTP__HOST", "did you mean INTROBOT_SMTP_HOST?"),
        ("INTROBOT_QQQQQQQQQQQQQQQQQ", "remove it"),
        ("INTROBOT_A\nB\udcff", "is no setting"),
    ],
)
def test_an_unknown_name_is_refused_without_its_value(name: str, hint: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        Settings.load({**LEAST, name: PASSWORD})
    sentence = str(caught.value)
    assert hint in sentence
    assert PASSWORD not in sentence
    assert "\n" not in sentence
    assert sentence.encode("utf-8")


def test_names_of_other_programs_are_no_business_of_ours() -> None:
    assert Settings.load({**LEAST, "PATH": "/bin", "_INTROBOT_COMPLETE": "bash_source"}) == Settings.load(LEAST)


def test_all_faults_are_told_at_once() -> None:
    environ = {"INTROBOT_HOLT": "1", "INTROBOT_IMAP_PORT": "x", "INTROBOT_HOLD": "x", "INTROBOT_TIMEZONE": "x"}
    told = [sentence.split()[0].removeprefix("INTROBOT_") for sentence in faults(environ)]
    assert told == (
        "HOLT ADDRESS REFERRERS IMAP_HOST IMAP_PORT IMAP_PASSWORD SMTP_HOST TIMEZONE HOLD".split()  # noqa: SIM905
    )
    assert faults(LEAST) == []


def test_faults_end_even_where_a_default_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_data(text: str) -> None:
        raise ValueError(text)

    monkeypatch.setattr("introbot.config.settings.parse_zone", no_data)
    assert faults(LEAST) == ['INTROBOT_TIMEZONE is "UTC": UTC']


@pytest.mark.failure(180)
def test_secrets_never_show() -> None:
    settings = load(SMTP_PASSWORD="battery staple", DATABASE="postgresql://me:s3cret@db.example/x")
    shown = f"{settings} {settings!r} {settings.imap.password:} {dataclasses.asdict(settings)} {vars_of(settings)}"
    for secret in (PASSWORD, "battery staple", "s3cret"):
        assert secret not in shown
    with pytest.raises(TypeError):
        json.dumps(settings.imap.password)
    assert PASSWORD not in json.dumps({"password": settings.imap.password}, default=str)


def vars_of(settings: Settings) -> str:
    return "%s" % copy.deepcopy(settings.smtp)  # noqa: UP031


@pytest.mark.parametrize("url", ["mysql://me:s3cret@db.example/x", "postgres://me:s3/c@ret@h/x", "db://h?password=s3c"])
def test_a_wrong_database_is_shown_without_its_password(url: str) -> None:
    assert "s3c" not in fault(DATABASE=url)


def test_a_wrong_password_is_not_shown() -> None:
    assert fault(IMAP_PASSWORD="a\nb") == "INTROBOT_IMAP_PASSWORD is not usable: a password stands on one line"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:////data/introbot.sqlite", "sqlite:////data/introbot.sqlite"),
        ("postgresql://me:a@b/c@db.example/x", "postgresql://me:***@db.example/x"),
        ("postgresql://me@db.example/x", "postgresql://me@db.example/x"),
        ("postgresql://db.example/x?password=a", "postgresql://db.example/x?***"),
    ],
)
def test_a_database_as_it_may_be_shown(url: str, shown: str) -> None:
    assert without_password(Secret(url)) == shown


def test_secrets_compare_by_what_they_hold() -> None:
    assert Secret("a") == Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert Secret("a")
    assert not Secret("")
