# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = O WebSocket transforma uma solicitação HTTP em uma conexão duradoura, pela qual cliente e servidor trocam mensagens a qualquer momento. Um frame Close a encerra, geralmente com um código e um breve motivo.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Não usados
    .description = A especificação deixa este intervalo vazio, e o registro da IANA começa em 1000.
websocket-class-protocol = 1000–2999 · Protocolo WebSocket
    .description = O protocolo WebSocket, uma versão posterior dele ou uma extensão pública define o código.
websocket-class-library = 3000–3999 · Bibliotecas e frameworks
    .description = Uma biblioteca, um framework ou um aplicativo define o código e o registra na IANA.
websocket-class-private = 4000–4999 · Uso privado
    .description = Um aplicativo define o código para os próprios clientes e servidores. Ele não pode ser registrado.

## Facts that only WebSocket codes have

websocket-fact-sendable = Em um frame Close
    .scripts = Qualquer um dos programas pode colocá-lo em um frame Close, e os navegadores também permitem isso aos scripts.
    .endpoints = Um frame Close pode levá-lo, mas os navegadores não deixam que scripts o enviem: close() só aceita 1000 e de 3000 a 4999.
    .never = Um frame Close nunca o leva. Uma biblioteca ou um navegador o informa ao próprio aplicativo.
    .unassigned = Um frame Close não deve levá-lo, e muitas bibliotecas o tratam como erro de protocolo.
websocket-fact-closer = Quem fecha
    .either = Qualquer um dos lados pode fechar a conexão com este código.
    .receiver = O lado que recebeu os dados inaceitáveis fecha a conexão.
    .client = Somente clientes fecham uma conexão com este código.
    .server = O servidor fecha a conexão com este código.
    .gateway = Um gateway ou proxy entre cliente e servidor fecha a conexão.
    .nobody = Nenhum dos lados fecha a conexão corretamente: ela cai ou nunca é aberta.
websocket-fact-reconnect = Reconexão automática
    .at-once = Um cliente pode reconectar sem esperar.
    .on-demand = Um cliente só abre uma nova conexão quando precisa de uma.
    .backoff = Um cliente pode reconectar depois de um intervalo curto e aleatório e, se isso falhar, depois de intervalos mais longos.
    .another-address = Um cliente só deve reconectar a outro endereço IP do serviço, e ao mesmo endereço apenas quando o usuário pedir.
    .stop = Um cliente não deve reconectar por conta própria, mas informar o código.
    .by-agreement = O serviço ou a biblioteca que define o código diz se os clientes devem reconectar.

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = Onde um gateway responderia com { $to } a uma solicitação HTTP, ele fecha uma conexão aberta com { $from }. Os dois significam o mesmo.
    .close = Onde um gateway responderia com { $to } a uma solicitação HTTP, ele fecha uma conexão aberta com { $from }. Os dois significam quase o mesmo.
    .narrower = Onde um gateway responderia com { $to } a uma solicitação HTTP, ele fecha uma conexão aberta com { $from }, que cobre também outros casos.
    .broader = Onde um gateway responderia com { $to } a uma solicitação HTTP, ele fecha uma conexão aberta com { $from }, que cobre só parte do significado.
    .loose = Onde um gateway responderia com { $to } a uma solicitação HTTP, ele fecha uma conexão aberta com { $from }. Os dois têm pouco em comum.

## Codes of the protocol

websocket-0-999 = Não é um código de fechamento
    .description = Os códigos de fechamento começam em 1000. Números menores, como os códigos de status HTTP, não são usados.
    .when = Quando um programa passa um código de status HTTP ou um número de erro próprio a uma função de fechamento. A maioria das bibliotecas e todos os navegadores o recusam.
    .fix = Se o número vier do handshake, procure-o como código de status HTTP. Se o seu programa o passa a close(), use um código de 4000 a 4999.
    .use = Nunca envie um número abaixo de 1000. Para recusar um cliente com um código de status HTTP, faça isso no handshake, antes que a conexão seja aberta.

websocket-1000 = Fechamento normal
    .description = A conexão cumpriu a sua finalidade, e um dos lados a fechou corretamente.
    .when = Quando o trabalho está feito: a última mensagem chegou, um usuário sai da conta ou um programa chama close() com este código.
    .fix = Se a conexão deveria ter continuado aberta, leia o motivo e descubra qual lado chamou close(): o log ou o código dele diz por quê.
    .use = Envie 1000 quando o trabalho estiver feito. Envie 1001 quando um servidor for desligado ou o usuário sair da página. Envie 1011 quando um erro encerrar a conexão.

