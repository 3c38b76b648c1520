"""Spanish: the acts of consenting and refusing, in every person and country, and what is told openly beside
them."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "p": """
        por favor|porfa|porfavor|gracias|con gusto|con mucho gusto|sin problema|cuando quieras|cuando quiera|nomas|
            no mas|pues|ya|
            tranquilo|tranquila|directamente|por correo|por mail|por email|cuanto antes|ahora mismo|hoy mismo|
            enseguida|tambien|nada mas|
            mismo|sin mas|sin dudarlo|encantado|encantada|hombre|mujer|che|entonces|asi|con toda confianza|
            libremente|tranquilamente|
            de una|de una vez|ya mismo|lo antes posible|en cuanto puedas|en cuanto pueda|por whatsapp|sin
            compromiso de nada|a la vez
    """,
    "s": "sí|si|ok|dale|va|vale|venga|claro|che|che dale|che [,] dale|aja|bueno|entonces|listo|entendido|de acuerdo",
    "ella": """
        el|ella|le|lo|la|ellos|ellas|[al|a la|a|el|la|lo|con|con el|con la] [(senor|senora|sr|sra|don|dona|srta|
            senorita|ing|lic|dr|dra|
            ingeniero|licenciado|doctor|doctora)] <who>|(esa|esta) persona|(ese|este) senor|(esa|esta) senora
    """,
    "nombre": """
        [el|la] [(senor|senora|sr|sra|don|dona|srta|senorita|ing|lic|dr|dra|ingeniero|licenciado|doctor|doctora)]
            <who>
    """,
    "con_": """
        (con|a|al|para) [el|la|al] [(senor|senora|sr|sra|don|dona|srta|senorita|ing|lic|dr|dra)] <who>|con (el|
            ella|ellos)|a (el|ella|
            ellos|los dos|ambos|las dos|ambas|nosotros|los tres)|entre nosotros|entre los dos|el uno al otro|
            mutuamente
    """,
    "mio": """
        (mi|nuestro|mis|nuestros) (correo|numero|telefono|contacto|email|mail|movil|celular|cel|whatsapp|
            datos|contactos|direccion|fijo|
            tarjeta|mails|correos|cell) [de contacto|de telefono|electronico|de correo|personal|directo|profesional]
    """,
    "enlace_": """
        (la|una|esa|esta|las|su|tu|dicha) (presentacion|presentaciones|introduccion|conexion|gestion|reunion|
            llamada|charla|propuesta|oferta|
            invitacion|mediacion)|(el|un|ese|este|dicho|su|tu) (contacto|enlace|puente|nexo|ofrecimiento|encuentro|
            amable ofrecimiento|primer
            contacto|vinculo)|lo (de {nombre}|propuesto|que (propones|propone|proponen))
    """,
    # Asked for: "introduce us".
    "pide": """
        presentanos|presentame|presentamela|presentamelo|presentanosla|presentanoslo|presentenos|presenteme|
            presentemela|presentemelo|
            presentadnos|presentadme|presentennos|presentenme|conectanos|conectame|conectenos|conecteme|
            conectadnos|contactanos|contactame|
            contactenos|vinculanos|enlazanos|comunicanos|introducenos|introduzcanos|relacionanos|juntanos|juntenos
    """,
    "da": """
        dale|dele|pasale|pasele|pasaselo|paseselo|daselo|deselo|enviale|enviele|mandale|mandele|facilitale|
            facilitele|comparte|comparta|
            comparteles|compartele|compartale|reenviale|reenviele|da|de|pasa|pase|envia|envie|manda|mande|echale|
            darle|denle|pasenle|paseles|
            pasales|proporcionale|proporcionele|facilita|facilite|dadle|pasadle|mandadle|indicale|indiquele|dejale|
            dejele
    """,
    # What is allowed, in the infinitive.
    "hacer": """
        (presentarnos|presentarme|presentarmela|presentarmelo|presentarnosla|presentarnoslo|conectarnos|conectarme|
            contactarnos|vincularnos|
            introducirnos|enlazarnos|juntarnos|ponernos en (contacto|comunicacion|relacion)|ponerme en (contacto|
            comunicacion|relacion)|
            contactarme|comunicarnos) [{p}] [{con_}|{ella}] [{p}]
        (hacer|hacernos|realizar|organizar|gestionar|proceder con|seguir adelante con|efectuar|llevar a cabo|
            avanzar con) [{p}] {enlace_} [{con_}]
        (nos|me) (presente|presentes|conecte|ponga en contacto) [{con_}]
        (darle|pasarle|facilitarle|compartirle|enviarle|mandarle|proporcionarle|dar|pasar|compartir|facilitar|
            enviar|mandar|darles|indicarle) [{p}]
            {mio} [{con_}|{ella}] [{p}]
        (escribirnos|mandarnos un (correo|mail|mensaje)|enviarnos un (correo|mensaje)) [a (los dos|ambos)]
    """,
    # "that you introduce us"
    "que_": """
        que (nos|me|se nos|me lo|me la) [lo|la] (presentes|presente|presenten|presenteis|presentaras|presentara|
            conectes|conecte|conecten|
            pongas en (contacto|relacion|comunicacion)|ponga en (contacto|relacion|comunicacion)|pongan en
            (contacto|comunicacion)|pusieras en
            contacto|pusiera en contacto|vincules|vincule) [{p}] [{con_}]
        que [le] (des|de|pases|pase|compartas|comparta|facilites|facilite|envies|envie) {mio} [{con_}]
        que (hagas|haga|hagan) {enlace_} | que {nombre} (me|nos) (llame|escriba|contacte|busque|visite) | que (me|
            nos) (llame|escriba|contacte|
            busque)
    """,
    "gusto_": """
        encantado|encantada|encantados|encantadas|feliz|felices|contento|contenta|con (gusto|mucho gusto|muchisimo
            gusto|todo gusto|placer|agrado|
            alegria)|gustoso|gustosa|de mil amores|de muy buen grado|agradecido|agradecida
    """,
    "muy_": """
        muy|mucho|muchisimo|realmente|super|verdaderamente|un monton|sumamente|tan|de verdad|un chingo|bastante|
            enormemente|claro que|si que|un huevo|re|por supuesto
    """,
    "ver": """
        conocerla|conocerlo|conocerle|conocerlos|conocer {con_}|conocer a {ella}|hablar {con_}|hablarle|charlar
            {con_}|conversar {con_}|platicar
            {con_}|reunirme {con_}|reunirnos {con_}|contactar {con_}|verla|verlo|verle|platicar|ser (presentado|
            presentada|presentados) [{con_}]|
            ponerme en contacto {con_}|tratarlo|tratarla|entrar en contacto {con_}|estar en contacto {con_}
    """,
    "llame": """
        llame|escriba|contacte|busque|visite|marque|mande un (mensaje|correo|whatsapp)|venga|pase|llamen|escriban
    """,
}

ANSWERS: dict[str, str] = {
    Says.CIRCUMSTANCE: """
        (estoy|estamos) (disponible|disponibles|libre|localizable|en la tienda|en el taller) [por (telefono|
            correo)] (por (las|la) (mananas|manana|tardes|tarde|noches)|toda la (semana|manana|tarde)|todo el dia|
            a cualquier hora) | hace (meses|anos|semanas|tiempo|rato|siglos) que
            (busco|buscamos|ando buscando) [a] [alguien|una persona|un <new>|una <new>] [asi|como (el|ella)]
    """,
    Says.YES: "(sí|si) [,] (senor|senora|senorita|hombre|mujer|hija|hijo|jefe|jefa|che|tio|tia|claro)",
    Says.ACT: """
        {s} [,] [{p}] ({pide} [{p}] [{con_}|{ella}]|{da} [{p}] {mio} [{con_}|{ella}]|(puedes|puede|podes) {hacer})
            [,] [{p}]
        [{p}] {pide} [{p}] [por fa|porfis|plis] | (claro|por supuesto|obvio|si|sí) que (la|lo|le|los) (quiero|
            quisiera|queremos) (conocer|ver|tratar) [{p}] | (claro|por supuesto) que quiero (conocerla|conocerlo|
            conocerle|{ver})
        {nombre} (puede) (llamarme|escribirme|contactarme|buscarme|encontrarme) [a|en] [la|el|mi] <new>
        (confirmo|reitero|ratifico) mi interes [en {enlace_}] | (le|te|les) (ruego|pido|agradezco) [que] (proceda|
            procedas|prosiga|haga|realice) [con] {enlace_} | (lanza|manda|mande|envia|envie) (el|ese|tu|su)
            (correo|mensaje|mail) de presentacion [{p}]
        (estare|estaria|estoy|sera) {gusto_} (de|con) (conversar|hablar|charlar|platicar|tratar) con {ella} |
            (pasame|paseme|comunicame|comuniqueme) con {ella}
        (acepto|aceptamos) [{gusto_}] (la|su|tu) (presentacion|propuesta|oferta) [{gusto_}]
        [{p}] {pide} [{p}] [{con_}|{ella}] [{p}] | [{p}] (presentala|presentalo|presentela|presentelo|presentale)
            [{p}] (conmigo|con (nosotros|migo)|a mi)
        [{p}] (ponnos|ponganos|ponme|pongame|pongannos|ponednos|poneme|ponenos|ponganme|ponedme|metenos) [{p}] en
            (contacto|comunicacion|relacion|
            copia a (los dos|ambos)) [{p}] [{con_}] [{p}]
        [{p}] (haz|haga|hagan|haced|hace|haceme|hazme|hagame|haznos|haganos|hacenos|realiza|realice|organiza|
            organice|gestiona|gestione|arma|armame|armanos)
            [{p}] {enlace_} [{con_}] [{p}] | (proceda|procede|procedan|prosiga|siga adelante|sigue adelante) [{p}]
            con {enlace_} [{con_}]
        [{p}] {da} [{p}] {mio} [{con_}|{ella}] [{p}]
        [{p}] (escribenos|escribanos|escribinos|mandanos|mandenos|envianos|envienos|echanos|echenos|tiranos) [{p}]
            [(un|el|ese|una) (correo|mail|mensaje|
            whatsapp|intro|email)] [de presentacion] a (los dos|ambos|las dos|ambas|los tres) [{p}]
        [{p}] (dile|digale|decile|diganle|avisale|avisele|dígale|pidele|pidale) [{p}] [{con_}] [{p}] que (me|nos)
            {llame} [{p}] [al (fijo|movil|celular|
            telefono|cel|taller|numero de siempre)|a casa|por aqui] [{p}] | {nombre} puede (venir|pasarse) [{p}]
        [{p}] que (me|nos) {llame} {nombre} [{p}] | que
            {nombre} (me|nos) {llame} [{p}]
        ^ [sí|si|ok|vale] [,] {nombre} (puede|podria) (llamarme|escribirme|contactarme|llamarnos|escribirnos|
            contactarnos|venir|pasarse|buscarme|marcarme) [{p}]
            [cuando (quiera|guste)] [{p}]
        [{p}] (puedes|puede|pueden|podeis|podes|puede usted) [{p}] {hacer} | [{p}] (le|te|os|les) (autorizo|
            autorizamos|doy permiso|pido|ruego|agradezco|
            agradeceria|agradecere|agradecemos|agradeceriamos|invito) [{muy_}] [a|para] ({hacer}|{que_}|{enlace_})
            [{con_}]
        (autorizo|autorizamos|acepto|aceptamos|apruebo|consiento|consentimos|confirmo) [{p}|{gusto_}] [{p}|
            {gusto_}] [a|en|con] ({hacer}|{que_}|{enlace_}) [{con_}] [{p}|{gusto_}]
        (estoy|estamos|muy) [{muy_}] (de acuerdo|conforme|a favor) [en|con|de] ({hacer}|{que_}|{enlace_}|{ver})
            [{con_}]
        (doy|damos|te doy|le doy|os doy) [{p}] (mi|nuestro|nuestra) [pleno|plena|total|expreso|expresa]
            (consentimiento|permiso|autorizacion|visto bueno|
            aprobacion|conformidad|ok|bendicion|aval) [{p}] [para|a] [{hacer}|{que_}|{enlace_}] [{con_}]
        (cuenta|cuente|cuenten|contad|tiene|tienes|tienen|teneis) [usted] [{p}] [con] (mi|nuestro|nuestra) [pleno|
            plena|total] (consentimiento|permiso|autorizacion|
            visto bueno|aprobacion|conformidad|ok|bendicion|aval|venia) [{p}] [para|a] [{hacer}|{que_}|{enlace_}]
            [{con_}]
        (no tengo|no tenemos|no hay|no veo|no vemos|ningun|sin) [ningun|el menor|mayor] (inconveniente|problema|
            reparo|objecion|impedimento) [alguno] [en|con|para|a]
            ({hacer}|{que_}|{enlace_}) [{con_}]
        (luz verde|via libre) [de mi parte|por mi parte|para|a|con] [{hacer}|{enlace_}] [{con_}] | adelante con
            {enlace_} [{con_}] [{p}] | [{p}] adelante [,] {pide}
        ^ [pues|claro que|y|asi que] (sí|si) a ({enlace_}|{nombre}|lo de {nombre}|conocer {con_}) [{con_}] [{p}]
        [{p}] (quiero|queremos|quisiera|quisieramos|deseo|deseamos|me gustaria|nos gustaria|me encantaria|nos
            encantaria|me interesa|nos interesa|me interesaria|
            nos interesaria|tengo ganas de|tenemos ganas de|me apetece|me apeteceria|me late|me agradaria|nos
            agradaria|me alegraria|nos alegraria|me
            haria (mucha|) ilusion|me haria muy feliz|sera un placer|seria un placer|seria un honor|sera un honor|
            sera un gusto|seria un gusto|es un placer|un placer|
            un gusto|estoy deseando|estamos deseando|ansio|espero) [{muy_}] [{muy_}] ({ver}|{que_}|{enlace_}
            [{con_}]) [{muy_}] [{p}]
        [estoy|estamos|estaria|estare|estaremos|estariamos|quedo|quedaria|muy|yo|nosotros|por mi|por mi parte]
            [{muy_}] {gusto_} (de|con|en) [{p}] ({ver}|{que_}|{enlace_}|
            {hacer}) [{p}] [{con_}]
        (seria|sería|estaria) [{muy_}] (bueno|bien|genial|estupendo|perfecto|ideal|fantastico|util|excelente|
            buenisimo|fenomenal|lindo|chevere) {que_} | (me|nos) (parece|
            pareceria|viene|vendria|va|iria) [{muy_}] (bien|perfecto|genial|estupendo|fenomenal|buena idea|de
            perlas|de maravilla|excelente) ({que_}|{enlace_}|{ver})
        {enlace_} [{con_}] (me|nos) (parece|viene|vendria|va|interesa|seria) [{muy_}] [bien|perfecto|genial|
            estupenda|estupendo|excelente|de perlas|de maravilla|util|
            fenomenal]
        (quedo|quedamos|estoy|estamos) (a la espera|en espera|pendiente|al pendiente|atento|atenta|atentos) (de|a)
            (su|tu|la|el) (correo|mensaje|presentacion|
            mail) [de presentacion|conjunto|a los dos|a ambos]
    """,
    Says.CONSENT: """
        ^ (totalmente|completamente|absolutamente|muy|plenamente) de acuerdo [{p}] {end} | ^ [pues] sin (duda|
            ninguna duda|duda alguna|lugar a dudas) {end} | ^ trato hecho {end} | la respuesta es (afirmativa|
            positiva) | (por mi parte|de mi parte|por
            mi) [es] [un] (sí|aprobado|aceptado|bien|de acuerdo|conforme) | ^ (ok|va|bueno) [,] dale [{p}] {end} |
            no esperaba otra cosa | ^ (sí|si) quiero [,] [{p}] {end} | ^ contentisimo {end} | ^ encantadisimo
            {end} | ^ encantadisima {end}
        ^ [sí|si|ay|uy|ah|oh|pues|bueno|ok|va|claro|hombre|venga|y] [,] [pues|hija|hijo|mija|mijo|hombre] [,]
            (claro que (sí|si|quiero|queremos)|por supuesto [que
            (sí|si|quiero)]|obvio [que (sí|si)]|obviamente [que (sí|si)]|desde luego [que (sí|si)]|dale|de una|
            venga|va|andale|orale|sobres|
            simon|a huevo|arre|hecho|conforme|trato hecho|con (gusto|mucho gusto|muchisimo gusto|todo gusto|placer|
            agrado|mucho placer|mil amores)|de mil amores|encantado|
            encantada|encantados|sin duda|sin dudarlo|sin pensarlo|me late|sí me late|si me late|me apunto|me sumo|
            jalo|le entro|va que va|ya vas|ya esta tardando|
            como no|faltaba mas|faltaria mas|seguro que (sí|si)|pues claro|pues (sí|si)|que (sí|si)|quiero|sí
            quiero|queremos|venga va|
            adelante|de cabeza|por mi encantado|por mi encantada|no se diga mas|no se hable mas|ni lo dudes|ni lo
            dude|eso no se pregunta|totalmente|absolutamente|
            definitivamente|cuenta con ello|cuente con ello|dale nomas|metele|metele nomas|mande|mandale|joya|
            bárbaro dale|barbaro dale) [,] [{p}] [,] [{gusto_}|{p}|
            adelante|hecho|dale|de una|hagamoslo] [{p}] {end}
        (claro|obvio|seguro|por supuesto|desde luego) que (sí|si|quiero|queremos|me interesa|nos interesa|acepto|
            me gustaria|me encantaria) [{p}|{muy_}] | ^ (sí|si) [,] [pues|
            claro] (quiero|queremos|acepto|aceptamos|me interesa|nos interesa|me gustaria|me encantaria|me late|me
            apunto|adelante|hagalo|hazlo|con gusto|gracias) [{muy_}] [{p}]
        (te|le|os|les) (digo|decimos|confirmo|repito) [{p}] que (sí|si) | mi respuesta es [un] [rotundo|gran|
            claro] (sí|si) | la respuesta es [un] [rotundo] (sí|si) | imposible
            (decir|decirte|decirle) que no [a eso|a esto|a algo asi] | (como|quien) [voy a|iba a|podria|puede|
            puedo] negarme [a eso|a esto] {end}
        ^ con todo el (gusto|placer|carino) del mundo [{p}]
        no [te|le|os|lo] [voy a|puedo|podria|podemos] [decir|decirte|decirle|dire|diria] que no | (como|quien)
            (decir|diria) que no [a (eso|esto)]
        (ni me|no me) (molesta|importa) (nada|para nada|en absoluto|lo mas minimo) [,] [{p}] | (me|nos) (viene|
            vendria|va|cae|caeria|caes|llega|vienes) [{muy_}] [como|de]
            (anillo al dedo|perlas|maravilla|lujo|caido del cielo|fabula|agua de mayo|pelos) [{p}]
        (tengo|tenemos|hay) [{muy_}] (mucho interes|interes|gran interes|un gran interes) [en {ver}|en {enlace_}]
            [{con_}] | {nombre} (me|nos) interesa [{muy_}]
        [me|nos] (interesa|interesaria) [{muy_}] [{nombre}] {end} | (estoy|estamos) [{muy_}] {gusto_} {end} |
            (acepto|aceptamos) [{p}|{gusto_}] {end}
    """,
    Says.COURTESY: """
        ^ (por que|como es que|y por que) no (me|nos) (lo|la|los|) (dijiste|dijo|preguntaste|pregunto|ofreciste|
            presentaste|presento|habias dicho|avisaste|contaste) (antes|hace tiempo)
    """,
    Says.HARMLESS: """
        (mandemelo|mandamelo|mandemela|mandamela|enviamelo|enviemelo) [,] [mija|mijo|hija|hijo|senora|por favor|
            cuando (quiera|quieras)]
        (lanza|lance|manda|mande|envia|envie) (el|ese|tu|su) (correo|mensaje|mail) [{p}] {end} | (dile|digale|
            decile) [{p}] que (venga|pase) [cuando (quiera|guste|pueda)]
        (puede|puedes|pueden) (copiarnos|ponernos) [a los dos|en copia|a ambos] [a los dos|en copia] [en el mismo
            (correo|mensaje)]
        (espero|quedo a la espera de|aguardo|esperamos|quedo pendiente de|quedo atento a) [{p}] (su|tu|un) (correo|
            mensaje|respuesta|mail) [suyo|tuyo|de (usted|ustedes)] [con {ella} en copia|con {nombre} en copia] |
            dios (se|te) lo pague | [que] dios (le|te) bendiga
        (se|te) lo agradezco [de corazon|mucho|en el alma] | (saluda|saludame|saludeme|salude) a (los tuyos|la
            familia|tu familia|todos|su familia) | contentisimo | contentisima | entendido | (excelente|gran|
            buena) iniciativa | ya era hora de que alguien <thing> |
            bss | bs | compadre | hermano | (tengo|tenemos) (muchas|) ganas de (hablar|conversar|charlar) con {ella}
        ^ (hola|querido|querida|estimado|estimada|gracias|ay|ah|oh|buenas|muy buenas|buen dia|muy buen dia|buenos
            dias|buenas tardes|buenas noches|apreciado|apreciada|perdona|perdon|
            vale|ok|bueno|venga|claro|sí|si|oye|mira|que tal|que onda|epa) [senor|senora|don|dona|sr|sra] [<who>|
            hija|hijo|mija|mijo|guapa|guapo|tio|tia|hombre|mujer|che|amigo|amiga|
            jefe|parce|hermano|hermana|carnal|wey|guey|loco|boludo|senor|senora|senorita|compadre|comadre|corazon|
            carino|reina|chico|chica|vecina|vecino|macho|colega|crack]
        (un (saludo|abrazo|beso|cordial saludo|fuerte abrazo|placer)|saludos [cordiales|afectuosos]|abrazo [grande|
            fuerte]|abrazos|besos|besitos|beso|atentamente|cordialmente|
            muchas gracias|mil gracias|gracias [mil]|quedo (atento|atenta|pendiente|al pendiente|a su disposicion|
            a tu disposicion|a la orden)|a (la|sus) (orden|ordenes)|bendiciones|
            dios (le|te) (pague|bendiga)|feliz (dia|tarde|semana|finde)|buen (dia|finde|fin de semana)|hasta
            pronto|nos vemos|chao|ciao|hasta la vista|cuidate|cuidese|respetuosamente|
            reciba un cordial saludo) [,] [<who>|<cap>]
        ^ <who> {end} | [muy] (buena|gran|excelente|estupenda) idea [,] [<who>] | (tengo|tenemos) [mucha|
            muchisima] curiosidad por ({ella}|{ver})
        (te|le|os|les) [lo] (agradezco|agradecemos) [{muy_}] [(su|tu) [amable|gentil|generosa|buena] (propuesta|
            gestion|atencion|ayuda|mensaje|oferta|correo|ofrecimiento|interes|mediacion)|la (gestion|atencion|
            ayuda|molestia|propuesta|intermediacion|mediacion|amabilidad|oportunidad)|el (gesto|detalle|favor|
            ofrecimiento|contacto|interes)|que (pienses|piense|pensaras|haya pensado|hayas pensado) en (mi|
            nosotros)] [de antemano|de corazon|{muy_}]
        (muchas|mil|muchisimas|infinitas|) gracias (por|de) (todo|acordarte|acordarse|pensar en (mi|nosotros)|
            avisar|escribirme|escribir|preguntar|la (ayuda|molestia|gestion|propuesta|
            recomendacion|oportunidad|atencion|confianza)|el (contacto|detalle|favor|interes|aviso)|antemano) [de
            mi|de (mi|nosotros)]
        [me|nos] parece [{muy_}] (bien|perfecto|genial|estupendo|excelente|una (buena|gran|excelente|estupenda)
            idea|buena idea|fenomenal|chevere|barbaro|bacano) | (que|muy|de verdad que|es
            una) [{muy_}] (buena idea|gran idea|idea tan buena|casualidad|suerte|alegria|maravilla|detalle|bueno|
            bien|lindo|amable|bonito|noticia|buena noticia|detallazo|chevere|padre|
            chido|bacano|guay|oportuno|ilusion|grata sorpresa) [{muy_}] [de (tu|su) parte|por (tu|su) parte]
        (genial|buenisimo|perfecto|estupendo|excelente|fantastico|fenomenal|super|barbaro|joya|guay|chido|
            padrisimo|chevere|bacano|espectacular|maravilloso|que bueno|de lujo|uf|uy|ay|ah|oh|
            wow|bueno|pues|venga|claro|porque|ya que|puesto que|asi que|entonces|justo|justamente|precisamente|por
            fin|al fin|menos mal|ojo|mira|oye|fijate|jaja|jajaja|y|a ver si por fin)
        (cuanto antes|lo antes posible|en cuanto (puedas|pueda)|ahora mismo|hoy mismo|cuando (quieras|quiera|
            gustes|guste)|a la brevedad|mejor hoy que manana|cuanto antes mejor)
        (perdon|perdona|perdone|disculpa|disculpe|disculpas|lo siento|siento|lamento) [,] [por|que] [el|la|mi|no]
            [te|le|os] [haya|hubiera|haber] (retraso|tardanza|demora|tardar|contestara|
            contestado|respondido|conteste|tardar tanto|contestar (antes|tan tarde)|responder tan tarde) [antes]
        si no (desea|quiere) [seguir] recibir [nuestras|mas|estos|nuestro] <thing> , [escriba|responda|envie] [un
            correo|un mensaje] [a] <mail>
    """,
    Says.LACK: """
        ^ [y|porque] (lo|la) (necesito|necesitamos) [de verdad|mucho|urgente|urgentemente|un monton] {end} | ^ [y]
            necesito a alguien <own> {end} | ^ (el|la|nuestro|nuestra|mi) <own> cada <thing> {end}
        ^ [porque|pues|y|que|ya que|es que] [ya|justo|aqui|la verdad] [me|nos] ((necesito|necesitamos|busco|
            buscamos|preciso|precisamos|urge|falta|faltan)|(ando|andamos|llevo|llevamos|estoy|
            estamos) [<open>] buscando) <open> {end}
        ^ [porque|pues|y|que|ya que|es que] [justo|ya] (se (me|nos)) (fue|cayo|va|rompio|jubilo|murio|estropeo|
            inunda|cae|marcho|acabo|daño|dano|quemo|fundio|descompuso|jodio) [<open>] {end}
        ^ [porque|pues|y|que|ya que|es que] [justo] (nuestro|nuestra|nuestros|nuestras|mi|mis|el|la|los|las)
            <open> (falla|fallan|gotea|pierde|pierden|chirria|cruje|tiembla|rota|roto|rotos|rotas|viejo|
            vieja|muerto|muerta|desastre|caos|averiado|averiada|estropeado|estropeada|fatal|podrido|oxidado|cae|
            caen|salta|saltan|hunde|atasca|atascan|cuelga|descompuesto|descompuesta) [<open>]
            {end}
        ^ [porque|pues|y|que|ya que|es que] [justo] (nuestro|nuestra|mi|el|la) <open> (se jubilo|se jubila|nos
            dejo|me dejo|se fue|fallecio|se marcho|cerro|renuncio|se retiro|enfermo|se
            mudo|nos fallo|me fallo) [<open>] {end}
        ^ [porque|pues|y|ya que] [ahora mismo|aqui] (nuestro|nuestra|nuestros|nuestras|mi|mis|en casa|aqui) <own>
            {end} | ^ (el|la|los|las) <own> (tiene|tienen) [<own>] (goteras|fugas|humedades|
            grietas|problemas|averias|fallos|moho|agujeros) {end}
        ^ [porque|pues|y] (busco|buscamos|necesito|necesitamos|llevo|llevamos|ando|andamos|estoy|estamos|espero)
            [<own>] desde <thing> [<own>] {end}
        ^ [<open>] (hace|hacia) falta <open> {end} | ^ (me|nos) (hace|hacia|vendria|viene) [mucha] (falta|bien|de
            perlas) [<open>] {end} | ^ tenemos <open> (lio|problema|problemas|caos|
            desastre|goteras|atasco|desmadre|despelote) [<open>] {end}
    """,
    Says.OPEN: """
        ^ [<open>] (me|nos|mi|mis|nuestro|nuestra|nuestros|nuestras|yo|nosotros|aqui|tengo|tenemos|estoy|estamos|
            llevo|llevamos|ando|andamos|hace|soy|somos|vivo|trabajo|busco|buscamos|necesito|
            necesitamos|conmigo|hablabamos|estaba|estabamos|he|hemos) [<open>] {end}
        ^ [<open>] (me|nos|mi|nuestro|nuestra|estoy|estamos|llevo|llevamos) [<open>] desde <thing> [<open>] {end}
        ^ [<open>] (el|la|los|las|un|una|su|sus) <open> (es|son|esta|estan|tiene|tienen|era|fue|va|van|pinta|suena|
            parece|hace|gotea|falla|cae|viene) [<open>] {end}
        ^ [{nombre}|eso|esto|lo suyo] (suena|parece|es|pinta|tiene|hace) <open> {end} | ^ [muchas|mil|muchisimas]
            gracias <open> {end} | ^ [y] (saludos|saludo|un saludo|abrazos|feliz|buen|buena|
            disponible|estoy disponible|preferiblemente) <open> {end} | ^ [porque|pues|y|que] no (tengo|tenemos|
            hay) (a nadie|ninguno|ninguna|<new>) [<open>] {end} | ^ a ver si <open> {end}
    """,
    Says.REFUSAL: """
        no (busco|buscamos|necesito|necesitamos|quiero|queremos|deseo|deseamos|preciso|precisamos|ocupo|requiero|
            pienso|pensamos) [a nadie|nada|ninguno|ninguna|{que_}|{ver}|{hacer}|{enlace_}|que nadie|
            cambiar|contratar] | no (vamos|voy) a (necesitar|querer|contratar|precisar|requerir|poder|hacer|
            conocer|usar) | [esto|eso] no (es|resulta) de (nuestro|mi) interes
        (prefiero|preferimos|preferiria|mejor|es mejor|prefiero yo) que no [{hacer}|(nos|me|lo|la) <new>|hagas|
            haga|la|lo] | (mejor|prefiero) (no|dejarlo asi|dejarlo|dejalo) | (ahi|aqui) (la|lo) dejamos |
            ^ mejor no
        no (nos|me|me lo|me la|nos lo|nos la) (presentes|presente|presenten|conectes|conecte|pongas|ponga|pongan)
            [en contacto] | no (hagas|haga|hagan) {enlace_} | no (le|les) (des|de|pases|pase|mandes|
            mande) {mio}
        no (me|nos) (hace falta|interesa|sirve|apetece|late|convence|cuadra|conviene|llama|viene bien) [la
            atencion|nada|mucho] | (que|fijate que|pues|la verdad que|la verdad) no [,] [hombre|gracias|loco|
            mujer|che|tio] | no [se] (necesita|requiere|precisa|ocupa) [mas|ya] <thing>
        (esta|este|esto|eso|la|lo) [vez] [la|lo] (dejo|dejamos|deje|voy a dejar|vamos a dejar) (pasar|asi|estar|
            para otro) | te la debo | (paso|pasamos|pasare) (de|palabra|esta vez|por esta vez|por esta|{end})
        (pero|y|asi que|por eso|entonces|por lo que) [te|le|os] [digo|decimos] [que] no [,] [gracias|hombre|che|lo
            siento] {end} | (te|le|os) (digo|decimos) que no | ni de (cona|broma|chiste|loco|pedo|coña|
            coña) | ni hablar | ni loco | ni borracho
        (nos quedamos|me quedo|seguimos|sigo|seguiremos|seguire|continuamos|trabajamos) con (nuestro|nuestra|el|la|
            mi|los|las|quien|quienes) [<thing>] | (estoy|estamos) (servido|servidos|servida|cubierto|cubiertos|
            cubierta|bien asi|bien como estamos|contento con|contenta con|contentos con) | ya (tenemos|tengo|
            cerramos|firmamos|contratamos|vino|lo hice|lo hicimos|encontre|encontramos|cerre|hay) [contrato|con|mi|
            a|un|
            una|nuestro|nuestra|quien|alguien] <thing>
        (ya) (se|lo|la|esta|quedo|lo dejo|la dejo|me lo|nos lo) [ha] (arreglo|arreglado|resolvio|resuelto|hizo|
            hecho|soluciono|solucionado|vendio|vendido|cancelo|arreglaron|dejo arreglado|cerro) | (traigo|tengo|
            tenemos|
            llevo) (mi|mis|nuestro|nuestros|nuestras) propio [<thing>] | (traigo|tengo|tenemos) (mis|nuestros|
            nuestras|mi|nuestro|nuestra) (propios|propias|propia|propio) <thing>
        (no tiene|no le veo|no veo|no le vemos) (sentido|caso|objeto) | (mas|pero|aunque) no (es|estoy|estamos|me|
            nos|quiero|queremos|necesito|necesitamos|deseo|vamos|voy) <thing> | no (a|al) (la|el|lo de) <thing>
            {end} | (debo|tengo
            que|tenemos que|debemos|me veo en la necesidad de|lamento|lamentamos) [tener que] (declinar|rechazar|
            decir que no|decirle que no|decirte que no|descartarlo|rehusar)
        (ese|el|este|aquel|la|esa) <thing> [ya] se (cancelo|suspendio|cerro|vendio|acabo|anulo|lleno|resolvio|
            arreglo) | (sin|ninguna) presentaciones
        (declino|declinamos|rehuso|rehusamos|rechazo|rechazamos|descarto|descartamos) [{p}|amablemente|
            cortesmente] [su|tu|la|el|esta|esa|{enlace_}]
        ^ [y] no [,] (gracias|muchas gracias|hombre|che|loco|tio|tia|mujer|amigo|senor|senora|lo siento|para nada|
            que va|en absoluto|mejor no|nos|me|hija|hijo|mija|<who>) [,] [no|gracias|muchas gracias]
        ^ (gracias|lo siento|perdon|que pena|que pena contigo|disculpa|muy amable|te agradezco|lo lamento|sorry)
            [contigo] [<who>|<cap>] [,] [pero] [,] (no|no gracias|paso|no me interesa|no nos interesa|ya tengo|ya
            tenemos)
        (la|mi|nuestra) respuesta es [un] [rotundo] (no|negativa) | (no|nunca) (cuente|cuenten|cuentes) con(migo|
            nosotros) | no contamos con
    """,
    Says.NO: "^ (pues|asi que|entonces) [,] no [,] [gracias|hombre|che|lo siento] {end}",
}

# Turning words that turn nothing beside an act.
MILD = """
    te ti tu tus usted ustedes os vosotros su sus vemos ver verte
    tengo tenemos hay falta el ella ellos le les  que quien genial nuevo nueva contento contentos  mas como
    alguien siempre desde tras nombre parte
    funciona marido mujer socio socia amigo amiga vecino hermano hermana hijo hija cargo bastante  oido todavia
    aun
    sistema software programa tal jaja saber cuanto segun   tarde
