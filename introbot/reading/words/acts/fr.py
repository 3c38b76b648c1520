"""French: the acts of consenting and refusing, in every person and mood, and what is told openly beside them."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "p": """
        svp|stp|s'il vous plait|s'il te plait|volontiers|avec plaisir|donc|merci|alors|bien sur|vite|directement|
            sans
            hesiter|sans probleme|des maintenant|tout de suite|rapidement|bien|par mail|par courriel|par retour|
            toujours|
            sans souci|gentiment|aussi|oui|hein|la|vite fait|aujourd'hui|je vous prie|je t'en prie|des que
            possible|au plus
            vite|sans tarder|bien volontiers|tres volontiers|avec grand plaisir|si ce n'est pas deja fait
    """,
    "lui": """
        lui|elle|le|la|l|les|leur|cette (personne|dame)|ce monsieur|[(le|la|l|ce|cette|cher|chere)] [(monsieur|
            madame|m|mme|
            mlle|docteur|dr|mademoiselle|maitre)] <who>
    """,
    "nom": "[(monsieur|madame|m|mme|mlle|docteur|dr|mademoiselle|maitre)] <who>",
    "a": """
        (a|avec|aupres de|au|a la) {lui}|tous les (deux|trois)|toutes les deux|l'un a l'autre|l'une a l'autre|
            ensemble|entre nous
    """,
    "coord": """
        (mon|notre|mes|nos) (adresse|numero|mail|email|courriel|contact|telephone|portable|cell|cellulaire|tel|
            fixe|gsm|
            coordonnees|contacts|infos|informations|06|fiche|carte) [mail|de telephone|direct|portable|pro|
            professionnel|professionnelles|electronique|personnel]
    """,
    "pont": """
        (la|une|cette|les|l|votre|ta) (mise|mises) en (relation|contact|rapport|lien)|(la|les|cette|une)
            (presentation|
            presentations|rencontre|introduction)|le (lien|contact|pont|necessaire)|l'(intro|introduction|
            entremetteur|
            intermediaire|entremetteuse)|un (echange|premier echange|contact|rendez-vous|appel)|votre (proposition|
            offre|
            demarche|message)|ta (proposition|demarche)|ton (offre|idee)|cette (proposition|offre|rencontre|idee)|la
            (proposition|suite|demarche)|sa connaissance
    """,
    "pont2": "{pont} [de (mise en (relation|contact)|presentation|rencontre|cette rencontre)] [{a}]",
    # What is allowed or asked for, in the infinitive.
    "faire": """
        [de|d|a|bien] [bien] [nous|me|moi] [{p}] (presenter|connecter|introduire|brancher|relier|rapprocher|
            aboucher) [{a}|
            {lui}] [{p}]
        [de|d|a|bien] [bien] (me|nous) (le|la|les|l) presenter | [de|d|a] [le|la|les|l|lui] presenter {lui} [a
            (moi|nous)]
        [de|d|a|bien] [bien] [nous|me|moi] [{p}] mettre [{p}] en (contact|relation|rapport|lien) [{a}] [{p}]
        [de|d|a|bien] [bien] [nous] (faire|organiser|lancer|etablir|effectuer|realiser|initier|engager|amorcer|
            proceder a|
            arranger) [{p}] [a] {pont2} [{p}]
        [de|d|a|bien] [bien] [lui|leur|me] (donner|transmettre|communiquer|passer|laisser|envoyer|filer|partager|
            remettre|
            fournir) [{p}] {coord} [{a}] [{p}]
        [de|d|a] (nous|lui) (ecrire|envoyer (un|ce|votre) (mail|message|courriel) [commun]) [a tous les deux|a
            tous deux]
    """,
    # "that you introduce us"
    "que": """
        (tu|vous) (nous|me|m) [le|la|l] (presentes|presentiez|connectes|connectiez|introduisiez|mettes en (contact|
            relation|
            rapport|lien)|mettiez en (contact|relation|rapport|lien)|branches) [{a}] [{p}]
        (tu|vous) [lui|leur] (donnes|donniez|transmettes|transmettiez|communiquiez|passes|passiez) {coord} [{a}]
        (tu|vous) (fasses|fassiez|organises|organisiez) {pont2} | {lui} (me|nous|m) (contacte|ecrive|appelle|
            telephone|joigne)
    """,
    # "if you introduced us"
    "si": """
        si (tu|vous) (nous|me|m) (presentais|presentiez|connectais|connectiez|mettais en (contact|relation)|
            mettiez en
            (contact|relation)) [{a}] | si (tu|vous) (pouvais|pouviez) {faire}
    """,
    "content": """
        ravi|ravie|ravis|ravies|enchante|enchantee|enchantes|heureux|heureuse|content|contente|contents|partant|
            partante|
            partants|interesse|interessee|interesses|preneur|preneuse|preneurs|preneuses|curieux|curieuse|
            favorable|flatte|
            d'accord|ok|okay|honore|honoree|ouvert|ouverte|dispose|disposee|impatient|impatiente|pour|volontaire
    """,
    "bcp": """
        tres|vraiment|tout a fait|absolument|bien|fort|trop|plus que|vivement|beaucoup|enormement|carrement|
            grandement|
            sincerement|particulierement|sacrement|tellement|aussi|moi aussi|drolement|mega|super|hyper|
            extremement|bien sur|
            evidemment|volontiers|franchement|clairement
    """,
    "voir": """
        rencontrer|connaitre|voir|entendre|faire (sa|leur) connaissance|faire la connaissance de|parler|discuter|
            jaser|
            echanger|lui parler|lui jaser|papoter|causer|m'entretenir|nous entretenir|le rencontrer|la rencontrer|
            les
            rencontrer|le connaitre|la connaitre|l'avoir|l'entendre|en (parler|discuter)|entrer en (contact|
            relation)|
            prendre contact|le voir|la voir|l'appeler|etre (presente|presentee|presentes|mis en (contact|relation)|
            mise en
            (contact|relation)|mis en rapport)
    """,
    "quand_": """
        au (bureau|magasin|telephone|travail)|a tout moment|toute la (semaine|journee|matinee)|tous les jours|le
            (matin|soir|
            midi)|l'apres-midi|en (journee|semaine|soiree)|sur mon (portable|fixe|cell|gsm)|quand {lui} (veut|
            voudra|le
            souhaite)|cette semaine|ce soir|directement|a toute heure|n'importe quand|des (demain|aujourd'hui|lundi)
    """,
    "joindre": """
        (m|me|nous) (appeler|telephoner|joindre|contacter|ecrire|rappeler|voir|texter|rendre visite|trouver)|
            passer (me|nous) voir|prendre contact avec (moi|nous)|passer [chez (moi|nous)|au (bureau|magasin)]|
            venir [chez (moi|
            nous)|me
            voir]
    """,
}

ANSWERS: dict[str, str] = {
    Says.CIRCUMSTANCE: """
        (je suis|nous sommes) [toujours] (disponible|joignable|disponibles|libre|libres|joignables|au bureau|au
            magasin) [par telephone] [(le|tous les) (matin|matins|apres-midi|soir|soirs)|en journee|toute la (semaine|
            journee)] [par telephone]
        il (etait|est) temps que quelqu'un s'occupe (de|d) [notre|mon|nos|ce|cette|mes] <new>
    """,
    Says.YES: "^ (ben|bah|oh|ah|mais|eh|et) [mais] oui {end}",
    Says.ACT: """
        [oui|ok|allez|go|top|parfait] [,] (balance|file|envoie|donne|passe) [lui] [{p}] (mon|mes) (num|numero|06|
            contact|mail|coordonnees|contacts) [{a}] [{p}] [meme]
        [oui|bien sur|evidemment|mais bien sur] [que] je (veux|voudrais|souhaite) [{p}] (le|la|les) (rencontrer|
            connaitre)
        (bien sur|evidemment|certainement) que je (veux|voudrais) [le|la|les] {voir} [{lui}]
        presente nous [{p}]
        (j'autorise|nous autorisons) [{p}] la (transmission|communication) de (mes|nos) (coordonnees|donnees de
            contact|contacts) [{a}]
        (je|nous) (confirme|confirmons|reitere) (mon|notre) interet [pour {pont2}] | (lance|lancez|envoie|envoyez)
            (le|votre|ton) (mail|message|courriel) (d'introduction|de presentation) [{p}]
        (je serai|je serais|nous serons|nous serions) {content} (d|de) (echanger|discuter|parler) avec {lui} |
            merci de proceder a {pont2}
        (je (vous|te) laisse) (poursuivre|continuer|faire|avancer|organiser) [{p}]
        [{p}] (presente|presentez|presentes|connecte|connectez|branche|branchez|introduis|introduisez|relie|
            reliez) [{p}]
            (nous|moi|le moi|la moi|les moi|lui) [{p}] [{a}|{lui}] [{p}]
        [{p}] (mets|mettez|met) [{p}] (nous|moi) [{p}] en (contact|relation|rapport|lien) [{a}] [{p}]
        [{p}] (fais|faites|faisez|lance|lancez|organise|organisez|etablis|etablissez|effectuez|initiez|arrange|
            arrangez) [nous|
            moi] [{p}] {pont2} [{p}] | [{p}] (procede|procedez) [{p}] [a {pont2}] [{p}] {end} | (procedez|procede)
            a {pont2}
        [{p}] (donne|donnez|transmets|transmettez|passe|passez|communique|communiquez|file|filez|envoie|envoyez|
            refile|refilez|
            laisse|laissez|partage|partagez|fournissez) [lui|leur] [{p}] {coord} [{a}] [{p}]
        [{p}] (envoie|envoyez|ecris|ecrivez|fais|faites) [nous] [{p}] [(un|le|ce|votre|ton) (mail|message|courriel|
            mot)]
            [commun|groupe|d'introduction|de presentation] (a tous les deux|a tous deux|a nous deux|a tous les
            trois|aux deux)
        [{p}] (dis|dites|dis lui|dites lui|demande lui|demandez lui) [lui] [{p}] (de {joindre}|d'{joindre}|qu
            {lui} (m|me|nous)
            (appelle|contacte|ecrive|telephone|joigne)|qu {lui} (passe|vienne)|que {lui} (m|me|nous) (appelle|
            contacte|ecrive|
            telephone)|que je (l|le|la) (attends|rencontrerai avec plaisir|recevrai avec plaisir)) [{p}] [quand
            {lui} (veut|
            voudra)]
        ^ [oui|ok|bien|d'accord] [,] {nom} peut [{p}|toujours|tout a fait] {joindre} [{p}] [{quand_}] [{quand_}]
        qu {lui} (m|me|nous) (appelle|contacte|ecrive|telephone|joigne) [{p}] | que {lui} (m|me|nous) (appelle|
            contacte|ecrive|
            telephone|joigne) [{p}]
        [{p}] (tu peux|vous pouvez|peux tu|n'hesite pas|n'hesitez pas|tu pourrais|vous pourriez) [tout a fait|{p}]
            {faire}
        [{p}] (je (vous|t|te) (autorise|invite|encourage|prie|demande|laisse|remercie|saurais gre|serais
            reconnaissant|serais
            reconnaissante)|nous vous (autorisons|invitons|prions|remercions|laissons)|merci|veuillez|vous voudrez
            bien|ayez
            (l'amabilite|la gentillesse|l'obligeance)|aie la gentillesse|auriez vous l'amabilite|j'autorise) {faire}
        je (vous|te|t) laisse (proceder|faire) [{p}|les presentations|le necessaire]
        (j'accepte|nous acceptons|on accepte|j'approuve|je valide|nous validons) [{p}|{bcp}] [{p}] ({pont2}|
            {faire}|que {que}|l'idee)
            [de {faire}] [{p}] [et [je|nous] [vous|t|te] [en] (remercie|remercions) [(vous|de|pour|d'avance|par
            avance|
            beaucoup|d'avoir pense a (moi|nous))] [par avance|d'avance]]
        (je|nous|on) [ne|n] [y] (vois|voyons|voit|ai|avons) (aucun|aucune|pas d|rien) (inconvenient|objection|
            probleme|contre) (a ce que {que}|a {faire}|a {pont2}|pour {pont2})
        ^ [oui|et] [,] [{bcp}] {content} (de|d) {voir} [{a}|{lui}] [{p}]
        j'y consens [{p}] | (je consens|nous consentons) [{p}] (a {pont2}|a {faire}|a ce que {que}) | je souscris
            a {pont2}
        (je|nous|on) (suis|sommes|est|serais|serions) [{bcp}] [{bcp}] {content} (pour|a l'idee) (que {que}|{pont2}|
            etre (presente|
            presentee|mis en (contact|relation)|mise en (contact|relation)) [{a}]|{faire}|de {voir} [{a}|{lui}]|
            d'{voir} [{a}])
        ^ [oui|et|mais] [,] [{bcp}] (partant|partante|ok|d'accord|preneur|preneuse|c'est ok|c'est bon|oui|un grand
            oui|bon) (pour
            {pont2}|pour que {que}|pour etre (presente|presentee|mis en (contact|relation)|mise en (contact|
            relation)) [{a}]|a
            {pont2}|pour {voir} {lui})
        (je|nous|on) (suis|sommes|est|serais|serions) [{bcp}] [{bcp}] {content} [{p}] (de|d) {voir} [{bcp}] [{a}|
            {lui}] [{p}]
        (je|nous|on) (veux|voulons|veut) [bien|{bcp}] [{p}] ({faire}|que {que}|{voir} [{a}|{lui}]|[la|le|l] {voir})
        [{p}] (j'aimerais|je voudrais|je souhaite|je souhaiterais|nous aimerions|nous voudrions|nous souhaitons|nous
            souhaiterions|j'adorerais|on aimerait|on voudrait|j'ai (hate|envie)|on a hate|nous avons hate|il me
            tarde|il nous
            tarde|je rejouis|je me rejouis|nous nous rejouissons|je me ferai un plaisir|je me ferais une joie|
            j'aurais plaisir|
            j'aurai plaisir|j'aurais grand plaisir|j'aurai grand plaisir) [{bcp}] [{bcp}] [de|d|a] [{bcp}] [le|la|
            les|l] ({voir} [{bcp}|enfin] [{a}|
            {lui}]|que {que}|{pont2}|{faire}) [{p}]
        (ce sera|ce serait|c'est|quel|ca sera|ca serait) [avec] [un|une] [grand|vrai|immense] (plaisir|joie|
            honneur) [que] (de|d)
            {voir} [{a}|{lui}] [{p}] | au plaisir (de|d) {voir} [{a}|{lui}] | (hate|ravi|ravie|enchante|enchantee|
            heureux|
            heureuse|impatient|impatiente) (de|d) {voir} [{a}|{lui}]
        (ca|cela|ce|c) [me|nous|m] (irait|va|convient|conviendrait|serait|est|ferait|fait|semblerait|arrangerait)
            [{bcp}] [plaisir|
            parfait|bien|genial|super|gentil|sympa|top|grand plaisir|un grand plaisir|formidable|utile|aimable|
            chouette] [de ta part|
            de votre part] [,] ({si}|que {que}) [{p}]
        (vous avez|tu as) [tout|toute] (mon|notre|ma|toute ma) (accord|feu vert|consentement|autorisation|aval|
            benediction|oui|ok|permission)
            [plein et entier|{p}] [pour ({pont2}|{faire}|que {que})]
        (mon|notre|ma) (accord|feu vert|consentement|autorisation|benediction) (vous est acquis|est (donne|acquis|
            total|entier)|
            plein et entier) [pour {pont2}]
        [je|nous] [vous|te|t] (donne|donnons) [{p}] (mon|notre|ma) [plein] (accord|feu vert|consentement|
            autorisation|aval|
            benediction) [{p}] [pour ({pont2}|{faire}|que {que})|a {pont2}]
        (feu vert|accord donne|c'est un (grand|enorme|) oui|oui|accord) (de (ma|mon|notre) (part|cote)|pour {pont2})
        ^ oui (a|pour) (la (presentation|rencontre|mise en relation|mise en contact)|{lui}|cette (rencontre|
            presentation|mise en
            relation)|rencontrer {lui})
        {pont2} (sera|serait|est|me|nous) [me|nous] [{bcp}] (bienvenue|bienvenu|la bienvenue|le bienvenu|convient|
            va|interesse|
            plairait|plait|ferait plaisir|appreciee|apprecie|utile|conviendrait) [{bcp}]
        (j'attends|nous attendons|on attend) [{p}|avec impatience] (votre|ton|son|vos|le) (message|mail|courriel|
            appel|coup de fil|
            mot) (commun|d'introduction|de presentation|a tous les deux|de mise en (relation|contact)|groupe|{a})
            [{p}|avec
            impatience]
        presentez nous
    """,
    Says.CONSENT: """
        ^ (tout a fait|entierement|totalement|absolument|cent fois|completement) d'accord [{p}] {end} | ^ [sans]
            [sans] (aucun doute|l'ombre d'un doute|sans aucun doute) {end} | ^ (affaire conclue|ok go|go|ok je
            (valide|prends)|oh que oui|oh oui|et plutot deux fois qu'une) {end} | (la|ma) reponse est (affirmative|
            positive) | pour (moi|nous) (c'est|ce sera) [un] [grand] oui
        je veux bien [,] [merci] [d'y avoir pense] | (approuve|valide|accord|bon|d'accord|ok) de (mon|ma|notre)
            (cote|part) | c'est bon pour (moi|nous) [,] | (aucun|pas d|nul) empechement [{p}] | je ne vois
            aucun empechement
        ^ [mais|ben|ah|oh|eh|et|bah|ah ben|eh bien|alors] [,] [oui|ouais|yes] [,] (volontiers|avec (plaisir|joie|
            grand plaisir|
            enthousiasme|bonheur)|carrement|grave|bien sur|evidemment|certain|certainement|absolument|banco|vendu|
            go|
            feu vert|deux fois oui|avec grand plaisir|tres volontiers|bien volontiers|pourquoi pas|clairement|et
            comment|que
            oui|evidemment que oui|bien sur que oui|mais bien sur|un peu mon neveu|allons y|allez y|vas y|fonce|
            foncez|je
            fonce|plutot deux fois qu'une|sans l'ombre d'une hesitation|adjuge|tope la|marche conclu|ca me
            va|ca me botte|ca me branche|je dis oui|moi oui|je prends|je signe|je suis (pour|partant|partante|
            preneur|preneuse|dedans|chaud|chaude)|chaud|chaude|partant|partante|preneur|preneuse) [,] [{p}] [,]
            [{p}]
            {end}
        ^ [grave|carrement|allez] [,] (vas y|allez y)
            [fais|faites] [tourner|donc|ca] | ^ allez [,] [zou|hop|go|banco|oui] [,] [on fait (comme ca|ca)] | on
            fait (comme
            ca|ca) | on y va | faisons (comme ca|ainsi|cela) | qu'il en soit ainsi | ainsi soit il
        (je|nous) [te|vous|t] (dis|disons|repete|confirme) [{p}] oui | (evidemment|bien sur|certain|certainement)
            que oui
        (c'est|ce n'est) pas de refus | (je|on) (ne|) (dirai|dirais|dis|vais|va) pas [dire] non | comment (refuser|
            dire non|
            resister)
        je ne me le (ferai|fais) pas (dire|repeter) deux fois [,] [oui] | (je|on) (ne|) (peux|peut|pouvais|
            pourrais) (pas|
            difficilement) (refuser|dire non)
        (ca|cela) [ne] (me|nous) (derange|gene|pose) (pas|aucun|aucune) [probleme|souci|pantoute|du tout|
            difficulte|le moins du
            monde] [{p}] [tu peux|vous pouvez] [y aller|allez y|vas y] {end}
        (tu peux|vous pouvez) (y aller|foncer|lancer|proceder) [{p}] | ma reponse est [un grand] oui | la reponse
            est [un grand]
            oui
        [oui] [,] (fais|faites) (ca|cela|le) [{p}] [{p}] {end}
        (je|nous|on) (suis|sommes|est|serais|serions) [{bcp}] [{bcp}] (preneur|preneuse|preneurs|partant|partante|
            partants|pour|
            dedans) [{bcp}|{p}] {end}
        {lui} (m|me|nous) (interesse|interesserait|intrigue|plait) [{bcp}|{p}] [{bcp}] {end}
        (j'attends|nous attendons|on attend) [{p}] (son|sa|leur) (message|mail|courriel|appel|coup de fil|visite)
            [{p}|avec
            impatience]
        je (le|la|l|les) (attends|accueillerai|recevrai) [{p}|avec (joie|plaisir|impatience)]
        (aucun|pas de|zero) (souci|probleme|objection|inconvenient) [,] (tu peux|vous pouvez) (y aller|foncer|
            proceder)
    """,
    Says.COURTESY: """
        ^ pourquoi (ne|) (me|) (l|) [avoir|as tu|avez vous|tu|vous] [ne] [me] [l] [as|avez] pas [me l'] (demande|
            dit|propose|parle|avoir demande|
            avoir propose) (plus tot|avant)
        ^ pourquoi (j|je|nous) [aurais|dirais|aurions|dirions|refuserais] [dit|repondu] non | ^ pourquoi (je
            refuserais|refuser)
    """,
    Says.HARMLESS: """
        (envoie|envoyez) (le|la) (moi|nous) [{p}] [,] [ma petite|mon petit|cher ami|chere amie]
        (lance|lancez|envoie|envoyez) (le|votre|ton) (mail|message|courriel) [{p}]
        (vous pouvez|tu peux|mettez|mets) nous [mettre] [tous] [les deux|deux] en copie [du meme (mail|message|
            courriel)|dans le meme (mail|message)] [{p}]
        (j'attends|j'attendrai|nous attendons|dans l'attente de) [{p}|avec impatience] (votre|ton|un|le) (mail|
            message|courriel|retour) [de (votre|ta) part] [avec {lui} en copie]
        (merci|je vous remercie|je te remercie) (de tout (mon|) coeur|du fond du coeur|de tout coeur) | [tres|
            bien] (heureux|heureuse|content|contente) {end} | bon | il (etait|est) (grand |)temps que quelqu'un
            <new> [de (notre|ce|mon) <new>] | (salue|saluez|embrasse|embrassez) [bien] (la|ta|votre) famille |
            (excellente|belle|super|bonne) initiative | merci d'y avoir pense | je t'embrasse | mon ami | mon amie
        dites lui de passer quand {lui} veut | elle tombe bien | il tombe bien | (veuillez agreer|recevez|agreez)
            [,] [madame|monsieur] [,] [mes|nos|l'expression de] [mes] (salutations|sentiments) [distinguees|
            distingues|les
            meilleures|cordiales|respectueuses]
        {lui} peut [{p}|toujours|tout a fait] {joindre} [{p}] [{quand_}] [{quand_}]
        ^ (cher|chere|bonjour|bonsoir|salut|hello|coucou|allo|merci|ah|oh|re|desole|desolee) [monsieur|madame|m|
            mme|maitre] <who>
        (bonjour|bonsoir|salut|allo|merci) [a (vous|toi|tous)] [<who>] | (je (t|vous) embrasse|bisous|bises|bise|a
            plus|a +|ciao|
            tchao|kenavo|adieu|tchuss|amicales pensees|(mes|recevez|avec) [mes] (hommages|salutations|amities|
            respects)|bon
            (courage|week-end|dimanche|apres-midi)|bonne (continuation|fete|annee)|bien des choses|a la revoyure|
            porte toi
            bien|portez vous bien|respectueusement|sinceres salutations|salutations distinguees) [,] [<who>|<cap>]
        je vous prie (d'agreer|de recevoir|de croire) [,] [<thing>] [,] <thing> (salutations|sentiments|
            consideration) [<thing>]
        (avec|tous) [tous] mes remerciements | (vous|t|te) (en|) (remercie|remercions) [(par avance|d'avance|
            beaucoup|infiniment|
            vivement|de tout coeur|sincerement)] | je (vous|te|t) [en] remercie [{bcp}] [(par avance|d'avance|
            beaucoup|
            infiniment|vivement|de tout coeur|sincerement)] [(pour|de|d) (votre|ton|ta) (aide|proposition|demarche|
            message|
            attention|entremise|gentillesse|intermediaire|idee|mail|sollicitude)]
        (quelle|tres|trop|super|belle|bonne|excellente) (bonne|belle|excellente|super|chouette|) (idee|nouvelle|
            surprise|
            coincidence|attention|initiative) | c'est [une|vraiment|{bcp}] [{bcp}] (bonne idee|belle idee|super
            idee|excellente
            idee|gentil|genial|sympa|cool|top|chouette|adorable|parfait|entendu|note|une bonne nouvelle|une bonne
            idee|une
            belle idee|une excellente idee) [(ca|cela)] [de (ta|votre) part] | trop (bien|cool|top|chouette|sympa|
            genial) | (quel|
            quelle) (chance|plaisir|joie|bonheur|aubaine|timing|hasard|coincidence) | (cool|top|nickel|chouette|
            genial|super|
            parfait|formidable|fantastique|impeccable|excellent|merveilleux|extra|ayoye|wow|waouh|oh|ah|ben|bah|
            tiens|enfin|
            justement|hourra|youpi|zou|allez|ma foi|eh bien|car|parce que|puisque|vu que|comme|et puis|pis|puis)
        ^ <who> {end} | (bonne|super|excellente|tres bonne|chouette|belle|quelle bonne) idee [<who>] | [je suis|on
            est] [{bcp}] (curieux|curieuse|impatient|impatiente) [de {voir}
            [{a}|{lui}]]
        (ca|cela|ton message|votre message|votre mail|ton mail|votre proposition|ta proposition) tombe [{bcp}|
            vraiment] (bien|a pic|a point|a point nomme|pile|nickel|a merveille|au bon moment) [en titi|dis
            donc|{p}] | (ca|cela) (peut|pouvait|pourrait) pas (mieux|plus mal) tomber | (ca|cela) ne (peut|pouvait|
            pourrait) (pas|
            guere) (mieux|) tomber [mieux] | (vous tombez|tu tombes) [{bcp}] (bien|a pic|a point)
        des que (possible|vous (pouvez|voulez|le pouvez)|tu (peux|veux)) | (tout de suite|maintenant|sans attendre|
            sans tarder|au
            plus vite|le plus (vite|tot) possible|le plus tot sera le mieux|quand (tu veux|vous voulez|vous
            voudrez))
        (desole|desolee|pardon|pardonnez moi|navre|navree|excusez moi|excuse moi|mes excuses|toutes mes excuses)
            [,] [de|pour|d]
            (cette|ma|la|ce|le|mon|te|vous|) (reponse|retard|delai|repondre|silence) [tardive|tardif|si tard|aussi
            tard|tard|
            seulement maintenant]
        pour (ne plus|vous desabonner|se desabonner) [de] [recevoir] [nos|notre|cette] <thing> , <mail>
    """,
    Says.LACK: """
        ^ [car|et] (j|je|on|nous) [en] (ai|a|avons) [bien|vraiment|grand|sacrement] besoin [<open>] {end} | ^
            (notre|nos|mon|ma) <own> (toutes les|tous les|chaque) <thing> {end}
        ^ [car|puisque|et|vu que] [justement|la] (je|j|nous|on) [en|y] (ai|avons|a) [{bcp}|justement|toujours]
            [{bcp}] besoin [<open>]
            {end}
        ^ [car|puisque|et|vu que] [justement|la] (je|j|nous|on) (cherche|cherchons|recherche|recherchons) [<open>]
            {end}
        ^ [car|puisque|et|vu que] [justement|la|en ce moment] (notre|nos|mon|ma|mes|le|la|l|les) <open> (fuit|
            fuient|lache|
            lachent|plante|plantent|rouille|bouge|coule|coulent|goutte|craque|grince|deborde|vieillit|tremble|
            s'effondre|tombe|
            tombent|bloque|bloquent|deconne|rame|rament|souffre|attend|attendent|patine|pourrit|casse|cassee|
            casses|foutu|
            foutue|hors service|en panne|mort|morte|vide) [<open>] {end}
        ^ [car|puisque|et|vu que] [justement|la] (notre|nos|mon|ma|mes) <open> (vient de|a|est|part|prend|viennent
            de|ont) [juste|
            malheureusement|deja] (prendre sa retraite|partir|fermer|demissionner|demissionne|lache|parti|partie|
            ferme|pris sa
            retraite|decede|decedee|malade|a la retraite|en retraite|demenage|demenager|arrete|abandonne|disparu|
            abandonner|
            arreter|retraite) [<open>] {end}
        ^ [car|puisque|et] [justement|la|en ce moment] (notre|nos|mon|ma|mes|chez nous) <own> {end}
        ^ [car|puisque|et] (je|on|nous|j) [me|m|nous] (cherche|cherchons|galere|bats|battons|attends|attendons|
            lutte|luttons|suis|sommes|recherche|reve|recherchons) [<own>]
            depuis <thing> [<own>] {end}
        ^ [car|puisque|et] (on|je|nous) (trouve|trouvons) (personne|rien|plus personne) [<open>] {end}
        ^ [car|puisque|et] (il|ca) (me|nous) (manque|faut) [{bcp}|justement] <open> {end}
        ^ [car|puisque|et] (on|je|nous) (galere|galerons|rame|ramons|peine|peinons|croule|croulons|patauge|
            pataugeons|me debrouille|
            me bats|nous battons) [<open>] {end}
    """,
    Says.OPEN: """
        ^ [<open>] (je|j|nous|on|mon|ma|mes|notre|nos|me|m|moi|chez nous) [<open>] {end}
        ^ [<open>] (le|la|l|les|ce|cette|son|sa|ses) <open> (est|sont|a|ont|fuit|fait|font|vient|tient|va|vont|
            etait|semble|parait|
            tombe|commence|traine|bouge|attend|manque) [<open>] {end}
        ^ [<open>] (je|j|nous|on|notre|nos|mon|ma) [<open>] depuis <thing> [<open>] {end} | ^ (je|nous|on|j)
            <open> (des|de|a partir de|jusqu'a|entre) (<n>|sept|huit|neuf|dix|midi)
            [heures|h] [<open>] {end}
        ^ [{lui}|ca|c|cela|ce] (a l'air|est|semble|parait|fait|etait|sera|tombe) <open> {end}
        ^ [{bcp}|un grand|mille|encore|et|grand] (merci|mercis) <open> {end} | ^ (bonne|bon|belle|joyeux|joyeuse|
            excellente) <open>
            {end} | ^ (dispo|disponible|joignable|libre) <open> {end} | ^ [car|et] (on|je|nous) (n|ne) (avons|ai|
            a) (pas|plus|
            aucun|jamais eu) (d|de|un|une|) <open> {end} | ^ (ca|cela) fait <open> {end}
    """,
    Says.REFUSAL: """
        (je|nous|on) [ne|n] (donnerai|donnerons|donne|donnera|donnons|souhaite|souhaitons|desire|desirons|donnerai|
            veux|voulons|
            veut|compte|comptons|souhaiterais|desirerais) (pas|aucune|point|nullement) [une] [suite|favorable|
            cette|de|la|le|{pont}|
            etre|{faire}|{voir}|qu|que]
        (n|nous n|je n|on n) [y] (donnerai|donnerons|donnera) (pas|aucune) suite | (aucune|sans) suite
        (je|nous|on) (prefere|preferons|prefererais|aimerais mieux) que (vous|tu|{lui}) [ne|n] [me|nous|lui] [lui|
            la|le] (donniez|donnes|presentiez|presentes|transmettiez|transmettes|mettiez|communiquiez|mettes|
            fassiez|connectiez) pas
        (veuillez|merci de|merci de bien vouloir|je vous prie de|je vous demande de|priere de|preferable de) ne
            (pas|plus|point) (nous|me|
            lui|le|la|{faire}) [mettre|presenter|transmettre|communiquer|donner]
        ne (nous|me|lui|le|la) [le|la] (presentez|presente|mettez|mets|connectez|donnez|donne|transmettez|
            transmets) pas
        (la|ma|notre) reponse (est|sera|reste) [malheureusement|donc|clairement] (non|negative) | (c'est|ce sera|
            ca sera|ca va etre)
            [un|donc|malheureusement] non | (c|ce) [sera|est] non pour (moi|nous)
        (j|je|nous|on) (n|) (en|y) [ai|avons|a|vois|voyons] (pas|aucun|aucune|nullement) (l'utilite|l'usage|besoin|
            interet|
            utilite|usage) | (n|) (en|) (ai|avons|a|vois|voyons|avait) pas (l'utilite|l'usage|besoin|l'interet)
        (j|je|nous|on) (n|) (ai|avons|a) (pas|aucun|plus) [du tout|vraiment] besoin [de|d] [<thing>] | (ca|cela)
            [ne] (m|me|nous) (interesse|
            tente|parle|dit|concerne|branche|attire) (pas|guere|aucunement|rien)
        (sans facon|tres peu pour (moi|nous)|(pas|non) merci|pas interesse|pas interessee|pas interesses|pas la
            peine|non [,] pas
            besoin|laisse tomber|laissez tomber|oublie ca|oubliez ca|inutile de) [{p}]
        (je|j|nous|on) (vais|va|allons|dois|devons|doit|prefere|preferons) [donc|malheureusement|quand meme|
            encore] (passer (mon|notre|
            son) tour|decliner|refuser|m'en passer|m'abstenir|nous en passer|s'en passer|passer|dire non) | (je|on|
            nous|moi je) (m|me|s|se|nous)
            [en] (passe|passons|passerai) [tres bien|bien|fort bien] (de|d) {lui} | (je|on|nous|moi je) (m|s|nous)
            en (passe|passons|passerai)
        (nous|on|je) (avons|a|ai) [finalement|donc] (decide|choisi|convenu) de ne pas <thing> | (apres|tout compte
            fait|reflexion faite)
            [reflexion|mure reflexion] [,] <thing> ne pas <thing>
        (nous|on|je) (gere|gerons|gerons|traitons|traite|faisons|fait|fais|assure|assurons) [toute|tout|tous|deja|
            tout cela|ca|cela] [la|le|les|
            notre|nos] [<new>] (en interne|nous memes|moi meme|nous-memes|nous-meme|a l'interne|maison|par
            nous-memes|tout seul|tout
            seuls)
        (on|nous|je) (n|) (engage|engageons|embauche|embauchons|recrute|recrutons|recherche|cherche|cherchons|
            prends|prenons) (pas|plus|
            personne) | (on|je|nous) ne (fais|fait|faisons|prends|prenons) plus (de|d) <thing>
        (nous|on|je|j) (avons|a|ai) [deja|donc] (un|une|mon|ma|notre|nos|mes|des) (contrat|contrats|accord|
            prestataire|fournisseur|
            partenaire|<new>) [exclusif|attitre|habituel|regulier|attitree|habituelle] (avec|qui|depuis|pour cela|
            pour ca|attitre|
            habituel|{end})
        (nous|je|on) (reste|restons|resterons) (avec|chez|fidele|fideles) | cela restera ainsi | (j'ai|on a|nous
            avons) deja donne
        (nous|on|je) (sommes|est|suis) deja [tres|bien|tres bien|largement] (entoure|entoures|entouree|pourvu|
            pourvus|servi|servis|suivi|suivis|suivie|equipe|equipes|
            accompagne|accompagnes|conseilles|conseille|fournis|lotis)
        (nous|on|je) (travaillons|travaille|collaborons|bossons|bosse) [deja|toujours] avec (le meme|la meme|un|
            une|notre|mon|ma|les memes|des) <thing>
        (pas|plus|point|aucune|sans) [de|d] (presentation|presentations|mise en relation|mise en contact|
            rencontre) [merci|svp|{end}]
        (l|le|la|mon|ma|notre|les|ce|cette) <thing> (est|a ete|sont|ont ete) [deja] (repare|reparee|regle|reglee|
            resolu|vendu|vendue|fait|faite|
            vendus|finis|fini|finie|remplace|remplacee|pourvu|annule|pourvue|annulee|abandonne) {end}
        ne (le|la|l|les) (derange|derangez|embete|embetez|dis|contactez|contacte|sollicitez) pas | plus rien a faire
        je (dois|doit|suis oblige de|suis contraint de) [donc] (decliner|refuser) | je regrette [,] <thing> (pas|
            non)
        ^ (non|nan|nenni) [,] (non|merci|surtout pas|pas question|pas du tout|c'est bon|ca va|ca ira|bonne journee|
            pas besoin|je
            t'assure|vraiment) [non|pas|merci|surtout pas]
        ^ (desole|desolee|navre|navree|merci|c'est gentil|gentil|malheureusement|pardon) [,] [mais] [,] (non|c'est
            non|je passe|on
            passe|sans moi|sans nous|ca ne sera pas possible|pas interesse|ca m'interesse pas|je passe mon tour)
    """,
    Says.NO: "^ (donc|alors|du coup|bref) [,] (non|c'est non) {end} | ^ non [,] (bonne|bien) <thing>",
}

# Turning words that turn nothing beside an act.
MILD = """
    vous te toi tu t votre vos ton ta tes voit voyons voir
    il elle lui leur eux super genial nouveau nouvelle neuf neuve     besoin assez entendu
     des d ici que qui tant part lorsque quand-meme    bientot retraite savoir comment combien
    service equipe conseil direction   cher chere ami amie voisin voisine proprietaire preneur plus
    ete apres avant depuis quelqu attends attend
"""
# More words that may turn an open remark.
TURNING = """
    humour citation cite ecrivait ecrit repondu pretend pretendait revais reve pensais songe songeais croyais
    adressez voyez
    contactez appelez parlez ecrivez dites demandez envoyez donnez passez envoie donne dis passe vois ecris
    appelle contacte
    laisse laissez prends prenez rappelle rappelez reviens revenez oublie oubliez imagine imaginez cherchez
    regardez regarde allez
    vas va viens venez signez paie payez quant hormis excepter mauvais meilleur moment faux erreur trompe trompez
    corrige
    correction confusion confondu sceptique mefiant mefie mefiance envie interet interesse occupe occupent gere
    gerent decide
    decident decision valider avocat notaire comite accord n'importe jusqu'a lendemain quinzaine trimestre
    semestre annee mois
    semaine lundi mardi mercredi jeudi vendredi samedi dimanche toujours-pas rarement difficilement impossible
    hors sous
    exclusivement exclusif seul seule seuls interne nous-memes moi-meme ailleurs different differente plutot mieux
    encore
    decede meurt finalement ensuite puis tandis alors-que tantot franchement sinon soit ou
    pourvoir pourvu annule abandonne reparons repares remplacons demissionne
    definitivement beau-frere belle-soeur beau cousin cousine neveu niece oncle tante gendre belle petit-fils pere
    mere papa maman
    par confidentiels confidentielle confidentielles geres geree gerees traite traites traitee traitees suivi
    suivis suivie suivies assure assures couvert couverts couverte couvertes confie confies confiee prives privee
    privees
"""
# Words of a consent that wishes for something, and is no mere yes.
WISHING = """
    volontiers plaisir joie doute affaire conclue certainement svp stp plait banco carrement comment preneur
    preneuse partant partante ravi ravie
    enchante enchantee heureux heureuse pic refus grave hesiter hesitation accepte veux interesse fonce
"""
SINCE = "depuis"
JOINING = "car puisque parce que comme pis puis donc alors"
TURNING_ENDINGS = ("ez", "rait", "rais", "raient", "rions", "riez", "rai", "rons", "ront")
