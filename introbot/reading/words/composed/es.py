"""Spanish: consents and refusals composed of verb and object, and remarks told by how they begin."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "grave": """
        un desastre|un caos|una pesadilla|estropeado|estropeada|estropeados|averiado|averiada|roto|rota|rotos|viejo|
            vieja|obsoleto|obsoletos|un lio|un problema|fatal|en las ultimas|muerto|muerta|desordenados|patas arriba|
            anticuado|anticuada
    """,
    "end": "(,|$)",
    "pf": "por favor|porfa|gracias|con gusto|sin problema|cuando quieras|cuando quiera|nomas|encantado|ya|pues",
    "mis": """
        (mi|nuestro|el) (correo|numero|telefono|contacto|email|mail|movil|celular|whatsapp)|(mis|nuestros) (datos|
            contactos|datos de contacto) | mi (direccion|numero de telefono|correo electronico)
    """,
    "con": "con {them}|a {them}",
    "enlace": """
        la presentacion|una presentacion|esa presentacion|esta presentacion|el contacto|este contacto|la introduccion|
            las presentaciones|una reunion|una llamada|una charla|una conversacion|un encuentro|tu propuesta|su
            propuesta| la propuesta|tu ofrecimiento|su ofrecimiento|la oferta|su oferta|tu oferta|la invitacion
    """,
    "gusto": """
        con (gusto|mucho gusto|todo gusto|placer|muchisimo gusto|alegria|agrado|mucho agrado|mucho placer|los brazos
            abiertos) | encantado|encantada|encantados|encantadas|gustoso|gustosa|de buen grado|sin dudarlo|sin
            pensarlo
    """,
    "verlo": """
        conocer {con}|conocerla|conocerlo|conocerle|conocerlos|hablar {con}|hablar del tema|charlar {con}|conversar
            {con}| reunirme {con}|reunirnos {con}|ser presentado|ser presentada|ser presentados|contactar {con}|
            ponerme en contacto {con}|que (nos|me) (presentes|presente|presenten|presentaras|presentara|presentase|
            pongas en contacto|ponga en contacto|pusieras en contacto|pusiera en contacto|conectes|conecte|conectaras|
            conectara) [{con}]|{enlace} [{con}]
    """,
    "elogio": """
        amable|bueno|genial|estupendo|perfecto|interesante|util|excelente|fantastico|prometedor|simpatico|maravilloso|
            buenisimo|detallista|generoso|buena|estupenda|perfecta|simpatica|maravillosa|prometedora|atento|atenta|
            ideal| competente
    """,
    "ayuda": """
        de (maravilla|perlas|lujo|fabula|mucha ayuda|gran ayuda|gran utilidad) | [muy|realmente|super] (bien|util|
            utiles|genial| estupendamente|fenomenal|grato|provechoso|interesante|valioso)
    """,
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        [asi que|entonces|pues|y] (sí|si) [,] (mil veces|cien veces|y mil veces) (sí|si) | (sí|si) [,] (sí|si) y (sí|
            si)
        (sí|si) a (las dos|ambas|los dos|todo|las dos cosas|ambas cosas|las dos preguntas|ambas preguntas)
        un (gran|enorme|rotundo) (sí|si) | (sí|si) [,] (sin duda|sin dudarlo|seguro|totalmente|absolutamente|obvio|
            obviamente|claro|claro que (sí|si)|por supuesto|desde luego)
    """,
    Says.CONSENT: """
        seria {ayuda} que (nos|me) (pusieras|pusiera|presentaras|presentara|conectaras|conectara) [en contacto]
            [{con}]
        seria {elogio} que (nos|me) (pusieras|pusiera|presentaras|presentara|conectaras|conectara) [en contacto]
            [{con}]
        [sí|si] [,] (estoy|estamos) [muy] (interesado|interesada|interesados) en (ese|este|el) contacto
        [sí|si] [,] [gracias] [,] (puede|puedes) (conectarnos|presentarnos|ponernos en contacto) por (correo|email|
            mail)
        (te|le|os) (estaria|estaremos|quedaria) [muy] (agradecido|agradecida) | (hablaria|charlaria|conversaria)
            (encantado|encantada|con gusto) {con}
        [me] (suena|parece) [muy] bien [,] {intro}
        ^ [pues|bueno|oh|ay] [sí|si|claro] [,] {gusto} [,] [gracias|sí|si]
        ^ (venga [,] va|va [,] venga|venga vale|ok dale|dale va|va que va|orale va|como negarme|faltaria mas|desde
            luego|con los ojos cerrados|totalmente|absolutamente|obvio|sin duda|sin dudarlo) [,] [{pf}] {end}
        (ok|vale|bueno|dale|venga|bien) [,] (dale|hazlo|hagalo|adelante|va|{intro}|haz {enlace}|haga {enlace})
        [sí|si|claro] [,] (presentanos|preséntanos|presentame|presentamela|presentamelo|presentenos|preséntenos|
            presenteme| presenta|presentennos|presentadnos|introducenos) [{con}] [{pf}]
        [sí|si|claro] [,] (ponnos|ponganos|ponme|pongame|pongannos|ponednos) en (contacto|comunicacion|relacion)
            [{con}] [{pf}]
        [sí|si|claro] [,] (conectanos|conectame|conectenos|conecteme|vinculanos|enlazanos|comunicanos) [{con}] [{pf}]
        (haz|haga|hagan|haced) {enlace} [{pf}] | adelante [con (ello|eso|{enlace}|la idea)] [{pf}]
        (dale|dele|pasale|pasele|comparte|comparta|envia|envie|reenvia|reenvie|facilitale|facilitele|da|de|denle)
            {mis} [{con}] [{pf}]
        (puedes|puede|pueden|podeis|podes) [sin problema|{pf}] (darle|pasarle|facilitarle|compartir|enviarle|dar|
            pasar| compartirle) {mis} [{con}] [{pf}]
        (puedes|puede|pueden|podeis|podes) [sin problema|{pf}] (presentarnos|presentarme|ponernos en contacto|ponerme
            en contacto|conectarnos|hacer {enlace}) [{con}] [{pf}]
        (tienes|tiene|tienen|teneis) mi (permiso|autorizacion|consentimiento|aprobacion|sí|si|ok|visto bueno) [para
            (presentarnos|presentarme|{enlace}|ello|hacerlo)]
        (doy|damos|te doy|le doy|os doy) (mi|nuestro) (consentimiento|permiso|autorizacion|visto bueno|aprobacion|sí|
            si| conformidad) [,] [adelante]
        (acepto|aceptamos) [{gusto}|la idea|sin dudarlo] [{enlace}|la idea] [{gusto}|muy agradecido|muy agradecida]
        (autorizo|autorizamos|apruebo) [{enlace}] [{pf}] {end}
        [a mi|a nosotros|sí|si] [,] (me|nos) (encantaria|gustaria|interesaria|alegraria|agradaria|encanta|haria
            (ilusion|muy feliz| feliz|un gran favor)|apetece|apeteceria) [mucho|muchisimo] [{verlo}] [,] [(sí|si)|
            {pf}]
        (me|nos) (viene|vendria|seria|resultaria|caeria|va|iria|es) {ayuda} [{verlo}] {end}
        {verlo} (me|nos) (viene|vendria|seria|resultaria|caeria|interesa|interesaria|encantaria|gustaria|ayudaria|va|
            iria) [{ayuda}| mucho] {end}
        {verlo} seria {ayuda} {end} | (me|nos) (ayudaria|serviria|solucionaria) [mucho|muchisimo|la vida] {end}
        (quiero|queremos|quisiera|quisieramos|deseo|deseamos|acepto|espero|esperamos|tengo ganas de|tenemos ganas de|
            sera un placer|seria un placer|seria un honor|sera un gusto|seria un gusto) {verlo} [{pf}]
        (estoy|estamos|estare|estaria|estariamos|quedo|quedaria) [muy|super|totalmente|realmente] (interesado|
            interesada|interesados| encantado|encantada|encantados|abierto|abierta|abiertos|dispuesto|dispuesta|
            dispuestos|feliz|contento| contenta) [de|en|a] [{verlo}] {end}
        (nos|me) interesa [mucho|muchisimo] [{verlo}] [gracias] {end}
        (tenemos|tengo) [mucho|muchisimo|gran|verdadero] interes [en ({verlo}|{them})] {end}
        (espero|esperamos|quedo a la espera de|quedamos a la espera de|aguardo) (su|tu) (mensaje|llamada|correo|
            contacto) [{con}|de {them}|con ganas|con ilusion]
        (cuenta|cuente|cuenten) conmigo | yo encantado | yo encantada | (por mi|por mi parte|de mi parte|por nosotros)
            [,] (adelante|sí|si|encantado|encantada|perfecto|bien|sin problema|presentanos|preséntanos)
        (me parece|parece) [muy|una] (bien|genial|perfecto|estupendo|buena idea) [,] (presentanos|preséntanos|{intro}|
            adelante)
        (ninguna|sin|cero) (objecion|objeciones|problema|pegas) [(por|de) (mi|nuestra) parte] | (no tengo|no tenemos)
            (nada|objecion) en contra | nada en contra | no (esperaba|esperabamos) menos | no lo dudes [,] {intro}
        no (veo|vemos) [ningun|ningún|el] (inconveniente|problema|impedimento) | (presentacion|contacto) [,] (sí|si)
            [gracias|{pf}]
        no (te|le|os) voy a decir que no | no dire que no | ^ como no [,] ({gusto}|gracias|{pf})
        (bueno|pues) [,] (sí|si) [,] [muchas|mil] gracias [por (el contacto|la ayuda|todo)]
        (haría|haria|sería|seria) [me|nos] [muy] feliz | le agradezco {enlace} | te agradezco {enlace} | (se|te) lo
            agradeceria [mucho|muchisimo|enormemente]
    """,
    Says.CONSENT_ASKED: """
        ^ (como|quien) (negarme|decir que no|me voy a negar|podria negarme|diria que no) $
        (nos|me) (presentas|presenta|puedes presentar|puede presentar|pones en contacto|pone en contacto) [{con}]
            [{pf}] $
    """,
    Says.HARMLESS: """
        ^ (estimado|estimada|hola|querido|querida|apreciado|apreciada|buenas|buenos dias|buenas tardes) [<given>|sra|
            sr|senora|senor| don|dona] [<cap>]
        [muchas|muchisimas|mil] gracias [a ti|a usted|de nuevo|otra vez|infinitas] [por (pensar en (mi|nosotros)|el
            contacto|la ayuda|todo|el detalle|la molestia|la oportunidad|la presentacion|la gestion|acordarte|
            acordarse|tu (gestion| generosidad|atencion)|la recomendacion|la iniciativa|ofrecerte|ofrecerse)]
            [<given>]
        gracias <given> | muy agradecido | muy agradecida | te lo agradezco [mucho|muchisimo|de corazon] | se lo
            agradezco [mucho|muchisimo]
        (muy|que|es usted muy|eres muy) {elogio} [de (tu|su) parte|por (tu|su) parte]
        (que|muy|es una) (buena|gran|estupenda|excelente|magnifica) idea
        (perdon|perdona|perdone|disculpa|disculpe|disculpas) [por] [el|la|mi|tanta] (retraso|tardanza|demora|respuesta
            tardia)
        (estuve|estaba|he estado|estabamos) (de vacaciones|de viaje|enfermo|enferma|fuera|de baja|muy liado|muy liada)
        (casi|por poco) (me|se) (pierdo|pierde|pasa|paso) (tu|su|el) (mensaje|correo)
        (tu|su|el) (mensaje|correo) (estaba|acabo|cayo) en (spam|el spam|correo no deseado)
        (el|ella|{them}|que) [me|nos] (puede|pueden) (llamarme|llamarnos|escribirme|escribirnos|contactarme|
            contactarnos| visitarnos|llamar|pasarse) [cuando (quiera|guste|le venga bien)|en cualquier momento|
            directamente|por las mananas|a cualquier hora]
        que (me|nos) (llame|escriba|contacte|visite) [cuando (quiera|guste|pueda)|en cualquier momento|directamente]
        (suena|parece|pinta) [muy] {elogio} | (justo|precisamente) a tiempo | viene [como] caido del cielo
        [me|nos] (alegro|alegra|alegra mucho) [que (pienses|piense|pensaras|pensara) en (mi|nosotros)|de leerte|de
            leerle]
        (eres|es usted) (un sol|un angel|la mejor|el mejor|genial|un amor)
        preferiblemente por (correo|telefono|email) | mejor por (correo|telefono|email)
    """,
    Says.NEED: """
        (es|esto es|eso es) (justo|justamente|exactamente|precisamente) (lo que|la persona que|a quien|lo que mas)
            (nos hace falta| necesitamos|necesito|buscamos|buscaba|buscabamos|me hace falta|estamos buscando|estoy
            buscando)
        (necesidad|necesario) [,] (sí|si)
        (estamos|estoy|llevamos <thing>|llevo <thing>) [justo|justamente|precisamente] buscando (a alguien asi|a
            alguien|ayuda|algo asi| una persona asi)
    """,
    Says.REMARK: """
        ^ [porque|pues|y|ya que] (nuestro|nuestra|nuestros|nuestras|mi|mis|el|la|los|las) <thing> (es|son|esta|estan|
            sigue|siguen|anda|andan) [realmente|muy|totalmente|completamente|hecho|hechos] {grave} {end}
        ^ [porque|pues|y|ya que] (nuestro|nuestra|nuestros|nuestras|mi|mis|el|la|los|las) <thing> [nos|me] (lleva
            <thing> fallando|falla|fallan|pierde agua|echa humo|se estropea|se estropean|da problemas|dan problemas|se
            cuelga|vuelve locos|trae de cabeza|traen de cabeza) [cada <thing>|desde hace <thing>|todos los <thing>]
            {end}
        ^ [porque|pues|y] (llevamos <thing> buscando|llevo <thing> buscando|buscamos|busco|estamos buscando|estoy
            buscando) [justo|justamente| desesperadamente] (a alguien|alguien|ayuda|a alguien asi|una persona asi)
            [para|con|como] [<thing>] {end}
        ^ [porque|pues] (tenemos|tengo) (muchos|bastantes|serios|grandes|un gran|varios|mil) (problemas|problema|lios|
            quebraderos) (con|de) (el|la| los|las|nuestro|nuestra|nuestros|cabeza) [<thing>] {end}
        ^ [muchas|mil|muchisimas] gracias por <words> {end}
        ^ [y] (estoy|estamos) (disponible|disponibles|libre|libres|localizable) (por|los|las|todos|toda|esta|el)
            <words> {end}
    """,
    Says.ECHO: "(sí|si) [,] (sí|si) [,] (ya|claro|como no|seguro que sí|lo que digas)",
    Says.FOG: "(ni sí|ni si) [,] ni no | (sí|si) o no",
    Says.DENIAL: """
        [ya] (llevamos|llevo|hace) <thing> (sin|que no) (encontrar|encontramos|dar con|encuentro) (a nadie|a la
            persona|quien)
        no (encontramos|encuentro|hemos encontrado) a nadie [asi|que sepa]
    """,
    Says.ASIDE: """
        ^ no [,] no (me|nos) (molesta|importa) [nada|para nada|en absoluto] | ^ no [,] (al contrario|para nada|en
            absoluto|ningun problema|no hay problema|ningun inconveniente)
        ^ [no] [,] no (la|lo|le|los) (conozco|conocemos|conocia) [todavia|aun|personalmente|en persona]
        ^ no [,] no (conozco|conocemos|conocia) {con} [todavia|aun|personalmente]
    """,
    Says.REFUSAL: """
        (tengo|tenemos|debo|debemos|prefiero|preferimos|preferiria|voy a|vamos a|lamento|lamentamos) [que|tener que]
            [amablemente|cortesmente] (rechazarlo|rechazar|declinar|declinarlo|no hacerlo|pasar|decir que no|dejarlo|
            dejarlo pasar|negarme)
        (ya|nosotros ya) (elegimos|hemos elegido|escogimos|contratamos|hemos contratado|encontramos|hemos encontrado|
            tenemos| trabajamos con) [a] <thing>
        (nos quedamos|me quedo|seguimos|sigo|estamos contentos|estamos satisfechos) con (nuestro|nuestra|el|la|mi)
            <thing>
        no (vale|merece) la pena | no (esta|entra|figura) en (nuestros|mis) planes | no (contamos|cuentes|cuente|
            cuenten) con(migo| nosotros) | conmigo no (cuentes|cuente) | no (cuente|cuentes) conmigo
        (dejalo|dejelo|dejemoslo|olvidalo|lo dejamos|lo dejo) [pasar|asi|estar|,|gracias|$] | (panaderia|direccion|
            empresa|persona) equivocada | mas bien no | (preferiria|prefiero|preferimos) que no
        (el|ese|nuestro|este) problema [ya] (esta|ha sido|fue|quedo) (resuelto|solucionado|arreglado) | (ya) (lo
            resolvimos|lo hemos resuelto|esta resuelto|esta solucionado|no la hay|no lo necesitamos|no hace falta)
        no (buscamos|busco|queremos|quiero|necesitamos|necesito|precisamos) (a nadie|nada|ninguno|ninguna|nadie|eso)
        (ojala|quisiera|me gustaria) pudiera decir que (sí|si) [,] pero no | (asi que|por tanto|por eso|pero) no {end}
        me temo que no | no (deseo|deseamos|quiero|queremos) que (me|nos) (presenten|presentes|presente)
        no (le|les) (veo|vemos) (utilidad|sentido) | (lo|la) (resolvimos|hemos resuelto|solucionamos) <thing> |
            (declinamos| declino) [la|su|tu] [invitacion|oferta|propuesta] | ^ (nah|nop|nel|nones) {end}
        no [,] (de momento|por ahora|por el momento) no
    """,
    Says.NO: "^ (nop|nah|nones|nel|que no) {end} | [pero|asi que] no {end}",
}

