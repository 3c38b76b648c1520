"""German: consents and refusals composed of verb and object, and remarks told by how they begin."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "end": "(,|$)",
    "bitte": "bitte|gerne|gern|sehr gerne|sehr gern|doch|ruhig|einfach|bitte gerne|gerne mal|mal|also",
    "kontakt": """
        den kontakt|einen kontakt|die vorstellung|eine vorstellung|das kennenlernen|ein kennenlernen|die vermittlung|
            das gespraech|ein gespraech|ein treffen|ein telefonat|den austausch|einen austausch|das treffen|der
            kontakt| ein kontakt|ein austausch|die bekanntschaft|die kontaktaufnahme|eine kontaktaufnahme|die
            einfuehrung
    """,
    "meine": """
        [meine|unsere] (nummer|adresse|kontaktdaten|daten|mail|mailadresse|e-mail-adresse|telefonnummer|handynummer|
            durchwahl|kontaktinformationen)
    """,
    "wohl": """
        recht|willkommen|gelegen|hilfreich|wertvoll|angenehm|eine freude|eine ehre|ein vergnuegen|eine (grosse|
            riesige) hilfe|eine erleichterung|goldwert|gold wert|genau das richtige|ein segen|ein traum|eine rettung
    """,
    "lob": """
        gut|super|toll|prima|klasse|perfekt|wunderbar|schoen|grossartig|fantastisch|nett|hervorragend|spitze|ideal|
            lieb| genial|interessant|spannend|vielversprechend|sympathisch|kompetent|passend|aufmerksam|freundlich|
            richtig
    """,
    "schlimm": """
        kaputt|defekt|ein chaos|das reinste chaos|eine katastrophe|ein albtraum|ein durcheinander|eine baustelle|
            uralt|veraltet|chaotisch|am ende|eine grosse baustelle|ein graus|ueberfordert|ein drama|ein dauerthema
    """,
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        [ja|und|also|klar] [,] (tausendmal|hundertmal) ja | ja [,] ja und (nochmal|nochmals|noch einmal) ja | ja und
            ja
        ja (zu|auf) (beidem|beides|beiden|beide fragen|beiden fragen)
    """,
    Says.CONSENT: """
        [ja] [,] (das|so etwas|eine vorstellung) (faende|faenden) (ich|wir) [{sehr}] ({gut}|{wohl})
        (waere|waer|faende ich|das waere) [{sehr}] ({gut}|{wohl}) [,] wenn (du|sie) (uns|mich) [{them}|mit {them}|
            einander] (vernetzt|vernetzen| verbindest|verbinden|vorstellst|vorstellen|zusammenbringst|zusammenbringen|
            bekannt machst|bekannt machen)
        [ja] [,] {wir} (bin|sind) [{sehr}] an (dem|diesem|einem) kontakt [zu {them}|mit {them}] interessiert
        [ja] [,] [da|dafuer|ich|wir] (waere|waeren) [ich|wir] (dir|ihnen) [{sehr}] dankbar
        [ja] [,] (mach|machen sie) [{bitte}] (die vorstellung|den kontakt|das bekannt)
        [ja] [,] (verbinden|vernetzen) sie (uns|mich) [{bitte}] (per mail|per e-mail)
        ^ [ja] [,] (vermitteln sie|vermittle|vermittelt) [uns|mich|{them}|den kontakt] [{bitte}] [den kontakt] {end}
        ^ [ja|na klar|klar] [,] [nur] her mit ({them}|dem kontakt|der vorstellung)
        [ja] [,] (stellen sie|stell|stellt) [{bitte}] (den|einen) kontakt [zu {them}|mit {them}|zwischen uns]
            [{bitte}] her
        [ja] [,] (stellen sie|stell|stellt) (uns|mich) [{bitte}] [einander|gegenseitig|{them}] [{bitte}] vor
        [ja] [,] (bringen sie|bring|bringt) (uns|mich) [{bitte}] [mit {them}] [{bitte}] (zusammen|in kontakt|in
            verbindung)
        [ja] [,] (machen sie|mach|macht) (uns|mich) [{bitte}] [miteinander|mit {them}] [{bitte}] bekannt
        (leiten sie|leite|leitet) (es|das|{meine}) [{bitte}] [an {them}] weiter
        (geben sie|gib|gebt) (ihm|ihr|{them}) [{bitte}] {meine} [{bitte}] [weiter] {end}
        (geben sie|gib|gebt) {meine} [{bitte}] [an {them}] [{bitte}] weiter
        (du|sie|ihr) (darfst|duerfen|duerft|kannst|koennen|koennt) (ihm|ihr|{them}) [{bitte}] {meine} [{bitte}] geben
        (du|sie|ihr) (darfst|duerfen|duerft|kannst|koennen|koennt) [{bitte}] {meine} [{bitte}] [an {them}] [{bitte}]
            (weitergeben|weiterleiten)
        (du|sie|ihr) (darfst|duerfen|duerft|kannst|koennen|koennt) (uns|mich) [{bitte}] [{them}|mit {them}|einander]
            [{bitte}] (vorstellen|bekannt machen|zusammenbringen|verbinden|vernetzen|in kontakt bringen)
        (du hast|sie haben|ihr habt) [hiermit] (mein|unser) (einverstaendnis|okay|ok|ja|go) | meine zustimmung (hast
            du|haben sie) | (du hast|sie haben) [hiermit] meine (zustimmung|erlaubnis|einwilligung)
        {wir} (stimme|stimmen) [dem|der vorstellung|der kontaktaufnahme] [{sehr}] zu | dem (stimme ich|stimmen wir)
            [{sehr}] zu
        (das|dieses|ihr|dein|euer) (angebot|vorschlag) (nehme ich|nehmen wir) [{sehr}] (an|wahr)
        {wir} (nehme|nehmen) (das|dieses|ihr|dein|euer|ihren|deinen|den) (angebot|vorschlag) [{sehr}] (an|wahr)
        [{kontakt}] [mit {them}] (waere|waer|kaeme) (mir|uns|fuer mich|fuer uns) [{sehr}] ({wohl}|{gut})
        {kontakt} [mit {them}|zu {them}] (waere|ist|kaeme) [mir|uns|fuer mich|fuer uns] [{sehr}] ({wohl}|{gut})
        das (waere|waer|ist|kaeme) (mir|uns|fuer mich|fuer uns) [{sehr}] ({wohl}|{gut})
        [ja] [,] das (wuerde|kann|koennte) (uns|mir) [{sehr}|enorm|ungemein|wahnsinnig] (helfen|weiterhelfen|nuetzen|
            guttun|gut tun)
        das (kaeme|kommt) (uns|mir) [{sehr}] gelegen
        ^ (oh|au|aber) (ja|klar) [,] [{bitte}]
        ^ (von|ueber) herzen gerne | von mir aus [sehr] (gerne|gern)
        ^ (absolut|unbedingt|auf jeden fall|natuerlich|selbstverstaendlich|sicher|logo) [,] [{bitte}] [ja] {end}
        (ich wuerde mich|wir wuerden uns|wuerde mich|wuerden uns) [{sehr}] freuen [,] (wenn|falls) (du|sie) (uns|mich)
            [{them}|einander|mit {them}] (vorstellst|vorstellen|verbindest|verbinden|zusammenbringst|zusammenbringen|
            vorstellen wuerden|vorstellen wuerdest|bekannt machst|bekannt machen|bekanntmachst)
        {wir} (wuerde|wuerden|moechte|moechten|will|wollen) [{sehr}] [mal|mich|uns] [{sehr}] [mit {them}]
            (kennenlernen|sprechen|reden|telefonieren|treffen|austauschen)
        {wir} (wuerde|wuerden|moechte|moechten|will|wollen) {them} [{sehr}] (kennenlernen|kennen lernen|treffen|
            sprechen)
        {wir} (bin|sind) an [{kontakt}|einer vorstellung|einem (kontakt|gespraech|austausch|treffen|kennenlernen)|
            {them}] [mit {them}|zu {them}] [{sehr}|stark] interessiert
        {wir} (habe|haben) [{sehr}|grosses] interesse [an (einer vorstellung|einem (kontakt|gespraech|austausch|
            treffen| kennenlernen)|{them})]
        (freue mich|freuen uns|freu mich) [{sehr}|schon] (auf|ueber) (die nachricht|den anruf|das gespraech|die mail|
            den kontakt|das kennenlernen|den austausch|das treffen|{them}) [von {them}|mit {them}]
        (dann|da) (freue ich mich|freuen wir uns) [{sehr}|schon] (auf|ueber) (die nachricht|den anruf|das gespraech|
            die mail|den kontakt|das kennenlernen|den austausch|das treffen|{them}) [von {them}|mit {them}]
        ich freue mich [{sehr}|schon] auf (die nachricht|den anruf|die mail) [von {them}]
        bitte [{bitte}] (einleiten|vernetzen|vermitteln|zusammenbringen|bekanntmachen)
        ^ (nichts|gar nichts) lieber als das | ^ da (sage ich|sagen wir|sag ich) (nicht|bestimmt nicht|sicher nicht)
            nein
        (ich|wir) (habe|haben|hab) (nix|nichts|gar nichts|ueberhaupt nichts) dagegen
        [{wir}] [habe|haben] (keine|keinerlei) (einwaende|bedenken|einwand) [(von|aus) (meiner|unserer) seite|
            meinerseits| unsererseits|dagegen]
        (von|aus) (meiner|unserer) (seite|sicht) [aus] [gerne|gern|ja|(spricht|steht) nichts dagegen|alles gut|klar]
            [,] [gerne|{intro}]
        (vorstellung|vorstellen|kontakt|introduction) [,] (ja|gern|gerne|sehr gern|sehr gerne|ja gerne|ja bitte)
            [bitte|danke]
        immer her (damit|mit ihr|mit ihm) | warum [eigentlich|denn|auch] nicht [,] {intro}
        ^ (jo|ja|jup) [,] passt [{lob}|mir|uns|fuer (mich|uns)] {end} | ^ ja [,] das passt [{sehr}] [{lob}] [(fuer|
            bei) (mich|uns|mir)]
        [ja] [,] ich (sage|sag) [da|dazu|gerne] ja | [da|wir|ich] (bin|sind) [ich|wir] [{sehr}] dabei
    """,
    Says.CONSENT_ASKED: """
        ^ warum (eigentlich|denn eigentlich) nicht $
        (kannst|koenntest|wuerdest) du (uns|mich) [{bitte}] [mit {them}|{them}|einander] (verbinden|vernetzen|
            vorstellen) $
    """,
    Says.HARMLESS: """
        (super|tolle|gute|prima|klasse) idee | [ich|wir] (freue mich|freuen uns|freu mich) [schon|sehr] (drauf|darauf)
        (so jemanden|genau so jemanden|so eine|so einen) (suchen wir|suche ich) [schon] (ewig|lange|seit langem|seit
            monaten)
        ^ (liebe|lieber|hallo|hi|hey|moin|guten tag|guten morgen|servus|gruezi) <given> | (sehr geehrte|sehr geehrter|
            hallo|guten tag|liebe|lieber) (frau|herr) <cap>
        (das|dies|es) (ist|waere) [aber|wirklich|echt|ja] [eine|ein|sehr|so] (tolle|gute|super|klasse|schoene|nette|
            grossartige|wunderbare|prima|geniale|sehr gute) (idee|sache|vorschlag|gedanke)
        (toller|guter|schoener|netter|prima|super) (vorschlag|gedanke|tipp|hinweis)
        (das|es) freut (mich|uns) [{sehr}] [zu (hoeren|lesen)] | freut mich [{sehr}] [,] (dass|das) (du|sie) an (mich|
            uns) (gedacht|denkst|denken) [hast|haben]
        (danke|vielen dank|herzlichen dank|besten dank|lieben dank|tausend dank) [dir|ihnen|euch|nochmal|nochmals|
            sehr] [fuer] [die|das|deine|ihre|eure|dein|ihr|den|fuers] (muehe|vermitteln|fragen|nachfragen|dran denken|
            vorstellen|anbieten|weiterleiten|aufwand|unterstuetzung|hilfe|initiative|empfehlung|einsatz|verbindung)
        danke [dir|ihnen] dass (du|sie) an (mich|uns) (denkst|denken|gedacht hast|gedacht haben)
        danke [,] <given> | (du bist|sie sind) (ein schatz|ein engel|die beste|der beste|super|spitze|klasse|toll|
            grossartig|meine rettung)
        (du rennst|sie rennen|da rennst du|da rennen sie) [bei (mir|uns)] [da] offene tueren ein
        (kann|koennen) (es|das) [ja] kaum (erwarten|abwarten) | kanns [ja] kaum (erwarten|abwarten)
        (ich hatte|hatte) (die|ihre|deine) (mail|nachricht) (fast|beinahe) uebersehen
        (die|ihre|deine) (mail|nachricht) (war|lag|ist) (im|in den) (spam|spamordner) [gelandet]
        (klingt|hoert sich) [{sehr}] {lob} [an] | (er|sie|{them}) (klingt|wirkt) [{sehr}] {lob}
        (er|sie|{them}) (kann|darf) (mich|uns) [{bitte}] [jederzeit|immer|auch|direkt|gleich|morgens|vormittags|
            abends| nachmittags|unter <thing>] (anrufen|kontaktieren|erreichen|anschreiben|anmailen|besuchen|
            ansprechen)
        (am liebsten|gerne|gern|am besten|gerne auch) (per|via) (mail|telefon|video|teams|zoom|handy)
        (jederzeit|gerne jederzeit) | das (kommt|kaeme) (wie gerufen|zur rechten zeit|genau richtig)
        [{wir}] (wartet|warten|warte) [schon] sehnsuechtig | die <thing> wartet [schon] sehnsuechtig
    """,
    Says.NEED: """
        ja [,] (bedarf|den bedarf) [besteht|haben wir|ist da] | ^ bedarf [,] ja
        (das|dies) (klingt|ist|waere) [nach] genau [nach] (dem|das|was|der|die|die person|der mann|die frau) [,] [was|
            die|den] (wir|ich) [gerade|schon lange|seit langem|dringend] (suche|suchen|brauche|brauchen|gesucht haben)
    """,
    Says.REMARK: """
        ^ [denn|und|weil|leider] (unser|unsere|unserer|mein|meine|der|die|das) <thing> (ist|sind|wird|werden) [gerade|
            leider|schon|voellig| ziemlich|total|wirklich|momentan|seit <thing>] {schlimm} {end}
        ^ [denn|und|weil|leider] (unser|unsere|mein|meine|der|die|das) <thing> (spinnt|streikt|klemmt|leckt|raucht|
            zickt|zicken| ueberhitzt|wackelt|quietscht|stinkt|nervt|nerven|faellt [staendig|dauernd|immer|jeden tag]
            aus) [<thing>] {end}
        ^ [denn|und|weil|leider] (unser|unsere|mein|meine|der|die|das) <thing> (macht|machen|bereitet|bereiten) [uns|
            mir] [seit <thing>|staendig| immer|nur|gerade|dauernd|grossen|viel] (aerger|sorgen|kummer|probleme|zicken|
            mucken|kopfzerbrechen|schwierigkeiten|wahnsinnig) [seit <thing>] {end}
        ^ {wir} (suche|suchen) [uns] [schon] [seit <thing>|gerade|tatsaechlich|vergeblich|dringend|genau|verzweifelt]
            [nach] (jemanden|jemandem|so jemanden|so jemandem|hilfe|genau so jemanden|unterstuetzung|so eine|so einen)
            [<words>] {end}
        ^ {wir} (kaempfe|kaempfen|aergere|aergern|quaele|quaelen) (mich|uns) [schon|seit <thing>|gerade] (mit|ueber)
            (den|dem|der|unserem| unserer|unseren|die) <thing> {end}
        ^ {wir} (habe|haben|hatte|hatten) [gerade|leider|grosse|grossen|viel|viele|massive|schon|seit <thing>]
            (probleme|aerger|stress|schwierigkeiten|sorgen|kummer) (mit (dem|der|den|unserem|unserer|unseren) <thing>|
            {end}) {end}
        ^ {wir} (habe|haben) [diese woche|gerade|zurzeit|immer] [viel|genug] (zeit|luft) [zum (telefonieren|reden|
            sprechen)] {end}
        ^ [{wir}] (bin|sind) [am besten|immer|meist|meistens|jederzeit] (vormittags|nachmittags|abends|mobil|
            telefonisch|unter <n>|im buero) [gut] (erreichbar|da|zu erreichen) {end}
        ^ [{wir}] (war|waren) <words> (krank|unterwegs|verreist|im urlaub|auf reisen|auf messe|auf dienstreise) {end}
        ^ [und] (viele|liebe|schoene|herzliche) gruesse (an|aus) <words> {end}
        ^ [vielen|herzlichen|besten|lieben|tausend] (dank|danke) [dir|ihnen|nochmal|nochmals] (fuer|dass) <words>
            {end}
    """,
    Says.ECHO: "ja [,] (gern|gerne) geschehen",
    Says.FOG: "(weder|nicht) ja [,] (noch|und nicht|und auch nicht) nein | ja oder nein",
    Says.DENIAL: """
        {wir} (finde|finden|fanden|fand|bekommen|bekomme) [seit <thing>|schon lange|einfach] (niemanden|keinen|keine|
            kein) [guten| guten mehr|der|die|<thing>] {end}
        {wir} (suche|suchen) [schon] seit <thing> vergeblich [nach <thing>|{end}]
    """,
    Says.ASIDE: """
        ^ (nein|nee) [,] (das stoert|stoert) (mich|uns) [gar|ueberhaupt] nicht | ^ nein [,] (kein problem|gar kein
            problem| ganz und gar nicht|{wir} (habe|haben|hab) (nichts|nix|gar nichts) dagegen)
        ^ (nein|nee) [,] {wir} (kenne|kennen) {them} (noch nicht|nicht|noch gar nicht) [persoenlich]
    """,
    Says.REFUSAL: """
        {wir} (arbeite|arbeiten) [bereits|schon|seit <thing>|da|hier] mit (einem|einer|jemandem|unserem|unserer|
            jemand| anderen) <thing> [zusammen]
        {wir} (bin|sind) mit <thing> [sehr|voll|rundum|hoechst] (zufrieden|gluecklich) | sind [sehr|rundum|damit]
            zufrieden
        (kommt|kaeme) [das|fuer (uns|mich)] [leider|fuer (uns|mich)] nicht in (frage|betracht)
        (da|hier|diesmal) (sind wir|bin ich) (raus|draussen|nicht dabei) | (bin|sind) [da|hier] raus | ohne (uns|mich)
            {end}
        {wir} (gebe|geben) keine <thing> (heraus|raus|weiter) | (falsche|verkehrte) (baeckerei|adresse|firma|person|
            stelle)
        (lass|lassen sie|lasst|lassen wir) (das|es|mal) [mal|lieber|besser|bitte|sein|gut] [lieber|gut] [bleiben|sein|
            gut sein] {end}
        (glaube|denke|fuerchte|meine) nicht dass (das|es|<thing>) <thing> | (ich fuerchte|fuerchte) das <thing> nicht
        (problem|thema|sache|das|ofen) [ist|wurde|hat sich] [inzwischen|bereits|schon|laengst|mittlerweile|wieder]
            (geloest|erledigt|behoben|repariert|vom tisch) | kein bedarf mehr | (laeuft|funktioniert) wieder
        (haben|habe) [uns|mich] [schon|bereits] [anderweitig|anders|fuer jemand anderen|fuer einen anderen]
            entschieden
        muss [wirklich|echt|das] nicht sein | (nehme|nehmen) [davon|hiervon] abstand | (nehmen|nehme) abstand davon
        ^ [ach] (noe|nee|nein) [,] (lieber|besser|danke|lass|muss) [nicht|mal|gut|stecken]
        {wir} (moechte|moechten|will|wollen|wuensche|wuenschen) keine (vorstellung|vermittlung|kontaktaufnahme)
        {wir} (brauche|brauchen|benoetige|benoetigen) [da|hier|dafuer|aktuell|gerade|derzeit|so|dort] [so] (nichts|
            niemanden|keinen| keine|kein)
        (brauche|brauchen) (ich|wir) [aktuell|gerade|derzeit|wirklich|leider] nicht | [aber] (mein|unser) antwort
            (ist|lautet) nein
        (sage|sagen) [da|hier|dazu|leider|ich|wir] [leider|lieber] nein | so gern[e] ich <thing> , nein
        {wir} (bleibe|bleiben) [lieber] bei <thing> | (haben|habe) [leider] keine verwendung [dafuer]
    """,
    Says.NO: "^ noe {end} | ^ nope {end} | ^ nein [,] nein {end} | ^ (also|daher|deshalb|darum|deswegen) nein {end}",
}

