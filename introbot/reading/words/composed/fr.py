"""French: consents and refusals composed of verb and object, and remarks told by how they begin."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "grave": """
        en panne|casse|cassee|casses|cassees|hors service|foutu|foutue|en vrac|en pagaille|une catastrophe|un
            desastre|un cauchemar|un chaos|un vrai bazar|un bazar|dans un etat lamentable|dans un sale etat|dans un
            etat catastrophique|etat lamentable|un etat lamentable|vieux|vieille|obsolete|obsoletes|un fouillis|
            catastrophique|catastrophiques|en mauvais etat|a bout de souffle|mort|morte
    """,
    "end": "(,|$)",
    "svp": "s'il vous plait|s'il te plait|stp|svp|volontiers|avec plaisir|donc|merci|alors|bien sur",
    "je": "je|j|nous|on",
    "mes": """
        (mon|notre) (adresse|numero|mail|e-mail|courriel|contact|telephone|portable|adresse mail|numero de telephone)|
            (mes|nos) (coordonnees|contacts|infos|informations)
    """,
    "avec": "avec {them}|a {them}|tous les deux|l'un a l'autre",
    "lien": """
        la mise en relation|une mise en relation|la mise en contact|une mise en contact|la presentation|une
            presentation| la rencontre|une rencontre|un echange|l'echange|un appel|le contact|un contact|cette mise en
            relation|cette presentation|cette rencontre|ce contact|cet echange|l'introduction|une introduction|votre
            proposition|ta proposition|cette proposition|votre offre|ton offre|la proposition|l'offre
    """,
    "joie": """
        avec (grand plaisir|plaisir|joie|enthousiasme|le plus grand plaisir|bonheur) | bien volontiers | tres
            volontiers | volontiers | sans hesiter | sans hesitation | des deux mains | les yeux fermes
    """,
    "ravi": """
        ravi|ravie|ravis|ravies|enchante|enchantee|enchantes|heureux|heureuse|content|contente|contents|partant|
            partante| interesse|interessee|interesses|preneur|preneuse|preneurs|preneuses|curieux|curieuse|d'accord|
            favorable|flatte
    """,
    "rencontrer": """
        rencontrer|connaitre|voir|parler|discuter|echanger|faire (sa|leur) connaissance|faire la connaissance de|etre
            presente|etre presentee|etre presentes|etre mis en (contact|relation)|etre mise en (contact|relation)|
            entrer en (contact|relation)|prendre contact|en savoir plus sur {them}|m'entretenir|l'appeler|le
            rencontrer|la rencontrer| lui parler|en discuter|etre en contact
    """,
    "loue": """
        gentil|sympa|parfait|super|genial|formidable|excellent|utile|precieux|interessant|bien|adorable|aimable|ideal|
            prometteur|passionnant|competent|top|chouette|merveilleux|delicat|attentionne|delicate|attentionnee|
            geniale| interessante|parfaite|prometteuse|competente|excellente
    """,
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        [alors|donc|et] (mille fois|cent fois|trois fois|deux fois) oui | oui [,] oui | oui et oui | oui (aux deux|
            pour les deux|sur les deux points|a tout) [questions] | (c'est|ce sera|pour moi c'est) [un] [grand|tres
            grand|mille fois] oui | je dis oui [tout de suite]
        un grand oui | oui [,] (sans hesiter|sans hesitation|sans aucun doute|sans probleme|absolument|carrement|tout
            a fait|evidemment|certainement|grave|bien entendu)
    """,
    Says.CONSENT: """
        (ca|ce) serait [{tres}] {loue} (si (tu|vous)|que (tu|vous)) (nous|me) (mettais|mettiez|mettes|presentais|
            presentiez|presentes) [en (contact| relation)] [{avec}]
        [oui] [,] [merci] [,] (tu peux|vous pouvez) (nous|me) (connecter|relier) [par mail|{avec}] [{svp}]
        [je] [t|vous] en serais [{tres}] reconnaissant | [je] [t|vous] en serais [{tres}] reconnaissante
        {je} (parlerais|discuterais|echangerais|rencontrerais) {joie} [avec] {them}
        (ca|cela) (me|nous) (semble|parait) [{tres}] {loue} [,] {intro}
        ^ [mais|oh|ah|alors] [oui] [,] {joie} [,] [oui|merci]
        ^ [mais] (carrement|et comment|avec joie|sans hesiter|ce n'est pas de refus|c'est pas de refus|banco|allons-y|
            bien entendu|absolument|evidemment|naturellement|assurement|certainement) {end}
        [oui] [,] (presente|presentez|presentes) (nous|moi|la-moi|le-moi|nous l'un a l'autre) [{avec}] [{svp}]
        [oui] [,] (mets|mettez|met) (nous|moi) en (contact|relation|rapport|lien) [{avec}] [{svp}]
        [oui] [,] (fais|faites) (le lien|{lien}|les presentations|l'intro|l'entremetteur) [{avec}] [{svp}]
        [oui] [,] (fais|faites) [donc] {end} | (c'est|je suis) d'accord pour {lien}
        (donne|donnez|transmets|transmettez|passe|passez|communique|communiquez|file|filez|envoie|envoyez)[-] [lui]
            {mes} [{avec}] [{svp}]
        (tu peux|vous pouvez|n'hesite pas a|n'hesitez pas a) (lui|leur) (donner|transmettre|communiquer|passer|
            laisser| envoyer|filer) {mes}
        (tu peux|vous pouvez|n'hesite pas a|n'hesitez pas a) (donner|transmettre|communiquer|passer|laisser|envoyer)
            {mes} [{avec}]
        (tu peux|vous pouvez|n'hesite pas a|n'hesitez pas a) (nous|me) (presenter|mettre en (contact|relation|
            rapport)) [{avec}] [{svp}]
        (tu as|vous avez) (mon|notre) (accord|feu vert|consentement|autorisation|aval|ok|oui) [pour {lien}]
        je (donne|vous donne|te donne) mon (accord|feu vert|consentement|autorisation|aval) [pour {lien}]
        {je} (accepte|acceptons|approuve|valide) [{joie}|bien sur|tout de suite] [{lien}|l'idee] [{joie}]
        {je} (veux|voulons|veut) bien [,] [oui|merci|{svp}] | {je} (veux|voulons|veut) bien [le|la|l'] ({rencontrer}|
            {lien}) [{avec}] [,] [{svp}]
        {je} (le|la|l) (veux|voulons|veut) bien | {je} (le|la) (souhaite|souhaitons)
        {je} (aimerais|aimerions|aimerait|voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|serais
            {ravi} de|serions {ravi} de|serai {ravi} de|suis {ravi} de|sommes {ravi} de|ai hate de|avons hate de|ai
            envie de|me rejouis de|nous rejouissons de|me ferais un plaisir de|aurais plaisir a|aurais grand plaisir
            a|suis {ravi} pour|serais {ravi} pour|serions {ravi} pour|suis {ravi} a l'idee de) [beaucoup|vraiment|
            bien| vivement|enormement|tres] [le|la|l|de le|de la|d'] {rencontrer} [beaucoup|enfin] [{avec}|{them}]
        {je} (serais|serions|suis|sommes|serai) [{tres}] {ravi} [de {lien}|par {lien}|par {them}] {end}
        {je} (apprecierais|apprecierions|aimerais) [{tres}] {lien} [{avec}]
        (ca|cela|ce|cette) [rencontre|mise en relation|proposition|presentation] (me|nous|m) (ferait|fait|fera)
            [{tres}|le plus grand|tres] (plaisir|grand plaisir|tres plaisir|un grand plaisir)
        (ca|cela) (me|nous|m) (aiderait|rendrait [{tres}] service|serait [{tres}] utile|interesse|arrange|arrangerait|
            soulagerait|convient|irait|va|conviendrait|sauverait) [{tres}|beaucoup|enormement|grandement] [la vie]
            [parfaitement|tres bien|bien] {end}
        {lien} (me|nous) (serait|ferait|interesse|interesserait|conviendrait|convient) [{tres}|vraiment] [utile|
            plaisir| beaucoup|precieux|bien]
        (ca|cela) (tombe|tomberait) (a pic|bien|tres bien|a point|a merveille) [,] oui
        (aucune|pas d) (objection|opposition|inconvenient) [(de|pour) (ma|mon|notre) (part|cote)] | je n'ai (aucune
            objection|rien contre|pas d'objection|aucun probleme avec (ca|cela)) | rien contre [,] [au contraire]
        {je} n'y (vois|voyons|voit) (aucun|pas d) (inconvenient|objection|probleme)
        {je} n (attendais|attendions|attendait) que (ca|cela)
        (ok|d'accord|bon|partant|partante|bonne idee|volontiers|entendu) (pour|pour moi|pour nous|,) [tu peux|vous
            pouvez] {lien}
        (ok|d'accord|c'est bon) [pour (moi|nous)] [,] {intro}
        ^ (ca marche|parfait|ca roule|super|tres bien|bien) [,] (pour (moi|nous)|vas-y|allez-y|volontiers|avec
            plaisir|banco|oui|{intro})
        (hate|vivement) [de] ({rencontrer}|{lien}|la suite|le rencontrer|la rencontrer) [{avec}]
        je (prends|signe|fonce|valide) {end} | bonne idee [,] je prends | je suis [{tres}] {ravi} {end}
        {them} est [le|la] bienvenu | {them} est [la] bienvenue | (presentation|mise en relation|rencontre) [,] oui
            [merci| volontiers]
        il ne faut pas hesiter [,] {intro} | au plaisir de (faire sa connaissance|la rencontrer|le rencontrer|
            rencontrer {them}|echanger avec {them}|discuter avec {them}|parler avec {them})
        j'attends (son|ton|votre) (message|appel|mail|coup de fil|courriel) [avec (impatience|plaisir)]
        dans l'attente de son (message|appel|mail)
    """,
    Says.CONSENT_ASKED: """
        ^ (tu peux|vous pouvez|pouvez-vous|peux-tu|tu pourrais|vous pourriez|pourriez-vous|pourrais-tu) (nous|me)
            (presenter|mettre en (contact|relation)) [{avec}] [{svp}] $
        ^ comment (refuser|dire non) $ | ^ qui (refuserait|dirait non) $
    """,
    Says.HARMLESS: """
        on cherche quelqu'un depuis (une eternite|longtemps|des mois|des annees)
        ^ (bonjour|bonsoir|salut|coucou|hello|cher|chere|chers) [<given>|monsieur|madame|a vous|a tous] [<cap>]
        ^ (chere madame|cher monsieur|madame|monsieur) [<cap>] {end}
        merci [beaucoup|bien|infiniment|mille fois|encore|a toi|a vous] [d'avance|,] [<given>] | (mille|un grand|
            grand|tres grand) merci [<given>] | merci <given>
        merci [beaucoup|bien|infiniment|a toi|a vous] (d'avoir pense a (moi|nous)|de penser a (moi|nous)|de (la|ta|
            votre) proposition|pour (la|ta|votre|cette) (proposition|mise en relation|recommandation|suggestion|idee|
            demarche|attention|aide|sollicitude|presentation|prise de contact|gentillesse)|de (ton|votre) (aide|
            message|mail| attention)|de (me|nous) (le|la) (proposer|demander)|de (proposer|demander)|pour (ton|votre)
            (aide|message|mail| initiative|intermediaire))
        et merci d'avoir pense a (moi|nous) | (c'est|cela est|c est) [{tres}] {loue} [de (ta|votre) part|a (toi|vous)]
            | (tres|bonne| excellente|belle|super|chouette|quelle) [bonne|belle|excellente] idee | trop (gentil|bien|
            sympa)
        (desole|desolee|pardon|excuse moi|excusez moi|navre) [de|pour] (le|la|ma|cette|repondre|te repondre|vous
            repondre|du) [reponse|retard|delai|si tard|tardivement|aussi tard|tardive|reponse tardive]
        j'etais (en conge|en vacances|en deplacement|malade|absent|absente|debordee|deborde) | j'ai failli (rater|
            louper| manquer) (ton|votre|ce) (message|mail)
        (ton|votre|le) (message|mail) (etait|est tombe|a atterri) dans (les|mes) (spams|indesirables|courriers
            indesirables)
        (ca|cela) tombe [tres] (bien|a pic|a point|a merveille) | (tu tombes|vous tombez) [tres] (bien|a pic)
        (il|elle|{them}) peut (me|nous|m) (appeler|joindre|contacter|ecrire|telephoner|passer|rendre visite) [quand
            (il|elle) veut|a tout moment|directement|n'importe quand|le matin|l'apres-midi|quand (il|elle) le
            souhaite|au bureau]
        (tu es|vous etes) (un amour|un ange|la meilleure|le meilleur|geniale|genial|adorable|formidable|un chef|top)
        (je suis|on est|nous sommes) (joignable|disponible|dispo|libre|libres|disponibles) [tous les|le|les|toute|
            cette|en| par|au|a] [<thing>]
        (il|elle|{them}) (a l'air|semble|parait) [{tres}] {loue} | (ca|cela|ce) (a l'air|semble|parait) [{tres}]
            {loue}
        de preference par (mail|telephone|courriel) | au plaisir | a (bientot|tres bientot|tout de suite|tres vite)
    """,
    Says.NEED: """
        (c'est|voila) (exactement|precisement|justement|tout a fait) (ce|la personne|le profil) (dont|qu'il|que|qui|
            qu) (nous avons besoin| j'ai besoin|on a besoin|nous faut|me faut|nous cherchons|je cherche|on cherche|
            nous manque|nous faut)
        besoin [,] oui | {je} (cherche|cherchons|recherche|recherchons) (justement|depuis longtemps|exactement|
            precisement| activement) [quelqu'un|une personne|un profil|de l'aide] [pour|comme|de ce genre|dans ce
            genre] [<thing>]
        {je} (ai|avons|a) [bien|vraiment|grand|grandement|serieusement] besoin (d'aide|de ca|de quelqu'un|d'un coup de
            main) [pour| avec|sur] [<thing>]
    """,
    Says.REMARK: """
        ^ [car|et|parce que|vu que] (notre|nos|mon|ma|mes|le|la|les) <thing> (est|sont|devient|deviennent) [vraiment|
            completement|totalement| tout|toute|toujours|dans] {grave} {end}
        ^ [car|et|parce que|vu que] (notre|nos|mon|ma|mes|le|la|les) <thing> ([nous|me] (lache|lachent|fuit|plante|
            plantent|fume|grince| chauffe|tombe en panne|tombent en panne|deborde|debordent|rend fou|rend folle|rend
            fous)) [tous les <thing>|depuis <thing>| sans arret|chaque <thing>] {end}
        ^ [car|et|parce que] {je} (cherche|cherchons|recherche|recherchons) [depuis <thing>|justement|activement]
            (quelqu'un|quelqu'un comme (elle|lui)|de l'aide|une telle personne|ce genre de profil) [pour|comme|depuis]
            [<thing>] {end}
        ^ [car|et|parce que] {je} (galere|galerons|galerons|rame|ramons|lutte|luttons|peine|peinons) [depuis <thing>]
            [avec (notre|nos|le|la|les|ces|ce) <thing>|depuis <thing>] {end}
        ^ [car|et|parce que] {je} (ai|avons|a) [justement|en ce moment|toujours|beaucoup] (de gros|de grosses|de
            serieux|un gros|un vrai|beaucoup de|des) (soucis|problemes|souci|probleme|ennuis|difficultes) (avec|de)
            (notre|nos|le|la|les|l|ce|cette|ces|four|donnees) [<thing>] {end}
        ^ [et] (un grand|mille|grand|encore) merci (pour|de|d) <words> {end} | ^ merci (pour|de|d) <words> {end}
        ^ {je} (suis|sommes) (disponible|disponibles|joignable|joignables|libre|libres) (le|la|tous|toute|au|par|
            cette) <words> {end}
    """,
    Says.FOG: "ni oui [,] ni non | oui ou non",
    Says.DENIAL: """
        {je} ne (trouve|trouvons|trouvait|dors|dormons) (personne|plus|rien) [depuis|qui|de] [<thing>]
        (sans|on galere depuis <thing> sans|je galere depuis <thing> sans) trouver personne
    """,
    Says.ASIDE: """
        ^ non [,] (ca|cela) ne (me|nous) (derange|gene|pose) [pas|aucun|pas de] [du tout|probleme|souci] | ^ non [,]
            (au contraire|aucun probleme|aucun souci|pas de probleme|pas du tout)
        ^ [non] [,] {je} ne (la|le|les) (connais|connaissons|connait) pas [encore|personnellement] | ^ [non] [,]
            jamais (entendu parler|rencontre|rencontree) [d'elle|de lui|{them}]
    """,
    Says.REFUSAL: """
        {je} (vais|allons|va|dois|devons|doit|prefere|preferons|prefererais) [donc|malheureusement|plutot|devoir|
            poliment] [devoir|poliment] (refuser|decliner|m'abstenir|nous abstenir|passer|dire non|s'abstenir)
        {je} ne (cherche|cherchons|recherchons|recherche|veux|voulons|souhaite|souhaitons|donnerai|donnerons)
            [absolument|plus] (personne|rien|pas de <thing>| aucun <thing>|aucune <thing>)
        {je} n'(ai|avons|a) (besoin de|plus besoin de|aucun besoin de) (personne|rien|ca|cela) | {je} n (en) (ai|
            avons|a) (pas|plus|aucun) (besoin|l'utilite|envie|usage)
        (tres peu|pas) pour (moi|nous) | (ce sera|ca sera|cette fois) sans (moi|nous) | sans (moi|nous) {end}
        {je} (reste|restons) (avec|chez|fidele a|fideles a) <thing> | {je} (va|vais|allons|peut|peux|pouvons) s'en
            passer | {je} (va|vais|allons) (m'en|nous en|s'en) passer
        (le|notre|ce) (probleme|souci|besoin) (est|a ete) [deja|desormais|maintenant] (resolu|regle|couvert) | c'est
            [deja] (regle|resolu|fait|gere) | {je} (avons|ai|a) [deja] (regle|resolu|trouve) <thing>
        (laisse|laissez|laissons) tomber | {je} (avons|ai|a) [deja] (fait un autre choix|choisi <thing>|opte pour
            <thing>| signe avec <thing>|trouve quelqu'un|quelqu'un)
        (ce n'est|c'est|n'est) pas (a l'ordre du jour|prevu|la peine|utile|necessaire|une priorite|dans nos (projets|
            plans| priorites)|pour (moi|nous)|notre truc|mon truc|d'actualite) | pas la peine | pas (dans nos|au)
            (plans| programme)
        (mauvaise|mauvais) (boulangerie|adresse|personne|entreprise|interlocuteur) | (donc|alors|plutot|bof|mais) [,]
            (non|c'est non) {end}
        {je} (crains|pense|crois) que (ce|ca|cela) ne soit pas | je ne (pense|crois) pas que (ce|ca|cela) <thing> | je
            ne prefere pas | {je} ne (donnerai|donnerons|donnera) pas suite
        (le besoin|il) n'existe plus | {je} (declinons|decline) [poliment|votre|cette|la|l'] | ^ (nan|nope|non non)
            {end}
        j'aimerais pouvoir dire oui [,] mais non | sans facon
    """,
    Says.NO: "^ (nan|nope) {end} | mais [c'est] non {end} | ^ (donc|alors) non {end} | ^ bof [,] non {end}",
}

