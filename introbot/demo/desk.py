"""What the page shows of a letter, and what the page's answer box becomes: plain values for JSON, no web in here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from email.utils import getaddresses
from typing import Any

from introbot.address import Address, is_address, one_line
from introbot.demo import letters, script
from introbot.demo.letters import Draft, Mail
from introbot.demo.people import Person
from introbot.demo.servers import Kept

SOURCE_LIMIT = 200_000  # characters of a mail's source to show
GLIMPSE = 90  # characters of the words to show in a list
PARTS = {script.ANN: "knows both", script.DONALD: "asks", script.JANE: "is asked"}


class Unsendable(Exception):
    """What was typed cannot be sent; the sentence says what to mend."""


def cast(people: Mapping[str, Person], program: Address) -> dict[str, Any]:
    """Who has a column, whom everybody may write to, and a first mail worth sending."""
    columns = [
        {
            "name": person.account.name,
            "address": address,
            "part": PARTS.get(person.first_name.lower(), ""),
        }
        for address, person in people.items()
    ]
    starter = replace(script.STARTER, to=(program,))
    return {"people": columns, "program": str(program), "starter": _form(starter)}


def head(kept: Kept) -> dict[str, Any]:
    """The line of a list: who, what, when."""
    mail = Mail(kept.raw)
    return {
        "number": kept.number,
        "owner": kept.owner.address,
        "place": kept.place,
        "at": kept.at.isoformat(),
        "kind": mail.kind,
        "from": mail.author.name or mail.author.address,
        "to": ", ".join(each.name or each.address for each in mail.to),
        "subject": mail.subject,
        "glimpse": _glimpse(mail.text),
    }


def whole(kept: Kept) -> dict[str, Any]:
    """The opened letter, and how the answer box stands for each way to answer it."""
    mail = Mail(kept.raw)
    me = Address(kept.owner.address, kept.owner.name)
    answer, everyone = letters.reply(mail, me), letters.reply(mail, me, everyone=True)
    return {
        **head(kept),
        "headers": {
            "From": str(mail.author),
            "To": _joined(mail.to),
            "Cc": _joined(mail.cc),
            "Reply-To": _joined(mail.addresses("Reply-To")),
        },
        "text": mail.text,
        "html": mail.html,
        "source": kept.raw[:SOURCE_LIMIT].decode("utf-8", "replace"),
        "forms": {
            "reply": _form(answer),
            "reply_all": _form(everyone) if everyone.forward_paths != answer.forward_paths else None,
            "forward": _form(letters.forward(mail, ())),
        },
    }


def draft(typed: Mapping[str, str], me: Address, kept: Sequence[Kept]) -> Draft:
    """What the answer box holds, as a draft; the original is quoted from what was received, never from the box."""
    to, cc, bcc = (_people(typed.get(name, "")) for name in ("to", "cc", "bcc"))
    if not to:
        raise Unsendable("Please say whom this is for.")
    return replace(
        _quoting(typed, me, kept),
        to=to,
        cc=cc,
        bcc=bcc,
        subject=one_line(typed.get("subject", "")),
        text=typed.get("text", "").replace("\r\n", "\n").strip("\n"),
    )


def _quoting(typed: Mapping[str, str], me: Address, kept: Sequence[Kept]) -> Draft:
    """The part of the draft that comes from the letter it answers."""
    way = typed.get("way", "new")
    if way == "new":
        return Draft(
            to=(),
            subject="",
            in_reply_to=one_line(typed.get("in_reply_to", "")),
            references=tuple(typed.get("references", "").split()),
        )
    original = next((each for each in kept if str(each.number) == typed.get("number")), None)
    if original is None or original.owner.key != me.key:
        raise Unsendable("The letter this answers is not in this mailbox.")
    mail = Mail(original.raw)
    return letters.forward(mail, ()) if way == "forward" else letters.reply(mail, me)


def _people(typed: str) -> tuple[Address, ...]:
    found = [Address(address, one_line(name)) for name, address in getaddresses([typed]) if name or address]
    for each in found:
        if not is_address(each.address):
            raise Unsendable(f"“{one_line(each.address or each.name)}” is not an address.")
    return tuple(found)


def _form(draft: Draft) -> dict[str, str]:
    return {
        "to": _joined(draft.to),
        "cc": _joined(draft.cc),
        "subject": draft.subject,
        "text": draft.text,
        "quoted": draft.quoted_text,
        "in_reply_to": draft.in_reply_to,
        "references": " ".join(draft.references),
    }


def _joined(people: Iterable[Address]) -> str:
    return ", ".join(f'"{each.name}" <{each.address}>' if "," in each.name else str(each) for each in people)


def _glimpse(text: str) -> str:
    words = " ".join(line for line in text.splitlines() if not line.startswith(">"))
    return " ".join(words.split())[:GLIMPSE]
