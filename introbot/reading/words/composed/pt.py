"""Portuguese: consents and refusals composed of verb and object, and remarks told by how they begin."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "grave": """
        um desastre|um caos|uma confusao|um pesadelo|avariado|avariada|avariados|quebrado|quebrada|estragado|
            estragada|velho|velha|obsoleto|obsoletos|uma bagunca|um problema|pessimo|pessimos|nas ultimas|morto|
            desatualizados|uma lastima|uma desgraca
    """,
    "end": "(,|$)",
    "pf": """
        por favor|por gentileza|obrigado|obrigada|com prazer|sem problema|sem problemas|quando quiser|quando quiseres|
            a vontade|entao|sim|ja|pf|pfv
    """,
    "meus": """
        [o] (meu|nosso) (email|e-mail|numero|telefone|contato|contacto|telemovel|celular|whatsapp|endereco|mail)|[os]
            (meus|nossos) (dados|contatos|contactos)
    """,
    "com": "com {them}|a {them}|ao {them}|para {them}|um ao outro|a ela|a ele|para ela|para ele",
    "ponte": """
        a apresentacao|uma apresentacao|essa apresentacao|esta apresentacao|o contato|o contacto|um contato|um
            contacto|a ponte|a introducao|as apresentacoes|uma reuniao|uma conversa|a sua proposta|sua proposta|a tua
            proposta|tua proposta|a proposta|a oferta|sua oferta|a sua oferta|o convite|a sugestao|a ligacao|essa
            ponte
    """,
    "gosto": """
        com (prazer|muito prazer|todo o prazer|todo prazer|gosto|muito gosto|todo o gosto|todo gosto|alegria|
            satisfacao|o maior prazer|o maior gosto|agrado) | de bom grado | sem hesitar | de bracos abertos | sem
            pestanejar
    """,
    "ve": """
        conhecer {them}|conhece-lo|conhece-la|conhece-los|o conhecer|a conhecer|conhecer (o|a) <who>|falar {com}|
            conversar {com}|falar com (o|a) <who>|conversar com (o|a) <who>|ser apresentado|ser apresentada|ser
            apresentados|entrar em (contato|contacto) {com}|que (nos|me) (apresentasse|apresentasses|apresente|
            apresentes|apresentem|pusesse em contacto|pusesses em contacto|colocasse em contato|conectasse|ponha em
            contacto|coloque em contato)|{ponte} [{com}]| que voce (nos|me) (apresentasse|apresente|conectasse)
    """,
    "elogio": """
        amavel|bom|otimo|perfeito|interessante|util|excelente|fantastico|promissor|simpatico|maravilhoso|gentil|legal|
            boa|otima|perfeita|simpatica|maravilhosa|promissora|atencioso|atenciosa|ideal|competente|bacana|generoso
    """,
    "ajuda": """
        [muito|mesmo|realmente|super] (bem|util|uteis|bom|otimo|valioso|interessante|proveitoso|importante) | a calhar
            | de (grande ajuda|grande utilidade|grande valor|muita ajuda) | uma (grande|enorme) ajuda | um (prazer|
            alivio)
    """,
    "eu": "[eu|nos|a gente]",
}

ANSWERS: dict[str, str] = {
    Says.YES: """
        [por isso|entao|portanto|e|logo] sim [,] (mil vezes|cem vezes|e mil vezes) sim | sim [,] sim e sim
        sim (para|a|as|aos) (as duas|ambas|duas|ambos|tudo|os dois) [perguntas|coisas|questoes] | sim para as duas
            perguntas
        um (grande|enorme|redondo) sim | sim [,] (sem duvida|sem duvida nenhuma|com certeza|seguramente|totalmente|
            obvio| absolutamente|claro|claro que sim|certamente|naturalmente|logico)
        nem precisava [de] perguntar [,] sim | quero sim | pode sim
    """,
    Says.CONSENT: """
        seria {elogio} (se|que) (nos|me) (pusesse|pusesses|colocasse|apresentasse|apresentasses|conectasse) [em
            (contacto|contato)] [{com}]
        [sim] [,] (tenho|temos) [muito|todo o] interesse (nesse|neste|no) (contacto|contato)
        [sim] [,] [obrigado|obrigada] [,] pode (nos conectar|nos apresentar) por (email|e-mail)
        (falaria|conversaria) {gosto} com [o|a] {them} | (parece-me|me parece) [muito] bem [,] (apresente nos|{intro})
        ^ [oh|ah|opa|sim|claro] [,] {gosto} [,] [sim|obrigado|obrigada]
        ^ (pode sim|bora|com certeza|claro que sim|quero sim|opa claro|vamos la|vamos nisso|absolutamente|sem duvida|
            fechado) [,] [{pf}|manda ver|vamos em frente|avance|avanca] {end}
        [sim|claro|ok|beleza] [,] (apresente|apresenta|apresentem|conecte|conecta|conectem)[-] (nos|me|a gente)
            [{com}] [{pf}]
        [sim|claro|ok|beleza] [,] (nos|me) (apresente|apresenta|conecte|conecta|apresentem) [{com}] [{pf}]
        [sim|claro] [,] (ponha|poe|ponham|coloque|coloca|bote|bota) (nos|me) em (contato|contacto|ligacao) [{com}]
            [{pf}]
        [sim|claro] [,] (nos|me) (ponha|coloque|coloca|bote) em (contato|contacto) [{com}] [{pf}]
        [sim|claro|por favor] [,] (faca|faz|fazer|facam) {ponte} [{com}] [{pf}]
        [sim|claro|ok|beleza|tranquilo] [,] (pode|podes|podem) [sim] [{pf}] (apresentar|conectar|por em contacto|
            colocar em contato|fazer {ponte}|juntar) [nos|me|a gente|a nos|a mim] [{com}] [{pf}]
        (pode|podes|podem) [sim] (nos|me) (apresentar|conectar|por em (contato|contacto)|colocar em (contato|
            contacto)) [{com}] [{pf}]
        (pode|podes|podem) [sim] (dar|passar|enviar|mandar|partilhar|compartilhar|fornecer) [lhe|a ela|a ele|para ela|
            para ele] {meus} [{com}] [{pf}]
        (de|da|deem|passe|passa|mande|envie|partilhe|compartilhe) [lhe] {meus} [{com}] [{pf}]
        (tem|tens|voce tem|voces tem) [a|o] (minha|meu) (autorizacao|permissao|consentimento|aval|ok|sim|aprovacao|
            concordancia) [para (nos apresentar|me apresentar|apresentar|isso|fazer {ponte}|a apresentacao)]
        (dou|damos) [o|a] (meu|minha|nosso|nossa) (consentimento|autorizacao|permissao|aval|sim|ok)
        (autorizo|autorizamos|aprovo|consinto) [{ponte}] {end}
        {eu} (aceito|aceitamos|aceitaria) [{gosto}|sim|muito] [{ponte}] [{gosto}|sim] [obrigado|obrigada]
        {eu} (gostaria|adoraria|gostava|gostariamos|adorariamos|quero|queremos|queria|queriamos|gostavamos|adorava|
            desejo) [muito|imenso| sim] [de] {ve} [{pf}|muito]
        {eu} (terei|teria|tenho|temos|teriamos|teremos|tenho todo) [todo o|muito|o maior|imenso|todo] (gosto|prazer|
            interesse) [em|de] {ve} [obrigado|obrigada]
        {eu} (temos|tenho|teria|teriamos) [sim] [muito|todo o|grande|sim|imenso] interesse [sim|em {ve}|nisso] {end}
        {eu} (estou|estamos|fico|ficaria|ficariamos|ficarei) [muito|super|sim|totalmente] (interessado|interessada|
            interessados|feliz| contente|a disposicao|disposto|disposta|aberto|aberta|de acordo) [em|a|de|por|com]
            [{ve}] {end}
        [sim] [,] {ve} (seria|ia ser|vai ser|era) {ajuda} {end}
        (viria|vinha|vem|cai|caia|seria|era|ia|iria) [mesmo|nos|me] {ajuda} {end} | (isso|ia|iria|seria) (nos|me|nos
            ia|me ia) (ajudar| ajudaria|ajudava) [muito|imenso]
        (ajudava|ajudaria) [nos|me] [muito|imenso] | [isso] (nos|me) (ajudaria|ajudava|interessa|interessaria) [muito|
            imenso]
        (concordo|concordamos|de acordo|combinado|fechado|tudo bem|por mim|ok|tranquilo|certo) [,] (pode|podes|podem)
            [sim] (apresentar| avancar|fazer|mandar|conectar|nos apresentar|dar [lhe] {meus}|passar {meus}|mandar
            {meus}) [{com}|nos|a gente] [{pf}]
        (autorizo|aceito|concordo|topo) [,] (pode|podes) (nos conectar|nos apresentar|apresentar|conectar|avancar)
        (fico|ficamos|estou|estamos) (a espera|no aguardo|aguardando|a aguardar) [da|do|de|o|a|pela|pelo] [sua|seu]
            (mensagem|contato|contacto|email| ligacao|chamada) [dele|dela|de {them}|do {them}|da {them}]
        (aguardo|espero|aguardamos) (o|a) (mensagem|contato|contacto|email|ligacao|chamada) [dele|dela|de {them}|do
            {them}|da {them}]
        (nenhuma|sem|zero) (objecao|objecoes) [da (minha|nossa) parte] | nada contra | nao (tenho|temos) nada contra
        (tranquilo|sem problema|sem problemas|beleza) [,] (pode|podes) (avancar|mandar|passar|dar|seguir|apresentar)
            [{meus}|{com}] [{pf}]
        nao hesite [,] {intro} | nao hesite [,] ponha nos em (contacto|contato) | (apresentacao|contato|contacto) [,]
            sim [{pf}]
        nao (digo|diria|direi|vou dizer) que nao | nao vejo [qualquer|nenhum] (inconveniente|problema|mal)
        eu topo | topo [sim] [,] [valeu|obrigado|obrigada] [<given>] | (conte|conta|contem) comigo | vamos (nisso|a
            isso|em frente)
        por mim [,] (tudo bem|tudo certo|sem problema|pode|avance|sim|otimo|perfeito) [,] [pode apresentar|avance|
            apresente nos]
    """,
    Says.CONSENT_ASKED: """
        ^ (como|quem) (recusar|dizer que nao|recusaria|diria que nao|poderia recusar) $
        (nos|me) (apresenta|apresentas|coloca em contato|poe em contacto) [{com}] [{pf}] $
    """,
    Says.HARMLESS: """
        ^ (prezado|prezada|caro|cara|ola|oi|querido|querida|estimado|estimada|bom dia|boa tarde|boa noite) [<given>|
            sr|sra|senhor| senhora|dr|dra] [<cap>]
        [muito|muitissimo|mil vezes] (obrigado|obrigada|grato|grata|agradecido|agradecida) [<given>|mesmo|de novo|pela
            lembranca|por [se|te] (lembrar|lembrares) [de mim|de nos]|pelo contacto|pelo contato|pela (ajuda|
            indicacao|gentileza|apresentacao|atencao| oportunidade|sugestao|proposta|iniciativa|recomendacao)|por
            (tudo|pensar em (mim|nos)|perguntar|perguntares|oferecer)]
        valeu [<given>|mesmo|demais|pela (forca|ajuda|indicacao|lembranca)] | agradeco [muito|imenso|desde ja|a
            (lembranca|gentileza| indicacao)]
        (muito|que|e muito|foi muito) {elogio} [da (sua|tua) parte] | (que|muito) (boa|otima|bela|excelente) ideia
        (desculpa|desculpe|desculpem|perdao|peco desculpa) [por|pela|pelo] [a|o|minha] (demora|atraso|resposta tardia|
            demora na resposta)
        (estive|estava|estivemos) (de ferias|em viagem|doente|fora|de baixa|muito ocupado|muito ocupada|viajando)
        (o|a) (seu|sua|teu|tua) (mensagem|email) (estava|caiu|foi parar) (no|ao) spam
        (ele|ela|{them}|o <who>|a <who>) pode (me|nos|) (ligar|contactar|contatar|escrever|telefonar|visitar|chamar)
            [me|nos] [quando quiser|a qualquer (hora|momento)|diretamente|de manha]
        (parece|soa) [muito] {elogio} | mesmo a calhar | na hora certa | veio a calhar | que bom
        [tu|voce] (es|e) (um anjo|o maximo|demais|a melhor|o melhor|um amor)
        de preferencia por (email|telefone|mensagem)
    """,
    Says.NEED: """
        (e|isso e|e isso) (mesmo|exatamente|precisamente|justamente|isso) (o que|isso que|quem|disso que|a pessoa que)
            (precisamos|preciso|nos faz falta|me faz falta|procuramos|procuro|precisavamos|precisava|estamos
            procurando|estava procurando)
        necessidade [,] sim
    """,
    Says.REMARK: """
        ^ [porque|pois|ja que|e] [o|a|os|as] (nosso|nossa|nossos|nossas|meu|minha|meus|minhas) <thing> (e|sao|esta|
            estao|virou|viraram|continua| continuam|anda|andam) [realmente|muito|totalmente|completamente|sempre|
            mesmo] {grave} {end}
        ^ [porque|pois|ja que|e] (o|a|os|as) <thing> (esta|estao|e|sao|virou|viraram) [muito|mesmo|sempre] {grave}
            {end}
        ^ [porque|pois|ja que|e] (o|a|os|as) [nosso|nossa|nossos|nossas] <thing> (falha|falham|avaria|avariam|da
            problemas|dao problemas|anda a falhar| andam a falhar|vive quebrando|vivem quebrando|vaza|perde agua) [ha
            <thing>|todos os <thing>|desde <thing>] {end}
        ^ [porque|pois] (procuramos|procuro|estamos procurando|estamos a procurar|estou procurando|estou a procurar|
            buscamos) [ha <thing>|justamente| mesmo] (alguem|ajuda|alguem assim|uma pessoa assim) [para|com|como]
            [<thing>] {end}
        ^ [porque|pois] (temos|tenho|temos tido) (muitos|bastantes|serios|grandes|um grande|varios) (problemas|
            problema|sarilhos|dores) (com|de) (o|a|os| as|nosso|nossa|cabeca) [<thing>] {end}
        ^ [muito|muitissimo] (obrigado|obrigada) (por|pelo|pela|pelos|pelas) <words> {end}
        ^ [e] (estou|estamos) (disponivel|disponiveis|livre|livres) (de|pela|todos|toda|esta|na|no|nas) <words> {end}
    """,
    Says.ECHO: "sim [,] sim [,] (pois|claro|ta bem|esta bem|sei)",
    Says.FOG: "nem sim [,] nem nao | sim ou nao",
    Says.DENIAL: """
        (ha|faz) <thing> que nao (encontramos|encontro|achamos|acho) ninguem
        nao (encontramos|encontro|achamos|acho) ninguem [assim|ha <thing>|que saiba]
    """,
    Says.ASIDE: """
        ^ nao [,] nao (me|nos) (incomoda|importo|importa|incomoda nada|importamos) [nada|de todo] | ^ nao [,] (pelo
            contrario|de todo|de modo algum|nenhum problema|sem problema)
        ^ [nao] [,] nao (a|o|os|as) (conheco|conhecemos|conhecia) [ainda|pessoalmente] | ^ nao [,] nao (conheco|
            conhecemos|conhecia) [o|a] {them} [ainda|pessoalmente]
    """,
    Says.REFUSAL: """
        (vou|vamos|tenho|temos|devo|devemos|prefiro|preferimos|preferia|lamento|terei|teria) [de|que|ter de|ter que|
            educadamente|gentilmente] [recusar|] (recusar|declinar|dizer (que|) nao|passar|abdicar|dispensar|negar)
        ja (trabalhamos|trabalho|escolhemos|escolhi|contratamos|encontramos|temos|tenho|estamos (servidos|servidas))
            [com] <thing>
        (ficamos|fico|continuamos|seguimos) com (o|a) (nosso|nossa) <thing> | nao (contes|conte|contem) comigo
        (receio|acho|penso|creio|temo) que nao [seja|e|sirva] [para (nos|mim)] | (acho|penso|creio) que nao {end}
        nao (vale|compensa) [a pena] | nao esta nos (nossos|meus) planos | (padaria|morada|empresa|pessoa|endereco)
            errada
        (deixa|deixe|vamos deixar|deixamos) (pra la|para la|estar|passar|isso) | nem pensar | melhor nao | (preferia|
            prefiro|preferimos) (que nao|nao)
        (o problema|isso|o assunto) [ja] (esta|foi|ficou) [ja] (resolvido|tratado|solucionado) | ja (esta|foi)
            resolvido | ja nao (ha|e preciso| precisamos|preciso) [nada|disso]
        nao (procuramos|procuro|queremos|quero|precisamos|preciso) (de ninguem|ninguem|de nada|nada|disso|disto)
        (portanto|por isso|mas|entao|logo) [,] nao {end} | (quem me dera|queria|gostava de|gostaria de) [poder] dizer
            [que] sim [,] mas nao
        (dispenso|dispensamos|declino|declinamos) [gentilmente|educadamente|,|$|obrigado|obrigada] | fica para (outra|
            a proxima) [,] <thing>
        (resolvemos|resolvi) <thing> internamente | nao [,] por (enquanto|agora) nao | nao vejo (utilidade|interesse|
            necessidade)
    """,
    Says.NO: "^ (nao nao|nem pensar|nops|nah) {end} | (mas|portanto|por isso) nao {end}",
}

TURNING = """
    nao nem nunca jamais nada ninguem nenhum nenhuma tampouco sem apenas salvo exceto menos se condicao condicoes
    desde que quando enquanto ate antes depois apos conforme depende dependendo caso contanto tenho devo devemos
    deve deveria teria teriamos preciso precisamos precisa mas porem contudo todavia entretanto embora infelizmente
    lamentavelmente pena so somente unicamente melhor tarde logo breve amanha proximo proxima proximos esperar
    espera espere esperamos adiar adiado demora ainda janeiro fevereiro marco abril maio junho julho agosto setembro
    outubro novembro dezembro primavera verao outono inverno natal pascoa ferias ausente baixa licenca aposentadoria
    reforma talvez quica porventura provavelmente possivelmente supostamente duvida duvidas duvido acho achamos
    creio penso pensar pensamos pode poderia poderiam seria faria haveria queria gostaria quero queremos quer
    prefiro preferimos preferia desejo espero exijo peco pedir pedimos pergunta perguntar perguntas saber quanto
    como quem por qual disse diz dizem disseram dizer ouvi boato chefe patrao diretor diretora colega colegas socio
    socia marido mulher esposa esposo filho filha irmao irma vizinho amigo amiga assistente secretaria secretario
    contabilista contador advogado responsavel dono dona proprietario direcao gerencia departamento encarregado
    cargo nome parte ele ela eles dele dela lhe alguem outro outra outros outras concorrencia concorrente cancela
    cancelar cancelado cancele recusar recuso recusamos declinar declino renuncio desisto desistir desistimos
    retirar retire eliminar apagar apague remover remova lista basta parar pare deixe deixem deixar fechar fechamos
    fechado fechada vender vendemos vendido vendida terminar terminado acabou resolvido resolvida resolvemos
    solucionado solucao arranjado arrumado consertado reparado encontrado encontramos escolhido escolhemos
    contratado contratamos contrato assinado novo nova ja satisfeito satisfeitos contente contentes suficiente
    bastante funciona orcamento preco precos tarifa custo custa custam caro cara gratis gratuito pagar pagamento
    dinheiro fatura desconto referencias referencia permissao autorizacao aprovacao aval confidencial anonimo
    brincadeira brinco ironia ironico rsrs kkk spam publicidade propaganda vendedor vendedores comercial burla golpe
    robo programa software sistema resposta responda responder automatica instrucao ignore ignora impossivel inutil
    proibido contra odeio incomodar incomode incomoda assedio paz sossego
"""
NAMING = """
    sim gosto prazer apresente apresenta apresentar apresentacao apresentasse apresentasses contato contacto
    conhecer conhece lo la conectar conecte falar conversar favor adoraria gostaria aceito duvida certeza dados
    numero email telefone ponte quero avancar
"""
