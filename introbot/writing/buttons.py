"""Which answers say no more than a button's word: the letter that tells of one need not quote it as well."""

from __future__ import annotations

import re

# What the templates' buttons offer, in every language there are templates in.
_WORDS = frozenset(
    {
        *("yes", "no", "not now", "just send me the details", "mine", "not mine", "full for now"),
        *("written", "not yet", "geschrieben", "noch nicht", "écrit", "pas encore"),
        *("met", "scheduled", "no answer", "not a fit"),
        *("send", "cancel", "agreed", "go on", "wait", "nudge", "let it rest"),
        *("written", "not yet", "geschrieben", "noch nicht", "écrit", "pas encore"),
        *("ja", "nein", "jetzt nicht", "nur die details bitte"),
        *("getroffen", "termin steht", "keine antwort", "passt nicht"),
        *("senden", "abbrechen", "zustimmen", "weiter", "warten", "nachhaken", "ruhen lassen"),
        *("oui", "non", "pas maintenant", "envoyez-moi juste les détails"),
        *("on s’est vus", "rendez-vous pris", "pas de réponse", "ne convient pas"),
        *("envoyer", "annuler", "accepter", "continuer", "attendre", "relancer", "en rester là"),
    }
)
_BARE = re.compile(r"[\s.,;!]+")


def more_than_a_button(words: str) -> str:
    """`words`, or nothing where they are a button's word and no more."""
    return "" if _BARE.sub(" ", words).strip().lower() in _WORDS else words
