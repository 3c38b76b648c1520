"""The lines of a name under an answer, and of an address under the name, that nobody marked as a signature."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from introbot.reading.words import LANGUAGES, answers_in, commands_in
from introbot.reading.words.clauses import Heard
from introbot.reading.words.language import Lexicon, Says
from introbot.reading.words.names import is_given_name
from introbot.reading.words.phrases import Match
from introbot.reading.words.tokens import BREAK, Sentence, Token

HARMLESS = str(Says.HARMLESS)  # every table calls it so
_SIGNATURE_LINES = 8
_SIGN_OFF = 2  # words: a name and a kiss
_KISSES = re.compile(r"[xX]{1,4}|[xX]{1,2}[oO]")
_INITIAL_AND_KISS = re.compile(r"[A-Z]x{1,4}")
_FOREIGN_NAME = 16  # letters of a name in a script without capitals, under a closing formula
_JOINING = frozenset({"of", "and", "&", "the", "at", "for", "de", "und", "et", "y", "e", "di", "da", "van", "von"}) | {
    *("|", "+", "/", "tel", "mobile", "phone", "web", "fax")
}

_NAME_WORDS = 5
_INITIALS = re.compile(r"(?:[A-Z][. ]*){1,3}")
_TITLES = frozenset(
    ("dr", "prof", "ing", "dipl", "mag", "lic", "avv", "dott", "arq", "don", "doña", "sr", "sra", "mr", "mrs", "ms")
) | {"mme", "m", "dhr", "mevr", "drs", "ir", "me", "ra"}

# Words of caution that stand in people's titles and addresses too.
_OF_TITLES = frozenset(
    ("head", "information", "software", "computer", "press", "of", "and", "et", "und", "y", "e", "en")
)


def with_signature(heard: list[Heard], lexicon: Lexicon, names: frozenset[str] = frozenset()) -> list[Heard]:
    """The sentences with the lines of a name, and of an address under it, taken as harmless. `names` are those of the
    people it is about: who is asked signs with one of them."""
    out: list[Heard] = heard[:1]
    signing = False
    for before, each in pairwise(heard):
        near_end = each.sentence.line >= heard[-1].sentence.line - _SIGNATURE_LINES
        after_gap = each.sentence.line > before.sentence.line + 1
        closing = before.covered and before.says <= {HARMLESS} and before.sentence.alone
        last = each is heard[-1] and before.covered and before.sentence.closed
        named = last and _is_sign_off(each.sentence)
        if (
            near_end
            and not each.covered
            and (
                named
                or _is_own_name(each.sentence, lexicon, names)
                or _is_signature(each.sentence, lexicon, signing, after_gap, closing)
            )
        ):
            signing, each = True, _as_name(each)
        signing = signing and each.covered and each.says <= {HARMLESS}
        out.append(each)
    return out


def _is_sign_off(sentence: Sentence) -> bool:
    """Whether the last words on a line are a given name, or an initial with a kiss: "Yes please. Jane", "... Jx"."""
    words = [token.written for token in sentence.tokens if token.word != BREAK]
    if sentence.asks or not words or (len(words) > 1 and not _KISSES.fullmatch(words[-1])) or len(words) > _SIGN_OFF:
        return False
    return is_given_name(words[0]) or bool(_INITIAL_AND_KISS.fullmatch("".join(words)))


def _is_own_name(sentence: Sentence, lexicon: Lexicon, names: frozenset[str]) -> bool:
    """Whether a line is a name of these people, with initials or a title, and perhaps a rôle after a comma."""
    words = [token.word for token in sentence.tokens]
    end = words.index(BREAK) if BREAK in words else len(words)
    own = any(word in names for word in words[:end])
    called = (
        own
        and end <= _NAME_WORDS
        and all(
            token.word in names or token.written.strip(".").lower() in _TITLES or _INITIALS.fullmatch(token.written)
            for token in sentence.tokens[:end]
        )
    )
    rest = [token for token in sentence.tokens[end:] if token.word != BREAK]
    plain = len(rest) <= _NAME_WORDS and all(
        token.word not in lexicon.caution and _is_furniture(token.written) for token in rest
    )
    return called and plain and not sentence.asks and (not rest or not _says_something(sentence, lexicon))


def _as_name(each: Heard) -> Heard:
    match = Match(0, len(each.sentence.tokens), HARMLESS, "a name")
    return replace(each, matches=(match,), says=frozenset({HARMLESS}), covered=True)


def _is_signature(sentence: Sentence, lexicon: Lexicon, signing: bool, after_gap: bool, closing: bool) -> bool:
    """Whether a line is a name, or under a name an address: nothing in it may be a word of caution."""
    tokens = [token for token in sentence.tokens if token.word != BREAK]
    if sentence.asks or sentence.closed or not tokens:
        return False
    if signing:
        plain = all(token.word not in lexicon.caution or token.word in _OF_TITLES for token in tokens)
        shaped = len(tokens) <= 10 and all(_is_furniture(token.written) for token in tokens)
        return plain and shaped and not _says_something(sentence, lexicon)
    placed = after_gap or closing or sentence.tokens[0].word == BREAK
    return placed and len(tokens) <= 4 and _is_persons_name(tokens, lexicon, closing)


def _is_persons_name(tokens: list[Token], lexicon: Lexicon, closing: bool) -> bool:
    """Whether words are a person's name: a known given name first, save right under a closing formula."""
    if is_given_name(tokens[0].written) or (len(tokens) > 1 and is_given_name(tokens[-1].written)):
        return all(_is_name(token, lexicon) for token in tokens)
    if closing and lexicon.language.script and all("<new>" in lexicon.slots(token, frozenset()) for token in tokens):
        return sum(len(token.word) for token in tokens) <= _FOREIGN_NAME
    return closing and all(_is_name(token, lexicon) and not _is_known_anywhere(token) for token in tokens)


def _says_something(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a line under a name says more than who somebody is."""
    return any(match.sort != HARMLESS for match in lexicon.scan(sentence))


def _is_name(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is an initial, a known name, or a capitalised word that neither this table nor English knows."""
    if len(token.written) == 1:
        return token.written.isupper()
    if is_given_name(token.written):
        return token.word not in lexicon.caution
    return lexicon.is_name(token) and answers_in("en").is_name(replace(token, word=token.written.lower()))


def _is_known_anywhere(token: Token) -> bool:
    """Whether a word means something in any language: "Annulez" alone under an answer is no name."""
    for code in LANGUAGES:
        for lexicon in (answers_in(code), commands_in(code)):
            if any(part in lexicon.not_names for part in lexicon.language.canonical(token.written.lower())):
                return True
    return False


def _is_furniture(written: str) -> bool:
    """Whether a word can stand in an address under a name: no small word but a joining one."""
    return written[0].isupper() or written[0].isdigit() or "@" in written or "." in written or written in _JOINING
