"""German: the acts of consenting and refusing, in every order and person, and what is told openly beside them."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "b": """
        bitte|gerne|gern|ruhig|doch|einfach|mal|halt|also|unbedingt|sehr gerne|sehr gern|gleich|direkt|jederzeit|am
            besten|dringend|heute noch|sofort|per mail|telefonisch|am liebsten|immer|auch|herzlich|ganz|baldigst|
            umgehend|freundlicherweise|netterweise|bitte gerne|mit freude|hiermit|noch heute|schnellstmoeglich|
            kurz|via mail|natuerlich|selbstverstaendlich|formlos
    """,
    "wer": """
        ihn|sie|ihm|ihr|ihnen|der|die|den|dem|[den|der|dem|die] (herrn|herr|frau|dr) <who>|[den|der|dem|die] <who>|
            der
            person|die person|der dame|die dame|dem herrn|den herrn|dem mann|den mann|der frau
    """,
    "name": "[der|die] [herr|frau|dr] <who>",
    "uns": """
        uns|mich|mir|uns beide|uns beiden|uns zwei|uns miteinander|uns einander|mich und {wer}|{wer} und mich|
            {wer} und
            mir|mir und {wer}|{wer} mit mir|uns drei
    """,
    "mit": "mit {wer}|miteinander|einander|gegenseitig|untereinander|zu {wer}|mit mir|mit uns|{wer}|zwischen uns",
    "kont": """
        (den|einen|diesen|unseren|nen) (kontakt|austausch)|die verbindung|eine verbindung|den direkten kontakt
    """,
    "sache": """
        das|alles|es|die (vorstellung|sache|vermittlung|bekanntmachung|kontaktaufnahme|einfuehrung)|den kontakt|das
            ganze|das kennenlernen|das gespraech|die mail|die vorstellungsmail
    """,
    "mein": """
        (meine|unsere|die) (nummer|adresse|kontaktdaten|daten|mail|mailadresse|mail-adresse|telefonnummer|
            handynummer|
            durchwahl|kontaktinformationen|mobilnummer|geschaeftsnummer|koordinaten|rufnummer|visitenkarte|
            kontaktangaben)|mein handy
    """,
    "brief": """
        (die|eine|deine|ihre|ne) [gemeinsame|kurze] (vorstellungsmail|vorstellung|intro|einfuehrungsmail|intromail|
            mail|nachricht|gruppenmail) (an uns beide|an uns zwei|an mich und {wer}|an {wer} und mich|uns
            beiden)
    """,
    # What is asked for or allowed, with the verb at the end.
    "tun": """
        [{b}] [{b}] {uns} [{b}] [{b}] [{mit}] [{b}] (vorstellen|verbinden|vernetzen|zusammenbringen|bekannt machen|
            bekanntmachen|in kontakt bringen|in verbindung bringen|verknuepfen|verlinken|zusammen bringen|
            zusammenfuehren|in kontakt setzen|in verbindung setzen|verkuppeln)
        [{b}] {wer} [{b}] (mir|uns) [{b}] vorstellen
        [{b}] {kont} [{b}] [{mit}] [{b}] (herstellen|vermitteln|machen|einfaedeln|aufnehmen|knuepfen|schliessen)
        [{b}] [{b}] {sache} [{b}] (einleiten|in die wege leiten|veranlassen|machen|arrangieren|einfaedeln)
        [{b}] [{wer}] [{b}] [{b}] {mein} [{b}] [an {wer}] [{b}] (geben|weitergeben|weiterleiten|schicken|senden|
            mitteilen|nennen|uebermitteln|durchgeben|zukommen lassen|aushaendigen|weiterreichen|rausgeben|
            herausgeben|teilen)
        [{b}] {wer} [{b}] {mein} [{b}] (geben|weitergeben|schicken|senden|mitteilen|nennen|zukommen lassen)
    """,
    "zutun": """
        [{b}] {uns} [{b}] [{b}] [{mit}] [{b}] (vorzustellen|zu verbinden|zu vernetzen|zusammenzubringen|bekannt zu
            machen|bekanntzumachen|in (kontakt|verbindung) zu bringen)
        [{b}] {wer} [{b}] (mir|uns) [{b}] vorzustellen
        [{b}] {kont} [{b}] [{mit}] [{b}] (herzustellen|zu vermitteln)
        [{b}] {sache} [{b}] (einzuleiten|in die wege zu leiten|zu veranlassen)
        [{b}] [{wer}] [{b}] {mein} [{b}] [an {wer}] [{b}] (zu geben|weiterzugeben|weiterzuleiten|zu schicken|zu
            senden|
            mitzuteilen)
    """,
    # "that you introduce us"
    "dass": """
        (du|sie|ihr) [{b}] {uns} [{b}] [{b}] [{mit}] [{b}] (vorstellen|vorstellst|vorstellt|verbinden|verbindest|
            verbindet|vernetzen|vernetzt|zusammenbringen|zusammenbringst|zusammenbringt|bekannt (machen|machst|
            macht)|
            bekanntmachen|bekanntmachst|in (kontakt|verbindung) (bringen|bringst|bringt)|verknuepfen|verknuepfst)
            [wuerden|wuerdest|koennten|koenntest]
        (du|sie|ihr) [{b}] {kont} [{b}] [{mit}] [{b}] (herstellen|herstellst|herstellt|vermitteln|vermittelst)
            [wuerden|wuerdest|koennten|koenntest]
        (du|sie|ihr) [{b}] [{wer}] [{b}] {mein} [{b}] [an {wer}] [{b}] (weitergeben|weitergibst|weiterleiten|
            weiterleitest|geben|gibst|schicken|schickst)
        (sich|{wer} sich) [{wer}] [{b}] [{b}] bei (mir|uns) (meldet|melden)
        (ich|wir) {wer} (vorgestellt|bekannt gemacht) (werde|werden)
    """,
    "freude": """
        sehr|gerne|gern|sehr gern|sehr gerne|wirklich|riesig|total|mega|besonders|auch|ebenfalls|echt|ganz|
            wahnsinnig|
            unheimlich|wahnsinnig gern|unheimlich gern|mega gern|furchtbar gern|liebend gern|herzlich gern|
            ausgesprochen
            gern|nur zu gern|sau gern|schon lange|schon immer|gern mal|gerne mal|sehr gern einmal|gern einmal|gerne
            persoenlich|gern persoenlich|persoenlich|mal|einmal|unbedingt|dringend|von herzen gern
    """,
    "treffen": """
        kennenlernen|kennen lernen|treffen|sprechen|kontaktieren|kennelernen|kennenlernn
    """,
    "reden": """
        sprechen|reden|telefonieren|plaudern|schnacken|quatschen|mich austauschen|uns austauschen|ins gespraech
            kommen|zusammenkommen
    """,
    "melden": """
        melden|anrufen|schreiben|anschreiben|anmailen|durchklingeln|kontaktieren|vorbeikommen|kommen|ansprechen|
            erreichen|
            vorbeischauen|durchrufen|mailen|in verbindung setzen
    """,
    "gernwort": """
        mega|total|super|sehr|sau|voll|riesig|furchtbar|schrecklich|unheimlich|ausgesprochen|wahnsinnig|herzlich|
            wirklich|ganz|extrem|ur|aber|liebend|von herzen|so|nur zu|immer|aeusserst|ja|ach|oh|na klar|klar|
            natuerlich|selbstverstaendlich|urgern|echt|verdammt
    """,
    "seit": "seit <thing>|schon lange|schon ewig|schon seit <thing>|ewig",
    "adj": """
        freundliche|freundlichen|nette|netten|tolle|tollen|liebe|lieben|gute|guten|grosszuegige|grosszuegigen|schoene|
            schoenen
    """,
    "trifft": """
        wie gerufen|gerade recht|genau richtig|sehr gelegen|wie bestellt|genau zur rechten zeit|zur rechten zeit|
            gerade
            zur rechten zeit|im richtigen moment|mehr als recht|sehr recht|sehr entgegen|goldrichtig
    """,
}

ANSWERS: dict[str, str] = {
    Says.ACT: """
        (ja|jaja|jo|los|ok|klar|na gut|gut) [,] (schick|schicke|gib|mail|schreib) [{b}] {wer} [{b}] {mein} [{b}]
            [,] [{b}]
        (jo|ja|jaja|klar|ok|eh) [,] (kannst|darfst|koennen sie|duerfen sie) {tun}
        [{b}|klar|natuerlich|und ob] [,] (will|moechte|wuerde|mag) ich {wer} [{freude}] [so gern] {treffen} | (ich|
            wir) (wuerde|wuerden|moechte) {wer} so (gern|gerne) {treffen}
        bitte {uns} bekannt machen
        (ich|wir) (gestatte|erlaube|gestatten|erlauben) (ihnen|dir|euch|hiermit) [{b}] [,] {zutun} | [{b}] (leiten
            sie|leite) [{b}] {sache} ein
        (mein|unser) interesse (bestaetige ich|besteht|ist da) | (ich|wir) (bestaetige|bestaetigen|bekunde) [{b}]
            (mein|unser) interesse
        {name} (kann|darf) [{b}] [{b}] (mich|mir|uns) [{b}] [{b}] [(im|am|in der|unter der|auf dem) <new>] [{b}]
            {melden}
        (ich|wir) (nehme|nehmen|nehm) (die|diese|ihre|deine) (vorstellung|vermittlung) [{freude}|dankend|mit
            vergnuegen|mit freude] an
        (ich|wir|) (freue mich|freuen uns) [{freude}|schon] auf (den austausch|ein gespraech|das gespraech|ein
            kennenlernen|ein treffen) mit {wer}
        (schick|schicken sie|mach) [{b}] (die|diese|deine|ihre) vorstellungsmail [{b}] (raus|los|fertig|ab)
        [{b}] (stellen sie|stell|stelle|stellt|stellen s|stellns) [{b}] [{b}] {uns} [{b}] [{b}] [{mit}] [{b}] vor
        [{b}] (stellen sie|stell|stelle|stellt) [{b}] {wer} [{b}] (mir|uns) [{b}] vor
        [{b}] (verbinden sie|verbind|verbinde|verbindet|vernetzen sie|vernetz|vernetze|verknuepf|verknuepfe|
            verknuepfen sie|verlinke|connecte|verkuppel|verkuppeln sie|fuehren sie|fuehr) [{b}] [{b}] {uns} [{b}]
            [{b}]
            [{mit}] [{b}] [zusammen]
        [{b}] (bringen sie|bring|bringe|bringt|setz|setzen sie) [{b}] [{b}] {uns} [{b}] [{b}] [{mit}] [{b}]
            (zusammen|
            in (kontakt|verbindung)|ins gespraech|an einen tisch)
        [{b}] (machen sie|mach|mache|macht|machts) [{b}] [{b}] {uns} [{b}] [{b}] [{mit}] [{b}] bekannt
        [{b}] (stellen sie|stell|stelle|stellt) [{b}] [{b}] {kont} [{b}] [{mit}] [{b}] her
        [{b}] (leiten sie|leite|leit|leitet) [{b}] {sache} [{b}] (in die wege|ein)
        [{b}] (faedeln sie|faedel|faedle) [{b}] {sache} [{b}] ein | [{b}] (arrangieren sie|arrangier|arrangiere|
            vermitteln sie|vermittle|vermittel) [{b}] ({sache}|{kont}) [{mit}]
        [{b}] (geben sie|gib|gebt|gebn s|gibst) [{b}] {wer} [{b}] {mein} [{b}] [weiter|durch]
        [{b}] (leiten sie|leite|leit|leitet|geben sie|gib|reichen sie|reich) [{b}] {mein} [{b}] [an {wer}] [{b}]
            weiter
        [{b}] (schicken sie|schick|schicke|senden sie|sende|uebermitteln sie|mailen sie|mail) [{b}] [{wer}] [{b}]
            {mein}
            [{b}] [an {wer}|weiter|rueber]
        [{b}] (schicken sie|schick|schicke|senden sie|sende|schreiben sie|schreib|schreibe) [{b}] {brief}
        [{b}] (schreiben sie|schreib|schreibe) [{b}] uns [{b}] (beide|beiden|zusammen|gemeinsam) [an|eine mail|ne
            mail]
        [{b}] (sagen sie|sag|sage|richten sie|richte) [{b}] {wer} [{b}] [aus] [bescheid] [,] [dass] (er|sie|{wer})
            [{b}]
            [{b}] (mich|mir|bei mir|sich bei mir|uns|bei uns|sich bei uns|sich direkt bei mir) [{b}] (soll|kann|darf|
            moege|mag) [{b}] [{b}] [{melden}]
        [{b}] (sagen sie|sag|sage|richten sie|richte) [{b}] {wer} [{b}] [aus] [bescheid] [,] [dass] (er|sie|{wer})
            (soll|kann|darf|moege|mag) [{b}] (mich|mir|sich bei mir|uns|sich bei uns) [{b}] [{b}] {melden}
        {name} (kann|darf|soll|moege|mag) sich [{b}] [{b}] [{b}] bei (mir|uns) [{b}] [{b}] (melden|vorstellen)
        {name} (kann|darf|soll|moege|mag) [{b}] [{b}] [{b}] (mich|mir|uns) [{b}] [{b}] [{b}] {melden}
        [{b}] (du|sie|ihr) (darfst|duerfen|duerft|kannst|koennen|koennt|sollst|koennts|derfst) {tun}
        [{b}] (darfst|duerfen|kannst|koennen) (du|sie|ihr) {tun} | [{b}] {uns} (kannst|koennen|darfst|duerfen) (du|
            sie)
            [{b}] [{b}] [{mit}] (vorstellen|verbinden|vernetzen|zusammenbringen|bekannt machen)
        ^ [{b}] {mein} (kannst|koennen|darfst|duerfen|koennt) (du|sie|ihr) [{b}] [{b}] [{wer}|an {wer}] [{b}]
            (geben|
            weitergeben|weiterleiten|schicken|mitteilen)
        ^ [ja|klar|ok|gut|dann] [,] {b} {tun} {end} | (bitte|gerne|gern|sehr gern|sehr gerne|unbedingt) {tun}
        ich bitte [{b}] [sie|dich|euch] [{b}] [,] (darum [,] {zutun}|{zutun}|dass {dass}) | (wir bitten|bitten)
            [{b}]
            [sie|dich|euch] [{b}] [,] (darum [,] {zutun}|{zutun})
        (seien sie|sei|seid) so (gut|nett|lieb|freundlich) [,] [und] ({zutun}|(stellen|verbinden|vernetzen|machen|
            bringen)
            (sie|) {uns} [{b}] [{mit}] (vor|bekannt|zusammen|in kontakt))
        (ich|wir) (bin|sind|waere|waeren) [{b}|{freude}] [damit] (einverstanden|dafuer|froh|dankbar|gluecklich)
            [damit]
            [,] (dass|wenn) {dass}
        [{b}] [damit] einverstanden [,] dass {dass}
        (es|das) (waere|ist|wird|wuerde) (mir|uns) [eine|ein|einer] [grosse|besondere|grosses|wirkliche] (freude|
            ehre|vergnuegen) [sein] [,] {wer} (kennenzulernen|
            kennen zu lernen|zu treffen|zu sprechen)
        (ich|wir|) (bin|sind) [{b}|{freude}] mit (der|dem|einer|einem|ihrer|deiner) (vorstellung|kontakt|
            kontaktaufnahme|vorgehen|vorschlag|kennenlernen|bekanntmachung)
            [{b}|{freude}] einverstanden
        [hiermit|{b}] (stimme ich|stimmen wir|ich stimme|wir stimmen|stimme) [{b}] [{b}] (der|dem|ihrem|deinem|
            einer) (vorstellung|kontaktaufnahme|kontakt|vorschlag|
            weitergabe|bekanntmachung) [{b}] zu
        ^ [ja|klar|ok] [,] (kannst|darfst|koennt|koennts|duerft|kannste) [{b}] {tun}
        (ich|wir|) (stimme|stimmen|stimm) [{b}] [{b}] [dem|der vorstellung|der kontaktaufnahme] zu [,] dass {dass}
        (ich|wir|) (habe|haben|hab) [{b}] [gar|ueberhaupt] nichts dagegen [einzuwenden] [,] (dass|wenn) {dass}
        (ich|wir) (wuerde|wuerden) (mich|uns) [{freude}] freuen [,] wenn {dass} | (wuerde mich|wuerden uns|es wuerde
            mich|mich wuerde) [{freude}] freuen [,] wenn {dass}
        (es|das) waere [{freude}|so|sehr|ganz] [so|sehr] (schoen|toll|super|klasse|prima|nett|lieb|grossartig|
            freundlich)
            [von (dir|ihnen)] [,] wenn {dass} | [ja] [,] waere [{freude}|so|sehr|ganz] [so|sehr] (schoen|toll|super|
            klasse|prima|nett|lieb|cool) [von (dir|ihnen)] [,] wenn {dass}
        (mir|uns) [ist|waere] [ist|waere] [es] [ist|waere] [{freude}] (recht|lieb) [,] (dass|wenn) {dass} | (es|)
            (spricht|steht) (nichts|gar nichts) dagegen [,] (dass|wenn) {dass}
        (hiermit|gerne|gern|) (erteile|gebe|geb) (ich|wir) [{b}] [ihnen|dir|euch] [{b}] (meine|mein|unsere|unser)
            [volle|
            volles|ausdrueckliche|ausdrueckliches] (zustimmung|einwilligung|einverstaendnis|erlaubnis|ok|okay|segen|
            freigabe) [{b}] [dafuer|dazu|zur (vorstellung|kontaktaufnahme|weitergabe)] [,] [dass {dass}|{zutun}]
        (ich|wir) (erteile|erteilen|gebe|geben|geb) [{b}] [ihnen|dir|euch] [{b}] (meine|mein|unsere|unser) [volle|
            volles|
            ausdrueckliche|ausdrueckliches] (zustimmung|einwilligung|einverstaendnis|erlaubnis|ok|okay|segen) [{b}]
            [dafuer|dazu|zur (vorstellung|kontaktaufnahme|weitergabe)] [,] [dass {dass}|{zutun}]
        (meinen|mein|meine) (segen|ok|okay|ja|zustimmung|einverstaendnis|einwilligung|erlaubnis|go) (hast|habt|
            haben) (du|
            sie|ihr) [{b}] [dafuer|dazu] | (du|ihr|sie) (hast|habt|haben) [{b}] (meinen|mein|meine) [volle|volles]
            (segen|ok|okay|ja|zustimmung|einverstaendnis|einwilligung|erlaubnis|go) [{b}] [dafuer|dazu|zur
            vorstellung|fuer
            die vorstellung] [,] [dass {dass}|{zutun}]
        [{b}] [von (mir|uns)|meinerseits|unsererseits] [gibts|gibt es|hast du|haben sie] [dafuer] gruenes licht
            [von (mir|
            uns)|meinerseits] [fuer die (vorstellung|kontaktaufnahme)] | [von (mir|uns)|meinerseits] [gibt es|hast
            du|haben
            sie|kommt] [dafuer|da] [ein] (klares|dickes|grosses|eindeutiges|definitives) ja [zur (vorstellung|
            kontaktaufnahme)|von (mir|uns)|meinerseits]
        ^ ja (zur vorstellung|zu der vorstellung|zum kontakt|zu {wer}|zu diesem kontakt|zur kontaktaufnahme|zum
            kennenlernen|zu einem kennenlernen|zu einer vorstellung)
        (vorstellung|kontaktaufnahme|kontakt|kennenlernen) [ist|sehr|ausdruecklich|hiermit] [ausdruecklich|sehr|
            herzlich]
            (erwuenscht|willkommen|gewuenscht|genehmigt)
        (die|der|das|eine|ein) (vorstellung|kontakt|kennenlernen|kontaktaufnahme|bekanntschaft) (mit <who>|mit
            {wer}|) (ist|
            waere|kommt|kaeme|kommt mir|kaeme mir) [mir|uns] [{freude}] (willkommen|recht|gelegen|erwuenscht)
        [ja] [,] [{freude}] (ich|wir) (wuerde|wuerden|moechte|moechten|will|wollen|wuerd|moecht) [{freude}] {wer}
            [{freude}]
            [{freude}] {treffen}
        [ja] [,] (ich|wir) (wuerde|wuerden|moechte|moechten|will|wollen|wuerd|moecht) [{freude}] [mich] [{freude}]
            mit
            {wer} [{freude}] {reden}
        [{freude}] (wuerde|wuerden|moechte|moechten|will|wollen|wuerd|moecht) (ich|wir) [{freude}] ({wer} [{freude}]
            {treffen}|mit {wer} [{freude}] {reden}|mich mit {wer} [{freude}] austauschen)
        {wer} (wuerde|wuerden|moechte|moechten|will|wollen|wuerd|moecht) (ich|wir) [{freude}] [{freude}] {treffen}
        mit {wer} (wuerde|wuerden|moechte|moechten|will|wollen) (ich|wir) [mich|uns] [{freude}] [{freude}] {reden}
        (ich|wir|) (moechte|moechten|wuerde|wuerden|will) [{freude}] (vorgestellt|bekannt gemacht) werden
        {wer} (lerne|lern|lernen) (ich|wir) [{freude}] kennen | (ich|wir|) (lerne|lern|lernen) {wer} [{freude}]
            [{freude}]
            kennen
        (das|dieses|ihr|dein|euer) [{adj}] (angebot|anerbieten|vorschlag) (nehme ich|nehmen wir|nehm ich) [{freude}|
            dankend|dankbar|mit freude] [{freude}|dankend|dankbar|mit freude] (an|wahr) | (diesen|ihren|deinen|
            den) [{adj}]
            vorschlag (nehme ich|nehmen wir|nehm ich) [{freude}|dankend|dankbar|mit freude] an
        (ich|wir|) (nehme|nehmen|nehm) (das|dieses|ihr|dein|euer|diesen|ihren|deinen|den) [{adj}] (angebot|
            vorschlag|
            anerbieten) [{freude}|dankend|dankbar|mit freude] [{freude}|dankend|dankbar] (an|wahr)
        (davon|von (ihrem|deinem|dem|diesem) [{adj}] angebot) (mache ich|machen wir|mach ich) [{freude}|dankend]
            [{freude}]
            gebrauch | auf (das|ihr|dein) [{adj}] angebot (komme ich|kommen wir) [{freude}] zurueck
        (ich freue mich|wir freuen uns|freue mich|freuen uns) [{freude}|schon] [{freude}|schon] (auf|ueber) (die|
            eine|ihre|
            deine) (bekanntschaft|vorstellung|kontaktaufnahme|begegnung) [von {wer}|mit {wer}|durch {wer}]
        (nur|immer) her mit ({wer}|[der|dem] {wer}|der vorstellung|dem kontakt) | (schicken sie|schick|schickt)
            [{b}] {name} [{b}] (vorbei|her|rueber|zu mir|zu uns)
    """,
    Says.CONSENT: """
        ^ (ganz|voll|voellig|absolut|vollkommen|sehr) (einverstanden|dafuer|dabei) {end} | ^ [aber] ohne (zweifel|
            jeden zweifel|frage|zu zoegern) {end} | ^ ok mach [{b}] {end}
        ^ ja [,] danke [,] | darauf (habe|hab|haben) (ich|wir) [schon] (nur|lange|ewig) [nur] gewartet | (ich|wir)
            (habe|hab|haben) [schon] nur darauf gewartet
        (genehmigt|einverstanden|in ordnung|ok) von (meiner|unserer) seite | von (meiner|unserer) seite [aus]
            (genehmigt|einverstanden|in ordnung|ok|gern|gerne)
        (ich|wir) (sehe|sehen) (kein|keinen|keinerlei) (hindernis|hinderungsgrund|einwand|grund dagegen)
        ^ [{gernwort}] [,] {gernwort} (gern|gerne) [doch|sogar|geschehen lassen] [{b}]
        ^ (gern|gerne) (doch|immer|sogar|ja|jederzeit) | ^ ja [,] [{b}] [{gernwort}] (gern|gerne)
        ^ (absolut|freilich|logisch|logo|sowieso|und wie|und ob|aber sowas von|sowas von|auf alle faelle|auf jeden|
            aber
            hallo|na freilich|ja freilich|ja eh|na klar doch|klaro|na logisch|jo eh|gebongt|geht klar|laeuft|passt
            mir|
            bingo|deal|abgemacht|topp|aber klar doch|klar doch|na sicher doch|unbedingt ja|ja unbedingt|natuerlich
            ja|
            gar keine frage|keine frage|was fuer eine frage) [ja] [,] [{b}] {end}
        ^ ja [,] {b} [{b}] [, [{b}]] {end} | ^ {b} ja [{b}] {end}
        (so machen wir (das|es)|machen wir so|mach (das|es) so|lass (uns|es|das) [so] machen|los gehts|los geht es|
            auf
            gehts|also los|dann los|na dann los|nur los|na dann mal los) [{b}]
        nichts lieber als (das|dies) | (da|wie) (kann|koennte) (ich|man) [ja|schlecht|unmoeglich|nur|da|kaum|
            schwer] [ja|
            schlecht|unmoeglich|nur|da|kaum|schwer] nein sagen | (da|dazu) (sage|sag) (ich|i) [ganz sicher|bestimmt|
            garantiert|doch] nicht nein
        (ich|wir) (waere|waeren) (ja|schoen) (bloed|dumm|verrueckt|ein narr) [,] (nein|da nein|dazu nein) zu sagen
        ^ (da|dafuer|dabei|ich|wir|) (bin|sind) (ich|wir|) [{freude}|sofort|absolut|voll] (dabei|dafuer|zu haben)
            {end}
        ^ (ich|wir) sage [dir|ihnen|da|dazu] [{b}] ja | ^ von (mir|uns) [ein] [grosses|klares|dickes] ja {end} | ^
            [ein] [grosses|klares|dickes] ja von (mir|uns) {end} | (die|meine|unsere) antwort (lautet|ist|heisst)
            [{b}] ja
        mit (dem|dem aller|aller|) (groessten|groesstem|allergroessten|grossem|grosser) (vergnuegen|freude) [{b}]
        (ihre|deine|die|das|ihr|dein) (nachricht|mail|anfrage|angebot|vorschlag|idee|frage) (kommt|kaeme) [mir|
            uns] [{freude}|ja] {trifft}
        (das|dies|es) [{freude}] (kaeme|kommt|trifft|passt) [mir|uns|sich] [{freude}|ja] [ja] ({trifft}|
            ausgezeichnet|
            hervorragend|ideal|perfekt|super) {end} | ^ {wer} (kommt|kaeme) [mir|uns] [{freude}|ja] {trifft} {end}
        [{b}] [{freude}] interesse (besteht|ist da|haette ich|haetten wir|habe ich|haben wir|vorhanden) [{b}] |
            (daran|da|
            dafuer) (habe ich|haben wir|besteht|haette ich) [{freude}|grosses|durchaus] [grosses] interesse
        ^ {wer} interessiert (mich|uns) [{freude}|sehr|wirklich|brennend] {end}
        (mir|uns) (soll es|solls) recht sein | (mir|uns) ist (das|es) [{freude}] recht | (das|es) ist (mir|uns)
            [{freude}]
            recht | (habe|hab|haben) (ich|wir|) [ich|wir] [gar|ueberhaupt] nichts dagegen [einzuwenden]
        (ich|wir) wuesste nicht [,] was (dagegen (spraeche|spricht)|ich (dagegen haette|lieber taete|lieber machen
            wuerde))
            | was sollte dagegen sprechen
    """,
    Says.COURTESY: """
        ^ (warum|wieso) (hast|haben) [du|sie] (mich|mir|uns) [das|des] [das|des|denn|eigentlich] (nicht|ned|net)
            [schon] (frueher|eher) [schon]
            (gefragt|gfragt|vorgeschlagen|gesagt)
    """,
    Says.HARMLESS: """
        (sie koennen|du kannst|sie duerfen|setzen sie|setz|nehmen sie|nimm) uns [{b}] (beide|beiden|zusammen)
            [{b}] (in (dieselbe|eine|die gleiche|eine gemeinsame)
            mail|in (cc|kopie)) [setzen|nehmen|packen]
        (sagen sie|sag|sage|richten sie|richte) [{b}] {wer} [{b}] [aus] [bescheid] [,] [dass] (er|sie|{wer}) (soll|
            kann|
            darf|moege|mag) [{b}] [{b}] {melden} | (schicken sie|schick|schickt) [{b}] {wer} [{b}] (vorbei|her|rueber)
        (schick|schicken sie|mach) [{b}] (die|diese|deine|ihre) mail [{b}] (raus|los|fertig|ab)
        (ich|wir|) (warte|warten|erwarte|erwarten|freue mich|freuen uns) [{b}|schon] [auf] (ihre|deine|eine|die)
            (mail|nachricht|antwort|e-mail|vorstellung) [von (ihnen|dir)] [mit
            {wer} in (kopie|cc)] | (sehr|hoch) erfreut | top | passt | jaja | (lieb|nett|schoen|toll) [,] dass (du|
            sie) an (mich|uns) (gedacht|denkst|denken) [hast|haben]
        (was fuer eine|welch eine|eine) [wirklich] (schoene|gute|tolle|ausgezeichnete|hervorragende|nette|super)
            idee | (ausgezeichnete|hervorragende|wunderbare|grossartige) idee | (ich|wir)
            (kann|koennen) es kaum erwarten [,] [mit {wer} zu (sprechen|reden)|{wer} kennenzulernen]
        (ich|wir|) (danke|danken|dank) (ihnen|dir|euch) [von herzen|herzlich|sehr|recht herzlich|vielmals] |
            (gruess|gruessen sie|gruesse) [mir|uns] [{b}] (die|deine|ihre) (familie|frau|kinder|mutter|
            eltern|kollegen) [von (mir|uns)] | [am] (hoechste|allerhoechste) zeit [,] dass (sich jemand|jemand|
            sich wer) <new> [<new>]
        (er|sie|{wer}) (kann|darf|soll) [{b}] (vorbeikommen|kommen|anrufen) [,] wann (er|sie) (mag|will|moechte)
        schon (immer|lange|lang|ewig|seit|oft|letztes|so|sehr|gespannt|ganz|wieder|am|auf|mal|riesig|total|laenger|
            monatelang|jahrelang|wochenlang|tagelang|viel)
        {wer} (kann|darf|soll|moege|mag) [{b}] [{b}] [{b}] (mich|mir|uns) [{b}] [{b}] [{b}] {melden} | {wer} (kann|
            darf|soll|mag) sich [{b}]
            [{b}] [{b}] bei (mir|uns) [{b}] [{b}] melden
        (sehr geehrte damen und herren|(gruezi|grüezi) [mitenand|miteinander|wohl]|gruess (dich|sie|euch) [gott]|
            servus|moin moin|hoi|
            tach|guten tag) [<who>|<cap>|,]
        ^ (hallo|hi|hey|moin|servus|liebe|lieber|danke [dir|ihnen|euch]|merci [dir|ihnen]|tausend dank|vielen dank|
            lieben
            dank|gruezi|ach|oh|mensch|du|na|hoi) [herr|frau|herrn] <who>
        (merci|danke) (vielmal|vielmals|schoen|sehr|auch|dafuer|euch|dir|ihnen|im voraus|fuers (fragen|nachfragen|
            dran
            denken|drandenken|kuemmern|vermitteln)) [<who>]
        ^ [ganz] (liebe|lieben|liebs|freundliche|freundlichen|schoene|schoenen|herzliche|viele|beste|besten)
            (gruesse|gruss|
            grueessli|gruessle) [aus <cap>|und <words>] [,] [<cap>] {end} | (gruss|gruesse|bussi|kuss|kuesschen|lg|
            glg|vg|
            bg|mfg|ciao|servus|ade|pfiat di|adieu|baba|alles liebe|alles gute|bis bald|bis dann|mit (verbindlichen|
            vorzueglichen|
            freundlichen|herzlichen|besten) (gruessen|gruss|empfehlungen)|hochachtungsvoll) [,] [ihr|ihre|dein|
            deine]
            [<who>|<cap>]
        ^ <who> {end} | (gute|super|tolle|klasse|prima|schoene|geniale|nette) (idee|sache) [<who>] | [ich|wir]
            (bin|sind) [{freude}|schon] (gespannt|neugierig) auf ({wer}|das
            (gespraech|kennenlernen|treffen)|den (kontakt|austausch)) | mal | jetzt
        ok | okay | oke | dann | gleich | sofort | [am liebsten|am besten|gern|gerne] (gleich|sofort|heute noch|
            noch heute|so
            bald wie moeglich|so schnell wie moeglich|schnellstmoeglich|lieber heute als morgen|heute lieber als
            morgen) | je
            (eher|schneller|frueher) desto (besser|lieber) | denn | weil | na | ach | oh | wow | ui | mensch |
            cool | hammer |
            genial | mega | spitze | geil | stark | sauber | herrlich | endlich | na endlich | wie schoen | wie
            nett | wie
            lieb | wie aufmerksam | ja super | ja cool | ja toll | oh super | oh toll
        ^ wie (schoen|nett|lieb|toll|aufmerksam|cool|praktisch|passend) [,] [dass (du|sie) [an (mich|uns)] (denkst|
            denken|
            fragst|fragen|gefragt hast|gedacht hast|gedacht haben)] {end}
        (das|dies|es|was) (ist|waere|ist ja|nenne ich|nenn ich) [ja|mal|aber|wirklich|echt|sehr|so|ganz] [ja|mal|
            aber|
            wirklich|echt|sehr|so|ganz] (nett|lieb|freundlich|aufmerksam|ein glueck|ein zufall|ein gluecksfall|
            glueck|zufall|
            passend|praktisch|ein angebot|gutes timing|timing|perfektes timing|ein service) [von (dir|ihnen|euch)]
        (gutes|perfektes|super|bestes|tolles) timing | was fuer ein (glueck|zufall|timing|gluecksfall) |
            (entschuldigung|
            entschuldige|entschuldigen sie|sorry|verzeihung|pardon) [bitte] [dass ich [mich]|fuer] [so|erst|die|
            meine|jetzt|
            heute] [so|erst|jetzt|heute] [spaet|spaete|verspaetete] (antworte|melde|reagiere|antwort|rueckmeldung|
            schreibe|
            stoerung|verzoegerung)
    """,
    Says.LACK: """
        ^ (das|den|die|so jemanden|sowas) (kann|koennen) (ich|wir) [echt|wirklich|gut|dringend] [gut] (brauchen|
            gebrauchen) {end}
        ^ [weil|denn|da|und] [{seit}] (ich|wir|) (brauche|brauch|brauchen|benoetige|benoetigen|suche|such|suchen)
            [wir|ich]
            [<open>] {end}
        ^ [<open>] (brauche|brauch|brauchen|benoetige|benoetigen|suche|such|suchen|fehlt|fehlen) (ich|wir|uns|mir)
            [<open>]
            {end}
        ^ [weil|denn|da|und] (mir|uns|bei uns) (fehlt|fehlen) <open> {end}
        ^ [<open>] (kann|koennen|koennte|koennten) (ich|wir) <open> (brauchen|gebrauchen) {end}
        ^ (ich|wir) (kann|koennen|koennte|koennten) <open> (brauchen|gebrauchen) {end}
        ^ [denn|weil|und|leider|naemlich] [gerade|derzeit|momentan|hier|seit <thing>] (unser|unsere|unserem|
            unserer|mein|meine|bei uns|bei mir|hier) [<own>] {end}
        ^ [denn|weil|und] (ich|wir|) (suche|suchen|such|brauche|brauchen|kaempfe|kaempfen|warte|warten|plage|
            aergere|haenge|stehe|stehen) [<own>] seit <thing> [<own>]
            {end}
        ^ (bin|sind|ich bin|wir sind) <open> auf der suche [<open>] {end}
        ^ [weil|denn|da|und|leider] (mein|meine|unser|unsere|der|die|das) <open> (tropft|leckt|spinnt|streikt|
            klemmt|zickt|
            wackelt|quietscht|stinkt|nervt|rostet|bricht|faellt|brennt|bruennt|lahmt|hakt|hinkt|knarrt|knarzt|
            schimmelt|
            bröckelt|abstuerzt|spinnen|kaputt|undicht|veraltet|uralt|marode|hin|defekt|fehlt|stottert|raucht|pfeift|
            wartet|verstopft|ueberlastet) [<open>] {end}
        ^ [weil|denn|da|und|leider] (mein|meine|unser|unsere) <open> (kaputt|undicht|veraltet|marode|hin|defekt|
            abgesprungen|ausgefallen|weggezogen|aufgehoert|verstorben|gestorben|gekuendigt|krank|weg|im ruhestand|
            in rente|
            in pension|pleite|dicht gemacht|zugemacht) [<open>] {end}
        ^ [weil|denn|da|und] (wir|ich) (stehe|stehen|haenge|haengen|sitze|sitzen|kaempfe|kaempfen|plage|plagen|
            aergere|aergern|
            verzweifle|verzweifeln|komme|kommen|habe|haben) <open> (da|fest|aerger|probleme|sorgen|ab|herum|rum|
            chaos|
            klemme|schlauch|patsche|not|nachfolger|nachfolge) [<open>] {end}
    """,
    Says.CIRCUMSTANCE: """
        (ich|wir|) (bin|sind) [{b}] (vormittags|nachmittags|abends|morgens|tagsueber|immer|meist|meistens|
            jederzeit|werktags|immer vormittags) [{b}] [telefonisch|gut|am besten|mobil] [gut] (erreichbar|
            zu erreichen|da|im buero|im laden|im haus|zuhause) | (ich|wir|) (bin|sind) [telefonisch|am besten|gut]
            (vormittags|nachmittags|abends|morgens|tagsueber|jederzeit) (erreichbar|zu erreichen)
        (unser|unsere|mein|meine) [alter|alte|bisheriger|bisherige|langjaehriger|langjaehrige] <new> (geht|ging|
            ist|hoert|
            hat|verlaesst|verliess) [uns] [schon|leider|jetzt] (ende|anfang|mitte|im) ({monat}|{monat} <n>|<n>|
            jahres|des
            jahres) [leider] (in (rente|pension|ruhestand|den ruhestand|elternzeit|mutterschutz)|auf|weg|
            aufgehoert|gegangen|
            gekuendigt)
    """,
    Says.REMARK: """
        ^ [und|ist|das ist] [ja] genau (unser|mein|unsere|meine) <thing> {end}
        ^ (hab|habe|haben) [ich|wir] [mir|uns] [gerade|grad|eben|schon|gleich] [mal] (ihre|seine|die|deren)
            <thing> (angeschaut|
            angesehen|angeguckt|durchgelesen) {end}
    """,
    Says.OPEN: """
        ^ [<open>] (ich|wir|mir|mich|uns|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|bei
            uns|i|hab|
            bin|sind|war|waren) [<open>] {end}
        ^ [<open>] (ich|wir|mir|uns|unser|unsere|mein|meine|bin|sind) [<open>] seit <thing> [<open>] {end}
        ^ (ich|wir|bin|sind) <open> (ab|bis|zwischen|von|um) (<n>|sechs|sieben|acht|neun|zehn|elf|zwoelf|mittag)
            [uhr] [<open>] {end}
        ^ [<open>] (ich|wir|mir|mich|uns|habe|bin|sind|warten|warte) [<open>] schon (immer|lange|lang|ewig|seit|
            oft|letztes|so|sehr|gespannt|ganz|wieder|am|
            auf|mal|riesig|total|laenger|monatelang|jahrelang|wochenlang|tagelang|viel) [<open>] {end}
        ^ [<open>] (der|die|das|den|dem) <open> (ist|sind|hat|haben|war|macht|machen|geht|gehen|tropft|leckt|
            spinnt|streikt|
            kommt|kommen|haengt|steht|laeuft|liegt|faellt|klingt|passt) [<open>] {end}
        ^ [{wer}|das|dies] (klingt|wirkt|ist|scheint|macht|hat|war) <open> {end}
        ^ [und|denn|weil|leider|aber] (ich|wir) (habe|haben|hab|finde|finden|bekomme|bekommen|kriege|kriegen|kenne|
            kennen)
            [leider|noch|bisher|bislang|seit <thing>|einfach|schon lange] (kein|keine|keinen|niemanden) [<open>]
            {end}
        ^ [und|denn|weil] [einen|eine|ein] <open> (haben|finden|bekommen|kriegen) wir [bisher|bislang|noch|leider]
            (nicht|
            keinen|keine) [gefunden|bekommen] {end}
        ^ (danke|dank|vielen dank|herzlichen dank|merci|besten dank) <open> {end}
        ^ (schoenen|schoene|schoenes|guten|gute|einen|eine|ein) [<open>] (tag|abend|woche|wochenende|feierabend|
            zeit|sonntag)
            [<open>] {end}
        ^ (am besten|am liebsten|erreichbar|tagsueber|vormittags|nachmittags|abends|werktags|mobil) <open> {end}
    """,
    Says.REFUSAL: """
        (ich|wir|) (brauch|brauche|brauchen|moechte|moechten|mag|moegen|will|wollen|benoetige|benoetigen|wuensche|
            wuenschen)
            (ich|wir|) (das|den|die|es|sie|ihn|so etwas|sowas|{wer}|dies) [leider|wirklich|momentan|lieber|im
            moment|derzeit]
            (nicht|nich|ned|net|nit) {end}
        (das|den|die|es|sowas|{wer}|danke ,|danke|) (brauch|brauche|brauchen|moechte|moechten|mag|moegen|will|
            wollen|
            benoetigen) (ich|wir|i|ma) [leider|wirklich|lieber|gar] (nicht|nich|ned|net|nit) {end}
        (mach|mache|machen|erledige|erledigen|regeln|regle) (ich|wir) [das|alles|sowas] [lieber|immer|schon]
            (selber|selbst|
            intern|inhouse|alleine|allein)
        (ich|wir) (mache|mach|machen|erledige|erledigen|loese|loesen|regle|regeln) [das|alles|sowas|so etwas|die
            <thing>|
            unsere <thing>] [lieber|immer|schon|komplett|alles] (selber|selbst|intern|inhouse|alleine|allein)
        (hab|habe|haben) [ich|wir] [da|dafuer|ja|schon|bereits] [schon|bereits|da|dafuer] (einen|eine|nen|unseren|
            meinen|unsere|
            meine) [eigenen|eigene|festen|feste|guten|gute|<new>] <thing> [seit <thing>|und <thing>|,] [und] [bei|
            mit]
            [dem|der] [bleib|bleibe|bleiben|zufrieden]
        (bleib|bleibe|bleiben) (ich|wir) [auch|lieber|dabei] {end} | (bei|mit) (dem|der|denen|ihm|ihr|unserem
            <thing>|unserer
            <thing>|meinem <thing>|meiner <thing>) (bleib|bleibe|bleiben) (ich|wir) [auch|lieber] {end}
        (ich|wir) (bleibe|bleiben|bleib) [lieber|auch] bei (meinem|meiner|unserem|unserer|dem|der) <thing> {end}
        (lass|lassen sie|lasst) [es|mal|uns das|das|ma] [lieber|mal|ma|besser|bitte|gut|stecken] [gut|bleiben|
            stecken|sein]
            [sein] [,|danke] {end} | (ach|nee|noe|nein|ne|naa) [,] lass [ma|mal|es|gut|stecken|lieber] [sein|gut]
        (sorry|leider|tut mir leid|danke|danke dir|lieb|nett) [,] [aber|doch|da|dass|ist|das] [,] (nein|nee|noe|
            ohne mich|
            kein bedarf|kein interesse|ich verzichte|ich passe|nicht fuer (mich|uns)|nix fuer (mich|uns)|nichts
            fuer (mich|
            uns)) {end}
        (daran|da|dafuer|hier|hierfuer|hieran) (bin ich|sind wir|bin i) [leider|gar|ueberhaupt|wirklich|im moment]
            (nicht|nich|
            ned|net) interessiert | (daran|da|dafuer|hier|hierfuer|hieran) (habe ich|haben wir|besteht|hab ich)
            [leider|gar|
            wirklich|meinerseits|unsererseits] (kein|keinen|keinerlei) (interesse|bedarf|verwendung)
        (ich|wir|) (habe|haben|hab) [dafuer|leider|derzeit|hierfuer] (keine|keinerlei) (verwendung|lust) [dafuer|
            darauf|drauf]
        (ich|wir) (moechte|moechten|will|wollen|werde|werden) (das|dies|es|den kontakt|die vorstellung|<who>|davon|
            {wer}|
            darauf) [leider|lieber|hiermit|bitte] nicht {end} | (ich|wir) (moechte|moechten|will|wollen) (das|
            dies) nicht
        (stell|stellen sie|stellt|bringen sie|bring|verbinden sie|verbinde|vernetzen sie|machen sie|mach) [{b}]
            [{uns}]
            [{mit}] [{b}] (nicht|nich|ned|net) [{mit}] (vor|zusammen|bekannt|in (kontakt|verbindung)|{end}) |
            (vorstellung|
            kontakt|kontaktaufnahme) (nicht erwuenscht|unerwuenscht|nicht gewuenscht|nicht noetig)
        (geben sie|gib|leiten sie|leite) [{b}] [{wer}] [{b}] {mein} [{b}] (nicht|nich|ned|net) [weiter|an {wer}|
            raus|heraus]
        (bitte|) keine (vorstellung|vermittlung|kontaktaufnahme|weitergabe|empfehlung|bekanntmachung|intro) [bitte|
            mehr|{end}]
        (dafuer|da|hierfuer|dort) (haben|habe|hab) (wir|ich) [schon|bereits|laengst] (jemanden|jemand|einen|eine|
            wen|genug|leute|unsere|unseren) [<thing>] | hat sich [fuer
            (uns|mich)|bereits|leider|schon|inzwischen] [bereits|schon|leider] erledigt
        (kommt|kaeme|ist) (das|es|so etwas|sowas|eine <thing>|) [leider|fuer uns|fuer mich|bei uns|daher] [leider|
            fuer uns|fuer
            mich|derzeit] (nicht|nich) (infrage|in frage|in betracht|ausgeschlossen) | (ist|sind) (bei|fuer) (uns|
            mich) [leider]
            (ausgeschlossen|kein thema|tabu)
        (passt|passen) [aber|das|leider|so] [gar|ueberhaupt|null|so|leider|einfach] [gar|null] (nicht|null|nich|
            kein bisschen)
            zu (uns|mir|unserem <thing>)
        (muss|muessen) (ich|wir) [leider|daher|sie|dich|ihnen|dir] [leider|daher] (enttaeuschen|absagen|ablehnen|
            verzichten|
            passen|eine absage erteilen) | (ich|wir) (muss|muessen) [leider|daher] (sie|dich) [leider] enttaeuschen
        (nehmen|nehme) (ich|wir|) [davon|hiervon|daher|leider|von <thing>] [daher|leider] abstand | (ich|wir)
            (nehme|nehmen)
            [davon|hiervon] [leider|lieber] abstand
        (ich|wir|) (verzichte|verzichten|passe) [dankend|gerne|gern|lieber|darauf|drauf|da|diesmal|leider|auf
            <thing>] [lieber|
            dankend|gern] {end} | darauf (verzichte ich|verzichten wir) [dankend|gerne|gern|lieber]
        (den|die|das|diesen) (kontakt|vorstellung|muehe|mail|aufwand) [kannst|koennen] [du|sie] [dir|sich|ihr|ihm]
            [ruhig|
            getrost|gern] (sparen|schenken) | (kannst|koennen) (du|sie) [dir|sich] [das] [ruhig|getrost] sparen
        (ich|wir|) [bin|sind] (bin|sind) (mit|von) <thing> (durch|bedient|kuriert) | (da|damit) (bin ich|sind wir)
            (raus|durch|
            bedient|fertig)
        (darauf|drauf) (koennen|kann|moechte|moechten) (ich|wir) [gut|gerne|leider] [gut|gerne] (verzichten|nicht
            eingehen)
        (setzen|setze|nehmen|beauftragen|brauchen|engagieren|wollen) (wir|ich) [grundsaetzlich|prinzipiell|hier|
            bei uns]
            (nicht|nie|keine|niemanden) (ein|auf|an|{end}) | (unterschrieben|beauftragt|zugesagt|vergeben) {end}
        an (unserer|meiner) (ablehnung|absage) [<thing>] (hat|bleibt|aendert) | (bleibt|bleibe|bleiben) [ich|wir|
            es] [dabei|bei]
            [,] [(bei|) (meinem|unserem) (nein|ablehnung)] nein
        (fotos|das|die <thing>|den <thing>|sowas|so etwas|alles) (macht|machen|erledigt|uebernimmt|regelt) (bei
            (uns|mir)|schon|
            bereits|hier) [schon|bereits|alles|immer] (mein|meine|unser|unsere) <thing> {end}
        (behelligen|bemuehen|belaestigen) sie (ihn|sie|{wer}) [bitte] nicht | (kein|null) bock [drauf|darauf]
        ^ [also|daher|deshalb|darum|somit|ergo] [,] (nein|nee|noe) [,] [sorry|danke|leider|merci|vielen dank] {end}
        ^ (nein|nee|noe|ne|naa) [,] (merci|sorry|danke [dir|ihnen|euch]|vielen dank|herzlichen dank|passt schon|
            lieber nicht|
            lass [mal|gut sein]|brauch|brauche|brauchen|mag|moecht|will|{end})
        ^ (nein|nee|noe|ne|naa) [,] (daran|das|dafuer|da|wir|ich|hier) <thing> (nicht|kein|keine|keinen) [<thing>]
        (das projekt|das vorhaben|der auftrag|die stelle|das thema|das haus|der betrieb|die firma) [wurde|ist|
            wird] [bereits|
            schon|inzwischen|laengst] (gestrichen|eingestellt|vergeben|besetzt|erledigt|abgesagt|beendet)
    """,
    Says.NO: """
        ^ [also|daher|deshalb|darum|somit] [,] (nein|nee|noe|ne|naa) {end} | aber (nein|nee|noe) {end}
    """,
}

# Turning words that turn nothing beside an act.
MILD = """
    ihnen dir dich euch ihre ihren ihrem ihrer deine deinen deinem du sehen seht treffen
    wollte wollten
     wieder neu neue neuen neuer er sie ihm ihr ihn    mal dann bald   erst doch
     super toll klasse genial   gluecklich       heisst erwarte
       gefragt   fragst meine meinen unter
          urlaub rente ruhestand   empfehlung hoeren gehoert nerv zurueck
    inzwischen mittlerweile   beste besten    seit software programm system

