"""Acts of consent and refusal in four languages, and what takes them back; written for these tests."""
# ruff: noqa: E501

from __future__ import annotations

YES: dict[str, str] = {}
NO: dict[str, str] = {}
TAKEN_BACK: dict[str, str] = {}

YES["de"] = r"""
Ganz einverstanden.
Darauf habe ich nur gewartet. Bringen Sie uns ruhig in Verbindung.
Klar will ich sie kennenlernen.
jaja schick ihr meine mail, am besten sofort
Na gut, dann stell uns vor. Liebe Grüße, Ben
Bin dabei. Gib ihr ruhig meine Nummer
Guten Tag, gerne. Ich erwarte eine Mail von Ihnen mit Herrn Demir in Kopie.\nB. Ode
Auf jeden Fall, gib ihr meine Kontaktdaten
Ich nehme die Vorstellung mit Vergnügen an.\n\nRA Ben Ode
super, verbinde uns
Die Antwort lautet ja.
Sehr geehrte Frau Falk,\n\nich gestatte Ihnen, meine Kontaktdaten an Herrn Demir weiterzugeben.\n\nMit freundlichen Grüßen\nBen Ode
Einverstanden. Ich warte auf Ihre Nachricht.
Ich würde sie so gern kennenlernen, stell uns bitte vor.
Los, schick ihr meine Handynummer
Von meiner Seite genehmigt. Sie können uns beide in dieselbe Mail setzen.
Ich sehe kein Hindernis; Sie können uns in Kontakt bringen.
jo kannst uns vorstellen! bussi
Gern, lieb dass du an mich gedacht hast.
Gerne. Ich bin vormittags telefonisch erreichbar.
Passt für mich, schick die Mail raus.
Ich bestätige mein Interesse. Bitte leiten Sie die Vorstellung ein.
Ausgezeichnete Idee. Ich freue mich auf den Austausch mit ihr.
ok mach
top, danke nina, passt
Ja gern, sehr nett von dir.
Das trifft sich gut, unsere Grafikerin ist gerade gegangen. Ja bitte!
In Ordnung, stellen Sie uns vor. Danke.
Ich bin interessiert, Sie können ihm meine Mail geben.
Liebe Nina, das passt ja wunderbar. Bitte verbinde mich mit Carla, unser Lager platzt aus allen Nähten.
Gern, Sie können Herrn Demir meine Durchwahl geben. Ich bin meist ab acht im Laden.
Ich habe nichts dagegen, dass Sie uns miteinander bekannt machen.
moin, klaro, gib ihm meine nummer. gruss ben
Es wäre mir eine Freude, Frau Mota kennenzulernen.
Bin sehr gespannt auf Yusuf, stell uns bitte vor.
Ja, sehr gern. Unsere Buchhaltung ist ein einziges Durcheinander.
Guten Tag Frau Falk, ich nehme Ihr Angebot dankend an. Mit freundlichen Grüßen, B. Ode
Unbedingt! Wir suchen seit dem Frühjahr eine Grafikerin.
Von mir aus gern, mach uns ruhig bekannt.
Danke fürs Drandenken! Bring uns gern per Mail zusammen.
Ihre Nachricht kommt wie gerufen, unsere Bäckerin ist krank. Bitte stellen Sie den Kontakt her.
Ich bin mit der Vorstellung einverstanden.
Hiermit stimme ich der Kontaktaufnahme zu.
Ja, gerne, schreiben Sie uns beiden.
Klar doch, her mit dem Kontakt.
Kannst Carla gern meine Mailadresse schicken.
ja mach das bitte, wir brauchen echt hilfe mit der website
Mit dem größten Vergnügen. Leiten Sie es in die Wege.
Vielen Dank für Ihre freundliche Anfrage. Ich würde Herrn Demir sehr gern kennenlernen und freue mich auf Ihre Mail.
Super Idee, Nina! Ich kämpfe seit Monaten mit unserem Webshop. Stell uns vor.
Das ist sehr aufmerksam von Ihnen. Bitte machen Sie uns miteinander bekannt.
Sehr gerne doch, unser Dach ist undicht.
Meine Zustimmung haben Sie.
"""

NO["de"] = r"""
Vielen Dank, aber wir sind bestens versorgt.
Nein, wir machen unsere Website selbst.
Danke, kein Interesse.
Ich möchte nicht vorgestellt werden.
Sehr freundlich, aber dafür haben wir schon jemanden.
Nee du, brauch ich nicht.
Wir haben seit Jahren einen festen Steuerberater und bleiben bei ihm.
Leider nein, unser Etat ist ausgeschöpft.
Bitte keine Vorstellung.
Ich verzichte dankend.
Das ist nichts für uns.
Daran besteht unsererseits kein Interesse.
Bitte geben Sie meine Nummer nicht weiter.
Das Thema hat sich für uns erledigt.
Ich muss leider absagen.
Nö, lass mal.
"""

