"""Italian."""

from introbot.reading.words.composed import it as composed
from introbot.reading.words.folding import UNACCENTED
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": "lui|lei|loro|<who>|questa persona|quella persona|(il signor|la signora|il dott|la dott ssa) <who>",
    "bene": """
        ottimo | perfetto | bello | fantastico | eccellente | magnifico | molto utile | utile | bellissimo
        l'ideal | ideale | un piacere | una buona idea | un'ottima idea | molto gentile | gradito | molto bello
        splendido | grandioso
    """,
    "intro": """
        (presentaci|presentami|ci presenti|mi presenti|presentateci|presentatemi|presentamela|presentamelo|me lo
            presenti|me la presenti|ce lo presenti|ce la presenti) [a {them}|pure|per favore|{them}]
        (mettici|mettimi|ci metta|mi metta|metteteci|mettetemi) [pure] in (contatto|comunicazione) [con {them}]
        (fai|faccia|fate|faccia pure|fai pure) (le presentazioni|la presentazione|l'introduzione|l'intro)
        (dagli|dalle|gli dia|le dia|passagli|passale) [pure] [il|i|la] [mio|miei|mia] (contatto|numero| indirizzo|
            mail|email|recapiti|dati)
    """,
    "mese": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "stagione": """
        primavera | estate | autunno | inverno | vacanze | ferie | natale | pasqua | feste | anno nuovo
        anno prossimo | nuovo anno
    """,
    "quando": """
        (in|a|ad|da|dal|dall|dopo|dopo il|dopo le|dopo la|dopo l|prima di|non prima di|a partire da|fino a|fino al|
            entro|verso|verso la|per|a inizio|a fine|a meta|fine|inizio|meta|nel mese di|con la|con l|con il|nel) [il|
            la|le|l|fine|inizio|meta|mese di] ({mese}|{stagione}|<n> [{mese}]|anno|mese prossimo|settimana prossima|
            prossimo mese|prossimo trimestre|prossimo anno|l'anno)
        (la|il|l|nel) [prossima|prossimo] (settimana|mese|anno|trimestre) [prossima|prossimo|che viene]
        (settimana|mese|anno) (prossima|prossimo)
        (tra|fra) (un|una|due|tre|quattro|sei|qualche|alcune|alcuni|un paio di|<n>) (giorno|giorni|settimana|
            settimane|mese|mesi|anno|anni)
        (il|l) <n> [{mese}] | <n> {mese} | quando (torno|rientro|saro tornato) | piu avanti [nell anno]
        fine anno | a fine anno
    """,
    "ruolo": """
        [il] mio (collega|socio|capo|marito|assistente|fratello)
        [la] mia (collega|socia|moglie|assistente|sorella) | mia moglie | mio marito | [il] nostro <thing>
        [la] nostra <thing> | l'ufficio <thing> | il reparto <thing> | il responsabile <thing>
        la responsabile <thing> | <name>
    """,
}
_ANSWERS: dict[str, str] = {
    Says.YES: """
        si [si] | certo che si | si certo | si certamente | si assolutamente | si senza dubbio
        si (ovviamente|a entrambe|a tutte e due|decisamente|naturalmente) | un si convinto | direi di si
        dico di si | si si
    """,
    Says.CONSENT: """
        [si] [,] (mi|ci) (interessa|interesserebbe|piacerebbe|farebbe piacere|fa piacere|va bene|andrebbe benissimo|
            sta bene) [molto|moltissimo|conoscerla|conoscerlo| incontrarla|incontrarlo|davvero|tanto|volentieri]
        (procedi|proceda|procedete|vai|vada|fai|faccia) [pure|avanti|tranquillamente|senz'altro|tranquillo] | ^
            (d'accordo|certo|certamente|senz'altro|nessun problema|nessuna obiezione|assolutamente si|molto
            volentieri|ben volentieri|con molto piacere|con grande piacere|come no|perche no|affare fatto|accetto|
            accettiamo|ci sto|sono d'accordo|siamo d'accordo|non ho nulla in contrario|nulla in contrario|figurati
            volentieri) [grazie|volentieri|si|procedi pure|procedi|vai|per me|con piacere|molto volentieri|per noi]
            (,|$)
        (sono|siamo|sarei|saremmo) [molto|davvero] (interessato|interessata|interessati|felice|felici|lieto|lieta|
            lieti|contento|contenta|contenti) [di (conoscerla| conoscerlo|incontrarla|incontrarlo|conoscere {them}|
            conoscere <who>|parlarle|parlargli)] | (puoi|puo| potete) [pure|tranquillamente] (presentarci|presentarmi|
            metterci in contatto|dargli il mio (numero|contatto|indirizzo)|darle il mio (numero|contatto|indirizzo)|
            procedere| passargli il mio (numero|contatto))
        (presentaci|presentateci|ci presenti|mettici in contatto|mettetemi in contatto|metteteci in contatto|fai da
            tramite) [pure|per favore|volentieri|senz'altro]
        si [,] (grazie|per favore|volentieri|molto volentieri|con piacere|con molto piacere|prego|mi farebbe piacere|
            ci farebbe piacere|per cortesia|te ne prego|procedi|proceda|va bene)
        ^ [molto|ben|assai] volentieri
        ^ (certo|certamente|assolutamente|ovviamente|con piacere|con molto piacere|con grande piacere| senz'altro|
            naturalmente|come no|nessun problema|senza problemi|ma certo|sicuramente|eccome|di sicuro) (,|$)
        (procedi|proceda|procedete|fai|faccia|vai) pure | vai [avanti] | avanti [pure|cosi]
        [si|certo|per favore] {intro}
        (puoi|puo|potete) [pure|certamente] (presentarci|presentarmi|metterci in contatto|mettermi in contatto| fare
            le presentazioni|procedere) [con {them}|a {them}|pure]
        [si] (mi|ci) (piacerebbe|farebbe|farebbe molto|interesserebbe) [molto|davvero|tanto] [piacere] [conoscerlo|
            conoscerla|conoscere {them}|incontrarlo|incontrarla|incontrare {them}|parlare con {them}| parlarci|essere
            (presentato|presentata|presentati)|una presentazione] (,|$)
        (vorrei|vorremmo|voglio|vogliamo|desidero|gradirei) [molto|davvero] (conoscerlo|conoscerla|conoscere {them}|
            incontrarlo|incontrarla|parlare con {them}|essere presentato|essere presentata|la presentazione| questa
            presentazione)
        (sarei|saremmo|sono|sarò|saro) [molto|davvero|ben] (felice|felici|lieto|lieta|lieti|contento|contenta|
            contenti|onorato) [di (conoscerlo|conoscerla|conoscere {them}|incontrarlo|incontrarla|parlare con {them}|
            parlargli|parlarle)] (,|$)
        (sarebbe|e) [molto|davvero|proprio] {bene}
        mi sembra [un'|una] [molto] (ottima idea|buona idea|perfetto|ottimo)
        (mi|ci) sembra (perfetto|ottimo|una buona idea|un'ottima idea)
        (per me|per noi|da parte mia) (va bene|ok|si|perfetto|nessun problema|va benissimo|tutto bene)
        (va|andrebbe) (bene|benissimo) per (me|noi) | (sono|siamo) d'accordo | ci sto | contaci | conta su di me
        (accetto|accettiamo) [volentieri|con piacere|la presentazione|la proposta|l'offerta|di buon grado]
        (non ho|non abbiamo|nessuna|nessun) (problemi|problema|obiezioni|obiezione|nulla in contrario|niente in
            contrario|difficolta)
        non (mi|ci) dispiace (,|$) | non mi dispiacerebbe (,|$|conoscerlo|conoscerla) | la mia risposta e si
        hai il mio (permesso|consenso|ok) | ha il mio (permesso|consenso|ok) | via libera | semaforo verde
        te ne sarei grato | te ne sarei grata | le sarei grato
    """,
    Says.CONSENT_ASKED: """
        ^ perche no $ | (si|certo) perche no
        (puoi|puo|potresti|potrebbe) (presentarci|presentarmi|metterci in contatto|mettermi in contatto) [per favore|
            con {them}|a {them}] $
    """,
    Says.COURTESY: "come (stai|sta|va|state) | tutto bene",
    Says.ASSENT: "va bene | ok | okay | d'accordo | bene | benissimo | va benissimo | ottimo | perfetto | capito",
    Says.HARMLESS: """
        (grazie|grazie mille|cordiali saluti|saluti|un saluto|un caro saluto|distinti saluti|cordialmente|a presto| un
            abbraccio|buona giornata|tanti saluti|cari saluti|ciao|molte grazie) [,] (<given> [<name>]|<given> <cap>|
            <cap> $) $ | ^ <given> <comma>
        grazie [mille|tante|infinite|di cuore|ancora|molte|a te|a lei|in anticipo|a voi] [<name>]
        (mille|tante|molte) grazie | (ti|la|vi) ringrazio [molto|tanto|ancora]
        grazie [mille|tante|ancora] (per|per il|per la|per l|per avermi|di) (aver pensato a me|avermi pensato| pensare
            a me|chiesto|contattato|tua mail|mail|messaggio|tuo messaggio|suo messaggio|proposta|offerta| pensiero|
            idea|aiuto|cuore|disponibilita|aver chiesto|gentilezza|interessamento|segnalazione|contatto)
        per (favore|piacere|cortesia) | e | allora | anche | ottimo | perfetto | fantastico | eccellente
        benissimo | molto bene | bella idea | (ottima|buona|bella|splendida) idea
        che (bello|gentile|bella idea|gentilezza|carino|carina|pensiero gentile) [da parte tua|da parte sua]
        (molto|sei molto|e molto|davvero) gentile [da parte tua|da parte sua]
        (ciao|salve|buongiorno|buonasera|gentile|caro|cara|buon giorno|egregio|gentilissimo|gentilissima) [a tutti]
            [<cap>]
        (cordiali|cari|distinti|tanti|i miei) saluti [,] [<name>]
        (cordialmente|saluti|un saluto|un abbraccio|un caro saluto|a presto|buona (giornata|serata|settimana)| buon
            (lavoro|weekend|fine settimana)|baci) [<name>]
        inviato (da|dal mio) [mio] <thing> | <smile>
        (scusa|scusi|scusate|mi scuso|chiedo scusa) [per] [il|la] [mio|mia] (ritardo|risposta tardiva|attesa)
        (molto|sembra|davvero) interessante | (mi|ci) interessa [molto]
        (sono|siamo) [molto] (interessato|interessata|interessati) | esatto | esattamente | corretto
        (e) (proprio|esattamente) (quello che|quel che|chi|cio che) (cerco|cerchiamo|cercavo|cercavamo|mi serve| ci
            serve)
        il nostro <thing> (e) [rotto|un disastro|guasto] | resto in attesa | attendo (notizie|tue notizie)
        il (martedi|lunedi|mercoledi|giovedi|venerdi) (mi|ci) va bene
    """,
    Says.NEED: """
        (ne ho|ne abbiamo) [davvero|proprio|molto] bisogno
        (mi|ci) serve [davvero|proprio] [questo|aiuto|qualcuno|una persona cosi]
        (ho|abbiamo) [davvero|proprio] bisogno [di (aiuto|questo|qualcuno|lui|lei)] | e una necessita
        e quello che (mi|ci) serve
    """,
    Says.ECHO: """
        si [,] (ho|ne|mi|lo|la|e|ricordo|lo so|ricevuto|abbiamo|sono|siamo|letto|o|ciao|ci|pronto|conosco|ho visto|ho
            letto|serve)
        si alla prima | si e no | (ha detto|ho detto|dire|dice|detto|dico) [,|che|di] si
        alla prima [domanda] [,] si | questo si | si dice | si puo | si vede | si vedra | non si
    """,
    Says.ASIDE: """
        ^ no [,] non (lo|la|li) (conosco|conosciamo) | non (lo|la|li) (conosco|conosciamo) [ancora]
        non c'e fretta | senza fretta | mai sentito [nominare]
    """,
    Says.STOP: """
        (cancellami|cancellatemi|mi cancelli|cancellate|cancelli|rimuovimi|rimuovetemi|mi rimuova|rimuovete| rimuova|
            toglimi|toglietemi|mi tolga|eliminatemi|eliminami|eliminate|disiscrivetemi|disiscrivimi| disiscrivermi|
            disiscrivere|disiscrizione|cancellare|cancellarmi|rimuovere|eliminare) [da|dalla|dalle| dal|il|i|la|mio|
            miei|mia|subito|per favore]
        (non|mai) [mi|ci] (scriva|scrivere|scrivete|scrivi|scrivermi|contatti|contattare|contattate|contattarmi|
            mandi|mandate|mandarmi|inviate|invii|inviarmi|disturbi|disturbate|disturbarmi|contattatemi|scrivetemi|
            inviatemi|mandatemi) [mi] (piu|mai|mai piu|ancora)
        non [mi|ci] (scriva|scrivete|scrivi|contatti|contattate|contattatemi|scrivetemi|inviatemi|mandatemi| mandate|
            inviate|disturbate|scrivermi|contattarmi|mandarmi|inviarmi|disturbarmi) (piu|mai|altro|altre| altri|$|,|
            nulla|nient)
        non (voglio|vogliamo|desidero|desideriamo|intendo) (piu|ricevere|essere contattato|essere contattata| essere
            disturbato|piu ricevere|essere contattati)
        (smettila|smettetela|la smetta|smetta|smettete|basta) [di|con|queste] [scrivermi|contattarmi|mandarmi| mail|
            messaggi|email|,|$]
        (lasciatemi|lasciami|mi lasci|lasciateci) (in pace|stare|tranquillo|tranquilla) | mai piu | spam | gdpr
        dalla (vostra|sua|tua) lista | mailing list | ^ stop $ | ^ basta $ | unsubscribe
        niente piu (mail|email|messaggi)
    """,
    Says.MACHINE: """
        fuori ufficio | risposta automatica | messaggio automatico
        (sono|saro) [attualmente] (in ferie|assente|fuori sede|in vacanza) [fino|e|dal|sino] | in mia assenza
        durante la mia assenza | accesso limitato
        (il suo|la sua|il tuo|la tua) (messaggio|richiesta|mail) e (stato|stata) | ticket | non rispondere a
    """,
    Says.ACQUAINTED: """
        (ci|lo|la|li) (conosciamo|conosco) (gia|bene|da|molto|benissimo|di persona) | ci conosciamo
        gia (ci conosciamo|lo conosco|la conosco|in contatto|conosciuto|conosciuta|incontrato|incontrata)
        (siamo|sono) gia (in contatto|stati presentati|stato presentato|amici)
        (e) (un|una|un mio|una mia) (vecchio|vecchia|caro|cara|buon|amico|amica|ex) [amico|amica|collega]
    """,
    Says.DELEGATE: """
        (parli|parla|parlane|chieda|chiedi|contatti|contatta|scrivi|scriva|senti|senta|rivolgiti|si rivolga| meglio
            parlare|meglio sentire|prova con|provi con) [pure|meglio|direttamente|a|con|al|alla|ad] [con|a| al]
            {ruolo}
        (se ne occupa|se ne occupano|se ne occupera|ne e responsabile|decide|gestisce|segue queste cose|si occupa di|
            si occupa di questo)
        (la|il|l) (persona|contatto|interlocutore|referente) (giusta|giusto|adatta|adatto|corretta|corretto|e|
            sarebbe)
        non sono (la persona|io|il responsabile|la responsabile) | non e (il mio|di mia|la mia|compito mio)
        (ho|abbiamo) (inoltrato|girato|passato) | inoltro | giro la
        (al posto mio|invece di me|al mio posto|anziche a me|invece che a me) | per conto di | a nome di
        in copia
    """,
    Says.QUESTION: """
        ^ (che|chi|cosa|quale|quali|quanto|quanti|come|dove|quando|che cosa) (e|sono|costa|costerebbe|fa|chiede|
            offre|tipo|esperienza|tempo|puo|ha|sarebbe|lavora|si|prezzo|prende|intendi|intende|vuole)
        (vorrei|vorremmo|mi piacerebbe|ci piacerebbe|devo|dovrei|voglio|bisognerebbe|gradirei) [prima|anche| solo]
            (sapere|capire|chiedere|saperne di piu|conoscere i|conoscere il|chiederti|chiederle|sentire)
        (ho|abbiamo|avrei) (una|un paio di|alcune|due|qualche) (domanda|domande|dubbio|dubbi) | una domanda
        (puoi|puo|potresti|potrebbe) (dirmi|spiegarmi|mandarmi|darmi|chiarire|dirci) | mi chiedo
        mi dica (chi|cosa|quanto|di piu|prima) | dimmi (chi|cosa|quanto|di piu|prima) | saperne di piu
    """,
    Says.CONDITION: """
        se (<thing>|non|e|il|la|lui|lei|lo|ci|mi|i|le|costa|fosse|puo|ha|sono|solo|possibile|fa|lavora|si)
        purche | a patto | a condizione | ad una condizione | a una condizione
        solo (se|per|con|via|dopo|quando|in) | soltanto | a meno | tranne | salvo | dipende | appena
        non appena | una volta | quando (il|la|lui|lei|avro|avremo|mio|mia) | senza impegno
        prima (devo|voglio|vorrei|di|dobbiamo|bisogna|che) | qualora
    """,
    Says.PROVISO: """
        ma (non|solo|senza|prima)
        non (dare|dia|date|condividere|dire|dica|menzionare) (il|i|la|le|il mio|i miei|i nostri|gli|nulla)
        gratis | gratuitamente | riservato | in confidenza
    """,
    Says.CONTRAST: """
        ma | pero | tuttavia | comunque | anche se | sebbene | solo | soltanto | piuttosto | meglio | invece
    """,
    Says.LATER: """
        piu (tardi|avanti|in la) | (un'altra|altra) (volta|occasione) | in un altro momento
        in un secondo momento
        (forse|magari|meglio|eventualmente|riprova|riprovi|ricontattami|mi ricontatti|ricontattatemi|scrivimi|mi
            scriva|risentiamoci|sentiamoci|ne riparliamo|riparliamone|parliamone|risentirci|chiedimelo|me lo chieda)
            [di nuovo|ancora|pure|semmai] {quando}
        (ti|le|vi) (faccio sapere|faro sapere|dico|diro|ricontatto|ricontattero|aggiorno|aggiornero|rispondo|
            rispondero|scrivo|scrivero|richiamo)
        (devo|dobbiamo|fammi|mi faccia|lasciami|mi lasci|ci devo) [prima] (pensare|pensarci|parlarne|sentire|
            riflettere|consultare|verificare|parlare con|chiedere a)
        (sono|siamo) [molto|troppo|super|davvero] (occupato|occupata|occupati|impegnato|impegnata|impegnati| preso|
            presa|presi|pieno|piena|sommerso|sommersa|oberato)
        non (ho|abbiamo) tempo (ora|adesso|in questo momento|questa settimana|questo mese|al momento|fino)
        non e (il|un) (momento|buon momento|momento giusto)
        (fino a|aspettare|aspettiamo|rimandare a|rimandiamo a|rinviare a) {quando} | non prima di {quando}
        troppo presto | (rimandare|rimandiamo|rinviare)
    """,
    Says.DATED: "{quando} | domani | presto | dopo",
    Says.NOT_NOW: """
        (ora|adesso|per ora|al momento|per il momento|in questo momento|attualmente|oggi|questa settimana|questo mese|
            quest'anno|ancora) [,] no
        no [,] (ora|adesso|per ora|al momento|per il momento|in questo momento)
        non (ora|adesso|per ora|al momento|per il momento|in questo momento|subito|oggi|questa settimana|questo mese|
            quest'anno|ancora|proprio ora|attualmente)
        ora non (posso|riesco) | adesso non (posso|riesco)
    """,
    Says.REFUSAL: """
        ^ no [,] grazie | no grazie | grazie [,] (ma no|no|ma|ma non|ma preferisco|ma siamo)
        ^ no [,] (mi dispiace|non|preferisco|purtroppo|mi spiace|siamo|abbiamo|ho|assolutamente|lascia)
        non (mi|ci) (interessa|serve|occorre|servono|convince|va|sembra il caso|riguarda)
        non (sono|siamo) [piu|molto] (interessato|interessata|interessati|alla ricerca)
        non (ho|abbiamo|c'e|ne ho|ne abbiamo|vedo) [ne] [alcun|nessun] (bisogno|interesse|necessita|budget| esigenza)
        non (voglio|vogliamo|desidero|desideriamo|intendo|intendiamo|vorrei|vorremmo)
        non (e necessario|serve|fa per (me|noi)|e per (me|noi)|occorre|credo|penso|e il caso|e quello|direi|fa al
            caso)
        (preferisco|preferiamo|preferirei|preferiremmo) (di no|non|rifiutare|declinare|restare|rimanere|evitare)
        (devo|dobbiamo|purtroppo devo) (rifiutare|declinare|dire di no)
        (rifiuto|declino|rifiutiamo|decliniamo|passo|rinuncio) (,|$|l|la|il|l'offerta|gentilmente|volentieri)
        nessun (interesse|bisogno) | nessuna necessita
        (abbiamo|ho) gia (qualcuno|un|una|chi|trovato|risolto|il nostro|la nostra|fornitore)
        siamo (gia|a posto) [coperti|a posto|serviti|,|$] | sono a posto
        (assolutamente|decisamente|certamente) no | per niente | neanche per sogno | non se ne parla | mai
        purtroppo (no|non|devo|dobbiamo) | mi (dispiace|spiace) [,] (no|ma|non|ma non) | direi di no
        credo di no | penso di no | meglio di no | lascio perdere | lasciamo perdere
    """,
    Says.NO_INTRODUCTION: "(senza|nessuna) presentazione | non (ci|mi) (presenti|presentare|presentate)",
    Says.NO: "^ no (,|$) | ^ no no | no $",
    Says.DETAILS: """
        (mandami|mandatemi|mi mandi|inviami|inviatemi|mi invii|dammi|mi dia|girami|mandaci|ci mandi) [pure| prima|
            solo|semplicemente|per favore|intanto] [i|le|piu|il|la|qualche|maggiori|ulteriori|alcuni|delle| dei]
            [suoi|sue|suo|sua] (dettagli|dettaglio|informazioni|info|contatti|contatto|sito|recapiti|dati| biglietto|
            scheda)
        (piu|maggiori|ulteriori|solo i) (dettagli|informazioni|info|dati) [per favore|prima|,|$]
    """,
    Says.WAIT: """
        ^ (aspetta|aspetti|aspettate|un attimo|un momento|un minuto|attendi|attenda|fermo|fermi) [per favore|un
            attimo|un momento|un po] (,|$)
    """,
    Says.FOG: """
        forse | magari | puo darsi | probabilmente | possibilmente | vedremo | vediamo | chissa | non so
        non lo so | non sono sicuro | non sono sicura | hm | hmm | mah | boh | ahah | haha | scherzo | scherzavo
        in teoria | in linea di massima | in linea di principio | suppongo | ci penso | ci pensero | potrebbe
        credo | eventualmente
    """,
}
_COMMON = """
    io tu lui lei noi voi loro il lo la i gli le un uno una di del della dei delle a al alla da dal in nel nella
    con per su e o ma non che come piu molto sono e siamo ho abbiamo ha hanno mio mia suo sua nostro nostra mi
    ti ci vi si ne grazie ciao salve buongiorno questo questa quello l d un c
"""
_CAUTION = """
    non ne mai niente nulla nessuno nessun nessuna senza se ma pero tranne salvo solo soltanto prima dopo fino
    quando mentre altro altra meglio forse magari domani o che no , ... <url> <mail> tempo piu dettagli
    informazioni prezzo invece
"""

