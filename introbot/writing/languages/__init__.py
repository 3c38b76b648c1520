"""The languages that letters are written in: each is one file of words. A new file is listed here and tested."""

from introbot.writing.languages import de, en, fr
from introbot.writing.languages.language import Language

__all__ = ["ENGLISH", "LANGUAGES", "Language"]

ENGLISH = en.LANGUAGE
LANGUAGES: dict[str, Language] = {module.LANGUAGE.code: module.LANGUAGE for module in (en, de, fr)}
