"""Dutch."""

from introbot.reading.words.acts import nl as acts
from introbot.reading.words.composed import nl as composed
from introbot.reading.words.folding import UNACCENTED
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": "hem|haar|hen|ze|<who>|deze persoon|die persoon|(meneer|mevrouw|de heer) <who>",
    "wij": "ik|wij|we",
    "graag": "graag|heel graag|erg graag|zeer graag|ontzettend graag|dolgraag|ook graag|best",
    "leuk": """
        leuk | fijn | top | super | geweldig | prima | perfect | mooi | goed | heel fijn | heel leuk
        fantastisch | heel goed | handig | welkom | heel welkom | erg leuk | erg fijn | uitstekend | mooi zijn
        aardig | heel aardig | een goed idee | ideaal
    """,
    "intro": """
        (stel|stelt u) (ons|me|mij) [maar|gerust|alsjeblieft|aub|aan elkaar|aan {them}|{them}] voor
        stel ons [maar|gerust] [aan elkaar] voor
        (breng|brengt u) (ons|me|mij) [maar|gerust|graag] in contact [met {them}]
        (breng|verbind|koppel) (ons|me|mij) [maar|gerust|aan elkaar|met {them}]
        (zet|leg) (de introductie|het contact|het) (op|in gang) | (leg|maak) [maar|gerust] (het|dat) contact
        (geef|stuur) {them} [maar|gerust] mijn (gegevens|nummer|adres|mailadres|contactgegevens)
        (doe|regel) (het|dat|maar|dat maar|het maar)
        introduceer (ons|me|mij) [maar|gerust|aan {them}|bij {them}]
    """,
    "maand": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "tijd": """
        voorjaar | lente | zomer | najaar | herfst | winter | vakantie | zomervakantie | kerst | pasen
        nieuwe jaar | jaarwisseling | zomer
    """,
    "wanneer": """
        (in|na|vanaf|tot|voor|rond|begin|eind|half|medio|niet voor|pas in|pas na|tegen|vanaf begin|vanaf half| tot na|
            in de loop van|pas) [de|het|mijn] [begin|eind|half] ({maand}|{tijd}|<n> [{maand}]|volgend jaar| volgende
            maand|van het jaar|het jaar)
        (volgende|komende) (week|maand|keer) | (volgend|komend) (jaar|kwartaal|voorjaar|najaar)
        over (een|twee|drie|vier|zes|een paar|enkele|<n>) (dag|dagen|week|weken|maand|maanden|jaar|maandje| weekje)
        op <n> [{maand}] | <n> {maand} | de <n> e | als ik terug ben | later (dit|in het) jaar
        eind van (het jaar|de maand) | eind (dit jaar|deze maand)
    """,
    "rol": """
        mijn (collega|vrouw|man|partner|baas|assistent|assistente|compagnon|broer|zus|manager|team)
        onze <thing> | ons <thing> | de afdeling <thing> | inkoop | <name>
    """,
}
_ANSWERS: dict[str, str] = {
    Says.YES: """
        ja [ja] | jazeker | jawel | ja hoor | ja natuurlijk | ja zeker | ja absoluut | ja tuurlijk
        volmondig ja | een (volmondig|duidelijk) ja | jep
        ja (op beide [vragen]|twee keer|tweemaal|allebei|graag allebei)
    """,
    Says.CONSENT: """
        [ja] [,] [ik|wij|we] (wil|willen|zou|zouden) (haar|hem|<who>|{them}) [heel|erg|dolgraag|wel] (graag| wel)
            [willen] (leren kennen|ontmoeten|spreken)
        [ja] [,] (ik heb|we hebben|wij hebben|heb) [zeker|wel|veel|grote|absoluut] (interesse|belangstelling) | (ik
            ben|we zijn|wij zijn) [zeker|erg|heel|zeer] (geinteresseerd|voor)
        ^ (zeker|tuurlijk|natuurlijk|uiteraard|akkoord|graag zelfs|heel graag|dolgraag|met genoegen|met alle plezier|
            met veel plezier|jazeker|jawel|ja hoor|waarom niet|geen bezwaar|geen enkel bezwaar|geen probleem|komt
            goed|afgesproken|absoluut|vind ik prima|vinden wij prima|doe maar|ga je gang|ga uw gang|graag hoor|fijn
            graag|super graag) [,] [graag|doe maar|ga je gang|hoor|zeg|bedankt|ja|heel graag] (,|$)
        (je mag|u mag|je kunt|u kunt|jullie mogen) (ons|mij|me) [gerust|graag|zeker|rustig] [aan elkaar|aan {them}]
            (voorstellen|in contact brengen|koppelen|verbinden)
        (je mag|u mag|je kunt|u kunt) [hem|haar] [gerust] (mijn|ons) (nummer|gegevens|mailadres|adres|e-mailadres)
            [gerust] (geven|doorgeven|delen)
        (dat|het|een kennismaking|een introductie) (zou|lijkt) [me|mij|ons] [heel|erg|echt|wel] (leuk|fijn|mooi| goed|
            geweldig|prettig|fantastisch|handig|super|interessant) [zijn|vinden]
        ja [,] ({graag}|alsjeblieft|alstublieft|aub|leuk|prima|doe maar|doen|gaarne|fijn|wil ik wel|wil ik graag|dat
            wil ik|dat mag|is goed)
        ^ (graag|heel graag|erg graag|zeer graag|dolgraag|gaarne|met plezier|met alle plezier|natuurlijk| uiteraard|
            zeker|absoluut|vanzelfsprekend|tuurlijk|zeker weten|zeker graag|met genoegen|geen probleem| graag zelfs|
            prima graag) [hoor] (,|$)
        graag ja | doe maar | doen | ga (je|uw) gang | ga ervoor | ga (gerust|maar) [je gang]
        [ja|graag|alsjeblieft|prima] {intro}
        (je|u) (mag|kunt|kan) (ons|me|mij) [graag|gerust|zeker|best|wel|alsjeblieft] [aan elkaar|aan {them}|met
            {them}|{them}] (voorstellen|introduceren|in contact brengen|verbinden|koppelen) [aan {them}|met {them}]
        dat (mag|mag zeker|mag gerust|mag je doen|mag u doen|wil ik graag|willen we graag|wil ik wel|willen we wel|zou
            ik {graag} willen|zouden we graag willen|vind ik {leuk}|vinden we {leuk}|lijkt (me|mij|ons) {leuk}|zou
            {leuk} zijn|is akkoord|kan|waardeer ik|doen we|stel ik op prijs|zou ik op prijs stellen|zou ik waarderen)
        (lijkt|klinkt) [me|mij|ons] [heel|erg|echt] {leuk} | (zou|zou echt|zou heel) {leuk} [zijn]
        {wij} (zou|zouden|wil|willen) (hem|haar|{them}|dat|het) {graag} [willen] (ontmoeten|leren kennen| spreken|
            kennen|willen)
        {wij} (zou|zouden|wil|willen) {graag} [met {them}] (kennismaken|kennis maken|voorgesteld worden|in contact
            komen|een introductie|praten|in contact worden gebracht|spreken) [met {them}]
        {wij} (maak|maken) {graag} kennis [met {them}] | {wij} (kom|komen) {graag} in contact [met {them}]
        graag (kennismaken|in contact|een introductie|kennis maken) [met {them}]
        {wij} (ben|zijn) [erg|helemaal|heel] (akkoord|voor|er voor in) | akkoord | ik doe mee
        (geen|heb geen|ik heb geen|we hebben geen) (probleem|bezwaar|bezwaren|enkel bezwaar)
        (niets|niks) op tegen | (ik heb er|daar heb ik|heb ik) (niets|niks) (op|) tegen
        daar zeg ik geen nee tegen | daar zeg ik niet nee op
        (ik|wij|we) (accepteer|accepteren|ga akkoord|gaan akkoord) [graag|het aanbod] | groen licht
        mijn antwoord is ja | afgesproken | kom maar op | ik verheug me erop
        (prima|goed|akkoord) (voor|wat) (mij|ons) [betreft] | wat mij betreft (graag|ja|akkoord|prima|doen)
    """,
    Says.CONSENT_ASKED: """
        ^ waarom niet $ | (ja|tuurlijk|natuurlijk) waarom niet
        (kun|kan|kunt|wil|wilt|zou|zoudt) (je|u) (ons|me|mij) [alsjeblieft|aub|aan elkaar|aan {them}|met {them}]
            (voorstellen|introduceren|in contact brengen) $
    """,
    Says.COURTESY: "hoe (gaat het|is het|gaat het met (je|u|jou|jullie)) | alles goed",
    Says.ASSENT: """
        oke | ok | okay | okee | goed | prima | is goed | in orde | mij best | best | helemaal goed
        dat is (goed|prima) | {wij} (kijk|kijken) ernaar uit
    """,
    Says.HARMLESS: """
        (groeten|groet|groetjes|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke
            groeten|mvg|hartelijke groet|hartelijke groeten|bedankt|dank je|dank u|dankjewel|alvast bedankt|fijne dag|
            liefs|gr|met hartelijke groet|mvrg) [,] (<given> [<name>]|<given> <cap>|<cap> $) $ | ^ <given> <comma>
        (dank|bedankt|dankjewel|dankuwel|dank je|dank u|merci) [wel|zeer|alvast|je|u|nogmaals|vriendelijk] [<name>]
        (hartelijk|heel erg|alvast|veel) (dank|bedankt) [alvast] | bedankt | dank (je|u) [wel]
        (bedankt|dank|dank je wel|dankjewel) voor (het|de|je|uw) (aanbod|mail|bericht|vraag|moeite|hulp|idee| mailtje|
            introductie|voorstel|tip|bericht|vragen|denken aan (mij|ons))
        (bedankt|leuk|fijn|lief|aardig) dat (je|u) (aan (me|mij|ons) denkt|het vraagt|vraagt|aan mij dacht|aan me
            dacht)
        alsjeblieft | alstublieft | aub | svp | graag gedaan | en | dus | dan | ook
        wat (leuk|lief|aardig|fijn|attent|goed) [van (je|u|jou)]
        (leuk|goed|top|mooi|fijn|prima|super|geweldig|fantastisch) (idee|plan|initiatief)
        (dat is|wat een|heel) (een|) (goed|leuk|mooi) idee | super | top | perfect | geweldig | mooi | fijn
        leuk | heel (leuk|fijn|aardig) [van (je|u|jou)] | erg (leuk|fijn|aardig) [van (je|u|jou)]
        (hallo|hoi|hi|dag|beste|goedemorgen|goedemiddag|goedenavond|goedendag|geachte|lieve) [allemaal|heer| mevrouw]
            [<cap>]
        [met] (vriendelijke|hartelijke|veel|vriendelijk|lieve|beste) (groet|groeten|groetjes) [,] [<name>]
        (groet|groeten|groetjes|mvg|tot snel|tot gauw|tot ziens|fijne (dag|avond|week)|prettige dag|fijn weekend|
            hartelijks) [<name>]
        verzonden (vanaf|met|via) [mijn] <thing> | verstuurd vanaf mijn <thing> | <smile>
        (sorry|excuses|excuus|mijn excuses) [voor] [de|het|mijn] (late reactie|trage reactie|late antwoord|
            vertraging|wachten)
        [heel|erg|klinkt] interessant | {wij} (ben|zijn) [zeer|erg|heel] geinteresseerd | klopt | precies
        inderdaad | [dat is] precies (wat|wie) (ik|we|wij) (zoek|zoeken|nodig heb|nodig hebben|zocht|zochten)
        {wij} (zoek|zoeken) [al] (lang|maanden|weken|tijden) [naar] [zo iemand|iemand|hulp]
        (onze|ons|mijn) <thing> is (kapot|een puinhoop|een ramp|stuk|verouderd|een chaos)
        (maandag|dinsdag|woensdag|donderdag|vrijdag) (past|schikt|komt) [het|mij|me|ons] (best|het beste|goed| beter)
    """,
    Says.NEED: """
        {wij} (heb|hebben) (dit|dat|het|zo iemand|hulp|iemand) [echt|hard|dringend|wel] nodig
        (dat|dit) (heb ik|hebben we) [echt|hard|wel|zeker] nodig | er is behoefte
        (die|daar) behoefte (is er|hebben we|heb ik|aan) | {wij} (heb|hebben) (daar|er|wel|zeker) behoefte aan
        dat is precies wat {wij} (nodig heb|nodig hebben|zoek|zoeken)
    """,
    Says.ECHO: """
        ja [,] (ik|we|wij|dat|die|het|hij|zij|ze|hallo|klopt|of|nee|dag|er|daar|weet|goedemorgen)
        ja op de eerste | ja (en|of) nee | (zei|zeg|zegt|zeggen|gezegd) [,|dat] ja | nou ja | ja ja | ja eh
        ja maar | eerste vraag [,] ja | ja ja ja | ja nou
    """,
    Says.ASIDE: """
        ^ nee [,] {wij} (ken|kennen) {them} (nog niet|niet) | {wij} (ken|kennen) {them} (nog niet|niet)
        nooit van {them} gehoord | ^ geen haast | geen haast
    """,
    Says.STOP: """
        (uitschrijven|afmelden|uitschrijving|afmelding)
        (schrijf|meld|schrijft|meldt) (mij|me|ons) [a u b|aub|alsjeblieft|graag|direct] (uit|af)
        (verwijder|verwijdert|haal|haalt|schrap|wis) [u] (mij|me|ons|mijn|onze) [aub|alsjeblieft|adres|gegevens|
            mailadres|naam|e-mailadres] [uit|van|direct]
        (mijn|onze) (gegevens|adres|mailadres|e-mailadres) [direct|aub] verwijderen | verwijderd worden
        (mail|schrijf|contacteer|benader|stuur|bel|val|stoor) (mij|me|ons) [alsjeblieft|aub|daarna|verder] (niet meer|
            nooit meer|nooit|niet langer|geen|niets meer|niet)
        (niet meer|nooit meer) (mailen|schrijven|benaderen|contacteren|contact|benaderd|gemaild|sturen| lastigvallen|
            storen|lastig|gecontacteerd)
        nooit meer
        (geen|wil geen|willen geen|wens geen) [verdere|enkele] (mails|mail|berichten|e-mails|mailtjes|post| contact|
            verzoeken|introducties) (meer|ontvangen|van u|van jullie|van dit)
        (geen|niets) (mails|berichten|e-mails|mail|mailtjes) meer
        {wij} (wil|willen|wens|wensen) (dit|deze|dit soort|geen|niets|niet) [meer] [van|deze|mails|mail| berichten|dit
            soort|langer|zulke] [mails|berichten|mailtjes] [meer] (ontvangen|horen|krijgen|benaderd| gemaild)
        (laat|laten) (me|mij|ons) (met rust|alsjeblieft met rust|aub met rust) | met rust
        (hou|houd|houdt) [hier|er|daar] [hiermee|ermee|mee] op | (stop|stopt) (met|hiermee|ermee|u) | ^ stop $
        (van|uit) (de|uw|jullie|je) (lijst|mailinglijst|maillijst|verzendlijst|bestand|mailing|database) | spam
        avg | unsubscribe
    """,
    Says.MACHINE: """
        niet op kantoor | afwezig | afwezigheid | automatisch (antwoord|bericht|gegenereerd)
        (ik ben|ben) [momenteel|tot <thing>] (met vakantie|met verlof|niet aanwezig|niet bereikbaar|op vakantie) (tot|
            en|van|t m|,|$)
        tijdens mijn afwezigheid | uw (bericht|aanvraag|mail|verzoek) (is|wordt) | ticket | beperkt toegang
    """,
    Says.ACQUAINTED: """
        {wij} (ken|kennen) (elkaar|{them}) (al|goed|heel goed|reeds|van|sinds|persoonlijk|allang|heel)
        {wij} (ken|kennen) elkaar | (al|reeds) (contact|in contact|ontmoet|gesproken|kennisgemaakt|bekend)
        {wij} (heb|hebben|zijn) {them} al (ontmoet|gesproken)
        (hij|zij|ze|<name>) is een (oude|goede) (vriend|vriendin|bekende|kennis|collega)
    """,
    Says.DELEGATE: """
        (vraag|vraagt|mail|bel|benader|contacteer|spreek|neem contact op met|overleg met|probeer) [u] [het|dit| beter|
            liever|even] [aan|met] {rol}
        (dat|dit|daar|hier|die) (doet|regelt|beslist|gaat|is voor|is) [bij ons|over] {rol}
        (gaat|beslist|is) [daar|hier|hierover|daarover|er] (over|verantwoordelijk|voor verantwoordelijk)
        (is|ben) [hier|daar|hiervoor|daarvoor] niet (de juiste|de aangewezen|verantwoordelijk|degene) [persoon]
        (de juiste|de beste|de aangewezen) (persoon|contactpersoon|man|vrouw|collega)
        niet mijn (afdeling|gebied|vakgebied|verantwoordelijkheid|beslissing)
        (doorgestuurd|doorgezet|doorgegeven|stuur het door|stuur dit door) | (in plaats van|i p v) (mij|me)
        namens | uit naam van | in cc
        {rol} (regelt|doet|beslist|gaat|is) (dat|dit|hierover|daarover|hier over|bij ons|hiervoor|de juiste)
    """,
    Says.QUESTION: """
        ^ (wat|wie|hoe|welke|welk|waar|wanneer|hoeveel|waarom) (is|zijn|kost|kosten|doet|duur|lang|veel|rekent|
            bedoelt|bedoel|werkt|kan|heeft|ervaring|voor|vraagt|biedt)
        {wij} (wil|willen|zou|zouden|moet|moeten) [graag|eerst|wel|nog|graag eerst|eerst graag] [willen|even] (weten|
            vragen|horen|begrijpen|meer weten)
        (weten|vragen|horen) (wat|hoe|hoeveel|wie|of|welke)
        {wij} (heb|hebben) [nog|eerst|wel] (een|wat|enkele|twee|een paar) [kleine] (vraag|vragen|vraagje)
        (een|nog een|eerst een) (vraag|vraagje)
        (kun|kan|kunt) (je|u) (me|mij|ons) (vertellen|zeggen|uitleggen) | {wij} vraag me af | vraag me af
        meer weten
    """,
    Says.CONDITION: """
        als | indien | mits | tenzij | op voorwaarde | onder voorwaarde | onder de voorwaarde
        op een voorwaarde | zolang | alleen (als|via|per|met|in|na|om|op|wanneer|indien) | behalve | afhankelijk
        hangt [ervan|er|van] | ligt eraan | zodra | wanneer (hij|zij|het|mijn|de|ik)
        eerst (wil|moet|moeten|willen|even|met|mijn) | zonder verplichting | vrijblijvend | mocht (hij|zij|het)
        voordat
    """,
    Says.PROVISO: """
        maar (niet|geen|alleen|wel|dan|zonder|eerst) | (geef|deel|noem) {them} (niet|geen)
        geen (verkooppraatje|verplichtingen) | gratis | vertrouwelijk
    """,
    Says.CONTRAST: "maar | echter | hoewel | alhoewel | evenwel | alleen | liever | eerder | toch | slechts",
    Says.LATER: """
        later | (een andere|andere|een volgende|volgende) keer | (op|) een (later|ander|beter) (moment|tijdstip)
        (misschien|wellicht|eventueel|liever|probeer het|mail me|mail mij|vraag het|benader me|benader mij|kom| laten
            we|vraag me|neem) [nog eens|opnieuw|nog een keer|het|weer|dan|er] [nog eens|opnieuw|contact op] {wanneer}
        {wij} (kom|komen) (er|hier|daarop|hierop|erop|daar) [op|later|nog|op terug|terug] [op terug|terug]
        (laat|laten) (het|je|u|iets) [je|u] [nog|later|snel] weten
        {wij} (laat|laten) [het|iets] [je|u|nog] [weten|horen]
        {wij} (moet|moeten|wil|willen|ga|gaan) [er|dit|hier|het|dat|daar] [eerst|nog|even|erover] (over nadenken|
            nadenken|overleggen|bespreken|even|over slapen|een nachtje over slapen|met)
        nachtje over slapen | erover nadenken
        {wij} (heb|hebben) het [nu|momenteel|op dit moment|erg|te] [te|erg|heel|veel te] druk
        [te|erg|heel|veel te] druk [nu|momenteel|op dit moment|tot {wanneer}|deze week|met]
        (geen|weinig) (tijd|capaciteit|ruimte) (nu|op dit moment|momenteel|deze week|deze maand|tot|voor {wanneer})
        (komt|schikt) [me|nu|even|ons] (nu|niet|slecht|even niet|niet uit)
        niet het (goede|juiste|beste) moment | (wacht|wachten) tot | (tot|pas) {wanneer}
        niet (voor|eerder dan) {wanneer} | uitstellen | te vroeg
    """,
    Says.DATED: "{wanneer} | morgen | binnenkort | straks",
    Says.NOT_NOW: """
        (nu|momenteel|op dit moment|voorlopig|vandaag|deze week|deze maand|dit jaar|even|thans|vooralsnog|nu even)
            (niet|nog niet|liever niet|even niet)
        (nu|momenteel|op dit moment|voorlopig|voor nu) [,] nee | (nog|even|nu) niet (nu|$|,)
        niet (nu|op dit moment|vandaag|deze week|deze maand|dit jaar|meteen|direct|momenteel)
        nee [,] (nu niet|nog niet|op dit moment niet|momenteel niet|voorlopig niet)
    """,
    Says.REFUSAL: """
        ^ nee [,] (dank|bedankt|dankje|dankjewel|liever niet|helaas|sorry|hoor|geen|ik|wij|we|niet nodig|hoeft niet|
            dat hoeft|toch niet|absoluut)
        nee (dank|bedankt|dankjewel) | (bedankt|dank je|dankjewel|dank u) [,] (maar nee|maar|nee)
        (geen|nul) (behoefte|interesse|belangstelling|noodzaak)
        niet [meer|echt|zo|bijzonder] (geinteresseerd|nodig|noodzakelijk|relevant|gewenst|van toepassing| interessant)
        {wij} (heb|hebben|zie|zien) [er|hier|daar|dit|dat|hem|haar|momenteel] [nu|momenteel|op dit moment] (geen|niet)
            [behoefte|interesse|nodig|belangstelling|aan]
        (heb|hebben) (ik|we|wij) [nu|momenteel|op dit moment] (geen|niet|al) [behoefte|interesse|nodig|
            belangstelling|aan]
        {wij} (hoef|hoeven|wil|willen|wens|wensen) [dit|dat|het|er|hem|haar|daar|hier] [liever|graag] (niet| geen)
        (hoeft|hoef|hoeven) [voor (mij|ons)] [echt] niet | liever niet | beter (van niet|niet) | toch maar niet
        zeker niet | absoluut niet | helemaal niet | nooit | geen sprake van
        {wij} (sla|slaan) [deze|dit|het|hem] [keer|aanbod] [graag] (over|af)
        {wij} (bedank|bedanken|pas|passen|weiger|weigeren) (,|$|hiervoor|ervoor|voor)
        (moet|moeten|wil|willen|ga|gaan) [dit|het|ik|helaas|hiervoor|vriendelijk] [helaas|vriendelijk] (afslaan|
            weigeren|bedanken|passen|afwijzen)
        {wij} (heb|hebben) [er|hier|daar] [al|hiervoor|daarvoor|reeds] [al] (iemand|een|een goede|een vaste|
            voldoende|genoeg) (voor|al|leverancier|adviseur|partner|,|$)
        {wij} (heb|hebben) (al|reeds) (iemand|een)
        {wij} (zijn|ben) [al|goed|prima|reeds] (voorzien|goed voorzien)
        al (voorzien|geregeld|opgelost|gevonden) | {wij} (doen|doe) (dit|dat|het) zelf
        (blijf|blijven) (liever|graag|bij) | (past|werkt) [helaas|niet] niet [bij ons|voor ons]
        niets voor (mij|ons) | (helaas|jammer genoeg) (nee|niet|geen|moet|kunnen|heb|hebben)
        denk (het|van) niet | denk (ik|van) (niet|niet) | ik denk (het|van) niet | geen budget | spijt me
        geen goed idee
    """,
    Says.NO_INTRODUCTION: "(geen|zonder) introductie | (niet|stel ons niet) voorstellen | niet voorgesteld",
    Says.NO: "^ nee (,|$) | ^ neen | ^ nee nee | nee $ | ^ nope",
    Says.DETAILS: """
        (stuur|geef|mail|stuurt|geeft|bezorg) [u] (me|mij|ons) [maar|eerst|gewoon|alleen|alvast|alsjeblieft| even]
            [de|wat|meer|zijn|haar|alle] (gegevens|informatie|info|details|contactgegevens|website|kaartje| nummer)
        (meer|nadere|alleen de|wat meer) (informatie|info|details|gegevens) [graag|aub|eerst|alsjeblieft|,|$]
    """,
    Says.WAIT: """
        ^ (wacht|wachten) [even|nog|alsjeblieft|aub|eens|nog even] (,|$)
        ^ (even|een) (moment|ogenblik|wachten|geduld) | ^ momentje | ^ ho (,|$)
    """,
    Says.FOG: """
        misschien | wellicht | mogelijk | waarschijnlijk | eventueel | weet niet | weet ik niet | weet het niet
        geen idee | we zien wel | we zullen zien | kijken | zou kunnen | kan zijn | hm | hmm | haha | grapje
        grap | geintje | in principe | in theorie | ik denk | denk ik | eigenlijk | twijfel | niet zeker
        ik geloof
    """,
}
_COMMON = """
    ik jij je u hij zij ze het wij we jullie ons onze mijn uw zijn haar de een en of maar niet geen van voor met
    op aan in te bij naar om door is ben was heb hebt heeft hebben wil wilt kan kunt zou zal moet dat dit die
    deze wat wie hoe waar er nu ook wel nog al dan als graag bedankt dank hallo beste
"""
_CAUTION = """
    niet geen nooit niemand niets niks zonder als indien mits tenzij maar echter alleen slechts voordat na tot
    vanaf liever anders ander andere misschien wellicht later morgen nee ja en of dat , ... <url> <mail> tijd
    meer details informatie prijs stop
"""

