"""Portuguese, of Portugal and of Brazil."""

from introbot.reading.words.composed import pt as composed
from introbot.reading.words.folding import UNACCENTED
from introbot.reading.words.language import Language, Says, merged

_MACROS = {
    "them": "ele|ela|eles|<who>|essa pessoa|esta pessoa|(o senhor|a senhora) <who>|o <who>|a <who>",
    "bom": """
        otimo | bom | perfeito | excelente | fantastico | maravilhoso | muito bom | muito util | ideal | bem
        legal | muito legal | um prazer | util | uma otima ideia | uma boa ideia | de grande ajuda
    """,
    "intro": """
        (apresente|apresenta|apresentem) (nos|me|me a {them}|nos a {them}|ele|ela|nos por favor)
        (ponha|poe|coloque|coloca|ponham) (nos|me) em contato [com {them}]
        (ponha|poe|coloque|coloca|ponham) (nos|me) em contacto [com {them}]
        (conecte|conecta) (nos|me) [com {them}|a {them}]
        nos (apresente|apresenta|conecte|conecta|coloque em contato|ponha em contato)
        me (apresente|apresenta|conecte|conecta|coloque em contato) [a {them}|com {them}]
        (faca|faz|pode fazer) (a apresentacao|a introducao|a ponte|as apresentacoes|a intro)
        (passe|passa|de|envie) (lhe|a ele|a ela) [o] [meu|meus] (contato|contacto|contatos|numero|email)
        (passe|pode passar|passa) [o] meu (contato|contacto|numero|email) [a {them}|para {them}]
    """,
    "mes": "janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "epoca": "primavera|verao|outono|inverno|ferias|natal|pascoa|ano novo|carnaval|festas",
    "quando": """
        (em|ate|desde|depois de|depois da|depois do|apos|apos o|apos as|antes de|nao antes de|a partir de|no
            inicio de|no final de|em meados de|para|por volta de|la para|no|na|nas|depois das|ate o|ate ao|no fim
            de|fim de|final de|inicio de|meados de) [mes de] ({mes}|{epoca}|<n> [de] [{mes}]|proximo mes|proxima
            semana|proximo ano|ano que vem|mes que vem|fim do ano|final do ano|fim do mes|final do mes|proximo
            trimestre)
        (na|no|a|o) (proxima|proximo) (semana|mes|ano|trimestre|primavera|verao)
        (semana|mes|ano|trimestre) que vem | (proxima|proximo) (semana|mes|ano|trimestre)
        (em|daqui a|dentro de) (um|uma|dois|duas|tres|quatro|seis|alguns|algumas|umas|uns|<n>) (dia|dias|semana|
            semanas|mes|meses|ano|anos)
        [no] dia <n> [de] [{mes}] | <n> de {mes} | quando (voltar|eu voltar|regressar)
        mais para (frente|o fim|o final) [do ano]
    """,
    "papel": """
        [o] meu (colega|socio|chefe|marido|assistente|irmao)
        [a] minha (colega|socia|chefe|mulher|esposa|assistente|irma) | [o] nosso <thing> | [a] nossa <thing>
        o departamento <thing> | o responsavel <thing> | a responsavel <thing> | o <name> | a <name> | <name>
    """,
}
_ANSWERS: dict[str, str] = {
    Says.YES: """
        sim [sim] | claro que sim | sim claro | sim com certeza | sim sem duvida | sim senhor
        sim (absolutamente|certamente|definitivamente|as duas|a ambas|para as duas) | com certeza que sim
        ^ s $
    """,
    Says.CONSENT: """
        [sim|claro|beleza|ok|sem problema|por favor] [,] (pode|podes|podem) [sim] [nos|me|,] [apresentar|conectar|
            fazer a (apresentacao|ponte)|passar meu (
            contato|numero|email|telefone)|ir em frente|por em contato|colocar em contato|dar o meu (contacto|
            numero)|seguir|avancar|fazer]
        (pode|podes) (deixar|crer|contar comigo|mandar|apresentar|avancar) | ^ pode sim | (pode|podes) (nos|me)
            (apresentar|conectar)
        (manda ver|manda bala|vamos nessa|bora|to dentro|estou dentro|fechado|combinado|topo|eu topo|topamos|aceito|
            aceitamos|por mim tudo bem|por mim
            sim|de acordo|estou de acordo|com todo prazer|com muito gosto|com todo o gosto|com muito prazer|
            certamente|seguramente|logico|obvio|show de bola)
        [sim [,]] (tenho|temos) [muito|todo|sim|total|grande] interesse [sim|nisso|em (conhece-lo|conhece-la|
            conhecer)] | (estou|estamos|fico|ficaria) [muito]
            (interessado|interessada|interessados|feliz em conhecer|feliz) [em (conhece-lo|conhece-la|conversar)|
            com isso]
        [eu] (gostaria|adoraria|gostava|gostaríamos|queria|quero) [muito] [sim] [de] (conhece-lo|conhece-la|ser
            apresentado|ser apresentada|conversar com {them}|falar com
            {them}|conhecer {them}|conhecer (o|a) <who>) | (apresente|apresenta|conecte|conecta)-nos | (nos|me)
            (apresente|apresenta|conecte|conecta) [por favor]
        (nao|) (tenho|temos|vejo) (nada contra|nenhuma objecao|nenhum problema) | (nenhum problema|sem objecoes|
            tudo certo|tudo bem por mim|tudo ok por mim|beleza pode)
        sim [,] (por favor|com prazer|com muito prazer|com todo o prazer|com gosto|com muito gosto|obrigado|
            obrigada|gostaria|quero|adoraria|pode ser|pode|por gentileza|aceito|claro|faca isso)
        ^ (claro|com certeza|com prazer|com muito prazer|com todo o prazer|com todo o gosto|com muito gosto|
            certamente|sem duvida|sem problema|sem problemas|sem problema nenhum|naturalmente|bora|evidentemente)
            (,|$)
        vamos nessa | avance | avancem | pode avancar | siga em frente | va em frente | vai em frente
        podem avancar | vamos (a isso|la|em frente) | [sim|por favor|claro] {intro}
        (pode|podes|podem) [sim|por favor] (nos apresentar|me apresentar|apresentar nos|apresentar me|fazer a
            apresentacao|fazer a ponte|nos conectar|colocar nos em contacto|nos colocar em contato|por nos em
            contacto) [por favor|a vontade|quando quiser]
        [eu|nos] (gostaria|gostava|adoraria|gostariamos|adorariamos|adorava|gostavamos) [muito|imenso] (,|$)
        [eu|nos] (gostaria|gostava|adoraria|gostariamos|adorariamos|quero|queremos|queria|gostavamos) [muito|
            imenso] [de] (o conhecer|a conhecer|conhece lo|conhece la|conhecer {them}|ser apresentado|ser
            apresentada|falar com {them}|conversar com {them}|ser apresentados|uma apresentacao|a apresentacao|essa
            apresentacao|aceitar) [muito]
        (ficaria|ficariamos|fico|teria|terei|ficava|ficarei) [muito] (feliz|contente|grato|grata|gratos|prazer|
            gosto|todo o gosto|encantado|agradecido|agradecida|muito gosto) [em (conhecer {them}|conhece lo|conhece
            la|o conhecer|a conhecer|falar com {them})|com a apresentacao|com isso|se] (,|$)
        (seria|era) [muito|mesmo] {bom} | (parece|soa) [me|muito] {bom}
        (por mim|para mim|da minha parte|por nos|da nossa parte) (tudo bem|pode ser|esta bem|otimo|perfeito|sim|
            ok|pode avancar|sem problema|sem problemas)
        (estou|estamos) de acordo | conte (comigo|connosco|conosco) | conta comigo
        (aceito|aceitamos) [com prazer|com gosto|de bom grado|a apresentacao|a proposta|a sugestao|sim]
        (nao vejo|nao tenho|nao temos|nao ha|nenhuma|nenhum|nao vemos) (problema|problemas|objecao|objecoes|
            inconveniente|problema nenhum|problema algum|nenhum problema|qualquer problema)
        nao me importo (,|$) | a minha resposta e sim | minha resposta e sim
        tem (a minha|minha) (autorizacao|permissao) | luz verde | sinal verde | agradeco a apresentacao
        agradecia a apresentacao | toparia | topo (,|$) | estou dentro
    """,
    Says.CONSENT_ASKED: """
        ^ (por que|porque|e porque|e por que) nao $ | (sim|claro) (por que|porque) nao
        (pode|podes|poderia|podia) [por favor] (nos apresentar|me apresentar|apresentar nos|apresentar me|fazer
            a apresentacao|fazer a ponte) [por favor] $
    """,
    Says.COURTESY: """
        (como|tudo) (vai|esta|estas|bem|estao|vao as coisas|bom) [voce|com voce|contigo|por ai]
        como tem passado
    """,
    Says.ASSENT: """
        ok | okay | certo | esta bem | ta bom | tudo bem | pode ser | beleza | de acordo | ta bem | combinado
        bem
    """,
    Says.HARMLESS: """
        (beleza|show|legal|massa|joia|tudo bem|otima ideia|boa ideia|valeu|brigado|brigada|opa|oi|oba|fixe) [<given>]
        (abracos|abraco|um abraco|atenciosamente|att|obrigado|obrigada|muito obrigado|muito obrigada|cumprimentos|
            melhores cumprimentos|com os melhores cumprimentos|saudacoes|cordialmente|abs|grande abraco|beijos|ate
            breve|atte) [,] (<given> [<name>]|<given> <cap>|<cap> $) $ | ^ <given> <comma>
        [muito|muitissimo] (obrigado|obrigada|obrigados|grato|grata) [de novo|desde ja|mais uma vez|mesmo|a
            todos|pela atencao] [<name>]
        [muito] (obrigado|obrigada|agradeco|grato|grata) [,] (por|pela|pelo) [ter|se] (pensar em (mim|nos)|
            lembrar [de mim|de nos]|perguntar|mensagem|contato|contacto|email|e-mail|ajuda|proposta|oferta|convite|
            ideia|lembranca|sugestao|tua mensagem|sua mensagem|seu email|teu email|seu contato|seu contacto|atencao|
            interesse|gentileza|indicacao|recomendacao)
        por favor | por gentileza | e | entao | tambem | otimo | perfeito | excelente | fantastico | maravilha
        legal | muito bom | muito bem
        que (bom|otimo|legal|boa ideia|otima ideia|simpatico|amavel|gentil|gentileza|maravilha) [da sua parte|da
            tua parte]
        (boa|otima|excelente) (ideia|sugestao)
        (muito|que) (simpatico|amavel|gentil) [da sua parte|da tua parte]
        (ola|oi|bom dia|boa (tarde|noite)|caro|cara|prezado|prezada|querido|querida|estimado|estimada) [a todos|
            pessoal] [<cap>]
        [os|com os] [meus|melhores|um|muitos] [melhores] (cumprimentos|abraco|abracos|cumps|saudacoes)
            [cordiais] [,] [<name>]
        (atenciosamente|cordialmente|att|abs|bjs|beijos|grande abraco|um grande abraco) [<name>]
        (ate|ate a) (breve|logo|proxima) | (bom|boa|um bom|uma boa) (dia|semana|fim de semana|tarde)
        enviado do meu <thing> | <smile>
        (desculpe|desculpa|desculpem|perdao) [pela|o|a|pelo] (demora|atraso) [na resposta]
        (muito|parece) [me] interessante | (interessa|interessa me) [muito] | me interessa [muito]
        (estou|estamos) [muito] (interessado|interessada|interessados) | exato | exatamente | correto
        (era|e) (mesmo|exatamente|justamente) (o que|quem|disto que|disso que) (procuro|preciso|precisamos|
            procuramos|procurava|precisava)
        o nosso <thing> esta (avariado|um caos|uma desgraca) | nosso <thing> esta (quebrado|um caos)
        fico no aguardo | fico a aguardar
    """,
    Says.NEED: """
        (preciso|precisamos) [mesmo|muito|urgentemente|realmente] [disso|disto|de ajuda|de alguem|de alguem
            assim]
        e (exatamente|mesmo|justamente) (o que|disso que|disto que) (preciso|precisamos|procuro|procuramos)
        e uma necessidade | temos essa necessidade | tenho essa necessidade
    """,
    Says.ECHO: """
        sim [,] (recebi|vi|li|e|eu|tenho|temos|preciso|precisamos|lembro|lembro me|ja|conheco|sei|ou|ola|
            estou|sou|diga|somos|o|a|esta)
        sim a primeira | sim para a primeira | sim e nao | (disse|dizer|digo|diz|dizia) [,|que] sim
        a primeira [pergunta] [,] sim | isso sim | pois sim
    """,
    Says.ASIDE: """
        ^ nao [,] nao (o|a|lhe) conheco | nao (o|a) conheco [ainda] | nao conheco {them} [ainda]
        ^ nao ha pressa | sem pressa
    """,
    Says.STOP: """
        (remova|remove|remover|retire|retira|retirem|tire|tira|tirem|exclua|excluam|apague|apaguem|elimine|
            eliminem|removam) [me|o|os|o meu|meu|os meus|meus|por favor] [me|meu|meus|nome|email|contato|contacto|
            dados|endereco] [de|da|do|dos] [<thing>]
        (cancelar|cancele|cancela|cancelem) [a|minha|a minha] (inscricao|subscricao|assinatura) | descadastrar
        descadastre | descadastrem
        (pare|parem|para|deixe|deixem) de (me|nos|enviar|escrever|mandar|contactar|contatar|incomodar)
        (nao|nunca) [mais] (me|nos) (escreva|escrevam|contacte|contactem|contate|contatem|envie|enviem|mande|
            mandem|incomode|incomodem|escrevas|mandes) [mais|nada|novamente|de novo]
        (nao|nunca) (volte|voltem|voltes) a (escrever|contactar|contatar|enviar|incomodar|mandar|me|contactar
            me|escrever me)
        nunca mais
        nao (quero|queremos|desejo|pretendo|desejamos) (receber|mais receber|mais|voltar a receber|ser
            contactado|ser contatado|ser contactada|ser contatada) [mais]
        (chega|basta) [de] [emails|mensagens|disto|disso] | (deixe|deixem|deixa) (me|nos) em paz
        me (deixe|deixem|deixa) em paz | me (remova|retire|tire|exclua|tirem) | spam | rgpd | lgpd
        lista de (distribuicao|emails|e-mails|contatos|contactos) | da (vossa|sua|tua) lista
        ^ (pare|parem) (,|$) | ^ stop $ | unsubscribe | nao (envie|enviem|mande|mandem) mais
    """,
    Says.MACHINE: """
        fora do escritorio | resposta automatica | mensagem automatica
        (estou|estarei) [atualmente] (de ferias|ausente|fora) [ate|e|de|do|a partir] | na minha ausencia
        durante a minha ausencia | acesso limitado | (sua|a sua) (mensagem|solicitacao|pedido) foi | ticket
        nao responda a este
    """,
    Says.ACQUAINTED: """
        ja (nos conhecemos|o conheco|a conheco|conheco o|conheco a|conheco|estamos em contato|estamos em
            contacto|trabalhamos com|trabalhamos juntos|nos falamos|fomos apresentados)
        nos ja nos conhecemos | nos conhecemos | conheco {them} (bem|muito bem|desde|ja|ha)
        (e|e meu|e minha) (um|uma|meu|minha) (velho|velha|bom|boa|antigo|antiga|grande) (amigo|amiga|conhecido|
            conhecida|colega)
    """,
    Says.DELEGATE: """
        (fale|fala|contacte|contate|contata|pergunte|pergunta|escreva|melhor falar|consulte|falar|dirija se)
            [antes|melhor|diretamente|por favor] [com|a|ao] {papel}
        (quem|disso|disto|isso|isto|desse assunto) [quem] (trata|cuida|decide|trata disso|cuida disso|trata
            disto|gere|resolve|se encarrega|e responsavel)
        (a|o) (pessoa|contato|contacto|interlocutor|responsavel) (certa|certo|indicada|indicado|adequada|e|
            seria|correta|correto|ideal)
        nao sou (a pessoa|o responsavel|a responsavel|eu quem|quem)
        nao e (a minha|minha|o meu|meu) (area|departamento|responsabilidade|decisao)
        (encaminhei|reencaminhei|passei|reencaminho|encaminho) | (em vez de|no lugar de) mim | em nome de
        da parte de | em copia | no meu lugar
    """,
    Says.QUESTION: """
        ^ (que|quem|qual|quais|quanto|quanta|quantos|como|onde|quando|o que) (e|sao|custa|custaria|cobra|faz|
            oferece|tipo|experiencia|tempo|pode|tem|seria|trabalha|se|ele|ela|funciona|exatamente)
        (gostaria|queria|quero|gostava|precisava|gostariamos|preciso|precisamos|precisaria) [de] [primeiro|
            antes|tambem] [de] (saber|perguntar|entender|conhecer melhor|perceber)
        (tenho|temos) (uma|umas|algumas|duas) (pergunta|perguntas|duvida|duvidas|questao|questoes)
        uma (pergunta|duvida|questao)
        (pode|podes|poderia|podia) (me dizer|dizer me|explicar|me explicar|dizer|enviar|me enviar)
        diga me (quem|que|quanto|como|mais) | saber mais
    """,
    Says.CONDITION: """
        se (<thing>|nao|for|ele|ela|houver|o|a|os|as|me|nos|eu|tiver|puder|so|alguma|sim|der|isso) | desde que
        contanto que | com a condicao | com uma condicao | so (se|por|com|em|para|quando|depois) | somente
        apenas (se|por|com|em|para|quando|depois) | exceto | salvo | a menos | a nao ser | depende | assim que
        logo que | caso | sem compromisso | conforme | uma vez que | quando (o|a|ele|ela|tiver|houver|meu|minha)
        primeiro (tenho|quero|preciso|temos|devo) | antes (de|tenho|quero|preciso)
    """,
    Says.PROVISO: """
        mas (nao|so|sem|primeiro|antes|apenas)
        nao (de|partilhe|compartilhe|mencione|diga) (a|o|os|lhe|meu|meus|nossos|nossa|nada) | gratis
        confidencial
    """,
    Says.CONTRAST: """
        mas | porem | contudo | no entanto | entretanto | embora | todavia | apenas | so | somente | antes
        melhor
    """,
    Says.LATER: """
        mais tarde | (numa|em) outra (ocasiao|altura|oportunidade) | (noutra|outra) (altura|ocasiao|hora|vez)
        outro dia | outra vez | noutro momento | em outro momento
        (talvez|melhor|quem sabe|eventualmente|escreva me|contacte me|me contate|tente|tenta|volte|volta|fale|
            falamos|voltamos a falar|vamos falar|retomamos|pergunte|me procure|me escreva|pergunte me|procure me)
            [novamente|de novo|a falar|outra vez|a contactar|comigo|a perguntar|a tentar] {quando}
        (eu|) [te|lhe] (aviso|avisarei|digo|direi|retorno|retornarei|dou retorno|darei retorno|respondo depois|
            entro em contato|entro em contacto|confirmo|volto a contactar|volto a falar)
        (aviso|digo|retorno|direi|avisarei) (te|lhe|vos|em breve)
        (tenho|temos|preciso|precisamos|deixa|deixe|vou|deixe me|deixa me) [que|de|me] (pensar|falar com|
            consultar|ver com|conversar com|discutir|verificar|perguntar)
        (estou|estamos|ando) [muito|demasiado|bastante|super] (ocupado|ocupada|ocupados|atarefado|atarefada|
            sobrecarregado|sobrecarregada|corrido|cheio|cheia)
        (sem|nao tenho|nao temos) tempo (agora|neste momento|esta semana|este mes|ate|no momento|de momento)
        nao e (o|um) (bom|melhor) momento | (ate|esperar ate|so|so em|so depois de) {quando}
        nao antes de {quando} | (adiar|deixar|vamos deixar|deixemos) [isso|para] [{quando}] | demasiado cedo
        muito cedo
    """,
    Says.DATED: "{quando} | amanha | em breve | depois",
    Says.NOT_NOW: """
        (agora|por agora|de momento|por enquanto|neste momento|no momento|atualmente|hoje|esta semana|este mes|
            este ano|ainda|para ja|por ora) [,] nao
        nao [,] (agora|por agora|de momento|por enquanto|neste momento|no momento|hoje|esta semana|este mes|este
            ano|ainda|para ja|por ora|atualmente)
    """,
    Says.REFUSAL: """
        ^ nao [,] [muito] (obrigado|obrigada|grato|grata) | nao (obrigado|obrigada)
        (obrigado|obrigada) [,] mas (nao|ja|dispenso|temos|tenho|estamos|passo|de momento nao)
        ^ nao [,] (lamento|infelizmente|nao|preciso|precisamos|temos|quero|queremos|estou|estamos|e necessario|
            me interessa|ha)
        nao (me|nos) (interessa|interessamos|convem|faz falta|serve)
        nao (estou|estamos) [mais] (interessado|interessada|interessados|a procura|procurando)
        nao (preciso|precisamos|queremos|quero|desejo|desejamos|necessito|necessitamos|pretendo|pretendemos)
        nao (e necessario|ha necessidade|ha interesse|tenho interesse|temos interesse|tenho necessidade|temos
            necessidade|e para mim|e para nos|e o que|vale a pena|me parece|penso|creio|acho|temos orcamento|e
            preciso|faz sentido|e relevante|sera necessario|vai dar|nos interessa)
        (prefiro|preferimos|preferia|preferiria) (nao|recusar|que nao|passar|ficar|continuar)
        (tenho de|tenho que|devo|vou|vamos|temos de|temos que) (recusar|declinar|dizer nao|passar)
        (recuso|declino|recusamos|declinamos|dispenso|dispensamos|passo|passamos) (,|$|a|o|obrigado|obrigada|
            desta|dessa)
        sem (interesse|necessidade)
        ja (temos|tenho|contamos com|encontramos|encontrei|contratamos) (alguem|um|uma|quem|fornecedor|parceiro|
            solucao|isso|isto|o)
        ja (esta|estamos) (resolvido|servidos|cobertos|tratado|bem servidos)
        estamos (servidos|bem|bem servidos|satisfeitos) | de (modo|maneira|forma) (nenhum|nenhuma|alguma|algum)
        de jeito nenhum | nem pensar | nunca | jamais | infelizmente (nao|temos|tenho) | lamento [,] (mas|nao)
        melhor nao | acho que nao | penso que nao
    """,
    Says.NO_INTRODUCTION: "(sem|nenhuma) apresentacao | nao (nos|me) apresente | nao precisa apresentar",
    Says.NO: "^ nao (,|$) | ^ nao nao | nao $ | ^ n $",
    Says.DETAILS: """
        (envie|envia|mande|manda|de|passe|passa|enviem|partilhe|compartilhe) [me|nos|so|apenas|primeiro|por
            favor] [so|apenas|primeiro] [os|as|mais|o|a|alguns|seus|suas] (detalhes|informacoes|informacao|dados|
            site|contato|contacto|cartao|info|pormenores)
        me (envie|mande|passe|envia|manda) [so|apenas|primeiro] [os|as|mais|o|a] (detalhes|informacoes|
            informacao|dados|site|contato|contacto|cartao|info)
        (mais|so os|apenas os) (detalhes|informacoes|informacao|dados|pormenores|info) [por favor|primeiro|,|$]
    """,
    Says.WAIT: """
        ^ (espere|espera|aguarde|aguarda|esperem|um momento|um minuto|um instante) [por favor|um momento|um
            pouco] (,|$)
    """,
    Says.FOG: """
        talvez | quem sabe | pode ser que | possivelmente | provavelmente | vamos ver | veremos | logo se ve
        nao sei | nao tenho certeza | nao tenho a certeza | hm | hmm | kkk | kkkk | rsrs | haha | brincadeira
        em principio | em teoria | suponho | acho que sim | vou pensar | acho que | depende
    """,
}
_COMMON = """
    eu tu ele ela nos voces eles elas o a os as um uma uns umas de do da dos das em no na nos nas com por para
    sem e ou mas nao que como mais muito e sao esta estao sou somos tenho temos ha meu minha seus suas nosso
    nossa me te se lhe obrigado obrigada ola voce isso isto este esse essa ao pelo pela
"""
_CAUTION = """
    nao nem nunca jamais nada ninguem nenhum nenhuma sem se mas porem exceto salvo so somente apenas antes
    depois ate quando enquanto outro outra melhor talvez amanha e ou que , ... <url> <mail> tempo mais detalhes
    informacoes preco sim
"""