"""
# More words that may turn an open remark.
TURNING = """
    humor cita cito escribio escribia contaba pretende sonaba sonaba sueno imaginaba pensaba creia decia decian
    dije dijiste habla hable hablad hablen llama llame escribe
    escriba pregunte pregunta consulta consulte dirijase contacta contacte dile digale manda mande envia envie
    ponga pon da dale pasa pase mira mire espere olvida olvidalo
    olvidate imagina imaginate busca busque traiga traigas venga vayan vaya vete andate unicornio paja error
    equivocado equivoque equivoco equivocacion correccion corrijo
    retracto arrepiento mentira falso sarcasmo sarcastico esceptico desconfio desconfianza interes ganas tiempo
    plata tiempos decide deciden decidir decision decidimos
    consultarlo lleva llevan encarga encargan ocupa gestiona gestionan interno internamente mismos nosotros-mismos
    propio propia propios propias ajeno distinto distinta
    diferente mejor tampoco excepcion salvo lunes martes miercoles jueves viernes sabado domingo semana mes ano
    trimestre quincena rato momento ahorita despuesito
    suspendido cancelamos anulado anular anulo cancelado ocupado ocupada comprometido comprometidos asignado
    adjudicado cubierto cubierta servidos fuera alto ojala si-acaso
    negativo negativa rechaza niego negamos oponemos opongo contrario queja denuncia denunciar abogado juzgado
    seguro-que-no condicional condicionado formalmente siempre-que
    primero antes previo previa previamente luego finalmente entonces-no apenas casi medio hipotetico teoria
    principio
    cunado cunada primo prima sobrino sobrina tio tia yerno nuera suegro suegra nieto nieta padre madre papa mama
    hermanos compadre
    por confidenciales confidencialmente gestionados gestionadas gestionado gestionada manejado manejada resueltos
    resueltas privado privada privados privadas secreto encomendado lleva atendido atendida
"""
# Words of a consent that wishes for something, and is no mere yes.
WISHING = """
    gusto encantado encantada encantados favor adelante dale late placer agrado perlas duda luego interesa
    interesaria encantaria gustaria quiero queremos acepto hecho apunto amores una porfa obvio venga
"""
SINCE = "desde"
JOINING = "porque pues entonces"
TURNING_ENDINGS = ("ria", "rian", "riamos", "iera", "iese", "ieran", "aremos", "eremos", "iremos", "arias", "erias")
