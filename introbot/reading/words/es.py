"""Spanish."""

from introbot.reading.words.acts import es as acts
from introbot.reading.words.composed import es as composed
from introbot.reading.words.folding import UNACCENTED
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": "el|ella|ellos|<who>|esa persona|esta persona|(el senor|la senora|don|dona) <who>",
    "bien": """
        genial | estupendo | perfecto | fantastico | maravilloso | excelente | muy bien | muy util | bien
        ideal | fenomenal | buenisimo | de gran ayuda | una gran ayuda | un placer | util | magnifico
        buena idea | una buena idea
    """,
    "intro": """
        (presentanos|presenteme|presentame|presentenos|presentamela|presentamelo|presentemela|presentemelo|
            presentalos) [a {them}|por favor]
        (ponganos|ponnos|pongame|ponme) en contacto [con {them}]
        (conectanos|conectame|conectenos|conecteme) [con {them}]
        (haz|haga) (la presentacion|las presentaciones|la introduccion|la intro)
        (pasale|dale|dele|pasele) (mi|mis) (contacto|datos|correo|numero|telefono|email)
    """,
    "mes": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    "epoca": "primavera|verano|otono|invierno|vacaciones|navidad|navidades|semana santa|pascua|ano nuevo|fiestas",
    "cuando": """
        (en|a|hasta|desde|despues de|tras|antes de|no antes de|a partir de|a principios de|a finales de|a
            mediados de|para|hacia|por|pasado|pasada|principios de|finales de|mediados de|fin de) [el|la|las|los]
            [mes de] ({mes}|{epoca}|<n> [de] [{mes}]|ano [que viene]|mes|semana)
        (la|el) (proxima|proximo) (semana|mes|ano|trimestre|primavera|verano|otono|invierno)
        (la semana|el mes|el ano|el trimestre) (que viene|proximo|proxima|entrante|siguiente)
        (en|dentro de) (un|una|dos|tres|cuatro|seis|unos|unas|un par de|<n>) (dia|dias|semana|semanas|mes|meses|
            ano|anos)
        el <n> [de] [{mes}] | <n> de {mes} | cuando (vuelva|regrese|volvamos)
        el (lunes|martes|miercoles|jueves|viernes) [que viene|proximo] | mas adelante en el ano
    """,
    "rol": """
        mi (colega|companero|companera|socio|socia|jefe|jefa|marido|mujer|esposa|esposo|asistente|hermano|
            hermana)
        nuestro <thing> | nuestra <thing> | el departamento <thing> | el responsable <thing>
        la responsable <thing> | <name>
    """,
}
_ANSWERS: dict[str, str] = {
    Says.YES: """
        sí [sí] | ^ si (,|$) | si si | claro que (sí|si) | (sí|si) claro | (sí|si) por supuesto
        (sí|si) (desde luego|sin duda|definitivamente|absolutamente) | un sí rotundo | sip | sii
        (sí|si) a (ambas|las dos|todo|las dos preguntas)
    """,
    Says.CONSENT: """
        ^ (dale|venga|vale|andale|orale|adelante|hecho|perfecto|de acuerdo|claro|claro que si|como no|con gusto|con
            mucho gusto|encantado|encantada|
            encantados|por supuesto|desde luego|sin duda|sin problema|ningun problema|no hay problema|buenisimo|
            genial|estupendo|me apunto|acepto|
            aceptado|estoy de acuerdo|obvio|seguro|porque no|a la orden|simon|ya|listo|bueno dale|cuando quieras|
            cuando quiera) [,]
            (adelante|gracias|por favor|preséntanos|presentanos|si|buenisimo|dale|hagalo|hazlo|claro)
        (encantado|encantada|encantados|feliz|contento|contenta) de (conocerla|conocerlo|conocerle|conocer a {them}|
            conocer a <who>|hablar con {them}|que
            nos presentes|que nos presente|conocerlos) | ^ (dale|andale|orale|venga|adelante|hecho|obvio|me apunto|
            aceptado)
        (estaria|estariamos|estaré|estoy|estamos) [muy|super] (encantado|encantada|encantados|feliz|interesado|
            interesada|interesados|agradecido) [de
            (conocerla|conocerlo|conocerle)|en (conocerla|conocerlo|conocerle|conocer a {them})]
        (me|nos) (interesa|interesaria|gustaria|encantaria|vendria bien|viene bien|vendria genial|viene genial|
            vendria de maravilla) [mucho|muchisimo|conocerla|
            conocerlo|conocerle|la idea] [mucho]
        (puedes|puede|pueden|podes|podés) [por favor] (presentarnos|presentarme|ponernos en contacto|conectarnos|
            darle mi (numero|correo|contacto|telefono)|pasarle mi
            (numero|correo|contacto|telefono)) | (hazlo|hagalo|haganlo) [por favor|nomas]
        (sí|si) [,] (por favor|gracias|con gusto|con mucho gusto|encantado|encantada|adelante|encantados|me
            encantaria)
        ^ (claro|por supuesto|desde luego|con gusto|con mucho gusto|encantado|encantada|encantados|sin problema|
            sin ningun problema|faltaria mas|cuando quieras|cuando quiera|dale|venga|sin duda|como no|con todo
            gusto) (,|$)
        adelante | hagamoslo | hagalo | hazlo | procede | proceda | [sí|si|por favor] {intro}
        (puede|puedes|podeis|pueden) (presentarnos|presentarme|ponernos en contacto|ponerme en contacto) [con
            {them}|a {them}|cuando (quiera|quieras)|sin problema]
        [a mi|si|sí] (me|nos) (encantaria|gustaria|interesaria|vendria bien|vendria genial|vendria muy bien|
            haria ilusion) [mucho] [conocerlo|conocerla|conocerle|conocerlos|conocer a {them}|que (nos|me)
            (presentes|presente|presenten|presentaras|presentara|pongas en contacto|ponga en contacto)|hablar con
            {them}|ser presentado|ser presentada|la presentacion|una presentacion|esa presentacion] (,|$)
        me encantaria (conocerlo|conocerla|conocerle|hablar con|que nos|que me) [presentes|presente|presentaras|
            {them}]
        (quiero|queremos|quisiera|quisieramos|quiero que) (conocerlo|conocerla|conocerle|conocer a {them}|que
            nos presentes|que nos presente|que me presentes|que me presente|la presentacion|hablar con {them})
        (estaria|estaria muy|seria|estare|estaremos|estariamos|estoy|estamos) (encantado|encantada|encantados|
            feliz) [de (conocerlo|conocerla|conocerle|conocer a {them}|hablar con {them}|que nos presentes)] (,|$)
        (seria|estaria|sería) [muy|realmente] {bien}
        (me|nos) parece [muy] (bien|perfecto|genial|estupendo|buena idea|una buena idea|una idea estupenda|
            excelente|fantastico)
        (suena|pinta) [muy] (bien|genial|estupendo|perfecto)
        (por mi|por nosotros|por mi parte) (bien|perfecto|encantado|encantada|adelante|sin problema|de acuerdo|
            si|sí|ok)
        (estoy|estamos) de acuerdo | cuenta conmigo | cuente conmigo
        acepto [encantado|encantada|con gusto|la presentacion|la propuesta|el ofrecimiento]
        aceptamos [encantados|con gusto]
        (no tengo|no tenemos|ningun|no hay|ninguna) (inconveniente|problema|objecion|ningun inconveniente|ningun
            problema|ninguna objecion)
        no me importa (,|$) | no veo (por que no|inconveniente) | mi respuesta es (sí|si)
        tiene mi (permiso|autorizacion) | tienes mi (permiso|autorizacion) | luz verde | te lo agradeceria
        se lo agradeceria
    """,
    Says.CONSENT_ASKED: """
        ^ (por que|porque) no $ | (sí|si|claro) (por que|porque) no
        (puedes|puede|podrias|podria) (presentarnos|presentarme|ponernos en contacto|ponerme en contacto) [por
            favor|con {them}|a {them}] $
    """,
    Says.COURTESY: "(como|que tal) (estas|esta|estan|va todo|va|estais) | que tal [todo] | todo bien",
    Says.ASSENT: "vale | ok | okay | de acuerdo | bueno | esta bien | bien",
    Says.HARMLESS: """
        (saludos|un saludo|saludos cordiales|un abrazo|abrazos|atentamente|gracias|muchas gracias|cordialmente|un
            cordial saludo|saludos y gracias|abrazo|mil gracias|atte|besos|feliz dia) [,] (<given> [<name>]|<given>
            <cap>|<cap> $) $ | ^ <given> <comma>
        [muchas|muchisimas|mil|mil y una] gracias [de nuevo|por adelantado|de antemano|a ti|a usted|igualmente]
            [<name>]
        [muchas|muchisimas|mil] gracias por (pensar en (mi|nosotros)|preguntar|preguntarme|tu (mensaje|correo|
            ayuda|propuesta|interes|ofrecimiento|email|mail|amabilidad)|su (mensaje|correo|ayuda|propuesta|interes|
            ofrecimiento|email|mail|amabilidad)|el (mensaje|correo|ofrecimiento|detalle|email|mail|contacto)|la
            (propuesta|oferta|ayuda|idea|recomendacion)|avisar|acordarte de mi|acordarse de mi|escribir|consultarme|
            todo)
        por favor | y | entonces | tambien | genial | estupendo | perfecto | fantastico | excelente | muy bien
        muy amable | que (amable|bien|bueno|buena idea|gran idea|ilusion|detalle) [de tu parte|de su parte]
        (buena|excelente|gran|muy buena|estupenda) idea
        (hola|buenas|buenos dias|buenas (tardes|noches)|estimado|estimada|querido|querida|apreciado|apreciada)
            [a todos] [<cap>]
        [un|muchos|cordiales|mis|reciba un|atentos] (saludo|saludos|abrazo|abrazos|cordial saludo) [cordial|
            cordiales|afectuoso] [,] [<name>]
        atentamente | cordialmente | hasta (pronto|luego) | buen (dia|fin de semana) | un beso | besos
        enviado desde mi <thing> | <smile>
        (perdon|perdona|perdone|disculpa|disculpe|disculpas|siento|lamento) [por] [el|la|mi] (retraso|tardanza|
            demora)
        (muy|suena) interesante | [me|nos] interesa [mucho] | (estoy|estamos) [muy] interesados
        estoy [muy] (interesado|interesada) | exacto | exactamente | correcto
        [justo|justamente] (lo que|a quien) (buscaba|buscabamos|necesitaba|necesitamos|necesito|busco|buscamos)
        (llevo|llevamos) <thing> buscando (a alguien|ayuda|alguien asi)
        los (lunes|martes|miercoles|jueves|viernes) (me|nos) (viene|vienen) [bien|mejor] | quedo atento
        quedo atenta | nuestro <thing> (esta|es) (roto|un desastre|un caos|fatal|averiado)
    """,
    Says.NEED: """
        (lo|la) (necesito|necesitamos) [mucho|de verdad|urgentemente]
        (necesito|necesitamos) (ayuda|eso|esto|a alguien|alguien asi|a alguien asi) [con eso|con esto|
            urgentemente]
        es (justo|exactamente) lo que (necesito|necesitamos|buscamos|busco) | es una necesidad
        tenemos esa necesidad
    """,
    Says.ECHO: """
        (sí|si) [,] (lo|la|es|he|hemos|tengo|tenemos|recibi|vi|lei|necesito|necesitamos|recuerdo|soy|estoy|hola|
            y|ya|me acuerdo|conozco|diga)
        (sí|si) a la primera | (sí|si) y no | (dijo|dije|decir|digo|dicho) [,|que] (sí|si)
        a la primera [pregunta] [,] (sí|si) | ya sí | eso sí
    """,
    Says.ASIDE: """
        ^ no [,] no (lo|la|le) (conozco|conocemos) | no (lo|la|le) (conozco|conocemos) [todavia|aun]
        no hay prisa | sin prisa
    """,
    Says.STOP: """
        (dar|darme|denme|deme|dame|darnos|denos) de baja | (quiero|quisiera|solicito|pido) [la|mi|darme de] baja
        desuscribir | desuscribirme | desuscribanme | desuscribeme | cancelar [la|mi] suscripcion
        (borre|borra|borren|elimine|elimina|eliminen|quite|quita|quiten|quitenme|quiteme|quitame|eliminenme|
            elimineme|borrenme|borreme|saquenme|saqueme|sacame|retire|retireme) [me|mi|mis|de|del] [correo|datos|
            direccion|email|nombre|contacto|su lista|la lista|tu lista|lista]
        (no|nunca|jamas) [me|nos] (vuelva|vuelvan|vuelvas) a (escribirme|contactarme|escribir|contactar|
            enviarme|molestarme|mandarme|escribirnos|contactarnos|enviar|molestar)
        (no|nunca) (me|nos) (escriba|escriban|escribas|contacte|contacten|contactes|envie|envien|envies|mande|
            manden|mandes|moleste|molesten|molestes) (mas|nunca|nunca mas|de nuevo|otra vez|nada mas|nada)
        (no|ya no) (quiero|queremos|deseo|deseamos) [recibir] (mas|ningun|ser contactado|ser contactada|que me
            (escriban|contacten|escriba)|recibir|saber nada)
        (dejen|deje|deja|dejad) de (escribirme|contactarme|molestarme|enviarme|mandarme|molestar|enviar|
            escribir|mandar)
        (dejen|deje|deja|dejad|dejenme|dejeme|dejame) [me] en paz | no mas (correos|mensajes|emails|mails)
        (basta|pare|paren|para) [ya|de] (,|$|correos|mensajes|enviar|escribir|ya) | ^ stop $ | spam | rgpd
        lista de (correo|distribucion) | nunca mas | unsubscribe
    """,
    Says.MACHINE: """
        fuera de la oficina | respuesta automatica | mensaje automatico
        (estoy|estare) [actualmente] (de vacaciones|ausente|de baja|fuera) [hasta|y|del|desde] | en mi ausencia
        durante mi ausencia | acceso limitado | su (mensaje|solicitud|consulta) (ha sido|fue) | ticket
        no responda
    """,
    Says.ACQUAINTED: """
        ya (nos conocemos|lo conozco|la conozco|le conozco|conozco a|estamos en contacto|trabajamos con|
            trabajamos juntos|nos han presentado|hablamos)
        nos conocemos | (lo|la) conozco (bien|muy bien|desde|personalmente|de)
        es (un|una) (viejo|vieja|buen|buena|antiguo|antigua) (amigo|amiga|conocido|conocida|colega)
    """,
    Says.DELEGATE: """
        (hable|habla|hablad|contacte|contacta|pregunte|pregunta|preguntale|preguntele|escribe|escriba|escribele|
            consulte|consulta|mejor habla|mejor hable|dirijase|dirigete) [mejor|directamente|por favor] [con|a]
            {rol}
        (de eso|de esto|eso|esto) (se encarga|se ocupa|lo lleva|lo gestiona|lo decide|lo maneja|lo ve)
        (la|el) (persona|contacto|interlocutor|encargado|encargada|responsable) (adecuada|adecuado|indicada|
            indicado|correcta|correcto|es|seria)
        no soy (la persona|el indicado|la indicada|el responsable|la responsable|quien)
        no es mi (area|departamento|tema|decision|responsabilidad)
        (he|le he|lo he) (reenviado|pasado|remitido) | (en lugar de|en vez de) (mi|a mi) | de parte de
        en nombre de | en copia | presentalo a | presentala a | presente a
    """,
    Says.QUESTION: """
        ^ (que|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|como|donde|cuando) (hace|es|son|cuesta|costaria|
            cobra|ofrece|tan|tipo|experiencia|se|tiempo|puede|tiene|seria|haria|trabaja|me|clase)
        (me gustaria|quisiera|quiero|querria|nos gustaria|necesito|necesitamos|necesitaria|queria) [primero|
            antes|tambien|solo] (saber|preguntar|entender|conocer mas|conocer el|conocer los|consultar)
        (tengo|tenemos) (una|unas|algunas|dos|varias) (pregunta|preguntas|duda|dudas)
        una (pregunta|duda|consulta)
        (puede|puedes|podria|podrias) (decirme|explicarme|contarme|darme|aclararme|enviarme) | me pregunto
        digame | dime (que|quien|cuanto|como|mas)
    """,
    Says.CONDITION: """
        si (<thing>|no|es|el|ella|me|nos|lo|la|se|puede|tiene|son|hay|al|nada|solo|mi|nuestro|fuera|fuese)
        siempre (que|y cuando) | a condicion | con (la condicion|una condicion|tal de)
        solo (si|por|con|en|para|cuando|despues|tras) | unicamente | excepto | salvo | a menos | depende
        en cuanto | segun | mientras (no|que|sea) | una vez [que] | cuando (mi|el|la|nuestro|haya|tenga)
        sin compromiso | con tal | primero (tengo|quiero|necesito|hay|que|debo|tendria)
        antes (de|tengo|quiero|que)
    """,
    Says.PROVISO: """
        pero (no|solo|sin|que no|antes|unicamente|primero)
        no (le|les|comparta|compartas|des|de|menciones|mencione) (de|des|digas|diga|cuente|cuentes|envie|mi|
            nuestros|nuestras|nuestra|nuestro)
        gratis | confidencial
    """,
    Says.CONTRAST: "pero | sin embargo | aunque | no obstante | excepto | mas bien | solo | mejor",
    Says.LATER: """
        mas (adelante|tarde) | en otra ocasion | en otro momento | otro dia
        (quizas|quiza|tal vez|mejor|preferiblemente|escribeme|escribame|contacteme|contactame|avisame|aviseme|
            intentalo|intentelo|preguntame|pregunteme|hablamos|hablemos|retomemos|lo retomamos|volvamos a hablar|
            vuelve a preguntarme|vuelva a preguntarme|recuerdamelo|recuerdemelo) [de nuevo|otra vez] {cuando}
        (te|le|os|les) (aviso|avisare|digo|dire|contacto|contactare|escribo|escribire|confirmo|confirmare|
            respondo|respondere|comento)
        (tengo|tenemos|debo|necesito|dejame|dejeme|dejeme que|voy a|lo) (que|) [lo] (pensarlo|pensar|
            consultarlo|hablarlo|consultar|hablar con|pienso|consulto|verlo|comentarlo)
        (estoy|estamos|ando) [muy|demasiado|bastante|hasta arriba|super] (ocupado|ocupada|ocupados|liado|liada|
            liados|saturado|saturada|saturados|de trabajo|desbordado|desbordados)
        no (tengo|tenemos) tiempo (ahora|en este momento|esta semana|este mes|hasta|de momento|actualmente)
        (no es|es) [un|el] (buen|mal|mejor) momento | (hasta|esperar a|esperar hasta) {cuando}
        no antes de {cuando} | (posponer|aplazar|dejarlo|dejemoslo|esperemos) [lo|para|a] [{cuando}]
        demasiado pronto
    """,
    Says.DATED: "{cuando} | manana | pronto | luego | despues",
    Says.NOT_NOW: """
        (ahora|por ahora|de momento|al momento|por el momento|actualmente|en este momento|ahora mismo|hoy|esta
            semana|este mes|este ano|todavia|aun) [,] no
        no [,] (ahora|por ahora|de momento|al momento|por el momento|en este momento|ahora mismo|hoy|esta
            semana|este mes|este ano|todavia|aun|actualmente)
    """,
    Says.REFUSAL: """
        no (lo|la|los|las) (necesito|necesitamos|quiero|queremos) | ^ no [,] [muchas] gracias | no gracias
        gracias [,] pero [no|tenemos|ya]
        ^ no [,] (lo siento|no|nos|me|hace falta|necesito|necesitamos|tengo|tenemos|quiero|queremos|estoy|
            estamos|es)
        no (me|nos) (interesa|hace falta|es necesario|sirve|conviene|encaja|apetece|viene bien)
        no (estoy|estamos) (interesado|interesada|interesados|buscando)
        no (necesito|necesitamos|queremos|deseo|deseamos|requiero|requerimos) | no quiero
        no (hace falta|es necesario|es lo que|es para (mi|nosotros)|hay necesidad|tengo (interes|necesidad)|
            tenemos (interes|necesidad|presupuesto)|es de (mi|nuestro) interes|creo|lo creo|lo veo|gracias|va a ser
            posible|procede|nos convence)
        (prefiero|preferimos|preferiria|prefiriria) (no|declinar|que no|quedarme|seguir|dejarlo)
        (debo|tengo que|voy a|vamos a|tenemos que|me veo obligado a) (declinar|rechazar|decir que no|pasar)
        (rechazo|declino|rechazamos|declinamos|paso) (,|$|la|el|su|tu|amablemente) | paso de | sin interes
        ya (tenemos|tengo|contamos con|hemos|he) (a alguien|alguien|uno|una|un|quien|proveedor|contratado|
            encontrado|solucionado|resuelto|esto|eso|cubierto|cubierta)
        (ya esta|estamos) (cubierto|cubiertos|servidos|resuelto|bien asi) | en absoluto | ni hablar
        de ninguna manera | para nada | nunca | jamas | lamentablemente (no|tenemos|debo)
        lo siento [,] (no|pero) | desgraciadamente no | mejor no
    """,
    Says.NO_INTRODUCTION: "(sin|ninguna) presentacion | no (nos|me) (presentes|presente|pongas|ponga) [en contacto]",
    Says.NO: "^ no (,|$) | ^ no no | ^ nop | ^ que no | no $",
    Says.DETAILS: """
        (envieme|enviame|mandame|mandeme|enviad|envienos|envianos|pasame|paseme|dame|deme|comparteme) [primero|
            solo|simplemente|por favor|antes] [los|las|mas|sus|su|el|la|unos|algunos|la] (detalles|informacion|
            datos|info|contacto|web|pagina|tarjeta|ficha|referencias)
        (mas|solo los|solo la) (informacion|detalles|datos|info) [por favor|primero|,|$]
    """,
    Says.WAIT: """
        ^ (espera|espere|esperen|un momento|un minuto|un segundo|esperad) [por favor|un momento|un poco] (,|$)
    """,
    Says.FOG: """
        quizas | quiza | tal vez | puede ser | a lo mejor | posiblemente | probablemente | ya veremos | veremos
        no se | no lo se | no estoy seguro | no estoy segura | depende | hm | hmm | jaja | jajaja | es broma
        broma | en principio | en teoria | supongo | creo que | igual | lo pensare | me lo pienso | podria ser
    """,
}
_COMMON = """
    yo tu el ella nosotros ustedes ellos la los las un una unos unas de del a al en con por para sin y o pero no
    que como mas muy es son esta estan soy somos tengo tenemos he ha han mi mis su sus nuestro nuestra me te se
    lo le les gracias hola saludos usted esto eso este ese
"""
_CAUTION = """
    no ni nunca jamas nada nadie ningun ninguna sin si pero aunque excepto salvo solo antes despues hasta cuando
    mientras otro otra mejor quizas tal vez manana por gracias claro y o que , ... <url> <mail> tiempo mas
    informacion detalles precio
"""

