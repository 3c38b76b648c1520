"""German."""

from introbot.reading.words.acts import de as acts
from introbot.reading.words.composed import de as composed
from introbot.reading.words.folding import GERMAN
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": "ihn|sie|ihm|ihr|ihnen|die person|der person|(herrn|herr|frau) <who>|<who>|dem herrn|der dame",
    "us": "uns|mich|mir|uns beide|uns beiden",
    "wir": "ich|wir|man",
    "sehr": "sehr|gerne|gern|wirklich|riesig|total|ungemein|aeusserst|besonders|auch|ebenfalls|so|echt|ganz",
    "gut": """
        gut | super | toll | prima | klasse | perfekt | wunderbar | schoen | grossartig | fantastisch | nett
        sehr nett | sehr gut | hervorragend | ausgezeichnet | spitze | hilfreich | sehr hilfreich | ideal | lieb
        sehr lieb | genial | bestens | sehr schoen | klasse
    """,
    "intro": """
        stellen sie {us} (gerne|gern|bitte|ruhig|doch|einander|{them}|den kontakt) vor
        stellen sie {us} [gerne|gern|bitte|ruhig|doch|einander|{them}] vor
        stell {us} [gerne|gern|bitte|ruhig|doch|einander|{them}] vor
        (stellen sie|stell) [bitte|gerne|gern|ruhig|doch] (den|einen|doch den) kontakt her
        (bringen sie|bring) {us} [bitte|gerne|ruhig|doch] [mit {them}] (zusammen|in kontakt|in verbindung)
        (vernetzen sie|vernetze|verbinden sie|verbinde) {us} [bitte|gerne|gern] [mit {them}]
        (machen sie|mach) [uns|mich] [bitte|gerne|gern] [miteinander] bekannt
        (machen sie|mach) (das|es) [bitte|gerne|gern|ruhig]
        (leiten sie|leite) [bitte|gerne|gern] meine (kontaktdaten|daten|adresse|nummer|mail|e-mail) [gerne|gern| an
            {them}] weiter
        (geben sie|gib) {them} [bitte|gerne|gern] meine (kontaktdaten|daten|adresse|nummer|mail|e-mail)
    """,
    "tag": """
        montag | dienstag | mittwoch | donnerstag | freitag | montags | dienstags | mittwochs | donnerstags
        freitags | vormittags | nachmittags | morgens | abends
    """,
    "monat": "januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "zeit": """
        fruehjahr | fruehling | sommer | herbst | winter | neuen jahr | neues jahr | urlaub | ostern
        weihnachten | sommerferien | ferien | sommerpause | jahreswechsel
    """,
    "wann": """
        (im|ab|ab dem|nach|nach dem|bis|bis zum|gegen|anfang|mitte|ende|vor|nicht vor|fruehestens|ab anfang|ab mitte|
            ab ende|seit|zum|erst|erst im|erst ab|erst nach|erst ende|erst anfang) ({monat}|{zeit}|<n> [{monat}]|[des]
            (jahres|monats|quartals)|quartal|naechsten jahres)
        naechste woche | naechsten monat | naechstes jahr | naechstes quartal | naechstes mal | kommende woche
        kommenden monat | kommendes jahr
        in (ein|zwei|drei|vier|ein paar|einigen|wenigen|<n>|einer|einem) (woche|wochen|monat|monaten|tagen|jahr|
            jahren)
        am <n> [{monat}] | dem <n> {monat} | <n> {monat} | spaeter im jahr
        (wenn|sobald) ich (zurueck|wieder (da|zurueck)) bin
    """,
    "rolle": """
        einkauf | kollege | kollegin | chef | chefin | frau | mann | partner | partnerin | buero | assistentin
        assistent | team | abteilung | it | vertrieb | marketing | buchhaltung | geschaeftsfuehrer
        geschaeftsfuehrung | leiter | leiterin | sekretariat
    """,
}

_ANSWERS: dict[str, str] = {
    Says.YES: """
        ja | jawohl | jo | jup | jap | jepp | ja klar | ja natuerlich | ja sicher
        ja (unbedingt|bitte unbedingt) | klares ja | ein (klares|grosses|eindeutiges) ja | ja auf jeden fall
        ja (zu beidem|zu beiden fragen) | ja zweimal | beides ja | zweimal ja | ja definitiv
    """,
    Says.CONSENT: """
        [ja] [,] (sie koennen|du kannst|sie duerfen|du darfst|ihr koennt|ihr duerft) [gerne|gern|ruhig] [{them}]
            (meine|unsere) (nummer| kontaktdaten|daten|adresse|mailadresse|telefonnummer|mail|e-mail) [gerne|gern|
            ruhig] [an {them}] (weitergeben| weiterleiten|geben)
        [da] [dagegen] (habe|haetten|haette|haben|hab) (ich|wir) [ueberhaupt|gar] (nichts dagegen|keine einwaende|
            nichts einzuwenden)
        [{wir}] (wuerde|wuerden) (mich|uns) [{sehr}] (ueber|auf) (eine|die|den|einen|ihre|deine) (vorstellung|
            kontakt|vermittlung| bekanntschaft|kontaktaufnahme) [{sehr}] freuen
        (ich wuerde|wir wuerden|ich moechte|wir moechten) (<who>|{them}) [{sehr}] (kennenlernen|kennen lernen|
            treffen|sprechen)
        ja [,] das waere [{sehr}] {gut} | das waere [wirklich|echt|total|ja] (toll|super|klasse|prima|grossartig|
            wunderbar|schoen| nett|spitze|hilfreich|genial|cool|lieb|traumhaft|eine grosse hilfe|sehr hilfreich|sehr
            nett|perfekt) [von (dir|ihnen)]
        (mach|machen sie|macht) [das|es|mal|ruhig|bitte] (gerne|gern|ruhig|bitte|nur) | mach mal | [na] klar [,]
            (gerne|gern|mach|machen sie)
        (ich bin|wir sind|bin|sind) (sehr|stark|durchaus|auf jeden fall) interessiert | (ich habe|wir haben|habe|
            haben) (grosses| sehr grosses|durchaus|auf jeden fall|definitiv) interesse | ^ [sehr] interessiert [,]
            (ja|gerne|bitte)
        ^ (jederzeit|jederzeit gerne|immer gerne|immer|sofort|aber klar|aber gerne|aber sicher|na klar|na sicher|na
            logo|logisch|logo|sowieso|eh klar|sicher doch|gewiss|selbstredend|und ob|passt|passt gut|super gerne|nur
            zu gerne|mit groesstem vergnuegen|mit freude|sehr willkommen|perfekt gerne|top gerne) [gerne|gern|bitte]
            (,|$) | (ich freue mich|wir freuen uns|freue mich|freu mich) [schon|sehr] auf (<who>|{them}|ein gespraech|
            den austausch|ein treffen|das treffen|den kontakt|ein kennenlernen)
        (stelle|stell|stellen sie) (uns|mich) [bitte|gerne|doch|ruhig] [{them}] [gerne|bitte] (vor|einander vor|
            gegenseitig vor)
        (den kontakt|kontakt|vorstellung|die vorstellung|das kennenlernen) [gerne|bitte|sehr gerne|sehr gern]
            (herstellen|machen|vermitteln|ja|gerne|gern)
        (wir|ich) (nehme|nehmen) (die|das|ihre|dein|deine) (vorstellung|angebot|einladung) [sehr] (gerne|gern|
            dankend) an
        ja [,] (bitte|gerne|gern|sehr gerne|sehr gern|unbedingt|liebend gern|liebend gerne|herzlich gern| herzlich
            gerne)
        ^ [sehr|aber|liebend|herzlich|aeusserst] (gerne|gern) [doch] [sogar]
        ^ bitte (ja|gerne|gern|sehr gerne)
        ^ (klar|natuerlich|selbstverstaendlich|unbedingt|auf jeden fall|mit vergnuegen|aber sicher|definitiv|von
            herzen gern|freilich|mit freuden) [gerne|gern|doch] (,|$)
        gerne ja | klar gerne | [ja|bitte|klar|gerne] {intro}
        (sie duerfen|du darfst|sie koennen|du kannst) {us} [{them}] [gerne|gern|ruhig] [einander] (vorstellen| bekannt
            machen|zusammenbringen|verbinden|vernetzen)
        (sie duerfen|du darfst|sie koennen|du kannst) [gerne|gern|ruhig] den kontakt [gerne|gern|ruhig] herstellen
        ich bitte (um (vorstellung|kontakt|eine vorstellung|den kontakt|kontaktaufnahme)|darum)
        bitte (um|gerne um) (vorstellung|kontaktaufnahme|kontakt|den kontakt|eine vorstellung)
        bitte (vorstellen|verbinden|kontakt herstellen|den kontakt herstellen|bekannt machen|vernetzen|machen| tun|
            los)
        gerne (vorstellen|verbinden|kontakt herstellen|den kontakt herstellen|bekannt machen|vernetzen)
        (das|es|eine vorstellung|ein kontakt|der kontakt|ueber (eine vorstellung|den kontakt|einen kontakt)| darueber)
            wuerde (mich|uns) [{sehr}] freuen
        wuerde (mich|uns) [{sehr}] freuen | darueber wuerden wir uns [{sehr}] freuen
        darueber wuerde ich mich [{sehr}] freuen
        {wir} (wuerde|wuerden) (mich|uns) [{sehr}] [darueber|ueber (eine vorstellung|den kontakt|einen kontakt| ein
            kennenlernen)] freuen
        (das|es) (freut|wuerde) (mich|uns) [{sehr}] freuen
        (ich freue mich|wir freuen uns) [{sehr}] (auf (den kontakt|das kennenlernen|das gespraech|die vorstellung))
        (freue mich|freuen uns) [{sehr}] (auf (den kontakt|das kennenlernen|das gespraech|die vorstellung))
        (das|es) waere [{sehr}] {gut} | waere [{sehr}] {gut} | (das|es) (klingt|hoert sich) [{sehr}] {gut} [an]
        klingt [{sehr}] {gut} | hoert sich [{sehr}] {gut} an | (passt|geht) [fuer (mich|uns)] [in ordnung] (,|$)
        das (geht in ordnung|geht klar|machen wir|koennen wir (gerne|gern) machen|ist in ordnung [fuer (mich|uns)])
        geht klar | machen wir [so|gerne|gern]
        {wir} (bin|sind) (gerne|gern|sofort|natuerlich) (dabei|einverstanden)
        {wir} (bin|sind) (dabei|einverstanden|damit einverstanden) | einverstanden | bin dabei | abgemacht
        nur zu | immer her damit | legen sie los | leg los
        {wir} (moechte|moechten|wuerde|wuerden|will|wollen) {them} [{sehr}] (kennenlernen|kennen lernen|treffen|
            sprechen)
        {wir} (moechte|moechten|wuerde|wuerden) [{sehr}] (vorgestellt werden|mit {them} sprechen|den kontakt| einen
            kontakt|eine vorstellung|das angebot annehmen|darauf zurueckkommen)
        {wir} (nehme|nehmen) [das|dieses|ihr|dein] angebot [{sehr}] an
        [dagegen] (habe ich|haben wir) nichts dagegen
        (ich habe|wir haben|hab|habe|haben) nichts dagegen [einzuwenden] | nichts dagegen [einzuwenden]
        (ich habe|wir haben|habe) keine einwaende
        (keine einwaende|kein problem|spricht nichts dagegen|kein ding|keine frage|kein einwand)
        da sage ich nicht nein | da sagen wir nicht nein | dazu sage ich nicht nein | ich sage ja
        meine antwort (ist|lautet) ja | {wir} (stimme|stimmen) [gerne|gern] zu
        {wir} (haette|haetten) [{sehr}] (den kontakt|einen kontakt|eine vorstellung)
    """,
    Says.CONSENT_ASKED: """
        ^ warum [denn|auch] nicht $ | ja warum [denn|auch] nicht
        (koennen|koennten|wuerden) sie {us} [bitte|gerne] [{them}] (vorstellen|bekannt machen|verbinden|
            zusammenbringen|in kontakt bringen) $
        (kannst|koenntest|wuerdest) du {us} [bitte|gerne] [{them}] (vorstellen|bekannt machen|verbinden|
            zusammenbringen) $
    """,
    Says.COURTESY: """
        wie geht es (ihnen|dir|euch) [so|denn|heute] | wie gehts [dir|so|denn]
        alles gut [bei (ihnen|dir|euch)]
    """,
    Says.ASSENT: """
        okay | ok | in ordnung | gut | na gut | meinetwegen | von mir aus | alles klar | sicher | [das] passt
        [ich|wir] (freue mich|freuen uns) [{sehr}] darauf
    """,
    Says.HARMLESS: """
        (ich suche|wir suchen|suche|suchen) [schon|gerade|schon lange|seit langem|seit monaten|dringend| tatsaechlich]
            (genau|) (so jemanden|so einen|so eine|sowas|so etwas|jemanden|hilfe|einen wie ihn|jemanden wie (ihn|sie))
            [schon (lange|laenger)]
        das (kommt|trifft sich) (gerade recht|wie gerufen|gut|genau richtig|sehr gelegen|perfekt) | wie gerufen |
            perfektes timing | genau richtig
        (danke|vielen dank|herzlichen dank|besten dank) [dir|ihnen] [fuer] (die|ihre|deine|das|den) (nachricht|
            vermittlung|mail|anfrage| angebot|vorschlag|idee|muehe|tipp|kontakt|freundliche nachricht|nette mail|liebe
            nachricht|info| empfehlung)
        (viele gruesse|liebe gruesse|beste gruesse|herzliche gruesse|freundliche gruesse|mit freundlichen gruessen|
            mit besten gruessen|mit freundlichem gruss|gruss|gruesse|lg|vg|mfg|bg|danke|vielen dank|herzlich|alles
            gute|besten dank|schoene gruesse|dein|deine|ihr|ihre|merci|bis bald|servus|herzlichst) [,] (<given>
            [<name>]|<given> <cap>|<cap> $) $ | ^ <given> <comma>
        bitte | danke [sehr|schoen|dir|ihnen|euch|vielmals|nochmals|im voraus]
        (vielen|besten|herzlichen|tausend|lieben|schoenen) dank [im voraus|nochmals|auch] | dankeschoen | merci
        und | auch | also | dann | aber gerne | super | toll | prima | klasse | perfekt | wunderbar | schoen
        grossartig | fantastisch | sehr (nett|gut|schoen|freundlich|lieb) [von (ihnen|dir|euch)]
        das ist [sehr|wirklich|echt|ja|aber] [sehr] (nett|lieb|freundlich|aufmerksam|toll|super|schoen) [von (ihnen|
            dir|euch)]
        gute idee | tolle idee | schoene idee | (das ist|was fuer) eine (gute|tolle|schoene|nette|super) idee
        <smile> | freut mich | freut uns | lieb von (dir|ihnen|euch) | nett von (dir|ihnen|euch)
        [vielen|herzlichen|besten|lieben] (dank|danke) fuer (die|das|ihre|deine|eure|ihr|dein|den) (anfrage|
            nachfrage|mail|nachricht|angebot|vermittlung|hinweis|tipp|muehe|hilfe|idee|e-mail|email|frage| empfehlung|
            unterstuetzung|vorschlag|nachfragen|fragen)
        (danke|dank) dass (sie|du) [an mich|an uns] (denken|denkst|fragen|fragst|nachfragen|gefragt haben| gedacht
            haben)
        (hallo|hi|hey|guten (tag|morgen|abend)|liebe|lieber|servus|moin|gruess gott|gruezi|sehr geehrte|sehr geehrter)
            [zusammen|liebe|lieber] [frau|herr] [<cap>]
        (mit [freundlichen|besten|lieben|herzlichen|vielen]|viele|beste|liebe|herzliche|schoene|freundliche) (gruesse|
            gruessen|gruss) [aus <cap>|an alle] [,] [ihr|ihre|dein|deine|euer] [<name>]
        (freundliche|schoene) gruesse | lg | vg | mfg | gruss | gruesse | schoenen (tag|abend) [noch]
        (einen|ein) (schoenen|schoenes) (tag|abend|wochenende) [noch] | bis (bald|dann) | tschuess
        von meinem <thing> gesendet | gesendet von [meinem] <thing>
        (entschuldigung|sorry|entschuldigen sie|entschuldige|verzeihung|tut mir leid) [fuer] [bitte] [die|meine]
            (spaete|verspaetete) (antwort|rueckmeldung)
        [am] {tag} [vormittags|nachmittags|vormittag|nachmittag] [oder|und] [{tag}] (passt|passen|geht|waere| ist)
            [es] [mir|uns|bei mir|bei uns|am besten|gut|ideal|super] [am besten|gut]
        (genau|exakt) (das|so jemanden|so etwas) (suche ich|suchen wir|brauche ich|brauchen wir|hat mir gefehlt| hat
            uns gefehlt)
        genau | richtig
        (ich suche|wir suchen) (schon|seit) [lange|laengerem|langem|monaten|wochen] [so jemanden|genau so jemanden|
            jemanden|hilfe]
        sehr interessant | interessant | klingt [sehr] interessant | das klingt [sehr] interessant
        (ich bin|wir sind) [sehr] interessiert
        [unser|unsere|mein|meine] <thing> (ist|sind) [gerade|leider|schon|voellig|ziemlich|seit <thing>] (kaputt|ein
            chaos|eine katastrophe|im chaos|ueberlastet|veraltet|defekt|am ende)
    """,
    Says.NEED: """
        {wir} (brauche|brauchen|benoetige|benoetigen) (das|so jemanden|hilfe|jemanden|so etwas|dringend hilfe|
            dringend jemanden|das dringend|es|genau das) [dringend|wirklich|sehr]
        bedarf (ist da|besteht|haben wir|habe ich)
        (wir haben|ich habe|es gibt|es besteht) [dringend|durchaus|grossen|tatsaechlich|definitiv|wirklich] bedarf
        den bedarf (gibt es|haben wir|habe ich)
    """,
    Says.ECHO: """
        ja [,] [am] {tag} [passt|geht|ist|klappt] | ja [,] (schoenes|schoenen|guten|bis) <thing> | ja [,] (genau|
            stimmt|richtig|korrekt)
        ja [,] (ich|wir) (weiss|wissen|habe|haben|erinnere|erinnern|kenne|kennen|bin|sind|brauche|brauchen)
        ja [,] bedarf | ja [,] (es|das) (besteht|gibt|ist|war|stimmt) | ja (und|oder) nein | jein | ja [,] hallo
        ja zur ersten | ja und | (sagte|sagt|gesagt|sagen) [,] ja | na ja | naja | ja genau
        ja ja [ja] | ja mei | erste frage [,] ja
    """,
    Says.ASIDE: """
        ^ nein [,] (ich|wir) (kenne|kennen) {them} (noch nicht|nicht)
        {wir} (kenne|kennen) {them} (noch nicht|nicht)
        (ich habe|wir haben|habe|hab) noch nie von {them} gehoert | noch nie von {them} gehoert | ^ keine eile
        eilt nicht
    """,
    Says.STOP: """
        abmelden | abbestellen | [bitte] [sofort] austragen
        (tragen sie|trag) mich [bitte] [aus|sofort] [<thing>] aus
        (nehmen sie|nimm) (mich|uns|meine adresse) [bitte|sofort] (von|aus|aus dem|von der|aus ihrem|aus ihrer| von
            ihrer)
        (loeschen|entfernen|streichen) sie [bitte] (mich|uns|meine|mein|unsere)
        (loesche|entferne|streiche) [bitte] (mich|meine|uns)
        meine (daten|adresse|mailadresse|kontaktdaten|e-mail-adresse|mail-adresse) [bitte|sofort] [aus <thing>]
            (loeschen|entfernen|streichen)
        (lassen sie|lass|lasst) (mich|uns) [bitte|endlich|damit|mit <thing>] [mit <thing>] [einfach] in (ruhe|
            frieden)
        in ruhe lassen
        [bitte|bitte schicken sie (mir|uns)|schicken sie (mir|uns)|senden sie (mir|uns)|bitte senden sie (mir| uns)|
            ich moechte|wir moechten|ich will|wir wollen|ich wuensche|wir wuenschen] keine (weiteren|weitere| solchen|
            solche|mehr|derartigen|derartige|diese) [solchen|mails|mail|e-mails|nachrichten|anfragen|emails| werbung|
            vorstellungen|zuschriften] [mehr]
        keine (mails|mail|e-mails|nachrichten|anfragen|emails|werbung|zuschriften|newsletter|kontaktaufnahme|
            vorstellungen) (mehr|dieser art)
        nie (wieder|mehr) [schreiben|kontaktieren|anschreiben|mails|etwas]
        (schreiben sie|schreib|kontaktieren sie|kontaktiere|mailen sie|belaestigen sie|schicken sie|senden sie) (mir|
            mich|uns) [bitte] (nicht mehr|nie wieder|nie mehr|nicht wieder|nichts mehr|nicht laenger|nicht weiter)
        nicht mehr (kontaktieren|anschreiben|schreiben|kontaktiert werden|angeschrieben werden|belaestigen| melden)
        (hoeren sie|hoer) [bitte|endlich] auf | aufhoeren | ^ stopp $ | ^ stop $ | unsubscribe | spam
        unterlassen sie | dsgvo | keinerlei kontakt
        aus (dem|ihrem|der|ihrer) (verteiler|mailingliste|liste|datenbank) | vom verteiler | belaestigung
        (verschonen sie|verschon) mich
    """,
    Says.MACHINE: """
        nicht im (buero|hause|haus) | (im|in) (urlaub|elternzeit|mutterschutz) und
        (ich bin|bin) [derzeit|zurzeit|momentan|aktuell|bis <thing>] (abwesend|nicht erreichbar|ausser haus|im urlaub|
            auf reisen|verreist)
        abwesenheitsnotiz | automatische (antwort|nachricht) | automatisch (generiert|erstellt|erzeugt)
        abwesenheit | wieder (erreichbar|im buero|fuer sie da) | ihre (anfrage|nachricht|mail) (ist|wurde|wird)
        in dringenden faellen | nicht (weitergeleitet|gelesen) | ticketnummer | ticket | unzustellbar
    """,
    Says.ACQUAINTED: """
        {wir} (kenne|kennen) (uns|{them}) (bereits|schon|seit|gut|persoenlich|von|aus|laengst)
        {wir} (kenne|kennen) {them}
        (sind|bin|stehen|stehe) [bereits|schon|laengst] [mit {them}] [bereits|schon] (in kontakt|bekannt|im gespraech|
            befreundet|verbunden)
        (haben|habe) {them} (bereits|schon|mal) (getroffen|kennengelernt)
        haben uns (bereits|schon) (getroffen|kennengelernt)
        (er|sie|<name>) ist (ein|eine) (alter|alte|guter|gute) (freund|freundin|bekannter|bekannte)
    """,
    Says.DELEGATE: """
        (das|dafuer|darum|sowas|so etwas|damit|hierfuer) (macht|entscheidet|kuemmert sich|betreut|uebernimmt|
            erledigt|regelt) [bei uns|bei mir] [der|die|das|mein|meine|unser|unsere] ({rolle}|<name>|<thing>)
        (das|dafuer|darum|sowas|so etwas|hierfuer) ist [bei uns|bei mir] [der|die|das|mein|meine|unser|unsere]
            ({rolle}|<name>|<thing> zustaendig|sache <thing>) [zustaendig]
        (zustaendig|verantwortlich|ansprechpartner|ansprechpartnerin) [dafuer|hierfuer|bei uns] (ist|waere|sind)
        (ist|waere) [bei uns|dafuer|hierfuer|da] (zustaendig|verantwortlich|der richtige|die richtige|
            ansprechpartner|der richtige ansprechpartner|die richtige ansprechpartnerin)
        nicht (zustaendig|der richtige|die richtige|mein bereich|meine abteilung|mein thema)
        (fragen|kontaktieren|wenden) sie [sich] [bitte|besser|lieber|doch] [an|am besten] (meinen|meine|unseren|
            unsere|den|die|<name>)
        (frag|kontaktiere) [bitte|besser|lieber|doch|am besten] (meinen|meine|unseren|unsere|den|die|<name>)
        an (meinen|meine|unseren|unsere) <thing> (wenden|weitergeleitet|weiter)
        (habe|haben|leite|leiten) [es|das|die mail|ihre mail|ihre anfrage|dies] [an <thing>] (weitergeleitet|
            weitergegeben|weiter)
        im auftrag [von] | in vertretung | eher (etwas|was|ein thema) fuer
        (statt|anstelle|anstatt) (mir|meiner|mich)
    """,
    Says.QUESTION: """
        ^ (was|wer|wie|wo|welche|welcher|welches|wann|wieviel|woher|wofuer|warum) (ist|sind|kostet|kosten|genau|
            macht|machen|waere|hat|viel|lange|kann|koennte|soll|meinen|meinst|steckt|verlangt)
        {wir} (moechte|wuerde|moechten|wuerden|muesste|muessten) [gerne|gern] [zuerst|vorher|erst|vorab] [noch| mal]
            [gerne|gern] (wissen|erfahren|fragen|verstehen)
        (vorab|zuerst|erst|vorher|noch) [noch] [mal] eine frage | eine frage [vorab|vorher|noch]
        (wissen|erfahren) was | (koennen|koennten) sie (mir|uns) (sagen|mitteilen|erklaeren) | frage mich
        {wir} (habe|haben) [noch] [eine|ein paar|einige|zwei] (frage|fragen|rueckfrage|rueckfragen)
        mich (wuerde|interessiert) interessieren | wuerde mich interessieren
    """,
    Says.CONDITION: """
        wenn | falls | sofern | solange | vorausgesetzt
        nur (wenn|falls|per|mit|ueber|unter|ohne|am|im|fuer|als) | unter der (bedingung|voraussetzung)
        unter einer bedingung | sobald | es sei denn | ausser | kommt (darauf|drauf) an | haengt (davon|vom)
        je nach | ohne (kosten|verpflichtung|meine|meinen|dass) | bevor
        erst (muss|muessen|moechte|will|mit|wenn|nach)
    """,
    Says.PROVISO: """
        aber (bitte|nur|ohne|nicht|keine|kein|erst) | bitte (keine|kein|nicht|nur|ohne|vertraulich) | nicht vor
        kostenlos | unverbindlich
    """,
    Says.CONTRAST: """
        aber | jedoch | allerdings | nur | hingegen | stattdessen | sondern | trotzdem | doch | eher | lieber
    """,
    Says.LATER: """
        (spaeter|ein andermal|ein anderes mal|irgendwann|demnaechst|zu einem spaeteren zeitpunkt)
        (vielleicht|eventuell|lieber|gerne|besser|moeglicherweise|eher|frag|fragen sie|melden sie sich|melde dich|
            versuchen sie es|versuch es|schreiben sie|schreib) [mir|uns|mich|nochmal|noch einmal|noch mal|dann| bitte|
            erst] [nochmal|noch einmal|wieder|erst] {wann}
        {wir} (melde|melden) (mich|uns) [dann|spaeter|wieder|nochmal|bei (ihnen|dir)|{wann}|noch|sobald]
        (komme|kommen) [spaeter|gerne|gern|dann|darauf] [darauf|auf (sie|dich)] [zu|zurueck]
        (ich muss|wir muessen|muss|muessen) [das|es|mir das] [erst|noch|zuerst|vorher] [mal|noch|mit <thing>]
            (ueberlegen|besprechen|klaeren|abstimmen|darueber schlafen|nachdenken|absprechen)
        (noch nicht|bis dahin) [warten|gedulden] | bis {wann} | auf (spaeter|{wann}) verschieben | verschieben
        zu frueh
        (bin|sind) [gerade|zurzeit|derzeit|momentan|im moment] [zu|sehr|voellig|total] (beschaeftigt| ausgelastet|
            ausgebucht|im stress|im urlaub|ueberlastet|unterwegs)
        (keine|nicht genug|wenig) (zeit|kapazitaet|kapazitaeten|luft)
        (kommt|passt) [mir|uns] [gerade|zurzeit|momentan|im moment] [leider] (ungelegen|nicht|schlecht)
        unpassender zeitpunkt | (erst|fruehestens) {wann}
        nach (dem|meinem|unserem) (urlaub|umzug|messe|projekt) | gib mir <thing> zeit
    """,
    Says.DATED: "{wann} | naechste | naechsten | bald | morgen | uebermorgen",
    Says.NOT_NOW: """
        (derzeit|zurzeit|zur zeit|momentan|im moment|aktuell|gerade|jetzt|im augenblick|vorerst|heute|diese woche|
            diesen monat|dieses jahr|augenblicklich|gegenwaertig) [leider|noch|eher] nicht
        [leider|noch] nicht (jetzt|heute|diese woche|diesen monat|dieses jahr|im moment|momentan|zurzeit| derzeit)
        ^ [jetzt|leider] noch nicht | ^ jetzt nicht
    """,
    Says.REFUSAL: """
        {wir} (lehne|lehnen) [das|es|hiermit|leider|dankend] [dankend] ab | (lehne|lehnen) [dankend|leider| hoeflich]
            ab | ^ dankend ab
        ^ nein [,] (danke|vielen dank|leider|lieber nicht|tut mir leid|kein|keine|bitte nicht|nicht|wir haben| ich
            habe|brauche|brauchen|besser nicht|auf keinen fall|das)
        nein danke | danke [,] nein | danke [,] aber nein
        (kein|keinen|keinerlei|null) (bedarf|interesse|bedarfs|kontakt gewuenscht)
        (besteht|sehe|sehen|haben|habe|gibt es) [derzeit|aktuell|momentan|hier|wir|ich|da|leider|dafuer|da leider]
            kein (bedarf|interesse)
        (nicht|nicht wirklich|leider nicht|nicht mehr|gar nicht) (interessiert|noetig|notwendig|erforderlich|
            gewuenscht|relevant|gebraucht|benoetigt|passend)
        {wir} (brauche|brauchen|benoetige|benoetigen|moechte|moechten|will|wollen|wuensche|wuenschen) (das|es|so
            etwas|so jemanden|ihn|sie|niemanden|nichts|keine|keinen|kein|niemand) [leider|derzeit|momentan] [nicht|
            neue|neuen|weiteren|weitere|solche|vorstellung|kontakt|dienstleister]
        {wir} (moechte|moechten|will|wollen) [das|es|lieber|leider|gerne|den kontakt|eine vorstellung] [lieber] nicht
        lieber nicht | besser nicht | eher nicht | bitte nicht (vorstellen|verbinden|$|,) | ^ bitte nicht $
        auf keinen fall | keinesfalls | niemals | ^ nie $ | kommt nicht in (frage|betracht)
        (ich|wir) (verzichte|verzichten|lehne ab|lehnen ab|passe|passen|sage ab|sagen ab)
        (verzichte|verzichten|verzichten gerne|muss ablehnen|muessen ablehnen|ablehnen|absagen) (,|$)
        (muss|muessen|moechte|moechten) [leider|dankend|das|dies|hoeflich|ich|wir] [leider|dankend] (ablehnen|
            absagen|verzichten|passen)
        (wir haben|ich habe|haben|habe) [da|dafuer|schon|bereits|da schon|da bereits] [schon|bereits] [einen| eine|
            jemanden|unseren|unsere] [jemanden|guten|gute|anbieter|dienstleister|berater|partner|loesung| lieferanten]
            (schon|bereits|jemanden|versorgt|anbieter|dienstleister|berater|partner|loesung| lieferanten)
        (sind|bin) [bereits|schon|da|bestens|gut|damit] [bereits|schon|bestens|gut] (versorgt|bedient| ausgestattet|
            eingedeckt|aufgestellt)
        (machen|mache|erledigen) (das|wir das|es) [alles] (selbst|selber|intern|inhouse)
        nichts fuer (mich|uns) | (ist|waere) (nichts|nicht das richtige) fuer
        passt [leider|fuer uns|zu uns|so|das] (nicht|leider nicht) | bleiben [lieber] (bei|dabei)
        kein thema fuer (uns|mich) | danke aber (wir|ich)
        (leider|bedauerlicherweise) (nein|nicht|kein|keine|muss|muessen|koennen) | glaube nicht | denke nicht
        kein budget | hat sich erledigt | (nicht|nie) noetig | brauchen wir nicht | brauche ich nicht
        will ich nicht | wollen wir nicht | moechte ich nicht | moechten wir nicht
    """,
    Says.NO_INTRODUCTION: """
        (keine|ohne) (vorstellung|kontaktaufnahme|kontaktvermittlung) | nicht vorgestellt werden
        (aber|bitte) nicht vorstellen
    """,
    Says.NO: "^ nein (,|$) | ^ nee (,|$) | ^ noe (,|$) | ^ nein nein | nein $",
    Says.DETAILS: """
        (schicken|senden|geben) sie (mir|uns) [bitte|gerne|erst|erstmal|doch|nur|einfach] [erst|erstmal|mal] [die|
            mehr|weitere|naehere|seine|ihre|ein paar] [die|mehr|weitere|naehere|seine|ihre] (informationen| infos|
            details|unterlagen|angaben|kontaktdaten|daten|website|webseite|adresse|visitenkarte|nummer)
        (schick|sende|gib) (mir|uns) [bitte|gerne|erst|erstmal|doch|nur|einfach] [die|mehr|weitere|naehere| seine|
            ihre|ein paar] (informationen|infos|details|unterlagen|angaben|kontaktdaten|daten|website| webseite|
            adresse|visitenkarte|nummer)
        (mehr|weitere|naehere|nur die|ein paar) (informationen|infos|details|angaben|unterlagen) [bitte|waeren| erst]
    """,
    Says.WAIT: """
        ^ [bitte] (warten|warten sie|warte) [bitte|noch|kurz|einen moment|mal] (,|$) | ^ moment [bitte|mal]
        ^ halt [,] | ^ einen (moment|augenblick)
    """,
    Says.FOG: """
        vielleicht | eventuell | moeglicherweise | mal (sehen|schauen|gucken) | schauen wir mal | weiss nicht
        keine ahnung | unsicher | bin mir nicht sicher | nicht sicher | wahrscheinlich | vermutlich | koennte
        hm | hmm | haha | scherz | spass | im prinzip | grundsaetzlich | theoretisch | schon | eigentlich | wohl
        ich glaube | glaube | mir egal | egal | je nachdem | prinzipiell | waere wenn | haette
    """,
}

_COMMON = """
    ich du er sie es wir ihr mich mir uns ihnen ihm den dem der die das des ein eine einen einem einer und oder
    aber nicht kein keine ist sind war bin hat haben habe wird werden wuerde wuerden kann koennen soll muss mit
    von zu zum zur bei fuer auf an am im in aus nach vor ueber um als wie was wer wo wenn dass auch noch nur
    schon sehr so da dann hier mein meine unser unsere ihre jetzt gerne bitte danke herr frau guten tag hallo
