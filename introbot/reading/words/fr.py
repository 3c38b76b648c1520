"""French."""

from introbot.reading.words.acts import fr as acts
from introbot.reading.words.composed import fr as composed
from introbot.reading.words.folding import UNACCENTED
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": "lui|elle|le|la|les|<who>|cette personne|(monsieur|madame|m|mme) <who>",
    "tres": "tres|vraiment|bien|fort|tout a fait|avec grand|beaucoup|si|absolument|trop",
    "bon": """
        parfait | super | genial | formidable | bien | bon | excellent | une bonne idee | une excellente idee
        top | gentil | chouette | utile | merveilleux | un plaisir | avec plaisir | apprecie | ideal
        fantastique | magnifique
    """,
    "intro": """
        (presentez|presente) (nous|moi|le moi|la moi|lui moi|moi {them}|nous {them})
        presentez-(nous|moi|le-moi|la-moi) | presente-(nous|moi|le-moi|la-moi)
        (mettez|mets)-(nous|moi) en (contact|relation|rapport) [avec {them}]
        (mettez|mets) (nous|moi) en (contact|relation|rapport) [avec {them}]
        mettez-moi en (contact|relation) avec {them}
        faites [donc] (les presentations|l'introduction|la presentation|le lien|l'intro|l'intermediaire|la mise en
            relation)
        fais (les presentations|l'intro|le lien|l'introduction|la mise en relation)
        (transmettez|donnez|donnez-lui|transmettez-lui) mes (coordonnees|contacts)
        donnez-lui mon (numero|adresse|mail|email)
    """,
    "mois": "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
    "temps": """
        printemps | ete | automne | hiver | rentree | vacances | noel | paques | annee prochaine | an prochain
        nouvelle annee | fetes
    """,
    "quand": """
        (en|debut|fin|mi|des|apres|avant|jusqu'en|jusqu'a|pas avant|a partir de|a partir du|vers|courant|d'ici| pour|
            au mois de|depuis|le mois de) [le|la|les|l'] [debut|fin|mi] (<n> [{mois}]|{mois}|{temps}|<n> er [{mois}])
        (au|a la|a l'|l'|cet|cette) {temps}
        (la semaine|le mois|l'annee|le trimestre|l'an) (prochaine|prochain|suivante|suivant|d'apres)
        dans (un|une|deux|trois|quatre|six|quelques|<n>) (jour|jours|semaine|semaines|mois|an|ans|annees)
        le <n> [{mois}] | <n> {mois} | en fin d'annee | a la fin (du|de l'|de la) (mois|annee|semaine|trimestre)
        fin (du|de) mois | plus tard dans (l'annee|le mois) | quand je (rentre|reviens|serai de retour)
        a mon retour | (lundi|mardi|mercredi|jeudi|vendredi) prochain
    """,
    "role": """
        mon collegue | ma collegue | notre collegue | mon associe | mon associee | notre directeur
        notre directrice | mon mari | ma femme | mon assistante | mon assistant | le service <thing>
        notre service <thing> | mon responsable | notre responsable <thing> | notre responsable
        le responsable <thing> | <name>
    """,
}

