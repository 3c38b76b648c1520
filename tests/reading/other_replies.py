"""Replies in the other languages, by language and answer: written for these tests."""

REPLIES = {
    "de": {
        "yes": r"""
Ja
Ja, bitte.
Ja gerne!
Sehr gerne.
Gerne, stellen Sie uns vor.
Ja, darüber würde ich mich sehr freuen.
Das wäre super, danke!
Klar, mach das.
Kein Problem, machen Sie das.
Ich habe nichts dagegen.
Bitte stellen Sie den Kontakt her.
Hallo Ann,\n\nja, sehr gern.\n\nViele Grüße\nJonas
""",
        "no": r"""
Nein
Nein danke.
Danke, kein Interesse.
Wir haben keinen Bedarf.
Leider nein.
Das brauchen wir nicht.
Ich möchte das nicht.
Nein, wir haben schon jemanden.
Lieber nicht.
Wir sind bereits gut versorgt.
""",
        "later": r"""
Jetzt nicht.
Im Moment leider nicht.
Vielleicht im Herbst.
Ja, aber erst im Januar.
Gerne nach dem Urlaub.
Ich melde mich später bei Ihnen.
Momentan nicht, fragen Sie mich nächstes Jahr wieder.
Ich muss das erst mit meiner Frau besprechen.
Noch nicht.
Wir sind gerade völlig ausgelastet.
""",
        "stop": r"""
Bitte keine weiteren Mails.
Lassen Sie mich in Ruhe.
Schreiben Sie mir nie wieder.
Löschen Sie meine Daten.
Bitte tragen Sie mich aus.
Nehmen Sie mich von der Liste.
Ich möchte nicht mehr kontaktiert werden.
Abmelden
Hören Sie auf!
Ja, und dann schreiben Sie mir nicht mehr.
""",
        "not yes": r"""
Ja, wenn es nichts kostet.
Ja, aber wer ist das?
Jein.
Ja, ich habe Ihre Mail bekommen.
Ja, wir haben Bedarf.
Ja ja.
Ja, Quatsch.
Ja, mein Chef vielleicht.
Na ja.
Schauen wir mal.
Ja, nach Ostern.
Ja, der Mond ist aus Käse.
Ja\n\nScherz
""",
    },
    "fr": {
        "yes": r"""
Oui
Oui, volontiers.
Avec plaisir !
Oui s'il vous plaît.
D'accord, mettez-nous en contact.
Bien sûr.
Ça me ferait plaisir.
Ce serait parfait, merci.
Je veux bien.
Oui, allez-y.
Aucun problème pour moi.
Bonjour Ann,\n\nOui, avec plaisir.\n\nCordialement,\nPaul
""",
        "no": r"""
Non
Non merci.
Je ne suis pas intéressé.
Nous n'avons pas besoin de cela.
Merci, mais non.
Sans façon.
Je préfère ne pas donner suite.
Nous avons déjà quelqu'un.
Ça ne m'intéresse pas.
Malheureusement non.
""",
        "later": r"""
Pas maintenant.
Pas pour le moment.
Plus tard, merci.
Oui, mais pas avant mars.
Peut-être en septembre.
Oui, après les vacances.
Recontactez-moi dans deux mois.
Je reviens vers vous.
Je dois d'abord y réfléchir.
Je suis débordé.
""",
        "stop": r"""
Désabonnez-moi.
Ne m'écrivez plus.
Ne me contactez plus jamais.
Supprimez mon adresse.
Laissez-moi tranquille.
Arrêtez de m'écrire.
Je ne veux plus recevoir vos messages.
Retirez-moi de votre liste.
Plus jamais ça.
Oui, et ne m'écrivez plus.
""",
        "not yes": r"""
Oui, si c'est gratuit.
Oui, mais qui est-ce ?
Oui et non.
Oui, j'ai bien reçu votre message.
Oui, j'en ai besoin.
On verra.
Oui, à condition qu'il parle anglais.
Oui, la lune est un fromage.
Ma femme a dit oui.
Peut-être.
""",
    },
    "es": {
        "yes": r"""
Sí
Si, por favor.
Sí, adelante.
Claro que sí.
Por supuesto.
Con mucho gusto.
Me encantaría, gracias.
Me parece bien.
Sí, preséntanos.
Sin problema.
No tengo ningún inconveniente.
Hola Ann,\n\nSí, encantado.\n\nUn saludo,\nPablo
""",
        "no": r"""
No
No, gracias.
No me interesa.
No lo necesitamos.
No estoy interesado.
Gracias, pero no.
Prefiero que no.
Ya tenemos a alguien.
No hace falta.
Lamentablemente no.
""",
        "later": r"""
Ahora no.
De momento no.
Más adelante.
Sí, pero en enero.
Sí, después del verano.
Quizás en otoño.
Te aviso.
Tengo que pensarlo.
Estoy muy ocupado.
Escríbeme de nuevo en dos semanas.
""",
        "stop": r"""
Dame de baja.
No me escriba más.
No vuelvan a contactarme.
Borre mis datos.
Elimine mi dirección.
Déjenme en paz.
No quiero recibir más correos.
Deje de escribirme.
No me contacten nunca más.
Sí, y no me escriba más.
""",
        "not yes": r"""
Sí, si es gratis.
Si fuera gratis.
Sí, ¿pero quién es?
Sí y no.
Sí, recibí tu correo.
Sí, lo necesitamos.
Ya veremos.
Sí, siempre que sea breve.
Mi jefe dijo que sí.
Sí, la luna es de queso.
""",
    },
    "pt": {
        "yes": r"""
Sim
Sim, por favor.
Sim, com prazer.
Claro que sim.
Com certeza!
Com todo o gosto.
Pode nos apresentar, por favor.
Gostaria muito.
Seria ótimo, obrigado.
Sem problema.
Por mim tudo bem.
Olá Ann,\n\nSim, obrigada!\n\nAbraço,\nPedro
""",
        "no": r"""
Não
Não, obrigado.
Não estou interessado.
Não precisamos disso.
Obrigado, mas não.
Não me interessa.
Prefiro não.
Já temos alguém.
Infelizmente não.
Não há necessidade.
""",
        "later": r"""
Agora não.
De momento não.
Mais tarde.
Sim, mas só em janeiro.
Sim, depois das férias.
Talvez no outono.
Tenho de pensar.
Estou muito ocupado.
Em outra ocasião.
Por enquanto não.
""",
        "stop": r"""
Não me escreva mais.
Parem de me enviar mensagens.
Retire-me da lista.
Cancelar a minha inscrição.
Apague os meus dados.
Deixe-me em paz.
Não quero receber mais emails.
Nunca mais me contacte.
Remova meu email.
Sim, e não me escreva mais.
""",
        "not yes": r"""
Sim, se for grátis.
Sim, mas quem é ele?
Sim e não.
Sim, recebi o seu email.
Sim, preciso disso.
Vamos ver.
Sim, desde que seja breve.
Sim, a lua é de queijo.
A minha mulher disse sim.
Talvez.
""",
    },
    "it": {
        "yes": r"""
Sì
Sì grazie.
Sì, volentieri.
Molto volentieri!
Certo, volentieri.
Con piacere.
Mi farebbe piacere.
Per me va bene.
Sì, procedi pure.
Mi piacerebbe conoscerlo.
Nessun problema.
Buongiorno Ann,\n\nsì, volentieri.\n\nCordiali saluti,\nPaolo
""",
        "no": r"""
No
No, grazie.
Non mi interessa.
Non sono interessato.
Non ne abbiamo bisogno.
Grazie, ma no.
Preferisco di no.
Abbiamo già qualcuno.
Purtroppo no.
Non fa per noi.
""",
        "later": r"""
Non ora.
Al momento no.
Più avanti.
Sì, ma a gennaio.
Sì, dopo le vacanze.
Forse in autunno.
Ti faccio sapere.
Devo pensarci.
Sono molto impegnato.
Un'altra volta.
""",
        "stop": r"""
Non scrivetemi più.
Cancellatemi dalla lista.
Non contattatemi più.
Lasciatemi in pace.
Non voglio più ricevere mail.
Smettete di scrivermi.
Mai più.
Rimuovetemi dalla lista.
Non mi scriva più.
Sì, e non scrivetemi più.
""",
        "not yes": r"""
Sì, se è gratis.
Sì, ma chi è?
Sì e no.
Sì, ho ricevuto la mail.
Sì, ne ho bisogno.
Vediamo.
Sì, purché sia breve.
Sì, la luna è di formaggio.
Mia moglie ha detto sì.
Forse.
""",
    },
    "nl": {
        "yes": r"""
Ja
Ja graag.
Graag!
Ja, doe maar.
Heel graag, dank je.
Natuurlijk.
Dat lijkt me leuk.
Stel ons maar voor.
Geen probleem.
Ik heb geen bezwaar.
Dat zou fijn zijn, bedankt.
Hallo Ann,\n\nja, heel graag.\n\nGroeten,\nPieter
""",
        "no": r"""
Nee
Nee, bedankt.
Geen interesse.
We hebben hier geen behoefte aan.
Nee, liever niet.
Ik ben niet geïnteresseerd.
We hebben al iemand.
Dat hoeft niet.
Helaas niet.
Bedankt, maar nee.
""",
        "later": r"""
Nu niet.
Op dit moment niet.
Later misschien.
Ja, maar pas in januari.
Graag na de vakantie.
Misschien in het najaar.
Ik laat het je weten.
Ik moet er eerst over nadenken.
Ik heb het nu te druk.
Nog niet.
""",
        "stop": r"""
Mail me niet meer.
Schrijf me uit.
Verwijder mijn gegevens.
Laat me met rust.
Ik wil geen mails meer ontvangen.
Haal me van de lijst.
Nooit meer mailen.
Stop hiermee.
Uitschrijven
Ja, en mail me daarna niet meer.
""",
        "not yes": r"""
Ja, als het gratis is.
Ja, maar wie is dat?
Ja en nee.
Ja, ik heb je mail gekregen.
Ja, dat hebben we nodig.
We zien wel.
Ja, mits het kort is.
Ja, de maan is van kaas.
Mijn vrouw zei ja.
Misschien.
""",
    },
}