TAKEN_BACK["de"] = r"""
Schick die Mail raus.
Schick ihn vorbei.
Stellen Sie uns gern vor, sobald unser Umbau fertig ist.
Stell uns vor. Ach nein, lass es.
Bitte stellen Sie uns vor, aber erst im neuen Jahr.
Geben Sie ihr meine Nummer, wenn sie vorher schreibt, worum es geht.
Gern, stell uns vor! War nur Spaß.
Verbinden Sie uns bitte nicht.
Sie dürfen ihr meine Nummer auf keinen Fall geben.
Stellen Sie mich bitte unserem Einkaufsleiter vor.
Stellen Sie sie bitte Frau Lorenz vor.
Ich würde sie gern kennenlernen, habe aber gerade keine Zeit.
Ich hätte sie gern kennengelernt.
Ich wollte Carla schon immer mal kennenlernen, aber das Thema ist durch.
Bring uns zusammen, das wäre ja mal was ganz Neues. Haha.
Mein Chef sagt, Sie sollen uns vorstellen.
Sie schrieb: Stellen Sie uns bitte vor.
Der Satz „Bitte stellen Sie uns vor“ gefällt mir.
Stellen Sie uns vor? Warum denn?
Bitte stellen Sie uns vor. Was kostet das?
Bitte stellen Sie uns vor. Wer ist sie überhaupt?
Stellen Sie uns bitte vor, vorausgesetzt es bleibt vertraulich.
Stell uns gern vor, sofern sie auch samstags kann.
Stellen Sie uns bitte vor, sonst noch was?
Stellen Sie uns bitte vor und lassen Sie mich dann in Ruhe.
Bitte stellen Sie uns vor. Unser Betriebsrat muss noch zustimmen.
Bitte stellen Sie uns vor. Ich bin allerdings skeptisch.
Bitte stellen Sie uns vor. Ich melde mich dann bei Ihnen.
Bitte stellen Sie uns vor. Ich überlege es mir noch.
Bitte stellen Sie uns vor. Mein Sohn entscheidet das.
Bitte stellen Sie uns vor. Sprechen Sie mit meiner Frau.
Bitte stellen Sie uns vor. Wenden Sie sich an die Zentrale.
Bitte stellen Sie uns vor. Wir haben uns anders entschieden.
Bitte stellen Sie uns vor. Wir haben schon eine Lösung.
Bitte stellen Sie uns vor. Wir kennen uns bereits.
Bitte stellen Sie uns vor. Ich kenne Carla seit Jahren.
Bitte stellen Sie uns vor. Ich nehme das zurück.
Bitte stellen Sie uns vor. Das war ironisch gemeint.
Bitte stellen Sie uns vor. Zahlen werde ich dafür nichts.
Bitte stellen Sie uns vor. Ich unterschreibe vorher eine Vereinbarung.
Bitte stellen Sie uns vor. Frühestens nächste Woche.
Bitte stellen Sie uns vor. Ich bin bis Mai verreist.
Bitte stellen Sie uns vor. Unser Vorstand lehnt das ab.
Bitte stellen Sie uns vor. Peter Lorenz macht das bei uns.
Bitte stellen Sie uns vor. Die Agentur Müller betreut uns.
Bitte stellen Sie uns vor. Diese Nachricht wurde automatisch erstellt.
Bitte stellen Sie uns vor. Ignorieren Sie meine letzte Mail.
Bitte stellen Sie uns vor. Das gilt für meine Kollegin.
Bitte stellen Sie uns vor. Vielleicht.
Bitte stellen Sie uns vor. Theoretisch jedenfalls.
Bitte stellen Sie uns vor. Hätte ich fast gesagt.
Bitte stellen Sie uns vor. So hieß es doch immer.
Bitte stellen Sie uns vor. Nur nicht mir.
Bitte stellen Sie uns vor. Träumen Sie weiter.
Ja bitte. Ich nehme zwei Brötchen mit.
Sehr gerne! Wir sehen uns am Montag im Büro.
Gerne doch! Ich bring dir die Bohrmaschine vorbei.
Gern geschehen.
Mega gern, aber nicht mit ihr.
Ja gern, ich suche aber jemand anderen.
Ja, wir brauchen einen Dachdecker.
Klar, und morgen stellst du mir den Papst vor.
Ja klar, stell uns vor, und die Erde ist eine Scheibe.
Er kann sich gern bei meinem Chef melden.
Sie kann sich bei uns melden, wenn sie mag.
Sie darf mich nicht anrufen.
Er soll sich melden, dann sehen wir weiter.
Er soll sich erst mal bewerben.
Herr Demir kann mich gern haben.
Er kann mich mal.
Du kannst ihr meine Nummer geben oder es lassen.
Du kannst mich vorstellen, aber bitte anonym.
Ich bin einverstanden, dass Sie meine Daten löschen.
Ich bin damit einverstanden, wenn Sie vorher meinen Anwalt fragen.
Ich habe nichts dagegen, dass Sie fragen.
Meine Zustimmung haben Sie nicht.
Mein Okay hast du, sobald der Vertrag da ist.
Grünes Licht gibt es von mir keins.
Ich nehme das Angebot an, falls es kostenlos ist.
Ich nehme Ihr Angebot nicht an.
Von Ihrem Angebot mache ich keinen Gebrauch.
Interesse besteht nur an Ihren Preisen.
Interesse besteht keins.
Das käme mir sehr gelegen, wenn er günstiger wäre als unser jetziger.
Ich würde gern mit ihr sprechen, bevor Sie uns vorstellen.
Ich möchte sie nicht kennenlernen.
Ich würde Frau Lorenz gern kennenlernen.
Ich würde dich gern meiner Schwester vorstellen.
Kannst du mich stattdessen mit Peter verbinden.
Bitte machen Sie uns mit den Bedingungen bekannt.
Bitte machen Sie mich mit Ihren Preisen bekannt.
Bitte stellen Sie uns Ihre Firma vor.
Bitte stellen Sie mir das Konzept vor.
Stellen Sie sich bitte erst einmal vor.
Stell dir das mal vor!
Stellen Sie sich das mal vor.
Vernetzen Sie mich lieber mit jemandem aus Hamburg.
Leiten Sie das bitte an meine Kollegin weiter.
Leiten Sie meine Nummer nicht weiter.
Schicken Sie mir bitte eine Mail mit Einzelheiten.
Schreiben Sie uns bitte nicht mehr.
Sag ihr, sie soll mich in Ruhe lassen.
Sag ihm, er soll woanders anrufen.
Nichts lieber als das, leider sind wir versorgt.
Absolut nicht.
Und ob ich das will? Nein.
Da bin ich dabei, sofern es nichts kostet.
Passt mir gar nicht.
Geht klar, bring ich dir morgen mit.
Also los, zeig mal her, was sie kann.
So machen wir das nicht.
Stellen Sie uns bitte vor, ich frage aber noch meinen Mann.
Stellen Sie uns bitte vor. Unser Büro ist ab März geschlossen.
Stellen Sie uns bitte vor. Die Heizung ist längst repariert.
Stellen Sie uns bitte vor, die Heizung läuft wieder.
Stellen Sie uns bitte vor. Den Auftrag hat allerdings schon jemand.
Stellen Sie uns bitte vor. Carla soll mir vorher ein Angebot schicken.
Stellen Sie uns bitte vor. Ich möchte vorher ihre Referenzen sehen.
Ich freue mich auf die Bekanntschaft, sobald ich wieder da bin.
Ich freue mich nicht auf die Bekanntschaft mit ihr.
"""