# Words that may turn the meaning of what stands beside them: a remark that holds one is no remark.
TURNING = """
    nicht nichts nie niemals niemand niemanden niemandem nirgends kein keine keinen keinem keiner keines keinerlei
    kaum weder noch nein nee ohne statt anstatt stattdessen ausser sonst wenn falls sofern solange sobald bevor ehe
    bis nachdem ob vorausgesetzt voraussetzung bedingung bedingungen unter je abhaengig abhaengt davon sei denn muss
    muessen muesste muessten soll sollte sollen sollten aber jedoch allerdings doch dennoch trotzdem sondern obwohl
    obgleich hingegen dagegen einzig lediglich nur bloss eher lieber leider bedaure bedauern schade spaeter
    demnaechst irgendwann morgen uebermorgen bald naechste naechsten naechster naechstes kommende kommenden erst
    zuerst vorher vorab zunaechst danach dann warten abwarten verschieben verschoben gedulden vorerst januar februar
    maerz april mai juni juli august september oktober november dezember ostern weihnachten sommer herbst winter
    fruehjahr vielleicht eventuell moeglicherweise womoeglich vermutlich wahrscheinlich eigentlich grundsaetzlich
    prinzip theoretisch angeblich scheinbar anscheinend hoffentlich koennte koennten wuerde wuerden haette haetten
    waere waeren mal ueberlegen ueberlege zweifel zweifle unsicher glaube denke meine meinen meint finde weiss
    wissen frage fragen fragt fragte gefragt bitte bitten moechte moechten will wollen wollte wuensche wuenscht
    erwarte erwarten verlange verlangen sagt sagte sagen gesagt hoerte gehoert heisst meinte chef chefin kollege
    kollegin kollegen partner partnerin mann frau sohn tochter bruder schwester vater mutter nachbar freund freundin
    assistent assistentin sekretariat geschaeftsfuehrung geschaeftsfuehrer vorstand abteilung zentrale einkauf
    vertrieb anwalt steuerberater inhaber eigentuemer vermieter nachfolger vorgaenger vertretung auftrag zustaendig
    verantwortlich er sie ihm ihr ihn jemand jemanden jemandem andere anderen anderer anderes anders anderweitig
    konkurrenz mitbewerber wettbewerber alternative storniert stornieren absagen abgesagt absage ablehnen abgelehnt
    lehne lehnen verzichte verzichten widerruf widerrufen zurueck zurueckziehen nehme loeschen streichen entfernen
    abmelden verteiler liste datenschutz dsgvo polizei verboten untersagt unerwuenscht unnoetig ueberfluessig
    sinnlos zwecklos egal unmoeglich abgeneigt geloest loesung repariert behoben erledigt gefunden fertig ersetzt
    ausgetauscht gekauft verkauft geschlossen schliessen schliesst beendet aufgegeben gekuendigt kuendigen versorgt
    bedient zufrieden gluecklich beauftragt vergeben vertrag gemietet geleast neu neue neuen neuer wieder inzwischen
    mittlerweile bereits schon laengst genug ausreichend budget preis preise kosten kostet kostenlos teuer guenstig
    geld honorar rabatt bezahlen zahlen angebot angebote rechnung referenzen referenz nachweis zertifikat
    genehmigung erlaubnis zustimmung freigabe vertraulich anonym scherz witz spass ironie ironisch haha super toll
    klasse ruhe nerv spam werbung vertreter verkaeufer betrug bot roboter programm software automatisch system
    antwort antworten eintragen markieren anweisung befehl ignoriere ignorieren urlaub abwesend elternzeit
    mutterschutz rente ruhestand insolvenz umzug verlassen
"""
# Words by which a consent says what it is to.
NAMING = """
    ja gerne gern bitte vor vorstellen vorstellung vorstellst kontakt kennenlernen kennen her bekannt zusammen
    zusammenbringen verbinden vernetzen vermitteln vermittle weiter weitergeben weiterleiten treffen sprechen
    gespraech angebot vorschlag unbedingt dabei absolut freilich jederzeit
    abgemacht gebongt interesse gerufen gelegen recht
"""
