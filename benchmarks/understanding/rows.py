"""The rows of the table, each from the cases it stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from benchmarks.understanding.corpus import Case
from benchmarks.understanding.judging import answer, met, met_with_signature, nothing_lost
from benchmarks.understanding.reading import Reading
from benchmarks.understanding.table import Row, share
from introbot.mail import Message

Readings = dict[str, Reading]
Test = Callable[[Case, Reading], bool]

# What a forward was done to, by how its category begins, and the least share to be understood.
FORWARDS = {
    "headers wrapped at 72 columns": ("mutation/wrap", 90),
    "bold labels": ("mutation/bold", 90),
    "quoted header block": ("mutation/quote", 90),
    "HTML only": ("mutation/html", 90),
    "original attached": ("message/rfc822", 90),
    "no forward at all": ("negative", 95),
}
_JAPANESE = ("差出人", "送信日時", "件名", "転送")
MINE = ("hard-negative", "negative")
DISPUTED = ("disputed", "bulk-precedence")


def of_mail(cases: list[Case], here: Readings, program: Readings) -> list[Row]:
    """Forwards, replies, bounces, automatic mail, anything at all."""

    def row(part: str, chosen: Iterable[Case], least: float | None = None, test: Test = met) -> Row:
        chosen = list(chosen)
        return share(
            part,
            [test(case, here[case.id]) for case in chosen],
            [test(case, program[case.id]) for case in chosen],
            least,
        )

    of = {kind: [case for case in cases if case.kind == kind] for kind in sorted({case.kind for case in cases})}
    forwards = of["forward"] + of["forward_raw"]
    bounces, automatic, replies = of["bounce"], of["autoreply"], of["reply"]
    rows = [row("forwarded mail", forwards, 95)]
    for part, (start, least) in FORWARDS.items():
        rows.append(row(f"  {part}", (case for case in forwards if case.category.startswith(start)), least))
    rows.append(row("  in Japanese", (case for case in forwards if _is_japanese(here[case.id].parsed)), 90))
    rows += [
        row("new text of a reply", replies, 75),
        row("  nothing of it lost", (case for case in replies if "maxsec" not in case.expect), 98.5, nothing_lost),
        _signatures(replies, here, program),
        row("bounces", bounces, 96),
        row("  no ordinary mail taken for one", (c for c in bounces if _is_ordinary(c)), 100),
        row("automatic mail, seen", (c for c in automatic if c.expect["auto"] and c.category not in DISPUTED), 90),
        row("  a person's own words", (c for c in automatic if c.category in MINE), 100),
        row("  disputed, or bulk", (c for c in automatic if c.category in DISPUTED)),
        row("parsing anything", of["parse"], 97.5),
        row("  crashes: none in", cases, 100, lambda _case, reading: not reading.error),
    ]
    return rows


def _is_ordinary(case: Case) -> bool:
    """Whether a person may have sent it: what comes from the null path is a mail system's, whatever its case says."""
    return not case.expect["bounce"] and b"return-path: <>" not in case.raw[:4000].lower()


def _is_japanese(message: Message | None) -> bool:
    return message is not None and any(word in message.readable_text for word in _JAPANESE)


def _signatures(replies: list[Case], here: Readings, program: Readings) -> Row:
    ours, theirs = (
        sum(met_with_signature(case, readings[case.id]) for case in replies) for readings in (here, program)
    )
    return Row("  met only with the signature", f"{ours} of {len(replies)}", f"{theirs} of {len(replies)}")


# Answers. A plain answer must be understood in 95 of 100 cases, one said the hard way in 75.
_LEAST = {"plain": 95, "hard": 75}
_LANGUAGES = {"de": 90, "fr": 90, "es": 90, "pt": 90, "it": 90, "nl": 90, "pl": 80, "ja": 80, "zh": 80}
_LANGUAGES |= {"ar": 80, "hi": 80}
_CLEAR = ("yes", "no", "stop")


def of_answers(cases: list[Case], here: Readings, program: Readings) -> list[Row]:
    """Whether an answer is taken for what it is, and never for what would do harm."""

    def row(part: str, chosen: Iterable[Case], least: float | None, test: Test = _is_understood) -> Row:
        chosen = list(chosen)
        ours, theirs = ([test(case, readings[case.id]) for case in chosen] for readings in (here, program))
        return share(part, ours, theirs, least)

    consents = [case for case in cases if case.kind == "consent"]
    commands = [case for case in cases if case.kind == "command"]
    rows = [
        _false("false yes", "yes", consents, here, program),
        _false("false send", "approve", commands, here, program),
        row("no harmful answer", (case for case in cases if case.role), 100, _is_harmless),
    ]
    for label in _CLEAR:
        for tier, least in _LEAST.items():
            chosen = [case for case in consents if _is(case, label, tier)]
            if chosen:
                rows.append(row(f"  {label}, {tier}", chosen, 100 if label == "stop" else least))
    rows.append(row("other answers", (c for c in consents if c.expect["label"] not in _CLEAR), None))
    for language in sorted({case.expect["lang"] for case in consents} - {"en"}):
        clear = [c for c in consents if c.expect["lang"] == language and c.expect["label"] in _CLEAR]
        if clear:
            rows.append(row(f"  yes, no and stop in {language}", clear, _LANGUAGES.get(language)))
    for label in ("approve", "cancel"):
        rows.append(row(f"{label} a draft, plain", (c for c in commands if _is(c, label, "plain")), 95))
    rows.append(row("check-ins", (case for case in cases if case.kind == "followup"), 90))
    return rows


def _is(case: Case, label: str, tier: str) -> bool:
    return bool(case.expect["label"] == label and case.expect["tier"] == tier)


def _is_understood(case: Case, reading: Reading) -> bool:
    return answer(reading) in case.expect["acceptable"]


def _is_harmless(case: Case, reading: Reading) -> bool:
    return answer(reading) not in case.expect["never"]


def _false(part: str, label: str, cases: list[Case], here: Readings, program: Readings) -> Row:
    others = [case for case in cases if case.expect["label"] != label]
    ours, theirs = (sum(answer(readings[case.id]) == label for case in others) for readings in (here, program))
    return Row(part, f"{ours} of {len(others)}", f"{theirs} of {len(others)}", "0", not ours and not theirs)
