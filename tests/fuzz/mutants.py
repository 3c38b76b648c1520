"""Mutated mail: what no person said must not be heard, and nothing that arrives may raise.

Two families. In the first nobody says yes in any language, so no mutant of it may be read as a yes or an approval. In
the second a machine says yes: its header stays, everything else is mutated, and it must still be known for a machine.

A mutant that was read as seldom one is (another answer, another role, remarks) comes near, and is mutated once more.
"""

from __future__ import annotations

import random
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from email import policy
from email.message import EmailMessage

from introbot.errors import Unreadable
from introbot.mail import Message
from introbot.reading.explain import ROLES, explain

TODAY = date(2026, 3, 2)
ASSENT = {"yes", "send"}
SILENT = (
    "No, thank you.", "Not now, perhaps in the autumn.", "What does he charge?", "Who is this?", "Hm.",
    "Please never write to me again.", "I am not sure about that.", "Nein danke.", "Was kostet das?",
    "Non merci, pas pour le moment.", "Qui est-ce ?", "No, gracias.", "¿Cuánto cuesta?", "No grazie.", "Nee, bedankt.",
    "Não, obrigado.", "Nie, dziękuję.", "いいえ、結構です。", "不用了，谢谢。", "لا شكرا", "नहीं, धन्यवाद",
    "I would rather not be introduced.", "Ask me again in June.", "Is he the one from Leeds?", "\U0001f937",
)  # fmt: skip
QUOTED = (
    "Hello Jane,\n\nI am thinking of introducing you to Donald Ray, and would like to ask you first.\n\n"
    "Is this something you need?\n\nWould you like me to introduce you?\n\n"
    "One word is enough: Yes / Not now / No / Just send me the details\n\nAnn\n"
)
MACHINES = (
    "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (vacation)", "Precedence: bulk",
    "Precedence: auto_reply", "Precedence: list", "List-Id: <talk.lists.example>", "X-Autoreply: yes",
    "X-Autorespond: Away", "X-Auto-Response-Suppress: All", "Return-Path: <>", "X-Autoreply-From: jane@acme.example",
    "List-Unsubscribe: <mailto:leave@lists.example>",
)  # fmt: skip
ASSENTING = ("Yes please.", "Yes, go ahead.", "Ja gerne.", "Oui, avec plaisir.", "send")
# What readers of mail stumble over.
PIECES: tuple[bytes, ...] = (
    b"=?utf-8?q?", b"=?unknown?b?//8=?=", b"\x00", b"\r", b"\n", b"\r\n\r\n", b"\xff\xfe", b"--b\r\n", b"--b--", b"> ",
    b"On Mon, 2 Mar 2026 Jane wrote:\r\n", b"-----Original Message-----\r\n", b"Content-Type: text/html\r\n",
    b"Content-Transfer-Encoding: base64\r\n", b'charset="utf-7"', b"charset=rot13", b"&#89;&#69;", b"<div>", b"<!--",
    b"((((((((((", b"<<<<<<<<", b'""""""', b"From: a@b.example\r\n", b"\xe2\x80\x8b", b"\xe2\x80\xae", b"+ADw-",
    b"Content-Type: multipart/mixed; boundary=b\r\n", b"Subject: \r\n", b"A" * 1100, b"\t" * 200, b":" * 50,
    b"Content-Type: message/rfc822\r\n\r\n", b"format=flowed", b"\xf0\x9f\x91\x8d"[:2], b"=0D=0A", b"=\r\n", b"--\r\n",
)  # fmt: skip


# So often may a reading have been seen for the mail that led to it to be kept, and so many are.
SELDOM, NEAR = 40, 2000


@dataclass(frozen=True)
class Asked:
    """The letter that is answered."""

    to: str = "intro+1gh2blgx7rtavbluork3gi42y3k@introbot.example"
    message_id: str = "<1gh2blgx7rtavbluork3gi42y3k.yjoepgcbfcab4wse@introbot.example>"
    text: str = QUOTED


