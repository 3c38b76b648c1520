"""Requests as referrers write them: a note above a forward, or a mail of their own, and who is meant in it.

Each row: what the note says, what is forwarded below it (`GMAIL`, `OUTLOOK`, ... or ""), who else is addressed, the
recipient and the requester as `Name <address>`, where "" is nobody: then the referrer is asked.
"""

from __future__ import annotations

from typing import NamedTuple

DONALD = "Donald Ray <donald@ray.example>"
JANE = "Jane Doe <jane@acme.example>"


class Request(NamedTuple):
    note: str
    below: str
    recipient: str
    requester: str
    cc: str = ""
    subject: str = "Fwd: Could you introduce me to Jane?"


ASK = "Hi Ann,\n\ncould you introduce me to Jane at Acme?\n\nThanks,\nDonald\n"
GMAIL = f"""---------- Forwarded message ---------
From: Donald Ray <donald@ray.example>
Date: Mon, 2 Mar 2026 at 10:00
Subject: Could you introduce me to Jane?
To: Ann Lee <ann@lee.example>

{ASK}"""
OUTLOOK = f"""________________________________
From: Ray, Donald <donald@ray.example>
Sent: Monday, March 2, 2026 10:00 AM
To: Lee, Ann <ann@lee.example>
Subject: Could you introduce me to Jane?

{ASK}"""
GERMAN = """Von: Donald Ray <donald@ray.example>
Gesendet: Montag, 2. März 2026 10:00
An: Ann Lee <ann@lee.example>
Betreff: Vorstellung?

Hallo Ann, kannst du mich Jane vorstellen?
"""
APPLE = f"""Begin forwarded message:

From: Donald Ray <donald@ray.example>
Subject: Could you introduce me to Jane?
Date: 2 March 2026 at 10:00:00 CET
To: Ann Lee <ann@lee.example>

{ASK}"""
# Ann had answered Donald, and forwards her own answer: the request is a level further down.
TWO_LEVELS = """---------- Forwarded message ---------
From: Ann Lee <ann@lee.example>
Date: Mon, 2 Mar 2026 at 11:00
Subject: Re: Could you introduce me to Jane?
To: Donald Ray <donald@ray.example>

Let me see what I can do.

On Mon, 2 Mar 2026 at 10:00, Donald Ray <donald@ray.example> wrote:
> Hi Ann,
>
> could you introduce me to Jane at Acme?
>
> Donald
"""
# A colleague passed Donald's request on to Ann.
PASSED_ON = f"""---------- Forwarded message ---------
From: Colin Hart <colin@hart.example>
Date: Mon, 2 Mar 2026 at 11:00
Subject: Fwd: Could you introduce me to Jane?
To: Ann Lee <ann@lee.example>

You know her better than I do.

---------- Forwarded message ---------
From: Donald Ray <donald@ray.example>
Date: Mon, 2 Mar 2026 at 10:00
Subject: Could you introduce me to Jane?
To: Colin Hart <colin@hart.example>

{ASK}"""
WITH_HER_ADDRESS = GMAIL.replace("Jane at Acme", "Jane Doe (jane@acme.example)")
LISTED = GMAIL.replace("From: Donald Ray", "From: 'Donald Ray' via Bakers")
TURNED = GMAIL.replace("From: Donald Ray", 'From: "Ray, Donald"')
# Donald asks in words of his own, above an old request of somebody else.
OLD_REQUEST_BELOW = (
    GMAIL.replace(ASK, "Any chance with Jane?\n\nDonald\n")
    + """
On Mon, 2 Feb 2026 at 10:00, Kim Poe <kim@poe.example> wrote:
> could you introduce me to Ann?
"""
)
CARD = """BEGIN:VCARD
VERSION:3.0
N:Doe;Jane;;;
FN:Jane Doe
ORG:Acme
EMAIL;TYPE=WORK:jane@acme.example
END:VCARD"""

