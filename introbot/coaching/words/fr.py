"""French."""

from __future__ import annotations

JUST_MET = (
    r"\b(?:je|on|nous) (?:viens|vient|venons) (?:juste )?de (?:le |la |se |nous )?(?:rencontrer|connaître)\b",
    r"\bje (?:le|la) connais (?:à peine|peu|depuis peu)\b",
    r"\bje (?:l'ai|ne l'ai) rencontrée? (?:hier|la semaine dernière|cette semaine|il y a quelques jours|récemment)\b",
)
KNOWN_LONG = (
    r"\bje (?:le|la) connais depuis (?:des|de nombreuses|\w+) (?:années|ans)\b",
    r"\bami(?:e)? de longue date\b",
)
UNTRIED = (
    r"\b(?:jamais|pas encore|pas) (?:encore )?travaillé (?:directement )?(?:avec|ensemble)\b",
    r"\baucune expérience (?:directe|personnelle)\b",
)
TRIED = (r"\b(?:j'ai|nous avons) (?:déjà )?travaillé (?:avec|ensemble)\b",)
NUMBERS = {
    "quelques": 3, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "douze": 12, "vingt": 20, "plusieurs": 4,
}  # fmt: skip
UNITS = {"jour": 1, "semaine": 7, "mois": 30, "an": 365, "année": 365}
