"""English."""

from __future__ import annotations

_THEM = r"(?:him|her|them|each other|(?-i:[A-Z])[\w'-]+)"
_HAVE_NOT = r"(?:haven't|have not|hadn't|never|have never|'ve never|didn't|did not)"

JUST_MET = (
    r"\b(?:i|we)(?:'ve| have)? (?:only |have only |'ve only )?just (?:met|connected)\b[^.!?\n]{0,60}",
    rf"\bjust met {_THEM}\b[^.!?\n]{{0,40}}",
    r"^\W*just (?:met|connected)\b[^.!?\n]{0,60}",
    rf"\b(?:i|we) (?:barely|hardly|scarcely) know {_THEM}",
    rf"\b(?:i|we) (?:don't|do not) (?:really )?know {_THEM} (?:well|that well|very well|much|yet)\b",
    rf"\b(?:i|we) (?:only )?met(?: {_THEM})? (?:only )?(?:yesterday|last week|this week|last weekend|the other day"
    r"|(?:a few|two|three|some) (?:days|weeks) ago|last month|this month|recently|once)\b",
    rf"\b(?:i|we) (?:only )?(?:connected|got in touch|started talking)(?: with {_THEM})?[^.!?\n]{{0,30}}"
    r"\b(?:yesterday|last week|this week|the other day|days ago|recently)\b",
)  # fmt: skip
KNOWN_LONG = (
    rf"\bknown {_THEM} (?:for )?(?:\w+ ){{0,2}}(?:years|decades)\b",
    r"\b(?:for|over) (?:many|several|some|\w+teen|ten|twenty|thirty|\d+) years\b",
    r"\bold friends?\b|\bsince (?:school|university|college|childhood)\b",
)
UNTRIED = (
    rf"\b{_HAVE_NOT} (?:yet |actually |ever )?(?:worked|work) (?:directly )?(?:with|together)\b[^.!?\n]{{0,40}}",
    rf"\b{_HAVE_NOT} (?:yet |actually |ever )?(?:used|hired|seen|tried) (?:his|her|their) (?:work|services?|product)",
    r"\b(?:no|not any) (?:first[- ]hand|own|direct) (?:experience|results?)\b",
    r"\bnot worked (?:with|together)\b",
)
TRIED = (
    r"\b(?:i|we)(?:'ve| have)? (?:worked|work|collaborated|partnered) with\b",
    r"\b(?:he|she|they) (?:did|built|rebuilt|fixed|repaired|saved|ran|made|designed|cut|solved|sorted|handled|halved"
    r"|reduced|put|took)\b[^.!?]{0,80}\b(?:us|our|me|my)\b",
)  # fmt: skip
NUMBERS = {
    "a few": 3, "a couple of": 2, "several": 4, "many": 10, "some": 3, "half a": 1, "a": 1, "an": 1, "one": 1, "two": 2,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
UNITS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}