_ANSWERS: dict[str, str] = {
    Says.YES: """
        oui [oui] | ouais | oui bien sur | mais oui | oui tout a fait | un grand oui | c'est oui | c'est un oui
        oui oui oui | oui absolument | oui certainement | ouep | oui aux deux [questions] | oui deux fois
        deux fois oui
    """,
    Says.CONSENT: """
        [oui] [,] merci (de|d') [bien vouloir] (nous|me) (mettre en (relation|contact)|presenter|introduire|
            connecter) [a {them}|avec {them}]
        merci (de|d') [bien vouloir] (faire|organiser) (l'introduction|les presentations|la mise en relation|cette
            introduction)
        [je|nous|on] (serais|serait|serions|suis|sommes|serons) [vraiment|tres|tout a fait] (ravi|ravie|ravis|
            heureux|heureuse| enchante|enchantee|content|contente|preneur|preneuse|partant|partante|partants|
            interesse|interessee| interesses|d'accord| honore) [de (la|le|les|l') (rencontrer|connaitre)|de rencontrer
            {them}|de rencontrer <who>|de faire sa connaissance|d'etre (mis en relation|presente|mis en contact)|de
            cette mise en relation|avec plaisir|par cette mise en relation|de parler avec {them}]
        ^ (d'accord|ok|okay|entendu|bien sur|bien entendu|evidemment|certainement|absolument|tout a fait|carrement|
            banco|go|marche conclu |c'est d'accord|c'est ok|ca me va|ca nous va|cela me convient|ca me convient|cela
            nous convient|ok pour moi|ok pour nous|bon pour moi|parfait pour moi|partant|partante|avec joie|avec grand
            plaisir|tres volontiers|je veux bien|nous voulons bien|je suis pour|pourquoi pas|mais oui|mais bien sur|
            mais volontiers|mais avec plaisir|oui oui|oui da| sans probleme|pas de souci|aucun souci|aucun probleme|
            aucune objection|pas d'objection|j'accepte|j'accepte volontiers|nous acceptons|allez-y|vas-y|faites|fais
            donc|faites donc|je vous en prie faites) [merci|volontiers|allez-y|vas-y|avec plaisir|pour moi|pour nous|
            svp|bien volontiers] (,|$)
        (ca|cela) (m'interesse|nous interesse) [beaucoup|vraiment|tout a fait|bien sur|grandement]
        (vous pouvez|tu peux) [bien sur|volontiers] (nous|me) (presenter|mettre en (relation|contact)|introduire|
            connecter)
        (vous pouvez|tu peux) (lui|) (donner|transmettre|communiquer|partager) (mon|mes|nos) (numero|coordonnees|
            adresse|mail|contact|email)
        oui [,] (s'il vous plait|s'il te plait|svp|stp|volontiers|avec plaisir|avec grand plaisir|je veux bien|
            allez-y|vas-y)
        ^ [tres|bien|plus que] volontiers | ^ avec [grand|le plus grand|un grand|un immense] plaisir
        ^ (bien sur|absolument|certainement|evidemment|bien entendu|carrement|d'accord avec plaisir|sans probleme|sans
            hesiter|sans aucun probleme|sans souci|mais bien sur|naturellement) [que oui] (,|$)
        allez-y | allez y | vas-y | vas y | allons-y | (faites|fais)-le | [oui|s'il vous plait] {intro}
        je veux bien [etre (presente|presentee)|une introduction|la rencontrer|le rencontrer|les rencontrer] (,| $)
        je veux bien (rencontrer|faire la connaissance de|parler avec|echanger avec|etre mis en contact avec| etre
            mise en contact avec) {them}
        (vous pouvez|tu peux) [bien sur|tout a fait|volontiers] (me|nous) [la|le] (presenter|presenter a {them}|
            presenter {them}|mettre en (contact|relation) [avec {them}])
        (vous pouvez|tu peux) faire (les presentations|l'introduction|le lien|l'intro|la mise en relation)
        (vous pouvez|tu peux) y aller
        (j'aimerais|je voudrais|je souhaiterais|nous aimerions|nous voudrions|nous souhaiterions|j'adorerais) [{tres}]
            (la|le|les) (rencontrer|connaitre)
        (j'aimerais|je voudrais|je souhaiterais|nous aimerions|nous voudrions|j'adorerais|je souhaite) [{tres}]
            (rencontrer {them}|faire (la|sa) connaissance [de {them}]|etre (presente|presentee|mis en contact|mise en
            contact|mis en relation|mise en relation) [a|avec] [{them}]|cette (introduction|mise en relation)|une
            (introduction|mise en relation)|parler (a|avec) {them}|echanger avec {them})
        (je serais|nous serions|je suis|serais|serions) [{tres}] (ravi|ravie|heureux|heureuse|content|contente|
            enchante|enchantee|ravis|interesse par une introduction) [de (la|le|les) (rencontrer|connaitre)|de
            (rencontrer|connaitre) {them}|de faire (sa|leur) connaissance|d'etre (presente|presentee|mis en contact|
            mise en contact)|de cette (mise en relation|introduction)] (,|$)
        (ca|cela|ce) (me|nous) ferait [{tres}] (plaisir|grand plaisir|tres plaisir)
        (ce|ca|cela) serait [{tres}] {bon}
        ca (me va|nous va|me convient|nous convient) [tres bien|parfaitement] [pour (moi|nous)]
        (c'est|ce sera|c') [d'accord|ok|bon|parfait] (pour|avec) (moi|nous) | c'est d'accord
        (je suis|nous sommes|suis) (d'accord|partant|partante|partants|preneur|preneuse|preneurs|pour) (,|$)
        partant | preneur
        j'accepte [volontiers|avec plaisir] [(la|cette|votre) (proposition|introduction|offre|mise en relation)]
        nous acceptons [volontiers|avec plaisir]
        (je n'y|nous n'y) (vois|voyons) (aucun|pas d') (inconvenient|objection|objections)
        (aucun|pas de) (probleme|souci|objection|inconvenient) [pour (moi|nous)|de mon cote] | je ne dis pas non
        je ne dirais pas non | je n'ai rien contre | pourquoi pas avec plaisir | bonne idee [,] allez-y
        (vous avez|tu as) (mon|notre) (accord|feu vert) | feu vert | ma reponse est oui | comptez sur moi
    """,
    Says.CONSENT_ASKED: """
        ^ pourquoi pas $ | oui pourquoi pas
        (pouvez|pourriez)-vous (nous|me) (presenter|mettre en contact|mettre en relation) [svp|s'il vous plait| avec
            {them}] $
        (peux|pourrais)-tu (nous|me) (presenter|mettre en contact|mettre en relation) [stp|avec {them}] $
    """,
    Says.COURTESY: "comment allez-vous | comment vas-tu | comment ca va | ca va | (vous allez|tu vas) bien",
    Says.ASSENT: "d'accord | ok | okay | entendu | soit | ca marche | bien | parfait | ca roule",
    Says.HARMLESS: """
        (cordialement|bien cordialement|bien a vous|bien a toi|amicalement|merci|merci beaucoup|salutations| sinceres
            salutations|meilleures salutations|belle journee|bonne journee|a bientot|bises|bien sincerement|
            respectueusement|cdlt|merci d'avance|tres cordialement|bien amicalement) [,] (<given> [<name>]|<given>
            <cap>|<cap> $) $ | ^ <given> <comma>
        merci [beaucoup|bien|infiniment|encore|mille fois|d'avance|a vous|a toi|a tous] [<name>]
        (mille|un grand|grand) (mercis|merci)
        merci [beaucoup|bien|encore] (pour|de|d') (votre|ton|ta|cette|la|le|l'|avoir pense a moi|penser a moi| votre
            proposition|la proposition|proposer|demander|me l'avoir (propose|demande)|me demander) [message| mail|
            proposition|aide|email|mot|demarche|offre|gentillesse|courriel|idee|demande]
        s'il (vous|te) plait | svp | stp | et | alors | donc | aussi | super | parfait | genial | formidable
        excellent | excellente idee | bonne idee | tres bonne idee
        [c'est une] (bonne|excellente|tres bonne|super) idee
        (c'est|c'est tres|tres|comme c'est) (gentil|aimable|sympa|genereux|attentionne) [de votre part|de ta part|a
            vous|a toi]
        (bonjour|bonsoir|salut|coucou|cher|chere|hello) [a tous|madame|monsieur] [<cap>]
        (bien cordialement|cordialement|bien a vous|bien a toi|amicalement|amities|sinceres salutations| meilleures
            salutations|bonne (journee|soiree|semaine)|a bientot|a tres bientot|belle journee|bises|bise| salutations|
            respectueusement|tres cordialement|bien amicalement) [,] [<name>]
        envoye (de|depuis) mon <thing> | <smile>
        (desole|desolee|pardon|toutes mes excuses|mes excuses) [pour] [le|ma|cette] (retard|reponse tardive| delai)
        (tres|fort) interessant | interessant | (je suis|nous sommes) [tres] (interesse|interessee|interesses)
        ca m'interesse [beaucoup] | cela m'interesse [beaucoup]
        (au plaisir|dans l'attente) [de (vous|te) lire] | exactement | tout a fait | effectivement
        notre <thing> (est|sont) [vraiment|toujours|encore] (en panne|casse|cassee|un desastre|un chaos| obsolete)
        (je cherche|nous cherchons) [justement|depuis longtemps|depuis des mois] (quelqu'un|de l'aide|exactement ca|
            une telle personne)
        le (mardi|lundi|mercredi|jeudi|vendredi) (me|nous) convient [mieux]
    """,
    Says.NEED: """
        (j'ai|nous avons|on a) [vraiment|bien|justement|effectivement|grand] besoin [de ca|de cela|d'aide|de
            quelqu'un|de lui|d'elle|de ce genre de personne]
        (j'en|nous en) (ai|avons) [vraiment|bien|grand] besoin
        c'est (exactement|precisement) ce (dont j'ai besoin|qu'il (me|nous) faut|que je cherche|que nous cherchons|
            dont nous avons besoin)
        c'est un besoin
    """,
    Says.ECHO: """
        oui [,] (j'ai|nous avons|je|nous|c'est|j'en|il|elle|bonjour|ca|et|ou|on) | oui pour la premiere
        oui et non | (dit|dire|dis|disait) [,|que] oui | oui a la premiere | a la premiere [question] [,] oui
    """,
    Says.ASIDE: """
        ^ non [,] je ne (le|la|les) connais pas | je ne (le|la|les) connais pas [encore]
        jamais entendu parler d'elle | jamais entendu parler de lui | rien ne presse | pas de souci
        pas d'urgence
    """,
    Says.STOP: """
        desabonnez-moi | desabonner | desinscrivez-moi | desinscrire | desinscription | desabonnement
        me (desabonner|desinscrire) | (retirez|enlevez|supprimez|rayez|effacez|otez)[-|] (moi|mon|mes|nous)
        (retirez|enlevez|supprimez|rayez)-(moi|nous)
        (supprimez|effacez|retirez) (mon|mes|notre|nos) (adresse|donnees|coordonnees|nom|email|mail)
        (retirer|enlever|supprimer|rayer) (de|mon|mes|des)
        (arretez|cessez|stoppez) [s'il vous plait|immediatement] [de|d'] (m'ecrire|me contacter|m'envoyer|nous| me|m'|
            ces|vos|tout|ca|cela|vos)
        ^ (arretez|cessez) (,|$) | ^ stop $
        (ne|n') (m'|me|nous) [plus|jamais] (ecrivez|contactez|envoyez|sollicitez|derangez|importunez|ecris| contacte|
            envoie) (plus|jamais|pas)
        (ne plus|ne jamais) [jamais|plus] [etre|me|m'|nous] (contacter|contacte|ecrire|recevoir|envoyer| sollicite|
            sollicitee|contactee|solliciter|deranger)
        (je ne veux|je ne souhaite|nous ne souhaitons|nous ne voulons|ne veux) plus [jamais] (recevoir|etre|de|
            entendre|de vos|aucun)
        plus (de mails|de messages|d'emails|aucun message|aucun mail|jamais|de courriels|de sollicitations)
        (laissez|fichez|foutez)-(moi|nous) (tranquille|tranquilles|la paix|en paix)
        (laissez|laisse) (moi|nous) (tranquille|tranquilles|en paix) | laisse-moi tranquille | spam
        liste (de diffusion|noire) | de (votre|vos|la|cette) liste | rgpd | plus jamais | unsubscribe
    """,
    Says.MACHINE: """
        reponse automatique | message automatique | absent du bureau | absente du bureau
        (je suis|je serai) [actuellement] (absent|absente|en conge|en conges|en vacances) [jusqu'au|du|et| jusqu'a]
        en mon absence | pendant mon absence | de retour le | acces limite
        votre (message|demande|courriel|mail) (a ete|a bien ete) | ticket | ne pas repondre | en cas d'urgence
    """,
    Says.ACQUAINTED: """
        (nous|on) (nous connaissons|se connait|s'est deja|nous sommes deja|est deja|sommes deja)
        je (le|la|les) connais (deja|bien|tres bien|depuis|personnellement)
        deja (en contact|en relation|rencontre|rencontree|rencontres)
        (c'est|il est|elle est) (un|une) (ami|amie|ancien|ancienne|vieil|vieille)
        nous travaillons deja (avec|ensemble)
    """,
    Says.DELEGATE: """
        (contactez|voyez|adressez-vous|demandez|parlez|ecrivez|voyez avec|voir avec|demande|contacte| adressez-vous
            plutot|parlez-en) [plutot|directement] [a|avec|au|a la] {role}
        (c'est|ce serait|ce sera) [plutot] {role} qui
        (s'occupe|s'en occupe|gere|est en charge|est responsable|decide) [de ca|de cela|ca|cela|de ces|de ce|en]
        (n'est pas|pas) (mon domaine|de mon ressort|moi qui|mon service|la bonne personne|le bon interlocuteur)
        (la bonne|la meilleure|le bon|le meilleur) (personne|interlocuteur|interlocutrice|contact)
        (j'ai|je) (transfere|transmis|transmets|fais suivre) | (plutot|a la place) (que moi|de moi|a ma place)
        de la part de | au nom de | en copie | a ma place
    """,
    Says.QUESTION: """
        ^ (que|quel|quelle|quels|quelles|qui|combien|comment|ou|pourquoi|quand|est-ce|qu'est-ce|c'est) (fait| est|
            sont|coute|couterait|propose|ca|cela|que|qui|peut|serait|cher|de|temps|faut-il|combien|quoi|vous|
            exactement|prend|prix)
        (je voudrais|j'aimerais|je souhaiterais|nous voudrions|nous aimerions|il faudrait|je veux|pourrais-je|
            puis-je|pourriez-vous|pouvez-vous) [d'abord|avant|aussi|juste|bien] (savoir|comprendre|connaitre|poser|
            demander|me dire|en savoir|nous dire|preciser|m'expliquer)
        (savoir|sais pas) (combien|ce que|si|qui|quel|comment|quand) | une (petite|) question
        (j'ai|nous avons) (une|des|quelques|deux) [petite] (question|questions) | en savoir plus | je me demande
    """,
    Says.CONDITION: """
        si | s'il (est|a|n'est|n'a|faut|peut|travaille|fait|y|accepte|parle|ne) | s'ils | a condition
        a la condition | sous (condition|reserve) | pourvu | du moment | tant que | des que
        seulement (si|par|en|pour|apres|quand) | uniquement | sauf | a moins | ca depend | cela depend | selon
        sans engagement | tant qu'il | a une condition | quand (il|elle|mon|ma|le|la|notre)
        une fois (que|qu'il|le|la|mon) | d'abord (je|nous|il|elle)
    """,
    Says.PROVISO: """
        mais (pas|sans|seulement|ne|uniquement|d'abord|gardez)
        ne (donnez|communiquez|transmettez|partagez|mentionnez|parlez) | gratuitement | confidentiel
        confidentiellement
    """,
    Says.CONTRAST: """
        mais | cependant | toutefois | pourtant | neanmoins | par contre | en revanche | plutot | seulement
    """,
    Says.LATER: """
        plus tard | une autre fois | (un autre|un meilleur) (moment|jour)
        (peut-etre|plutot|eventuellement|reessayez|recontactez-moi|revenez|relancez-moi|recontactez| rappelez-moi|
            reparlons-en|reparlons en|redemandez|reparlez-m'en|reparlez-moi) [vers|moi] {quand}
        (recontactez|relancez|rappelez)-(moi|nous) (plus tard|dans|en|apres|apres|a|au|fin|debut)
        (je|nous) (reviens|reviendrai|reviendrons|revenons|recontacte|recontacterai) (vers vous|vers toi|vous| te)
        je (vous|te) (redis|redirai|recontacte|tiens au courant|tiendrai au courant|dirai|fais signe|ferai signe)
        (je dois|nous devons|il faut que|laissez-moi|laisse-moi|je vais) [d'abord|encore] (reflechir|y reflechir|en
            parler|voir|le temps|consulter|je reflechisse|j'en parle|demander)
        (trop|tres|assez|completement) (occupe|occupee|charge|chargee|prise|pris|deborde|debordee|tot)
        (suis|sommes|est|etes) [actuellement] (deborde|debordee|debordes) | ^ (deborde|debordee)
        (pas|plus) (le temps|de temps) (en ce moment|actuellement|pour l'instant|cette semaine|ce mois-ci| maintenant)
        (ce n'est|c'est) [pas] [le] (bon|mauvais) moment | attendre {quand} | (pas) avant {quand}
        (remettre|reporter|repousser) [ca|cela|a] | a (plus tard|voir {quand})
    """,
    Says.DATED: "{quand} | demain | bientot | prochainement",
    Says.NOT_NOW: """
        pas (maintenant|pour le moment|pour l'instant|en ce moment|actuellement|tout de suite|cette semaine|ce
            mois-ci|cette annee|encore|aujourd'hui|dans l'immediat)
        (pour le moment|pour l'instant|actuellement|en ce moment) [,] (non|pas)
        non [,] pas (maintenant|pour le moment|pour l'instant|en ce moment|tout de suite)
    """,
    Says.REFUSAL: """
        ^ non [,] (merci|desole|desolee|sans facon|pas|je|nous|vraiment pas|c'est gentil|jamais|ca ne|cela ne|ca ira)
        non merci | merci [,] (mais non|mais|non) | sans facon
        (pas|plus|guere|nullement|pas vraiment|pas du tout) (interesse|interessee|interesses|besoin|necessaire| utile|
            pertinent|concerne|concernes|pour moi|pour nous|interessant)
        (aucun|pas d') (besoin|interet)
        (je n'ai|nous n'avons|n'ai|n'avons|on n'a|n'en ai|n'en avons|je n'en ai|nous n'en avons) (pas|aucun| plus|nul)
            [besoin|interet]
        (je prefere|nous preferons|je prefererais|on prefere|preferons) (ne pas|decliner|pas|refuser|m'abstenir|
            passer|en rester|rester)
        (je|nous) (decline|declinons|refuse|refusons|passe|passons) (,|$|votre|mon|cette|l'offre|poliment|la|
            l'invitation)
        (dois|devons|vais|allons) (decliner|refuser|passer|m'abstenir)
        (ne souhaite|ne souhaitons|ne veux|ne voulons|ne desire|ne desirons) pas
        (ca|cela) ne (m'interesse|nous interesse|me concerne|nous concerne|correspond) pas
        ne (m'interesse|nous interesse|me concerne|nous concerne) pas | pas la peine | inutile
        jamais de la vie | certainement pas | surtout pas | absolument pas | hors de question
        (nous avons|j'ai|on a) deja (quelqu'un|un|une|notre|ce qu'il|trouve|tout)
        deja (pourvu|pourvus|equipe|equipes|servi) | je ne pense pas | je ne crois pas
        ce ne sera pas (possible|necessaire) | malheureusement (non|pas|je|nous) | desole [,] (non|pas|mais)
        vraiment pas | trop cher | pas de budget | merci mais
    """,
    Says.NO_INTRODUCTION: """
        (pas|sans|aucune) (d'introduction|de mise en relation|presentation|introduction|mise en relation)
        ne (me|nous) (presentez|mettez) pas
    """,
    Says.NO: "^ non (,|$) | ^ nan | ^ non non | non $",
    Says.DETAILS: """
        (envoyez|donnez|transmettez|envoie|donne|envoyez-moi|donnez-moi|envoyez-nous)[-|] (moi|nous|les|plus| d'abord|
            son|ses|sa|le|la|simplement|juste) [d'abord|simplement|juste|plus] [les|des|plus de|d'|son|ses| sa]
            (details|informations|infos|renseignements|coordonnees|precisions|site|carte|info|documentation)
        (plus|davantage) (de|d') (details|informations|infos|renseignements|precisions)
        (des|les|quelques) (details|informations|infos|precisions) (svp|s'il vous plait|d'abord|suffisent| seulement)
        envoyez-moi (simplement|juste|seulement|d'abord|plutot)
    """,
    Says.WAIT: """
        ^ (attendez|attends|attendre|patientez|un instant|une minute|un moment) [svp|s'il vous plait|un peu] (,| $)
    """,
    Says.FOG: """
        peut-etre | eventuellement | on verra | a voir | je ne sais pas | sais pas | probablement | possible
        possiblement | hm | hmm | mdr | haha | lol | je plaisante | en principe | en theorie | je suppose
        je crois | bof | mouais | je verrai | nous verrons | pas sur | pas certain | pas sure | theoriquement
    """,
}
_COMMON = """
    je tu il elle nous vous ils elles on le la les un une des du de d l et ou mais ne pas est sont suis ai as a
    avons avez ont ce cette ces mon ma mes notre nos votre vos son sa ses que qui quoi dans en par pour avec
    sans sur au aux plus tres bien merci bonjour oui non j n s c m qu y etre avoir cela ca
"""
_CAUTION = """
    non pas ne n jamais rien aucun aucune personne sans si mais cependant toutefois seulement sauf avant apres
    jusque quand lorsque plus moins autre autres plutot demain peut-etre oui stop et ou que qui , ... <url>
    <mail> arreter temps plus tard prix cout details informations
"""

