"""Dutch: consents and refusals composed of verb and object, and remarks told by how they begin."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "grave": """
        kapot|stuk|een puinhoop|een chaos|een ramp|een nachtmerrie|verouderd|stokoud|versleten|een rommeltje|een
            rommel|een zooitje|een drama|op|defect|een bende|hopeloos|waardeloos|op sterven na dood
    """,
    "end": "(,|$)",
    "aub": """
        alsjeblieft|alstublieft|aub|graag|maar|gerust|even|eens|dan|bedankt|dank je|dank u|zeker|vooral|rustig|maar
            gerust| dank je wel
    """,
    "mijn_adres": """
        (mijn|onze|ons) (nummer|adres|mailadres|e-mailadres|telefoonnummer|gegevens|contactgegevens|mail|06|mobiele
            nummer)
    """,
    "met": "met {them}|aan {them}|bij {them}|met elkaar|aan elkaar",
    "contact": """
        het contact|een introductie|de introductie|een kennismaking|de kennismaking|contact|een gesprek|het gesprek|
            een afspraak|een ontmoeting|een belletje|uw voorstel|je voorstel|jouw voorstel|dit voorstel|uw aanbod|je
            aanbod| jouw aanbod|het aanbod|dat aanbod|dit aanbod|het voorstel|deze introductie|deze kennismaking|de
            uitnodiging
    """,
    "zien": """
        ontmoeten|leren kennen|spreken|kennismaken|zien|horen|kennis maken|bellen|te ontmoeten|te leren kennen|te
            spreken| kennis te maken
    """,
    "heel": "heel|erg|zeer|echt|enorm|ontzettend|ook|reuze|super|wel|hartstikke|bijzonder|vast en zeker|zeker",
    "lof": """
        leuk|fijn|goed|mooi|aardig|lief|attent|interessant|geweldig|prima|top|perfect|fantastisch|vriendelijk|
            sympathiek| veelbelovend|kundig|deskundig|handig|super|prachtig|welkom|prettig|nuttig|waardevol|ideaal|
            precies goed
    """,
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        [dus|en|nou] ja [,] (duizend|honderd) (keer|maal) ja | ja [,] ja (en|) (nog eens|nogmaals|nog een keer) ja |
            ja en ja
        ja (op|voor) (beide|allebei|alle twee) [vragen] | ja [,] (zonder twijfel|zonder enige twijfel|absoluut|zeker
            weten|uiteraard| vanzelfsprekend|tuurlijk|natuurlijk|zonder meer|hoor|hoor graag|natuurlijk graag|heel
            zeker)
        een (dikke|groot|hele grote|hartgrondig) ja
    """,
    Says.CONSENT: """
        [het|dat] zou [{heel}] {lof} zijn als (je|u) (ons|me|mij) [{met}] (in contact brengt|voorstelt|koppelt|
            introduceert)
        [ja] [,] {wij} (ben|zijn) [{heel}] geinteresseerd in (dit|het|dat) contact
        [ja] [,] [bedankt] [,] (je|u) (kunt|mag|kan) (ons|me) per mail in contact brengen
        [ik|wij|we] (zou|zouden) (je|u) [{heel}] dankbaar zijn | {wij} (praat|praten|spreek|spreken) graag met {them}
        daar zou (ik|wij|we) [{heel}] mee geholpen zijn | (lijkt|klinkt) (me|ons) [{heel}] {lof} [,] {intro}
        ^ [oh|ach|ja|heel|o] [,] ({heel}) graag [,] [bedankt|dank je|dank je wel|hoor]
        ^ (fijn|leuk|top|super|prima|heel fijn|geweldig) [,] [ja] (graag|ja|heel graag|doe maar|stel ons {aub} voor)
        ^ (niets liever [dan dat]|kom maar door|zonder twijfel|wat graag|en of|nou en of|dolgraag|met plezier|met veel
            plezier|met alle plezier|toe maar|regel het maar|maak het maar in orde|dat mag zeker) [,] [{aub}|ja|
            {intro}] {end}
        [ja|toe maar|prima|leuk|ok|oke|ga je gang] [,] (stel|stelt u) (ons|me|mij) [{aub}] [{met}] [{aub}] voor
        [ja|toe maar|prima|leuk|ok|oke|ga je gang] [,] (breng|brengt u) (ons|me|mij) [{aub}] [{met}] [{aub}] (in
            contact|samen|bij elkaar) [{met}]
        [ja|toe maar|prima|leuk|ok|oke] [,] (koppel|verbind|introduceer|linkt|link) (ons|me|mij) [{aub}] [{met}]
            [{aub}]
        (leg|maak|regel) [{aub}] {contact} [{aub}] | (zet|maak|doe|regel) [{aub}] (het|dat|de introductie|de
            kennismaking) [{aub}] [in gang|in orde]
        (geef|stuur|mail) (hem|haar|{them}) [{aub}] {mijn_adres} [{aub}] [door] | (geef|stuur) {mijn_adres} [{aub}]
            [{met}] door
        (je|u|jullie) (mag|mogen|kunt|kan|kunnen) (hem|haar|{them}) [{aub}] {mijn_adres} [{aub}] (geven|doorgeven|
            sturen|mailen|bezorgen)
        (je|u|jullie) (mag|mogen|kunt|kan|kunnen) {mijn_adres} [{aub}] [{met}] [{aub}] (geven|doorgeven|delen|
            doorsturen)
        (je|u|jullie) (mag|mogen|kunt|kan|kunnen) (ons|me|mij) [{aub}] [{met}] [{aub}] (voorstellen|introduceren|in
            contact brengen| koppelen|samenbrengen|verbinden) [{met}]
        (je|u|jullie) (hebt|heeft|hebben) [hierbij] (mijn|onze) (toestemming|akkoord|goedkeuring|zegen|instemming)
            [voor {contact}|om ons voor te stellen]
        {wij} (geef|geven) [hierbij|graag] (toestemming|akkoord|mijn akkoord|mijn toestemming) [voor {contact}]
        {wij} (ga|gaan|ben|zijn) [{heel}|graag|helemaal] akkoord [met {contact}] | {wij} (stem|stemmen) [graag] (in|
            ermee in|toe)
        {wij} (ga|gaan|maak|maken|neem|nemen) [{heel}] [graag] (in op|gebruik van) {contact} | {wij} (accepteer|
            accepteren|aanvaard|aanvaarden) [graag|met plezier] {contact}
        {wij} (neem|nemen) {contact} [{heel}] [graag|met beide handen] aan
        {wij} (wil|willen|zou|zouden) [{heel}] [graag] [wel] (haar|hem|{them}|met {them}) [{heel}] [graag] [wel]
            [eens|een keer] [willen] {zien}
        {wij} (wil|willen|zou|zouden) [{heel}] graag [{met}|met (hem|haar)] (kennismaken|in contact komen|kennis
            maken|praten|voorgesteld worden| een gesprek|een introductie) [{met}]
        {contact} [met (hem|haar)|{met}] (zou|is|lijkt) (me|mij|ons|) [{heel}] [{heel}] ({lof}|van pas) [zijn|vinden|
            komen] {end}
        (dat|dit) (zou|vind|vinden|lijkt|is|klinkt|komt|kwam) [ik|we|wij|me|mij|ons] [{heel}] [{heel}] ({lof}|van pas|
            uit|goed uit|goed van pas| geweldig uit) [zijn|vinden|komen] {end}
        (dat|dit) zou (ons|me|mij) [{heel}] [{heel}|goed] (helpen|vooruit helpen|verder helpen)
        {wij} (heb|hebben) [{heel}|grote|veel|zeker] (interesse|belangstelling) [in {contact}|daarin|hierin]
        {wij} (ben|zijn) [{heel}] geinteresseerd [in {contact}] | (interesse|belangstelling) [is er|hebben we] zeker
        {wij} (kijk|kijken) [{heel}] [al] (uit naar|naar) (zijn|haar) (bericht|telefoontje|mail|mailtje|belletje)
            [uit]
        {wij} (wacht|wachten) (zijn|haar) (bericht|telefoontje|mail|mailtje) [met plezier|graag] af
        (geen|niet het minste|geen enkel) (bezwaar|probleem|bezwaren) [(van|aan) (mijn|onze) kant|wat mij betreft|
            hoor] [,] [{aub}|{intro}]
        (wat (mij|ons) betreft|van mij|voor mij|voor ons) [,] (graag|ja|prima|akkoord|goed|mag het|ga je gang|doe
            maar|helemaal goed|in orde|is het goed) [,] [{intro}|introduceer ons {aub}]
        (ok|oke|prima|akkoord|afgesproken|top|goed) [,] (ik doe mee|doe maar|maak {contact} {aub}|regel {aub}|doe dat|
            regel het maar|stel ons {aub} voor|{intro})
        ik doe [graag] mee | (voorstellen|introductie|kennismaking) [,] (ja|graag|ja graag) [bedankt] | aarzel niet
            [,] {intro}
        ^ (prima|goed|oke|top|leuk|is goed|helemaal goed|mij best) [,] (graag|doe maar|ga je gang|ja|heel graag)
        daar zeg (ik|wij|we) geen nee (tegen|op) | ik zeg (geen nee|volmondig ja|ja) | (niks|niets) op tegen
        {wij} (heb|hebben) [er] [helemaal] (niks|niets|geen bezwaar|geen bezwaren|geen problemen) [op] (tegen|mee) |
            ik heb er geen bezwaar tegen
        ja [,] leuk [,] [bedankt [voor het aanbod]] | ja [,] ({heel}) (fijn|leuk|graag)
    """,
    Says.CONSENT_ASKED: """
        ^ hoe (kan|zou) (ik|je) (weigeren|nee zeggen|dat weigeren) $ | ^ wie zou [daar] nee [tegen] zeggen $
    """,
    Says.HARMLESS: """
        ^ (geachte|beste|hallo|hoi|dag|hi|lieve|goedemorgen|goedemiddag|goedenavond) [<given>|mevrouw|meneer|heer]
            [<cap>]
        (bedankt|dank je|dank je wel|dank u|dank u wel|dankjewel|hartelijk dank|hartelijk bedankt|veel dank|super
            bedankt|heel erg bedankt| duizendmaal dank) [<given>] [dat (je|u) aan (me|mij|ons) (dacht|denkt|gedacht
            hebt)|voor (het|de|je|uw|jouw) (aanbod|moeite|tip|hulp|bemiddeling|introductie|voorstel|mail|bericht|
            denken aan (mij|ons)|suggestie|aanbeveling|initiatief)]
        wat [een] ({heel}) {lof} [idee|plan|aanbod|voorstel] | wat [een] {lof} (idee|plan|aanbod|voorstel) | dat is
            [{heel}] {lof} [van (je|u|jou)]
        (sorry|excuses|pardon|mijn excuses) [voor] [de|mijn|het] (late reactie|late antwoord|trage reactie|vertraging|
            wachten)
        {wij} (was|waren) (op vakantie|ziek|op reis|weg|in het buitenland|druk|op een beurs)
        (je|uw|de) (mail|bericht) (zat|lag|kwam) in (de|mijn) (spam|spambox|spamfolder) [terecht]
        (hij|zij|ze|{them}) (mag|kan) (me|mij|ons) [altijd|gerust|zo|direct|ook|best] (bellen|mailen|contacten|
            bereiken|appen|bezoeken|benaderen) [{end}|wanneer (hij|ze) wil]
        (hij|zij|ze|{them}|dat|dit|het) (klinkt|lijkt) [me|mij] [{heel}] {lof} | (komt|kwam) [als] geroepen | precies
            op tijd
        (je bent|u bent) (een schat|een engel|geweldig|top|de beste|een held)
        (liefst|bij voorkeur) (per|via) (mail|telefoon) | (leuk|fijn|lief|goed) dat (je|u) aan (me|mij|ons) (denkt|
            dacht)
        dat is [een] (heel|erg|echt) {lof} [van (je|u|jou)]
    """,
    Says.NEED: """
        (dit|dat) (is|lijkt|klinkt als) (precies|exact|net) (wat|wie|degene die|de persoon die|iemand die) (we|wij|ik)
            (nodig hebben|nodig heb|zoeken| zoek|zochten|zocht)
        behoefte [,] ja | {wij} (zoek|zoeken) [precies|al lang|al tijden|dringend|echt] (zo iemand|iemand als (hem|
            haar)|hulp)
    """,
    Says.REMARK: """
        ^ [want|en|omdat] (onze|ons|mijn|de|het) <thing> (is|zijn|wordt|worden|blijft|blijven) [echt|helemaal|
            volledig|al <thing>|steeds] {grave} {end}
        ^ [want|en|omdat] (onze|ons|mijn|de|het) <thing> (hapert|haperen|lekt|lekken|valt steeds uit|valt uit|kraakt|
            piept|rookt|geeft problemen|geven problemen|geeft gedoe|maakt ons gek|maken ons gek|begeeft het) [al
            <thing>|elke <thing>|sinds <thing>] {end}
        ^ [want|en] {wij} (zoek|zoeken) [al <thing>|precies|dringend] (iemand|zo iemand|hulp|iemand als (hem|haar))
            [voor|met|bij] [<thing>] {end}
        ^ [want|en] {wij} (worstel|worstelen|tob|tobben|sukkel|sukkelen) [al <thing>|hier] met (de|het|onze|ons|die|
            dit) <thing> {end}
        ^ [want|en] {wij} (heb|hebben) [al <thing>|echt] (veel|grote) (problemen|gedoe|zorgen|ellende|last) (met|van)
            (de|het|onze|ons) <thing> {end}
        ^ (bedankt|dank|dank je|dank je wel|dank u|dankjewel|hartelijk dank) (voor|dat) <words> {end}
        ^ [en] {wij} (ben|zijn) [altijd|meestal|het best|het beste|goed] (bereikbaar|beschikbaar|te bereiken) (op|per|
            via|in|van) <words> {end}
    """,
    Says.ECHO: "(ja|ja hoor) [,] graag gedaan",
    Says.FOG: "geen ja [,] (en|of) geen nee | ja of nee",
    Says.DENIAL: """
        {wij} (vind|vinden|kunnen|kan) [al] <thing> niemand [vinden|die dat kan]
    """,
    Says.ASIDE: """
        ^ nee [,] (dat vind ik niet erg|dat is niet erg|geen probleem|hoor geen probleem|integendeel|helemaal niet
            erg|dat geeft niet|dat stoort [me|mij|ons] niet)
        ^ [nee] [,] {wij} (ken|kennen) (haar|hem|{them}) [nog] niet [persoonlijk]
    """,
    Says.REFUSAL: """
        {wij} (moet|moeten|wil|willen|zal|zullen) [dit|dat|het|helaas|dit aanbod] [helaas|graag|vriendelijk] (afslaan|
            weigeren|afwijzen|bedanken| passen|overslaan|afzien)
        {wij} (zoek|zoeken|wil|willen|heb|hebben) (niemand|niets|niks) [nodig] | niemand nodig | geen (behoefte|
            interesse|belangstelling) [aan|in|voor]
        {wij} (gaan|ga) [er|daar|hier] [graag|helaas] niet op in | {wij} (werk|werken) al [samen] met <thing>
        {wij} (blijf|blijven|houd|houden|hou) [liever|het] (bij|bij onze|bij mijn|op) <thing> | reken niet op (mij|
            ons|me)
        (laten|laat) (we|wij|ik|maar) [dit|het|dat] [aan ons|aan mij|maar] (voorbijgaan|voorbij gaan|zitten|$|,|
            bedankt)
        {wij} laten (dit|het|dat) aan ons voorbijgaan | (verkeerde|foute) (bakkerij|adres|persoon|bedrijf)
        (heb|hebben) al (iemand [anders]|een ander) [gekozen|gevonden] | al iemand (anders|gekozen|gevonden)
        (het|dat|ons|dit) probleem is [al|inmiddels|intussen] (opgelost|verholpen|voorbij) | (is|hebben we) al
            (opgelost|geregeld|verholpen)
        ik dacht het niet | {wij} (heb|hebben) liever (van niet|niet) | liever (niet|van niet) | ik zou graag ja
            zeggen [,] maar nee | (dus|maar|nou|mwah) [,] nee {end}
        (het|dat) is de moeite niet [waard] | niet op (onze|mijn) planning | {wij} bedanken voor de eer | doe maar
            niet | (dat|het) hoeft [echt] niet
        (de|die) behoefte (was er|is er) [,] (nu niet meer|niet meer) | nu niet meer | (ik|wij|we) (sla|slaan) [deze|
            dit|een keer|even] over
        (vrees|denk|geloof) [ik] dat (dit|dat|het) (niets|niet|niks) <thing> | ^ (neuh|nope|nee nee) {end} | niet voor
            (ons|mij) {end}
    """,
    Says.NO: "^ (neuh|nope|nee nee|mwah nee) {end} | (dus|maar) nee {end}",
}

