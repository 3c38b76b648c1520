"""What a referrer's reply to a draft or an update asks for: `send` only where nothing else is said."""

from __future__ import annotations

import re
from datetime import timedelta

from introbot.domain.answers import Command, CommandKind
from introbot.reading.bowing import bowing_out
from introbot.reading.labels import first_label, labelled_parts
from introbot.reading.words import Lexicon, commands_in, languages_of
from introbot.reading.words.clauses import Heard, hear, is_covered
from introbot.reading.words.signature import with_signature

_ANYWAY, _NO_REMINDER, _HARMLESS, _EDIT, _DOUBT = "anyway", "no reminder", "harmless", "edit", "doubt"
# What a covered text may say, in the order that decides where it says several.
_PLAIN = (
    CommandKind.WAIT,
    CommandKind.SWAP,
    CommandKind.NUDGE,
    CommandKind.REST,
    CommandKind.AGREED,
    CommandKind.SEND,
    CommandKind.GO_ON,
    CommandKind.NO,
    CommandKind.YES,
)
_COVER = frozenset({_HARMLESS, _ANYWAY, _NO_REMINDER, *map(str, _PLAIN)})
# With a send, only a yes and its own two riders may stand.
_SENDS = frozenset({_HARMLESS, _ANYWAY, _NO_REMINDER, str(CommandKind.SEND), str(CommandKind.YES)})


def command(text: str) -> Command:
    """The referrer's answer in `text`.

    Labelled lines make it an EDIT with their parts, whatever else stands there: an edit is shown before it leaves.
    SEND is said only by a text of which every word is known to send, to thank or to greet.
    """
    if bowing := bowing_out(text):
        return Command(bowing, text.strip())
    parts, rest = labelled_parts(text)
    lexicons = [commands_in(language.code) for language in languages_of(rest if parts else text, commands_in)]
    readings = [_read(rest if parts else text, lexicon) for lexicon in lexicons]
    if parts:
        first = readings[0]
        return Command(CommandKind.EDIT, first_label(text), parts, first.reminder, first.anyway)
    return next((reading for reading in readings if reading.kind is not CommandKind.UNCLEAR), readings[0])


def _read(text: str, lexicon: Lexicon) -> Command:
    heard, suspicious = hear(text, lexicon, _COVER)
    heard = with_signature(heard, lexicon)
    says = frozenset(sort for each in heard for sort in each.says)
    kind, sort = _decide(heard, says, suspicious)
    evidence = next((each for each in heard if sort in each.says), heard[0] if heard else None)
    words = evidence.words_of(text) if evidence else ""
    lasting = _lasting(text) if kind is CommandKind.WAIT else None
    return Command(kind, words, reminder=_NO_REMINDER not in says, anyway=_ANYWAY in says, lasting=lasting)


_SPAN = re.compile(
    r"\b(?:wait|warte|attends|attendre)\s(?:for\s|noch\s)?(?P<number>\d{1,3}|a|one|two|three|six)\s?"
    r"(?P<unit>d|w|m|tage|wochen?|monate?|jours?|semaines?|mois|days?|weeks?|months?)\b",
    re.IGNORECASE,
)
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "six": 6}
_UNITS = {"d": 1, "t": 1, "j": 1, "w": 7, "s": 7, "m": 30}


def _lasting(text: str) -> timedelta | None:
    """How long a wait is to last: `wait 30d`, `wait two weeks`; at most a year."""
    found = _SPAN.search(text)
    if not found:
        return None
    number = _NUMBERS.get(found["number"].lower()) or int(found["number"])
    return timedelta(days=min(number * _UNITS[found["unit"][0].lower()], 365))


def _decide(heard: list[Heard], says: frozenset[str], suspicious: bool) -> tuple[CommandKind, str]:
    if CommandKind.STOP in says:
        return CommandKind.STOP, CommandKind.STOP
    if CommandKind.WAIT in says and CommandKind.CANCEL not in says:
        return CommandKind.WAIT, CommandKind.WAIT
    if _cancels(heard):
        return CommandKind.CANCEL, CommandKind.CANCEL
    if _EDIT in says:
        return CommandKind.EDIT, _EDIT
    asks = any(each.sentence.asks for each in heard)
    if CommandKind.CANCEL in says and not asks:
        return CommandKind.CANCEL, CommandKind.CANCEL
    if asks:
        return CommandKind.QUESTION, next(sort for each in heard if each.sentence.asks for sort in [*each.says, ""])
    return _decide_plain(heard, says, suspicious)


def _cancels(heard: list[Heard]) -> bool:
    """Whether a sentence does nothing but cancel, and nothing is asked there or after it: "Send? No. Cancel it." """
    last = next((n for n, each in reversed([*enumerate(heard)]) if CommandKind.CANCEL in each.says), None)
    if last is None or any(each.sentence.asks or _EDIT in each.says for each in heard[last:]):
        return False
    return is_covered(heard[last].sentence, heard[last].found, {CommandKind.CANCEL, _HARMLESS})


def _decide_plain(heard: list[Heard], says: frozenset[str], suspicious: bool) -> tuple[CommandKind, str]:
    known = says <= _COVER and all(each.covered for each in heard) and not suspicious
    if _ANYWAY in says or CommandKind.SEND in says:
        sent = known and says <= _SENDS
        sort = CommandKind.SEND if CommandKind.SEND in says else _ANYWAY
        return (CommandKind.SEND, sort) if sent else (CommandKind.UNCLEAR, sort)
    said = [kind for kind in _PLAIN if kind in says]
    if CommandKind.NO in said and CommandKind.YES in said:
        return CommandKind.UNCLEAR, ""
    if known and said:
        return said[0], said[0]
    if CommandKind.NO in said and _DOUBT not in says:
        return CommandKind.NO, CommandKind.NO
    return CommandKind.UNCLEAR, ""