"""
_CAUTION = """
    nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne wenn falls sofern aber jedoch sondern
    nur erst bevor nach bis ab seit lieber statt doch vielleicht eventuell spaeter morgen bald nein ja , ...
    <url> <mail> und oder dass ob als kaum weder noch stop stopp
"""

_COMMANDS = {
    "send": """
        [ja|bitte|okay|gut] (senden|abschicken|absenden|schicken|losschicken|verschicken|raus damit| rausschicken|
            abschicken bitte|freigeben|freigegeben|genehmigt|ab damit|los|weg damit) [bitte|jetzt|so]
        (schick|schicken sie|senden sie|sende|verschick|verschicken sie) (es|das|ihn|sie|die mail|den brief|den
            entwurf|die nachricht) [bitte|so|jetzt|ruhig|gerne] [ab|los|raus]
        (so|kann|das kann|es kann|darf|kann so) [so] (raus|abgeschickt werden|gesendet werden|weg|rausgehen|los)
        (passt|gut|in ordnung|perfekt) so
        so (passt es|ist es gut|passt das|ok|okay|gut|in ordnung|senden|abschicken)
        (sieht|liest sich|klingt) [sehr] (gut|super|prima|toll|perfekt) [aus] | einverstanden | von mir aus los
        los gehts
    """,
    "harmless": """
        bitte | danke [sehr|schoen|dir|ihnen] | vielen dank | super | toll | prima | perfekt | gut | sehr gut
        klasse | wunderbar | und | dann | passt | alles gut | alles bestens
        (hallo|hi|guten (tag|morgen|abend)) [<cap>] | (viele|liebe|beste) gruesse [<name>] | lg | gruss | mfg
        nichts zu (aendern|ergaenzen) | keine (aenderungen|aenderung)
    """,
    "anyway": "(trotzdem|dennoch) (senden|abschicken|schicken) | [ja] (senden|abschicken|schicken) trotzdem",
    "no reminder": "(ohne|keine) (erinnerung|nachfassen)",
    "cancel": """
        ^ [bitte] (abbrechen|stornieren|verwerfen|absagen|loeschen|abbruch|vergiss es|vergessen sie es| zurueckziehen)
            [bitte] (,|$)
        nicht (senden|abschicken|schicken|absenden|verschicken)
        (schick|schicken sie|senden sie|sende) (es|das|ihn|sie) [bitte|doch|lieber] nicht [ab] | doch nicht
        lieber nicht | hat sich erledigt
    """,
    "edit": """
        (aendern|aendere|ersetzen|ersetze|streichen|streiche|ergaenzen|ergaenze|kuerzen|kuerze|schreiben sie| schreib|
            formulieren|fuege|fuegen sie|erwaehne|erwaehnen sie|korrigiere|korrigieren sie|lass|lassen sie)
        statt | anstatt | tippfehler | (zu (lang|kurz|foermlich|steif))
        (soll|sollte|muss|muesste) (heissen|lauten|stehen|rein|raus)
    """,
    "wait": """
        ^ [bitte] (warten|warte|warten sie) [bitte|noch|mal|kurz] (,|$)
        ^ [bitte] (warten|warte|warten sie) [noch] <n> (tag|tage|woche|wochen|monat|monate) (,|$)
        noch nicht (senden|abschicken|schicken|$) | ^ moment | ^ halt
    """,
    "go on": "[bitte] (weiter|weitermachen|fortfahren|fortsetzen)",
    "swap": """
        (vertauschen|tauschen|vertausche|tausche|umdrehen|umgekehrt|andersherum|andersrum|verwechselt| vertauscht)
    """,
    "agreed": """
        ^ einverstanden mit (der bedingung|dem) | bedingung (akzeptiert|angenommen)
        ^ [ich|wir] (zustimmen|zugestimmt|stimme zu|stimmen zu|akzeptiert|akzeptiere) [der bedingung]
    """,
    "nudge": "(erinnern|nachhaken|anstupsen|erinnere|nachfassen) [bitte|sie|ihn]",
    "let it rest": "ruhen lassen | auf sich beruhen [lassen] | dabei belassen",
    "stop": "abmelden | nie wieder schreiben | (keine mails|keine nachrichten) mehr",
    "yes": "^ ja [bitte|gerne|genau] | ^ jawohl | ^ okay | ^ ok | ^ klar | ^ stimmt",
    "no": "^ nein [danke] (,|$)",
    "doubt": "vielleicht | mal sehen | morgen | spaeter | aber | wenn | falls | erst | noch | bevor | nachdem",
}
_CHECK_INS = {
    "met": """
        {wir} (haben|hatten|habe|hatte) [uns|ein|einen|schon|bereits|gestern|letzte woche|{them}] [gutes| schoenes|
            nettes|tolles|sehr gutes|erstes] (getroffen|gesprochen|telefoniert|gespraech|treffen|telefonat|
            kennengelernt|austausch)
        (haben|hatten) (uns|miteinander|gestern|bereits|schon) [bereits|schon] (getroffen|gesprochen| telefoniert|
            kennengelernt|unterhalten)
        ^ (getroffen|gesprochen|telefoniert) | (gutes|nettes|tolles|schoenes) (gespraech|treffen|telefonat)
    """,
    "scheduled": """
        (termin|treffen|gespraech|telefonat|call) [ist|steht|am <thing>|fuer <thing>|schon|bereits] (vereinbart|
            ausgemacht|geplant|steht|gebucht|fixiert|angesetzt|am|naechste)
        (haben|habe) [einen|ein|fuer <thing>|am <thing>|uns|schon] (termin|treffen|gespraech|telefonat| verabredet)
            [vereinbart|ausgemacht|geplant|am|fuer|naechste]
        {wir} (treffen|sprechen|telefonieren) [uns] (am|naechste|morgen|nächste|uebermorgen|kommende|im)
        verabredet | ^ termin steht | ^ geplant
    """,
    "no_contact": """
        (keine|noch keine|bisher keine|bislang keine) (antwort|rueckmeldung|reaktion|nachricht)
        (nichts|noch nichts|bisher nichts|nie etwas|nie was) [von {them}] gehoert
        (noch nicht|nicht|nie|bisher nicht) [bei (mir|uns)] (gemeldet|gesprochen|getroffen|geantwortet|erreicht|
            zustande|dazu gekommen)
        (meldet|melden|meldete) sich nicht | funkstille | nicht erreichbar | niemand (geht|antwortet)
        ^ (noch nicht|bisher nicht|nichts)
    """,
    "not_a_fit": """
        (nicht|leider nicht|hat nicht|hat leider nicht) [so] (gepasst|funktioniert|das richtige|geklappt|
            zusammengepasst|der richtige|die richtige|passend|geeignet)
        passt [leider|einfach] nicht | passte [leider] nicht | kein (match|treffer|bedarf|interesse)
        zu (teuer|gross|klein) | daraus (wird|wurde) nichts | nichts (daraus|draus) geworden
        (er|sie) macht nur
    """,
    "going_well": """
        (laeuft|lief|klappt|funktioniert|geht) [sehr|wirklich|richtig|alles] (gut|super|prima|hervorragend| bestens|
            toll|gut voran)
        arbeiten [jetzt|schon|bereits|schon jetzt|nun] zusammen
        (haben|habe) {them} (beauftragt|engagiert|eingestellt) | auftrag (erteilt|vergeben)
        besser (geht|koennte) | sehr (zufrieden|gluecklich) | volltreffer | perfekt gepasst
    """,
}

LANGUAGE = Language(
    code="de",
    facts="""
        war waren hatte hatten gewesen urlaub wochenende tag abend morgen krank kaputt jahr bis ostern
        weihnachten geburtstag essen ofen
    """,
    answers=merged(_ANSWERS, composed.ANSWERS, acts.ANSWERS),
    turning=composed.TURNING + acts.TURNING,
    mild=acts.MILD,
    joining=acts.JOINING,
    since=acts.SINCE,
    wishing=acts.WISHING,
    nouns=True,
    naming=composed.NAMING,
    check_ins=_CHECK_INS,
    commands=_COMMANDS,
    macros={**_MACROS, **composed.MACROS, **acts.MACROS, "month": _MACROS["monat"], "day": _MACROS["tag"]},
    spellings={
        "gehts": "geht es",
        "habs": "habe es",
        "hab": "habe",
        "e-mail": "mail",
        "email": "mail",
        "infos": "informationen",
        "info": "informationen",
        "nö": "noe",
        "nein": "nein",
        "ne": "nee",
        "nix": "nichts",
    },
    folding=GERMAN,
    introduction_stems=("vorstell", "bekannt mach"),
    common=_COMMON,
    caution=_CAUTION,
    not_names="""
        montag dienstag mittwoch donnerstag freitag samstag sonntag quatsch unsinn scherz spass januar februar
        maerz april mai juni juli august september oktober november dezember
    """,
)