YES["fr"] = r"""
Tout à fait d'accord.
Je n'attendais que ça. Mettez-nous en rapport.
Bien sûr que je veux la connaître.
Bon bon, présente-nous alors. Je t'embrasse, Ben
Très heureux ! J'attends votre courriel.
Quelle belle idée, j'ai hâte de lui parler !
Ça me va. File-lui mon numéro
Bonjour, volontiers. J'attends un mail de votre part avec M. Demir en copie.\nB. Ode
Absolument, donne-lui mes contacts
parfait, mets-nous en contact
La réponse est affirmative.
Madame,\n\nJ'autorise la transmission de mes coordonnées à M. Demir.\n\nVeuillez agréer, Madame, mes salutations distinguées.\nBen Ode
D'accord. J'attends votre message.
J'adorerais la connaître, présente-nous s'il te plaît.
Allez, balance mon num
Approuvé de mon côté. Vous pouvez nous mettre tous les deux en copie du même mail.
Je ne vois aucun empêchement ; vous pouvez nous mettre en contact.
oui tu peux nous présenter ! bisous
Je veux bien, merci d'y avoir pensé.
Ce sera un plaisir de le rencontrer. Je vous laisse poursuivre.
Avec plaisir. Je suis disponible par téléphone le matin.
C'est bon pour moi, lance le mail.
Oui, Mme Mota peut me joindre au magasin.
Je confirme mon intérêt. Merci de procéder à la mise en relation.
Excellente initiative. Je serai ravi d'échanger avec elle.
top, merci nina, je valide
Oui je veux bien, c'est gentil à toi.
Entendu, mettez-nous en relation. Merci.
Je suis intéressé, vous pouvez lui transmettre mon mail.
Bonjour Nina, avec joie ! Mets-moi en relation avec Carla, notre entrepôt déborde.
Vous pouvez donner mon numéro à Monsieur Demir, je suis au magasin dès huit heures.
Je ne vois aucun inconvénient à ce que vous nous présentiez.
ok pour moi, file lui mon 06. à plus, ben
Ce serait une joie de faire la connaissance de Mme Mota.
Très curieuse de rencontrer Yusuf, présente-nous stp.
Oui, très volontiers. Notre comptabilité est un vrai capharnaüm.
Bonjour Madame Falk, j'accepte volontiers votre offre. Cordialement, B. Ode
Et comment ! On cherche une graphiste depuis le printemps.
Pas de problème, tu peux nous mettre en contact.
Merci d'avoir pensé à moi ! Présente-nous par mail.
Votre message tombe à pic, notre boulangère est malade. Faites les présentations.
Je suis d'accord pour être mis en relation avec lui.
Je donne mon accord pour la mise en relation.
Oui, écrivez-nous à tous les deux.
Bien sûr, donne-lui mon mail.
Qu'elle m'appelle, ça me ferait plaisir.
Tu peux envoyer mon adresse à Carla.
oui fais ca stp, on a vraiment besoin d'aide avec le site
Avec le plus grand plaisir. Organisez donc cette rencontre.
Je vous remercie de votre aimable proposition. Je serais très heureux de rencontrer M. Demir.
Super idée Nina ! Je me bats depuis des mois avec notre boutique en ligne. Présente-nous.
C'est très aimable à vous. Veuillez nous mettre en relation.
Volontiers, notre toit fuit.
Vous avez tout mon accord.
"""

