"""Words that press: nobody who is asked for something is hurried, or told that silence would be an answer."""

from __future__ import annotations

import re
from functools import cache

# The days of the week, as in "answer by Friday".
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch",
)
_LISTS = (
    # in any of them
    r"(?<!not )(?<!nothing )(?<!pas )(?<!rien d[’'])urgent(?:ly|es?|s)?",
    # English
    r"quick(?:ly|er)?|(?<!no )urgency"
    r"|asap|as soon as possible|last chance|final (?:chance|call|notice|reminder)"
    r"|act now|(?<!no )hurry|don[’']?t miss|do not miss|limited time|time is running out|running out of time|only today"
    r"|right away|immediately|before it[’']?s too late|you must|you need to answer"
    r"|if (?:i|we) (?:don[’']?t|do not|haven[’']?t|have not) (?:hear|heard|get|got|receive|received)\b"
    r"|unless (?:i|we) hear|unless you (?:object|tell (?:me|us) otherwise|say (?:no|otherwise))"
    r"|if you (?:don[’']?t|do not) (?:answer|reply|respond|object|write back)[^.?!\n]{0,40}\b(?:i|we)(?:[’']?ll| will)"
    r" (?!leave|let|not|ask no|write no)"
    r"|(?:no (?:answer|reply|response)|your silence|silence) (?:means|counts as|is taken|will be taken)"
    r"|(?:i|we)(?:[’']?ll| will) (?:assume|take your silence|take it (?:that|as))"
    r"|time[- ](?:sensitive|critical)|time is (?:short|of the essence)|now or never|(?:won[’']?t|will not) last"
    r"|(?:don[’']?t|do not) (?:wait|delay|put (?:it|this) off|leave it too late)|at your earliest|deadline"
    r"|(?:spots|places|seats|slots) (?:are )?(?:limited|few|filling)|limited (?:spots|places|seats|slots|availability)"
    r"|i need (?:your|an|a) (?:answer|reply|decision|yes)|(?:prompt|speedy|swift) (?:answer|reply|response)"
    r"|(?:answer|reply|respond|get back|let me know|decide|confirm|write back|hear from you)[^.?!\n]{0,30}\b"
    rf"(?:soon|promptly|today|tonight|tomorrow|before (?:it|{_DAYS[0]})|right now|this week"
    rf"|by (?:{_DAYS[0]}|tomorrow|noon|next|the end)"
    r"|within (?:a|the|one|two|\d+))"
    r"|(?:if (?:i|we) (?:hear|get|receive)|hearing|having heard) (?:nothing|no (?:answer|reply|word|objection))"
    r"|if (?:there is|there[’']?s) no (?:answer|reply|response|objection)"
    r"|in the absence of (?:an?|any) (?:answer|reply)"
    r"|(?:i|we)(?:[’']?ll| will) (?!not\b|never|leave|let|ask no|write no|stop)[^.?!\n]{0,60}\bif you"
    r" (?:don[’']?t|do not) (?:mind|object|answer|reply|say)"
    r"|(?:reply|answer|respond)[^.?!\n]{0,30}\bor (?:i|we)(?:[’']?ll| will)"
    r"|no (?:answer|reply|response) (?:is )?(?:needed|necessary|required) if"
    r"|(?:don[’']?t|do not|needn[’']?t) (?:need to |have to )?(?:answer|reply|respond) if"
    rf"|(?:know|decide|yes or no)[^.?!\n]{{0,15}}\bby (?:{_DAYS[0]}|tomorrow|noon)|soonest|let this slip|you have until"
    r"|if you(?:[’']re| are| stay| remain) silent|if you (?:say|do) nothing|unless you stop|leave me hanging"
    r"|shame to (?:let|miss)|(?:only|just) \w+ (?:days?|hours?) left|(?:won[’']?t|will not) (?:get|have) this"
    r"|count(?:ing)? on (?:your|an) (?:answer|reply)"
    r"|(?:take|treat|count|read) no (?:answer|reply|response) as|unless you tell|(?:should|must) not miss"
    r"|only chance|once[- ]in[- ]a|short of time|(?:waiting for|await(?:ing)?) your (?:answer|reply|response)"
    rf"|(?:i|we)(?:[’']?ll| will) (?:go ahead|proceed|introduce you|connect you|put you in touch)[^.?!\n]{{0,10}}"
    rf"\b(?:on {_DAYS[0]}|tomorrow|anyway|now|next)",
    # German
    r"schnell(?:stmöglich|er)?|(?<!nicht )dringend|eilt(?! (?:\w+ )?nicht)|(?<!nicht )eilig"
    r"|umgehend|unverzüglich|sofort|so bald wie möglich|möglichst bald"
    r"|letzte (?:chance|gelegenheit|mahnung|erinnerung)|nur (?:noch )?heute|verpass\w*|die zeit (?:läuft|drängt)"
    r"|bevor es zu spät ist"
    r"|wenn (?:ich|wir) (?:nichts|keine antwort)[^.?!\n]{0,40}\b(?:höre|hören|bekomme|bekommen|erhalte|erhalten)"
    r"|(?:sollte|sollten) (?:ich|wir) (?:nichts|keine)|sofern (?:du|sie|ihr) nicht widersprech\w*"
    r"|ohne (?:antwort|widerspruch|rückmeldung) (?:gehe|nehme|werde|stelle)"
    r"|(?:schweigen|keine antwort) (?:gilt|heißt|bedeutet|werte)"
    r"|zeitnah\w*|baldmöglichst|schleunigst|zeitkritisch|jetzt oder nie|nicht (?:zu )?lange warten|warten sie nicht"
    r"|(?:plätze|termine) (?:sind|werden) (?:begrenzt|knapp|rar)|begrenzte \w+|nur noch wenige|spätestens|frist"
    r"|(?:antwort\w*|melde\w*|entscheide\w*|rückmeldung|bescheid)[^.?!\n]{0,30}\b(?:bald|rasch|noch heute|diese woche|"
    rf"bis (?:heute|morgen|ende|zum|nächste\w*|{_DAYS[1]}))"
    rf"|bis (?:heute|morgen|ende|zum|{_DAYS[1]})[^.?!\n]{{0,20}}\b(?:antwort\w*|melde\w*|entscheide\w*|bescheid)"
    r"|(?:höre|bekomme|erhalte|hören|bekommen|erhalten) (?:ich|wir) (?:nichts|keine)"
    r"|(?:falls|sofern) (?:ich|wir) (?:nichts|keine)|ohne (?:ihr|ihre|dein\w*) (?:nein|antwort|widerspruch)"
    r"|(?:wenn|falls|sofern) (?:sie|du|ihr)[^.?!\n]{0,15}\b(?:nicht|nichts)\b[^.?!\n]{0,30}"
    r"\b(?:stelle|mache|werde|gehe|nehme|schicke|vernetze|bringe) (?:ich|wir)"
    r"|noch (?:heute|diese woche)[^.?!\n]{0,20}\b(?:antwort\w*|bescheid)|sagen sie nichts|wer schweigt|als zustimmung"
    r"|nur (?:noch )?\w+ (?:tage|stunden)|rechne mit (?:ihrer|deiner)"
    r"|einmalige (?:gelegenheit|chance)|entgehen|warten? auf (?:ihre|deine|eine) (?:antwort|rückmeldung)"
    rf"|(?:haben|hast|habt) bis (?:morgen|zum|{_DAYS[1]})|ohne (?:ihren?|deinen?) (?:einspruch|widerspruch|nein)"
    r"|(?:sonst|andernfalls) (?:stelle|mache|werde|gehe|nehme|schicke|vernetze|bringe) (?:ich|wir)",
    # French
    r"(?:faites|fais|répond\w*|décid\w*|très|au plus) vite|rapidement"
    r"|(?<!aucune )urgence"
    r"|au plus (?:vite|tôt)|dès que possible|dernière (?:chance|relance)"
    r"|dernier rappel|dépêche\w*|immédiatement|tout de suite|aujourd[’']hui seulement|avant qu[’']il ne soit trop tard"
    r"|le temps presse|ne (?:ratez|manquez|rate|manque) pas"
    r"|(?:sans|à défaut de) (?:réponse|nouvelles|retour) de (?:ta|votre) part"
    r"|sans (?:réponse|nouvelles|retour)[^.?!\n]{0,30}\b(?:je|nous)\b"
    r"|si (?:je|nous) n[’'](?:ai|avons) pas (?:de|reçu)|sauf (?:avis contraire|opposition)"
    r"|(?:votre|ton|le) silence (?:vaut|vaudra|sera|signifie)|l[’']absence de réponse (?:vaut|vaudra|signifie)"
    r"|sans (?:tarder|délai|attendre)|maintenant ou jamais|qui ne dit mot|n[’']attendez pas|date limite"
    r"|(?:places|dates) (?:sont |étant )?(?:limitées|comptées)|dans les (?:plus brefs|meilleurs) délais"
    r"|(?:faute|en l[’']absence) de (?:réponse|nouvelles|retour|refus)"
    r"|(?:répon\w+|décid\w+|dites-moi)[^.?!\n]{0,30}\b(?:avant (?!de\b)|au plus tard|aujourd[’']hui|bientôt"
    r"|cette semaine"
    r"|d[’']ici (?:à|au|la|le|demain|lundi|mardi|mercredi|jeudi|vendredi))\w*"
    r"|si vous ne (?:répondez|dites|réagissez|refusez)[^.?!\n]{0,25},? (?:je|nous)\s"
    r"(?!n[’']|ne\b|vous laisse|laisse)\w+"
    r"|compte sur votre (?:réponse|accord)|reste que \w+ (?:jours?|heures?)|accord sera|tacite"
    r"|(?:sans|sauf|à moins d[’']un) refus|occasion unique|laiss\w+ pas passer|vous avez jusqu|temps \w+ est compté"
    r"|(?:j[’']attends|nous attendons) votre (?:réponse|retour)"
    r"|sinon,? (?:je|nous) (?:vous )?(?:présente|mets|mettrai|présenterai)\w*",
)


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when a template is first read: it takes a while."""
    return re.compile(rf"(?i)\b(?:{'|'.join(_LISTS)})\b")


def pressing(words: str) -> str:
    """The first words that press the reader; empty where there are none."""
    found = _pattern().search(" ".join(words.split()))
    return found[0].strip() if found else ""
