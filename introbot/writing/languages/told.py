"""What is told of an introduction in one sentence, where a referrer asks: per language, under the same names."""

from __future__ import annotations

import re

_EN = {
    "recipient": "the recipient",
    "requester": "the requester",
    "you": "you",
    "and": ", ",
    "stands.collecting": "for the letter to {recipient} I still need this from you: {missing}.",
    "stands.drafted": "the draft waits for your “send”.",
    "stands.checking_fit": "{requester} is asked first whether it fits.",
    "stands.asked": "the letter is with {recipient}, and I wait for an answer.",
    "stands.holding": "everybody has said yes, and the introduction leaves at {hold}. “wait” stops it.",
    "stands.paused": "it stands still, because {pause}.",
    "stands.introduced": "{recipient} and {requester} are introduced.",
    "stands.introduced until": "{recipient} and {requester} are introduced; on {day} I ask what came of it.",
    "stands.closed": "it has ended: {outcome}.",
    "paused": "it was stopped",
    "paused.wait": "{who} asked to wait",
    "paused.question": "{who} asked a question, and your reply to it goes on to them",
    "paused.condition": "{who} said yes on a condition, which “agreed” accepts",
    "paused.later": "{who} asked for a later time",
    "paused.delegate": "{who} named somebody else, and you decide",
    "paused.elsewhere": "an answer for {who} came from another address",
    "paused.late yes": "{who} said yes late, and “go on” takes it up",
    "paused.unconfirmed": "I am not sure that the request was yours, and asked you",
    "paused.unclear": "{who} wrote again after the yes, and “go on” takes it up",
    "wrote": "{when}: {who} wrote “{words}”. I took it as {what}.",
    "answered": "{when}: {who} answered. I took it as {what}.",
    "so": "So {stands}",
    "read.request made": "a request",
    "read.parts given": "a change of the letter",
    "read.draft approved": "“send”",
    "read.cancelled": "“cancel”",
    "read.wait asked": "“wait”",
    "read.go on asked": "“go on”",
    "read.condition agreed": "“agreed”",
    "read.answer relayed": "an answer to pass on",
    "read.consent given": "a yes",
    "read.consent refused": "a no",
    "read.consent put off": "not now",
    "read.condition named": "a yes on a condition",
    "read.question asked": "a question",
    "read.details asked": "a wish for the details only",
    "read.delegate named": "another person’s name",
    "read.acquainted said": "that they know each other",
    "read.stop asked": "never to be written to again",
    "read.answer unclear": "words I did not understand",
    "read.answered from elsewhere": "an answer from another address",
    "read.check in answered": "what came of it",
    "time.reminder due": "the day of the reminder came",
    "time.expiry due": "the time for an answer was over",
    "time.hold over": "the hold was over",
    "time.resume due": "the day that had been named came",
    "time.check in due": "it was time to ask what came of it",
    "time.wrap up due": "nothing more was heard",
    "unknown": "I know no introduction of yours about “{about}”. Answer “list” to see those that are open.",
    "several": "Which one do you mean? Write its name or number behind the word:\n{them}",
    "none": "You have no open introduction.",
    "help": (
        "To ask me for an introduction, forward the request to me, or write who should meet whom and why.\n"
        "To ask about one, answer with a line: “status”, “why”, “receipt” or “undo”, with a name behind it where you "
        "have several; “list” shows all that are open."
    ),
    "help.drafted": (
        "To this draft you can answer:\n"
        "“send”, and these words leave as they are; “send, no reminder” leaves out the one reminder.\n"
        "“topic” or another name, a colon and new words, and you see the draft again. The names are recipient, "
        "requester, experience, empathy, expectations, topic (for the subject), why (what {requester} may "
        "read about {recipient}) and brief (what {requester} alone reads after the introduction).\n"
        "“swap”, if I have the two the wrong way round.\n"
        "“wait 30d”, and the draft rests so long.\n"
        "“cancel”, and nothing is sent. “not comfortable” does the same, and nobody hears of a refusal."
    ),
    "undo.back": "I have taken it back: nothing has left, and the draft waits for your “send”.",
    "undo.on": "I have taken your “cancel” back. It goes on: {stands}",
    "undo.late": "That can no longer be undone: {recipient} has the letter already. To end it, answer “cancel”.",
    "undo.doubt": (
        "I cannot undo that for certain: the letter was on its way, and the mail server did not say whether it took it"
        ". So nothing has changed; “cancel” ends it."
    ),
    "undo.here": "To take your “cancel” back, answer “undo” to a letter of mine about this introduction.",
    "undo.nothing": "There is nothing to undo: {stands}",
    "quiet": "There is no weekly list for you any more. “list” shows what is open; “weekly” brings it back.",
    "weekly": "Once a week you get a list of what is open, if anything has moved. “quiet” ends it.",
    "enough": "There are no more notes for you and your partner.",
    "no referrer": "{about} is not a referrer here, so there can be no note for the two of you.",
    "partner.one": (
        "I have noted it. You both get a short note once a month as soon as they ask for it too, with “partner {own}”. "
        "I do not write to them about it."
    ),
    "partner.both": "You both want it: you get a short note once a month. “enough”, from either of you, ends it.",
    "given": "Introductions from you for {partner}: {given}. From {partner} for you: {received}.",
    "open": "Open from you for {partner}: {count}.",
    "quiet people": "Of these I have heard nothing from you for a while; perhaps it is time for a word: {people}.",
    "last on": "{who} ({day})",
    "to": "{requester} to {recipient} ({id})",
    "somebody": "somebody",
    "receipt.for": "Receipt for introduction {id}",
    "receipt.who": "{requester} to {recipient}, by {referrer}",
    "receipt.unknown": "not known",
    "receipt.state": "State: {state}",
    "receipt.outcome": ", outcome: {outcome}",
    "receipt.referrer": "The referrer",
    "receipt.requester": "The requester",
    "receipt.recipient": "The recipient",
    "receipt.yes": "yes",
    "receipt.no": "no",
    "receipt.none": "no recorded answer",
    "receipt.when": "When: {when}",
    "receipt.from": "From: {address}",
    "receipt.not by mail": "not by mail",
    "receipt.answered": "Words answered:",
    "receipt.implied": " (the request itself, forwarded by the referrer)",
    "receipt.shown": "Words shown: the letter {kind} of {when}, {message_id}",
    "receipt.led to": "Led to: {letters}",
}  # fmt: skip
_DE = {
    "recipient": "die gefragte Person",
    "requester": "die andere Seite",
    "you": "Sie",
    "and": ", ",
    "stands.collecting": "Für die Nachricht an {recipient} fehlt mir noch von Ihnen: {missing}.",
    "stands.drafted": "Der Entwurf wartet auf Ihr „senden“.",
    "stands.checking_fit": "{requester} wird zuerst gefragt, ob es passt.",
    "stands.asked": "Die Nachricht ist bei {recipient}, und ich warte auf Antwort.",
    "stands.holding": "Alle haben Ja gesagt, um {hold} geht die Vorstellung hinaus. „warten“ hält sie auf.",
    "stands.paused": "Es ruht: {pause}.",
    "stands.introduced": "{recipient} und {requester} sind einander vorgestellt.",
    "stands.introduced until": "{recipient} und {requester} sind einander vorgestellt; am {day} frage ich nach.",
    "stands.closed": "Es ist zu Ende: {outcome}.",
    "paused": "es wurde angehalten",
    "paused.wait": "{who}: bitte warten",
    "paused.question": "{who} mit einer Frage; was Sie darauf antworten, geht dorthin weiter",
    "paused.condition": "{who} mit einem Ja unter einer Bedingung; „einverstanden mit der Bedingung“ nimmt sie an",
    "paused.later": "{who}: lieber später",
    "paused.delegate": "{who} nennt jemand anderen, und Sie entscheiden",
    "paused.elsewhere": "eine Antwort für {who} kam von einer anderen Adresse",
    "paused.late yes": "{who} mit einem späten Ja; „weiter“ nimmt es auf",
    "paused.unconfirmed": "ich bin nicht sicher, ob die Bitte von Ihnen kam, und habe Sie gefragt",
    "paused.unclear": "{who} hat nach dem Ja noch einmal geschrieben; „weiter“ nimmt es auf",
    "wrote": "{when}: {who} – „{words}“. Das habe ich verstanden als: {what}.",
    "answered": "{when}: {who}. Das habe ich verstanden als: {what}.",
    "so": "Also: {stands}",
    "read.request made": "eine Bitte",
    "read.parts given": "eine Änderung der Nachricht",
    "read.draft approved": "„senden“",
    "read.cancelled": "„abbrechen“",
    "read.wait asked": "„warten“",
    "read.go on asked": "„weiter“",
    "read.condition agreed": "die Zustimmung zur Bedingung",
    "read.answer relayed": "eine Antwort zum Weitergeben",
    "read.consent given": "ein Ja",
    "read.consent refused": "ein Nein",
    "read.consent put off": "nicht jetzt",
    "read.condition named": "ein Ja unter einer Bedingung",
    "read.question asked": "eine Frage",
    "read.details asked": "der Wunsch nach den Details allein",
    "read.delegate named": "der Name von jemand anderem",
    "read.acquainted said": "die beiden kennen sich schon",
    "read.stop asked": "nie wieder schreiben",
    "read.answer unclear": "Worte, die ich nicht verstanden habe",
    "read.answered from elsewhere": "eine Antwort von einer anderen Adresse",
    "read.check in answered": "was daraus geworden ist",
    "time.reminder due": "der Tag der Erinnerung war da",
    "time.expiry due": "die Zeit für eine Antwort war um",
    "time.hold over": "die Bedenkzeit war um",
    "time.resume due": "der genannte Tag war da",
    "time.check in due": "es war Zeit zu fragen, was daraus geworden ist",
    "time.wrap up due": "es kam nichts mehr",
    "unknown": "Zu „{about}“ kenne ich keine Vermittlung von Ihnen. „liste“ zeigt, was offen ist.",
    "several": "Welche meinen Sie? Schreiben Sie den Namen oder die Nummer hinter das Wort:\n{them}",
    "none": "Bei Ihnen ist nichts offen.",
    "help": (
        "Um jemanden vorzustellen, leiten Sie mir die Bitte weiter, oder schreiben Sie, wer wen kennenlernen soll und "
        "warum.\nUm etwas zu erfahren, antworten Sie mit einer Zeile: „stand“, „warum“, „beleg“ oder „rückgängig“, mit "
        "einem Namen dahinter, wenn es mehrere sind; „liste“ zeigt alles, was offen ist."
    ),
    "help.drafted": (
        "Auf diesen Entwurf können Sie antworten:\n"
        "„senden“, dann geht er Wort für Wort so hinaus; „senden, ohne Erinnerung“ lässt die eine Erinnerung weg.\n"
        "„Thema“ oder einen anderen Namen, einen Doppelpunkt und neue Worte, dann sehen Sie den Entwurf noch einmal. "
        "Die Namen sind gefragt wird, vorgestellt wird, Erfahrung, Anlass, Erwartung, Thema (für den Betreff), Warum "
        "(was {requester} über {recipient} lesen darf) und Hinweis (was nur {requester} nach der Vermittlung liest).\n"
        "„tauschen“, wenn ich die beiden verwechselt habe.\n"
        "„warten 30 Tage“, dann ruht der Entwurf so lange.\n"
        "„abbrechen“, dann wird nichts verschickt."
    ),
    "undo.back": "Ich habe es zurückgenommen: Nichts ist hinausgegangen, der Entwurf wartet auf Ihr „senden“.",
    "undo.on": "Ihr „abbrechen“ ist zurückgenommen. Es geht weiter: {stands}",
    "undo.late": (
        "Das lässt sich nicht mehr zurücknehmen: Die Nachricht ist schon bei {recipient}. „abbrechen“ beendet es."
    ),
    "undo.doubt": (
        "Sicher zurücknehmen kann ich das nicht: Die Nachricht war auf dem Weg, und der Mailserver hat nicht gesagt, "
        "ob er sie angenommen hat. Es bleibt also, wie es ist; „abbrechen“ beendet es."
    ),
    "undo.here": (
        "Um Ihr „abbrechen“ zurückzunehmen, antworten Sie mit „rückgängig“ auf eine meiner Nachrichten zu dieser "
        "Vermittlung."
    ),
    "undo.nothing": "Es gibt nichts zurückzunehmen: {stands}",
    "quiet": "Sie bekommen keine wöchentliche Liste mehr. „liste“ zeigt, was offen ist; mit „wöchentlich“ kommt sie.",
    "weekly": "Einmal in der Woche kommt eine Liste des Offenen, wenn sich etwas bewegt hat. „ruhe“ beendet sie.",
    "enough": "Für Sie beide kommen keine Notizen mehr.",
    "no referrer": "{about} vermittelt hier nicht, deshalb kann es keine Notiz für Sie beide geben.",
    "partner.one": (
        "Ich habe es notiert. Sie bekommen beide einmal im Monat eine kurze Notiz, sobald auch die andere Seite darum "
        "bittet, mit „partner {own}“. Ich schreibe ihr deswegen nicht."
    ),
    "partner.both": "Sie wollen es beide: einmal im Monat eine kurze Notiz. „genug“ von einem von Ihnen beendet sie.",
    "given": "Von Ihnen für {partner}: {given}. Von {partner} für Sie: {received}.",
    "open": "Offen von Ihnen für {partner}: {count}.",
    "quiet people": "Hierzu habe ich länger nichts von Ihnen gehört; vielleicht ist es Zeit für ein Wort: {people}.",
    "last on": "{who} ({day})",
    "to": "{requester} für {recipient} ({id})",
    "somebody": "jemand",
    "receipt.for": "Beleg für die Vermittlung {id}",
    "receipt.who": "{requester} für {recipient}, durch {referrer}",
    "receipt.unknown": "nicht bekannt",
    "receipt.state": "Stand: {state}",
    "receipt.outcome": ", Ausgang: {outcome}",
    "receipt.referrer": "Wer vermittelt (referrer)",
    "receipt.requester": "Wer vorgestellt werden soll (requester)",
    "receipt.recipient": "Wer gefragt wird (recipient)",
    "receipt.yes": "Ja",
    "receipt.no": "Nein",
    "receipt.none": "keine Antwort verzeichnet",
    "receipt.when": "Wann: {when}",
    "receipt.from": "Von: {address}",
    "receipt.not by mail": "nicht durch eine Mail",
    "receipt.answered": "Die Worte der Antwort:",
    "receipt.implied": " (die Bitte selbst, weitergeleitet von der vermittelnden Person)",
    "receipt.shown": "Gezeigt wurde: die Nachricht {kind} vom {when}, {message_id}",
    "receipt.led to": "Führte zu: {letters}",
}  # fmt: skip
_FR = {
    "recipient": "la personne à qui l’on demande",
    "requester": "l’autre personne",
    "you": "vous",
    "and": ", ",
    "stands.collecting": "pour le message à {recipient}, j’attends encore de vous : {missing}.",
    "stands.drafted": "le brouillon attend votre « envoyer ».",
    "stands.checking_fit": "{requester} reçoit d’abord la question.",
    "stands.asked": "le message est chez {recipient}, et j’attends une réponse.",
    "stands.holding": (
        "tout le monde a dit oui, et la mise en relation part à {hold}. « attendre » la retient."
    ),
    "stands.paused": "rien ne bouge : {pause}.",
    "stands.introduced": "{recipient} et {requester} sont en relation.",
    "stands.introduced until": "{recipient} et {requester} sont en relation ; je demande la suite le {day}.",
    "stands.closed": "c’est fini : {outcome}.",
    "paused": "tout a été arrêté",
    "paused.wait": "{who} préfère attendre",
    "paused.question": "{who} pose une question, et votre réponse lui sera transmise",
    "paused.condition": "{who} dit oui sous une condition, que « accepter » accepte",
    "paused.later": "{who} préfère plus tard",
    "paused.delegate": "{who} cite quelqu’un d’autre, et c’est à vous de voir",
    "paused.elsewhere": "une réponse pour {who} est venue d’une autre adresse",
    "paused.late yes": "{who} dit oui tardivement, et « continuer » le reprend",
    "paused.unconfirmed": "je ne suis pas sûr que la demande vienne de vous, et je vous l’ai demandé",
    "paused.unclear": "{who} a écrit de nouveau après le oui, et « continuer » le reprend",
    "wrote": "{when} : {who} – « {words} ». Je l’ai compris ainsi : {what}.",
    "answered": "{when} : {who}. Je l’ai compris ainsi : {what}.",
    "so": "Donc {stands}",
    "read.request made": "une demande",
    "read.parts given": "un changement du message",
    "read.draft approved": "« envoyer »",
    "read.cancelled": "« annuler »",
    "read.wait asked": "« attendre »",
    "read.go on asked": "« continuer »",
    "read.condition agreed": "« accepter »",
    "read.answer relayed": "une réponse à transmettre",
    "read.consent given": "un oui",
    "read.consent refused": "un non",
    "read.consent put off": "pas maintenant",
    "read.condition named": "un oui sous condition",
    "read.question asked": "une question",
    "read.details asked": "seulement les détails",
    "read.delegate named": "le nom de quelqu’un d’autre",
    "read.acquainted said": "les deux se connaissent déjà",
    "read.stop asked": "ne plus jamais écrire",
    "read.answer unclear": "des mots que je n’ai pas compris",
    "read.answered from elsewhere": "une réponse d’une autre adresse",
    "read.check in answered": "ce que cela a donné",
    "time.reminder due": "le jour du rappel était venu",
    "time.expiry due": "le temps de répondre était passé",
    "time.hold over": "le délai était passé",
    "time.resume due": "le jour indiqué était venu",
    "time.check in due": "il était temps de demander la suite",
    "time.wrap up due": "plus rien n’est venu",
    "unknown": (
        "Je ne vous connais pas de mise en relation au sujet de « {about} ». « liste » montre celles "
        "qui sont ouvertes."
    ),
    "several": "Laquelle voulez-vous dire ? Écrivez son nom ou son numéro après le mot :\n{them}",
    "none": "Vous n’avez rien d’ouvert.",
    "help": (
        "Pour une mise en relation, transférez-moi la demande, ou écrivez qui devrait rencontrer qui et pourquoi.\n"
        "Pour en savoir plus, répondez par une ligne : « statut », « pourquoi », « reçu » ou "
        "« revenir », suivie d’un nom s’il y en a plusieurs ; « liste » montre tout ce qui est ouvert."
    ),
    "help.drafted": (
        "À ce brouillon, vous pouvez répondre :\n"
        "« envoyer », et il part mot pour mot ; « envoyer, sans rappel » supprime l’unique rappel.\n"
        "« sujet » ou un autre nom, deux-points et de nouveaux mots, et vous revoyez le brouillon. Les noms sont "
        "destinataire, à présenter, expérience, besoin, attentes, sujet (pour l’objet), pourquoi (ce que peut lire "
        "{requester} sur {recipient}) et à savoir (ce que seule la personne à présenter lit ensuite).\n"
        "« inverser », si j’ai confondu les deux personnes.\n"
        "« attendre 30 jours », et le brouillon repose d’autant.\n"
        "« annuler », et rien n’est envoyé."
    ),
    "undo.back": "C’est repris : rien n’est parti, et le brouillon attend votre « envoyer ».",
    "undo.on": "Votre « annuler » est repris. Cela continue : {stands}",
    "undo.late": (
        "Ce n’est plus possible : le message est déjà chez {recipient}. Pour y mettre fin, répondez "
        "« annuler »."
    ),
    "undo.doubt": (
        "Je ne peux pas le reprendre à coup sûr : le message était en route, et le serveur n’a pas dit s’il l’a "
        "accepté. Rien n’a donc changé ; « annuler » y met fin."
    ),
    "undo.here": (
        "Pour reprendre votre « annuler », répondez « revenir » à l’un de mes messages sur cette mise en relation."
    ),
    "undo.nothing": "Il n’y a rien à reprendre : {stands}",
    "quiet": "Plus de liste hebdomadaire. « liste » montre ce qui est ouvert ; « hebdomadaire » la rétablit.",
    "weekly": (
        "Une fois par semaine, une liste de ce qui est ouvert, si quelque chose a bougé. « silence » y met fin."
    ),
    "enough": "Plus de notes pour vous deux.",
    "no referrer": "{about} ne fait pas de mises en relation ici : il ne peut y avoir de note pour vous deux.",
    "partner.one": (
        "C’est noté. Vous recevrez tous deux une courte note par mois dès que l’autre la demandera aussi, avec "
        "« partner {own} ». Je ne lui en écris pas."
    ),
    "partner.both": "Vous la voulez tous deux : une courte note par mois. « assez », de l’un de vous, y met fin.",
    "given": "De vous pour {partner} : {given}. Pour vous, venant de {partner} : {received}.",
    "open": "Ouvert, de vous pour {partner} : {count}.",
    "quiet people": "Vous ne m’en avez plus parlé depuis un moment ; un mot leur ferait peut-être plaisir : {people}.",
    "last on": "{who} ({day})",
    "to": "{requester} pour {recipient} ({id})",
    "somebody": "quelqu’un",
    "receipt.for": "Reçu de la mise en relation {id}",
    "receipt.who": "{requester} pour {recipient}, par {referrer}",
    "receipt.unknown": "inconnu",
    "receipt.state": "État : {state}",
    "receipt.outcome": ", issue : {outcome}",
    "receipt.referrer": "Qui met en relation (referrer)",
    "receipt.requester": "Qui est à présenter (requester)",
    "receipt.recipient": "À qui l’on demande (recipient)",
    "receipt.yes": "oui",
    "receipt.no": "non",
    "receipt.none": "aucune réponse consignée",
    "receipt.when": "Quand : {when}",
    "receipt.from": "De : {address}",
    "receipt.not by mail": "autrement que par courriel",
    "receipt.answered": "Les mots de la réponse :",
    "receipt.implied": " (la demande elle-même, transférée par la personne qui met en relation)",
    "receipt.shown": "Ce qui a été montré : le message {kind} du {when}, {message_id}",
    "receipt.led to": "A mené à : {letters}",
}  # fmt: skip


def _with_marks(words: str) -> str:
    """French keeps its double marks with the word before them, and what it quotes with its quotation marks."""
    return re.sub(r" (?=[;:!?»])|(?<=«) ", "\u00a0", words)


TOLD: dict[str, dict[str, str]] = {
    "en": _EN,
    "de": _DE,
    "fr": {name: _with_marks(words) for name, words in _FR.items()},
}


def told(language: str, name: str, **values: object) -> str:
    """The sentence of that name, in English where the language has none of its own."""
    return TOLD.get(language, _EN)[name].format(**values)