NO["fr"] = r"""
Merci beaucoup, mais nous sommes déjà bien entourés.
Non, nous faisons notre site nous-mêmes.
Merci, ça ne m'intéresse pas.
Je ne souhaite pas être mis en relation.
C'est très gentil, mais on a déjà quelqu'un pour ça.
Nan, j'en ai pas besoin.
Nous travaillons avec le même comptable depuis des années et nous en sommes contents.
Malheureusement non, notre budget est épuisé.
Pas de présentation, s'il vous plaît.
Je passe mon tour.
Ce n'est pas pour nous.
Cela ne nous intéresse pas.
Merci de ne pas communiquer mon numéro.
Ce projet est abandonné.
Je dois décliner votre proposition.
Non merci, laisse tomber.
"""

TAKEN_BACK["fr"] = r"""
Envoyez le mail.
Envoie-le-moi.
Présentez-nous, mais seulement après les vacances.
Présente-nous. Enfin non, laisse tomber.
Présentez-nous si elle parle allemand.
Présentez-nous dès que le chantier sera fini.
Mettez-nous en relation à condition que ce soit gratuit.
Tu peux nous présenter ? Je blague.
Ne nous présentez pas.
Vous pouvez lui donner mon numéro, sauf le week-end.
Vous pouvez lui donner mon numéro, sous réserve qu'elle écrive avant.
Tu ne peux pas lui donner mon numéro.
Présentez-moi plutôt à votre directeur.
Présentez-moi quelqu'un d'autre.
Présentez-la à ma collègue Sophie Aubry.
Présentez-lui plutôt mon frère.
J'aimerais la rencontrer mais pas maintenant.
J'aurais aimé la rencontrer.
J'aurais bien voulu qu'on nous présente.
Mon patron dit : présentez-nous.
Elle m'a écrit : mettez-nous en contact.
Présentez-nous, vous m'avez dit. Je n'ai pas répondu.
Mettez-nous en relation. Combien ça coûte ?
Mettez-nous en relation. Qui est-ce ?
Présentez-nous. Je vous redis ça la semaine prochaine.
Présentez-nous. Je dois d'abord en parler à mon associé.
Présentez-nous. Mon mari décide de ces choses.
Présentez-nous. Adressez-vous à ma femme.
Présentez-nous. Parlez-en à notre comptable.
Présentez-nous. Nous avons déjà quelqu'un.
Présentez-nous. On se connaît déjà.
Présentez-nous. Je la connais depuis dix ans.
Présentez-nous. Je retire ce que j'ai dit.
Présentez-nous. C'était de l'ironie.
Présentez-nous. Je ne paierai rien.
Présentez-nous. Je signerai d'abord un accord.
Présentez-nous. Pas avant lundi.
Présentez-nous. Je serai absent jusqu'en mai.
Présentez-nous. Notre direction s'y oppose.
Présentez-nous. Jean Dupont s'en charge chez nous.
Présentez-nous. Un cabinet s'occupe de notre compta.
Présentez-nous. Ceci est un message automatique.
Présentez-nous. Ignorez mon message précédent.
Présentez-nous. Peut-être.
Présentez-nous. En théorie.
Présentez-nous. J'allais dire ça pour rire.
Présentez-nous, sinon je me fâche.
Présentez-nous, quoique je sois sceptique.
Présentez-nous. Je me méfie un peu.
Présentez-nous et fichez-moi la paix.
Présentez-nous votre offre.
Présentez-nous vos tarifs.
Présentez-moi vos conditions.
Présentez-vous d'abord.
Mettez-moi en copie.
Mettez-nous en relation avec un concurrent.
Donnez-lui mon ancienne adresse.
Dites-lui de me laisser tranquille.
Dites-lui que je la rappellerai.
Dites-lui que je ne suis pas intéressé.
Envoyez-moi un message avec les détails.
Il peut m'oublier.
Elle peut m'écrire, si elle veut.
Il peut me contacter à partir de juin.
Qu'il m'appelle quand les poules auront des dents.
J'accepte que vous effaciez mes données.
J'accepte votre proposition sous conditions.
J'accepte, à moins que ce soit payant.
Je consens à y réfléchir.
Vous avez mon accord de principe.
Vous avez mon accord, sauf avis contraire de mon associé.
Feu vert de ma part le jour où il sera moins cher.
Je veux bien la rencontrer, un de ces jours.
Je veux bien la rencontrer, le moment venu.
Ce serait un plaisir, malheureusement je pars.
Ce serait bien que vous nous présentiez, un jour.
Avec plaisir ! Je vous envoie le devis.
Volontiers ! On se voit lundi au bureau.
Volontiers, je passe prendre le pain.
Oui oui, et la marmotte met le chocolat dans le papier.
Oui, notre évier fuit.
Grave, elle est nulle.
Pas de souci, je te rends la perceuse.
Allez-y sans moi.
Vas-y, mets-nous en relation, qu'on rigole.
Bien sûr, présentez-moi aussi le pape.
Je suis preneur d'une autre idée.
Je suis d'accord pour qu'on en reparle.
Je suis d'accord avec mon associé : c'est non.
Présentez-nous, le toit est déjà réparé.
Présentez-nous. Le poste est pourvu.
Présentez-nous. On verra bien ce que ça donne, ou pas.
Présentez-nous. Notre boutique ferme définitivement.
Hâte de la rencontrer, si elle baisse ses prix.
Faites les présentations sans donner mon nom.
Faites comme vous voulez.
Procédez au désabonnement.
Procédez, puis supprimez mon adresse.
Transmettez mes coordonnées à mon avocat.
Transmettez-lui mon refus.
"""

