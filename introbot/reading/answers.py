"""What a recipient's or a requester's new words answer: yes only where every clause is known consent or harmless."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from introbot.domain.answers import Answer, AnswerKind
from introbot.reading.dates import resolve
from introbot.reading.refusing import gives_reason, is_refusal, refuses, without_hiding
from introbot.reading.words import LANGUAGES, Lexicon, Says, answers_in, languages_of
from introbot.reading.words.clauses import Heard, hear, is_covered, standing
from introbot.reading.words.phrases import Match
from introbot.reading.words.signature import with_signature
from introbot.reading.words.tokens import BREAK

_CONSENTS = (Says.ACT, Says.CONSENT, Says.CONSENT_ASKED)
# What is told beside a consent that says to what it is.
_REMARKS = (Says.REMARK, Says.OPEN, Says.LACK, Says.DENIAL, Says.CIRCUMSTANCE)
# Sorts that may stand in a reply that is a yes. Whatever else is found lowers it.
_COVER = frozenset(
    {Says.YES, *_CONSENTS, Says.COURTESY, Says.ASSENT, Says.HARMLESS, Says.NEED, Says.ECHO, Says.ASIDE, *_REMARKS}
)
_YESES = (Says.YES, *_CONSENTS)
# What changes nothing that was said before.
_PLEASANT = frozenset({Says.YES, *_CONSENTS, Says.COURTESY, Says.ASSENT, Says.HARMLESS})
_UNKNOWN = "unknown"
_CAPITALISED = re.compile(r"\b[^\W\d_a-z][^\W\d_]*")


def consent_answer(text: str, today: date, asked: Sequence[str] = ()) -> Answer:
    """The answer in `text`. `asked` holds the names, or the words, of the people it was about: a yes to be introduced
    to somebody else is no yes. With none given any name will do."""
    return _read(text, today, asked)[0]


def explain_answer(text: str, today: date, asked: Sequence[str] = ()) -> tuple[Answer, list[tuple[str, str]]]:
    """The answer in `text`, and each clause with the rule that classed it; last the words that decided."""
    answer, said = _read(text, today, asked)
    rows = [row for each in said.heard for row in _rows(text, each)]
    if said.suspicious:
        rows.append(("", "never yes: quoted, cut, or with characters that mislead"))
    return answer, [*rows, (answer.evidence, f"answer: {answer.kind}")]


def _read(text: str, today: date, asked: Sequence[str]) -> tuple[Answer, _Said]:
    """The answer in the language that knows most of the words, or in the next where that one makes nothing of it."""
    names = frozenset(word.lower() for words in asked for word in _CAPITALISED.findall(words))
    readings = []
    for language in languages_of(text):
        said = _hear(text, answers_in(language.code), names)
        readings.append((_answer(text, said, today), said))
        if readings[-1][0].kind is not AnswerKind.UNCLEAR:
            return readings[-1]
    return readings[0]


def _answer(text: str, said: _Said, today: date) -> Answer:
    kind, by = _decide(said)
    if by is None:
        return Answer(kind)
    evidence = by.words_of(text)
    if kind is AnswerKind.UNCLEAR:
        return Answer(kind, evidence, harmless=_is_known(said, _PLEASANT))
    if kind is AnswerKind.CONDITIONAL:
        return Answer(kind, evidence, condition=_condition(text, by))
    if kind is AnswerKind.LATER:
        return Answer(kind, evidence, until=resolve(evidence, today) or _until(text, said.heard, today))
    return Answer(kind, evidence)


def inline_consent_answer(pairs: Sequence[tuple[str, str]], today: date, asked: Sequence[str] = ()) -> Answer:
    """The answer in words written under the quoted questions: pairs of (quoted question, words below it).

    `asked` is as in consent_answer. A yes to the need alone is never a yes; a need without the wish for an
    introduction is DETAILS.
    """
    answers = [
        (_asks_for_introduction(quoted), consent_answer(words, today, asked))
        for quoted, words in pairs
        if words.strip()
    ]
    introduction = [answer for asks, answer in answers if asks]
    need = [answer for asks, answer in answers if not asks]
    stopped = next((answer for _, answer in answers if answer.kind is AnswerKind.STOP), None)
    if stopped or not answers:
        return stopped or Answer(AnswerKind.UNCLEAR)
    if not introduction:
        only = need[-1]
        return only if only.kind is not AnswerKind.YES else Answer(AnswerKind.UNCLEAR, only.evidence)
    return _both(need, introduction[-1] if len(introduction) == 1 else _lowest(introduction))


def _both(need: list[Answer], introduction: Answer) -> Answer:
    wanted = not need or all(answer.kind is AnswerKind.YES for answer in need)
    if introduction.kind is AnswerKind.YES:
        return introduction if wanted else _lowest(need)
    if introduction.kind is AnswerKind.NO and need and wanted:
        return Answer(AnswerKind.DETAILS, introduction.evidence)
    return introduction


def _lowest(answers: list[Answer]) -> Answer:
    """The answer of several that is no yes, where there is one; two that differ are unclear."""
    others = [answer for answer in answers if answer.kind is not AnswerKind.YES]
    if not others:
        return answers[-1]
    same = len({answer.kind for answer in others}) == 1
    return others[-1] if same else Answer(AnswerKind.UNCLEAR, others[-1].evidence)


def _asks_for_introduction(quoted: str) -> bool:
    words = quoted.lower()
    return any(stem in words for language in LANGUAGES.values() for stem in language.introduction_stems)


def _hear(text: str, lexicon: Lexicon, names: frozenset[str]) -> _Said:
    names = lexicon.names(names)
    heard, suspicious = hear(text, lexicon, _COVER, names)
    read = [_asking(_contrasting(_remarking(_echoing(without_hiding(each)), lexicon))) for each in heard]
    heard = with_signature(read, lexicon, names)
    everything = frozenset(sort for each in heard for sort in each.says)
    return _Said(heard, everything, suspicious, lexicon.facts, lexicon.naming, lexicon.wavering, lexicon.wishing)


def _echoing(each: Heard) -> Heard:
    """The sentence without a yes that somebody is told to say, or said: "reply yes please"."""
    echoes = [match for match in each.matches if match.sort == Says.ECHO]
    if not echoes:
        return each
    yeses = {match.start for match in each.found if match.sort == Says.YES}
    kept = {
        match.sort
        for match in each.matches
        if match.sort not in _YESES
        or match.start not in yeses
        or not any(echo.start < match.start < echo.end for echo in echoes)
    }
    return replace(each, says=frozenset(kept))


def _remarking(each: Heard, lexicon: Lexicon) -> Heard:
    """The sentence without a consent that is only a part of a remark ("we sell cakes that say yes please"), without a
    date of these days in one ("we have guests on Saturday"), and without what is only mild words in it ("schon")."""
    if each.says.isdisjoint((Says.REMARK, Says.OPEN, Says.LACK)):
        return each
    own = standing(each.sentence, each.found, _COVER | {Says.CONTRAST})
    kept = {
        match.sort
        for match in each.matches
        if (match in own or match.sort not in _YESES)
        and not (match.sort == Says.DATED and _is_near(match, each, lexicon.near))
        and not _is_mild(match, each, lexicon)
    }
    return replace(each, says=each.says & kept)


def _is_mild(match: Match, each: Heard, lexicon: Lexicon) -> bool:
    """Whether a phrase is made of mild words alone, or tells since when, and stands inside what is told openly."""
    words = [token.word for token in each.sentence.tokens[match.start : match.end]]
    if not (lexicon.mild.issuperset(words) or (match.sort == Says.DATED and words[0] in lexicon.since)):
        return False
    free = (other for other in each.matches if other.sort in (Says.OPEN, Says.LACK))
    return any(other.start < match.start and match.end <= other.end for other in free)


def _is_near(dated: Match, each: Heard, near: frozenset[str]) -> bool:
    """Whether a date stands in a remark and is made of near words and numbers alone."""
    words = [token.word for token in each.sentence.tokens[dated.start : dated.end]]
    inside = any(match.sort == Says.REMARK and match.start < dated.start for match in each.matches)
    return inside and all(word in near or word[0].isdigit() for word in words)


def _contrasting(each: Heard) -> Heard:
    """The sentence without a "but" that leads from a remark, or from a "no" to something else, to the consent."""
    turns = next((match.start for match in each.matches if match.sort == Says.CONTRAST), None)
    if turns is None or each.says.isdisjoint((Says.ASIDE, *_REMARKS)):
        return each
    said = [match.start for match in each.matches if match.sort in (*_YESES, Says.ASSENT, Says.ECHO, Says.NEED)]
    if Says.ASIDE not in each.says and (not said or min(said) < turns):
        return each
    covered = is_covered(each.sentence, each.found, _COVER | {Says.CONTRAST})
    return replace(each, says=each.says - {Says.CONTRAST}, covered=covered)


def _asking(each: Heard) -> Heard:
    """The sentence with its question mark taken for a question."""
    if each.sentence.asks and not (each.covered and _may_ask(each)):
        return replace(each, says=each.says | {Says.QUESTION})
    return each


def _may_ask(each: Heard) -> bool:
    """Whether the sentence ends in a question that is an answer, or that asks for nothing."""
    end = len(each.sentence.tokens)
    return any(match.end == end and match.sort in (Says.CONSENT_ASKED, Says.COURTESY) for match in each.matches)


@dataclass(frozen=True, slots=True)
class _Said:
    """All that a reply says, as the rules ask for it."""

    heard: list[Heard]
    everything: frozenset[str]
    suspicious: bool
    facts: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    wavering: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()

    @property
    def remarks(self) -> bool:
        """Whether a need or a remark is told with a yes or after it; what is told before is answered by the yes. A yes
        that is a sentence by itself, and exclaimed, is no answer to what comes after."""
        said = [each.says for each in self.heard]
        first = next((n for n, says in enumerate(said) if Says.YES in says), 0)
        exclaimed = bool(self.heard) and self.heard[first].sentence.exclaims
        beside = [*said[first : first + 1], *(() if exclaimed else said[first:])]
        told = any(Says.NEED in says for says in said[first:])
        return told or self.states_facts or not all(says.isdisjoint(_REMARKS) for says in beside)

    @property
    def states_facts(self) -> bool:
        """Whether a yes shares its sentence with a remark that it may be the answer to."""
        return any(
            Says.YES in each.says and any(token.word in self.facts for token in each.sentence.tokens)
            for each in self.heard
        )

    @property
    def is_to_this(self) -> bool:
        """Whether a consent says to what: beside a remark "fine with me" may be about the remark."""
        if not self.has(*_REMARKS) or self.has(Says.ACT):
            return True
        if self.has(Says.OPEN, Says.LACK):
            return self.has(Says.LACK) and any(_names(each, self.wishing) for each in self.heard)
        return self.has(Says.YES) or any(_names(each, self.naming) for each in self.heard)

    def has(self, *sorts: str) -> bool:
        return not self.everything.isdisjoint(sorts)

    @property
    def consents(self) -> bool:
        return self.has(Says.YES, *_CONSENTS)

    @property
    def assents(self) -> bool:
        return self.consents or self.has(Says.ASSENT)

    @property
    def deferred(self) -> bool:
        return self.has(Says.LATER) or _is_deferred(self.heard, self.everything)

    @property
    def refuses(self) -> bool:
        return refuses(self.heard, self.wavering)


Rule = tuple[AnswerKind, Callable[[_Said], bool], tuple[str, ...]]
# The fixed order of precedence: the first that holds decides, and its sorts say which sentence is the evidence.
_RULES: tuple[Rule, ...] = (
    (AnswerKind.STOP, lambda said: said.has(Says.STOP), (Says.STOP,)),
    (AnswerKind.UNCLEAR, lambda said: said.has(Says.MACHINE), (Says.MACHINE,)),
    (AnswerKind.ACQUAINTED, lambda said: said.has(Says.ACQUAINTED), (Says.ACQUAINTED,)),
    (AnswerKind.DELEGATE, lambda said: said.has(Says.DELEGATE), (Says.DELEGATE,)),
    (
        AnswerKind.DETAILS,
        lambda said: said.has(Says.NO_INTRODUCTION) and said.has(Says.NEED),
        (Says.NO_INTRODUCTION,),
    ),
    (AnswerKind.NO, lambda said: said.refuses and not said.deferred, (Says.REFUSAL, Says.NO_INTRODUCTION, Says.NO)),
    (AnswerKind.QUESTION, lambda said: said.has(Says.QUESTION), (Says.QUESTION,)),
    (
        AnswerKind.CONDITIONAL,
        lambda said: said.has(Says.CONDITION) and (said.assents or not said.deferred),
        (Says.CONDITION,),
    ),
    (
        AnswerKind.CONDITIONAL,
        lambda said: said.has(Says.PROVISO) and said.assents and not said.deferred,
        (Says.PROVISO,),
    ),
    (
        AnswerKind.LATER,
        lambda said: said.deferred or said.has(Says.NOT_NOW),
        (Says.LATER, Says.NOT_NOW, Says.DATED),
    ),
    (AnswerKind.DETAILS, lambda said: said.has(Says.DETAILS), (Says.DETAILS,)),
    (AnswerKind.WAIT, lambda said: said.has(Says.WAIT), (Says.WAIT,)),
    (AnswerKind.UNCLEAR, lambda said: said.has(Says.NO) and (said.consents or said.has(Says.FOG)), (Says.NO,)),
    (AnswerKind.NO, lambda said: said.has(Says.NO), (Says.NO,)),
    (AnswerKind.NO, lambda said: gives_reason(said.heard, said.wavering), (Says.REASON, Says.GROUND)),
    (AnswerKind.CONDITIONAL, lambda said: said.has(Says.CONTRAST) and said.assents, (Says.CONTRAST,)),
    (AnswerKind.YES, lambda said: _is_yes(said) and said.has(*_CONSENTS) and said.is_to_this, _CONSENTS),
    # A bare yes beside a remark, or a need that is told again, may be the answer to that alone.
    (
        AnswerKind.YES,
        lambda said: _is_yes(said) and not said.remarks and not said.has(Says.OPEN, Says.LACK),
        (Says.YES,),
    ),
)


def _decide(said: _Said) -> tuple[AnswerKind, Heard | None]:
    for kind, holds, sorts in _RULES:
        if holds(said):
            return kind, next((each for each in said.heard if _is_evidence(each, sorts)), None)
    return AnswerKind.UNCLEAR, said.heard[0] if said.heard else None


def _is_evidence(each: Heard, sorts: tuple[str, ...]) -> bool:
    return not each.says.isdisjoint(sorts) and (Says.REFUSAL not in sorts or is_refusal(each))


def _is_yes(said: _Said) -> bool:
    """Whether consent is said and every clause is known: nothing lowers it, and no word is left over."""
    return said.consents and _is_known(said, _COVER)


def _is_known(said: _Said, sorts: frozenset[str]) -> bool:
    """Whether nothing is said but what is of these sorts, and no word is left over."""
    return said.everything <= sorts and all(each.covered for each in said.heard) and not said.suspicious


def _names(each: Heard, naming: frozenset[str]) -> bool:
    spans = [(match.start, match.end) for match in each.matches if match.sort in _CONSENTS and match.sort in each.says]
    return any(token.word in naming for start, end in spans for token in each.sentence.tokens[start:end])


def _is_deferred(heard: list[Heard], everything: frozenset[str]) -> bool:
    """Whether a time that is named puts the answer off: beside a yes, a no, a "maybe", or with nothing else said."""
    if Says.DATED not in everything:
        return False
    beside = {Says.YES, *_CONSENTS, Says.NOT_NOW, Says.FOG, Says.NO}
    known = _COVER | {Says.DATED}
    return bool(everything & beside) or all(
        each.covered or (each.says <= known and Says.DATED in each.says) for each in heard
    )


def _condition(text: str, by: Heard) -> str:
    """The clause of the condition, as it was written."""
    markers = (Says.CONDITION, Says.PROVISO, Says.CONTRAST)
    match = next((match for sort in markers for match in by.matches if match.sort == sort), None)
    tokens = by.sentence.tokens
    if match is None:
        return ""
    end = len(tokens)
    if match.start == 0:
        end = next((n for n in range(match.end, len(tokens)) if tokens[n].word == BREAK), end)
    return text[tokens[match.start].start : tokens[end - 1].end]


def _until(text: str, heard: list[Heard], today: date) -> date | None:
    dated = [each.sentence.span for each in heard if each.says.intersection((Says.DATED, Says.LATER, Says.NOT_NOW))]
    return next((day for start, end in dated if (day := resolve(text[start:end], today))), None)


def _rows(text: str, each: Heard) -> list[tuple[str, str]]:
    tokens = each.sentence.tokens
    rows = [
        (text[tokens[match.start].start : tokens[match.end - 1].end], f"{match.sort}: {match.rule}")
        for match in each.matches
    ]
    start, end = each.sentence.span
    if each.sentence.asks:
        rows.append((text[start:end], "a question mark"))
    return rows if each.covered else [*rows, (text[start:end], _UNKNOWN)]
