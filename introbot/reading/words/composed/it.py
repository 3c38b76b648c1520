"""Italian: consents and refusals composed of verb and object, and remarks told by how they begin."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "grave": """
        un disastro|un caos|un incubo|rotto|rotta|rotti|guasto|guasta|vecchio|vecchia|obsoleto|obsoleti|un casino|un
            problema|a pezzi|un macello|allo sbando|fuori uso|alla frutta|in pessimo stato|un pasticcio|disordinati
    """,
    "end": "(,|$)",
    "pf": """
        per favore|per cortesia|per piacere|grazie|pure|volentieri|tranquillamente|senz'altro|quando vuoi|quando
            vuole| grazie mille|con piacere|subito
    """,
    "miei": """
        [il] (mio|nostro) (numero|contatto|indirizzo|cellulare|telefono|recapito|indirizzo mail) | [la] (mia|nostra)
            (mail|e-mail|email) | [i] (miei|nostri) (contatti|dati|recapiti|riferimenti)
    """,
    "con": "con {them}|a {them}|l'un l'altro|fra noi|tra noi",
    "ponte": """
        la presentazione|una presentazione|questa presentazione|le presentazioni|il contatto|un contatto|la
            conoscenza|un incontro|l'incontro|una chiacchierata|una telefonata|l'introduzione|un'introduzione|la (sua|
            tua|vostra) proposta|la proposta|l'offerta|la (sua|tua) offerta|l'invito|il (suo|tuo) invito|da tramite|da
            ponte|l'intro
    """,
    "gusto": """
        con (piacere|molto piacere|gran piacere|grande piacere|vero piacere|immenso piacere|gioia|entusiasmo|tutto il
            cuore) | [ben|molto|assai|davvero|piu che] volentieri | di buon grado | a braccia aperte | senza esitare |
            senza esitazioni | senza pensarci due volte
    """,
    "vederlo": """
        conoscere {them}|conoscerla|conoscerlo|conoscerli|fare la (sua|loro) conoscenza|fare la conoscenza di {them}|
            parlare {con}| parlargli|parlarle|parlarci|sentire {them}|sentirlo|sentirla|incontrare {them}|incontrarlo|
            incontrarla|essere (presentato|presentata|presentati|presentate) [{con}]|essere messo in contatto [{con}]|
            essere messa in contatto [{con}]|entrare in contatto {con}|scambiare due parole {con}|che (ci|mi)
            (presentassi|presentasse|presentaste| mettessi in contatto|mettesse in contatto|presenti)|{ponte} [{con}]
    """,
    "elogio": """
        gentile|bello|ottimo|perfetto|interessante|utile|eccellente|fantastico|promettente|simpatico|meraviglioso|
            carino|cara|carina|premuroso|bella|ottima|perfetta|simpatica|meravigliosa|attento|ideale|competente|
            prezioso
    """,
    "aiuto": """
        [molto|davvero|proprio|di grande|estremamente|assai] (utile|comodo|gradito|prezioso|aiuto|piacevole|
            interessante| importante|bello|vantaggioso) | un (grande aiuto|piacere|sollievo|onore|vero piacere)
    """,
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        [quindi|allora|percio|dunque|e] (si|sì) [,] (mille volte|cento volte) (si|sì) | si [,] si e (ancora|poi
            ancora) si | si e si
        si (a|per) (entrambe|tutte e due|entrambi|tutto|tutti e due) [le] [domande|cose] | si [,] (senza dubbio|senza
            alcun dubbio|assolutamente|sicuro|sicuramente|di sicuro|ovvio|ovviamente|certo|certamente|davvero|eccome|
            naturalmente)
        un (grande|enorme|bel) si | (ma|e) certo che si | assolutamente si
    """,
    Says.CONSENT: """
        sarebbe {elogio} se (ci|mi) (mettessi|mettesse|presentassi|presentasse) [in contatto] [{con}]
        [si] [,] (sono|siamo) [molto] (interessato|interessata|interessati) a (questo|quel|questo nuovo) contatto
        [si] [,] [grazie] [,] (puo|puoi) (metterci in contatto|presentarci) (via|per) mail
        [te|le|gliene] ne (sarei|saremmo) [molto] (grato|grata|grati) | (parlerei|chiacchiererei) volentieri con
            {them}
        (mi|ci) (pare|sembra) [molto] {elogio} [,] (ci presenti|presentaci|{intro})
        ^ [oh|ah|ma|si|certo] [,] {gusto} [,] [si|grazie|grazie mille|grazie del pensiero]
        ^ (ok vai|vai|dai|dai si|si dai|eccome|senza dubbio|sicuro|con tutto il cuore|non aspettavo altro|non chiedevo
            altro|figurati| si figuri|ma figurati|magari|affare fatto|ci sto|assolutamente) [,] [{pf}|si] {end}
        (dai|ok|va bene|figurati|certo|si|perfetto) [,] (presentaci|presentami|presentamela|presentamelo|ci presenti|
            mi presenti| presentateci|mettici in contatto|ci metta in contatto|fallo|lo faccia|fai|vai|procedi|
            proceda|{intro}) [{con}] [{pf}]
        [si|certo] [,] (presentaci|presentami|presentamela|presentamelo|ci presenti|mi presenti|presentateci|me la
            presenti|me lo presenti) [{con}] [{pf}]
        [si|certo] [,] (mettici|mettimi|ci metta|mi metta|metteteci|collegaci|connettici) [in (contatto|
            comunicazione)] [{con}] [{pf}]
        (fai|faccia|fate|fallo|lo faccia) [{pf}] [{ponte}] [{con}] [{pf}]
        (dagli|dalle|gli dia|le dia|passagli|passale|gli passi|le passi|dai|dia|passa|passi|giragli|girale|condividi)
            [{pf}] {miei} [{con}] [{pf}]
        (puoi|puo|potete) [{pf}] (dargli|darle|passargli|passarle|girargli|girarle|dare|passare|condividere|
            lasciargli|lasciarle) {miei} [{con}] [{pf}]
        (puoi|puo|potete) [{pf}] (presentarci|presentarmi|metterci in contatto|mettermi in contatto|fare {ponte}|
            procedere) [{con}] [{pf}]
        (hai|ha|avete) [tutto] [il] (mio|nostro) (permesso|consenso|ok|benestare|assenso|via libera|si) [per|a|di]
            [(presentarci|presentarmi| {ponte}|procedere|farlo|metterci in contatto)]
        (do|diamo|le do|ti do) [il] (mio|nostro|pieno) [consenso|] (consenso|permesso|benestare|assenso|ok)
        (acconsento|acconsentiamo|autorizzo|approvo|consento) [{gusto}] [{ponte}|a {ponte}] [,] [proceda|procedi]
            [{pf}] {end}
        (accetto|accettiamo) [{gusto}|molto|senz'altro|l'idea] [{ponte}] [{gusto}]
        [a me|a noi|si] [,] (mi|ci) (farebbe|fa|piacerebbe|piace|interesserebbe|interessa|andrebbe|va|entusiasma|
            alletta) [molto|davvero|tanto| proprio|enormemente|un gran|un grande|veramente] [piacere|comodo|bene]
            [l'idea] [{vederlo}] {end}
        (mi|ci) (farebbe|fa|verrebbe|tornerebbe|sarebbe|aiuterebbe|servirebbe) [molto|davvero|tanto|proprio|un gran]
            [comodo|utile| piacere|d'aiuto|di {aiuto}|{aiuto}] {end}
        {vederlo} (mi|ci) (farebbe|sarebbe|interessa|interesserebbe|piacerebbe|aiuterebbe|tornerebbe|servirebbe)
            [molto|davvero] [piacere| comodo|{aiuto}] {end}
        {vederlo} sarebbe [{aiuto}|{bene}] {end} | sarebbe {aiuto} {end}
        (vorrei|vorremmo|voglio|vogliamo|desidero|desideriamo|gradirei|gradiremmo|spero di|non vedo l'ora di|sarei
            [molto] (felice| lieto|lieta|contento|contenta) di|sono [molto] (felice|lieto|lieta|contento|contenta) di|
            saremmo [molto] (felici|lieti|contenti) di| avrei piacere di|sarebbe un piacere|sara un piacere|mi
            piacerebbe|ci piacerebbe) [molto|davvero|tanto|volentieri|proprio] {vederlo} [{pf}]
        (ne|io ne) (sarei|saremmo|sono|siamo) [molto|davvero] (felice|felici|lieto|lieta|lieti|contento|contenta|
            contenti|onorato|onorata|grato| grata|entusiasta|entusiasti)
        (siamo|sono) [molto|davvero] (interessati|interessato|interessata|interessate|disponibile|disponibili|
            favorevole|favorevoli| entusiasta) [a|di|all'|al] [{vederlo}] {end}
        (aspetto|attendo|aspettiamo|attendiamo|resto in attesa del|restiamo in attesa del) [il|la] [suo|sua]
            (messaggio|chiamata|mail|contatto|telefonata| email) [di {them}|con piacere|con ansia|dei]
        (per me|per noi|da parte mia|da parte nostra) [,] (va bene|ok|si|certo|volentieri|benissimo|perfetto|nessun
            problema) [,] [presentaci|ci presenti|procedi|proceda|{intro}|{pf}]
        (non ho|non abbiamo|nessuna|niente|nulla|non c'e) [nulla|niente|alcuna|nessuna] (obiezione|obiezioni|in
            contrario|problema) [da (parte mia|parte nostra)|per (me|noi)]
        non (dico|direi|diro) di no | nessun problema [,] (procedi|proceda|{intro}|{pf}|vai) | non esitare [,] {intro}
            | non esiti [,] {intro} | (presentazione|contatto) [,] si [{pf}|grazie]
        ^ (va bene|ok|benissimo|ottimo|perfetto) [,] (volentieri|molto volentieri|con piacere|si|procedi [pure]|
            proceda [pure]|vai [pure]|per (me|noi)|presentaci|ci presenti)
        perche no [,] {intro} | ok [,] (ottimo|perfetto|benissimo|bene) [,] (fallo|procedi|proceda|vai|lo faccia)
            [{pf}]
        (d'accordo|ok|va bene|ci sto|affare fatto) [,] (conta su di (me|noi)|contaci|{intro}|procedi|procedi pure)
    """,
    Says.CONSENT_ASKED: """
        ^ (come|chi) (dire di no|rifiutare|potrei dire di no|direbbe di no|potrebbe dire di no) $
        (ci|mi) (presenti|presenta|metti in contatto|mette in contatto) [{con}] [{pf}] $
    """,
    Says.HARMLESS: """
        ^ (gentile|gentilissimo|gentilissima|ciao|salve|buongiorno|buonasera|buon giorno|caro|cara|egregio) [<given>|
            signora|signor|signore| dott|dottore|dottoressa] [<cap>]
        grazie [mille|tante|infinite|di cuore|davvero|a te|a lei] [<given>|del|della|dell'|per|per il|per la|di]
            [pensiero|proposta|aiuto| gentilezza|contatto|segnalazione|messaggio|interessamento|opportunita|tutto|
            disturbo|idea|presentazione|disponibilita|aver pensato a (me|noi)|avermi pensato|averci pensato|pensare a
            (me|noi)|tuo aiuto|suo aiuto|mail]
        (molto|che|sei molto|davvero|troppo) {elogio} [da parte (tua|sua)] | (che|proprio una) (bella|buona|ottima|
            splendida) idea
        (scusa|scusi|scusate|perdona|perdoni|mi scuso|chiedo scusa) [per] [il|la|del|della|mio|mia] (ritardo|risposta
            tardiva|attesa)
        (ero|sono stato|sono stata|eravamo) (in ferie|in viaggio|malato|malata|in vacanza|fuori|influenzato|
            influenzata)
        (la|il) (tua|sua|tuo|suo) (mail|messaggio) (era|e finita|e finito) nello spam
        (lui|lei|{them}) puo (chiamarmi|chiamarci|scrivermi|scriverci|contattarmi|contattarci|venire|passare) [quando
            vuole|in qualsiasi momento|quando preferisce|direttamente|al mattino]
        puo (chiamarmi|chiamarci|scrivermi|contattarmi) [quando vuole|in qualsiasi momento|quando preferisce|
            direttamente]
        mi chiami pure [quando vuole] | (sembra|pare) [molto|davvero] {elogio} | (capita|casca|arriva) (a fagiolo|a
            pennello|al momento giusto|proprio al momento giusto)
        (sei|e) (un angelo|un tesoro|la migliore|il migliore|un mito|grande)
        preferibilmente (via mail|per telefono|per mail) | mi fa piacere [che (tu|lei) abbia pensato a (me|noi)]
    """,
    Says.NEED: """
        (e|questo e|sarebbe) (proprio|esattamente|giusto) (quello che|cio che|la persona che|chi|quel che) (ci serve|
            mi serve|cerchiamo|cerco| stiamo cercando|sto cercando|ci serviva|mi serviva|cercavo|cercavamo|ci vuole)
        (bisogno|esigenza) [,] si | (stiamo cercando|sto cercando|cerchiamo|cerco) (proprio|giusto|da tempo) (una
            persona cosi|qualcuno cosi|qualcuno|un aiuto)
    """,
    Says.REMARK: """
        ^ [perche|e|dato che] [il|la|i|le] (nostro|nostra|nostri|nostre|mio|mia|miei|mie) <thing> (e|sono|resta|
            restano|diventa) [davvero|proprio| molto|completamente|totalmente|sempre] {grave} {end}
        ^ [perche|e|dato che] (il|lo|la|i|gli|le|l) <thing> (e|sono) [davvero|proprio|molto|sempre|completamente]
            {grave} {end}
        ^ [perche|e|dato che] (il|la|i|le|l) [nostro|nostra|nostri|nostre] <thing> [ci|mi] (fa i capricci|fanno i
            capricci|perde|perde acqua|si rompe|si rompono|si blocca|si bloccano|fa impazzire|fanno impazzire|crea
            problemi|creano problemi|da problemi|danno problemi|fuma) [da <thing>|ogni <thing>|tutti i <thing>] {end}
        ^ [perche] (cerchiamo|cerco|stiamo cercando|sto cercando) [da <thing>|proprio|disperatamente] (qualcuno|aiuto|
            un aiuto|una persona cosi|una mano) [per|con|come] [<thing>] {end}
        ^ [perche] (abbiamo|ho) (molti|parecchi|seri|grossi|un grosso|tanti|grandi) (problemi|problema|guai|
            grattacapi) (con|di) (il|la|i|le|l|gli) [<thing>] {end}
        ^ grazie [mille|tante] (per|di|del|della|dell) <words> {end}
        ^ [e] (sono|siamo) (disponibile|disponibili|reperibile|libero|libera|liberi) (il|la|tutti|tutte|al|di|in)
            <words> {end}
    """,
    Says.ECHO: "si [,] si [,] (come no|certo|vabbe|va be|ma certo) | si o no | si [,] [ma] (come no|proprio)",
    Says.FOG: "ne si [,] ne no | (si|no) o (si|no)",
    Says.DENIAL: """
        (sono|e|da) <thing> che non (troviamo|trovo) nessuno [adatto|bravo|che sappia]
        non (troviamo|trovo|abbiamo trovato) nessuno [da <thing>|adatto|bravo]
    """,
    Says.ASIDE: """
        ^ no [,] non (mi|ci) (disturba|dispiace|da fastidio|secca) [affatto|per niente] | ^ no [,] (anzi|affatto|per
            niente|nessun problema|al contrario)
        ^ [no] [,] non (la|lo|li) (conosco|conosciamo|conoscevo) [ancora|di persona|personalmente]
        ^ [no] [,] non conosco [ancora] {them}
    """,
    Says.REFUSAL: """
        (devo|dobbiamo|preferisco|preferiamo|preferirei|vorrei|temo di dover) [gentilmente|cortesemente|purtroppo]
            (rifiutare|declinare|dire di no|passare|rinunciare|evitare)
        (lavoriamo|lavoro|collaboriamo) gia con <thing> | (restiamo|resto|rimaniamo) con (il|la) (nostro|nostra)
            <thing>
        [abbiamo|ho] gia (scelto|trovato|preso|incaricato|ingaggiato) <thing> | abbiamo (scelto|preso) (un'altra|un
            altro) <thing>
        non (cerchiamo|cerco|vogliamo|voglio|ci serve|mi serve|ci occorre) (nessuno|niente|nulla)
        il problema e [gia|stato|ormai] [gia] (risolto|superato|sistemato) | (e|abbiamo) gia [stato] (risolto|
            sistemato)
        (non e|non rientra) (nei nostri|tra i nostri|nei miei) (piani|programmi) | (temo|credo|penso|direi) (che|
            proprio) non (faccia|sia| serva|fa) <thing> | non ne vale la pena | non se ne parla | (direi|dico|meglio|
            preferirei) (proprio di|di) no
        (lascia|lasci|lasciamo) (perdere|stare) | ne (faccio|facciamo) a meno | non (contare|conti|contate) su di (me|
            noi)
        (panificio|forno|azienda|indirizzo|persona) (sbagliato|sbagliata) | (quindi|percio|dunque|ma|mah) [,] no {end}
        (il bisogno|il problema|l'esigenza) (non c'e|c'era) [,] [ora|adesso] [non c'e] [piu] | (ora|adesso) non (c'e|
            serve) piu
        (vorrei|mi piacerebbe) poter dire di si [,] ma no | (decliniamo|declino) [gentilmente|cortesemente] | no [,]
            per (ora|adesso|il momento) no | (siamo|sono) (contenti|soddisfatti|a posto) cosi
    """,
    Says.NO: "^ (no no|nah|macche) {end} | ma no {end} | quindi no {end} | ^ mah [,] no {end}",
}

