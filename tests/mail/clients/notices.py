"""Letters that no person wrote: absences in each language, and bounces of the mail systems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tests.mail.clients.words import LANGUAGES

if TYPE_CHECKING:
    from tests.mail.clients.make import Letter
    from tests.mail.clients.programs import Program

# How a responder says what it is: a field, a subject, or nothing but its words.
_SAYING = {
    "rfc3834": "Auto-Submitted: auto-replied",
    "exchange": "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All",
    "vacation": "Precedence: bulk\nX-Autoreply: yes",
    "plain": "X-Mailer: Open-Xchange Mailer",
}
_HEAD = "From: Jane Doe <jane@acme.example>\nTo: Ann Lee <introbot+1abc@introbot.example>\nSubject: {subject}\n"
_HEAD += "Date: Mon, 02 Mar 2026 10:00:01 +0000\nMessage-ID: <away{number}@acme.example>\n{saying}\nMIME-Version: 1.0\n"


def away(part: Callable[[str, Program, str], bytes]) -> Iterator[Letter]:
    """An absence in each language; how it is marked goes round."""
    from tests.mail.clients.make import Letter
    from tests.mail.clients.programs import PROGRAMS

    for number, (language, words) in enumerate(LANGUAGES.items()):
        name = list(_SAYING)[number % len(_SAYING)]
        head = _HEAD.format(subject="Re: An introduction?", number=number, saying=_SAYING[name])
        program = PROGRAMS["gmail" if number % 2 else "kmail"]
        raw = head.encode() + part("plain", program, f"{words.away}\n\nJane Doe\n")
        expected = {"why": f"an absence in {language}, marked: {name}", "automatic": "auto-reply"}
        yield Letter(f"automatic/made-away-{name}-{language}", raw, expected)


_LETTER = "From: Ann Lee <introbot@introbot.example>\nTo: {spec}\nMessage-ID: <p1@introbot.example>\nSubject: Hello\n"
# Name: From, Subject, what it says, status, action.
_PLAIN = {
    "qmail": (
        "MAILER-DAEMON@mx.example",
        "failure notice",
        "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the "
        "following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<{spec}>:\n"
        "192.0.2.9 does not like recipient.\nRemote host said: 550 5.1.1 no such user\n\n--- Below this line is a copy "
        "of the message.\n\n",
        "5.1.1",
        "failed",
    ),
    "exim": (
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Mail delivery failed: returning message to sender",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be "
        "delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n"
        "  {spec}\n    host mx.acme.example [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<{spec}>:"
        "\n    552 5.2.2 mailbox full\n\n------ This is a copy of the message, including all the headers. ------\n\n",
        "5.2.2",
        "failed",
    ),
    "exim-delay": (
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Warning: message 1abc-0002 delayed 24 hours",
        "This message was created automatically by mail delivery software.\nA message that you sent has not yet been "
        "delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\n"
        "The address to which the message has not yet been delivered is:\n\n  {spec}\n    Delay reason: host "
        "mx.acme.example: connection timed out\n\nNo action is required of you. Delivery attempts will continue.\n\n",
        "4.0.0",
        "delayed",
    ),
    "german": (
        "Mail Delivery System <postmaster@provider.example>",
        "Unzustellbar: An introduction?",
        "Ihre Nachricht konnte nicht zugestellt werden an:\n\n{spec}\n\nGrund: 550 5.1.1 Benutzer unbekannt\n\n",
        "5.1.1",
        "failed",
    ),
    "french": (
        "Mail Delivery Subsystem <mailer-daemon@fournisseur.example>",
        "Échec de la remise",
        "Votre message n'a pas pu être remis au destinataire suivant :\n\n{spec}\n\n554 5.7.1 message refusé\n\n",
        "5.7.1",
        "failed",
    ),
}
_DSN = (
    ("postfix", "5.1.1", "failed", "smtp; 550 5.1.1 <{spec}>: Recipient address rejected: User unknown"),
    ("exchange", "5.1.10", "failed", "smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by SMTP lookup"),
    ("gmail", "5.2.2", "failed", "smtp; 552-5.2.2 The recipient's inbox is out of storage space."),
    ("sendmail", "5.7.1", "failed", "SMTP; 550 5.7.1 Access denied"),
    ("postfix-delay", "4.4.1", "delayed", "X-Postfix; connect to mx.acme.example: Connection timed out"),
    ("courier", "5.0.0", "failed", "smtp; 550 No such mailbox"),
    ("ses", "5.3.0", "failed", "smtp; 550 5.3.0 Mailbox does not exist"),
    ("zimbra", "5.1.1", "failed", "smtp; 550 5.1.1 {spec}: Recipient address rejected: acme.example"),
)


def bounces() -> Iterator[Letter]:
    """Bounces in free words, and delivery reports by the book (RFC 3464)."""
    from tests.mail.clients.make import Letter

    for number, (name, (sender, subject, words, status, action)) in enumerate(_PLAIN.items()):
        spec = f"jane{number}@acme.example"
        head = f"Return-Path: <>\nFrom: {sender}\nTo: introbot@introbot.example\nSubject: {subject}\n"
        head += f"Message-ID: <b{number}@mx.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        body = words.format(spec=spec) + _LETTER.format(spec=spec)
        yield Letter(f"bounces/made-{name}", f"{head}{body}".encode(), _told(name, spec, action, status))
    for number, (name, status, action, diagnostic) in enumerate(_DSN):
        spec = f"pat{number}@acme.example"
        yield Letter(
            f"bounces/made-dsn-{name}",
            _report(name, spec, status, action, diagnostic.format(spec=spec)),
            _told(f"{name}, a report by RFC 3464", spec, action, status),
        )


def _told(why: str, spec: str, action: str, status: str) -> dict[str, object]:
    return {"why": why, "recipients": [[spec, action, status]], "original_message_id": "<p1@introbot.example>"}


def _report(name: str, spec: str, status: str, action: str, diagnostic: str) -> bytes:
    between = f"=_{name}_report"
    head = (
        f"Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.{name}.example>\nTo: introbot@introbot.example"
        f"\nSubject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\n"
        f"Message-ID: <{name}@mx.example>\n"
        f'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="{between}"\n\n'
    )
    parts = (
        f"Content-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n\nYour message to {spec}.\n",
        f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.{name}.example\nArrival-Date: Mon, 2 Mar "
        f"2026 10:00:00 +0000\n\nFinal-Recipient: rfc822; {spec}\nAction: {action}\nStatus: {status}\n"
        f"Diagnostic-Code: {diagnostic}\n",
        "Content-Type: text/rfc822-headers\n\n" + _LETTER.format(spec=spec),
    )
    return (head + "".join(f"--{between}\n{part}\n" for part in parts) + f"--{between}--\n").encode()
