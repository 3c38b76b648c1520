"""What a language's file gives: its spellings and its phrases for answers, check-ins and commands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache
from textwrap import dedent

from introbot.reading.words.names import is_given_name
from introbot.reading.words.phrases import Match, Phrases, words_of
from introbot.reading.words.tokens import BREAK, Sentence, Token

_TURNING_TYPO_FROM = 7
_TYPO_FROM = 6  # letters: shorter words are too near to others
_STEM_FROM = 3  # letters of a name that its endings are added to
_TOLD_FROM = 5  # letters of a word that is told by its ending
_RUN_LIMIT = 300  # letters without a mark: nobody's sentence is longer
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


class Says(StrEnum):
    """What a phrase of an answer says. Only those up to ASIDE may stand in a reply that is a yes."""

    YES = "yes"  # a bare yes, which may be the answer to something else
    CONSENT = "consent"  # names the introduction, or can't be anything but a yes to it
    ACT = "act"  # consent that names the act: "introduce us", "give her my number", "I would like to meet her"
    CONSENT_ASKED = "consent asked"  # consent that may end in a question mark: "why not?"
    COURTESY = "courtesy"  # a question that asks for nothing: "how are you?"
    ASSENT = "assent"  # "okay": harmless, too little for a yes, enough to hang a condition on
    HARMLESS = "harmless"  # thanks, greetings, reasons, practical remarks
    REMARK = "remark"  # told freely, without a word that may turn a meaning: harmless beside a consent, hides nothing
    OPEN = "open"  # told in words nobody listed, none of which can take a consent back: harmless beside an act
    LACK = "lack"  # one's own need or trouble, told as openly: harmless beside any consent, and beside what is open
    DENIAL = "denial"  # a "not" that says nothing against it: "I haven't slept for weeks"; harmless beside a consent
    CIRCUMSTANCE = "circumstance"  # when they can be met, since when it is so: its dates put nothing off
    NEED = "need"  # restates the need: harmless, and what "no introduction" turns into a wish for details
    ECHO = "echo"  # a "yes" that answers something else: "yes, I got your note"
    ASIDE = "aside"  # a "no" that answers something else: "no, we haven't met"
    STOP = "stop"
    MACHINE = "machine"  # an automatic reply's opening
    ACQUAINTED = "acquainted"
    DELEGATE = "delegate"
    QUESTION = "question"
    CONDITION = "condition"
    PROVISO = "proviso"  # a condition only beside a yes: "yes, by mail only"
    CONTRAST = "contrast"  # "but": a condition where it follows a yes
    LATER = "later"
    DATED = "dated"  # names a time: a deferral beside a yes, a hesitation or a "not now"
    NOT_NOW = "not now"  # a refusal of today only
    REFUSAL = "refusal"
    REASON = "reason"  # a no by itself where nothing else is said: "my wife does the books"
    GROUND = "ground"  # the same in an open frame, which tells a no from nothing but never lowers a yes
    EMPTY = "empty"  # holds the words of a no and is none: "not a bad idea"
    NO_INTRODUCTION = "no introduction"  # a refusal of the introduction, not of the need
    NO = "no"  # a bare no
    DETAILS = "details"
    WAIT = "wait"
    FOG = "fog"


def merged(*tables: Mapping[str, str]) -> dict[str, str]:
    """One table of several: a language's phrases may lie in more modules than one."""
    sorts = dict.fromkeys(sort for table in tables for sort in table)
    # Each dedented by itself: lines that are set in further go on with the one above, also across a table's end.
    return {sort: "\n".join(dedent(table[sort]) for table in tables if sort in table) for sort in sorts}