YES["nl"] = r"""
Helemaal mee eens.
Daar zat ik op te wachten. Brengt u ons maar in contact.
Natuurlijk wil ik haar leren kennen.
jaja stuur haar mn mail, nu meteen
Nou goed, stel ons dan maar voor. Groetjes, Ben
Ik doe mee. Geef haar mijn nummer maar
Goedendag, graag. Ik zie een mail van u tegemoet met de heer Demir in kopie.\nB. Ode
Absoluut, geef haar mijn gegevens
Ik aanvaard de introductie met plezier.\n\nMr. Ben Ode
super, breng ons in contact
Het antwoord is ja.
Geachte mevrouw Falk,\n\nIk geef u toestemming mijn gegevens aan de heer Demir door te geven.\n\nHoogachtend,\nBen Ode
Akkoord. Ik wacht op uw bericht.
Ik zou haar zo graag leren kennen, stel ons alsjeblieft voor.
Kom op, app haar mijn nummer
Van mijn kant goedgekeurd. U kunt ons allebei in dezelfde mail zetten.
Ik zie geen beletsel; u kunt ons in contact brengen.
jo je kan ons voorstellen! kus
Wil ik wel, lief dat je aan me dacht.
Prima voor mij, stuur die mail maar.
Ik bevestig mijn belangstelling. Graag de introductie in gang zetten.
Uitstekend idee. Ik kijk uit naar het gesprek met haar.
ok doe maar
Ja graag, heel aardig van je.
Dat komt goed uit, onze vormgeefster is net weg. Ja graag!
In orde, stelt u ons voor. Dank.
Ik ben geïnteresseerd, u kunt hem mijn mail geven.
Leuk! Ik hoor wel van haar.
Hoi Nina, wat leuk! Breng me in contact met Carla, ons magazijn puilt uit.
U kunt de heer Demir mijn nummer geven, ik ben vanaf acht uur in de winkel.
Ik heb er niets op tegen dat u ons aan elkaar voorstelt.
moi, is goed, geef hem mn nummer. gr ben
Het zou me een genoegen zijn mevrouw Mota te ontmoeten.
Heel benieuwd naar Yusuf, stel ons alsjeblieft voor.
Ja, heel graag. Onze boekhouding is één grote bende.
Geachte mevrouw Falk, ik neem uw aanbod graag aan. Met vriendelijke groet, B. Ode
Zeker weten! Wij zoeken sinds het voorjaar een vormgeefster.
Wat mij betreft prima, stel ons gerust voor.
Bedankt dat je aan me dacht! Koppel ons maar per mail.
Uw bericht komt als geroepen, onze bakker is ziek. Legt u het contact.
Ik ga akkoord met de introductie.
Ik geef toestemming om mijn gegevens door te geven.
Ja graag, mail ons allebei maar.
Tuurlijk, stuur haar mijn mailadres.
Laat haar me maar bellen, leuk.
Je mag Carla mijn adres geven.
ja doe maar, we kunnen echt hulp gebruiken met de site
Met alle plezier. Regel het maar.
Dank voor uw vriendelijke bericht. Ik zou de heer Demir graag ontmoeten en zie uw mail tegemoet.
Goed idee Nina! Ik worstel al maanden met onze webwinkel. Stel ons voor.
Dat is erg attent van u. Stelt u ons gerust aan elkaar voor.
Graag hoor, ons dak lekt.
Mijn toestemming heeft u.
"""

