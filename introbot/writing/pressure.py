"""Words that press: nobody who is asked for something is hurried, or told that silence would be an answer."""

from __future__ import annotations

import re

_LISTS = (
    # English
    r"quick(?:ly|er)?|urgent(?:ly)?|urgency|asap|as soon as possible|last chance|final (?:chance|call|notice|reminder)"
    r"|act now|hurry|don[’']?t miss|do not miss|limited time|time is running out|running out of time|only today"
    r"|right away|immediately|before it[’']?s too late|you must|you need to answer"
    r"|if (?:i|we) (?:don[’']?t|do not|haven[’']?t|have not) (?:hear|heard|get|got|receive|received)\b"
    r"|unless (?:i|we) hear|unless you (?:object|tell (?:me|us) otherwise|say (?:no|otherwise))"
    r"|if you (?:don[’']?t|do not) (?:answer|reply|respond|object|write back)[^.?!\n]{0,40}\b(?:i|we)(?:[’']?ll| will)"
    r" (?!leave|let|not|ask no|write no)"
    r"|(?:no (?:answer|reply|response)|your silence|silence) (?:means|counts as|is taken|will be taken)"
    r"|(?:i|we)(?:[’']?ll| will) (?:assume|take your silence|take it (?:that|as))",
    # German
    r"schnell(?:stmöglich|er)?|dringend|eilt|eilig|umgehend|unverzüglich|sofort|so bald wie möglich|möglichst bald"
    r"|letzte (?:chance|gelegenheit|mahnung|erinnerung)|nur (?:noch )?heute|verpass\w*|die zeit (?:läuft|drängt)"
    r"|bevor es zu spät ist"
    r"|wenn (?:ich|wir) (?:nichts|keine antwort)[^.?!\n]{0,40}\b(?:höre|hören|bekomme|bekommen|erhalte|erhalten)"
    r"|(?:sollte|sollten) (?:ich|wir) (?:nichts|keine)|sofern (?:du|sie|ihr) nicht widersprech\w*"
    r"|ohne (?:antwort|widerspruch|rückmeldung) (?:gehe|nehme|werde|stelle)"
    r"|(?:schweigen|keine antwort) (?:gilt|heißt|bedeutet|werte)\b",
    # French
    r"(?:faites|fais|répond\w*|décid\w*|très|au plus) vite|rapidement"
    r"|urgente?s?|urgence|d[’']urgence|au plus (?:vite|tôt)|dès que possible|dernière (?:chance|relance)"
    r"|dernier rappel|dépêche\w*|immédiatement|tout de suite|aujourd[’']hui seulement|avant qu[’']il ne soit trop tard"
    r"|le temps presse|ne (?:ratez|manquez|rate|manque) pas"
    r"|(?:sans|à défaut de) (?:réponse|nouvelles|retour) de (?:ta|votre) part"
    r"|sans (?:réponse|nouvelles|retour)[^.?!\n]{0,30}\b(?:je|nous)\b"
    r"|si (?:je|nous) n[’'](?:ai|avons) pas (?:de|reçu)|sauf (?:avis contraire|opposition)"
    r"|(?:votre|ton|le) silence (?:vaut|vaudra|sera|signifie)|l[’']absence de réponse (?:vaut|vaudra|signifie)",
)
_PRESSING = re.compile(rf"(?i)\b(?:{'|'.join(_LISTS)})\b")


def pressing(words: str) -> str:
    """The first words that press the reader; empty where there are none."""
    found = _PRESSING.search(" ".join(words.split()))
    return found[0].strip() if found else ""