websocket-1001 = O servidor ou a página está saindo
    .description = Um dos lados está saindo: por exemplo, um servidor está sendo desligado ou um navegador saiu da página.
    .when = Durante uma implantação ou quando um usuário fecha uma guia ou segue um link. Alguns servidores, como o Jetty, também o enviam quando uma conexão ficou ociosa tempo demais.
    .fix = Se o usuário saiu da página ou o servidor foi reiniciado, nenhuma ação é necessária. Se só conexões ociosas são fechadas, envie pings, ou mensagens a partir de um script em um navegador, em intervalos menores que o tempo limite de inatividade do servidor.
    .use = Envie 1001 quando o seu servidor ou a sua página estiver saindo. Envie 1012 se o serviço for voltar em segundos. Envie 1000 quando o trabalho estiver feito.

websocket-1002 = Erro de protocolo
    .description = Um dos lados constatou que o outro tinha violado o protocolo WebSocket e fechou a conexão.
    .when = Quando os frames de um cliente não têm máscara ou os de um servidor têm, um frame tem um opcode desconhecido ou um bit reservado ativado ou um frame Close leva um código que não pode ser enviado.
    .fix = Atualize a biblioteca do lado que enviou o frame incorreto. Se isso não adiantar, desative a compressão e evite proxies como teste; um proxy que altera frames causa o mesmo erro.
    .use = Envie 1002 quando um frame violar o protocolo. Envie 1007 quando o conteúdo não corresponder ao tipo da mensagem. Envie 1008 quando uma mensagem violar uma regra do seu aplicativo.

websocket-1003 = Tipo de dados não aceito
    .description = Um dos lados recebeu um tipo de dados que não pode aceitar, como uma mensagem binária quando só entende texto.
    .when = Quando um programa envia uma matriz de bytes ou um arquivo a um servidor que espera JSON como texto, ou texto a um que espera mensagens binárias.
    .fix = Envie o tipo que o outro lado espera: na maioria das bibliotecas, uma string vira uma mensagem de texto e uma matriz de bytes, uma binária. Se o servidor for seu, verifique quais tipos o manipulador dele aceita.
    .use = Envie 1003 para um tipo de mensagem que você nunca trata. Envie 1007 quando o tipo estiver certo, mas o conteúdo for inválido. Envie 1008 quando entender uma mensagem, mas não a permitir.

websocket-1004 = Código reservado sem significado
    .description = A especificação reserva 1004 e não lhe dá nenhum significado; uma posterior poderá dar.
    .when = Quando um programa o envia por engano. Algumas listas de códigos antigas na web o chamam de “CLOSE_TOO_LARGE”, que hoje é 1009.
    .fix = Se uma mensagem era grande demais, reduza-a. Caso contrário, pergunte ao desenvolvedor do programa que enviou 1004 o que ele queria dizer.
    .use = Não envie 1004. Envie 1009 para uma mensagem grande demais ou um código de 4000 a 4999 com um significado próprio.

websocket-1005 = Fechada sem código
    .description = A conexão foi fechada corretamente, mas o frame Close que chegou não continha um código.
    .when = Quando um programa chama close() sem código, como fazem muitos scripts em navegadores, ou envia um frame Close vazio.
    .fix = Se você não esperava que a conexão terminasse, procure no log do outro lado o que a fechou e faça o programa dele enviar um código.
    .use = Para não dar um motivo, omita o código em vez de enviar 1005. É melhor enviar 1000, que diz ao outro lado que tudo correu bem.

websocket-1006 = Conexão perdida sem um frame Close
    .description = A conexão caiu ou nunca foi aberta, e nenhum frame Close chegou. Os navegadores também informam assim as falhas de DNS, TLS e handshake e escondem o motivo dos scripts.
    .when = Quando a rede muda, um dispositivo entra em suspensão, um proxy encerra uma conexão ociosa ou um servidor falha ou é reiniciado. Se toda tentativa falhar, talvez um proxy não repasse Upgrade, o servidor recuse o handshake (HTTP 403) ou o certificado dele não seja aceito.
    .fix = Se ela nunca for aberta, leia o código de status HTTP nas ferramentas de desenvolvedor do navegador e verifique se todos os proxies repassam Upgrade. Se cair depois de um tempo fixo, faça o servidor enviar pings ou aumente os tempos limite do proxy. Caso contrário, leia o log do servidor.
    .use = Não envie 1006. Para encerrar uma conexão depois de um erro, envie 1011 ou outro código que diga o que aconteceu.

websocket-1007 = O conteúdo não corresponde ao tipo da mensagem
    .description = Um dos lados recebeu dados que não correspondem ao tipo da mensagem, como uma mensagem de texto que não é UTF-8 válido.
    .when = Quando um programa envia texto em outra codificação, corta-o no meio de um caractere ou envia dados binários como texto. Clientes JMAP também podem enviá-lo depois de uma mensagem que não é JMAP.
    .fix = Codifique todo texto em UTF-8 e envie os outros dados como mensagens binárias. Se o texto estiver correto, procure um proxy ou uma compressão com defeito que o danifica.
    .use = Envie 1007 quando o conteúdo contradisser o tipo da mensagem. Envie 1002 quando um frame estiver incorreto. Envie 1003 quando não aceitar o tipo.

