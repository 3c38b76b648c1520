"""The sample letters in each language, with what the sample people say in that language too: for looking at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from introbot.domain.introduction import Introduction
from introbot.domain.letters import Letter
from introbot.domain.people import Parts
from introbot.writing.languages.told import told
from introbot.writing.sample import DONALD, JANE, PARTS, sample_introductions, sample_letter, sample_sheet
from introbot.writing.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter that can be written: what `write` asks for."""

    letter: Letter
    introduction: Introduction | None
    sheet: Sheet


def samples_of(name: str, language: str = "en") -> tuple[Sample, ...]:
    """The letter `name` about each of the sample introductions, the usual one first, to people who speak `language`."""
    said = _SAID.get(language, {})
    letter = sample_letter(name)
    asked = told(language, "to", requester=DONALD.name, recipient=JANE.name, id="sample")
    transcript = ((asked, told(language, "stands.drafted")),)
    letter = replace(letter, words=said.get(letter.words, letter.words), transcript=transcript)
    return tuple(_sample(letter, introduction, said, language) for introduction in sample_introductions(name))


def _sample(letter: Letter, introduction: Introduction | None, said: Mapping[str, str], language: str) -> Sample:
    sheet = replace(sample_sheet(introduction), language=language, words_language=language)
    if introduction is None:
        return Sample(letter, None, sheet)
    condition = said.get(introduction.condition, introduction.condition)
    return Sample(letter, replace(introduction, parts=_parts(introduction.parts, said), condition=condition), sheet)


def _parts(parts: Parts, said: Mapping[str, str]) -> Parts:
    def say(words: str | None) -> str | None:
        return said.get(words, words) if words else words

    return replace(
        parts,
        experience=say(parts.experience),
        empathy=say(parts.empathy),
        expectations=say(parts.expectations),
        topic=say(parts.topic),
        brief=say(parts.brief),
    )


def _in(language: tuple[str, ...]) -> dict[str, str]:
    english = (PARTS.experience, PARTS.empathy, PARTS.expectations, PARTS.topic, *_OTHER_WORDS)
    return dict(zip(map(str, english), language, strict=True))


# What else sample.py says: of an experience that is none, a condition, in an answer, as a wish, and in a brief.
_OTHER_WORDS = (
    "I have not worked with him myself.",
    "if it stays under an hour",
    "Thursdays are best.\nCan we talk before the holidays?",
    "at most once a month",
    "bookkeeping",
    "Please do not call on Mondays.",
)
_SAID: dict[str, dict[str, str]] = {
    "de": _in(
        (
            "Mit Donald Ray habe ich zweimal zusammengearbeitet. Bei unserem Umzug hat er die Buchhaltung in sechs "
            "Wochen umgestellt, und seither war kein Abschluss mehr zu spät.",
            "Im Oktober haben Sie erzählt, dass der Monatsabschluss Ihr Team vier Tage kostet und Sie diese Tage "
            "lieber bei Ihren Kunden wären. Ich würde mich freuen, wenn Sie sie zurückbekämen.",
            "Er stellt viele Fragen und verkauft in einem ersten Gespräch nichts. Eine halbe Stunde am Telefon "
            "zeigt, ob es sich lohnt. Sie kostet nichts und verpflichtet Sie zu nichts.",
            "Monatsabschluss",
            "Ich habe selbst noch nicht mit ihm gearbeitet.",
            "wenn es unter einer Stunde bleibt",
            "Donnerstags geht es am besten.\nKönnen wir vor den Feiertagen sprechen?",
            "höchstens einmal im Monat",
            "Buchhaltung",
            "Bitte montags nicht anrufen.",
        )
    ),
    "fr": _in(
        (
            "J’ai travaillé deux fois avec Donald Ray. Lors de notre déménagement, il a réorganisé notre comptabilité "
            "en six semaines, et aucune clôture n’a été en retard depuis.",
            "En octobre, vous me disiez que la clôture mensuelle prend quatre jours à votre équipe, et que vous "
            "préféreriez les passer avec vos clients. J’aimerais vous voir retrouver ces jours.",
            "Il pose beaucoup de questions et ne vend rien lors d’un premier échange. Une demi-heure au téléphone "
            "suffit pour savoir si cela vaut la peine. C’est gratuit et sans engagement.",
            "clôture mensuelle",
            "Je n’ai pas travaillé avec lui moi-même.",
            "si cela reste en dessous d’une heure",
            "Le jeudi me convient le mieux.\nPouvons-nous en parler avant les fêtes ?",
            "au plus une fois par mois",
            "la comptabilité",
            "Pas d’appel le lundi, s’il vous plaît.",
        )
    ),
}
