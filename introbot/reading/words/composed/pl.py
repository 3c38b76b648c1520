"""Polish: consents and refusals composed of verb and object."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "end": "(,|$)",
    "kontaktu": """
        kontakt|przedstawienie|poznanie|rozmowe|spotkanie|propozycje|te propozycje|oferte|zapoznanie|przedstawienie
            nas
    """,
    "moje": """
        (moj|nasz) (numer|adres|mail|telefon|kontakt|numer telefonu|adres mailowy) | (moje|nasze) (dane|namiary|dane
            kontaktowe)
    """,
    "mu": "mu|jej|jemu|im|panu|pani|{them}",
    "dobre": """
        mile|super|swietnie|wspaniale|fajnie|doskonale|idealnie|cudownie|bardzo dobrze|bardzo mile|bardzo pomocne|
            pomocne|
        genialnie|znakomicie|rewelacyjnie
    """,
    "swietny": "swietny|dobry|super|doskonaly|znakomity|genialny|fajny|wspanialy|rewelacyjny|bardzo dobry",
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        dwa razy tak | tak [,] tak [,] (tak|i jeszcze raz tak) | (zdecydowanie|jak najbardziej|oczywiscie|absolutnie)
            tak | tak [,] (zdecydowanie|jak najbardziej|absolutnie|bez watpienia|oczywiscie|pewnie|jasne) | po
            trzykroc tak | (wiec|zatem) [,] tak [,] [po stokroc tak]
    """,
    Says.CONSENT: """
        ^ [tak] [,] [bardzo] (chetnie|z przyjemnoscia|z checia|z wielka checia|z wielka przyjemnoscia|z radoscia)
            [{them}] [poznam| poznamy|porozmawiam|porozmawiamy|sie spotkam|sie spotkamy|skorzystam|skorzystamy|
            przyjme|przyjmuje|przyjmujemy] [{them}|z {them}|{kontaktu}] {end}
        [bardzo] chetnie {them} (poznam|poznamy)
        ^ [no] (pewnie|jasne|oczywiscie|zgoda|zdecydowanie|naturalnie|koniecznie|dawaj|dawajcie|ze tak|pewnie ze tak|
            jasne ze tak) [,] [ze tak|dzialaj|dzialajcie|prosze|przedstaw nas|prosze nas przedstawic] {end}
        [ok|dobrze|super|jasne|tak] [,] (zrob|zrobcie|zrobmy) (to|tak) | [ok|dobrze|jasne|tak] [,] [super] [,] (zrob
            to|dzialaj|dzialajcie)
        [tak|dobrze|ok|jasne] [,] (przedstaw|przedstawcie|poznaj|poznajcie|polacz|skontaktuj|zapoznaj|skontaktujcie)
            (nas|mnie|nas sobie|nas ze soba) [z {them}|prosze|smialo]
        [tak] [,] prosze (nas|mnie|mi|nam|o) [ze soba|z {them}|sobie] (przedstawic|poznac|skontaktowac|polaczyc|
            zapoznac) [ze soba|z {them}| sobie|{them}]
        [tak] [,] prosze o ({kontaktu}) [z {them}]
        (mozesz|mozecie|moze pan|moze pani|prosze) [smialo] ({mu}) [smialo] (podac|dac|przekazac|wyslac) {moje}
        (mozesz|mozecie|moze pan|moze pani|prosze) [smialo] (podac|dac|przekazac|wyslac) [{mu}] {moje} [{mu}]
        (mozesz|mozecie|moze pan|moze pani) [smialo] (nas|mnie) [smialo] (przedstawic|poznac|polaczyc|skontaktowac|
            zapoznac) [ze soba|z {them}]
        (podaj|daj|przekaz|wyslij) [{mu}] {moje} | (mozesz|moze pan|moze pani|mozecie) na (mnie|nas) liczyc
        (wyrazam|wyrazamy|daje|dajemy) [na to] (zgode|przyzwolenie) [na {kontaktu}] | (masz|ma pan|ma pani|macie)
            (moja|nasza) zgode [na {kontaktu}]
        (zgadzam sie|zgadzamy sie|zgoda|jestem za|jestesmy za) [,] [na {kontaktu}|{intro}|prosze podac [{mu}] {moje}|
            prosze {mu} podac {moje}|mozesz na mnie liczyc] {end}
        [z (przyjemnoscia|checia|radoscia)|chetnie] (przyjmuje|przyjmujemy|przyjme|przyjmiemy) [te|panstwa|twoja|pana|
            pani] [{kontaktu}] [z (przyjemnoscia|checia)]
        (jestem|jestesmy|bylbym|bylabym|bylibysmy) [bardzo] (zainteresowany|zainteresowana|zainteresowani|chetny|
            chetna|chetni) [kontaktem|rozmowa| spotkaniem|poznaniem {them}|propozycja] {end}
        [bardzo] (chcialbym|chcialabym|chcielibysmy|chce|chcemy|pragne) [bardzo|chetnie] [{them}] (poznac|spotkac|
            zostac przedstawiony|zostac przedstawiona|porozmawiac|sie spotkac|nawiazac kontakt|byc przedstawiona|byc
            przedstawiony) [{them}|z {them}]
        bardzo bym (chcial|chciala) [{them}|z {them}] [poznac|porozmawiac] | bardzo by (nam|mi) (to|) (pomoglo|sie
            przydalo)
        (to|) [bardzo] (by nam|by mi|nam by|mi by|by) [to] (bardzo|) (pomoglo|pomoze|sie przydalo|odpowiadalo) | [to]
            byloby [bardzo] {dobre}
        (czekam|czekamy) na [jego|jej|pana|pani] (wiadomosc|telefon|kontakt|mail|maila) [od {them}|od niej|od niego|
            {them}] | nie mam [nic] (obiekcji| zastrzezen|przeciwko) | nie mamy (obiekcji|zastrzezen|nic przeciwko)
        (przedstawienie|kontakt) [,] tak | (czemu|dlaczego) nie [,] {intro} | nie ma (problemu|sprawy) [,] (smialo|
            prosze|dzialaj|{intro})
        ^ (smialo|prosze bardzo|dzialaj|super|swietnie|idealnie) [,] (prosze|{intro}|poprosze|tak)
    """,
    Says.HARMLESS: """
        ^ (szanowna pani|szanowny panie|szanowni panstwo|droga pani|drogi panie|dzien dobry|czesc|hej|witam|witaj)
            [<cap>]
        (dziekuje|dzieki|dziekujemy|wielkie dzieki|bardzo dziekuje|serdecznie dziekuje) [<cap>|ze o (mnie|nas)
            (pomyslalas|pomyslales|pomyslano)|za (pamiec|wszystko|propozycje|pomoc|kontakt|posrednictwo|trud|
            polecenie|inicjatywe)]
        dzieki ze o (mnie|nas) (pomyslalas|pomyslales) | [to|co za] {swietny} pomysl | byl(em|am) na urlopie
        (przepraszam|wybacz|sorry) [za] (zwloke|opoznienie|pozna odpowiedz|spozniona odpowiedz|ze tak pozno)
        (bylem|bylam|bylismy) (na urlopie|chory|chora|w podrozy|na zwolnieniu)
        (moze|on moze|ona moze) [do mnie|do nas] [smialo] (zadzwonic|dzwonic|napisac|pisac) [do mnie|do nas] [w kazdej
            chwili|kiedy chce|smialo]
        wyslane z <thing> | wyslano z <thing> | brzmi {dobre}
        (mamy|mam) z tym [duzy|spory|powazny] (klopot|problem)
    """,
    Says.NEED: "potrzeba [,] (tak|jest)",
    Says.ASIDE: """
        ^ nie [,] nie (znam|znamy) ({them}|jej|go) [jeszcze|osobiscie] [,] ale
        ^ [nie] [,] nie (znam|znamy) {them} [jeszcze|osobiscie] [,] [ale] | ^ [nie] [,] nie znam (jej|go|ich)
            [jeszcze|osobiscie]
        ^ nie [,] (to mi nie przeszkadza|nie przeszkadza mi to|nie mam nic przeciwko|wrecz przeciwnie|skadze)
    """,
    Says.REFUSAL: """
        (wspolpracujemy|wspolpracuje|pracujemy|pracuje) [juz|od <thing>] [juz] z (kims|inna <thing>|innym <thing>|
            <thing>) | (pasuje|pasujemy) [,] (dzieki|dziekuje)
        (zostajemy|zostaje|pozostajemy) przy (naszym|naszej|swoim|obecnym|obecnej) <thing> | (problem|sprawa|temat)
            [jest|zostal] [juz] (rozwiazany| zalatwiony|zalatwiona|nieaktualny|zamknieta)
        (wybralismy|wybralem|wybralam|znalezlismy|mamy) juz (kogos|kogos innego|inna <thing>|innego <thing>|innego)
        (chcialbym|chcialabym) (powiedziec|moc powiedziec) tak [,] ale nie | (wiec|zatem|ale|dlatego|czyli) [,] nie
            {end} | nie tym razem | nie skorzystam | nie skorzystamy
        (nie nadaje sie|to nie) [to] dla nas | (zla|nie ta) (piekarnia|firma|osoba) | (wole|musze|musimy|wolimy)
            [tego] (odmowic|zrezygnowac| podziekowac|nie)
        rozwiazalismy to [sami|wewnetrznie] | (rezygnuje|rezygnujemy|odmawiam|odmawiamy|odpuszcze|odpuszczam|
            odpuszczamy) {end}
    """,
}
