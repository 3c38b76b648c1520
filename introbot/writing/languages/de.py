"""German. Durations stand in the dative, which the prepositions before them ask for ("in 7 Tagen", "nach 4 Tagen")."""

from __future__ import annotations

import re

from introbot.domain.introduction import Outcome
from introbot.writing.languages.language import Language, Phrase

LANGUAGE = Language(
    code="de",
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"),
        *("August", "September", "Oktober", "November", "Dezember"),
    ),
    date="{weekday}, {day}. {month}",
    units=(("Tag", "Tagen"), ("Stunde", "Stunden"), ("Minute", "Minuten"), ("Sekunde", "Sekunden")),
    parties={
        "referrer": "die vermittelnde Person",
        "requester": "die Person, die vorgestellt wird",
        "recipient": "die Person, die gefragt wird",
    },
    labels={
        "recipient": "gefragt wird",
        "requester": "vorgestellt wird",
        "experience": "Erfahrung",
        "empathy": "Anlass",
        "expectations": "Erwartung",
        "topic": "Thema",
        "why": "Warum",
    },
    elements={"experience": "die Erfahrung", "empathy": "der Anlass", "expectations": "die Erwartung"},
    outcomes={
        Outcome.CONNECTED: "die beiden sind miteinander bekannt gemacht",
        Outcome.MET: "die beiden haben sich getroffen",
        Outcome.SCHEDULED: "die beiden haben einen Termin",
        Outcome.NO_CONTACT: "die beiden sind miteinander bekannt gemacht, ein Kontakt ist daraus nicht geworden",
        Outcome.NOT_A_FIT: "die beiden sind miteinander bekannt gemacht, es hat aber nicht gepasst",
        Outcome.DECLINED: "die Antwort war ein Nein",
        Outcome.NO_ANSWER: "es kam keine Antwort",
        Outcome.CANCELLED: "Sie haben es abgesagt",
        Outcome.UNDELIVERABLE: "eine Nachricht ließ sich nicht zustellen",
        Outcome.ALREADY_ACQUAINTED: "die beiden kennen sich schon",
        Outcome.STOPPED: "eine der beiden Personen möchte keine Nachrichten mehr bekommen",
    },
    card={
        "what": "was",
        "for_whom": "für",
        "not_for": "nicht für",
        "first_talk": "erstes Gespräch",
        "cost": "Kosten",
        "length": "Dauer",
        "channel": "Weg",
    },
    questions={
        "recipient": "Wer soll gefragt werden? Bitte den vollen Namen und die Mailadresse.",
        "requester": "Wer möchte vorgestellt werden? Bitte den vollen Namen und die Mailadresse.",
        "experience": (
            "Welche eigene Erfahrung haben Sie mit der Person, die Sie vorstellen, und was kam dabei heraus (die "
            "Erfahrung)? Wenn Sie noch nicht zusammengearbeitet haben, schreiben Sie einfach das; auch das ist eine "
            "ehrliche Antwort."
        ),
        "empathy": (
            "Wie sind Sie darauf gekommen: Was hat Ihnen die Person, die gefragt werden soll, erzählt oder worum hat "
            "sie gebeten, und warum wünschen Sie ihr, dass es gut ausgeht (der Anlass)? Das liest nur sie."
        ),
        "expectations": (
            "Wie ist die Person, die Sie vorstellen, im Umgang, und was gehört zu einem ersten Gespräch, etwa wie "
            "lange es dauert und was es kostet (die Erwartung)?"
        ),
    },
    head=("Von", "An", "Kopie", "Betreff", "Vorschau"),
    write_by_shown="[zum zweiten Werktag, nachdem diese Nachricht abgeht]",
    agreed=(
        "{who} hat unter einer Bedingung zugesagt, und sie ist angenommen.",
        "Es wurde eine Bedingung genannt, und sie ist angenommen.",
    ),
    edit="Bearbeiten",
    need=Phrase(
        re.compile(
            r"(?i)\b(?:brauch\w*|benötig\w*|bedarf|hilft|hilfreich|helfen|hilfe|nütz\w*|nutzen|beschäftigt"
            r"|ein thema|interess\w*|relevant|lohn\w*|problem|(?:ge)?lös\w*|such\w*|wichtig|aktuell|anliegen"
            r"|etwas für (?:sie|dich|euch)|drückt|noch so|sinnvoll)\b"
        ),
        "Ist das etwas, was Sie brauchen?",
    ),
    meeting=Phrase(
        re.compile(
            r"(?i)\b(?:bekannt\s?(?:machen|mache)|bekannt zu machen|vorstell\w*|vorzustellen|vernetz\w*"
            r"|zusammen(?:zu)?bring\w*|kennen\s?(?:zu)?\s?lern\w*|kontakt|gespräch mit|draht|ihre adresse"
            r"|verbind\w*|(?:mit)?einander|treffen"
            r"|mit (?:ihm|ihr) (?:sprechen|reden))\b"
        ),
        "Soll ich Sie miteinander bekannt machen?",
    ),
    offer=re.compile(
        r"(?i)\bwäre\b|\b(?:darf|soll|sollte|kann|könnte) ich\b|\b(?:möchten|wollen|würden|hätten|haben) sie\b"
    ),
    small_talk=re.compile(r"(?i)\b(?:wie (?:geht|war|läuft|sind)|hatten sie|erinnern sie)\b"),
    easy_out=Phrase(
        re.compile(r"(?i)\bnein ist (?:völlig |ganz |genauso |vollkommen )?(?:in Ordnung|okay|gut|recht|willkommen)"),
        "Ein Nein ist völlig in Ordnung, und keine Antwort ebenso.",
    ),
    assistant=Phrase(
        re.compile(r"(?i)\b(?:Assistenzprogramm|Assistenz-Programm|Hilfsprogramm)\b"),
        "{{ program }}, ein Assistenzprogramm, überbringt diese Nachricht für {{ referrer.name }}.",
    ),
    stop=Phrase(
        re.compile(r"(?i)\bstopp?\b"),
        "Wenn Sie nie wieder von {{ program }} hören möchten, antworten Sie mit ‚Stopp‘.",
    ),
)
