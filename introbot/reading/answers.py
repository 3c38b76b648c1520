"""What a recipient's or a requester's new words answer: yes only where every clause is known consent or harmless."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from introbot.domain.answers import Answer, AnswerKind
from introbot.reading.dates import resolve
from introbot.reading.words import LANGUAGES, Lexicon, Says, answers_in, language_of
from introbot.reading.words.clauses import Heard, hear, is_covered
from introbot.reading.words.phrases import Match
from introbot.reading.words.tokens import BREAK, Sentence

_CONSENTS = (Says.CONSENT, Says.CONSENT_ASKED)
# Sorts that may stand in a reply that is a yes. Whatever else is found lowers it.
_COVER = frozenset({Says.YES, *_CONSENTS, Says.COURTESY, Says.ASSENT, Says.HARMLESS, Says.NEED, Says.ECHO, Says.ASIDE})
_UNKNOWN = "unknown"
_CAPITALISED = re.compile(r"\b[^\W\d_a-z][^\W\d_]*")
_SIGNATURE_LINES = 8


def consent_answer(text: str, today: date, asked: Sequence[str] = ()) -> Answer:
    """The answer in `text`. `asked` holds the names, or the words, of the people it was about: a yes to be introduced
    to somebody else is no yes. With none given any name will do."""
    heard, suspicious = _hear(text, asked)
    kind, by, sorts = _decide(heard, suspicious)
    if by is None:
        return Answer(kind)
    start, end = by.sentence.span
    condition = _condition(text, by) if kind is AnswerKind.CONDITIONAL else ""
    until = resolve(text[start:end], today) or _until(text, heard, today) if kind is AnswerKind.LATER else None
    return Answer(kind, text[start:end], condition, until)


def explain_answer(text: str, today: date, asked: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Each clause of `text` with the rule that classed it, and last the words that decided with the answer."""
    heard, suspicious = _hear(text, asked)
    rows = [row for each in heard for row in _rows(text, each)]
    if suspicious:
        rows.append(("", "never yes: quoted, cut, or with characters that mislead"))
    answer = consent_answer(text, today, asked)
    return [*rows, (answer.evidence, f"answer: {answer.kind}")]


def inline_consent_answer(pairs: Sequence[tuple[str, str]], today: date) -> Answer:
    """The answer in words written under the quoted questions: pairs of (quoted question, words below it).

    A yes to the need alone is never a yes; a need without the wish for an introduction is DETAILS.
    """
    answers = [
        (_asks_for_introduction(quoted), words, consent_answer(words, today))
        for quoted, words in pairs
        if words.strip()
    ]
    introduction = [answer for asks, _, answer in answers if asks]
    need = [answer for asks, _, answer in answers if not asks]
    stopped = next((answer for _, _, answer in answers if answer.kind is AnswerKind.STOP), None)
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


def _hear(text: str, asked: Sequence[str]) -> tuple[list[Heard], bool]:
    lexicon = answers_in(language_of(text).code)
    names = frozenset(word.lower() for words in asked for word in _CAPITALISED.findall(words))
    heard, suspicious = hear(text, lexicon, _COVER, names)
    return _with_signature([_asking(each) for each in heard], lexicon), suspicious


def _asking(each: Heard) -> Heard:
    """The sentence with its question mark taken for a question, and with "no, ... but" taken for no contrast."""
    says, covered = set(each.says), each.covered
    if Says.ASIDE in says and Says.CONTRAST in says:
        says.discard(Says.CONTRAST)
        covered = is_covered(each.sentence, each.found, _COVER | {Says.CONTRAST})
    if each.sentence.asks and not (covered and _may_ask(each)):
        says.add(Says.QUESTION)
    return replace(each, says=frozenset(says), covered=covered)


def _may_ask(each: Heard) -> bool:
    """Whether the sentence ends in a question that is an answer, or that asks for nothing."""
    end = len(each.sentence.tokens)
    return any(match.end == end and match.sort in (Says.CONSENT_ASKED, Says.COURTESY) for match in each.matches)


def _with_signature(heard: list[Heard], lexicon: Lexicon) -> list[Heard]:
    """The sentences with the lines of a name, and of an address under it, taken as harmless."""
    last_line = heard[-1].sentence.line if heard else 0
    signing = False
    out: list[Heard] = []
    for number, each in enumerate(heard):
        near_end = number > 0 and each.sentence.line >= last_line - _SIGNATURE_LINES
        before = heard[number - 1] if number else None
        after_gap = before is not None and each.sentence.line > before.sentence.line + 1
        closing = before is not None and before.covered and before.says == {Says.HARMLESS} and before.sentence.alone
        if near_end and not each.covered and _is_signature(each.sentence, lexicon, signing, after_gap, closing):
            signing = True
            each = _as_name(each)
        elif not (each.covered and each.says <= {Says.HARMLESS}):
            signing = False
        out.append(each)
    return out