websocket-1008 = Violação de política
    .description = Um dos lados recebeu uma mensagem que viola a política desse lado. O código é genérico: também é enviado quando nenhum outro serve ou para esconder detalhes da política.
    .when = Quando um token falta ou expirou, o cabeçalho Origin não é permitido ou um cliente envia mensagens demais. Servidores JMAP podem enviá-lo quando as credenciais de um usuário expiram.
    .fix = Leia o motivo e faça login novamente ou renove o token. Verifique o cabeçalho Origin e os limites do serviço. Se você administra o servidor, procure a regra no log.
    .use = Envie 1008 quando nenhum outro código servir ou você não quiser revelar mais. Envie 3000 quando o cliente tiver de fazer login. Envie 1009 para uma mensagem grande demais.

websocket-1009 = Mensagem grande demais para o outro lado
    .description = Um dos lados recebeu uma mensagem grande demais para processar.
    .when = Quando um programa envia uma imagem, um arquivo ou uma lista longa em uma só mensagem. Os limites são muitas vezes baixos: por padrão, 1 MiB no websockets do Python e 32 KiB no coder/websocket do Go.
    .fix = Reduza a mensagem ou divida os dados em várias. Se o lado que recebe for seu, aumente o limite. Transfira arquivos grandes por HTTP.
    .use = Envie 1009 quando uma mensagem exceder o seu limite de tamanho e informe o limite no motivo. Envie 1008 quando houver mensagens demais. Envie 1003 para um tipo que você não aceita.

websocket-1010 = Extensão não aceita pelo servidor
    .description = O cliente precisa de uma ou mais extensões que o servidor não aceitou no handshake. O motivo deve listá-las.
    .when = Quando um cliente exige compressão com permessage-deflate, mas o servidor não a oferece, só a aceita com outros parâmetros ou está atrás de um proxy que remove Sec-WebSocket-Extensions.
    .fix = Ative a extensão no servidor e faça todos os proxies repassarem Sec-WebSocket-Extensions. Se você desenvolve o cliente, faça-o funcionar sem a extensão.
    .use = Envie 1010 somente de um cliente. Um servidor que não pode ficar sem uma extensão deixa o handshake falhar.

websocket-1011 = Um erro inesperado encerrou a conexão
    .description = Um servidor encontrou uma condição inesperada que o impediu de fazer o que o cliente pediu.
    .when = Quando o aplicativo lança uma exceção ou um serviço de que ele precisa falha. O websockets do Python também envia 1011 quando nenhum pong chega a tempo, até mesmo de um cliente.
    .fix = Se você administra o servidor, procure uma exceção no log. Se o motivo for “keepalive ping timeout”, procure código que bloqueia o loop de eventos em um dos lados ou uma rede lenta. Caso contrário, informe o endereço e o horário.
    .use = Envie 1011 depois de um erro que você não esperava. Envie 1012 para uma reinicialização. Envie 1013 em caso de sobrecarga. Envie 1014 quando um servidor upstream tiver falhado.

websocket-1012 = O serviço está reiniciando
    .description = O servidor fecha as conexões porque o serviço está sendo reiniciado e em breve deve aceitar novas.
    .when = Durante uma atualização ou implantação ou quando um servidor como o Uvicorn para ou recarrega o código.
    .fix = Faça cada cliente esperar um tempo aleatório de 5 a 30 segundos, para que nem todos voltem ao mesmo tempo. Se as conexões ainda falharem depois de alguns minutos, pergunte ao administrador do servidor se a reinicialização falhou.
    .use = Envie 1012 se o mesmo serviço for voltar em breve. Envie 1001 quando este servidor estiver saindo. Envie 1013 quando o serviço estiver em execução, mas sobrecarregado.

websocket-1013 = Serviço sobrecarregado no momento
    .description = O servidor fecha a conexão porque está sobrecarregado e quer menos clientes por algum tempo.
    .when = Quando clientes demais se conectam ao mesmo tempo, por exemplo depois de uma falha, ou quando um servidor atinge o limite de conexões.
    .fix = Use outro endereço IP do serviço, se ele tiver vários. Caso contrário, aguarde alguns minutos antes de tentar novamente. Se você administra o servidor, acrescente capacidade.
    .use = Envie 1013 em caso de sobrecarga, para que os clientes se afastem por algum tempo. Envie 1012 para uma reinicialização. Envie 1008 quando um cliente exceder o próprio limite.