TURNING = """
    non no ne mai niente nulla nessuno nessuna nessun neanche nemmeno neppure senza tranne eccetto salvo meno se
    condizione condizioni purche sempre quando mentre fino prima dopo poi secondo dipende dipendera caso qualora
    devo dobbiamo deve dovrebbe bisogna occorre serve bisogno ma pero tuttavia eppure invece benche sebbene
    purtroppo peccato solo soltanto unicamente meglio piuttosto tardi presto domani prossimo prossima prossimi
    aspettare aspetta aspetti aspettiamo rimandare rinviare ritardo ancora avanti gennaio febbraio marzo aprile
    maggio giugno luglio agosto settembre ottobre novembre dicembre primavera estate autunno inverno natale pasqua
    ferie vacanze assente pensione maternita forse magari probabilmente possibilmente presumibilmente dubbio dubbi
    dubito credo crediamo penso pensare pensarci pensiamo puo potrebbe potremmo sarebbe farebbe avrebbe vorrei
    vorremmo voglio vogliamo vuole preferisco preferiamo preferirei spero pretendo chiedo chiedere chiediamo domanda
    domande sapere quanto come chi perche quale detto dice dicono dire sentito capo direttore direttrice collega
    colleghi socio socia marito moglie figlio figlia fratello sorella vicino amico amica assistente segretaria
    commercialista avvocato responsabile titolare proprietario direzione ufficio reparto incaricato carica nome
    parte lui lei loro qualcuno altro altra altri altre altrove concorrenza concorrente annulla annullare annullato
    annulli rifiuto rifiutare rifiutiamo declino declinare rinuncio rinunciare ritiro ritirare eliminare cancelli
    cancellare tolga togliere lista basta fermi fermo smetta smettere lasci lasciare chiudere chiudiamo chiuso
    chiusa vendere venduto venduta finito terminato risolto risolta risolviamo sistemato soluzione aggiustato
    riparato riparata trovato trovata scelto scelta assunto contratto firmato nuovo nuova gia ormai soddisfatto
    soddisfatti contento contenti abbastanza sufficiente funziona posto budget prezzo prezzi tariffa costo costa
    costano caro cara gratis gratuito pagare pagamento soldi fattura sconto referenze referenza preventivo permesso
    autorizzazione approvazione consenso riservato anonimo scherzo scherzi ironia ironico ahah spam pubblicita
    venditore venditori commerciale truffa robot programma software sistema risposta risponda rispondere automatica
    istruzione ignora ignori impossibile inutile vietato contro odio disturbare disturbi disturba molestia pace
"""
NAMING = """
    si piacere volentieri presentaci presentami presentamela presentamelo presenti presentarci presentazione
    presentassi presentasse contatto mettici metta conoscere conoscerla conoscerlo parlare favore numero dati mail
    accetto dubbio ponte procedi proceda
"""