TURNING = """
    niet geen nooit niets niks niemand nergens noch zonder behalve tenzij minder nauwelijks amper nee neen als
    indien mits zolang zodra voordat totdat tot na nadat of afhankelijk hangt voorwaarde voorwaarden wanneer anders
    moet moeten moest zou zouden zal zullen hoef hoeft maar echter toch desondanks hoewel ofschoon alleen slechts
    enkel enige liever eerder helaas jammer later straks binnenkort morgen overmorgen volgende volgend komende
    wachten wacht afwachten uitstellen uitgesteld eerst nog ooit januari februari maart april mei juni juli augustus
    september oktober november december voorjaar zomer najaar herfst winter kerst pasen vakantie verlof afwezig
    pensioen zwangerschapsverlof misschien wellicht mogelijk mogelijkerwijs eventueel vermoedelijk waarschijnlijk
    eigenlijk principe theoretisch twijfel twijfels twijfelen geloof denk denken nadenken kan kon kunnen kunt wil
    willen wens wensen verwacht eis vraag vragen vraagt gevraagd weten hoeveel hoe wie waarom wat zegt zei zeggen
    gezegd hoorde gehoord schijnt baas chef directeur directrice collega collega's compagnon partner man vrouw zoon
    dochter broer zus buurman vriend vriendin assistent assistente secretariaat secretaresse boekhouder advocaat
    verantwoordelijke verantwoordelijk eigenaar directie afdeling inkoop verkoop namens hij zij ze hem haar iemand
    andere ander elders concurrent concurrentie annuleer annuleren geannuleerd afzeggen afgezegd weiger weigeren
    geweigerd afwijzen afslaan intrekken ingetrokken terugtrekken verwijder verwijderen schrap lijst uitschrijven
    stop stoppen gestopt sluiten gesloten verkocht verkopen beeindigd klaar over voorbij opgelost oplossing
    gerepareerd hersteld verholpen gevonden gekozen aangenomen ingehuurd getekend contract nieuw nieuwe al inmiddels
    intussen reeds genoeg voldoende tevreden werkt weer budget prijs prijzen tarief kosten kost duur goedkoop gratis
    betalen betaling geld factuur korting referentie referenties offerte toestemming goedkeuring vertrouwelijk
    anoniem grap grapje ironie ironisch haha spam reclame verkoper verkopers oplichting robot programma software
    systeem antwoord antwoorden automatisch instructie negeer onmogelijk nutteloos verboden tegen haat storen stoor
    lastig rust
"""
NAMING = """
    ja graag voor voorstellen stel breng contact introduceer introductie kennismaking ontmoeten kennen spreken
    kennismaken koppel samen dolgraag twijfel introduceren akkoord aanbod voorstel nummer gegevens mailadres bellen
    yeah doen zeker absoluut tuurlijk natuurlijk uiteraard plezier gaarne deal afgesproken uit geroepen gelegen
"""