NO["nl"] = r"""
Hartelijk dank, maar wij zijn al goed voorzien.
Nee, wij maken onze website zelf.
Bedankt, geen interesse.
Ik wil niet voorgesteld worden.
Heel aardig, maar daar hebben we al iemand voor.
Nee joh, heb ik niet nodig.
Wij hebben al jaren een vaste boekhouder en blijven bij hem.
Helaas niet, ons budget is op.
Geen introductie alstublieft.
Ik bedank ervoor.
Dat is niets voor ons.
Daar hebben wij geen belangstelling voor.
Geef mijn nummer niet door.
Dat project gaat niet door.
Ik moet helaas afzeggen.
Nah, hoeft niet.
"""

TAKEN_BACK["nl"] = r"""
Stuur die mail maar.
Laat hem maar komen.
Stel ons maar voor, zodra de verbouwing klaar is.
Stel ons voor. Ach nee, laat maar.
Stel ons voor als ze ook Duits spreekt.
Stel ons graag voor, mits het vrijblijvend is.
Stel ons niet voor.
Stelt u ons voor? Waarom?
Stel ons maar voor. Grapje.
Koppel ons maar, maar niet deze maand.
Koppel me liever aan iemand anders.
Stel me voor aan mevrouw Tak.
Stel haar voor aan mijn collega.
Stel je eerst maar eens voor.
Stel je voor!
Stel ons uw bedrijf voor.
Breng ons in contact, tenzij het geld kost.
Breng ons in contact. Wat kost ze?
Breng ons in contact. Wie is ze eigenlijk?
Breng ons in contact. Ik laat het nog weten.
Breng ons in contact. Ik moet het eerst overleggen.
Breng ons in contact. Mijn man beslist daarover.
Breng ons in contact. Neem contact op met mijn vrouw.
Breng ons in contact. Vraag het aan Pieter de Boer.
Breng ons in contact. Wij hebben al iemand.
Breng ons in contact. Wij kennen elkaar al.
Breng ons in contact. Ik trek dat in.
Breng ons in contact. Dat was ironisch bedoeld.
Breng ons in contact. Betalen doe ik niet.
Breng ons in contact. Niet voor maandag.
Breng ons in contact. Ik ben afwezig tot mei.
Breng ons in contact. Onze directie is tegen.
Breng ons in contact. Pieter de Boer doet dat bij ons.
Breng ons in contact. Een kantoor regelt dat voor ons.
Breng ons in contact. Dit is een automatisch bericht.
Breng ons in contact. Negeer mijn vorige mail.
Breng ons in contact. Misschien.
Breng ons in contact. In theorie dan.
Breng ons in contact. Zei hij.
Breng ons in contact, anders word ik boos.
Breng ons in contact, hoewel ik sceptisch ben.
Breng ons in contact en laat me daarna met rust.
Breng ons in contact met een concurrent.
Mijn baas zegt: stel ons voor.
Ze schreef: breng ons in contact.
Ik zou haar graag ontmoeten, maar niet nu.
Ik had haar graag ontmoet.
Ik wil haar wel ontmoeten, ooit.
Ik wil haar niet ontmoeten.
Je mag haar mijn nummer geven, behalve in het weekend.
Je mag haar mijn nummer niet geven.
Je mag haar mijn nummer geven als ze eerst mailt.
Je mag mijn gegevens wissen.
U mag mij voorstellen aan onze inkoper.
Geef haar mijn oude nummer.
Geef hem het nummer van mijn broer.
Zeg haar dat ze me met rust laat.
Zeg hem dat hij mij niet mag bellen.
Zeg haar dat ik terugbel.
Hij mag me bellen, als hij durft.
Hij mag me wat.
Laat hem eerst maar een offerte sturen.
Laat haar maar zitten.
Ik ga akkoord, onder voorwaarden.
Ik ga akkoord met het wissen van mijn gegevens.
Ik ga ermee akkoord dat u mij vergeet.
U heeft mijn akkoord, zodra mijn compagnon terug is.
U heeft mijn toestemming niet.
Mijn zegen heb je niet.
Groen licht krijg je niet.
Groen licht als de prijs goed is.
Ik neem uw aanbod niet aan.
Ik neem uw aanbod aan, op voorwaarde dat het gratis is.
Ik sta er wel voor open, later dit jaar.
Ik kijk uit naar de kennismaking, volgend jaar.
Ik kijk niet uit naar de kennismaking.
Graag! Ik stuur u de offerte.
Graag gedaan.
Heel graag! We zien elkaar maandag op kantoor.
Ja graag, twee croissants.
Ja natuurlijk, en koppel me dan ook aan de koning.
Ja, onze kraan lekt.
Doe maar niet.
Doe maar een pilsje.
Met plezier, maar niet aan haar.
Geen probleem, ik breng de boor morgen terug.
Kom maar op met die rekening.
Kom maar op met je grapjes.
Mail maar raak, ik lees het toch niet.
Zeker weten? Ik niet.
Absoluut niet.
Daar ben ik niet voor in.
Daar heb ik geen belangstelling voor.
Stel ons voor, het dak is al gemaakt.
Stel ons voor. De opdracht is al vergeven.
Stel ons voor. Onze zaak sluit in mei.
Stel ons voor, zei de vos tegen de kip.
Stuur ons beiden een offerte.
Stuur ons allebei uw prijslijst.
Maak contact met mijn advocaat.
"""

