"""Whether a reply is a clear no: somebody declines, or gives a reason that is a no by itself, and nothing turns it.

A no closes the introduction, so in doubt it is none and a person looks.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from introbot.reading.words.clauses import Heard
from introbot.reading.words.language import Says
from introbot.reading.words.phrases import Match, undominated
from introbot.reading.words.tokens import BREAK

_CONSENTS = (Says.CONSENT, Says.CONSENT_ASKED)
_ACTS = (Says.REFUSAL, Says.NO_INTRODUCTION)
_REASONS = (Says.REASON, Says.GROUND)
# What counts for a no alone: a sentence that may stand beside a yes is read without it.
_FOR_A_NO = frozenset((Says.GROUND, Says.EMPTY))
_WIDE = frozenset((*_ACTS, *_REASONS, Says.EMPTY))
_NEVER_HIDDEN = frozenset((Says.STOP, Says.MACHINE, Says.DELEGATE, Says.ACQUAINTED, Says.NOT_NOW))
_BEFORE = 2  # words, as "sorry," before them
_JOINING = frozenset((BREAK, "and", "so", "but"))
# Beside these a bare "no" is no answer.
_NO_NO_BESIDE = frozenset((Says.YES, Says.FOG, Says.WAIT, Says.CONDITION, Says.DETAILS))
# Beside these a reason is no answer.
_NO_REASON_BESIDE = frozenset(
    (
        *(Says.YES, Says.NEED, Says.CONDITION, Says.PROVISO, Says.QUESTION, Says.DETAILS),
        *(Says.LATER, Says.NOT_NOW, Says.WAIT, Says.DELEGATE, Says.ACQUAINTED),
    )
)


def without_hiding(each: Heard) -> Heard:
    """The sentence with what a no's wide frames hide: "stop" and the like everywhere, and in a sentence that may stand
    beside a yes whatever would be said there if the frames were not known."""
    if each.says.isdisjoint(_WIDE):
        return each
    if each.covered and not each.says.isdisjoint(_FOR_A_NO):
        matches = undominated([match for match in each.found if match.sort not in _FOR_A_NO])
    else:
        hidden = {*_shown(each, _FOR_A_NO, _NEVER_HIDDEN), *_shown(each, _WIDE, {Says.STOP})} - {*each.matches}
        matches = sorted([*each.matches, *hidden], key=lambda match: (match.start, -match.end))
    return replace(each, matches=tuple(matches), says=frozenset(match.sort for match in matches))


def _shown(each: Heard, without: Collection[str], sorts: Collection[str]) -> list[Match]:
    """What the sentence says of these sorts where those are not known."""
    known = undominated([match for match in each.found if match.sort not in without])
    return [match for match in known if match.sort in sorts]


def is_refusal(each: Heard) -> bool:
    """Whether a sentence declines, neither asking nor on a condition."""
    return not each.says.isdisjoint((*_ACTS, Says.NO)) and each.says.isdisjoint((Says.CONDITION, Says.QUESTION))


def refuses(heard: Sequence[Heard], wavering: frozenset[str]) -> bool:
    """Whether somebody declines, and takes it back neither before ("I was going to decline ...") nor after."""
    acts = [n for n, each in enumerate(heard) if is_refusal(each) and not each.says.isdisjoint(_ACTS)]
    if not acts:
        return _refuses_barely(heard)
    if _beside_consent(heard[: acts[0] + 1]) and not _is_bare(heard[-1]):
        return False
    return not _taken_back(heard[acts[-1] :], wavering)


def _refuses_barely(heard: Sequence[Heard]) -> bool:
    """Whether a bare "no" is all that is answered; "not now" before it leaves it standing."""
    said = [n for n, each in enumerate(heard) if Says.NO in each.says and is_refusal(each)]
    beside = any(_consents(each) or not each.says.isdisjoint(_NO_NO_BESIDE) for each in heard)
    return bool(said) and not beside and all(Says.NOT_NOW not in each.says for each in heard[said[-1] :])


def _is_bare(each: Heard) -> bool:
    return any(match.sort == Says.NO and match.end - match.start == len(each.sentence.tokens) for match in each.matches)


def _beside_consent(heard: Sequence[Heard]) -> bool:
    """Whether a consent goes before, plain or on a condition, and no "but" leads from it to the no."""
    plain = [each for each in heard[:-1] if each.covered or Says.CONDITION in each.says]
    consents = any(_consents(each) for each in plain)
    return consents and all(Says.CONTRAST not in each.says for each in heard)


def _consents(each: Heard, start: int = 0) -> bool:
    """Whether a consent from `start` on begins a clause; within one it may be anything: "pricing is fine"."""
    return any(
        match.sort in _CONSENTS and match.sort in each.says and match.start >= start and _begins(match, each)
        for match in each.matches
    )


def _begins(match: Match, each: Heard) -> bool:
    return match.start == 0 or each.sentence.tokens[match.start - 1].word in _JOINING


def _taken_back(heard: Sequence[Heard], wavering: frozenset[str]) -> bool:
    """Whether what follows the no in the first of these sentences consents, or turns with a "but" and wavers."""
    first, *others = heard
    act = max(match.end for match in first.matches if match.sort in _ACTS)
    if _consents(first, act) or any(_consents(each) or _opens(each, Says.CONDITION) for each in others):
        return True
    turn = next((match.end for match in first.matches if _turns(match, first) and match.start >= act), None)
    if turn is not None:
        return _wavers(first, turn, wavering)
    return any(_opens(each, Says.CONTRAST) and _wavers(each, 1, wavering) for each in others)


def gives_reason(heard: Sequence[Heard], wavering: frozenset[str]) -> bool:
    """Whether a reason is given that is a no by itself, nothing else is answered, and nothing leaves it open."""
    reasons = [n for n, each in enumerate(heard) if _reasons(each)]
    if not reasons or any(_consents(each) or not each.says.isdisjoint(_NO_REASON_BESIDE) for each in heard):
        return False
    return not any(_is_open(each, wavering) for each in heard[reasons[0] :])


def _reasons(each: Heard) -> list[Match]:
    """The reasons in a sentence, in a remark too, save where words that are none fit the frame as well."""
    own = undominated([match for match in each.found if match.sort != Says.REMARK])
    empty = [match for match in own if match.sort == Says.EMPTY]
    return [match for match in own if match.sort in _REASONS and not any(_is_instead(none, match) for none in empty)]


def _is_instead(none: Match, reason: Match) -> bool:
    """Whether words that are no reason begin about where one does, and run on at least as far."""
    return none.start <= reason.start + _BEFORE and none.end >= reason.end


def _is_open(each: Heard, wavering: frozenset[str]) -> bool:
    """Whether a sentence with a reason, or after one, turns from it or wavers beside it."""
    reasons = _reasons(each)
    if not reasons:
        return Says.CONTRAST in each.says or _wavers(each, 0, wavering)
    after = [match for match in each.matches if match.start >= reasons[0].end]
    turned = any(match.sort == Says.FOG or _turns(match, each) for match in after)
    return turned or _wavers(each, 0, wavering)


def _turns(match: Match, each: Heard) -> bool:
    """Whether a "but" turns what follows it; a "though" that ends its clause turns nothing."""
    tokens = each.sentence.tokens
    ends = match.end == len(tokens) or tokens[match.end].word == BREAK
    return match.sort == Says.CONTRAST and not (ends and match.start > 0)


def _wavers(each: Heard, start: int, wavering: frozenset[str]) -> bool:
    """Whether a word from `start` on leaves the answer open; the words of a no don't, nor those of thanks."""
    said = [match for match in each.found if match.sort in (*_ACTS, *_REASONS, Says.HARMLESS)]
    inside = {n for match in said for n in range(match.start, match.end)}
    tokens = each.sentence.tokens
    return any(tokens[n].word in wavering and n not in inside for n in range(start, len(tokens)))


def _opens(each: Heard, sort: str) -> bool:
    return sort in each.says and any(match.sort == sort and match.start == 0 for match in each.matches)