LANGUAGE = Language(
    code="pt",
    facts="estava estive ferias dia tarde semana natal aniversario doente almoco",
    answers=merged(_ANSWERS, composed.ANSWERS),
    turning=composed.TURNING,
    naming=composed.NAMING,
    check_ins={
        "met": """
            (ja|nos) (nos|ja) (encontramos|falamos|reunimos|conhecemos|conversamos)
            (falamos|conversamos|falei|encontramo nos|reunimo nos|conhecemo nos) [ja|ontem|com|por telefone|na|
                ,|$]
            (tivemos|tive) (uma|um) [boa|otima|bom|primeira|otimo] (reuniao|conversa|chamada|encontro|cafe|
                ligacao)
        """,
        "scheduled": """
            (reuniao|chamada|conversa|encontro|ligacao|call) [ja|esta] (marcada|marcado|agendada|agendado|
                combinada|combinado|para|na)
            (marcamos|agendamos|combinamos|temos uma|temos|ja marcamos|vamos) (reuniao|uma|para|falar|encontrar|
                um|conversar|reunir)
            (agendado|agendada|marcado|marcada) (,|$)
        """,
        "no_contact": """
            (sem|nenhuma) (resposta|noticias|contato|contacto|retorno)
            (nao|ainda nao|nunca) (me|nos|houve|tive|tivemos|recebi|respondeu|responderam|falamos|consegui|
                conseguimos|falei|entrou|recebemos|atende) [respondeu|contato|contacto|resposta|contactou|disse]
            ainda nao | ^ nada
        """,
        "not_a_fit": """
            nao (deu certo|resultou|funcionou|era o que|e o que|encaixa|encaixou|serviu|combinou|foi o que)
            (muito|demasiado) (caro|cara|grande|pequeno)
        """,
        "going_well": """
            (vai|corre|correu|esta|esta a correr|foi|funciona|esta indo|tem corrido) [tudo|muito|as mil] (bem|
                otimo|maravilhas|lindamente|otimamente)
            (ja|estamos) (a trabalhar|trabalhando) juntos
            (muito|estamos muito) (contentes|satisfeitos|satisfeito|satisfeita|felizes)
        """,
    },
    commands={
        "send": """
            [sim|ok|por favor|pode] (enviar|envie|envia|mande|manda|mandar|aprovado|aprovo|aprovada|pode enviar|
                pode mandar|enviem) [o|isso|assim|por favor|agora|ja|tal como esta]
            (avance|pode avancar|siga|pode seguir)
            (esta|tudo) [muito|otimo] (bom|bem|otimo|perfeito|certo) [assim]
        """,
        "harmless": """
            [muito] (obrigado|obrigada) | por favor | perfeito | otimo | muito bem | muito bom | ola [<cap>]
            (abraco|abracos|cumprimentos) [<name>] | e | nada a (alterar|mudar)
        """,
        "cancel": """
            ^ (cancele|cancela|cancelar|anule|anular|esqueca|esquece|deixa|deixe) [tudo|isso|por favor|la] (,|$)
            nao (envie|envies|mande|enviar|mandes|mandar) [nada|isso]
        """,
        "edit": """
            (mude|muda|altere|altera|substitua|substitui|corrija|corrige|acrescente|acrescenta|adicione|
                adiciona|tire|tira|remova|mencione|escreva|encurte|troque por)
            em vez de | gralha | (muito|demasiado) (longo|formal|curto)
        """,
        "wait": "^ (espere|espera|aguarde|aguarda|esperar) (,|$) | ainda nao",
        "go on": "(continue|continua|prossiga|retome)",
        "swap": "(troque|troca|inverta|ao contrario|trocados) [os dois|os nomes|as pessoas] (,|$)",
        "stop": "nao me escreva mais | nunca mais me escreva | descadastre me",
        "yes": "^ sim | ^ claro | ^ ok",
        "no": "^ nao [,] (obrigado|obrigada) | ^ nao (,|$)",
        "doubt": "talvez | amanha | depois | mas | se | antes | quando | mais tarde | nao",
    },
    macros={**_MACROS, **composed.MACROS},
    spellings={
        "okay": "ok",
        "okey": "ok",
        "vc": "voce",
        "pq": "porque",
        "obg": "obrigado",
        "e-mail": "email",
        "infos": "informacoes",
    },
    folding=UNACCENTED,
    joints="-",
    introduction_stems=("apresent", "em contato", "em contacto"),
    common=_COMMON,
    caution=_CAUTION,
    not_names="""
        segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto
        setembro outubro novembro dezembro brincadeira mentira
    """,
)
