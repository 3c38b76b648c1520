"""What the program reads out of a message, and why: for operators and contributors who mend a misreading."""

from __future__ import annotations

from datetime import date
from typing import Any

from introbot.address import Address
from introbot.domain.answers import CommandKind
from introbot.mail import Forward, Message, NewText, delivery_report, forward_of, judged
from introbot.reading.answering import answer_as_seen, beside_questions, command_as_seen, new_words
from introbot.reading.answers import explain_answer
from introbot.reading.checkins import check_in
from introbot.reading.commands import command

Json = dict[str, Any]

ROLES = ("referrer", "recipient", "requester", "check-in")
# Asked whether to send a draft, these mean the same.
_TO_A_DRAFT = {CommandKind.YES: "send", CommandKind.STOP: "cancel", CommandKind.NO: "unclear"}


def explain(message: Message, role: str | None, today: date, sent: str = "") -> Json:
    """The fields of `introbot explain --json` (PRODUCT.md §5) but `id`; with `role` also the answer and its rules.

    `sent` is the text of our letter that is answered, where it is known.
    """
    machine, why_machine = judged(message)
    forward = forward_of(message) if machine != "bounce" else None  # the letter it returns is ours
    new = new_words(message, sent)
    explained: Json = {
        "message_id": message.message_id,
        "author": _address(message.author),
        "automatic": machine,
        "bounce": _bounce(message) if machine == "bounce" else None,
        "forward": _forward(forward) if forward else None,
        "new_text": new.shown,
        "signature": new.signature,
        "remarks": list(message.remarks),
        "why": _why(forward, new, machine, why_machine),
    }
    return explained | _answer(message, new, sent, role, today) if role else explained


def _answer(message: Message, new: NewText, sent: str, role: str, today: date) -> Json:
    if role == "check-in":
        heard = check_in(new.text)
        return {"answer": str(heard.kind), "evidence": heard.evidence}
    if role == "referrer":
        said = command_as_seen(command(new.text), message, new, sent)
        return {"answer": _TO_A_DRAFT.get(said.kind, str(said.kind)), "evidence": said.evidence}
    whole, rules = explain_answer(new.text, today)
    answer = answer_as_seen(beside_questions(whole, new, today), message, new, sent, today)
    return {
        "answer": str(answer.kind),
        "evidence": answer.evidence,
        "condition": answer.condition or None,
        "until": answer.until.isoformat() if answer.until else None,
        "rules": [{"clause": clause, "rule": rule} for clause, rule in rules],
    }


def _why(forward: Forward | None, new: NewText, machine: str | None, why_machine: str) -> list[str]:
    """Which rule decided what, and the line or field it found."""
    why = [f"{machine}: {why_machine}"] if machine else []
    why += [f"forward: {forward.why}"] if forward else []
    return why + [f"left out: {each}" for each in new.why]


def _address(address: Address | None) -> Json | None:
    return {"name": address.name, "address": address.address} if address else None


def _bounce(message: Message) -> Json | None:
    report = delivery_report(message)
    if report is None:
        return None
    recipients = [{"address": r.address, "action": r.action, "status": r.status} for r in report.recipients]
    return {"recipients": recipients}


def _forward(forward: Forward) -> Json:
    return {
        "note": forward.note,
        "from": _address(forward.author),
        "to": [_address(a) for a in forward.to],
        "cc": [_address(a) for a in forward.cc],
        "subject": forward.subject,
        "date": forward.date.isoformat() if forward.date else forward.date_text or None,
        "body": forward.body,
    }