websocket-1014 = O gateway recebeu uma resposta inválida
    .description = Um gateway ou proxy recebeu uma resposta inválida do servidor upstream e fechou a conexão do cliente.
    .when = Quando o servidor upstream falha, interrompe a própria conexão ou envia algo que o gateway não entende.
    .fix = Se você administra o gateway, verifique se o servidor upstream está em execução e depois o endereço, a porta e o protocolo na configuração do gateway. Caso contrário, informe o endereço e o horário ao serviço.
    .use = Envie 1014 somente de um gateway ou proxy e somente para uma falha do servidor upstream. Envie 1011 para um erro seu.

websocket-1015 = Falha no handshake TLS
    .description = O handshake TLS falhou, por exemplo porque o certificado do servidor não pôde ser verificado; por isso, nenhuma conexão criptografada foi estabelecida.
    .when = Em programas que abrem um endereço wss: e cuja biblioteca informa esta falha separadamente. Os navegadores informam 1006.
    .fix = Abra o mesmo host com https:// em um navegador e leia o erro de certificado. Se o servidor for seu, renove o certificado, complete a cadeia ou acrescente o nome que falta. Caso contrário, informe o problema.
    .use = Não tente enviar 1015: sem uma sessão TLS, não há conexão para um frame Close. Grave no log o próprio erro de TLS.

websocket-1016-2999 = Código do protocolo não atribuído
    .description = Estes códigos são reservados para versões posteriores do protocolo WebSocket e para extensões com uma especificação pública. Até agora, nenhum deles tem um significado.
    .when = Quando um programa inventa um código e usa para ele o intervalo errado.
    .fix = Pergunte ao desenvolvedor do programa que enviou o código o que ele significa. O programa deve usar um de 4000 a 4999.
    .use = Não envie estes códigos. Envie um de 4000 a 4999 no seu próprio aplicativo ou registre um de 3000 a 3999 para uma biblioteca.

## Codes of libraries and frameworks

websocket-3000-3999 = Código de uma biblioteca ou de um framework
    .description = Bibliotecas, frameworks e aplicativos definem estes códigos e os registram na IANA. O protocolo WebSocket não lhes dá nenhum significado.
    .when = Quando uma biblioteca, ou um aplicativo feito com ela, fecha a conexão segundo as próprias regras. Nem todos os códigos em uso estão registrados.
    .fix = Leia o motivo e procure o código na documentação da biblioteca ou do serviço que o enviou.
    .use = Registre na IANA um código deste intervalo antes que a sua biblioteca o envie. Envie um de 4000 a 4999 quando só os seus próprios clientes precisarem entendê-lo.

websocket-3000 = Login necessário
    .description = O cliente não está autorizado; o registro da IANA não diz mais que isso. Geralmente, as credenciais faltam, são inválidas ou expiraram.
    .when = Quando um servidor só verifica um token depois que a conexão foi aberta ou quando um token expira enquanto ela está aberta.
    .fix = Faça login novamente ou renove o token e conecte-se novamente. Se você desenvolve o cliente, verifique se ele envia o token onde o serviço o espera.
    .use = Envie 3000 quando um login resolveria. Envie 3003 quando faltar permissão. Se souber disso antes que a conexão seja aberta, recuse o handshake com HTTP 401.

websocket-3003 = Sem permissão
    .description = O servidor proíbe o que o cliente pediu; o registro da IANA não diz mais que isso. Geralmente, o servidor conhece o usuário, mas este não tem permissão.
    .when = Quando um usuário abre um canal, uma sala ou um documento de outras pessoas ou perde uma função enquanto a conexão está aberta.
    .fix = Verifique qual conta fez login e troque-a se for a errada. Caso contrário, peça permissão ao dono do canal ou documento.
    .use = Envie 3003 quando fazer login novamente não mudaria nada. Envie 3000 quando resolveria. Envie 1008 quando não quiser dizer por que recusa.

websocket-3008 = Limite de tempo excedido
    .description = Um limite de tempo passou; o registro da IANA não diz qual. Geralmente, um dos lados esperou tempo demais por uma mensagem que o aplicativo exige.
    .when = Quando um cliente não faz login, não envia o heartbeat ou não responde ao servidor no tempo permitido.
    .fix = Conecte-se novamente. Se isso se repetir, procure uma rede lenta, código que bloqueia o programa ou um limite de tempo curto demais.
    .use = Envie 3008 quando uma mensagem exigida pelo seu aplicativo atrasar. Envie 1001 para encerrar uma conexão ociosa. Envie 1013 quando o seu próprio servidor for lento demais.

## Private codes

