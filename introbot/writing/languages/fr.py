"""French."""

from __future__ import annotations

import re

from introbot.domain.introduction import Outcome
from introbot.writing.languages.language import Language

LANGUAGE = Language(
    code="fr",
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
    date="{weekday} {day} {month}",
    first_day="1er",
    units=(("jour", "jours"), ("heure", "heures"), ("minute", "minutes"), ("seconde", "secondes")),
    parties={"referrer": "l’intermédiaire", "requester": "l’autre personne", "recipient": "l’autre personne"},
    labels={
        "recipient": "destinataire",
        "requester": "à présenter",
        "experience": "expérience",
        "empathy": "besoin",
        "expectations": "attentes",
        "topic": "sujet",
        "why": "pourquoi",
    },
    elements={"experience": "l’expérience", "empathy": "le besoin", "expectations": "les attentes"},
    outcomes={
        Outcome.CONNECTED: "les deux ont été mis en relation",
        Outcome.MET: "les deux se sont rencontrés",
        Outcome.SCHEDULED: "les deux ont pris rendez-vous",
        Outcome.NO_CONTACT: "les deux ont été mis en relation, sans que le contact se fasse",
        Outcome.NOT_A_FIT: "les deux ont été mis en relation, mais cela ne convenait pas",
        Outcome.DECLINED: "la réponse a été non",
        Outcome.NO_ANSWER: "aucune réponse n’est venue",
        Outcome.CANCELLED: "vous y avez renoncé",
        Outcome.UNDELIVERABLE: "une lettre n’a pas pu être remise",
        Outcome.ALREADY_ACQUAINTED: "les deux se connaissent déjà",
        Outcome.STOPPED: "l’une des deux personnes a demandé à ne plus recevoir de lettres",
    },
    questions={
        "recipient": "À qui faut-il demander (le destinataire) ? Le nom complet et l’adresse mail, s’il vous plaît.",
        "requester": "Qui souhaite être présenté ? Le nom complet et l’adresse mail, s’il vous plaît.",
        "experience": (
            "Quelle est votre propre expérience avec la personne que vous présentez, et qu’en est-il sorti "
            "(l’expérience) ? Si vous n’avez pas travaillé ensemble, dites-le simplement ; c’est une réponse honnête."
        ),
        "empathy": (
            "Qu’est-ce que la personne à qui l’on va demander vous a dit qui vous y fait penser, et pourquoi "
            "aimeriez-vous que cela se passe bien (le besoin) ? Elle seule le lira."
        ),
        "expectations": (
            "Comment est la personne que vous présentez, et en quoi consisterait un premier échange, par exemple "
            "sa durée et son coût (les attentes) ?"
        ),
    },
    head=("De", "À", "Copie", "Objet"),
    write_by_shown="[le deuxième jour ouvré après le départ de cette lettre]",
    edit="Modifier",
    bodies={"C’est pour moi": "Oui", "Pas pour moi": "Non", "Complet pour l’instant": "Pas maintenant"},
    easy_out=re.compile(
        r"(?i)\bnon (?:convient|me convient|vous est permis|est une (?:très |tout aussi )?bonne réponse)"
        r"|\bun non (?:convient|est)\b|\bdire non (?:convient|est)\b|\brépondre non\b"
    ),
    assistant=re.compile(r"(?i)\bprogramme (?:assistant|d[’']assistance)\b|\bassistant (?:logiciel|automatique)\b"),
    stop=re.compile(r"(?i)\bstop\b"),
)
