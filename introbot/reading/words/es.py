"""Words of this language."""

from introbot.reading.words.language import Language

LANGUAGE = Language(code="es", answers={})
