"""English: one module for each sort of words, and here what binds them together."""

from introbot.reading.words.en import (
    asides,
    check_ins,
    circumstances,
    commands,
    consent,
    declining,
    denials,
    harmless,
    later,
    macros,
    others,
    outcomes,
    pleasantries,
    reasons,
    refusal,
    remarks,
    sending,
    settled,
    spelling,
    stopping,
    vocabulary,
)
from introbot.reading.words.language import Language, merged

_MODULES = (
    *(consent, harmless, pleasantries, remarks, circumstances, denials, asides),
    *(refusal, declining, settled, reasons, stopping, others, later),
)

LANGUAGE = Language(
    code="en",
    check_ins={**check_ins.CHECK_INS, **outcomes.OUTCOMES},
    commands=merged(commands.COMMANDS, sending.COMMANDS),
    introduction_stems=("introduc", "connect you", "put you in touch"),
    answers=merged(*(module.ANSWERS for module in _MODULES)),
    macros={
        **macros.MACROS,
        **pleasantries.MACROS,
        **remarks.MACROS,
        **circumstances.MACROS,
        **declining.MACROS,
        **reasons.MACROS,
        **stopping.MACROS,
        **check_ins.MACROS,
        **sending.MACROS,
    },
    spellings=spelling.SPELLINGS,
    endings={"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "'s": "is"},
    common=vocabulary.COMMON + vocabulary.PLAIN,
    caution=vocabulary.CAUTION,
    not_names=vocabulary.NOT_NAMES,
    near=vocabulary.NEAR,
    naming=vocabulary.NAMING,
    turning=vocabulary.TURNING,
    turning_endings=("ly",),
    wavering=reasons.WAVERING,
    facts=vocabulary.FACTS,
    mistyped=vocabulary.MISTYPED,
    not_name_endings=("ly", "ed", "ing", "ful", "less", "tion", "ous", "able", "ional", "ive"),
)
