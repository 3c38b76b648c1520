"""After the introduction: has somebody written, how did it go, was something wrong, and what news is there?"""

from __future__ import annotations

import re

from introbot.domain.answers import CheckInKind
from introbot.domain.events import CheckInAnswered, Event, FirstWordSaid, SomethingWrong
from introbot.domain.introduction import Evidence, State
from introbot.domain.people import Party
from introbot.reading.checkins import check_in
from introbot.reading.known import Ignored, Known

_LOOKED_AT = 4000
_SENTENCE = re.compile(r"[^.!?\n]+")

# English, German, French.
_WRITTEN = re.compile(
    r"(?:yes,? )?(?:i(?:'ve| have)? )?(?:already )?(?:written|wrote(?: to \w+)?|done)"
    r"|(?:ja,? )?(?:ich habe )?(?:schon )?geschrieben|(?:ist )?erledigt|(?:oui,? )?(?:c'est )?(?:écrit|fait)",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"(?:no,? )?not yet|noch nicht|pas encore", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\b(?:we|us|meet\w*|call|talk\w*|date|appointment|wir|uns|treff\w*|nous|rendez-vous)\b", re.IGNORECASE
)
_THANKS = re.compile(
    r"(?:(?:many|great|perfect|super|lovely|vielen|herzlichen|un grand) )?(?:thanks?|thank you|danke|dank|merci)"
    r"(?:,? (?:you|so much|very much|a lot|again|both|sehr|schön|dir|ihnen|beaucoup|infiniment)){0,3}",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\bsomething (?:was|went|is|felt) (?:badly |very |really )?(?:wrong|off)\b"
    r"|\bwent (?:badly|terribly|horribly) wrong\b"
    r"|\b(?:rude|inappropriate|unprofessional|aggressive|offensive|abusive|dishonest|harass\w*|insult\w*|threaten\w*)\b"
    r"|\bmade me (?:very )?uncomfortable\b|\bpressured (?:me|us)\b"
    r"|\betwas (?:war|ist|lief) (?:gar |ganz )?(?:nicht in ordnung|schief|falsch)\b|\bschiefgelaufen\b"
    r"|\b(?:unverschämt|unhöflich|aufdringlich|beleidigend|übergriffig)\b"
    r"|\bquelque chose (?:n'allait pas|s'est mal passé)\b|\b(?:impoli|grossier|déplacé|insultant)e?\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|nothing|never|no|wasn't|isn't|didn't|nicht|nichts|kein\w*|nie|pas|rien|jamais)\b", re.IGNORECASE
)
# "n'allait pas" says that it was wrong; its own "pas" denies nothing.
_SAYING_SO = re.compile(r"(?:nicht in ordnung|n'allait pas)", re.IGNORECASE)
_NEWS = re.compile(r"^\W*(?:news|neuigkeit(?:en)?|nouvelles?)\s?:\s*(?P<news>\S.*)", re.IGNORECASE | re.DOTALL)
_SIGNS = {"+": CheckInKind.GOING_WELL, "-": CheckInKind.NOT_A_FIT, "\u2212": CheckInKind.NOT_A_FIT}
_SIGNS["\u2013"] = CheckInKind.NOT_A_FIT


def afterwards(text: str, known: Known, evidence: Evidence) -> Event | Ignored | None:
    """What somebody says of an introduction that was made; None where it is none, or the words are about consent."""
    introduction = known.introduction
    if not introduction.was_made:
        return None
    if something_wrong(text):
        return SomethingWrong(by=known.party, evidence=evidence)
    if introduction.state != State.INTRODUCED or known.party != Party.REQUESTER or not known.by_code:
        return None
    if (written := first_word(text)) is not None:
        return FirstWordSaid(by=known.party, evidence=evidence, written=written)
    answer = signed_outcome(text) or check_in(text).kind
    if answer == CheckInKind.UNCLEAR and is_only_thanks(text):
        return Ignored("thanks")
    return CheckInAnswered(by=known.party, evidence=evidence, answer=answer)


def first_word(text: str) -> bool | None:
    """Whether the first lines were written; None where this says something else, or more than that."""
    first, _, more = text.strip().partition("\n")
    said = first.replace("\u2019", "'").strip(" .!,")
    if _WRITTEN.fullmatch(said) and not more.strip():
        return True
    # "Not yet, on Friday" is when they will write; "not yet, we talk on Friday" is a date.
    kind = check_in(text).kind
    waits = kind in (CheckInKind.UNCLEAR, CheckInKind.NO_CONTACT) or (
        kind == CheckInKind.SCHEDULED and not _TOGETHER.search(said)
    )
    return False if _NOT_YET.match(said) and waits else None


def signed_outcome(text: str) -> CheckInKind | None:
    """A line that is nothing but "+" or "-", above whatever else is written."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return _SIGNS.get(first[0]) if first and set(first) == {first[0]} else None


def is_only_thanks(text: str) -> bool:
    return _THANKS.fullmatch(" ".join(text.split()).strip(" .!,")) is not None


def something_wrong(text: str) -> bool:
    """Whether a sentence names what is no mere poor match, and does not deny it; a false alarm stops people's mail."""
    sentences = _SENTENCE.findall(text[:_LOOKED_AT].replace("\u2019", "'"))
    named = [one for one in sentences if _WRONG.search(one)]
    return any(not _DENIED.search(_SAYING_SO.sub("", one)) for one in named)


def news_in(text: str) -> str:
    """What stands behind `news:`, to be told with a nudge; empty without."""
    found = _NEWS.match(text.strip())
    return found["news"].strip() if found else ""
