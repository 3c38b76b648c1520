"""French."""

from __future__ import annotations

import re

from introbot.domain.introduction import Outcome
from introbot.writing.languages.language import Language, Phrase

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
    parties={
        "referrer": "votre intermédiaire",
        "requester": "la personne à présenter",
        "recipient": "la personne à qui demander",
    },
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
        Outcome.CONNECTED: "les deux personnes ont été mises en relation",
        Outcome.MET: "les deux personnes se sont rencontrées",
        Outcome.SCHEDULED: "les deux personnes ont pris rendez-vous",
        Outcome.NO_CONTACT: "les deux personnes ont été mises en relation, sans suite",
        Outcome.NOT_A_FIT: "les deux personnes ont été mises en relation, mais cela ne convenait pas",
        Outcome.DECLINED: "la réponse était non",
        Outcome.NO_ANSWER: "aucune réponse n’est venue",
        Outcome.CANCELLED: "vous y avez renoncé",
        Outcome.UNDELIVERABLE: "un message n’a pas pu être remis",
        Outcome.ALREADY_ACQUAINTED: "les deux personnes se connaissent déjà",
        Outcome.STOPPED: "l’une des deux personnes ne souhaite plus recevoir de message",
    },
    card={
        "what": "quoi",
        "for_whom": "pour",
        "not_for": "pas pour",
        "first_talk": "premier entretien",
        "cost": "coût",
        "length": "durée",
        "channel": "canal",
    },
    questions={
        "recipient": "À qui faut-il demander (destinataire) ? Le nom complet et l’adresse mail, s’il vous plaît.",
        "requester": "Qui souhaite être présenté (à présenter) ? Le nom complet et l’adresse mail, s’il vous plaît.",
        "experience": (
            "Quelle est votre propre expérience avec la personne que vous présentez, et qu’en est-il sorti "
            "(l’expérience) ? Si vous n’avez pas travaillé ensemble, dites-le simplement ; c’est une réponse honnête."
        ),
        "empathy": (
            "Qu’est-ce qui vous y a fait penser : qu’est-ce que la personne à qui demander vous a confié ou demandé, "
            "et pourquoi lui souhaitez-vous de réussir (le besoin) ? Elle seule le lira."
        ),
        "expectations": (
            "Comment est la personne que vous présentez, et en quoi consisterait un premier échange, par exemple "
            "sa durée et son coût (les attentes) ?"
        ),
    },
    head=("De", "À", "Copie", "Objet", "Aperçu"),
    write_by_shown="[deuxième jour ouvré après le départ de ce message]",
    agreed=(
        "{who} a dit oui à une condition, et elle est acceptée.",
        "Une condition a été posée, et elle est acceptée.",
    ),
    edit="Modifier",
    need=Phrase(
        re.compile(
            r"(?i)\b(?:besoin|utile|aid(?:e|er|erait)|serv\w*|intéress\w*|problème|réso\w*|cherch\w*|préoccup\w*"
            r"|important|d[’']actualité|pertinent|vous parle|vaut la peine|quelque chose pour vous"
            r"|toujours (?:le cas|vrai))\b"
        ),
        "Est-ce quelque chose dont vous avez besoin\N{NO-BREAK SPACE}?",
    ),
    meeting=Phrase(
        re.compile(
            r"(?i)\b(?:(?:en|de) relation|présent\w*|rencontr\w*|contact|connaître|connaissance|rapproch\w*"
            r"|présentations|votre adresse|lui parler"
            r"|(?:parler|échanger|discuter) avec)\b"
        ),
        "Souhaitez-vous que je vous mette en relation\N{NO-BREAK SPACE}?",
    ),
    offer=re.compile(
        r"(?i)\b(?:puis-je|dois-je|voulez-vous|souhaitez-vous|aimeriez-vous"
        r"|accepteriez-vous|seriez-vous|vous tente|vous conviendrait)"
    ),
    small_talk=re.compile(r"(?i)\b(?:comment (?:allez|vas|va|s[’']est)|avez-vous passé|vous souvenez)"),
    easy_out=Phrase(
        re.compile(r"(?i)\b(?:dire|répondre) non\b|\bun non (?:me )?(?:convient|va|est)\b"),
        "Vous pouvez très bien dire non, ou ne pas répondre du tout.",
    ),
    assistant=Phrase(
        re.compile(r"(?i)\bprogramme (?:assistant|d[’']assistance)\b|\bassistant (?:logiciel|automatique)\b"),
        "{{ program }}, un programme assistant, transmet ce message pour {{ referrer.name }}.",
    ),
    stop=Phrase(
        re.compile(r"(?i)\bstop\b"),
        "Pour ne plus jamais recevoir de message de ce programme, répondez ‘stop’.",
    ),
)