YES["es"] = r"""
Totalmente de acuerdo.
No esperaba otra cosa. Póngannos en contacto.
Claro que la quiero conocer.
Siii mándale mi correo, ahora mismo
Bueno bueno, preséntanos entonces. Un abrazo, Ben
¡Contentísimo! Espero su correo.
Sí gracias compadre, lo necesito de verdad. Saluda a los tuyos
Qué buena idea, ¡tengo ganas de hablar con ella!
Me apunto. Pásale mi número
Buenos días, con mucho gusto. Espero un correo suyo con el señor Demir en copia.\nB. Ode
Trato hecho. Ya era hora de que alguien nos arreglara la web.
Absolutamente, pásale mis datos
genial, ponnos en contacto
La respuesta es afirmativa.
Estimada señora:\n\nAutorizo que facilite mi contacto al Sr. Demir.\n\nReciba un cordial saludo,\nBen Ode
De acuerdo. Quedo a la espera de su mensaje.
Me encantaría conocerla, preséntanos por fa.
Por mi parte aprobado. Puede copiarnos a los dos en el mismo correo.
No veo ningún impedimento; puede ponernos en contacto.
ajá, puedes presentarnos! bss
Sí quiero, Dios se lo pague.
Será un placer conocerlo. Por favor, proceda.
Con gusto. Estoy disponible por teléfono por las mañanas.
Por mí bien, lanza el correo.
Confirmo mi interés. Le ruego proceda con la presentación.
Excelente iniciativa. Estaré encantado de conversar con ella.
ok dale
perfecto, gracias nina, adelante
Sí, me parece bien, muy amable.
Me viene de perlas, se nos acaba de ir la diseñadora. ¡Sí!
Entendido, póngannos en contacto. Gracias.
Estoy interesado, puede pasarle mi correo.
che dale presentame, hace meses que busco alguien así
Sí porfa, ando buscando carpintero desde hace rato
Venga, va. Preséntamelo.
Me interesa, pásame con él.
Me late la idea, conéctanos por correo.
Hola Nina, ¡qué bien! Ponme en contacto con Carla, el almacén está a reventar.
Puede darle mi teléfono al señor Demir, estoy en la tienda desde las ocho.
No veo inconveniente en que nos presente.
va, pásale mi cel. saludos, ben
Será un placer conocer a la señora Mota.
Tengo mucha curiosidad por Yusuf, preséntanos por favor.
Sí, con mucho gusto. Nuestra contabilidad es un desastre total.
Estimada Sra. Falk: acepto encantado su ofrecimiento. Cordialmente, B. Ode
¡Desde luego! Buscamos diseñadora desde la primavera.
Por mí perfecto, preséntanos.
Gracias por acordarte de mí. Conéctanos por correo.
Su mensaje me viene de perlas, nuestra panadera está enferma. Haga la presentación.
Estoy de acuerdo con la presentación.
Doy mi consentimiento para que nos ponga en contacto.
Sí, escríbenos a los dos.
Claro, pásale mi correo.
Que me llame, encantado.
Puedes mandarle mi dirección a Carla.
si hazlo porfa, necesitamos ayuda con la web
Con todo el gusto del mundo. Organice el encuentro.
Le agradezco su amable propuesta. Me encantaría conocer al Sr. Demir.
¡Buena idea, Nina! Llevo meses peleándome con la tienda en línea. Preséntanos.
Es usted muy amable. Póngannos en contacto.
Encantado, el tejado tiene goteras.
Tiene usted mi permiso.
"""