LANGUAGE = Language(
    code="it",
    facts="ero stato stata ferie vacanze giornata serata settimana natale compleanno malato pranzo",
    answers=merged(_ANSWERS, composed.ANSWERS),
    turning=composed.TURNING,
    naming=composed.NAMING,
    check_ins={
        "met": """
            (ci siamo|l'ho|l'abbiamo|abbiamo|ho) [gia|finalmente] (visti|incontrati|sentiti|parlati|conosciuti|
                incontrato|incontrata|sentito|sentita|parlato|conosciuto|conosciuta|avuto|fatto) [una|un|bella|
                buona] [chiacchierata|telefonata|incontro|riunione|call|ieri|con|,|$]
            (abbiamo|ho) avuto (una|un) [bella|buona|bel|buon|ottima] (telefonata|incontro|riunione|
                conversazione|chiacchierata|call)
        """,
        "scheduled": """
            (appuntamento|riunione|incontro|call|chiamata|telefonata) [gia] (fissato|fissata|programmata|
                programmato|in agenda|per|il|prevista|previsto)
            (abbiamo|ho) (fissato|un appuntamento|programmato|concordato|una call|in programma)
            ci (vediamo|sentiamo|incontriamo) (il|la|lunedi|martedi|mercoledi|giovedi|venerdi|domani|settimana)
            fissato | programmato
        """,
        "no_contact": """
            (nessuna|senza|ancora nessuna) (risposta|notizia|novita)
            (non|mai|non mi|non ci) (ha|hanno|ho|abbiamo|si|e|risponde|siamo) [ancora|mai|mai piu] (risposto|
                sentito|sentiti|ricevuto|fatto|scritto|richiamato|visti|riusciti|riuscito|parlato|incontrati)
            (non|nulla|niente) (ancora|risponde) | ^ (ancora niente|ancora nulla|niente|nulla|non ancora)
        """,
        "not_a_fit": """
            non (ha funzionato|era|e|fa|faceva|e andata|siamo|corrisponde|va) [quello che|al caso|per|adatto|
                adatta|il|la|compatibili|bene]
            troppo (caro|cara|grande|piccolo|costoso)
        """,
        "going_well": """
            (va|sta andando|e andata|e andato|procede|funziona) [tutto|molto|benissimo|davvero] (bene|benissimo|
                alla grande)
            (sta andando|va|e andata|procede) benissimo | (stiamo|gia) (lavorando|collaborando) insieme
            (molto|siamo) (contenti|soddisfatti|contento|contenta|felici) | lavoriamo insieme
        """,
    },
    commands={
        "send": """
            [si|ok|per favore] (invia|invii|inviare|inviala|invialo|mandala|mandalo|manda|mandi|spedisci|
                spedisca|approvo|approvato|approvata) [pure|cosi|ora|per favore|adesso|cosi com'e]
            (procedi|proceda|vai) [pure] | (va|tutto) (bene|benissimo|perfetto) [cosi] | perfetto cosi
        """,
        "harmless": """
            grazie [mille|tante] | per favore | perfetto | ottimo | benissimo | ciao [<cap>] | saluti [<name>]
            e | niente da cambiare
        """,
        "cancel": """
            ^ (annulla|annulli|annullare|cancella|cancelli|lascia perdere|lasci perdere|lascia stare) [tutto|per
                favore|pure] (,|$)
            non (inviare|inviarla|inviarlo|mandare|mandarla|mandarlo|invii|spedire) [nulla|niente|piu]
        """,
        "edit": """
            (cambia|cambi|sostituisci|sostituisca|correggi|corregga|aggiungi|aggiunga|togli|tolga|elimina|
                menziona|scrivi|scriva|accorcia|modifica|metti)
            invece di | al posto di | refuso | troppo (lungo|formale|corto)
        """,
        "wait": "^ (aspetta|aspetti|attendi|attenda|un attimo) (,|$) | non ancora",
        "go on": "(continua|continui|riprendi|prosegui)",
        "swap": "(scambia|scambiali|inverti|al contrario|invertiti)",
        "stop": "non scrivermi piu | non mi scriva piu | cancellami",
        "yes": "^ si | ^ certo | ^ ok | ^ va bene",
        "no": "^ no [,] grazie | ^ no (,|$)",
        "doubt": "forse | magari | domani | dopo | ma | se | prima | quando | piu tardi | non",
    },
    macros={**_MACROS, **composed.MACROS},
    spellings={
        "okay": "ok",
        "grz": "grazie",
        "xche": "perche",
        "perchè": "perche",
        "e-mail": "mail",
        "email": "mail",
        "infos": "info",
    },
    folding=UNACCENTED,
    joints="'",
    introduction_stems=("present", "in contatto"),
    common=_COMMON,
    caution=_CAUTION,
    not_names="""
        lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre scherzo bugia
    """,
)