@dataclass(frozen=True)
class Language:
    """One language, as data. `caution` are the words no open slot may hold; `not_names` are capitalised but no name."""

    code: str
    answers: Mapping[str, str]
    check_ins: Mapping[str, str] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)
    macros: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    folding: Mapping[int, int | str] = field(default_factory=dict)  # letters often typed without their mark
    name_endings: tuple[str, ...] = ()  # that a given name may take for its last vowel or after it: "Yusufem"
    joints: str = ""  # where a written word is parted: "j'aimerais" is two, and so is "mettez-nous"
    common: str = ""
    introduction_stems: tuple[str, ...] = ()  # what our second question holds and our first does not
    caution: str = ""
    not_names: str = ""
    not_name_endings: tuple[str, ...] = ()  # of long words that are no names: "conditionally"
    mistyped: str = ""  # long words that are known too with one letter wrong, lost, doubled or swapped
    naming: str = ""  # words by which a consent says what it is to: beside a remark it needs one
    near: str = ""  # words that a date in a remark may be made of without putting anything off: "on Saturday"
    turning: str = ""  # words that may turn what is said beside them: no remark holds one
    mild: str = ""  # turning words that turn nothing beside an act: "again", "she"
    wishing: str = ""  # words of a consent that wishes for something: "gladly", "please", "by all means"
    since: str = ""  # words that a time begins with that puts nothing off: "seit", "depuis"
    nouns: bool = False  # nouns are capitalised: two capitals in a row are a name, one alone is none
    joining: str = ""  # words that a clause begins after, as after a comma: "denn", "want"
    turning_endings: tuple[str, ...] = ()  # of words that the tables don't know and that may turn it too: "-ly"
    closed: str = ""  # words that no open clause holds, though a remark may
    told: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # slots for a word of an open clause, by its ending
    wavering: str = ""  # words that leave an answer open beside a no
    facts: str = ""  # words of remarks that a bare yes beside them may answer: "yes, I was on holiday"
    script: str = ""  # the letters, as a range of a pattern, of a language that has its own
    spaceless: bool = False  # words are not parted: the longest that the tables know are taken

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that the tables hold, as it is written there."""
        tables = (*self.answers.values(), *self.check_ins.values(), *self.commands.values(), *self.macros.values())
        return frozenset(words_of((*tables, self.common, self.caution)))

    @cached_property
    def longest(self) -> int:
        """The length of the longest word, which bounds the search for words that are not parted."""
        return max(map(len, self.words), default=1)

    @cached_property
    def long_words(self) -> dict[str, tuple[str, ...]]:
        """The words of `mistyped`, by their first letter, which is always right."""
        words = self.mistyped.split()
        return {letter: tuple(word for word in words if word[0] == letter) for letter in {word[0] for word in words}}

    def canonical(self, word: str) -> tuple[str, ...]:
        """The words that `word`, in small letters, is compared as: "don't" is "do not", "thx" is "thanks"."""
        return _canonical(self, word)

    def __hash__(self) -> int:
        return hash(self.code)


@lru_cache(maxsize=2048)
def _canonical(language: Language, word: str) -> tuple[str, ...]:
    bare, drawn_out = word.strip("'"), _DRAWN_OUT.search(word)
    for spelling in (word, bare, _DRAWN_OUT.sub(r"\1", word)) if drawn_out else (word, bare):
        if spelling in language.spellings:
            return tuple(language.spellings[spelling].split())
    for ending, words in language.endings.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (word.removesuffix(ending), *words.split())
    if language.spaceless and not word.isascii() and len(word) <= _RUN_LIMIT:
        return tuple(_parted(language, word))
    for joint in language.joints:
        if joint in word:
            return tuple(part for piece in word.split(joint) if piece for part in _canonical(language, piece))
    folded = (_DRAWN_OUT.sub(r"\1", bare) if drawn_out else bare).translate(language.folding) or word
    if len(word) >= _TYPO_FROM and language.mistyped and not (word in language.words or folded in language.words):
        return tuple(_meant(language, folded).split())
    return (folded,)


def _meant(language: Language, word: str) -> str:
    """The one long word that `word` is a slip of the finger away from, or `word` itself."""
    meant = [known for known in language.long_words.get(word[:1], ()) if _one_slip(word, known)]
    return " ".join(language.canonical(meant[0])) if len(meant) == 1 else word


def _one_slip(word: str, known: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two neighbours are swapped; the first letter is right."""
    if word[0] != known[0] or abs(len(word) - len(known)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    rest, wanted = word[at:], known[at:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == wanted
    return rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:] or swapped


def _parted(language: Language, run: str) -> Iterator[str]:
    """The words of a run without spaces: the longest known first; unknown letters of one kind stay together."""
    at, unknown = 0, ""
    while at < len(run):
        ends = range(min(len(run), at + language.longest), at, -1)
        end = next((end for end in ends if run[at:end] in language.words), 0)
        if end:
            if unknown:
                yield unknown
            unknown = ""
            yield run[at:end]
            at = end
        else:
            unknown += run[at]
            at += 1
    if unknown:
        yield unknown


class Lexicon:
    """One table of one language, ready to scan sentences; the phrases are built when the first sentence comes."""

    def __init__(self, language: Language, table: Mapping[str, str]) -> None:
        self.language = language
        self.table = table
        self.caution = self._words(language.caution.split())
        self.turning = self._words(language.turning.split())
        self.closed = self._words(language.closed.split())
        self.mild = self._words(language.mild.split())
        self.wishing = self._words(language.wishing.split())
        self.since = self._words(language.since.split())
        self.near = self._words(language.near.split())
        self.naming = self._words(language.naming.split())
        self.wavering = self._words(language.wavering.split())
        self.facts = self._words(language.facts.split())
        spoken = self._words(words_of((*table.values(), *language.macros.values())))
        self.vocabulary = spoken | self.caution | self.turning | self.closed | self._words(language.common.split())
        self.not_names = self.vocabulary | self._words(language.not_names.split())

    @cached_property
    def phrases(self) -> Phrases:
        """The automaton of all phrases of the table."""
        phrases = Phrases(self.language.canonical, self.language.macros, self._words(self.language.joining.split()))
        for sort, lines in self.table.items():
            phrases.add(sort, lines)
        return phrases

    def _words(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(part for word in words for part in self.language.canonical(word))

    def names(self, words: Iterable[str]) -> frozenset[str]:
        """The words of names as this language compares them: "Lüthi" is "luethi"."""
        return self._words(words).union(words)

    def scan(self, sentence: Sentence, asked: frozenset[str] = frozenset()) -> list[Match]:
        """Every phrase in the sentence; `asked` are the only names a `<who>` may be (none: any name)."""
        words = [token.word for token in sentence.tokens]
        return self.phrases.matches(words, self._slots_of(sentence, asked))

    def _slots_of(self, sentence: Sentence, asked: frozenset[str]) -> list[tuple[str, ...]]:
        slots = [self.slots(token, asked) for token in sentence.tokens]
        if not self.language.nouns:
            return slots
        # Two capitalised words in a row, neither of them known, are somebody's name or a company's.
        names = [self.is_name(token) and token.word not in asked for token in sentence.tokens]
        for at in (at for at in range(1, len(names)) if names[at - 1] and names[at]):
            slots[at] = tuple(slot for slot in slots[at] if slot not in ("<open>", "<own>"))
        return slots

    def slots(self, token: Token, asked: frozenset[str]) -> tuple[str, ...]:
        """The slots a word may fill."""
        return self._slots(token.word, token.written, asked)

    # B019: there is one lexicon for each table, for as long as the program runs.
    @lru_cache(maxsize=4096)  # noqa: B019
    def _slots(self, word: str, written: str, asked: frozenset[str]) -> tuple[str, ...]:
        if not word[0].isalnum():
            return (("<comma>",) if written == "," else ()) + (("<rest>",) if word == BREAK else ())
        slots = []
        if self._is_name(word, written):
            slots.append("<name>")
        if self._is_asked(word, asked) if asked else slots:
            slots.append("<who>")
        if written[0].isupper():
            slots.append("<cap>")
        if word[0].isdigit():
            slots.append("<n>")
        if word not in self.caution:
            slots.append("<thing>")
        if word not in self.not_names:
            slots.append("<new>")
        given = is_given_name(written)
        if given:
            slots.append("<given>")
        turns = self._may_turn(word)
        if not (self._is_name(word, written) or given or word in asked or turns):
            slots += ["<words>", "<rest>"]
        is_asked = word in asked
        if self._is_open(word, written, given, is_asked, turns):
            slots += ["<open>"] if is_asked or word in self.mild else ["<open>", "<own>"]
            slots += [
                slot
                for slot, endings in self.language.told.items()
                if len(word) >= _TOLD_FROM and word.endswith(endings)
            ]
        return tuple(slots)

    def _is_open(self, word: str, written: str, given: bool, asked: bool, turns: bool) -> bool:
        """Whether a word may stand in what is told openly: no other person's name, and nothing that takes back."""
        if asked or word in self.mild:
            return True
        return not (turns or given or word in self.closed) and (self.language.nouns or not self._is_name(word, written))

    def _is_asked(self, word: str, asked: frozenset[str]) -> bool:
        """Whether a word is one of these names, also as the language inflects it."""
        endings = self.language.name_endings
        stems = (name.rstrip("a") for name in asked if endings)
        return word in asked or any(
            word.startswith(stem) and word[len(stem) :] in endings for stem in stems if len(stem) >= _STEM_FROM
        )

    def _may_turn(self, word: str) -> bool:
        """Whether a word may turn what is said beside it, or is unknown and looks like one that may."""
        if word in self.vocabulary:
            return word in self.turning
        if word.endswith(self.language.turning_endings):
            return True
        near = self._long_turning.get(word[0], ()) if len(word) >= _TURNING_TYPO_FROM else ()
        return any(_one_slip(word, known) for known in near)

    @cached_property
    def _long_turning(self) -> dict[str, list[str]]:
        """The turning words that are long enough to be told when mistyped, by their first letter."""
        by: dict[str, list[str]] = {}
        for word in sorted(self.turning):
            if len(word) >= _TURNING_TYPO_FROM:
                by.setdefault(word[0], []).append(word)
        return by

    def is_name(self, token: Token) -> bool:
        """Whether a word can be a person's name: capitalised, and no word that our phrases know."""
        return self._is_name(token.word, token.written)

    def _is_name(self, word: str, written: str) -> bool:
        if self.language.script and word.isascii():
            return word not in self.not_names
        if not written[0].isupper() or written[1:].isupper() or word in self.not_names:
            return False
        return len(written) < 7 or not word.endswith(self.language.not_name_endings)

    @lru_cache(maxsize=512)  # noqa: B019
    def knows(self, word: str) -> bool:
        """Whether a word in small letters, as written, is one of this language's."""
        return all(part in self.vocabulary for part in self.language.canonical(word))
