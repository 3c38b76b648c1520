"""German."""

from __future__ import annotations

_THEM = r"(?:ihn|sie|einander|uns|(?-i:[A-ZÄÖÜ])[\wäöüß-]+)"

JUST_MET = (
    r"\b(?:gerade|eben|erst kürzlich|erst neulich|erst vor kurzem|neulich erst) (?:erst )?kennengelernt\b",
    rf"\bkenne {_THEM} (?:kaum|noch nicht gut|nicht gut|nur flüchtig|erst seit kurzem)\b",
    rf"\bhabe {_THEM} (?:erst )?(?:letzte woche|gestern|diese woche|vor ein paar tagen|neulich) "
    r"(?:erst )?(?:kennengelernt|getroffen)\b",
)
KNOWN_LONG = (rf"\bkenne {_THEM} (?:schon )?seit (?:vielen |\w+ )?jahren\b", r"\balte(?:r|n)? freunde?\b")
UNTRIED = (
    rf"\b(?:noch )?(?:nie|nicht) (?:selbst |direkt )?(?:mit {_THEM} )?zusammengearbeitet\b",
    r"\bkeine eigene(?:n)? (?:erfahrung|ergebnisse)\b",
)
TRIED = (r"\b(?:ich|wir) haben? (?:\w+ ){0,3}mit \w+ zusammengearbeitet\b",)
NUMBERS = {
    "ein paar": 3, "einige": 3, "einem": 1, "einer": 1, "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4,
    "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12, "zwanzig": 20, "vielen": 10,
}  # fmt: skip
UNITS = {"tag": 1, "woche": 7, "monat": 30, "jahr": 365}