"""
# More words that may turn an open remark.
TURNING = """
    zitat zitiere zitiert schrieb schreibe schrieben schrieb meinte dachte gedacht traeume traeumen traeum traum
    durch gestorben
    besetzt vergeben lust platz kapazitaet kapazitaeten interesse bedarf verwendung vertrauen skeptisch sicherheit
    zunge enttaeusche
    enttaeuschen kuemmert kuemmern betreut betreuen uebernimmt uebernehmen macht's laeuft's entscheidet
    entscheiden entscheidung
    entschieden freigeben absprechen abstimmen abklaeren klaeren pruefen pruefe besprechen bespreche nachdenken
    ueberschlafen
    versprechen garantie gratis umsonst honorarfrei unverbindlich verbindlich spaeteren moment sekunde halt stopp
    warte wart zuvor
    ehrlich quatsch unsinn bloedsinn vergiss vergessen irrtum versehen falsch verwechselt verwechslung korrektur
    korrigiere bzw
    beziehungsweise ausgenommen abgesehen bloss ned net nich nit nimmer koa kei nix mangels gegen stoppt aufhoeren
    hoer bis ab
    quartal monat monate naechst kommt's frist wuensch wunsch wuensche hoechstens mindestens maximal garantiert
    dafuer sofern
    selber selbst alleine allein intern inhouse eigene eigenen eigener exklusiv wettbewerb betrogen unserioes
    dubios hausverbot
    faul bald-nicht jemals geschweige so-lange insofern soweit wobei hingegen immerhin zumindest einerseits
    andererseits
    sprechen sprich reden redet wenden wende rufen ruf mailen kontaktieren kontaktiere schicken schick senden
    sende stellen stell
    geben gib lassen lass lasst holen hol nimm streich loesch vergesst erzaehl glauben glaubst spinnst wem wessen
    wozu wieso warum
    unaufgefordert unaufgeforderte unaufgeforderten unerwuenschte unerwuenschten unverlangt unverlangte
    unverlangten ungefragt
    ungebeten jahresende zu raus aussteigen aufgeben
    angenommen gesetzt vielleicht evtl ggf gegebenenfalls notfalls wohl schaetze schaetzungsweise offenbar
    anscheinend jein
    schwager schwaegerin neffe nichte cousin cousine onkel tante enkel enkelin opa oma schwiegersohn
    schwiegertochter schwiegervater papa mama bekannter bekannte bekannten kumpel
    durch vertrauliche vertraulichen verwaltet gemacht abgedeckt ausgelagert vergeben geheim privat private
    privaten geregelt versorgt eingespielt gedeckt
"""
# Words of a consent that wishes for something, and is no mere yes.
WISHING = """
    gern gerne bitte unbedingt absolut zweifel einverstanden gewartet vergnuegen freude lieber gerufen gelegen
    recht interesse interessiert
    freuen freue willkommen angebot vorschlag sowas
"""
SINCE = "seit"
JOINING = "denn weil da dann also"
NOUNS = True