def _as_name(each: Heard) -> Heard:
    match = Match(0, len(each.sentence.tokens), Says.HARMLESS, "a name")
    return replace(each, matches=(match,), says=frozenset({Says.HARMLESS}), covered=True)


def _is_signature(sentence: Sentence, lexicon: Lexicon, signing: bool, after_gap: bool, closing: bool) -> bool:
    tokens = [token for token in sentence.tokens if token.word != BREAK]
    if sentence.asks or sentence.closed or len(tokens) > (10 if signing else 4) or not tokens:
        return False
    if signing:
        return all(_is_furniture(token.written) and (token.word not in lexicon.caution) for token in tokens)
    if not (after_gap or closing or sentence.tokens[0].word == BREAK):
        return False
    return all(lexicon.is_name(token) or len(token.written) == 1 and token.written.isupper() for token in tokens)


def _is_furniture(written: str) -> bool:
    """Whether a word can stand in an address under a name: no small word but a joining one."""
    return written[0].isupper() or written[0].isdigit() or "@" in written or "." in written or written.lower() in {
        "of", "and", "&", "the", "at", "for", "de", "und", "et", "y", "e", "di", "da", "van", "von", "|", "+", "/", "tel", "mobile", "phone", "web", "fax",
    }  # fmt: skip


Decision = tuple[AnswerKind, Heard | None, frozenset[str]]


def _decide(heard: list[Heard], suspicious: bool) -> Decision:
    """The fixed order of precedence: what can be undone least is looked for first."""
    everything = frozenset(sort for each in heard for sort in each.says)

    def answer(kind: AnswerKind, *sorts: str) -> Decision:
        return kind, next((each for each in heard if each.says.intersection(sorts)), None), everything

    consents = bool(everything.intersection((Says.YES, *_CONSENTS)))
    assents = consents or Says.ASSENT in everything
    refuses = [each for each in heard if _refuses(each)]
    deferred = Says.LATER in everything or _is_deferred(heard, everything)
    if Says.STOP in everything:
        return answer(AnswerKind.STOP, Says.STOP)
    if Says.MACHINE in everything:
        return answer(AnswerKind.UNCLEAR, Says.MACHINE)
    if Says.ACQUAINTED in everything:
        return answer(AnswerKind.ACQUAINTED, Says.ACQUAINTED)
    if Says.DELEGATE in everything:
        return answer(AnswerKind.DELEGATE, Says.DELEGATE)
    if Says.NO_INTRODUCTION in everything and Says.NEED in everything:
        return answer(AnswerKind.DETAILS, Says.NO_INTRODUCTION)
    if refuses and not deferred:
        return AnswerKind.NO, refuses[0], everything
    if Says.QUESTION in everything:
        return answer(AnswerKind.QUESTION, Says.QUESTION)
    if Says.CONDITION in everything and (assents or not deferred):
        return answer(AnswerKind.CONDITIONAL, Says.CONDITION)
    if Says.PROVISO in everything and assents and Says.LATER not in everything:
        return answer(AnswerKind.CONDITIONAL, Says.PROVISO)
    if deferred or Says.NOT_NOW in everything:
        return answer(AnswerKind.LATER, Says.LATER, Says.NOT_NOW, Says.DATED)
    if Says.DETAILS in everything:
        return answer(AnswerKind.DETAILS, Says.DETAILS)
    if Says.WAIT in everything:
        return answer(AnswerKind.WAIT, Says.WAIT)
    if Says.NO in everything:
        return answer(AnswerKind.UNCLEAR if consents or Says.FOG in everything else AnswerKind.NO, Says.NO)
    if Says.CONTRAST in everything and assents and not all(each.covered for each in heard):
        return answer(AnswerKind.CONDITIONAL, Says.CONTRAST)
    if consents and not suspicious and _is_yes(heard, everything):
        return answer(AnswerKind.YES, *(_CONSENTS if everything.intersection(_CONSENTS) else (Says.YES,)))
    return AnswerKind.UNCLEAR, heard[0] if heard else None, everything


def _is_yes(heard: list[Heard], everything: frozenset[str]) -> bool:
    return everything <= _COVER and all(each.covered for each in heard)


def _refuses(each: Heard) -> bool:
    refusal = each.says.intersection((Says.REFUSAL, Says.NO_INTRODUCTION))
    return bool(refusal) and not each.says.intersection((Says.CONDITION, Says.QUESTION))


def _is_deferred(heard: list[Heard], everything: frozenset[str]) -> bool:
    """Whether a time that is named puts the answer off: beside a yes, a no, a "maybe", or with nothing else said."""
    if Says.DATED not in everything:
        return False
    beside = {Says.YES, *_CONSENTS, Says.NOT_NOW, Says.FOG, Says.NO}
    known = _COVER | {Says.DATED}
    return bool(everything & beside) or all(
        each.covered or each.says <= known and Says.DATED in each.says for each in heard
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