websocket-4000-4999 = Código privado de um aplicativo
    .description = Um serviço e os clientes dele combinam o que estes códigos significam. Ninguém os registra; por isso, o mesmo número significa outra coisa em outro lugar.
    .when = Quando um serviço fecha a conexão segundo as próprias regras, por exemplo em chats, jogos, negociação de ativos ou GraphQL.
    .fix = Descubra qual serviço fechou a conexão e procure o código na documentação. O motivo muitas vezes diz o mesmo em palavras.
    .use = Escolha códigos deste intervalo para o seu próprio aplicativo e documente para cada um se os clientes devem reconectar. Prefira um código registrado que sirva.

websocket-4000 = Erro desconhecido ou criptografia exigida
    .description = No Discord, ocorreu um erro desconhecido. No EventSub da Twitch, o servidor teve um erro. No Pusher, o aplicativo só aceita conexões criptografadas.
    .when = Quando algo falha no Discord ou na Twitch, geralmente sem culpa do cliente. No Pusher, quando um cliente se conecta com ws: em vez de wss:.
    .fix = Para o Discord ou a Twitch, faça o cliente reconectar. Para o Pusher, mude o endereço de ws: para wss: antes de se conectar novamente. Caso contrário, consulte a documentação do serviço.
    .use = Envie 1011 para um erro inesperado, porque toda biblioteca o conhece. Envie 4000 somente com um significado que você documente.

websocket-4001 = Mensagem não permitida ou aplicativo desconhecido
    .description = No Discord, o cliente enviou um opcode desconhecido ou dados inválidos para um. O EventSub da Twitch não aceita nenhuma mensagem. No Pusher, o aplicativo não existe.
    .when = Quando um bot do Discord tem um defeito, um cliente da Twitch envia mais que pongs ou um cliente do Pusher tem a chave ou o cluster errado.
    .fix = Para o Discord, atualize a biblioteca do bot. Para a Twitch, não envie nada além de pongs. Para o Pusher, corrija a chave e o cluster.
    .use = Envie 1008 para uma mensagem que você não permite. Envie 4001 somente com um significado que você documente.

websocket-4002 = Mensagem ilegível ou pong ausente
    .description = No Discord, o cliente enviou dados que não puderam ser decodificados. No EventSub da Twitch, o cliente não respondeu a um ping.
    .when = Quando um bot envia JSON malformado ou quando a biblioteca de um cliente da Twitch não envia pongs automaticamente.
    .fix = Para o Discord, verifique o que o bot enviou por último e atualize a biblioteca. Para a Twitch, use uma biblioteca que responda a pings e não deixe o programa bloquear.
    .use = Envie 1007 para texto que não é UTF-8 válido e 1008 para outro conteúdo que você não consegue ler. Envie 4002 somente com um significado que você documente.

websocket-4003 = Login não efetuado ou conexão não usada
    .description = No Discord, o cliente enviou algo antes de se identificar ou a sessão foi invalidada. No EventSub da Twitch, o cliente não criou nenhuma inscrição a tempo. No Pusher, o aplicativo está desativado.
    .when = Quando um bot do Discord não começa com Identify, um cliente da Twitch não cria uma inscrição no tempo permitido, por padrão dez segundos, ou alguém desativou um aplicativo do Pusher.
    .fix = Para o Discord, envie Identify primeiro. Para a Twitch, crie uma inscrição logo depois de session_welcome. Para o Pusher, ative o aplicativo no painel.
    .use = Envie 3000 quando o cliente tiver de fazer login antes. Envie 4003 somente com um significado que você documente.

websocket-4004 = Falha na autenticação ou limite atingido
    .description = No Discord, o token é inválido. No EventSub da Twitch, o cliente não mudou a tempo para o novo endereço. No Pusher, o aplicativo tem conexões demais. No graphql-ws, o servidor enviou uma mensagem inválida.
    .when = Geralmente no Discord, depois que um token foi redefinido ou copiado de forma incompleta. Na Twitch, 30 segundos depois de session_reconnect.
    .fix = Para o Discord, copie novamente o token do bot do portal do desenvolvedor ou redefina-o ali. Para a Twitch, crie uma nova sessão com as inscrições. Para o Pusher, feche conexões ou aumente a cota.
    .use = Envie 3000 quando a autenticação falhar. Envie 1013 quando houver clientes demais conectados. Envie 4004 somente com um significado que você documente.

websocket-4005 = Login já efetuado ou caminho não encontrado
    .description = No Discord, o cliente se identificou duas vezes. No EventSub da Twitch, a rede atingiu o tempo limite. No Pusher, o caminho não existe. No graphql-ws, o cliente teve um erro interno.
    .when = Quando um bot envia Identify duas vezes em uma conexão, um cliente do Pusher tem um caminho errado ou o código de um cliente graphql-ws lança uma exceção.
    .fix = Para o Discord, envie Identify uma vez por conexão. Para a Twitch, faça o cliente reconectar. Para o Pusher, corrija o endereço. Para o graphql-ws, procure a exceção no log do cliente.
    .use = Envie 1008 quando um cliente repetir uma etapa permitida só uma vez. Envie 4005 somente com um significado que você documente.