LANGUAGE = Language(
    code="es",
    facts="estaba estuve vacaciones dia tarde semana navidad cumpleanos enfermo almuerzo fin",
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
            (nos|ya nos) (hemos|vimos|reunimos|conocimos|encontramos) [visto|reunido|conocido|hablado|ayer|,|$]
            (hemos|he|ya hemos|ya he) (hablado|quedado|conocido|tenido una (llamada|reunion|conversacion))
            (hablamos|hable|charlamos) [ya|por telefono|con|ayer|la semana]
            (tuvimos|tuve) (una|un) [buena|primera|muy buena] (llamada|reunion|conversacion|charla|encuentro)
        """,
        "scheduled": """
            (reunion|llamada|cita) [ya] (programada|agendada|fijada|prevista|concertada|el|para|acordada)
            (hemos quedado|quedamos|tenemos (una|un)|nos vemos|nos reunimos|hablamos el|hablaremos) [reunion|
                cita|llamada] (el|para|la|manana|proximo|proxima)
            agendado | agendada
        """,
        "no_contact": """
            (sin|ninguna|no hay) (respuesta|noticias|contacto)
            (no|aun no|todavia no|nunca) (me|nos|he|hemos|ha|han) (ha|han|contestado|respondido|recibido|
                hablado|escrito|podido|visto|contesto|respondio|escribio|llamo|llamado) [contestado|respondido|
                escrito|llamado|contactado]
            (aun|todavia) (no|nada) | ^ nada | no (contesta|responde|contestan|responden)
        """,
        "not_a_fit": """
            no (encaja|encajo|encajamos|funciono|era|es) [lo que|para|el|la|nada]
            demasiado (caro|cara|grande|pequeno) | no es lo que (buscamos|necesitamos|busco|buscabamos)
        """,
        "going_well": """
            (va|fue|funciona|marcha|salio|esta yendo) [todo|muy|realmente|de] (bien|maravilla|genial|fenomenal|
                perfecto|estupendamente)
            (ya|estamos) trabajando juntos | (muy|estamos) (contentos|contento|contenta|satisfechos)
            trabajamos juntos
        """,
    },
    commands={
        "send": """
            [sí|si|vale|ok|por favor] (envialo|envielo|enviala|enviela|enviar|envia|envie|mandalo|mandelo|
                mandala|manda|aprobado|apruebo|aprobada) [por favor|asi|ya|ahora|tal cual]
            adelante | (esta|todo) [muy] (bien|perfecto|correcto|genial) [asi] | dale
        """,
        "harmless": """
            [muchas] gracias | por favor | perfecto | genial | muy bien | estupendo | hola [<cap>]
            saludos [<name>] | y | nada que cambiar
        """,
        "cancel": """
            ^ (cancela|cancele|cancelar|cancelalo|cancelelo|anula|anule|anular|olvidalo|olvidelo|dejalo) [todo|
                por favor] (,|$)
            no (lo|la) (envies|envie|mandes|mande) | no (envies|envie|enviar|mandes) [nada|eso|esto|lo]
        """,
        "edit": """
            (cambia|cambie|reemplaza|sustituye|sustituya|corrige|corrija|anade|anada|agrega|agregue|quita|quite|
                elimina|elimine|menciona|mencione|escribe|acorta|modifica|pon|ponga)
            en (vez|lugar) de | errata | demasiado (largo|formal|corto)
        """,
        "wait": "^ (espera|espere|esperar) (,|$) | todavia no | aun no",
        "go on": "(continua|continue|sigue|siga|prosigue)",
        "swap": "(intercambia|intercambie|al reves|invierte|invierta)",
        "stop": "dame de baja | deme de baja | no me escribas mas | no me escriba mas",
        "yes": "^ sí | ^ si (,|$) | ^ vale | ^ ok | ^ claro",
        "no": "^ no [,] gracias | ^ no (,|$)",
        "doubt": "quizas | tal vez | manana | luego | pero | si | antes | cuando | despues | no",
    },
    macros={**_MACROS, **composed.MACROS, **acts.MACROS},
    spellings={
        "sí": "sí",
        "síi": "sí",
        "okay": "ok",
        "info": "informacion",
        "xfa": "por favor",
        "porfa": "por favor",
        "porfavor": "por favor",
        "email": "correo",
        "e-mail": "correo",
        "mail": "correo",
        "emails": "correos",
        "mails": "correos",
    },
    folding=UNACCENTED,
    introduction_stems=("present", "poner en contacto", "ponga en contacto"),
    common=_COMMON,
    caution=_CAUTION,
    not_names="""
        lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre broma mentira
    """,
)