TURNING = """
    pas plus jamais rien aucun aucune personne nul nulle sans ni non ne guere peu sauf hormis excepte si condition
    conditions a moins pourvu tant quand lorsque des que avant apres jusque jusqu abord ici selon depend
    dependra faut faudra doit dois devons devez devrait devrais besoin obligation mais cependant toutefois pourtant
    neanmoins quoique bien malgre helas malheureusement dommage seulement uniquement plutot tard bientot demain
    prochain prochaine prochaines prochains attendre attends attend attendez attendons reporter repousser retarder
    delai janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne
    hiver noel paques vacances conge conges rentree absent absente absents retraite peut-etre peut etre probablement
    doute eventuellement sinon autrement doutes hesite hesiter hesitons pense penser crois croire reflechir
    reflechis reflechit pourrait pourrais pourrions serait serais aurait aurais voudrais voudrait aimerais aimerait
    souhaite souhaitons souhaiterais veux veut voulons prefere preferons preferais exige demande demander demandons
    demandez question questions savoir combien comment pourquoi qui dit disent disait dire paraitrait entendu rumeur
    patron patronne chef directeur directrice collegue collegues associe associee mari femme fils fille frere soeur
    voisin ami amie assistant assistante secretaire comptable avocat responsable proprietaire direction siege
    service conseil charge nom part il elle lui leur eux quelqu autre autres ailleurs concurrent
    concurrence annule annuler annulez refuse refuser refusons decline decliner declinons renonce renoncer rejette
    retire retirer retirez supprimer supprimez desabonner desinscrire liste stop arrete arretez arreter cesse cessez
    fini finie termine terminee ferme fermee fermer fermons vendu vendue vendre resolu resolue regle reglee repare
    reparee remplace remplacee trouve trouvee choisi choisie signe signee engage contrat neuf neuve nouveau nouvelle
    deja satisfait satisfaits satisfaite content contents suffit suffisant assez marche fonctionne budget prix tarif
    tarifs cout coute coutent cher chere gratuit gratuite payer paye argent devis facture reduction references
    reference preuve accord autorisation approbation aval permission confidentiel anonyme blague plaisante
    plaisanterie ironie ironique rigole rire super genial spam pub publicite demarchage demarcheur vendeur vendeurs
    commercial commerciaux arnaque robot logiciel programme systeme reponse repondez repondre automatique
    instruction consigne ignorez impossible inutile interdit interdite contre oppose opposee deteste deranger
    derange derangez harcelement tranquille paix
"""
NAMING = """
    oui volontiers plaisir presente presentez presenter presentation presentations contact relation rencontrer
    rencontre connaitre connaissance mets mettez discuter parler echanger echange lien coordonnees numero adresse
    rapport svp joie hesiter carrement bien accepte accord
"""
