"""German. Durations stand in the dative, which the prepositions before them ask for ("in 7 Tagen", "nach 4 Tagen")."""

from __future__ import annotations

import re

from introbot.domain.introduction import Outcome
from introbot.writing.languages.language import Language

LANGUAGE = Language(
    code="de",
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"),
        *("August", "September", "Oktober", "November", "Dezember"),
    ),
    date="{weekday}, {day}. {month}",
    units=(("Tag", "Tagen"), ("Stunde", "Stunden"), ("Minute", "Minuten"), ("Sekunde", "Sekunden")),
    parties={"referrer": "die vermittelnde Seite", "requester": "die eine Seite", "recipient": "die andere Seite"},
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
        Outcome.CONNECTED: "die beiden sind einander vorgestellt",
        Outcome.MET: "die beiden haben sich getroffen",
        Outcome.SCHEDULED: "die beiden haben einen Termin",
        Outcome.NO_CONTACT: "die beiden wurden einander vorgestellt, ein Kontakt ist daraus nicht geworden",
        Outcome.NOT_A_FIT: "die beiden wurden einander vorgestellt, es hat aber nicht gepasst",
        Outcome.DECLINED: "die Antwort war nein",
        Outcome.NO_ANSWER: "es kam keine Antwort",
        Outcome.CANCELLED: "du hast es abgesagt",
        Outcome.UNDELIVERABLE: "ein Brief ließ sich nicht zustellen",
        Outcome.ALREADY_ACQUAINTED: "die beiden kennen sich schon",
        Outcome.STOPPED: "eine der beiden Seiten möchte keine Briefe mehr bekommen",
    },
    questions={
        "recipient": "Wer soll gefragt werden? Bitte den vollen Namen und die Mailadresse.",
        "requester": "Wer möchte vorgestellt werden? Bitte den vollen Namen und die Mailadresse.",
        "experience": (
            "Welche eigene Erfahrung hast du mit der Person, die du vorstellst, und was ist daraus geworden (die "
            "Erfahrung)? Wenn ihr noch nicht zusammengearbeitet habt, schreib einfach das; es ist eine ehrliche "
            "Antwort."
        ),
        "empathy": (
            "Was hat dir die Person erzählt, die gefragt werden soll, dass du an sie denkst, und warum würdest du dich "
            "freuen, wenn es gut ausgeht (der Anlass)? Das liest nur diese Person."
        ),
        "expectations": (
            "Wie ist die Person, die du vorstellst, im Umgang, und was gehört zu einem ersten Gespräch, etwa wie lange "
            "es dauert und was es kostet (die Erwartung)?"
        ),
    },
    head=("Von", "An", "Kopie", "Betreff"),
    write_by_shown="[zum zweiten Werktag, nachdem dieser Brief abgeht]",
    edit="Bearbeiten",
    bodies={"Passt": "Ja", "Passt nicht": "Nein", "Zurzeit ausgelastet": "Jetzt nicht"},
    easy_out=re.compile(
        r"(?i)\bnein ist (?:völlig |ganz |genauso |vollkommen )?(?:in Ordnung|okay|gut|recht)"
        r"|\bein Nein ist (?:völlig |ganz |genauso |vollkommen )?(?:in Ordnung|okay|gut|recht|willkommen)"
    ),
    assistant=re.compile(r"(?i)\b(?:Assistenzprogramm|Assistenz-Programm|Hilfsprogramm)\b"),
    stop=re.compile(r"(?i)\bstopp?\b"),
)
