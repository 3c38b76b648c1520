"""A complaint, a need, or a guess: what the referrer writes that the recipient said. English, German, French."""

from __future__ import annotations

COMPLAINT = (
    r"(?:complain(?:s|ed|ing|ts)?|moan(?:s|ed|ing)?|grumbl(?:es|ed|ing)|vent(?:s|ed|ing)|rant(?:s|ed|ing)?)",
    r"(?:fed up with|sick of|hates?|annoyed (?:by|with|at|about)|curs(?:es|ed)|swears at|swore at)",
    r"(?:beschwert|klagt|jammert|schimpft|hat die nase voll|ärgert)",
    r"(?:se plaint|plaint|râle|en a marre|peste contre|s'énerve)",
)
# Somebody wants it solved: then it is no mere complaint.
WANTED = (
    r"ask(?:s|ed|ing)? (?:me|us|for|whether|if|who|about|around)",
    r"(?:want(?:s|ed)?|wish(?:es|ed)?|need(?:s|ed)?|hop(?:es|ed|ing)|plan(?:s|ned|ning)|decided|trying|tried)",
    r"(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?) for",
    r"(?:would|'d) (?:rather|like|love|welcome|be glad|pay|be happy)",
    r"(?:ready|happy|willing|glad) to",
    r"(?:sucht|suchen|möchte|möchten|will|wollen|braucht|brauchen|wünscht|gefragt|fragte)",
    r"(?:cherche|voudrait|veut|souhaite|aimerait|a besoin|avez besoin|demandé)",
)
# The referrer says herself that it was never said.
UNVOICED = (
    r"(?:never|not|n't) (?:yet |actually |really )?(?:said|told|mentioned|asked|spoke|talked)",
    r"i (?:do not|don't) know (?:if|whether) (?:you|she|he|they)",
    r"i (?:just |only )?(?:guess|suppose|imagine|assume|suspect)",
    r"(?:just|only) a guess",
    r"(?:nie|nicht|noch nicht) (?:gesagt|erwähnt|erzählt)",
    r"ich (?:vermute|nehme an|weiß nicht, ob)",
    r"(?:jamais|pas) (?:dit|parlé|mentionné)",
    r"je (?:suppose|imagine|ne sais pas si)",
)
