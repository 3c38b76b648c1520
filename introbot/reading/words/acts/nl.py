"""Dutch: the acts of consenting and refusing, in every order and person, and what is told openly beside them."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "b": """
        maar|gerust|graag|even|eens|gewoon|alsjeblieft|alstublieft|aub|svp|vooral|rustig|zeker|dan|meteen|direct|
            per mail|via
            mail|per e-mail|altijd|best|wel|heel graag|ff|nu|vandaag nog|zo snel mogelijk|snel|hoor|dus|gauw|via
            de mail|met
            plezier|ook|maar gerust|maar even|a u b|vlug|telefonisch|het liefst|bij dezen|hierbij|voor mij part|
            lekker
    """,
    "hem": """
        hem|haar|hen|ze|'m|d'r|hij|zij|die (man|vrouw|persoon|mevrouw|meneer|heer|dame|kerel)|deze (man|vrouw|
            persoon|mevrouw|
            meneer|heer|dame)|[de] [(meneer|mevrouw|heer|dhr|mevr|mw|ing|dr|meester)] <who>
    """,
    "naam": "[de] [(meneer|mevrouw|heer|dhr|mevr|mw|ing|dr|meester)] <who>",
    "ons": """
        ons|me|mij|ons (beiden|allebei|beide|twee|drieen)|mij en {hem}|{hem} en (mij|ik)|ons samen
    """,
    "met": "(met|aan|bij|tot) {hem}|(met|aan|tot) elkaar|{hem}|met (mij|me|ons)|aan (mij|me|ons)|bij elkaar",
    "mijn": """
        (mijn|onze|m'n) (nummer|adres|mailadres|mail-adres|telefoonnummer|gegevens|contactgegevens|mail|06|
            06-nummer|mobiele
            nummer|coordinaten|gsm|gsm-nummer|mobiel|kaartje|telefoon|emailadres|e-mailadres|visitekaartje|contact)
    """,
    "brug": """
        (de|een|die|deze|jullie|uw|je) (introductie|kennismaking|ontmoeting|gesprek|afspraak|verbinding|mail|
            mailtje|
            introductiemail|intro)|(het|een|dat|dit) (contact|lijntje|gesprek|mailtje|voorstel|aanbod|balletje)|
            contact|dat|
            het|de boel|(je|uw|jouw|jullie) [vriendelijke|mooie|aardige|goede|leuke|lieve] (voorstel|aanbod|
            bericht|mail)|dit
            [vriendelijke|mooie|aardige|goede|leuke] aanbod|het [vriendelijke|mooie|aardige|goede|leuke] aanbod
    """,
    # What is allowed or asked for, with the verb at the end.
    "doen": """
        [{b}] {ons} [{b}] [{b}] [{met}] [{b}] (voorstellen|introduceren|in contact brengen|koppelen|samenbrengen|
            verbinden|
            linken|bij elkaar brengen|in verbinding brengen|kennis laten maken|matchen|aan elkaar koppelen|met
            elkaar
            verbinden|in verbinding stellen) [{met}] [{b}]
        [{b}] {hem} [{b}] (aan|bij) (mij|me|ons) [{b}] (voorstellen|introduceren)
        [{b}] {brug} [{b}] [{met}] [{b}] (leggen|maken|regelen|in gang zetten|in orde brengen|sturen|opzetten|doen)
        [{b}] [(aan|) {hem}] [{b}] {mijn} [{b}] [aan {hem}] [{b}] (geven|doorgeven|sturen|mailen|bezorgen|
            doorsturen|delen|
            doorspelen|appen)
        [{b}] {mijn} [{b}] [(aan|met|naar) {hem}] [{b}] (geven|doorgeven|sturen|mailen|bezorgen|doorsturen|delen)
    """,
    "tedoen": """
        [{b}] {ons} [{b}] [{b}] [{met}] [{b}] (voor te stellen|te introduceren|in contact te brengen|te koppelen|
            te verbinden|
            samen te brengen|met elkaar in contact te brengen) [{met}]
        [{b}] {brug} [{b}] [{met}] [{b}] (te leggen|te maken|te regelen|in gang te zetten)
        [{b}] [aan {hem}|{hem}] [{b}] {mijn} [{b}] [aan {hem}] [{b}] (te geven|door te geven|te sturen|te bezorgen|
            te delen)
    """,
    "dat": """
        (je|u|jij|ge|gij|jullie) [{b}] {ons} [{b}] [{met}] [{b}] (voorstelt|introduceert|in contact brengt|koppelt|
            verbindt|linkt|
            samenbrengt|voorstellen|voor wilt stellen|wilt voorstellen|wilt introduceren|zou willen voorstellen|
            zou willen
            introduceren|in contact zou willen brengen|zou voorstellen|wil voorstellen|wil introduceren|in contact
            wilt brengen)
            [{met}]
        (je|u|jij|ge|jullie) [{b}] [{hem}|aan {hem}] [{b}] {mijn} [{b}] [aan {hem}] [{b}] (doorgeeft|geeft|bezorgt|
            stuurt|deelt)
        {hem} [{b}] (me|mij|ons|) [{b}] [contact] [met (mij|me|ons)] (belt|mailt|contacteert|opneemt|opbelt) |
            {ons} [aan {hem}]
            wordt voorgesteld | ik [aan {hem}] word voorgesteld
    """,
    "fijn": """
        leuk|fijn|prettig|tof|mooi|geweldig|prima|top|super|heerlijk|goed|goud|plezant|handig|ideaal|prachtig|
            fantastisch|welkom|
            aardig|lief|interessant|nuttig|een eer|een genoegen|een goed idee|een plezier|vriendelijk|nice|chill
    """,
    "zeer": """
        heel|erg|zeer|echt|enorm|ontzettend|ook|reuze|super|wel|hartstikke|bijzonder|zeker|uitermate|best|dolgraag|
            graag|heel graag|
            maar wat|wat|machtig|kei|keigraag|zeer graag|erg graag|enorm graag|hartelijk|absoluut|uiteraard|
            vreselijk|natuurlijk
    """,
    "zien": """
        ontmoeten|leren kennen|spreken|zien|bellen|te ontmoeten|te leren kennen|te spreken|kennen|willen ontmoeten|
            willen leren
            kennen|eens ontmoeten|eens spreken|willen spreken|horen
    """,
    "bellen": """
        bellen|mailen|contacteren|appen|schrijven|bereiken|langskomen|komen|komen kijken|contact opnemen|contact
            met (mij|me|ons)
            opnemen|opbellen|berichten|een mailtje sturen|sms'en|benaderen|aanspreken|binnenlopen|binnenspringen|
            passeren
    """,
}

ANSWERS: dict[str, str] = {
    Says.CIRCUMSTANCE: """
        (ik ben|we zijn|ben) ['s] (ochtends|middags|avonds|overdag|altijd|meestal|'s ochtends|'s middags|'s avonds|
            doordeweeks) [telefonisch|goed|het best] (bereikbaar|beschikbaar|te bereiken|thuis|in de winkel)
    """,
    Says.ACT: """
        (ja|jaja|jo|kom op|ok|hup) [,] (stuur|geef|app|mail) [{b}] {hem} [{b}] {mijn} [{b}] [,] [{b}] | (jo|ja|
            jaja|ok) [,] (je|u) (kan|mag|kunt) {doen}
        (ik|wij|we) (zou|zouden|wil|willen) {hem} zo graag [{zeer}] {zien} | [ja|natuurlijk|tuurlijk|zeker] [,]
            wil (ik|we|wij) {hem} [{zeer}] {zien}
        (u|je) (kunt|kan|mag) ons [{b}] (beiden|allebei|samen) [{b}] in (dezelfde|een|een gezamenlijke) (mail|cc)
            (zetten|opnemen) | zet ons [{b}] (beiden|allebei|samen) in (een|dezelfde) (mail|cc)
        (ik|wij|we|hierbij) (geef|geven) [ik|wij] [u|je] [hierbij] [{b}] toestemming [om] {tedoen} | (ik|wij)
            (geef|geven) (u|je) toestemming [om] {mijn} aan {hem} [door] (te geven|door te geven)
        (ik|wij|we) (bevestig|bevestigen) [hierbij] (mijn|onze) (belangstelling|interesse) | [graag] {brug} [{b}]
            (in gang zetten|regelen|leggen|maken) {end}
        {naam} (mag|kan) (me|mij|ons) [{b}] [{b}] [(in|op) (de|het|mijn) <new>] [{b}] {bellen}
        (stuur|stuurt u) [{b}] {naam} [{b}] (langs|door|naar (mij|me|ons)|op pad) [{b}] | (ik|wij|we) (kijk|kijken|
            zie) [{zeer}] (uit naar|naar) (het|een) (gesprek|telefoontje) met {hem} [uit]
        (ik|wij|we) (aanvaard|aanvaarden|accepteer|accepteren) (de|deze|uw|je) (introductie|kennismaking) [{zeer}|
            met plezier]
        [{b}] (stel|stelt u|stelt ge|stelt) [{b}] [{b}] {ons} [{b}] [{b}] [{met}] [{b}] voor [{met}]
        [{b}] (stel|stelt u|stelt) [{b}] {hem} [{b}] (aan|) (mij|me|ons) [{b}] voor
        [{b}] (koppel|koppelt u|koppelt|verbind|verbindt u|verbindt|introduceer|introduceert u|introduceert|link|
            linkt|match|connect) [{b}]
            [{b}] {ons} [{b}] [{b}] [{met}] [{b}]
        [{b}] (breng|brengt u|brengt) [{b}] [{b}] {ons} [{b}] [{b}] [{met}] [{b}] (in contact|samen|bij elkaar|in
            verbinding|met elkaar
            in contact) [{met}] [{b}]
        [{b}] (leg|legt u|maak|maakt u|regel|regelt u|zet|doe|stuur|stuurt u|organiseer) [{b}] [{b}] (het|een|dat|
            de|die|deze|jullie|uw|je|)
            (contact|introductie|kennismaking|lijntje|introductiemail|intro|kennismakingsmail) [{b}] [{met}|tussen
            ons] [{b}] [op|
            in gang|in orde|naar ons (beiden|allebei)]
        [{b}] (mail|mailt u|app|schrijf|schrijft u|stuur) [{b}] [{b}] ons [{b}] (beiden|allebei|samen|alle twee|
            alledrie|een mail samen)
            [{b}] | (mail|stuur|doe) [{b}] [een] (mailtje|mail|berichtje|bericht|appje) [{b}] (naar|aan) (ons
            (beiden|allebei|alle twee)|
            {hem} en (mij|ik)|mij en {hem})
        [{b}] (geef|geeft u|stuur|stuurt u|bezorg|bezorgt u|mail|app|speel) [{b}] [{b}] [aan] {hem} [{b}] [{b}]
            {mijn} [{b}] [door]
        [{b}] (geef|geeft u|stuur|stuurt u|speel|deel|bezorg) [{b}] {mijn} [{b}] [(aan|met|naar) {hem}] [{b}]
            [door] [(aan|naar) {hem}]
        [{b}] (zeg|zegt u|vertel|laat) [{b}] [{b}] [tegen] {hem} [{b}] [weten] [dat] [{hem}] [{b}] [{b}] ((me|mij|
            ons|met me|met mij) [{b}] [mag|kan|moet]|(mag|kan|moet) [{b}] (me|mij|ons)) [{b}] [{b}] {bellen}
        [{b}] {naam} (mag|kan|moet) [{b}] [{b}] (me|mij|ons|contact met (mij|me|ons)|bij (mij|ons|me)) [{b}] [{b}]
            [op mijn <new>] [{b}]
            {bellen}
        ^ [ja|ok|top] [,] {naam} (mag|kan) [{b}] [{b}] [{b}] (langskomen|contact opnemen|contact met (mij|me|ons)
            opnemen)
        [{b}] (je|u|jij|ge|gij|jullie|dan) (mag|mogen|moogt|kunt|kan|kunnen) [ons|mij|me] {doen} | [{b}] (mag|kunt|
            kan|mogen|moogt) (je|u|ge|
            jullie) {doen} | [{b}] (je|u|jij|ge|gij|jullie) (mag|mogen|moogt|kunt|kan|kunnen) [{b}] (mij|me|ons)
            [{b}] [{met}] [{b}]
            (voorstellen|introduceren|in contact brengen|koppelen|verbinden) [{met}]
        (u|je|ge) (kunt|kan|mag|moogt) (ons|mij|me) [dus] [{b}] (introduceren|voorstellen|koppelen|in contact
            brengen|verbinden) [{met}]
        ^ [ja|ok|top|prima] [,] [{b}] (graag|gerust) {doen} {end}
        (ik|wij|we) (vraag|vragen|verzoek|verzoeken) (u|je|jou) [{b}|vriendelijk] [om] {tedoen} | (wil|wilt|zou|
            zoudt) (u|je) (zo vriendelijk|
            zo goed) (zijn|willen zijn) [om] {tedoen}
        (ik|wij|we) (ga|gaan|ben|zijn) [{b}|{zeer}] (akkoord|ermee eens|het ermee eens|mee eens) [{b}] [ermee] [,]
            (dat {dat}|met {brug}|om
            {tedoen}) | akkoord [ermee] [,] (dat {dat}|met {brug}|om {tedoen}|voor {brug})
        (ik|wij|we) (vind|vinden|vond|zou) [het|dat|] [{zeer}|{b}] [{zeer}] ({fijn}|goed|oke|ok) [vinden] [,] (dat|
            als) {dat} | (dat|het) zou
            [{zeer}] [{zeer}] {fijn} [zijn|vinden] [,] (als|dat) {dat} | (het|dat) lijkt (me|mij|ons) [{zeer}]
            [{zeer}] {fijn} [,] (als|dat|
            om) ({dat}|{tedoen}|{hem} {zien}|kennis te maken|{met} kennis te maken)
        (ik|wij|we) (stel|stellen|zou|zouden) het [{zeer}] op prijs [stellen] [,] (als|dat|wanneer) {dat} | (ik|
            wij|we) (heb|hebben) [er]
            [{b}] (geen (bezwaar|probleem|enkel bezwaar)|niets op tegen|niks op tegen|niets tegen|niks tegen)
            [tegen|mee] [,] [erop|ertegen]
            (dat|als|om) ({dat}|{tedoen})
        (je|u|ge|gij|jullie) (hebt|heeft|hebben|krijgt) [{b}|bij dezen] (mijn|onze) [volledige|volle] (toestemming|
            akkoord|goedkeuring|zegen|
            instemming|fiat|ja|groen licht) [{b}] [voor {brug}|om {tedoen}|ervoor] | (mijn|onze) (toestemming|
            akkoord|goedkeuring|zegen|
            instemming|fiat|ja) (heb|heeft|hebt|hebben|krijg) (je|u|ge|gij|jullie) [{b}] [voor {brug}]
        (ik|wij|we|bij dezen|hierbij) (geef|geven|verleen|verlenen) [ik|wij|we] [{b}] [u|je] [{b}] [mijn|onze]
            [volledige|uitdrukkelijke]
            (toestemming|akkoord|goedkeuring|fiat|zegen|groen licht) [{b}] [voor {brug}|om {tedoen}|dat {dat}]
        groen licht [van (mij|mijn kant|ons|onze kant)|hoor|wat mij betreft] [voor {brug}]
        ^ ja (op|tegen|voor|aan) (de (introductie|kennismaking)|het contact|{hem}|een (introductie|kennismaking))
        [ja] [,] [{b}] (ik|wij|we) (wil|willen|zou|zouden) [{zeer}] [{zeer}] [{hem}|met {hem}] [{zeer}] [{zeer}]
            [eens] ({zien}|kennismaken|kennis
            maken|in contact komen|praten|aan de praat raken|in gesprek) [met {hem}]
        [{zeer}] (wil|willen|zou|zouden) (ik|we|wij) [{zeer}] ({hem}|met {hem}) [{zeer}] ({zien}|kennismaken|
            kennis maken|in contact komen|
            praten) | {hem} (wil|willen|zou|zouden) (ik|we|wij) [{zeer}] [{zeer}] {zien}
        (het|dat) (zou|is|lijkt|wordt) (me|mij|ons) [een|wel een] [waar|groot|waar groot] (genoegen|eer|plezier|
            voorrecht) [zijn] [om] {hem} (te ontmoeten|te leren kennen|te spreken) [zijn]
        ^ [en] (zie|kijk|zien) [{b}] (uw|je|jouw|jullie) (bericht|mail|introductie|mailtje|introductiemail) [{b}]
            (tegemoet|met plezier tegemoet)
        (ik|wij|we) (kijk|kijken|zie|zien) [er] [{zeer}] [al] (uit naar|ernaar uit|naar|verheug me op|verheugen
            ons op) (de|een|uw|jullie|het|je)
            (kennismaking|ontmoeting|introductie|contact|introductiemail) [met {hem}|uit] [met {hem}] [uit] | (ik
            verheug me|wij verheugen
            ons) op (de|het) (kennismaking|contact|ontmoeting|introductie) [met {hem}]
        (ik|wij|we) (sta|staan) [{zeer}|daar|er] [{zeer}] [voor] open [voor ({brug} [met {hem}]|een (gesprek|
            kennismaking|introductie) [met
            {hem}])] | (ik|wij|we) (zie|zien|wacht|kijk) [{b}] (uw|je|jouw|jullie|de) (bericht|mail|introductie|
            mailtje|introductiemail) [aan ons
            (beiden|allebei)|voor ons beiden] [{b}] (tegemoet|af|uit)
        (ik|wij|we) (neem|nemen|maak|maken|ga|gaan) {brug} [{zeer}|{b}|met beide handen] [{zeer}|{b}] (aan|gebruik
            van) | [van|op] {brug} (neem|maak|
            nemen|maken|ga|gaan) (ik|we|wij) [{zeer}|{b}] (aan|gebruik|in)
        (ik|wij|we) (aanvaard|aanvaarden|accepteer|accepteren) {brug} [{zeer}|{b}|met plezier] [{zeer}|{b}] | kom
            [{b}] (op|door) met {hem} | laat {naam} [{b}] [{b}] (komen|{bellen})
    """,
    Says.CONSENT: """
        ^ (helemaal|volledig|geheel|volmondig) (mee eens|akkoord|voor) {end} | ^ (zonder (twijfel|enige twijfel)|
            ongetwijfeld) {end} | ^ (wil ik wel|dat wil ik wel|dat wil ik graag) [hoor] {end} | van mij [wel] een
            (ja|volmondig ja)
        | daar zat ik [echt|al|nou] op te wachten | (goedgekeurd|akkoord|prima|in orde|goed) van mijn kant | van
            mijn kant (goedgekeurd|akkoord|prima|in orde|goed) | (ik|wij) (zie|zien) (geen|geen enkel) (beletsel|
            bezwaar|probleem|belemmering) | ^ prima voor (mij|ons) [,] {end}
        ^ [nou|ja|oh|o|ah|he|jo|yes|hell] [,] [ja|yes|yeah] [,] (graag|heel graag|zeer graag|heel erg graag|wat
            graag|maar wat graag|dolgraag|kei
            graag|keigraag|met (plezier|veel plezier|alle plezier|liefde|genoegen|alle liefde)|hell yeah|hell yes|
            zeker|zeker weten|
            absoluut|tuurlijk|natuurlijk|uiteraard|vanzelfsprekend|doen|doe maar|gaarne|bij deze|bij dezen ja|100
            procent|honderd
            procent|gaan met die banaan|laat maar komen|kom maar op|kom maar door|niets liever|graag zelfs|deal|
            afgesproken|graag gedaan
            zou ik zeggen|en of|nou en of|reken maar|zonder meer|volmondig ja) [,] [{b}] [ja|hoor] [,] [{b}] {end}
        ^ ja [,] [{b}] [{zeer}] graag [hoor|zelfs] [,] [{b}] | ^ dus [,] ja [,] [{b}] {end} | ^ ja [,] (doe|doen)
            [{b}] {end}
        daar (ben|zijn) (ik|we|wij) [{zeer}|helemaal] (voor in|wel voor in|voor te vinden|wel voor te vinden|blij
            mee|mee geholpen) | daar (heb|hebben)
            (ik|we|wij) [{zeer}|{b}] [{zeer}] (interesse|belangstelling|oren naar|wel oren naar|trek in|zin in)
            [in|voor]
        daar zeg (ik|wij|we) [{b}] geen nee tegen | ik zeg [{b}] ja | (niets|niks) op tegen [,] [{b}] [doe maar] |
            (waarom|hoe) zou (ik|je) [daar|dat]
            (weigeren|nee tegen zeggen|nee op zeggen)
        (dat|dit|het|{hem}|(uw|je|jouw|jullie) (bericht|mail|vraag|voorstel|aanbod|mailtje)) (komt|kwam) [me|ons|
            mij] [{zeer}|nu] [{zeer}|nu] (als geroepen|goed uit|geweldig uit|mooi uit|prima uit|van pas|gelegen)
            [hoor]
        (ik|wij|we) (ben|zijn) [{zeer}|helemaal|er] [{zeer}|helemaal] (voor|geinteresseerd|enthousiast|erbij|van
            de partij|benieuwd) {end} | (interesse|
            belangstelling) (is er|heb ik|hebben we) [{zeer}|{b}] {end} | {hem} interesseert (me|mij|ons) [{zeer}|
            {b}] {end}
        (ik|wij|we) (hoor|horen) [{b}] [{b}] van {hem} | (ik|wij|we) (wacht|wachten) [{b}] op (zijn|haar) (bericht|
            telefoontje|mail|belletje)
        (geen|niet het minste|niet de minste|geen enkel) (bezwaar|probleem|bezwaren) [,] [{b}] | da's [{b}] geen
            (probleem|enkel probleem) | mijn antwoord
            is [{b}] ja | het antwoord is [{b}] ja | wat mij betreft [{b}] (ja|graag|zeker|doen|akkoord)
        ^ [zo|doe maar|ja] [,] (zo doen we het|dat doen we|zo gaan we het doen|laten we dat doen|dat gaan we doen|
            laten we het doen|doen we) [{b}]
    """,
    Says.COURTESY: """
        ^ waarom (heb|hebt|heeft) (je|u|ge) [me|mij] [dit|dat] niet (eerder|al eerder|veel eerder) (gevraagd|
            gezegd|voorgesteld)
    """,
    Says.ECHO: "ja [,] (uw|je|jullie|de) (mail|bericht|brief|e-mail) (is|heb|hebben) <thing>",
    Says.HARMLESS: """
        (stuur|mail|doe) [{b}] (die|de|dat|het|uw|je) (mail|mailtje) [{b}] {end} | (stuur|stuurt u) [{b}] {hem}
            [{b}] (langs|door)
        (laat|zeg|zegt u) [{b}] [tegen] {hem} [{b}] [dat] [{hem}] [{b}] [mag|kan|moet] [{b}] {bellen}
        (ik|wij|we|) (wacht|wachten|zie|zien) [{b}] [op] (uw|je|jouw|een|de) (mail|bericht|antwoord|e-mail) [van
            (u|je)] [tegemoet] [met {hem} in (kopie|cc)] [af] | [heel|erg] blij | jaja | (groeten|groetjes) (thuis|
            aan (allen|de familie|je
            (man|vrouw|ouders))) | [ik] (kan|kan haast) niet wachten [om {hem} (te spreken|te ontmoeten|te leren
            kennen)] | [een] (uitstekend|prachtig|geweldig|mooi|goed) (idee|initiatief) | lief dat je aan (me|mij)
            dacht | nu meteen |
            top | het (werd|wordt) [hoog] tijd dat (iemand|er iemand) (onze|ons|mijn|dit|dat) <new> <new>
        {hem} (mag|kan) [altijd|gerust] (langskomen|komen|bellen) wanneer {hem} (wil|kan) | zeg {hem} dat {hem}
            (langs mag komen|mag (langskomen|bellen)|kan langskomen) [wanneer {hem} wil]
        al (lang|weken|maanden|jaren|tijden|een|eens|zo|heel|sinds|dagen|ruim|eeuwen|maandenlang|jarenlang)
        ^ (mail|app|bel|schrijf) maar (raak|op|door) | {hem} (mag|kan) [{b}] [{b}] (me|mij|ons|contact met (mij|me|
            ons)) [{b}] [{b}] {bellen}
        ^ (hallo|hoi|hey|dag|beste|geachte|lieve|goedemorgen|goedemiddag|goedenavond|goeiedag|goeiemorgen|yo|ha|he|
            hee|bedankt|dankjewel|dank je|thanks|ach|
            oh|o|ok|oke|prima|goed|is goed|top|ja|morgen|merci) [mevrouw|meneer|heer|dhr|mevr|allemaal|familie]
            <who>
        (groetjes|groeten|groet|gr|mvg|liefs|kus|xx|x|doei|doeg|dag|tot (gauw|snel|ziens|horens)|de groeten|
            hoogachtend|met (vriendelijke|hartelijke|
            beleefde|warme) (groet|groeten)|fijne (dag|avond|week|zondag) [nog]|prettige (dag|week) [verder]|nog
            een fijne dag|een fijne dag|saluutjes|
            salukes|ciao|merci) [,] [uit <cap>|<who>|<cap>]
        wat [een] (fijn|leuk|lief|aardig|goed|mooi|tof|attent|geweldig|heerlijk|toevallig|goede|leuke|mooie|geluk|
            toeval|timing) [bericht|idee|nieuws|toeval|
            voorstel|verrassing|timing|gebaar] [zeg|hoor|van (je|u)] | (o|oh|ah|he|nou|tjonge|jeetje|zeg|yo|ha|wow|
            goh|hehe|eindelijk|lekker|cool|nice|vet|tof|
            mooi zo|te gek|gaaf|heerlijk|chill|want|omdat|namelijk|immers|vandaar|hoor|joh|man|bro|zeker|goed zo)
        ^ <who> {end} | (goed|leuk|mooi|top|prima|super|geweldig|fijn) (idee|plan) [<who>] | [ik ben|we zijn|ben]
            [{zeer}] (benieuwd|nieuwsgierig) [naar ({hem}|de (kennismaking|ontmoeting))] | moi |
            (dank|bedankt|hartelijk dank) voor (uw|je|jouw|jullie) [vriendelijke|aardige|lieve|fijne] (bericht|
            mail|aanbod|voorstel|vraag)
        (fijn|leuk|lief|aardig|goed|tof|attent|mooi) [,] [zeg] dat (je|u|jij|ge|jullie) [nog] [even] (aan (me|mij|
            ons) (dacht|denkt|gedacht hebt|hebt gedacht)|
            mij (mailt|schrijft|vraagt)|dit (vraagt|doet|aanbiedt|regelt)|me mailt|mailt|schrijft|het vraagt)
        (bedankt|dank|dankjewel|thanks|merci) [{zeer}|alvast|vast|je|u|wel|hoor|zeg] [{zeer}|alvast|hoor] [<who>] |
            goede timing | perfecte timing | goed getimed |
            precies op tijd | zo snel mogelijk | liefst (vandaag|snel|zo snel mogelijk|meteen) | hoe eerder hoe
            (beter|liever) | (nu|meteen) meteen
        (sorry|excuses|excuus|pardon|mijn excuses) [,] [dat ik|voor] [nu|zo|pas|de|mijn] [zo|pas|nu] [laat|late|
            trage] (reageer|antwoord|reactie|antwoorden|
            schrijf|antwoordde)
    """,
    Says.LACK: """
        ^ (dat|die|zo iemand|hulp) (kan|kunnen) (ik|we|wij) [echt|goed|wel|zeker] [goed] gebruiken {end} | ^ [en]
            (ik|we|wij) (heb|hebben) <own> nodig <open> {end} | ^ (ons|onze|mijn) <own> (elke|iedere) <thing> [uit|
            vast|stuk|om] {end}
        ^ [want|omdat|en] [hier] (ik|wij|we|ben|zijn|zoek|heb) [ben|zijn|heb|hebben] [<open>] (zoek|zoeken|nodig|
            op zoek|zoekende) [<open>] {end}
        ^ [want|omdat|en] [ik|we|wij] (zoek|zoeken|mis|missen) <open> {end}
        ^ [<open>] (kan|kunnen|kon|konden) (ik|we|wij) [<open>] gebruiken [<open>] {end} | ^ (ik|wij|we) (kan|
            kunnen) <open> gebruiken [<open>] {end}
        ^ [ik|we|wij] (ben|zijn) [<open>] op zoek [<open>] {end}
        ^ [<open>] (heb|hebben) (ik|we|wij) [<open>] nodig {end} | ^ [<open>] ken (ik|we|wij) [<open>] gebruiken
            {end}
        ^ [want|omdat|en] (onze|ons|mijn|m'n|de|het) <open> (lekt|hapert|kraakt|piept|rookt|rot|rammelt|druppelt|
            staat|ligt|valt|loopt|hangt|knippert|stinkt|
            klemt|kapot|stuk|defect|versleten|verouderd|op|puinhoop|ramp|chaos|rommel|vast|stil|blank|leeg|
            onderuit) [<open>] {end}
        ^ [want|omdat|en] (onze|ons|mijn|m'n) [vorige|oude|vaste] <open> (is|heeft|had|gaat|stopt|ging|zit|viel)
            [net|pas|onlangs|helaas|vorige <open>] [met|er] [mee]
            (overleden|gestopt|afgezegd|vertrokken|weg|ziek|failliet|verhuisd|pensioen|opgehouden|uitgevallen|
            opgestapt|op) [<open>] {end}
        ^ [want|omdat|en] [momenteel|nu|hier] (onze|ons|mijn|m'n|bij ons) <own> {end}
        ^ [want|omdat|en] (ik|we|wij|) (zoek|zoeken|wacht|wachten|worstel|worstelen|tob|sukkel) [<own>] sinds
            <thing> [<own>] {end}
        ^ [want|omdat|en] (we|wij|ik) (zit|zitten|worstel|worstelen|kamp|kampen|sukkel|tob|zoeken) <open> {end}
    """,
    Says.OPEN: """
        ^ [<open>] (ik|wij|we|me|mij|ons|mijn|m'n|onze|bij ons|heb|ben|hebben|zijn) [<open>] {end}
        ^ (ik|wij|we|ben|heb) [<open>] al (lang|weken|maanden|jaren|tijden|een|eens|zo|heel|sinds|dagen|ruim|
            eeuwen|maandenlang|jarenlang) [<open>] {end}
        ^ [<open>] (ik|wij|we|ons|onze|mijn|ben) [<open>] sinds <thing> [<open>] {end} | ^ (ik|we|wij|ben) <open>
            (vanaf|tot|tussen|van|om) (<n>|zeven|acht|negen|tien) [uur] [<open>] {end}
        ^ [<open>] (de|het|een|die|dat|dit|deze|haar|zijn) <open> (is|zijn|heeft|hebben|was|waren|doet|komt|hing|
            hangt|staat|ligt|loopt|valt|maakt|klinkt|lijkt|
            lekt|zit|werd) [<open>] {end}
        ^ [{hem}|dat|dit|het] (klinkt|lijkt|is|was|maakt|heeft|komt|doet) <open> {end} | ^ [<open>] (bedankt|dank|
            dankjewel|merci|thanks) <open> {end}
        ^ (fijne|prettige|goede|goeie|een|veel|liefst|bereikbaar|overdag) <open> {end} | ^ [want|en|maar] (ik|we|
            wij) (heb|hebben|vind|vinden|ken|kennen)
            [nog|helaas|hier] (geen|niemand) [<open>] {end}
        ^ [<open>] (groeten|groetjes|groet) <open> {end}
    """,
    Says.REFUSAL: """
        (laat|laten) (we|ik|het|dat|deze|maar|wij) [deze|dit|het|dat] [aan (me|mij|ons)] [maar] (zitten|
            voorbijgaan|voorbij gaan|schieten|rusten|passeren|voor wat het is) |
            laat maar [zitten|bro|hoor|man|joh] | (ga|zal|laat|laten) (ik|we|wij) [deze|dit|het|dat] [maar] [aan
            (me|mij|ons)] (voorbij|laten|voorbijgaan) | [deze|dit|het|dat]
            aan (me|mij|ons) voorbij (laten gaan|gaan)
        (hier|daar|er|hiervan|daarvan) (maak|maken|ga|gaan|zie|zien|heb|hebben) (ik|wij|we) [graag|liever|helaas|
            echt] (geen|niet|niks|niets) [gebruik|op|in|behoefte|interesse|
            aan|belangstelling] [van|aan|op|in] | {brug} (maak|ga|gaan|maken) (ik|we|wij) [helaas|liever] (geen
            gebruik van|niet op in)
        (ik|wij|we) (zie|zien) [er|hier|daar|hiervan|daarvan] [graag|helaas|daarom|dus|liever] van af | (ik|wij|
            we) (zie|zien|wil|willen) [er|hier|daar] [graag|helaas|daarom] [van] (afzien|
            van afzien|af)
        (ik|wij|we) (bedank|bedanken|pas|passen) [feestelijk|vriendelijk|hartelijk|hiervoor|ervoor|deze keer|
            liever] {end} | (dus|maar) (dat|het) (wordt|is) [een] (neen|nee)
        (dat|het|dit|dat alles) (interesseert|boeit|trekt|zegt) (me|mij|ons) [echt|helemaal|gewoon] (niet|niks|
            geen zier|niets) | niet (geinteresseerd|nodig|voor mij|voor ons)
        (voor|aan) (mij|ons|me) [hoeft|is|liever|dan|maar] [het|dat] [maar|liever|echt|deze keer] (niet|niet
            nodig) {end} | (ik|wij|we) (hoef|hoeven|wil|willen|zoek|zoeken) [<thing>|er|het] [echt|
            liever] niet {end}
        (ik|wij|we) (heb|hebben|zie|zie) [er|hier|daar] (geen|niets|niks) [behoefte|interesse|belangstelling|
            belang|aan|zin] [aan|in|voor] | (ik|wij|we) (zit|zitten) [er|hier|daar|hierop|daarop] [echt] niet op
            te wachten | [er|hier|daar] (niets|niks) aan {end} | (ik|we|wij) heb het niet [zo] op <thing>
        (moet|moeten) [ik|we|wij|dit|het] [helaas|hiervoor] (afzeggen|bedanken|weigeren) | (dat|het|dit) (project|
            plan|feest) gaat niet door
        (ik|wij|we) (ga|gaan) [er|daar|hier] [liever|graag|helaas] niet [verder] op in | (besloten|gekozen) [om]
            [er|hier|daar] [liever] niet [verder] (op in te gaan|mee door te gaan|te doen)
        overleg met <thing> (hebben|heb) (wij|we|ik) besloten [om] [er|hier|daar] [liever] niet [verder] (op in te
            gaan|mee door te gaan|te doen)
        (hier|daar|hierop|daarop) (ga|gaan) (ik|we|wij) [liever|graag|helaas|verder] niet [verder] (op in|in|mee
            akkoord)
        (ik|wij|we) (verzoek|vraag|vragen|verzoeken) (u|je) [vriendelijk|dringend] [om] <thing> niet [aan (mij|
            ons)] (voor te stellen|te introduceren|door te geven|te geven|te delen) | (stel|breng|koppel|
            introduceer|
            verbind) [u] {ons} [{b}] [{met}] (niet|aub niet) [voor|in contact] [{met}] | (geef|deel) {mijn} [{b}]
            niet [door] | geen (introductie|kennismaking|voorstelronde) [aub|alsjeblieft|graag|nodig|
            voor mij|voor ons]
        (moet|hoef|hoeft|moest) (je|u|ge|dat|jij) [voor mij|voor ons|echt] niet [doen|te doen] | (doe|regel) [dat|
            het|maar] [maar|liever|alsjeblieft] niet {end} | (dat|het) hoeft niet [hoor|voor mij|meer]
        geen <new> nodig [hier|meer|bij ons] | (heb|hebben) [ik|we|wij] [er|hier|daar] al (een|eentje|iemand|
            genoeg) | (ik|wij|we|) (heb|hebben) [er] al (eentje|een|iemand) | (ik|wij|we) (heb|hebben) [al] (een
            vaste|onze vaste|mijn vaste|een eigen|onze eigen|mijn eigen) <new>
        (mijn|onze|ons) <new> (doet|regelt|verzorgt|maakt) (dat|dit|het|alles|zoiets) [altijd|al|hier|zelf] {end} |
            (ik|wij|we) (blijf|blijven|hou|houden) [liever|het] (bij|op|aan) (onze|mijn|ons|de|wat) | willen niet
            (wisselen|veranderen|overstappen)
        (ik|wij|we) (verkoop|doe|gebruik|maak|heb|koop) [<thing>] (niks|niets|geen) [<new>] meer | budget
            [<thing>] (is|geschrapt) [geschrapt|op] | verkeerd (adres|persoon) | mij niet gezien
        ^ (nee|neen|nah|nope) [,] (lieverd|schat|bedankt|dank u|dank je|hoor|laat maar|sorry|dank u beleefd|nee|
            niet nodig|doe maar niet|liever niet|geen|merci|helaas|mijn|wij|we|ik) [beleefd|vriendelijk|hoor]
        ^ (bedankt|dank|dankjewel|sorry|lief|leuk|aardig|jammer|helaas) [hoor|je|u|<who>] [,] [maar] [,] (nee|neen|
            geen interesse|niet voor mij|niet voor ons|voor mij niet|ik pas|ik bedank|liever niet|laat maar|niet
            nodig)
    """,
    Says.NO: "^ (dus|maar|daarom) [,] (nee|neen) [,] [hoor|sorry|bedankt] {end} | ^ (nah|neen) {end}",
}

# Turning words that turn nothing beside an act.
MILD = """
    je jij u uw jou jouw jullie zien
    hij zij ze hem haar  weer nieuw nieuwe iemand tot na over genoeg  werkt  wil willen kan kon kunnen hoe wat wie
    man vrouw klaar nog of gehoord gezegd wilde straks ooit eens pensioen andere eerst denk lijst duur vriend
    vriendin buurman buurvrouw
     software systeem programma om
"""
# More words that may turn an open remark.
TURNING = """
    neem neemt spreek spreekt bel mail mailt schrijf schrijft vraag geef geeft zie laat laten ga gaat kom kijk
    zoekt wend wendt contacteer
    benader stuur stuurt vergeet onthoud luister lees besluit besluiten beslissen beslist beslissing besloten
    overleg overleggen overlegd
    schreef schreven vertelde beweerde droomde droom dacht dachten citaat citeer sarcasme sarcastisch onzin
    flauwekul vergissing vergist
    fout foutje correctie moment seconde minuut hoewel ofwel mogelijkerwijze zogenaamd dubieus onbetrouwbaar
    skeptisch sceptisch argwaan
    huiverig wantrouw interesse behoefte zin geld maand kwartaal week zelf eigen intern onszelf ikzelf regelt
    verzorgt regelen liefst-niet
    wie-dan welke wat-dan mochten moch moge graag-niet evenmin geenszins allerminst totaal-niet kwijt weg-ermee
    gratis vrijblijvend
    exclusief bezet vergeven gegund geschrapt vervallen geannuleerd afgeblazen stopgezet beter anderzijds
    enerzijds ware gesteld
    akkoord-als zeggen lang-niet hierna daarna vervolgens vervolg sinds maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag
    december sint klaas unicorn rot rotop oprotten bedank af sla haal schei nvt bespreken voorleggen bevestigen
    tekenen
    trek trekt ingetrokken terug gemaakt zwager schoonzus neef nicht nichtje neefje oom tante schoonzoon kleinzoon
    kleindochter vader moeder pa ma opa oma broers
    door vertrouwelijke beheerd geregeld verzorgd gedekt uitbesteed ondergebracht geheim prive gedaan afgehandeld
    afgedekt voorzien
"""
# Words of a consent that wishes for something, and is no mere yes.
WISHING = """
    graag plezier twijfel ongetwijfeld afgesproken eens wachten genoegen liefde doen doe aub alsjeblieft
    alstublieft dolgraag yeah weten geroepen uit interesse
    belangstelling liever gaarne voor akkoord
"""
SINCE = "sinds"
JOINING = "want omdat dus en"