LANGUAGE = Language(
    code="fr",
    facts="etait etions avais vacances journee soiree week-end annee noel anniversaire malade dejeuner",
    answers=merged(_ANSWERS, composed.ANSWERS, acts.ANSWERS),
    turning=composed.TURNING + acts.TURNING,
    turning_endings=acts.TURNING_ENDINGS,
    mild=acts.MILD,
    joining=acts.JOINING,
    since=acts.SINCE,
    wishing=acts.WISHING,
    naming=composed.NAMING,
    check_ins={
        "met": """
            (nous nous sommes|on s'est|je l'ai|nous l'avons|on l'a|nous avons|j'ai|on a) [deja|bien|enfin]
                (rencontres|vus|parle|rencontre|rencontree|vu|vue|discute|echange|dejeune|eu) [un|une] [bon|bonne]
                (appel|rendez-vous|conversation|echange|<name>|entretien|ensemble|avec|hier|,|$)
            ^ (rencontre|rencontres) (,|$) | on s'est (vus|parle|rencontres)
            nous nous sommes (vus|parle|rencontres)
        """,
        "scheduled": """
            (rendez-vous|rdv|appel|reunion) [est] (pris|prevu|fixe|programme|planifie|cale|le|mardi|lundi|
                mercredi|jeudi|vendredi|la semaine)
            (nous avons|on a|j'ai) [un] (rendez-vous|rdv|prevu|fixe|convenu|rendez-vous le)
            (nous nous voyons|on se voit|on se parle|nous nous parlons|on s'appelle)
            ^ (prevu|programme|planifie)
        """,
        "no_contact": """
            (pas de|aucune|toujours pas de) (reponse|nouvelle|nouvelles|contact)
            (n'a|n'ont|n'ai|n'avons) (pas|jamais|toujours pas|pas encore) (repondu|recu|eu|rappele|ecrit|donne)
            (pas encore|toujours pas) (rencontre|parle|eu|recu|vus) | ^ (rien|pas encore) | sans nouvelles
            silence radio | injoignable
        """,
        "not_a_fit": """
            (ca n'a|cela n'a) pas (marche|fonctionne|colle|donne) | (ne correspond|ne convient|ne colle) pas
            pas (le bon|la bonne|adapte|adaptee|un bon) | trop (cher|chere|grand|petit) | pas fait pour
        """,
        "going_well": """
            (ca|tout|cela) (se passe|va|marche|fonctionne|s'est passe) [tres|vraiment] bien
            (nous travaillons|on travaille) [deja] ensemble
            (tres|ravi|vraiment) (content|contente|contents|satisfait|satisfaite|satisfaits)
            parfait (pour nous|match)
        """,
    },
    commands={
        "send": """
            [oui|ok|svp] (envoyez|envoie|envoyer|envoyez-le|envoie-le|envoyez-la|envoie-la|expediez|valide|
                validez|je valide|approuve|parfait envoyez) [le|la|svp|stp|s'il vous plait|tel quel|maintenant|comme
                ca]
            allez-y | vas-y | (c'est|tout est) (bon|parfait|bien|ok) [comme ca|pour moi|tel quel]
            bon pour (envoi|moi)
        """,
        "harmless": """
            merci [beaucoup|bien] | svp | stp | s'il (vous|te) plait | parfait | super | tres bien | bien
            bonjour [<cap>] | cordialement [<name>] | et | rien a (changer|modifier)
        """,
        "cancel": """
            ^ (annulez|annule|annuler|abandonnez|laissez tomber|laisse tomber|oubliez) [tout|cela|ca|svp|la
                demande] (,|$)
            n'envoyez (pas|rien) | n'envoie (pas|rien) | ne pas envoyer | ne l'envoyez pas
        """,
        "edit": """
            (changez|change|remplacez|remplace|modifiez|modifie|corrigez|corrige|ajoutez|ajoute|supprimez|
                supprime|enlevez|enleve|raccourcissez|mentionnez|dites|ecrivez|mettez)
            au lieu de | plutot que | faute de frappe | trop (long|formel|court)
        """,
        "wait": """
            ^ (attendez|attends|attendre|patientez) (,|$) | pas (encore|tout de suite) | n'envoyez pas encore
            ^ (attendez|attends|attendre) <n> (jour|jours|semaine|semaines|mois) (,|$)
        """,
        "go on": "(continuez|continue|continuer|reprenez|reprendre|poursuivez|poursuivre)",
        "agreed": "^ (accepter|j'accepte|nous acceptons|accepte|condition acceptee) [la condition|cette condition]",
        "nudge": "(relancer|relancez|relance|relancez-le|relancez-la|relance-le|relance-la) [svp|s'il vous plait]",
        "let it rest": "[on] (en rester|restons-en|reste) la | ^ rien de plus",
        "no reminder": "[mais] (sans|pas de|aucun|aucune) (rappel|rappels|relance|relances)",
        "anyway": "(envoyer|envoyez|envoie|envoyez-le|envoie-le) (quand meme|malgre tout|tout de meme)",
        "swap": "(inverser|echanger|intervertir|inversez|inverse|echangez|intervertissez|c'est l'inverse|le contraire)",
        "stop": "desabonnez-moi | ne m'ecrivez plus",
        "yes": "^ oui | ^ d'accord | ^ ok",
        "no": "^ non [merci] (,|$)",
        "doubt": "peut-etre | demain | plus tard | mais | si | avant | quand | apres | pas",
    },
    macros={**_MACROS, **composed.MACROS, **acts.MACROS},
    spellings={
        "mail": "mail",
        "ok": "ok",
        "oki": "ok",
        "okay": "ok",
        "infos": "informations",
        "rdv": "rendez vous",
        "email": "mail",
        "mails": "mails",
        "ouii": "oui",
        "sí": "sí-",
        "sì": "sì-",
    },
    folding=UNACCENTED,
    joints="'-",
    introduction_stems=("présent", "present", "mise en relation", "mettre en contact", "mette en contact"),
    common=_COMMON,
    caution=_CAUTION,
    not_names="""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier mars avril mai juin juillet septembre
        octobre novembre blague plaisanterie
    """,
)
