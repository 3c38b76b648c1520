"""Polish."""

from introbot.reading.words.composed import pl as composed
from introbot.reading.words.folding import UNACCENTED
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": """
        go | ja | jego | jej | jemu | nim | nia | niego | niej | z nim | z nia | pana <who> | pania <who>
        panem <who> | <who> | te osobe
    """,
    "us": "nas|mnie|nas ze soba|mnie z nim|mnie z nia|nas sobie",
    "gladly": """
        chetnie | bardzo chetnie | z przyjemnoscia | z checia | z mila checia | jak najbardziej | z radoscia
        oczywiscie
    """,
    "kind": """
        mile | mila | dobry | swietny | swietnie | super | wspaniale | fajnie | doskonale | idealnie | milo
        bardzo milo | pieknie
    """,
    "intro": """
        (prosze|mozesz|moze pan|moze pani|mozecie|mozna|smialo|prosze bardzo) [{gladly}|smialo] [{us}] (przedstawic|
            poznac|skontaktowac|polaczyc|zapoznac) [{us}|nas] [z {them}|{them}]
        (przedstaw|poznaj|skontaktuj|polacz|zapoznaj) {us} [z {them}] | prosze o (przedstawienie|kontakt|kontakt z
            {them}|
            introdukcje|zapoznanie) | prosze (przedstawic|poznac|skontaktowac|polaczyc|zapoznac|dzialac) [{us}]
        prosze (przekazac|podac) [{them}|jej|jemu] (moj|moje|nasz) (numer|kontakt|adres|dane|mail|namiary)
    """,
    "month": """
        styczniu|stycznia|lutym|lutego|marcu|marca|kwietniu|kwietnia|maju|maja|czerwcu|czerwca|lipcu|lipca|sierpniu|
        sierpnia|wrzesniu|wrzesnia|pazdzierniku|pazdziernika|listopadzie|listopada|grudniu|grudnia
    """,
    "when": """
        (w|we|na|do|od|po|przed|pod koniec|na poczatku|w polowie|dopiero w|dopiero po) ({month}|wiosne|wiosna|lecie|
            latem|
            jesieni|jesien|zimie|zima|przyszlym (tygodniu|miesiacu|roku|kwartale)|nastepnym (tygodniu|miesiacu|roku)|
            nowym roku|nowego roku|swietach|wakacjach|urlopie|przyszly (tydzien|miesiac|rok)|<n> [{month}]|
            poniedzialek|
            wtorek|srode|czwartek|piatek)
        za (tydzien|miesiac|rok|kilka (dni|tygodni|miesiecy)|dwa (tygodnie|miesiace|dni)|trzy (tygodnie|miesiace)|<n>
            (dni|tygodnie|tygodni|miesiace|miesiecy)|pare (dni|tygodni|miesiecy)|pol roku) | wiosna | latem | jesienia
        zima | jutro | kiedys | pozniej | wkrotce | niedlugo | (kiedy|jak|gdy) (wroce|bede z powrotem|wroce z urlopu)
    """,
}

_ANSWERS: dict[str, str] = {
    Says.YES: """
        tak [tak] | no tak | ^ jasne $ | tak jest | [dwa razy|dwukrotnie|obie odpowiedzi|zdecydowane] tak
        owszem
    """,
    Says.CONSENT: """
        tak [,] (prosze|poprosze|{gladly}|jasne|oczywiscie) [prosze] | ^ {gladly} [poznam {them}|{them} poznam|
            skorzystam|sie
            poznam|prosze] | ^ (jasne|pewnie|oczywiscie|poprosze|zgoda|zgadzam sie|smialo|dawaj|dzialaj|no pewnie|
            no jasne|
            bardzo prosze|prosze bardzo|wchodze w to|jestem za|czemu nie|dlaczego nie) [prosze] (,|$)
        ^ {gladly} (poznam|poznamy|porozmawiam|porozmawiamy|spotkam|skorzystam|skorzystamy) [sie] [{them}|z {them}]
        {intro} | (zgadzam sie|wyrazam zgode|zgoda) [na (to|przedstawienie|kontakt)]
        [bardzo|chetnie] (chcialbym|chcialabym|chcielibysmy|chce|chcemy) [bardzo|chetnie] [{them}] (poznac|zostac
            przedstawiony|zostac przedstawiona|porozmawiac|sie spotkac|skorzystac|byc przedstawiony) [{them}|z {them}]
        (bylbym|bylabym|bylibysmy) (wdzieczny|wdzieczna|wdzieczni|zainteresowany|zainteresowana|zachwycony) [za
            (kontakt|
            przedstawienie)] | [to] (byloby|bedzie|brzmi) [bardzo] {kind} | [to] brzmi [bardzo] dobrze
        nie mam nic przeciwko [temu] | nie mamy nic przeciwko | nie widze (przeszkod|problemu) | nie ma (problemu|
            sprawy)
        (zaden problem|bez problemu|czemu by nie) | (jestem|jestesmy) [bardzo] (za|zainteresowany|zainteresowana|
            zainteresowani|chetny|chetna|chetni) [kontaktem|rozmowa|poznaniem {them}|spotkaniem] | pasuje mi | mnie
            pasuje
        mozesz [nas|mnie] (przedstawic|poznac|polaczyc) | nie odmowie | nie powiem nie | ciesze sie na (kontakt|
            spotkanie)
    """,
    Says.CONSENT_ASKED: "^ (czemu|dlaczego) [by] nie $ | ^ jak moglbym odmowic $",
    Says.COURTESY: "co slychac | jak sie (masz|pan ma|pani ma|macie) | jak leci",
    Says.ASSENT: "okej | ok | dobrze | dobra | w porzadku | niech bedzie",
    Says.HARMLESS: """
        (pozdrawiam|pozdrawiam serdecznie|z powazaniem|dzieki|dziekuje|serdecznie pozdrawiam|pozdrowienia|z
            pozdrowieniami|z wyrazami szacunku) [,] (<given> [<name>]|<given> <cap>|<cap> $) $ | ^ <given> <comma>
        prosze | dziekuje [bardzo|ci|panu|pani|z gory|serdecznie|pieknie|za wszystko] | dziekujemy | dzieki
            [wielkie|bardzo]
        wielkie dzieki | i | a | oraz | wiec | bardzo | super | swietnie | wspaniale | fajnie | doskonale |
            idealnie | {kind}
        (dziekuje|dzieki|dziekujemy) [bardzo|ci|serdecznie] za (pamiec|propozycje|wiadomosc|maila|kontakt|pomoc|
            pytanie|mail|
            oferte|mysl o mnie|mysl o nas|polecenie|zapytanie|list|to) | <smile> | to [bardzo] (mile|mila
            propozycja|uprzejme)
        [to] (swietny|dobry|super) pomysl | to [bardzo] (ciekawe|interesujace) | (brzmi|wyglada) (ciekawie|
            interesujaco)
        (dzien dobry|czesc|hej|witam|witaj|dobry wieczor|szanowna|szanowny|droga|drogi|siema) [pani|panie|pan|pana]
            [<cap>]
        pozdrawiam [serdecznie|cieplo|<cap>] [,] [<cap>] | (pozdrowienia|z powazaniem|serdecznie|uklony|z wyrazami
            szacunku|
            z pozdrowieniami) [,] [<cap>] | milego (dnia|weekendu|wieczoru) | do (uslyszenia|zobaczenia) | na razie
        (przepraszam|sorry|wybacz) [za] [pozna|spozniona|opozniona|zwloke|opoznienie] [odpowiedz|z odpowiedzia]
        wyslano z (mojego <thing>|<thing>) | moj (numer|telefon) [to] [,] <n> [<n>] [<n>] [<n>]
        (szukam|szukamy) (kogos takiego|kogos|pomocy|wlasnie kogos takiego) [od (dawna|miesiecy|tygodni)]
        (nasz|nasza|nasze|moj|moja) <thing> (jest|sa) [ciagle|znowu|calkiem] (zepsuty|zepsuta|w rozsypce|chaosem|
            balaganem)
        (nasz|nasza|moj|moja) <thing> (zepsul|zepsula|pada|umiera|szwankuje|psuje) [sie]
        dokladnie tego (szukam|szukamy|potrzebuje|potrzebujemy) | w sama pore | idealny moment
    """,
    Says.NEED: """
        [bardzo|pilnie|naprawde] (potrzebuje|potrzebujemy) (tego|pomocy|kogos takiego|kogos|takiej osoby|takiej
            pomocy)
        (przyda|przydalaby|przydalby) sie [nam|mi] [ktos taki|pomoc|taka osoba] | mamy taka potrzebe
    """,
    Says.ECHO: """
        tak [,] (wiem|pamietam|dostalem|dostalam|czytalem|czytalam|widzialem|znam|znamy|mam|mamy|jestem|jestesmy|to
            ja|to
            prawda|bylo|byla|mam sie|rozumiem|slysze|potrzebuje|potrzebujemy|zgadza sie) | tak i nie | tak czy (nie|
            owak)
        (mowi|powiedzial|powiedziala|mowia|mowie|napisz|odpowiedz) [,|ze] tak | tak sobie | no tak ale | nie tak |
            tak jak
    """,
    Says.ASIDE: """
        nie znam {them} [jeszcze] | nigdy o {them} nie slyszalem | nie ma pospiechu | ^ nie spieszy sie
    """,
    Says.STOP: """
        (prosze|) (usunac|wykreslic|skreslic|wypisac) (mnie|nas|moj adres|moje dane|adres) | wypisz mnie | usun
            (mnie|moj|moje)
        [prosze] (nie pisac|nie wysylac|nie kontaktowac|nie przysylac) [sie] [do mnie|ze mna|mi] [juz] [wiecej|
            takich|zadnych]
        (nie pisz|nie piszcie|nie wysylaj|nie wysylajcie|nie kontaktuj|nie kontaktujcie|nie przysylaj) [sie] [do
            mnie|ze mna|
            mi] [juz] [wiecej|nigdy|takich|zadnych|tych|,|$] | zadnych (wiecej|maili|wiadomosci) | nigdy wiecej
        nie (chce|zycze sobie|chcemy|zyczymy sobie) [juz] [wiecej] (otrzymywac|dostawac|takich|maili|wiadomosci|
            zadnych|byc
            kontaktowany) | (dajcie|daj|prosze dac) mi [swiety] spokoj | zostaw mnie | przestan | przestancie | ^
            stop $
        rezygnuje z (subskrypcji|maili|newslettera|wiadomosci) | (to|co za) spam | rodo | wypisac z listy | z listy
            (mailingowej|adresowej|wysylkowej) | wypisuje sie | spadaj
    """,
    Says.MACHINE: """
        (jestem|bede) [obecnie] (na urlopie|nieobecny|nieobecna|poza biurem|niedostepny|niedostepna) | automatyczna
            odpowiedz
        (wiadomosc|odpowiedz) (wygenerowana|automatyczna) | pod moja nieobecnosc | w pilnych sprawach | wracam
    """,
    Says.ACQUAINTED: """
        (znam|znamy) (go|ja|{them}|sie|sie juz|juz {them}) | juz (sie znamy|znam|wspolpracujemy) | znamy sie
    """,
    Says.DELEGATE: """
        (prosze|lepiej|najlepiej) (zapytac|napisac do|skontaktowac sie z|pytac|zwrocic sie do) | zapytaj | tym
            zajmuje sie
        zajmuje sie (tym|nim) | to (sprawa|dzialka) <thing> | moj (szef|kolega|wspolpracownik|partner) | moja (zona|
            kolezanka|
            szefowa|asystentka) | przekazalem | przekazalam | przekaze | zamiast mnie | nie ja | w imieniu
    """,
    Says.QUESTION: """
        ^ (kto|co|ile|jak|gdzie|kiedy|skad|czy|po co|jaki|jaka|jakie|ktory|ktora|czym|dlaczego) | chcialbym
            [najpierw] wiedziec
        chcialabym [najpierw] wiedziec | (mam|mamy) [jedno|jeszcze|kilka] (pytanie|pytan|pytania) | prosze o wiecej
            informacji
        (moze pan|moze pani|mozesz) (powiedziec|wyjasnic|napisac) | nie (rozumiem|wiem kto|wiem o co)
    """,
    Says.CONDITION: """
        jesli | jezeli | o ile | pod warunkiem | chyba ze | gdyby | gdybym | zalezy | zakladajac | w zaleznosci |
            tylko
        wylacznie | jedynie | najpierw | w przypadku
    """,
    Says.PROVISO: "bez | oprocz | poza | nie (podawac|podawaj|dzwonic|dzwon|mowic|mow|przekazywac|przekazuj)",
    Says.CONTRAST: "ale | lecz | jednak | jednakze | natomiast | choc | chociaz",
    Says.LATER: """
        (prosze|) (zapytac|zapytaj|odezwac sie|odezwij sie|wrocic|przypomniec|przypomnij|napisac|napisz|sprobowac|
            sprobuj|
            pytaj) [mi|mnie|do mnie|do tego] [ponownie|jeszcze raz|znowu|znow|pozniej|{when}] [{when}]
        (moze|byc moze|raczej|lepiej) [pozniej|{when}] | (odezwe sie|dam znac|wroce do tego|wrocimy do tego|napisze|
            dam panu
            znac|zastanowie sie|pomysle|przemysle|musze (pomyslec|zapytac|porozmawiac|skonsultowac|sie zastanowic))
        (nie mam|brak|nie mamy) [teraz|obecnie|na razie] (czasu|glowy) | (jestem|jestesmy) [teraz|bardzo|zbyt]
            (zajety|zajeta|
            zajeci) | (zly|nie najlepszy|nie jest to dobry|to nie jest dobry) (moment|czas) | wrocmy do tego | za
            wczesnie
        (nie wczesniej|dopiero) [niz] {when} | {when} (bedzie|byloby) lepiej
    """,
    Says.DATED: "{when}",
    Says.NOT_NOW: """
        (nie teraz|na razie nie|teraz nie|jeszcze nie|w tej chwili nie|obecnie nie|nie w tej chwili|nie w tym
            (tygodniu|
            miesiacu|roku)|nie dzisiaj|nie dzis|chwilowo nie|nie na razie|aktualnie nie)
    """,
    Says.REFUSAL: """
        ^ nie [,] (dziekuje|dziekujemy|dzieki|niestety|prosze|potrzebuje|jestem|mam|mamy|chce|raczej|przepraszam|nie)
        (dziekuje|dzieki) [,] [ale] nie | nie (potrzebuje|potrzebujemy|jestem zainteresowany|jestem zainteresowana|
            jestesmy
            zainteresowani|chce|chcemy|chcialbym|chcialabym|skorzystam|skorzystamy|interesuje|trzeba|ma potrzeby|ma
            takiej
            potrzeby|mam (potrzeby|ochoty|zainteresowania)|mamy (potrzeby|budzetu)|dla (mnie|nas)|jest (mi|nam)
            (potrzebne|
            potrzebny|potrzebna)|widze (potrzeby|sensu)|sadze|wydaje mi sie|szukam|szukamy|zyczymy|zgadzam sie|bede|
            bedziemy|przedstawiac) | (niestety|raczej|wolalbym|wolalabym|wole|absolutnie|zdecydowanie|na pewno|
            lepiej) nie
        (brak|zero) (zainteresowania|potrzeby) | niezainteresowany | niezainteresowana | (odmawiam|rezygnuje|
            podziekuje|
            odpuszcze|odpuszczam|pasuje tym razem|musze odmowic|dziekuje za propozycje ale)
        (mamy|mam) juz (kogos|kogos takiego|dostawce|swojego|specjaliste|to zalatwione) | (zbedne|niepotrzebne|
            bezcelowe)
        nigdy w zyciu | nie ma mowy | w zadnym wypadku | bez potrzeby | nic z tego | nie interesuje (mnie|nas)
    """,
    Says.NO_INTRODUCTION: """
        (bez|nie chce|nie potrzebuje) (przedstawiania|przedstawienia|kontaktu) | nie przedstawiaj
    """,
    Says.NO: "^ nie (,|$) | nie $ | ^ nie nie",
    Says.DETAILS: """
        (prosze|) (przyslac|przeslac|wyslac|przyslij|przeslij|wyslij|podac) [mi|nam] [najpierw|tylko|wiecej]
            (szczegoly|
            informacje|wiecej informacji|szczegolow|informacji|strone|wizytowke|dane|link|oferte) | wiecej szczegolow
    """,
    Says.WAIT: "^ [prosze] (poczekac|poczekaj|czekaj|zaczekaj|zaczekac|chwile|moment|chwileczke) (,|$)",
    Says.FOG: """
        moze | byc moze | chyba | prawdopodobnie | raczej | zobacze | zobaczymy | nie wiem | nie jestem pewien |
            nie jestem pewna
        hm | hmm | haha | zartuje | zart | trudno powiedziec | w zasadzie | teoretycznie | zalozmy | powiedzmy |
            niby | akurat
    """,
}

LANGUAGE = Language(
    code="pl",
    facts="byl bylem bylam urlop urlopie weekendu dnia wieczoru rok swieta chory",
    answers=merged(_ANSWERS, composed.ANSWERS),
    macros={**_MACROS, **composed.MACROS},
    check_ins={
        "met": """
            (spotkalismy|spotkalysmy|poznalismy) sie | (rozmawialismy|rozmawialam|rozmawialem|spotkalem|spotkalam)
            [sie] [z|juz]
            (mielismy|mialem|mialam|odbylismy) [dobra|mila] (rozmowe|spotkanie) | juz (po spotkaniu|rozmawialismy)
        """,
        "scheduled": """
            (jestesmy|mamy) (umowieni|umowione|zaplanowane|spotkanie|rozmowe|termin) | (spotykamy|widzimy|slyszymy)
            sie
            (umowilismy|umowilem|umowilam) sie [na|w] | spotkanie [jest] (zaplanowane|umowione|w|we)
        """,
        "no_contact": """
            (jeszcze|wciaz|nadal) nie | (brak|bez) (odpowiedzi|kontaktu) | nie (odpowiedzial|odpowiedziala|odezwal|
            odezwala|
                odpisal|odpisala|mamy kontaktu|mielismy kontaktu|rozmawialismy|spotkalismy) | cisza | ^ nie [,|$]
        """,
        "not_a_fit": """
            nie (pasuje|pasowalo|pasujemy|zaiskrzylo|to|wyszlo|udalo sie|zdecydowalismy|skorzystamy|jest dla nas) |
            za (drogo|
                drogi|droga|duzy|maly) | to nie (to|ta osoba|ten)
        """,
        "going_well": """
            (idzie|dziala|uklada sie|wspolpraca idzie) [nam] [bardzo|naprawde] (dobrze|swietnie|super) |
            (wspolpracujemy|
                pracujemy) [juz] [razem] | (jestesmy|jestem) [bardzo] (zadowoleni|zadowolony|zadowolona|zachwyceni)
                | swietny
                kontakt | (podpisalismy|zaczelismy)
        """,
    },
    commands={
        "send": """
            [tak|ok|prosze|mozna|mozesz] (wyslij|wyslac|wysylaj|slij|wyslij to|wyslij prosze) [to|prosze|teraz] | ^
            zatwierdzam
            [jest|wyglada|brzmi] (dobrze|swietnie|super|idealnie) [wyslij] | ^ (akceptuje|zgoda|moze isc)
        """,
        "harmless": """
            dziekuje | dzieki | prosze | super | swietnie | dobrze | i | tak | (czesc|dzien dobry|hej) [<cap>]
        """,
        "cancel": """
            ^ [prosze] (anuluj|anulowac|odwolaj|odwolac|wycofaj|zrezygnuj|zapomnij|przerwij) [to|prosze|o tym]
            [prosze] nie (wysylaj|wysylac|wysylajcie) [tego|prosze] | zmienilem zdanie | zmienilam zdanie | rezygnuje
        """,
        "edit": """
            zmien | popraw | dodaj | usun | zamien | zamiast | skroc | dopisz | literowka | zmienic | poprawic
        """,
        "wait": "^ (poczekaj|czekaj|wstrzymaj|zaczekaj) | jeszcze nie",
        "yes": "^ tak [,|$]",
        "no": "^ nie (,|$)",
        "doubt": "ale | jesli | jutro | pozniej | moze | kiedy | zanim | po | najpierw",
    },
    spellings={"ok": "ok", "okej": "ok", "okay": "ok", "thx": "dzieki", "tks": "dzieki"},
    name_endings=("a", "e", "i", "y", "u", "em", "owi"),
    folding=UNACCENTED | str.maketrans("ąćęłńóśźż", "acelnoszz"),
    introduction_stems=("przedstaw", "poznać", "poznal", "skontakt"),
    common="""
        ja ty on ona my wy oni w z na do o i nie tak to jest sa sie mi mnie ci za po dla ale co jak czy ze od
    """,
    caution="""
        nie bez nic nikt nigdy zaden zadnych ale jednak jesli jezeli tylko oprocz zamiast lub albo jutro pozniej po
            przed
        kiedy gdy moze chyba stop i , ... <url> <mail> inny inna ktos inny cena koszt najpierw tak kto co
    """,
    not_names="poniedzialek wtorek sroda czwartek piatek zart zartuje styczen luty marzec",
)
