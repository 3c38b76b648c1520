"""English: one module for each sort of words, and here what binds them together."""

from introbot.reading.words.en import (
    asides,
    check_ins,
    commands,
    consent,
    harmless,
    later,
    macros,
    others,
    refusal,
    spelling,
    stopping,
    vocabulary,
)
from introbot.reading.words.language import Language

LANGUAGE = Language(
    code="en",
    check_ins=check_ins.CHECK_INS,
    commands=commands.COMMANDS,
    introduction_stems=("introduc", "connect you", "put you in touch"),
    answers={
        sort: phrases
        for module in (consent, harmless, asides, refusal, stopping, others, later)
        for sort, phrases in module.ANSWERS.items()
    },
    macros=macros.MACROS,
    spellings=spelling.SPELLINGS,
    endings={"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "'s": "is"},
    common=vocabulary.COMMON,
    caution=vocabulary.CAUTION,
    not_names=vocabulary.NOT_NAMES,
    facts=vocabulary.FACTS,
    mistyped=vocabulary.MISTYPED,
    not_name_endings=("ly", "ed", "ing", "ful", "less", "tion", "ous", "able", "ional", "ive"),
)