LANGUAGE = Language(
    code="nl",
    facts="was waren vakantie weekend dag avond jaar kerst verjaardag ziek lunch tot",
    answers=merged(_ANSWERS, composed.ANSWERS, acts.ANSWERS),
    turning=composed.TURNING + acts.TURNING,
    mild=acts.MILD,
    joining=acts.JOINING,
    since=acts.SINCE,
    wishing=acts.WISHING,
    naming=composed.NAMING,
    check_ins={
        "met": """
            {wij} (hebben|heb) [elkaar|hem|haar|al|een|gisteren|met {them}|vorige week] [goed|leuk|prettig|fijn|
                eerste] (gesproken|ontmoet|gebeld|gesprek|gezien|kennisgemaakt|afspraak gehad|telefoongesprek)
                [gehad]
            (goed|leuk|prettig|fijn) gesprek | ^ (gesproken|ontmoet) | kennisgemaakt
        """,
        "scheduled": """
            (afspraak|gesprek|call|meeting) [is|staat|voor|op|al] (gepland|gemaakt|staat|ingepland|volgende|
                geboekt|vast)
            (hebben|heb) [een|al|voor <thing>] (afspraak|afgesproken|gesprek|call) [gepland|gemaakt|op|voor|
                staan|,|$]
            {wij} (zien|spreken|bellen|ontmoeten) [elkaar|hem|haar] (op|volgende|morgen|maandag|dinsdag|
                woensdag|donderdag|vrijdag|in)
            ^ (ingepland|gepland)
        """,
        "no_contact": """
            (geen|nog geen) (antwoord|reactie|contact|bericht|gehoor)
            (niets|niks|nog niets|nooit iets) [van {them}] (gehoord|vernomen)
            (nog niet|niet|nooit) (gereageerd|gesproken|gebeld|gehoord|ontmoet|gelukt|geantwoord|te pakken|
                bereikt)
            ^ (nog niet|nog niets|niets) | radiostilte | neemt niet op | reageert niet
        """,
        "not_a_fit": """
            (geen|niet) [een|de|echt|echt een|zo'n] [goede|juiste] (match|klik|persoon|geschikt)
            (paste|past|werkte|klikte|werkt) [helaas|gewoon|toch|voor ons] niet | te (duur|groot|klein)
            niet (gelukt|gewerkt|gepast|geworden|wat we|wat ik) | niets geworden
        """,
        "going_well": """
            (gaat|ging|loopt|verloopt) [heel|erg|echt|alles|het] [heel|erg|echt] (goed|prima|geweldig|
                fantastisch|super|lekker)
            {wij} werken [al|nu] [al] samen | (heel|erg|zeer) (blij|tevreden) | perfecte match
            (in dienst|aangenomen|ingehuurd)
        """,
    },
    commands={
        "send": """
            [ja|oke|prima|graag] (verstuur|versturen|verzend|verzenden|stuur|stuur maar|sturen|verstuur maar|
                verzend maar|goedgekeurd|akkoord) [het|hem|maar|zo|aub|alsjeblieft|de mail|deze|die]
            (kan|mag) [zo] (weg|de deur uit|verstuurd worden|verzonden worden)
            (ziet er|dat ziet er) [heel] goed uit | (prima|goed|perfect) zo | doe maar
        """,
        "harmless": """
            (bedankt|dank je|dankjewel|dank u) [wel] | alsjeblieft | aub | prima | perfect | mooi | top
            hallo [<cap>] | groet [<name>] | en | niets te (veranderen|wijzigen)
        """,
        "cancel": """
            ^ (annuleer|annuleren|schrap|laat maar|vergeet het|stop ermee|intrekken) [het|maar|aub|alles] (,|$)
            niet (versturen|verzenden|sturen) | (stuur|verstuur|verzend) (het|hem|deze|dit|die) niet
        """,
        "edit": """
            (verander|wijzig|vervang|schrap de|verwijder|voeg|noem|schrijf|zeg|verbeter|pas|maak|haal)
            in plaats van | tikfout | typefout | te (lang|formeel|kort)
        """,
        "wait": "^ (wacht|wachten) [even|nog|maar] (,|$) | nog niet | ^ even wachten",
        "go on": "(ga verder|ga door|doorgaan|hervat)",
        "swap": "(wissel|omdraaien|draai|andersom|verwissel|omgekeerd) [ze|het] [om] (,|$)",
        "stop": "mail me niet meer | schrijf me uit | nooit meer mailen",
        "yes": "^ ja | ^ oke | ^ ok | ^ klopt",
        "no": "^ nee [,] (dank|bedankt) | ^ nee (,|$)",
        "doubt": "misschien | morgen | later | maar | als | eerst | voordat | nadat | niet | geen",
    },
    macros={**_MACROS, **composed.MACROS, **acts.MACROS},
    spellings={
        "oké": "oke",
        "okay": "oke",
        "ok": "oke",
        "okee": "oke",
        "mn": "mijn",
        "m'n": "mijn",
        "z'n": "zijn",
        "zo'n": "zo'n",
        "jaa": "ja",
        "jah": "ja",
        "a.u.b": "aub",
        "infos": "info",
        "e-mail": "mail",
        "email": "mail",
    },
    folding=UNACCENTED,
    introduction_stems=("voorstel", "introduc", "in contact"),
    common=_COMMON,
    caution=_CAUTION,
    not_names="""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
        augustus september oktober november december grapje onzin
    """,
)
