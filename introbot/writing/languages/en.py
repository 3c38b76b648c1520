"""English."""

from __future__ import annotations

import re

from introbot.domain.introduction import Outcome
from introbot.writing.languages.language import Language, Phrase

LANGUAGE = Language(
    code="en",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    date="{weekday} {day} {month}",
    units=(("day", "days"), ("hour", "hours"), ("minute", "minutes"), ("second", "seconds")),
    parties={"referrer": "referrer", "requester": "requester", "recipient": "recipient"},
    labels={
        "recipient": "recipient",
        "requester": "requester",
        "experience": "experience",
        "empathy": "empathy",
        "expectations": "expectations",
        "topic": "topic",
        "why": "why",
    },
    elements={"experience": "the experience", "empathy": "the empathy", "expectations": "the expectations"},
    outcomes={
        Outcome.CONNECTED: "the two were introduced",
        Outcome.MET: "the two have met",
        Outcome.SCHEDULED: "the two have a date to talk",
        Outcome.NO_CONTACT: "the two were introduced, and no contact came of it",
        Outcome.NOT_A_FIT: "the two were introduced, and it was not a fit",
        Outcome.DECLINED: "the answer was no",
        Outcome.NO_ANSWER: "no answer came",
        Outcome.CANCELLED: "you called it off",
        Outcome.UNDELIVERABLE: "a letter could not be delivered",
        Outcome.ALREADY_ACQUAINTED: "the two know each other already",
        Outcome.STOPPED: "one of the two asked not to be written to again",
    },
    # Each names its part in brackets, never as "recipient: ...": in a reply without quote marks that would be a label.
    card={
        "what": "what",
        "for_whom": "for",
        "not_for": "not for",
        "first_talk": "first talk",
        "cost": "cost",
        "length": "length",
        "channel": "channel",
    },
    questions={
        "recipient": "Who is to be asked (the recipient)? The full name and the mail address, please.",
        "requester": "Who would like to be introduced (the requester)? The full name and the mail address, please.",
        "experience": (
            "What is your own experience with the person you are introducing, and what came of it (the experience)? "
            "If the two of you have not worked together, say just that; it is an honest answer."
        ),
        "empathy": (
            "What happened that makes you think of this: what did the person who is to be asked tell you, or ask you "
            "for, and why would you like to see it turn out well (the empathy)? It goes to that person alone."
        ),
        "expectations": (
            "What is the person you are introducing like to deal with, and what would a first talk involve, "
            "such as how long it takes and what it costs (the expectations)?"
        ),
    },
    head=("From", "To", "Copy", "Subject", "Preview"),
    write_by_shown="[the second working day after this letter leaves]",
    agreed=(
        "{who} said yes on a condition, and it is agreed.",
        "One condition was named, and it is agreed.",
    ),
    edit="Edit",
    bodies={"Mine": "Yes", "Not mine": "No", "Full for now": "Not now"},
    need=Phrase(
        re.compile(
            r"(?i)\b(?:need(?:s|ed)?|help(?:s|ful)?|us(?:e|eful)|problem|solved?|fixed|sorted|looking for|worth"
            r"|matters?|relevant|interest(?:s|ed|ing)?|priority|on your (?:mind|plate|list|desk)|bother\w*|timely"
            r"|still (?:true|so|the case|an issue|open)|sounds? (?:right|familiar|like)|rings? true|make sense"
            r"|something (?:for you|you (?:want|would like))|what you (?:want|are after))\b"
        ),
        "Is this something you need?",
    ),
    meeting=Phrase(
        re.compile(
            r"(?i)\b(?:introduc\w*|intro|meet(?:ing)?|in (?:touch|contact)|link you|(?:chat|call|word"
            r"|coffee|conversation) with|your address|connect\w*|acquaint\w*|together"
            r"|get to know|(?:talk|speak) (?:to|with)|hear from|contact|(?:his|her|their) number)\b"
        ),
        "Would you like me to introduce you?",
    ),
    offer=re.compile(r"(?i)\b(?:would you|(?:may|shall|should|can|could) i|do you want|are you (?:up|open))\b"),
    small_talk=re.compile(r"(?i)\b(?:how (?:are|is|was|have|did)|did you have|are you well|remember me|how[’']s)\b"),
    easy_out=Phrase(
        re.compile(r"(?i)\bno is (?:completely |perfectly |just as )?(?:fine|all right|good|welcome)"),
        "No is completely fine, and so is ignoring this.",
    ),
    assistant=Phrase(
        re.compile(r"(?i)\bassistant program\b"),
        "{{ program }}, an assistant program, carries this letter for {{ referrer.name }}.",
    ),
    stop=Phrase(re.compile(r"(?i)\bstop\b"), "If you never want to hear from {{ program }} again, answer ‘stop’."),
)