NO["es"] = r"""
Muchas gracias, pero ya estamos bien atendidos.
No, la web la hacemos nosotros.
Gracias, no me interesa.
No deseo que me presenten.
Muy amable, pero ya tenemos a alguien para eso.
Nah, no lo necesito.
Llevamos años con el mismo contable y seguimos con él.
Lamentablemente no, se nos acabó el presupuesto.
Sin presentaciones, por favor.
Paso, gracias.
Eso no es para nosotros.
No tenemos interés en eso.
No le dé mi número, por favor.
Ese proyecto se canceló.
Debo rechazar su propuesta.
No hace falta, gracias.
"""

TAKEN_BACK["es"] = r"""
Manda el correo.
Mándamelo.
Preséntenos, pero después de las vacaciones.
Preséntanos. Bueno no, déjalo.
Preséntanos si habla alemán.
Preséntanos siempre que sea gratis.
No nos presentes.
¿Nos presentas? ¿Para qué?
Preséntanos. Es broma.
Ponnos en contacto, aunque no este mes.
Ponme en contacto con otra persona.
Preséntame mejor a tu jefe.
Preséntala a mi colega Sofía Aubry.
Preséntenos su empresa.
Preséntenos sus tarifas.
Preséntese primero.
Ponnos en contacto, salvo que cueste dinero.
Ponnos en contacto. ¿Cuánto cobra?
Ponnos en contacto. ¿Quién es?
Ponnos en contacto. Ya te aviso.
Ponnos en contacto. Tengo que consultarlo antes.
Ponnos en contacto. Mi marido decide eso.
Ponnos en contacto. Habla con mi mujer.
Ponnos en contacto. Pregúntale a Pedro Ruiz.
Ponnos en contacto. Ya tenemos a alguien.
Ponnos en contacto. Ya nos conocemos.
Ponnos en contacto. Retiro lo dicho.
Ponnos en contacto. Era ironía.
Ponnos en contacto. Pagar no voy a pagar.
Ponnos en contacto. No antes del lunes.
Ponnos en contacto. Estoy fuera hasta mayo.
Ponnos en contacto. La dirección se opone.
Ponnos en contacto. Pedro Ruiz lleva eso aquí.
Ponnos en contacto. Una gestoría nos lleva la contabilidad.
Ponnos en contacto. Este es un mensaje automático.
Ponnos en contacto. Ignora mi correo anterior.
Ponnos en contacto. Quizás.
Ponnos en contacto. En teoría.
Ponnos en contacto, decía ella.
Ponnos en contacto, si no me enfado.
Ponnos en contacto, aunque desconfío.
Ponnos en contacto y luego déjame en paz.
Ponnos en contacto con la competencia.
Mi jefe dice: preséntanos.
Ella escribió: ponnos en contacto.
Me gustaría conocerla, pero ahora no.
Me hubiera gustado conocerla.
Quiero conocerla, algún día.
No quiero conocerla.
Puedes darle mi número, excepto el fin de semana.
No puedes darle mi número.
Puedes darle mi número si escribe antes.
Puedes borrar mis datos.
Pásale mi número viejo.
Pásale el número de mi hermano.
Dile que me deje en paz.
Dile que no me llame.
Dile que me llame cuando tenga otro precio.
Que me llame si quiere.
Que me llame el mes que viene.
Que venga, pero gratis.
Él puede esperar sentado.
Acepto bajo ciertas condiciones.
Acepto que borren mis datos.
Acepto que me presente, con la condición de no pagar.
Tiene mi autorización cuando vuelva mi socio.
No tiene mi autorización.
Luz verde cuando baje el precio.
No acepto su propuesta.
Acepto su propuesta de dejarlo.
Tengo muchas ganas de conocerla, el año que viene.
Con gusto, le mando el presupuesto.
Con mucho gusto. Nos vemos el lunes en la oficina.
Dale, te devuelvo el taladro mañana.
Dale, paso a buscar el pan.
Sí, se nos cae el techo.
Claro, y preséntame también al Papa.
Claro que no.
Por supuesto que no.
De una no.
Hecho polvo estoy.
Adelante con la baja.
Adelante con su vida.
Va a ser que no.
No me molesta, pero no hace falta.
No tengo inconveniente en pensarlo.
No tengo inconveniente, salvo el precio.
Preséntanos, el tejado ya está arreglado.
Preséntanos. El puesto ya está cubierto.
Preséntanos. Cerramos la tienda para siempre.
Mándamelo por escrito.
Mándemelo otro día.
Envíanos a los dos tu tarifa.
Haz el contacto con mi abogado.
Procede con la baja.
Me interesa saber cuánto cobra.
Le agradezco que no me presente.
Le agradezco la propuesta, mas no me conviene.
Estaría encantada de conocerla si no estuviera de baja.
Sí a lo del sábado.
Sí a la cerveza, lo otro lo dejo pasar.
"""