websocket-4006 = A sessão não é mais válida ou houve um erro de rede
    .description = Nos servidores de voz do Discord, a sessão terminou. No EventSub da Twitch, ocorreu um erro de rede. No Pusher, a versão do protocolo no endereço está malformada.
    .when = Quando um bot volta a um canal de voz com uma sessão antiga, a rede falha por um instante ou um cliente do Pusher envia algo que não é um número de versão.
    .fix = Para o Discord, entre novamente no canal de voz com uma nova sessão; se isso se repetir, atualize a biblioteca do bot. Para a Twitch, faça o cliente reconectar. Para o Pusher, corrija o parâmetro protocol no endereço.
    .use = Envie 3000 quando uma sessão tiver terminado e o cliente tiver de fazer login novamente. Envie 4006 somente com um significado que você documente.

websocket-4007 = Número de sequência, endereço ou versão inválida
    .description = No Discord, o número de sequência para retomar é inválido. No EventSub da Twitch, o endereço para reconectar é inválido. No Pusher, a versão do protocolo não é compatível.
    .when = Quando um bot retoma uma sessão com um número errado, um cliente da Twitch altera reconnect_url ou uma biblioteca do Pusher está desatualizada.
    .fix = Para o Discord, inicie uma nova sessão em vez de retomar a antiga. Para a Twitch, use reconnect_url sem alterações. Para o Pusher, atualize a biblioteca do cliente.
    .use = Envie 1008 quando uma mensagem violar as regras do seu próprio protocolo. Envie 1002 somente para violações do próprio WebSocket. Envie 4007 somente com um significado que você documente.

websocket-4008 = Limite de taxa excedido ou versão ausente
    .description = No Discord, o cliente envia mensagens rápido demais. No Pusher, o endereço não indica a versão do protocolo.
    .when = Quando um bot envia muitas mensagens de uma vez, como atualizações de presença, ou quando falta o parâmetro protocol em um endereço do Pusher.
    .fix = Para o Discord, faça o bot enviar menos mensagens de cada vez e depois faça-o reconectar. Para o Pusher, acrescente o parâmetro protocol ao endereço antes de se conectar novamente.
    .use = Envie 1008 quando um cliente enviar demais e não conhecer códigos privados. Envie 1013 quando o servidor como um todo estiver sobrecarregado.

websocket-4009 = Sessão expirada ou sem autorização
    .description = No Discord, a sessão expirou. No Pusher, a conexão não está autorizada.
    .when = Quando um cliente do Discord ficou sem contato por tempo demais ou quando um cliente do Pusher não mostrou que está autorizado.
    .fix = Para o Discord, conecte-se novamente e inicie uma nova sessão. Para o Pusher, verifique como o seu servidor autoriza usuários e canais antes que o cliente se conecte novamente.
    .use = Envie 3008 quando um cliente demorar demais. Envie 3000 quando ele não estiver autorizado. Envie 4009 somente com um significado que você documente.

websocket-4010 = Shard inválido
    .description = No Discord, o cliente se identificou com um shard inválido, que é a parte dos servidores (guilds) do bot atendida por uma conexão.
    .when = Quando o número de um shard não é menor que o total ou os processos de um bot usam totais diferentes.
    .fix = Corrija o número do shard e o total que o bot envia em Identify: os números começam em 0. Depois, certifique-se de que todos os processos usam o mesmo total.
    .use = Envie 1008 para um valor fora do intervalo, a menos que os seus clientes tratem um código privado como 4010.

websocket-4011 = Divisão em shards exigida
    .description = No Discord, uma conexão teria de atender mais servidores (guilds) do que é permitido. Nos servidores de voz do Discord, o servidor não foi encontrado.
    .when = Quando um bot entrou em servidores (guilds) demais para uma única conexão. Nos servidores de voz, quando um cliente pede um servidor que não existe.
    .fix = Divida os servidores (guilds) do bot entre várias conexões, chamadas shards; a maioria das bibliotecas consegue fazer isso. Para a voz, entre novamente no canal.
    .use = Envie 1008 quando uma conexão pedir mais do que você permite, a menos que os seus clientes tratem um código privado como 4011.