REQUESTS: dict[str, Request] = {
    # The address above a forward.
    "address alone": Request("jane@acme.example", GMAIL, "Jane <jane@acme.example>", DONALD),
    "name and address": Request("Jane Doe <jane@acme.example>", GMAIL, JANE, DONALD),
    "address in brackets": Request(
        "Please ask my friend Jane (jane@acme.example).", GMAIL, "Jane <jane@acme.example>", DONALD
    ),
    "full name in brackets": Request("Could you ask Jane Doe (jane@acme.example)?", GMAIL, JANE, DONALD),
    "at": Request("This is for Jane Doe at jane@acme.example.", GMAIL, JANE, DONALD),
    "her address is": Request("Jane Doe, her address is jane@acme.example", GMAIL, JANE, DONALD),
    "in a mailto": Request("Jane Doe <mailto:jane@acme.example>", GMAIL, JANE, DONALD),
    "old-fashioned": Request("jane@acme.example (Jane Doe)", GMAIL, JANE, DONALD),
    "turned and quoted": Request('"Doe, Jane" <jane@acme.example>', GMAIL, JANE, DONALD),
    "quoted": Request("'Jane Doe' <jane@acme.example>", GMAIL, JANE, DONALD),
    "Outlook's brackets": Request("Jane Doe [jane@acme.example]", GMAIL, JANE, DONALD),
    "organisation": Request("Jane Doe (Acme) <jane@acme.example>", GMAIL, JANE, DONALD),
    "comma": Request("Jane Doe, jane@acme.example", GMAIL, JANE, DONALD),
    "dash": Request("Jane Doe - jane@acme.example", GMAIL, JANE, DONALD),
    "colon": Request("Jane Doe: jane@acme.example", GMAIL, JANE, DONALD),
    "address first": Request(
        "jane@acme.example is Jane Doe's address. Thanks!", GMAIL, "Jane Doe <jane@acme.example>", DONALD
    ),
    "full stop": Request("Please write to jane@acme.example.", GMAIL, "Jane <jane@acme.example>", DONALD),
    "title": Request("For Dr. Jane Doe <jane@acme.example>", GMAIL, JANE, DONALD),
    "labelled": Request("recipient: Jane Doe <jane@acme.example>", GMAIL, JANE, DONALD),
    "bold label": Request("*recipient:* Jane Doe (jane@acme.example)", GMAIL, JANE, DONALD),
    "with a signature": Request(
        "jane.doe@acme.example\n\nBest,\nAnn\n-- \nAnn Lee\nann@lee.example",
        GMAIL,
        "Jane Doe <jane.doe@acme.example>",
        DONALD,
    ),
    "own address too": Request(
        "Ann Lee <ann@lee.example> wants Jane Doe <jane@acme.example> asked", GMAIL, JANE, DONALD
    ),
    "introbot's address too": Request(
        "To intro@bot.example: please ask Jane Doe <jane@acme.example>", GMAIL, JANE, DONALD
    ),
    "the requester named too": Request(
        "Donald (donald@ray.example) would like to meet Jane Doe (jane@acme.example).", GMAIL, JANE, DONALD
    ),
    "twice": Request("Jane Doe <jane@acme.example>\n\nAgain: jane@acme.example", GMAIL, JANE, DONALD),
    "last line": Request(
        "He is good.\n\nI worked with him for two years.\n\nJane Doe <jane@acme.example>", GMAIL, JANE, DONALD
    ),
    "German note": Request("Bitte frag Jane Doe (jane@acme.example).", GERMAN, JANE, DONALD),
    "umlaut": Request(
        "Jürgen Müller <juergen@mueller.example>", GMAIL, "Jürgen Müller <juergen@mueller.example>", DONALD
    ),
    "apostrophe": Request(
        "Siobhán O'Neill <siobhan@acme.example>", GMAIL, "Siobhán O'Neill <siobhan@acme.example>", DONALD
    ),
    "three names": Request("Ana María López <ana@acme.example>", GMAIL, "Ana María López <ana@acme.example>", DONALD),
    "particles": Request(
        "Ludwig van der Berg <ludwig@acme.example>", GMAIL, "Ludwig van der Berg <ludwig@acme.example>", DONALD
    ),
    "double name": Request("Anne-Marie Kühn (anne@acme.example)", GMAIL, "Anne-Marie Kühn <anne@acme.example>", DONALD),
    "Japanese": Request("山田太郎 <taro@acme.example>", GMAIL, "山田太郎 <taro@acme.example>", DONALD),
    # The forward's form.
    "Outlook": Request("Jane Doe <jane@acme.example>", OUTLOOK, JANE, DONALD),
    "Apple Mail": Request("Jane Doe <jane@acme.example>", APPLE, JANE, DONALD),
    "via a list": Request("Jane Doe <jane@acme.example>", LISTED, JANE, DONALD),
    "turned author": Request("Jane Doe <jane@acme.example>", TURNED, JANE, DONALD),
    "own answer forwarded": Request("Jane Doe <jane@acme.example>", TWO_LEVELS, JANE, DONALD),
    "passed on twice": Request(
        "Jane Doe <jane@acme.example>\nrequester: Donald Ray <donald@ray.example>", PASSED_ON, JANE, DONALD
    ),
    "passed on by another": Request("Jane Doe <jane@acme.example>", PASSED_ON, JANE, ""),
    "an old request below": Request("Jane Doe <jane@acme.example>", OLD_REQUEST_BELOW, JANE, DONALD),
    # Nobody, or several: the referrer is asked.
    "no address": Request("Please introduce Donald to Jane.", GMAIL, "", DONALD),
    "no note": Request("", GMAIL, "", DONALD),
    "address only in the forward": Request("What do you think?", WITH_HER_ADDRESS, "", DONALD),
    "several": Request("Jane Doe <jane@acme.example> or Kim Poe <kim@poe.example>", GMAIL, "", DONALD),
    "herself": Request("ann@lee.example", GMAIL, "", DONALD),
    "the program": Request("intro@bot.example", GMAIL, "", DONALD),
    "the requester's own address": Request("donald@ray.example", GMAIL, "", DONALD),
    # People on copy.
    "on copy": Request("Could you introduce Donald?", GMAIL, JANE, DONALD, cc=JANE),
    "two on copy": Request("Could you introduce Donald?", GMAIL, "", DONALD, cc=f"{JANE}, Kim Poe <kim@poe.example>"),
    "requester on copy": Request("jane@acme.example", GMAIL, "Jane <jane@acme.example>", DONALD, cc=DONALD),
    "turned, on copy": Request(
        "Could you introduce Donald?", GMAIL, JANE, DONALD, cc='"Doe, Jane" <jane@acme.example>'
    ),
    # A mail of her own.
    "introduce to": Request(
        "Please introduce Donald Ray <donald@ray.example> to Jane Doe <jane@acme.example>.",
        "",
        JANE,
        DONALD,
        subject="Intro",
    ),
    "would like to meet": Request(
        "Donald Ray (donald@ray.example) would like to meet Jane Doe (jane@acme.example).",
        "",
        JANE,
        DONALD,
        subject="Intro",
    ),
    "in touch": Request(
        "Could you put Donald Ray (donald@ray.example) in touch with Jane Doe (jane@acme.example)?",
        "",
        JANE,
        DONALD,
        subject="x",
    ),
    "labels": Request(
        "requester: Donald Ray <donald@ray.example>\nrecipient: Jane Doe <jane@acme.example>",
        "",
        JANE,
        DONALD,
        subject="x",
    ),
    "labels, other order": Request(
        "recipient: Jane Doe, jane@acme.example\nexperience: He helped us.\nrequester: Donald Ray, donald@ray.example",
        "",
        JANE,
        DONALD,
        subject="x",
    ),
    "wrapped": Request(
        "I would love for you to introduce my accountant Donald Ray (donald@ray.example) to my old\nfriend Jane Doe "
        "(jane@acme.example), who runs Acme.",
        "",
        JANE,
        DONALD,
        subject="Two people who should meet",
    ),
    "two addresses, no grammar": Request(
        "Introduction: Donald Ray <donald@ray.example>, Jane Doe <jane@acme.example>",
        "",
        "",
        "",
        subject="Introduction",
    ),
    "one address only": Request(
        "Please introduce me to nobody: introduce Donald to Jane Doe <jane@acme.example>.",
        "",
        JANE,
        "",
        subject="Intro",
    ),
    "card above": Request(f"Could you introduce Donald?\n\n{CARD}", GMAIL, JANE, DONALD),
    "denied": Request(
        "Don't introduce Donald Ray <donald@ray.example> to Jane Doe <jane@acme.example>.", "", "", "", subject="Intro"
    ),
}
