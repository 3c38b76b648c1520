"""Whether what was read is what was wanted: strictly, but for white space."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from benchmarks.understanding.corpus import Case
from benchmarks.understanding.reading import Reading
from introbot.mail import Message

Json = dict[str, Any]

_INVISIBLE = str.maketrans("", "", "\u200b\ufeff")
SAME_ANSWER = {"send": "approve"}


def met(case: Case, reading: Reading) -> bool:
    """Whether one case of the understanding set is met."""
    if reading.error:
        return False
    if "maxsec" in case.expect:
        return reading.seconds <= float(case.expect["maxsec"])
    return _JUDGES[case.kind](case, reading)


def normal(text: str, case: Case | None = None) -> str:
    """`text` with its white space collapsed, or without any where the case says so."""
    between = "" if case and case.expect.get("cmp") == "nows" else " "
    return between.join(text.translate(_INVISIBLE).split())


# Forwards.


def _forward(case: Case, reading: Reading) -> bool:
    wanted, forward = case.expect, reading.explained["forward"]
    if not wanted["forwarded"] or forward is None:
        return bool(wanted["forwarded"]) == (forward is not None)
    checks = (
        _is_any(case, forward["note"], [wanted["note"]]) if "note" in wanted else True,
        _is_any(case, forward["body"], [wanted["body"], *wanted.get("body_alt", ())]) if "body" in wanted else True,
        normal(forward["subject"]) == normal(wanted["subject"]) if "subject" in wanted else True,
        _same_people([forward["from"]], [wanted["from"]]) if "from" in wanted else True,
        _same_people(forward["to"], wanted["to"]) if "to" in wanted else True,
        _same_people(forward["cc"], wanted["cc"]) if "cc" in wanted else True,
        _same_people(forward["to"][:1], [wanted["to_first"]]) if "to_first" in wanted else True,
        _addresses(forward["to"]) == wanted.get("to_addresses", _addresses(forward["to"])),
        bool(forward["date"]) or not (wanted.get("date_present") or wanted.get("date")),
    )
    return all(checks)


def _is_any(case: Case, found: str, wanted: Iterable[str]) -> bool:
    return normal(found, case) in {normal(text, case) for text in wanted}


def _same_people(found: list[Json | None], wanted: list[Json | None]) -> bool:
    return [_person(each) for each in found] == [_person(each) for each in wanted]


def _person(each: Json | None) -> tuple[str, str]:
    return (each["address"].lower(), normal(each["name"])) if each else ("", "")


def _addresses(people: list[Json]) -> list[str]:
    return [each["address"].lower() for each in people]


# Replies.


def _reply(case: Case, reading: Reading) -> bool:
    return _reply_text(case, reading.explained["new_text"]) or met_with_signature(case, reading)


def met_with_signature(case: Case, reading: Reading) -> bool:
    """Whether a case whose truth keeps the signature is met only with the one we told apart."""
    if case.policy != "keep-sig" or "new_text" not in reading.explained:
        return False
    new, signature = reading.explained["new_text"], reading.explained.get("signature", "")
    return not _reply_text(case, new) and _reply_text(case, f"{new}\n{signature}")


def _reply_text(case: Case, text: str) -> bool:
    wanted, found = case.expect, normal(text, case)
    truths = [wanted[key] for key in ("text",) if key in wanted] + wanted.get("text_alt", [])
    return all(
        (
            not truths or _is_any(case, text, truths),
            all(normal(part, case) in found for part in wanted.get("contains", ())),
            not any(normal(part, case) in found for part in wanted.get("absent", ())),
            found.startswith(normal(wanted.get("starts", ""), case)),
            found.endswith(normal(wanted.get("ends", ""), case)),
            bool(found) or not wanted.get("nonempty"),
        )
    )


def nothing_lost(case: Case, reading: Reading) -> bool:
    """Whether every word of the new text was kept, whatever else was."""
    if reading.error:
        return False
    wanted = case.expect
    text = reading.explained["new_text"]
    if case.policy == "keep-sig":
        text += f"\n{reading.explained.get('signature', '')}"
    truths = [wanted[key] for key in ("text",) if key in wanted] + wanted.get("text_alt", [])
    found = normal(text, case)
    whole = not truths or any(_holds(found, truth, case) for truth in truths)
    return whole and all(normal(part, case) in found for part in wanted.get("contains", ()))


def _holds(found: str, truth: str, case: Case) -> bool:
    if case.expect.get("cmp") == "nows":
        return normal(truth, case) in found
    return not Counter(truth.translate(_INVISIBLE).split()) - Counter(found.split())


# Bounces and automatic mail.


def _bounce(case: Case, reading: Reading) -> bool:
    wanted, report = case.expect, reading.explained["bounce"]
    if not wanted["bounce"]:
        return report is None
    if report is None:
        return False
    rows = report["recipients"]
    found = {row["address"].lower() for row in rows}
    accepted = [{spelling.lower() for spelling in spellings} for spellings in wanted.get("recipients", ())]
    return all(
        (
            not accepted or (len(found) == len(accepted) and all(each & found for each in accepted)),
            "classes" not in wanted or {_class_of(row) for row in rows} == set(wanted["classes"]),
            "outcomes" not in wanted or {row["action"] for row in rows} == set(wanted["outcomes"]),
        )
    )


def _class_of(row: Json) -> str:
    return "temporary" if row["status"].startswith("4") else "permanent"


def _automatic(case: Case, reading: Reading) -> bool:
    return bool(reading.explained["automatic"]) == bool(case.expect["auto"])


# Anything at all. What `explain` does not print is compared on the message itself.


def _parsed(case: Case, reading: Reading) -> bool:
    return reading.parsed is None or _message(reading.parsed, case.expect)


def _message(message: Message, wanted: Json) -> bool:
    people = {"from": message.senders, "to": message.to, "cc": message.cc}
    return all(
        (
            normal(message.subject) == normal(wanted.get("subject", message.subject) or ""),
            normal(message.text) == normal(wanted["text"]) if "text" in wanted else True,
            all(
                _same_people([{"address": a.address, "name": a.name} for a in found], wanted[key])
                for key, found in people.items()
                if key in wanted
            ),
            all(
                _same_people([{"address": a.address, "name": a.name} for a in found[:1]], [wanted[f"{key}_first"]])
                for key, found in people.items()
                if f"{key}_first" in wanted
            ),
            _count(message) == wanted.get("n_attachments", _count(message)),
            "attachment_names" not in wanted or _names(message) == sorted(map(normal, wanted["attachment_names"])),
        )
    )


def _count(message: Message) -> int:
    return len(message.attachments) + len(message.attached)


def _names(message: Message) -> list[str]:
    return sorted(normal(attachment.filename) for attachment in message.attachments if attachment.filename)


# Answers.


def answer(reading: Reading) -> str:
    """The answer as the cases name it; a machine's is "auto"."""
    if reading.error or reading.explained["automatic"]:
        return reading.error or "auto"
    said = str(reading.explained["answer"])
    return SAME_ANSWER.get(said, said)


_JUDGES = {
    "forward": _forward,
    "forward_raw": _forward,
    "reply": _reply,
    "bounce": _bounce,
    "autoreply": _automatic,
    "parse": _parsed,
}