@dataclass
class Findings:
    """How many were read, and every one that went wrong, with its bytes."""

    read: int = 0
    unreadable: int = 0
    slowest: float = 0.0
    near: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class Mutants:
    """An endless supply, always the same for one seed."""

    def __init__(self, seed: int, asked: Asked | None = None) -> None:
        self._lots = random.Random(seed)
        self._asked = asked or Asked()
        self._silent = [raw for words in SILENT for raw in _written(words, self._asked)]
        self._machines = [
            (signal.encode() + b"\r\n", raw)
            for signal in MACHINES
            for words in ASSENTING
            for raw in _written(words, self._asked)
        ]
        self._near: deque[bytes] = deque(maxlen=NEAR)
        self._seen: Counter[tuple[object, ...]] = Counter()

    def read(self, count: int, into: Findings) -> None:
        for _ in range(count):
            if self._lots.random() < 0.7:
                self._read_silent(into)
            else:
                self._read_machine(into)

    def silent(self) -> bytes:
        """A mail in which nobody says yes."""
        return self.mutate(self._lots.choice(self._silent))

    def machine(self) -> bytes:
        """A mail in which a machine does."""
        signal, raw = self._lots.choice(self._machines)
        header, end, body = raw.partition(b"\r\n\r\n")
        return signal + header + end + self.mutate(body)

    def _read_silent(self, into: Findings) -> None:
        again = bool(self._near) and self._lots.random() < 0.2
        raw = self.mutate(self._near.pop()) if again else self.silent()
        role = self._lots.choice(ROLES)
        told = _told(raw, role, self._asked, into)
        if told is None:
            return
        if (role, told["answer"]) in (("recipient", "yes"), ("requester", "yes"), ("referrer", "send")):
            into.wrong.append(f"{role} {told['answer']}: {raw!r}")
        reading = (role, told["answer"], told["automatic"], bool(told["remarks"]), bool(told["forward"]))
        self._seen[reading] += 1
        if not again and self._seen[reading] <= SELDOM:
            into.near += 1
            self._near.append(raw)

    def _read_machine(self, into: Findings) -> None:
        mutant = self.machine()
        told = _told(mutant, "recipient", self._asked, into)
        if told and told["automatic"] is None:
            into.wrong.append(f"taken for a person: {mutant!r}")

    def mutate(self, raw: bytes) -> bytes:
        """One to six small changes, or now and then a large one."""
        for _ in range(self._lots.choice((1, 1, 2, 2, 3, 6))):
            raw = self._lots.choice(self._changes)(self, raw)
        return raw[:200_000]

    def _somewhere(self, raw: bytes) -> int:
        return self._lots.randrange(len(raw) + 1)

    def _flip(self, raw: bytes) -> bytes:
        at = self._somewhere(raw)
        return raw[:at] + bytes([self._lots.randrange(256)]) + raw[at + 1 :]

    def _cut(self, raw: bytes) -> bytes:
        at = self._somewhere(raw)
        return raw[:at] + raw[at + self._lots.choice((1, 3, 20, 200)) :]

    def _repeat(self, raw: bytes) -> bytes:
        at = self._somewhere(raw)
        piece = raw[at : at + self._lots.choice((1, 8, 60, 400))]
        return raw[:at] + piece * self._lots.choice((2, 2, 5, 60)) + raw[at:]

    def _put_in(self, raw: bytes) -> bytes:
        at = self._somewhere(raw)
        return raw[:at] + self._lots.choice(PIECES) * self._lots.choice((1, 1, 1, 30)) + raw[at:]

    def _put_into_header(self, raw: bytes) -> bytes:
        return self._lots.choice(PIECES) + b"\r\n" + raw

    def _shuffle(self, raw: bytes) -> bytes:
        lines = raw.split(b"\r\n")
        one, other = self._lots.randrange(len(lines)), self._lots.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
        return b"\r\n".join(lines)

    def _splice(self, raw: bytes) -> bytes:
        other = self._lots.choice(self._silent)
        return raw[: self._somewhere(raw)] + other[self._lots.randrange(len(other)) :]

    _changes: Sequence[Callable[[Mutants, bytes], bytes]] = (
        *(_flip, _cut, _repeat, _put_in, _put_into_header, _shuffle, _splice),
    )


def _told(raw: bytes, role: str, asked: Asked, into: Findings) -> dict[str, object] | None:
    begun = time.process_time()
    into.read += 1
    try:
        told = explain(Message.parse(raw), role, TODAY, asked.text)
    except Unreadable:
        into.unreadable += 1
        return None
    except Exception as error:
        into.wrong.append(f"{type(error).__name__} {error}: {raw!r}")
        return None
    into.slowest = max(into.slowest, time.process_time() - begun)
    into.answers[f"{role} {told['answer']}"] += 1
    return told


def _written(words: str, asked: Asked) -> list[bytes]:
    """The same words as several mail programs would send them, above our own letter."""
    quoted = "".join(f"> {line}\n" for line in asked.text.splitlines())
    plain = f"{words}\n\nOn Mon, 2 Mar 2026 at 09:00, introbot <intro@introbot.example> wrote:\n{quoted}"
    page = f"<html><body><div>{words}</div><blockquote>{asked.text}</blockquote></body></html>"
    one, two, three, four = (_empty(asked) for _ in range(4))
    one.set_content(plain)
    two.set_content(plain, cte="base64")
    three.set_content(plain, cte="quoted-printable")
    three.add_alternative(page, subtype="html")
    four.set_content(page, subtype="html")
    return [mail.as_bytes(policy=policy.SMTP) for mail in (one, two, three, four)]


def _empty(asked: Asked) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Jane Doe <jane@acme.example>"
    mail["To"] = asked.to
    mail["Subject"] = "Re: May I introduce you to Donald Ray?"
    mail["Date"] = "Mon, 02 Mar 2026 10:00:00 +0000"
    mail["Message-ID"] = "<1@acme.example>"
    mail["In-Reply-To"] = asked.message_id
    return mail
