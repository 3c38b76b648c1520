"""Every setting there is: the one table from which the documentation and the `.env` template are made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """One variable. `default` is what an empty value means; `otherwise` says it where it depends on something."""

    name: str
    meaning: str
    default: str = ""
    otherwise: str = ""
    example: str = ""
    required: bool = False
    secret: bool = False

    @property
    def default_text(self) -> str:
        """The default as a person reads it; empty for a required setting."""
        return "" if self.required else self.otherwise or self.default or "none"


SETTINGS: tuple[Setting, ...] = (
    Setting("INTROBOT_ADDRESS", "the program's own mail address", example="introbot@example.org", required=True),
    Setting("INTROBOT_NAME", "the name its letters show beside the address", default="introbot"),
    Setting(
        "INTROBOT_REFERRERS",
        "who may open introductions, separated by commas; *@domain lets in everybody there",
        example="Ann Lee <ann@example.org>, *@firm.example",
        required=True,
    ),
    Setting("INTROBOT_IMAP_HOST", "the server of the watched mailbox", example="imap.example.org", required=True),
    Setting("INTROBOT_IMAP_PORT", "its port", otherwise="993 with tls, else 143", example="993"),
    Setting(
        "INTROBOT_IMAP_SECURITY",
        "tls, starttls, or none, which encrypts nothing and suits only a server on this machine",
        otherwise="tls; starttls on port 143",
        example="tls",
    ),
    Setting(
        "INTROBOT_IMAP_USER",
        "who signs in to the mailbox",
        otherwise="the value of INTROBOT_ADDRESS",
        example="introbot@example.org",
    ),
    Setting("INTROBOT_IMAP_PASSWORD", "the password of the mailbox", example="secret", required=True, secret=True),
    Setting("INTROBOT_IMAP_FOLDER", "the watched folder", default="INBOX"),
    Setting("INTROBOT_SMTP_HOST", "the server by which letters leave", example="smtp.example.org", required=True),
    Setting("INTROBOT_SMTP_PORT", "its port", otherwise="465 with tls, 587 with starttls, 25 with none", example="465"),
    Setting(
        "INTROBOT_SMTP_SECURITY",
        "tls, starttls, or none, which encrypts nothing and suits only a server on this machine",
        otherwise="tls; starttls on ports 587 and 25",
        example="tls",
    ),
    Setting(
        "INTROBOT_SMTP_USER",
        "who signs in to send; written with an empty value: nobody does",
        otherwise="the IMAP user; nobody where the security is none",
        example="introbot@example.org",
    ),
    Setting(
        "INTROBOT_SMTP_PASSWORD",
        "the password for sending",
        otherwise="the IMAP password",
        example="secret",
        secret=True,
    ),
    Setting(
        "INTROBOT_DATABASE",
        "an SQLAlchemy URL, for SQLite or PostgreSQL",
        otherwise="introbot.sqlite in the data folder",
        example="postgresql://introbot:secret@localhost/introbot",
        secret=True,
    ),
    Setting(
        "INTROBOT_HOME",
        "the data folder",
        otherwise="the platform's own, e.g. ~/.local/share/introbot",
        example="/var/lib/introbot",
    ),
    Setting(
        "INTROBOT_TEMPLATES",
        "a folder with templates of one's own, laid over the built-in ones",
        otherwise="templates in the data folder",
        example="/etc/introbot/templates",
    ),
    Setting(
        "INTROBOT_LANGUAGE",
        "the language of letters to referrers, and of others whose language is not known: en, de or fr",
        otherwise="en; referrers who write another of these are answered in it",
        example="de",
    ),
    Setting("INTROBOT_SUBADDRESS", "how per-party reply addresses are formed: +, - or none", default="+"),
    Setting(
        "INTROBOT_HOLD",
        "how long an introduction waits after the last yes, so that somebody can still say wait; 0: not at all",
        default="15m",
    ),
    Setting("INTROBOT_REMIND_AFTER", "when the one reminder leaves; 0: never", default="4d"),
    Setting("INTROBOT_EXPIRE_AFTER", "when an unanswered question lapses; 0: never", default="14d"),
    Setting("INTROBOT_CHECK_IN_AFTER", "when the program asks what came of an introduction; 0: never", default="7d"),
    Setting(
        "INTROBOT_JUNK_FOLDER",
        "also read, so that a reply filed as junk is not missed",
        otherwise="the folder the server marks as junk, else Junk",
        example="Spam",
    ),
    Setting(
        "INTROBOT_AUTHSERV_ID",
        "whose Authentication-Results to believe; without it, identity rests on the reply address and the author",
        example="mx.example.org",
    ),
    Setting("INTROBOT_RETRY_FOR", "how long a letter the server refuses for now is tried again", default="3d"),
    Setting("INTROBOT_MAX_HOURLY", "unasked letters to one address in an hour; more wait; 0: no limit", default="5"),
    Setting("INTROBOT_MAX_DAILY", "unasked letters to one address in a day", default="20"),
    Setting("INTROBOT_MAX_TOTAL", "unasked letters in a day, to everybody", default="200"),
    Setting("INTROBOT_MAX_BURST", "unasked letters in ten minutes, to everybody", default="20"),
    Setting("INTROBOT_MAX_PERMISSIONS", "permission letters in a day for one referrer", default="20"),
    Setting("INTROBOT_MAX_EACH", "unasked letters about one introduction to one person, ever", default="9"),
    Setting(
        "INTROBOT_MAX_ANSWERS",
        "answers to one person's own mails about one introduction in a day; then silence, so that two programs "
        "cannot answer each other for ever",
        default="20",
    ),
    Setting("INTROBOT_MAX_OPEN", "introductions of one referrer that are not made yet", default="10"),
    Setting("INTROBOT_MAX_ASKING", "introductions about which one person is asked at once, by whomever", default="1"),
    Setting("INTROBOT_MAX_ASKED", "introductions about which one person is asked in ninety days", default="3"),
    Setting(
        "INTROBOT_MAX_BOUNCES",
        "how many of the last ten letters may come back; then nothing leaves unasked for a day, or until "
        "introbot outbox resume",
        default="3",
    ),
    Setting("INTROBOT_MAX_MAIL", "mails of one sender handled in a minute; more are kept and wait", default="60"),
    Setting(
        "INTROBOT_KEEP_BODIES",
        "how long the bodies of mail and letters are kept after all has ended; 0: for ever",
        default="180d",
    ),
    Setting(
        "INTROBOT_CA_FILE",
        "a certificate authority of one's own, in PEM",
        otherwise="those of the system",
        example="/etc/ssl/certs/firm.pem",
    ),
    Setting("INTROBOT_TIMEZONE", "the zone of the working hours and of dates in letters", default="UTC"),
    Setting(
        "INTROBOT_WORKING_HOURS",
        "when letters that are not answers may leave, e.g. Mon-Fri 08:00-18:00",
        default="any",
    ),
    Setting(
        "INTROBOT_WEEKLY",
        "on, or off: then no referrer gets a weekly list of what is open; each can end hers by mail",
        default="on",
    ),
    Setting(
        "INTROBOT_COACHING",
        "on, or off: then no draft holds a word of advice; a referrer can switch hers off by mail",
        default="on",
    ),
)

BY_NAME = {setting.name: setting for setting in SETTINGS}
