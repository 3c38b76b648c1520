"""A complaint, a need, a guess, or nothing told at all: what the referrer writes that the recipient said.

English, German, French.
"""

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
# Something happened, or was said, or there is a day to it: whatever makes a letter more than a good idea.
TOLD = (
    r"(?:said|say(?:s|ing)?|told|tell(?:s|ing)?|mention\w*|ask(?:s|ed|ing)?|wrote|writes?|writing|spoke|talk(?:s|ed|ing)?)",
    r"(?:call(?:s|ed)?|rang|heard|read|saw|seen|met|complain\w*|wonder(?:s|ed|ing)|your (?:mail|letter|post|question))",
    r"(?:yesterday|today|lately|recently|now|ago|since|until|after|before|when|while|once|still|again)",
    r"(?:last|this|next) \w+|\d+\w*",
    r"(?:every|each|in|on|at) (?:\w+ )?(?:day|week|month|quarter|year|season|spring|summer|autumn|winter)",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august",
    r"(?:in|since|until) may|september|october|november|december|christmas|easter",
    r"(?:lost|left|leaving|moved|moving|opened|opening|started|starting|closed|closing|grew|hired|hiring|retir\w+)",
    r"(?:looking|searching) for|(?:\w+')?(?:s|re|m) (?:looking|searching|planning|trying)",
    r"(?:sag|erzähl|erwähn|frag|schr[ei]+b|geschrieben|mein|bericht|spr[aio]ch|gesprochen|klag|beschwer|such)\w*",
    r"gesagt|gefragt|gehört|gelesen|gestern|heute|neulich|kürzlich|seit|vor|als|nach|bis|jede[nrs]?|letzte\w*|im \w+",
    r"(?:dit|dites|disiez|disait|disais|parl\w+|demand\w+|écri\w+|racont\w+|mentionn\w+|cherch\w+|plain\w+)",
    r"hier|aujourd'hui|récemment|depuis|quand|lorsque|avant|après|chaque|dernière?|en \w+",
)
# What tells that somebody writes in one of these languages: in another nothing can be missed.
SPOKEN = (
    r"(?:the|you|your|she|he|they|his|her|their)",
    r"(?:sie|ihr\w*|du|dein\w*|und|ist|nicht)",
    r"(?:vous|votre|vos|est|une|les)",
)