websocket-4012 = Versão da API inválida
    .description = No Discord, o endereço do gateway indica uma versão da API que não é válida. Nos servidores de voz do Discord, o protocolo é desconhecido.
    .when = Quando a biblioteca de um bot está desatualizada ou quando um programa coloca a versão errada no endereço.
    .fix = Atualize a biblioteca do bot ou corrija o parâmetro v no endereço do gateway.
    .use = Recuse uma versão desconhecida no handshake com HTTP 400, se puder. Envie 4012 somente com um significado que você documente.

websocket-4013 = Intents inválidos
    .description = No Discord, o cliente enviou intents inválidos. Eles dizem quais eventos um bot quer receber.
    .when = Quando um programa calcula errado o valor do campo intents ou define um bit que esta versão da API não prevê.
    .fix = Defina os intents pelos nomes, como as bibliotecas os oferecem, em vez de por um número. Depois, atualize a biblioteca.
    .use = Envie 1008 ou um código privado como 4013 para um parâmetro que nunca pode ser válido. Envie 3003 quando só faltar permissão.

websocket-4014 = Intents não permitidos
    .description = No Discord, o bot pediu um intent privilegiado que não está ativado para ele. Nos servidores de voz do Discord, o cliente foi desconectado, por exemplo porque alguém o removeu.
    .when = Quando o código de um bot pede o conteúdo das mensagens, membros ou presenças, mas as configurações dele não permitem isso.
    .fix = Ative os intents privilegiados nas configurações do bot no portal do desenvolvedor ou remova-os do código. Depois de uma desconexão da voz, não entre novamente de forma automática.
    .use = Envie 3003 quando um cliente pedir mais do que pode ter, a menos que os seus clientes tratem um código privado como 4014.

websocket-4100 = Serviço acima da capacidade
    .description = No protocolo do Pusher, o servidor não tem capacidade para esta conexão no momento.
    .when = Quando o Pusher, ou um servidor compatível seu, tem todas as conexões que consegue atender.
    .fix = Deixe a biblioteca do cliente reconectar, o que ela faz automaticamente. Se você administra um servidor compatível, acrescente capacidade ou feche conexões que ninguém usa.
    .use = Envie 4100 somente no protocolo do Pusher. Envie 1013 a clientes que conhecem os códigos padrão.

websocket-4200 = Nova conexão solicitada
    .description = No protocolo do Pusher, o servidor fechou a conexão e não deu um motivo específico. O cliente deve abrir uma nova.
    .when = Quando um servidor desiste de conexões, por exemplo depois de uma breve falha. O Pusher não documenta os casos.
    .fix = Deixe a biblioteca do cliente reconectar, o que ela faz automaticamente. Se isso continuar por horas, consulte a página de status do serviço.
    .use = Envie 4200 somente no protocolo do Pusher. Envie 1012 a clientes que conhecem os códigos padrão.

websocket-4201 = Pong ausente
    .description = No protocolo do Pusher, o cliente não respondeu a tempo ao ping do servidor.
    .when = Quando um dispositivo entra em suspensão ou perde a rede, uma página em segundo plano é suspensa ou um cliente não responde a pusher:ping.
    .fix = Faça o cliente reconectar. Se isso se repetir com um cliente seu, faça-o responder a pusher:ping com pusher:pong.
    .use = Envie 4201 somente no protocolo do Pusher. Envie 3008 a clientes que conhecem os códigos registrados.

websocket-4202 = Inativo por tempo demais
    .description = No protocolo do Pusher, o cliente ficou inativo por cerca de 24 horas e não oferece pings.
    .when = Quando uma página ou um programa fica um dia aberto sem tráfego e a biblioteca antiga do cliente não conhece pusher:ping.
    .fix = Faça o cliente reconectar. Se isso se repetir, atualize a biblioteca do cliente para uma que responda a pusher:ping.
    .use = Envie 4202 somente no protocolo do Pusher. Em outros lugares, envie 1001 para encerrar uma conexão ociosa.

websocket-4400 = Mensagem inválida
    .description = No GraphQL por WebSocket, um dos lados recebeu uma mensagem cujo tipo ou formato o protocolo não define.
    .when = Quando uma mensagem não é JSON, o tipo dela é desconhecido ou falta um ID ou quando o código próprio de um cliente não segue o protocolo.
    .fix = Leia o motivo, que pode dizer o que há de errado com a mensagem. Depois, corrija o código que a envia ou atualize a biblioteca.
    .use = Envie 4400 no graphql-transport-ws para uma mensagem que não é válida nele. Envie 1007 quando o texto não for UTF-8 válido.

websocket-4401 = Não autorizado
    .description = No GraphQL por WebSocket, o cliente se inscreveu antes que o servidor confirmasse a conexão. No Hocuspocus, o cliente não fez login ou o login falhou.
    .when = Quando um cliente GraphQL não espera por connection_ack ou quando o token para um servidor Hocuspocus falta ou expirou.
    .fix = No GraphQL, aguarde connection_ack antes de se inscrever; as bibliotecas de cliente usuais fazem isso. Em outros lugares, faça login novamente ou renove o token.
    .use = Envie 4401 no graphql-transport-ws para uma inscrição que vem cedo demais. Envie 4403 nele quando recusar o usuário. Em outros lugares, envie 3000.