TURNING = """
    no ni nunca jamas nada nadie ningun ninguno ninguna tampoco sin apenas salvo excepto menos si condicion
    condiciones siempre cuando mientras hasta antes despues luego desde tras segun depende dependiendo caso hay
    tengo tenemos debo debemos debe deberia tendria falta pero mas sino aunque embargo obstante lamentablemente
    desgraciadamente lastima solo solamente unicamente mejor tarde pronto manana proximo proxima proximos adelante
    esperar espera espere esperamos aplazar posponer demora retrasar todavia aun enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre primavera verano otono invierno navidad pascua santa
    vacaciones ausente baja jubilacion quizas quiza talvez vez tal acaso probablemente posiblemente supuestamente
    duda dudas dudo dudamos creo creemos pienso pensar pensarlo pensamos puede podria podrian podriamos seria haria
    habria quisiera gustaria quiero queremos quiere prefiero preferimos preferiria deseo espero exijo pido pedir
    pedimos pregunta preguntar preguntas saber cuanto como quien que por cual dijo dice dicen dijeron decir rumor
    oido jefe jefa director directora companero companera colega socio socia marido mujer esposa esposo hijo hija
    hermano hermana vecino amigo amiga asistente secretaria secretario contable abogado responsable dueno duena
    propietario direccion gerencia departamento encargado cargo nombre parte el ella ellos le les alguien otro otra
    otros otras competencia competidor cancela cancelar cancelado cancele rechazar rechazo rechazamos declinar
    declino renuncio renunciar retirar retiro eliminar borrar borre quitar lista basta parar pare deje dejen dejar
    cerrar cerramos cerrado cerrada vender vendimos vendido vendida terminar terminado resuelto resuelta resolvimos
    solucionado solucion arreglado arreglo reparado encontrado encontramos elegido elegimos contratado contrato
    firmado nuevo nueva ya satisfecho satisfechos contento contentos suficiente bastante funciona presupuesto precio
    precios tarifa coste costo cuesta cuestan caro cara gratis pagar pago dinero factura descuento referencias
    referencia permiso autorizacion aprobacion visto confidencial anonimo broma bromeo ironia ironico genial jaja
    spam publicidad vendedor vendedores comercial estafa robot programa software sistema respuesta responde
    responder automatica instruccion ignore ignora imposible inutil prohibido contra odio molestar molesta molesten
    acoso paz tranquilo
"""
NAMING = """
    sí si gusto encantado encantada encantados presentanos preséntanos presentenos presentame presentarnos
    presentacion contacto conocer conocerla conocerlo conocerle ponnos ponganos conectanos hablar presente presentes
    presentaras favor encantaria gustaria adelante acepto duda datos numero correo telefono presentamela
    presentamelo
"""
