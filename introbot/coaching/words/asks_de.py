"""German: the same."""

from __future__ import annotations

SLOTS = {
    "wen": r"(?:jemand(?:en|em)?|irgend(?:jemand|wen|wem)|jede[nm]|alle[nm]?)",
    "du": r"(?:du|sie|ihr)",
}
SOFT = (
    r"(?:falls|wenn) <du> (?:\w+ )?<wen> (?:kenn\w*|weiß\w*|triff\w*)",
    r"kenn(?:st du|en sie|t ihr) (?:\w+ )?<wen>,? (?:der|die|dem|den)",
    r"(?:falls|wenn) (?:dir|ihnen|euch) <wen> einfällt",
    r"denk(?:e|t|en sie)? an mich,? (?:wenn|falls)",
    r"(?:augen|ohren) (?:für mich )?offen",
    r"stell(?:e|en sie)? mich (?:\w+ )?<wen> vor",
    r"mich (?:\w+ )?<wen> vor",
    r"meine nummer weiter",
    r"sag(?:t|en sie)? es (?:gern |bitte )*weiter",
    r"jede empfehlung",
    r"(?:jede[nmrs]?|über jeden?) (?:kontakt|hinweis|tipp|vermittlung|weiterempfehlung)",
    r"(?:falls|wenn) (?:mal |einmal |irgendwann )?<wen>",
    r"(?:in|aus) (?:ihrem|deinem|eurem) (?:\w+ )?(?:umfeld|netzwerk|freundeskreis|bekanntenkreis|kollegenkreis)",
    r"empf(?:iehl|ehlen|ehlt)(?: sie| du| ihr)? (?:mich|uns) (?:gern|gerne|bitte|doch|auch|ruhig)*",
    r"kenn(?:st|en|t) (?:du|sie|ihr) (?:\w+ ){0,3}(?:leute|firmen|wen|menschen)",
    r"(?:jemanden?|leute),? (?:dem|der|die|denen) ich",
    r"(?:reich|gib|geb|leit)\w*(?: sie| du)? (?:bitte )?(?:meine?n?|das) \w+ (?:bitte |gern )?weiter",
    r"ich mache alles|egal (?:wo|wer|was|welche)\w*",
    r"hör(?:e|t)? dich .{0,30}um",
)
VAGUE = (
    r"auf (?:das|ein|die) nächste[ns]? (?:level|stufe|niveau)",
    r"(?:ganzheitliche|maßgeschneiderte|innovative|umfassende) lösung(?:en)?",
    r"win-win(?:-situation)?",
    r"(?:sicher|viele|spannende) synergien",
    r"synergien (?:nutzen|heben|schaffen)",
    r"solltet euch (?:unbedingt )?kennenlernen",
    r"(?:kann|hilft) jedem(?: helfen)?,? (?:der|die)",
    r"mehrwert|volle[s]? potenzial",
)
PRAISE = (r"(?:toll|super|klasse|nett|großartig)\w*",)