websocket-4403 = Sem permissão para abrir esta conexão
    .description = No GraphQL por WebSocket, o servidor rejeitou a conexão, geralmente depois de connection_init. No Hocuspocus, o servidor entendeu o cliente, mas se recusou a agir.
    .when = Quando a verificação do token ou do usuário pelo servidor falha, por exemplo na função onConnect do graphql-ws.
    .fix = Verifique qual token o cliente envia em connection_init e renove-o se tiver expirado. Caso contrário, peça permissão ao administrador do servidor.
    .use = Envie 4403 no graphql-transport-ws quando recusar um usuário. Envie 4401 nele somente quando as mensagens vierem na ordem errada. Em outros lugares, envie 3003.

websocket-4406 = Subprotocolo não aceito
    .description = No GraphQL por WebSocket, o cliente não ofereceu o subprotocolo graphql-transport-ws; por isso, o servidor fechou a conexão.
    .when = Quando um cliente ainda usa subscriptions-transport-ws, cujo subprotocolo se chama graphql-ws, ou não indica nenhum subprotocolo.
    .fix = Use a biblioteca graphql-ws no cliente ou defina o subprotocolo como graphql-transport-ws. Se não puder mudar o cliente, acrescente o subprotocolo dele ao servidor.
    .use = Envie 4406 de um servidor graphql-transport-ws a um cliente sem esse subprotocolo. Em outros lugares, recuse o handshake.

websocket-4408 = Nenhuma mensagem do cliente a tempo
    .description = No GraphQL por WebSocket, o cliente não enviou connection_init a tempo. No Hocuspocus, o servidor ficou tempo demais sem receber nada do cliente.
    .when = Quando um cliente não começa com connection_init, espera tempo demais pelo token ou está em uma rede lenta.
    .fix = Envie connection_init assim que a conexão for aberta e obtenha o token antes disso. Se as redes forem lentas, aumente connectionInitWaitTimeout no servidor.
    .use = Envie 4408 no graphql-transport-ws quando connection_init atrasar. Em um protocolo seu, envie 3008.

websocket-4409 = ID de inscrição já em uso
    .description = No GraphQL por WebSocket, o cliente iniciou uma operação com um ID que outra operação dele ainda tem.
    .when = Quando um programa conta errado os IDs dele ou envia uma mensagem duas vezes.
    .fix = Dê a cada operação um novo ID, como um UUID, ou aguarde até que uma operação termine antes de usar o ID dela outra vez.
    .use = Envie 4409 no graphql-transport-ws quando um ID já estiver em uso. Envie 4400 nele quando uma mensagem não tiver ID.

websocket-4429 = Conexão inicializada duas vezes
    .description = No GraphQL por WebSocket, o cliente enviou connection_init mais de uma vez em uma conexão.
    .when = Quando um programa o envia outra vez depois de uma espera ou quando duas partes de um programa compartilham uma conexão. O motivo não é um limite de taxa.
    .fix = Envie connection_init uma vez por conexão. Se for preciso um novo token, abra uma nova conexão para ele.
    .use = Envie 4429 no graphql-transport-ws somente para um segundo connection_init. Envie 1013 quando clientes demais se conectarem.

websocket-4500 = Erro do servidor no GraphQL
    .description = No GraphQL por WebSocket, uma exceção no servidor não foi capturada; por isso, o graphql-ws fechou a conexão.
    .when = Quando um resolver do GraphQL não retorna o que uma inscrição precisa ou um hook como onConnect ou onSubscribe falha.
    .fix = Se você administra o servidor, leia o motivo e procure a exceção no log. Caso contrário, informe a operação e o horário.
    .use = Envie 4500 no graphql-transport-ws para um erro inesperado. Em outros lugares, envie 1011. Para um erro em uma operação, uma mensagem Error basta.

websocket-4504 = O servidor não confirmou a tempo
    .description = No GraphQL por WebSocket, o cliente esperou tempo demais por connection_ack depois de enviar connection_init e fechou a conexão.
    .when = Quando a função onConnect do servidor demora demais, por exemplo para verificar um token. Só clientes que definem connectionAckWaitTimeout enviam o código.
    .fix = Se você administra o servidor, descubra o que atrasa onConnect. Se ele só for lento às vezes, aumente connectionAckWaitTimeout no cliente.
    .use = Envie 4504 de um cliente graphql-transport-ws quando connection_ack atrasar. Em um protocolo seu, envie 3008.
